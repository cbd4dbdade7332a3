/** Five minutes with one's goals over real rows: the offer, what is gone through, and where it is read again. */
import { addDays, HOUR } from "@onward/domain/kernel/time";
import { describe, expect, it } from "vitest";
import { DAY, NOON, bench, type Bench } from "../testing/open.ts";
import { goalWeekOffer, goalWeekPage } from "./goal-weeks.ts";
import { goalPage } from "./goals.ts";
import { lookBackOver } from "./look-back-over.ts";
import { search } from "./search.ts";

// NOON is that of Tuesday 10 March 2026.
const TODAY = "2026-03-10";
const offer = (b: Bench, helpOpened = false) => b.store.query(goalWeekOffer, { helpOpened }, b.at());
const page = (b: Bench) => b.store.query(goalWeekPage, null, b.at());
const goalOf = (b: Bench, id: string) => b.store.query(goalPage, { id, helpOpened: false }, b.at());

/** A goal set a week ago, with a small step. */
function begun(b = bench(":memory:", NOON - 7 * DAY)) {
  const goal = b.run<string>("setGoal", { text: "Sing in a choir" });
  const step = b.run<string>("addStep", { goal, text: "Find the hall" });
  b.pass(7 * DAY);
  return { b, goal, step };
}

describe("the offer", () => {
  it("is there by day, and not on the day of a setback, at night, after Help, or once it was put aside", () => {
    const { b, goal } = begun();
    expect(offer(b)).toEqual({ offer: "begin", way: true });
    expect(offer(b, true)).toEqual({ offer: null, way: false });
    b.pass(10 * HOUR);
    expect(offer(b)).toEqual({ offer: null, way: false });
    b.pass(14 * HOUR);
    const setback = b.run<string>("logSetback", { what: "Turned down" });
    expect(offer(b)).toEqual({ offer: null, way: false });
    b.run("removeSetback", { setback });
    b.run("putOff", { card: "goalWeek" });
    expect(offer(b)).toEqual({ offer: null, way: true });
    b.pass(6 * DAY);
    expect(offer(b).offer).toBe("begin");
    b.run("keepGoalWeek", { goal });
    expect(offer(b).offer).toBeNull();
    b.pass(6 * DAY);
    expect(offer(b).offer).toBe("begin");
    b.run("pauseGoal", { goal, paused: true });
    expect(offer(b)).toEqual({ offer: null, way: false });
  });

  it("can be carried on where it was stopped", () => {
    const { b, goal } = begun();
    b.run("setGoal", { text: "Draw" });
    b.run("keepGoalWeek", { goal, stood: "Rain" });
    expect(offer(b).offer).toBe("carryOn");
    expect(page(b).goals.map(({ text, gone }) => [text, gone])).toEqual([
      ["Draw", false],
      ["Sing in a choir", true],
    ]);
  });
});

it("a day to come stays said when its goal is passed over a week later", () => {
  const { b, goal, step } = begun();
  const day = addDays(TODAY, 12);
  b.run("keepGoalWeek", { goal, next: "keep", step, day });
  b.pass(7 * DAY);
  b.run("keepGoalWeek", { goal });
  expect(goalOf(b, goal)?.steps).toMatchObject([{ id: step, day }]);
});

describe("what is gone through", () => {
  it("tells a try without a name by its way", () => {
    const { b, goal } = begun();
    const first = b.run<string>("planAttempt", { goal, newStrategy: "Ask in the corridor" });
    b.run("recordOutcome", { attempt: first, outcome: "notYet" });
    b.pass(HOUR);
    b.run("startAttempt", { attempt: b.run("planAttempt", { goal }) });
    expect(page(b).goals[0]?.done.map(({ kind, text }) => [kind, text])).toEqual([
      ["try", "Ask in the corridor"],
      ["try", null],
    ]);
  });

  it("are the open goals, newest first, each with what was done lately and its next small step", () => {
    const { b, goal, step } = begun();
    b.run("setGoal", { text: "Paused" });
    b.run("pauseGoal", { goal: page(b).goals[0]?.id, paused: true });
    b.run("doneStep", { step, done: true });
    b.pass(1000);
    b.run("addStep", { goal, text: "Ring them" });
    const attempt = b.run<string>("planAttempt", { goal, what: "The audition", day: TODAY });
    b.run("recordOutcome", { attempt, outcome: "notYet" });
    b.pass(1000);
    b.run("noteWin", { text: "Asked Ana", goal });
    expect(page(b)).toMatchObject({
      today: TODAY,
      days: { first: "2026-03-04", last: TODAY },
      goals: [
        {
          text: "Sing in a choir",
          step: { text: "Ring them" },
          said: null,
          gone: false,
          first: true,
          done: [
            { kind: "step", text: "Find the hall" },
            { kind: "try", text: "The audition", went: "notYet" },
            { kind: "win", text: "Asked Ana" },
          ],
        },
      ],
    });
    expect(page(b).goals).toHaveLength(1);
    b.pass(7 * DAY);
    expect(page(b).goals[0]?.done).toEqual([]);
  });

  it("tell on how many days a small step that repeats was done, once, and whose next one it never is", () => {
    const { b, goal, step } = begun();
    b.run("editStep", { step, repeats: ["1", "2", "3", "4", "5", "6", "7"] });
    const days = [0, 1, 6, 7].map((ago) => addDays(TODAY, -ago));
    for (const day of days) b.run("doneStepOn", { step, day, done: true });
    b.run("noteWin", { text: "Found it", goal, step });
    const done = (n: number, last: string) => [
      { kind: "step", id: step, text: "Find the hall", day: last, days: n, went: null },
    ];
    expect(page(b).goals[0]).toMatchObject({ step: null, done: done(3, TODAY) });
    b.pass(1000);
    const next = b.run<string>("addStep", { goal, text: "Ring them" });
    expect(page(b).goals[0]).toMatchObject({ step: { id: next }, done: done(3, TODAY) });
    b.run("editStep", { step: next, repeats: ["week"] });
    b.run("pauseStep", { step: next, paused: true });
    expect(page(b).goals[0]?.step).toBeNull();
    b.pass(6 * DAY);
    expect(page(b).goals[0]?.done).toMatchObject([{ id: step, day: TODAY, days: 1 }]);
    b.run("removeStep", { step });
    expect(page(b).goals[0]?.done.filter((d) => d.kind === "step")).toEqual([]);
  });

  it("say which of them five minutes carry, of forty", () => {
    const b = bench();
    for (let n = 0; n < 40; n++) b.run("setGoal", { text: `Goal ${n}` });
    expect(page(b).goals.map((g) => g.first)).toEqual([...Array(5).fill(true), ...Array(35).fill(false)]);
  });
});

