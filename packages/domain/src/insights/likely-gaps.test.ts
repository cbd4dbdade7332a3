/** The band of a rhythm: never too narrow, never no number. */
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { seeded } from "../kernel/seeded.ts";
import { likelyGaps } from "./likely-gaps.ts";
import { slopeOf } from "./rhythm.ts";

const SHORTER = [40, 30, 28, 18, 21, 15, 16, 12, 14, 10];

describe("the likely gaps", () => {
  it("narrow towards the middle, never to nothing, and hold most of an even row", () => {
    const ranges = likelyGaps(SHORTER, slopeOf(SHORTER));
    const widths = ranges.map(({ low, high }) => high / low);
    expect(Math.min(...widths)).toBeGreaterThan(1.1);
    expect(widths[0]).toBeGreaterThan(Math.min(...widths));
    const held = ranges.filter(({ low, high }, j) => low <= (SHORTER[j] ?? 0) && (SHORTER[j] ?? 0) <= high);
    expect(held.length).toBeGreaterThanOrEqual(SHORTER.length / 2);
  });

  it("of gaps that are all alike hold that gap", () => {
    const even = Array.from({ length: 9 }, () => 7);
    for (const { low, high } of likelyGaps(even, slopeOf(even))) {
      expect(low).toBeLessThanOrEqual(7 + 1e-9);
      expect(high).toBeGreaterThanOrEqual(7 - 1e-9);
    }
  });

  it("hold the true middle gap nineteen times of twenty, with seven gaps too", () => {
    const random = seeded(20_261_126);
    const normal = () => Math.sqrt(-2 * Math.log(1 - random())) * Math.cos(2 * Math.PI * random());
    let held = 0;
    const PEOPLE = 600;
    for (let person = 0; person < PEOPLE; person++) {
      const gaps = Array.from({ length: 7 }, () => 20 * Math.exp(0.6 * normal()));
      const middle = likelyGaps(gaps, slopeOf(gaps))[3];
      if (middle && middle.low <= 20 && 20 <= middle.high) held++;
    }
    expect(held / PEOPLE).toBeGreaterThan(0.93);
  });

  it("are numbers in order, whatever the gaps", () => {
    const some = fc.array(fc.double({ min: 0.5, max: 900, noNaN: true }), { minLength: 3, maxLength: 40 });
    fc.assert(
      fc.property(some, (gaps) => {
        for (const { low, high } of likelyGaps(gaps, slopeOf(gaps))) {
          expect(low).toBeGreaterThan(0);
          expect(low).toBeLessThanOrEqual(high);
          expect(Number.isFinite(high)).toBe(true);
        }
      }),
    );
  });
});
