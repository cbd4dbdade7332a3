/**
 * Bringing a file in as a job: a dry run with counts first, then slices that leave room for saving in between,
 * progress, cancelling, carrying on after a kill, and taking the whole back.
 *
 * The chosen files are kept beside the database until the job is closed; a job that was cut short reads them again
 * and goes on. Every slice is one batch whose id comes from the job, so that a slice done twice is done once.
 */
import { LARGEST_FILE } from "@onward/domain/attachments/attachment";
import { beginImport, closeImport, importNotes } from "@onward/domain/imports/commands";
import type { Id } from "@onward/domain/kernel/id";
import { err, ok, type Result } from "@onward/domain/kernel/result";
import { MOST_BYTES } from "@onward/sync";
import { lastStamp } from "@onward/sync";
import { applyState, type Before } from "../apply.ts";
import { fromBase64, readCopy, rowsOf, stateOfCopied, type Copy, type CopyError } from "../export/json.ts";
import { StorageFailed } from "../drivers/driver.ts";
import { ctxOf, digest } from "../ids.ts";
import { logBatch, observeStamp, clockOf, deviceOf } from "../log.ts";
import { tableMap } from "../open.ts";
import type { Held } from "../operations.ts";
import { sliceBatch, type Asked, type StoreRefusal } from "../store.ts";
import { readAny, type OnwardCopy } from "./detect.ts";
import type { GivenFile } from "./files.ts";
import type { Found, FoundNote, ImportError, LeftOut, Unreadable } from "./found.ts";

export type Chosen = {
  readonly files: readonly GivenFile[];
  readonly moodOrder?: readonly string[];
  readonly passphrase?: string;
};

/** What a dry run found. Nothing has been changed. */
export type Preview = {
  readonly format: Found["format"] | "onward";
  /** Entries that would be added, that are here already, and that were removed and would come back. */
  readonly added: number;
  readonly here: number;
  readonly back: number;
  readonly attachments: number;
  readonly days: { readonly first: string; readonly last: string } | null;
  readonly moods: Found["moods"];
  readonly unreadable: readonly Unreadable[];
  readonly leftOut: readonly { readonly what: LeftOut; readonly count: number }[];
};
export type Progress = { readonly done: number; readonly total: number };
export type Imported = {
  readonly import: string | null;
  readonly added: number;
  readonly cancelled: boolean;
};
export type JobError = ImportError | CopyError | StoreRefusal | { readonly type: string };

type Read = { readonly found: Found } | { readonly copy: Copy };

async function read(chosen: Chosen, asked: Asked): Promise<Result<Read, ImportError | CopyError>> {
  const any = readAny(chosen.files, {
    now: asked.now,
    zone: asked.zone,
    ...(chosen.moodOrder ? { moodOrder: chosen.moodOrder } : {}),
  });
  if (!any.ok) return any;
  if (any.value.format !== "onward") return ok({ found: any.value as Found });
  const opened = await readCopy((any.value as OnwardCopy).bytes, chosen.passphrase ?? null);
  return opened.ok ? ok({ copy: opened.value }) : opened;
}

type Standing = "new" | "here" | "back";
function standingOf({ store }: Held, sourceId: string): Standing {
  const row = store.db.get(`SELECT removed FROM note WHERE id = ?`, [
    ctxOf("", { now: 0, zone: "UTC", dayStartsAt: 0 }).idFor("note", sourceId),
  ]);
  return row === undefined ? "new" : row["removed"] === 0 ? "here" : "back";
}

