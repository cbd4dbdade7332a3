/** The chances against worked examples, and the speaking rule. */
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { chanceBetter, workedMoreOften, type Tries } from "./what-works.ts";

const tries = (well: number, not: number): Tries => ({ well, of: well + not });

describe("the chance that one is better", () => {
  it.each([
    [tries(1, 4), tries(4, 1), "0.959957"],
    [tries(0, 3), tries(2, 1), "0.928571"],
    [tries(2, 3), tries(3, 2), "0.716450"],
    [tries(0, 5), tries(3, 2), "0.969697"],
    [tries(3, 7), tries(7, 3), "0.956946"],
    [tries(1, 1), tries(2, 0), "0.800000"],
  ])("%j against %j", (other, one, chance) => {
    expect(chanceBetter(one, other).toFixed(6)).toBe(chance);
  });

  const counted = fc.nat({ max: 60 }).chain((of) => fc.nat({ max: of }).map((well) => ({ well, of })));

  it("is one half between alikes, and what is left of the other's", () => {
    fc.assert(
      fc.property(counted, counted, (one, other) => {
        expect(chanceBetter(one, one)).toBeCloseTo(0.5, 9);
        expect(chanceBetter(one, other) + chanceBetter(other, one)).toBeCloseTo(1, 9);
      }),
    );
  });

  it("holds with a thousand tries", () => {
    expect(chanceBetter(tries(600, 400), tries(400, 600))).toBeCloseTo(1, 9);
    expect(chanceBetter(tries(0, 1000), tries(0, 1000))).toBeCloseTo(0.5, 9);
  });

  it.each([tries(-1, 3), { well: 4, of: 3 }, tries(0.5, 1), tries(Number.NaN, 1)])(
    "is not of %j",
    (wrong) => {
      expect(() => chanceBetter(wrong, tries(1, 1))).toThrow(RangeError);
    },
  );
});

describe("which may be said to have worked more often", () => {
  it("is neither where one has under three ends, or both under eight", () => {
    expect(workedMoreOften(tries(20, 0), tries(0, 2))).toBeNull();
    expect(workedMoreOften(tries(4, 0), tries(0, 3))).toBeNull();
    expect(workedMoreOften(tries(5, 0), tries(0, 3))).toBe("one");
  });

  it("is told at a chance of exactly nine in ten", () => {
    expect(workedMoreOften(tries(7, 0), tries(5, 2))).toBe("one");
    expect(workedMoreOften(tries(5, 2), tries(7, 0))).toBe("other");
    expect(workedMoreOften(tries(13, 0), tries(5, 1))).toBe("one");
    expect(workedMoreOften(tries(5, 1), tries(13, 0))).toBe("other");
  });

  it("is neither where the counts are close, and either way round else", () => {
    expect(workedMoreOften(tries(3, 2), tries(2, 3))).toBeNull();
    expect(workedMoreOften(tries(4, 1), tries(1, 4))).toBe("one");
    expect(workedMoreOften(tries(1, 4), tries(4, 1))).toBe("other");
  });
});
