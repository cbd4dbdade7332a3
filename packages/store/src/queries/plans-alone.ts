/**
 * If-thens that belong to nothing else: no lesson, goal or try, no setback and no line of one's own. Mostly they were kept
 * at the end of a practice.
 */
import { todayOf } from "@onward/domain/kernel/ctx";
import type { LocalDate } from "@onward/domain/kernel/time";
import { plan, type Plan } from "@onward/domain/plans/plan";
import { readRows } from "../rows.ts";
import { query } from "./query.ts";

/** More than this, as copies may bring them together, are not read. */
const MANY = 200;

/** What a plan may belong to. */
const PLACES = ["lesson", "goal", "attempt", "setback", "selfCare"] as const;

export const isAlone = (row: Readonly<Partial<Record<string, unknown>>>): boolean =>
  PLACES.every((place) => (row[place] ?? null) === null);

export type PlansAlone = { readonly plans: readonly Plan[]; readonly today: LocalDate };

/** Those that are still plans, the last made first. */
export const plansAlone = query([plan], (db, _: null, moment): PlansAlone => ({
  plans: readRows(db, plan, {
    where: [...PLACES, "droppedAt"].map((cell) => `${cell} IS NULL`).join(" AND "),
    order: "at DESC, id DESC",
    limit: MANY,
  }),
  today: todayOf(moment),
}));
