/** Looking ahead, as its screens get it, and what the try's page makes of it. */
import { beforeEach, describe, expect, it } from "vitest";
import { DAY, NOON, bench, type Bench } from "../testing/open.ts";
import { purgeRows } from "../deletion.ts";
import { tryPage } from "./attempts.ts";
import { lookingAhead } from "./look-aheads.ts";
import { search } from "./search.ts";

let b: Bench;
let goal: string;
let attempt: string;
beforeEach(() => {
  b = bench();
  goal = b.run<string>("setGoal", { text: "A choir", area: "making" });
  attempt = b.run<string>("planAttempt", { goal, what: "The audition", day: day(3) });
});
const day = (days: number) => new Date(NOON + days * DAY).toISOString().slice(0, 10);
const page = () => b.store.query(lookingAhead, { attempt }, b.at())!;
const atHand = () => b.store.query(tryPage, { id: attempt }, b.at())!;
const begin = () => b.run<string>("startLookAhead", { attempt });
const named = (lookAhead: string, text: string, hands: string | null = null) => {
  b.pass(1000);
  return b.run<string>("addReason", { lookAhead, text, hands });
};
const found = (text: string) =>
  b.store
    .query(search, { text, kind: null, limit: 9 }, b.at())
    .groups.flatMap((g) => g.hits.map((h) => [h.table, h.page]));

describe("a look ahead", () => {
  it("is not there for a try that is not; before it is begun it has nothing", () => {
    expect(b.store.query(lookingAhead, { attempt: goal }, b.at())).toBeNull();
    expect(page()).toMatchObject({
      lookAhead: null,
      reasons: [],
      openings: [],
      lessons: [],
      toPlan: [],
      plans: [],
      progress: { open: "reasons" },
      number: 1,
    });
    expect(atHand()).toMatchObject({ ahead: "no", leftOut: 0 });
  });

  it("has its reasons in order, and an if-then for those in one's own hands", () => {
    const lookAhead = begin();
    named(lookAhead, "They ran late", "notMine");
    const partly = named(lookAhead, "I was tired", "partly");
    const mine = named(lookAhead, "I sang too fast", "mine");
    expect(page().reasons.map((r) => r.text)).toEqual(["They ran late", "I was tired", "I sang too fast"]);
    expect(page().toPlan).toMatchObject([
      { of: "reason", id: mine, text: "I sang too fast", plan: null, suggested: {} },
      { of: "reason", id: partly, text: "I was tired" },
    ]);
    const plan = b.run<string>("makePlan", { cue: "I stand up", act: "I breathe", attempt, reason: mine });
    expect(page().toPlan[0]?.plan).toMatchObject({ id: plan, goal });
    expect(page().plans.map((p) => p.id)).toEqual([plan]);
    b.run("dropPlan", { plan, dropped: true });
    expect(page()).toMatchObject({ plans: [], progress: { open: "lessons" } });
  });

  it("brings up the lessons of the try, and those that what got in the way speaks of", () => {
    b.run("keepLesson", { text: "Count to four", cue: "Singing too fast", area: "money" });
    expect(page().lessons).toEqual([]);
    named(begin(), "I sang too fast");
    expect(page().lessons).toMatchObject([{ text: "Count to four", answer: null, elsewhere: true }]);
    expect(page().met).toBe(1);
    expect(atHand().recalled).toMatchObject([{ text: "Count to four" }]);
  });

  it("leaves a lesson that does not fit out of the try's page, and brings it back", () => {
    const lessons = ["One", "Two", "Three", "Four"].map((text) => {
      b.pass(1000);
      return b.run<string>("keepLesson", { text, goal });
    });
    const lookAhead = begin();
    const say = (lesson: string | undefined, answer: string | null) =>
      b.run("sayFits", { lookAhead, lesson, answer });
    const shown = () => atHand().recalled.map((l) => l.text);
    expect(shown()).toEqual(["Four", "Three", "Two"]);
    say(lessons[3], "doesNotFit");
    expect(shown()).toEqual(["Three", "Two", "One"]);
    expect(atHand().leftOut).toBe(1);
    // In the look ahead it stays where it is.
    expect(page().lessons.map((l) => [l.text, l.answer])).toEqual([
      ["Four", "doesNotFit"],
      ["Three", null],
      ["Two", null],
    ]);
    say(lessons[0], "useIt");
    expect(shown()).toEqual(["One", "Three", "Two"]);
    expect(atHand().recalled[0]?.chosen).toBe(false);
    expect(page().lessons.map((l) => l.text)).toEqual(["One", "Four", "Three"]);
    expect(page().toPlan).toMatchObject([{ of: "lesson", id: lessons[0], text: "One" }]);
    say(lessons[3], null);
    say(lessons[0], null);
    expect(shown()).toEqual(["Four", "Three", "Two"]);
    // Taken to the try by a plan, it is there whatever was said before.
    say(lessons[2], "doesNotFit");
    b.run("makePlan", { cue: "a", act: "b", lesson: lessons[2], attempt });
    expect(shown()[0]).toBe("Three");
    expect(atHand().leftOut).toBe(0);
    b.run("removeLesson", { lesson: lessons[2] });
    expect(page().lessons.map((l) => l.text)).not.toContain("Three");
  });

  it("begins an if-then with the lesson's own, else with what will be going on", () => {
    const lesson = b.run<string>("keepLesson", { text: "Breathe", cue: "before the first note", goal });
    b.run("sayFits", { lookAhead: begin(), lesson, answer: "useIt" });
    expect(page().toPlan[0]?.suggested).toEqual({ cue: "before the first note" });
    b.run("makePlan", { cue: "my name is called", act: "I breathe out", lesson });
    expect(page().toPlan[0]).toMatchObject({
      plan: null,
      suggested: { cue: "my name is called", act: "I breathe out" },
    });
  });
});

