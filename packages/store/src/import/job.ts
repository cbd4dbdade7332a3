/**
 * Bringing a file in as a job: a dry run with counts first, then slices that leave room for saving in between,
 * stopping, carrying on after a kill, and taking the whole back.
 *
 * The chosen files are kept beside the database until the job is over; one that was cut short reads them again.
 */
import { err, ok, type Result } from "@onward/domain/kernel/result";
import { aside } from "../aside/aside.ts";
import type { Chosen, Contents } from "../aside/work.ts";
import { StorageFailed } from "../drivers/driver.ts";
import type { Held } from "../operations.ts";
import { paced } from "../pace.ts";
import type { Asked, StoreRefusal } from "../store.ts";
import { bringCopy, bringNotes, standingOf, takeBack, type Brought, type TakenBack } from "./bring.ts";
import { wouldDo } from "./copied-in.ts";
import type { Found, ImportError, LeftOut, Unreadable } from "./found.ts";
import type { CopyError } from "../export/json.ts";
import { bodyOf, dropFiles, keepFiles, keptFiles, type Body } from "./kept-files.ts";
import { askToStop, ended } from "./running.ts";
import { mergeByItself } from "../search.ts";
import { shut, sweepFiles } from "../sweeping.ts";

export type { Chosen, ChosenFile } from "../aside/work.ts";
export type { TakenBack } from "./bring.ts";

/** What came in, and whether it was a copy of Onward or another app's notes. */
export type Imported = Brought & { readonly copy: boolean };

/** What a dry run found. Nothing has been changed. */
export type Preview = {
  readonly format: Found["format"] | "onward";
  /** Entries that would be added, that are here already, and that were removed and would come back. */
  readonly added: number;
  readonly here: number;
  readonly back: number;
  /** Rows of a copy that are here, and that would be changed or taken out of sight; 0 for other files. */
  readonly changed: number;
  readonly gone: number;
  readonly attachments: number;
  readonly days: { readonly first: string; readonly last: string } | null;
  readonly moods: Found["moods"];
  /** At most two hundred of `unreadableCount`. */
  readonly unreadable: readonly Unreadable[];
  readonly unreadableCount: number;
  readonly leftOut: readonly { readonly what: LeftOut; readonly count: number }[];
  /** Of one of Onward's own copies: new rows by table; else empty. */
  readonly tables: Readonly<Record<string, number>>;
};
export type JobError =
  | ImportError
  | CopyError
  | StoreRefusal
  /** The files of an import that was cut short are no longer there. */
  | { readonly type: "FilesGone" }
  | { readonly type: string };

/** What is open in the other worker, so that bringing in does not read again what the dry run has read. */
const opened = new Map<string, { how: string; contents: Contents }>();

async function open(
  job: string,
  chosen: Chosen,
  asked: Asked,
): Promise<Result<Contents, ImportError | CopyError>> {
  const files = chosen.files.map(({ name, file }) => [name, file.size]);
  const how = JSON.stringify([files, chosen.moodOrder ?? null, chosen.passphrase ?? null]);
  const known = opened.get(job);
  if (known?.how === how) return ok(known.contents);
  let done = false;
  try {
    const read = await aside(job).open(job, chosen, { now: asked.now, zone: asked.zone });
    done = read.ok;
    if (read.ok) opened.set(job, { how, contents: read.value });
    return read;
  } finally {
    if (!done) await close(job);
  }
}

async function close(job: string): Promise<void> {
  opened.delete(job);
  await aside(job).close(job);
}

const ROWS_AT_ONCE = 500;

/** Reads the files and says what bringing them in would do. Changes nothing. `job` is the id it would have. */
export async function previewImport(
  held: Held,
  { job, ...chosen }: Chosen & { job: string },
  asked: Asked,
): Promise<Result<Preview, ImportError | CopyError>> {
  const read = await open(job, chosen, asked);
  if (!read.ok) return read;
  const contents = read.value;
  if (contents.kind === "notes") {
    const counts = { new: 0, here: 0, back: 0 };
    await paced(contents.sourceIds, (id) => {
      counts[standingOf(held, id)]++;
    });
    const { format, attachments, days, moods, unreadable, unreadableCount, leftOut } = contents;
    const shown = { format, attachments, days, moods, unreadable, unreadableCount, leftOut };
    const { new: added, here, back } = counts;
    return ok({ ...shown, added, here, back, changed: 0, gone: 0, tables: {} });
  }
  const counts = { added: 0, changed: 0, gone: 0, back: 0, here: 0 };
  // A table may have any name, also one that every object knows.
  const tables = new Map<string, number>();
  const hidden = new Map<string, boolean>();
  for (let at = 0; at < contents.total; at += ROWS_AT_ONCE) {
    await paced(await aside(job).rows(job, at, at + ROWS_AT_ONCE), (its) => {
      const effect = wouldDo(held.store.db, its, asked.now, hidden) ?? "here";
      counts[effect]++;
      if (effect === "added" && !its.row.removed?.[0])
        tables.set(its.table, (tables.get(its.table) ?? 0) + 1);
    });
  }
  const none = { days: null, moods: [], unreadable: [], unreadableCount: 0, leftOut: [] };
  const attachments = contents.files.length;
  return ok({ ...none, ...counts, format: "onward", attachments, tables: Object.fromEntries(tables) });
}

