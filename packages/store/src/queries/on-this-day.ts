/**
 * What comes back on Today of the same date in an earlier year.
 */
import { checkin } from "@onward/domain/checkins/checkin";
import { goal } from "@onward/domain/goals/goal";
import { todayOf, type Moment } from "@onward/domain/kernel/ctx";
import { excerpt } from "@onward/domain/kernel/text";
import { DAY, dayOf, startOf, type LocalDate } from "@onward/domain/kernel/time";
import { lesson, review, type Lesson } from "@onward/domain/lessons/lesson";
import { isResting } from "@onward/domain/lessons/review";
import { HARD_DAYS } from "@onward/domain/practices/three-good-things";
import { setback } from "@onward/domain/setbacks/setback";
import { notToday } from "@onward/domain/today/choices";
import { onThisDay as found, sameDays } from "@onward/domain/today/on-this-day";
import { win } from "@onward/domain/wins/win";
import type { Db } from "../drivers/driver.ts";
import { among, readRows } from "../rows.ts";
import { query } from "./query.ts";
import { setbacksLately } from "./today-card.ts";

/** Longer words go on on their own page. */
const LINE = 300;
/** More rows of one date than this are not read. */
const MANY = 200;
/** A day lasts no longer, whatever the clocks do. */
const LONGEST_DAY_MS = 1.5 * DAY;

/** In words only: of its day, and counted nowhere. */
export type OnThisDay = {
  readonly kind: "win" | "lesson";
  readonly id: string;
  readonly text: string;
  readonly day: LocalDate;
};

/** Lessons that were written on one of these days, or just after it, and do not rest. */
function lessonsOf(db: Db, days: readonly LocalDate[], { zone, dayStartsAt }: Moment): Lesson[] {
  const first = db.get(`SELECT MIN(at) AS at FROM lesson WHERE removed = 0`)?.["at"] ?? null;
  if (first === null) return [];
  const since = dayOf(Number(first), zone, dayStartsAt);
  const written = days
    .filter((day) => day >= since)
    .flatMap((day) => {
      const start = startOf(day, zone, dayStartsAt);
      return readRows(db, lesson, {
        where: "at >= ? AND at < ? AND restedAt IS NULL",
        params: [start, start + LONGEST_DAY_MS],
        limit: MANY,
      });
    });
  const reviews = Map.groupBy(
    among(
      db,
      review,
      "lesson",
      written.map((l) => l.id),
    ),
    (r) => r.lesson,
  );
  return written.filter((l) => !isResting(l, reviews.get(l.id) ?? []));
}

/** One win or lesson of this date in an earlier year; null when there is none, or this is no time for it. */
export const onThisDay = query(
  [win, lesson, review, goal, setback, checkin, notToday],
  (db, { helpOpened }: { helpOpened: boolean }, moment): OnThisDay | null => {
    const today = todayOf(moment);
    const days = sameDays(today);
    const wins = readRows(db, win, {
      where: "day IN (SELECT value FROM json_each(?))",
      params: [JSON.stringify(days)],
      order: "day DESC, id",
      limit: MANY,
    });
    const lessons = lessonsOf(db, days, moment);
    if (wins.length + lessons.length === 0) return null;
    const ofDay = { where: "day = ?", params: [today], limit: MANY };
    const its = found({
      wins,
      lessons,
      goals: among(
        db,
        goal,
        "id",
        [...wins, ...lessons].map((row) => row.goal),
      ),
      origins: among(
        db,
        setback,
        "id",
        lessons.map((l) => l.setback),
      ),
      notToday: readRows(db, notToday, ofDay),
      setbacks: setbacksLately(db, moment, HARD_DAYS * DAY),
      kind: null,
      weights: readRows(db, checkin, ofDay).map((c) => c.heaviness),
      moment,
      visit: { helpOpened },
    });
    if (its === null) return null;
    const { id, text } = its.kind === "win" ? its.win : its.lesson;
    return { kind: its.kind, id, text: excerpt(text, LINE), day: its.day };
  },
);
