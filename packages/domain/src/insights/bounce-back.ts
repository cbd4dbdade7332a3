/**
 * Bounce-back: how heavy one setback stayed over the days after it, and when it was half as heavy. Only what was rated
 * is used: between two ratings nobody knows.
 */

/** How heavy something was said to be, so many days after it happened. Days above 0 may be parts of a day. */
export type Rated = { readonly day: number; readonly heaviness: number };

export type BounceBack = {
  readonly start: number;
  readonly lightest: number;
  /** Half as heavy as at the start, or lighter, for the first time: after one rating and by the next. Null: not yet. */
  readonly half: { readonly after: number; readonly by: number } | null;
  /** The mean heaviness from the first rating to the last one within 14 days, straight lines between ratings. */
  readonly mean: number | null;
};

/** What is looked at: as long as one is asked again. */
const DAYS = 14;

function check(ratings: readonly Rated[]): void {
  if (ratings.length === 0) throw new RangeError("Nothing was rated.");
  const ordered = ratings.every(({ day }, i) => day >= 0 && (i === 0 || day > (ratings[i - 1]?.day ?? day)));
  if (!ordered) throw new RangeError("Ratings come one after the other.");
}

/**
 * What the ratings of one setback say, earliest first.
 * @throws RangeError where there are none, or they are out of order
 */
export function bounceBackOf(ratings: readonly Rated[]): BounceBack {
  check(ratings);
  const start = ratings[0]?.heaviness ?? 0;
  const first = start === 0 ? -1 : ratings.findIndex(({ heaviness }) => heaviness <= start / 2);
  const within = ratings.filter(({ day }) => day <= DAYS);
  let area = 0;
  for (const [i, { day, heaviness }] of within.entries()) {
    const before = within[i - 1];
    if (before) area += ((before.heaviness + heaviness) / 2) * (day - before.day);
  }
  const length = (within.at(-1)?.day ?? 0) - (within[0]?.day ?? 0);
  return {
    start,
    lightest: Math.min(...ratings.map(({ heaviness }) => heaviness)),
    half: first === -1 ? null : { after: ratings[first - 1]?.day ?? 0, by: ratings[first]?.day ?? 0 },
    mean: length > 0 ? area / length : null,
  };
}

/** The curve of least squares through ratings: from `from` towards `to`, half of the way every `halfLife` days. */
export type Easing = {
  readonly from: number;
  readonly to: number;
  readonly rate: number;
  readonly halfLife: number;
};

const FEWEST_FOR_CURVE = 5;
/** Rates, per day, between which one is looked for: half of the way in twelve minutes, or in two years. */
const SLOWEST = 0.001;
const FASTEST = 80;
const GOLDEN = (Math.sqrt(5) - 1) / 2;

/**
 * heaviness = to + (from - to) e^(-rate day), rate per day. Null below five ratings, or where they do not get lighter by
 * such a curve.
 * @throws RangeError where ratings are out of order
 */
export function easingOf(ratings: readonly Rated[]): Easing | null {
  if (ratings.length < FEWEST_FOR_CURVE) return null;
  check(ratings);
  // For each rate the two levels follow; the rate is found between two bounds on a scale of proportions.
  let [low, high] = [Math.log(SLOWEST), Math.log(FASTEST)];
  const missAt = (ln: number): number => levelsAt(ratings, Math.exp(ln)).miss;
  while (high - low > 1e-9) {
    const [left, right] = [high - GOLDEN * (high - low), low + GOLDEN * (high - low)];
    if (missAt(left) <= missAt(right)) high = right;
    else low = left;
  }
  const rate = Math.exp((low + high) / 2);
  const { from, to } = levelsAt(ratings, rate);
  const found = rate > SLOWEST * 1.01 && rate < FASTEST * 0.99 && from > to;
  return found ? { from, to, rate, halfLife: Math.LN2 / rate } : null;
}

/** Both levels by linear least squares at a given rate, and the sum of squares that is left. */
function levelsAt(ratings: readonly Rated[], rate: number): { from: number; to: number; miss: number } {
  let [ee, er, rr, ey, ry] = [0, 0, 0, 0, 0];
  for (const { day, heaviness } of ratings) {
    const e = Math.exp(-rate * day);
    ee += e * e;
    er += e * (1 - e);
    rr += (1 - e) ** 2;
    ey += e * heaviness;
    ry += (1 - e) * heaviness;
  }
  const determinant = ee * rr - er * er;
  const from = (ey * rr - ry * er) / determinant;
  const to = (ry * ee - ey * er) / determinant;
  let miss = 0;
  for (const { day, heaviness } of ratings)
    miss += (heaviness - to - (from - to) * Math.exp(-rate * day)) ** 2;
  return { from, to, miss };
}
