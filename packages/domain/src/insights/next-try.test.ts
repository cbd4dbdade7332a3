/** Which waits count, and what is said of them at every count. */
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { attempt, type Attempt } from "../attempts/attempt.ts";
import { goal, type Goal } from "../goals/goal.ts";
import { pause, type Pause } from "../goals/repeating.ts";
import { DAY, HOUR, dayOf } from "../kernel/time.ts";
import { KINDS, NOT_TO_ANALYSE, setback, type Setback } from "../setbacks/setback.ts";
import { NOW, idOf, momentAt, rowOf } from "../testing/ctx.ts";
import { timeToNextTry, waitsOf, type Wait } from "./next-try.ts";

const own = (cells: Partial<Goal> = {}) => rowOf(goal, 1, { text: "Lead a team", at: NOW, ...cells });
/** A setback so many days before now. */
const hit = (n: number, ago: number, cells: Partial<Setback> = {}) =>
  rowOf(setback, n, {
    what: "Not taken",
    at: NOW - ago * DAY,
    loggedAt: NOW - ago * DAY,
    goal: idOf("goal", 1),
    ...cells,
  });
/** A try that began so many days before now. */
const tried = (n: number, ago: number, cells: Partial<Attempt> = {}) =>
  rowOf(attempt, n, { goal: idOf("goal", 1), at: NOW - 90 * DAY, startedAt: NOW - ago * DAY, ...cells });
const waits = (
  setbacks: readonly Setback[],
  attempts: readonly Attempt[] = [],
  goals: readonly Goal[] = [own()],
  pauses: readonly Pause[] = [],
) => waitsOf({ setbacks, attempts, goals, pauses }, momentAt());
/** The goal was put aside for these days, counted back from now. */
const aside = (n: number, from: number, to: number, cells: Partial<Pause> = {}) =>
  rowOf(pause, n, {
    goal: idOf("goal", 1),
    since: dayOf(NOW - from * DAY, "UTC", 0),
    until: dayOf(NOW - to * DAY, "UTC", 0),
    ...cells,
  });
const ends = (found: readonly Wait[]) => found.map(({ days, end }) => [days, end]);

