/**
 * Saying how a goal's week was and what is next, or passing it over.
 */
import * as v from "valibot";
import { put, remove, type Change } from "../kernel/change.ts";
import { command, done, one } from "../kernel/command.ts";
import { todayOf, type Ctx } from "../kernel/ctx.ts";
import { id, optionalChoice, optionalDate, optionalId, optionalLine, optionalText } from "../kernel/input.ts";
import { err } from "../kernel/result.ts";
import { goal, step } from "./goal.ts";
import { goalWeek, keyOfWeek, mondayOf, NEXT } from "./goal-week.ts";

const idOf = (input: { readonly goal: string }, ctx: Ctx) =>
  ctx.idFor("goalWeek", keyOfWeek(input.goal, todayOf(ctx)));

/**
 * Keeps what is said of a goal's week, and does what was chosen for its next small step; said again in the same week, it
 * is the same row. Cells left out stay as they are, so that a goal alone passes it over. `step` is the small step that was
 * shown and `words` are those of a smaller or another one: without words for them these are as `keep`. Where that step
 * was taken away meanwhile, the words become a new one. `day` becomes the step's own, unless it repeats. Fails with
 * `GoalMissing`, or `InThePast` for a day before today.
 */
export const keepGoalWeek = command({
  name: "keepGoalWeek",
  input: v.object({
    goal: id("goal"),
    stood: v.optional(optionalText),
    alsoTakes: v.optional(optionalText),
    next: v.optional(optionalChoice(NEXT)),
    step: optionalId("step"),
    words: optionalLine,
    day: v.optional(optionalDate),
  }),
  needs: (input, ctx) => ({
    goal: one(goal, input.goal),
    row: one(goalWeek, idOf(input, ctx)),
    shown: one(step, input.step),
  }),
  andThen: (_, read) => ({ added: one(step, read.row?.next === "another" ? read.row.step : null) }),
  decide: (input, read, ctx) => {
    if (!read.goal) return err({ type: "GoalMissing" } as const);
    const { words } = input;
    // One that is new, or was taken away before, begins empty.
    const unsaid = read.row ? undefined : null;
    const { stood = unsaid, alsoTakes = unsaid } = input;
    const needsWords = input.next === "smaller" || input.next === "another";
    const next = needsWords && words === null ? "keep" : input.next;
    const day = next === "nothing" ? null : (input.day ?? (input.day === null ? null : unsaid));
    if (day != null && day < todayOf(ctx) && day !== read.row?.day)
      return err({ type: "InThePast" } as const);
    const changes: Change[] = [];
    const shown = read.shown?.goal === input.goal && read.shown.doneAt === null ? read.shown : null;
    // One that was added in this week already is given other words rather than a second one beside it.
    const added = read.added?.doneAt === null ? read.added : null;
    let its = next === "nothing" ? null : (shown?.id ?? null);
    if (words !== null && (next === "smaller" || next === "another")) {
      // Gone through once more, one that is done by now is not said anew.
      const same = [read.shown, read.added].find((s) => s?.goal === input.goal && s.text === words);
      const changed = same ?? (next === "smaller" ? shown : added);
      its = changed?.id ?? ctx.newId("step");
      if (!changed) changes.push(put(step, its, { goal: input.goal, text: words, at: ctx.now }));
      else if (changed.text !== words) changes.push(put(step, its, { text: words }));
    }
    const repeats = [read.shown, read.added].find((s) => s?.id === its)?.repeats ?? null;
    if (its !== null && input.day !== undefined && repeats === null) changes.push(put(step, its, { day }));
    const said = put(goalWeek, idOf(input, ctx), {
      goal: input.goal,
      week: mondayOf(todayOf(ctx)),
      at: read.row ? undefined : ctx.now,
      doneAt: ctx.now,
      stood,
      alsoTakes,
      day,
      ...(next === undefined ? { next: unsaid, step: unsaid } : { next, step: next === null ? null : its }),
    });
    // Said before and taken away, the row is removed: it has to come back.
    return done([...changes, read.row ? said : { ...said, removed: false }]);
  },
});

/** Takes what was said of a goal's week out of sight; it can come back for 30 days. The small step stays. */
export const removeGoalWeek = command({
  name: "removeGoalWeek",
  input: v.object({ goalWeek: id("goalWeek") }),
  decide: (input) => done([remove(goalWeek, input.goalWeek)]),
});
