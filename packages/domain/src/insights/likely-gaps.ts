/**
 * The band of a rhythm: where the middle of each gap lies, as far as the gaps tell.
 */
import { tQuantile } from "../kernel/quantiles.ts";
import { mean } from "../kernel/statistics.ts";
import { leastSquares, type RhythmSaid, type Slope } from "./rhythm.ts";

export type LikelyGap = { readonly low: number; readonly high: number };

/**
 * The 95 % range of each gap's middle, in days, by the doubt about the slope and that about the level together. Three gaps
 * or more, and their slope.
 */
export function likelyGaps(gaps: readonly number[], { mean: slope, interval }: Slope): readonly LikelyGap[] {
  const logs = gaps.map((gap, j) => ({ x: Math.log(j + 1), y: Math.log(gap) }));
  const [meanX, meanY] = [mean(logs.map(({ x }) => x)), mean(logs.map(({ y }) => y))];
  const noise = leastSquares(gaps).noise ?? 0;
  const level = (tQuantile(0.975, gaps.length - 2) * noise) / Math.sqrt(gaps.length);
  const tilt = (interval[1] - interval[0]) / 2;
  return logs.map(({ x }) => {
    const middle = meanY - slope * (x - meanX);
    const reach = Math.hypot(level, tilt * (x - meanX));
    return { low: Math.exp(middle - reach), high: Math.exp(middle + reach) };
  });
}

/** The band of a rhythm, a range for each gap; null where no trend may be told, and it would show one. */
export const bandOf = (rhythm: {
  readonly gaps: readonly { readonly days: number }[];
  readonly said: RhythmSaid;
  readonly slope: Slope | null;
}): readonly LikelyGap[] | null =>
  rhythm.slope === null || rhythm.said === "irregular"
    ? null
    : likelyGaps(
        rhythm.gaps.map(({ days }) => days),
        rhythm.slope,
      );