/** Reads the files and says what bringing them in would do. Changes nothing. */
export async function previewImport(
  held: Held,
  chosen: Chosen,
  asked: Asked,
): Promise<Result<Preview, ImportError | CopyError>> {
  const got = await read(chosen, asked);
  if (!got.ok) return got;
  if ("copy" in got.value) {
    const counts = { new: 0, here: 0 };
    for (const { table, row } of rowsOf(got.value.copy, tableMap)) {
      const had = table && held.store.db.get(`SELECT stamp FROM "${table.name}" WHERE id = ?`, [row.id]);
      counts[had ? "here" : "new"]++;
    }
    return ok({
      format: "onward",
      added: counts.new,
      here: counts.here,
      back: 0,
      attachments: Object.keys(got.value.copy.files).length,
      days: null,
      moods: [],
      unreadable: [],
      leftOut: [],
    });
  }
  const { found } = got.value;
  const counts = { new: 0, here: 0, back: 0 };
  for (const n of found.notes) counts[standingOf(held, n.sourceId)]++;
  const days = found.notes.map((n) => n.day).sort();
  return ok({
    format: found.format,
    added: counts.new,
    here: counts.here,
    back: counts.back,
    attachments: found.attachments.length,
    days: days.length > 0 ? { first: days[0] as string, last: days.at(-1) as string } : null,
    moods: found.moods,
    unreadable: found.unreadable.slice(0, 200),
    leftOut: found.leftOut,
  });
}

const SLICE = 200;
const SLICE_BYTES = MOST_BYTES / 2;
/** Lets requests that wait (a Save, a key press's draft) go first. */
const breathe = () => new Promise<void>((resolve) => setTimeout(resolve));

/** Jobs a person asked to stop; asked between slices. */
const cancelled = new Set<string>();
export const cancelImport = (_: Held, { job }: { job: string }): null => {
  cancelled.add(job);
  return null;
};

/** Brings the files in. `job` is a fresh id of the caller's, under which it can be cancelled and carried on. */
export async function startImport(
  held: Held,
  args: Chosen & { job: string },
  asked: Asked,
  progress: (value: Progress) => void,
): Promise<Result<Imported, JobError>> {
  const { store, files } = held;
  const got = await read(args, asked);
  if (!got.ok) return got;
  const body = JSON.stringify({
    names: args.files.map((f) => f.name),
    moodOrder: args.moodOrder ?? null,
    at: asked.now,
    zone: asked.zone,
  });
  const begun = store.writeLocal(["job"], () =>
    store.db.run(`INSERT OR IGNORE INTO job (id, kind, state, body) VALUES (?, 'import', 'running', ?)`, [
      args.job,
      body,
    ]),
  );
  if (!begun.ok) return begun;
  try {
    // Kept until the job is closed, so that a kill in the middle loses nothing. A sealed copy keeps its seal.
    for (const [i, file] of args.files.entries()) await files.write(`job-${args.job}-${i}`, file.bytes);
    const result =
      "copy" in got.value
        ? await bringCopy(held, args.job, got.value.copy, asked, progress)
        : await bringNotes(held, args.job, got.value.found, asked, progress);
    // One that could not go on (the disk is full) stays, to be carried on or taken back.
    if (result.ok) await closeJob(held, args.job, args.files.length);
    return result;
  } catch (error) {
    if (error instanceof StorageFailed)
      return err({ type: error.reason === "full" ? "StorageFull" : "StorageBroken" });
    throw error;
  }
}

async function closeJob({ store, files }: Held, job: string, count: number): Promise<void> {
  store.writeLocal(["job"], () => store.db.run(`DELETE FROM job WHERE id = ?`, [job]));
  for (let i = 0; i < count; i++) await files.remove(`job-${job}-${i}`);
  cancelled.delete(job);
}

/** Imports that were cut short: the tab was closed or killed in the middle. */
export const unfinishedImports = ({ store }: Held): { job: string; done: number; total: number }[] =>
  store.db
    .all(`SELECT id, done, total FROM job WHERE kind = 'import'`)
    .map((r) => ({ job: r["id"] as string, done: r["done"] as number, total: r["total"] as number }));

async function keptFiles(
  { store, files }: Held,
  job: string,
): Promise<(Chosen & { at: number; zone: string }) | null> {
  const row = store.db.get(`SELECT body FROM job WHERE id = ?`, [job]);
  if (!row) return null;
  const body = JSON.parse(row["body"] as string) as {
    names: string[];
    moodOrder: string[] | null;
    at: number;
    zone: string;
  };
  const given: GivenFile[] = [];
  for (const [i, name] of body.names.entries()) {
    const bytes = await files.read(`job-${job}-${i}`);
    if (!bytes) return null;
    given.push({ name, bytes });
  }
  return {
    files: given,
    ...(body.moodOrder ? { moodOrder: body.moodOrder } : {}),
    at: body.at,
    zone: body.zone,
  };
}

