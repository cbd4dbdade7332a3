/**
 * The files a reader works on, whether they were chosen one by one, as a folder, or came in a zip;
 * with their text, their JSON and what kind of file each is.
 */
import { LARGEST_FILE } from "@onward/domain/attachments/attachment";
import { err, ok, type Result } from "@onward/domain/kernel/result";
import { SHORT, tidy } from "@onward/domain/kernel/text";
import { isInstant, type Instant, type LocalDate, type Zone } from "@onward/domain/kernel/time";
import type { FoundAttachment, ImportError } from "./found.ts";
import { calendarDay } from "./when.ts";
import {
  LARGEST_ENTRY,
  MOST_BYTES,
  MOST_FILES,
  cleanPath,
  looksLikeZip,
  openZip,
  type ZipEntry,
} from "./zip.ts";

/** One file as it was chosen: `name` is its path when a folder was chosen. */
export type GivenFile = {
  readonly name: string;
  readonly bytes: Uint8Array;
  /** When it was last changed, for notes that do not say their day. */
  readonly modifiedAt?: Instant;
};

/** A file to read, wherever it lies. */
export type SourceFile = ZipEntry;

/** Makes one list of what was chosen: the files of a single zip, or the files themselves. */
export function openFiles(given: readonly GivenFile[], zone: Zone): Result<SourceFile[], ImportError> {
  if (given.every((file) => file.bytes.length === 0)) return err({ type: "Empty" });
  if (given.length > MOST_FILES) return err({ type: "TooMany" });
  const [only] = given;
  if (only && given.length === 1 && looksLikeZip(only.bytes)) {
    const opened = openZip(only.bytes);
    if (opened.ok) return some(visible(opened.value));
    return err({ type: opened.error.type === "NotAZip" ? "UnknownFormat" : opened.error.type });
  }
  if (given.reduce((sum, file) => sum + file.bytes.length, 0) > MOST_BYTES) return err({ type: "TooLarge" });
  if (only && given.length === 1 && only.bytes.length > LARGEST_ENTRY) return err({ type: "TooLarge" });
  const files: SourceFile[] = [];
  const paths = new Set<string>();
  for (const { name, bytes, modifiedAt } of given) {
    // A chosen file's name is only a label: where it is no clean path, its last part will do.
    const path = cleanPath(name) ?? cleanPath(baseName(name.replaceAll("\\", "/")));
    if (path === null || paths.has(path)) return err({ type: "BadPath" });
    paths.add(path);
    // Node gives fractions of a millisecond here.
    const changed = Math.trunc(modifiedAt ?? Number.NaN);
    const day: LocalDate | null = isInstant(changed) ? calendarDay(changed, zone) : null;
    const read: SourceFile["read"] = () =>
      bytes.length > LARGEST_ENTRY ? err({ type: "TooLarge" }) : ok(bytes);
    files.push({ path, size: bytes.length, day, read });
  }
  return some(visible(files));
}

const some = (files: SourceFile[]): Result<SourceFile[], ImportError> =>
  files.length === 0 ? err({ type: "Empty" }) : ok(files);

/** In path order, without the files that systems and editors keep for themselves. */
const visible = (files: readonly SourceFile[]): SourceFile[] =>
  files
    .filter(({ path }) => !path.split("/").some((part) => part.startsWith(".") || part === "__MACOSX"))
    .sort((a, b) => (a.path < b.path ? -1 : 1));

export const baseName = (path: string): string => path.slice(path.lastIndexOf("/") + 1);
export const ending = (path: string): string => /\.([^./]+)$/.exec(path)?.[1]?.toLowerCase() ?? "";
/** The file's name without its ending. */
export const stem = (path: string): string => baseName(path).replace(/\.[^.]*$/, "");

/** Text from bytes: a byte order mark goes, line ends become \n, `whole` says whether every byte was text. */
export function decode(bytes: Uint8Array): { readonly text: string; readonly whole: boolean } {
  const utf16 =
    bytes[0] === 0xff && bytes[1] === 0xfe
      ? "utf-16le"
      : bytes[0] === 0xfe && bytes[1] === 0xff
        ? "utf-16be"
        : null;
  const lines = (text: string) => text.replace(/\r\n?/g, "\n");
  try {
    return { text: lines(new TextDecoder(utf16 ?? "utf-8", { fatal: true }).decode(bytes)), whole: true };
  } catch {
    return { text: lines(new TextDecoder(utf16 ?? "utf-8").decode(bytes)), whole: false };
  }
}

/** Whether the beginning of a file could be text at all. */
export const looksLikeText = (bytes: Uint8Array): boolean =>
  (bytes[0] === 0xff && bytes[1] === 0xfe) ||
  (bytes[0] === 0xfe && bytes[1] === 0xff) ||
  !bytes.subarray(0, 8192).includes(0);

