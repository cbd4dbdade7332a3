/**
 * Writing what was read into the store, slice by slice, and taking it out again.
 *
 * Every slice is one batch, numbered in order under the job: a job that goes on begins with the first number that is
 * not in the log, and taking it back ends there. What a slice holds is decided anew each time, by how long the ones
 * before took and by what is here already.
 */
import { beginImport, closeImport, importedFileKey, importNotes } from "@onward/domain/imports/commands";
import type { Id } from "@onward/domain/kernel/id";
import { err, ok, type Result } from "@onward/domain/kernel/result";
import { MOST_BYTES, MOST_CHANGES } from "@onward/sync";
import type { Before } from "../apply.ts";
import { aside, type Aside } from "../aside/aside.ts";
import type { Contents } from "../aside/work.ts";
import type { Db } from "../drivers/driver.ts";
import { ctxOf, digest } from "../ids.ts";
import { clockOf, deviceOf, logBatch, loggedBatch, setLocal } from "../log.ts";
import type { Held } from "../operations.ts";
import { breathe, sliceMs, sliceSize } from "../pace.ts";
import { mergeSome } from "../search.ts";
import { sliceBatch, type Asked, type StoreRefusal } from "../store.ts";
import { isShut, writeFile } from "../sweeping.ts";
import { bringRow, effectOf } from "./copied-in.ts";
import type { FoundNote } from "./found.ts";
import { setHowFar, wasStopped } from "./running.ts";

export type Brought = {
  /** The job, by which it can be taken back; null when it was stopped and put back. */
  readonly job: string | null;
  /** Notes, or rows of a copy, that were not here before, or were removed and came back. */
  readonly added: number;
  /** Rows that were here, and that a copy changed or took out of sight. */
  readonly changed: number;
  readonly gone: number;
  readonly stopped: boolean;
  /** Attachments that turned out to be damaged when they were unpacked. */
  readonly damaged: number;
};
type Failure = StoreRefusal | { readonly type: string };

const still = { now: 0, zone: "UTC", dayStartsAt: 0 };
/** The row of an import job. */
const importRow = (job: string): Id<"import"> => ctxOf("", still).idFor("import", job);
const noteRow = (sourceId: string): string => ctxOf("", still).idFor("note", sourceId);

/** Whether the n-th file of an entry was deleted for good: it stays away when its note comes back. */
function fileIsGone({ store }: Held, sourceId: string, n: number): boolean {
  const id = ctxOf("", still).idFor("attachment", importedFileKey(sourceId, n));
  return store.db.get(`SELECT removed FROM attachment WHERE id = ?`, [id])?.["removed"] === 2;
}

export type Standing = "new" | "here" | "back";
/** Whether an entry is not here yet, is, or was and was removed. */
export function standingOf({ store }: Held, sourceId: string): Standing {
  const row = store.db.get(`SELECT removed FROM note WHERE id = ?`, [noteRow(sourceId)]);
  return row === undefined ? "new" : row["removed"] === 1 ? "back" : "here";
}

const logged = (db: Db, job: string, slice: number) =>
  db.get(`SELECT undone, before IS NOT NULL AS reachable FROM batch WHERE id = ?`, [sliceBatch(job, slice)]);

/** The number of a job's next slice: 1 for one that has not begun. */
function nextSlice(held: Held, job: string): number {
  let n = 1;
  while (logged(held.store.db, job, n)) n++;
  return n;
}

/** How many rows the slices of a job before `slice` made or brought back, changed, and took out of sight. */
function broughtBy(db: Db, job: string, slice: number): Pick<Brought, "added" | "changed" | "gone"> {
  const [added, changed, gone] = [new Set<string>(), new Set<string>(), new Set<string>()];
  const sets = { added, back: added, changed, gone };
  for (let n = 1; n < slice; n++) {
    const entry = loggedBatch(db, sliceBatch(job, n));
    for (const its of entry?.before ?? []) {
      // An attachment goes with its note, and a note that comes back is changed as well.
      if (entry?.command === "importRows") sets[effectOf(its)].add(`${its.table}/${its.row}`);
      else if (its.table === "note") added.add(its.row);
    }
  }
  return { added: added.size, changed: changed.size, gone: gone.size };
}