/** Carries a cut-short import on from where it was. */
export async function resumeImport(
  held: Held,
  args: { job: string; passphrase?: string },
  asked: Asked,
  progress: (value: Progress) => void,
): Promise<Result<Imported, JobError>> {
  const kept = await keptFiles(held, args.job);
  if (!kept) {
    await closeJob(held, args.job, 0);
    return err({ type: "FilesGone" });
  }
  return startImport(
    held,
    {
      job: args.job,
      files: kept.files,
      ...(kept.moodOrder ? { moodOrder: kept.moodOrder } : {}),
      ...(args.passphrase ? { passphrase: args.passphrase } : {}),
    },
    { ...asked, now: kept.at, zone: kept.zone },
    progress,
  );
}

/** Takes a cut-short import back: what it made so far, and its files. */
export async function dropImport(
  held: Held,
  args: { job: string },
  asked: Asked,
  progress: (value: Progress) => void,
): Promise<Result<{ undone: number; left: number }, JobError>> {
  const kept = await keptFiles(held, args.job);
  const taken = await takeBack(held, args.job, asked, progress);
  await closeJob(held, args.job, kept?.files.length ?? 0);
  return taken;
}

const importId = (job: string) => ctxOf("", { now: 0, zone: "UTC", dayStartsAt: 0 }).idFor("import", job);

function sliced(notes: readonly FoundNote[]): FoundNote[][] {
  const slices: FoundNote[][] = [];
  let size = Infinity;
  for (const n of notes) {
    const its = 3 * (n.text.length + (n.title?.length ?? 0)) + 600 * (1 + n.attachments.length);
    const last = slices.at(-1);
    if (!last || last.length >= SLICE || size + its > SLICE_BYTES) {
      slices.push([n]);
      size = its;
    } else {
      last.push(n);
      size += its;
    }
  }
  return slices;
}

async function bringNotes(
  held: Held,
  job: string,
  found: Found,
  asked: Asked,
  progress: (value: Progress) => void,
): Promise<Result<Imported, JobError>> {
  const { store, files } = held;
  const row = importId(job);
  const slices = sliced(found.notes);
  const total = found.notes.length;
  let done = 0;
  let added = 0;
  const asSlice = (n: number): Asked => ({ ...asked, batch: sliceBatch(job, n), draft: undefined });
  const begun = store.perform(beginImport, { import: row, format: found.format, job }, asSlice(0));
  if (!begun.ok) return begun;
  for (const [i, slice] of slices.entries()) {
    if (cancelled.has(job)) {
      const taken = await takeBack(held, job, asked, () => undefined);
      return taken.ok ? ok({ import: null, added: 0, cancelled: true }) : taken;
    }
    const notes = [];
    for (const n of slice) {
      const standing = standingOf(held, n.sourceId);
      if (standing === "here") continue;
      notes.push({
        ...n,
        tags: n.starred ? [...n.tags, "starred"] : n.tags,
        back: standing === "back",
        attachments: await keep(files, found, n),
      });
    }
    if (notes.length > 0) {
      const ran = store.perform(importNotes, { import: row, notes }, asSlice(i + 1));
      if (!ran.ok) return ran;
      added += notes.length;
    }
    done += slice.length;
    progress({ done, total });
    await breathe();
  }
  const closed = store.perform(
    closeImport,
    { import: row, added },
    { ...asked, batch: digest(`${job}/close`).slice(0, 32), draft: undefined },
  );
  return closed.ok ? ok({ import: row, added, cancelled: false }) : closed;
}

