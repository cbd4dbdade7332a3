/** The other slopes against a worked example. */
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
