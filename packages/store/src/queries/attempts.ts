/**
 * Tries as their screens show them: setting one up, one try with the lessons that fit it, how it went.
 */
import { attachment, type Attachment } from "@onward/domain/attachments/attachment";
import { attempt, strategy, type Attempt, type Strategy } from "@onward/domain/attempts/attempt";
import { attemptNumbers, inOrder } from "@onward/domain/attempts/attempt-number";
import { recordOf, recordOfEnded, type WayRecord } from "@onward/domain/attempts/strategies";
import { linesAtHand, wayLine, type OfferedLines, type WayLine } from "@onward/domain/attempts/way-lines";
import { forecast, type Forecast } from "@onward/domain/forecasts/forecast";
import { goal, type Goal } from "@onward/domain/goals/goal";
import { dayOfTry } from "@onward/domain/insights/begun";
import { reward, rewardsDue, type Reward } from "@onward/domain/goals/reward";
import { todayOf, type Moment } from "@onward/domain/kernel/ctx";
import { excerpt } from "@onward/domain/kernel/text";
import { dayOf, type LocalDate } from "@onward/domain/kernel/time";
import { lesson, type Lesson } from "@onward/domain/lessons/lesson";
import { recall } from "@onward/domain/lessons/recall";
import {
  fit,
  lookAhead,
  reason,
  type Fit,
  type LookAhead,
  type Reason,
} from "@onward/domain/look-aheads/look-ahead";
import { plan, type Plan } from "@onward/domain/plans/plan";
import { setback } from "@onward/domain/setbacks/setback";
import { nightOnly } from "@onward/domain/today/quiet";
import type { Db } from "../drivers/driver.ts";
import { among, readRow, readRows } from "../rows.ts";
import { attachmentsOf } from "./attachments.ts";
import { guessOfTry } from "./forecasts.ts";
import { query } from "./query.ts";

/** More setbacks or plans of one goal than this are not read. */
const MANY = 500;
/** More tries: one a day would take eleven years. */
const MOST_TRIES = 4000;
/** More lines about the ways of one goal. */
const MOST_LINES = 4000;
/** Lessons that are looked through for those that fit: the newest. */
const LOOKED_THROUGH = 2000;

/** The tries at a goal, newest first. */
export const triesAt = (db: Db, goalId: string): Attempt[] =>
  readRows(db, attempt, {
    where: "goal = ?",
    params: [goalId],
    order: "at DESC, id DESC",
    limit: MOST_TRIES,
  });

export type GoalNamed = { readonly id: Goal["id"]; readonly line: string; readonly state: Goal["state"] };
export const named = (row: Goal): GoalNamed => ({ id: row.id, line: excerpt(row.text), state: row.state });

/** Plans that still are: made for this try, the first made first; else for its goal and no other try, the one made last. */
function plansFor(db: Db, { id, goal: of }: Pick<Attempt, "id" | "goal">): readonly Plan[] {
  const own = readRows(db, plan, {
    where: "attempt = ? AND droppedAt IS NULL",
    params: [id],
    order: "at, id",
    limit: MANY,
  });
  if (own.length > 0) return own;
  return readRows(db, plan, {
    where: "goal = ? AND attempt IS NULL AND droppedAt IS NULL",
    params: [of],
    order: "at DESC, id DESC",
    limit: 1,
  });
}

/* ---------- the lessons that fit a try ---------- */

export type Recalled = Pick<Lesson, "id" | "text" | "cue"> & {
  /** The if-then of it that was made last; null when there is none. */
  readonly plan: Pick<Plan, "id" | "cue" | "act"> | null;
  /** A plan of this try carries it out. */
  readonly chosen: boolean;
  /** It is known to come from another part of life than this goal's. */
  readonly elsewhere: boolean;
};

/** The if-then of a lesson that was made last, wherever it was made; null when there is none. */
export function lastPlanOf(db: Db, id: Lesson["id"]): Pick<Plan, "id" | "cue" | "act"> | null {
  const of = { where: "lesson = ? AND droppedAt IS NULL", params: [id], order: "at DESC, id DESC", limit: 1 };
  const [last] = readRows(db, plan, of);
  return last ? { id: last.id, cue: last.cue, act: last.act } : null;
}

/** Looking ahead to a try, with what belongs to it. */
export type AheadRows = {
  /** Null before it is begun. */
  readonly lookAhead: LookAhead | null;
  readonly reasons: readonly Reason[];
  /** What was said of lessons that are still there. */
  readonly fits: readonly Fit[];
};

/** The tables that `aheadOf` reads. */
export const AHEAD = [lookAhead, reason, fit, lesson] as const;

