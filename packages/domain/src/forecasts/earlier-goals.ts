/**
 * How long earlier goals were guessed to take, and took; and between which days another one lies by that.
 */
import type { Goal } from "../goals/goal.ts";
import type { Moment } from "../kernel/ctx.ts";
import { addDays, DAY, dayOf, daysBetween, type LocalDate } from "../kernel/time.ts";
import type { Forecast } from "./forecast.ts";
import { planningFactor, type PlanningFactor, type Took } from "./planning-factor.ts";

/**
 * How long reached goals were guessed to take, and took, in days: the first guess about each, from the day it was given
 * to its likely day, beside the day on which the goal was reached. At least half a day each. A guess given after that, or
 * for the same day, says nothing and is left out.
 */
export function tookOfGoals(
  goals: readonly Pick<Goal, "id" | "state" | "stateAt">[],
  forecasts: readonly Pick<Forecast, "id" | "goal" | "at" | "attempt" | "likely">[],
  { zone, dayStartsAt }: Moment,
): readonly Took[] {
  const firsts = new Map<string, { readonly at: number; readonly likely: LocalDate }>();
  for (const { goal, at, attempt, likely } of forecasts.toSorted(
    (a, b) => a.at - b.at || (a.id < b.id ? -1 : 1),
  ))
    if (attempt === null && likely !== null && !firsts.has(goal)) firsts.set(goal, { at, likely });
  return goals.flatMap(({ id, state, stateAt }) => {
    const first = firsts.get(id);
    if (!first || state !== "reached" || stateAt === null || stateAt <= first.at) return [];
    const guessed = daysBetween(dayOf(first.at, zone, dayStartsAt), first.likely);
    return guessed <= 0 ? [] : [{ guessed, took: Math.max(0.5, (stateAt - first.at) / DAY) }];
  });
}

type Range = readonly [from: LocalDate, to: LocalDate];

/** Between which days a goal lies if it takes as much longer than guessed as earlier ones took. */
export type ByEarlierGoals = Pick<PlanningFactor, "count" | "factor"> & {
  /** With chance 0.8, and with 0.5. */
  readonly most: Range;
  readonly half: Range;
};

/** What may end later than this, in days from the guess, has no range: a hundred years. */
const FARTHEST = 36_525;

/**
 * The range of one guess by how long earlier goals took; null without a likely day after the one on which it was given,
 * below five earlier goals, or where the range goes on for more than a hundred years.
 */
export function byEarlierGoals(
  { at, likely }: Pick<Forecast, "at" | "likely">,
  took: readonly Took[],
  { zone, dayStartsAt }: Pick<Moment, "zone" | "dayStartsAt">,
): ByEarlierGoals | null {
  const found = planningFactor(took);
  if (found === null || likely === null) return null;
  const given = dayOf(at, zone, dayStartsAt);
  const days = daysBetween(given, likely);
  const [most, half] = [found.next(0.8), found.next(0.5)];
  if (days <= 0 || days * most[1] > FARTHEST) return null;
  const range = ([from, to]: readonly [number, number]): Range => [
    addDays(given, Math.round(days * from)),
    addDays(given, Math.round(days * to)),
  ];
  return { count: found.count, factor: found.factor, most: range(most), half: range(half) };
}
