/**
 * How much longer things took than a person had guessed, and what that says of their next guess. Their own past alone:
 * what other people's guesses were like is not used.
 */
import { mean } from "../kernel/statistics.ts";
import { tQuantile } from "../kernel/quantiles.ts";

/** How long something was guessed to take, and took: both above 0, in the same unit. */
export type Took = { readonly guessed: number; readonly took: number };

export type PlanningFactor = {
  readonly count: number;
  /** The middle (geometric mean) of took over guessed: above 1 where things took longer. */
  readonly factor: number;
  /** 95 % confidence interval of the factor. */
  readonly interval: readonly [low: number, high: number];
  /** Between what the next one lies with chance `share`, 0 to 1, as multiples of its guess. */
  readonly next: (share: number) => readonly [low: number, high: number];
};

/** Fewer say nothing. */
const FEWEST = 5;

/**
 * The logarithm of took over guessed is taken as normal, with Student's t for what few of them leave open. Null below
 * five. What is not finished yet has no place here: leaving it out makes the factor too small, and screens say so.
 *
 * Source: the factor is the "uplift" of reference class forecasting, Flyvbjerg 2008, of one person.
 * @throws RangeError where a duration is no number above 0
 */
export function planningFactor(past: readonly Took[]): PlanningFactor | null {
  if (!past.every(({ guessed, took }) => [guessed, took].every((time) => Number.isFinite(time) && time > 0)))
    throw new RangeError("A duration is a number above 0.");
  const count = past.length;
  if (count < FEWEST) return null;
  const ratios = past.map(({ guessed, took }) => Math.log(took / guessed));
  const middle = mean(ratios);
  const deviation = Math.sqrt(ratios.reduce((sum, ratio) => sum + (ratio - middle) ** 2, 0) / (count - 1));
  const around = (share: number, error: number): readonly [number, number] => {
    const reach = tQuantile((1 + share) / 2, count - 1) * error;
    return [Math.exp(middle - reach), Math.exp(middle + reach)];
  };
  return {
    count,
    factor: Math.exp(middle),
    interval: around(0.95, deviation / Math.sqrt(count)),
    next: (share) => around(share, deviation * Math.sqrt(1 + 1 / count)),
  };
}
