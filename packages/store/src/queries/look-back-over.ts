/**
 * What was kept in one week or one year, for its page and for paper.
 */
import { attempt } from "@onward/domain/attempts/attempt";
import { checkin } from "@onward/domain/checkins/checkin";
import { debrief } from "@onward/domain/debriefs/debrief";
import { goalWeek } from "@onward/domain/goals/goal-week";
import { goal, step } from "@onward/domain/goals/goal";
import { stepDay } from "@onward/domain/goals/repeating";
import { begunAt } from "@onward/domain/insights/begun";
import { keptIn, type KeptIn, type KeptRows, type Went } from "@onward/domain/insights/kept-in";
import {
  dayLookedAt,
  firstLookedAt,
  weekOf,
  yearOf,
  type Span,
  type WeekStart,
} from "@onward/domain/insights/spans";
import { todayOf, type Moment } from "@onward/domain/kernel/ctx";
import { DAY, addDays, dayOf, isLocalDate, startOf, type LocalDate } from "@onward/domain/kernel/time";
import { lesson } from "@onward/domain/lessons/lesson";
import { setback } from "@onward/domain/setbacks/setback";
import { win, type Win } from "@onward/domain/wins/win";
import type { Db } from "../drivers/driver.ts";
import { among, readCells, readRows } from "../rows.ts";
import { saidOf, type WeekSaid } from "./goal-weeks.ts";
import { query } from "./query.ts";

type LessonKept = { readonly id: string; readonly text: string };

export type LookBackOver = Span & {
  /** It is not over yet. */
  readonly running: boolean;
  /** A day in the one before, null when nothing was kept before; and in the one after, null when that has not come. */
  readonly earlier: LocalDate | null;
  readonly later: LocalDate | null;
  /** Oldest first, as everything here, and with all their words. */
  readonly wins: readonly (
    | ({ readonly kind: "noted" } & Pick<Win, "id" | "text" | "part" | "mark" | "day">)
    | { readonly kind: "lookedBack"; readonly id: string; readonly setback: string; readonly day: LocalDate }
  )[];
  readonly lessons: readonly LessonKept[];
  readonly tries: readonly {
    readonly id: string;
    readonly goal: string;
    readonly goalLine: string;
    readonly what: string | null;
    readonly line: string | null;
    readonly day: LocalDate;
    readonly went: Went;
  }[];
  readonly goals: readonly {
    readonly id: string;
    readonly text: string;
    readonly state: "reached" | "letGo";
    readonly day: LocalDate;
    readonly lessons: readonly LessonKept[];
  }[];
  /** Of a week: what was said in it of how it went with a goal. */
  readonly goalWeeks: readonly (WeekSaid & { readonly goal: string; readonly goalLine: string })[];
  readonly setbacks: KeptIn["setbacks"];
  readonly daysSaid: number;
  /** Small steps that repeat, and on how many days each was done. */
  readonly steps: readonly { readonly id: string; readonly text: string; readonly days: number }[];
  /** Of a year: each of its weeks in which something was kept. */
  readonly weeks: readonly Span[];
};

/** Where a day begins and ends differs by place; two days more on either side hold them all. */
const MARGIN_MS = 2 * DAY;
const THERE = "setback IN (SELECT id FROM setback WHERE removed = 0)";
const GOAL_THERE = "goal IN (SELECT id FROM goal WHERE removed = 0)";
const WEEK_SAYS = `${GOAL_THERE} AND (stood IS NOT NULL OR alsoTakes IS NOT NULL OR next IS NOT NULL)`;
const STEP_THERE = `step IN (SELECT id FROM step WHERE removed = 0
  AND (goal IS NULL OR goal IN (SELECT id FROM goal WHERE removed = 0)))`;

const TRY_CELLS = ["goal", "what", "line", "day", "startedAt", "outcome", "outcomeAt"] as const;
const triesOf = (db: Db) =>
  readCells(db, attempt, TRY_CELLS, { where: "goal IN (SELECT id FROM goal WHERE removed = 0)" });

/** The first day of which anything here could tell; null when there is none. */
function firstKept(db: Db, tries: ReturnType<typeof triesOf>, moment: Moment): LocalDate | null {
  const least = (table: string, cell: string, also = "TRUE") =>
    db.get(
      `SELECT MIN("${cell}") AS first FROM "${table}" WHERE removed = 0 AND "${cell}" IS NOT NULL AND ${also}`,
    )?.["first"] ?? null;
  const instants = [
    least("setback", "at"),
    least("lesson", "at"),
    least("debrief", "finishedAt", THERE),
    least("goal", "stateAt"),
    least("goalWeek", "at", WEEK_SAYS),
    ...tries.map((t) => begunAt(t, moment)),
  ].flatMap((at) => (at === null ? [] : [Number(at)]));
  const days = [least("win", "day"), least("checkin", "day"), least("stepDay", "day", STEP_THERE)].flatMap(
    (day) => (day === null ? [] : [String(day)]),
  );
  if (instants.length > 0)
    // A setback may lie a day earlier where it happened.
    days.push(
      addDays(
        dayOf(
          instants.reduce((a, b) => Math.min(a, b)),
          moment.zone,
          moment.dayStartsAt,
        ),
        -1,
      ),
    );
  return days.toSorted()[0] ?? null;
}

