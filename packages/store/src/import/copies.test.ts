/** A copy opened where there is something already: counted first, merged, never destroying, and taken back as a whole. */
import { tables } from "@onward/domain";
import { goal } from "@onward/domain/goals/goal";
import { setback } from "@onward/domain/setbacks/setback";
import { msOf } from "@onward/sync";
import { describe, expect, it } from "vitest";
import { purgeOld, purgeRows } from "../deletion.ts";
import type { Copy } from "../export/json.ts";
import { writeCopy } from "../export/json.ts";
import { deletedRows } from "../queries/history.ts";
import { queries } from "../queries/index.ts";
import { readRow, readRows } from "../rows.ts";
import { bench, DAY, dump, NOON, type Bench } from "../testing/open.ts";
import { seeded } from "@onward/domain/kernel/seeded";
import { tryOne } from "../testing/traces.ts";
import { json } from "./fixtures/exports.ts";
import { previewImport, startImport, undoImport } from "./job.ts";

type Loose = {
  at: number;
  tables: Record<string, { id: string; cells: Record<string, [unknown, string]>; removed?: unknown[] }[]>;
};
const COPIED = [...tables.map((t) => t.name), "text_version", "waiting"];
const copyOf = async (b: Bench): Promise<Loose> =>
  JSON.parse(
    new TextDecoder().decode(await writeCopy(b.store.db, b.held.files, b.at().now)),
  ) as Copy as unknown as Loose;
const files = (copy: Loose) => [{ name: "c.json", file: new Blob([json(copy) as BlobPart]) }];

async function look(b: Bench, copy: Loose) {
  const read = await previewImport(b.held, { job: "look", files: files(copy) }, b.asked());
  if (!read.ok) throw new Error(read.error.type);
  const { added, changed, gone, back, here } = read.value;
  return { added, changed, gone, back, here };
}
async function open(b: Bench, copy: Loose, job = "j") {
  b.pass(1000);
  const brought = await startImport(b.held, { job, files: files(copy) }, b.asked());
  if (!brought.ok) throw new Error(brought.error.type);
  b.pass(1000);
  return brought.value;
}
const takeBack = (b: Bench, job = "j") => undoImport(b.held, { job }, b.asked());

/** What a person sees: the rows that are not removed, with their cells, and the texts that are offered beside. */
const seen = ({ store: { db } }: Bench) => [
  ...tables.map((t) =>
    db.all(
      `SELECT id, ${Object.keys(t.cells)
        .map((c) => `"${c}"`)
        .join(", ")} FROM "${t.name}" WHERE removed = 0 ORDER BY id`,
    ),
  ),
  db.all(
    `SELECT row, cell, count(1) AS heads FROM text_version WHERE head = 1 AND row IN (${tables
      .filter((t) => Object.values(t.cells).some((c) => c.merge === "keepBoth"))
      .map((t) => `SELECT id FROM "${t.name}" WHERE removed = 0`)
      .join(" UNION ALL ")}) GROUP BY row, cell HAVING heads > 1 ORDER BY row, cell`,
  ),
];

/** A second device with everything of the first. */
async function twin(a: Bench): Promise<Bench> {
  // Another moment, since the bench's batch ids are in order and would make the same rows.
  const b = bench(":memory:", a.at().now + 7);
  await open(b, await copyOf(a), "twin");
  return b;
}