/** Lets go of what a dry run has read, when it is not brought in. */
export const closePreview = async (_: Held, { job }: { job: string }): Promise<null> => {
  if (!underWay.has(job)) await close(job);
  return null;
};

/** Asks an import to stop; what it has brought in so far is put back. */
export const stopImport = (_: Held, { job }: { job: string }): null => {
  askToStop(job);
  return null;
};

const underWay = new Map<string, Promise<unknown>>();
/** One job runs once, however often it is asked for: a request is sent again when the file changes hands. */
function once<T>(held: Held, job: string, run: () => Promise<T>): Promise<T> {
  const known = underWay.get(job) as Promise<T> | undefined;
  if (known) return known;
  ended(job);
  const merging = (on: boolean) => held.store.writeLocal([], () => mergeByItself(held.store.db, on));
  merging(false);
  const running = run().finally(async () => {
    underWay.delete(job);
    ended(job);
    merging(true);
    held.store.refresh(new Set(["job"]));
    await sweepFiles(held);
  });
  underWay.set(job, running);
  return running;
}

/** Ends every job where it stands, since nothing of it will stay; resolves when none writes any more. */
export async function endJobs({ files }: Held): Promise<void> {
  await shut(files);
  const jobs = [...underWay];
  for (const [job] of jobs) {
    askToStop(job);
    await close(job);
  }
  await Promise.allSettled(jobs.map(([, running]) => running));
}

/** Brings the files in. `job` is a fresh id of the caller's, under which it can be stopped and carried on. */
export const startImport = (
  held: Held,
  { job, ...chosen }: Chosen & { job: string },
  asked: Asked,
): Promise<Result<Imported, JobError>> => once(held, job, () => bring(held, job, chosen, asked));

async function bring(
  held: Held,
  job: string,
  chosen: Chosen,
  asked: Asked,
): Promise<Result<Imported, JobError>> {
  const { store } = held;
  try {
    const read = await open(job, chosen, asked);
    if (!read.ok) return read;
    const known = bodyIn(held, job);
    if (!known) {
      const body = JSON.stringify(bodyOf(chosen.files, chosen.moodOrder, asked));
      // Nobody reads the state; files that are there have its column, which takes no row without one.
      const begun = store.writeLocal(["job"], () =>
        store.db.run(`INSERT INTO job (id, kind, state, body) VALUES (?, 'import', 'running', ?)`, [
          job,
          body,
        ]),
      );
      if (!begun.ok) return begun;
      await keepFiles(held, job, chosen.files);
    }
    const copy = read.value.kind === "copy";
    const result =
      read.value.kind === "copy"
        ? await bringCopy(held, job, read.value, asked)
        : await bringNotes(held, job, read.value, asked);
    // One that could not go on (the disk is full) stays, to be carried on or taken back.
    if (!result.ok) return result;
    await endJob(held, job);
    return ok({ ...result.value, copy });
  } catch (error) {
    if (error instanceof StorageFailed)
      return err({ type: error.reason === "full" ? "StorageFull" : "StorageBroken" });
    throw error;
  } finally {
    await close(job);
  }
}

async function endJob(held: Held, job: string): Promise<void> {
  held.store.writeLocal(["job"], () => held.store.db.run(`DELETE FROM job WHERE id = ?`, [job]));
  await dropFiles(held, job);
}

function bodyIn({ store }: Held, job: string): Body | null {
  const row = store.db.get(`SELECT body FROM job WHERE id = ?`, [job]);
  return row ? (JSON.parse(row["body"] as string) as Body) : null;
}

/** Carries a cut-short import on from where it was. A sealed copy needs its passphrase again. */
export const resumeImport = (
  held: Held,
  { job, passphrase }: { job: string; passphrase?: string },
  asked: Asked,
): Promise<Result<Imported, JobError>> =>
  once(held, job, async () => {
    const body = bodyIn(held, job);
    const files = body && (await keptFiles(held, job, body));
    if (!body || !files) return err({ type: "FilesGone" });
    const chosen = {
      files,
      ...(body.moodOrder ? { moodOrder: body.moodOrder } : {}),
      ...(passphrase ? { passphrase } : {}),
    };
    return bring(held, job, chosen, { ...asked, now: body.at, zone: body.zone });
  });

/**
 * Takes a cut-short import back: what it made so far, and its files. What is too long ago for that stays, and it is
 * over.
 */
export const dropImport = (
  held: Held,
  { job }: { job: string },
  asked: Asked,
): Promise<Result<TakenBack, JobError>> =>
  once(held, job, async () => {
    const taken = await takeBack(held, job, asked);
    if (taken.ok || taken.error.type === "NothingToUndo") await endJob(held, job);
    return taken;
  });

/** Takes a whole import back: what it made and nobody changed since. Refuses with `NothingToUndo` after 30 days. */
export const undoImport = (
  held: Held,
  { job }: { job: string },
  asked: Asked,
): Promise<Result<TakenBack, JobError>> => once(held, job, () => takeBack(held, job, asked));
