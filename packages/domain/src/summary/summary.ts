/**
 * A summary to take along to a doctor, a counsellor or someone else: which lines may stand in it, in which order. None is
 * in it until it is ticked.
 *
 * Counts and a person's own words, each count with what it is counted of. Nothing is rated, ranked, compared with other
 * days or called by a name that a person did not give it.
 */
import { begunAt } from "../insights/begun.ts";
import { wordsAround, type FiveCounts } from "../insights/days-beside.ts";
import type { Went } from "../insights/kept-in.ts";
import { isIn, type Span } from "../insights/spans.ts";
import { heavinessWeekLater } from "../insights/week-guess.ts";
import type { Attempt } from "../attempts/attempt.ts";
import { OUTCOMES } from "../attempts/attempt.ts";
import type { Checkin } from "../checkins/checkin.ts";
import { may } from "../debriefs/offers.ts";
import type { Goal } from "../goals/goal.ts";
import { todayOf, type Moment } from "../kernel/ctx.ts";
import type { Heaviness } from "../kernel/heaviness.ts";
import { excerpt } from "../kernel/text.ts";
import { DAY, dayOf, type LocalDate } from "../kernel/time.ts";
import type { Lesson } from "../lessons/lesson.ts";
import type { Sitting } from "../practices/sitting.ts";
import { helpedBefore } from "../practices/steadying.ts";
import { listLine } from "../setbacks/heading.ts";
import type { Rating, Setback } from "../setbacks/setback.ts";
import type { Win } from "../wins/win.ts";

/** Rows of those days and around them; those of other days are passed over. */
export type SummaryRows = {
  /** Those of that time, and those that the lessons came from. */
  readonly setbacks: readonly Setback[];
  readonly ratings: readonly Rating[];
  readonly checkins: readonly Checkin[];
  readonly sittings: readonly Sitting[];
  readonly wins: readonly Win[];
  /** At goals that are still there. */
  readonly attempts: readonly Pick<
    Attempt,
    "id" | "goal" | "what" | "day" | "startedAt" | "outcome" | "outcomeAt"
  >[];
  readonly goals: readonly Pick<Goal, "id" | "text">[];
  readonly lessons: readonly Pick<Lesson, "id" | "text" | "at" | "setback">[];
};

/** One line that may be ticked. Its id stays the same as long as what it tells of is there. */
export type SummaryLine = { readonly id: string } & (
  | {
      readonly kind: "setback";
      readonly day: LocalDate;
      /** The short name, or the first line of what happened. */
      readonly name: string;
      /** All of what happened, where that is more: a line of its own, `wholeId`, that nobody sees unless they open it. */
      readonly whole: string | null;
      readonly then: Heaviness | null;
      readonly weekLater: Heaviness | null;
    }
  | { readonly kind: "heaviness"; readonly heaviness: Heaviness; readonly days: number; readonly of: number }
  | { readonly kind: "energy" | "sleep"; readonly counts: FiveCounts; readonly of: number }
  /** A word of what was going on, as it was written last, and on how many of the days with any. */
  | { readonly kind: "around"; readonly word: string; readonly days: number; readonly of: number }
  /** A day of which more than words was written, or its line. */
  | { readonly kind: "said"; readonly day: LocalDate; readonly text: string }
  /** A practice that was rated before and after, and how often it ended lighter. */
  | {
      readonly kind: "practice";
      readonly practice: string;
      readonly helped: number;
      readonly of: number;
    }
  | { readonly kind: "win"; readonly day: LocalDate; readonly text: string }
  | { readonly kind: "goal"; readonly goal: string; readonly went: Readonly<Record<Went, number>> }
  | {
      readonly kind: "try";
      readonly day: LocalDate;
      readonly goal: string;
      readonly what: string | null;
      readonly went: Went;
    }
  | { readonly kind: "lesson"; readonly text: string }
);

export const PARTS = ["setbacks", "days", "helped", "tries", "lessons"] as const;
export type SummaryPart = {
  readonly part: (typeof PARTS)[number];
  /** At most `MOST_LINES`, of more the latest. */
  readonly lines: readonly SummaryLine[];
  /** How many there are in all. */
  readonly of: number;
};

