/** Which chances are settled, and what may be said of how many. */
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { attempt, type Attempt } from "../attempts/attempt.ts";
import { DAY } from "../kernel/time.ts";
import { NOW, idOf, momentAt, rowOf } from "../testing/ctx.ts";
import type { Settled } from "./calibration.ts";
import { forecast, type Forecast } from "./forecast.ts";
import { guessesSaid, settledChances } from "./guesses.ts";

const guess = (n: number, cells: Partial<Forecast> = {}) =>
  rowOf(forecast, n, {
    goal: idOf("goal", 1),
    at: NOW - 5 * DAY,
    attempt: idOf("attempt", n),
    chance: 60,
    ...cells,
  });
const ended = (n: number, cells: Partial<Attempt> = {}) =>
  rowOf(attempt, n, {
    goal: idOf("goal", 1),
    at: NOW - 6 * DAY,
    outcome: "reached",
    outcomeAt: NOW - DAY,
    ...cells,
  });
const settled = (guesses: Forecast[], tries: Attempt[]) => settledChances(guesses, tries, momentAt());

describe("settledChances", () => {
  it("worked is true; partly and not this time are not; let go and open settle nothing", () => {
    const outcomes = ["reached", "partly", "notYet", "letGo", "other", null] as const;
    expect(
      settled(
        outcomes.map((_, n) => guess(n)),
        outcomes.map((outcome, n) => ended(n, { outcome, outcomeAt: outcome === null ? null : NOW })),
      ),
    ).toEqual([
      { chance: 0.6, cameTrue: true },
      { chance: 0.6, cameTrue: false },
      { chance: 0.6, cameTrue: false },
    ]);
  });

  it("counts once its day has come", () => {
    const of = (day: string) => settled([guess(1)], [ended(1, { day })]).length;
    expect([of("2026-11-21"), of("2026-11-20"), of("2026-11-15")]).toEqual([0, 1, 1]);
  });

  it("counts only what was guessed before the try began or, unsaid, before it ended", () => {
    const of = (at: number, startedAt: number | null) =>
      settled([guess(1, { at })], [ended(1, { startedAt })]).length;
    expect([of(NOW - 3 * DAY, NOW - 2 * DAY), of(NOW - 2 * DAY + 1, NOW - 2 * DAY)]).toEqual([1, 0]);
    expect([of(NOW - DAY, null), of(NOW - DAY + 1, null)]).toEqual([1, 0]);
  });

  it("counts nothing that was guessed after the day of the try, though nobody had said that it began", () => {
    const of = (at: number) => settled([guess(1, { at })], [ended(1, { day: "2026-11-17", outcomeAt: NOW })]);
    expect([of(NOW - 4 * DAY), of(NOW - 3 * DAY), of(NOW - 2 * DAY)].map((its) => its.length)).toEqual([
      1, 1, 0,
    ]);
  });

  it("takes the last of two devices' guesses, and passes over what no chance can be", () => {
    const two = [guess(1), guess(2, { attempt: idOf("attempt", 1), at: NOW - 4 * DAY, chance: 10 })];
    expect(settled(two, [ended(1)])).toEqual([{ chance: 0.1, cameTrue: true }]);
    expect(settled(two.toReversed(), [ended(1)])).toEqual([{ chance: 0.1, cameTrue: true }]);
    expect(settled([guess(1, { chance: 101 }), guess(2, { chance: -1 })], [ended(1), ended(2)])).toEqual([]);
    expect(settled([guess(1, { chance: 0 }), guess(2, { chance: 100 })], [ended(1), ended(2)])).toHaveLength(
      2,
    );
    expect(settled([guess(1)], [])).toEqual([]);
  });
});

const times = (count: number, chance: number, cameTrue: number): Settled[] =>
  Array.from({ length: count }, (_, n) => ({ chance, cameTrue: n < cameTrue }));

describe("guessesSaid", () => {
  it("says only how many there are below ten", () => {
    expect(guessesSaid([])).toEqual({ count: 0, average: null, curve: [] });
    expect(guessesSaid(times(9, 0.5, 4))).toEqual({ count: 9, average: null, curve: [] });
  });

  it("14 of 25 is 56 %, could be 37 to 73 %", () => {
    const said = guessesSaid(times(25, 0.62, 14));
    expect(said.average?.chance).toBeCloseTo(0.62);
    expect(said.average?.cameTrue).toBe(14);
    expect(said.average?.interval.map((share) => Math.round(share * 100))).toEqual([37, 73]);
    expect(said.curve).toEqual([]);
  });

  it("draws a curve from thirty on, of three to five points of about the same size", () => {
    expect(guessesSaid(times(29, 0.5, 4)).curve).toEqual([]);
    const spread = (n: number): Settled[] =>
      Array.from({ length: n }, (_, i) => ({ chance: i / n, cameTrue: i % 2 === 0 }));
    expect(guessesSaid(spread(30)).curve.map(({ count }) => count)).toEqual([10, 10, 10]);
    expect(guessesSaid(spread(45)).curve.map(({ count }) => count).length).toBe(4);
    expect(guessesSaid(spread(300)).curve.map(({ count }) => count)).toEqual([60, 60, 60, 60, 60]);
  });

  it("keeps equal chances in one point", () => {
    const said = guessesSaid([...times(20, 0.9, 18), ...times(10, 0.1, 1)]);
    expect(said.curve).toMatchObject([
      { chance: expect.closeTo(0.1), cameTrue: 1, count: 10 },
      { chance: expect.closeTo(0.9), cameTrue: 18, count: 20 },
    ]);
    expect(guessesSaid(times(40, 0.5, 20)).curve).toMatchObject([{ count: 40 }]);
  });

  it("whatever was settled, no one is left out and every share lies in its interval", () => {
    const any = fc.record({
      chance: fc.integer({ min: 0, max: 100 }).map((c) => c / 100),
      cameTrue: fc.boolean(),
    });
    fc.assert(
      fc.property(fc.array(any, { minLength: 30, maxLength: 400 }), (list) => {
        const { curve, count } = guessesSaid(list);
        expect(curve.reduce((sum, point) => sum + point.count, 0)).toBe(count);
        expect(curve.length).toBeLessThanOrEqual(5);
        for (const { cameTrue, count: of, interval, chance } of curve) {
          expect(interval[0]).toBeLessThanOrEqual(cameTrue / of + 1e-12);
          expect(interval[1]).toBeGreaterThanOrEqual(cameTrue / of - 1e-12);
          expect(chance).toBeGreaterThanOrEqual(0);
          expect(chance).toBeLessThanOrEqual(1);
        }
        const rising = curve.map(({ chance }) => chance);
        expect(rising).toEqual(rising.toSorted((a, b) => a - b));
      }),
      { numRuns: 100 },
    );
  });
});
