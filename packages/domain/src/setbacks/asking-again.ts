/**
 * Being asked again how heavy a setback is: where its owner wished to be, and never for long; and where it was said to
 * be very heavy, since that holds back what might help, and only its owner can say that it is lighter.
 *
 * From the day of the wish it is asked after 1, 3, 7 and 14 days. Each of these is open until the next one, the last for a
 * week: on Today much comes before it, and nobody opens Onward every day. The setback's own page asks from the day itself.
 * Then it is over, and not mentioned.
 */
import { SECOND_OFFER_MS, may, type AboutSetback } from "../debriefs/offers.ts";
import { todayOf, type Moment } from "../kernel/ctx.ts";
import { VERY_HEAVY, type Heaviness } from "../kernel/heaviness.ts";
import { DAY, addDays, dayOf, daysBetween, type Instant, type LocalDate } from "../kernel/time.ts";
import { HOW_NOW, isFresh, nightOnly } from "../today/quiet.ts";
import { latestHeaviness, latestRating } from "./heaviness.ts";
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

/** Once it was said again to be very heavy, this long passes before the next asking. */
export const STILL_HEAVY_MS = MOST_OPEN_DAYS * DAY;
/** So many *Not today*, and it is not asked any more until something else is said of it. */
export const MOST_PUT_OFF = 2;

type Weighed = Pick<AboutSetback, "setback" | "ratings" | "moment">;

/**
 * Whether it was last said to be very heavy and may be asked about where its owner is: from a day after it, by day, not
 * of a kind that nobody is asked about, and not of one that was closed. Rows of other setbacks are passed over.
 */
export const isStillVeryHeavy = ({ setback, ratings, moment }: Weighed): boolean =>
  setback.closedAt === null &&
  may(setback.kind).debrief &&
  !isFresh(setback, moment.now) &&
  !nightOnly(moment) &&
  latestHeaviness(ratings.filter((r) => r.setback === setback.id)) === VERY_HEAVY;

/**
 * Whether Today may ask, without a wish, how heavy it is now: a day after it was said to be very heavy; a week after
 * that was said again; not on a day that is very heavy itself, and after two *Not today*, two days apart, not any more.
 * One that was wished to be asked again is asked as it was wished.
 */
export function asksIfLighter(about: Omit<AboutSetback, "debriefs">): boolean {
  const { setback, notTodays, checkin, moment } = about;
  const own = about.ratings.filter((r) => r.setback === setback.id);
  const last = latestRating(own);
  if (last === null || !isStillVeryHeavy(about) || asksAgain(setback, moment)) return false;
  if (checkin?.day === todayOf(moment) && checkin.heaviness === VERY_HEAVY) return false;
  const saidBefore = own.some((r) => r.id !== last.id && r.heaviness === VERY_HEAVY);
  // Both ways, so that a clock that was once set ahead does not silence it until it catches up.
  const since = Math.abs(moment.now - last.at);
  const putOff = notTodays.filter((n) => n.card === HOW_NOW && n.subject === setback.id && n.at >= last.at);
  return (
    since >= (saidBefore ? STILL_HEAVY_MS : DAY) &&
    putOff.length < MOST_PUT_OFF &&
    putOff.every((n) => Math.abs(moment.now - n.at) >= SECOND_OFFER_MS)
  );
}
