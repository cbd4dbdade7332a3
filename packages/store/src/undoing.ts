/**
 * Taking a batch back: what is put back of it, and what later batches remember instead.
 */
import { heads, type RowChange, type Stamp } from "@onward/sync";
import { forgetMark, loadState, rulesOf, type Before } from "./apply.ts";
import type { Db } from "./drivers/driver.ts";
import { handOn, writtenSince, type Later } from "./log.ts";
import { tableMap } from "./open.ts";
import { dropWaiting, keepWaiting, waitingState } from "./waiting.ts";

type Taken = {
  readonly changes: RowChange[];
  /** What is of this device only and no change at all. */
  readonly local: (() => void)[];
  /** What later batches are to remember instead. */
  readonly handed: (() => void)[];
  readonly left: number;
};

/**
 * What takes a batch back, leaving alone what bears another stamp than it left there. What a later batch wrote over is
 * handed on to it: undone after this one, it gives back what was there before both. Once all that was written over it is
 * undone, it is there to be taken back again; where one of these was then done anew, it is left alone.
 */
export function inverse(
  db: Db,
  { id, before, stamp }: { readonly id: string; readonly before: readonly Before[]; readonly stamp: Stamp },
  onlyUntouched: boolean,
): Taken {
  const changes: RowChange[] = [];
  const local: (() => void)[] = [];
  const handed: (() => void)[] = [];
  let left = 0;
  for (const entry of before) {
    const table = tableMap.get(entry.table);
    const state = table ? loadState(db, table, entry.row) : waitingState(db, entry.table, entry.row);
    const isOurs = (its: Stamp | undefined): boolean =>
      entry.stamps ? its !== undefined && entry.stamps.includes(its) : its === stamp;
    const isUntouched = [...state.cells.values()].every((its) =>
      entry.stamps ? isOurs(its.stamp) : its.stamp <= stamp,
    );
    if (!table) {
      // Nobody here can have written in it; another copy may have.
      const { waiting } = entry;
      if (!isUntouched || (state.removed && !isOurs(state.removed.stamp))) left++;
      else if (waiting) local.push(() => keepWaiting(db, entry.table, waiting));
      else local.push(() => dropWaiting(db, entry.table, entry.row));
      continue;
    }
    if (state.removed?.value === 2) {
      // A copy's mark for what never was here, in whose place something may be written one day.
      if (entry.made && isOurs(state.removed.stamp)) local.push(() => forgetMark(db, entry.table, entry.row));
      continue;
    }
    let since: readonly Later[] | undefined;
    /** Whether it is ours once more; where it is another's, that one remembers `found` from now on. */
    const isOursAgain = (its: Stamp | undefined, touches: (b: Before) => boolean, found: Partial<Before>) => {
      // What was brought in is taken back as it came, row by row, and may be very much.
      if (onlyUntouched || entry.stamps || its === undefined) return false;
      since ??= writtenSince(db, id, entry.row);
      const writers = since.filter((later) => touches(later.entry));
      const next = writers.find((later) => later.command !== "undo" && !later.undone);
      if (next) handed.push(() => handOn(db, next.id, entry.row, found));
      const doneAnew = writers.some((later) => later.command === "undo" && later.undone);
      return !next && !doneAnew && writers.at(-1)?.stamp === its;
    };
    const removes = (b: Before): boolean => b.removed !== undefined;
    if (entry.made) {
      const its = state.removed?.stamp;
      if (onlyUntouched && !isUntouched) left++;
      else if (entry.stamps || !its || isOurs(its) || isOursAgain(its, removes, { removed: 1 })) {
        if (state.removed?.value !== 1) changes.push({ table: entry.table, row: entry.row, removed: 1 });
        // Taken away since, it is out of sight as it should be; made anew since, it stays.
      } else if (state.removed?.value !== 1) left++;
      continue;
    }
    const cells: Record<string, string | number | null> = {};
    const replaces: Record<string, readonly Stamp[]> = {};
    let touched = false;
    for (const [cell, value] of Object.entries(entry.cells)) {
      const its = state.cells.get(cell)?.stamp;
      const touches = (b: Before): boolean => Object.hasOwn(b.cells, cell);
      if (!isOurs(its) && !isOursAgain(its, touches, { cells: { [cell]: value } })) {
        touched = true;
        continue;
      }
      cells[cell] = cell.includes("/") ? (value ?? 0) : value;
      // What a copy put beside the text that was here goes with the rest.
      if (entry.stamps && rulesOf(table)(cell) === "keepBoth")
        replaces[cell] = heads(state.versions.get(cell) ?? []).map((version) => version.stamp);
    }
    const back =
      entry.removed !== undefined &&
      (isOurs(state.removed?.stamp) ||
        isOursAgain(state.removed?.stamp, removes, { removed: entry.removed }));
    touched ||= entry.removed !== undefined && !back;
    if (touched) left++;
    if (Object.keys(cells).length > 0 || back)
      changes.push({
        table: entry.table,
        row: entry.row,
        ...(Object.keys(cells).length > 0 ? { cells, replaces } : {}),
        ...(back && entry.removed !== undefined ? { removed: entry.removed } : {}),
      });
  }
  return { changes, local, handed, left };
}