describe("a copy that knows better", () => {
  it("is counted before it is opened, and nothing is changed by that", async () => {
    const a = bench();
    const [one, two, , four] = ["one", "two", "three", "four"].map((what) =>
      a.run<string>("logSetback", { what }),
    );
    a.run("removeSetback", { setback: four });
    const b = await twin(a);
    b.run("editSetback", { setback: one, what: "one, told again" });
    b.run("removeSetback", { setback: two });
    b.run("restoreRow", { table: "setback", row: four });
    b.pass(DAY);
    b.run("logSetback", { what: "five" });
    const copy = await copyOf(b);
    const all = () => [dump(a.store, [...COPIED, "batch"]), a.store.db.all(`SELECT key, value FROM local`)];
    const before = all();
    const rows = Object.values(copy.tables).flat().length;
    expect(await look(a, copy)).toEqual({ added: 1, changed: 1, gone: 1, back: 1, here: rows - 4 });
    expect(all()).toEqual(before);

    expect(await open(a, copy)).toMatchObject({ added: 2, changed: 1, gone: 1 });
    expect(
      readRows(a.store.db, setback)
        .map(({ what }) => what)
        .sort(),
    ).toEqual(["five", "four", "one, told again", "three"]);
    expect(await look(a, copy)).toEqual({ added: 0, changed: 0, gone: 0, back: 0, here: rows });
    expect(a.store.query(queries.pastImports, null, a.at())[0]).toMatchObject({ added: 2, changed: 2 });
  });

  it("taken back leaves everything as it was", async () => {
    const a = bench();
    const [one, two, three] = ["one", "two", "three"].map((what) =>
      a.run<string>("logSetback", { what, feelings: ["sad"] }),
    );
    a.run("removeSetback", { setback: three });
    const goalId = a.run<string>("setGoal", { text: "Run again", why: "For me" });
    const b = await twin(a);
    b.pass(DAY);
    b.run("editSetback", { setback: one, what: "one, told again", feelings: ["numb"], name: "short" });
    b.run("removeSetback", { setback: two });
    b.run("restoreRow", { table: "setback", row: three });
    b.run("editGoal", { goal: goalId, why: "For them" });
    // Written on both sides: both are kept, and taking back lets only the one here stand.
    a.pass(2 * DAY);
    a.run("editSetback", { setback: one, what: "one, as I see it here" });
    const before = seen(a);
    const copy = await copyOf(b);
    expect(await open(a, copy)).toMatchObject({ added: 1, changed: 2, gone: 1 });
    expect(seen(a)).not.toEqual(before);
    expect(await takeBack(a)).toMatchObject({ ok: true, value: { undone: 4, left: 0 } });
    expect(seen(a)).toEqual(before);
    expect(await takeBack(a)).toMatchObject({ ok: true, value: { undone: 0 } });
    expect(seen(a)).toEqual(before);
  });

  it("taken back leaves what was written since", async () => {
    const a = bench();
    const [one, two] = ["one", "two"].map((what) => a.run<string>("logSetback", { what }));
    const b = await twin(a);
    b.run("editSetback", { setback: one, what: "one, told again", name: "short" });
    b.run("removeSetback", { setback: two });
    await open(a, await copyOf(b));
    a.run("editSetback", { setback: one, what: "one, my later words" });
    a.run("restoreRow", { table: "setback", row: two });
    a.pass(1000);
    expect(await takeBack(a)).toMatchObject({ ok: true, value: { undone: 1, left: 2 } });
    expect(readRow(a.store.db, setback, one as never)).toMatchObject({
      what: "one, my later words",
      name: null,
    });
    expect(readRow(a.store.db, setback, two as never)).toMatchObject({ what: "two" });
  });

  it("taken back leaves what a later copy said", async () => {
    const a = bench();
    const one = a.run<string>("logSetback", { what: "one" });
    const b = await twin(a);
    b.run("editSetback", { setback: one, name: "first" });
    const first = await copyOf(b);
    b.pass(1);
    b.run("editSetback", { setback: one, name: "second" });
    const second = await copyOf(b);
    a.pass(10 * DAY);
    await open(a, first, "j1");
    await open(a, second, "j2");
    expect(await takeBack(a, "j1")).toMatchObject({ ok: true, value: { left: 1 } });
    expect(readRow(a.store.db, setback, one as never)).toMatchObject({ name: "second" });
    await takeBack(a, "j2");
    expect(readRow(a.store.db, setback, one as never)).toMatchObject({ name: "first" });
  });

  it("keeps where an imported note came from: what is settled by the earlier stamp could not be taken back", async () => {
    const a = bench();
    const entries = [{ title: "A day", body: "Rain.", date: "2026-01-02", time: "10:00", tags: [] }];
    const journal = [{ name: "a.json", file: new Blob([json({ entries }) as BlobPart]) }];
    await startImport(a.held, { job: "notes", files: journal }, a.asked());
    const before = seen(a);
    const copy = await copyOf(a);
    for (const row of copy.tables["note"] ?? []) row.cells["zone"] = ["Asia/Tokyo", "0".repeat(24)];
    expect(await look(a, copy)).toMatchObject({ added: 0, changed: 0 });
    await open(a, copy);
    expect(seen(a)).toEqual(before);
  });

  it("is taken back also where its words are too many for one batch", async () => {
    const a = bench();
    const ids = Array.from({ length: 30 }, (_, i) =>
      a.run<string>("logSetback", { what: `${i} ${"a long day ".repeat(3000)}` }),
    );
    const b = await twin(a);
    for (const id of ids) b.run("editSetback", { setback: id, what: "short now" });
    const before = seen(a);
    expect(await open(a, await copyOf(b))).toMatchObject({ changed: 30 });
    expect(await takeBack(a)).toMatchObject({ ok: true, value: { undone: 30, left: 0 } });
    expect(seen(a)).toEqual(before);
  });

  it("over random lives: counts what it does, destroys nothing, and leaves everything as it was when taken back", async () => {
    const sums = { added: 0, changed: 0, gone: 0, back: 0 };
    for (let seed = 1; seed <= 12; seed++) {
      const random = seeded(seed);
      const a = bench(":memory:", NOON + seed);
      for (let i = 0; i < 60; i++) tryOne(a, random);
      const b = await twin(a);
      for (const row of b.store.query(deletedRows, { limit: 2 }, b.at()).rows)
        b.store.run("restoreRow", { table: row.table, row: row.id }, b.asked());
      for (let i = 0; i < 60; i++) tryOne(b, random);
      const old = b.store.query(deletedRows, { limit: 3 }, b.at()).rows;
      await purgeRows(b.held, { rows: old }, b.asked());
      for (let i = 0; i < 20; i++) tryOne(a, random);
      const copy = await copyOf(b);
      const before = seen(a);
      const gone = () =>
        tables.flatMap((t) => a.store.db.all(`SELECT id FROM "${t.name}" WHERE removed = 2`)).length;
      const counted = await look(a, copy);
      // What was gone for good there and never was here is marked here as well; nothing else is.
      const strange = Object.entries(copy.tables).flatMap(([table, list]) =>
        list.filter(
          ({ id, removed }) =>
            removed?.[0] === 2 && !a.store.db.get(`SELECT id FROM "${table}" WHERE id = ?`, [id]),
        ),
      ).length;
      const wasGone = gone();
      const brought = await open(a, copy);
      expect(brought, `seed ${seed}`).toMatchObject({
        added: counted.added + counted.back,
        changed: counted.changed,
        gone: counted.gone,
      });
      expect(gone() - wasGone, `seed ${seed}`).toBe(strange);
      for (const key of Object.keys(sums) as (keyof typeof sums)[]) sums[key] += counted[key];
      expect(await takeBack(a), `seed ${seed}`).toMatchObject({ ok: true, value: { left: 0 } });
      expect(seen(a), `seed ${seed}`).toEqual(before);
      expect(gone(), `seed ${seed}`).toBe(wasGone);
      a.store.close();
      b.store.close();
    }
    expect(Object.entries(sums).filter(([, n]) => n === 0)).toEqual([]);
  });
});

