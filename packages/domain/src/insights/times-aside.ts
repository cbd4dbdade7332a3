/**
 * When a goal was put aside: paused, let go or reached, and perhaps taken up again. A gap between tries, or a wait for the
 * next one, is measured by none of these times.
 */
import type { Goal } from "../goals/goal.ts";
import type { Pause } from "../goals/repeating.ts";
import { todayOf, type Moment } from "../kernel/ctx.ts";
import { addDays, dayOf, type Instant, type LocalDate } from "../kernel/time.ts";

export type TimesAside = {
  /** From the first of its days to the last, on which it went on; null: it has not yet. One of less than a day is none. */
  readonly times: readonly { readonly since: LocalDate; readonly until: LocalDate | null }[];
  /** When it last went on, where nobody kept since when it had been put aside; else null. */
  readonly backAt: Instant | null;
};

/**
 * The times at which one goal was put aside, as far as they are known: those that are kept, and the one that still lasts.
 * Before they were kept, a goal only knew when it last went on. What a wrong clock set to begin or end after today is left
 * out: nobody knows when it was.
 *
 * @param pauses those of this goal, in any order; they may overlap
 */
export function timesAside(
  { state, stateAt }: Pick<Goal, "state" | "stateAt">,
  pauses: readonly Pick<Pause, "since" | "until">[],
  moment: Moment,
): TimesAside {
  const today = todayOf(moment);
  const turned = stateAt === null ? null : dayOf(stateAt, moment.zone, moment.dayStartsAt);
  // It may be a day later where it was said.
  const latest = addDays(today, 1);
  const kept = pauses.filter(({ since, until }) => since < until && since <= today && until <= latest);
  // What a newer version calls it may be either: then it is taken for one that goes on.
  if (state !== null && state !== "open" && state !== "other") {
    const since = turned ?? today;
    return { times: since > today ? kept : [...kept, { since, until: null }], backAt: null };
  }
  // The day of an instant may be another one in the zone that is asked in.
  const isKept =
    turned === null || turned > latest || pauses.some(({ until }) => until >= addDays(turned, -1));
  return { times: kept, backAt: isKept ? null : stateAt };
}
