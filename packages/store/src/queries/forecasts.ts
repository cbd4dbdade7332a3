/**
 * Guesses made beforehand, beside what came of them.
 */
import { attempt } from "@onward/domain/attempts/attempt";
import { brierParts, type BrierParts } from "@onward/domain/forecasts/calibration";
import { byEarlierGoals, tookOfGoals, type ByEarlierGoals } from "@onward/domain/forecasts/earlier-goals";
import { CHANCES, forecast, lastGiven, type Forecast } from "@onward/domain/forecasts/forecast";
import { guessesSaid, settledChances, type GuessesSaid } from "@onward/domain/forecasts/guesses";
import {
  asKnown,
  paceOfGoal,
  whyMoved,
  type PaceOfGoal,
  type WhyMoved,
} from "@onward/domain/forecasts/pace-of-goal";
import { triesToReach, type TriesToReach } from "@onward/domain/forecasts/tries-to-reach";
import { planningFactor, type PlanningFactor, type Took } from "@onward/domain/forecasts/planning-factor";
import { goal, step, type Goal } from "@onward/domain/goals/goal";
import { isLive } from "@onward/domain/goals/steps";
import { todayOf, type Moment } from "@onward/domain/kernel/ctx";
import type { LocalDate } from "@onward/domain/kernel/time";
import type { Db } from "../drivers/driver.ts";
import { readCells, readRow, readRows } from "../rows.ts";
import { query } from "./query.ts";
import { WHOLE_THERE } from "./steps.ts";

/** SQL: there is a chance, and it is one. */
const CHANCE_GIVEN = `chance BETWEEN ${CHANCES[0]} AND ${CHANCES[1]}`;

/** The guess about a try that counts; null when there is none. */
export const guessOfTry = (db: Db, id: string): Forecast | null =>
  lastGiven(readRows(db, forecast, { where: `attempt = ? AND ${CHANCE_GIVEN}`, params: [id] }));

/** The goals that were reached, for how long they were guessed to take and took. */
function tookBefore(db: Db, moment: Moment): readonly Took[] {
  const forecasts = readCells(db, forecast, ["goal", "at", "attempt", "likely"], {
    where: "likely IS NOT NULL",
  });
  return forecasts.length === 0
    ? []
    : tookOfGoals(
        readCells(db, goal, ["state", "stateAt"], { where: "state = 'reached'" }),
        forecasts,
        moment,
      );
}

/** How many tries the goals took that were reached, beside this one. */
function triesBefore(db: Db, own: Goal, moment: Moment): TriesToReach | null {
  const goals = readCells(db, goal, ["area", "state"], { where: "state = 'reached'" });
  const tries =
    goals.length === 0
      ? []
      : readCells(db, attempt, ["goal", "at", "day", "startedAt", "outcome", "outcomeAt"], {
          where:
            "outcome IS NOT NULL AND goal IN (SELECT id FROM goal WHERE removed = 0 AND state = 'reached')",
        });
  return triesToReach(own, goals, tries, moment);
}

export type Guesses = {
  /** Chances given and not settled yet. */
  readonly waiting: number;
  readonly said: GuessesSaid;
  /** Null while too few are settled to say anything. */
  readonly parts: BrierParts | null;
  /** How long goals were guessed to take and took, in days. */
  readonly took: readonly Took[];
  /** How many times as long as guessed; null while there are too few goals. */
  readonly factor: Pick<PlanningFactor, "count" | "factor" | "interval"> | null;
};

/** What came of the chances and the days a person guessed. Tries of goals that were removed are not among them. */
export const guesses = query([forecast, attempt, goal], (db, _: null, moment): Guesses => {
  const chances = readCells(db, forecast, ["at", "attempt", "chance"], {
    where: `attempt IS NOT NULL AND ${CHANCE_GIVEN}`,
  });
  const tries =
    chances.length === 0
      ? []
      : readCells(db, attempt, ["day", "startedAt", "outcome", "outcomeAt"], {
          where: `id IN (SELECT attempt FROM forecast WHERE removed = 0 AND ${CHANCE_GIVEN})
            AND goal IN (SELECT id FROM goal WHERE removed = 0)`,
        });
  const settled = settledChances(chances, tries, moment);
  const said = guessesSaid(settled);
  const took = tookBefore(db, moment);
  const found = planningFactor(took);
  return {
    waiting: tries.filter(({ outcome }) => outcome === null).length,
    said,
    parts: said.average === null ? null : brierParts(settled),
    took,
    factor: found && { count: found.count, factor: found.factor, interval: found.interval },
  };
});

/** The guess about a goal that counts; null when there is none. */
const guessOfGoal = (db: Db, id: string): Forecast | null =>
  lastGiven(
    readRows(db, forecast, { where: "goal = ? AND attempt IS NULL AND likely IS NOT NULL", params: [id] }),
  );

const pacedSteps = (db: Db, id: string, moment: Moment) =>
  asKnown(
    readCells(db, step, ["at", "under", "doneAt", "repeats"], {
      where: `goal = ? AND ${WHOLE_THERE}`,
      params: [id],
    }),
    moment,
  );

type Days = readonly [from: LocalDate, to: LocalDate];
/** Between which days a goal might be reached, in short: as it was guessed, else at its pace, half of the ways. */
export type InShort = { readonly guessed: Days } | { readonly paced: Days };

/** Null where there is neither a guess nor a pace. */
export function whenInShort(db: Db, id: string, moment: Moment): InShort | null {
  const guess = guessOfGoal(db, id);
  if (guess !== null && guess.likely !== null)
    return { guessed: [guess.earliest ?? guess.likely, guess.latest ?? guess.likely] };
  const pace = paceOfGoal(pacedSteps(db, id, moment), moment);
  return pace.type === "range" ? { paced: [pace.days[25], pace.days[75]] } : null;
}

export type GoalWhen = {
  readonly goal: Pick<Goal, "id" | "text">;
  /** The guess given last. */
  readonly guess: Pick<Forecast, "id" | "earliest" | "likely" | "latest"> | null;
  /** At the pace of its small steps; null for a goal that is not open. */
  readonly pace: PaceOfGoal | null;
  readonly moved: WhyMoved | null;
  /** Between which days it lies by how long earlier goals took; null without a guess, or with too few of them. */
  readonly before: ByEarlierGoals | null;
  /** Between how many tries earlier goals took; null without a guess, or with too few of them. */
  readonly tries: TriesToReach | null;
  readonly today: LocalDate;
};

/** When a goal might be reached; null when it is not there. */
export const goalWhen = query(
  [goal, step, forecast, attempt],
  (db, { id }: { id: string }, moment): GoalWhen | null => {
    const own = readRow(db, goal, id);
    if (!own) return null;
    const guess = guessOfGoal(db, id);
    const steps = isLive(own) ? pacedSteps(db, id, moment) : null;
    return {
      goal: { id: own.id, text: own.text },
      guess: guess && { id: guess.id, earliest: guess.earliest, likely: guess.likely, latest: guess.latest },
      pace: steps && paceOfGoal(steps, moment),
      moved: steps && whyMoved(steps, moment),
      before: guess && byEarlierGoals(guess, tookBefore(db, moment), moment),
      tries: guess && triesBefore(db, own, moment),
      today: todayOf(moment),
    };
  },
);