describe("a wait", () => {
  it("ends with the first try at the goal after the setback", () => {
    expect(ends(waits([hit(1, 20)], [tried(1, 30), tried(2, 5), tried(3, 13)]))).toEqual([[7, "tried"]]);
  });

  it("is open until today where none came, or none but one to come", () => {
    expect(ends(waits([hit(1, 20)]))).toEqual([[20, "open"]]);
    expect(ends(waits([hit(1, 20)], [tried(1, -3)]))).toEqual([[20, "open"]]);
    expect(ends(waits([hit(1, 20)], [tried(1, 5, { startedAt: null })]))).toEqual([[20, "open"]]);
  });

  it("is not ended by the try that the setback came out of", () => {
    const from = hit(1, 20, { goal: null, attempt: idOf("attempt", 1) });
    expect(ends(waits([from], [tried(1, 19)]))).toEqual([[20, "open"]]);
    expect(ends(waits([from], [tried(1, 21), tried(2, 11)]))).toEqual([[9, "tried"]]);
  });

  it("ends on the same day by a try for that day that was set up after it", () => {
    const day = "2026-11-10";
    const at = NOW - 10 * DAY;
    const same = tried(1, 0, { startedAt: null, day, at: at + HOUR, outcomeAt: at + 2 * HOUR });
    expect(ends(waits([hit(1, 10)], [same]))).toEqual([[0, "tried"]]);
    expect(ends(waits([hit(1, 10)], [{ ...same, at: at - HOUR }]))).toEqual([[10, "open"]]);
  });

  it("is not ended by a day that passed without a word, and ended early by one that was told of early", () => {
    const dated = tried(1, 0, { startedAt: null, day: "2026-11-15" });
    expect(ends(waits([hit(1, 10)], [dated]))).toEqual([[10, "open"]]);
    expect(ends(waits([hit(1, 10)], [{ ...dated, outcomeAt: NOW - 7 * DAY }]))).toEqual([[3, "tried"]]);
    expect(ends(waits([hit(1, 10)], [{ ...dated, outcomeAt: NOW - 2 * DAY }]))).toEqual([[5, "tried"]]);
  });

  it("is not ended by the try without a day that it came out of, told of on the same day", () => {
    const undated = tried(1, 0, { startedAt: null, at: NOW - 12 * DAY, outcomeAt: NOW - 10 * DAY + HOUR });
    expect(ends(waits([hit(1, 10)], [undated]))).toEqual([[10, "open"]]);
    expect(ends(waits([hit(1, 10)], [{ ...undated, outcomeAt: NOW - 8 * DAY }]))).toEqual([[2, "tried"]]);
  });

  it("ends when the goal was let go, reached or paused before any try", () => {
    const stopped = (state: Goal["state"]) => [own({ state, stateAt: NOW - 12 * DAY })];
    expect(ends(waits([hit(1, 20)], [], stopped("letGo")))).toEqual([[8, "letGo"]]);
    expect(ends(waits([hit(1, 20)], [], stopped("paused")))).toEqual([[8, "rested"]]);
    expect(ends(waits([hit(1, 20)], [], stopped("reached")))).toEqual([[8, "rested"]]);
    expect(ends(waits([hit(1, 20)], [tried(1, 15)], stopped("letGo")))).toEqual([[5, "tried"]]);
    expect(ends(waits([hit(1, 20)], [tried(1, 5)], stopped("letGo")))).toEqual([[8, "letGo"]]);
    expect(waits([hit(1, 5)], [], stopped("letGo"))).toEqual([]);
  });

  it("ends where the goal was put aside, and stays so when it goes on and is tried again", () => {
    const on = (to: number) => [own({ state: "open", stateAt: NOW - to * DAY })];
    expect(ends(waits([hit(1, 20)], [], on(8), [aside(1, 15, 8)]))).toEqual([[5, "rested"]]);
    expect(ends(waits([hit(1, 20)], [tried(1, 2)], on(8), [aside(1, 15, 8)]))).toEqual([[5, "rested"]]);
    expect(ends(waits([hit(1, 20)], [tried(1, 17)], on(8), [aside(1, 15, 8)]))).toEqual([[3, "tried"]]);
    // What happened afterwards waits as ever.
    expect(ends(waits([hit(1, 7)], [tried(1, 2)], on(8), [aside(1, 15, 8)]))).toEqual([[5, "tried"]]);
    expect(ends(waits([hit(1, 8)], [], on(8), [aside(1, 15, 8)]))).toEqual([[8, "open"]]);
    // Another goal's days are its own, and so is a step's.
    const others = [aside(1, 15, 8, { goal: idOf("goal", 2) }), aside(2, 15, 8, { goal: null })];
    expect(ends(waits([hit(1, 20)], [tried(1, 2)], [own()], others))).toEqual([[18, "tried"]]);
  });

  it("ends with the first of several, whatever their order and wherever they meet", () => {
    const on = [own({ state: "open", stateAt: NOW - 5 * DAY })];
    const several = [aside(1, 8, 5), aside(2, 30, 26), aside(3, 50, 40), aside(4, 29, 20)];
    const found = waits(
      [hit(1, 60), hit(2, 38), hit(3, 28), hit(4, 15), hit(5, 4)],
      [tried(1, 2)],
      on,
      several,
    );
    // The third happened while it was put aside.
    expect(ends(found)).toEqual([
      [10, "rested"],
      [8, "rested"],
      [7, "rested"],
      [2, "tried"],
    ]);
  });

  it("is let go only where the goal is so now; taken up again, it was put aside", () => {
    const letGo = [own({ state: "letGo", stateAt: NOW - 3 * DAY })];
    const found = waits([hit(1, 40), hit(2, 10)], [], letGo, [aside(1, 30, 20)]);
    expect(ends(found)).toEqual([
      [10, "rested"],
      [7, "letGo"],
    ]);
  });

  it("is not ended by less than a day, nor by days that cannot be", () => {
    const on = [own({ state: "open", stateAt: NOW - 15 * DAY })];
    const odd = [aside(1, 15, 15), aside(2, 5, 12), aside(3, -20, -30)];
    expect(ends(waits([hit(1, 20)], [tried(1, 2)], on, odd))).toEqual([[18, "tried"]]);
    expect(ends(waits([hit(1, 20)], [], on, odd))).toEqual([[20, "open"]]);
  });

  it("is left out where nobody kept since when the goal was put aside, and it was taken up again", () => {
    const again = [own({ state: "open", stateAt: NOW - 12 * DAY })];
    expect(waits([hit(1, 20)], [], again)).toEqual([]);
    expect(waits([hit(1, 20)], [tried(1, 5)], again)).toEqual([]);
    expect(ends(waits([hit(1, 20)], [tried(1, 15)], again))).toEqual([[5, "tried"]]);
    expect(ends(waits([hit(1, 10)], [tried(1, 5)], again))).toEqual([[5, "tried"]]);
    expect(ends(waits([hit(1, 10)], [], again))).toEqual([[10, "open"]]);
  });

  it("counts where the goal was taken up again by a clock that was ahead: nobody knows when", () => {
    const ahead = [own({ state: "open", stateAt: NOW + 26_000 * DAY })];
    expect(ends(waits([hit(1, 20)], [], ahead))).toEqual([[20, "open"]]);
    expect(ends(waits([hit(1, 20)], [tried(1, 5)], ahead))).toEqual([[15, "tried"]]);
  });

  it.each(KINDS)("after %s counts unless it is not there to be analysed", (kind) => {
    expect(waits([hit(1, 20, { kind })])).toHaveLength(NOT_TO_ANALYSE.includes(kind) ? 0 : 1);
  });

  it("after a kind that only a newer version knows is not counted: it may be one of those", () => {
    expect(waits([hit(1, 20, { kind: "other" })])).toEqual([]);
  });

  it("is none without a goal, nor in the future of a clock that was wrong", () => {
    expect(waits([hit(1, 20, { goal: null })])).toEqual([]);
    expect(waits([hit(1, 20, { goal: idOf("goal", 9) })])).toEqual([]);
    expect(waits([hit(1, -2)])).toEqual([]);
  });

  it("is told in days of the place where it happened", () => {
    // One in the morning in Auckland, where it is a day later than in Lisbon.
    const late = hit(1, 0, { at: Date.UTC(2026, 10, 9, 23), zone: "Pacific/Auckland" });
    expect(waits([late])[0]?.day).toBe("2026-11-10");
    const soon = tried(1, 0, { startedAt: Date.UTC(2026, 10, 9, 23, 30) });
    expect(ends(waits([late], [soon]))).toEqual([[0, "tried"]]);
  });

  it("is a whole number of days, 0 or more, whatever the rows", () => {
    const ago = fc.integer({ min: -50, max: 4000 });
    fc.assert(
      fc.property(fc.array(ago), fc.array(ago), (setbacks, attempts) => {
        const found = waits(
          setbacks.map((days, n) => hit(n, days)),
          attempts.map((days, n) => tried(n, days)),
        );
        for (const { days } of found) expect(Number.isSafeInteger(days) && days >= 0).toBe(true);
        expect(found.length).toBe(setbacks.filter((days) => days >= 0).length);
      }),
    );
  });
});

