/**
 * Naming something to look forward to, and saying that it was done.
 */
import * as v from "valibot";
import { put, remove } from "../kernel/change.ts";
import { command, done, one } from "../kernel/command.ts";
import { id, optionalId, shortText } from "../kernel/input.ts";
import { err } from "../kernel/result.ts";
import { goal, milestone } from "./goal.ts";
import { reward } from "./reward.ts";

const missing = err({ type: "RewardMissing" } as const);
const milestoneMissing = err({ type: "MilestoneMissing" } as const);

/**
 * Names something to look forward to, for trying (no milestone) or for a milestone of the goal; the answer is its id.
 * Fails with `GoalMissing`, or `MilestoneMissing` for one that is not this goal's.
 */
export const nameReward = command({
  name: "nameReward",
  input: v.object({ goal: id("goal"), text: shortText, milestone: optionalId("milestone") }),
  needs: (input) => ({ goal: one(goal, input.goal), milestone: one(milestone, input.milestone) }),
  decide: (input, read, ctx) => {
    if (!read.goal) return err({ type: "GoalMissing" } as const);
    if (input.milestone !== null && read.milestone?.goal !== input.goal) return milestoneMissing;
    const row = ctx.newId("reward");
    return done([put(reward, row, { ...input, at: ctx.now })], row);
  },
});

/** Changes a reward's words, or what it is for. Cells left out stay as they are. Fails as `nameReward`, or with `RewardMissing`. */
export const editReward = command({
  name: "editReward",
  input: v.object({
    reward: id("reward"),
    text: v.optional(shortText),
    milestone: v.optional(optionalId("milestone")),
  }),
  needs: (input) => ({ row: one(reward, input.reward), milestone: one(milestone, input.milestone) }),
  decide: ({ reward: row, ...cells }, read) => {
    if (!read.row) return missing;
    if (cells.milestone != null && read.milestone?.goal !== read.row.goal) return milestoneMissing;
    return done([put(reward, row, cells)]);
  },
});

/** Says that it was done, or not after all; it is never asked why. Fails with `RewardMissing`. */
export const doneReward = command({
  name: "doneReward",
  input: v.object({ reward: id("reward"), done: v.boolean() }),
  needs: (input) => ({ row: one(reward, input.reward) }),
  decide: (input, read, ctx) =>
    read.row
      ? done([put(reward, input.reward, { doneAt: input.done ? (read.row.doneAt ?? ctx.now) : null })])
      : missing,
});

/** Takes it out of sight; it can come back for 30 days. */
export const removeReward = command({
  name: "removeReward",
  input: v.object({ reward: id("reward") }),
  decide: (input) => done([remove(reward, input.reward)]),
});
