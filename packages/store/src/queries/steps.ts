/**
 * Small steps as queries read them.
 */
import { step, type Step } from "@onward/domain/goals/goal";
import type { Db } from "../drivers/driver.ts";
import { readRows } from "../rows.ts";

/** SQL: a step is read, unless it is a part of one that was taken away: it is out of sight with it. */
export const WHOLE_THERE = `(under IS NULL OR NOT EXISTS (
  SELECT 1 FROM step AS whole WHERE whole.id = step.under AND whole.removed > 0))`;

/** SQL: the same; nor a part of one that is done, with which it rests. */
export const WHOLE_OPEN = `(under IS NULL OR NOT EXISTS (
  SELECT 1 FROM step AS whole WHERE whole.id = step.under AND (whole.removed > 0 OR whole.doneAt IS NOT NULL)))`;

/** More steps of one goal than this are not read; the last ones are. */
const MANY = 1000;

/** The steps of a goal, done or not, in the order in which they were set. */
export const stepsOf = (db: Db, goal: string): readonly Step[] =>
  readRows(db, step, {
    where: `goal = ? AND ${WHOLE_THERE}`,
    params: [goal],
    order: "at DESC, id DESC",
    limit: MANY,
  }).toReversed();
