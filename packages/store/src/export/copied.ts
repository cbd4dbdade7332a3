/**
 * A row as a copy has it: its cells with their stamps, its earlier versions, and whether it is removed.
 */
import type { Table } from "@onward/domain/kernel/schema";
import {
  LAST_CLOCK,
  msOf,
  type Removed,
  type RowState,
  type Stamp,
  type Value,
  type Version,
} from "@onward/sync";
import { cellOf, mayHold } from "../apply.ts";

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

/** A state as a copied row. */
export function copied(id: string, state: RowState): CopiedRow {
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

/** The state of a copied row; `table` is null for one this version does not know. */
export function stateOfCopied(table: Table | null, its: CopiedRow): RowState {
  const versions = new Map<string, readonly Version[]>();
  for (const [cell, value] of Object.entries(its.cells)) {
    if (table && cellOf(table, cell)?.merge === "keepBoth")
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

const plausible = (stamp: Stamp): boolean => msOf(stamp) <= LAST_CLOCK;

/** Whether every value of a copied row is what its cell holds, and was set at a time that can be. */
export function rowFits(table: Table, { cells, versions, removed }: CopiedRow): boolean {
  if (removed && !plausible(removed[1])) return false;
  for (const [name, [value, stamp]] of Object.entries(cells)) {
    if (!plausible(stamp)) return false;
    const cell = cellOf(table, name);
    if (cell && cell.kind !== "members" && !mayHold(cell, value)) return false;
  }
  for (const [name, list] of Object.entries(versions ?? {})) {
    const cell = cellOf(table, name);
    if (cell && cell.merge !== "keepBoth") return false;
    for (const { stamp, value } of list)
      if (!plausible(stamp) || (cell && !mayHold(cell, value))) return false;
  }
  return true;
}
