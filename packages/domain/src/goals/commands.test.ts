/** Goals, milestones and small steps, and their limits. */
import { describe, expect, it } from "vitest";
import { DAY } from "../kernel/time.ts";
import { logSetback } from "../setbacks/commands.ts";
import { NOW, idOf, memory } from "../testing/ctx.ts";
import {
  MOST_MILESTONES,
  addMilestone,
  addStep,
  doneStep,
  editGoal,
  editMilestone,
  editStep,
  letGoOfGoal,
  pauseGoal,
  reachGoal,
  reachMilestone,
  removeGoal,
  removeMilestone,
  removeStep,
  reopenGoal,
  setGoal,
} from "./commands.ts";
import { goal, milestone, step } from "./goal.ts";

const answered = <A>(result: { readonly ok: true; readonly value: A } | { readonly ok: false }): A => {
  if (!result.ok) throw new Error("refused");
  return result.value;
};
function withGoal() {
  const m = memory();
  const own = answered(m.run(setGoal, { text: "Lead a team" }));
  return { m, own, first: () => m.rows(goal)[0]! };
}
const refusal = (type: string) => ({ ok: false, error: { type } });

describe("a goal", () => {
  it("is set with its hope alone, and given its why later", () => {
    const { m, own, first } = withGoal();
    expect(first()).toMatchObject({
      id: own,
      text: "Lead a team",
      why: null,
      area: null,
      state: null,
      dates: null,
      at: NOW,
    });
    m.run(editGoal, { goal: own, why: "She saw something in me.", area: "work" });
    m.run(editGoal, { goal: own, text: "Lead a kind team" });
    expect(first()).toMatchObject({
      text: "Lead a kind team",
      why: "She saw something in me.",
      area: "work",
    });
    m.run(editGoal, { goal: own, dates: "fixed" });
    m.run(editGoal, { goal: own, area: null });
    expect(first()).toMatchObject({ dates: "fixed", area: null });
    m.run(editGoal, { goal: own, dates: null });
    expect(first().dates).toBe(null);
    m.run(removeGoal, { goal: own });
    expect(m.rows(goal)).toEqual([]);
    expect(m.run(editGoal, { goal: own, text: "x" })).toMatchObject(refusal("GoalMissing"));
  });

  it("is set with its first milestone and its first step in one go, or with neither", () => {
    const { m, own } = withGoal();
    const asked = { text: "Run again", milestone: " Five kilometres ", step: "Find the shoes" };
    const set = answered(m.run(setGoal, asked));
    expect(m.changes()).toHaveLength(2);
    expect(m.rows(milestone)).toMatchObject([{ goal: set, text: "Five kilometres", at: NOW }]);
    expect(m.rows(step)).toMatchObject([{ goal: set, text: "Find the shoes", at: NOW, setback: null }]);
    m.run(setGoal, { text: "Rest", milestone: "", step: "  " });
    expect([m.rows(milestone).length, m.rows(step).length]).toEqual([1, 1]);
    const long = "x".repeat(10_000);
    const addedTo = (words: { milestone?: string; step?: string }) => m.run(setGoal, { text: "x", ...words });
    expect(addedTo({ milestone: long })).toEqual(m.run(addMilestone, { goal: own, text: long }));
    expect(addedTo({ step: long })).toEqual(m.run(addStep, { goal: own, text: long }));
    expect(m.rows(goal)).toHaveLength(3);
  });

  it("is paused, taken up, reached, let go and opened again, each with its day", () => {
    const { m, own, first } = withGoal();
    const state = () => [first().state, first().stateAt];
    m.run(pauseGoal, { goal: own, paused: false });
    expect(state()).toEqual([null, null]);
    m.run(pauseGoal, { goal: own, paused: true });
    expect(state()).toEqual(["paused", NOW]);
    m.later(DAY);
    m.run(pauseGoal, { goal: own, paused: true });
    expect(state()).toEqual(["paused", NOW]);
    m.run(pauseGoal, { goal: own, paused: false });
    expect(state()).toEqual(["open", NOW + DAY]);
    m.run(reachGoal, { goal: own });
    expect(state()).toEqual(["reached", NOW + DAY]);
    m.run(letGoOfGoal, { goal: own });
    m.later(DAY);
    m.run(letGoOfGoal, { goal: own });
    expect(state()).toEqual(["letGo", NOW + DAY]);
    m.run(reopenGoal, { goal: own });
    expect(state()).toEqual(["open", NOW + 2 * DAY]);
  });

  it.each([reachGoal, letGoOfGoal, reopenGoal])("is missing when it is not: $name", (command) => {
    expect(memory().run(command, { goal: idOf("goal", 9) })).toMatchObject(refusal("GoalMissing"));
    expect(memory().run(pauseGoal, { goal: idOf("goal", 9), paused: true })).toMatchObject(
      refusal("GoalMissing"),
    );
  });
});

