/**
 * Goals as their screens show them: the list, and one goal with its why, its milestones, its tries and what was learned.
 */
import { strategy, type Attempt } from "@onward/domain/attempts/attempt";
import { attemptNumbers, inOrder } from "@onward/domain/attempts/attempt-number";
import type { SwitchReason } from "@onward/domain/attempts/switching";
import { forecast } from "@onward/domain/forecasts/forecast";
import { goal, milestone, step, type Goal, type Milestone, type Step } from "@onward/domain/goals/goal";
import { goalWeek } from "@onward/domain/goals/goal-week";
import { longView, type LongView } from "@onward/domain/goals/long-view";
import { lookAgain, lookAgainSet, type LookAgain } from "@onward/domain/goals/look-again";
import {
  ONCE_A_WEEK,
  isOpenOn,
  pause,
  standingOf,
  stepDay,
  weekdaysOf,
  type Standing,
  type Weekday,
} from "@onward/domain/goals/repeating";
import { reward, rewardsDue, type Reward } from "@onward/domain/goals/reward";
import { byTime, dayToCome, inTurn, isLive, withParts } from "@onward/domain/goals/steps";
import { dayOfTry } from "@onward/domain/insights/begun";
import { addDays, dayOf, daysBetween, type LocalDate } from "@onward/domain/kernel/time";
import { nightOnly } from "@onward/domain/today/quiet";
import { excerpt } from "@onward/domain/kernel/text";
import { lesson } from "@onward/domain/lessons/lesson";
import { todayOf, type Moment } from "@onward/domain/kernel/ctx";
import type { Db } from "../drivers/driver.ts";
import { readRow, readRows, withVersions } from "../rows.ts";
import { triesAt } from "./attempts.ts";
import { whenInShort, type InShort } from "./forecasts.ts";
import { weeksOf, type WeekOfGoal } from "./goal-weeks.ts";
import { query } from "./query.ts";
import { stepsOf } from "./steps.ts";
import { holdsBack, openOf } from "./today-card.ts";
import { SWITCHING, anotherWayFor } from "./ways.ts";

/** More goals, steps or lessons than this are not read. */
const MANY = 200;
/** More things to look forward to: one a week would take decades. */
const MOST_REWARDS = 4000;
const LINE = 140;

/** The state as screens know it; a state of a newer version is left in peace among the paused. */
export type GoalState = "open" | "paused" | "letGo" | "reached";
const stateOf = (row: Goal): GoalState =>
  isLive(row) ? "open" : row.state === "letGo" || row.state === "reached" ? row.state : "paused";

const milestonesOf = (db: Db, id: string): Milestone[] =>
  readRows(db, milestone, { where: "goal = ?", params: [id], order: "at, id", limit: MANY });

export type GoalLine = {
  readonly id: Goal["id"];
  readonly line: string;
  readonly why: string | null;
  /** Milestones reached, of how many. */
  readonly reached: number;
  readonly milestones: number;
  /** The next milestone, else, of an open goal, the next small step. */
  readonly next: string | null;
  /** When it might be reached; null also for a goal that is not open. */
  readonly when: InShort | null;
};
export type GoalList = Readonly<Record<GoalState, readonly GoalLine[]>>;

/** Every goal by its state, newest first. */
export const goalList = query([goal, milestone, step, stepDay, forecast], (db, _: null, moment): GoalList => {
  const rows = readRows(db, goal, { order: "at DESC, id DESC", limit: MANY });
  const line = (row: Goal): GoalLine => {
    const marks = milestonesOf(db, row.id);
    const next =
      marks.find((m) => m.reachedAt === null)?.text ??
      (isLive(row) ? openOf(db, inTurn(stepsOf(db, row.id), todayOf(moment)), moment)[0]?.text : undefined);
    return {
      id: row.id,
      line: excerpt(row.text, LINE),
      why: row.why === null ? null : excerpt(row.why, LINE),
      reached: marks.filter((m) => m.reachedAt !== null).length,
      milestones: marks.length,
      next: next === undefined ? null : excerpt(next, LINE),
      when: isLive(row) ? whenInShort(db, row.id, moment) : null,
    };
  };
  const inState = (state: GoalState) => rows.filter((row) => stateOf(row) === state).map(line);
  return {
    open: inState("open"),
    paused: inState("paused"),
    letGo: inState("letGo"),
    reached: inState("reached"),
  };
});

export type GoalTry = {
  readonly id: Attempt["id"];
  readonly number: number;
  /** What it is in a few words, else nothing: its number and day name it. */
  readonly what: string | null;
  readonly way: string | null;
  /** When it began, or will; null while it is for sometime. */
  readonly day: LocalDate | null;
  readonly outcome: Attempt["outcome"];
  /** The first open one. */
  readonly next: boolean;
};

