/**
 * When the app holds back: the day after a setback, a tab in which help was sought, and the night.
 *
 * What a person opens themselves is never refused; these rules are about what is shown without being asked for.
 */
import type { Moment } from "../kernel/ctx.ts";
import { DAY, isNight, type Instant } from "../kernel/time.ts";
import type { Setback } from "../setbacks/setback.ts";

/** What a tab knows of this visit, kept in the tab only and never a row. */
export type Visit = {
  /** Help was opened, or the phrase card was shown, in this tab, within the last day. */
  readonly helpOpened: boolean;
};

/** The parts of a setback that say how fresh it is. */
export type Fresh = Pick<Setback, "at" | "loggedAt" | "note">;

/** For this long after a setback nothing else is needed. */
export const QUIET_MS = DAY;

// Both ways, so that a clock that was once set ahead does not silence the app until it catches up.
const within = (at: Instant, now: Instant) => Math.abs(now - at) < QUIET_MS;

/**
 * True for 24 h after a setback: since it happened, or since it was written down, whichever is later.
 * One made of an older note counts from the day it happened: looking through an old diary is no fresh blow.
 */
export const isFresh = ({ at, loggedAt, note }: Fresh, now: Instant): boolean =>
  within(at, now) || (note === null && within(loggedAt, now));

/**
 * True while no screen shows a lesson, a story, a guess to make, a win prompt or a look ahead unasked:
 * for 24 h after any setback (a closed one too), and in a tab where help was sought, as long.
 */
export const quietNow = (setbacks: readonly Fresh[], moment: Moment, visit: Visit): boolean =>
  visit.helpOpened || setbacks.some((s) => isFresh(s, moment.now));

/** The name under which *Not today* puts aside the question how heavy a setback is now. */
export const HOW_NOW = "howNow";

/** All that the app offers at night. */
export const NIGHT_OFFERS = ["log", "breathing", "grounding", "kinderVoice", "worry", "help"] as const;

/** True from 22:00 to 05:00 on the wall, when nothing but `NIGHT_OFFERS` is offered. */
export const nightOnly = (moment: Moment): boolean => isNight(moment.now, moment.zone);
