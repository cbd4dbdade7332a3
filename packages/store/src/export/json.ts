/**
 * The file Onward reads back: every row with its stamps, earlier versions, what this version does not know, and the
 * files, as one JSON. Layout and vectors: docs/formats/export.md.
 *
 * A removed row that can still come back is in it too. What is gone for good is in it as its id alone.
 */
import { tables } from "@onward/domain";
import type { Table } from "@onward/domain/kernel/schema";
import { isStamp, LAST_CLOCK, msOf, type Stamp } from "@onward/sync";
import { Decrypter, Encrypter, armor } from "age-encryption";
import * as v from "valibot";
import type { Tables } from "../apply.ts";
import { SCHEMA } from "../ddl.ts";
import type { Db, Files } from "../drivers/driver.ts";
import { rowFits, type CopiedRow } from "./copied.ts";
import { copyInto } from "./everything.ts";

export { stateOfCopied, type CopiedRow } from "./copied.ts";

const FORMAT = "onward";
const VERSION = 1;

const cellState = v.tuple([v.nullable(v.union([v.string(), v.number()])), v.custom<string>(isStamp)]);
const row = v.object({
  id: v.pipe(v.string(), v.regex(/^[0-9a-f-]{36}$/)),
  cells: v.record(v.string(), cellState),
  removed: v.optional(v.tuple([v.picklist([0, 1, 2]), v.custom<string>(isStamp)])),
  versions: v.optional(
    v.record(
      v.string(),
      v.array(
        v.object({
          stamp: v.custom<string>(isStamp),
          replaces: v.array(v.custom<string>(isStamp)),
          value: v.nullable(v.union([v.string(), v.number()])),
        }),
      ),
    ),
  ),
});
const copy = v.object({
  format: v.literal(FORMAT),
  version: v.pipe(v.number(), v.integer()),
  schema: v.number(),
  at: v.number(),
  tables: v.record(v.string(), v.array(row)),
  files: v.record(v.pipe(v.string(), v.regex(/^[0-9a-f]{64}$/)), v.string()),
});
export type Copy = v.InferOutput<typeof copy>;

const toBase64 = (bytes: Uint8Array): string => {
  let binary = "";
  for (let i = 0; i < bytes.length; i += 0x8000)
    binary += String.fromCharCode(...bytes.subarray(i, i + 0x8000));
  return btoa(binary);
};
export const fromBase64 = (text: string): Uint8Array => Uint8Array.from(atob(text), (c) => c.charCodeAt(0));

/** Collects rows and files, and gives the copy in parts. `at` in ms is when it is made. */
export function copyWriter(at: number) {
  const out = new Map<string, string[]>();
  const files: Uint8Array[] = [];
  const utf8 = new TextEncoder();
  return {
    addRows: (table: string, rows: readonly CopiedRow[]): void => {
      const list = out.get(table) ?? [];
      out.set(table, list);
      for (const its of rows) list.push(JSON.stringify(its));
    },
    addFile: (sha256: string, bytes: Uint8Array): void => {
      files.push(utf8.encode(`${files.length > 0 ? "," : ""}"${sha256}":"${toBase64(bytes)}"`));
    },
    /** Part by part, since the whole may be longer than a text can be. */
    finish: (): Uint8Array[] => {
      const head = `{"format":"${FORMAT}","version":${VERSION},"schema":${SCHEMA},"at":${at},"tables":{`;
      const parts = [utf8.encode(head)];
      let first = true;
      for (const [table, rows] of out) {
        parts.push(utf8.encode(`${first ? "" : ","}${JSON.stringify(table)}:[`));
        for (let i = 0; i < rows.length; i += 1000)
          parts.push(utf8.encode(`${i > 0 ? "," : ""}${rows.slice(i, i + 1000).join(",")}`));
        parts.push(utf8.encode("]"));
        first = false;
      }
      return [...parts, utf8.encode(`},"files":{`), ...files, utf8.encode("}}")];
    },
  };
}

/** Parts as one. */
function joined(parts: readonly Uint8Array[]): Uint8Array {
  const whole = new Uint8Array(parts.reduce((sum, part) => sum + part.length, 0));
  let at = 0;
  for (const part of parts) {
    whole.set(part, at);
    at += part.length;
  }
  return whole;
}

/** Everything on the device, as the JSON Onward reads back. `now` in ms is when the copy was made. */
export async function writeCopy(db: Db, files: Files, now: number): Promise<Uint8Array> {
  const writer = copyWriter(now);
  await copyInto(db, files, writer);
  return joined(writer.finish());
}

/** Seals a copy with a passphrase, as an age file that other tools open too (age-encryption.org/v1). */
export async function sealCopy(bytes: Uint8Array, passphrase: string): Promise<Uint8Array> {
  const encrypter = new Encrypter();
  encrypter.setPassphrase(passphrase);
  return encrypter.encrypt(bytes);
}

export type CopyError =
  | { readonly type: "NotACopy" }
  | { readonly type: "NewerCopy" }
  | { readonly type: "WrongPassphrase" }
  | { readonly type: "PassphraseNeeded" };