/** A step that does not repeat. */
export type OnePart = Pick<Step, "id" | "text" | "minutes" | "doneAt"> & {
  /** The day it is for, while it is open and that day is not over. */
  readonly day: LocalDate | null;
};
export type OneStep = OnePart & { readonly parts: readonly OnePart[] };

export type RepeatingStep = Pick<Step, "id" | "text" | "minutes"> & {
  readonly repeats: "days" | "week";
  /** Of the days of the week it is meant for; empty for once in a week. */
  readonly weekdays: readonly Weekday[];
  readonly paused: boolean;
  /** It is meant for today, or for this week, and not done yet. */
  readonly open: boolean;
  readonly doneToday: boolean;
  /** Null while it was never done. */
  readonly standing: Standing | null;
  /** The last days, today first, none before it was set: to say of each whether it was done. */
  readonly lately: readonly { readonly day: LocalDate; readonly done: boolean }[];
};

export type GoalPage = {
  readonly goal: Goal;
  readonly state: GoalState;
  /** Whether an earlier version of why it matters is kept. */
  readonly earlierWhy: boolean;
  readonly since: LocalDate;
  /** How long it was, or has been, given: whole months, or days while it is under one month. */
  readonly given: { readonly months: number; readonly days: number };
  readonly milestones: readonly (Milestone & { readonly reachedOn: LocalDate | null })[];
  /** Steps that are open and do not repeat, each with its parts. */
  readonly steps: readonly OneStep[];
  readonly repeating: readonly RepeatingStep[];
  /** Steps done, the latest first. */
  readonly done: readonly OneStep[];
  readonly tries: readonly GoalTry[];
  readonly lessons: readonly { readonly id: string; readonly line: string; readonly cue: string | null }[];
  /** Another approach is worth offering; null also while nothing that takes thinking over is offered. */
  readonly anotherWay: SwitchReason | null;
  /** When it is to be looked at again, as set beforehand and not answered yet. */
  readonly lookAgain: Pick<LookAgain, "id" | "tries" | "day" | "act"> | null;
  /** What there is to look forward to, the oldest first; `due` when it has come about and may be offered back. */
  readonly rewards: readonly (Pick<Reward, "id" | "text" | "milestone"> & {
    readonly doneOn: LocalDate | null;
    readonly due: boolean;
  })[];
  /** The line of the long view it stands under. */
  readonly under: { readonly id: LongView["id"]; readonly line: string } | null;
  /** What was said of its weeks, the latest first. */
  readonly weeks: readonly WeekOfGoal[];
  readonly today: LocalDate;
};

const SHOWN_DONE = 10;
const SHOWN_LESSONS = 20;
const MONTH_DAYS = 30.44;

function triesOf(db: Db, id: string, moment: Moment): GoalTry[] {
  const attempts = triesAt(db, id);
  const numbers = attemptNumbers(attempts, moment);
  const ordered = inOrder(attempts, moment);
  const next = ordered.find((a) => a.outcome === null);
  const ways = new Map<string, string | null>();
  return ordered.map((a) => {
    if (a.strategy !== null && !ways.has(a.strategy)) {
      ways.set(a.strategy, readRow(db, strategy, a.strategy)?.text ?? null);
    }
    return {
      id: a.id,
      number: numbers.get(a.id) ?? 0,
      what: a.what,
      way: a.strategy === null ? null : (ways.get(a.strategy) ?? null),
      day: dayOfTry(a, moment),
      outcome: a.outcome,
      next: a.id === next?.id,
    };
  });
}

function lookAgainOf(db: Db, id: string): GoalPage["lookAgain"] {
  const set = lookAgainSet(readRows(db, lookAgain, { where: "goal = ?", params: [id], limit: MANY }));
  return set && { id: set.id, tries: set.tries, day: set.day, act: set.act };
}

function rewardsOf(db: Db, row: Goal, marks: readonly Milestone[], moment: Moment): GoalPage["rewards"] {
  const all = readRows(db, reward, {
    where: "goal = ?",
    params: [row.id],
    order: "at DESC, id DESC",
    limit: MOST_REWARDS,
  }).toSorted(byTime);
  // At night nothing is brought up.
  const due = nightOnly(moment) ? [] : rewardsDue(row, all, marks, triesAt(db, row.id));
  return all.map((r) => ({
    id: r.id,
    text: r.text,
    milestone: r.milestone,
    doneOn: r.doneAt === null ? null : dayOf(r.doneAt, moment.zone, moment.dayStartsAt),
    due: due.includes(r),
  }));
}

