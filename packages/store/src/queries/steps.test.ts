/** The small steps of a goal as its page gets them: cut into smaller ones, repeating. */
import { beforeEach, describe, expect, it } from "vitest";
import { writeCopy } from "../export/json.ts";
import { startImport } from "../import/job.ts";
import { DAY, NOON, bench, type Bench } from "../testing/open.ts";
import { goalWhen } from "./forecasts.ts";
import { goalList, goalPage } from "./goals.ts";
import { search } from "./search.ts";
import { wayPage } from "./ways.ts";

let b: Bench;
beforeEach(() => {
  b = bench();
});
const day = (days: number) => new Date(NOON + days * DAY).toISOString().slice(0, 10);
const page = (id: string, helpOpened = false) => {
  const found = b.store.query(goalPage, { id, helpOpened }, b.at());
  if (!found) throw new Error("no such goal");
  return found;
};

describe("a step that was cut into smaller ones", () => {
  const shape = (goal: string) => {
    const { steps, done } = page(goal);
    const line = (s: (typeof steps)[number]) => [s.text, s.parts.map((p) => p.text).join(", ")];
    return { steps: steps.map(line), done: done.map(line) };
  };
  const list = (goal: string) =>
    b.store.query(goalList, null, b.at()).open.find(({ id }) => id === goal)?.next;

  it("holds them, and is taken away and brought back with them", () => {
    const goal = b.run<string>("setGoal", { text: "A choir" });
    const whole = b.run<string>("addStep", { goal, text: "Sing to them", day: day(3) });
    b.run("addStep", { goal, text: "Buy a folder" });
    const part = b.run<string>("addStep", { under: whole, text: "Choose a song" });
    b.run("addStep", { under: whole, text: "Ring the hall", day: day(1) });
    expect(shape(goal).steps).toEqual([
      ["Sing to them", "Choose a song, Ring the hall"],
      ["Buy a folder", ""],
    ]);
    expect(page(goal).steps[0]).toMatchObject({ day: day(3), parts: [{ day: null }, { day: day(1) }] });
    expect(list(goal)).toBe("Choose a song");
    b.run("doneStep", { step: part, done: true });
    // The other part is for tomorrow.
    expect(list(goal)).toBe("Buy a folder");
    b.run("removeStep", { step: whole });
    expect(shape(goal).steps).toEqual([["Buy a folder", ""]]);
    expect(shape(goal).done).toEqual([]);
    const hits = () =>
      b.store.query(search, { text: "hall", kind: null, limit: 5 }, b.at()).groups.flatMap((g) => g.hits);
    expect(hits()).toEqual([]);
    b.run("restoreRow", { table: "step", row: whole });
    expect(shape(goal).steps[0]).toEqual(["Sing to them", "Choose a song, Ring the hall"]);
    expect(hits()).toMatchObject([{ table: "step", page: { of: "goal", id: goal } }]);
    b.run("doneStep", { step: whole, done: true });
    expect(shape(goal)).toEqual({
      steps: [["Buy a folder", ""]],
      done: [["Sing to them", "Choose a song, Ring the hall"]],
    });
    // The parts left open of one that is done rest with it.
    expect(list(goal)).toBe("Buy a folder");
    // Never late: once it is over, a day is not told any more.
    b.run("doneStep", { step: whole, done: false });
    b.pass(5 * DAY);
    expect(page(goal).steps[0]).toMatchObject({ day: null, parts: [{ day: null }, { day: null }] });
    expect(list(goal)).toBe("Ring the hall");
  });
});

