/** The store keeps what a command says, once, and gives it back. */
import { rating, setback } from "@onward/domain/setbacks/setback";
import { describe, expect, it } from "vitest";
import { openNode } from "./drivers/node.ts";
import { queries } from "./queries/index.ts";
import { query } from "./queries/query.ts";
import { countRows, readRow, readRows } from "./rows.ts";
import { indexWords, searchRows } from "./search.ts";
import { openStore } from "./store.ts";
import { purgeRows } from "./deletion.ts";
import { bench, DAY, NOON, rethrow } from "./testing/open.ts";

/** Every setback there is. */
const ALL = { goal: null, feeling: null, open: false, limit: 20 };

describe("running a command", () => {
  it("writes its rows and answers", () => {
    const b = bench();
    const id = b.run<string>("logSetback", {
      what: "  Didn’t get the role.\r\nAgain ",
      heaviness: 3,
      feelings: ["sad", "own:flat"],
    });
    expect(readRow(b.store.db, setback, id)).toMatchObject({
      what: "Didn’t get the role.\nAgain",
      at: NOON,
      zone: "Europe/Lisbon",
      feelings: ["own:flat", "sad"],
    });
    expect(readRows(b.store.db, rating)).toMatchObject([{ setback: id, heaviness: 3 }]);
  });

  it("asked twice is one", () => {
    const b = bench();
    const asked = b.asked();
    const first = b.store.run("logSetback", { what: "Once" }, asked);
    expect(b.store.run("logSetback", { what: "Once" }, asked)).toEqual(first);
    expect(countRows(b.store.db, setback)).toBe(1);
  });

  it("rehearsed leaves no trace, and the one that follows is kept", () => {
    const b = bench();
    b.run("logSetback", { what: "Before" });
    const told: unknown[] = [];
    b.store.watch(
      queries.setbacksShown as never,
      ALL,
      () => b.store.momentOf(b.at()),
      (value) => told.push(value),
      rethrow,
    );
    const all = () =>
      ["setback", "rating", "batch", "search_doc", "local"].map((t) => b.store.db.all(`SELECT * FROM ${t}`));
    const [before, heard] = [all(), told.length];
    const asked = b.asked();
    b.store.rehearse("logSetback", { what: "Rehearsed" }, asked);
    b.store.rehearse("logSetback", { what: "" }, b.asked());
    b.store.rehearse("noSuchCommand", {}, b.asked());
    expect(all()).toEqual(before);
    expect(told.length).toBe(heard);
    expect(searchRows(b.store.db, "rehearsed", { limit: 5 })).toEqual([]);
    expect(b.store.run("logSetback", { what: "Kept" }, asked)).toMatchObject({ ok: true });
    expect(countRows(b.store.db, setback)).toBe(2);
  });

  it("on a row that was deleted for good is refused, not lost", async () => {
    const b = bench();
    const asked = b.asked();
    b.store.run("checkIn", { heaviness: 2 }, asked);
    b.store.undo(asked.batch, b.asked());
    const { id } = b.store.db.get(`SELECT id FROM checkin`) as { id: string };
    await purgeRows(b.held, { rows: [{ table: "checkin", id }] }, b.asked());
    expect(b.store.run("checkIn", { heaviness: 3 }, b.asked())).toEqual({
      ok: false,
      error: { type: "GoneForGood" },
    });
    b.pass(DAY);
    b.run("checkIn", { heaviness: 3 });
  });

  it("with nothing typed, too much typed or a day to come changes nothing and says which", () => {
    const b = bench();
    expect(b.store.run("logSetback", { what: " \u0000 \n" }, b.asked())).toEqual({
      ok: false,
      error: { type: "BadInput", fields: { what: "empty" } },
    });
    expect(b.store.run("logSetback", { what: "x".repeat(100_000) }, b.asked())).toEqual({
      ok: false,
      error: { type: "BadInput", fields: { what: "tooLong" } },
    });
    expect(b.store.run("logSetback", { what: "Later", at: NOON + 2 * 86_400_000 }, b.asked())).toEqual({
      ok: false,
      error: { type: "InTheFuture" },
    });
    expect(b.store.run("dropTable", {}, b.asked())).toEqual({ ok: false, error: { type: "UnknownCommand" } });
    expect(b.store.run("toString", {}, b.asked())).toEqual({ ok: false, error: { type: "UnknownCommand" } });
    expect(countRows(b.store.db, setback)).toBe(0);
    expect(b.store.db.all("SELECT id FROM batch")).toEqual([]);
  });

  it("keeps emoji, right-to-left text and markup as they were written", () => {
    const b = bench();
    for (const what of [
      "😮‍💨 ok",
      "لم أحصل على الوظيفة",
      "<script>alert(1)</script>",
      "a'); DROP TABLE setback; --",
      "x".repeat(50_000),
    ]) {
      expect(readRow(b.store.db, setback, b.run<string>("logSetback", { what }))?.what).toBe(what);
    }
  });

  it("keeps the earlier versions of a text", () => {
    const b = bench();
    const id = b.run<string>("logSetback", { what: "first" });
    b.pass(3_600_000);
    b.run("editSetback", { setback: id, what: "second" });
    b.pass(3_600_000);
    b.run("editSetback", { setback: id, what: "third" });
    expect(readRow(b.store.db, setback, id)?.what).toBe("third");
    expect(b.store.db.all(`SELECT value, head FROM text_version ORDER BY stamp`)).toEqual([
      { value: "first", head: 0 },
      { value: "second", head: 0 },
      { value: "third", head: 1 },
    ]);
  });
});

