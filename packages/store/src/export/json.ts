/**
 * The file Onward reads back: every row with its stamps, earlier versions, what this version does not know, and the
 * files, as one JSON. Layout and vectors: docs/formats/export.md.
 *
 * A removed row that can still come back is in it too. What is gone for good is in it as its id alone.
 */
import { tables } from "@onward/domain";
import type { Table } from "@onward/domain/kernel/schema";
import { isStamp, type RowState, type Value, type Version } from "@onward/sync";
import { Decrypter, Encrypter } from "age-encryption";
import * as v from "valibot";
import { loadState, type Tables } from "../apply.ts";
import { SCHEMA } from "../ddl.ts";
import type { Db, Files } from "../drivers/driver.ts";

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
type CopiedRow = v.InferOutput<typeof row>;

const toBase64 = (bytes: Uint8Array): string => {
  let binary = "";
  for (let i = 0; i < bytes.length; i += 0x8000)
    binary += String.fromCharCode(...bytes.subarray(i, i + 0x8000));
  return btoa(binary);
};
export const fromBase64 = (text: string): Uint8Array => Uint8Array.from(atob(text), (c) => c.charCodeAt(0));

function copied(id: string, state: RowState): CopiedRow {
  const versions = [...state.versions].filter(
    ([, list]) => list.length > 1 || (list[0]?.replaces.length ?? 0) > 0,
  );
  return {
    id,
    cells: Object.fromEntries([...state.cells].map(([cell, s]) => [cell, [s.value, s.stamp]])),
    ...(state.removed ? { removed: [state.removed.value, state.removed.stamp] as [0 | 1 | 2, string] } : {}),
    ...(versions.length > 0
      ? {
          versions: Object.fromEntries(
            versions.map(([cell, list]) => [cell, list.map((x) => ({ ...x, replaces: [...x.replaces] }))]),
          ),
        }
      : {}),
  };
}

/** Everything on the device, as the JSON Onward reads back. `now` in ms is when the copy was made. */
export async function writeCopy(db: Db, files: Files, now: number): Promise<Uint8Array> {
  const out: Record<string, CopiedRow[]> = {};
  for (const table of tables) {
    const ids = db.all(`SELECT id FROM "${table.name}" ORDER BY id`);
    if (ids.length > 0)
      out[table.name] = ids.map((r) => copied(r["id"] as string, loadState(db, table, r["id"] as string)));
  }
  for (const waiting of db.all(`SELECT id, reason, body FROM waiting ORDER BY id`)) {
    (out[waiting["reason"] as string] ??= []).push(JSON.parse(waiting["body"] as string) as CopiedRow);
  }
  const kept: Record<string, string> = {};
  for (const r of db.all(`SELECT DISTINCT sha256 FROM attachment WHERE sha256 IS NOT NULL`)) {
    const bytes = await files.read(r["sha256"] as string);
    if (bytes) kept[r["sha256"] as string] = toBase64(bytes);
  }
  const whole: Copy = { format: FORMAT, version: VERSION, schema: SCHEMA, at: now, tables: out, files: kept };
  return new TextEncoder().encode(JSON.stringify(whole));
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
  if (new TextDecoder().decode(bytes.subarray(0, 21)) === "age-encryption.org/v1") {
    if (!passphrase) return { ok: false, error: { type: "PassphraseNeeded" } };
    const decrypter = new Decrypter();
    decrypter.addPassphrase(passphrase);
    try {
      plain = await decrypter.decrypt(bytes);
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
  const version = (parsed as { format?: unknown; version?: unknown } | null)?.version;
  if (typeof version === "number" && version > VERSION) return { ok: false, error: { type: "NewerCopy" } };
  const result = v.safeParse(copy, parsed);
  return result.success ? { ok: true, value: result.output } : { ok: false, error: { type: "NotACopy" } };
}

/** The state of a copied row. */
export function stateOfCopied(table: Table, its: CopiedRow): RowState {
  const versions = new Map<string, readonly Version[]>();
  for (const [cell, value] of Object.entries(its.cells)) {
    if (table.cells[cell]?.merge === "keepBoth")
      versions.set(cell, [{ stamp: value[1], replaces: [], value: value[0] }]);
  }
  for (const [cell, list] of Object.entries(its.versions ?? {})) versions.set(cell, list);
  return {
    cells: new Map(
      Object.entries(its.cells).map(([cell, [value, stamp]]) => [cell, { value: value as Value, stamp }]),
    ),
    versions,
    removed: its.removed ? { value: its.removed[0], stamp: its.removed[1] } : null,
  };
}

/** Rows of a copy in the order of its tables, with the table or null for one this version does not know. */
export function* rowsOf(
  whole: Copy,
  known: Tables,
): Generator<{ name: string; table: Table | null; row: CopiedRow }> {
  for (const [name, list] of Object.entries(whole.tables))
    for (const row of list) yield { name, table: known.get(name) ?? null, row };
}