/** No part lists more; fewer days show the others. */
export const MOST_LINES = 200;

const byTime =
  <T>(at: (row: T) => number | string, id: (row: T) => string) =>
  (a: T, b: T): number =>
    at(a) === at(b) ? (id(a) < id(b) ? -1 : 1) : at(a) < at(b) ? -1 : 1;

/** The lines of these days, oldest first in each part; parts without any are left out. Never fails. */
export function summaryOf(rows: SummaryRows, span: Span, moment: Moment): readonly SummaryPart[] {
  const today = todayOf(moment);
  const here = (day: LocalDate): boolean => isIn(span, day, today);
  const lines: Record<SummaryPart["part"], readonly SummaryLine[]> = {
    setbacks: setbackLines(rows, here, moment),
    days: dayLines(rows.checkins.filter(({ day }) => here(day))),
    helped: helpedLines(rows, here, moment),
    tries: tryLines(rows, here, moment),
    lessons: lessonLines(rows, here, moment),
  };
  return PARTS.map((part) => ({
    part,
    lines: lines[part].slice(-MOST_LINES),
    of: lines[part].length,
  })).filter(({ of }) => of > 0);
}

type Here = (day: LocalDate) => boolean;

function setbackLines(
  rows: SummaryRows,
  here: Here,
  moment: Moment,
): (SummaryLine & { readonly kind: "setback" })[] {
  const ratings = Map.groupBy(rows.ratings, (r) => r.setback);
  return rows.setbacks
    .map((its) => ({ its, day: dayOf(its.at, its.zone ?? moment.zone, moment.dayStartsAt) }))
    .filter(({ day }) => here(day))
    .toSorted(
      byTime(
        ({ its }) => its.at,
        ({ its }) => its.id,
      ),
    )
    .map(({ its, day }) => {
      const name = listLine(its);
      const own = ratings.get(its.id) ?? [];
      const [first] = own.toSorted((a, b) => a.at - b.at || (a.id < b.id ? -1 : 1));
      return {
        id: `setback:${its.id}`,
        kind: "setback",
        day,
        name,
        whole: its.what.trim() === name ? null : its.what,
        // What was said days after it was written down is not how heavy it was then.
        then: first !== undefined && first.at - its.loggedAt < DAY ? first.heaviness : null,
        weekLater: heavinessWeekLater(its.loggedAt, own, moment),
      };
    });
}

/** Counted over the days of which it was said; the heaviest first. */
function dayLines(checkins: readonly Checkin[]): SummaryLine[] {
  const count = (cell: "heaviness" | "energy" | "sleep"): FiveCounts => {
    const of = (value: number) => checkins.filter((c) => c[cell] === value).length;
    return [of(0), of(1), of(2), of(3), of(4)];
  };
  const sum = (counts: FiveCounts): number => counts.reduce((all, n) => all + n, 0);
  const heaviness = count("heaviness");
  const days = sum(heaviness);
  const told: SummaryLine[] = ([4, 3, 2, 1, 0] as const)
    .filter((weight) => heaviness[weight] > 0)
    .map((weight) => ({
      id: `heaviness:${weight}`,
      kind: "heaviness",
      heaviness: weight,
      days: heaviness[weight],
      of: days,
    }));
  for (const kind of ["sleep", "energy"] as const) {
    const counts = count(kind);
    if (sum(counts) > 0) told.push({ id: kind, kind, counts, of: sum(counts) });
  }
  return [...told, ...aroundLines(checkins)];
}

function aroundLines(checkins: readonly Checkin[]): SummaryLine[] {
  const withWords = checkins
    .flatMap(({ id, day, around }) => (around === null ? [] : [{ id, day, around }]))
    .toSorted((a, b) => (a.day < b.day ? -1 : 1));
  const found = new Map<string, { word: string; days: number }>();
  const sentences: Extract<SummaryLine, { readonly kind: "said" }>[] = [];
  for (const { id, day, around } of withWords) {
    const words = wordsAround(around);
    for (const [plain, word] of words) found.set(plain, { word, days: (found.get(plain)?.days ?? 0) + 1 });
    // Words as they stand between commas are a line each; what is longer than a word is told with its day.
    if (words.size === 0 || isLonger(around, words))
      sentences.push({ id: `said:${id}`, kind: "said", day, text: around });
  }
  const words: SummaryLine[] = [...found]
    .toSorted(([a, one], [b, other]) => other.days - one.days || (a < b ? -1 : 1))
    .map(([plain, { word, days }]) => ({
      id: `around:${plain}`,
      kind: "around",
      word,
      days,
      of: withWords.length,
    }));
  for (const { id, day, line } of checkins)
    if (line !== null) sentences.push({ id: `line:${id}`, kind: "said", day, text: line });
  return [...words, ...sentences.toSorted((a, b) => (a.day < b.day ? -1 : a.day > b.day ? 1 : 0))];
}

