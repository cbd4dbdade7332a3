/**
 * What a person can do with a guess: give it, give it again, take it back.
 */
import * as v from "valibot";
import { attempt } from "../attempts/attempt.ts";
import { goal } from "../goals/goal.ts";
import { put, remove } from "../kernel/change.ts";
import { command, done, every, one } from "../kernel/command.ts";
import { todayOf } from "../kernel/ctx.ts";
import { id, localDate, optionalDate } from "../kernel/input.ts";
import { err } from "../kernel/result.ts";
import { dayOf } from "../kernel/time.ts";
import { CHANCES, forecast, lastGiven, mayGuess } from "./forecast.ts";

const percent = v.pipe(
  v.number("notANumber"),
  v.integer("notANumber"),
  v.minValue(CHANCES[0], "notAChance"),
  v.maxValue(CHANCES[1], "notAChance"),
);

/**
 * Says how likely a try is to work, in whole per cent; said again, it replaces what was said before. Answers the row's
 * id. Fails with `AttemptMissing`, or with `AlreadyBegun` when the try has begun or ended, or its day has passed: a guess is
 * made before.
 */
export const giveChance = command({
  name: "giveChance",
  input: v.object({ attempt: id("attempt"), chance: percent }),
  needs: (input) => ({
    attempt: one(attempt, input.attempt),
    before: every(forecast, "attempt", input.attempt),
  }),
  decide: (input, read, ctx) => {
    const about = read.attempt;
    if (!about) return err({ type: "AttemptMissing" } as const);
    if (!mayGuess(about, todayOf(ctx))) return err({ type: "AlreadyBegun" } as const);
    const row = lastGiven(read.before)?.id ?? ctx.newId("forecast");
    return done([put(forecast, row, { ...input, goal: about.goal, at: ctx.now })], row);
  },
});

/**
 * Says when a goal might be reached. Each day's guess is a row of its own, so that the first one can be set beside how
 * long it took; said again on the same day, it replaces that one. Answers the row's id. Fails with `GoalMissing`, with
 * `NotInOrder` when the days do not follow each other, or with `InThePast` when the likely day is before today.
 */
export const guessWhen = command({
  name: "guessWhen",
  input: v.object({ goal: id("goal"), earliest: optionalDate, likely: localDate, latest: optionalDate }),
  needs: (input) => ({ goal: one(goal, input.goal), before: every(forecast, "goal", input.goal) }),
  decide: (input, read, ctx) => {
    if (!read.goal) return err({ type: "GoalMissing" } as const);
    const { earliest, likely, latest } = input;
    if ((earliest !== null && earliest > likely) || (latest !== null && latest < likely))
      return err({ type: "NotInOrder" } as const);
    const today = todayOf(ctx);
    if (likely < today) return err({ type: "InThePast" } as const);
    const last = lastGiven(read.before.filter((its) => its.attempt === null));
    // One given by a clock that was set ahead would be taken for the last one until then.
    const row = last && dayOf(last.at, ctx.zone, ctx.dayStartsAt) >= today ? last.id : ctx.newId("forecast");
    return done([put(forecast, row, { ...input, at: ctx.now })], row);
  },
});

/** Takes a guess back; it can come back for 30 days. */
export const removeForecast = command({
  name: "removeForecast",
  input: v.object({ forecast: id("forecast") }),
  decide: (input) => done([remove(forecast, input.forecast)]),
});
