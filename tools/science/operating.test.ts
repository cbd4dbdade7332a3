/** How often the speaking rules speak, beside what was worked out before. */
import { seeded } from "@onward/domain/testing/seeded";
import { describe, expect, it } from "vitest";
import { comparisonChances, rhythmShares, toldOfAlikes, toldOfNothing } from "./operating.ts";

describe("two approaches", () => {
  // Exact; simulations of the same rule gave 0.19, 0.49, 0.44 and 0.89, within their own error.
  it.each([
    [5, 0.3, 0.5, "0.2179"],
    [20, 0.3, 0.5, "0.4895"],
    [5, 0.2, 0.6, "0.4571"],
    [20, 0.2, 0.6, "0.9145"],
  ])("with %i ends each at %f and %f: the better one with chance %s", (of, worse, better, chance) => {
    expect(comparisonChances(of, [worse, better]).second.toFixed(4)).toBe(chance);
  });

  it.each([
    [5, "0.1829"],
    [10, "0.2197"],
    [20, "0.2109"],
  ])("with %i ends each, both alike: one of them with chance %s", (of, chance) => {
    const { first, second } = comparisonChances(of, [0.3, 0.3]);
    expect((first + second).toFixed(4)).toBe(chance);
    expect(first).toBeCloseTo(second, 9);
  });

  it.each([0.3, 0.5, 0.7])(
    "both at %f, looked at after every end up to thirty: about half are told of one at some time, as the page says",
    (share) => {
      const told = toldOfAlikes({ count: 2000, ends: 30, share }, seeded(20_261_126));
      expect(told).toBeGreaterThan(0.42);
      expect(told).toBeLessThan(0.54);
    },
  );
});

describe("the rhythm of 300 people", () => {
  const look = (attempts: number, slope: number, noise: number) =>
    rhythmShares({ count: 300, attempts, slope, noise }, [0.95], seeded(20_261_125 + attempts));

  // Shares of 300, each within three standard errors of what 300 others gave.
  it.each([
    [8, 0.36, 0.7, 0.09],
    [10, 0.36, 0.4, 0.31],
    [15, 0.67, 0.7, 0.77],
    [20, 0.36, 0.7, 0.47],
    [30, 0.36, 1, 0.42],
    [30, 0.67, 0.4, 1],
  ])(
    "%i attempts, slope %f, noise %f: told of shorter gaps about as often as before",
    (attempts, slope, noise, before) => {
      const told = look(attempts, slope, noise).shorter[0] ?? Number.NaN;
      const error = Math.sqrt((2 * Math.max(before * (1 - before), 0.01)) / 300);
      expect(Math.abs(told - before)).toBeLessThan(3 * error);
    },
  );

  it.each([8, 15, 30])("%i attempts without a trend: at most six in a hundred at one look", (attempts) => {
    expect(look(attempts, 0, 0.7).shorter[0]).toBeLessThanOrEqual(0.06);
  });

  it.each([8, 15, 30])("%i attempts: the interval holds the slope nineteen times of twenty", (attempts) => {
    for (const slope of [0, 0.36]) expect(look(attempts, slope, 0.7).covered).toBeGreaterThanOrEqual(0.93);
  });
});

describe("days beside eight words that mean nothing, looked at every day", () => {
  const told = (days: number, heavy: number, runs: number) =>
    toldOfNothing({ count: 400, days, heavy, runs }, seeded(20_261_126));

  it.each([
    [90, 0.1, 0],
    [90, 0.3, 0.3],
    [365, 0.1, 0.3],
    [365, 0.3, 0],
    [365, 0.3, 0.3],
  ])("%i days, %f of them heavy, runs %f: at most five people in a hundred are ever told", (...its) => {
    expect(told(...its)).toBeLessThanOrEqual(0.05);
  });

  it("where every second day is as the one before, at most one in six within a year: the page says so", () => {
    expect(told(365, 0.3, 0.5)).toBeLessThanOrEqual(1 / 6);
  });
});