/** Whether more was written than the words that are counted, as letters go. */
function isLonger(around: string, words: ReadonlyMap<string, string>): boolean {
  const letters = (text: string): number => text.match(/[\p{L}\p{N}]/gu)?.length ?? 0;
  return letters(around) > [...words.values()].reduce((all, word) => all + letters(word), 0);
}

function helpedLines(rows: SummaryRows, here: Here, moment: Moment): SummaryLine[] {
  const dayAt = (at: number): LocalDate => dayOf(at, moment.zone, moment.dayStartsAt);
  const sittings = rows.sittings.filter(({ finishedAt }) => here(dayAt(finishedAt)));
  const practices = [...new Set(sittings.map(({ practice }) => practice))].flatMap((practice) => {
    const before = helpedBefore(practice, sittings);
    return before === null ? [] : [{ practice, ...before }];
  });
  return [
    ...practices
      .toSorted((a, b) => b.of - a.of || (a.practice < b.practice ? -1 : 1))
      .map((its) => ({ id: `practice:${its.practice}`, kind: "practice" as const, ...its })),
    ...rows.wins
      .filter(({ day }) => here(day))
      .toSorted(
        byTime(
          (w) => `${w.day} ${String(w.at).padStart(20, "0")}`,
          (w) => w.id,
        ),
      )
      .map(({ id, day, text }) => ({ id: `win:${id}`, kind: "win" as const, day, text })),
  ];
}

/** Each goal with its counts, and under it its tries; the goal tried first comes first. */
function tryLines(rows: SummaryRows, here: Here, moment: Moment): SummaryLine[] {
  const names = new Map(rows.goals.map(({ id, text }) => [id, excerpt(text)]));
  const tries = rows.attempts
    .flatMap((attempt) => {
      const began = begunAt(attempt, moment);
      return began === null ? [] : [{ attempt, began, day: dayOf(began, moment.zone, moment.dayStartsAt) }];
    })
    .filter(({ attempt, day }) => here(day) && names.has(attempt.goal))
    .toSorted(
      byTime(
        (t) => t.began,
        (t) => t.attempt.id,
      ),
    )
    .map(({ attempt, day }) => ({ attempt, day, went: attempt.outcome ?? ("open" as const) }));
  return [...Map.groupBy(tries, ({ attempt }) => attempt.goal)].flatMap(([id, its]) => {
    const goal = names.get(id) ?? "";
    const went = Object.fromEntries(
      ([...OUTCOMES, "other", "open"] as const).map((how) => [how, its.filter((t) => t.went === how).length]),
    ) as Record<Went, number>;
    return [
      { id: `goal:${id}`, kind: "goal" as const, goal, went },
      ...its.map(({ attempt, day, went: how }) => ({
        id: `try:${attempt.id}`,
        kind: "try" as const,
        day,
        goal,
        what: attempt.what,
        went: how,
      })),
    ];
  });
}

/** What came of a loss, or of what someone did to a person, is never called a lesson. */
function lessonLines(rows: SummaryRows, here: Here, moment: Moment): SummaryLine[] {
  const kinds = new Map(rows.setbacks.map((s) => [s.id, s.kind]));
  return rows.lessons
    .filter(({ setback }) => may((setback && kinds.get(setback)) ?? null).debrief)
    .filter(({ at }) => here(dayOf(at, moment.zone, moment.dayStartsAt)))
    .toSorted(
      byTime(
        (l) => l.at,
        (l) => l.id,
      ),
    )
    .map(({ id, text }) => ({ id: `lesson:${id}`, kind: "lesson", text }));
}
