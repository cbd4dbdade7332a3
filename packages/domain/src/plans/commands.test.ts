/** Making, changing and dropping a plan. */
import { describe, expect, it } from "vitest";
import { planAttempt } from "../attempts/commands.ts";
import { setGoal } from "../goals/commands.ts";
import { DAY } from "../kernel/time.ts";
import { keepLesson } from "../lessons/commands.ts";
import { logSetback } from "../setbacks/commands.ts";
import { NOW, idOf, memory } from "../testing/ctx.ts";
import { dropPlan, editPlan, makePlan } from "./commands.ts";
import { plan } from "./plan.ts";

const answered = <A>(result: { readonly ok: true; readonly value: A } | { readonly ok: false }): A => {
  if (!result.ok) throw new Error("refused");
  return result.value;
};
const words = { cue: "the phone rings", act: "breathe out first" };

describe("makePlan", () => {
  it("keeps the if and the then", () => {
    const m = memory();
    const made = answered(m.run(makePlan, { ...words, day: "2026-12-10" }));
    expect(m.rows(plan)).toMatchObject([{ id: made, ...words, day: "2026-12-10", at: NOW, droppedAt: null }]);
  });

  it("takes the goal of its try, its lesson or its setback", () => {
    const m = memory();
    const goal = answered(m.run(setGoal, { text: "Lead a team" }));
    const other = answered(m.run(setGoal, { text: "Run ten kilometres" }));
    const setback = answered(m.run(logSetback, { what: "No.", goal }));
    const lesson = answered(m.run(keepLesson, { text: "Ask.", setback }));
    const attempt = answered(m.run(planAttempt, { goal: other, what: "Park run" }));
    m.run(makePlan, { ...words, setback });
    m.run(makePlan, { ...words, lesson });
    m.run(makePlan, { ...words, attempt, setback });
    m.run(makePlan, { ...words, setback, goal: other });
    m.run(makePlan, words);
    expect(m.rows(plan).map((p) => p.goal)).toEqual([goal, goal, other, other, null]);
  });

  it("needs both halves", () => {
    const m = memory();
    expect(m.run(makePlan, { cue: " ", act: "x" })).toMatchObject({
      ok: false,
      error: { messages: ["empty"] },
    });
    expect(m.run(makePlan, { cue: "x", act: "" })).toMatchObject({
      ok: false,
      error: { messages: ["empty"] },
    });
  });
});

describe("a plan that is there", () => {
  it("is changed, taken to another try, dropped, taken up again, removed", () => {
    const m = memory();
    const made = answered(m.run(makePlan, words));
    const first = () => m.rows(plan)[0]!;
    m.run(editPlan, { plan: made, act: "ask them to wait", attempt: idOf("attempt", 7) });
    expect(first()).toMatchObject({ ...words, act: "ask them to wait", attempt: idOf("attempt", 7) });
    m.run(dropPlan, { plan: made, dropped: true });
    m.later(DAY);
    m.run(dropPlan, { plan: made, dropped: true });
    expect(first().droppedAt).toBe(NOW);
    m.run(dropPlan, { plan: made, dropped: false });
    expect(first().droppedAt).toBe(null);
  });

  it("is missing when it is not", () => {
    const gone = idOf("plan", 9);
    expect(memory().run(editPlan, { plan: gone })).toMatchObject({ error: { type: "PlanMissing" } });
    expect(memory().run(dropPlan, { plan: gone, dropped: true })).toMatchObject({
      error: { type: "PlanMissing" },
    });
  });
});