describe("a row that bears the id of another table's row", () => {
  it("is left out where both have texts, since their versions would mix", async () => {
    const a = bench();
    const id = a.run<string>("setGoal", { text: "Run again", why: "For me" });
    const copy = await copyOf(a);
    const [its] = copy.tables["goal"] ?? [];
    const stamp = its?.cells["text"]?.[1] ?? "";
    const note = { text: ["Not yours", stamp], day: ["2026-01-01", stamp] } as Record<
      string,
      [unknown, string]
    >;
    const versions = {
      text: [
        { stamp: "0".repeat(24), replaces: [], value: "Not yours either" },
        { stamp, replaces: ["0".repeat(24)], value: "Not yours" },
      ],
    };
    Object.assign(copy.tables, { note: [{ id, cells: note, versions }] });
    // Here already, and both in one copy.
    for (const b of [a, bench()]) {
      if (b !== a) await open(b, await copyOf(a), "before");
      expect(await look(b, copy)).toMatchObject({ added: 0, changed: 0 });
      await open(b, copy);
      b.run("editGoal", { goal: id, why: "Still for me" });
      expect(readRow(b.store.db, goal, id as never)).toMatchObject({
        text: "Run again",
        why: "Still for me",
      });
    }
    const c = bench();
    expect(await open(c, copy)).toMatchObject({ added: 1 });
  });
});