const oneOf = ({ id, text, minutes, doneAt, day }: Step, today: LocalDate): OnePart => ({
  id,
  text,
  minutes,
  doneAt,
  day: doneAt === null ? dayToCome({ day }, today) : null,
});
const onesOf = (steps: readonly Step[], today: LocalDate): readonly OneStep[] =>
  withParts(steps.filter(({ repeats, doneAt }) => repeats === null || doneAt !== null)).map(
    ({ step: whole, parts }) => ({ ...oneOf(whole, today), parts: parts.map((part) => oneOf(part, today)) }),
  );

/** Days that can be marked on the page: a fortnight. */
const LATELY_DAYS = 14;
/** More days of one step than this are not read, the last ones are. */
const MANY_DAYS = 1500;

function repeatingOf(
  db: Db,
  steps: readonly Step[],
  owner: string,
  moment: Moment,
): readonly RepeatingStep[] {
  if (steps.length === 0) return [];
  const { zone, dayStartsAt } = moment;
  const today = dayOf(moment.now, zone, dayStartsAt);
  const ofGoal = readRows(db, pause, { where: "goal = ?", params: [owner] });
  return steps.map((row) => {
    const { id, text, minutes, repeats } = row;
    const days = readRows(db, stepDay, {
      where: "step = ? AND day <= ?",
      params: [id, today],
      order: "day DESC",
      limit: MANY_DAYS,
    });
    const done = new Set(days.map(({ day }) => day));
    const since = Math.min(
      LATELY_DAYS - 1,
      Math.max(0, daysBetween(dayOf(row.at, zone, dayStartsAt), today)),
    );
    const own = readRows(db, pause, { where: "step = ?", params: [id] });
    return {
      id,
      text,
      minutes,
      repeats: repeats === ONCE_A_WEEK ? "week" : "days",
      weekdays: weekdaysOf(repeats),
      paused: row.pausedAt !== null,
      open: isOpenOn(row, [...done], today),
      doneToday: done.has(today),
      standing: standingOf(row, days, [...ofGoal, ...own], moment),
      lately: Array.from({ length: since + 1 }, (_, ago) => {
        const day = addDays(today, -ago);
        return { day, done: done.has(day) };
      }),
    };
  });
}

/** One goal and all that belongs to it; null when it is not there. */
export const goalPage = query(
  [goal, milestone, step, stepDay, pause, strategy, lesson, reward, longView, goalWeek, ...SWITCHING],
  (db, { id, helpOpened }: { id: string; helpOpened: boolean }, moment): GoalPage | null => {
    const row = readRow(db, goal, id);
    if (!row) return null;
    const { zone, dayStartsAt } = moment;
    const day = (at: number) => dayOf(at, zone, dayStartsAt);
    const state = stateOf(row);
    const until = state === "open" || state === "paused" ? moment.now : (row.stateAt ?? moment.now);
    const marks = milestonesOf(db, id);
    const steps = stepsOf(db, id);
    const ones = onesOf(steps, day(moment.now));
    const line = readRow(db, longView, row.longView);
    const days = Math.max(0, daysBetween(day(row.at), day(until)));
    return {
      goal: row,
      state,
      earlierWhy: withVersions(db, id, ["why"]).length > 0,
      since: day(row.at),
      given: { months: Math.floor(days / MONTH_DAYS), days },
      milestones: marks.map((m) => ({
        ...m,
        reachedOn: m.reachedAt === null ? null : day(m.reachedAt),
      })),
      steps: ones.filter(({ doneAt }) => doneAt === null),
      repeating: repeatingOf(
        db,
        steps.filter(({ doneAt, repeats }) => doneAt === null && repeats !== null),
        id,
        moment,
      ),
      done: ones
        .filter(({ doneAt }) => doneAt !== null)
        .toSorted((a, b) => (b.doneAt ?? 0) - (a.doneAt ?? 0) || (a.id < b.id ? 1 : -1))
        .slice(0, SHOWN_DONE),
      tries: triesOf(db, id, moment),
      lessons: readRows(db, lesson, {
        where: "goal = ?",
        params: [id],
        order: "at DESC, id DESC",
        limit: SHOWN_LESSONS,
      }).map((l) => ({ id: l.id, line: excerpt(l.text, LINE), cue: l.cue })),
      anotherWay: holdsBack(db, helpOpened, moment) ? null : anotherWayFor(db, row, moment),
      lookAgain: lookAgainOf(db, id),
      rewards: rewardsOf(db, row, marks, moment),
      under: line && { id: line.id, line: excerpt(line.text, LINE) },
      weeks: weeksOf(db, id),
      today: day(moment.now),
    };
  },
);
