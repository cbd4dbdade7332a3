/** The chances against a worked example, and what holds for any pace. */
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { doneByWeek, weekOf } from "./own-pace.ts";

const PAST = [2, 3, 1, 0, 4, 2];

describe("ten left, at the pace of six weeks", () => {
  const byWeek = doneByWeek(PAST, 10);

  it("are done by week 3 to 10 with these chances", () => {
    expect([3, 4, 5, 6, 7, 8, 9, 10].map((week) => byWeek[week - 1]?.toFixed(4))).toEqual(
      "0.0602 0.2855 0.5676 0.7826 0.9053 0.9631 0.9868 0.9956".split(" "),
    );
    expect(byWeek.slice(0, 2)).toEqual([0, 0]);
  });

  it("take 5 weeks as likely as not, 7 at eight in ten, 8 nearly always", () => {
    expect([0.5, 0.8, 0.95].map((share) => weekOf(byWeek, share))).toEqual([5, 7, 8]);
    expect(weekOf(byWeek, 1)).toBeNull();
  });

  it("take 5.4552 weeks in the mean", () => {
    // The sum over all weeks; what lies beyond the last one is below the fourth digit.
    const mean = 1 + byWeek.reduce((sum, chance) => sum + (1 - chance), 0);
    expect(mean).toBeCloseTo(5.4552, 3);
  });
});

it("are done with a chance of exactly a half, or three quarters, where that is the share of the weeks", () => {
  for (let count = 4; count <= 60; count += 4) {
    const weeks = (busy: number) => Array.from({ length: count }, (_, n) => (n < busy ? 1 : 0));
    expect(weekOf(doneByWeek(weeks(count / 2), 1), 0.5)).toBe(1);
    expect(weekOf(doneByWeek(weeks((3 * count) / 4), 1), 0.75)).toBe(1);
  }
});

describe("any pace", () => {
  const past = fc
    .array(fc.integer({ min: 0, max: 6 }), { minLength: 1, maxLength: 12 })
    .filter((weeks) => weeks.some((done) => done > 0));

  it("gives chances that only rise, up to one", () => {
    fc.assert(
      fc.property(past, fc.integer({ min: 1, max: 40 }), (weeks, remaining) => {
        let before = 0;
        for (const chance of doneByWeek(weeks, remaining)) {
          expect(chance).toBeGreaterThanOrEqual(before);
          expect(chance).toBeLessThanOrEqual(1 + 1e-9);
          before = chance;
        }
      }),
    );
  });

  it("does not depend on the order of the weeks, and takes no less time when more is left", () => {
    fc.assert(
      fc.property(past, fc.integer({ min: 1, max: 20 }), (weeks, remaining) => {
        const byWeek = doneByWeek(weeks, remaining);
        expect(weekOf(doneByWeek(weeks.toReversed(), remaining), 0.5)).toBe(weekOf(byWeek, 0.5));
        expect(weekOf(doneByWeek(weeks, remaining + 1), 0.5) ?? Infinity).toBeGreaterThanOrEqual(
          weekOf(byWeek, 0.5) ?? Infinity,
        );
      }),
    );
  });

  it("of one thing in ten weeks ends, also with much left", () => {
    const slow = [1, ...Array.from({ length: 9 }, () => 0)];
    expect(weekOf(doneByWeek(slow, 1000), 0.5)).toBeNull();
  });

  it.each([
    [[], 3],
    [[0, 0], 3],
    [[1, -1], 3],
    [[1.5], 3],
    [[1], 0],
    [[1], Number.NaN],
  ])("is not %j with %d left", (weeks, remaining) => {
    expect(() => doneByWeek(weeks, remaining)).toThrow(RangeError);
  });
});