describe("a step that repeats", () => {
  const DAILY = ["1", "2", "3", "4", "5", "6", "7"];
  const its = (goal: string) => page(goal).repeating[0]!;

  it("stands by itself, with its days to mark and how it stands; being away takes nothing", () => {
    const goal = b.run<string>("setGoal", { text: "A choir" });
    b.run("addStep", { goal, text: "Find the score" });
    const step = b.run<string>("addStep", { goal, text: "Ten scales", repeats: DAILY, minutes: 5 });
    expect(page(goal).steps.map((s) => s.text)).toEqual(["Find the score"]);
    expect(its(goal)).toEqual({
      id: step,
      text: "Ten scales",
      minutes: 5,
      repeats: "days",
      weekdays: DAILY,
      paused: false,
      open: true,
      doneToday: false,
      standing: null,
      lately: [{ day: day(0), done: false }],
    });
    b.run("doneStep", { step, done: true });
    b.pass(2 * DAY);
    b.run("doneStepOn", { step, day: day(1), done: true });
    const { standing } = its(goal);
    expect(standing).toMatchObject({ done: 2, of: 2, upTo: day(1), footing: 9 });
    expect(its(goal).lately).toEqual([
      { day: day(2), done: false },
      { day: day(1), done: true },
      { day: day(0), done: true },
    ]);
    b.pass(30 * DAY);
    expect(its(goal).standing).toEqual(standing);
    expect(its(goal).lately).toHaveLength(14);
    b.run("doneStep", { step, done: true });
    expect(its(goal).standing).toMatchObject({ done: 3, of: 10, upTo: day(32) });
  });

  it("stands as it does whatever days to come a clock that was ahead, or a copy, has left", () => {
    const goal = b.run<string>("setGoal", { text: "A choir" });
    const step = b.run<string>("addStep", { goal, text: "Ten scales", repeats: DAILY });
    b.run("doneStep", { step, done: true });
    const before = its(goal);
    b.store.db.run(
      `WITH RECURSIVE n(i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n WHERE i < 2000)
       INSERT INTO stepDay SELECT 'ahead' || i, step, date(day, '+' || i || ' days'), "at", repeats, space, stamp,
         cell_stamps, unknown, removed FROM stepDay, n`,
    );
    expect(its(goal)).toEqual(before);
    expect(b.store.query(goalList, null, b.at()).open[0]?.next).toBeNull();
  });

  it("does not count the days over which it, or its goal, was paused", () => {
    const goal = b.run<string>("setGoal", { text: "A choir" });
    const step = b.run<string>("addStep", { goal, text: "Ten scales", repeats: DAILY });
    b.run("doneStep", { step, done: true });
    for (const [name, on] of [
      ["pauseStep", { step }],
      ["pauseGoal", { goal }],
    ] as const) {
      b.pass(DAY);
      b.run(name, { ...on, paused: true });
      b.pass(5 * DAY);
      b.run(name, { ...on, paused: false });
      b.run("doneStep", { step, done: true });
    }
    expect(its(goal).standing).toMatchObject({ done: 3, of: 3 });
    const asked = b.asked();
    b.store.run("pauseStep", { step, paused: true }, asked);
    expect(its(goal)).toMatchObject({ paused: true, open: false });
    b.store.undo(asked.batch, b.asked());
    expect(its(goal)).toMatchObject({ paused: false });
  });

  it("is named in the list of goals when it is next, and only while it is open", () => {
    const goal = b.run<string>("setGoal", { text: "A choir" });
    const step = b.run<string>("addStep", { goal, text: "Ten scales", repeats: DAILY });
    const next = () => b.store.query(goalList, null, b.at()).open[0]?.next;
    expect(next()).toBe("Ten scales");
    b.run("doneStep", { step, done: true });
    expect(next()).toBeNull();
    b.pass(DAY);
    expect(next()).toBe("Ten scales");
    b.run("pauseStep", { step, paused: true });
    expect(next()).toBeNull();
  });

  it("stands with three hundred rewards and a thousand lines, and each of them is there", () => {
    const b = bench();
    const goal = b.run<string>("setGoal", { text: "Play for my sister" });
    b.run("planAttempt", { goal, newStrategy: "Slowly" });
    const strategy = b.store.db.get(`SELECT id FROM strategy`)?.["id"] as string;
    for (let n = 0; n < 300; n++) {
      b.pass(1);
      b.run("nameReward", { goal, text: `Reward ${n}` });
    }
    for (let n = 0; n < 1000; n++) {
      b.pass(1);
      b.run("writeWayLine", { goal, list: "keep", strategy, text: `Line ${n}` });
    }
    const rewards = b.store.query(goalPage, { id: goal, helpOpened: false }, b.at())?.rewards;
    expect(rewards?.map(({ text }) => text)).toEqual(Array.from({ length: 300 }, (_, n) => `Reward ${n}`));
    expect(b.store.query(wayPage, { goal, way: strategy }, b.at())?.way.lines.keep).toHaveLength(1000);
  });

  it("is done for the week also among forty others that were done each day since", () => {
    const b = bench(":memory:", NOON - DAY);
    const goal = b.run<string>("setGoal", { text: "Play for my sister" });
    const add = (text: string, repeats: readonly string[]) =>
      b.run<string>("addStep", { goal, text, repeats });
    // A Monday.
    b.run("doneStep", { step: add("Play one piece through", ["week"]), done: true });
    const daily = Array.from({ length: 40 }, (_, n) => add(`Scale ${n}`, [..."1234567"]));
    for (let day = 1; day < 7; day++) {
      b.pass(DAY);
      for (const step of daily) b.run("doneStep", { step, done: true });
      expect(b.store.query(goalList, null, b.at()).open[0]?.next).toBe(null);
    }
  });

  it("comes to one row where two devices mark the same day", async () => {
    const goal = b.run<string>("setGoal", { text: "A choir" });
    const step = b.run<string>("addStep", { goal, text: "Ten scales", repeats: DAILY });
    const brought = async (from: Bench, to: Bench, job: string): Promise<void> => {
      const copy = await writeCopy(from.store.db, from.held.files, from.at().now);
      const files = [{ name: "onward.json", file: new Blob([copy as BlobPart]) }];
      expect(await startImport(to.held, { job, files }, to.asked())).toMatchObject({ ok: true });
    };
    const other = bench();
    await brought(b, other, "there");
    b.run("doneStep", { step, done: true });
    other.pass(3_600_000);
    other.run("doneStep", { step, done: true });
    await brought(other, b, "back");
    expect(b.store.db.all(`SELECT day FROM stepDay`)).toEqual([{ day: day(0) }]);
    expect(its(goal).standing).toMatchObject({ done: 1, of: 1 });
  });

  it("is no piece of what is left of a goal", () => {
    const goal = b.run<string>("setGoal", { text: "A choir" });
    b.run("addStep", { goal, text: "Ten scales", repeats: DAILY });
    expect(b.store.query(goalWhen, { id: goal }, b.at())?.pace).toEqual({ type: "nothingLeft" });
  });
});

it("a small step done earlier in the week stays done beside very many that are done each day", () => {
  const b = bench(":memory:", NOON - DAY);
  const goal = b.run<string>("setGoal", { text: "Play for my sister" });
  const weekly = b.run<string>("addStep", { goal, text: "Play one piece through", repeats: ["week"] });
  b.run("doneStep", { step: weekly, done: true });
  const repeats = ["1", "2", "3", "4", "5", "6", "7"];
  const daily = Array.from({ length: 50 }, (_, n) =>
    b.run<string>("addStep", { goal, text: `Scale ${n}`, repeats }),
  );
  for (let day = 0; day < 5; day++) {
    b.pass(DAY);
    for (const step of daily) b.run("doneStep", { step, done: true });
  }
  expect(b.store.query(goalList, null, b.at()).open).toMatchObject([{ next: null }]);
});
