/**
 * Which of two approaches has worked more often so far, said only where the counts can carry it. It never says why:
 * people try one thing on easier days than another.
 */
import { ROUNDING } from "../kernel/statistics.ts";

/** How often an approach was tried to an end, and how often it went well. */
export type Tries = { readonly well: number; readonly of: number };

// Kept as far as it was asked for: over a few thousand days the same ones come up a million times.
const LN_FACTORIALS = [0];

/** The natural logarithm of n!, n a whole number of 0 or more. */
function lnFactorial(n: number): number {
  for (let i = LN_FACTORIALS.length; i <= n; i++)
    LN_FACTORIALS.push((LN_FACTORIALS[i - 1] ?? 0) + Math.log(i));
  return LN_FACTORIALS[n] ?? 0;
}

/** The natural logarithm of the beta function at whole numbers of 1 or more. */
const lnBeta = (a: number, b: number): number =>
  lnFactorial(a - 1) + lnFactorial(b - 1) - lnFactorial(a + b - 1);

/**
 * The chance, 0 to 1, that one approach goes well more often than the other, where each share is equally likely
 * beforehand to be anything from 0 to 1. Exact.
 *
 * Source: Cook 2005, "Exact calculation of beta inequalities".
 * @throws RangeError where the counts are no counts
 */
export function chanceBetter(one: Tries, other: Tries): number {
  for (const { well, of } of [one, other])
    if (!Number.isSafeInteger(well) || !Number.isSafeInteger(of) || well < 0 || well > of)
      throw new RangeError("Tries are counted, and what went well is among them.");
  const [oneWell, oneNot] = [1 + one.well, 1 + one.of - one.well];
  const [otherWell, otherNot] = [1 + other.well, 1 + other.of - other.well];
  let chance = 0;
  for (let i = 0; i < oneWell; i++)
    chance += Math.exp(
      lnBeta(otherWell + i, otherNot + oneNot) -
        Math.log(oneNot + i) -
        lnBeta(1 + i, oneNot) -
        lnBeta(otherWell, otherNot),
    );
  return Math.min(1, chance);
}

const FEWEST_EACH = 3;
const FEWEST_TOGETHER = 8;
const SURE = 0.9;

/**
 * The approach that may be said to have worked more often, or null: three ends each and eight together at least, and a
 * chance of 0.9. Two that are alike are told apart wrongly in about one case of five at one look, and in about half of
 * them at some time within thirty ends (tools/science/operating.test.ts), so the words stay soft.
 */
export function workedMoreOften(one: Tries, other: Tries): "one" | "other" | null {
  if (Math.min(one.of, other.of) < FEWEST_EACH || one.of + other.of < FEWEST_TOGETHER) return null;
  const chance = chanceBetter(one, other);
  if (chance >= SURE - ROUNDING) return "one";
  return chance <= 1 - SURE + ROUNDING ? "other" : null;
}
