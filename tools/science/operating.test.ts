/** How often the speaking rules speak, beside what was worked out before. */
import { seeded } from "@onward/domain/kernel/seeded";
import { describe, expect, it } from "vitest";
import {
  TOLD_BEFORE,
  WIDTHS_BEFORE,
  comparisonChances,
  medianWidth,
  rhythmShares,
  toldOfAlikes,
  toldOfNothing,
} from "./operating.ts";

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
  it.each(TOLD_BEFORE)(
    "%i attempts, noise %f: told of shorter gaps as often as before; the interval holds the slope",
    (attempts, noise, ...before) => {
      const [none, ...falling] = [0, 0.36, 0.67].map((slope) =>
        rhythmShares({ count: 300, attempts, slope, noise }, [0.95], seeded(20_261_125 + attempts)),
      );
      expect(none?.shorter[0]).toBeLessThanOrEqual(0.06);
      for (const [i, { shorter }] of falling.entries()) {
        const share = before[i] ?? Number.NaN;
        // Shares of 300, each within three standard errors of what 300 others gave.
        const error = Math.sqrt((2 * Math.max(share * (1 - share), 0.02)) / 300);
        expect(Math.abs((shorter[0] ?? Number.NaN) - share)).toBeLessThan(3 * error);
      }
      // Nineteen times of twenty; a steep slope of few gaps a little less often, since flat ones are likelier beforehand.
      expect([none, ...falling].map((its) => its?.covered)).toSatisfy(
        ([zero = 0, some = 0, steep = 0]: readonly number[]) => zero >= 0.92 && some >= 0.92 && steep >= 0.85,
      );
    },
  );
});

it.each(WIDTHS_BEFORE)(
  "the interval of %i gaps by least squares is %s wide in the middle",
  (gaps, before) => {
    // Within a tenth: both are medians of so many people.
    const width = medianWidth(gaps, 2000, seeded(20_261_126));
    expect(Math.abs(width / Number(before) - 1)).toBeLessThan(0.1);
  },
);

describe("the rhythm of 1500 people", () => {
  it.each([
    [5, 0.7],
    [10, 0.7],
    [30, 0.7],
  ])("%i attempts, noise %f: the printed bounds hold", (attempts, noise) => {
    const [none, some, steep] = [0, 0.36, 0.67].map((slope) =>
      rhythmShares({ count: 1500, attempts, slope, noise }, [0.95], seeded(20_261_126 + attempts)),
    );
    expect(none?.covered).toBeGreaterThanOrEqual(0.93);
    expect(some?.covered).toBeGreaterThanOrEqual(0.93);
    expect(steep?.covered).toBeGreaterThanOrEqual(0.88);
    expect(none?.shorter[0]).toBeLessThanOrEqual(attempts <= 20 ? 0.04 : 0.06);
  });
});

it("of true trends about half of those who could be told are, since of gaps that swing nothing is told", () => {
  const { shorter, told } = rhythmShares(
    { count: 600, attempts: 30, slope: 0.36, noise: 0.7 },
    [0.99],
    seeded(20_261_126),
  );
  const [sure = 0] = shorter;
  expect(Math.abs(sure - 0.39)).toBeLessThan(0.06);
  expect(Math.abs(told - 0.17)).toBeLessThan(0.05);
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
