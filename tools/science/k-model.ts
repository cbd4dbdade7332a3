/**
 * The model of repeated attempts in which the last k of them are remembered: its exact results, and its simulation.
 *
 * An attempt is many independent parts of equal weight, each with a score from 0 to 1. The best score of a part among
 * the last k attempts is x*. With probability (1 - x*)^alpha the part is made anew, which costs 1 and scores anything
 * from 0 to 1; else the best remembered one is used again, which costs nothing. `share` is the expected cost per part,
 * `quality` the mean score. The attempt before which n others were made has the index n; nothing scores before the first.
 *
 * Source: Yin, Wang, Evans and Wang, "Quantifying the dynamics of failure across science, startups and security", Nature
 * 575 (2019), preprint arXiv:1903.07562.
 */
import { spread } from "@onward/domain/kernel/statistics";

export type Expected = { readonly share: number; readonly quality: number };

/** (s)(s + 1) ... (s + n - 1) / n!, which is B(n, 1) / B(n, s). */
function rising(s: number, n: number): number {
  let product = 1;
  for (let i = 0; i < n; i++) product *= (s + i) / (i + 1);
  return product;
}

/** Where every earlier attempt is remembered: exact. `n` is 1 or more, `alpha` above 0. */
export function rememberingAll(alpha: number, n: number): Expected {
  const share = rising(1 / (alpha + 1), n);
  const beta = (s: number) => 1 / (n * rising(s, n));
  const left = (beta(2 / (alpha + 1)) - beta(1 + 1 / (alpha + 1)) + beta(1) / 2) / beta(1 / (alpha + 1));
  return { share, quality: 1 - left };
}

/** Where only the last attempt is remembered: the values for n = 1, 2, ..., `last`, by quadrature over 1 - x*. */
export function rememberingOne(alpha: number, last: number): readonly Expected[] {
  const POINTS = 20_000;
  // Denser towards 0, where a good version is kept for long.
  const at = (i: number) => ((i + 0.5) / POINTS) ** 4;
  const width = (i: number) => ((i + 1) / POINTS) ** 4 - (i / POINTS) ** 4;
  const density = new Float64Array(POINTS).fill(1);
  const anew = Float64Array.from({ length: POINTS }, (_, i) => at(i) ** alpha);
  const values: Expected[] = [];
  while (values.length < last) {
    let [share, kept, mass] = [0, 0, 0];
    for (const [i, its] of density.entries()) {
      const here = its * width(i);
      mass += here;
      share += (anew[i] ?? 0) * here;
      kept += (1 - at(i)) * (1 - (anew[i] ?? 0)) * here;
    }
    share /= mass;
    values.push({ share, quality: kept / mass + share / 2 });
    for (const [i, its] of density.entries()) density[i] = its * (1 - (anew[i] ?? 0)) + share;
  }
  return values;
}

/** Where only the last attempt is remembered and alpha is below 1: what it comes to in the long run. */
export const rememberingOneForever = (alpha: number): Expected => ({
  share: 1 - alpha,
  quality: 1 / (2 - alpha),
});

/** The exponent that 1 / `share` grows with, n being large. `k` is Infinity where all are remembered. */
export function exponent(alpha: number, k: number): number {
  const critical = 1 / alpha;
  if (k < critical) return 0;
  return k < critical + 1 ? 1 - critical / k : 1 / (critical + 1);
}

/**
 * Plays the model with a finite memory of `k` attempts, 1 or more: the values for n = 1, 2, ..., `last`, over so many
 * parts. `random` gives numbers from 0 to 1, 1 excluded.
 */
export function simulate(
  {
    alpha,
    k,
    parts,
    last,
  }: { readonly alpha: number; readonly k: number; readonly parts: number; readonly last: number },
  random: () => number,
): readonly Expected[] {
  const remembered = Array.from({ length: k }, () => new Float64Array(parts));
  for (let part = 0; part < parts; part++) (remembered[0] as Float64Array)[part] = random();
  const values: Expected[] = [];
  for (let n = 1; n <= last; n++) {
    const next = remembered[n % k] as Float64Array;
    let [made, sum] = [0, 0];
    for (let part = 0; part < parts; part++) {
      let best = 0;
      for (const attempt of remembered) best = Math.max(best, attempt[part] ?? 0);
      const anew = random() < (1 - best) ** alpha;
      const score = anew ? random() : best;
      if (anew) made++;
      next[part] = score;
      sum += score;
    }
    values.push({ share: made / parts, quality: sum / parts });
  }
  return values;
}

/** The slope of -ln share over ln n between two n, by least squares over all that lie between, both included. */
export function slopeBetween(values: readonly Expected[], from: number, to: number): number {
  const points = values
    .map(({ share }, i) => ({ x: Math.log(i + 1), y: -Math.log(share) }))
    .slice(from - 1, to);
  const { xx, xy } = spread(points);
  return xy / xx;
}

/** Remembered attempts, then the shares made anew as printed for `SIMULATED_AT`, alpha 0.6: simulated before. */
export const SHARES_BEFORE: readonly (readonly [k: number, shares: readonly string[]])[] = [
  [1, "0.6250 0.5611 0.5303 0.4984 0.4660 0.4436 0.4340 0.406 0.401".split(" ")],
  [2, "0.625 0.508 0.454 0.395 0.327 0.271 0.243 0.182 0.100".split(" ")],
  [3, "0.625 0.508 0.443 0.376 0.298 0.235 0.204 0.132 0.048".split(" ")],
];
export const SIMULATED_AT = [1, 2, 3, 5, 10, 20, 30, 100, 1000] as const;

/** The first n of a decade, then the slopes in it that were printed, one, two and three remembered, alpha 0.6. */
export const SLOPES_BEFORE: readonly (readonly [from: number, slopes: readonly (number | null)[]])[] = [
  [10, [0.049, 0.275, 0.36]],
  [100, [0.013, 0.249, 0.375]],
  [1000, [0.002, 0.233, 0.377]],
  [10_000, [null, 0.226, 0.378]],
];
