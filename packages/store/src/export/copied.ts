/**
 * A row as a copy has it: its cells with their stamps, its earlier versions, and whether it is removed.
 */
import { tables } from "@onward/domain";
import type { Table } from "@onward/domain/kernel/schema";
import { msOf, type Removed, type RowState, type Stamp, type Value, type Version } from "@onward/sync";
import { loadState, mayHold } from "../apply.ts";
import type { Db, Files } from "../drivers/driver.ts";
import { paced } from "../pace.ts";

export type CopiedRow = {
  readonly id: string;
  readonly cells: Readonly<Record<string, readonly [Value, Stamp]>>;
  readonly removed?: readonly [Removed, Stamp] | undefined;
  /** Of texts that have more than the one shown. */
  readonly versions?:
    | Readonly<
        Record<
          string,
          readonly { readonly stamp: Stamp; readonly replaces: readonly Stamp[]; readonly value: Value }[]
        >
      >
    | undefined;
};

function copied(id: string, state: RowState): CopiedRow {
  const versions = [...state.versions].filter(
    ([, list]) => list.length > 1 || (list[0]?.replaces.length ?? 0) > 0,
  );
  return {
    id,
    cells: Object.fromEntries([...state.cells].map(([cell, s]) => [cell, [s.value, s.stamp]])),
    ...(state.removed ? { removed: [state.removed.value, state.removed.stamp] } : {}),
    ...(versions.length > 0
      ? {
          versions: Object.fromEntries(
            versions.map(([cell, list]) => [cell, list.map((x) => ({ ...x, replaces: [...x.replaces] }))]),
          ),
        }
      : {}),
  };
}

/** Where rows and files go, one after the other: a copy or a folder that is being written. */
export type Writer<R> = {
  readonly addRows: (table: string, rows: readonly R[]) => unknown;
  readonly addFile: (sha256: string, bytes: Uint8Array) => unknown;
};

/**
 * Hands every row and file to a writer, in slices that let others save in between. Each row is whole and of one
 * moment; one that is made meanwhile may or may not be among them.
 */
export async function copyInto(
  db: Db,
  files: Files,
  to: Writer<CopiedRow>,
  progress: (done: number, total: number) => void = () => undefined,
): Promise<void> {
  const all = tables.flatMap((table) =>
    db.all(`SELECT id FROM "${table.name}" ORDER BY id`).map((r) => ({ table, id: r["id"] as string })),
  );
  const rows = new Map<string, CopiedRow[]>();
  await paced(
    all,
    ({ table, id }) => {
      const list = rows.get(table.name) ?? [];
      rows.set(table.name, list);
      list.push(copied(id, loadState(db, table, id)));
    },
    async (done) => {
      for (const [table, list] of rows) await to.addRows(table, list);
      rows.clear();
      progress(done, all.length);
    },
  );
  for (const waiting of db.all(`SELECT id, reason, body FROM waiting ORDER BY id`))
    await to.addRows(waiting["reason"] as string, [JSON.parse(waiting["body"] as string) as CopiedRow]);
  await filesInto(db, files, to);
}

/** Hands every file that a row names to a writer. */
export async function filesInto(db: Db, files: Files, to: Pick<Writer<never>, "addFile">): Promise<void> {
  for (const r of db.all(`SELECT DISTINCT sha256 FROM attachment WHERE sha256 IS NOT NULL`)) {
    const bytes = await files.read(r["sha256"] as string);
    if (bytes) await to.addFile(r["sha256"] as string, bytes);
  }
}

/** The state of a copied row. */
export function stateOfCopied(table: Table, its: CopiedRow): RowState {
  const versions = new Map<string, readonly Version[]>();
  for (const [cell, value] of Object.entries(its.cells)) {
    if (table.cells[cell]?.merge === "keepBoth")
      versions.set(cell, [{ stamp: value[1], replaces: [], value: value[0] }]);
  }
  for (const [cell, list] of Object.entries(its.versions ?? {})) versions.set(cell, list);
  return {
    cells: new Map(
      Object.entries(its.cells).map(([cell, [value, stamp]]) => [cell, { value: value as Value, stamp }]),
    ),
    versions,
    removed: its.removed ? { value: its.removed[0], stamp: its.removed[1] } : null,
  };
}

/** No device's clock is beyond this: a stamp that is would leave no room for later ones. */
const LAST_STAMPED = Date.UTC(3000, 0);
const plausible = (stamp: Stamp): boolean => msOf(stamp) < LAST_STAMPED;

/** Whether every value of a copied row is what its cell holds, and was set at a time that can be. */
export function rowFits(table: Table, { cells, versions, removed }: CopiedRow): boolean {
  if (removed && !plausible(removed[1])) return false;
  for (const [name, [value, stamp]] of Object.entries(cells)) {
    if (!plausible(stamp)) return false;
    const cell = table.cells[name];
    if (cell && cell.kind !== "members" && !mayHold(cell, value)) return false;
  }
  for (const [name, list] of Object.entries(versions ?? {})) {
    const cell = table.cells[name];
    if (cell && cell.merge !== "keepBoth") return false;
    for (const { stamp, value } of list)
      if (!plausible(stamp) || (cell && !mayHold(cell, value))) return false;
  }
  return true;
}
