/**
 * The rhythm between attempts at one goal: whether the gaps get shorter, longer or stay about the same, said only where
 * the dates can carry it.
 *
 * A gap is modelled as t_j = e^θ j^(-γ) with log-normal noise of width σ, j = 1, 2, ... Prior: flat in θ, γ ~ N(0, 0.5²),
 * ln σ ~ N(ln 0.7, 0.6²): it presumes neither a trend nor its absence. The power law is that of Yin, Wang, Evans and
 * Wang, Nature 575 (2019), arXiv:1903.07562, found there between groups of people; of one person it says nothing more
 * than the dates do.
 */
import { spread } from "../kernel/statistics.ts";

/** What the gaps say of γ, which is above 0 where they get shorter. */
export type Slope = {
  readonly mean: number;
  /** 95 % credible interval. */
  readonly interval: readonly [low: number, high: number];
  /** P(γ > 0), 0 to 1. */
  readonly shorter: number;
  /** P(|γ| <= 0.15), 0 to 1. */
  readonly same: number;
};

/** The grid of γ, from -2 to 2: its steps on either side of 0, and how many of them still count as the same. */
const WIDEST = 2;
const STEP = 0.01;
const SIDE = 200;
const SAME_STEPS = 15;
const SLOPES = Array.from({ length: 2 * SIDE + 1 }, (_, i) => (i - SIDE) * STEP);
/** The width of the prior of γ, which is normal about 0. */
export const PRIOR_SLOPE = 0.5;
const PRIOR_LN_NOISE = { mean: Math.log(0.7), deviation: 0.6 };
const LN_NOISE = { from: Math.log(0.05), to: Math.log(3), points: 80 };

type Sums = ReturnType<typeof spread> & { readonly m: number };

/** Sums of squares and products of ln j and ln t about their means. */
function sumsOf(gaps: readonly number[]): Sums {
  if (gaps.length < 2) throw new RangeError("A rhythm needs two gaps at least.");
  if (!gaps.every((gap) => Number.isFinite(gap) && gap > 0))
    throw new RangeError("A gap is a number above 0.");
  return { m: gaps.length, ...spread(gaps.map((gap, j) => ({ x: Math.log(j + 1), y: Math.log(gap) }))) };
}

/** Least squares: γ, and the standard deviation of the logarithms about the line; null with two gaps. */
export function leastSquares(gaps: readonly number[]): {
  readonly slope: number;
  readonly noise: number | null;
} {
  const { m, xx, xy, yy } = sumsOf(gaps);
  const left = Math.max(0, yy - (xy * xy) / xx);
  return { slope: -xy / xx, noise: m > 2 ? Math.sqrt(left / (m - 2)) : null };
}

/**
 * The posterior of γ on a grid, θ integrated out. Gaps in days, oldest first, two at least.
 * @throws RangeError where a gap is no number above 0
 */
export const slopeOf = (gaps: readonly number[]): Slope => slopeBy(weightsOf(sumsOf(gaps)));

/** What is taken of γ before any gap is known: the prior alone. */
export const slopeBefore = (): Slope => slopeBy(weightsOf({ m: 1, xx: 0, xy: 0, yy: 0 }));

function slopeBy(weights: Float64Array): Slope {
  const total = weights.reduce((sum, weight) => sum + weight, 0);
  const share = (from: number, to: number) =>
    weights.slice(Math.max(0, from), to + 1).reduce((sum, weight) => sum + weight, 0) / total;
  return {
    mean: weights.reduce((sum, weight, i) => sum + weight * (SLOPES[i] ?? 0), 0) / total,
    interval: [quantile(weights, total * 0.025), quantile(weights, total * 0.975)],
    // Half of the grid's middle point lies on either side.
    shorter: share(SIDE + 1, SLOPES.length) + share(SIDE, SIDE) / 2,
    same: share(SIDE - SAME_STEPS, SIDE + SAME_STEPS),
  };
}

/** The posterior's weight at each slope of the grid, up to a common factor. */
function weightsOf({ m, xx, xy, yy }: Sums): Float64Array {
  const logs = Array.from({ length: LN_NOISE.points }, (_, i) => {
    const ln = LN_NOISE.from + ((LN_NOISE.to - LN_NOISE.from) * i) / (LN_NOISE.points - 1);
    const prior = ((ln - PRIOR_LN_NOISE.mean) / PRIOR_LN_NOISE.deviation) ** 2 / 2;
    return { constant: -(m - 1) * ln - prior, perSquare: 1 / (2 * Math.exp(2 * ln)) };
  });
  const least = xx === 0 ? yy : yy - (xy * xy) / xx;
  // Taken off everywhere, so that no weight is too large for a number, nor all of them too small.
  const highest = Math.max(...logs.map(({ constant, perSquare }) => constant - perSquare * least));
  return Float64Array.from(SLOPES, (slope) => {
    const squares = yy + 2 * slope * xy + slope * slope * xx;
    const prior = (slope / PRIOR_SLOPE) ** 2 / 2;
    let weight = 0;
    for (const { constant, perSquare } of logs)
      weight += Math.exp(constant - perSquare * squares - prior - highest);
    return weight;
  });
}

/** Where the weights up to a slope come to `wanted`, between two points of the grid in proportion. */
function quantile(weights: Float64Array, wanted: number): number {
  let sum = 0;
  for (const [i, weight] of weights.entries()) {
    if (sum + weight >= wanted) return (SLOPES[i] ?? 0) - STEP * (1 - (wanted - sum) / weight);
    sum += weight;
  }
  return WIDEST;
}

/** What may be said of the gaps. Below eight attempts nothing is. */
export type RhythmSaid = "tooFew" | "cannotTell" | "irregular" | "shorter" | "longer" | "same";

/** With fewer gaps, which are five attempts, there is nothing to draw: each attempt is a dot, and no more. */
export const FEWEST_GAPS_DRAWN = 4;
/** Seven gaps are eight attempts. */
const FEWEST_GAPS = 7;
const TOO_NOISY = 1.2;
const LONG_GAP = 5;
/**
 * How sure one must be of a trend. A person looks again after every attempt, which gives chance many turns: at 0.95 up to
 * three in ten without any trend would be told of one at some time between 8 and 30 attempts, at 0.99 one in sixteen.
 */
const SURE = 0.99;
const SURE_OF_SAME = 0.8;

/** The verdict on gaps in days, oldest first, and the slope it rests on; null below eight attempts. */
export function rhythmOf(gaps: readonly number[]): {
  readonly said: RhythmSaid;
  readonly slope: Slope | null;
} {
  if (gaps.length < FEWEST_GAPS) return { said: "tooFew", slope: null };
  const slope = slopeOf(gaps);
  const sorted = gaps.toSorted((a, b) => a - b);
  const middle =
    ((sorted[Math.floor((gaps.length - 1) / 2)] ?? 0) + (sorted[Math.floor(gaps.length / 2)] ?? 0)) / 2;
  const irregular = (leastSquares(gaps).noise ?? 0) > TOO_NOISY || (sorted.at(-1) ?? 0) > LONG_GAP * middle;
  return { said: irregular ? "irregular" : verdict(slope), slope };
}

function verdict({ shorter, same }: Slope): RhythmSaid {
  if (shorter >= SURE) return "shorter";
  if (shorter <= 1 - SURE) return "longer";
  return same >= SURE_OF_SAME ? "same" : "cannotTell";
}
