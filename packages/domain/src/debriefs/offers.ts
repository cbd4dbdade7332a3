/**
 * What may be offered about a setback, and when. Offered means shown without being asked for; what a person
 * opens themselves is never refused.
 *
 * Looking back too soon, too often, at night or on the wrong kind of event keeps a wound open, so these rules
 * would rather stay silent once too often. Heaviness that nobody gave counts as not heavy.
 */
import { HEAVY, VERY_HEAVY, type Heaviness } from "../kernel/heaviness.ts";
import { todayOf, type Moment } from "../kernel/ctx.ts";
import { DAY, HOUR, dayOf, isNight } from "../kernel/time.ts";
import { latestHeaviness, latestRating } from "../setbacks/heaviness.ts";
import { NOT_TO_ANALYSE, type Kind, type Rating, type Setback } from "../setbacks/setback.ts";
import type { Checkin } from "../checkins/checkin.ts";
import type { NotToday } from "../today/choices.ts";
import type { Debrief } from "./debrief.ts";

/** What is offered about a setback only when its kind allows it. */
export const OFFERS = [
  "debrief",
  "causes",
  "reframe",
  "lookAhead",
  "rhythm",
  "story",
  "threeGoodThings",
] as const;
export type Offer = (typeof OFFERS)[number];

// A kind that only a newer version knows ("other") may be one of the hard ones.
const HELD_BACK: readonly (Kind | "other")[] = [...NOT_TO_ANALYSE, "other"];

/** For each offer, the kinds of setback for which it is never made. */
export const NEVER: Readonly<Record<Offer, readonly (Kind | "other")[]>> = {
  debrief: HELD_BACK,
  causes: HELD_BACK,
  reframe: HELD_BACK,
  lookAhead: HELD_BACK,
  rhythm: HELD_BACK,
  story: HELD_BACK,
  threeGoodThings: HELD_BACK,
};

/** Which offers a kind allows. A kind that was not said allows all. */
export const may = (kind: Kind | "other" | null): Readonly<Record<Offer, boolean>> =>
  Object.fromEntries(OFFERS.map((o) => [o, kind === null || !NEVER[o].includes(kind)])) as Record<
    Offer,
    boolean
  >;

/** The names under which *Not today* puts these offers aside (`putOff`); the subject is the setback. */
export const CARDS = { debrief: "haveALook", carryOn: "carryOnDebrief" } as const;

/** Looking back is offered from here on, counted from the event. */
export const FRESH_MS = 24 * HOUR;
/** The second and last offer waits this long after a *Not today*. */
export const SECOND_OFFER_MS = 48 * HOUR;
const MOST_OFFERS = 2;

/** What these rules look at. Rows of other setbacks among them are passed over. */
export type AboutSetback = {
  readonly setback: Setback;
  readonly ratings: readonly Rating[];
  /** Every debrief of the setback, of either form. */
  readonly debriefs: readonly Debrief[];
  readonly notTodays: readonly NotToday[];
  /** Today's check-in, where there is one: a very heavy day is no day to analyse. */
  readonly checkin?: Checkin | null;
  readonly moment: Moment;
};

const ownHeaviness = ({ setback, ratings }: Pick<AboutSetback, "setback" | "ratings">): Heaviness | null =>
  latestHeaviness(ratings.filter((r) => r.setback === setback.id));

const ownDebriefs = ({ setback, debriefs }: Pick<AboutSetback, "setback" | "debriefs">) =>
  debriefs.filter((d) => d.setback === setback.id);

const refusals = (about: AboutSetback, card: string) =>
  about.notTodays.filter((n) => n.card === card && n.subject === about.setback.id);

const isDay = ({ moment }: AboutSetback): boolean => !isNight(moment.now, moment.zone);

/** What every offer to look back asks for at any hour: the kind, not closed, and neither it nor the day very heavy. */
function isToThinkOver(about: AboutSetback): boolean {
  const { setback, checkin, moment } = about;
  const heavyDay = checkin?.day === todayOf(moment) && checkin.heaviness === VERY_HEAVY;
  return (
    may(setback.kind).debrief && setback.closedAt === null && !heavyDay && ownHeaviness(about) !== VERY_HEAVY
  );
}

/**
 * True when the full debrief may be offered: from 24 h after the event, by day (05:00 to 22:00), not very heavy,
 * not for a kind that is not there to be analysed, not closed, not looked back on yet.
 * Twice at most: from 24 h, and again 48 h or more after a *Not today*; then it waits on the setback's page.
 */
