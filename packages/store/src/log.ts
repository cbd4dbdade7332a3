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
 * Goes on from where it stopped the last time: an index by time would cost every commit a page. Ask `clockHolds` before.
 */
export function forgetOldUndo(db: Db, now: number): void {
  const from = Number(local(db, "undoForgotten") ?? 0);
  const to = Number(
    db.get(`SELECT rowid FROM batch WHERE rowid > ? AND at >= ? ORDER BY rowid LIMIT 1`, [
      from,
      now - UNDO_DAYS * DAY,
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

/** When the file was last opened, and since when openings have followed one another as clocks do; in ms. */
const OPENED_AT = "openedAt";
const STEADY_SINCE = "clockSteadySince";
/** Openings further apart than this do not vouch for each other. */
const LONGEST_AWAY = 30 * DAY;

/**
 * Whether the clock can be believed: for a day at least, no opening was before the one before it or a month after it.
 * A clock that is wrong for a moment must not take away for good what can still come back. Call inside a transaction:
 * the opening is remembered.
 */
export function clockHolds(db: Db, now: number): boolean {
  const [last, since] = [OPENED_AT, STEADY_SINCE].map((key) => Number(local(db, key) ?? Number.NaN));
  const goesOn = last !== undefined && last <= now && now - last < LONGEST_AWAY;
  const from = goesOn && since !== undefined && Number.isFinite(since) ? since : now;
  setLocal(db, OPENED_AT, String(now));
  setLocal(db, STEADY_SINCE, String(from));
  return now - from >= DAY;
}

/** The stamp of a change made now, higher than those it overwrites; `now` in ms. Who has this device's id at hand gives it. */
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
