/**
 * What a person can do with a try at a goal: set it up, begin it, say how it went. Screens say "try".
 */
import * as v from "valibot";
import { goal } from "../goals/goal.ts";
import { put, remove, type Change } from "../kernel/change.ts";
import { command, done, every, one } from "../kernel/command.ts";
import type { Ctx } from "../kernel/ctx.ts";
import type { Id } from "../kernel/id.ts";
import { choiceOf, id, optionalDate, optionalId, optionalLine, optionalText } from "../kernel/input.ts";
import { err } from "../kernel/result.ts";
import type { Instant } from "../kernel/time.ts";
import { OUTCOMES, PLAN_USED, attempt, strategy, type Strategy } from "./attempt.ts";
import { sameWay } from "./strategies.ts";

const missing = err({ type: "AttemptMissing" } as const);
const strategyMissing = err({ type: "StrategyMissing" } as const);

const Details = {
  what: optionalLine,
  day: optionalDate,
  /** The approach: one there already, by its id, */
  strategy: optionalId("strategy"),
  /** or in words of its own, which win. */
  newStrategy: optionalLine,
  /** The story, by its key, beside which those words were thought of. */
  story: optionalLine,
  kept: optionalLine,
  changed: optionalLine,
};

type Way = { readonly strategy: Id<"strategy">; readonly changes: readonly Change[] };

/** The approach in these words: the goal's own that reads the same, or a new row, which tells the story it came from. */
function wayOf(
  text: string,
  story: string | null,
  forGoal: Id<"goal">,
  known: readonly Strategy[],
  ctx: Ctx,
): Way {
  const same = known.find((s) => sameWay(s.text, text));
  if (same) return { strategy: same.id, changes: [] };
  const row = ctx.newId("strategy");
  return { strategy: row, changes: [put(strategy, row, { text, goal: forGoal, story, at: ctx.now })] };
}

/**
 * Sets up a try at a goal; the answer is its id. No day means sometime; a past day is one that is told afterwards.
 * Fails with `GoalMissing` or `StrategyMissing`.
 */
export const planAttempt = command({
  name: "planAttempt",
  input: v.object({ goal: id("goal"), ...Details }),
  needs: (input) => ({
    goal: one(goal, input.goal),
    strategy: one(strategy, input.strategy),
    known: every(strategy, "goal", input.goal),
  }),
  decide: ({ newStrategy, story, ...input }, read, ctx) => {
    if (!read.goal) return err({ type: "GoalMissing" } as const);
    if (newStrategy === null && input.strategy !== null && !read.strategy) return strategyMissing;
    const way = newStrategy === null ? null : wayOf(newStrategy, story, input.goal, read.known, ctx);
    const row = ctx.newId("attempt");
    const cells = { ...input, ...(way ? { strategy: way.strategy } : {}), at: ctx.now };
    return done([...(way?.changes ?? []), put(attempt, row, cells)], row);
  },
});

/**
 * Changes a try; it can be done after its outcome, too. Cells left out stay as they are.
 * Fails with `AttemptMissing` or `StrategyMissing`.
 */
export const editAttempt = command({
  name: "editAttempt",
  input: v.object({ attempt: id("attempt"), ...v.partial(v.object(Details)).entries }),
  needs: (input) => ({ row: one(attempt, input.attempt), strategy: one(strategy, input.strategy) }),
  andThen: (_, read) => ({ known: every(strategy, "goal", read.row?.goal ?? "") }),
  decide: ({ attempt: row, newStrategy, story, ...cells }, read, ctx) => {
    if (!read.row) return missing;
    if (newStrategy == null && cells.strategy != null && !read.strategy) return strategyMissing;
    const way =
      newStrategy == null ? null : wayOf(newStrategy, story ?? null, read.row.goal, read.known, ctx);
    return done([
      ...(way?.changes ?? []),
      put(attempt, row, { ...cells, ...(way ? { strategy: way.strategy } : {}) }),
    ]);
  },
});

/** What was said first stays; but not what a clock that was ahead said, which would never have come. */
const firstSaid = (at: Instant | null, ctx: Ctx): Instant => (at !== null && at <= ctx.now ? at : ctx.now);

/** Begins a try; begun twice, it keeps its first beginning. Fails with `AttemptMissing` or `AlreadyEnded`. */
export const startAttempt = command({
  name: "startAttempt",
  input: v.object({ attempt: id("attempt") }),
  needs: (input) => ({ row: one(attempt, input.attempt) }),
  decide: (input, read, ctx) => {
    if (!read.row) return missing;
    if (read.row.outcome !== null) return err({ type: "AlreadyEnded" } as const);
    const startedAt = firstSaid(read.row.startedAt, ctx);
    return done(read.row.startedAt === startedAt ? [] : [put(attempt, input.attempt, { startedAt })]);
  },
});

/**
 * Says how a try went, or says it again: an outcome may be amended, and keeps the day it was first said. Cells left
 * out stay as they are. Nothing follows from it by itself, the goal least of all. Fails with `AttemptMissing`.
 */
export const recordOutcome = command({
  name: "recordOutcome",
  input: v.object({
    attempt: id("attempt"),
    outcome: choiceOf(OUTCOMES),
    planUsed: v.optional(v.nullable(choiceOf(PLAN_USED))),
    line: v.optional(optionalText),
    measure: v.optional(optionalLine),
  }),
  needs: (input) => ({ row: one(attempt, input.attempt) }),
  decide: ({ attempt: row, ...cells }, read, ctx) =>
    read.row
      ? done([put(attempt, row, { ...cells, outcomeAt: firstSaid(read.row.outcomeAt, ctx) })])
      : missing,
});

/** "It didn't happen": there was no try, so its row goes; it can come back for 30 days. Its plans stay. */
export const attemptDidNotHappen = command({
  name: "attemptDidNotHappen",
  input: v.object({ attempt: id("attempt") }),
  decide: (input) => done([remove(attempt, input.attempt)]),
});

/** Takes a try out of sight; it can come back for 30 days. */
export const removeAttempt = command({
  name: "removeAttempt",
  input: v.object({ attempt: id("attempt") }),
  decide: (input) => done([remove(attempt, input.attempt)]),
});
