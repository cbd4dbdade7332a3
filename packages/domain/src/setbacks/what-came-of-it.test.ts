/** What came of a setback goes with it to its goal. */
import { beforeEach, describe, expect, it } from "vitest";
import { addStep, setGoal } from "../goals/commands.ts";
import { goal, step } from "../goals/goal.ts";
import type { Id } from "../kernel/id.ts";
import { keepLesson } from "../lessons/commands.ts";
import { lesson } from "../lessons/lesson.ts";
import { makePlan } from "../plans/commands.ts";
import { plan } from "../plans/plan.ts";
import { idOf, memory } from "../testing/ctx.ts";
import { editSetback, logSetback } from "./commands.ts";
import { setback } from "./setback.ts";

const answered = <A>(result: { readonly ok: true; readonly value: A } | { readonly ok: false }): A => {
  if (!result.ok) throw new Error("refused");
  return result.value;
};

let m: ReturnType<typeof memory>;
let mine: Id<"setback">;
beforeEach(() => {
  m = memory();
  mine = answered(m.run(logSetback, { what: "No reply", area: "work" }));
  m.run(keepLesson, { text: "Ask for the date.", setback: mine });
  m.run(makePlan, { cue: "I send it", act: "I ask when they decide", setback: mine });
  m.run(addStep, { text: "Open the letter", setback: mine });
});
const goals = () => [m.rows(lesson)[0]!.goal, m.rows(plan)[0]!.goal, m.rows(step)[0]!.goal];

describe("a goal that is named afterwards", () => {
  it("takes the setback and what came of it along", () => {
    const own = answered(m.run(setGoal, { text: "Lead a team", area: "work", setback: mine }));
    expect(m.rows(setback)[0]).toMatchObject({ goal: own, area: null });
    expect(goals()).toEqual([own, own, own]);
    expect(m.rows(lesson)[0]!.area).toBe(null);
  });

  it("does so when the setback is changed, and again to another", () => {
    const first = answered(m.run(setGoal, { text: "Lead a team" }));
    const second = answered(m.run(setGoal, { text: "Learn to ask" }));
    m.run(editSetback, { setback: mine, goal: first });
    expect(goals()).toEqual([first, first, first]);
    m.run(editSetback, { setback: mine, goal: second });
    expect(goals()).toEqual([second, second, second]);
  });

  it("leaves what was given to another goal, and all of it when other things change", () => {
    const first = answered(m.run(setGoal, { text: "Lead a team" }));
    const other = answered(m.run(setGoal, { text: "Learn to ask" }));
    m.run(keepLesson, { text: "Of another goal.", setback: mine, goal: other });
    m.run(editSetback, { setback: mine, what: "Still no reply" });
    m.run(editSetback, { setback: mine, goal: null });
    expect(goals()).toEqual([null, null, null]);
    m.run(editSetback, { setback: mine, goal: first });
    expect(m.rows(lesson).map((l) => l.goal)).toEqual([first, other]);
  });

  it("is set without a setback that is gone", () => {
    const own = answered(m.run(setGoal, { text: "Lead a team", setback: idOf("setback", 99) }));
    expect(m.rows(goal).map((g) => g.id)).toEqual([own]);
    expect(goals()).toEqual([null, null, null]);
  });
});
