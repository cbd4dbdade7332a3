/** Something to look forward to: when it is offered back, and never for anything else. */
import { describe, expect, it } from "vitest";
import { OUTCOMES, attempt, type Attempt } from "../attempts/attempt.ts";
import { DAY } from "../kernel/time.ts";
import { NOW, idOf, memory, rowOf } from "../testing/ctx.ts";
import { addMilestone, reachMilestone, removeMilestone, setGoal } from "./commands.ts";
import { goal, milestone, type Goal } from "./goal.ts";
import { doneReward, editReward, nameReward, removeReward } from "./reward-commands.ts";
import { reward, rewardsDue, type Reward } from "./reward.ts";

const own = (state: Goal["state"] = null) => ({ id: idOf("goal", 1), state });
const named = (n: number, cells: Partial<Reward> = {}) =>
  rowOf(reward, n, { goal: idOf("goal", 1), text: `The coast ${n}`, at: NOW + n, ...cells });
const mark = (n: number, reachedAt: number | null) =>
  rowOf(milestone, n, { goal: idOf("goal", 1), text: "Half way", at: NOW, reachedAt });
const tried = (n: number, outcome: Attempt["outcome"], at: number, cells: Partial<Attempt> = {}) =>
  rowOf(attempt, n, {
    goal: idOf("goal", 1),
    at: NOW,
    outcome,
    outcomeAt: outcome === null ? null : at,
    ...cells,
  });
const ids = (rewards: readonly Reward[]) => rewards.map((r) => r.text);

describe("for trying", () => {
  it.each(OUTCOMES)("comes back when a try ended with %s, whatever that is", (outcome) => {
    expect(ids(rewardsDue(own(), [named(1)], [], [tried(1, outcome, NOW + DAY)]))).toEqual(["The coast 1"]);
  });

  it("not for an open try, one told before it was named, one of another goal, or a milestone", () => {
    const later = NOW + DAY;
    expect(rewardsDue(own(), [named(1)], [], [])).toEqual([]);
    expect(rewardsDue(own(), [named(1)], [], [tried(1, null, later)])).toEqual([]);
    expect(rewardsDue(own(), [named(1)], [], [tried(1, "reached", NOW - DAY)])).toEqual([]);
    const elsewhere = tried(1, "reached", later, { goal: idOf("goal", 2) });
    expect(rewardsDue(own(), [named(1)], [], [elsewhere])).toEqual([]);
    expect(rewardsDue(own(), [named(1)], [mark(1, later)], [])).toEqual([]);
    const ofAnother = named(1, { goal: idOf("goal", 2) });
    expect(rewardsDue(own(), [ofAnother], [], [tried(1, "reached", later)])).toEqual([]);
  });
});

describe("for a milestone", () => {
  const waiting = named(1, { milestone: idOf("milestone", 1) });
  it("comes back when that one is reached, not another, and not for trying", () => {
    expect(rewardsDue(own(), [waiting], [mark(1, null)], [tried(1, "reached", NOW + DAY)])).toEqual([]);
    expect(rewardsDue(own(), [waiting], [mark(1, null), mark(2, NOW)], [])).toEqual([]);
    expect(ids(rewardsDue(own(), [waiting], [mark(1, NOW)], []))).toEqual(["The coast 1"]);
  });

  it("waits in peace when the milestone was taken away", () => {
    expect(rewardsDue(own(), [waiting], [], [tried(1, "reached", NOW + DAY)])).toEqual([]);
  });
});

it("done, it is offered no more; of a thousand the oldest comes first", () => {
  const ended = [tried(1, "notYet", NOW + DAY)];
  expect(rewardsDue(own(), [named(1, { doneAt: NOW })], [], ended)).toEqual([]);
  const many = Array.from({ length: 1000 }, (_, n) => named(n + 1)).toReversed();
  const due = rewardsDue(own(), many, [], ended);
  expect([due.length, due[0]?.text]).toEqual([1000, "The coast 1"]);
});

