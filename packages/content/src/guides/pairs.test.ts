/** Sizes as pairs out of a hundred: the published figures, and what must hold for every size. */
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { GUIDES, findingsOf } from "./index.ts";
import { EVEN, PAIRS, pairsDrawn, pairsIn, pairsOf, type PairDrawn } from "./pairs.ts";

const SEED = 20261126;
const size = fc.double({ min: -2, max: 2, noNaN: true });

// McGraw and Wong, 1992: men of 69.7 inches (2.8) and women of 64.3 (2.6), the man taller in 92 pairs of 100. The others
// are read off d by the same rule: half a standard deviation is 64 of 100, two are 92.
test.each([
  [(69.7 - 64.3) / Math.sqrt((2.8 ** 2 + 2.6 ** 2) / 2), 92],
  [0, 50],
  [0.2, 56],
  [0.5, 64],
  [0.8, 71],
  [2, 92],
])("%d apart is %d of 100", (apart, pairs) => expect(Math.round(pairsOf(apart))).toBe(pairs));

test("more apart is more pairs, the other way round is the rest, and it's never all or none", () => {
  fc.assert(
    fc.property(size, size, (one, other) => {
      expect(pairsOf(one)).toBeGreaterThan(0);
      expect(pairsOf(one)).toBeLessThan(PAIRS);
      expect(pairsOf(one) + pairsOf(-one)).toBeCloseTo(PAIRS, 4);
      if (one > other) expect(pairsOf(one)).toBeGreaterThanOrEqual(pairsOf(other));
      if (Math.abs(one) > 0.01) expect(pairsOf(one) > EVEN).toBe(one > 0);
    }),
    { seed: SEED, numRuns: 1000 },
  );
});

test("a range of sizes is a range of pairs around it, and a hundred are drawn, in one order", () => {
  const ORDER: readonly PairDrawn[] = ["even", "fewer", "least", "most", "other"];
  fc.assert(
    fc.property(size, fc.double({ min: 0, max: 1, noNaN: true }), fc.boolean(), (value, wide, ranged) => {
      const pairs = pairsIn({
        kind: "difference",
        value,
        range: ranged ? [value - wide, value + wide] : null,
      });
      if (pairs === null) throw new Error("no pairs");
      const [low, high] = pairs.range ?? [pairs.at, pairs.at];
      expect(low).toBeLessThanOrEqual(pairs.at);
      expect(high).toBeGreaterThanOrEqual(pairs.at);
      const drawn = pairsDrawn(pairs);
      const count = (kind: PairDrawn): number => drawn.filter((one) => one === kind).length;
      expect(drawn).toHaveLength(PAIRS);
      expect(drawn).toEqual([...drawn].toSorted((a, b) => ORDER.indexOf(a) - ORDER.indexOf(b)));
      expect(count("even") + count("least")).toBe(low);
      expect(count("most")).toBe(Math.max(0, high - Math.max(EVEN, low)));
    }),
    { seed: SEED, numRuns: 500 },
  );
});

describe("in the guides", () => {
  test("a link and what has no size are not told in pairs; every difference is", () => {
    expect(pairsIn(null)).toBeNull();
    expect(pairsIn({ kind: "link", value: 0.24, range: [0.22, 0.26] })).toBeNull();
    const sizes = GUIDES.flatMap(findingsOf).map((finding) => finding.size);
    expect(sizes.filter((one) => one?.kind === "difference").length).toBeGreaterThan(25);
    for (const one of sizes) expect(pairsIn(one) === null).toBe(one?.kind !== "difference");
  });
  test("what makes things worse is under fifty, and what does nothing is about fifty", () => {
    expect(pairsIn({ kind: "difference", value: -0.36, range: null })).toEqual({ at: 40, range: null });
    expect(pairsIn({ kind: "difference", value: 0.02, range: [-0.09, 0.13] })).toEqual({
      at: 51,
      range: [47, 54],
    });
  });
});