async function keep(files: Held["files"], found: Found, its: FoundNote) {
  const kept = [];
  for (const n of its.attachments) {
    const file = found.attachments[n];
    const bytes = file?.bytes();
    if (!file || !bytes?.ok || bytes.value.length === 0 || bytes.value.length > LARGEST_FILE) continue;
    const sha256 = digest(bytes.value);
    await files.write(sha256, bytes.value);
    kept.push({
      kind: file.kind,
      name: file.name,
      type: file.mime,
      size: bytes.value.length,
      sha256,
      alt: file.alt,
    });
  }
  return kept.slice(0, 20);
}

async function bringCopy(
  held: Held,
  job: string,
  copy: Copy,
  asked: Asked,
  progress: (value: Progress) => void,
): Promise<Result<Imported, JobError>> {
  const { store, files } = held;
  for (const [name, text] of Object.entries(copy.files)) {
    const bytes = fromBase64(text);
    if (digest(bytes) === name) await files.write(name, bytes);
  }
  const rows = [...rowsOf(copy, tableMap)];
  let added = 0;
  for (let start = 0; start < rows.length; start += SLICE) {
    if (cancelled.has(job)) {
      const taken = await takeBack(held, job, asked, () => undefined);
      return taken.ok ? ok({ import: null, added: 0, cancelled: true }) : taken;
    }
    const touched = new Set<string>();
    const batch = sliceBatch(job, start / SLICE + 1);
    const before: Before[] = [];
    const written = store.writeLocal([], () => {
      for (const { name, table, row } of rows.slice(start, start + SLICE)) {
        if (!table) {
          store.db.run(`INSERT OR REPLACE INTO waiting (id, reason, body) VALUES (?, ?, ?)`, [
            row.id,
            name,
            JSON.stringify(row),
          ]);
          continue;
        }
        const state = stateOfCopied(table, row);
        const entry = applyState(store.db, table, row.id, state);
        if (entry.made) {
          before.push({ ...entry, last: lastStamp(state) });
          added++;
        }
        observeStamp(store.db, lastStamp(state), asked.now);
        touched.add(table.name);
      }
      logBatch(
        store.db,
        {
          id: batch,
          stamp: clockOf(store.db),
          device: deviceOf(store.db),
          command: "importRows",
          at: asked.now,
        },
        before,
        null,
      );
    });
    if (!written.ok) return written;
    store.refresh(touched);
    progress({ done: Math.min(rows.length, start + SLICE), total: rows.length });
    await breathe();
  }
  return ok({ import: job, added, cancelled: false });
}

/** Takes an import back by its job id: removes what it made and nobody changed since, and says how much was left. */
export async function takeBack(
  held: Held,
  job: string,
  asked: Asked,
  progress: (value: Progress) => void,
): Promise<Result<{ undone: number; left: number }, JobError>> {
  const { store } = held;
  const total = Number(
    store.db.get(
      `SELECT COUNT(1) AS n FROM batch WHERE command IN ('importNotes', 'importRows') AND undone = 0`,
    )?.["n"] ?? 0,
  );
  let undone = 0;
  let left = 0;
  let none = 0;
  // A slice in which everything was here already made no batch, so a gap does not end the job's slices.
  for (let i = 1; none < 1000; i++) {
    const result = store.undo(
      sliceBatch(job, i),
      { ...asked, batch: digest(`${job}/undo/${asked.batch}/${i}`).slice(0, 32) },
      { onlyUntouched: true },
    );
    if (!result.ok) {
      if (result.error.type !== "NothingToUndo") return result;
      none++;
      continue;
    }
    none = 0;
    undone += result.value.undone;
    left += result.value.left;
    progress({ done: i, total });
    await breathe();
  }
  const row = importId(job);
  if (store.db.get(`SELECT id FROM import WHERE id = ?`, [row])) {
    store.perform(
      closeImport,
      { import: row as Id<"import">, undone: true },
      { ...asked, batch: digest(`${job}/undone/${asked.batch}`).slice(0, 32), draft: undefined },
    );
  }
  return ok({ undone, left });
}

export const undoImport = (
  held: Held,
  { job }: { job: string },
  asked: Asked,
  progress: (value: Progress) => void,
) => takeBack(held, job, asked, progress);
