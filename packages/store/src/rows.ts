/**
 * Reading rows as the domain's types: whole rows only, and an unknown choice as "other".
 */
import type { Cell, Row, Table } from "@onward/domain/kernel/schema";
import { isZone, type Zone } from "@onward/domain/kernel/time";
import type { Db, SqlRow, SqlValue } from "./drivers/driver.ts";

type Find = {
  /** SQL over the table's own cells; values only through `params`. */
  readonly where?: string;
  readonly params?: readonly SqlValue[];
  readonly order?: string;
  readonly limit?: number;
};

const selects = new Map<string, string>();

/** The start of a query for whole, present rows of a table; ends inside its WHERE. */
function select(table: Table): string {
  let sql = selects.get(table.name);
  if (!sql) {
    const cells = Object.entries(table.cells);
    const whole = cells.filter(([, c]) => c.required).map(([name]) => ` AND "${name}" IS NOT NULL`);
    sql = `SELECT id, ${cells.map(([name]) => `"${name}"`).join(", ")} FROM "${table.name}" WHERE removed = 0${whole.join("")}`;
    selects.set(table.name, sql);
  }
  return sql;
}

const zones = new Map<string, Zone>();
/** A zone as it is; UTC for one that a newer browser wrote and this one has not heard of. */
function zoneOf(name: string): Zone {
  let zone = zones.get(name);
  if (zone === undefined) zones.set(name, (zone = isZone(name) ? name : "UTC"));
  return zone;
}

/** What stands in a cell as this version knows it: a zone and a number it can reckon with, a choice it has words for. */
export function known(cell: Cell, raw: SqlValue): SqlValue {
  if (cell.range && typeof raw === "number" && (raw < cell.range[0] || raw > cell.range[1])) return null;
  if (cell.form === "zone" && typeof raw === "string") return zoneOf(raw);
  return cell.known && raw !== null && !cell.known.includes(String(raw)) ? "other" : raw;
}

const value = (cell: Cell, raw: SqlValue = null): unknown => {
  if (cell.kind === "members") return typeof raw === "string" ? (JSON.parse(raw) as string[]) : [];
  return known(cell, raw);
};

/** A row of SQL as the domain's row. */
function toRow<T extends Table>(table: T, raw: SqlRow): Row<T> {
  const row: Record<string, unknown> = { id: raw["id"] };
  for (const [name, cell] of Object.entries(table.cells)) row[name] = value(cell, raw[name]);
  return row as Row<T>;
}

/** Whole rows of a table that are not removed. */
export function readRows<T extends Table>(db: Db, table: T, find: Find = {}): Row<T>[] {
  const sql = `${select(table)}${find.where ? ` AND (${find.where})` : ""}${find.order ? ` ORDER BY ${find.order}` : ""}${find.limit === undefined ? "" : ` LIMIT ${find.limit}`}`;
  return db.all(sql, find.params).map((raw) => toRow(table, raw));
}

/**
 * Some cells of the whole rows of a table that are not removed: for reckoning over many rows, without the long texts in
 * them.
 */
export function readCells<T extends Table, C extends keyof T["cells"] & string>(
  db: Db,
  table: T,
  names: readonly C[],
  find: Omit<Find, "order" | "limit"> = {},
): Pick<Row<T>, C | "id">[] {
  const whole = select(table).slice(select(table).indexOf(" FROM "));
  const sql = `SELECT id, ${names.map((name) => `"${name}"`).join(", ")}${whole}${find.where ? ` AND (${find.where})` : ""}`;
  return db.all(sql, find.params).map((raw) => {
    const row: Record<string, unknown> = { id: raw["id"] };
    for (const name of names) row[name] = value(table.cells[name] as Cell, raw[name]);
    return row as Pick<Row<T>, C | "id">;
  });
}

/** One whole row that is not removed, or null. */
export const readRow = <T extends Table>(db: Db, table: T, id: string | null): Row<T> | null =>
  id === null ? null : (readRows(db, table, { where: "id = ?", params: [id] })[0] ?? null);

/** More rows among some values than this are not read. */
const MOST_AMONG = 4000;

/** Whole rows that are not removed, whose cell, or id, is among these values; at most 4,000. */
export function among<T extends Table>(
  db: Db,
  table: T,
  cell: "id" | (keyof T["cells"] & string),
  values: readonly (string | null)[],
): Row<T>[] {
  const asked = [...new Set(values.filter((value) => value !== null))];
  if (asked.length === 0) return [];
  const where = `"${cell}" IN (SELECT value FROM json_each(?))`;
  return readRows(db, table, { where, params: [JSON.stringify(asked)], limit: MOST_AMONG });
}

/** Those of some texts of a row that have other versions: earlier ones, or one that was written elsewhere meanwhile. */
export const withVersions = <C extends string>(db: Db, row: string, cells: readonly C[]): readonly C[] =>
  cells.filter(
    (cell) =>
      db.get(
        `SELECT 1 AS one FROM text_version WHERE row = ? AND cell = ? AND value IS NOT NULL
         AND stamp < (SELECT MAX(stamp) FROM text_version WHERE row = ? AND cell = ? AND head = 1) LIMIT 1`,
        [row, cell, row, cell],
      ) !== undefined,
  );

/** How many present rows a table has. */
export const countRows = (db: Db, table: Table, where = "1", params: readonly SqlValue[] = []): number =>
  Number(
    db.get(`SELECT COUNT(1) AS n FROM "${table.name}" WHERE removed = 0 AND (${where})`, params)?.["n"] ?? 0,
  );
