/**
 * How far two groups lie apart, told as pairs of people out of a hundred.
 *
 * The common-language effect size of McGraw and Wong, 1992, Psychological Bulletin, 10.1037/0033-2909.111.2.361: the
 * chance that somebody drawn from one group lies above somebody drawn from the other. For two normal distributions that
 * spread alike it is Phi(d / sqrt 2).
 */
import type { Size } from "./schema.ts";

/** How many pairs are drawn, and what no difference is. */
export const PAIRS = 100;
export const EVEN = 50;

/** erf for x of 0 or more, exact to 0.00000015: Abramowitz and Stegun, 1964, 7.1.26. */
function erf(x: number): number {
  const t = 1 / (1 + 0.3275911 * x);
  const sum =
    t * (0.254829592 + t * (-0.284496736 + t * (1.421413741 + t * (-1.453152027 + t * 1.061405429))));
  return 1 - sum * Math.exp(-x * x);
}

/**
 * In how many of a hundred pairs the one of the first group lies above the one of the other; not rounded.
 * @param apart how far the groups lie apart, in standard deviations: below 0 the first lies lower
 */
export function pairsOf(apart: number): number {
  // Phi(d / sqrt 2) is (1 + erf(d / 2)) / 2.
  const above = (1 + erf(Math.abs(apart) / 2)) / 2;
  return PAIRS * (apart < 0 ? 1 - above : above);
}

/** A size in whole pairs: `at` itself, and from where to where it likely lies. */
export type Pairs = { readonly at: number; readonly range: readonly [number, number] | null };

/** Null for a link: it says that two things go together, and there are no two groups to draw anybody from. */
export const pairsIn = (size: Size | null): Pairs | null =>
  size === null || size.kind !== "difference"
    ? null
    : {
        at: Math.round(pairsOf(size.value)),
        range:
          size.range === null
            ? null
            : [Math.round(pairsOf(size.range[0])), Math.round(pairsOf(size.range[1]))],
      };

/**
 * What each of a hundred pairs is drawn as. even: as it would be without any difference; fewer: of these, what is
 * missing; least, most: what comes on top at least and at most; other: the rest.
 */
export type PairDrawn = "even" | "fewer" | "least" | "most" | "other";

/** A hundred of them, in the order in which they are drawn. Without a range what is found counts as the least. */
export function pairsDrawn({ at, range }: Pairs): readonly PairDrawn[] {
  const [low, high] = range ?? [at, at];
  return Array.from({ length: PAIRS }, (_, pair) => {
    if (pair < EVEN) return pair < low ? "even" : "fewer";
    if (pair < low) return "least";
    return pair < high ? "most" : "other";
  });
}
