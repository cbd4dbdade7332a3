/**
 * The one door to rows: takes changes in, merges them, writes them. Nothing else alters a row.
 *
 * A batch of this device and one from elsewhere go the same way; neither makes a further change.
 */
import type { Cell, Table } from "@onward/domain/kernel/schema";
import { isInstant, isLocalDate } from "@onward/domain/kernel/time";
import {
  EMPTY,
  heads,
  mergeRows,
  normalise,
  stateOf,
  type CellState,
  type MergeRule,
  type RowChange,
  type RowState,
  type Stamp,
  type Value,
  type Version,
} from "@onward/sync";
import type { Db, SqlRow, SqlValue } from "./drivers/driver.ts";
import type { CopiedRow } from "./export/copied.ts";
import { forgetWords, indexWords, type Searched } from "./search.ts";

export type Tables = ReadonlyMap<string, Table>;

/** What a change found in a row before it: for undo. */
export type Before = {
  readonly table: string;
  readonly row: string;
  /** True when the change made the row. */
  readonly made: boolean;
  readonly cells: Readonly<Record<string, Value>>;
  readonly removed?: 0 | 1;
  /** Of a row that a copy made or changed: the stamps it left there, which are not those of the batch. */
  readonly stamps?: readonly Stamp[];
  /** Of a row that waits: what was there, as a copy has it. */
  readonly waiting?: CopiedRow;
};

const STORED = ["space", "stamp", "cell_stamps", "unknown", "removed"];

/** The cell of a table, or undefined: a file may call one by a name that every object knows. */
export const cellOf = (table: Table, name: string): Cell | undefined =>
  Object.hasOwn(table.cells, name) ? table.cells[name] : undefined;

/** The merge rule of a cell; members are named `cell/member`. */
export const rulesOf =
  (table: Table) =>
  (cell: string): MergeRule =>
    cellOf(table, cell.split("/", 1)[0] as string)?.merge ?? "latest";

type TableSql = { readonly load: string; readonly save: string; readonly names: readonly string[] };
const statements = new WeakMap<Table, TableSql>();
function sqlOf(table: Table): TableSql {
  let sql = statements.get(table);
  if (!sql) {
    const names = Object.keys(table.cells);
    const columns = ["id", ...names, ...STORED].map((n) => `"${n}"`);
    sql = {
      names,
      load: `SELECT ${columns.join(", ")} FROM "${table.name}" WHERE id = ?`,
      save: `INSERT INTO "${table.name}" (${columns.join(", ")}) VALUES (${columns.map(() => "?").join(", ")}) ON CONFLICT (id) DO UPDATE SET ${columns
        .slice(1)
        .map((c) => `${c} = excluded.${c}`)
        .join(", ")}`,
    };
    statements.set(table, sql);
  }
  return sql;
}

/** The state of a stored row, or EMPTY when there is none. */
export function loadState(db: Db, table: Table, row: string): RowState {
  const raw = db.get(sqlOf(table).load, [row]);
  return raw ? toState(db, table, raw) : EMPTY;
}

function toState(db: Db, table: Table, raw: SqlRow): RowState {
  const base = raw["stamp"] as Stamp;
  const stamps = new Map(
    Object.entries(JSON.parse((raw["cell_stamps"] as string | null) ?? "{}") as Record<string, Stamp>),
  );
  const cells = new Map<string, CellState>();
  for (const [name, cell] of Object.entries(table.cells)) {
    const value = raw[name] ?? null;
    if (cell.kind === "members") {
      for (const m of JSON.parse((value as string | null) ?? "[]") as string[]) {
        cells.set(`${name}/${m}`, { value: 1, stamp: stamps.get(`${name}/${m}`) ?? base });
      }
    } else if (value !== null) cells.set(name, { value, stamp: stamps.get(name) ?? base });
  }
  for (const [cell, value] of Object.entries(
    JSON.parse((raw["unknown"] as string | null) ?? "{}") as Record<string, Value>,
  )) {
    cells.set(cell, { value, stamp: stamps.get(cell) ?? base });
  }
  for (const [cell, stamp] of stamps) {
    if (cell !== "removed" && !cells.has(cell))
      cells.set(cell, { value: cell.includes("/") ? 0 : null, stamp });
  }
  const versions = new Map<string, Version[]>();
  for (const [name, cell] of Object.entries(table.cells)) {
    const its = cells.get(name);
    // A text of one version has no version rows: the cell itself is that version.
    if (cell.merge === "keepBoth" && its)
      versions.set(name, [{ stamp: its.stamp, replaces: [], value: its.value }]);
  }
  const rows = db.all(
    `SELECT cell, stamp, replaces, value FROM text_version WHERE row = ? ORDER BY cell, stamp`,
    [raw["id"] as string],
  );
  for (const [cell, list] of Map.groupBy(rows, (r) => r["cell"] as string)) {
    versions.set(
      cell,
      list.map((r) => ({
        stamp: r["stamp"] as Stamp,
        replaces: JSON.parse(r["replaces"] as string) as Stamp[],
        value: r["value"] ?? null,
      })),
    );
  }
  const removed = raw["removed"] as 0 | 1 | 2;
  return {
    cells,
    versions,
    removed:
      removed > 0 || stamps.has("removed") ? { value: removed, stamp: stamps.get("removed") ?? base } : null,
  };
}

