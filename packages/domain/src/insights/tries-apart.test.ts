/** Which gaps count, whatever the dates. */
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { attempt, type Attempt } from "../attempts/attempt.ts";
import { goal, type Goal } from "../goals/goal.ts";
import type { Pause } from "../goals/repeating.ts";
import { DAY, HOUR, dayOf } from "../kernel/time.ts";
import { AREAS } from "../setbacks/setback.ts";
import { NOW, idOf, momentAt, rowOf } from "../testing/ctx.ts";
import { timesAside } from "./times-aside.ts";
import { hasRhythm, triesApart } from "./tries-apart.ts";

const own = (cells: Partial<Goal> = {}) => rowOf(goal, 1, { text: "Lead a team", at: NOW, ...cells });
const tried = (n: number, ago: number, cells: Partial<Attempt> = {}) =>
  rowOf(attempt, n, { goal: idOf("goal", 1), at: NOW, startedAt: NOW - ago * DAY, ...cells });
type Kept = Pick<Pause, "since" | "until">;
const apart = (attempts: readonly Attempt[], cells: Partial<Goal> = {}, pauses: readonly Kept[] = []) =>
  triesApart(timesAside(own(cells), pauses, momentAt()), attempts, momentAt());
const gaps = (attempts: readonly Attempt[], cells: Partial<Goal> = {}, pauses: readonly Kept[] = []) =>
  apart(attempts, cells, pauses).gaps.map(({ days }) => days);
const pausedFor = (from: number, to: number): Kept => ({
  since: dayOf(NOW - from * DAY, "UTC", 0),
  until: dayOf(NOW - to * DAY, "UTC", 0),
});

describe("gaps", () => {
  it("are days from start to start, in whatever order the rows come", () => {
    expect(gaps([tried(1, 10), tried(2, 30), tried(3, 3)])).toEqual([20, 7]);
  });

  it("are none of one try, of none, of one to come, for sometime, or for a day that passed without a word", () => {
    expect(gaps([])).toEqual([]);
    expect(gaps([tried(1, 10)])).toEqual([]);
    expect(gaps([tried(1, 10), tried(2, -3), tried(3, 0, { startedAt: null })])).toEqual([]);
    expect(gaps([tried(1, 10), tried(2, 0, { startedAt: null, day: "2026-11-15" })])).toEqual([]);
  });

  it("within half a day are one start", () => {
    const half = tried(2, 10, { startedAt: NOW - 10 * DAY + 11 * HOUR });
    expect(gaps([tried(1, 10), half, tried(3, 8)])).toEqual([2]);
    expect(gaps([tried(1, 10), tried(2, 10)])).toEqual([]);
  });

  it("know how many starts there were, and between which of them they lie", () => {
    const paused = { state: "open", stateAt: NOW - 20 * DAY } as const;
    expect(apart([tried(1, 100), tried(2, 90), tried(3, 10), tried(4, 5)], paused)).toEqual({
      starts: 4,
      last: NOW - 5 * DAY,
      gaps: [
        { from: 1, days: 10 },
        { from: 3, days: 5 },
      ],
    });
    expect(apart([])).toEqual({ starts: 0, last: 0, gaps: [] });
  });

  it("leave out the one in which the goal was paused", () => {
    const three = [tried(1, 100), tried(2, 90), tried(3, 10), tried(4, 5)];
    expect(gaps(three, { state: "open", stateAt: NOW - 20 * DAY })).toEqual([10, 5]);
    expect(gaps(three, { state: "paused", stateAt: NOW - 2 * DAY })).toEqual([10, 80, 5]);
  });

  it("leave out each one in which the goal was put aside, not only the last, and none beside them", () => {
    const five = [tried(1, 100), tried(2, 90), tried(3, 60), tried(4, 30), tried(5, 20), tried(6, 5)];
    const twice = [pausedFor(85, 70), pausedFor(18, 10)];
    expect(gaps(five, { state: "open", stateAt: NOW - 10 * DAY }, twice)).toEqual([10, 30, 10]);
    // Over each other, and one within the other.
    const over = [pausedFor(85, 40), pausedFor(70, 35), pausedFor(80, 75)];
    expect(gaps(five, { state: "open", stateAt: NOW - 35 * DAY }, over)).toEqual([10, 10, 15]);
    // Over several gaps, with tries in it.
    expect(gaps(five, { state: "open", stateAt: NOW - 25 * DAY }, [pausedFor(88, 25)])).toEqual([10, 15]);
    // Of less than a day.
    expect(gaps(five, { state: "open", stateAt: NOW - 75 * DAY }, [pausedFor(75, 75)])).toEqual([
      10, 30, 30, 10, 15,
    ]);
  });

  it("end and begin with a try on the day on which the goal was put aside, or went on", () => {
    const three = [tried(1, 60), tried(2, 30), tried(3, 10)];
    const open = (to: number) => ({ state: "open", stateAt: NOW - to * DAY }) as const;
    expect(gaps(three, open(20), [pausedFor(30, 20)])).toEqual([30]);
    expect(gaps(three, open(30), [pausedFor(50, 30)])).toEqual([20]);
    expect(gaps(three, open(10), [pausedFor(30, 10)])).toEqual([30]);
    expect(gaps(three, open(60), [pausedFor(90, 60)])).toEqual([30, 20]);
  });

  it("leave out what was tried while the goal was put aside, as long as it is", () => {
    const four = [tried(1, 60), tried(2, 50), tried(3, 20), tried(4, 10)];
    for (const state of ["paused", "letGo", "reached"] as const)
      expect(gaps(four, { state, stateAt: NOW - 40 * DAY })).toEqual([10]);
  });

  it("across a change of clocks are days by the hour", () => {
    // 25 October 2026: the clocks went back in Lisbon.
    const [before, after] = ["2026-10-24", "2026-10-26"].map((day, n) =>
      tried(n, 0, { startedAt: null, day, outcomeAt: NOW }),
    );
    const [gap] = gaps([before!, after!]);
    expect(gap).toBeCloseTo(2 + 1 / 24, 9);
  });

  it("are numbers of half a day or more, whatever the rows", () => {
    fc.assert(
      fc.property(fc.array(fc.double({ min: -100, max: 4000, noNaN: true }), { maxLength: 60 }), (ago) => {
        const found = gaps(ago.map((days, n) => tried(n, days)));
        for (const gap of found) expect(gap).toBeGreaterThanOrEqual(0.5);
        expect(found.length).toBeLessThanOrEqual(Math.max(0, ago.length - 1));
      }),
    );
  });
});

it.each([...AREAS, "other", null] as const)("in %s a rhythm is spoken of unless it would hurt", (area) => {
  // One that only a newer version knows may be one of those.
  const hurts = area !== null && ["health", "love", "family", "other"].includes(area);
  expect(hasRhythm(own({ area }))).toBe(!hurts);
  // Whoever sets the dates, or a newer version's word for it: there is no rhythm of one's own.
  expect(hasRhythm(own({ area, dates: "fixed" }))).toBe(false);
  expect(hasRhythm(own({ area, dates: "other" }))).toBe(false);
});
