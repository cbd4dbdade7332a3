/**
 * What was kept in a week or a year: wins, lessons, tries, goals that ended, what was said of a goal's week, on how
 * many days a small step was done, setbacks as a plain count, days said.
 *
 * Nothing is compared with another week, and nothing of a setback is shown but that it was there. What came of a loss,
 * or of what someone did to a person, is never called a lesson here.
 */
import type { Attempt, Outcome } from "../attempts/attempt.ts";
import { saysAnything as saidOnDay, type Checkin } from "../checkins/checkin.ts";
import { may } from "../debriefs/offers.ts";
import { saysAnything, type GoalWeek } from "../goals/goal-week.ts";
import type { Goal } from "../goals/goal.ts";
import type { StepDay } from "../goals/repeating.ts";
import { todayOf, type Moment } from "../kernel/ctx.ts";
import { dayOf, type Instant, type LocalDate } from "../kernel/time.ts";
import type { Lesson } from "../lessons/lesson.ts";
import type { Setback } from "../setbacks/setback.ts";
import type { Win } from "../wins/win.ts";
import { winsOf, type LookedBack, type WinEntry } from "../wins/wins.ts";
import { begunAt } from "./begun.ts";
import { isIn, type Span } from "./spans.ts";

type KeptLesson = Pick<Lesson, "id" | "text" | "at" | "setback" | "goal">;
type Tried = Pick<Attempt, "id" | "goal" | "what" | "line" | "day" | "startedAt" | "outcome" | "outcomeAt">;
type Aimed = Pick<Goal, "id" | "text" | "state" | "stateAt">;

/** Rows of that time and around it; those of other days are passed over. */
export type KeptRows = {
  readonly wins: readonly Win[];
  /** Of setbacks that are still there. */
  readonly debriefs: readonly LookedBack[];
  readonly lessons: readonly KeptLesson[];
  /** At goals that are still there. */
  readonly attempts: readonly Tried[];
  readonly goals: readonly Aimed[];
  /** Those of that time, and those that the lessons came from. */
  readonly setbacks: readonly Pick<Setback, "id" | "at" | "zone" | "kind">[];
  readonly checkins: readonly Checkin[];
  /** Of goals that are still there. */
  readonly goalWeeks: readonly GoalWeek[];
  /** Of small steps that are still there. */
  readonly stepDays: readonly Pick<StepDay, "step" | "day">[];
};

/** How a try went; `open` while nobody has said. */
export type Went = Outcome | "other" | "open";

/** Everything oldest first. */
export type KeptIn = {
  readonly wins: readonly WinEntry[];
  readonly lessons: readonly KeptLesson[];
  /** Tries that began in that time, by when they did (`begunAt`). */
  readonly tries: readonly { readonly attempt: Tried; readonly day: LocalDate; readonly went: Went }[];
  /** Goals that were reached or let go of in that time, with the lessons kept from them at any time. */
  readonly goals: readonly {
    readonly goal: Aimed;
    readonly state: "reached" | "letGo";
    readonly day: LocalDate;
    readonly lessons: readonly KeptLesson[];
  }[];
  /** What was said in that time of a goal's week. */
  readonly goalWeeks: readonly { readonly said: GoalWeek; readonly day: LocalDate }[];
  readonly setbacks: {
    readonly count: number;
    /** How many of them were looked back on, then or since. */
    readonly lookedBackOn: number;
  };
  /** On how many days something was said in a check-in. */
  readonly daysSaid: number;
  /** Small steps that repeat, each with on how many days it was done; by the first of these. */
  readonly steps: readonly { readonly step: StepDay["step"]; readonly days: number }[];
  /** The days of which any of this is told, the first of them first. */
  readonly days: readonly LocalDate[];
};

const byTime =
  <T>(at: (row: T) => Instant, id: (row: T) => string) =>
  (a: T, b: T): number =>
    at(a) - at(b) || (id(a) < id(b) ? -1 : 1);

/**
 * What was kept in these days. A moment belongs to the day it was by the person's clock and the hour at which their day
 * begins; a setback to the day it was where it happened. Days to come are left out. Never fails.
 */
export function keptIn(rows: KeptRows, span: Span, moment: Moment): KeptIn {
  const { zone, dayStartsAt } = moment;
  const today = todayOf(moment);
  const dayAt = (at: Instant): LocalDate => dayOf(at, zone, dayStartsAt);
  const here = (day: LocalDate): boolean => isIn(span, day, today);

  const kinds = new Map(rows.setbacks.map((s) => [s.id, s.kind]));
  const lessons = rows.lessons
    .filter(({ setback }) => may((setback && kinds.get(setback)) ?? null).debrief)
    .toSorted(
      byTime(
        (l) => l.at,
        (l) => l.id,
      ),
    );
  const setbacks = rows.setbacks
    .map(({ id, at, zone: its }) => ({ id, day: dayOf(at, its ?? zone, dayStartsAt) }))
    .filter(({ day }) => here(day));
  const lookedBackOn = new Set(rows.debriefs.flatMap((d) => (d.finishedAt === null ? [] : [d.setback])));

  const wins = winsOf(rows.wins, rows.debriefs, moment)
    .filter(({ day }) => here(day))
    .toReversed();
  const written = lessons.map((l) => ({ ...l, day: dayAt(l.at) })).filter(({ day }) => here(day));
  const tries = rows.attempts
    .flatMap((attempt) => {
      const began = begunAt(attempt, moment);
      return began === null ? [] : [{ attempt, began, day: dayAt(began) }];
    })
    .filter(({ day }) => here(day))
    .toSorted(
      byTime(
        (t) => t.began,
        (t) => t.attempt.id,
      ),
    )
    .map(({ attempt, day }) => ({ attempt, day, went: attempt.outcome ?? ("open" as const) }));
  const goals = rows.goals
    .flatMap((goal) => {
      const { state, stateAt } = goal;
      const ended = (state === "reached" || state === "letGo") && stateAt !== null;
      return ended ? [{ goal, state, at: stateAt, day: dayAt(stateAt) }] : [];
    })
    .filter(({ day }) => here(day))
    .toSorted(
      byTime(
        (g) => g.at,
        (g) => g.goal.id,
      ),
    )
    .map(({ goal, state, day }) => ({
      goal,
      state,
      day,
      lessons: lessons.filter((l) => l.goal === goal.id),
    }));
  const goalWeeks = rows.goalWeeks
    .filter(saysAnything)
    .map((its) => ({ said: its, day: dayAt(its.at) }))
    .filter(({ day }) => here(day))
    .toSorted(
      byTime(
        (w) => w.said.at,
        (w) => w.said.id,
      ),
    );
  const said = rows.checkins.filter(saidOnDay).filter(({ day }) => here(day));
  const done = rows.stepDays
    .filter(({ day }) => here(day))
    .toSorted((a, b) => (a.day === b.day ? (a.step < b.step ? -1 : 1) : a.day < b.day ? -1 : 1));
  const told = [wins, written, tries, goals, goalWeeks, setbacks, said, done].flat();
  return {
    wins,
    lessons: written,
    tries,
    goals,
    goalWeeks,
    setbacks: {
      count: setbacks.length,
      lookedBackOn: setbacks.filter(({ id }) => lookedBackOn.has(id)).length,
    },
    daysSaid: new Set(said.map(({ day }) => day)).size,
    steps: [...Map.groupBy(done, ({ step }) => step)].map(([step, its]) => ({
      step,
      days: new Set(its.map(({ day }) => day)).size,
    })),
    days: [...new Set(told.map(({ day }) => day))].toSorted(),
  };
}