/** What `keptIn` looks at: the rows of these days, and of those around them. */
function rowsAround(
  db: Db,
  { first, last }: Span,
  attempts: KeptRows["attempts"],
  { zone, dayStartsAt }: Moment,
): KeptRows {
  const from = startOf(first, zone, dayStartsAt) - MARGIN_MS;
  const to = startOf(last, zone, dayStartsAt) + DAY + MARGIN_MS;
  const around = (cell: string) => ({ where: `${cell} >= ? AND ${cell} <= ?`, params: [from, to] });
  const ofDays = { where: "day >= ? AND day <= ?", params: [first, last] };

  const goals = readCells(db, goal, ["text", "state", "stateAt"], around("stateAt"));
  const lessonCells = ["text", "at", "setback", "goal"] as const;
  const ofGoals = readCells(db, lesson, lessonCells, {
    where: `goal IN (SELECT value FROM json_each(?))`,
    params: [JSON.stringify(goals.map((g) => g.id))],
  });
  const lessons = [
    ...new Map(
      [...readCells(db, lesson, lessonCells, around("at")), ...ofGoals].map((l) => [l.id, l]),
    ).values(),
  ];
  const origins = among(
    db,
    setback,
    "id",
    lessons.map((l) => l.setback),
  );
  const setbacks = [...readCells(db, setback, ["at", "zone", "kind"], around("at")), ...origins];
  return {
    wins: readRows(db, win, ofDays),
    debriefs: readCells(db, debrief, ["setback", "finishedAt"], {
      where: `finishedAt IS NOT NULL AND ${THERE}`,
    }),
    lessons,
    attempts,
    goals,
    setbacks: [...new Map(setbacks.map((s) => [s.id, s])).values()],
    checkins: readRows(db, checkin, ofDays),
    goalWeeks: readRows(db, goalWeek, {
      where: `at >= ? AND at <= ? AND ${GOAL_THERE}`,
      params: [from, to],
    }),
    stepDays: readCells(db, stepDay, ["step", "day"], {
      ...ofDays,
      where: `${ofDays.where} AND ${STEP_THERE}`,
    }),
  };
}

/** The weeks in which these days are, each once. */
const weeksOf = (days: readonly LocalDate[], startsOn: WeekStart): readonly Span[] => [
  ...new Map(days.map((day) => weekOf(day, startsOn)).map((week) => [week.first, week])).values(),
];

/**
 * The week or the year that holds `day`; today's when that is null, no day, or still to come. A week begins with
 * `weekStartsOn`, 1 Monday to 7 Sunday; a year lists its weeks by it.
 */
export const lookBackOver = query(
  [win, debrief, setback, lesson, attempt, goal, goalWeek, step, stepDay, checkin],
  (db, args: { of: "week" | "year"; day: string | null; weekStartsOn: WeekStart }, moment): LookBackOver => {
    const today = todayOf(moment);
    const attempts = triesOf(db);
    const since = firstLookedAt(firstKept(db, attempts, moment), today);
    const asked = isLocalDate(args.day) ? args.day : null;
    const day = dayLookedAt(asked, since, today);
    const span = args.of === "week" ? weekOf(day, args.weekStartsOn) : yearOf(day);
    const kept = keptIn(rowsAround(db, span, attempts, moment), span, moment);
    const goals = [...kept.tries.map((t) => t.attempt.goal), ...kept.goalWeeks.map(({ said }) => said.goal)];
    const lines = new Map<string, string>(among(db, goal, "id", goals).map((g) => [g.id, g.text]));

    const steps = new Map<string, string>(
      among(
        db,
        step,
        "id",
        kept.steps.map((done) => done.step),
      ).map((s) => [s.id, s.text]),
    );

    const after = addDays(span.last, 1);
    const winKept = ({ id, text, part, mark, day: on }: Win) => ({ id, text, part, mark, day: on });
    const lessonKept = ({ id, text }: LessonKept): LessonKept => ({ id, text });
    return {
      ...span,
      running: span.last >= today,
      earlier: since !== null && since < span.first ? addDays(span.first, -1) : null,
      later: after <= today ? after : null,
      wins: kept.wins.map((entry) =>
        entry.kind === "noted"
          ? { kind: "noted", ...winKept(entry.win) }
          : { kind: "lookedBack", id: entry.debrief.id, setback: entry.debrief.setback, day: entry.day },
      ),
      lessons: kept.lessons.map(lessonKept),
      tries: kept.tries.map(({ attempt: { id, goal: of, what, line }, day: on, went }) => ({
        id,
        goal: of,
        goalLine: lines.get(of) ?? "",
        what,
        line,
        day: on,
        went,
      })),
      goals: kept.goals.map(({ goal: { id, text }, state, day: on, lessons: its }) => ({
        id,
        text,
        state,
        day: on,
        lessons: its.map(lessonKept),
      })),
      goalWeeks:
        args.of === "week"
          ? kept.goalWeeks.map(({ said }) => ({
              ...saidOf(db, said),
              goal: said.goal,
              goalLine: lines.get(said.goal) ?? "",
            }))
          : [],
      setbacks: kept.setbacks,
      daysSaid: kept.daysSaid,
      steps: kept.steps.map(({ step: id, days }) => ({ id, text: steps.get(id) ?? "", days })),
      weeks: args.of === "week" ? [] : weeksOf(kept.days, args.weekStartsOn),
    };
  },
);
