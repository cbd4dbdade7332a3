/**
 * When a goal might be reached at the pace at which its small steps were done, and why that moved.
 */
import type { Step } from "../goals/goal.ts";
import { withParts } from "../goals/steps.ts";
import { todayOf, type Moment } from "../kernel/ctx.ts";
import { addDays, DAY, dayOf, daysBetween, type Instant, type LocalDate } from "../kernel/time.ts";
import { doneByWeek, weekOf } from "./own-pace.ts";

const WEEK = 7;
/** Fewer weeks, or fewer of them in which something was done, tell no pace. */
const FEWEST_WEEKS = 5;
const FEWEST_BUSY = 3;
/** Weeks before these are too long ago; the last ones count twice. */
const MOST_WEEKS = 26;
const COUNT_TWICE = 8;
/** From so many new steps for each one done on, the end moves away as fast as one walks. */
const GROWS_TOO_FAST = 0.75;
/** The chances, in 100, by which all is done on the days that are told. */
export const TOLD = [10, 25, 50, 75, 85, 90] as const;

/** The first days by which all is done with these chances in 100. */
export type PaceDays = Readonly<Record<(typeof TOLD)[number], LocalDate>>;

export type PaceOfGoal =
  /** No small step is left, or none was ever set. */
  | { readonly type: "nothingLeft" }
  /** Under five weeks, or under three in which something was done. */
  | { readonly type: "tooEarly" }
  /** Steps are added about as fast as they are done; or it would take years. */
  | { readonly type: "noEnd"; readonly left: number; readonly weeks: number }
  | {
      readonly type: "range";
      readonly days: PaceDays;
      /** Steps that are left, and the weeks of pace this stands on. */
      readonly left: number;
      readonly weeks: number;
    };

type PacedStep = Pick<Step, "id" | "at" | "under" | "doneAt" | "repeats">;

/**
 * The steps, and the parts they were cut into, as they stood at a moment (ms), each a piece of its own. One that repeats is
 * none: it comes again. A part that was left open when its whole was done is none any more, nor was it done.
 */
function pieces(steps: readonly PacedStep[], now: Instant): readonly PacedStep[] {
  const isDone = ({ doneAt }: PacedStep): boolean => doneAt !== null && doneAt <= now;
  const there = steps.filter(({ at, repeats }) => repeats === null && at <= now);
  return withParts(there).flatMap(({ step, parts }) => [
    step,
    ...(isDone(step) ? parts.filter(isDone) : parts),
  ]);
}

/**
 * The steps as they are known now, where a clock that was ahead has set some or done some: one that it has set is taken to
 * be as old as the first, and when one was done that it has done nobody knows, so that it is neither left nor part of a
 * pace.
 */
export function asKnown<S extends Pick<Step, "at" | "doneAt">>(
  steps: readonly S[],
  { now }: Pick<Moment, "now">,
): readonly S[] {
  const first = steps.reduce((least, { at }) => Math.min(least, at), now);
  return steps
    .filter(({ doneAt }) => doneAt === null || doneAt <= now)
    .map((its) => (its.at <= now ? its : { ...its, at: first }));
}

/**
 * The pace of a goal's steps as of a moment; what came after it is not looked at. Weeks are counted back from today,
 * whole ones only, from the first step on; empty weeks and pauses are part of the pace. New steps are taken to go on
 * coming as they came after the first week. Steps that repeat are passed over; one that was cut counts beside its parts,
 * as it is ticked beside them.
 */
export function paceOfGoal(steps: readonly PacedStep[], moment: Moment): PaceOfGoal {
  const { now, zone, dayStartsAt } = moment;
  const today = todayOf(moment);
  const set = pieces(steps, now).map(({ at, doneAt }) => ({
    day: dayOf(at, zone, dayStartsAt),
    // Done before it was set, as a wrong clock may have it, it was done when it was set.
    doneOn: doneAt === null || doneAt > now ? null : dayOf(Math.max(at, doneAt), zone, dayStartsAt),
  }));
  const left = set.filter(({ doneOn }) => doneOn === null).length;
  if (left === 0) return { type: "nothingLeft" };
  const first = set.map(({ day }) => day).reduce((a, b) => (a < b ? a : b));
  const weeks = Math.min(MOST_WEEKS, Math.floor((daysBetween(first, today) + 1) / WEEK));
  /** How many weeks ago a day was, 0 for the last seven days. */
  const ago = (day: LocalDate): number => Math.floor(daysBetween(day, today) / WEEK);
  const done: number[] = Array.from({ length: weeks }, () => 0);
  for (const { doneOn } of set) {
    const week = doneOn === null ? -1 : ago(doneOn);
    if (week in done) done[week] = (done[week] ?? 0) + 1;
  }
  if (weeks < FEWEST_WEEKS || done.filter((count) => count > 0).length < FEWEST_BUSY)
    return { type: "tooEarly" };
  const doneInAll = done.reduce((sum, count) => sum + count, 0);
  const added = set.filter(({ day }) => daysBetween(first, day) >= WEEK && ago(day) < weeks).length;
  const growth = added / doneInAll;
  if (growth >= GROWS_TOO_FAST) return { type: "noEnd", left, weeks };
  const byWeek = doneByWeek([...done, ...done.slice(0, COUNT_TWICE)], Math.ceil(left / (1 - growth)));
  const days: Partial<Record<keyof PaceDays, LocalDate>> = {};
  for (const share of TOLD) {
    const week = weekOf(byWeek, share / 100);
    if (week === null) return { type: "noEnd", left, weeks };
    days[share] = addDays(today, week * WEEK);
  }
  return { type: "range", days: days as PaceDays, left, weeks };
}

/** Where the middle day (50 in 100) lay a week ago, and what happened since. */
export type WhyMoved = { readonly before: LocalDate; readonly added: number; readonly done: number };

/** Why the middle day lies elsewhere than it did a week ago; null where it hardly moved, or there was none. */
export function whyMoved(steps: readonly PacedStep[], moment: Moment): WhyMoved | null {
  const now = paceOfGoal(steps, moment);
  const then = moment.now - WEEK * DAY;
  const before = paceOfGoal(steps, { ...moment, now: then });
  if (now.type !== "range" || before.type !== "range") return null;
  if (Math.abs(daysBetween(before.days[50], now.days[50])) < WEEK) return null;
  const since = (at: number | null): boolean => at !== null && at > then && at <= moment.now;
  return {
    before: before.days[50],
    added: pieces(steps, moment.now).filter(({ at }) => since(at)).length,
    done: pieces(steps, moment.now).filter(({ doneAt }) => since(doneAt)).length,
  };
}
