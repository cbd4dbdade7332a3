/**
 * Five minutes with one's goals: whether to offer them, what they go through, and what was said in weeks gone by.
 */
import { attempt, strategy } from "@onward/domain/attempts/attempt";
import { doneIn, lastDays, type DoneThing } from "@onward/domain/goals/done-in-week";
import { goal, milestone, step, type Goal, type Step } from "@onward/domain/goals/goal";
import {
  GOAL_WEEK_CARD,
  IN_FIVE_MINUTES,
  goalWeek,
  goneThrough,
  mondayOf,
  offersWeek,
  saysAnything,
  type GoalWeek,
} from "@onward/domain/goals/goal-week";
import { stepDay } from "@onward/domain/goals/repeating";
import { dayToCome, inTurn, isLive } from "@onward/domain/goals/steps";
import { weekOf, type Span } from "@onward/domain/insights/spans";
import { todayOf, type Moment } from "@onward/domain/kernel/ctx";
import { DAY, startOf, type LocalDate } from "@onward/domain/kernel/time";
import { setback } from "@onward/domain/setbacks/setback";
import { notToday } from "@onward/domain/today/choices";
import { win } from "@onward/domain/wins/win";
import type { Db } from "../drivers/driver.ts";
import { among, readCells, readRows, withVersions } from "../rows.ts";
import { query } from "./query.ts";
import { WHOLE_THERE, stepsOf } from "./steps.ts";
import { holdsBack } from "./today-card.ts";

/** More goals, things done or weeks than this are not read. */
const MANY = 200;

/** The open goals as they are gone through: newest first, as in their list. */
const liveGoals = (db: Db): Goal[] =>
  readRows(db, goal, { order: "at DESC, id DESC", limit: MANY }).filter(isLive);

/** What was said of a goal's week, as it is read again. */
export type WeekSaid = Pick<GoalWeek, "id" | "stood" | "next" | "day" | "alsoTakes"> & {
  /** The small step that was next, as it is called now; null when it is not there any more. */
  readonly step: string | null;
};

const stepOfWeek = (db: Db, { step: its }: Pick<GoalWeek, "step">): Step | null =>
  its === null
    ? null
    : (readRows(db, step, { where: `id = ? AND ${WHOLE_THERE}`, params: [its], limit: 1 })[0] ?? null);

export const saidOf = (db: Db, row: GoalWeek): WeekSaid => {
  const { id, stood, next, day, alsoTakes } = row;
  return { id, stood, next, day, alsoTakes, step: stepOfWeek(db, row)?.text ?? null };
};

/** What was said in this week, to be gone through once more: its step is for the day that step has by now. */
function saidNow(db: Db, row: GoalWeek, today: LocalDate): GoalInWeek["said"] {
  const its = stepOfWeek(db, row);
  const day = its === null || its.repeats !== null ? row.day : dayToCome(its, today);
  return { ...saidOf(db, row), day, stepId: row.step };
}

/** A week of which something was said, by its days, and those of its texts that have other versions. */
export type WeekOfGoal = WeekSaid & Span & { readonly versions: readonly ("stood" | "alsoTakes")[] };

/** The weeks of a goal of which something was said, the latest first. */
export const weeksOf = (db: Db, id: string): readonly WeekOfGoal[] =>
  readRows(db, goalWeek, { where: "goal = ?", params: [id], order: "at DESC, id DESC", limit: MANY })
    .filter(saysAnything)
    .map((row) => ({
      ...saidOf(db, row),
      ...weekOf(row.week, 1),
      versions: withVersions(db, row.id, ["stood", "alsoTakes"]),
    }));

/** Whether to offer five minutes with one's goals, and whether a way there may stand where nobody asked for it. */
export const goalWeekOffer = query(
  [goal, goalWeek, notToday, setback],
  (db, { helpOpened }: { helpOpened: boolean }, moment) => {
    const goals = liveGoals(db);
    if (goals.length === 0 || holdsBack(db, helpOpened, moment)) return { offer: null, way: false };
    const offer = offersWeek(
      goals,
      readRows(db, goalWeek, { order: "at DESC, id DESC", limit: MANY }),
      readRows(db, notToday, { where: "card = ?", params: [GOAL_WEEK_CARD], order: "at DESC", limit: MANY }),
      moment,
    );
    return { offer, way: true };
  },
);

