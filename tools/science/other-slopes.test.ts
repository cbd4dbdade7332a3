/** The other slopes against a worked example. */
import { seeded } from "@onward/domain/kernel/seeded";
import { expect, it } from "vitest";
import { classicalSlope, kendall, medianSlope } from "./other-slopes.ts";

const SHORTER = [40, 30, 28, 18, 21, 15, 16, 12, 14, 10];
const FLAT = [20, 26, 17, 24, 19, 28, 22, 18, 25, 21, 23, 20];
const digits = (values: readonly number[], count: number) => values.map((value) => value.toFixed(count));

it("least squares, with its doubt", () => {
  const { slope, level, error, interval } = classicalSlope(SHORTER);
  expect(digits([slope, error, level], 4)).toEqual(["0.5711", "0.0617", "3.7891"]);
  expect(digits(interval, 4)).toEqual(["0.4287", "0.7135"]);
  expect(digits(classicalSlope(SHORTER.slice(0, 6)).interval, 3)).toEqual(["0.256", "0.772"]);
  expect(digits(classicalSlope(FLAT).interval, 4)).toEqual(["-0.1532", "0.1320"]);
});

it.each([
  [3, 15],
  [4, 4.8],
  [5, 3],
  [7, 2],
  [9, 1.5],
  [14, 1.07],
  [19, 0.85],
  [29, 0.64],
])("least squares over %i gaps holds the slope as often as it says, and is about %f wide", (gaps, width) => {
  const random = seeded(20_261_126 + gaps);
  const normal = () => Math.sqrt(-2 * Math.log(1 - random())) * Math.cos(2 * Math.PI * random());
  const intervals = Array.from(
    { length: 1200 },
    () =>
      classicalSlope(
        Array.from({ length: gaps }, (_, j) => Math.exp(3 - 0.36 * Math.log(j + 1) + 0.7 * normal())),
      ).interval,
  );
  const held = intervals.filter(([low, high]) => low <= 0.36 && 0.36 <= high).length / intervals.length;
  expect(held).toBeGreaterThan(0.93);
  expect(held).toBeLessThan(0.97);
  const middle = intervals.map(([low, high]) => high - low).toSorted((a, b) => a - b)[600] ?? Number.NaN;
  expect(Math.abs(middle / width - 1)).toBeLessThan(0.08);
});

it("the middle of all slopes", () => {
  const { slope, interval } = medianSlope(SHORTER);
  expect(digits([slope, ...interval], 3)).toEqual(["0.602", "0.450", "0.808"]);
});

it("Kendall’s tau", () => {
  const { tau, chance } = kendall(SHORTER);
  expect(tau.toFixed(4)).toBe("-0.8667");
  expect(chance.toExponential(2)).toBe("1.15e-4");
  expect(kendall([1, 2])).toEqual({ tau: 1, chance: 1 });
  expect(kendall([1, 2, 3]).chance).toBeCloseTo(1 / 3, 12);
});