describe("what a copy deleted for good", () => {
  async function purged() {
    const a = bench();
    const id = a.run<string>("logSetback", { what: "Here still" });
    const b = await twin(a);
    b.run("removeSetback", { setback: id });
    b.pass(DAY);
    await purgeRows(b.held, { rows: [{ table: "setback", id }] }, b.asked());
    return { a, id, copy: await copyOf(b) };
  }

  it("goes to Recently deleted here, for 30 days from now", async () => {
    const { a, id, copy } = await purged();
    await purgeOld(a.held, null, a.asked());
    // The copy is an old one by the time it is opened.
    for (let day = 0; day < 60; day++) {
      a.pass(DAY);
      await purgeOld(a.held, null, a.asked());
    }
    expect(await look(a, copy)).toMatchObject({ gone: 1, changed: 0 });
    await open(a, copy);
    expect(readRows(a.store.db, setback)).toEqual([]);
    // Made now, so that nothing made after it bears the same stamp.
    const gone = a.store.db.get(`SELECT json_extract(cell_stamps, '$.removed') AS stamp FROM setback`)?.[
      "stamp"
    ];
    expect(a.store.db.get(`SELECT value FROM local WHERE key = 'clock'`)).toEqual({ value: gone });
    a.pass(29 * DAY);
    expect(await purgeOld(a.held, null, a.asked())).toEqual({ ok: true, value: { gone: 0 } });
    expect(a.store.query(deletedRows, { limit: 9 }, a.at()).rows.map((r) => r.line)).toEqual(["Here still"]);
    a.run("restoreRow", { table: "setback", row: id });
    expect(readRow(a.store.db, setback, id as never)).toMatchObject({ what: "Here still" });
  });

  it("comes back when the copy is taken back, and stays where it was brought back since", async () => {
    const { a, id, copy } = await purged();
    await open(a, copy, "j1");
    expect(await takeBack(a, "j1")).toMatchObject({ ok: true, value: { undone: 1, left: 0 } });
    expect(readRow(a.store.db, setback, id as never)).toMatchObject({ what: "Here still" });
    a.pass(2 * DAY);
    a.run("removeSetback", { setback: id });
    a.run("restoreRow", { table: "setback", row: id });
    // What was brought back here after it was deleted there stays.
    expect(await look(a, copy)).toMatchObject({ gone: 0, changed: 0 });
    await open(a, copy, "j2");
    expect(readRow(a.store.db, setback, id as never)).toMatchObject({ what: "Here still" });
  });

  it("and never was here can be written here once the copy is taken back", async () => {
    const a = bench();
    const today = a.run<string>("checkIn", { heaviness: 2 });
    const copy = await copyOf(a);
    const stamp = copy.tables["checkin"]?.[0]?.cells["day"]?.[1] ?? "";
    copy.tables["checkin"] = [{ id: today, cells: {}, removed: [2, stamp] }];
    const b = bench();
    expect(await open(b, copy)).toMatchObject({ added: 1 });
    expect(b.store.run("checkIn", { heaviness: 1 }, b.asked())).toMatchObject({
      error: { type: "GoneForGood" },
    });
    await takeBack(b);
    expect(b.store.run("checkIn", { heaviness: 1 }, b.asked())).toMatchObject({ ok: true });
  });
});

