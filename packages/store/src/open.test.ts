/** A file of an older version is opened: what it kept for this one is taken up. */
import { tables } from "@onward/domain";
import type { Table } from "@onward/domain/kernel/schema";
import { describe, expect, it } from "vitest";
import { applyState } from "./apply.ts";
import { check } from "./check.ts";
import { APPLICATION_ID, LAYOUT, layout } from "./ddl.ts";
import { memoryFiles } from "./drivers/memory.ts";
import { openNode } from "./drivers/node.ts";
import { readCopy, rowsOf, stateOfCopied, writeCopy, type CopiedRow } from "./export/json.ts";
import { startImport } from "./import/job.ts";
import { prepare } from "./open.ts";
import { queries } from "./queries/index.ts";
import { openStore } from "./store.ts";
import { bench, dump, NOON } from "./testing/open.ts";

/** The tables of a version that had no wins, and no name, feelings, guess and expectation of a setback. */
const LATER = ["name", "feelings", "guess", "expected"];
const older = new Map(
  (tables as readonly Table[])
    .filter((table) => table.name !== "win")
    .map((table): [string, Table] => {
      if (table.name !== "setback") return [table.name, table];
      const cells = Object.entries(table.cells).filter(([cell]) => !LATER.includes(cell));
      return [table.name, { ...table, cells: Object.fromEntries(cells) }];
    }),
);

/** A file as that version made it. */
function olderFile() {
  const db = openNode(":memory:");
  for (const sql of layout([...older.values()])) db.script(sql);
  db.script(`PRAGMA application_id = ${APPLICATION_ID}`);
  db.script(`PRAGMA user_version = ${LAYOUT}`);
  return db;
}

/** Brings a row in as that version does. */
function bring(db: ReturnType<typeof openNode>, name: string, row: CopiedRow): void {
  const table = older.get(name);
  if (table) applyState(db, table, row.id, stateOfCopied(table, row));
  else db.run(`INSERT INTO waiting (id, reason, body) VALUES (?, ?, ?)`, [row.id, name, JSON.stringify(row)]);
}

/** What a person wrote with this version, as a copy. */
async function written() {
  const b = bench();
  const setback = b.run<string>("logSetback", {
    what: "The talk",
    name: "Tuesday",
    expected: "A nod",
    feelings: ["sad", "own:under water"],
    guess: 2,
  });
  b.pass(3_600_000);
  b.run("editSetback", { setback, expected: "A yes", feelings: ["sad", "numb"], guess: null });
  b.run("noteWin", { text: "Asked the first question" });
  b.run("removeWin", { win: b.run<string>("noteWin", { text: "Taken away again" }) });
  return { setback, bytes: await writeCopy(b.store.db, b.held.files, NOON) };
}

describe("a file of a version with a table and some cells less", () => {
  it("has the same rows as if this version had been there all along", async () => {
    const { bytes } = await written();
    const copy = await readCopy(bytes, null);
    if (!copy.ok) throw new Error(copy.error.type);
    const db = olderFile();
    for (const { name, row } of rowsOf(copy.value, older)) bring(db, name, row);
    expect(db.all(`SELECT id FROM waiting`)).toHaveLength(2);
    expect(db.all(`SELECT id FROM setback WHERE unknown IS NOT NULL`)).toHaveLength(1);

    const store = openStore(db);
    const now = bench();
    const file = { name: "copy.json", file: new Blob([bytes as BlobPart]) };
    await startImport(now.held, { job: "j", files: [file] }, now.asked());
    const compared = [...tables.map((table) => table.name), "text_version", "waiting"];
    expect(dump(store, compared)).toEqual(dump(now.store, compared));
    expect(store.db.all(`SELECT id FROM waiting`)).toEqual([]);

    const found = store.query(queries.search, { text: "first question", kind: null, limit: 5 }, now.at());
    expect(found.groups.flatMap((group) => group.hits)).toHaveLength(1);
    const held = { store, files: memoryFiles(), lasting: true, wipe: async () => store.close() };
    expect(await check(held)).toMatchObject({ problems: [], waiting: 0 });
  });

  it("opens whatever was kept in it, and keeps on keeping what is not as this version has it", async () => {
    const db = olderFile();
    const { setback, bytes } = await written();
    const copy = await readCopy(bytes, null);
    if (!copy.ok) throw new Error(copy.error.type);
    const stamp = "019000000000000000000001";
    for (const { name, row } of rowsOf(copy.value, older))
      if (name === "setback")
        bring(db, name, {
          ...row,
          cells: { ...row.cells, guess: ["a lot", stamp], dream: ["flying", stamp] },
        });
    const strange = [
      { id: "01900000-0000-7000-8000-0000000000aa", cells: { text: ["A win", stamp], at: ["noon", stamp] } },
      {
        id: "01900000-0000-7000-8000-0000000000ab",
        cells: { text: ["Of the year 9000", "cca2e51310000000000000ff"] },
      },
    ] as const;
    for (const row of strange) bring(db, "win", row as unknown as CopiedRow);

    expect(prepare(db)).toEqual({ type: "ready" });
    const b = openStore(db);
    expect(db.all(`SELECT id FROM waiting ORDER BY id`)).toEqual(strange.map(({ id }) => ({ id })));
    const asked = { batch: "b".repeat(32), now: NOON, zone: "UTC" };
    expect(b.run("editSetback", { setback, name: "Wednesday" }, asked)).toMatchObject({ ok: true });
    expect(db.all(`SELECT name, guess, unknown FROM setback`)).toEqual([
      { name: "Wednesday", guess: null, unknown: JSON.stringify({ guess: "a lot", dream: "flying" }) },
    ]);
    expect(b.run("editSetback", { setback, guess: 1 }, { ...asked, batch: "c".repeat(32) })).toMatchObject({
      ok: true,
    });
    expect(db.all(`SELECT guess, unknown FROM setback`)).toEqual([
      { guess: 1, unknown: JSON.stringify({ dream: "flying" }) },
    ]);
  });
});
