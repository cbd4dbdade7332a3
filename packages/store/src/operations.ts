/**
 * What a page can ask beside commands and queries: drafts, this device's own notes, files, export and import.
 */
import type { CommandName } from "@onward/domain";
import { ok, type Result } from "@onward/domain/kernel/result";
import { check } from "./check.ts";
import { deleteEverything, purgeOld, purgeRows } from "./deletion.ts";
import type { Files } from "./drivers/driver.ts";
import { StorageFailed } from "./drivers/driver.ts";
import { aside, type Aside } from "./aside/aside.ts";
import { copyInto } from "./export/everything.ts";
import type { FolderWords } from "./export/markdown.ts";
import { digest } from "./ids.ts";
import {
  closePreview,
  dropImport,
  previewImport,
  resumeImport,
  startImport,
  stopImport,
  undoImport,
} from "./import/job.ts";
import { setLocal } from "./log.ts";
import { someoneWrites } from "./pace.ts";
import type { Asked, Store, StoreRefusal } from "./store.ts";
import { keepForRow } from "./sweeping.ts";

/** What the owner of the file holds. */
export type Held = {
  readonly store: Store;
  readonly files: Files;
  readonly lasting: boolean;
  /** Deletes the database and its files. */
  readonly wipe: () => Promise<void>;
};

type Operation<Args, Answer> = (
  held: Held,
  args: Args,
  asked: Asked,
  progress: (value: unknown) => void,
) => Answer;

/** Keeps half-written text; null lets it go. Only the newest of a key is kept. */
const saveDraft: Operation<{ key: string; value: unknown }, Result<null, StoreRefusal>> = (
  { store },
  { key, value },
  asked,
) => {
  someoneWrites();
  return store.writeLocal(["draft"], () => {
    if (value === null) store.db.run(`DELETE FROM draft WHERE key = ?`, [key]);
    else
      store.db.run(
        `INSERT INTO draft (key, value, at) VALUES (?, ?, ?) ON CONFLICT (key) DO UPDATE SET value = excluded.value, at = excluded.at`,
        [key, JSON.stringify(value), asked.now],
      );
  });
};

/** Makes ready for a command that is likely to come; nothing of it is kept. */
const rehearse: Operation<{ name: CommandName; input: unknown }, null> = (
  { store },
  { name, input },
  asked,
) => {
  store.rehearse(name, input, asked);
  return null;
};

/** Remembers something about this device only (storage asked for, a line put away, the last visit). */
const rememberHere: Operation<{ key: string; value: string }, Result<null, StoreRefusal>> = (
  { store },
  { key, value },
) => store.writeLocal(["local"], () => setLocal(store.db, key, value));

/** Keeps a file beside the database, flushed, before the command that names it runs. Answers its SHA-256. */
const keepFile: Operation<
  { bytes: Uint8Array },
  Promise<Result<{ sha256: string; size: number }, StoreRefusal>>
> = async ({ files }, { bytes }) => {
  const sha256 = digest(bytes);
  try {
    await keepForRow(files, sha256, bytes);
  } catch (error) {
    if (!(error instanceof StorageFailed)) throw error;
    return { ok: false, error: { type: error.reason === "full" ? "StorageFull" : "StorageBroken" } };
  }
  return ok({ sha256, size: bytes.byteLength });
};

/** The bytes of a kept file; null when it is not on this device. */
const readFile: Operation<{ sha256: string }, Promise<Uint8Array | null>> = ({ files }, { sha256 }) =>
  files.read(sha256);

/** Hands everything to a writer beside, which gives the finished file. */
async function written(
  { store, files }: Held,
  asked: Asked,
  progress: (value: Progress) => void,
  begin: (beside: Aside) => Promise<unknown>,
  passphrase: string | null,
): Promise<Blob> {
  const beside = aside(asked.batch);
  try {
    await begin(beside);
    await copyInto(
      store.db,
      files,
      {
        addRows: (table, rows) => beside.addRows(asked.batch, table, rows as never),
        addFile: (sha256, bytes) => beside.addFile(asked.batch, sha256, bytes),
      },
      (done, total) => progress({ done, total }),
    );
    return await beside.finish(asked.batch, passphrase);
  } finally {
    await beside.close(asked.batch);
  }
}

export type Progress = { readonly done: number; readonly total: number };

/** Everything as one JSON that Onward reads back; sealed when a passphrase is given. */
const saveCopy: Operation<{ passphrase: string | null }, Promise<Blob>> = (
  held,
  { passphrase },
  asked,
  progress,
) => written(held, asked, progress, (beside) => beside.beginCopy(asked.batch, asked.now), passphrase);

/** Everything as a zipped folder of Markdown; `words` names what rows hold by a key. */
const saveFolder: Operation<{ words: FolderWords }, Promise<Blob>> = (held, { words }, asked, progress) =>
  written(
    held,
    asked,
    progress,
    (beside) => beside.beginFolder(asked.batch, held.store.momentOf(asked), words),
    null,
  );

export const operations = {
  saveDraft,
  rehearse,
  rememberHere,
  keepFile,
  readFile,
  saveCopy,
  saveFolder,
  previewImport,
  startImport,
  closePreview,
  stopImport,
  resumeImport,
  dropImport,
  undoImport,
  purgeRows,
  purgeOld,
  check,
  deleteEverything,
} as const;
export type Operations = typeof operations;