/** Opens a copy. A sealed one needs its passphrase; nothing is thrown for what is in the file. */
export async function readCopy(
  bytes: Uint8Array,
  passphrase: string | null,
): Promise<{ ok: true; value: Copy } | { ok: false; error: CopyError }> {
  let plain = bytes;
  const sealed = sealOf(bytes);
  if (sealed) {
    if (!passphrase) return { ok: false, error: { type: "PassphraseNeeded" } };
    const decrypter = new Decrypter();
    decrypter.addPassphrase(passphrase);
    try {
      plain = await decrypter.decrypt(sealed);
    } catch {
      return { ok: false, error: { type: "WrongPassphrase" } };
    }
  }
  let parsed: unknown;
  try {
    parsed = JSON.parse(new TextDecoder().decode(plain));
  } catch {
    return { ok: false, error: { type: "NotACopy" } };
  }
  const said = parsed as { format?: unknown; version?: unknown; schema?: unknown } | null;
  if (said?.format === FORMAT && (Number(said.version) > VERSION || Number(said.schema) > SCHEMA))
    return { ok: false, error: { type: "NewerCopy" } };
  const result = v.safeParse(copy, parsed);
  const whole = result.success ? broughtToPresent(result.output) : null;
  return whole && fits(whole) ? { ok: true, value: whole } : { ok: false, error: { type: "NotACopy" } };
}

type CopyRow = Copy["tables"][string][number];

function* stampsIn(its: CopyRow): Generator<Stamp> {
  for (const [, stamp] of Object.values(its.cells)) yield stamp;
  if (its.removed) yield its.removed[1];
  for (const list of Object.values(its.versions ?? {}))
    for (const { stamp, replaces } of list) {
      yield stamp;
      yield* replaces;
    }
}

const restamped = (its: CopyRow, change: (stamp: Stamp) => Stamp): CopyRow => ({
  ...its,
  cells: Object.fromEntries(
    Object.entries(its.cells).map(([cell, [value, s]]) => [cell, [value, change(s)]]),
  ),
  ...(its.removed && { removed: [its.removed[0], change(its.removed[1])] }),
  ...(its.versions && {
    versions: Object.fromEntries(
      Object.entries(its.versions).map(([cell, list]) => [
        cell,
        list.map(({ stamp, replaces, value }) => ({
          stamp: change(stamp),
          replaces: replaces.map(change),
          value,
        })),
      ]),
    ),
  }),
});

/**
 * A copy whose stamps are such as clocks make. Those beyond all clocks become the moment it was written, in the order
 * they have: what they set does not win over everything for ever, later stamps have room, and read twice they are the
 * same.
 */
function broughtToPresent(whole: Copy): Copy {
  const beyond = new Set<Stamp>();
  for (const list of Object.values(whole.tables))
    for (const its of list)
      for (const stamp of stampsIn(its)) if (msOf(stamp) > LAST_CLOCK) beyond.add(stamp);
  if (beyond.size === 0) return whole;
  const written = Math.floor(Math.min(Math.max(0, whole.at), LAST_CLOCK));
  const hex = (n: number, digits: number) => n.toString(16).padStart(digits, "0");
  const present = new Map(
    [...beyond]
      .sort()
      .map((stamp, n) => [
        stamp,
        `${hex(written + Math.floor(n / 0x10000), 12)}${hex(n % 0x10000, 4)}${stamp.slice(16)}`,
      ]),
  );
  const brought = Object.entries(whole.tables).map(([table, list]) => [
    table,
    list.map((its) => restamped(its, (stamp) => present.get(stamp) ?? stamp)),
  ]);
  return { ...whole, tables: Object.fromEntries(brought) as Copy["tables"] };
}

/** The sealed bytes of a copy, taken out of their armour when they are in one; null when it is not sealed. */
function sealOf(bytes: Uint8Array): Uint8Array | null {
  const head = new TextDecoder().decode(bytes.subarray(0, 40));
  if (head.startsWith("age-encryption.org/v1")) return bytes;
  if (!head.startsWith("-----BEGIN AGE ENCRYPTED FILE-----")) return null;
  try {
    return armor.decode(new TextDecoder().decode(bytes));
  } catch {
    return null;
  }
}

/** Whether every value is what its cell holds: one that is not would stop the whole, or a screen, in the middle. */
const fits = (whole: Copy): boolean =>
  (tables as readonly Table[]).every((table) =>
    (whole.tables[table.name] ?? []).every((its) => rowFits(table, its)),
  );

/** The bytes of a file in a copy; null when there are none, or they are damaged. */
export function fileOf(whole: Copy, name: string): Uint8Array | null {
  const text = whole.files[name];
  if (text === undefined) return null;
  try {
    return fromBase64(text);
  } catch {
    return null;
  }
}

/** Rows of a copy in the order of its tables, with the table or null for one this version does not know. */
export function* rowsOf(
  whole: Copy,
  known: Tables,
): Generator<{ name: string; table: Table | null; row: CopiedRow }> {
  for (const [name, list] of Object.entries(whole.tables))
    for (const row of list) yield { name, table: known.get(name) ?? null, row };
}
