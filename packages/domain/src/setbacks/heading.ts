/**
 * What stands for a setback: above its page, and in a list.
 *
 * A heading never repeats the person's sentence; it is the short name they chose, or the day and the goal.
 */
import { excerpt } from "../kernel/text.ts";
import { dayOf, type LocalDate } from "../kernel/time.ts";
import type { Moment } from "../kernel/ctx.ts";
import type { Goal } from "../goals/goal.ts";
import type { Setback } from "./setback.ts";

/** A short name, or the day it happened with the goal it hit (its first line), which the screen puts into words. */
export type Heading = { readonly name: string } | { readonly day: LocalDate; readonly goal: string | null };

/** The heading of a setback. `goal` is the row of `setback.goal`, null when there is none or it was removed. */
export const heading = (setback: Setback, goal: Goal | null, moment: Moment): Heading =>
  setback.name
    ? { name: setback.name }
    : {
        day: dayOf(setback.at, setback.zone ?? moment.zone, moment.dayStartsAt),
        goal: goal ? excerpt(goal.text) : null,
      };

/** One line for lists: the short name, or the first line of what happened. */
export const listLine = (setback: Setback): string => setback.name ?? excerpt(setback.what);
