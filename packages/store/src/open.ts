/**
 * Opening a database: makes it when it is new, adds what is missing when it is older, reads only when it is newer.
 */
import { tables as domainTables } from "@onward/domain";
import type { Table } from "@onward/domain/kernel/schema";
import { APPLICATION_ID, LAYOUT, layout, missingColumns } from "./ddl.ts";
import type { Db } from "./drivers/driver.ts";
import type { Tables } from "./apply.ts";

export type Access =
  | { readonly type: "ready" }
  /** Written by a newer Onward: everything can be read and exported, nothing changed. */
  | { readonly type: "newer" }
  /** A SQLite file that is not Onward's, or one that cannot be read. */
  | { readonly type: "notOurs" };

export const tableMap: Tables = new Map(domainTables.map((t): [string, Table] => [t.name, t]));

const pragma = (db: Db, name: string): number =>
  Number(Object.values(db.get(`PRAGMA ${name}`) ?? {})[0] ?? 0);

/** Brings a file to this version's layout. Call once, before anything else. */
export function prepare(db: Db): Access {
  const application = pragma(db, "application_id");
  const version = pragma(db, "user_version");
  if (application !== 0 && application !== APPLICATION_ID) return { type: "notOurs" };
  if (version > LAYOUT) return { type: "newer" };
  if (version === LAYOUT && !missing(db).length) return { type: "ready" };
  db.transaction(() => {
    for (const sql of layout([...tableMap.values()])) db.script(sql);
    for (const sql of missing(db)) db.script(sql);
    db.script(`PRAGMA application_id = ${APPLICATION_ID}`);
    db.script(`PRAGMA user_version = ${LAYOUT}`);
  });
  return { type: "ready" };
}

/** Tables only grow: what this version has and the file does not is simply added. */
function missing(db: Db): string[] {
  const present = new Map<string, Set<string>>();
  for (const row of db.all(
    `SELECT m.name AS t, p.name AS c FROM sqlite_schema m JOIN pragma_table_info(m.name) p WHERE m.type = 'table'`,
  )) {
    const t = row["t"] as string;
    present.set(t, (present.get(t) ?? new Set()).add(row["c"] as string));
  }
  const all = [...tableMap.values()];
  if (all.some((t) => !present.has(t.name))) return layout(all);
  return all.flatMap((t) => missingColumns(t, present.get(t.name) ?? new Set()));
}