export function aheadOf(db: Db, id: Attempt["id"]): AheadRows {
  const [row] = readRows(db, lookAhead, {
    where: "attempt = ?",
    params: [id],
    order: "startedAt, id",
    limit: 1,
  });
  if (!row) return { lookAhead: null, reasons: [], fits: [] };
  const of = { where: "lookAhead = ?", params: [row.id], order: "at, id", limit: MANY };
  const fits = readRows(db, fit, of);
  const there = new Set(
    among(
      db,
      lesson,
      "id",
      fits.map((f) => f.lesson),
    ).map((l) => l.id),
  );
  return { lookAhead: row, reasons: readRows(db, reason, of), fits: fits.filter((f) => there.has(f.lesson)) };
}

/** The lessons of which this was said. */
export const saidOf = ({ fits }: AheadRows, answer: Fit["answer"]): ReadonlySet<Lesson["id"]> =>
  new Set(fits.filter((f) => f.answer === answer).map((f) => f.lesson));

/**
 * The lessons for a try, best first, at most three, each with its plan. Those taken to it, or to be used at it, come first;
 * what got in the way when it was looked ahead to is among its words. What is in `without` is left out.
 */
export function recalledFor(
  db: Db,
  page: {
    readonly row: Attempt;
    readonly own: Goal;
    readonly plans: readonly Plan[];
    readonly ahead: AheadRows;
    readonly without: ReadonlySet<Lesson["id"]>;
  },
): Recalled[] {
  const { row, own, plans, ahead, without } = page;
  const taken = new Set(plans.flatMap((p) => (p.attempt === row.id && p.lesson !== null ? [p.lesson] : [])));
  const chosen = new Set([...taken, ...saidOf(ahead, "useIt")]);
  const newest = readRows(db, lesson, { order: "at DESC", limit: LOOKED_THROUGH });
  const older = [...chosen].filter((id) => !newest.some((l) => l.id === id));
  const lessons = [...newest, ...among(db, lesson, "id", older)].filter(
    (l) => taken.has(l.id) || !without.has(l.id),
  );
  const others = new Set(lessons.flatMap((l) => l.goal ?? []));
  others.delete(row.goal);
  const way = readRow(db, strategy, row.strategy)?.text;
  const words = [row.what, way, row.changed, ...ahead.reasons.map((r) => r.text)].filter(Boolean).join("\n");
  const known = [own, ...among(db, goal, "id", [...others])];
  const areaOf = (l: Lesson) => l.area ?? known.find(({ id }) => id === l.goal)?.area ?? null;
  // What belongs to another goal that is paused is brought up by nobody but the person.
  const paused = new Set(known.filter((g) => g.state === "paused" && g.id !== own.id).map((g) => g.id));
  const told = lessons.filter((l) => chosen.has(l.id) || l.goal === null || !paused.has(l.goal));
  return recall(told, { goal: row.goal, words, chosen }, known).map((its) => {
    const { id, text, cue } = its;
    const area = areaOf(its);
    return {
      id,
      text,
      cue,
      elsewhere: its.goal !== row.goal && area !== null && own.area !== null && area !== own.area,
      chosen: taken.has(id),
      plan: lastPlanOf(db, id),
    };
  });
}

/** What is told of the guess about a try. */
export type Guessed = {
  readonly guess: Pick<Forecast, "id" | "chance"> | null;
  /** How the goal's tries went that ended before, and those of them made this way. */
  readonly before: { readonly all: WayRecord; readonly thisWay: WayRecord };
};

/** @param tries all of the try's goal */
export function guessedOf(db: Db, { id, strategy: way }: Attempt, tries: readonly Attempt[]): Guessed {
  const others = tries.filter((a) => a.id !== id && a.outcome !== null);
  const guess = guessOfTry(db, id);
  return {
    guess: guess && { id: guess.id, chance: guess.chance },
    before: { all: recordOfEnded(others), thisWay: recordOf(way, others) },
  };
}

export type TryPage = Guessed & {
  readonly attempt: Attempt;
  readonly goal: GoalNamed;
  readonly number: number;
  /** When it began, or will; null while it is for sometime. */
  readonly day: LocalDate | null;
  /** The approach, in the person's words. */
  readonly way: string | null;
  readonly plans: readonly Plan[];
  readonly recalled: readonly Recalled[];
  /** There is a lesson to choose, whether it fits or not. */
  readonly learned: boolean;
  /** Photos, memos and files of it. */
  readonly record: readonly Attachment[];
  /** How many lessons were said not to fit it, and are left out. */
  readonly leftOut: number;
  /** Whether it was looked ahead to. */
  readonly ahead: "no" | "begun" | "done";
  /** Setbacks written down about it. */
  readonly setbacks: readonly { readonly id: string; readonly day: LocalDate }[];
  /** What the person named to look forward to for trying, once this try has ended. */
  readonly rewards: readonly Pick<Reward, "id" | "text">[];
  readonly today: LocalDate;
};

