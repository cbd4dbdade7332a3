/** What comes back today, the list with its filter, a lesson's life, and what is asked after a review. */
import { DAY as A_DAY_MS, dayOf } from "@onward/domain/kernel/time";
import { lesson, review, type Lesson } from "@onward/domain/lessons/lesson";
import { dueToday } from "@onward/domain/lessons/review";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { readRows } from "../rows.ts";
import { DAY, NOON, bench, type Bench } from "../testing/open.ts";
import { queries } from "./index.ts";
import { lessonsDue } from "./lessons-due.ts";

const keep = (b: Bench, text: string, more: object = {}) =>
  b.run<Lesson["id"]>("keepLesson", { text, ...more });
const today = (b: Bench) => b.store.query(queries.lessonsToday, null, b.at());
const toReview = (b: Bench) => b.store.query(queries.lessonToReview, null, b.at());
const list = (b: Bench, words = "", resting = false, limit = 30) =>
  b.store.query(queries.lessonList, { words, resting, limit }, b.at());
const page = (b: Bench, id: string) => b.store.query(queries.lessonPage, { id }, b.at());

describe("what comes back today", () => {
  it("is nothing at first, the lesson on its day, and nothing once it was looked at", () => {
    const b = bench();
    expect(today(b)).toEqual({ due: "none", cue: null, night: false });
    const id = keep(b, "Ask what they mean.", { cue: "a question catches me off guard" });
    expect(toReview(b)).toBeNull();
    b.pass(3 * DAY);
    expect(today(b)).toMatchObject({ due: "one", cue: "a question catches me off guard" });
    const shown = toReview(b);
    expect(shown?.lesson.id).toBe(id);
    expect(shown?.days.slipped).not.toBe(shown?.days.doThis);
    b.run("reviewLesson", { lesson: id, answer: "hadIt" });
    expect(today(b).due).toBe("none");
    expect(page(b, id)?.day).toBe(shown?.days.hadIt);
  });

  it("leaves out what rests, a paused goal's and a closed setback's", () => {
    const b = bench();
    const goal = b.run<string>("setGoal", { text: "Run" });
    const setback = b.run<string>("logSetback", { what: "No" });
    const rests = keep(b, "Rests");
    keep(b, "Paused", { goal });
    keep(b, "Closed", { setback });
    const awake = keep(b, "Awake");
    b.run("restLesson", { lesson: rests, rest: true });
    b.run("pauseGoal", { goal, paused: true });
    b.run("closeSetback", { setback, closed: true });
    b.pass(9 * DAY);
    expect(lessonsDue(b.store.db, b.store.momentOf(b.at())).map((l) => l.id)).toEqual([awake]);
  });

  it("puts a young lesson that came back soon before old ones that came back late", () => {
    const b = bench();
    const old = [keep(b, "Old"), keep(b, "Older")];
    for (const days of [3, 14, 57]) {
      b.pass(days * DAY);
      for (const id of old) b.run("reviewLesson", { lesson: id, answer: "hadIt" });
    }
    b.pass(100 * DAY);
    const young = keep(b, "Young");
    b.pass(200 * DAY);
    const moment = b.store.momentOf(b.at());
    const expected = dueToday(readRows(b.store.db, lesson), readRows(b.store.db, review), moment);
    expect(lessonsDue(b.store.db, moment).map((l) => l.id)).toEqual(expected.map((l) => l.id));
    expect(expected[0]?.id).toBe(young);
  });

  it("says at night that it is night", () => {
    const b = bench(":memory:", NOON + 11 * 3_600_000);
    expect(today(b).night).toBe(true);
  });

  it("is what the rule over everything gives, whatever the history", () => {
    const seed = 20_260_310;
    const deeds = fc.array(
      fc.record({
        what: fc.constantFrom("keep", "review", "sooner", "later", "rest", "wake"),
        which: fc.nat(11),
        answer: fc.constantFrom("slipped", "hadIt", "doThis"),
        days: fc.integer({ min: 0, max: 70 }),
      }),
      { minLength: 1, maxLength: 40 },
    );
    fc.assert(
      fc.property(deeds, (all) => {
        const b = bench();
        const ids: string[] = [];
        for (const { what, which, answer, days } of all) {
          b.pass(days * DAY);
          const id = ids[which % Math.max(1, ids.length)];
          if (what === "keep" || id === undefined) ids.push(keep(b, "x"));
          else if (what === "review") b.run("reviewLesson", { lesson: id, answer });
          else if (what === "rest" || what === "wake")
            b.run("restLesson", { lesson: id, rest: what === "rest" });
          else b.store.run("moveReview", { lesson: id, where: what }, b.asked());
          const moment = b.store.momentOf(b.at());
          const expected = dueToday(readRows(b.store.db, lesson), readRows(b.store.db, review), moment);
          expect(lessonsDue(b.store.db, moment).map((l) => l.id)).toEqual(expected.map((l) => l.id));
        }
      }),
      { seed, numRuns: 60, verbose: true },
    );
  });
});