describe("stamps that no clock can have made", () => {
  /** The same time of day in another year. */
  const in2999 = (stamp: string, more = 0) =>
    `${(Date.UTC(2999, 11, 31, 23, 59, 59, 999) - more).toString(16).padStart(12, "0")}ffff${stamp.slice(16)}`;

  async function odd() {
    const a = bench();
    const id = a.run<string>("logSetback", { what: "Mine" });
    const goalId = a.run<string>("setGoal", { text: "Run again", why: "For me" });
    a.pass(1000);
    a.run("editGoal", { goal: goalId, why: "For me, still" });
    const copy = JSON.parse(
      JSON.stringify(await copyOf(a)).replaceAll(
        // Every stamp, each in its place.
        /"([0-9a-f]{24})"/g,
        (_, stamp: string) => `"${in2999(stamp, 0xffff_ffff - (parseInt(stamp.slice(4, 12), 16) >>> 0))}"`,
      ),
    ) as Loose;
    copy.tables["dream"] = [
      { id: id.replace(/^./, "f"), cells: { text: ["flying", in2999("0".repeat(24))] } },
    ];
    return { copy, id, goalId };
  }

  it("are brought to when the copy was made, in their order, the same each time", async () => {
    const { copy, goalId } = await odd();
    const b = bench();
    await open(b, copy, "j1");
    const once = dump(b.store, COPIED);
    for (const [table, rows] of Object.entries((await copyOf(b)).tables))
      for (const { cells } of rows)
        for (const [, stamp] of Object.values(cells))
          expect(msOf(stamp), table).toBeLessThanOrEqual(copy.at + 1);
    expect(readRow(b.store.db, goal, goalId as never)).toMatchObject({ why: "For me, still" });
    expect(await look(b, copy)).toMatchObject({ added: 0, changed: 0 });
    await open(b, copy, "j2");
    expect(dump(b.store, COPIED)).toEqual(once);
  });

  it("leave room: a copy saved after many changes opens", async () => {
    const { copy, id } = await odd();
    // As late as the limit lets through as it is.
    const last = `${Date.UTC(2900, 0).toString(16).padStart(12, "0")}ffff00000001`;
    for (const cell of Object.values(copy.tables["setback"]?.[0]?.cells ?? {})) cell[1] = last;
    const b = bench();
    await open(b, copy);
    for (let i = 0; i < 5; i++) {
      b.pass(1000);
      b.run("editSetback", { setback: id, what: `Mine, ${i}` });
    }
    const c = bench();
    await open(c, await copyOf(b));
    expect(readRow(c.store.db, setback, id as never)).toMatchObject({ what: "Mine, 4" });
    expect(seen(c)).toEqual(seen(b));
  });

  it("do not hide what was written since when the copy is taken back", async () => {
    const { copy, id } = await odd();
    const ahead = `${Date.UTC(2899, 0).toString(16).padStart(12, "0")}000000000001`;
    for (const cell of Object.values(copy.tables["setback"]?.[0]?.cells ?? {})) cell[1] = ahead;
    const b = bench();
    await open(b, copy);
    b.run("editSetback", { setback: id, name: "My own name for it" });
    b.pass(1000);
    await takeBack(b);
    expect(readRow(b.store.db, setback, id as never)).toMatchObject({ name: "My own name for it" });
  });
});

