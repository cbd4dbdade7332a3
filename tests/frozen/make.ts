/**
 * Makes the frozen data of a release: `node tests/frozen/make.ts v0.1`, once, when its tables are settled.
 *
 * A life of many commands, written with them: the database, its files, a copy plain and sealed, and a batch of every
 * table. Refuses to write over what is there: an old release is never made again.
 */
import { createHash } from "node:crypto";
import { existsSync, mkdirSync, readFileSync, readdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { tables } from "@onward/domain";
import type { Table } from "@onward/domain/kernel/schema";
import { nodeFiles, openNode } from "@onward/store/drivers/node";
import { sealCopy, writeCopy } from "@onward/store/export/json";
import { digest } from "@onward/store/ids";
import { startImport } from "@onward/store/import/job";
import { jrnlJson } from "@onward/store/import/fixtures/exports";
import { purgeRows } from "@onward/store/deletion";
import { openStore } from "@onward/store/store";
import { NOON, type Bench } from "@onward/store/testing/open";
import { seeded } from "@onward/domain/kernel/seeded";
import { tryOne } from "@onward/store/testing/traces";
import { encodeBatch, nextStamp, type Batch } from "@onward/sync";

const DAY = 86_400_000;
/** What opens the sealed copy of every frozen release. */
export const PASSPHRASE = "frozen since its release";
const utf8 = new TextEncoder();

/** The names of a frozen release's files. */
export const NAMES = ["database.sqlite", "copy.json", "copy.json.age", "batches.json"] as const;

async function live(folder: string) {
  const db = openNode(join(folder, "database.sqlite"));
  const store = openStore(db);
  const files = nodeFiles(join(folder, "files"));
  let now = NOON;
  let n = 0;
  const asked = () => ({ batch: (++n).toString(16).padStart(32, "0"), now, zone: "Europe/Lisbon" });
  const b: Bench = {
    store,
    held: { store, files, lasting: true, wipe: async () => store.close() },
    asked,
    at: () => ({ now, zone: "Europe/Lisbon" }),
    pass: (ms) => {
      now += ms;
    },
    run: <A>(name: string, input: unknown) => {
      const ran = store.run(name, input, asked());
      if (!ran.ok) throw new Error(`${name}: ${ran.error.type}`);
      return ran.value.answer as A;
    },
  };
  // Things that must be in it, then whatever random use makes.
  const setback = b.run<string>("logSetback", {
    what: "They went with someone else. 😮‍💨\nلم أحصل على الوظيفة",
    heaviness: 3,
    feelings: ["sad", "own:under water"],
    expected: "A first talk, at least",
  });
  b.pass(DAY);
  b.run("editSetback", { setback, what: "They went with someone else, again.", feelings: ["sad"] });
  const bytes = utf8.encode("The letter, word for word.");
  const sha256 = digest(bytes);
  await files.write(sha256, bytes);
  const letter = { kind: "file", name: "letter.txt", type: "text/plain", size: bytes.length, sha256 };
  b.run("addAttachment", { owner: setback, ownerTable: "setback", file: letter });
  const journal = { name: "jrnl.json", file: new Blob([jrnlJson() as BlobPart]) };
  await startImport(b.held, { job: "f".repeat(32), files: [journal] }, asked());
  const random = seeded(1);
  for (let i = 0; i < 400; i++) tryOne(b, random);
  b.run("logSetback", { what: "A heron on the weir, and no job" });
  const gone = b.run<string>("logSetback", { what: "Removed, can come back" });
  const gone2 = b.run<string>("logSetback", { what: "Removed for good" });
  for (const id of [gone, gone2]) b.run("removeSetback", { setback: id });
  await purgeRows(b.held, { rows: [{ table: "setback", id: gone2 }] }, asked());
  // Of a version that is still to come.
  db.run(`INSERT INTO waiting (id, reason, body) VALUES (?, 'dream', ?)`, [
    "01900000-0000-7000-8000-0000000000aa",
    JSON.stringify({
      id: "01900000-0000-7000-8000-0000000000aa",
      cells: { text: ["flying", "019000000000000000000001"] },
    }),
  ]);
  return { b, db, files, now: () => now };
}

/** A batch for every table, which sets every cell it has. */
function batches(): string[] {
  let clock = "";
  return (tables as readonly Table[]).map((table, i) => {
    clock = nextStamp(clock, NOON + i, "000000f0");
    const cells: Record<string, string | number> = {};
    for (const [name, cell] of Object.entries(table.cells)) {
      if (cell.kind === "members") Object.assign(cells, { [`${name}/one`]: 1, [`${name}/two`]: 0 });
      else cells[name] = cell.kind === "integer" ? 2 : (cell.known?.[0] ?? `${table.name} ${name}`);
    }
    const row = `0190000${i.toString(16).padStart(1, "0").slice(-1)}-0000-7000-8000-${i.toString(16).padStart(12, "0")}`;
    const batch: Batch = {
      id: i.toString(16).padStart(32, "0"),
      stamp: clock,
      device: "000000f0",
      schema: 1,
      command: "frozen",
      at: NOON + i,
      zone: "Europe/Lisbon",
      changes: [{ table: table.name, row, cells }],
    };
    return encodeBatch(batch);
  });
}

/** SHA-256 of a file, hex. */
export const sumOf = (path: string): string => createHash("sha256").update(readFileSync(path)).digest("hex");

async function make(release: string): Promise<void> {
  const folder = join(import.meta.dirname, release);
  if (existsSync(folder)) throw new Error(`${release} is frozen already`);
  mkdirSync(folder, { recursive: true });
  const { b, db, files, now } = await live(folder);
  const copy = await writeCopy(db, files, now());
  writeFileSync(join(folder, "copy.json"), copy);
  writeFileSync(join(folder, "copy.json.age"), await sealCopy(copy, PASSPHRASE));
  writeFileSync(join(folder, "batches.json"), `${JSON.stringify(batches(), null, 1)}\n`);
  db.script("PRAGMA wal_checkpoint(TRUNCATE); PRAGMA journal_mode=DELETE");
  b.store.close();
  for (const name of [...NAMES, ...readdirSync(join(folder, "files")).map((f) => `files/${f}`)])
    process.stdout.write(`  "${release}/${name}": "${sumOf(join(folder, name))}",\n`);
}

const [, main, release] = process.argv;
if (main === import.meta.filename && release !== undefined) await make(release);
