/**
 * The integrity check: is the file sound, and does everything in it agree?
 */
import { tables } from "@onward/domain";
import { isStamp } from "@onward/sync";
import { loadState } from "./apply.ts";
import type { Held } from "./operations.ts";
import { rebuildSearch } from "./search.ts";

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
export async function check({ store, files }: Held): Promise<Checked> {
  const { db } = store;
  const problems: Problem[] = [];
  if (db.all(`PRAGMA quick_check(1)`).some((r) => Object.values(r)[0] !== "ok"))
    problems.push({ type: "FileDamaged" });
  const counts: Record<string, number> = {};
  for (const table of tables) {
    let unreadable = 0;
    for (const { id, removed, stamp } of db.all(`SELECT id, removed, stamp FROM "${table.name}"`)) {
      if (removed === 0) counts[table.name] = (counts[table.name] ?? 0) + 1;
      try {
        loadState(db, table, id as string);
        if (removed !== 2 && stamp !== "" && !isStamp(stamp)) unreadable++;
      } catch {
        unreadable++;
      }
    }
    if (unreadable > 0) problems.push({ type: "RowUnreadable", table: table.name, count: unreadable });
  }
  let missing = 0;
  const kept = new Set(await files.list());
  for (const r of db.all(`SELECT DISTINCT sha256 FROM attachment WHERE removed = 0 AND sha256 IS NOT NULL`))
    if (!kept.has(r["sha256"] as string)) missing++;
  if (missing > 0) problems.push({ type: "FilesMissing", count: missing });
  const before = Number(db.get(`SELECT COUNT(1) AS n FROM search_doc`)?.["n"]);
  if (store.access.type === "ready") {
    store.writeLocal([], () => rebuildSearch(db, tables));
    const lost = Number(db.get(`SELECT COUNT(1) AS n FROM search_doc`)?.["n"]) - before;
    if (lost !== 0) problems.push({ type: "SearchIncomplete", count: Math.abs(lost) });
  }
  return { problems, counts, waiting: Number(db.get(`SELECT COUNT(1) AS n FROM waiting`)?.["n"] ?? 0) };
}