/** Gives the next few, having asked for the ones after them already, so that a slice rarely waits. */
function ahead<T>(fetch: (from: number, to: number) => Promise<readonly T[]>, total: number) {
  const AT_ONCE = 500;
  let have: readonly T[] = [];
  let fetched = 0;
  let coming: Promise<readonly T[]> | null = null;
  const ask = () => {
    if (coming || fetched >= total) return;
    coming = fetch(fetched, fetched + AT_ONCE);
    // Who waits for it hears of it; when the job ends before, nobody does.
    coming.catch(() => undefined);
    fetched += AT_ONCE;
  };
  return {
    /** At most `count` of those not yet taken; at least one while there are any. */
    next: async (count: number): Promise<readonly T[]> => {
      if (have.length < count) {
        ask();
        if (coming) have = [...have, ...(await coming)];
        coming = null;
      }
      ask();
      return have.slice(0, count);
    },
    taken: (count: number): void => {
      have = have.slice(count);
    },
  };
}

/** How often who watches is told, and how often the job's row, in ms: each costs a repaint, or a commit. */
const TELL_EVERY_MS = 200;
const KEEP_EVERY_MS = 1000;

/** Tells how far it is to who watches, and now and then to the job's row. */
function teller({ store }: Held, job: string, way: "in" | "back", total: number) {
  let told = -Infinity;
  let kept = performance.now();
  return (done: number) => {
    setHowFar(job, { way, done, total });
    const now = performance.now();
    if (now - kept > KEEP_EVERY_MS) {
      told = kept = now;
      store.writeLocal(["job"], () =>
        store.db.run(`UPDATE job SET done = ?, total = ? WHERE id = ?`, [done, total, job]),
      );
    } else if (now - told > TELL_EVERY_MS) {
      told = now;
      store.refresh(new Set(["job"]));
    }
  };
}

/** After each slice the index merges a part of what the slice added to it. Where there is no room it merges later. */
const mergeAfterSlice = ({ store }: Held) => store.writeLocal([], () => mergeSome(store.db, sliceMs() / 2));

type Kept = { readonly note: FoundNote; readonly files: readonly object[] };

/** Unpacks and keeps the files of a note; the damaged ones are only counted. */
async function keepFilesOf(held: Held, from: Aside, job: string, note: FoundNote) {
  const files: object[] = [];
  let damaged = 0;
  if (note.attachments.length === 0) return { kept: { note, files } satisfies Kept, damaged };
  for (const [n, its] of (await from.describe(job, note.attachments)).entries()) {
    if (fileIsGone(held, note.sourceId, n)) continue;
    const unpacked = await from.unpack(job, its.n);
    if (unpacked.sha256 === null) {
      damaged++;
      continue;
    }
    await writeFile(held.files, unpacked.sha256, unpacked.bytes);
    const { name, kind, mime: type, alt } = its;
    files.push({ n, kind, name, type, size: unpacked.bytes.length, sha256: unpacked.sha256, alt });
  }
  return { kept: { note, files } satisfies Kept, damaged };
}