describe("the list", () => {
  it("has the newest first, in pages, and the resting ones apart", () => {
    const b = bench();
    const ids = ["One", "Two", "Three"].map((text) => {
      b.pass(1000);
      return keep(b, text);
    });
    expect(list(b, "", false, 2)).toMatchObject({ rows: [{ line: "Three" }, { line: "Two" }], more: true });
    expect(list(b, "", false, 3).more).toBe(false);
    b.run("reviewLesson", { lesson: ids[1], answer: "doThis" });
    expect(list(b).rows.map((r) => r.line)).toEqual(["Three", "One"]);
    expect(list(b, "", true).rows.map((r) => r.line)).toEqual(["Two"]);
  });

  it("finds words of the lesson and its cue, without case or accents, whatever is typed", () => {
    const b = bench();
    keep(b, "Café first, then the e-mail.", { cue: "Monday morning" });
    keep(b, "50% is enough_here'; DROP");
    expect(list(b, "cafe EMAIL").rows).toHaveLength(0);
    expect(list(b, "cafe MAIL").rows).toHaveLength(1);
    expect(list(b, "monday").rows).toHaveLength(1);
    expect(list(b, "0%").rows).toHaveLength(1);
    expect(list(b, "e%e").rows).toHaveLength(0);
    expect(list(b, "here'; DROP").rows).toHaveLength(1);
  });

  it("carries a line of a long lesson, not all of it", () => {
    const b = bench();
    keep(b, `${"word ".repeat(9000)}end`);
    expect(list(b).rows[0]?.line.length).toBeLessThan(150);
  });
});

describe("a lesson's life", () => {
  it("tells where it came from, its plans, where it was used and when it comes back", () => {
    const b = bench();
    const goal = b.run<string>("setGoal", { text: "A role that fits" });
    const setback = b.run<string>("logSetback", { what: "No again", goal });
    const id = keep(b, "Ask first.", { setback });
    const attempt = b.run<string>("planAttempt", { goal, what: "Second round" });
    b.run("makePlan", { cue: "They ask", act: "I breathe", lesson: id, attempt });
    b.pass(3 * DAY);
    const seen = b.run<string>("reviewLesson", { lesson: id, answer: "hadIt" });
    b.run("sayUsed", { review: seen, used: "noHelp" });
    b.pass(DAY);
    b.run("recordOutcome", { attempt, outcome: "partly", planUsed: "yes" });
    const life = page(b, id);
    expect(life?.from).toMatchObject({
      setback: { id: setback, heading: { goal: "A role that fits" } },
      goal: { id: goal },
    });
    expect(life?.plans).toMatchObject([{ cue: "They ask", act: "I breathe" }]);
    expect(life?.uses).toMatchObject([
      { kind: "try", outcome: "partly", planUsed: "yes", what: "Second round" },
      { kind: "review", used: "noHelp" },
    ]);
    // One of several plans was used: not said to be this lesson's.
    b.run("makePlan", { cue: "It begins", act: "I stand up", attempt });
    expect(page(b, id)?.uses).toMatchObject([{ kind: "try", planUsed: null }, { kind: "review" }]);
    b.run("recordOutcome", { attempt, outcome: "partly", planUsed: "no" });
    expect(page(b, id)?.uses).toMatchObject([{ kind: "try", planUsed: "no" }, { kind: "review" }]);
    expect(life?.keptOn).toBe(dayOf(NOON, "Europe/Lisbon", 4));
    expect(page(b, setback)).toBeNull();
    // A try goes with its goal.
    b.run("removeGoal", { goal });
    expect(page(b, id)?.uses).toMatchObject([{ kind: "review" }]);
  });
});

describe("after a review", () => {
  it("rest is offered at the third help, and at the fourth whether it is still true", () => {
    const b = bench();
    const id = keep(b, "Ask first.");
    const asked: (string | null | undefined)[] = [];
    for (let n = 0; n < 4; n++) {
      b.pass(60 * A_DAY_MS);
      const given = b.run<string>("reviewLesson", { lesson: id, answer: "hadIt" });
      b.run("sayUsed", { review: given, used: "helped" });
      asked.push(b.store.query(queries.afterReview, { review: given }, b.at())?.asks);
    }
    expect(asked).toEqual([null, null, "rest", "still"]);
  });
});
