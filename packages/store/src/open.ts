/**
 * Opening a database: makes it when it is new, adds what is missing when it is older, reads only when it is newer.
 */
import { tables as domainTables } from "@onward/domain";
import type { Table } from "@onward/domain/kernel/schema";
import { EMPTY } from "@onward/sync";
import { APPLICATION_ID, LAYOUT, layout, missingColumns } from "./ddl.ts";
import type { Db } from "./drivers/driver.ts";
import { applyState, type Tables } from "./apply.ts";
import { rowFits, stateOfCopied } from "./export/copied.ts";
import { getLocal, setLocal } from "./log.ts";
import { allWaiting, dropWaiting } from "./waiting.ts";

export type Access =
  | { readonly type: "ready" }
  /** Written by a newer Onward: everything can be read and exported, nothing changed. */
  | { readonly type: "newer" }
  /** A SQLite file that is not Onward's, or one that cannot be read. */
  | { readonly type: "notOurs" };

export const tableMap: Tables = new Map(domainTables.map((t): [string, Table] => [t.name, t]));

const pragma = (db: Db, name: string): number =>
  Number(Object.values(db.get(`PRAGMA ${name}`) ?? {})[0] ?? 0);

/** Where a file keeps the layout it was brought to, as text: one that has this version's lacks nothing. */
const LAYOUT_TEXT = "layout";

/** Brings a file to this version's layout. Call once, before anything else. */
export function prepare(db: Db): Access {
  const application = pragma(db, "application_id");
  const version = pragma(db, "user_version");
  if (application !== 0 && application !== APPLICATION_ID) return { type: "notOurs" };
  if (version > LAYOUT) return { type: "newer" };
  const wanted = layout([...tableMap.values()]);
  const wantedText = wanted.join("\n");
  // Asking the file for every column takes a good part of a cold start.
  if (version === LAYOUT && getLocal(db, LAYOUT_TEXT) === wantedText) return { type: "ready" };
  db.transaction(() => {
    // What is missing of older tables comes before the indexes that may need it.
    for (const sql of missingOf(db)) db.script(sql);
    for (const sql of wanted) db.script(sql);
    takeUp(db);
    db.script(`PRAGMA application_id = ${APPLICATION_ID}`);
    db.script(`PRAGMA user_version = ${LAYOUT}`);
    setLocal(db, LAYOUT_TEXT, wantedText);
  });
  return { type: "ready" };
}

/** The columns this version has and the tables of an older file do not: tables only grow. */
function missingOf(db: Db): string[] {
  const present = new Map<string, Set<string>>();
  for (const row of db.all(
    `SELECT m.name AS t, p.name AS c FROM sqlite_schema m JOIN pragma_table_info(m.name) p WHERE m.type = 'table'`,
  )) {
    const t = row["t"] as string;
    present.set(t, (present.get(t) ?? new Set()).add(row["c"] as string));
  }
  return [...tableMap.values()].flatMap((t) => {
    const columns = present.get(t.name);
    return columns ? missingColumns(t, columns) : [];
  });
}

/** Gives tables and cells what was kept for them while they were not known. What they cannot hold stays where it is. */
function takeUp(db: Db): void {
  for (const { table: name, row } of allWaiting(db)) {
    const table = tableMap.get(name);
    if (!table || !rowFits(table, row)) continue;
    applyState(db, table, row.id, stateOfCopied(table, row));
    dropWaiting(db, name, row.id);
  }
  for (const table of tableMap.values()) {
    // Joined with nothing a row stays what it is, and is written as this version has it.
    for (const row of db.all(`SELECT id FROM "${table.name}" WHERE unknown IS NOT NULL`))
      applyState(db, table, row["id"] as string, EMPTY);
  }
}
