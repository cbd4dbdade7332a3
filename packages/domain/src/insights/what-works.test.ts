/** The chances against worked examples, the speaking rule, and how often it speaks. */
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

  it("is neither where the counts are close, and either way round else", () => {
    expect(workedMoreOften(tries(3, 2), tries(2, 3))).toBeNull();
    expect(workedMoreOften(tries(4, 1), tries(1, 4))).toBe("one");
    expect(workedMoreOften(tries(1, 4), tries(4, 1))).toBe("other");
  });

  /** The chance of each count of successes, exactly. */
  const binomial = (of: number, share: number): readonly number[] => {
    const chances = [(1 - share) ** of];
    for (let well = 1; well <= of; well++)
      chances.push(((chances[well - 1] ?? 0) * (of - well + 1) * share) / (well * (1 - share)));
    return chances;
  };
  const said = (of: number, shares: readonly [number, number]) => {
    const [first, second] = [binomial(of, shares[0]), binomial(of, shares[1])];
    let [one, other] = [0, 0];
    for (const [a, chanceA] of first.entries())
      for (const [b, chanceB] of second.entries()) {
        const which = workedMoreOften({ well: a, of }, { well: b, of });
        if (which === "one") one += chanceA * chanceB;
        if (which === "other") other += chanceA * chanceB;
      }
    return { one, other };
  };

  // Exact; simulations of the same rule gave 0.19, 0.49, 0.44 and 0.89, within their own error.
  it.each([
    [5, 0.3, 0.5, "0.2179"],
    [20, 0.3, 0.5, "0.4895"],
    [5, 0.2, 0.6, "0.4571"],
    [20, 0.2, 0.6, "0.9145"],
  ])("with %i ends each at %f and %f: the better one with chance %s", (of, worse, better, chance) => {
    expect(said(of, [worse, better]).other.toFixed(4)).toBe(chance);
  });

  it.each([
    [5, "0.1829"],
    [10, "0.2197"],
    [20, "0.2109"],
  ])("with %i ends each of two alike: one of them with chance %s", (of, chance) => {
    const { one, other } = said(of, [0.3, 0.3]);
    expect((one + other).toFixed(4)).toBe(chance);
    expect(one).toBeCloseTo(other, 9);
  });
});
