/** The next small step, and which goals are spoken of. */
import { describe, expect, it } from "vitest";
import { setback } from "../setbacks/setback.ts";
import { NOW, idOf, rowOf } from "../testing/ctx.ts";
import { goal, step, type Goal, type Step } from "./goal.ts";
import { inTurn, isLive, nextStep, withParts } from "./steps.ts";

const goalOf = (n: number, state: Goal["state"] = null) => rowOf(goal, n, { text: "Hope", at: NOW, state });
const stepOf = (n: number, cells: Partial<Step>) =>
  rowOf(step, n, { text: "Do", at: NOW + n, goal: idOf("goal", 1), ...cells });
const setbackOf = (n: number, closedAt: number | null = null) =>
  rowOf(setback, n, { what: "No", at: NOW, loggedAt: NOW, closedAt });
const TODAY = "2026-11-20";
const partOf = (whole: number, n: number, cells: Partial<Step> = {}) =>
  stepOf(n, { under: idOf("step", whole), ...cells });
const ids = (...numbers: number[]) => numbers.map((n) => idOf("step", n));
const turns = (steps: readonly Step[]) => inTurn(steps, TODAY).map(({ id }) => id);
const from = (n: number) => idOf("setback", n);

describe("isLive", () => {
  it("is true for an open goal and for nothing else", () => {
    const states = [null, "open", "paused", "letGo", "reached", "other"] as const;
    expect(states.map((state) => isLive({ state }))).toEqual([true, true, false, false, false, false]);
  });
});

describe("nextStep", () => {
  it("is the shortest of the first ones of each goal, then the oldest", () => {
    const steps = [
      stepOf(1, { minutes: 30 }),
      stepOf(2, { minutes: 1 }),
      stepOf(3, { goal: idOf("goal", 2) }),
      stepOf(4, { goal: null, setback: from(1), minutes: 15 }),
    ];
    const goals = [goalOf(1), goalOf(2)];
    // The one-minute step waits for the one before it; unsaid counts as fifteen, and is older than the other fifteen.
    expect(nextStep(steps, goals, [setbackOf(1)], TODAY)?.id).toBe(idOf("step", 3));
    expect(nextStep(steps.slice(0, 2), goals, [], TODAY)?.id).toBe(idOf("step", 1));
  });

  it("is one that repeats beside the others of its goal, and neither waits for the other", () => {
    const daily = stepOf(11, { repeats: "1234567", minutes: 10 });
    const once = stepOf(12, { minutes: 5 });
    expect(nextStep([daily, once], [goalOf(1)], [], TODAY)?.id).toBe(once.id);
    expect(nextStep([daily, { ...once, minutes: 20 }], [goalOf(1)], [], TODAY)?.id).toBe(daily.id);
    expect(nextStep([{ ...daily, pausedAt: NOW }], [goalOf(1)], [], TODAY)).toBe(null);
  });

  it.each(["paused", "letGo", "reached", "other"] as const)("never mentions a goal that is %s", (state) => {
    expect(nextStep([stepOf(1, {})], [goalOf(1, state)], [], TODAY)).toBe(null);
  });

  it("never mentions a closed setback, nor a goal or setback that is not there", () => {
    expect(nextStep([stepOf(1, { goal: null, setback: from(1) })], [], [setbackOf(1, NOW)], TODAY)).toBe(
      null,
    );
    expect(nextStep([stepOf(1, { setback: from(1) })], [goalOf(1)], [setbackOf(1, NOW)], TODAY)).toBe(null);
    expect(nextStep([stepOf(1, { setback: from(1) })], [goalOf(1)], [setbackOf(1)], TODAY)?.id).toBe(
      idOf("step", 1),
    );
    expect(nextStep([stepOf(1, { goal: null, setback: from(1) })], [], [], TODAY)).toBe(null);
    expect(nextStep([stepOf(1, {})], [], [], TODAY)).toBe(null);
    expect(nextStep([stepOf(1, { doneAt: NOW })], [goalOf(1)], [], TODAY)).toBe(null);
  });
});

