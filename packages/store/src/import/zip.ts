/**
 * Opening a zip that nobody vouches for. Entries are listed first, checked, and unpacked one by one on demand;
 * unpacking stops as soon as an entry gives more than it declared. Nothing is ever written to a disk.
 * Layout: PKWARE APPNOTE 4.4 (central directory), zip64 included.
 */
import { err, ok, type Result } from "@onward/domain/kernel/result";
import type { LocalDate } from "@onward/domain/kernel/time";
import { Inflate, inflateSync } from "fflate";
import { dayFrom } from "./when.ts";

/** All entries unpacked, in bytes. */
export const MOST_BYTES = 1024 ** 3;
/** One entry unpacked, in bytes. */
export const LARGEST_ENTRY = 64 * 1024 ** 2;
export const MOST_FILES = 20_000;
/** Text packs 3 to 10 times, photos hardly at all; beyond this, from a mebibyte on, it was made to do harm. */
const MOST_RATIO = 200;
const RATIO_FROM = 1024 ** 2;
const LONGEST_PATH = 1024;
/** Packed bytes handed over at once: deflate gives at most 1,032 times as many before we look again. */
const PIECE = 16 * 1024;

export type ZipError = {
  readonly type: "NotAZip" | "Empty" | "Damaged" | "Encrypted" | "TooLarge" | "TooMany" | "BadPath";
};

export type ZipEntry = {
  /** With forward slashes, in Unicode NFC, without empty or `.` parts. */
  readonly path: string;
  /** Bytes it declares to unpack to. */
  readonly size: number;
  /** The day the archive gives it, on the clock of whoever packed it. */
  readonly day: LocalDate | null;
  /** Damaged also when packed in a way we do not know; TooLarge beyond 64 MiB. */
  readonly read: () => Result<Uint8Array, { readonly type: "Damaged" | "TooLarge" }>;
};

/** A path inside an archive or folder made canonical; null when it climbs out, is absolute or names a drive. */
export function cleanPath(path: string): string | null {
  // oxlint-disable-next-line no-control-regex -- control characters are what this refuses
  if (path.length > LONGEST_PATH || /^\/|^[A-Za-z]:|[\\\u0000-\u001F]/.test(path)) return null;
  const parts = path
    .normalize("NFC")
    .split("/")
    .filter((part) => part !== "" && part !== ".");
  return parts.length === 0 || parts.includes("..") ? null : parts.join("/");
}

export const looksLikeZip = (bytes: Uint8Array): boolean =>
  bytes[0] === 0x50 &&
  bytes[1] === 0x4b &&
  [0x0403, 0x0605, 0x0807].includes(((bytes[3] ?? 0) << 8) | (bytes[2] ?? 0));

/** Lists the files of an archive, without folders and links. Fails as a whole when any part of the listing is unsafe. */
export function openZip(bytes: Uint8Array): Result<ZipEntry[], ZipError> {
  if (!looksLikeZip(bytes)) return err({ type: "NotAZip" });
  if (bytes.length > MOST_BYTES) return err({ type: "TooLarge" });
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const directory = findDirectory(view);
  if (directory === null) return err({ type: "Damaged" });
  if (directory.count === 0) return err({ type: "Empty" });
  if (directory.count > MOST_FILES) return err({ type: "TooMany" });

  const entries: ZipEntry[] = [];
  const paths = new Set<string>();
  const spans: [number, number][] = [];
  let at = directory.start;
  let total = 0;
  for (let n = 0; n < directory.count; n++) {
    const head = readHead(view, at, directory.end);
    if (head === null) return err({ type: "Damaged" });
    at = head.next;
    if (head.encrypted) return err({ type: "Encrypted" });
    const path = cleanPath(head.name);
    if (path === null) return err({ type: "BadPath" });
    spans.push([head.offset, head.offset + 30 + head.packed]);
    if (head.name.endsWith("/") || head.link) continue;
    if (paths.has(path)) return err({ type: "BadPath" });
    paths.add(path);
    total += head.size;
    if (total > MOST_BYTES) return err({ type: "TooLarge" });
    if (head.size > RATIO_FROM && head.size > head.packed * MOST_RATIO) return err({ type: "TooLarge" });
    entries.push({ path, size: head.size, day: head.day, read: () => unpack(bytes, view, head) });
  }
  if (total > RATIO_FROM && total > bytes.length * MOST_RATIO) return err({ type: "TooLarge" });
  // Entries that share bytes are how a small archive unpacks to terabytes.
  spans.sort((a, b) => a[0] - b[0]);
  for (const [i, [, end]] of spans.entries()) {
    if (end > (spans[i + 1]?.[0] ?? directory.start)) return err({ type: "Damaged" });
  }
  return entries.length === 0 ? err({ type: "Empty" }) : ok(entries);
}

type Directory = { readonly start: number; readonly end: number; readonly count: number };

/** The central directory, found from the end of the file; null when the file is cut short or spread over disks. */
function findDirectory(view: DataView): Directory | null {
  const last = view.byteLength - 22;
  for (let at = last; at >= 0 && at >= last - 0xffff; at--) {
    if (view.getUint32(at, true) !== 0x06054b50) continue;
    if (at + 22 + view.getUint16(at + 20, true) > view.byteLength) continue;
    const found = wideDirectory(view, at) ?? {
      count: view.getUint16(at + 10, true),
      size: view.getUint32(at + 12, true),
      start: view.getUint32(at + 16, true),
      end: at,
    };
    return found.start + found.size <= found.end
      ? { start: found.start, end: found.start + found.size, count: found.count }
      : null;
  }
  return null;
}