describe("watching", () => {
  it("posts an answer only when it is another one, and only where the table was touched", async () => {
    const b = bench();
    const seen: number[] = [];
    const stop = b.store.watch(
      queries.setbacksShown as never,
      ALL,
      () => b.store.momentOf(b.at()),
      (rows) => seen.push((rows as { open: unknown[] }).open.length),
      rethrow,
    );
    for (const [name, input] of [
      ["logSetback", { what: "One" }],
      ["choose", { key: "dayStartsAt", value: "5" }],
      ["logSetback", { what: "Two" }],
    ] as const) {
      b.run(name, input);
      await Promise.resolve();
    }
    stop();
    b.run("logSetback", { what: "Three" });
    await Promise.resolve();
    expect(seen).toEqual([0, 1, 2]);
  });
});

describe("a query that throws", () => {
  it("is told to its own screen, and the others go on", async () => {
    const b = bench();
    const moment = () => b.store.momentOf(b.at());
    let breaks = false;
    const broken = query([setback], () => {
      if (breaks) throw new RangeError("of this screen alone");
      return 0;
    });
    const failures: unknown[] = [];
    const seen: number[] = [];
    b.store.watch(
      broken as never,
      null,
      moment,
      () => undefined,
      (error) => failures.push(error),
    );
    b.store.watch(
      query([setback], (db) => countRows(db, setback)) as never,
      null,
      moment,
      (n) => seen.push(n as number),
      rethrow,
    );
    breaks = true;
    b.run("logSetback", { what: "One" });
    await Promise.resolve();
    expect(failures).toEqual([expect.any(RangeError)]);
    expect(seen).toEqual([0, 1]);
  });

  it("at its first answer is watched no longer, since nobody could stop it", async () => {
    const b = bench();
    let runs = 0;
    const broken = query([setback], () => {
      runs++;
      throw new RangeError("from the start");
    });
    const watch = () =>
      b.store.watch(
        broken as never,
        null,
        () => b.store.momentOf(b.at()),
        () => undefined,
        rethrow,
      );
    expect(watch).toThrow(RangeError);
    b.run("logSetback", { what: "One" });
    await Promise.resolve();
    expect(runs).toBe(1);
  });
});

describe("opening", () => {
  it("a newer Onward's file reads and changes nothing", () => {
    const db = openNode(":memory:");
    const store = openStore(db);
    store.run("logSetback", { what: "Kept" }, { batch: "1".padStart(32, "0"), now: NOON, zone: "UTC" });
    db.script("PRAGMA user_version = 999");
    const later = openStore(db);
    expect(later.access).toEqual({ type: "newer" });
    expect(
      later.run("logSetback", { what: "No" }, { batch: "2".padStart(32, "0"), now: NOON, zone: "UTC" }),
    ).toEqual({ ok: false, error: { type: "ReadOnly" } });
    expect(readRows(db, setback).map((s) => s.what)).toEqual(["Kept"]);
  });

  it("another program's file is left alone", () => {
    const db = openNode(":memory:");
    db.script("PRAGMA application_id = 42; CREATE TABLE theirs (a)");
    expect(openStore(db).access).toEqual({ type: "notOurs" });
    expect(db.all("SELECT name FROM sqlite_schema")).toEqual([{ name: "theirs" }]);
  });

  it("an older file gains what is new", () => {
    const db = openNode(":memory:");
    openStore(db);
    const names = () => db.all("SELECT name FROM sqlite_schema ORDER BY name").map((r) => r["name"]);
    const whole = names();
    db.script(`ALTER TABLE setback DROP COLUMN guess; DROP INDEX debrief_finishedAt; DROP TABLE lesson`);
    db.script(`UPDATE local SET value = 'of an older version' WHERE key = 'layout'`);
    const store = openStore(db);
    expect(names()).toEqual(whole);
    const asked = { batch: "3".padStart(32, "0"), now: NOON, zone: "UTC" };
    expect(store.run("logSetback", { what: "Grown", guess: 2 }, asked).ok).toBe(true);
    expect(readRows(db, setback)[0]?.guess).toBe(2);
  });
});