/** Brings notes in. */
export async function bringNotes(
  held: Held,
  job: string,
  contents: Contents & { kind: "notes" },
  asked: Asked,
): Promise<Result<Brought, Failure>> {
  const { store } = held;
  const from = aside(job);
  const row = importRow(job);
  const total = contents.sourceIds.length;
  const tell = teller(held, job, "in", total);
  const size = sliceSize(200);
  const notes = ahead((start, end) => from.notes(job, start, end), total);
  const as = (batch: string): Asked => ({ ...asked, batch, draft: undefined });
  let damaged = 0;
  tell(0);
  let slice = nextSlice(held, job);
  for (let at = 0; at < total;) {
    if (wasStopped(job)) return putBack(held, job, asked);
    const some: Kept[] = [];
    let [bytes, changes] = [0, 0];
    let taken = 0;
    for (const note of await notes.next(size.next())) {
      const its = 3 * (note.text.length + (note.title?.length ?? 0)) + 600 * (1 + note.attachments.length);
      if (some.length > 0 && (bytes + its > MOST_BYTES / 2 || changes > MOST_CHANGES / 2)) break;
      taken++;
      if (standingOf(held, note.sourceId) === "here") continue;
      const one = await keepFilesOf(held, from, job, note);
      damaged += one.damaged;
      some.push(one.kept);
      bytes += its;
      changes += 2 + 2 * note.attachments.length;
    }
    const start = performance.now();
    const given = some.map(({ note, files }) => ({
      ...note,
      tags: note.starred ? [...note.tags, "starred"] : note.tags,
      back: standingOf(held, note.sourceId) === "back",
      attachments: files,
    }));
    if (given.length > 0) {
      // Only what adds something is an import: a second one of the same file leaves no trace. Asked again it is one.
      const begin = { import: row, format: contents.format, job };
      const begun = store.perform(beginImport, begin, as(digest(`${job}/begin`).slice(0, 32)));
      if (!begun.ok) return begun;
      const ran = store.perform(importNotes, { import: row, notes: given }, as(sliceBatch(job, slice++)));
      if (!ran.ok) return ran;
    }
    size.took(given.length, performance.now() - start);
    if (given.length > 0) mergeAfterSlice(held);
    at += taken;
    notes.taken(taken);
    tell(at);
    await breathe();
  }
  const brought = broughtBy(store.db, job, slice);
  const { added } = brought;
  if (added === 0) return ok({ job, ...brought, stopped: false, damaged });
  const closed = store.perform(closeImport, { import: row, added }, as(digest(`${job}/close`).slice(0, 32)));
  return closed.ok ? ok({ job, ...brought, stopped: false, damaged }) : closed;
}

/** What this device remembers of a copy that was brought in, under `import/<job>`. */
export type CopyBrought = {
  readonly at: number;
  readonly added: number;
  /** Rows that were here and are other now, or out of sight; absent in what an earlier version remembered. */
  readonly changed?: number;
  readonly undoneAt: number | null;
};
const copyKey = (job: string) => `import/${job}`;

/** Brings the rows and files of a copy in. */
export async function bringCopy(
  held: Held,
  job: string,
  contents: Contents & { kind: "copy" },
  asked: Asked,
): Promise<Result<Brought, Failure>> {
  const { store, files } = held;
  const from = aside(job);
  const { total } = contents;
  const tell = teller(held, job, "in", total);
  const size = sliceSize(400);
  const rows = ahead((start, end) => from.rows(job, start, end), total);
  let damaged = 0;
  tell(0);
  for (const name of contents.files) {
    if (wasStopped(job)) return putBack(held, job, asked);
    const file = await from.file(job, name);
    if (file) await writeFile(files, name, file.bytes);
    else damaged++;
  }
  let slice = nextSlice(held, job);
  for (let at = 0; at < total;) {
    if (wasStopped(job)) return putBack(held, job, asked);
    const some = await rows.next(size.next());
    const start = performance.now();
    const touched = new Set<string>();
    const written = store.writeLocal([], () => {
      const { db } = store;
      const before = some.flatMap((its) => {
        touched.add(its.table);
        return bringRow(db, its, asked.now) ?? [];
      });
      // Where everything was here already there is nothing to take back, and no entry.
      for (const entries of inBatches(before)) {
        const batch = { id: sliceBatch(job, slice++), stamp: clockOf(db), device: deviceOf(db) };
        logBatch(db, { ...batch, command: "importRows", at: asked.now }, entries, null);
      }
    });
    if (!written.ok) return written;
    store.refresh(touched);
    size.took(some.length, performance.now() - start);
    mergeAfterSlice(held);
    at += some.length;
    rows.taken(some.length);
    tell(at);
    await breathe();
  }
  const brought = broughtBy(store.db, job, slice);
  const { added } = brought;
  const changed = brought.changed + brought.gone;
  if (added + changed > 0) rememberCopy(held, job, { at: asked.now, added, changed, undoneAt: null });
  return ok({ job, ...brought, stopped: false, damaged });
}

