/**
 * The integrity check: is the file sound, and does everything in it agree?
 */
import { tables } from "@onward/domain";
import type { Table } from "@onward/domain/kernel/schema";
import { isStamp } from "@onward/sync";
import { loadState } from "./apply.ts";
import type { Held } from "./operations.ts";
import { paced } from "./pace.ts";
import { forgetWords, indexWords, isFiled } from "./search.ts";

export type Problem =
  | { readonly type: "FileDamaged" }
  | { readonly type: "RowUnreadable"; readonly table: string; readonly count: number }
  | { readonly type: "FilesMissing"; readonly count: number }
  | { readonly type: "SearchIncomplete"; readonly count: number };

export type Checked = {
  readonly problems: readonly Problem[];
  /** Present rows of each table that has any. */
  readonly counts: Readonly<Record<string, number>>;
  /** Rows kept for a newer version. */
  readonly waiting: number;
};

/** Checks the file. Search is derived, so what is missing in it is put right at once and still reported. */
export async function check(
  held: Held,
  _args: null = null,
  _asked: unknown = null,
  progress: (value: { done: number; total: number }) => void = () => undefined,
): Promise<Checked> {
  const { store, files } = held;
  const { db } = store;
  const problems: Problem[] = [];
  if (db.all(`PRAGMA quick_check(1)`).some((r) => Object.values(r)[0] !== "ok"))
    problems.push({ type: "FileDamaged" });
  const all = tables.flatMap((table: Table) =>
    db.all(`SELECT id FROM "${table.name}"`).map((r) => ({ table, id: r["id"] as string })),
  );
  const counts: Record<string, number> = {};
  const unreadable = new Map<string, number>();
  let unfiled: { table: Table; id: string }[] = [];
  let astray = 0;
  await paced(
    all,
    ({ table, id }) => {
      const row = db.get(rowOf(table), [id]);
      if (!row) return;
      if (row["removed"] === 0) counts[table.name] = (counts[table.name] ?? 0) + 1;
      try {
        loadState(db, table, id);
        if (row["removed"] !== 2 && row["stamp"] !== "" && !isStamp(row["stamp"])) throw new Error("stamp");
        if (!isFiled(db, table, id, row)) unfiled.push({ table, id });
      } catch {
        unreadable.set(table.name, (unreadable.get(table.name) ?? 0) + 1);
      }
    },
    (done) => {
      astray += unfiled.length;
      if (unfiled.length > 0 && store.access.type === "ready")
        store.writeLocal([], () => file(held, unfiled));
      unfiled = [];
      progress({ done, total: all.length });
    },
  );
  for (const [table, count] of unreadable) problems.push({ type: "RowUnreadable", table, count });
  const kept = new Set(await files.list());
  const missing = db
    .all(`SELECT DISTINCT sha256 FROM attachment WHERE removed = 0 AND sha256 IS NOT NULL`)
    .filter((r) => !kept.has(r["sha256"] as string)).length;
  if (missing > 0) problems.push({ type: "FilesMissing", count: missing });
  if (astray > 0) problems.push({ type: "SearchIncomplete", count: astray });
  return { problems, counts, waiting: Number(db.get(`SELECT COUNT(1) AS n FROM waiting`)?.["n"] ?? 0) };
}

const rowOf = (table: Table): string =>
  `SELECT removed, stamp, ${Object.keys(table.cells)
    .map((name) => `"${name}"`)
    .join(", ")} FROM "${table.name}" WHERE id = ?`;

/** Files what search should find, and takes out what it should not. */
function file({ store }: Held, rows: readonly { table: Table; id: string }[]): void {
  for (const { table, id } of rows) {
    const row = store.db.get(rowOf(table), [id]);
    if (row?.["removed"] === 0) indexWords(store.db, table, id, row);
    else forgetWords(store.db, id);
  }
}