describe("asked again", () => {
  const at = { now: NOON, zone: "UTC" };
  const batch = (n: number) => n.toString(16).padStart(32, "0");

  it("a command sent again lets the draft go that was sent again before it", () => {
    const store = openStore(openNode(":memory:"));
    const asked = { ...at, batch: batch(1), draft: "setback:new" };
    const write = () =>
      store.writeLocal(["draft"], () =>
        store.db.run(`INSERT OR REPLACE INTO draft (key, value, at) VALUES ('setback:new', '"Once"', 1)`),
      );
    write();
    const first = store.run("logSetback", { what: "Once" }, asked);
    write();
    expect(store.run("logSetback", { what: "Once" }, asked)).toEqual(first);
    expect(store.db.all(`SELECT key FROM draft`)).toEqual([]);
    expect(readRows(store.db, setback)).toHaveLength(1);
  });

  it("an undo sent again is done once and answered the same", () => {
    const store = openStore(openNode(":memory:"));
    store.run("logSetback", { what: "Once" }, { ...at, batch: batch(1) });
    const first = store.undo(batch(1), { ...at, batch: batch(2) });
    expect(first).toEqual({ ok: true, value: { undone: 1, left: 0 } });
    expect(store.undo(batch(1), { ...at, batch: batch(2) })).toEqual(first);
    expect(store.undo(batch(1), { ...at, batch: batch(3) })).toEqual({
      ok: false,
      error: { type: "NothingToUndo" },
    });
  });
});

describe("a setback changed with what its record shows", () => {
  it("is one batch, and one undo gives all of it back", () => {
    const b = bench();
    const file = { kind: "photo", type: "image/jpeg", size: 9, sha256: "a".repeat(64) };
    const id = b.run<string>("logSetback", {
      what: "The talk",
      attachments: [
        { ...file, alt: "The room" },
        { ...file, alt: null },
      ],
    });
    const shown = () => [
      ...b.store.db.all(`SELECT what FROM setback`),
      ...b.store.db.all(`SELECT alt FROM attachment ORDER BY id`),
    ];
    const before = shown();
    const batches = () => b.store.db.all(`SELECT id FROM batch`).length;
    const alts = b.store.db.all(`SELECT id FROM attachment ORDER BY id`).map((row, n) => ({
      attachment: row["id"],
      alt: `Seen from seat ${n}`,
    }));
    b.pass(1000);
    const many = batches();
    const edited = b.asked();
    expect(b.store.run("editSetback", { setback: id, what: "The talk, again", alts }, edited)).toMatchObject({
      ok: true,
    });
    expect(batches()).toBe(many + 1);
    expect(shown()).toEqual([
      { what: "The talk, again" },
      { alt: "Seen from seat 0" },
      { alt: "Seen from seat 1" },
    ]);
    expect(b.store.undo(edited.batch, b.asked())).toEqual({ ok: true, value: { undone: 3, left: 0 } });
    expect(shown()).toEqual(before);
  });
});

describe("the index", () => {
  it("files three thousand rows of one moment, and dates no clock should have", () => {
    const db = openNode(":memory:");
    openStore(db);
    for (let i = 0; i < 3000; i++) indexWords(db, setback, `row-${i}`, { what: `Evening ${i}`, at: NOON });
    for (const at of [-5, 9_000_000_000_000_000, NOON + 1])
      indexWords(db, setback, `odd${at}`, { what: "Evening odd", at });
    expect(searchRows(db, "evening", { limit: 5000 })).toHaveLength(3003);
    expect(new Set(searchRows(db, "evening", { limit: 5000 }).map((h) => h.row)).size).toBe(3003);
  });

  it("a changed day changes the order", () => {
    const db = openNode(":memory:");
    openStore(db);
    indexWords(db, setback, "early", { what: "Evening", at: NOON });
    indexWords(db, setback, "late", { what: "Evening", at: NOON + 1000 });
    indexWords(db, setback, "early", { what: "Evening", at: NOON + 2000 });
    expect(searchRows(db, "evening", { limit: 5 }).map((h) => h.row)).toEqual(["early", "late"]);
  });
});
