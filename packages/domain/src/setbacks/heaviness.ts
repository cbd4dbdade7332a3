/**
 * How heavy a setback is now, and whether it has grown lighter: read from its ratings.
 */
import type { Heaviness } from "../kernel/heaviness.ts";
import type { Rating } from "./setback.ts";

/** The latest rating of one setback; null when it was never rated. */
export const latestRating = (ratings: readonly Rating[]): Rating | null =>
  ratings.toSorted((a, b) => a.at - b.at || (a.id < b.id ? -1 : 1)).at(-1) ?? null;

/** How heavy one setback was said to be last; null when nobody said. */
export const latestHeaviness = (ratings: readonly Rating[]): Heaviness | null =>
  latestRating(ratings)?.heaviness ?? null;

/** True when some later rating of one setback is at least one step lighter than an earlier one. */
export const lightened = (ratings: readonly Rating[]): boolean =>
  ratings.some((later) => ratings.some((r) => r.at < later.at && r.heaviness > later.heaviness));
