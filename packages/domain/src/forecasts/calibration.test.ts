/** The scores against a worked example, and what holds for any forecasts. */
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import {
  brierParts,
  brierSkill,
  calibrationZ,
  logScore,
  shareInterval,
  type Settled,
} from "./calibration.ts";

const CHANCES = [0.9, 0.9, 0.9, 0.7, 0.7, 0.7, 0.3, 0.3, 0.1, 0.1];
const CAME = [1, 1, 0, 1, 1, 0, 0, 1, 0, 0];
const example = CHANCES.map((chance, i): Settled => ({ chance, cameTrue: CAME[i] === 1 }));

describe("ten forecasts", () => {
  it("have this score and these parts", () => {
    const { brier, reliability, resolution, uncertainty } = brierParts(example);
    expect(brier).toBeCloseTo(0.21, 12);
    expect(reliability.toFixed(7)).toBe("0.0266667");
    expect(resolution.toFixed(7)).toBe("0.0666667");
    expect(uncertainty).toBe(0.25);
    expect(logScore(example).toFixed(7)).toBe("0.6201998");
    expect(brierSkill(example)).toBeCloseTo(0.16, 12);
    expect(calibrationZ(example)?.toFixed(5)).toBe("0.88852");
  });
});

describe("a share", () => {
  it.each([
    [0, 3, "0.0000", "0.5615"],
    [1, 5, "0.0362", "0.6245"],
    [4, 5, "0.3755", "0.9638"],
    [7, 10, "0.3968", "0.8922"],
    [14, 25, "0.3707", "0.7333"],
  ])("of %i in %i lies between %s and %s", (count, total, low, high) => {
    expect(shareInterval(count, total).map((end) => end.toFixed(4))).toEqual([low, high]);
  });

  it.each([
    [1, 0],
    [-1, 3],
    [4, 3],
    [Number.NaN, 3],
  ])("is not %d of %d", (count, total) => {
    expect(() => shareInterval(count, total)).toThrow(RangeError);
  });
});

describe("any forecasts", () => {
  const settled = fc.array(
    fc.record({ chance: fc.integer({ min: 0, max: 20 }).map((n) => n / 20), cameTrue: fc.boolean() }),
    { minLength: 1, maxLength: 60 },
  );

  it("have a score that is the sum of its parts, and no number that is none", () => {
    fc.assert(
      fc.property(settled, (its) => {
        const { brier, reliability, resolution, uncertainty } = brierParts(its);
        expect(reliability - resolution + uncertainty).toBeCloseTo(brier, 10);
        for (const number of [brier, logScore(its), brierSkill(its) ?? 0, calibrationZ(its) ?? 0])
          expect(Number.isFinite(number)).toBe(true);
      }),
    );
  });

  it("that always say one half score a quarter", () => {
    fc.assert(
      fc.property(settled, (its) => {
        expect(brierParts(its.map(({ cameTrue }) => ({ chance: 0.5, cameTrue }))).brier).toBe(0.25);
        expect(calibrationZ(its.map(({ cameTrue }) => ({ chance: 0.5, cameTrue })))).toBeNull();
      }),
    );
  });

  it("of 0 and 100 % that were wrong have a score all the same", () => {
    const sure: Settled[] = [
      { chance: 1, cameTrue: false },
      { chance: 0, cameTrue: true },
    ];
    expect(brierParts(sure).brier).toBe(1);
    expect(logScore(sure)).toBeCloseTo(-Math.log(0.01), 12);
    expect(calibrationZ(sure)).toBeNull();
  });

  it.each([[[]], [[{ chance: 1.1, cameTrue: true }]], [[{ chance: Number.NaN, cameTrue: true }]]])(
    "are not %j",
    (wrong) => {
      expect(() => brierParts(wrong)).toThrow(RangeError);
      expect(() => logScore(wrong)).toThrow(RangeError);
      expect(() => calibrationZ(wrong)).toThrow(RangeError);
    },
  );
});
