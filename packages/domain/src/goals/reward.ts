/**
 * Something to look forward to: named by the person themselves, for trying or for a milestone.
 *
 * It is offered back when that has come about and never for anything else. For trying means whatever the outcome was.
 */
import type { Attempt } from "../attempts/attempt.ts";
import { instant, line, ref, required, table, type Row } from "../kernel/schema.ts";
import type { Goal, Milestone } from "./goal.ts";
import { byTime, isLive } from "./steps.ts";

export const reward = table(
  "reward",
  "something to look forward to, for trying or for a milestone",
  {
    goal: required(ref("goal", "the goal")),
    text: required(line("what they would like, in their own words")),
    at: required(instant("when it was named; tries that ended since count")),
    milestone: ref("milestone", "the milestone it waits for; absent means for trying"),
    doneAt: instant("when it was done"),
  },
  ["goal"],
);
export type Reward = Row<typeof reward>;

/**
 * The rewards of a goal to offer back now, the oldest first: not done yet, and a try has ended since, or the milestone is
 * reached. None of a goal that is not open. One whose milestone was taken away waits in peace.
 */
export function rewardsDue(
  goal: Pick<Goal, "id" | "state">,
  rewards: readonly Reward[],
  milestones: readonly Pick<Milestone, "id" | "reachedAt">[],
  attempts: readonly Pick<Attempt, "goal" | "at" | "outcome" | "outcomeAt">[],
): readonly Reward[] {
  if (!isLive(goal)) return [];
  const ended = attempts
    .filter((a) => a.goal === goal.id && a.outcome !== null)
    .reduce((latest, a) => Math.max(latest, a.outcomeAt ?? a.at), -Infinity);
  const reached = new Set<string>(milestones.filter((m) => m.reachedAt !== null).map((m) => m.id));
  return rewards
    .filter(
      (r) =>
        r.goal === goal.id &&
        r.doneAt === null &&
        (r.milestone === null ? ended >= r.at : reached.has(r.milestone)),
    )
    .toSorted(byTime);
}