/** What is to be taken back, cut into as much as one batch can put back. */
function inBatches(before: readonly Before[]): Before[][] {
  const batches: Before[][] = [];
  let bytes = Infinity;
  for (const entry of before) {
    // Three bytes for a letter, and the names around the values.
    const its =
      200 + Object.entries(entry.cells).reduce((n, [c, v]) => n + 3 * (c.length + `${v}`.length), 0);
    if (bytes + its > MOST_BYTES / 2 || (batches.at(-1)?.length ?? 0) >= MOST_CHANGES / 2) {
      batches.push([]);
      bytes = 0;
    }
    batches.at(-1)?.push(entry);
    bytes += its;
  }
  return batches;
}

const rememberCopy = ({ store }: Held, job: string, copy: CopyBrought) =>
  store.writeLocal(["local"], () => setLocal(store.db, copyKey(job), JSON.stringify(copy)));

async function putBack(held: Held, job: string, asked: Asked): Promise<Result<Brought, Failure>> {
  const taken = await takeBack(held, job, asked);
  return taken.ok ? ok({ job: null, added: 0, changed: 0, gone: 0, stopped: true, damaged: 0 }) : taken;
}

export type TakenBack = {
  readonly undone: number;
  /** Rows that were changed since, and stayed. */ readonly left: number;
};

/**
 * Takes out what a job brought in, and puts back what it changed, where nobody wrote since. Asked again after a kill it
 * goes on. Refuses with `NothingToUndo` once it is longer ago than undo reaches: then it stays, and not as taken back.
 */
export async function takeBack(held: Held, job: string, asked: Asked): Promise<Result<TakenBack, Failure>> {
  const { store } = held;
  const total = nextSlice(held, job) - 1;
  if (total > 0 && !canTakeBack(store.db, job)) return err({ type: "NothingToUndo" });
  const tell = teller(held, job, "back", total);
  let undone = 0;
  let left = 0;
  for (let n = 1; n <= total; n++) {
    // Everything is to go, and this with it.
    if (isShut(held.files)) return err({ type: "StorageBroken" });
    tell(n - 1);
    const batch = digest(`${job}/undo/${n}/${asked.batch}`).slice(0, 32);
    const result = store.undo(
      sliceBatch(job, n),
      { ...asked, batch, draft: undefined },
      { onlyUntouched: true },
    );
    // One row with more words than a batch holds: it stays as the copy has it.
    if (!result.ok && result.error.type === "TooMuchAtOnce") left++;
    // Taken back already.
    else if (!result.ok && result.error.type !== "NothingToUndo") return result;
    if (result.ok) {
      undone += result.value.undone;
      left += result.value.left;
      mergeAfterSlice(held);
    }
    await breathe();
  }
  const row = importRow(job);
  if (store.db.get(`SELECT id FROM import WHERE id = ?`, [row])) {
    const batch = digest(`${job}/undone/${asked.batch}`).slice(0, 32);
    const closed = store.perform(
      closeImport,
      { import: row, undone: true },
      { ...asked, batch, draft: undefined },
    );
    if (!closed.ok) return closed;
  } else {
    const known = store.db.get(`SELECT value FROM local WHERE key = ?`, [copyKey(job)])?.["value"];
    if (typeof known === "string")
      rememberCopy(held, job, { ...(JSON.parse(known) as CopyBrought), undoneAt: asked.now });
  }
  return ok({ undone, left });
}

/** Whether a job's first slice can still be taken back on this device. */
export const canTakeBack = (db: Db, job: string): boolean => logged(db, job, 1)?.["reachable"] === 1;
