/**
 * Other ways to the slope of a rhythm, to hold the one that Onward uses against: least squares with its interval, and two
 * that use nothing but the order of things. None of them is shown to anyone.
 */
import { tQuantile } from "@onward/domain/kernel/quantiles";
import { NORMAL_97_5, mean, spread } from "@onward/domain/kernel/statistics";

type Range = readonly [low: number, high: number];

/** ln j and ln t_j of the gaps, oldest first. */
const pointsOf = (gaps: readonly number[]) =>
  gaps.map((gap, j) => ({ x: Math.log(j + 1), y: Math.log(gap) }));

/** Least squares of ln t_j = level - slope ln j, three gaps or more: with the slope's standard error and 95 % interval. */
export function classicalSlope(gaps: readonly number[]): {
  readonly slope: number;
  readonly level: number;
  readonly error: number;
  readonly interval: Range;
} {
  const points = pointsOf(gaps);
  const { xx, xy, yy } = spread(points);
  const freedom = gaps.length - 2;
  const slope = -xy / xx;
  const error = Math.sqrt((yy - (xy * xy) / xx) / freedom / xx);
  const reach = tQuantile(0.975, freedom) * error;
  const level = mean(points.map(({ y }) => y)) + slope * mean(points.map(({ x }) => x));
  return { slope, level, error, interval: [slope - reach, slope + reach] };
}

/**
 * The middle of the slopes between any two points, with its 95 % interval.
 *
 * Source: Sen 1968.
 */
export function medianSlope(gaps: readonly number[]): { readonly slope: number; readonly interval: Range } {
  const points = pointsOf(gaps);
  const slopes = points
    .flatMap((a, i) => points.slice(i + 1).map((b) => -(b.y - a.y) / (b.x - a.x)))
    .toSorted((a, b) => a - b);
  const at = (i: number) => slopes[Math.min(slopes.length - 1, Math.max(0, i))] ?? Number.NaN;
  const n = gaps.length;
  const reach = NORMAL_97_5 * Math.sqrt((n * (n - 1) * (2 * n + 5)) / 18);
  const middle = (slopes.length - 1) / 2;
  return {
    slope: (at(Math.floor(middle)) + at(Math.ceil(middle))) / 2,
    interval: [at(Math.round((slopes.length - reach) / 2) - 1), at(Math.round((slopes.length + reach) / 2))],
  };
}

/**
 * Kendall's tau of the gaps with their order, and how likely one as far from 0 is where there is no trend: exact, for
 * gaps of which no two are alike.
 *
 * Source: Kendall 1938.
 */
export function kendall(gaps: readonly number[]): { readonly tau: number; readonly chance: number } {
  const n = gaps.length;
  const pairs = (n * (n - 1)) / 2;
  let falling = 0;
  for (const [i, gap] of gaps.entries()) falling += gaps.slice(i + 1).filter((later) => later < gap).length;
  // How many of all orders have so many falling pairs, as a share: one gap after the other put in its place.
  let shares = [1];
  for (let count = 2; count <= n; count++) {
    const next = Array.from({ length: shares.length + count - 1 }, () => 0);
    for (const [sum, share] of shares.entries())
      for (let more = 0; more < count; more++) next[sum + more] = (next[sum + more] ?? 0) + share / count;
    shares = next;
  }
  const fewer = Math.min(falling, pairs - falling);
  const tail = shares.slice(0, fewer + 1).reduce((sum, share) => sum + share, 0);
  return { tau: (pairs - 2 * falling) / pairs, chance: Math.min(1, 2 * tail) };
}
