/**
 * The batch log: what each command did, for undo and for retries; and the device's own clock.
 */
import { LAST_CLOCK, NEVER, nextStamp, observe, type Batch, type Stamp } from "@onward/sync";
import type { Before } from "./apply.ts";
import type { Db } from "./drivers/driver.ts";

/** What was there before is kept this long for undo. */
export const UNDO_DAYS = 30;
const DAY = 86_400_000;

export type Logged = {
  readonly stamp: Stamp;
  readonly command: string;
  readonly answer: unknown;
  readonly before: readonly Before[] | null;
  readonly undone: boolean;
};

export function logBatch(
  db: Db,
  batch: Omit<Batch, "changes" | "schema" | "zone">,
  before: readonly Before[],
  answer: unknown,
): void {
  db.run(
    `INSERT INTO batch (id, space, stamp, command, at, device, answer, before) VALUES (?, 'own', ?, ?, ?, ?, ?, ?)`,
    [
      batch.id,
      batch.stamp,
      batch.command,
      batch.at,
      batch.device,
      JSON.stringify(answer ?? null),
      JSON.stringify(before),
    ],
  );
}

export function loggedBatch(db: Db, id: string): Logged | null {
  const row = db.get(`SELECT stamp, command, answer, before, undone FROM batch WHERE id = ?`, [id]);
  if (!row) return null;
  return {
    stamp: row["stamp"] as Stamp,
    command: row["command"] as string,
    answer: JSON.parse((row["answer"] as string | null) ?? "null"),
    before: row["before"] === null ? null : (JSON.parse(row["before"] as string) as Before[]),
    undone: row["undone"] === 1,
  };
}

export const markUndone = (db: Db, id: string): void =>
  db.run(`UPDATE batch SET undone = 1 WHERE id = ?`, [id]);

/** A batch that wrote into a row after another did, with what it found there. */
export type Later = Pick<Logged, "stamp" | "command" | "undone"> & {
  readonly id: string;
  readonly entry: Before;
};

/** The batches that wrote into a row after this one did, in their order, as far back as undo remembers. */
export const writtenSince = (db: Db, id: string, row: string): readonly Later[] =>
  db
    .all(
      `SELECT id, stamp, command, undone, before FROM batch
       WHERE rowid > (SELECT rowid FROM batch WHERE id = ?) AND before LIKE ? ORDER BY rowid`,
      [id, `%${row}%`],
    )
    .flatMap((later) => {
      const entry = (JSON.parse(later["before"] as string) as Before[]).find((its) => its.row === row);
      if (!entry) return [];
      return {
        id: later["id"] as string,
        stamp: later["stamp"] as Stamp,
        command: later["command"] as string,
        undone: later["undone"] === 1,
        entry,
      };
    });

/** Lets a batch remember something else as what it found in a row. Call inside a transaction. */
export function handOn(db: Db, id: string, row: string, found: Partial<Before>): void {
  const before = loggedBatch(db, id)?.before?.map((its) =>
    its.row === row ? { ...its, ...found, cells: { ...its.cells, ...found.cells } } : its,
  );
  db.run(`UPDATE batch SET before = ? WHERE id = ?`, [JSON.stringify(before ?? []), id]);
}

/**
 * Forgets what was there before, once undo no longer reaches it; the entries themselves stay for retries.
 * Goes on from where it stopped the last time: an index by time would cost every commit a page. `passed` is a moment that
 * surely has (`surelyPassed`).
 */
export function forgetOldUndo(db: Db, passed: number, now: number): void {
  const from = Number(local(db, "undoForgotten") ?? 0);
  const to = Number(
    // What a clock that was set ahead is said to have made would never be old.
    db.get(`SELECT rowid FROM batch WHERE rowid > ? AND at >= ? AND at <= ? ORDER BY rowid LIMIT 1`, [
      from,
      passed - UNDO_DAYS * DAY,
      now,
    ])?.["rowid"] ?? from,
  );
  if (to <= from + 1) return;
  db.run(`UPDATE batch SET before = NULL WHERE rowid > ? AND rowid < ?`, [from, to]);
  setLocal(db, "undoForgotten", String(to - 1));
}

const local = (db: Db, key: string): string | null =>
  (db.get(`SELECT value FROM local WHERE key = ?`, [key])?.["value"] as string | undefined) ?? null;
export const getLocal = local;
export const setLocal = (db: Db, key: string, value: string): void =>
  db.run(
    `INSERT INTO local (key, value) VALUES (?, ?) ON CONFLICT (key) DO UPDATE SET value = excluded.value`,
    [key, value],
  );

/** This device's tie-break, drawn once when the file is first opened. */
export function deviceOf(db: Db): string {
  let id = local(db, "device");
  if (!id) {
    id = [...crypto.getRandomValues(new Uint8Array(4))].map((b) => b.toString(16).padStart(2, "0")).join("");
    setLocal(db, "device", id);
  }
  return id;
}

/** When the file was opened, as the clock told it, in ms: the last few times, each a day at least after the one before. */
const OPENINGS = "openings";
/** So many days of use vouch for a time. */
const VOUCHED_DAYS = 7;

/**
 * A moment, in ms, that has surely passed: Onward was opened on seven days since, that day among them. Null while it was
 * not. A clock that is wrong for some days must not take away for good what can still come back, and it is told only
 * afterwards that one was set ahead: openings that lie ahead of this one are struck out. Call inside a transaction: the
 * opening is remembered.
 */
export function surelyPassed(db: Db, now: number): number | null {
  const before = (JSON.parse(local(db, OPENINGS) ?? "[]") as number[]).filter((at) => at <= now);
  const last = before.at(-1);
  const openings = last !== undefined && now - last < DAY ? before : [...before, now].slice(-VOUCHED_DAYS);
  setLocal(db, OPENINGS, JSON.stringify(openings));
  return openings.length < VOUCHED_DAYS ? null : (openings[0] ?? null);
}

/**
 * When batches were made, in ms, whose stamps lie ahead: once a clock was set ahead, every later stamp is. Told by the
 * clock of the batch or of one before it, the latest of these that has come; left out where that knows nothing.
 */
export function madeThoughAhead(db: Db, now: number): ReadonlyMap<Stamp, number> {
  const ahead = `${Math.min(Math.max(0, Math.floor(now)), LAST_CLOCK)
    .toString(16)
    .padStart(12, "0")}~`;
  if (clockOf(db) < ahead) return new Map();
  const rows = db.all(
    `SELECT stamp, made FROM (SELECT stamp, at, MAX(CASE WHEN at <= ? THEN at END) OVER (ORDER BY rowid) AS made FROM batch)
     WHERE stamp > ? AND at <= ?`,
    [now, ahead, now],
  );
  return new Map(rows.map((row) => [row["stamp"] as Stamp, Number(row["made"])]));
}

/**
 * The stamp of a change made now, higher than those it overwrites; `now` in ms. Who has this device's id at hand gives it.
 */
export const stampNow = (
  db: Db,
  now: number,
  { overwrites = [], device = deviceOf(db) }: { overwrites?: readonly Stamp[]; device?: string } = {},
): Stamp => nextStamp(clockOf(db), Math.min(now, LAST_CLOCK), device, overwrites);

/** The highest stamp this device made or took in. */
export const clockOf = (db: Db): Stamp => local(db, "clock") ?? NEVER;
export const setClock = (db: Db, stamp: Stamp): void => setLocal(db, "clock", stamp);
export const observeStamp = (db: Db, stamp: Stamp, now: number): void =>
  setClock(db, observe(clockOf(db), stamp, now));
