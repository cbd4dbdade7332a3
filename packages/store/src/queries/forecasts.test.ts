/** Guesses beside what came of them, over real rows. */
import { describe, expect, it } from "vitest";
import { DAY, NOON, bench, type Bench } from "../testing/open.ts";
import { tryPage } from "./attempts.ts";
import { goalWhen, guesses } from "./forecasts.ts";
import { goalList } from "./goals.ts";

const day = (days: number) => new Date(NOON + days * DAY).toISOString().slice(0, 10);
const asked = (b: Bench) => b.store.query(guesses, null, b.at());

/** `count` tries at a goal, each guessed at `chance`; the first `worked` of them worked. */
function guessed(b: Bench, goal: string, count: number, chance: number, worked: number): string[] {
  return Array.from({ length: count }, (_, n) => {
    b.pass(1);
    const attempt = b.run<string>("planAttempt", { goal });
    b.run("giveChance", { attempt, chance });
    b.run("recordOutcome", { attempt, outcome: n < worked ? "reached" : "notYet" });
    return attempt;
  });
}

describe("guesses", () => {
  it("with nothing there nothing is said", () => {
    const b = bench();
    expect(asked(b)).toEqual({
      waiting: 0,
      said: { count: 0, average: null, curve: [] },
      parts: null,
      took: [],
      factor: null,
    });
  });

  it("are counted while few, averaged from ten, drawn from thirty", () => {
    const b = bench();
    const goal = b.run<string>("setGoal", { text: "A choir" });
    guessed(b, goal, 9, 60, 4);
    const waits = b.run<string>("planAttempt", { goal });
    b.run("giveChance", { attempt: waits, chance: 50 });
    expect(asked(b)).toMatchObject({ waiting: 1, said: { count: 9, average: null }, parts: null });
    b.run("recordOutcome", { attempt: waits, outcome: "partly" });
    expect(asked(b)).toMatchObject({
      waiting: 0,
      said: { count: 10, average: { chance: expect.closeTo(0.59), cameTrue: 4 } },
    });
    guessed(b, goal, 20, 90, 19);
    const { said, parts } = asked(b);
    expect(said.curve).toMatchObject([
      { count: 10, cameTrue: 4 },
      { count: 20, cameTrue: 19, chance: expect.closeTo(0.9) },
    ]);
    const { brier, reliability, resolution, uncertainty } = parts ?? expect.fail("no parts");
    expect(brier).toBeCloseTo(reliability - resolution + uncertainty);
  });

  it.each([101, -1, Number.MAX_SAFE_INTEGER])("a copy's %d of 100 is no guess", (chance) => {
    const b = bench();
    const goal = b.run<string>("setGoal", { text: "A choir" });
    const attempt = b.run<string>("planAttempt", { goal });
    b.run("giveChance", { attempt, chance: 40 });
    b.store.db.run("UPDATE forecast SET chance = ?", [chance]);
    const page = () => b.store.query(tryPage, { id: attempt }, b.at());
    expect([asked(b).waiting, page()?.guess]).toEqual([0, null]);
    b.run("giveChance", { attempt, chance: 60 });
    expect([asked(b).waiting, page()?.guess?.chance]).toEqual([1, 60]);
  });

  it("leave out what was removed, with its goal or alone", () => {
    const b = bench();
    const goal = b.run<string>("setGoal", { text: "A choir" });
    const [first = ""] = guessed(b, goal, 3, 60, 1);
    b.run("removeAttempt", { attempt: first });
    expect(asked(b).said.count).toBe(2);
    b.run("removeGoal", { goal });
    expect(asked(b).said.count).toBe(0);
  });
});

describe("a try's page", () => {
  it("has the guess, and how the goal's other tries went, of which some this way", () => {
    const b = bench();
    const goal = b.run<string>("setGoal", { text: "A choir" });
    guessed(b, goal, 3, 60, 1);
    const one = b.run<string>("planAttempt", { goal, newStrategy: "With Noor" });
    b.run("recordOutcome", { attempt: one, outcome: "reached" });
    const attempt = b.run<string>("planAttempt", { goal, newStrategy: "With Noor" });
    const page = () => b.store.query(tryPage, { id: attempt }, b.at());
    expect(page()).toMatchObject({
      guess: null,
      before: { all: { reached: 2, ended: 4 }, thisWay: { reached: 1, ended: 1 } },
    });
    const guess = b.run<string>("giveChance", { attempt, chance: 0 });
    expect(page()?.guess).toEqual({ id: guess, chance: 0 });
    b.run("removeForecast", { forecast: guess });
    expect(page()?.guess).toBeNull();
  });
});

