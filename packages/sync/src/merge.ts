/**
 * Merging: one row from whatever changes have been seen of it.
 *
 * A row's state is, per cell, the winning value with its stamp; per text of which both versions are kept, the
 * versions and which replaces which; and whether the row is removed. `mergeRows` joins two states; applying a
 * change is joining with the state that the change alone would make. It is commutative, associative and
 * idempotent, so that the rows are a function of the set of batches (merge.property.test.ts).
 */
import type { Removed, RowChange, Value } from "./batch.ts";
import { later, msOf, NEVER, type Stamp } from "./stamp.ts";

export type MergeRule = "latest" | "origin" | "keepBoth" | "member";

export type CellState = { readonly value: Value; readonly stamp: Stamp };

/** One version of a text. A thinned one has no value left, only its place in the graph. */
export type Version = { readonly stamp: Stamp; readonly replaces: readonly Stamp[]; readonly value: Value };

export type RowState = {
  /** By cell name; members of sets by `cell/member`. Cells this version does not know are here too. */
  readonly cells: ReadonlyMap<string, CellState>;
  readonly removed: { readonly value: Removed; readonly stamp: Stamp } | null;
  /** All known versions of each keepBoth text, in stamp order. */
  readonly versions: ReadonlyMap<string, readonly Version[]>;
};

export const EMPTY: RowState = { cells: new Map(), removed: null, versions: new Map() };

/** Which rule settles a cell. Cells of a newer version settle as latest until this one learns better. */
export type Rules = (cell: string) => MergeRule;

/** The state one change alone would make. */
export function stateOf(change: RowChange, stamp: Stamp, rules: Rules): RowState {
  const cells = new Map<string, CellState>();
  const versions = new Map<string, readonly Version[]>();
  for (const [cell, value] of Object.entries(change.cells ?? {})) {
    cells.set(cell, { value, stamp });
    if (rules(cell) === "keepBoth") {
      versions.set(cell, [{ stamp, replaces: [...(change.replaces?.[cell] ?? [])].sort(), value }]);
    }
  }
  return { cells, versions, removed: change.removed === undefined ? null : { value: change.removed, stamp } };
}

const GONE_FOR_GOOD: Removed = 2;

/** Joins two states of one row. */
export function mergeRows(a: RowState, b: RowState, rules: Rules): RowState {
  const removed = mergeRemoved(a.removed, b.removed);
  // Gone for good: the row's words are dropped and nothing can be set on it again.
  if (removed?.value === GONE_FOR_GOOD) return { cells: new Map(), versions: new Map(), removed };
  const versions = new Map(a.versions);
  for (const [cell, theirs] of b.versions)
    versions.set(cell, thin(joinVersions(versions.get(cell) ?? [], theirs)));
  const cells = new Map(a.cells);
  for (const [cell, theirs] of b.cells) {
    const ours = cells.get(cell);
    if (!ours || wins(theirs, ours, rules(cell))) cells.set(cell, theirs);
  }
  for (const [cell, list] of versions) {
    const shown = heads(list).at(-1);
    if (shown) cells.set(cell, { value: shown.value, stamp: shown.stamp });
  }
  return { cells, versions, removed };
}

const wins = (a: CellState, b: CellState, rule: MergeRule) =>
  rule === "origin" ? a.stamp < b.stamp : a.stamp > b.stamp;

function mergeRemoved(a: RowState["removed"], b: RowState["removed"]) {
  if (!a || !b) return a ?? b;
  if ((a.value === GONE_FOR_GOOD) !== (b.value === GONE_FOR_GOOD)) return a.value === GONE_FOR_GOOD ? a : b;
  return a.stamp > b.stamp ? a : b;
}

function joinVersions(a: readonly Version[], b: readonly Version[]): readonly Version[] {
  const byStamp = new Map(a.map((v) => [v.stamp, v]));
  for (const theirs of b) {
    const ours = byStamp.get(theirs.stamp);
    // The same version thinned on one side only: thinned stays thinned, whichever side is first.
    if (!ours || (ours.value !== null && theirs.value === null)) byStamp.set(theirs.stamp, theirs);
  }
  return [...byStamp.values()].sort((x, y) => (x.stamp < y.stamp ? -1 : 1));
}

/** The versions that no known version replaces, oldest first. The last is shown, the others are kept and offered. */
export function heads(versions: readonly Version[]): readonly Version[] {
  const replaced = new Set(versions.flatMap((version) => version.replaces));
  return versions.filter((version) => !replaced.has(version.stamp));
}

const BUCKET_MS = 600_000;
const MOST_VERSIONS = 20;

/**
 * Drops the words of earlier versions: of those no longer heads, the last in each ten minutes stays, twenty at most.
 * Their places in the graph stay for ever, or a version that arrives late would look unreplaced.
 */
export function thin(versions: readonly Version[]): readonly Version[] {
  if (versions.length <= 1) return versions;
  const current = new Set(heads(versions));
  const keep = new Set<Version>();
  let bucket = -1;
  for (const version of versions.toReversed()) {
    if (current.has(version)) continue;
    const its = Math.floor(msOf(version.stamp) / BUCKET_MS);
    if (its !== bucket && keep.size < MOST_VERSIONS) keep.add(version);
    bucket = its;
  }
  return versions.map((v) => (current.has(v) || keep.has(v) || v.value === null ? v : { ...v, value: null }));
}

/**
 * The stamps of a row as it is stored: one for the row, and those of the cells that differ.
 *
 * The row's stamp is the one that most of its set cells bear (the later of two with as many), so that a row
 * written at once needs no list. A cell with no value and no entry was never set.
 */
export function normalise(state: RowState): { stamp: Stamp; cellStamps: Record<string, Stamp> } {
  const tally = new Map<Stamp, number>();
  for (const [cell, { value, stamp }] of state.cells) {
    if (isStored(cell, value)) tally.set(stamp, (tally.get(stamp) ?? 0) + 1);
  }
  let stamp = NEVER;
  let most = 0;
  for (const [candidate, times] of tally) {
    if (times > most || (times === most && candidate > stamp)) [stamp, most] = [candidate, times];
  }
  const cellStamps: Record<string, Stamp> = {};
  for (const cell of [...state.cells.keys()].sort()) {
    const { value, stamp: its } = state.cells.get(cell) as CellState;
    if (its !== stamp || !isStored(cell, value)) cellStamps[cell] = its;
  }
  if (state.removed) cellStamps["removed"] = state.removed.stamp;
  return { stamp, cellStamps };
}

/** Whether a value leaves a trace in its column: no value does not, nor does a member that is gone. */
const isStored = (cell: string, value: Value) => value !== null && !(value === 0 && cell.includes("/"));

/** The latest stamp anywhere in a row: whether it was touched since is told by this. */
export function lastStamp(state: RowState): Stamp {
  let last = state.removed?.stamp ?? NEVER;
  for (const { stamp } of state.cells.values()) last = later(last, stamp);
  return last;
}