export type Json =
  | { readonly state: "parsed"; readonly value: unknown; readonly whole: boolean }
  | { readonly state: "broken" }
  | { readonly state: "none" };

const parsed = new WeakMap<SourceFile, Json>();

/**
 * The JSON of a file: `none` when it does not begin like an object or list, `broken` when it cannot be parsed or
 * unpacked. Kept while the file is, so that telling formats apart does not parse it twice.
 */
export function jsonOf(file: SourceFile): Json {
  const known = parsed.get(file);
  if (known) return known;
  const json = parseFile(file);
  parsed.set(file, json);
  return json;
}

function parseFile(file: SourceFile): Json {
  const bytes = file.read();
  if (!bytes.ok) return { state: "broken" };
  if (!/^\s*[{[]/.test(decode(bytes.value.subarray(0, 200)).text)) return { state: "none" };
  return parseJson(bytes.value);
}

export function parseJson(bytes: Uint8Array): Json {
  const { text, whole } = decode(bytes);
  try {
    return { state: "parsed", value: JSON.parse(text) as unknown, whole };
  } catch {
    return { state: "broken" };
  }
}

/** Those that may hold JSON: by name among several, any when there is only one. */
export const jsonFiles = (files: readonly SourceFile[]): SourceFile[] =>
  files.length === 1 ? [...files] : files.filter((file) => ending(file.path) === "json");

const MIME: ReadonlyMap<string, string> = new Map([
  ["jpg", "image/jpeg"],
  ["jpeg", "image/jpeg"],
  ["png", "image/png"],
  ["gif", "image/gif"],
  ["webp", "image/webp"],
  ["avif", "image/avif"],
  ["heic", "image/heic"],
  ["heif", "image/heif"],
  ["svg", "image/svg+xml"],
  ["bmp", "image/bmp"],
  ["tif", "image/tiff"],
  ["tiff", "image/tiff"],
  ["m4a", "audio/mp4"],
  ["mp3", "audio/mpeg"],
  ["aac", "audio/aac"],
  ["wav", "audio/wav"],
  ["ogg", "audio/ogg"],
  ["oga", "audio/ogg"],
  ["opus", "audio/ogg"],
  ["flac", "audio/flac"],
  ["amr", "audio/amr"],
  ["3gp", "video/3gpp"],
  ["mp4", "video/mp4"],
  ["m4v", "video/mp4"],
  ["mov", "video/quicktime"],
  ["webm", "video/webm"],
  ["pdf", "application/pdf"],
  ["txt", "text/plain"],
  ["md", "text/markdown"],
  ["csv", "text/csv"],
  ["json", "application/json"],
]);

/** First bytes that tell a file without an ending: offset, bytes, media type. */
const SIGNATURES: readonly (readonly [number, string, string])[] = [
  [0, "\xff\xd8\xff", "image/jpeg"],
  [0, "\x89PNG", "image/png"],
  [0, "GIF8", "image/gif"],
  [8, "WEBP", "image/webp"],
  [4, "ftypheic", "image/heic"],
  [4, "ftypM4A", "audio/mp4"],
  [4, "ftyp", "video/mp4"],
  [0, "ID3", "audio/mpeg"],
  [0, "OggS", "audio/ogg"],
  [0, "\xff\xf1", "audio/aac"],
  [0, "%PDF", "application/pdf"],
];

/** The media type by the ending, or by the first bytes when there is none we know. */
function mimeOf(file: SourceFile): string {
  const known = MIME.get(ending(file.path));
  if (known !== undefined) return known;
  const bytes = file.read();
  if (!bytes.ok) return "application/octet-stream";
  const start = String.fromCharCode(...bytes.value.subarray(0, 16));
  return SIGNATURES.find(([at, sign]) => start.startsWith(sign, at))?.[2] ?? "application/octet-stream";
}

const kindOf = (mime: string): FoundAttachment["kind"] =>
  mime.startsWith("image/") && mime !== "image/svg+xml"
    ? "photo"
    : mime.startsWith("audio/")
      ? "voice"
      : "file";

/** A file as an attachment, or why it cannot be one: nothing in it, or more than a row may carry. */
export function attachmentOf(
  file: SourceFile,
  given: { readonly name?: string; readonly alt?: string | null } = {},
): Result<FoundAttachment, "AttachmentMissing" | "TooLarge"> {
  if (file.size === 0) return err("AttachmentMissing");
  if (file.size > LARGEST_FILE) return err("TooLarge");
  const mime = mimeOf(file);
  // These signs would end or redirect the embed that names the file.
  const name = (given.name || baseName(file.path)).replace(/[[\]|#^/\\:\n]/g, "-").slice(0, 200);
  const alt = tidy((given.alt ?? "").slice(0, SHORT).toWellFormed()) || null;
  return ok({ name: name.toWellFormed(), mime, kind: kindOf(mime), size: file.size, alt, bytes: file.read });
}
