/**
 * What a person can do with a plan: make it, change it, drop it.
 */
import * as v from "valibot";
import { attempt } from "../attempts/attempt.ts";
import { put, remove } from "../kernel/change.ts";
import { command, done, one } from "../kernel/command.ts";
import { id, optionalDate, optionalId, shortText } from "../kernel/input.ts";
import { err } from "../kernel/result.ts";
import { lesson } from "../lessons/lesson.ts";
import { setback } from "../setbacks/setback.ts";
import { plan } from "./plan.ts";

const missing = err({ type: "PlanMissing" } as const);

const Places = {
  setback: optionalId("setback"),
  lesson: optionalId("lesson"),
  goal: optionalId("goal"),
  attempt: optionalId("attempt"),
  reason: optionalId("reason"),
  selfCare: optionalId("selfCare"),
};

/**
 * Makes a plan; the answer is its id. Without a goal it takes that of its try, else of its lesson, else of its
 * setback. The check of its cue is soft and not made here. Never fails.
 */
export const makePlan = command({
  name: "makePlan",
  input: v.object({ cue: shortText, act: shortText, day: optionalDate, ...Places }),
  needs: (input) => ({
    attempt: one(attempt, input.attempt),
    lesson: one(lesson, input.lesson),
    setback: one(setback, input.setback),
  }),
  decide: (input, read, ctx) => {
    const row = ctx.newId("plan");
    const goal = input.goal ?? read.attempt?.goal ?? read.lesson?.goal ?? read.setback?.goal;
    return done([put(plan, row, { ...input, goal, at: ctx.now })], row);
  },
});

/** Changes a plan, or takes it along to another try. Cells left out stay as they are. Fails with `PlanMissing`. */
export const editPlan = command({
  name: "editPlan",
  input: v.object({
    plan: id("plan"),
    cue: v.optional(shortText),
    act: v.optional(shortText),
    day: v.optional(optionalDate),
    ...v.partial(v.object(Places)).entries,
  }),
  needs: (input) => ({ row: one(plan, input.plan) }),
  decide: ({ plan: row, ...cells }, read) => (read.row ? done([put(plan, row, cells)]) : missing),
});

/** Takes a plan out of sight, as if it had not been made; it can come back for 30 days. */
export const removePlan = command({
  name: "removePlan",
  input: v.object({ plan: id("plan") }),
  decide: (input) => done([remove(plan, input.plan)]),
});

/** Says that it is no plan any more, or that it is one again. Fails with `PlanMissing`. */
export const dropPlan = command({
  name: "dropPlan",
  input: v.object({ plan: id("plan"), dropped: v.boolean() }),
  needs: (input) => ({ row: one(plan, input.plan) }),
  decide: (input, read, ctx) =>
    read.row
      ? done([put(plan, input.plan, { droppedAt: input.dropped ? (read.row.droppedAt ?? ctx.now) : null })])
      : missing,
});
