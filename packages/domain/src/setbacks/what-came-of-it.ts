/**
 * What came of a setback goes with it to its goal: a lesson learned before the goal was named comes up at its tries.
 */
import { step, type Step } from "../goals/goal.ts";
import { put, type Change } from "../kernel/change.ts";
import { every } from "../kernel/command.ts";
import type { Id } from "../kernel/id.ts";
import { lesson, type Lesson } from "../lessons/lesson.ts";
import { plan, type Plan } from "../plans/plan.ts";
import type { Setback } from "./setback.ts";

type CameOfIt = {
  readonly lessons: readonly Lesson[];
  readonly plans: readonly Plan[];
  readonly steps: readonly Step[];
};

/** Asks for the lessons, plans and small steps of a setback; of none when `setback` is null. */
export const whatCameOf = (setback: Setback["id"] | null) => ({
  lessons: every(lesson, "setback", setback ?? ""),
  plans: every(plan, "setback", setback ?? ""),
  steps: every(step, "setback", setback ?? ""),
});

/** The changes that take along what stood where the setback stood; what was given another goal stays there. */
export function takeAlong(from: Setback["goal"], goal: Id<"goal">, came: CameOfIt): Change[] {
  const along = (row: { readonly goal: Id<"goal"> | null }) => row.goal === null || row.goal === from;
  return [
    ...came.lessons.filter(along).map((row) => put(lesson, row.id, { goal, area: null })),
    ...came.plans.filter(along).map((row) => put(plan, row.id, { goal })),
    ...came.steps.filter(along).map((row) => put(step, row.id, { goal })),
  ];
}
