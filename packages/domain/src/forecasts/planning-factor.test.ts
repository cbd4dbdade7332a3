/** The factor against a worked example, and how often its range holds what comes next. */
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { seeded } from "../kernel/seeded.ts";
import { planningFactor, type Took } from "./planning-factor.ts";

const took = (guessed: readonly number[], real: readonly number[]): Took[] =>
  guessed.map((guess, i) => ({ guessed: guess, took: real[i] ?? Number.NaN }));
const digits = (values: readonly number[], count: number) => values.map((value) => value.toFixed(count));

describe("a worked example", () => {
  const found = planningFactor(took([2, 5, 3, 8, 1, 4], [3, 9, 3, 14, 2, 10]));

  it("gives the factor with its doubt", () => {
    expect(found?.count).toBe(6);
    expect(found?.factor.toFixed(4)).toBe("1.6939");
    expect(digits(found?.interval ?? [], 4)).toEqual(["1.2252", "2.3420"]);
  });

  it("gives a range for the next one", () => {
    expect(digits(found?.next(0.95) ?? [], 3)).toEqual(["0.719", "3.991"]);
    expect(digits(found?.next(0.8) ?? [], 4)).toEqual(["1.0356", "2.7708"]);
    // Eight of ten stay below the upper end of the middle six.
    expect(found?.next(0.6)[1].toFixed(4)).toBe("2.3017");
  });
});

it("says nothing below five", () => {
  expect(planningFactor([])).toBeNull();
  expect(planningFactor(took([1, 2, 3, 4], [1, 2, 3, 4]))).toBeNull();
  expect(planningFactor(took([1, 2, 3, 4, 5], [2, 4, 6, 8, 10]))?.interval).toEqual([2, 2]);
});

it("is the same in hours and in weeks", () => {
  const times = fc.array(
    fc.record({
      guessed: fc.double({ min: 0.1, max: 100, noNaN: true }),
      took: fc.double({ min: 0.1, max: 100, noNaN: true }),
    }),
    { minLength: 5, maxLength: 30 },
  );
  fc.assert(
    fc.property(times, (past) => {
      const weeks = past.map((its) => ({ guessed: its.guessed / 168, took: its.took / 168 }));
      expect(planningFactor(weeks)?.factor).toBeCloseTo(planningFactor(past)?.factor ?? Number.NaN, 9);
    }),
  );
});

it("eight of ten ranges hold what comes next, also where there were only five before", () => {
  const chance = seeded(7);
  const normal = () => Math.sqrt(-2 * Math.log(1 - chance())) * Math.cos(2 * Math.PI * chance());
  const one = (): Took => ({ guessed: 1, took: Math.exp(0.4 + 0.6 * normal()) });
  let within = 0;
  for (let person = 0; person < 4000; person++) {
    const [low, high] = planningFactor([one(), one(), one(), one(), one()])?.next(0.8) ?? [0, 0];
    const next = one().took;
    if (next >= low && next <= high) within++;
  }
  expect(within / 4000).toBeGreaterThan(0.78);
  expect(within / 4000).toBeLessThan(0.82);
});

it.each([0, -1, Number.NaN, Number.POSITIVE_INFINITY])("a duration of %d is none", (wrong) => {
  expect(() => planningFactor(took([wrong], [1]))).toThrow(RangeError);
  expect(() => planningFactor(took([1], [wrong]))).toThrow(RangeError);
});
