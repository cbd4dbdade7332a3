/**
 * One row of a copy beside what is here: what it would do, and doing it.
 *
 * A copy is merged as another device's rows would be, with three differences, since it may be old, or made to do harm:
 * it deletes nothing for good, what it deletes can come back for 30 days from now with all that belongs to it, and it
 * leaves the cells alone that are settled by the earliest stamp, which could not be taken back (decision 0018).
 */
import type { Table } from "@onward/domain/kernel/schema";
import { EMPTY, lastStamp, mergeRows, type RowState, type Stamp } from "@onward/sync";
import { applyState, difference, loadState, rulesOf, type Before } from "../apply.ts";
import type { RowOf } from "../aside/work.ts";
import { isHiddenWithOwner, placeOf } from "../belonging.ts";
import type { Db } from "../drivers/driver.ts";
import { stateOfCopied } from "../export/copied.ts";
import { observeStamp, setClock, stampNow } from "../log.ts";
import { tableMap } from "../open.ts";
import { besideWaiting, keepWaiting } from "../waiting.ts";

/** What a copied row does here: makes a row, changes one, takes one out of sight, or brings one back. */
export type Effect = "added" | "changed" | "gone" | "back";

/** What was done to a row, by what was there before. */
export const effectOf = ({ made, removed }: Before): Effect =>
  made ? "added" : removed === undefined ? "changed" : removed === 0 ? "gone" : "back";

/**
 * What bringing a copied row in would do; null when it is here as it is. Changes nothing. `now` in ms; `hidden` says by
 * its place of a row before it that would be other by then whether it would be removed, and is told of this one.
 */
export function wouldDo(
  db: Db,
  { table: name, row }: RowOf,
  now: number,
  hidden: Map<string, boolean>,
): Effect | null {
  const table = tableMap.get(name);
  let change: Before | null;
  if (table) {
    const copied = stateOfCopied(table, row);
    if (wouldMix(db, table, row.id, copied)) return null;
    const here = loadState(db, table, row.id);
    const along = goesAlong(db, name, row, hidden);
    const then = mergeRows(here, welcome(table, here, copied, stampNow(db, now), along), rulesOf(table));
    change = difference(name, row.id, here, then);
    if (change) hidden.set(placeOf({ table: name, id: row.id }), (then.removed?.value ?? 0) > 0);
  } else ({ change } = besideWaiting(db, name, row));
  return change && effectOf(change);
}

/** Brings a copied row in; gives what there is to take back, if anything. Call inside a transaction. `now` in ms. */
export function bringRow(db: Db, { table: name, row }: RowOf, now: number): Before | null {
  const table = tableMap.get(name);
  if (!table) {
    const beside = besideWaiting(db, name, row);
    keepWaiting(db, name, beside.row);
    return beside.change;
  }
  const copied = stateOfCopied(table, row);
  if (wouldMix(db, table, row.id, copied)) return null;
  const stamp = stampNow(db, now);
  const along = goesAlong(db, name, row, new Map());
  const change = applyState(db, table, row.id, (here) => welcome(table, here, copied, stamp, along));
  if (change?.stamps?.includes(stamp)) setClock(db, stamp);
  observeStamp(db, lastStamp(copied), now);
  return change;
}

const withTexts = [...tableMap.values()].filter((t) =>
  Object.values(t.cells).some((cell) => cell.merge === "keepBoth"),
);

/**
 * Whether a row with texts has the id of another table's row with texts. No device makes such, and the versions of texts
 * are kept by the row's id alone: the words of one would become those of the other.
 */
const wouldMix = (db: Db, table: Table, id: string, { versions }: RowState): boolean =>
  versions.size > 0 &&
  withTexts.some((t) => t !== table && db.get(`SELECT 1 AS there FROM "${t.name}" WHERE id = ?`, [id]));

/**
 * Whether a row that is gone for good in the copy went there with what it belongs to: that comes before it, and is out of
 * sight here by now. The row is then left as it is, since it comes back with it.
 */
const goesAlong = (
  db: Db,
  table: string,
  { id, removed }: RowOf["row"],
  hidden: ReadonlyMap<string, boolean>,
): boolean => removed?.[0] === 2 && isHiddenWithOwner(db, { table, id }, hidden);

/**
 * What of a copied row is merged into the row that is here; `stamp` is that of a change made now, `along` says that it
 * goes with what it belongs to.
 */
function welcome(table: Table, here: RowState, copied: RowState, stamp: Stamp, along: boolean): RowState {
  if (here === EMPTY) return copied;
  const rule = rulesOf(table);
  return {
    // Of what is gone for good there are no words.
    cells: new Map(
      copied.removed?.value === 2 ? [] : [...copied.cells].filter(([cell]) => rule(cell) !== "origin"),
    ),
    versions: copied.removed?.value === 2 ? new Map() : copied.versions,
    removed: along ? null : removalOf(here.removed, copied.removed, stamp),
  };
}

function removalOf(
  here: RowState["removed"],
  copied: RowState["removed"],
  stamp: Stamp,
): RowState["removed"] {
  if (!copied || copied.value === 0) return copied;
  // It is out of sight already, or was brought back here after the copy removed it.
  if (here && (here.value !== 0 || here.stamp > copied.stamp)) return null;
  return { value: 1, stamp: here && here.stamp > stamp ? copied.stamp : stamp };
}