describe("rows of tables this version does not know", () => {
  const ID = "f1900000-0000-7000-8000-000000000001";
  const stamp = (n: number) => `${(NOON + n).toString(16).padStart(12, "0")}0000000000aa`;
  const of = (rows: Record<string, [unknown, string]>, removed?: unknown[]): Loose["tables"][string] => [
    { id: ID, cells: rows, ...(removed ? { removed } : {}) },
  ];
  const copy = (rows: Loose["tables"]): Loose =>
    ({ format: "onward", version: 1, schema: 1, at: NOON, files: {}, tables: rows }) as Loose;
  const waiting = async (b: Bench) => (await copyOf(b)).tables;

  it("are kept by their table and id: one id in two tables is two rows", async () => {
    const two = { dream: of({ text: ["flying", stamp(1)] }), walk: of({ to: ["the sea", stamp(1)] }) };
    const b = bench();
    expect(await open(b, copy(two))).toMatchObject({ added: 2 });
    expect(await waiting(b)).toEqual(two);
  });

  it("are merged as latest, counted, and taken back", async () => {
    const b = bench();
    const first = { dream: of({ text: ["flying", stamp(2)], at: [1, stamp(1)] }) };
    await open(b, copy(first), "j1");
    const older = { dream: of({ text: ["falling", stamp(1)], at: [2, stamp(3)] }) };
    expect(await look(b, copy(older))).toMatchObject({ added: 0, changed: 1 });
    await open(b, copy(older), "j2");
    expect(await waiting(b)).toEqual({ dream: of({ text: ["flying", stamp(2)], at: [2, stamp(3)] }) });
    expect(await takeBack(b, "j2")).toMatchObject({ ok: true, value: { undone: 1, left: 0 } });
    expect(await waiting(b)).toEqual(first);
    await takeBack(b, "j1");
    expect(await waiting(b)).toEqual({});
  });

  it("kept by their id alone, as before, stay one row", async () => {
    const b = bench();
    const [row] = of({ text: ["flying", stamp(1)] });
    b.store.db.run(`INSERT INTO waiting (id, reason, body) VALUES (?, 'dream', ?)`, [
      ID,
      JSON.stringify(row),
    ]);
    const later = { dream: of({ text: ["flying higher", stamp(2)] }) };
    expect(await look(b, copy(later))).toMatchObject({ added: 0, changed: 1 });
    await open(b, copy(later));
    expect(await waiting(b)).toEqual(later);
  });

  it("may have names that every object knows", async () => {
    const b = bench();
    const names = ["toString", "valueOf", "hasOwnProperty", "constructor", "__proto__"];
    const odd = copy(
      JSON.parse(
        `{${names.map((name) => `"${name}":${JSON.stringify(of(Object.fromEntries([["toString", ["x", stamp(1)]]])))}`).join(",")}}`,
      ) as Loose["tables"],
    );
    const read = await previewImport(b.held, { job: "look", files: files(odd) }, b.asked());
    for (const count of Object.values(read.ok ? read.value.tables : {})) expect(count).toBe(1);
    await open(b, odd);
    expect(Object.keys(await waiting(b))).toEqual(
      expect.arrayContaining(["hasOwnProperty", "toString", "valueOf"]),
    );
  });

  it("and cells whose names every object knows are kept and passed on", async () => {
    const a = bench();
    const id = a.run<string>("logSetback", { what: "Known" });
    const whole = await copyOf(a);
    const its = whole.tables["setback"]?.[0];
    const same = its?.cells["what"]?.[1] ?? "";
    Object.assign(its?.cells ?? {}, { toString: ["teal", same], valueOf: [7, stamp(0)] });
    const b = bench();
    await open(b, whole);
    b.run("editSetback", { setback: id, what: "Edited here" });
    const again = (await copyOf(b)).tables["setback"]?.[0]?.cells;
    expect(again).toMatchObject({ toString: ["teal", same], valueOf: [7, stamp(0)] });
    expect(readRow(b.store.db, setback, id as never)).toMatchObject({ what: "Edited here" });
  });
});