/** Whether a cell may hold a value. An unknown choice may: it is kept and read as "other". */
export function mayHold(cell: Cell, value: Value): boolean {
  if (value === null) return true;
  if (cell.kind === "members") return false;
  if (cell.kind === "integer") {
    if (!Number.isSafeInteger(value)) return false;
    const n = Number(value);
    if (cell.form === "heaviness") return n >= 0 && n <= 4;
    return cell.form !== "instant" || isInstant(value);
  }
  if (typeof value !== "string") return false;
  return cell.form !== "date" || isLocalDate(value);
}

/** Writes a state as the row's stored form, with its versions and its place in the search index. */
function saveState(db: Db, table: Table, row: string, before: RowState, state: RowState): void {
  const { names, save } = sqlOf(table);
  const { stamp, cellStamps } = normalise(state);
  const unknown: Record<string, Value> = {};
  const values = new Map<string, Value>();
  const members = new Map<string, string[]>();
  for (const [cell, its] of state.cells) {
    const [name = "", member] = cell.split(/\/(.*)/s);
    const known = cellOf(table, name);
    // What was kept while its cell was not known may not be what the cell came to hold.
    if (!known || !(member === undefined ? mayHold(known, its.value) : known.kind === "members")) {
      if (its.value !== null) unknown[cell] = its.value;
    } else if (member === undefined) values.set(name, its.value);
    else if (its.value) {
      const list = members.get(name);
      if (list) list.push(member);
      else members.set(name, [member]);
    }
  }
  const stored = names.map((name): SqlValue => {
    if (table.cells[name]?.kind !== "members") return values.get(name) ?? null;
    const list = members.get(name);
    return list ? JSON.stringify(list.sort()) : null;
  });
  const orNull = (o: object) => (Object.keys(o).length > 0 ? JSON.stringify(o) : null);
  const removed = state.removed?.value ?? 0;
  db.run(save, [row, ...stored, "own", stamp, orNull(cellStamps), orNull(unknown), removed]);
  saveVersions(db, row, before, state);
  if (Object.values(table.cells).some((c) => c.searched)) {
    if (removed > 0) forgetWords(db, row);
    else
      indexWords(db, table, row, Object.fromEntries(names.map((n, i) => [n, stored[i] ?? null])) as Searched);
  }
}

const single = (list: readonly Version[]) => list.length <= 1 && (list[0]?.replaces.length ?? 0) === 0;

function saveVersions(db: Db, row: string, before: RowState, state: RowState): void {
  if (state.versions.size === 0 && before.versions.size > 0) {
    db.run(`DELETE FROM text_version WHERE row = ?`, [row]);
    return;
  }
  for (const [cell, list] of state.versions) {
    if (single(list)) continue;
    const had = before.versions.get(cell) ?? [];
    const hadRows = single(had) ? [] : had;
    const current = new Set(heads(list).map((v) => v.stamp));
    for (const version of list) {
      const same = hadRows.find((v) => v.stamp === version.stamp);
      const head = current.has(version.stamp) ? 1 : 0;
      if (
        same &&
        same.value === version.value &&
        head === (heads(had).some((v) => v.stamp === version.stamp) ? 1 : 0)
      )
        continue;
      db.run(
        `INSERT INTO text_version (row, cell, stamp, replaces, value, head) VALUES (?, ?, ?, ?, ?, ?) ON CONFLICT (row, cell, stamp) DO UPDATE SET value = excluded.value, head = excluded.head`,
        [row, cell, version.stamp, JSON.stringify(version.replaces), version.value as string | null, head],
      );
    }
  }
}

