/**
 * Being asked again how heavy a setback is: only where its owner wished to be, and never for long.
 *
 * From the day of the wish it is asked after 1, 3, 7 and 14 days. Each of these is open until the next one, the last for a
 * week: on Today much comes before it, and nobody opens Onward every day. The setback's own page asks from the day itself.
 * Then it is over, and not mentioned.
 */
import { may } from "../debriefs/offers.ts";
import { todayOf, type Moment } from "../kernel/ctx.ts";
import type { Heaviness } from "../kernel/heaviness.ts";
import { addDays, dayOf, daysBetween, type Instant, type LocalDate } from "../kernel/time.ts";
import { nightOnly } from "../today/quiet.ts";
import { latestHeaviness } from "./heaviness.ts";
import type { Rating, Setback } from "./setback.ts";

/** Days after the wish from which it is asked again. */
export const ASK_AGAIN_DAYS = [1, 3, 7, 14] as const;
/** How many days one of them is open at most, itself among them. */
export const MOST_OPEN_DAYS = 7;
const LAST_DAY = Math.max(...ASK_AGAIN_DAYS) + MOST_OPEN_DAYS - 1;
/** From here up a guess, and being asked again, are worth offering. */
const ASK_AGAIN_FROM: Heaviness = 2;

type Wished = Pick<Setback, "askAgainAt" | "kind">;

/** Days since the wish; null where there is none, and once it was said to be of a kind that nobody is asked about. */
const daysSince = ({ askAgainAt, kind }: Wished, moment: Moment): number | null =>
  askAgainAt === null || !may(kind).debrief
    ? null
    : daysBetween(dayOf(askAgainAt, moment.zone, moment.dayStartsAt), todayOf(moment));

/** True while a wish to be asked again holds: an asking is open, or to come. */
export function asksAgain(setback: Wished, moment: Moment): boolean {
  const since = daysSince(setback, moment);
  return since !== null && since <= LAST_DAY;
}

/**
 * The day from which an answer counts for the one that is open today; null when none is open. One asking is over once
 * the setback was rated, or put off, on that day or later.
 */
export function askedSince(setback: Wished, moment: Moment): LocalDate | null {
  const since = daysSince(setback, moment);
  if (since === null || since > LAST_DAY) return null;
  const open = ASK_AGAIN_DAYS.findLast((after) => since >= after);
  return open === undefined ? null : addDays(todayOf(moment), open - since);
}

/** Whether the setback's own page asks now: one is open, nothing was said since, and it is not night. */
export function asksNow(
  setback: Wished & Pick<Setback, "id" | "closedAt">,
  ratings: readonly Pick<Rating, "setback" | "at">[],
  moment: Moment,
): boolean {
  const since = askedSince(setback, moment);
  if (since === null || setback.closedAt !== null || nightOnly(moment)) return false;
  const dayAt = (at: Instant) => dayOf(at, moment.zone, moment.dayStartsAt);
  return !ratings.some((r) => r.setback === setback.id && dayAt(r.at) >= since);
}

/**
 * Whether being asked again may be offered: from middling on, not for a kind that is not there to be analysed, since
 * nobody is asked how soon a loss or a hurt weighs less, and not for one that was closed.
 */
export const mayAskAgain = (
  setback: Pick<Setback, "kind" | "closedAt">,
  ratings: readonly Rating[],
): boolean =>
  setback.closedAt === null && may(setback.kind).debrief && (latestHeaviness(ratings) ?? 0) >= ASK_AGAIN_FROM;
