/**
 * What lies around setbacks, read for many at once: the rows that say which stones are reached and what may be offered.
 */
import { attempt, type Attempt } from "@onward/domain/attempts/attempt";
import { checkin } from "@onward/domain/checkins/checkin";
import { cause, debrief } from "@onward/domain/debriefs/debrief";
import type { AboutSetback } from "@onward/domain/debriefs/offers";
import { goal } from "@onward/domain/goals/goal";
import { todayOf, type Moment } from "@onward/domain/kernel/ctx";
import { lesson } from "@onward/domain/lessons/lesson";
import { plan } from "@onward/domain/plans/plan";
import { sitting } from "@onward/domain/practices/sitting";
import { rating, type Setback } from "@onward/domain/setbacks/setback";
import type { Around } from "@onward/domain/setbacks/stones";
import { notToday } from "@onward/domain/today/choices";
import type { Db } from "../drivers/driver.ts";
import { among, readRows } from "../rows.ts";

/** More rows than this of one kind, around all the setbacks of one look, are not read. */
const MANY = 4000;

/** The tables that say how the stones lie. */
export const AROUND = [rating, sitting, debrief, cause, lesson, plan, goal, attempt] as const;
/** The tables that say what may be offered about a setback. */
export const ABOUT = [rating, debrief, notToday, checkin] as const;

/** The two latest tries at a goal: when neither came after a setback, none but perhaps the one it came out of did. */
const latestTries = (db: Db, goal: string): Attempt[] =>
  readRows(db, attempt, { where: "goal = ?", params: [goal], order: "at DESC, id DESC", limit: 2 });

/**
 * Each setback with the rows that say how its stones lie, in the order given. The rows are those of all of them
 * together, which the rules pass over.
 */
export function aroundOf(db: Db, setbacks: readonly Setback[]): Around[] {
  const ids = setbacks.map((s) => s.id);
  const lessons = among(db, lesson, "setback", ids);
  const lessonIds = lessons.map((l) => l.id);
  const plans = [
    ...among(db, plan, "setback", ids),
    // One made for the setback and of its lesson is among the first already.
    ...among(db, plan, "lesson", lessonIds).filter((p) => p.setback === null || !ids.includes(p.setback)),
  ];
  // Tries are out of sight with their goal.
  const goals = among(db, goal, "id", [...new Set(setbacks.flatMap((s) => s.goal ?? []))]);
  const rows = {
    ratings: Map.groupBy(among(db, rating, "setback", ids), (r) => r.setback),
    sittings: Map.groupBy(among(db, sitting, "setback", ids), (s) => s.setback),
    debriefs: Map.groupBy(among(db, debrief, "setback", ids), (d) => d.setback),
    causes: Map.groupBy(among(db, cause, "setback", ids), (c) => c.setback),
  };
  const tries = new Map(goals.map(({ id }) => [id, latestTries(db, id)]));
  return setbacks.map((setback) => ({
    setback,
    ratings: rows.ratings.get(setback.id) ?? [],
    sittings: rows.sittings.get(setback.id) ?? [],
    debriefs: rows.debriefs.get(setback.id) ?? [],
    causes: rows.causes.get(setback.id) ?? [],
    lessons,
    plans,
    attempts: setback.goal === null ? [] : (tries.get(setback.goal) ?? []),
  }));
}

/** What the rules of offering look at, about one setback. */
export function aboutOf(db: Db, setback: Setback, moment: Moment): AboutSetback {
  const { id } = setback;
  const today = todayOf(moment);
  return {
    setback,
    ratings: readRows(db, rating, { where: "setback = ?", params: [id], order: "at, id", limit: MANY }),
    debriefs: readRows(db, debrief, { where: "setback = ?", params: [id], limit: MANY }),
    notTodays: readRows(db, notToday, { where: "subject = ?", params: [id], limit: MANY }),
    checkin: readRows(db, checkin, { where: "day = ?", params: [today], limit: 1 })[0] ?? null,
    moment,
  };
}
