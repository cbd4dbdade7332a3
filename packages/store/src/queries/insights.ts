/**
 * What one's own history shows, card by card: each asks only what it needs, so that an outcome runs few of them again.
 */
import { attempt, strategy } from "@onward/domain/attempts/attempt";
import type { WayRecord } from "@onward/domain/attempts/strategies";
import { cause, debrief } from "@onward/domain/debriefs/debrief";
import { goal, type Goal } from "@onward/domain/goals/goal";
import { pause } from "@onward/domain/goals/repeating";
import { approachesOf, moreOftenOf, type Approach } from "@onward/domain/insights/approaches";
import { causesNamed, type CausesNamed } from "@onward/domain/insights/causes-named";
import { lessonUse, type LessonUse } from "@onward/domain/insights/lesson-use";
import { namedEachTime, type NamedEachTime } from "@onward/domain/insights/letters";
import { timeToNextTry, waitsOf, type TimeToNextTry, type Wait } from "@onward/domain/insights/next-try";
import { FEWEST_GAPS_DRAWN, rhythmOf, type RhythmSaid, type Slope } from "@onward/domain/insights/rhythm";
import { timesAside } from "@onward/domain/insights/times-aside";
import { hasRhythm, triesApart, type TriesApart } from "@onward/domain/insights/tries-apart";
import { winsByMonth, type MonthOfWins } from "@onward/domain/insights/wins-by-month";
import { excerpt } from "@onward/domain/kernel/text";
import { lesson, review } from "@onward/domain/lessons/lesson";
import { KINDS, mayAnalyse, setback } from "@onward/domain/setbacks/setback";
import { win } from "@onward/domain/wins/win";
import type { Db } from "../drivers/driver.ts";
import { countRows, readCells, readRows } from "../rows.ts";
import { query } from "./query.ts";

export type GoalLine = { readonly id: string; readonly line: string };
const lineOf = ({ id, text }: Pick<Goal, "id" | "text">): GoalLine => ({ id, line: excerpt(text) });
/** Goals that may be named: one that is paused is mentioned by nothing, though its tries go on counting. */
const NAMED = { where: "state IS NOT 'paused'" };

/** The days over which goals were put aside and then taken up again. */
const pausesOfGoals = (db: Db) =>
  readCells(db, pause, ["goal", "since", "until"], { where: "goal IS NOT NULL" });

/** From each setback to the next try at its goal. */
export type NextTries = {
  readonly waits: readonly Wait[];
  readonly said: TimeToNextTry;
  /** There are setbacks, of a goal or of none, of any kind. */
  readonly setbacks: boolean;
};

export const nextTries = query([setback, attempt, goal, pause], (db, _: null, moment): NextTries => {
  const waits = waitsOf(
    {
      setbacks: readCells(db, setback, ["at", "zone", "kind", "goal", "attempt"], {
        where: "goal IS NOT NULL OR attempt IS NOT NULL",
      }),
      attempts: readCells(db, attempt, ["goal", "at", "day", "startedAt", "outcomeAt"]),
      goals: readCells(db, goal, ["state", "stateAt"]),
      pauses: pausesOfGoals(db),
    },
    moment,
  );
  return { waits, said: timeToNextTry(waits), setbacks: countRows(db, setback) > 0 };
});

/** The rhythm of one goal's tries. */
export type GoalRhythm = Pick<TriesApart, "starts" | "gaps"> & {
  readonly goal: GoalLine;
  readonly said: RhythmSaid;
  readonly slope: Slope | null;
};
/** More goals than this are not told of; nor more than the second number of which it is too early to. */
const RHYTHMS = 5;
const EARLY = 3;

/**
 * The rhythms of goals of which one may be spoken of: of those with five tries or more the five tried last, first the
 * latest; then the three of those with fewer, from two tries on.
 */
export const rhythms = query([attempt, goal, pause], (db, _: null, moment): readonly GoalRhythm[] => {
  const pauses = Map.groupBy(pausesOfGoals(db), (its) => its.goal);
  const byGoal = Map.groupBy(
    readCells(db, attempt, ["goal", "day", "startedAt", "outcomeAt"]),
    (a) => a.goal,
  );
  const found = readCells(db, goal, ["text", "area", "dates", "state", "stateAt"], NAMED)
    .filter(hasRhythm)
    .map((own) => {
      const aside = timesAside(own, pauses.get(own.id) ?? [], moment);
      return { own, ...triesApart(aside, byGoal.get(own.id) ?? [], moment) };
    })
    .toSorted((a, b) => b.last - a.last || (a.own.id < b.own.id ? -1 : 1));
  const drawn = found.filter(({ gaps }) => gaps.length >= FEWEST_GAPS_DRAWN).slice(0, RHYTHMS);
  const early = found
    .filter(({ gaps }) => gaps.length > 0 && gaps.length < FEWEST_GAPS_DRAWN)
    .slice(0, EARLY);
  return [...drawn, ...early].map(({ own, starts, gaps }) => ({
    goal: lineOf(own),
    starts,
    gaps,
    ...rhythmOf(gaps.map(({ days }) => days)),
  }));
});

