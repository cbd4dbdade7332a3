/**
 * The little statistics that several rules share.
 */

/** The 97.5 % point of the normal distribution: what a 95 % interval reaches on either side, in standard errors. */
export const NORMAL_97_5 = 1.959963984540054;

/** What sums and products of shares may be off by: one that is exactly a half in truth must count as a half. */
export const ROUNDING = 1e-9;

/** NaN where there are no values. */
export const mean = (values: readonly number[]): number =>
  values.reduce((sum, value) => sum + value, 0) / values.length;

/** Sums of the squares and products of how far points lie from their means. */
export function spread(points: readonly { readonly x: number; readonly y: number }[]): {
  readonly xx: number;
  readonly xy: number;
  readonly yy: number;
} {
  const [meanX, meanY] = [mean(points.map(({ x }) => x)), mean(points.map(({ y }) => y))];
  let [xx, xy, yy] = [0, 0, 0];
  for (const { x, y } of points) {
    xx += (x - meanX) ** 2;
    xy += (x - meanX) * (y - meanY);
    yy += (y - meanY) ** 2;
  }
  return { xx, xy, yy };
}
