/**
 * How many tries goals took that were reached: the outside view beside a guess when another one might be.
 */
import { inOrder } from "../attempts/attempt-number.ts";
import type { Attempt } from "../attempts/attempt.ts";
import { wentSomeWay } from "../attempts/strategies.ts";
import type { Goal } from "../goals/goal.ts";
import type { Moment } from "../kernel/ctx.ts";

/** Fewer goals say nothing. */
const FEWEST = 3;
/** From this many on the middle half is told: one goal that went its own way does not set the end of it. */
const MIDDLE_FROM = 8;

export type TriesToReach = {
  /** Between how many tries, whole numbers from one. */
  readonly from: number;
  readonly to: number;
  /** Of how many goals. */
  readonly goals: number;
  /** All of them are of the goal's own part of life. */
  readonly sameArea: boolean;
  /** The middle half of the goals, else all of them. */
  readonly middleHalf: boolean;
};

/**
 * The tries of one goal up to the first that worked, that one counted too; those let go and those without an outcome are
 * not counted. Null where none worked.
 */
export function triesUntilItWorked(
  tries: readonly Pick<Attempt, "id" | "at" | "startedAt" | "day" | "outcome" | "outcomeAt">[],
  moment: Moment,
): number | null {
  const ended = inOrder(tries, moment).filter(wentSomeWay);
  const worked = ended.findIndex(({ outcome }) => outcome === "reached");
  return worked < 0 ? null : worked + 1;
}

/**
 * Between how many tries other goals took that were reached, by their tries: those of the same part of life where there are
 * three of them, else all; null below three. From eight goals on, the middle half of them: without the quarter that took
 * fewest and the quarter that took most, rounded down. It says nothing of how likely the next try is to work.
 *
 * @param own the goal that is asked about, itself not counted
 * @param goals other goals; those that were not reached, and those none of whose tries worked, are not counted
 */
export function triesToReach(
  own: Pick<Goal, "id" | "area">,
  goals: readonly Pick<Goal, "id" | "area" | "state">[],
  tries: readonly Pick<Attempt, "id" | "goal" | "at" | "startedAt" | "day" | "outcome" | "outcomeAt">[],
  moment: Moment,
): TriesToReach | null {
  const byGoal = Map.groupBy(tries, ({ goal }) => goal);
  const all = goals.flatMap(({ id, area, state }) => {
    if (state !== "reached" || id === own.id) return [];
    const took = triesUntilItWorked(byGoal.get(id) ?? [], moment);
    return took === null ? [] : [{ area, took }];
  });
  const alike = all.filter(({ area }) => area !== null && area === own.area);
  const sameArea = alike.length >= FEWEST;
  const took = (sameArea ? alike : all).map((goal) => goal.took).toSorted((a, b) => a - b);
  if (took.length < FEWEST) return null;
  const middleHalf = took.length >= MIDDLE_FROM;
  const leftOut = middleHalf ? Math.floor(took.length / 4) : 0;
  const told = took.slice(leftOut, took.length - leftOut);
  return {
    from: Math.min(...told),
    to: Math.max(...told),
    goals: took.length,
    sameArea,
    middleHalf,
  };
}