const wait = (n: number, days: number, end: Wait["end"] = "tried"): Wait => ({
  setback: idOf("setback", n),
  day: "2026-11-01",
  days,
  end,
});
const said = (...ends: readonly (readonly [days: number, end?: Wait["end"]])[]) =>
  timeToNextTry(ends.map(([days, end], n) => wait(n, days, end)));

describe("what is said", () => {
  it.each([0, 1, 2, 4, 5, 7, 8, 9, 10, 29, 30])("of %i waits is within what they carry", (count) => {
    const found = timeToNextTry(Array.from({ length: count }, (_, n) => wait(n, n + 1)));
    expect(found).toMatchObject({ count, tried: count, open: 0 });
    if (count < 3) expect(found.half).toBeNull();
    else {
      const half = found.half as Exclude<typeof found.half, null | "fewer">;
      expect(half.days).toBe(Math.ceil(count / 2));
      expect(half.likely?.from).toBeLessThanOrEqual(half.days);
      if (half.likely?.to != null) expect(half.likely.to).toBeGreaterThanOrEqual(half.days);
    }
  });

  it("is half where it is exactly half, however many there are", () => {
    for (let half = 3; half <= 200; half++) {
      const days = Array.from({ length: half }, (_, n) => [n + 1] as const);
      const later = (end: Wait["end"]) => days.map(([n]) => [half + n, end] as const);
      for (const end of ["tried", "open", "letGo"] as const)
        expect(said(...days, ...later(end)).half).toMatchObject({ days: half });
    }
  });

  it("counts those still open", () => {
    expect(said([6], [7], [9], [9], [30, "open"], [15], [12])).toEqual({
      count: 7,
      tried: 6,
      open: 1,
      half: { days: 9, likely: { from: 6, to: 15 } },
    });
  });

  it("is fewer than half where fewer than half were tried, whatever an estimate would reach", () => {
    const seven = (days: number, end: Wait["end"]) => Array.from({ length: 7 }, () => [days, end] as const);
    expect(said([2], [3], [4], ...seven(40, "open")).half).toBe("fewer");
    // Only three were seen so far, and all of them tried: the estimate falls to nothing.
    expect(said([10], [10], [10], ...seven(1, "rested")).half).toBe("fewer");
  });

  it("takes many goals let go as another end, and then knows no range", () => {
    const letGo = Array.from({ length: 3 }, () => [1, "letGo"] as const);
    // Three of six are enough for a half only by way of all six.
    expect(said([2], [3], [4], ...letGo).half).toEqual({ days: 4, likely: null });
    expect(said([2], [3], [4], ...letGo, [1, "letGo"]).half).toBe("fewer");
  });
});
