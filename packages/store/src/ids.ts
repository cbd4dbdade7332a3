/**
 * Ids inside the rows, made from the batch's id so that a retry makes the same ones.
 *
 * A new row: UUIDv7 of the moment whose random bits are SHA-256(batch id, n). A one-per-key row: UUIDv8 of
 * SHA-256(table, key), so that two offline devices make the same row (RFC 9562).
 */
import type { Ctx, Moment } from "@onward/domain/kernel/ctx";
import type { Id } from "@onward/domain/kernel/id";
import { sha256 } from "@noble/hashes/sha2.js";
import { bytesToHex, utf8ToBytes } from "@noble/hashes/utils.js";

/** SHA-256 in lower-case hex. */
export const digest = (bytes: Uint8Array | string): string =>
  bytesToHex(sha256(typeof bytes === "string" ? utf8ToBytes(bytes) : bytes));

const dashed = (hex: string) =>
  `${hex.slice(0, 8)}-${hex.slice(8, 12)}-${hex.slice(12, 16)}-${hex.slice(16, 20)}-${hex.slice(20, 32)}`;

const VARIANT = ["8", "9", "a", "b"];
const variant = (digit: string) => VARIANT[parseInt(digit, 16) & 3] ?? "8";

/** UUIDv7: 48 bits of milliseconds, then 74 bits from `hash`. */
export function uuidV7(ms: number, hash: string): string {
  const time = Math.max(0, ms).toString(16).padStart(12, "0");
  return dashed(`${time}7${hash.slice(0, 3)}${variant(hash.charAt(3))}${hash.slice(4, 19)}`);
}

/** UUIDv8 of a hash. */
const uuidV8 = (hash: string): string =>
  dashed(`${hash.slice(0, 12)}8${hash.slice(12, 15)}${variant(hash.charAt(15))}${hash.slice(16, 31)}`);

/** The id of a row that is one a key: the same on every device. */
export const idFor = <T extends string>(table: T, key: string): Id<T> =>
  uuidV8(digest(`${table}/${key}`)) as Id<T>;

/** What a command may know of the world, for one batch. */
export function ctxOf(batch: string, moment: Moment): Ctx {
  let n = 0;
  return {
    ...moment,
    newId: <T extends string>(_table: T) => uuidV7(moment.now, digest(`${batch}:${n++}`)) as Id<T>,
    idFor,
  };
}
