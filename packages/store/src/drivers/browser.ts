/**
 * The database in a worker: SQLite's own WASM build over the origin's private files (opfs-sahpool),
 * or in memory where the browser keeps nothing; and files in the same place.
 */
import sqlite3InitModule, { type BindableValue, type PreparedStatement } from "@sqlite.org/sqlite-wasm";
import { memoryFiles } from "./memory.ts";
import { PRAGMAS, StorageFailed, type Db, type Files, type SqlRow, type SqlValue } from "./driver.ts";

type Sqlite = Awaited<ReturnType<typeof sqlite3InitModule>>;
type Handle = InstanceType<Sqlite["oo1"]["DB"]>;
/** The part of FileSystemSyncAccessHandle used here; the DOM typings leave it out, since only workers have it. */
type SyncAccess = {
  truncate(size: number): void;
  write(bytes: Uint8Array, options?: { at: number }): number;
  flush(): void;
  close(): void;
};
type WithSyncAccess = FileSystemFileHandle & { createSyncAccessHandle(): Promise<SyncAccess> };
declare const FileSystemSyncAccessHandle: { readonly prototype: SyncAccess };

const DATABASE = "/onward.db";
const POOL = "onward";
/** Files of the pool: the database, its log, and what SQLite may need beside. */
const CAPACITY = 6;
const FILES = "onward-files";
/** Lies beside the database while everything is being deleted: what is cut short is gone on with at the next opening. */
const DELETING = "onward-deleting";
const FULL = 13;
const IO_ERROR = 10;

const NO_ROOM = "QuotaExceededError";
const isNoRoom = (error: unknown): boolean => error instanceof DOMException && error.name === NO_ROOM;

/** Whether a write found no room since this was last set to false: SQLite hears only that it went wrong. */
let noRoom = false;
if ("FileSystemSyncAccessHandle" in globalThis) tellNoRoom(FileSystemSyncAccessHandle.prototype);

/** Makes every write on a full disk throw alike: browsers also write a part, or answer with the number of an error. */
function tellNoRoom(access: SyncAccess): void {
  const { write } = access;
  access.write = function (this: SyncAccess, bytes, options) {
    try {
      const written = write.call(this, bytes, options);
      if (written !== bytes.byteLength) throw new DOMException("Not all was written", NO_ROOM);
      return written;
    } catch (error) {
      noRoom ||= isNoRoom(error);
      throw error;
    }
  };
}

/** Begins the name of a file that opfs-sahpool makes and removes again at each start, to see whether it can work here. */
const CHECK = ".opfs-sahpool-sync-check-";
if ("FileSystemDirectoryHandle" in globalThis) letCheckPass(FileSystemDirectoryHandle.prototype);

/** On a full disk no file can be made, and what is there can still be read: the check is answered as if it were. */
function letCheckPass(folder: FileSystemDirectoryHandle): void {
  const { getFileHandle, removeEntry } = folder;
  const passing = { createSyncAccessHandle: async () => ({ close: () => undefined }) };
  folder.getFileHandle = async function (this: FileSystemDirectoryHandle, name, options) {
    try {
      return await getFileHandle.call(this, name, options);
    } catch (error) {
      if (name.startsWith(CHECK) && isNoRoom(error)) return passing as unknown as FileSystemFileHandle;
      throw error;
    }
  };
  folder.removeEntry = async function (this: FileSystemDirectoryHandle, name, options) {
    const removed = removeEntry.call(this, name, options);
    await (name.startsWith(CHECK) ? removed.catch(() => undefined) : removed);
  };
}

/** An option of the build (Emscripten's) that its typings leave out. */
type InstantiateWasm = (
  imports: WebAssembly.Imports,
  give: (instance: WebAssembly.Instance, module: WebAssembly.Module) => void,
) => void;
const initModule = sqlite3InitModule as (options?: { instantiateWasm: InstantiateWasm }) => Promise<Sqlite>;

let loading: Promise<Sqlite> | undefined;
/** Loads SQLite, from what was compiled already if something was; asked again it is the same one. */
export const loadSqlite = (compiled: Promise<WebAssembly.Module | null>): Promise<Sqlite> =>
  (loading ??= compiled.then((module) => (module === null ? initModule() : initWith(module))));

/** Emscripten never hears of an instance that could not be made: whoever waits must. */
const initWith = (module: WebAssembly.Module): Promise<Sqlite> =>
  new Promise((resolve, reject) => {
    const instantiateWasm: InstantiateWasm = async (imports, give) => {
      try {
        const instance = await WebAssembly.instantiate(module, imports);
        give(instance, module);
      } catch (error) {
        reject(error as Error);
      }
    };
    initModule({ instantiateWasm }).then(resolve, reject);
  });

export type Opened = {
  readonly db: Db;
  readonly files: Files;
  /** False when the browser keeps nothing: what is written lives as long as the tab. */
  readonly lasting: boolean;
  /** Deletes the database file for good; the pool stays usable for a new one. */
  readonly wipe: () => Promise<void>;
};

/** The files are held by another tab, or by one that is just going. */
export class FileHeld extends Error {
  override readonly name = "FileHeld";
}

/** Whether the browser keeps files for this origin at all; it does not in some private windows, nor without HTTPS. */
async function keepsFiles(): Promise<boolean> {
  try {
    await navigator.storage.getDirectory();
    return "createSyncAccessHandle" in FileSystemFileHandle.prototype;
  } catch {
    return false;
  }
}

/**
 * Opens the origin's database, or one in memory where the browser keeps nothing.
 * `compiled` is SQLite as the page has it. Throws FileHeld when another tab has it, StorageFailed where a first file has
 * no room; anything else it throws means that what is there cannot be read.
 */
