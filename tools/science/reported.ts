/**
 * Numbers that studies reported, worked out again from what they printed. None of them is shown to anyone.
 */

/** The chance that a standard normal number lies within `reach` of 0, `reach` 0 or more: by Simpson's rule. */
export function normalWithin(reach: number): number {
  const steps = 1000;
  const at = (i: number) => Math.exp(-(((i / steps) * reach) ** 2) / 2);
  let sum = at(0) + at(steps);
  for (let i = 1; i < steps; i++) sum += (i % 2 === 1 ? 4 : 2) * at(i);
  return (2 * reach * sum) / steps / 3 / Math.sqrt(2 * Math.PI);
}

/** A number with its standard error. */
type Estimate = readonly [value: number, error: number];

/**
 * How likely it is that beta and gamma lie as far from a sum of 1 as they do, if they do come to 1: what the model says
 * of the lengths of streaks and of the time between attempts.
 *
 * Source: Yin, Wang, Evans and Wang 2019, arXiv:1903.07562.
 */
export const sumsToOne = ([beta, betaError]: Estimate, [gamma, gammaError]: Estimate): number =>
  1 - normalWithin(Math.abs((beta + gamma - 1) / Math.hypot(betaError, gammaError)));

/** The model's alpha at a slope of gamma, where more memory adds nothing: gamma = alpha / (alpha + 1). */
export const alphaAt = (gamma: number): number => gamma / (1 - gamma);

/** A wait, and whether it ended or is still open. */
type Wait = { readonly time: number; readonly event: boolean };

/** How many waits end in a unit of time, if that is as likely at any time: those that ended over all that was waited. */
export const constantRate = (waits: readonly Wait[]): number =>
  waits.filter(({ event }) => event).length / waits.reduce((sum, { time }) => sum + time, 0);

/** The middle value; of an even number of them half way between the middle two. */
export function medianOf(values: readonly number[]): number {
  const sorted = values.toSorted((a, b) => a - b);
  const middle = (sorted.length - 1) / 2;
  return ((sorted[Math.floor(middle)] ?? Number.NaN) + (sorted[Math.ceil(middle)] ?? Number.NaN)) / 2;
}
