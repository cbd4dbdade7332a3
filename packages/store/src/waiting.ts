/**
 * Rows of tables this version does not know: kept as a copy has them, passed on, and taken up by a version that knows
 * the table.
 */
import { EMPTY, mergeRows, type RowState } from "@onward/sync";
import { difference, stampsIn, type Before } from "./apply.ts";
import type { Db } from "./drivers/driver.ts";
import { copied, stateOfCopied, type CopiedRow } from "./export/copied.ts";

export type Waiting = {
  /** The row's id; with its table before it where a row of another table waits under that id. */
  readonly key: string;
  readonly table: string;
  readonly row: CopiedRow;
};

const COLUMNS = `id, reason, body`;
const toWaiting = (raw: Readonly<Record<string, unknown>>): Waiting => ({
  key: raw["id"] as string,
  table: raw["reason"] as string,
  row: JSON.parse(raw["body"] as string) as CopiedRow,
});

/** All that waits, by table and id. */
export const allWaiting = (db: Db): Waiting[] =>
  db.all(`SELECT ${COLUMNS} FROM waiting ORDER BY reason, substr(id, -36)`).map(toWaiting);

function waitingRow(db: Db, table: string, id: string): Waiting | null {
  const raw = db.get(`SELECT ${COLUMNS} FROM waiting WHERE id IN (?, ?) AND reason = ?`, [
    `${table}/${id}`,
    id,
    table,
  ]);
  return raw ? toWaiting(raw) : null;
}

/** What a copied row would change in one that waits, and what it would be then; the change is null where there is none. */
export function besideWaiting(
  db: Db,
  table: string,
  its: CopiedRow,
): { readonly change: Before | null; readonly row: CopiedRow } {
  const here = waitingRow(db, table, its.id);
  const before = here ? stateOfCopied(null, here.row) : EMPTY;
  // A cell that is not understood is settled as latest; so is a row that is only known to be gone.
  const after = mergeRows(before, stateOfCopied(null, its), () => "latest");
  const change = difference(table, its.id, before, after);
  const row = copied(its.id, after);
  if (!change || !here) return { change, row };
  // It is put back as a whole.
  return { change: { ...change, waiting: here.row, stamps: stampsIn(after) }, row };
}

/** Keeps a row, in place of the one that waits. Call inside a transaction. */
export function keepWaiting(db: Db, table: string, row: CopiedRow): void {
  const taken = db.get(`SELECT 1 AS there FROM waiting WHERE id = ?`, [row.id]) !== undefined;
  const key = waitingRow(db, table, row.id)?.key ?? (taken ? `${table}/${row.id}` : row.id);
  db.run(`INSERT OR REPLACE INTO waiting (${COLUMNS}) VALUES (?, ?, ?)`, [key, table, JSON.stringify(row)]);
}

/** Lets go of a row that waits. Call inside a transaction. */
export const dropWaiting = (db: Db, table: string, id: string): void =>
  db.run(`DELETE FROM waiting WHERE id IN (?, ?) AND reason = ?`, [`${table}/${id}`, id, table]);

/** The state of a row that waits; EMPTY when there is none. */
export function waitingState(db: Db, table: string, id: string): RowState {
  const here = waitingRow(db, table, id);
  return here ? stateOfCopied(null, here.row) : EMPTY;
}
