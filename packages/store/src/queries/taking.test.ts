/** Taking what was learned to a try, as its screens get it. */
import { beforeEach, describe, expect, it } from "vitest";
import { DAY, NOON, bench, type Bench } from "../testing/open.ts";
import { tryPage } from "./attempts.ts";
import { lessonPage } from "./lessons.ts";
import { lessonsToTake, openTries, plansThatFit } from "./taking.ts";

let b: Bench;
let goal: string;
let attempt: string;
beforeEach(() => {
  b = bench();
  goal = b.run<string>("setGoal", { text: "A choir", area: "making" });
  attempt = b.run<string>("planAttempt", { goal, what: "The audition", day: day(3) });
});
const day = (days: number) => new Date(NOON + days * DAY).toISOString().slice(0, 10);
const toTake = (words = "", lesson: string | null = null) =>
  b.store.query(lessonsToTake, { attempt, words, limit: 2, lesson }, b.at());
const open = (args: { goal?: string; lesson?: string } = {}) =>
  b.store
    .query(openTries, { goal: args.goal ?? null, lesson: args.lesson ?? null }, b.at())
    .map((t) => [t.what, t.number, t.taken]);
const atHand = () => b.store.query(tryPage, { id: attempt }, b.at())!;

describe("if-thens for what is pictured", () => {
  const fitting = (words = "") => b.store.query(plansThatFit, { words }, b.at()).map((p) => p.act);
  const learned = (text: string, cells: Record<string, unknown> = {}) =>
    b.run<string>("keepLesson", { text, ...cells });
  const planOf = (lesson: string, act: string) => {
    b.pass(1000);
    return b.run<string>("makePlan", { cue: "it begins", act, lesson });
  };

  it("are those of the goal whose try is next, then those that share words; the last one made of each lesson", () => {
    const choir = learned("Breathe first", { goal });
    planOf(choir, "I hum");
    planOf(choir, "I hum twice");
    const money = learned("Count it twice", { area: "money", cue: "a price is named" });
    const counting = planOf(money, "I count");
    learned("Silence is fine");
    expect(fitting()).toEqual(["I hum twice"]);
    expect(fitting("They name a price, and I fold")).toEqual(["I hum twice", "I count"]);
    b.run("dropPlan", { plan: counting, dropped: true });
    expect(fitting("They name a price, and I fold")).toEqual(["I hum twice"]);
  });

  it("are at most three, and none of a goal that is paused", () => {
    for (const act of ["one", "two", "three", "four"]) planOf(learned(`Lesson ${act}`, { goal }), act);
    expect(fitting()).toEqual(["four", "three", "two"]);
    b.run("pauseGoal", { goal, paused: true });
    expect(fitting("lesson")).toEqual([]);
  });
});

describe("a lesson for a try", () => {
  it("can be any, newest first, found by its words or asked for by its id", () => {
    const [first] = ["Count it twice", "Sleep on it", "Ask for the date"].map((text) => {
      b.pass(1000);
      return b.run<string>("keepLesson", { text, area: "money" });
    });
    expect(toTake()?.lessons.map((l) => l.line)).toEqual(["Ask for the date", "Sleep on it"]);
    expect(toTake()).toMatchObject({ more: true, goal, asked: null });
    expect(toTake("count")?.lessons.map((l) => l.line)).toEqual(["Count it twice"]);
    expect(toTake("", first)?.asked).toMatchObject({ id: first, plan: null, taken: false });
    expect(
      b.store.query(lessonsToTake, { attempt: first!, words: "", limit: 2, lesson: null }, b.at()),
    ).toBeNull();
  });

  it("is taken by a plan of it, comes first then, and is left when the plan is let go", () => {
    const fits = b.run<string>("keepLesson", { text: "Breathe first", goal });
    const odd = b.run<string>("keepLesson", { text: "Count it twice", area: "money" });
    expect(atHand()).toMatchObject({ learned: true, recalled: [{ id: fits, chosen: false }] });
    const plan = b.run<string>("makePlan", { cue: "they ask", act: "I count", lesson: odd, attempt });
    expect(atHand().recalled.map((l) => [l.id, l.chosen])).toEqual([
      [odd, true],
      [fits, false],
    ]);
    expect(atHand().plans.map((p) => p.id)).toEqual([plan]);
    expect(toTake("count")?.lessons[0]).toMatchObject({ taken: true, plan: { id: plan } });
    expect(open({ lesson: odd })).toEqual([["The audition", 1, true]]);
    b.run("dropPlan", { plan, dropped: true });
    expect(atHand().recalled.map((l) => l.id)).toEqual([fits]);
    expect(open({ lesson: odd })).toEqual([["The audition", 1, false]]);
  });

  it("is offered for no try whose goal was deleted", () => {
    expect(toTake()).not.toBeNull();
    b.run("removeGoal", { goal });
    expect(toTake()).toBeNull();
  });

  it("shows the plan of a try that is over once, and still where it is the only one", () => {
    const lesson = b.run<string>("keepLesson", { text: "Count it twice" });
    b.run("makePlan", { cue: "they ask", act: "I count", lesson, attempt });
    b.run("recordOutcome", { attempt, outcome: "partly" });
    const shown = () =>
      b.store.query(lessonPage, { id: lesson }, b.at())!.plans.map((p) => [p.act, p.attempt]);
    expect(shown()).toEqual([["I count", attempt]]);
    b.run("makePlan", { cue: "they ask", act: "I count", lesson });
    expect(shown()).toEqual([["I count", null]]);
  });
});

describe("open tries", () => {
  it("come the latest first, of goals that are open", () => {
    const plan = (of: string, what: string, when: string | null) => {
      b.pass(1000);
      return b.run<string>("planAttempt", { goal: of, what, day: when });
    };
    plan(goal, "Sometime", null);
    plan(goal, "Tomorrow", day(1));
    plan(goal, "Yesterday", day(-1));
    b.run("recordOutcome", { attempt: plan(goal, "Today, over", day(0)), outcome: "reached" });
    const paused = b.run<string>("setGoal", { text: "Ten kilometres" });
    plan(paused, "A race", day(2));
    expect(open().map(([what]) => what)).toEqual([
      "A race",
      "Yesterday",
      "Tomorrow",
      "Sometime",
      "The audition",
    ]);
    b.run("pauseGoal", { goal: paused, paused: true });
    expect(open({ goal: paused })).toEqual([]);
    expect(open({ goal })).toEqual([
      ["Yesterday", 1, false],
      ["Tomorrow", 3, false],
      ["Sometime", 5, false],
      ["The audition", 4, false],
    ]);
  });
});
