/** Keeping, reviewing, resting and moving a lesson. */
import { describe, expect, it } from "vitest";
import { DAY, addDays, dayOf } from "../kernel/time.ts";
import { logSetback } from "../setbacks/commands.ts";
import { NOW, ZONE, idOf, memory } from "../testing/ctx.ts";
import {
  editLesson,
  keepLesson,
  moveReview,
  removeLesson,
  restLesson,
  reviewLesson,
  sayStill,
  sayUsed,
} from "./commands.ts";
import { lesson, review } from "./lesson.ts";
import { dueDay } from "./review.ts";

const TODAY = dayOf(NOW, ZONE, 4);

/** A place with one lesson in it. */
function withLesson() {
  const m = memory();
  const kept = m.run(keepLesson, { text: "Ask what they mean." });
  if (!kept.ok) throw new Error("not kept");
  const first = () => m.rows(lesson)[0]!;
  return { m, id: kept.value, first, day: () => dueDay(first(), m.rows(review), m.moment()) };
}
/** The id a command answered. */
const answered = <A>(result: { readonly ok: true; readonly value: A } | { readonly ok: false }): A => {
  if (!result.ok) throw new Error("refused");
  return result.value;
};
const none = idOf("lesson", 99);

describe("keepLesson", () => {
  it("keeps the sentence, its cue and how sure", () => {
    const m = memory();
    m.run(keepLesson, { text: "  Ask.  ", cue: "a question", sure: "fairly", area: "work" });
    expect(m.rows(lesson)).toMatchObject([
      { text: "Ask.", cue: "a question", sure: "fairly", area: "work", goal: null, at: NOW, restedAt: null },
    ]);
  });

  it("takes goal or area from its setback when none is given", () => {
    const m = memory();
    const goal = idOf("goal", 50);
    const onGoal = answered(m.run(logSetback, { what: "No.", goal }));
    const inLife = answered(m.run(logSetback, { what: "No.", area: "money" }));
    m.run(keepLesson, { text: "One", setback: onGoal });
    m.run(keepLesson, { text: "Two", setback: inLife });
    m.run(keepLesson, { text: "Three", setback: onGoal, area: "sport" });
    m.run(keepLesson, { text: "Four", setback: idOf("setback", 99) });
    expect(m.rows(lesson).map((l) => [l.goal, l.area])).toEqual([
      [goal, null],
      [null, "money"],
      [null, "sport"],
      [null, null],
    ]);
  });

  it("refuses an empty sentence", () => {
    expect(memory().run(keepLesson, { text: " \n" })).toMatchObject({
      ok: false,
      error: { messages: ["empty"] },
    });
  });
});

describe("editLesson", () => {
  it("changes what is given and leaves the rest", () => {
    const { m, id, first } = withLesson();
    m.run(editLesson, { lesson: id, cue: "a question", sure: "very" });
    m.run(editLesson, { lesson: id, text: "Ask twice." });
    expect(first()).toMatchObject({ text: "Ask twice.", cue: "a question", sure: "very" });
    m.run(editLesson, { lesson: id, cue: null });
    expect(first().cue).toBe(null);
    expect(m.run(editLesson, { lesson: none, text: "x" })).toMatchObject({
      error: { type: "LessonMissing" },
    });
  });
});

describe("reviewLesson", () => {
  it("answers the review's id, for the two questions after it", () => {
    const { m, id } = withLesson();
    m.later(3 * DAY);
    const given = answered(m.run(reviewLesson, { lesson: id, answer: "hadIt" }));
    m.run(sayUsed, { review: given, used: "helped" });
    m.run(sayStill, { review: given, still: "keep" });
    expect(m.rows(review)).toMatchObject([
      { id: given, lesson: id, at: NOW + 3 * DAY, answer: "hadIt", used: "helped", still: "keep" },
    ]);
    m.run(sayUsed, { review: given, used: "no" });
    expect(m.rows(review)[0]!.used).toBe("no");
  });

  it("ends a day it was moved to", () => {
    const { m, id, first, day } = withLesson();
    m.run(moveReview, { lesson: id, where: "later" });
    expect([first().movedTo, day()]).toEqual([addDays(TODAY, 10), addDays(TODAY, 10)]);
    m.run(reviewLesson, { lesson: id, answer: "hadIt" });
    expect([first().movedTo, day()]).toEqual([null, addDays(TODAY, 3)]);
  });

  it('wakes a resting lesson, except by "I do this now"', () => {
    const { m, id, first } = withLesson();
    m.run(restLesson, { lesson: id, rest: true });
    m.run(reviewLesson, { lesson: id, answer: "doThis" });
    expect(first().restedAt).toBe(NOW);
    m.run(reviewLesson, { lesson: id, answer: "slipped" });
    expect(first().restedAt).toBe(null);
  });

  it("refuses what is not there", () => {
    const { m, id } = withLesson();
    m.run(removeLesson, { lesson: id });
    expect(m.run(reviewLesson, { lesson: id, answer: "hadIt" })).toMatchObject({
      error: { type: "LessonMissing" },
    });
    expect(m.run(moveReview, { lesson: none, where: "later" })).toMatchObject({
      error: { type: "LessonMissing" },
    });
    expect(m.run(restLesson, { lesson: none, rest: true })).toMatchObject({
      error: { type: "LessonMissing" },
    });
    const gone = idOf("review", 99);
    expect(m.run(sayUsed, { review: gone, used: "no" })).toMatchObject({ error: { type: "ReviewMissing" } });
    expect(m.run(sayStill, { review: gone, still: "keep" })).toMatchObject({
      error: { type: "ReviewMissing" },
    });
    expect(m.rows(review)).toEqual([]);
  });
});

describe("rest", () => {
  it('can be said at "Still true?" and taken back there', () => {
    const { m, id, first, day } = withLesson();
    const given = answered(m.run(reviewLesson, { lesson: id, answer: "hadIt" }));
    m.run(sayStill, { review: given, still: "rest" });
    expect([first().restedAt, day()]).toEqual([NOW, null]);
    m.run(sayStill, { review: given, still: "keep" });
    expect(first().restedAt).toBe(null);
  });

  it("keeps its first day, and ends with the lesson's own day or tomorrow", () => {
    const { m, id, first, day } = withLesson();
    m.run(restLesson, { lesson: id, rest: true });
    m.later(DAY);
    m.run(restLesson, { lesson: id, rest: true });
    expect(first().restedAt).toBe(NOW);
    m.run(restLesson, { lesson: id, rest: false });
    expect([first().restedAt, first().movedTo, day()]).toEqual([null, null, addDays(TODAY, 3)]);
    m.run(restLesson, { lesson: id, rest: true });
    m.later(50 * DAY);
    m.run(restLesson, { lesson: id, rest: false });
    expect(day()).toBe(addDays(TODAY, 52));
  });

  it("wakes one that rested for good", () => {
    const { m, id, day } = withLesson();
    m.run(reviewLesson, { lesson: id, answer: "doThis" });
    m.later(180 * DAY);
    m.run(reviewLesson, { lesson: id, answer: "doThis" });
    expect(day()).toBe(null);
    expect(m.run(moveReview, { lesson: id, where: "sooner" })).toMatchObject({
      error: { type: "LessonRests" },
    });
    m.run(restLesson, { lesson: id, rest: false });
    expect(day()).toBe(addDays(TODAY, 181));
  });
});
