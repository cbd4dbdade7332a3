/**
 * A share of the times that something came up, with its doubt: lessons used of those that arose, an approach that
 * worked of the times it was tried.
 */
import { betaQuantile } from "../kernel/quantiles.ts";

export type ArisenShare = { readonly mean: number; readonly interval: readonly [low: number, high: number] };

/**
 * The share, 0 to 1, when `count` of `arisen` did, with its 95 % credible interval; beforehand any share is equally
 * likely.
 * @throws RangeError where the counts are no counts
 */
export function arisenShare(count: number, arisen: number): ArisenShare {
  if (!Number.isSafeInteger(count) || !Number.isSafeInteger(arisen) || count < 0 || count > arisen)
    throw new RangeError("What is counted is among what arose.");
  const [a, b] = [count + 1, arisen - count + 1];
  return { mean: a / (a + b), interval: [betaQuantile(0.025, a, b), betaQuantile(0.975, a, b)] };
}

/** The 95 % interval as it may be said; null where fewer arose than `fewest`, since then only the counts are said. */
export const saidRange = (count: number, arisen: number, fewest: number): ArisenShare["interval"] | null =>
  arisen < fewest ? null : arisenShare(count, arisen).interval;
