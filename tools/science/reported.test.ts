/** What studies reported, worked out again. */
import { expect, it } from "vitest";
import { alphaAt, constantRate, medianOf, normalWithin, sumsToOne } from "./reported.ts";

it("the normal distribution", () => {
  expect(normalWithin(0)).toBe(0);
  expect(normalWithin(1).toFixed(9)).toBe("0.682689492");
  expect(normalWithin(1.959963984540054).toFixed(9)).toBe("0.950000000");
  expect(normalWithin(8)).toBeCloseTo(1, 12);
});

// The study printed 0.176, 0.421 and 0.200: it had more digits of beta and gamma than it printed.
it.each([
  ["grant applications", [0.666, 0.017], [0.361, 0.01], "0.171", 0.176],
  ["new companies", [0.566, 0.086], [0.509, 0.036], "0.421", 0.421],
  ["the third data set", [0.143, 0.039], [0.668, 0.143], "0.202", 0.2],
] as const)("beta and gamma may come to 1 in %s", (_, beta, gamma, again, printed) => {
  const chance = sumsToOne(beta, gamma);
  expect(chance.toFixed(3)).toBe(again);
  expect(Math.abs(chance - printed)).toBeLessThan(0.006);
});

it("alpha from gamma", () => {
  expect(alphaAt(0.361).toFixed(3)).toBe("0.565");
  expect(alphaAt(0.509).toFixed(2)).toBe("1.04");
  expect(alphaAt(0.668).toFixed(2)).toBe("2.01");
});

it("a constant rate", () => {
  const wait = (time: number, event = true) => ({ time, event });
  expect(constantRate([wait(2), wait(6), wait(8, false)])).toBe(2 / 16);
});

it("the middle value", () => {
  expect(medianOf([5, 1, 2])).toBe(2);
  expect(medianOf([5, 1, 2, 4])).toBe(3);
  expect(medianOf([])).toBeNaN();
});
