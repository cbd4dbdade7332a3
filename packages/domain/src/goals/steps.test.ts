/** The next small step, and which goals are spoken of. */
import { describe, expect, it } from "vitest";
import { setback } from "../setbacks/setback.ts";
import { NOW, idOf, rowOf } from "../testing/ctx.ts";
import { goal, step, type Goal, type Step } from "./goal.ts";
import { isLive, nextStep } from "./steps.ts";

const goalOf = (n: number, state: Goal["state"] = null) => rowOf(goal, n, { text: "Hope", at: NOW, state });
const stepOf = (n: number, cells: Partial<Step>) =>
  rowOf(step, n, { text: "Do", at: NOW + n, goal: idOf("goal", 1), ...cells });
const setbackOf = (n: number, closedAt: number | null = null) =>
  rowOf(setback, n, { what: "No", at: NOW, loggedAt: NOW, closedAt });
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
    expect(nextStep(steps, goals, [setbackOf(1)])?.id).toBe(idOf("step", 3));
    expect(nextStep(steps.slice(0, 2), goals, [])?.id).toBe(idOf("step", 1));
  });

  it("is one that repeats beside the others of its goal, and neither waits for the other", () => {
    const daily = stepOf(11, { repeats: "1234567", minutes: 10 });
    const once = stepOf(12, { minutes: 5 });
    expect(nextStep([daily, once], [goalOf(1)], [])?.id).toBe(once.id);
    expect(nextStep([daily, { ...once, minutes: 20 }], [goalOf(1)], [])?.id).toBe(daily.id);
    expect(nextStep([{ ...daily, pausedAt: NOW }], [goalOf(1)], [])).toBe(null);
  });

  it.each(["paused", "letGo", "reached", "other"] as const)("never mentions a goal that is %s", (state) => {
    expect(nextStep([stepOf(1, {})], [goalOf(1, state)], [])).toBe(null);
  });

  it("never mentions a closed setback, nor a goal or setback that is not there", () => {
    expect(nextStep([stepOf(1, { goal: null, setback: from(1) })], [], [setbackOf(1, NOW)])).toBe(null);
    expect(nextStep([stepOf(1, { setback: from(1) })], [goalOf(1)], [setbackOf(1, NOW)])).toBe(null);
    expect(nextStep([stepOf(1, { setback: from(1) })], [goalOf(1)], [setbackOf(1)])?.id).toBe(
      idOf("step", 1),
    );
    expect(nextStep([stepOf(1, { goal: null, setback: from(1) })], [], [])).toBe(null);
    expect(nextStep([stepOf(1, {})], [], [])).toBe(null);
    expect(nextStep([stepOf(1, { doneAt: NOW })], [goalOf(1)], [])).toBe(null);
  });
});
