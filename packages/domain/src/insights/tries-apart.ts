/**
 * The gaps between tries at one goal, and for which goals their rhythm may be spoken of at all.
 */
import type { Attempt } from "../attempts/attempt.ts";
import type { Goal } from "../goals/goal.ts";
import type { Moment } from "../kernel/ctx.ts";
import { DAY, dayOf, type Instant } from "../kernel/time.ts";
import type { Area } from "../setbacks/setback.ts";
import { begunAt } from "./begun.ts";
import type { TimesAside } from "./times-aside.ts";

/**
 * Where in life gaps are no measure of anything: nobody should hear that their illness or their love comes too seldom. A
 * part that only a newer version knows may be one of these.
 */
const NO_RHYTHM: readonly (Area | "other")[] = ["health", "love", "family", "other"];

/**
 * True when the rhythm of a goal's tries may be spoken of: not where in life it is no measure, not where others set
 * the days.
 */
export const hasRhythm = ({ area, dates }: Pick<Goal, "area" | "dates">): boolean =>
  dates === null && (area === null || !NO_RHYTHM.includes(area));

/** Tries within so many days of the last one are one start. */
const APART = 0.5;

export type TriesApart = {
  /** How many starts there were. */
  readonly starts: number;
  /** When the last one was; 0: none was. */
  readonly last: Instant;
  /** Days from a start, by its number from 1, to the next. */
  readonly gaps: readonly { readonly from: number; readonly days: number }[];
};

/**
 * The starts of the tries at one goal, oldest first, and the gaps between them. A gap in which the goal was put aside is
 * left out, on whichever days it was; so is the one that is still running.
 */
export function triesApart(
  { times, backAt }: TimesAside,
  attempts: readonly Pick<Attempt, "day" | "startedAt" | "outcomeAt">[],
  moment: Moment,
): TriesApart {
  const begun = attempts.flatMap((a) => begunAt(a, moment) ?? []).toSorted((a, b) => a - b);
  const on = (at: Instant) => dayOf(at, moment.zone, moment.dayStartsAt);
  const aside = (last: Instant, began: Instant): boolean => {
    if (backAt !== null && last < backAt && backAt <= began) return true;
    if (times.length === 0) return false;
    const [from, to] = [on(last), on(began)];
    // A day on which there was a try belongs to it, also when the goal was put aside or went on that day.
    return times.some(({ since, until }) => since < to && (until === null || until > from));
  };
  const gaps: { from: number; days: number }[] = [];
  let [starts, last] = [0, 0];
  for (const began of begun) {
    if (starts > 0 && began - last < APART * DAY) continue;
    if (starts > 0 && !aside(last, began)) gaps.push({ from: starts, days: (began - last) / DAY });
    starts++;
    last = began;
  }
  return { starts, last, gaps };
}
