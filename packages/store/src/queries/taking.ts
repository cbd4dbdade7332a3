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
import { recall } from "@onward/domain/lessons/recall";
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

export type PlanThatFits = Pick<Plan, "id" | "cue" | "act">;

/** Plans of lessons that are looked through. */
const PLANS_LOOKED_THROUGH = 500;

/**
 * The if-thens of lessons that fit what is pictured, best first, at most three, none twice: those of the goal whose try
 * has the nearest day to come, then those that share words with `words`.
 */
export const plansThatFit = query(
  [attempt, goal, lesson, plan],
  (db, { words }: { words: string }, moment): readonly PlanThatFits[] => {
    const plans = readRows(db, plan, {
      where: "lesson IS NOT NULL AND droppedAt IS NULL",
      order: "at DESC, id DESC",
      limit: PLANS_LOOKED_THROUGH,
    });
    const lastOf = new Map<Lesson["id"], Plan>();
    for (const its of plans) if (its.lesson !== null && !lastOf.has(its.lesson)) lastOf.set(its.lesson, its);
    const lessons = among(db, lesson, "id", [...lastOf.keys()]);
    const tries = readRows(db, attempt, {
      where: "outcome IS NULL AND day >= ?",
      params: [todayOf(moment)],
      order: "day, id",
      limit: LOOKED_THROUGH,
    });
    const ofTries = tries.map((a) => a.goal);
    const goals = among(db, goal, "id", [...new Set([...ofTries, ...lessons.flatMap((l) => l.goal ?? [])])]);
    const next = tries.find((a) => goals.some((g) => g.id === a.goal && isLive(g)));
    // What belongs to a goal that is paused is brought up by nobody but the person.
    const paused = new Set(goals.flatMap((g) => (g.state === "paused" ? [g.id] : [])));
    const told = lessons.filter((l) => l.goal === null || !paused.has(l.goal));
    const said = [words, next?.what].filter(Boolean).join("\n");
    return recall(told, { goal: next?.goal ?? null, words: said }, goals).flatMap(({ id }) => {
      const its = lastOf.get(id);
      return its === undefined ? [] : [{ id: its.id, cue: its.cue, act: its.act }];
    });
  },
);

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
