/**
 * How long something takes, where for some it has not happened yet: those count for as long as they have been watched,
 * and are never taken for ones that will not come.
 */
import { NORMAL_97_5, ROUNDING } from "../kernel/statistics.ts";

/** One wait. `time` is 0 or more, in any one unit; `event` is false while it is still open ("censored"). */
export type Observation = { readonly time: number; readonly event: boolean };

/** What is known at a time at which something happened. */
export type SurvivalStep = {
  readonly time: number;
  /** How many had waited this long, those whose wait ends here included. */
  readonly atRisk: number;
  readonly events: number;
  /** The estimated share that waits longer than `time`, 0 to 1. */
  readonly survival: number;
  /** Greenwood's standard error of that share; null where none is left, and it cannot be told. */
  readonly standardError: number | null;
  /** 95 % interval of that share on the scale of log(-log); null where none is left. */
  readonly interval: readonly [low: number, high: number] | null;
};

/**
 * The product-limit estimate, one step for each time at which something happened, in their order. Who is censored at
 * such a time was still waiting then.
 *
 * Source: Kaplan and Meier 1958; standard error: Greenwood 1926; interval: Kalbfleisch and Prentice 2002, section 1.4.
 * @throws RangeError where a time is no number or below 0
 */
export function kaplanMeier(observations: readonly Observation[]): readonly SurvivalStep[] {
  const steps: SurvivalStep[] = [];
  let survival = 1;
  let sum = 0;
  for (const { time, atRisk, events } of eventTimes(observations)) {
    survival *= (atRisk - events) / atRisk;
    sum += events / (atRisk * (atRisk - events));
    const none = atRisk === events;
    steps.push({
      time,
      atRisk,
      events,
      survival: none ? 0 : survival,
      standardError: none ? null : survival * Math.sqrt(sum),
      interval: none ? null : logLogInterval(survival, Math.sqrt(sum)),
    });
  }
  return steps;
}

function logLogInterval(survival: number, error: number): readonly [number, number] {
  const spread = Math.exp((NORMAL_97_5 * error) / Math.log(survival));
  return [survival ** (1 / spread), survival ** spread];
}

/** The times at which something happened, with how many waited and to how many it happened. */
function eventTimes(
  observations: readonly Observation[],
): readonly Pick<SurvivalStep, "time" | "atRisk" | "events">[] {
  for (const { time } of observations)
    if (!Number.isFinite(time) || time < 0) throw new RangeError("A wait is a number of 0 or more.");
  const times = [...new Set(observations.filter(({ event }) => event).map(({ time }) => time))];
  return times
    .sort((a, b) => a - b)
    .map((time) => ({
      time,
      atRisk: observations.filter((its) => its.time >= time).length,
      events: observations.filter((its) => its.event && its.time === time).length,
    }));
}

/** A time, or null where it lies beyond what has been seen. */
export type SeenTime = number | null;

/**
 * The first time by which at most half still wait, with its 95 % interval: the times at which a half is inside the
 * interval of the share.
 *
 * Source: Brookmeyer and Crowley 1982.
 */
export function medianTime(steps: readonly SurvivalStep[]): {
  readonly median: SeenTime;
  readonly interval: readonly [low: SeenTime, high: SeenTime];
} {
  const first = (isHalf: (step: SurvivalStep) => boolean): SeenTime => steps.find(isHalf)?.time ?? null;
  return {
    median: first(({ survival }) => survival <= 0.5 + ROUNDING),
    interval: [
      // Where none is left a half is passed, whatever the doubt.
      first(({ interval }) => interval === null || interval[0] <= 0.5 + ROUNDING),
      first(({ interval }) => interval !== null && interval[1] <= 0.5 + ROUNDING),
    ],
  };
}

/** How a wait ended: by what was waited for, by something else that rules it out, or not as far as it was seen. */
export type Ending = { readonly time: number; readonly end: "event" | "other" | "open" };

/**
 * The share for whom what was waited for has come by each time at which it came, where something else may come first.
 *
 * Source: Aalen and Johansen 1978.
 * @throws RangeError where a time is no number of 0 or more
 */
export function cumulativeIncidence(
  endings: readonly Ending[],
): readonly { readonly time: number; readonly share: number }[] {
  const ended = eventTimes(endings.map(({ time, end }) => ({ time, event: end !== "open" })));
  let [waiting, share] = [1, 0];
  return ended.flatMap(({ time, atRisk, events }) => {
    const came = endings.filter((its) => its.time === time && its.end === "event").length;
    share += (waiting * came) / atRisk;
    waiting *= 1 - events / atRisk;
    return came > 0 ? [{ time, share }] : [];
  });
}

/**
 * The mean wait where none is counted beyond `until`: the area under the estimate.
 *
 * Source: Irwin 1949.
 */
export function restrictedMean(steps: readonly SurvivalStep[], until: number): number {
  let area = 0;
  let from = 0;
  let share = 1;
  for (const { time, survival } of steps) {
    if (time >= until) break;
    area += share * (time - from);
    [from, share] = [time, survival];
  }
  return area + share * (until - from);
}

/**
 * Whether two groups wait alike: events seen in the first, how many were to be expected if they did, the variance of
 * that, and the statistic, which then follows chi-square with one degree of freedom. Null where nothing tells them
 * apart.
 *
 * Source: Mantel 1966.
 */
export function logRank(
  one: readonly Observation[],
  other: readonly Observation[],
): {
  readonly observed: number;
  readonly expected: number;
  readonly variance: number;
  readonly chiSquare: number | null;
} {
  let [observed, expected, variance] = [0, 0, 0];
  for (const { time, atRisk, events } of eventTimes([...one, ...other])) {
    const share = one.filter((its) => its.time >= time).length / atRisk;
    observed += one.filter((its) => its.event && its.time === time).length;
    expected += events * share;
    if (atRisk > 1) variance += (events * share * (1 - share) * (atRisk - events)) / (atRisk - 1);
  }
  return {
    observed,
    expected,
    variance,
    chiSquare: variance === 0 ? null : (observed - expected) ** 2 / variance,
  };
}
