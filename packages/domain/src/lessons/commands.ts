/**
 * What a person can do with a lesson: keep it, look at it again when it comes back, let it rest.
 */
import { todayOf } from "../kernel/ctx.ts";
import * as v from "valibot";
import { put, remove, type Change } from "../kernel/change.ts";
import { command, done, every, one } from "../kernel/command.ts";
import { choiceOf, id, longText, optionalChoice, optionalId, optionalLine } from "../kernel/input.ts";
import { err } from "../kernel/result.ts";
import { addDays } from "../kernel/time.ts";
import { AREAS, setback } from "../setbacks/setback.ts";
import { ANSWERS, STILL, SURE, USED, lesson, review } from "./lesson.ts";
import { dueDay, movedDay } from "./review.ts";

const missing = err({ type: "LessonMissing" } as const);
const reviewMissing = err({ type: "ReviewMissing" } as const);

const Details = {
  cue: optionalLine,
  goal: optionalId("goal"),
  area: optionalChoice(AREAS),
  sure: optionalChoice(SURE),
};

/**
 * Keeps a lesson; the answer is its id. Where no goal and no area are given, those of its setback are taken, so
 * that it comes up at the goal's next try. Never fails: what was learned stays, whatever became of the setback.
 */
export const keepLesson = command({
  name: "keepLesson",
  input: v.object({
    text: longText,
    setback: optionalId("setback"),
    debrief: optionalId("debrief"),
    ...Details,
  }),
  needs: (input) => ({ setback: one(setback, input.setback) }),
  decide: (input, { setback: from }, ctx) => {
    const row = ctx.newId("lesson");
    const own = input.goal !== null || input.area !== null;
    const area = from?.area === "other" ? null : from?.area;
    const where = own || !from ? {} : { goal: from.goal, area: from.goal === null ? area : null };
    return done([put(lesson, row, { ...input, ...where, at: ctx.now })], row);
  },
});

/** Changes a lesson. Cells left out stay as they are; the text's earlier version is kept. Fails with `LessonMissing`. */
export const editLesson = command({
  name: "editLesson",
  input: v.object({
    lesson: id("lesson"),
    text: v.optional(longText),
    ...v.partial(v.object(Details)).entries,
  }),
  needs: (input) => ({ row: one(lesson, input.lesson) }),
  decide: ({ lesson: row, ...cells }, read) => (read.row ? done([put(lesson, row, cells)]) : missing),
});

/**
 * Rates a lesson that came back; the answer is the review's id. A day it was moved to no longer counts, and a
 * resting lesson that is rated "it had slipped" or "I had it" is awake again. Fails with `LessonMissing`.
 */
export const reviewLesson = command({
  name: "reviewLesson",
  input: v.object({ lesson: id("lesson"), answer: choiceOf(ANSWERS) }),
  needs: (input) => ({ row: one(lesson, input.lesson) }),
  decide: (input, read, ctx) => {
    if (!read.row) return missing;
    const row = ctx.newId("review");
    const changes: Change[] = [put(review, row, { ...input, at: ctx.now })];
    const wakes = read.row.restedAt !== null && input.answer !== "doThis";
    if (wakes || read.row.movedTo !== null) {
      changes.push(put(lesson, input.lesson, { movedTo: null, ...(wakes ? { restedAt: null } : {}) }));
    }
    return done(changes, row);
  },
});

/** Says whether a lesson was used since last time; a later tap amends it. Fails with `ReviewMissing`. */
export const sayUsed = command({
  name: "sayUsed",
  input: v.object({ review: id("review"), used: choiceOf(USED) }),
  needs: (input) => ({ row: one(review, input.review) }),
  decide: (input, read) =>
    read.row ? done([put(review, input.review, { used: input.used })]) : reviewMissing,
});

/**
 * Says whether a lesson is still true. "Let it rest" rests it, and a change of mind wakes it; "Change" changes
 * nothing by itself, the screen goes on to the text. Fails with `ReviewMissing`.
 */
export const sayStill = command({
  name: "sayStill",
  input: v.object({ review: id("review"), still: choiceOf(STILL) }),
  needs: (input) => ({ row: one(review, input.review) }),
  andThen: (_, read) => ({ lesson: one(lesson, read.row?.lesson) }),
  decide: (input, read, ctx) => {
    if (!read.row) return reviewMissing;
    const changes: Change[] = [put(review, input.review, { still: input.still })];
    if (read.lesson && input.still === "rest") {
      changes.push(put(lesson, read.lesson.id, { restedAt: read.lesson.restedAt ?? ctx.now }));
    } else if (read.lesson?.restedAt != null && read.row.still === "rest") {
      changes.push(put(lesson, read.lesson.id, { restedAt: null }));
    }
    return done(changes);
  },
});

/**
 * Lets a lesson rest, or wakes it: then it comes back on its day, or tomorrow when that day is past or there is none.
 * Fails with `LessonMissing`.
 */
export const restLesson = command({
  name: "restLesson",
  input: v.object({ lesson: id("lesson"), rest: v.boolean() }),
  needs: (input) => ({ row: one(lesson, input.lesson), reviews: every(review, "lesson", input.lesson) }),
  decide: (input, read, ctx) => {
    if (!read.row) return missing;
    if (input.rest) return done([put(lesson, input.lesson, { restedAt: read.row.restedAt ?? ctx.now })]);
    const today = todayOf(ctx);
    const day = dueDay({ ...read.row, restedAt: null }, read.reviews, ctx);
    const soon = day === null || day <= today ? { movedTo: addDays(today, 1) } : {};
    return done([put(lesson, input.lesson, { restedAt: null, ...soon })]);
  },
});

/**
 * Brings a lesson back sooner or later than computed, until its next review; the answer is the day.
 * Fails with `LessonMissing`, or `LessonRests` when it does not come back by itself.
 */
export const moveReview = command({
  name: "moveReview",
  input: v.object({ lesson: id("lesson"), where: choiceOf(["sooner", "later"]) }),
  needs: (input) => ({ row: one(lesson, input.lesson), reviews: every(review, "lesson", input.lesson) }),
  decide: (input, read, ctx) => {
    if (!read.row) return missing;
    const day = movedDay(read.row, read.reviews, input.where, ctx);
    return day === null
      ? err({ type: "LessonRests" } as const)
      : done([put(lesson, input.lesson, { movedTo: day })], day);
  },
});

/** Takes a lesson out of sight; it can come back for 30 days. Its plans stay. */
export const removeLesson = command({
  name: "removeLesson",
  input: v.object({ lesson: id("lesson") }),
  decide: (input) => done([remove(lesson, input.lesson)]),
});
