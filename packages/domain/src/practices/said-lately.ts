/**
 * The heaviest of what was last said of these days, wherever it was said: it holds back what takes thinking over or
 * asks for pictures. Yesterday's word stands until another is said, and a day that begins does not take it back.
 */
import type { Checkin } from "../checkins/checkin.ts";
import { todayOf, type Moment } from "../kernel/ctx.ts";
import { VERY_HEAVY, type Heaviness } from "../kernel/heaviness.ts";
import { addDays, DAY, dayOf } from "../kernel/time.ts";
import type { Rating } from "../setbacks/setback.ts";
import type { Sitting } from "./sitting.ts";

/** What was said longer ago than this many days holds nothing back. */
export const SAID_DAYS = 7;

export type SaidLately = {
  readonly checkins: readonly Pick<Checkin, "day" | "heaviness">[];
  /** Of each setback that is not closed, the rating that was given last. */
  readonly ratings: readonly Pick<Rating, "at" | "heaviness">[];
  readonly sittings: readonly Pick<Sitting, "before" | "after" | "finishedAt">[];
  readonly moment: Moment;
};

/** The check-in that says it last: of today whatever it says, of an earlier day only what weighs most. */
function ofDays({ checkins, moment }: SaidLately): Heaviness | null {
  const today = todayOf(moment);
  const last = checkins
    .filter((c) => c.heaviness !== null && c.day <= today && c.day > addDays(today, -SAID_DAYS))
    .toSorted((a, b) => (a.day < b.day ? 1 : -1))[0];
  return last && (last.day === today || last.heaviness === VERY_HEAVY) ? last.heaviness : null;
}

/** The last of today's sittings in which it was said; where nothing was said after it, what was said before. */
function ofSittings({ sittings, moment }: SaidLately): Heaviness | null {
  const today = todayOf(moment);
  const last = sittings
    .filter((s) => dayOf(s.finishedAt, moment.zone, moment.dayStartsAt) === today)
    .toSorted((a, b) => b.finishedAt - a.finishedAt)
    .find((s) => s.after !== null || s.before !== null);
  return last ? (last.after ?? last.before) : null;
}

/** Very heavy while an open setback was last said to be, in these days; lighter ones count where they are in hand. */
const ofSetbacks = ({ ratings, moment }: SaidLately): Heaviness | null =>
  // Both ways, so that a clock that was once set ahead hides nothing.
  ratings.some((r) => r.heaviness === VERY_HEAVY && Math.abs(moment.now - r.at) < SAID_DAYS * DAY)
    ? VERY_HEAVY
    : null;

/** The heaviest of them; null when nobody said. */
export function heaviestLately(said: SaidLately): Heaviness | null {
  const weights = [ofDays(said), ofSittings(said), ofSetbacks(said)].filter((weight) => weight !== null);
  return weights.length === 0 ? null : (Math.max(...weights) as Heaviness);
}