/** What may be looked at for causes. */
const TO_ANALYSE = `(kind IS NULL OR kind IN (${KINDS.filter(mayAnalyse)
  .map((kind) => `'${kind}'`)
  .join(", ")}))`;

/** More goals than this are not told of. */
const LETTERED = 6;

/** What was named each time, of goals of whose tries something was named: the six newest, the newest first. */
export type GoalLetters = NamedEachTime & { readonly goal: GoalLine };

export const lettersOfGoals = query(
  [attempt, setback, cause, goal],
  (db, _: null, moment): readonly GoalLetters[] => {
    const about = new Map(
      readCells(db, setback, ["attempt"], { where: `attempt IS NOT NULL AND ${TO_ANALYSE}` }).map((s) => [
        s.id,
        s.attempt,
      ]),
    );
    const byTry = Map.groupBy(
      readRows(db, cause, {
        where: `setback IN (SELECT id FROM setback WHERE removed = 0 AND attempt IS NOT NULL)`,
      }),
      (c) => about.get(c.setback),
    );
    const byGoal = Map.groupBy(
      readCells(db, attempt, ["goal", "at", "day", "startedAt", "outcomeAt"]),
      (a) => a.goal,
    );
    const found: GoalLetters[] = [];
    const newest = readCells(db, goal, ["text", "at"], NAMED).toSorted(
      (a, b) => b.at - a.at || (a.id < b.id ? 1 : -1),
    );
    for (const own of newest) {
      if (found.length === LETTERED) break;
      const named = namedEachTime(byGoal.get(own.id) ?? [], byTry, moment);
      if (named.causes.length > 0) found.push({ goal: lineOf(own), ...named });
    }
    return found;
  },
);

/** An approach as it is listed, with its record over all tries that ended. */
export type ApproachLine = { readonly id: string; readonly text: string; readonly record: WayRecord };
export type ApproachesTried = {
  readonly approaches: readonly ApproachLine[];
  /** Goals in which one approach may be said to have worked more often than another. */
  readonly moreOften: readonly {
    readonly goal: GoalLine;
    readonly more: ApproachLine;
    readonly less: ApproachLine;
  }[];
};
const approachLine = ({ strategy: { id, text }, record }: Approach): ApproachLine => ({ id, text, record });

export const approachesTried = query([attempt, strategy, goal], (db, _args: null): ApproachesTried => {
  const strategies = readRows(db, strategy);
  const ended = readCells(db, attempt, ["goal", "at", "strategy", "outcome", "outcomeAt"], {
    where: "outcome IS NOT NULL AND strategy IS NOT NULL AND goal IN (SELECT id FROM goal WHERE removed = 0)",
  });
  const byGoal = Map.groupBy(ended, (a) => a.goal);
  return {
    approaches: approachesOf(strategies, ended).map(approachLine),
    moreOften: readCells(db, goal, ["text"], NAMED).flatMap((own) => {
      const tries = byGoal.get(own.id) ?? [];
      const used = new Set(tries.map((its) => its.strategy));
      const found = moreOftenOf(
        strategies.filter(({ id }) => used.has(id)),
        tries,
      );
      return found === null
        ? []
        : [{ goal: lineOf(own), more: approachLine(found.more), less: approachLine(found.less) }];
    }),
  };
});

/** Of more causes than this the first ones are told. */
const CAUSES = 50;

/** In how many full debriefs each cause was named. */
export const causesOfDebriefs = query([cause, debrief, setback], (db, _args: null): CausesNamed => {
  const analysed = `setback IN (SELECT id FROM setback WHERE removed = 0 AND ${TO_ANALYSE})`;
  const { of, causes } = causesNamed(
    readCells(db, debrief, ["form", "finishedAt"], { where: analysed }),
    readRows(db, cause, { where: analysed }),
  );
  return { of, causes: causes.slice(0, CAUSES) };
});

/** Lessons used of those that arose, over those that are still there. */
export const lessonsUsed = query([review, lesson], (db, _args: null): LessonUse =>
  lessonUse(
    readCells(db, review, ["used"], { where: "lesson IN (SELECT id FROM lesson WHERE removed = 0)" }),
  ),
);

/** Small wins by month, from the first one on. */
export const winsOfMonths = query([win, debrief, setback], (db, _: null, moment): readonly MonthOfWins[] =>
  winsByMonth(
    readCells(db, win, ["day"]),
    readCells(db, debrief, ["finishedAt"], {
      where: "finishedAt IS NOT NULL AND setback IN (SELECT id FROM setback WHERE removed = 0)",
    }),
    moment,
  ),
);
