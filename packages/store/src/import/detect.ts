/**
 * Reads whatever a person brings: tells the format by what is in the files, not by their names, and reads it.
 * Onward's own copies are only recognised here; `copy` hands back their bytes.
 */
import { err, ok, type Result } from "@onward/domain/kernel/result";
import * as dayOne from "./day-one.ts";
import * as daylioBackup from "./daylio-backup.ts";
import * as daylioCsv from "./daylio-csv.ts";
import { decode, ending, jsonFiles, jsonOf, openFiles, type GivenFile, type SourceFile } from "./files.ts";
import type { Found, ImportError, ReadOptions } from "./found.ts";
import * as jrnl from "./jrnl.ts";
import * as markdown from "./markdown.ts";
import { fields } from "./shape.ts";
import { looksLikeZip } from "./zip.ts";

/** Onward's own export, for another reader: plain JSON, or sealed with a passphrase (age). */
export type OnwardCopy = { readonly format: "onward"; readonly sealed: boolean; readonly bytes: Uint8Array };

/** In this order: what is surest to tell first, Markdown, which takes any text, last. */
const EXPORTS = [daylioBackup, dayOne, jrnl, daylioCsv];
const READERS = [...EXPORTS, markdown];

/**
 * Reads one export, or a folder given as its files. Works on bytes alone: no clock, no storage; may run in a worker.
 * A big file takes a second or more and is not interrupted; attachments are unpacked later, each on its own.
 */
export function readAny(
  given: readonly GivenFile[],
  options: ReadOptions,
): Result<Found | OnwardCopy, ImportError> {
  const [only] = given;
  const own = only && given.length === 1 ? onwardCopy(only.bytes) : null;
  if (own) return ok(own);
  const opened = openFiles(given, options.zone);
  if (!opened.ok) return opened;
  const files = opened.value;
  const hasNotes = files.some((file) => ["md", "markdown"].includes(ending(file.path)));
  if (given.length > 1 && areSeveral(given, files, hasNotes)) return err({ type: "OneAtATime" });
  const reader = hasNotes ? markdown : READERS.find((one) => one.detect(files));
  if (reader) return reader.read(files, options);
  const inside = files.length === 1 ? ownJson(files[0]) : null;
  if (inside) return ok(inside);
  const broken = jsonFiles(files).some((file) => jsonOf(file).state === "broken");
  return err({ type: broken ? "Damaged" : "UnknownFormat" });
}

/**
 * Whether exports were chosen side by side, or one beside notes: they are for the person to choose from. In the folder
 * of the notes an old export may lie.
 */
function areSeveral(given: readonly GivenFile[], files: readonly SourceFile[], hasNotes: boolean): boolean {
  if (!hasNotes) return exportsIn(files) > 1 || given.some((file) => isPacked(file.bytes));
  const beside = files.filter((file) => !file.path.includes("/"));
  return exportsIn(beside) > 0 || beside.some((file) => ownJson(file) !== null);
}

const exportsIn = (files: readonly SourceFile[]): number =>
  EXPORTS.filter((reader) => reader.detect(files)).length;

const isPacked = (bytes: Uint8Array): boolean => looksLikeZip(bytes) || onwardCopy(bytes) !== null;

function onwardCopy(bytes: Uint8Array): OnwardCopy | null {
  const { text } = decode(bytes.subarray(0, 256));
  if (/^\s*\{\s*"format"\s*:\s*"onward"/.test(text)) return { format: "onward", sealed: false, bytes };
  const sealed = /^(?:age-encryption\.org\/v1\n|-----BEGIN AGE ENCRYPTED FILE-----)/.test(text);
  return sealed ? { format: "onward", sealed, bytes } : null;
}

/** A copy whose `format` is not the first thing in it, or that lies in a zip. */
function ownJson(file: SourceFile | undefined): OnwardCopy | null {
  const bytes = file?.read();
  if (!file || !bytes?.ok) return null;
  const first = onwardCopy(bytes.value);
  if (first) return first;
  const json = jsonOf(file);
  const own = json.state === "parsed" && fields(json.value)["format"] === "onward";
  return own ? { format: "onward", sealed: false, bytes: bytes.value } : null;
}