export const mayOfferDebrief = (about: AboutSetback): boolean => isDay(about) && lookBackIsOpen(about);

/** The same at any hour: true at night for what will keep till morning. */
export function lookBackIsOpen(about: AboutSetback): boolean {
  const { setback, moment } = about;
  const refused = refusals(about, CARDS.debrief);
  return (
    isToThinkOver(about) &&
    moment.now - setback.at >= FRESH_MS &&
    ownDebriefs(about).length === 0 &&
    refused.length < MOST_OFFERS &&
    refused.every((n) => moment.now - n.at >= SECOND_OFFER_MS)
  );
}

/**
 * True when the short look may stand among the choices: for the three lighter weights, without waiting.
 * The kinds, the night and what was looked back on already hold it back as they do the debrief.
 */
export const mayOfferShortLook = (about: AboutSetback): boolean =>
  isDay(about) &&
  isToThinkOver(about) &&
  (ownHeaviness(about) ?? 0) < HEAVY &&
  ownDebriefs(about).length === 0;

/** Something was written, or passed over on purpose: more than a look at the first question. */
const isBegun = (d: Debrief): boolean =>
  d.skipped.length > 0 ||
  [d.happened, d.expected, d.toldMyself, d.wentRight, d.hands, d.diverged, d.kinder].some((a) => a !== null);

/**
 * True for a debrief left part way with which Today may offer to carry on: from the day after it was left, until two
 * *Not today*; then it waits on the setback's page. At night, when nothing is offered, also of the evening it was left,
 * for what will keep till morning. One that was only looked into, after another was finished, is nothing to carry on with.
 */
export function carryOnIsOpen(about: AboutSetback, debrief: Debrief): boolean {
  const { moment } = about;
  const left = debrief.stoppedAt ?? debrief.startedAt;
  const day = todayOf(moment);
  const refused = refusals(about, CARDS.carryOn);
  return (
    isToThinkOver(about) &&
    debrief.setback === about.setback.id &&
    debrief.finishedAt === null &&
    (isBegun(debrief) || ownDebriefs(about).every((d) => d.finishedAt === null)) &&
    (!isDay(about) || dayOf(left, moment.zone, moment.dayStartsAt) < day) &&
    refused.length < MOST_OFFERS &&
    refused.every((n) => n.day < day)
  );
}

/** What a person is asked before the first question: to steady first, since it is early, or since it weighs most. */
export type Beginning = "fresh" | "veryHeavy";

/**
 * What stands before the first question when a person opens one of the two forms themselves: "veryHeavy" when it
 * was last said to be; "fresh" (*It's still fresh. Steady first, or go on?*) when it was said to be heavy in the last
 * 24 h, and for the full form, or when it is very heavy, in its first 24 h; else null. Never more than a question:
 * going on is always possible.
 */
export const beginsWith = (
  form: "short" | "full",
  about: Pick<AboutSetback, "setback" | "ratings" | "moment">,
): Beginning | null => {
  const early = about.moment.now - about.setback.at < FRESH_MS;
  const last = latestRating(about.ratings.filter((r) => r.setback === about.setback.id));
  if (last?.heaviness === VERY_HEAVY) return early ? "fresh" : "veryHeavy";
  const lately = last !== null && last.heaviness >= HEAVY && about.moment.now - last.at < FRESH_MS;
  return (early && form === "full") || lately ? "fresh" : null;
};

const MANY_DEBRIEFS = 3;
const MANY_DEBRIEFS_WITHIN_MS = 30 * DAY;
const MANY_READS = 5;

/**
 * True when to ask, once, *Close it for now?*: the third debrief of one event begun within 30 days, or its page
 * read more than five times today (`readsToday`, counted by the screen). `closeSetback` is the answer either way.
 */
export function closeForNow(
  about: Pick<AboutSetback, "setback" | "debriefs" | "moment">,
  readsToday: number,
): boolean {
  const { setback, moment } = about;
  if (setback.closedAt !== null || setback.closeAskedAt !== null) return false;
  const since = moment.now - MANY_DEBRIEFS_WITHIN_MS;
  const recent = ownDebriefs(about).filter((d) => d.startedAt > since);
  return recent.length >= MANY_DEBRIEFS || readsToday > MANY_READS;
}
