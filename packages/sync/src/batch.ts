/**
 * A batch: the changes of one command, kept together. Applied, logged, undone and (with sync) sent as one.
 *
 * Opening one checks shape and limits only. Tables and cells this version does not know pass through untouched.
 * The byte layout is frozen in docs/formats/batch.md.
 */
import * as v from "valibot";
import { isStamp, type DeviceId, type Stamp } from "./stamp.ts";

export type Value = string | number | null;

/** Removed: 1 out of sight, 0 brought back, 2 gone for good (nothing later can be set, and it never comes back). */
export type Removed = 0 | 1 | 2;

/** One row of one table, with the cells it sets; or the row removed or restored. */
export type RowChange = {
  readonly table: string;
  readonly row: string;
  /** A member of a set is written `cell/member`, with 1 for present and 0 for gone. */
  readonly cells?: Readonly<Record<string, Value>>;
  /** For texts of which both versions are kept: the versions that each new one replaces. */
  readonly replaces?: Readonly<Record<string, readonly Stamp[]>>;
  readonly removed?: Removed;
};

export type Batch = {
  /** 32 lower-case hex digits: 16 random bytes of the tab that asked; a retry carries the same. */
  readonly id: string;
  readonly stamp: Stamp;
  readonly device: DeviceId;
  /** The lowest schema number that can apply it. */
  readonly schema: number;
  readonly command: string;
  /** Wall clock of the device, ms since 1970, and its IANA zone. */
  readonly at: number;
  readonly zone: string;
  readonly changes: readonly RowChange[];
};

export const MOST_CHANGES = 500;
export const MOST_BYTES = 192 * 1024;

const name = v.pipe(v.string(), v.regex(/^[A-Za-z][A-Za-z0-9]{0,40}$/));
const cellName = v.pipe(v.string(), v.regex(/^[A-Za-z][A-Za-z0-9]{0,40}(\/[^/]{1,80})?$/u));
const value = v.nullable(v.union([v.string(), v.pipe(v.number(), v.finite())]));
const stamp = v.custom<Stamp>(isStamp);

const change = v.object({
  table: name,
  row: v.pipe(v.string(), v.regex(/^[0-9a-f-]{36}$/)),
  cells: v.optional(v.record(cellName, value)),
  replaces: v.optional(v.record(cellName, v.pipe(v.array(stamp), v.maxLength(64)))),
  removed: v.optional(v.picklist([0, 1, 2])),
});

const schema = v.object({
  id: v.pipe(v.string(), v.regex(/^[0-9a-f]{32}$/)),
  stamp,
  device: v.pipe(v.string(), v.regex(/^[0-9a-f]{8}$/)),
  schema: v.pipe(v.number(), v.integer(), v.minValue(1)),
  command: name,
  at: v.pipe(v.number(), v.integer()),
  zone: v.pipe(v.string(), v.maxLength(64)),
  changes: v.pipe(v.array(change), v.maxLength(MOST_CHANGES)),
});

export type Unreadable =
  | { readonly type: "TooLarge" }
  | { readonly type: "NotABatch" }
  | { readonly type: "CellTwice" };

const size = (text: string) => new TextEncoder().encode(text).byteLength;

/** The batch as JSON. Throws when it is over the limits: a command must not make such a batch. */
export function encodeBatch(batch: Batch): string {
  if (batch.changes.length > MOST_CHANGES) throw new Error("Batch over the limit of changes");
  const text = JSON.stringify(batch);
  if (size(text) > MOST_BYTES) throw new Error("Batch over the limit of bytes");
  return text;
}

/** Whether a batch keeps to the limits; for commands on many rows, which are cut into several. */
export const fits = (batch: Batch): boolean =>
  batch.changes.length <= MOST_CHANGES && size(JSON.stringify(batch)) <= MOST_BYTES;

/** Opens what `encodeBatch` wrote. Anything else comes back as what is wrong with it; never throws. */
export function decodeBatch(text: string): { ok: true; value: Batch } | { ok: false; error: Unreadable } {
  if (size(text) > MOST_BYTES) return { ok: false, error: { type: "TooLarge" } };
  let parsed: unknown;
  try {
    parsed = JSON.parse(text);
  } catch {
    return { ok: false, error: { type: "NotABatch" } };
  }
  const result = v.safeParse(schema, parsed);
  if (!result.success) return { ok: false, error: { type: "NotABatch" } };
  const seen = new Set<string>();
  for (const { table, row, cells, removed } of result.output.changes) {
    for (const cell of [...Object.keys(cells ?? {}), ...(removed === undefined ? [] : ["removed"])]) {
      const key = `${table} ${row} ${cell}`;
      if (seen.has(key)) return { ok: false, error: { type: "CellTwice" } };
      seen.add(key);
    }
  }
  return { ok: true, value: result.output as Batch };
}
