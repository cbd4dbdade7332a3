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

/** What a plan may belong to, and that it is one no more: none of it is so of a plan alone. */
const EMPTY = ["lesson", "goal", "attempt", "setback", "selfCare", "droppedAt"] as const;

/** True for a row of a plan that stands on the page of those alone. */
export const isAlone = (row: Readonly<Partial<Record<string, unknown>>>): boolean =>
  EMPTY.every((cell) => (row[cell] ?? null) === null);

export type PlansAlone = { readonly plans: readonly Plan[]; readonly today: LocalDate };

/** Those that are still plans, the last made first. */
export const plansAlone = query([plan], (db, _: null, moment): PlansAlone => ({
  plans: readRows(db, plan, {
    where: EMPTY.map((cell) => `${cell} IS NULL`).join(" AND "),
    order: "at DESC, id DESC",
    limit: MANY,
  }),
  today: todayOf(moment),
}));