describe("milestones", () => {
  it("are five at most, and one removed makes room", () => {
    const { m, own } = withGoal();
    for (let n = 1; n <= MOST_MILESTONES; n++) m.run(addMilestone, { goal: own, text: `Mark ${n}` });
    const sixth = m.run(addMilestone, { goal: own, text: "Mark 6" });
    expect(sixth).toMatchObject({ ok: false, error: { type: "TooManyMilestones", most: 5 } });
    expect(m.rows(milestone)).toHaveLength(5);
    m.run(removeMilestone, { milestone: m.rows(milestone)[0]!.id });
    expect(m.run(addMilestone, { goal: own, text: "Mark 6" }).ok).toBe(true);
    expect(m.run(addMilestone, { goal: idOf("goal", 9), text: "x" })).toMatchObject(refusal("GoalMissing"));
  });

  it("are reached, not reached after all, and reworded", () => {
    const { m, own } = withGoal();
    const mark = answered(m.run(addMilestone, { goal: own, text: "First interview" }));
    m.run(reachMilestone, { milestone: mark, reached: true });
    m.later(DAY);
    m.run(reachMilestone, { milestone: mark, reached: true });
    m.run(editMilestone, { milestone: mark, text: "First real interview" });
    expect(m.rows(milestone)).toMatchObject([{ text: "First real interview", reachedAt: NOW }]);
    m.run(reachMilestone, { milestone: mark, reached: false });
    expect(m.rows(milestone)[0]!.reachedAt).toBe(null);
    const gone = idOf("milestone", 9);
    expect(m.run(editMilestone, { milestone: gone, text: "x" })).toMatchObject(refusal("MilestoneMissing"));
    expect(m.run(reachMilestone, { milestone: gone, reached: true })).toMatchObject(
      refusal("MilestoneMissing"),
    );
  });
});

