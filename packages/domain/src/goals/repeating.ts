/**
 * Small steps that repeat: which days one is meant for, on which it was done, and how it stands.
 *
 * Nothing here is a count of days in a row. A day it was meant for and not done is told only once the step was done
 * again, so that nobody who is away finds a smaller number (decision 0010).
 */
import { dayNumber, dayOf, dayOfNumber, weekdayOf, type Instant, type LocalDate } from "../kernel/time.ts";
import { todayOf, type Moment } from "../kernel/ctx.ts";
import { date, instant, ref, required, table, token, type Row } from "../kernel/schema.ts";
import type { Step } from "./goal.ts";

/** Days of the week as a step names them, 1 Monday to 7 Sunday. */
export const WEEKDAYS = ["1", "2", "3", "4", "5", "6", "7"] as const;
export type Weekday = (typeof WEEKDAYS)[number];
/** What a step that is meant for once in a week has for its days. A week begins on Monday. */
export const ONCE_A_WEEK = "week" as const;

export const stepDay = table(
  "stepDay",
  "a day on which a small step that repeats was done",
  {
    step: required(ref("step", "the step")),
    day: required(date("the person's day; one row for each")),
    at: required(instant("when that was said")),
    repeats: token("how the step repeated then"),
  },
  ["step", "day"],
);
export type StepDay = Row<typeof stepDay>;

export const pause = table(
  "pause",
  "days over which a goal, or a small step that repeats, was put aside and then taken up again",
  {
    goal: ref("goal", "the goal, which was paused, let go or reached meanwhile"),
    step: ref("step", "the step"),
    since: required(date("the first of these days")),
    until: required(date("the last of these days, on which it went on")),
  },
  ["goal", "step"],
);
export type Pause = Row<typeof pause>;

/**
 * The days of the week a step is meant for; none where it is not meant for any of them, or it says what nobody knows
 * yet.
 */
export const weekdaysOf = (repeats: string | null): readonly Weekday[] =>
  repeats === null || repeats === ONCE_A_WEEK ? [] : WEEKDAYS.filter((day) => repeats.includes(day));

const weekdayOn = (n: number): Weekday => WEEKDAYS[weekdayOf(n) - 1] as Weekday;
const isOnceAWeek = (repeats: string | null): boolean => repeats === ONCE_A_WEEK;
/** Of the week that holds the day of this number. */
const mondayOf = (n: number): number => n + 1 - weekdayOf(n);

/**
 * Whether a step is to be done on this day: one that does not repeat until it is done; one that does on the days it is
 * meant for, until it was done on that day, or in that week where once a week is enough. Not while it is paused.
 *
 * @param days those on which this step was done
 */
export function isOpenOn(
  { repeats, doneAt, pausedAt }: Pick<Step, "repeats" | "doneAt" | "pausedAt">,
  days: readonly LocalDate[],
  today: LocalDate,
): boolean {
  if (doneAt !== null || pausedAt !== null) return false;
  if (repeats === null) return true;
  if (!isOnceAWeek(repeats))
    return weekdaysOf(repeats).includes(weekdayOn(dayNumber(today))) && !days.includes(today);
  const monday = dayOfNumber(mondayOf(dayNumber(today)));
  return !days.some((day) => day >= monday && day <= today);
}

/** So many days, or weeks, are told. */
const SHOWN_DAYS = 30;
const SHOWN_WEEKS = 12;
/** Where it was not done for longer, somebody may have been away: a week. */
const SILENT_DAYS = WEEKDAYS.length;
/** Days before these weigh nothing any more, and are not looked at. */
const LONGEST_DAYS = 1000;
/** Where days begin first. */
const FIRST_ZONE = "Pacific/Kiritimati";
/** What is left of the way to firm after each time, so that 66 of them in turn come to 95 in 100. */
const LEFT = 0.05 ** (1 / 66);
const FIRM = 100;

export type Standing = {
  /** What is counted. */
  readonly per: "day" | "week";
  /** Done in so many of those it was meant for, of the last 30 days or 12 weeks at most. */
  readonly done: number;
  readonly of: number;
  /** They are all there ever were. */
  readonly all: boolean;
  /** The last day on which it was done, up to which all of this is told. */
  readonly upTo: LocalDate;
  /** How firm it is, 1 to 100. */
  readonly footing: number;
  /** Each day that is counted, or each week by its Monday, oldest first. */
  readonly marks: readonly { readonly day: LocalDate; readonly done: boolean }[];
};

type Done = Pick<StepDay, "day" | "repeats" | "at">;
type Aside = Pick<Pause, "since" | "until">;

/**
 * How a step that repeats stands, up to the last day on which it was done; null while it never was.
 *
 * Counted is each day it was meant for, and each on which it was done. A day that was not done counts only where the
 * step was meant for it both by how it repeated when something was said before and by how it did when something was said
 * next, so that changing its days says nothing of the days before; not within a pause; and only within the seven days
 * after it was done or went on, so that nobody who comes back from a long absence finds all of it held against them.
 * Once a week, weeks are counted; one that was left out only where it began after the step did, no pause touches it, and
 * the step was done, or went on, in the week before.
 *
 * Footing is simple exponential smoothing (Brown 1956) of done (1) and not (0) over what is counted, from 0 on:
 * footing <- footing + a (done - footing), told in hundredths. a = 1 - 0.05^(1/66), so that 66 times in turn come to 95 in
 * 100. Lally et al. 2010 let people do something daily; it became automatic along a curve of this form, on average within
 * 66 days, in 18 to 254. Each time done raises it, one not done takes a twenty-third of it, and it is never 0 again. It
 * does not say that something has become a habit, nor when it would. Days to come are passed over. Never fails.
 */