it.each(["paused", "letGo", "reached", "other"] as const)(
  "of a goal that is %s nothing is offered",
  (state) => {
    const rows = [named(1), named(2, { milestone: idOf("milestone", 1) })];
    expect(rewardsDue(own(state), rows, [mark(1, NOW)], [tried(1, "reached", NOW + DAY)])).toEqual([]);
  },
);

describe("naming it", () => {
  const refused = (type: string) => ({ ok: false, error: { type } });
  const answered = <A>(result: { readonly ok: true; readonly value: A } | { readonly ok: false }): A => {
    if (!result.ok) throw new Error("refused");
    return result.value;
  };
  const withGoal = () => {
    const m = memory();
    const its = answered(m.run(setGoal, { text: "Lead a team" }));
    const half = answered(m.run(addMilestone, { goal: its, text: "Half way" }));
    return { m, its, half, first: () => m.rows(reward)[0]! };
  };

  it("is for trying or for a milestone of this goal, and changes from one to the other", () => {
    const { m, its, half, first } = withGoal();
    const coast = answered(m.run(nameReward, { goal: its, text: " A day at the coast " }));
    expect(first()).toMatchObject({ text: "A day at the coast", milestone: null, doneAt: null, at: NOW });
    m.run(editReward, { reward: coast, milestone: half });
    m.run(editReward, { reward: coast, text: "Two days" });
    expect(first()).toMatchObject({ text: "Two days", milestone: half });
    m.run(editReward, { reward: coast, milestone: null });
    expect(first().milestone).toBe(null);
  });

  it("needs a goal, a milestone and a reward that are there, and words", () => {
    const { m, its, half } = withGoal();
    const other = answered(m.run(setGoal, { text: "Sing" }));
    expect(m.run(nameReward, { goal: idOf("goal", 99), text: "x" })).toMatchObject(refused("GoalMissing"));
    expect(m.run(nameReward, { goal: its, text: "  " })).toMatchObject({ error: { messages: ["empty"] } });
    expect(m.run(nameReward, { goal: other, text: "x", milestone: half })).toMatchObject(
      refused("MilestoneMissing"),
    );
    const named = answered(m.run(nameReward, { goal: other, text: "x" }));
    expect(m.run(editReward, { reward: named, milestone: half })).toMatchObject(refused("MilestoneMissing"));
    m.run(removeMilestone, { milestone: half });
    expect(m.run(nameReward, { goal: its, text: "x", milestone: half })).toMatchObject(
      refused("MilestoneMissing"),
    );
    const gone = idOf("reward", 99);
    expect(m.run(editReward, { reward: gone, text: "x" })).toMatchObject(refused("RewardMissing"));
    expect(m.run(doneReward, { reward: gone, done: true })).toMatchObject(refused("RewardMissing"));
  });

  it("is done, not done after all, and taken away; a milestone not reached after all takes the offer back", () => {
    const { m, its, half, first } = withGoal();
    const coast = answered(m.run(nameReward, { goal: its, text: "The coast", milestone: half }));
    const due = () => rewardsDue(m.rows(goal)[0]!, m.rows(reward), m.rows(milestone), []).length;
    m.run(reachMilestone, { milestone: half, reached: true });
    expect(due()).toBe(1);
    m.run(reachMilestone, { milestone: half, reached: false });
    expect(due()).toBe(0);
    m.run(reachMilestone, { milestone: half, reached: true });
    m.run(doneReward, { reward: coast, done: true });
    m.later(DAY);
    m.run(doneReward, { reward: coast, done: true });
    expect([first().doneAt, due()]).toEqual([NOW, 0]);
    m.run(doneReward, { reward: coast, done: false });
    expect([first().doneAt, due()]).toEqual([null, 1]);
    m.run(removeReward, { reward: coast });
    expect([m.rows(reward).length, due()]).toEqual([0, 0]);
  });
});
