/**
 * What is done away from the database: reading what someone brings, and writing what they take with them.
 *
 * Nothing here knows the database. It runs in a worker of its own, so that taking an archive apart or sealing a copy
 * never holds up a Save; on Node it runs in place.
 */
import { LARGEST_FILE } from "@onward/domain/attachments/attachment";
import { err, ok, type Result } from "@onward/domain/kernel/result";
import { copyWriter, fileOf, readCopy, sealCopy } from "../export/json.ts";
import type { Copy, CopiedRow, CopyError } from "../export/json.ts";
import { folderWriter, type FolderWords } from "../export/markdown.ts";
import { digest } from "../ids.ts";
import { readAny, type OnwardCopy } from "../import/detect.ts";
import type { Found, FoundNote, ImportError, LeftOut, Unreadable } from "../import/found.ts";
import { MOST_BYTES, MOST_FILES } from "../import/zip.ts";

/** A file as someone chose it; its bytes are read here, not by whoever passes it on. */
export type ChosenFile = {
  /** Its path when a folder was chosen. */
  readonly name: string;
  readonly file: Blob;
  readonly modifiedAt?: number;
};

export type Chosen = {
  readonly files: readonly ChosenFile[];
  /** The source's mood labels, best first. */
  readonly moodOrder?: readonly string[];
  readonly passphrase?: string;
};

/** What stands in the files, without their words. */
export type Contents =
  | {
      readonly kind: "notes";
      readonly format: Found["format"];
      readonly sourceIds: readonly string[];
      readonly attachments: number;
      readonly days: { readonly first: string; readonly last: string } | null;
      readonly moods: Found["moods"];
      /** At most two hundred of them. */
      readonly unreadable: readonly Unreadable[];
      readonly unreadableCount: number;
      readonly leftOut: readonly { readonly what: LeftOut; readonly count: number }[];
    }
  | {
      readonly kind: "copy";
      readonly total: number;
      /** Names of the files in it. */
      readonly files: readonly string[];
    };

/** A row of a copy, and the table it is of. */
export type RowOf = { readonly table: string; readonly row: CopiedRow };
/** A file with the name it is kept under. */
export type NamedBytes = { readonly sha256: string; readonly bytes: Uint8Array };
/** A note's attachment, unpacked; null when it turned out to be damaged. */
export type Unpacked = (NamedBytes & { readonly n: number }) | { readonly n: number; readonly sha256: null };

type Open = { readonly found: Found } | { readonly copy: Copy; readonly rows: readonly RowOf[] };
type Writer = ReturnType<typeof copyWriter> | ReturnType<typeof folderWriter>;

const MOST_SHOWN = 200;
const open = new Map<string, Open>();
/** The handles whose files are still being read. */
const reading = new Set<string>();
const writers = new Map<string, Writer>();

const foundOf = (handle: string): Found => {
  const its = open.get(handle);
  if (!its || !("found" in its)) throw new Error("No notes are open under this name");
  return its.found;
};
const copyOf = (handle: string) => {
  const its = open.get(handle);
  if (!its || !("copy" in its)) throw new Error("No copy is open under this name");
  return its;
};
const writerOf = (handle: string): Writer => {
  const writer = writers.get(handle);
  if (!writer) throw new Error("Nothing is being written under this name");
  return writer;
};

async function openFiles(
  chosen: Chosen,
  at: { now: number; zone: string },
): Promise<Result<Open, ImportError | CopyError>> {
  if (chosen.files.length > MOST_FILES) return err({ type: "TooMany" });
  if (chosen.files.reduce((sum, { file }) => sum + file.size, 0) > MOST_BYTES)
    return err({ type: "TooLarge" });
  const given = await Promise.all(
    chosen.files.map(async ({ name, file, modifiedAt }) => ({
      name,
      bytes: new Uint8Array(await file.arrayBuffer()),
      ...(modifiedAt === undefined ? {} : { modifiedAt }),
    })),
  );
  const { moodOrder } = chosen;
  const any = readAny(given, { ...at, ...(moodOrder ? { moodOrder } : {}) });
  if (!any.ok) return any;
  if (any.value.format !== "onward") return ok({ found: any.value as Found });
  const copy = await readCopy((any.value as OnwardCopy).bytes, chosen.passphrase ?? null);
  if (!copy.ok) return copy;
  const rows = Object.entries(copy.value.tables).flatMap(([table, list]) =>
    list.map((row) => ({ table, row })),
  );
  return ok({ copy: copy.value, rows });
}

