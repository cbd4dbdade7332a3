/**
 * The file Onward reads back: every row with its stamps, earlier versions, what this version does not know, and the
 * files, as one JSON. Layout and vectors: docs/formats/export.md.
 *
 * A removed row that can still come back is in it too. What is gone for good is in it as its id alone.
 */
import { tables } from "@onward/domain";
import type { Table } from "@onward/domain/kernel/schema";
import { isStamp, type RowState, type Value, type Version } from "@onward/sync";
import { Decrypter, Encrypter, armor } from "age-encryption";
import * as v from "valibot";
import { loadState, type Tables } from "../apply.ts";
import { SCHEMA } from "../ddl.ts";
import type { Db, Files } from "../drivers/driver.ts";
import { paced } from "../pace.ts";

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
export type CopiedRow = v.InferOutput<typeof row>;

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

/** Where rows and files go, one after the other: a copy or a folder that is being written. */
export type Writer<R> = {
  readonly addRows: (table: string, rows: readonly R[]) => unknown;
  readonly addFile: (sha256: string, bytes: Uint8Array) => unknown;
};

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

/**
 * Hands every row and file to a writer, in slices that let others save in between. Each row is whole and of one
 * moment; one that is made meanwhile may or may not be among them.
 */
export async function copyInto(
  db: Db,
  files: Files,
  to: Writer<CopiedRow>,
  progress: (done: number, total: number) => void = () => undefined,
): Promise<void> {
  const all = tables.flatMap((table) =>
    db.all(`SELECT id FROM "${table.name}" ORDER BY id`).map((r) => ({ table, id: r["id"] as string })),
  );
  const rows = new Map<string, CopiedRow[]>();
  await paced(
    all,
    ({ table, id }) => {
      const list = rows.get(table.name) ?? [];
      rows.set(table.name, list);
      list.push(copied(id, loadState(db, table, id)));
    },
    async (done) => {
      for (const [table, list] of rows) await to.addRows(table, list);
      rows.clear();
      progress(done, all.length);
    },
  );
  for (const waiting of db.all(`SELECT id, reason, body FROM waiting ORDER BY id`))
    await to.addRows(waiting["reason"] as string, [JSON.parse(waiting["body"] as string) as CopiedRow]);
  await filesInto(db, files, to);
}

/** Hands every file that a row names to a writer. */
export async function filesInto(db: Db, files: Files, to: Pick<Writer<never>, "addFile">): Promise<void> {
  for (const r of db.all(`SELECT DISTINCT sha256 FROM attachment WHERE sha256 IS NOT NULL`)) {
    const bytes = await files.read(r["sha256"] as string);
    if (bytes) await to.addFile(r["sha256"] as string, bytes);
  }
}

/** Parts as one. */
export function joined(parts: readonly Uint8Array[]): Uint8Array {
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
  return result.success && fits(result.output)
    ? { ok: true, value: result.output }
    : { ok: false, error: { type: "NotACopy" } };
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

/** Whether every value can stand in its column: a row that cannot would stop the whole in the middle. */
function fits(whole: Copy): boolean {
  for (const table of tables) {
    for (const { cells } of whole.tables[table.name] ?? []) {
      for (const [name, [value]] of Object.entries(cells)) {
        const kind = table.cells[name]?.kind;
        if (value === null || kind === undefined || kind === "members") continue;
        if (kind === "text" ? typeof value !== "string" : !Number.isSafeInteger(value)) return false;
      }
    }
  }
  return true;
}

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