/** The zip64 form of the directory's end, when there is one. */
function wideDirectory(view: DataView, end: number) {
  const locator = end - 20;
  if (locator < 0 || view.getUint32(locator, true) !== 0x07064b50) return null;
  const at = Number(view.getBigUint64(locator + 8, true));
  if (at + 56 > locator || view.getUint32(at, true) !== 0x06064b50) return null;
  const wide = (offset: number) => Number(view.getBigUint64(at + offset, true));
  return { count: wide(32), size: wide(40), start: wide(48), end: at };
}

type Head = {
  readonly name: string;
  readonly encrypted: boolean;
  /** A name that stands for another, which may lie outside of the archive. */
  readonly link: boolean;
  readonly method: number;
  readonly crc: number;
  readonly packed: number;
  readonly size: number;
  readonly offset: number;
  readonly day: LocalDate | null;
  readonly next: number;
};

function readHead(view: DataView, at: number, end: number): Head | null {
  if (at + 46 > end || view.getUint32(at, true) !== 0x02014b50) return null;
  const flags = view.getUint16(at + 8, true);
  const nameLength = view.getUint16(at + 28, true);
  const extraLength = view.getUint16(at + 30, true);
  const next = at + 46 + nameLength + extraLength + view.getUint16(at + 32, true);
  if (next > end) return null;
  const date = view.getUint16(at + 14, true);
  const wide = wideSizes(view, at + 46 + nameLength, extraLength);
  // Each of the three stands in the extra field only when its own place is full of ones, in this order.
  const either = (offset: number) => {
    const value = view.getUint32(at + offset, true);
    return value === 0xffffffff ? (wide.shift() ?? value) : value;
  };
  const size = either(24);
  const packed = either(20);
  const offset = either(42);
  if (offset + 30 + packed > view.byteLength) return null;
  return {
    name: readName(new Uint8Array(view.buffer, view.byteOffset + at + 46, nameLength)),
    encrypted: (flags & 0x2001) !== 0,
    link: isLink(view.getUint8(at + 5), view.getUint32(at + 38, true)),
    method: view.getUint16(at + 10, true),
    crc: view.getUint32(at + 16, true),
    packed,
    size,
    offset,
    day: dayFrom(1980 + (date >> 9), (date >> 5) & 15, date & 31),
    next,
  };
}

/** Whether an entry made on this system (3 Unix, 19 macOS) has the mode of a symbolic link. */
const isLink = (system: number, attributes: number): boolean =>
  (system === 3 || system === 19) && ((attributes >>> 16) & 0o170000) === 0o120000;

function wideSizes(view: DataView, at: number, length: number): number[] {
  const sizes: number[] = [];
  for (let p = at; p + 4 <= at + length;) {
    const size = view.getUint16(p + 2, true);
    if (view.getUint16(p, true) === 1) {
      const end = Math.min(p + 4 + size, at + length);
      for (let q = p + 4; q + 8 <= end; q += 8) sizes.push(Number(view.getBigUint64(q, true)));
    }
    p += 4 + size;
  }
  return sizes;
}

/** Many packers write UTF-8 without saying so; what is not UTF-8 is read as Windows-1252. */
function readName(bytes: Uint8Array): string {
  try {
    return new TextDecoder("utf-8", { fatal: true }).decode(bytes);
  } catch {
    return new TextDecoder("windows-1252").decode(bytes);
  }
}

function unpack(bytes: Uint8Array, view: DataView, head: Head): ReturnType<ZipEntry["read"]> {
  if (head.size > LARGEST_ENTRY) return err({ type: "TooLarge" });
  if (view.getUint32(head.offset, true) !== 0x04034b50) return err({ type: "Damaged" });
  const start =
    head.offset + 30 + view.getUint16(head.offset + 26, true) + view.getUint16(head.offset + 28, true);
  if (start + head.packed > bytes.length) return err({ type: "Damaged" });
  const packed = bytes.subarray(start, start + head.packed);
  const whole = head.method === 0 ? packed.slice() : head.method === 8 ? inflate(packed, head.size) : null;
  if (whole === null || whole.length !== head.size || crc32(whole) !== head.crc)
    return err({ type: "Damaged" });
  return ok(whole);
}

/** Unpacks at most `size` bytes; null when it is broken or would give more. */
function inflate(packed: Uint8Array, size: number): Uint8Array | null {
  // With a buffer given, what does not fit is dropped: one byte more than declared tells that there was more.
  if (packed.length <= PIECE) {
    try {
      const all = inflateSync(packed, { out: new Uint8Array(size + 1) });
      return all.length === size ? all : null;
    } catch {
      return null;
    }
  }
  const whole = new Uint8Array(size);
  let filled = 0;
  const stream = new Inflate((piece) => {
    // Throws as soon as there is more than was declared, and so ends the unpacking.
    whole.set(piece, filled);
    filled += piece.length;
  });
  try {
    for (let at = 0; at < packed.length; at += PIECE) {
      stream.push(packed.subarray(at, at + PIECE), at + PIECE >= packed.length);
    }
  } catch {
    return null;
  }
  return filled === size ? whole : null;
}

const CRC = Uint32Array.from({ length: 256 }, (_, n) => {
  let c = n;
  for (let k = 0; k < 8; k++) c = c & 1 ? 0xedb88320 ^ (c >>> 1) : c >>> 1;
  return c;
});

function crc32(bytes: Uint8Array): number {
  let crc = 0xffffffff;
  for (let i = 0; i < bytes.length; i++) crc = (CRC[(crc ^ (bytes[i] ?? 0)) & 0xff] ?? 0) ^ (crc >>> 8);
  return (crc ^ 0xffffffff) >>> 0;
}
