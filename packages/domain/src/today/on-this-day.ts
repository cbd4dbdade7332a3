/**
 * On this day: one win, or one kept lesson, of the same date in an earlier year. Never a setback, nor what was noted
 * about one.
 *
 * Nobody asked for it, so it stays away whenever good things would not be welcome, at night, and for what belongs to a
 * paused goal, a closed setback or one that is not there to be analysed.
 */
import { may } from "../debriefs/offers.ts";
import type { Goal } from "../goals/goal.ts";
import { todayOf } from "../kernel/ctx.ts";
import { dayOf, isLocalDate, type LocalDate } from "../kernel/time.ts";
import type { Lesson } from "../lessons/lesson.ts";
import { goodThingsFit, type Lately } from "../practices/three-good-things.ts";
import type { Setback } from "../setbacks/setback.ts";
import type { Win } from "../wins/win.ts";
import type { NotToday } from "./choices.ts";
import { nightOnly } from "./quiet.ts";

/** The name under which *Not today* puts it aside. */
export const ON_THIS_DAY = "onThisDay";

/** No further back than this, in years. */
const YEARS = 100;

/**
 * The same date in earlier years, the latest first. What was kept on 29 February comes back on the 28th in a year that
 * has no 29th; on a 29th itself, what was kept on one.
 */
export function sameDays(today: LocalDate): readonly LocalDate[] {
  const year = Number(today.slice(0, 4));
  const date = today.slice(4);
  const dates = date === "-02-28" && !isLocalDate(`${today.slice(0, 4)}-02-29`) ? [date, "-02-29"] : [date];
  return Array.from({ length: YEARS }, (_, n) => String(year - 1 - n).padStart(4, "0")).flatMap((earlier) =>
    dates.map((its) => `${earlier}${its}`).filter(isLocalDate),
  );
}

export type OfEarlierYears = Lately & {
  readonly wins: readonly Win[];
  /** Those that do not rest. */
  readonly lessons: readonly Lesson[];
  /** Those of the wins and the lessons. */
  readonly goals: readonly Pick<Goal, "id" | "state">[];
  readonly origins: readonly Pick<Setback, "id" | "kind" | "closedAt">[];
  readonly notToday: readonly Pick<NotToday, "card" | "day">[];
};

export type OnThisDay =
  | { readonly kind: "win"; readonly win: Win; readonly day: LocalDate }
  | { readonly kind: "lesson"; readonly lesson: Lesson; readonly day: LocalDate };

/**
 * What may be brought up: of the latest year that has something, a win before a lesson; null when there is nothing, or
 * this is no time for it. Once it was put aside there is nothing more that day. Never fails.
 */
export function onThisDay(rows: OfEarlierYears): OnThisDay | null {
  const { wins, lessons, goals, origins, notToday, moment } = rows;
  const today = todayOf(moment);
  const aside = notToday.some((n) => n.card === ON_THIS_DAY && n.day === today);
  if (aside || nightOnly(moment) || !goodThingsFit(rows)) return null;

  const days = new Set(sameDays(today));
  const paused = new Set(goals.filter((g) => g.state === "paused").map((g) => g.id));
  const hidden = new Set(origins.filter((s) => s.closedAt !== null || !may(s.kind).debrief).map((s) => s.id));
  const found: readonly OnThisDay[] = [
    ...wins
      .filter((w) => w.debrief === null && (w.goal === null || !paused.has(w.goal)))
      .map((win) => ({ kind: "win", win, day: win.day }) as const),
    ...lessons
      .filter(
        (l) => (l.goal === null || !paused.has(l.goal)) && (l.setback === null || !hidden.has(l.setback)),
      )
      .map(
        (lesson) =>
          ({ kind: "lesson", lesson, day: dayOf(lesson.at, moment.zone, moment.dayStartsAt) }) as const,
      ),
  ];
  const idOf = (its: OnThisDay): string => (its.kind === "win" ? its.win.id : its.lesson.id);
  return (
    found
      .filter(({ day }) => days.has(day))
      .toSorted(
        (a, b) =>
          (a.day === b.day ? 0 : a.day < b.day ? 1 : -1) ||
          (a.kind === b.kind ? 0 : a.kind === "win" ? -1 : 1) ||
          (idOf(a) < idOf(b) ? -1 : 1),
      )
      .at(0) ?? null
  );
}
