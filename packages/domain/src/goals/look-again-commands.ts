/**
 * Setting beforehand when to look at a goal again, and choosing when the moment has come.
 */
import * as v from "valibot";
import { put, remove, type Change } from "../kernel/change.ts";
import { command, done, every, one } from "../kernel/command.ts";
import { todayOf } from "../kernel/ctx.ts";
import { choiceOf, id, optionalDate, optionalLine } from "../kernel/input.ts";
import { err } from "../kernel/result.ts";
import { stateOf } from "./commands.ts";
import { goal } from "./goal.ts";
import { LOOK_AGAIN_CHOICES, TRIES_WAITED, lookAgain, lookAgainSet } from "./look-again.ts";

const tries = v.optional(
  v.nullable(
    v.pipe(
      v.number("notANumber"),
      v.integer("notANumber"),
      v.minValue(TRIES_WAITED[0], "tooFew"),
      v.maxValue(TRIES_WAITED[1], "tooMany"),
    ),
  ),
  null,
);

/**
 * Sets when to look at a goal again: after so many tries that ended from now on, by a day, or both; and what one would
 * do then. One that is set and not answered is changed in its place, and goes on counting from when it was set; what
 * one would do then stays as it is when it is left out. The answer is its id. Fails with `GoalMissing`, or `InThePast`
 * for a day before today.
 */
export const setLookAgain = command({
  name: "setLookAgain",
  input: v.pipe(
    v.object({ goal: id("goal"), tries, day: optionalDate, act: v.optional(optionalLine.wrapped) }),
    v.check((input) => input.tries !== null || input.day !== null, "neitherTriesNorDay"),
  ),
  needs: (input) => ({ goal: one(goal, input.goal), set: every(lookAgain, "goal", input.goal) }),
  decide: (input, read, ctx) => {
    if (!read.goal) return err({ type: "GoalMissing" } as const);
    const before = lookAgainSet(read.set);
    // A day that was set and has come may stay while the rest is changed.
    if (input.day !== null && input.day < todayOf(ctx) && input.day !== before?.day) {
      return err({ type: "InThePast" } as const);
    }
    const row = before?.id ?? ctx.newId("lookAgain");
    const at = Math.min(before?.at ?? ctx.now, ctx.now);
    // An answered one of a clock that was set ahead would be taken for the last one until then.
    const ahead = read.set.filter((its) => its.id !== row && its.at >= at);
    return done(
      [
        put(lookAgain, row, { ...input, ...(before?.at === at ? {} : { at }) }),
        ...ahead.map((its) => put(lookAgain, its.id, { at: at - 1 })),
      ],
      row,
    );
  },
});

/**
 * Chooses when the moment has come: to keep one's way, to try another, or to let the goal go. It asks no more; set anew, it
 * will. Letting go lets the goal go as `letGoOfGoal` does. Fails with `LookAgainMissing`.
 */
export const answerLookAgain = command({
  name: "answerLookAgain",
  input: v.object({ lookAgain: id("lookAgain"), choice: choiceOf(LOOK_AGAIN_CHOICES) }),
  needs: (input) => ({ row: one(lookAgain, input.lookAgain) }),
  andThen: (_, read) => ({ goal: one(goal, read.row?.goal) }),
  decide: ({ lookAgain: row, choice }, read, ctx) => {
    if (!read.row) return err({ type: "LookAgainMissing" } as const);
    const changes: Change[] = [put(lookAgain, row, { choice, chosenAt: ctx.now })];
    if (choice === "letGo" && read.goal) changes.push(...stateOf(read.goal, "letGo", ctx));
    return done(changes);
  },
});

/** Takes it out of sight; it can come back for 30 days. */
export const removeLookAgain = command({
  name: "removeLookAgain",
  input: v.object({ lookAgain: id("lookAgain") }),
  decide: (input) => done([remove(lookAgain, input.lookAgain)]),
});