function contentsOf(its: Open): Contents {
  if ("copy" in its) return { kind: "copy", total: its.rows.length, files: Object.keys(its.copy.files) };
  const { found } = its;
  const days = found.notes.map((n) => n.day).sort();
  return {
    kind: "notes",
    format: found.format,
    sourceIds: found.notes.map((n) => n.sourceId),
    attachments: found.attachments.length,
    days: days.length > 0 ? { first: days[0] as string, last: days.at(-1) as string } : null,
    moods: found.moods,
    unreadable: found.unreadable.slice(0, MOST_SHOWN),
    unreadableCount: found.unreadable.length,
    leftOut: found.leftOut,
  };
}

/** Everything that can be asked of it; each call names the handle it was given. */
export const work = {
  /** Reads files and keeps what is in them under `handle`, until it is closed. Throws when that comes first. */
  open: async (
    handle: string,
    chosen: Chosen,
    at: { now: number; zone: string },
  ): Promise<Result<Contents, ImportError | CopyError>> => {
    reading.add(handle);
    const opened = await openFiles(chosen, at);
    if (!reading.delete(handle)) throw new Error("Closed while it was read");
    if (!opened.ok) return opened;
    open.set(handle, opened.value);
    return ok(contentsOf(opened.value));
  },
  notes: (handle: string, from: number, to: number): readonly FoundNote[] =>
    foundOf(handle).notes.slice(from, to),
  /** What is known of an attachment without unpacking it. */
  describe: (handle: string, list: readonly number[]) =>
    list.flatMap((n) => {
      const file = foundOf(handle).attachments[n];
      return file ? [{ n, name: file.name, kind: file.kind, mime: file.mime, alt: file.alt }] : [];
    }),
  /** Unpacks one attachment. */
  unpack: (handle: string, n: number): Unpacked => {
    const bytes = foundOf(handle).attachments[n]?.bytes();
    return bytes?.ok && bytes.value.length > 0 && bytes.value.length <= LARGEST_FILE
      ? { n, sha256: digest(bytes.value), bytes: bytes.value }
      : { n, sha256: null };
  },
  rows: (handle: string, from: number, to: number): readonly RowOf[] => copyOf(handle).rows.slice(from, to),
  /** A file of a copy; null when its bytes are not what its name says. */
  file: (handle: string, name: string): NamedBytes | null => {
    const bytes = fileOf(copyOf(handle).copy, name);
    return bytes && digest(bytes) === name ? { sha256: name, bytes } : null;
  },
  close: (handle: string): null => {
    reading.delete(handle);
    open.delete(handle);
    writers.delete(handle);
    return null;
  },
  /** Begins a copy that Onward reads back. */
  beginCopy: (handle: string, at: number): null => {
    writers.set(handle, copyWriter(at));
    return null;
  },
  /** Begins a folder of Markdown. */
  beginFolder: (
    handle: string,
    at: { now: number; zone: string; dayStartsAt: number },
    words: FolderWords,
  ): null => {
    writers.set(handle, folderWriter(at, words));
    return null;
  },
  addRows: (handle: string, table: string, rows: readonly never[]): null => {
    writerOf(handle).addRows(table, rows);
    return null;
  },
  addFile: (handle: string, sha256: string, bytes: Uint8Array): null => {
    writerOf(handle).addFile(sha256, bytes);
    return null;
  },
  /** Ends what was begun and gives it; sealed when a passphrase is given. */
  finish: async (handle: string, passphrase: string | null): Promise<Blob> => {
    const parts = writerOf(handle).finish();
    writers.delete(handle);
    const whole = new Blob(parts as BlobPart[]);
    if (!passphrase) return whole;
    const sealed = await sealCopy(new Uint8Array(await whole.arrayBuffer()), passphrase);
    return new Blob([sealed as BlobPart]);
  },
};
export type Work = typeof work;
