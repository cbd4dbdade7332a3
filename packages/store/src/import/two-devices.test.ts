/** Two devices that each went on by themselves, joined by their copies: what is one stands once, and no words go. */
import { addDays } from "@onward/domain/kernel/time";
import { describe, expect, it } from "vitest";
import { writeCopy, type Copy } from "../export/json.ts";
import { queries } from "../queries/index.ts";
import { bench, DAY, NOON, type Bench } from "../testing/open.ts";
import { json } from "./fixtures/exports.ts";
import { startImport } from "./job.ts";

// NOON is that of Tuesday 10 March 2026.
const TODAY = "2026-03-10";
let jobs = 0;

async function bring(to: Bench, from: Bench, with_: (copy: Copy) => void = () => undefined): Promise<void> {
  const copy = JSON.parse(
    new TextDecoder().decode(await writeCopy(from.store.db, from.held.files, from.at().now)),
  ) as Copy;
  with_(copy);
  const file = new Blob([json(copy) as BlobPart]);
  const brought = await startImport(
    to.held,
    { job: `j${++jobs}`, files: [{ name: "c.json", file }] },
    to.asked(),
  );
  if (!brought.ok) throw new Error(brought.error.type);
}

/** Two devices with the same goal, a day later. */
async function two() {
  const a = bench(":memory:", NOON - DAY);
  const goal = a.run<string>("setGoal", { text: "Sing in a choir" });
  const step = a.run<string>("addStep", {
    goal,
    text: "Ten scales",
    repeats: ["1", "2", "3", "4", "5", "6", "7"],
  });
  a.pass(DAY);
  // Another moment, since the bench's batch ids are in order and would make the same rows.
  const b = bench(":memory:", a.at().now + 7);
  await bring(b, a);
  /** Each has what the other has. */
  const join = async (): Promise<void> => {
    a.pass(1000);
    b.pass(1000);
    await bring(a, b);
    await bring(b, a);
  };
  const pageOf = (of: Bench) => of.store.query(queries.goalPage, { id: goal, helpOpened: false }, of.at());
  return { a, b, goal, step, join, pageOf, both: [a, b] as const };
}

