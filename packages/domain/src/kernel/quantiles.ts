/**
 * Quantiles of the distributions that small counts and few durations follow.
 */
import jstat from "jstat";

function check(share: number, ...above: readonly number[]): void {
  if (!(share > 0 && share < 1)) throw new RangeError("A share lies between 0 and 1.");
  if (!above.every((value) => Number.isFinite(value) && value > 0))
    throw new RangeError("A shape is a number above 0.");
}

/**
 * The value, 0 to 1, below which `share` of a Beta(a, b) distribution lies. Exact to seven digits.
 * @throws RangeError where `share` is not between 0 and 1, or a shape not above 0
 */
export function betaQuantile(share: number, a: number, b: number): number {
  check(share, a, b);
  return jstat.beta.inv(share, a, b);
}

/**
 * The value below which `share` of Student's t distribution with `freedom` degrees of freedom lies. Exact to seven
 * digits.
 * @throws RangeError where `share` is not between 0 and 1, or `freedom` not above 0
 */
export function tQuantile(share: number, freedom: number): number {
  check(share, freedom);
  return jstat.studentt.inv(share, freedom);
}