describe("withParts", () => {
  const shape = (steps: readonly Step[]) =>
    withParts(steps).map((one) => [one.step.id, one.parts.map(({ id }) => id)]);

  it("puts each part under its step, both in the order in which they were set", () => {
    expect(shape([partOf(1, 4), stepOf(3, {}), partOf(1, 2), stepOf(1, {})])).toEqual([
      [idOf("step", 1), ids(2, 4)],
      [idOf("step", 3), []],
    ]);
  });

  it("goes one step down, and lets stand on its own what names nothing that is there", () => {
    expect(shape([stepOf(1, {}), partOf(1, 2), partOf(2, 3), partOf(9, 4)])).toEqual([
      [idOf("step", 1), ids(2)],
      [idOf("step", 3), []],
      [idOf("step", 4), []],
    ]);
  });

  it("takes none out that name themselves or one another, nor those of one that repeats", () => {
    expect(shape([partOf(1, 1), partOf(3, 2), partOf(2, 3)]).map(([id]) => id)).toEqual(ids(1, 2, 3));
    const weekly = stepOf(1, { repeats: "week" });
    expect(shape([weekly, partOf(1, 2)])).toEqual(ids(1, 2).map((id) => [id, []]));
    expect(shape([stepOf(1, {}), partOf(1, 2, { repeats: "week" })])).toHaveLength(2);
  });
});

describe("inTurn", () => {
  it("has the open parts of a step in its place, and the step itself once they are done", () => {
    const whole = stepOf(1, {});
    const after = stepOf(9, {});
    expect(turns([whole, partOf(1, 2), partOf(1, 3), after])).toEqual(ids(2, 3, 9));
    expect(turns([whole, partOf(1, 2, { doneAt: NOW }), partOf(1, 3), after])).toEqual(ids(3, 9));
    expect(turns([whole, partOf(1, 2, { doneAt: NOW }), after])).toEqual(ids(1, 9));
  });

  it("leaves in peace the open parts of one that is done", () => {
    expect(turns([stepOf(1, { doneAt: NOW }), partOf(1, 2), stepOf(3, {})])).toEqual(ids(3));
  });

  it("has those for today first and those for later days last, the nearest before the others", () => {
    const days = [null, "2026-11-30", "2026-11-21", "2026-11-20", "2026-11-01"];
    expect(turns(days.map((day, n) => stepOf(n + 1, { day })))).toEqual(ids(4, 1, 5, 3, 2));
  });

  it("reads the day of a part, not that of what it was cut out of", () => {
    const whole = stepOf(1, { day: "2026-11-25" });
    expect(turns([whole, partOf(1, 2), stepOf(3, {})])).toEqual(ids(2, 3));
    expect(turns([whole, partOf(1, 2, { doneAt: NOW }), stepOf(3, {})])).toEqual(ids(3, 1));
  });
});

describe("nextStep on its day", () => {
  const goals = [goalOf(1), goalOf(2)];
  const elsewhere = (n: number, cells: Partial<Step>) => stepOf(n, { goal: idOf("goal", 2), ...cells });

  it("is one that is for today before a smaller one", () => {
    const long = stepOf(2, { day: TODAY, minutes: 60 });
    expect(nextStep([stepOf(1, {}), long, elsewhere(3, { minutes: 1 })], goals, [], TODAY)?.id).toBe(long.id);
  });

  it("is none for a later day, and one whose day is over like any other", () => {
    const later = stepOf(1, { day: "2026-11-21", minutes: 1 });
    expect(nextStep([later], goals, [], TODAY)).toBe(null);
    expect(nextStep([later, stepOf(2, {})], goals, [], TODAY)?.id).toBe(idOf("step", 2));
    const over = stepOf(1, { day: "2026-11-19", minutes: 20 });
    expect(nextStep([over, elsewhere(2, {})], goals, [], TODAY)?.id).toBe(idOf("step", 2));
    expect(nextStep([over], goals, [], TODAY)?.id).toBe(over.id);
  });

  it("is the first part of one that was cut, whatever that one took", () => {
    const steps = [stepOf(1, { minutes: 1 }), partOf(1, 2, { minutes: 10 }), elsewhere(3, { minutes: 5 })];
    expect(nextStep(steps, goals, [], TODAY)?.id).toBe(idOf("step", 3));
    expect(nextStep(steps.slice(0, 2), goals, [], TODAY)?.id).toBe(idOf("step", 2));
  });
});
