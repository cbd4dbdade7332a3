/** The slope against worked examples, and how often the verdict is wrong where there is no trend. */
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { seeded } from "../kernel/seeded.ts";
import { leastSquares, rhythmOf, slopeBefore, slopeOf } from "./rhythm.ts";

const SHORTER = [40, 30, 28, 18, 21, 15, 16, 12, 14, 10];
const FLAT = [20, 26, 17, 24, 19, 28, 22, 18, 25, 21, 23, 20];

describe("the slope", () => {
  it.each([
    [10, "0.550", "0.338", "0.731", "0.9998"],
    [6, "0.438", "-0.027", "0.793", "0.9711"],
    [4, "0.318", "-0.404", "0.890", "0.8475"],
    [3, "0.158", "-0.632", "0.851", "0.6887"],
  ])("of the first %i gaps of a falling row is %s", (count, mean, low, high, shorter) => {
    const slope = slopeOf(SHORTER.slice(0, count));
    expect(slope.mean.toFixed(3)).toBe(mean);
    expect(slope.interval.map((end) => end.toFixed(3))).toEqual([low, high]);
    expect(slope.shorter.toFixed(4)).toBe(shorter);
  });

  it("of a level row is about none", () => {
    const slope = slopeOf(FLAT);
    expect(slope.mean.toFixed(3)).toBe("-0.010");
    expect(slope.interval.map((end) => end.toFixed(2))).toEqual(["-0.19", "0.16"]);
    expect(slope.shorter.toFixed(3)).toBe("0.449");
    expect(slope.same.toFixed(2)).toBe("0.92");
  });

  it("before any gap is as likely up as down, and seldom none", () => {
    const { mean, interval, shorter, same } = slopeBefore();
    expect(mean).toBeCloseTo(0, 9);
    expect(shorter).toBeCloseTo(0.5, 9);
    for (const end of interval) expect(Math.abs(Math.abs(end) - 0.98)).toBeLessThan(0.01);
    // Printed 0.236, the integral of the prior. The grid counts both its ends, -0.15 and 0.15, whole, as it does where
    // it gives the printed 0.92 of the level row, whose integral is 0.913.
    expect(same.toFixed(3)).toBe("0.243");
  });

  it("by least squares is that of the same examples", () => {
    const { slope, noise } = leastSquares(SHORTER);
    expect(slope.toFixed(4)).toBe("0.5711");
    expect(noise?.toFixed(4)).toBe("0.1358");
    expect(leastSquares(SHORTER.slice(0, 6)).slope.toFixed(3)).toBe("0.514");
    expect(leastSquares(FLAT).slope.toFixed(4)).toBe("-0.0106");
    expect(leastSquares([3, 4]).noise).toBeNull();
  });

  it("does not depend on the unit, and turns its sign with the row of logarithms", () => {
    fc.assert(
      fc.property(
        fc.array(fc.double({ min: 0.5, max: 900, noNaN: true }), { minLength: 2, maxLength: 40 }),
        (gaps) => {
          const slope = slopeOf(gaps);
          const hours = slopeOf(gaps.map((gap) => gap * 24));
          const turned = slopeOf(gaps.map((gap) => 1 / gap));
          expect(hours.mean).toBeCloseTo(slope.mean, 6);
          expect(turned.mean).toBeCloseTo(-slope.mean, 6);
          expect(turned.shorter).toBeCloseTo(1 - slope.shorter, 6);
          for (const number of [slope.mean, ...slope.interval, slope.shorter, slope.same])
            expect(Number.isFinite(number)).toBe(true);
          expect(slope.interval[0]).toBeLessThanOrEqual(slope.interval[1]);
        },
      ),
    );
  });

  it("holds with a thousand gaps, and with gaps that are all the same", () => {
    const many = slopeOf(Array.from({ length: 1000 }, (_, j) => 400 * (j + 1) ** -0.5));
    expect(many.mean).toBeCloseTo(0.5, 1);
    expect(slopeOf(Array.from({ length: 9 }, () => 7)).mean).toBeCloseTo(0, 9);
  });

  it.each([[[]], [[4]], [[4, 0]], [[4, -1]], [[4, Number.NaN]], [[4, Infinity]]])("has no %j", (gaps) => {
    expect(() => slopeOf(gaps)).toThrow(RangeError);
  });
});

describe("what is said", () => {
  it("is nothing below eight attempts, however clear the row", () => {
    for (let count = 0; count < 7; count++)
      expect(rhythmOf(SHORTER.slice(0, count))).toEqual({ said: "tooFew", slope: null });
    expect(rhythmOf(SHORTER.slice(0, 7)).slope).not.toBeNull();
  });

  it("is that the gaps get shorter, longer or stay, where the dates can carry it", () => {
    expect(rhythmOf(SHORTER).said).toBe("shorter");
    expect(rhythmOf(SHORTER.map((gap) => 400 / gap)).said).toBe("longer");
    expect(rhythmOf(FLAT).said).toBe("same");
    expect(rhythmOf([20, 35, 12, 30, 18, 40, 15]).said).toBe("cannotTell");
  });

  it("is that they are irregular where one is far longer than the rest, or all are far apart", () => {
    expect(rhythmOf([...SHORTER, 200]).said).toBe("irregular");
    expect(rhythmOf([1, 90, 2, 70, 3, 80, 1, 95]).said).toBe("irregular");
  });
});

it("of more gaps than a call takes arguments is told like any", () => {
  expect(rhythmOf(Array.from({ length: 300_000 }, () => 1)).said).toBe("same");
});

describe("a thousand people without any trend", () => {
  it("of thirty attempts each, looked at after every one: at most one in ten is ever told of a trend", () => {
    const PEOPLE = 1000;
    const random = seeded(20_261_125);
    const normal = () => Math.sqrt(-2 * Math.log(1 - random())) * Math.cos(2 * Math.PI * random());
    const noises = [0.4, 0.7, 1];
    let told = 0;
    for (let person = 0; person < PEOPLE; person++) {
      const noise = noises[person % noises.length] ?? 0;
      const gaps = Array.from({ length: 29 }, () => 20 * Math.exp(noise * normal()));
      for (let count = 7; count <= gaps.length; count++) {
        const { said } = rhythmOf(gaps.slice(0, count));
        if (said !== "shorter" && said !== "longer") continue;
        told++;
        break;
      }
    }
    // Six in a hundred with these people.
    expect(told / PEOPLE).toBeLessThan(0.1);
    expect(told).toBeGreaterThan(0);
  }, 120_000);
});