describe("what to begin with", () => {
  const cause = (text: string, of: string | null, kind: string | null = null, hands = "mine") => {
    b.pass(1000);
    const setback = b.run<string>("logSetback", { what: "Not taken", goal: of, kind });
    const debrief = b.run<string>("startDebrief", { setback, form: "full" });
    b.run("addCause", { debrief, text, hands });
  };

  it("is what was named most at this goal, then elsewhere, each once, at most five", () => {
    const other = b.run<string>("setGoal", { text: "Ten kilometres" });
    for (const text of ["Started late", "No sleep", "no sleep!", "Rain"])
      cause(text, text === "Rain" ? other : goal, null, text === "Rain" ? "notMine" : "mine");
    expect(page().openings).toEqual(["no sleep!", "Started late", "Rain"]);
    named(begin(), "NO SLEEP");
    expect(page().openings).toEqual(["Started late", "Rain"]);
    for (const n of [1, 2, 3, 4, 5]) cause(`Another ${n}`, null);
    expect(page().openings).toHaveLength(5);
  });

  it("leaves out what is not there to be analysed, and what was deleted", () => {
    cause("Alone", goal, "loss");
    expect(page().openings).toEqual([]);
    cause("Started late", goal);
    expect(page().openings).toEqual(["Started late"]);
    for (const { id } of b.store.db.all(`SELECT id FROM setback`)) b.run("removeSetback", { setback: id });
    expect(page().openings).toEqual([]);
  });

  it("leaves out what was closed, and what is of another goal that is paused", () => {
    const paused = b.run<string>("setGoal", { text: "Ten kilometres" });
    cause("Started late", paused);
    expect(page().openings).toEqual(["Started late"]);
    b.run("pauseGoal", { goal: paused, paused: true });
    expect(page().openings).toEqual([]);
    cause("No sleep", goal);
    const [latest] = b.store.db.all(`SELECT id FROM setback ORDER BY id DESC`);
    b.run("closeSetback", { setback: latest?.["id"], closed: true });
    expect(page().openings).toEqual([]);
    b.run("closeSetback", { setback: latest?.["id"], closed: false });
    // One's own goal may be looked ahead to, paused or not.
    b.run("pauseGoal", { goal, paused: true });
    expect(page().openings).toEqual(["No sleep"]);
  });
});

describe("with its try", () => {
  it("is found by its words, goes out of sight, comes back, and goes for good", async () => {
    const lookAhead = begin();
    const reason = named(lookAhead, "Quuxword late", "mine");
    b.run("answerAhead", { lookAhead, cell: "wentWell", text: "Quuxword hello" });
    const place = { of: "try", id: attempt, goal };
    expect(found("quuxword")).toEqual([["reason", place]]);
    expect(found("hello")).toEqual([["lookAhead", place]]);
    expect(found("reasons")).toEqual([]);
    b.run("skipAhead", { lookAhead, step: "reasons" });
    expect(found("reasons")).toEqual([]);
    b.run("removeAttempt", { attempt });
    expect(b.store.query(lookingAhead, { attempt }, b.at())).toBeNull();
    expect(found("quuxword")).toEqual([]);
    b.run("restoreRow", { table: "attempt", row: attempt });
    expect(page().reasons.map((r) => r.id)).toEqual([reason]);
    b.run("removeAttempt", { attempt });
    await purgeRows(b.held, { rows: [{ table: "attempt", id: attempt }] }, b.asked());
    for (const table of ["lookAhead", "reason"])
      expect(b.store.db.all(`SELECT removed FROM "${table}"`)).toEqual([{ removed: 2 }]);
  });
});
