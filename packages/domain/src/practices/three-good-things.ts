/**
 * Three good things of a day: when they may be brought up, and what is kept of them.
 *
 * Asked on a bad day, or of someone who grieves, it sounds like an order to be grateful. So it keeps away for a day
 * after any setback, on days that weigh most, and for a month after what is not there to be analysed.
 */
import { may } from "../debriefs/offers.ts";
import type { Moment } from "../kernel/ctx.ts";
import { VERY_HEAVY, type Heaviness } from "../kernel/heaviness.ts";
import { DAY, dayOf, daysBetween } from "../kernel/time.ts";
import type { Kind, Setback } from "../setbacks/setback.ts";
import { quietNow, type Fresh, type Visit } from "../today/quiet.ts";
import { partKey, type PlayerState } from "./player.ts";
import type { Script } from "./practice.ts";
import type { Sitting } from "./sitting.ts";

/** The practice's key. */
export const THREE_GOOD_THINGS = "threeGoodThings";

/** For so long after a setback of a kind that is not analysed nothing good is asked for, in days. */
export const HARD_DAYS = 30;
/** So many times it may come day by day; then it waits, since what comes daily wears off. */
export const DAILY_AT_FIRST = 7;
/** From then on it comes again no sooner than so many days after the last time. */
export const DAYS_BETWEEN = 3;

export type Lately = {
  /** Setbacks of the last `HARD_DAYS` days, by either date; older ones are passed over. */
  readonly setbacks: readonly (Fresh & Pick<Setback, "kind">)[];
  /** The kind of the setback in hand, if there is one. */
  readonly kind: Kind | "other" | null;
  /** How heavy it was said to be: of the setback in hand, and of the day. */
  readonly weights: readonly (Heaviness | null)[];
  readonly moment: Moment;
  readonly visit: Visit;
};

/**
 * True for a while after a setback that is not there to be analysed, or while one is in hand: nothing good is asked
 * for then, and nothing is to be seen another way.
 */
export const hardLately = ({
  setbacks,
  kind,
  moment,
}: Pick<Lately, "setbacks" | "kind" | "moment">): boolean => {
  const lately = (s: Fresh) => [s.at, s.loggedAt].some((at) => Math.abs(moment.now - at) < HARD_DAYS * DAY);
  return !may(kind).threeGoodThings || setbacks.some((s) => !may(s.kind).threeGoodThings && lately(s));
};

/** True where three good things may stand in a list at all. Whoever goes there themselves is never refused. */
export const goodThingsFit = (lately: Lately): boolean =>
  !quietNow(lately.setbacks, lately.moment, lately.visit) &&
  !lately.weights.includes(VERY_HEAVY) &&
  !hardLately(lately);

/** True when they may come again: not twice a day, and after the first `DAILY_AT_FIRST` times not every day. */
export function goodThingsAreDue(
  sittings: readonly Pick<Sitting, "practice" | "finishedAt">[],
  { now, zone, dayStartsAt }: Moment,
): boolean {
  const today = dayOf(now, zone, dayStartsAt);
  const days = sittings
    .filter((s) => s.practice === THREE_GOOD_THINGS)
    .map((s) => dayOf(s.finishedAt, zone, dayStartsAt))
    // A clock that was once set ahead silences nothing.
    .filter((day) => day <= today)
    .toSorted();
  const last = days.at(-1);
  return last === undefined || daysBetween(last, today) >= (days.length < DAILY_AT_FIRST ? 1 : DAYS_BETWEEN);
}

/** One thing, and what part the person had in it. */
export type GoodThing = { readonly text: string; readonly part: string | null };

/** What was written in it so far, in the order of its lines; a part alone is no thing. */
export const goodThings = (script: Script, { answers }: Pick<PlayerState, "answers">): readonly GoodThing[] =>
  script.steps.flatMap(({ key }) => {
    const text = (answers[key] ?? "").trim();
    return text === "" ? [] : [{ text, part: (answers[partKey(key)] ?? "").trim() || null }];
  });