export async function openBrowser(
  compiled: Promise<WebAssembly.Module | null> = Promise.resolve(null),
): Promise<Opened> {
  const cutShort = deletionCutShort();
  const sqlite = await loadSqlite(compiled);
  if (!(await keepsFiles())) {
    const db = wrap(sqlite, new sqlite.oo1.DB(":memory:", "c"));
    return { db, files: memoryFiles(), lasting: false, wipe: async () => db.close() };
  }
  const pool = await openPool(sqlite);
  const erase = async (): Promise<void> => {
    const root = await navigator.storage.getDirectory();
    await root.removeEntry(FILES, { recursive: true }).catch(() => undefined);
    await pool.wipeFiles();
    await root.removeEntry(DELETING).catch(() => undefined);
  };
  if (await cutShort) await erase();
  const db = wrap(sqlite, new pool.OpfsSAHPoolDb(DATABASE));
  return {
    // Pausing hands the files to whoever asks next, so that another tab can open them.
    db: {
      ...db,
      close: () => {
        db.close();
        void pool.pauseVfs();
      },
    },
    files: opfsFiles(),
    lasting: true,
    wipe: async () => {
      const root = await navigator.storage.getDirectory();
      // A full disk has no room for it, and must not keep what is to go.
      await root.getFileHandle(DELETING, { create: true }).catch(() => undefined);
      db.close();
      await erase();
      await pool.pauseVfs();
    },
  };
}

async function deletionCutShort(): Promise<boolean> {
  try {
    await (await navigator.storage.getDirectory()).getFileHandle(DELETING);
    return true;
  } catch {
    return false;
  }
}

async function openPool(sqlite: Sqlite) {
  try {
    const options = {
      name: POOL,
      directory: `.${POOL}`,
      initialCapacity: CAPACITY,
      // Without this a start that fails would throw the files away.
      preserveOnInitFailure: true,
      // Without this every later try would get the first one's failure; the typings do not know it yet.
      forceReinitIfPreviouslyFailed: true,
    };
    const pool = await sqlite.installOpfsSAHPoolVfs(options);
    if (pool.isPaused()) await pool.unpauseVfs();
    // A first opening that was cut short has made only some of them, which may do where there is no room for more.
    await pool.reserveMinimumCapacity(CAPACITY).catch((error: unknown) => {
      if (!isNoRoom(error)) throw error;
    });
    return pool;
  } catch (error) {
    if ((error as { name?: string }).name === "NoModificationAllowedError")
      throw new FileHeld("The files are held elsewhere");
    if (isNoRoom(error)) throw new StorageFailed("full");
    throw error;
  }
}

function wrap(sqlite: Sqlite, handle: Handle): Db {
  const guarded = <T>(work: () => T): T => {
    noRoom = false;
    try {
      return work();
    } catch (error) {
      if (error instanceof sqlite.SQLite3Error) {
        const code = (error.resultCode ?? 0) & 0xff;
        if (code === FULL) throw new StorageFailed("full");
        // opfs-sahpool reports a write that found no room as an I/O error.
        if (code === IO_ERROR) throw new StorageFailed(noRoom ? "full" : "broken");
      }
      if (isNoRoom(error)) throw new StorageFailed("full");
      throw error;
    }
  };
  guarded(() => {
    for (const pragma of PRAGMAS) handle.exec(`PRAGMA ${pragma}`);
  });
  const prepared = new Map<string, PreparedStatement>();
  const statement = (sql: string, params: readonly SqlValue[]) => {
    let s = prepared.get(sql);
    if (!s) prepared.set(sql, (s = handle.prepare(sql)));
    if (params.length > 0) s.bind(params as BindableValue[]);
    return s;
  };
  const rows = (sql: string, params: readonly SqlValue[], most: number): SqlRow[] =>
    guarded(() => {
      const s = statement(sql, params);
      const out: SqlRow[] = [];
      try {
        while (out.length < most && s.step()) out.push(s.get({}) as SqlRow);
      } finally {
        s.reset(true);
      }
      return out;
    });
  return {
    run: (sql, params = []) => void rows(sql, params, Infinity),
    all: (sql, params = []) => rows(sql, params, Infinity),
    get: (sql, params = []) => rows(sql, params, 1)[0],
    script: (sql) => guarded(() => void handle.exec(sql)),
    transaction: (work) => {
      guarded(() => void handle.exec("BEGIN IMMEDIATE"));
      try {
        const value = work();
        guarded(() => void handle.exec("COMMIT"));
        return value;
      } catch (error) {
        if (!sqlite.capi.sqlite3_get_autocommit(handle)) handle.exec("ROLLBACK");
        throw error;
      }
    },
    close: () => {
      for (const s of prepared.values()) s.finalize();
      prepared.clear();
      handle.close();
    },
  };
}

function opfsFiles(): Files {
  const folder = async () =>
    (await navigator.storage.getDirectory()).getDirectoryHandle(FILES, { create: true });
  return {
    write: async (name, bytes) => {
      try {
        const handle = (await (await folder()).getFileHandle(name, { create: true })) as WithSyncAccess;
        const access = await handle.createSyncAccessHandle();
        try {
          access.truncate(0);
          access.write(bytes);
          access.flush();
        } finally {
          // Left open, it would keep the next try from this file.
          access.close();
        }
      } catch (error) {
        throw new StorageFailed(isNoRoom(error) ? "full" : "broken");
      }
    },
    read: async (name) => {
      try {
        const file = await (await (await folder()).getFileHandle(name)).getFile();
        return new Uint8Array(await file.arrayBuffer());
      } catch {
        return null;
      }
    },
    list: async () => {
      const names: string[] = [];
      for await (const name of (await folder()).keys()) names.push(name);
      return names;
    },
    remove: async (name) => {
      await (await folder()).removeEntry(name).catch(() => undefined);
    },
  };
}
