/**
 * The database on Node: node:sqlite, for the command line and the tests; and files in a folder.
 */
import { DatabaseSync, type StatementSync } from "node:sqlite";
import { mkdir, open, readFile, readdir, rm } from "node:fs/promises";
import { join } from "node:path";
import { PRAGMAS, StorageFailed, type Db, type Files, type SqlRow, type SqlValue } from "./driver.ts";

const FULL = 13;
const IO_ERROR = 10;

/** Opens or makes the file; ":memory:" keeps nothing. Throws when the path cannot be opened or is no database. */
export function openNode(path: string, options: { readOnly?: boolean } = {}): Db {
  const db = new DatabaseSync(path, { readOnly: options.readOnly ?? false });
  if (!options.readOnly) for (const pragma of PRAGMAS) db.exec(`PRAGMA ${pragma}`);
  const prepared = new Map<string, StatementSync>();
  const statement = (sql: string) => {
    let s = prepared.get(sql);
    if (!s) prepared.set(sql, (s = db.prepare(sql)));
    return s;
  };
  const guarded = <T>(work: () => T): T => {
    try {
      return work();
    } catch (error) {
      const code = (error as { errcode?: number }).errcode ?? 0;
      if ((code & 0xff) === FULL) throw new StorageFailed("full");
      if ((code & 0xff) === IO_ERROR) throw new StorageFailed("broken");
      throw error;
    }
  };
  return {
    run: (sql, params = []) => guarded(() => void statement(sql).run(...(params as SqlValue[]))),
    all: (sql, params = []) => guarded(() => statement(sql).all(...(params as SqlValue[])) as SqlRow[]),
    get: (sql, params = []) =>
      guarded(() => statement(sql).get(...(params as SqlValue[])) as SqlRow | undefined),
    script: (sql) => guarded(() => db.exec(sql)),
    transaction: (work) => {
      guarded(() => db.exec("BEGIN IMMEDIATE"));
      try {
        const value = work();
        guarded(() => db.exec("COMMIT"));
        return value;
      } catch (error) {
        if (db.isTransaction) db.exec("ROLLBACK");
        throw error;
      }
    },
    close: () => db.close(),
  };
}

/** Files in a folder, made when first written to. */
export function nodeFiles(folder: string): Files {
  return {
    write: async (name, bytes) => {
      await mkdir(folder, { recursive: true });
      const file = await open(join(folder, name), "w");
      await file.writeFile(bytes);
      await file.sync();
      await file.close();
    },
    read: async (name) => {
      try {
        return new Uint8Array(await readFile(join(folder, name)));
      } catch {
        return null;
      }
    },
    list: async () => {
      try {
        return await readdir(folder);
      } catch {
        return [];
      }
    },
    remove: (name) => rm(join(folder, name), { force: true }),
  };
}
