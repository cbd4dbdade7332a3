/**
 * Taking what was learned to a try: the lessons to choose from, and the tries that are open.
 *
 * A lesson is taken by an if-then of the try that carries it out, so that the plan is at hand on the try's day.
 */
import { attempt, type Attempt } from "@onward/domain/attempts/attempt";
import { attemptNumbers } from "@onward/domain/attempts/attempt-number";
import { goal, type Goal } from "@onward/domain/goals/goal";
import { isLive } from "@onward/domain/goals/steps";
import { todayOf } from "@onward/domain/kernel/ctx";
import { excerpt } from "@onward/domain/kernel/text";
import type { LocalDate } from "@onward/domain/kernel/time";
import { lesson, type Lesson } from "@onward/domain/lessons/lesson";
import { plan, type Plan } from "@onward/domain/plans/plan";
import { among, readRow, readRows } from "../rows.ts";
import { lastPlanOf, triesAt } from "./attempts.ts";
import { holding } from "./lessons.ts";
import { query } from "./query.ts";

const LINE = 240;

export type LessonToTake = {
  readonly id: Lesson["id"];
  /** How the lesson begins. */
  readonly line: string;
  readonly cue: string | null;
  /** The if-then of it that was made last. */
  readonly plan: Pick<Plan, "id" | "cue" | "act"> | null;
  /** It is with this try already. */
  readonly taken: boolean;
};

/**
 * The lessons a person can take to a try, newest first, those that hold the words; and `asked`, the one of this id.
 * Null when the try or its goal is not there.
 */
export const lessonsToTake = query(
  [attempt, goal, lesson, plan],
  (db, args: { attempt: string; words: string; limit: number; lesson: string | null }) => {
    const row = readRow(db, attempt, args.attempt);
    if (!row || !readRow(db, goal, row.goal)) return null;
    const own = readRows(db, plan, {
      where: "attempt = ? AND droppedAt IS NULL",
      params: [row.id],
      limit: 100,
    });
    const taken = new Set(own.flatMap((p) => p.lesson ?? []));
    const filter = args.words.trim() === "" ? null : JSON.stringify(holding(db, args.words));
    const found = readRows(db, lesson, {
      ...(filter === null ? {} : { where: "id IN (SELECT value FROM json_each(?))", params: [filter] }),
      order: "at DESC, id DESC",
      limit: args.limit + 1,
    });
    const toTake = ({ id, text, cue }: Lesson): LessonToTake => ({
      id,
      line: excerpt(text, LINE),
      cue,
      plan: lastPlanOf(db, id),
      taken: taken.has(id),
    });
    const asked = readRow(db, lesson, args.lesson);
    return {
      goal: row.goal,
      asked: asked && toTake(asked),
      lessons: found.slice(0, args.limit).map(toTake),
      more: found.length > args.limit,
    };
  },
);

export type OpenTry = {
  readonly id: Attempt["id"];
  readonly goal: { readonly id: Goal["id"]; readonly line: string };
  readonly number: number;
  readonly what: string | null;
  /** Null means sometime. */
  readonly day: LocalDate | null;
  /** It has a day, and that is not over. */
  readonly ahead: boolean;
  /** The lesson asked about is with it already. */
  readonly taken: boolean;
};

const MOST_OPEN = 5;
/** Open tries that are looked through for those of live goals. */
const LOOKED_THROUGH = 200;

/**
 * Tries that are not over, the one set up last first: of one goal, or of every live goal when `goal` is null.
 * `taken` is about `lesson`.
 */
export const openTries = query(
  [attempt, goal, plan],
  (db, args: { goal: string | null; lesson: string | null }, moment): readonly OpenTry[] => {
    const open = readRows(db, attempt, {
      where: `outcome IS NULL${args.goal === null ? "" : " AND goal = ?"}`,
      params: args.goal === null ? [] : [args.goal],
      order: "at DESC, id DESC",
      limit: LOOKED_THROUGH,
    });
    const goals = among(
      db,
      goal,
      "id",
      open.map((a) => a.goal),
    ).filter(isLive);
    const today = todayOf(moment);
    const plans = args.lesson === null ? [] : among(db, plan, "lesson", [args.lesson]);
    return open
      .flatMap((a) => {
        const own = goals.find((g) => g.id === a.goal);
        return own ? [{ a, own }] : [];
      })
      .slice(0, MOST_OPEN)
      .map(({ a, own }) => ({
        id: a.id,
        goal: { id: own.id, line: excerpt(own.text) },
        number: attemptNumbers(triesAt(db, own.id), moment).get(a.id) ?? 1,
        what: a.what,
        day: a.day,
        ahead: a.day !== null && a.day >= today,
        taken: plans.some((p) => p.attempt === a.id && p.droppedAt === null),
      }));
  },
);