describe("what was said", () => {
  it("is read again on its goal, in its week, and by searching; its step says the day until that is over", () => {
    const { b, goal, step } = begun();
    const day = addDays(TODAY, 2);
    b.run("keepGoalWeek", {
      goal,
      stood: "The trains were late",
      next: "smaller",
      step,
      words: "Look it up",
      day,
    });
    expect(page(b).goals[0]).toMatchObject({
      gone: true,
      said: { stood: "The trains were late", next: "smaller", step: "Look it up", stepId: step, day },
    });
    expect(goalOf(b, goal)).toMatchObject({
      steps: [{ id: step, day }],
      weeks: [{ first: "2026-03-09", last: "2026-03-15", stood: "The trains were late", step: "Look it up" }],
    });
    const week = () => b.store.query(lookBackOver, { of: "week", day: TODAY, weekStartsOn: 7 }, b.at());
    expect(week().goalWeeks).toMatchObject([
      { goal, goalLine: "Sing in a choir", stood: "The trains were late" },
    ]);
    // A goal passed over weeks before is no week to look back on.
    const { b: other, goal: passed } = begun();
    other.run("keepGoalWeek", { goal: passed });
    other.pass(21 * DAY);
    other.run("noteWin", { text: "Rang" });
    const before = { of: "week", day: null, weekStartsOn: 1 } as const;
    expect(other.store.query(lookBackOver, before, other.at()).earlier).toBeNull();
    const year = b.store.query(lookBackOver, { of: "year", day: TODAY, weekStartsOn: 1 }, b.at());
    expect([year.goalWeeks, year.weeks]).toEqual([[], [{ first: "2026-03-09", last: "2026-03-15" }]]);
    const found = b.store.query(search, { text: "trains", kind: null, limit: 5 }, b.at()).groups;
    expect(found).toMatchObject([
      { kind: "goals", hits: [{ table: "goalWeek", page: { of: "goal", id: goal } }] },
    ]);
    b.pass(3 * DAY);
    expect(goalOf(b, goal)).toMatchObject({ steps: [{ id: step, day: null }], weeks: [{ day }] });
    // The step gone, what was said stays.
    b.run("removeStep", { step });
    expect(goalOf(b, goal)?.weeks).toMatchObject([{ step: null, next: "smaller" }]);
    b.run("removeGoal", { goal });
    expect(week().goalWeeks).toEqual([]);
  });

  it("is taken back as a whole, the smaller step with it, and passing over leaves nothing to read", () => {
    const { b, goal, step } = begun();
    const asked = b.asked();
    const input = { goal, stood: "Rain", next: "smaller", step, words: "Only the door" };
    expect(b.store.run("keepGoalWeek", input, asked).ok).toBe(true);
    b.store.undo(asked.batch, b.asked());
    expect(goalOf(b, goal)).toMatchObject({ weeks: [], steps: [{ text: "Find the hall" }] });
    b.run("keepGoalWeek", { goal });
    expect(goalOf(b, goal)?.weeks).toEqual([]);
    expect(page(b).goals[0]).toMatchObject({ said: null, gone: true });
  });

  it("meets what another device said of the same week", () => {
    const { b, goal } = begun();
    b.run("keepGoalWeek", { goal, stood: "Rain" });
    b.run("keepGoalWeek", { goal, alsoTakes: "The move" });
    expect(goalOf(b, goal)?.weeks).toMatchObject([{ stood: "Rain", alsoTakes: "The move" }]);
  });
});

it("a day that was changed on the goal's page since is the one that stands in its week, and so are the words", () => {
  const { b, goal, step } = begun();
  b.run("keepGoalWeek", { goal, next: "keep", step, day: addDays(TODAY, 2) });
  b.run("editStep", { step, day: addDays(TODAY, 4) });
  expect(page(b).goals[0]?.said).toMatchObject({ day: addDays(TODAY, 4), step: "Find the hall" });
  b.run("editStep", { step, day: null });
  expect(page(b).goals[0]?.said).toMatchObject({ day: null });
  const part = b.run<string>("addStep", { under: step, text: "Look at the map" });
  b.run("keepGoalWeek", { goal, next: "keep", step: part });
  expect(page(b).goals[0]?.said).toMatchObject({ step: "Look at the map" });
  b.run("removeStep", { step });
  expect(page(b).goals[0]?.said).toMatchObject({ step: null });
});
