/**
 * The lessons to look at today, cheap among any number of lessons.
 *
 * The same answer as `dueToday` over every lesson and review. A lesson never comes back before the day after the last
 * thing that happened to it, so the longest untouched are looked at first, and the looking ends when none of the
 * rest can have come back earlier than those found. The day of a lesson is remembered while its reviews are the same.
 */
import { goal } from "@onward/domain/goals/goal";
import type { Moment } from "@onward/domain/kernel/ctx";
import { DAY, dayOf, startOf, type Instant, type LocalDate } from "@onward/domain/kernel/time";
import { lesson, review, type Lesson } from "@onward/domain/lessons/lesson";
import { AHEAD_DAYS, A_DAY, comesBackOn } from "@onward/domain/lessons/review";
import { setback } from "@onward/domain/setbacks/setback";
import type { Db } from "../drivers/driver.ts";
import { readRow, readRows } from "../rows.ts";

/** A lesson with what tells whether its day is another than it was: its last moment, and its reviews by count and sum. */
type Candidate = { readonly id: string; readonly last: Instant; readonly version: string };

/**
 * Awake lessons by the last thing that happened to them, the longest untouched first; and how many were reviewed today. What
 * lies after `known` is passed over: a clock was ahead.
 */
function candidates(
  db: Db,
  { from, to, known }: { from: Instant; to: Instant; known: Instant },
): { list: readonly Candidate[]; seen: number } {
  const reviewed = new Map(
    db
      .all(
        `SELECT lesson, MAX(CASE WHEN at <= ? THEN at END) AS last, SUM(at > ?) AS ahead, COUNT(1) AS n, SUM(at) AS sum, MAX(at >= ? AND at < ?) AS seen
         FROM review WHERE removed = 0 AND lesson IS NOT NULL AND at IS NOT NULL AND answer IS NOT NULL GROUP BY lesson`,
        [known, known, from, to],
      )
      .map((row) => [row["lesson"] as string, row]),
  );
  const list = db
    .all(
      `SELECT id, at, movedTo FROM lesson
       WHERE removed = 0 AND text IS NOT NULL AND at IS NOT NULL AND restedAt IS NULL`,
    )
    .map((row): Candidate => {
      const id = row["id"] as string;
      const at = Number(row["at"]);
      const own = reviewed.get(id);
      return {
        id,
        last: Math.max(at <= known ? at : 0, Number(own?.["last"] ?? 0)),
        version: `${at} ${at > known} ${row["movedTo"]} ${own?.["n"] ?? 0} ${own?.["sum"] ?? 0} ${own?.["ahead"] ?? 0}`,
      };
    })
    .sort((a, b) => a.last - b.last);
  return { list, seen: [...reviewed.values()].filter((row) => row["seen"] === 1).length };
}

type Known = { readonly version: string; readonly day: LocalDate | null };
/** The days found before, for one way of dividing time into days. */
const remembered = new WeakMap<Db, { calendar: string; readonly days: Map<string, Known> }>();

/** The day a lesson comes back, which may be long past; null when it does not by itself. */
function rawDay(db: Db, row: Lesson, { id, version }: Candidate, moment: Moment): LocalDate | null {
  const calendar = `${moment.zone} ${moment.dayStartsAt}`;
  let kept = remembered.get(db);
  if (kept?.calendar !== calendar) remembered.set(db, (kept = { calendar, days: new Map() }));
  const known = kept.days.get(id);
  if (known?.version === version) return known.day;
  const reviews = readRows(db, review, { where: "lesson = ?", params: [id] });
  const day = comesBackOn(row, reviews, moment);
  kept.days.set(id, { version, day });
  return day;
}

/** False for what belongs to a paused goal or a closed setback. */
const mayMention = (db: Db, row: Lesson): boolean =>
  readRow(db, goal, row.goal)?.state !== "paused" &&
  (readRow(db, setback, row.setback)?.closedAt ?? null) === null;

/**
 * The lessons to look at today, the longest due first: at most two, less those already reviewed today. Those of
 * paused goals and of closed setbacks are left out.
 */
export function lessonsDue(db: Db, moment: Moment): readonly Lesson[] {
  const { zone, dayStartsAt } = moment;
  const today = dayOf(moment.now, zone, dayStartsAt);
  const from = startOf(today, zone, dayStartsAt);
  // 36 hours on is surely tomorrow, even where a clock changes.
  const to = startOf(dayOf(from + 1.5 * DAY, zone, dayStartsAt), zone, dayStartsAt);
  const { list, seen } = candidates(db, { from, to, known: moment.now + AHEAD_DAYS * DAY });
  const room = A_DAY - seen;
  const found: { readonly row: Lesson; readonly day: LocalDate }[] = [];
  for (const candidate of list) {
    const soonest = dayOf(candidate.last + DAY / 2, zone, dayStartsAt);
    const enough = found[room - 1]?.day;
    if (room <= 0 || candidate.last >= from || (enough !== undefined && soonest > enough)) break;
    const row = readRow(db, lesson, candidate.id);
    const day = row && mayMention(db, row) ? rawDay(db, row, candidate, moment) : null;
    if (row === null || day === null || day > today) continue;
    found.push({ row, day });
    found.sort(
      (a, b) =>
        (a.day < b.day ? -1 : a.day > b.day ? 1 : 0) || a.row.at - b.row.at || (a.row.id < b.row.id ? -1 : 1),
    );
  }
  return found.slice(0, Math.max(0, room)).map((f) => f.row);
}