describe("two devices", () => {
  it("that went through a goal's week each have one week, and both texts can be read", async () => {
    const { a, b, goal, join, pageOf, both } = await two();
    a.run("keepGoalWeek", { goal, stood: "The trains were late" });
    b.run("keepGoalWeek", { goal, stood: "I was tired", alsoTakes: "The move" });
    await join();
    for (const one of both) {
      expect(pageOf(one)?.weeks).toMatchObject([
        { stood: "I was tired", alsoTakes: "The move", versions: ["stood"] },
      ]);
      const row = pageOf(one)?.weeks[0]?.id ?? "";
      const found = one.store.query(
        queries.textVersions,
        { table: "goalWeek", row, cell: "stood" },
        one.at(),
      );
      expect(found?.owner).toBe(goal);
      expect(found?.versions.map((v) => [v.line, v.current])).toEqual([
        ["I was tired", true],
        ["The trains were late", false],
      ]);
      const page = one.store.query(queries.goalWeekPage, null, one.at());
      expect(page.goals).toMatchObject([{ said: { stood: "I was tired" }, gone: true }]);
    }
  });

  it("of which one left a question blank lose no answer of the other to it", async () => {
    const { a, b, goal, join, pageOf, both } = await two();
    a.run("keepGoalWeek", { goal, alsoTakes: "The move" });
    b.run("keepGoalWeek", { goal, stood: "I was tired" });
    await join();
    for (const one of both)
      expect(pageOf(one)?.weeks).toMatchObject([
        { stood: "I was tired", alsoTakes: "The move", versions: [] },
      ]);
  });

  it("that marked the same day of a step, and paused it, tell of one day and one stretch", async () => {
    const { a, b, step, join, pageOf, both } = await two();
    for (const one of both) {
      one.run("doneStep", { step, done: true });
      one.run("doneStepOn", { step, day: addDays(TODAY, -1), done: true });
      one.run("pauseStep", { step, paused: true });
    }
    await join();
    for (const one of both) {
      one.pass(2 * DAY);
      one.run("pauseStep", { step, paused: false });
      one.run("doneStep", { step, done: true });
    }
    await join();
    for (const one of both) {
      expect(pageOf(one)?.repeating).toMatchObject([
        { doneToday: true, paused: false, standing: { done: 3, of: 3, all: true } },
      ]);
      const page = one.store.query(queries.goalWeekPage, null, one.at());
      expect(page.goals[0]?.done).toMatchObject([{ kind: "step", id: step, days: 3 }]);
      const week = one.store.query(
        queries.lookBackOver,
        { of: "week", day: null, weekStartsOn: 1 },
        one.at(),
      );
      expect(week.steps).toEqual([{ id: step, text: "Ten scales", days: 3 }]);
    }
    a.run("doneStep", { step, done: false });
    await join();
    expect(pageOf(b)?.repeating).toMatchObject([{ doneToday: false }]);
  });

  it("that wrote the same line about a way have it once: changed or taken away, it is gone as it was", async () => {
    const { a, b, goal, join, both } = await two();
    const keep = (of: Bench) =>
      of.store.query(queries.wayPage, { goal, way: null }, of.at())?.way.lines.keep ?? [];
    const texts = (of: Bench) => keep(of).map(({ text }) => text);
    a.run("writeWayLine", { goal, list: "keep", text: "Warm up first" });
    b.run("writeWayLine", { goal, list: "keep", text: "warm up first." });
    await join();
    expect(both.map(texts)).toEqual([["Warm up first"], ["Warm up first"]]);
    a.run("editWayLine", { wayLine: keep(a)[0]?.id, text: "Warm up for long" });
    const asked = b.asked();
    expect(b.store.run("removeWayLine", { wayLine: keep(b)[0]?.id }, asked).ok).toBe(true);
    expect([a, b].map(texts)).toEqual([["Warm up for long"], []]);
    b.store.undo(asked.batch, b.asked());
    expect(texts(b)).toEqual(["Warm up first"]);
  });

  it("that moved lines of the long view have them in one order, and can go on moving them", async () => {
    const { a, b, join, both } = await two();
    const [one, , three] = ["One", "Two", "Three"].map((text) => {
      a.pass(1000);
      return a.run<string>("writeLongView", { text });
    });
    await join();
    const lines = (of: Bench) => of.store.query(queries.longViewPage, null, of.at()).lines;
    const texts = (of: Bench) => lines(of).map(({ text }) => text);
    a.run("moveLongView", { longView: one, other: lines(a)[1]?.id });
    b.run("moveLongView", { longView: three, other: lines(b)[1]?.id });
    await join();
    expect(texts(a)).toEqual(texts(b));
    for (const at of [0, 1]) {
      const before = texts(a);
      a.run("moveLongView", { longView: lines(a)[at]?.id, other: lines(a)[at + 1]?.id });
      const wanted = [...before];
      wanted.splice(at, 2, before[at + 1] ?? "", before[at] ?? "");
      expect(texts(a)).toEqual(wanted);
    }
    await join();
    expect(both.map(texts)).toEqual([texts(a), texts(a)]);
  });

  it("that guessed about one try have one guess, and it is counted once", async () => {
    const { a, b, goal, join, both } = await two();
    const attempt = a.run<string>("planAttempt", { goal, what: "The audition", day: TODAY });
    await join();
    a.run("giveChance", { attempt, chance: 30 });
    b.run("giveChance", { attempt, chance: 60 });
    for (const one of both) one.run("startLookAhead", { attempt });
    await join();
    for (const one of both) {
      const page = one.store.query(queries.lookingAhead, { attempt }, one.at());
      expect(page?.lookAhead).not.toBeNull();
      expect(one.store.query(queries.guesses, null, one.at()).waiting).toBe(1);
    }
    a.pass(DAY);
    a.run("recordOutcome", { attempt, outcome: "reached" });
    a.pass(DAY);
    expect(a.store.query(queries.guesses, null, a.at()).said.count).toBe(1);
  });
});

describe("a copy that holds what no device makes", () => {
  it("the same day of a step twice: it is one day, and can be taken back", async () => {
    const { a, b, step, pageOf } = await two();
    a.run("doneStep", { step, done: true });
    await bring(b, a, (copy) => {
      const rows = copy.tables["stepDay"] ?? [];
      rows.push({ ...(rows[0] as (typeof rows)[number]), id: "01900000-0000-7000-8000-000000000001" });
    });
    expect(pageOf(b)?.repeating).toMatchObject([{ doneToday: true, standing: { done: 1 } }]);
    b.run("doneStep", { step, done: false });
    expect(pageOf(b)?.repeating).toMatchObject([{ doneToday: false, standing: null }]);
  });

  it("more lines of the long view than are shown: one that is written now is among them", async () => {
    const { a, b } = await two();
    a.run("writeLongView", { text: "One" });
    await bring(b, a, (copy) => {
      const rows = copy.tables["longView"] ?? [];
      const [row] = rows as [(typeof rows)[number]];
      for (let n = 0; n < 10_000; n++)
        rows.push({ ...row, id: `ff900000-0000-7000-8000-${n.toString(16).padStart(12, "0")}` });
    });
    b.run("writeLongView", { text: "Written now" });
    const { lines } = b.store.query(queries.longViewPage, null, b.at());
    expect(lines.at(-1)?.text).toBe("Written now");
  });
});
