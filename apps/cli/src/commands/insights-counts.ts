/**
 * Counts in words, and how sure they are.
 */

export const SMALL = "Small numbers.";
export const NOT_BETTER = "Sooner isn’t always better.";

export const counted = (count: number, one: string, other: string): string =>
  `${count} ${count === 1 ? one : other}`;

/** @param share 0 to 1 */
export const percent = (share: number): number => Math.round(share * 100);

/** @param range where the true share could lie, 0 to 1 */
export const couldBe = (counts: string, [low, high]: readonly [number, number]): string =>
  `${counts} (could be ${percent(low)} to ${percent(high)} %).`;