/** The stamps a change would overwrite, and for its texts the version on screen that each new one replaces. */
export function overwritten(
  state: RowState,
  change: RowChange,
  table: Table,
): { stamps: Stamp[]; replaces: Record<string, readonly Stamp[]> } {
  const stamps: Stamp[] = [];
  const replaces: Record<string, readonly Stamp[]> = {};
  for (const cell of Object.keys(change.cells ?? {})) {
    const its = state.cells.get(cell);
    if (!its) continue;
    stamps.push(its.stamp);
    if (rulesOf(table)(cell) === "keepBoth") replaces[cell] = [its.stamp];
  }
  if (change.removed !== undefined && state.removed) stamps.push(state.removed.stamp);
  return { stamps, replaces };
}

/**
 * Merges one change into its row and writes it. Call inside a transaction.
 * Returns what was there before; null for a table this version does not know (the caller keeps it in `waiting`).
 */
export function applyChange(db: Db, tables: Tables, change: RowChange, stamp: Stamp): Before | null {
  const table = tables.get(change.table);
  if (!table) return null;
  const before = loadState(db, table, change.row);
  const after = mergeRows(before, stateOf(change, stamp, rulesOf(table)), rulesOf(table));
  saveState(db, table, change.row, before, after);
  const cells = before === EMPTY ? [] : Object.keys(change.cells ?? {});
  return {
    table: table.name,
    row: change.row,
    made: before === EMPTY,
    cells: Object.fromEntries(cells.map((cell) => [cell, before.cells.get(cell)?.value ?? null])),
    ...(change.removed === undefined ? {} : { removed: before.removed?.value === 1 ? 1 : 0 }),
  };
}

/**
 * Merges a whole state (of an import, say), or what is made of it in view of the row that is here, into a row and
 * writes it. Call inside a transaction. Returns what there is to take back; null where nothing is other than before.
 */
export function applyState(
  db: Db,
  table: Table,
  row: string,
  state: RowState | ((here: RowState) => RowState),
): Before | null {
  const before = loadState(db, table, row);
  const after = mergeRows(before, typeof state === "function" ? state(before) : state, rulesOf(table));
  saveState(db, table, row, before, after);
  return difference(table.name, row, before, after);
}

/**
 * What a person would see change in a row that went from one state to the other: values, whether it is removed, and the
 * versions of a text that are offered beside it. Stamps alone are no difference. Null where there is none.
 */
export function difference(table: string, row: string, before: RowState, after: RowState): Before | null {
  if (before === EMPTY) return { table, row, made: true, cells: {}, stamps: stampsIn(after) };
  const changed = [...after.cells.keys()].filter(
    (cell) =>
      shown(before, cell) !== shown(after, cell) ||
      offered(before, cell).join() !== offered(after, cell).join(),
  );
  const moved = (before.removed?.value ?? 0) !== (after.removed?.value ?? 0);
  if (changed.length === 0 && !moved) return null;
  return {
    table,
    row,
    made: false,
    cells: Object.fromEntries(changed.map((cell) => [cell, before.cells.get(cell)?.value ?? null])),
    ...(moved ? { removed: before.removed?.value === 1 ? 1 : 0 } : {}),
    stamps: stampsIn(after, changed),
  };
}

/** A value as it is seen: a member that is gone was never there. */
const shown = ({ cells }: RowState, cell: string): Value => {
  const value = cells.get(cell)?.value ?? null;
  return value === 0 && cell.includes("/") ? null : value;
};
const offered = ({ versions }: RowState, cell: string): string[] =>
  heads(versions.get(cell) ?? []).map(({ value }) => JSON.stringify(value));

/** The stamps of a row's removal and of its cells, or some of them, each once. */
export const stampsIn = ({ cells, removed }: RowState, names: Iterable<string> = cells.keys()): Stamp[] => [
  ...new Set([
    ...[...names].flatMap((cell) => cells.get(cell)?.stamp ?? []),
    ...(removed ? [removed.stamp] : []),
  ]),
];

/** Takes out the mark of a row that is gone for good, and holds nothing else. Call inside a transaction. */
export const forgetMark = (db: Db, table: string, row: string): void =>
  db.run(`DELETE FROM "${table}" WHERE id = ? AND removed = 2`, [row]);