describe("goalWhen", () => {
  it("has the guess given last, the pace of the steps, and what other goals took", () => {
    const b = bench(":memory:", NOON);
    const other = b.run<string>("setGoal", { text: "A short run" });
    b.run("guessWhen", { goal: other, likely: day(10) });
    const goal = b.run<string>("setGoal", { text: "A choir" });
    const when = () => b.store.query(goalWhen, { id: goal }, b.at());
    expect(when()).toMatchObject({ guess: null, pace: { type: "nothingLeft" }, before: null });

    b.run("guessWhen", { goal, earliest: day(20), likely: day(50), latest: day(90) });
    const steps = Array.from({ length: 10 }, (_, n) => b.run<string>("addStep", { goal, text: `Song ${n}` }));
    for (const step of steps.slice(0, 6)) {
      b.pass(7 * DAY);
      b.run("doneStep", { step, done: true });
    }
    b.run("reachGoal", { goal: other });
    const { pace, ...rest } = when() ?? expect.fail("not there");
    expect(pace).toMatchObject({ type: "range", left: 4, weeks: 6 });
    expect(rest).toMatchObject({
      guess: { earliest: day(20), likely: day(50), latest: day(90) },
      before: null,
      today: day(42),
    });
    b.run("pauseGoal", { goal, paused: true });
    expect(when()).toMatchObject({ pace: null, moved: null, guess: { likely: day(50) } });
    b.run("removeGoal", { goal });
    expect(when()).toBeNull();
  });

  it("says between which days it lies by how long five other goals took, those that were removed left out", () => {
    const b = bench(":memory:", NOON);
    const others = Array.from({ length: 6 }, (_, n) =>
      b.run<string>("setGoal", { text: `A short run ${n}` }),
    );
    for (const other of others) b.run("guessWhen", { goal: other, likely: day(10) });
    const goal = b.run<string>("setGoal", { text: "A choir" });
    b.pass(20 * DAY);
    for (const other of others) b.run("reachGoal", { goal: other });
    const before = () => b.store.query(goalWhen, { id: goal }, b.at())?.before;
    expect(before()).toBeNull();
    b.run("guessWhen", { goal, likely: day(30) });
    const twice = [day(40), day(40)];
    expect(before()).toEqual({ count: 6, factor: expect.closeTo(2), most: twice, half: twice });
    expect(asked(b)).toMatchObject({ factor: { count: 6, factor: expect.closeTo(2) } });
    b.run("removeGoal", { goal: others[0] });
    expect(before()).toMatchObject({ count: 5 });
    b.run("removeGoal", { goal: others[1] });
    expect(before()).toBeNull();
    expect(asked(b).took).toHaveLength(4);
    expect(asked(b).factor).toBeNull();
  });

  it("says how many tries three other goals took, those removed or let go left out, once there is a guess", () => {
    const b = bench(":memory:", NOON);
    const reached = [2, 3, 4].map((took) => {
      const other = b.run<string>("setGoal", { text: `Took ${took}`, area: "work" });
      for (let n = 1; n <= took; n++) {
        b.pass(DAY);
        const attempt = b.run<string>("planAttempt", { goal: other });
        b.run("recordOutcome", { attempt, outcome: n === took ? "reached" : "notYet" });
      }
      b.run("reachGoal", { goal: other });
      return other;
    });
    const goal = b.run<string>("setGoal", { text: "A role", area: "work" });
    const tries = () => b.store.query(goalWhen, { id: goal }, b.at())?.tries;
    expect(tries()).toBeNull();
    b.run("guessWhen", { goal, likely: day(90) });
    const all = { from: 2, to: 4, goals: 3, sameArea: true, middleHalf: false };
    expect(tries()).toEqual(all);
    b.run("letGoOfGoal", { goal: reached[0] });
    expect(tries()).toBeNull();
    b.run("reachGoal", { goal: reached[0] });
    expect(tries()).toEqual(all);
    b.run("pauseGoal", { goal, paused: true });
    expect(tries()).toEqual(all);
    b.run("removeGoal", { goal: reached[1] });
    expect(tries()).toBeNull();
  });
});

describe("the list of goals", () => {
  it("says when a goal might be reached: as guessed, else at its pace, and nothing of one that is put aside", () => {
    const b = bench(":memory:", NOON);
    const goal = b.run<string>("setGoal", { text: "A choir" });
    const when = () => b.store.query(goalList, null, b.at()).open[0]?.when;
    expect(when()).toBeNull();
    const steps = Array.from({ length: 10 }, (_, n) => b.run<string>("addStep", { goal, text: `Song ${n}` }));
    for (const step of steps.slice(0, 6)) {
      b.pass(7 * DAY);
      b.run("doneStep", { step, done: true });
    }
    const { pace } = b.store.query(goalWhen, { id: goal }, b.at()) ?? expect.fail("not there");
    expect(pace?.type === "range" && when()).toEqual({
      paced: pace?.type === "range" && [pace.days[25], pace.days[75]],
    });
    b.run("guessWhen", { goal, likely: "2030-05-01" });
    expect(when()).toEqual({ guessed: ["2030-05-01", "2030-05-01"] });
    b.run("guessWhen", { goal, earliest: "2030-04-01", likely: "2030-05-01" });
    expect(when()).toEqual({ guessed: ["2030-04-01", "2030-05-01"] });
    b.run("pauseGoal", { goal, paused: true });
    expect(b.store.query(goalList, null, b.at()).paused[0]?.when).toBeNull();
  });
});