export function standingOf(
  step: Pick<Step, "at" | "repeats">,
  days: readonly Done[],
  pauses: readonly Aside[],
  moment: Moment,
): Standing | null {
  const today = todayOf(moment);
  const done = days.filter(({ day }) => day <= today).toSorted((a, b) => (a.day < b.day ? -1 : 1));
  const upTo = done.at(-1)?.day;
  const earliest = done[0]?.day;
  if (upTo === undefined || earliest === undefined) return null;
  const on = (at: Instant): LocalDate => dayOf(at, moment.zone, moment.dayStartsAt);
  // Where it is latest, so that travel makes no day before it was set one that was left out.
  const set = dayOf(step.at, FIRST_ZONE, moment.dayStartsAt);
  const per = isOnceAWeek(step.repeats) ? "week" : "day";
  const counted = (per === "week" ? weeksOf : daysOf)({
    repeats: step.repeats,
    done: new Set(done.map(({ day }) => dayNumber(day))),
    told: done
      .toSorted((a, b) => a.at - b.at)
      .map(({ at, repeats }) => ({ n: dayNumber(on(at)), repeats: repeats ?? step.repeats })),
    pauses: pauses.map(({ since, until }) => ({
      since: dayNumber(since),
      until: dayNumber(until <= today ? until : (done.find(({ day }) => day > since)?.day ?? today)),
    })),
    // Set in one place and done in another, it may have been done on a day before.
    began: dayNumber(set < earliest ? set : earliest),
    upTo: dayNumber(upTo),
  });
  const shown = counted.slice(per === "week" ? -SHOWN_WEEKS : -SHOWN_DAYS);
  const footing = counted.reduce((now, { done: isDone }) => (isDone ? 1 - (1 - now) * LEFT : now * LEFT), 0);
  return {
    per,
    done: shown.filter((one) => one.done).length,
    of: shown.length,
    all: shown.length === counted.length,
    upTo,
    footing: Math.max(1, Math.round(footing * FIRM)),
    marks: shown.map(({ n, done: isDone }) => ({ day: dayOfNumber(n), done: isDone })),
  };
}

/** A stretch of days, by their numbers. */
type Stretch = {
  readonly repeats: string | null;
  /** The days on which it was done. */
  readonly done: ReadonlySet<number>;
  /** The days on which that was said, in their order, with how it repeated then. */
  readonly told: readonly { readonly n: number; readonly repeats: string | null }[];
  readonly pauses: readonly { readonly since: number; readonly until: number }[];
  readonly began: number;
  readonly upTo: number;
};
type Counted = readonly { readonly n: number; readonly done: boolean }[];

/** The days on which it began, was done, or went on: those left out count for a while after each. */
const fromOf = ({ began, done, pauses }: Stretch): readonly number[] => [
  began,
  ...done,
  ...pauses.map(({ until }) => until),
];

function daysOf(stretch: Stretch): Counted {
  const { repeats, done, told, pauses, began, upTo } = stretch;
  const aside = (n: number): boolean => pauses.some(({ since, until }) => since <= n && n <= until);
  const from = new Set(fromOf(stretch));
  const counted: { n: number; done: boolean }[] = [];
  let last = 0;
  let silent = 0;
  for (let n = Math.max(began, upTo - LONGEST_DAYS); n <= upTo; n++) {
    silent = from.has(n) ? 0 : silent + 1;
    while (last < told.length && (told[last]?.n ?? n) < n) last++;
    const next = last < told.length ? (told[last]?.repeats ?? null) : repeats;
    const before = last > 0 ? (told[last - 1]?.repeats ?? null) : next;
    const meant = [before, next].every((its) => weekdaysOf(its).includes(weekdayOn(n)));
    const isDone = done.has(n);
    if (isDone || (meant && !aside(n) && silent <= SILENT_DAYS)) counted.push({ n, done: isDone });
  }
  return counted;
}

function weeksOf(stretch: Stretch): Counted {
  const { done, pauses, began, upTo } = stretch;
  const doneIn = new Set([...done].map(mondayOf));
  const counted: { n: number; done: boolean }[] = [];
  const from = new Set(fromOf(stretch).map(mondayOf));
  for (let n = mondayOf(Math.max(began, upTo - LONGEST_DAYS)); n <= upTo; n += WEEKDAYS.length) {
    const sunday = n + WEEKDAYS.length - 1;
    const isDone = doneIn.has(n);
    const aside = pauses.some(({ since, until }) => since <= sunday && until >= n);
    const lately = from.has(n) || from.has(n - WEEKDAYS.length);
    if (isDone || (n >= began && !aside && lately)) counted.push({ n, done: isDone });
  }
  return counted;
}
