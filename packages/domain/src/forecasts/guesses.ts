/**
 * What came of the chances a person gave, and what may be said of them.
 */
import type { Attempt } from "../attempts/attempt.ts";
import { wentSomeWay } from "../attempts/strategies.ts";
import { todayOf, type Moment } from "../kernel/ctx.ts";
import { dayOf } from "../kernel/time.ts";
import { mean } from "../kernel/statistics.ts";
import { shareInterval, type Settled } from "./calibration.ts";
import type { Forecast } from "./forecast.ts";

/** With fewer nothing is said but how many there are. */
const FEWEST_SETTLED = 10;
/** With fewer there is no curve. */
const FEWEST_IN_CURVE = 30;
/** Of so many guesses, at least, is a point of the curve; and the most points it has. */
const IN_A_POINT = 10;
const MOST_POINTS = 5;

/**
 * The chances that are settled: the try has ended and its day has come, and the guess was given before it began, on its
 * day at the latest. *It worked* is true, *Partly* and *Not this time* are not; a try that was let go settles nothing. Of
 * several guesses about one try the last one counts. What no chance can be is passed over.
 */
export function settledChances(
  forecasts: readonly Pick<Forecast, "id" | "at" | "attempt" | "chance">[],
  attempts: readonly Pick<Attempt, "id" | "day" | "startedAt" | "outcome" | "outcomeAt">[],
  moment: Moment,
): readonly Settled[] {
  const today = todayOf(moment);
  const last = new Map<string, { readonly at: number; readonly id: string; readonly chance: number }>();
  for (const { id, at, attempt, chance } of forecasts) {
    if (attempt === null || chance === null || !(chance >= 0 && chance <= 100)) continue;
    const before = last.get(attempt);
    if (!before || at > before.at || (at === before.at && id > before.id))
      last.set(attempt, { id, at, chance });
  }
  return attempts.flatMap(({ id, day, startedAt, outcome, outcomeAt }) => {
    const guess = last.get(id);
    if (!guess || !wentSomeWay({ outcome })) return [];
    const givenOn = dayOf(guess.at, moment.zone, moment.dayStartsAt);
    const tooLate = guess.at > (startedAt ?? outcomeAt ?? Infinity) || (day !== null && givenOn > day);
    return tooLate || (day !== null && day > today)
      ? []
      : [{ chance: guess.chance / 100, cameTrue: outcome === "reached" }];
  });
}

/** Guesses of about the same chance: the mean of it, and how many of them came true. */
export type CurvePoint = {
  readonly chance: number;
  readonly cameTrue: number;
  readonly count: number;
  /** 95 % interval of the share that came true, 0 to 1. */
  readonly interval: readonly [low: number, high: number];
};

export type GuessesSaid = {
  readonly count: number;
  /** Null while there are too few. */
  readonly average: {
    /** The mean chance that was given, 0 to 1. */
    readonly chance: number;
    readonly cameTrue: number;
    /** 95 % interval of the share that came true, 0 to 1. */
    readonly interval: readonly [low: number, high: number];
  } | null;
  /** Lowest chances first; empty while there are too few. */
  readonly curve: readonly CurvePoint[];
};

const trueOf = (settled: readonly Settled[]): number => settled.filter(({ cameTrue }) => cameTrue).length;
const chanceOf = (settled: readonly Settled[]): number => mean(settled.map(({ chance }) => chance));

/** What may be said of settled chances: their number; from ten on the averages; from thirty on the curve. */
export function guessesSaid(settled: readonly Settled[]): GuessesSaid {
  const count = settled.length;
  if (count < FEWEST_SETTLED) return { count, average: null, curve: [] };
  const cameTrue = trueOf(settled);
  return {
    count,
    average: { chance: chanceOf(settled), cameTrue, interval: shareInterval(cameTrue, count) },
    curve: count < FEWEST_IN_CURVE ? [] : curveOf(settled),
  };
}

/** Three to five groups of about the same size; equal chances stay together, so that there may be fewer. */
function curveOf(settled: readonly Settled[]): readonly CurvePoint[] {
  const groups = Math.min(MOST_POINTS, Math.floor(settled.length / IN_A_POINT));
  const ofChance = [...Map.groupBy(settled, ({ chance }) => chance)].toSorted(([a], [b]) => a - b);
  const points: Settled[][] = [];
  let placed = 0;
  for (const [, equal] of ofChance) {
    // A chance belongs to the group in which the middle of those who gave it lies.
    const group = Math.floor(((placed + equal.length / 2) / settled.length) * groups);
    (points[group] ??= []).push(...equal);
    placed += equal.length;
  }
  return points
    .filter((group) => group !== undefined)
    .map((group) => {
      const cameTrue = trueOf(group);
      return {
        chance: chanceOf(group),
        cameTrue,
        count: group.length,
        interval: shareInterval(cameTrue, group.length),
      };
    });
}
