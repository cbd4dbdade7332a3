/**
 * Taking away for good: one removed row, what has been in Recently deleted for 30 days, or everything.
 */
import { ok, type Result } from "@onward/domain/kernel/result";
import { msOf, type RowState, type Stamp } from "@onward/sync";
import { applyState, type Before } from "./apply.ts";
import { familiesOf, isLeftOver, leftOver, removedOf, type Place } from "./belonging.ts";
import type { Db } from "./drivers/driver.ts";
import type { Held } from "./operations.ts";
import { endJobs } from "./import/job.ts";
import { madeThoughAhead, setClock, stampNow, surelyPassed } from "./log.ts";
import { tableMap } from "./open.ts";
import { breathe, sliceSize } from "./pace.ts";
import { mergeStep } from "./search.ts";
import type { Asked, StoreRefusal } from "./store.ts";
import { settleKept, sweepFiles } from "./sweeping.ts";

/** A removed row can come back for this long. */
export const KEPT_DAYS = 30;
const DAY = 86_400_000;

/** Rows taken away in one transaction; a few more where one has much that belongs to it. */
const AT_ONCE = 40;

/**
 * Deletes rows for good, each together with what belongs to it: their words go from the rows, the versions, the log
 * and the index, and they never come back. Files that no row names any more go too. Rows that are not removed are left
 * alone. Answers how many went, without what belonged to them.
 */
export async function purgeRows(
  held: Held,
  { rows }: { rows: readonly Place[] },
  asked: Asked,
): Promise<Result<{ gone: number }, StoreRefusal>> {
  const { store } = held;
  const { db } = store;
  const going = rows.filter((row) => mayGo(db, row));
  const ids = new Set(going.flatMap(familiesOf(db)).map(({ id }) => id));
  settleKept(held);
  // The log first: stopped half-way, it holds nothing of a row that is gone.
  const log = await forgetBefore(held, ids);
  if (!log.ok) return log;
  let gone = 0;
  for (let at = 0; at < going.length;) {
    const some: Place[] = [];
    const touched = new Set(["draft"]);
    const done = store.writeLocal([], () => {
      const stamp = stampNow(db, asked.now);
      const familyOf = familiesOf(db);
      for (; at < going.length && some.length < AT_ONCE; at++) {
        const row = going[at];
        // It may have been brought back meanwhile, and something put to it.
        if (!row || !mayGo(db, row)) continue;
        gone++;
        for (const its of familyOf(row)) {
          bury(db, its, stamp);
          some.push(its);
          ids.add(its.id);
          touched.add(its.table);
        }
      }
      for (const { id } of some) {
        db.run(`DELETE FROM draft WHERE instr(key, ?) > 0`, [id]);
        forgetInSummary(db, id);
      }
      // What was logged while the log was read.
      forgetIn(db, entriesAfter(db, log.value), ids);
      setClock(db, stamp);
    });
    if (!done.ok) return done;
    store.refresh(touched);
    await breathe();
  }
  await sweepFiles(held);
  if (gone > 0) await clearTraces(held);
  return ok({ gone });
}

/** Whether a row is out of sight and can still come back, or is left of one that cannot. */
const mayGo = (db: Db, row: Place): boolean =>
  tableMap.has(row.table) && (removedOf(db, row) === 1 || isLeftOver(db, row));

/** A summary that is being put together may hold a line of it in other words, under the row's id. */
const forgetInSummary = (db: Db, id: string): void =>
  void db.run(
    `UPDATE draft SET value = json_set(value, '$.words', (
       SELECT json_group_object(key, value) FROM json_each(draft.value, '$.words') WHERE instr(key, ?) = 0))
     WHERE key = 'summary' AND instr(value, ?) > 0 AND json_type(value, '$.words') = 'object'`,
    [id, id],
  );

/** Empties a row and marks it, so that nothing brings it back. Call inside a transaction. */
function bury(db: Db, { table: name, id }: Place, stamp: Stamp): void {
  const table = tableMap.get(name);
  const state: RowState = { cells: new Map(), versions: new Map(), removed: { value: 2, stamp } };
  if (table) applyState(db, table, id, state);
}

/** Pages of the index merged in one go: a few ms, so that a Save need not wait. */
const PAGES = 64;