export type GoalInWeek = {
  readonly id: Goal["id"];
  readonly text: string;
  readonly done: readonly DoneThing[];
  /** The first small step that is open; none that repeats: it comes by itself, and is never over. */
  readonly step: (Pick<Step, "id" | "text"> & { readonly day: LocalDate | null }) | null;
  /** What was said of it in this week already; null when nothing was. */
  readonly said: (WeekSaid & { readonly stepId: Step["id"] | null }) | null;
  /** It was gone through in the last six days, whatever was said. */
  readonly gone: boolean;
  /** It is one of those that five minutes carry. */
  readonly first: boolean;
};
export type GoalWeekPage = {
  readonly goals: readonly GoalInWeek[];
  readonly days: Span;
  readonly today: LocalDate;
};

/** Each of the last seven days on which a small step that repeats was done, of all goals: read once for all of them. */
function markedLately(db: Db, moment: Moment) {
  const span = lastDays(moment);
  const days = readCells(db, stepDay, ["step", "day", "at"], {
    where: "day >= ? AND day <= ?",
    params: [span.first, span.last],
  });
  const steps = new Map(
    among(
      db,
      step,
      "id",
      days.map((row) => row.step),
    ).map((row) => [row.id, row]),
  );
  return days.flatMap((row) => {
    const its = steps.get(row.step);
    return its ? [{ ...row, goal: its.goal, text: its.text }] : [];
  });
}

function doneOf(
  db: Db,
  id: string,
  marked: ReturnType<typeof markedLately>,
  moment: Moment,
): readonly DoneThing[] {
  const span = lastDays(moment);
  // A day more, for one that begins in another hour since.
  const since = startOf(span.first, moment.zone, moment.dayStartsAt) - DAY;
  const lately = (cell: string, also = "TRUE") => ({
    where: `goal = ? AND "${cell}" >= ? AND ${also}`,
    params: [id, since],
    limit: MANY,
  });
  const tries = readRows(db, attempt, { where: "goal = ?", params: [id] });
  const unnamed = tries.filter(({ what }) => what === null).map((row) => row.strategy);
  const ways = new Map(among(db, strategy, "id", [...new Set(unnamed)]).map((row) => [row.id, row.text]));
  return doneIn(
    {
      steps: readRows(db, step, lately("doneAt", WHOLE_THERE)),
      stepDays: marked.filter((row) => row.goal === id),
      milestones: readRows(db, milestone, lately("reachedAt")),
      // One without a name goes by its way.
      attempts: tries.map((row) => ({ ...row, what: row.what ?? ways.get(row.strategy as never) ?? null })),
      wins: readRows(db, win, {
        where: "goal = ? AND day >= ? AND day <= ?",
        params: [id, span.first, span.last],
        limit: MANY,
      }),
    },
    span,
    moment,
  );
}

/** The goals as they are gone through, each with what was done, its next small step and what was said already. */
export const goalWeekPage = query(
  [goal, goalWeek, step, stepDay, milestone, attempt, strategy, win],
  (db, _: null, moment): GoalWeekPage => {
    const today = todayOf(moment);
    const marked = markedLately(db, moment);
    return {
      days: lastDays(moment),
      today,
      goals: liveGoals(db).map((row, n) => {
        const once = stepsOf(db, row.id).filter(({ repeats }) => repeats === null);
        const next = inTurn(once, today)[0];
        const weeks = readRows(db, goalWeek, {
          where: "goal = ?",
          params: [row.id],
          order: "at DESC, id DESC",
          limit: MANY,
        });
        const its = weeks.find(({ week }) => week === mondayOf(today));
        return {
          id: row.id,
          text: row.text,
          done: doneOf(db, row.id, marked, moment),
          step: next ? { id: next.id, text: next.text, day: dayToCome(next, today) } : null,
          said: its && saysAnything(its) ? saidNow(db, its, today) : null,
          gone: weeks.some((w) => goneThrough(w, moment.now)),
          first: n < IN_FIVE_MINUTES,
        };
      }),
    };
  },
);