/** What is to be offered back for having tried; a milestone's is offered where milestones are. */
function rewardsForTrying(db: Db, own: Goal, tries: readonly Attempt[], moment: Moment): TryPage["rewards"] {
  if (nightOnly(moment)) return [];
  const all = readRows(db, reward, {
    where: "goal = ? AND milestone IS NULL AND doneAt IS NULL",
    params: [own.id],
    limit: MANY,
  });
  return rewardsDue(own, all, [], tries).map(({ id, text }) => ({ id, text }));
}

/** One try at a goal, with what to have at hand before it starts; null when it is not there. */
export const tryPage = query(
  [attempt, strategy, goal, plan, setback, forecast, attachment, reward, ...AHEAD],
  (db, { id }: { id: string }, moment): TryPage | null => {
    const row = readRow(db, attempt, id);
    const own = row && readRow(db, goal, row.goal);
    if (!row || !own) return null;
    const way = readRow(db, strategy, row.strategy)?.text ?? null;
    const plans = plansFor(db, row);
    const ahead = aheadOf(db, row.id);
    const without = saidOf(ahead, "doesNotFit");
    const recalled = recalledFor(db, { row, own, plans, ahead, without });
    const { zone, dayStartsAt } = moment;
    const tries = triesAt(db, row.goal);
    return {
      attempt: row,
      goal: named(own),
      number: attemptNumbers(tries, moment).get(row.id) ?? 1,
      day: dayOfTry(row, moment),
      way,
      ...guessedOf(db, row, tries),
      plans,
      recalled,
      learned: readRows(db, lesson, { limit: 1 }).length > 0,
      record: attachmentsOf(db, id),
      leftOut: [...without].filter((its) => !recalled.some((l) => l.id === its)).length,
      ahead: ahead.lookAhead === null ? "no" : ahead.lookAhead.finishedAt === null ? "begun" : "done",
      setbacks: readRows(db, setback, { where: "attempt = ?", params: [id], order: "at, id", limit: 20 }).map(
        (s) => ({ id: s.id, day: dayOf(s.at, s.zone ?? zone, dayStartsAt) }),
      ),
      rewards: row.outcome === null ? [] : rewardsForTrying(db, own, tries, moment),
      today: dayOf(moment.now, zone, dayStartsAt),
    };
  },
);

/* ---------- setting one up ---------- */

/** The lines about the ways of a goal, the latest first. */
export const wayLinesOf = (db: Db, goalId: string): WayLine[] =>
  readRows(db, wayLine, {
    where: "goal = ?",
    params: [goalId],
    order: "at DESC, id DESC",
    limit: MOST_LINES,
  });

export type Way = { readonly id: Strategy["id"]; readonly text: string; readonly record: WayRecord };

export type NewTry = {
  readonly goal: GoalNamed;
  /** Which try it will be. */
  readonly number: number;
  /** Approaches to choose from, the one used last first; the one asked for is always among them. */
  readonly ways: readonly Way[];
  /** What was written about the ways of this goal: to keep, to change, to drop. */
  readonly lines: OfferedLines;
  readonly today: LocalDate;
};

const MOST_WAYS = 6;

/** What a new try at a goal can begin from; null when the goal is not there. `way` is an approach from elsewhere. */
export const newTry = query(
  [goal, attempt, strategy, wayLine],
  (db, args: { goal: string; way: string | null }, moment): NewTry | null => {
    const own = readRow(db, goal, args.goal);
    if (!own) return null;
    const tries = inOrder(triesAt(db, own.id), moment);
    const used = [...new Set(tries.toReversed().flatMap((a) => a.strategy ?? []))];
    const known = readRows(db, strategy, {
      where: "goal = ?",
      params: [own.id],
      order: "at DESC, id DESC",
      limit: MANY,
    });
    const ids = [...new Set([...(args.way === null ? [] : [args.way]), ...used, ...known.map((s) => s.id)])];
    return {
      goal: named(own),
      number: tries.length + 1,
      ways: ids
        .slice(0, MOST_WAYS)
        .flatMap((id) => readRow(db, strategy, id) ?? [])
        .map((s) => ({ id: s.id, text: s.text, record: recordOf(s.id, tries) })),
      lines: linesAtHand(wayLinesOf(db, own.id)),
      today: todayOf(moment),
    };
  },
);
