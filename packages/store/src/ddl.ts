/**
 * The database's layout, made from the domain's tables.
 *
 * Each row has, beside its cells: the space it belongs to, its stamp, the stamps of the cells that differ, cells
 * this version does not know, and whether it is removed. The machinery's own tables are below.
 */
import type { Table } from "@onward/domain/kernel/schema";

/** Raised only when older versions could no longer apply what this one writes. */
export const SCHEMA = 1;
/** The layout of this file; a file with a higher number was written by a newer Onward. */
export const LAYOUT = 1;
/** "Onwd": tells an Onward database from any other SQLite file. */
export const APPLICATION_ID = 0x4f6e7764;

const sqlType = { text: "TEXT", integer: "INTEGER", members: "TEXT" } as const;

const quoted = (name: string) => `"${name}"`;

const index = (table: string, name: string, by: string, where: string): string =>
  `CREATE INDEX IF NOT EXISTS ${quoted(`${table}_${name}`)} ON ${quoted(table)} (${quoted(by)}) WHERE removed = 0 AND ${where}`;

const createTable = (table: Table): string[] => [
  `CREATE TABLE IF NOT EXISTS ${quoted(table.name)} (id TEXT PRIMARY KEY, ${Object.entries(table.cells)
    .map(([name, cell]) => `${quoted(name)} ${sqlType[cell.kind]}`)
    .join(
      ", ",
    )}, space TEXT NOT NULL DEFAULT 'own', stamp TEXT NOT NULL, cell_stamps TEXT, unknown TEXT, removed INTEGER NOT NULL DEFAULT 0) STRICT`,
  ...table.indexed.map((wanted) =>
    typeof wanted === "string"
      ? index(table.name, wanted, wanted, `${quoted(wanted)} IS NOT NULL`)
      : index(table.name, `until_${wanted.until}`, wanted.by, `${quoted(wanted.until)} IS NULL`),
  ),
  `CREATE INDEX IF NOT EXISTS ${quoted(`${table.name}_removed`)} ON ${quoted(table.name)} (removed) WHERE removed > 0`,
];

const MACHINERY = [
  // The log: for undo (before, kept 30 days) and for retries (a batch already here is answered, not applied).
  `CREATE TABLE IF NOT EXISTS batch (id TEXT PRIMARY KEY, space TEXT NOT NULL, stamp TEXT NOT NULL, command TEXT NOT NULL, at INTEGER NOT NULL, device TEXT NOT NULL, answer TEXT, before TEXT, undone INTEGER NOT NULL DEFAULT 0) STRICT`,
  // Versions of texts; only for texts that have more than the one shown.
  `CREATE TABLE IF NOT EXISTS text_version (row TEXT NOT NULL, cell TEXT NOT NULL, stamp TEXT NOT NULL, replaces TEXT NOT NULL, value TEXT, head INTEGER NOT NULL, PRIMARY KEY (row, cell, stamp)) STRICT, WITHOUT ROWID`,
  // Rows of tables this version does not know: kept, and passed on. `reason` holds the name of the row's table.
  `CREATE TABLE IF NOT EXISTS waiting (id TEXT PRIMARY KEY, reason TEXT NOT NULL, body TEXT NOT NULL) STRICT`,
  // Of this device only, never synced.
  `CREATE TABLE IF NOT EXISTS draft (key TEXT PRIMARY KEY, value TEXT NOT NULL, at INTEGER NOT NULL) STRICT`,
  `CREATE TABLE IF NOT EXISTS job (id TEXT PRIMARY KEY, kind TEXT NOT NULL, state TEXT NOT NULL, done INTEGER NOT NULL DEFAULT 0, total INTEGER NOT NULL DEFAULT 0, body TEXT NOT NULL) STRICT`,
  `CREATE TABLE IF NOT EXISTS local (key TEXT PRIMARY KEY, value TEXT NOT NULL) STRICT`,
  // Search: the docid orders newest first, the index holds no copy of the words.
  `CREATE TABLE IF NOT EXISTS search_doc (docid INTEGER PRIMARY KEY, tbl TEXT NOT NULL, row TEXT NOT NULL UNIQUE) STRICT`,
  `CREATE VIRTUAL TABLE IF NOT EXISTS search USING fts5(words, content='', contentless_delete=1, tokenize='unicode61 remove_diacritics 2', prefix='1 2 3')`,
];

/** All statements that make an empty database. */
export const layout = (tables: readonly Table[]): string[] => [...MACHINERY, ...tables.flatMap(createTable)];

/** The cells of a table that this file does not have yet: tables only grow, so a missing column is simply added. */
export const missingColumns = (table: Table, present: ReadonlySet<string>): string[] =>
  Object.entries(table.cells)
    .filter(([name]) => !present.has(name))
    .map(
      ([name, cell]) => `ALTER TABLE ${quoted(table.name)} ADD COLUMN ${quoted(name)} ${sqlType[cell.kind]}`,
    );