describe("small steps", () => {
  it("begin with one of fifteen minutes or less", () => {
    const { m, own } = withGoal();
    const long = m.run(addStep, { goal: own, text: "Write it all", minutes: 16 });
    expect(long).toEqual({ ok: false, error: { type: "StepTooLong", most: 15 } });
    expect(m.run(addStep, { goal: own, text: "Open the page", minutes: 15 }).ok).toBe(true);
    expect(m.run(addStep, { goal: own, text: "Write it all", minutes: 90 }).ok).toBe(true);
    expect(m.rows(step).map((s) => s.minutes)).toEqual([15, 90]);
  });

  it("may be of no stated length", () => {
    const { m, own } = withGoal();
    m.run(addStep, { goal: own, text: "Open the page" });
    expect(m.rows(step)).toMatchObject([{ goal: own, setback: null, minutes: null, doneAt: null, at: NOW }]);
  });

  it("come out of a setback, and then serve its goal", () => {
    const { m, own } = withGoal();
    const onGoal = answered(m.run(logSetback, { what: "No.", goal: own }));
    const alone = answered(m.run(logSetback, { what: "No." }));
    expect(m.run(addStep, { setback: onGoal, text: "Ring back", minutes: 20 })).toMatchObject(
      refusal("StepTooLong"),
    );
    m.run(addStep, { setback: onGoal, text: "Ring back", minutes: 5 });
    m.run(addStep, { setback: alone, text: "Ring back", minutes: 60 });
    expect(m.rows(step).map((s) => [s.goal, s.setback])).toEqual([
      [own, onGoal],
      [null, alone],
    ]);
  });

  it("need a goal or a setback that is there, and a sound length", () => {
    const { m, own } = withGoal();
    expect(m.run(addStep, { text: "x" })).toMatchObject({ error: { messages: ["noGoalAndNoSetback"] } });
    expect(m.run(addStep, { goal: idOf("goal", 9), text: "x" })).toMatchObject(refusal("GoalMissing"));
    expect(m.run(addStep, { setback: idOf("setback", 9), text: "x" })).toMatchObject(
      refusal("SetbackMissing"),
    );
    for (const [minutes, message] of [
      [0, "tooShort"],
      [1.5, "notANumber"],
      [2000, "tooLong"],
    ] as const) {
      expect(m.run(addStep, { goal: own, text: "x", minutes })).toMatchObject({
        error: { messages: [message] },
      });
    }
  });

  it("are made smaller, and the first one not longer than fifteen minutes", () => {
    const { m, own } = withGoal();
    const first = answered(m.run(addStep, { goal: own, text: "Open the page", minutes: 10 }));
    const second = answered(m.run(addStep, { goal: own, text: "Write it all", minutes: 90 }));
    m.run(editStep, { step: second, text: "Write one line", minutes: 5 });
    m.run(editStep, { step: second, minutes: 45 });
    expect(m.run(editStep, { step: first, minutes: 30 })).toMatchObject(refusal("StepTooLong"));
    expect(m.rows(step).map((s) => [s.text, s.minutes])).toEqual([
      ["Open the page", 10],
      ["Write one line", 45],
    ]);
    m.run(editStep, { step: second, minutes: null });
    expect(m.rows(step)[1]!.minutes).toBe(null);
  });

  it("are done, not done after all, and removed", () => {
    const { m, own } = withGoal();
    const first = answered(m.run(addStep, { goal: own, text: "Open the page" }));
    m.run(doneStep, { step: first, done: true });
    m.later(DAY);
    m.run(doneStep, { step: first, done: true });
    expect(m.rows(step)[0]!.doneAt).toBe(NOW);
    m.run(doneStep, { step: first, done: false });
    expect(m.rows(step)[0]!.doneAt).toBe(null);
    m.run(removeStep, { step: first });
    expect(m.rows(step)).toEqual([]);
    expect(m.run(doneStep, { step: first, done: true })).toMatchObject(refusal("StepMissing"));
    expect(m.run(editStep, { step: first, text: "x" })).toMatchObject(refusal("StepMissing"));
  });

  it("are cut into smaller ones, which serve what the step serves", () => {
    const { m, own } = withGoal();
    const setback = answered(m.run(logSetback, { what: "No.", goal: own }));
    const whole = answered(m.run(addStep, { setback, text: "Write it all", minutes: 15 }));
    const part = answered(m.run(addStep, { under: whole, text: "Open the page", minutes: 90 }));
    // Cut again, it lies beside the other.
    m.run(addStep, { under: part, text: "Write one line" });
    const parts = m.rows(step).filter((s) => s.under !== null);
    expect(parts.map((s) => [s.text, s.under, s.goal, s.setback])).toEqual([
      ["Open the page", whole, own, setback],
      ["Write one line", whole, own, setback],
    ]);
    expect(m.run(addStep, { under: idOf("step", 9), text: "x" })).toMatchObject(refusal("StepMissing"));
    expect(m.run(addStep, { under: "whole" as never, text: "x" })).toMatchObject({
      error: { type: "BadInput" },
    });
  });

  it("stand on their own once they repeat, and so do the parts of one that does", () => {
    const { m, own } = withGoal();
    const whole = answered(m.run(addStep, { goal: own, text: "Play it", day: "2026-11-25" }));
    const first = answered(m.run(addStep, { under: whole, text: "Hands apart" }));
    m.run(addStep, { under: whole, text: "Hands together" });
    const under = () => m.rows(step).map((s) => s.under);
    m.run(editStep, { step: first, repeats: ["week"] });
    expect(under()).toEqual([null, null, whole]);
    m.run(editStep, { step: whole, repeats: ["1", "4"], day: "2026-11-26" });
    expect(under()).toEqual([null, null, null]);
    expect(m.rows(step)[0]).toMatchObject({ repeats: "14", day: null });
    m.run(addStep, { under: whole, text: "Slower" });
    expect(under()).toEqual([null, null, null, null]);
  });

  it("may be for a day, unless they repeat; one that stops repeating may have one", () => {
    const { m, own } = withGoal();
    const once = answered(m.run(addStep, { goal: own, text: "Ring them", day: "2026-11-24" }));
    const weekly = answered(
      m.run(addStep, { goal: own, text: "Play it", day: "2026-11-24", repeats: ["week"] }),
    );
    const days = () => m.rows(step).map((s) => s.day);
    expect(days()).toEqual(["2026-11-24", null]);
    m.run(editStep, { step: once, text: "Write to them" });
    m.run(editStep, { step: weekly, day: "2026-11-25" });
    expect(days()).toEqual(["2026-11-24", null]);
    m.run(editStep, { step: weekly, repeats: null, day: "2026-11-25" });
    m.run(editStep, { step: once, day: null });
    expect(days()).toEqual([null, "2026-11-25"]);
    for (const day of ["2026-02-30", "tomorrow", ""])
      expect(m.run(editStep, { step: once, day })).toMatchObject({ error: { type: "BadInput" } });
  });
});
