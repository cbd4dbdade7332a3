/**
 * What the store asks of a database, and of a place for files. Two real ones each: the browser and Node.
 *
 * Everything of the database is synchronous, so that a command runs in one stretch and nothing changes in between.
 */

export type SqlValue = string | number | null;
export type SqlRow = Readonly<Record<string, SqlValue>>;

export type Db = {
  /** Runs one statement. `sql` must be one of a bounded set: its compiled form is kept. */
  readonly run: (sql: string, params?: readonly SqlValue[]) => void;
  readonly all: (sql: string, params?: readonly SqlValue[]) => SqlRow[];
  readonly get: (sql: string, params?: readonly SqlValue[]) => SqlRow | undefined;
  /** Runs several statements without parameters; nothing is kept. */
  readonly script: (sql: string) => void;
  /** All or nothing: a throw inside rolls back and goes on up. Not nested. */
  readonly transaction: <T>(work: () => T) => T;
  readonly close: () => void;
};

/** Files beside the database, each named by the SHA-256 of its bytes. */
export type Files = {
  /** Writes and flushes; resolves when the bytes are on the disk. */
  readonly write: (name: string, bytes: Uint8Array) => Promise<void>;
  readonly read: (name: string) => Promise<Uint8Array | null>;
  readonly list: () => Promise<string[]>;
  readonly remove: (name: string) => Promise<void>;
};

/** The device refused a write: no room, or the storage is gone. Nothing of the transaction remains. */
export class StorageFailed extends Error {
  override readonly name = "StorageFailed";
  readonly reason: "full" | "broken";
  constructor(reason: "full" | "broken") {
    super(`Storage failed: ${reason}`);
    this.reason = reason;
  }
}

/** Pragmas in the order that lets WAL work without shared memory: exclusive first. */
export const PRAGMAS = [
  "locking_mode=exclusive",
  "journal_mode=WAL",
  "synchronous=FULL",
  "temp_store=memory",
  "secure_delete=ON",
  "foreign_keys=OFF",
];
