/**
 * Down to half: when setbacks that were rated over days came to weigh half of what they did at first. Between two
 * ratings nobody knows, so a time is a stretch of days, and over many setbacks the middle one is a stretch too.
 */
import type { Moment } from "../kernel/ctx.ts";
import type { Heaviness } from "../kernel/heaviness.ts";
import { dayOf, daysBetween } from "../kernel/time.ts";
import { may } from "../debriefs/offers.ts";
import type { Rating, Setback } from "../setbacks/setback.ts";
import { saidRange, type ArisenShare } from "./arisen-share.ts";
import { bounceBackOf } from "./bounce-back.ts";

/** So many days after the first rating, whole ones, the first being day 0. */
export type RatedDay = { readonly day: number; readonly heaviness: Heaviness };

export type Eased = {
  /** At least three, in order of days. */
  readonly rated: readonly RatedDay[];
  /** Half of the first rating or less, for the first time: after one day and by the other. Null: not yet. */
  readonly half: { readonly after: number; readonly by: number } | null;
};

/** On fewer days than this nothing is made of ratings. */
const FEWEST_DAYS = 3;

/** One rating for each day: of the first day the first, since what follows in its hours passes; of the others the last. */
function ratedDays(
  ratings: readonly Pick<Rating, "id" | "at" | "heaviness">[],
  { zone, dayStartsAt }: Pick<Moment, "zone" | "dayStartsAt">,
): RatedDay[] {
  const inOrder = ratings.toSorted((a, b) => a.at - b.at || (a.id < b.id ? -1 : 1));
  const [first] = inOrder;
  if (first === undefined) return [];
  const begins = dayOf(first.at, zone, dayStartsAt);
  const byDay = new Map<number, Heaviness>();
  for (const { at, heaviness } of inOrder) {
    const day = daysBetween(begins, dayOf(at, zone, dayStartsAt));
    if (day > 0 || !byDay.has(0)) byDay.set(day, heaviness);
  }
  return [...byDay].map(([day, heaviness]) => ({ day, heaviness }));
}

/**
 * What the ratings of one setback say of it; null when they are of fewer than three days, when it was light from the
 * start, so that there is no half, and for a kind that is not there to be analysed. Pass its own ratings.
 */
export function easedOf(
  { kind }: Pick<Setback, "kind">,
  ratings: readonly Pick<Rating, "id" | "at" | "heaviness">[],
  moment: Pick<Moment, "zone" | "dayStartsAt">,
): Eased | null {
  if (!may(kind).debrief) return null;
  const rated = ratedDays(ratings, moment);
  if (rated.length < FEWEST_DAYS || rated[0]?.heaviness === 0) return null;
  return { rated, half: bounceBackOf(rated).half };
}

export type EasedOfAll = {
  readonly of: number;
  /** Those that came down to half. */
  readonly down: number;
  /** 95 % interval of the share that did, 0 to 1; null while there are too few. */
  readonly range: ArisenShare["interval"] | null;
  /**
   * The day on which the middle one of all did: after one and by the other. Null below five, or where not yet half of
   * them did.
   */
  readonly middle: { readonly after: number; readonly by: number } | null;
};

/** Of fewer setbacks than this it is too early to tell; of fewer than the second no middle one is told. */
export const FEWEST_EASED = 3;
const FEWEST_FOR_MIDDLE = 5;
/** Of fewer than this only the counts are said. */
const FEWEST_FOR_RANGE = 10;

/**
 * How many came down to half, and when the middle one did. Of the true days, in order, the middle one is at least the
 * middle one of the earliest days that can be, and at most the middle one of the latest; one that is not down yet has
 * no latest.
 */
export function easedOfAll(all: readonly Eased[]): EasedOfAll {
  const at = Math.ceil(all.length / 2) - 1;
  const middleOf = (days: readonly number[]) =>
    days.toSorted((a, b) => a - b)[at] ?? Number.POSITIVE_INFINITY;
  const after = middleOf(all.map(({ rated, half }) => half?.after ?? rated.at(-1)?.day ?? 0));
  const by = middleOf(all.map(({ half }) => half?.by ?? Number.POSITIVE_INFINITY));
  const down = all.filter(({ half }) => half !== null).length;
  return {
    of: all.length,
    down,
    range: saidRange(down, all.length, FEWEST_FOR_RANGE),
    middle: all.length < FEWEST_FOR_MIDDLE || by === Number.POSITIVE_INFINITY ? null : { after, by },
  };
}