/** What was deleted still stands in the index until its parts are merged, and in the log of the file until it is emptied. */
async function clearTraces({ store }: Held): Promise<void> {
  const { db } = store;
  for (let pages = -PAGES; ; pages = PAGES) {
    let more = false;
    const merged = store.writeLocal([], () => {
      more = mergeStep(db, pages);
    });
    // No room for it: the rows are gone, and the next deletion merges what this one could not.
    if (!merged.ok) return;
    if (!more) break;
    await breathe();
  }
  db.script(`PRAGMA wal_checkpoint(TRUNCATE)`);
}

/**
 * The log may hold what was there before an edit: undo of those batches no longer reaches these rows. Reads the log
 * once, in slices; answers the last entry it has read.
 */
async function forgetBefore(
  { store }: Held,
  rows: ReadonlySet<string>,
): Promise<Result<number, StoreRefusal>> {
  const entries = rows.size > 0 ? entriesAfter(store.db, 0) : [];
  const size = sliceSize(1000);
  for (let at = 0; at < entries.length;) {
    const some = entries.slice(at, at + size.next());
    const start = performance.now();
    const done = store.writeLocal([], () => forgetIn(store.db, some, rows));
    if (!done.ok) return done;
    size.took(some.length, performance.now() - start);
    at += some.length;
    await breathe();
  }
  return ok(entries.at(-1) ?? 0);
}

/** The entries of the log that undo can reach, oldest first, after one of them; 0 for all. */
const entriesAfter = (db: Db, last: number): number[] =>
  db
    .all(`SELECT rowid FROM batch WHERE rowid > ? AND before IS NOT NULL ORDER BY rowid`, [last])
    .map((entry) => entry["rowid"] as number);

function forgetIn(db: Db, entries: readonly number[], rows: ReadonlySet<string>): void {
  for (const entry of entries) {
    const kept = db.get(`SELECT before FROM batch WHERE rowid = ?`, [entry])?.["before"];
    // Its 30 days may have ended meanwhile.
    const before = JSON.parse((kept as string | null) ?? "[]") as Before[];
    const left = before.filter((b) => !rows.has(b.row));
    if (left.length < before.length)
      db.run(`UPDATE batch SET before = ? WHERE rowid = ?`, [JSON.stringify(left), entry]);
  }
}

/**
 * Rows that were removed more than 30 days ago go for good, once these have surely passed (`surelyPassed`); so does what is
 * left of rows that are gone already, and files that nothing names. A page asks for it soon after it has opened.
 */
export async function purgeOld(
  held: Held,
  _: null,
  asked: Asked,
): Promise<Result<{ gone: number }, StoreRefusal>> {
  const { db, access, writeLocal } = held.store;
  if (access.type !== "ready") return ok({ gone: 0 });
  let long: Place[] = [];
  // Where there is no room to remember this opening, nothing goes by itself, and files are let go of all the same.
  writeLocal([], () => {
    const passed = surelyPassed(db, asked.now);
    if (passed !== null) long = removedLongAgo(db, passed, asked.now);
  });
  const rows = [...long, ...leftOver(db)];
  if (rows.length > 0) return purgeRows(held, { rows }, asked);
  await sweepFiles(held);
  return ok({ gone: 0 });
}

/** The rows that were removed more than 30 days before a moment that has passed. */
function removedLongAgo(db: Db, passed: number, now: number): Place[] {
  const ahead = madeThoughAhead(db, now);
  return [...tableMap.keys()].flatMap((table) =>
    db
      .all(`SELECT id, cell_stamps FROM "${table}" WHERE removed > 0 AND removed = 1`)
      .filter((r) => {
        const { removed } = JSON.parse((r["cell_stamps"] as string | null) ?? "{}") as { removed?: Stamp };
        return removed !== undefined && (ahead.get(removed) ?? msOf(removed)) < passed - KEPT_DAYS * DAY;
      })
      .map((r) => ({ table, id: r["id"] as string })),
  );
}

/** Deletes everything on this device: database and files. The store is closed; the page loads again after it. */
export const deleteEverything = async (held: Held): Promise<null> => {
  await endJobs(held);
  await held.wipe();
  return null;
};
