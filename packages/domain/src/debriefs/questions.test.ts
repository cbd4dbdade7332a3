/** Which questions apply, what is left, and the account that grows. */
import { describe, expect, test } from "vitest";
import { HOUR } from "../kernel/time.ts";
import { lesson } from "../lessons/lesson.ts";
import { plan } from "../plans/plan.ts";
import { NOW, idOf, rowOf } from "../testing/ctx.ts";
import { cause, debrief, type Debrief } from "./debrief.ts";
import {
  ANSWER_CELLS,
  QUESTIONS,
  STEPS,
  account,
  isDone,
  minutesFor,
  minutesLeft,
  progress,
  questionsFor,
  stepOf,
  type Looking,
} from "./questions.ts";

const setback = idOf("setback", 1);
const full = (cells: Partial<Debrief> = {}) =>
  rowOf(debrief, 1, { setback, form: "full", startedAt: NOW, ...cells });
const short = (cells: Partial<Debrief> = {}) =>
  rowOf(debrief, 1, { setback, form: "short", startedAt: NOW, ...cells });
const looking = (row: Debrief, more: Partial<Looking> = {}): Looking => ({
  debrief: row,
  causes: [],
  lessons: [],
  plans: [],
  heaviness: 2,
  kind: null,
  ...more,
});
const named = (n: number, text: string, hours = 0) =>
  rowOf(cause, n, { debrief: idOf("debrief", 1), setback, text, at: NOW + hours * HOUR });
const kept = rowOf(lesson, 1, { text: "Ask first", at: NOW, debrief: idOf("debrief", 1), setback });
const made = rowOf(plan, 1, { cue: "they ask", act: "I breathe", at: NOW + HOUR, setback });

const stepsOf = (...[form, situation]: Parameters<typeof questionsFor>) =>
  questionsFor(form, situation).map((q) => q.step);

describe("which questions apply", () => {
  test("eight, and three", () => {
    expect(stepsOf("full", { heaviness: null, kind: null })).toEqual([
      "happened",
      "expected",
      "toldMyself",
      "wentRight",
      "causes",
      "kinder",
      "lesson",
      "plan",
    ]);
    expect(stepsOf("short", { heaviness: 4, kind: "mistake" })).toEqual(["happened", "hands", "next"]);
  });
  test("a kinder view only at heavy or less", () => {
    expect(stepsOf("full", { heaviness: 3, kind: null })).toContain("kinder");
    expect(stepsOf("full", { heaviness: 4, kind: null })).not.toContain("kinder");
  });
  test.each(["loss", "hurt", "unfair"] as const)("%s, opened by the person: nothing is analysed", (kind) => {
    expect(stepsOf("full", { heaviness: 1, kind })).toEqual([
      "happened",
      "expected",
      "toldMyself",
      "lesson",
      "plan",
    ]);
    expect(stepsOf("short", { heaviness: 1, kind })).toEqual(["happened", "next"]);
  });
  test("a form of a newer version has none", () => {
    expect(stepsOf("other", { heaviness: null, kind: null })).toEqual([]);
  });
  test("every cell and every step is asked for somewhere", () => {
    const all = [...QUESTIONS.short, ...QUESTIONS.full];
    expect(new Set(all.flatMap((q) => q.cells))).toEqual(new Set(ANSWER_CELLS));
    expect(new Set(all.map((q) => q.step))).toEqual(new Set(STEPS));
    for (const q of QUESTIONS.full) for (const cell of q.cells) expect(stepOf(cell)).toBe(q.step);
  });
});

describe("how far one is", () => {
  test("nothing yet", () => {
    // What they told themselves is never missed.
    expect(progress(looking(full()))).toMatchObject({ open: "happened", left: 7, isDone: false });
  });
  test("a return opens at the first question neither answered nor skipped", () => {
    const row = full({ happened: "a", expected: "b", skipped: ["wentRight"] });
    expect(progress(looking(row)).open).toBe("causes");
    expect(progress(looking(row, { causes: [named(1, "late")] })).open).toBe("kinder");
  });
  test("what is left is two questions", () => {
    const row = full({ happened: "a", expected: "b", wentRight: "c", diverged: "d", kinder: "e" });
    expect(progress(looking(row))).toMatchObject({ open: "lesson", left: 2 });
  });
  test("the minutes left begin with those that were promised, and each question takes some away", () => {
    const steps = stepsOf("full", { heaviness: 2, kind: null });
    const said = steps.map((step, i) =>
      minutesLeft(progress(looking(full({ skipped: steps.slice(0, i) }))), step),
    );
    expect(said[0]).toBe(minutesFor(QUESTIONS.full.length));
    expect(said).toEqual([10, 9, 8, 6, 5, 4, 3, 1]);
  });
  test("what is answered further on takes no more minutes, nor does what was finished", () => {
    const row = full({ happened: "a", expected: "b", toldMyself: "c", wentRight: "d", diverged: "e" });
    expect(minutesLeft(progress(looking(row)), "expected")).toBe(5);
    expect(minutesLeft(progress(looking(row, { lessons: [kept], plans: [made] })), "kinder")).toBe(1);
  });
  test("where each question stands", () => {
    const row = full({ happened: "a", skipped: ["happened", "expected"] });
    expect(progress(looking(row)).questions.map((q) => q.state)).toEqual([
      "answered",
      "skipped",
      "open",
      "open",
      "open",
      "open",
      "open",
      "open",
    ]);
  });
  test("lesson and plan are answered by their rows", () => {
    const row = full({ happened: "a", expected: "b", wentRight: "c", diverged: "d", kinder: "e" });
    expect(progress(looking(row, { lessons: [kept] })).open).toBe("plan");
    expect(progress(looking(row, { plans: [made] })).open).toBe("lesson");
    expect(isDone(looking(row, { lessons: [kept], plans: [made] }))).toBe(true);
    const carriesOut = { ...made, setback: null, lesson: kept.id };
    expect(isDone(looking(row, { lessons: [kept], plans: [carriesOut] }))).toBe(true);
  });
  test("rows from before it, or of another debrief, answer nothing", () => {
    const row = full({ happened: "a", expected: "b", wentRight: "c", kinder: "e" });
    const other = {
      causes: [{ ...named(1, "late"), debrief: idOf("debrief", 2) }],
      lessons: [{ ...kept, debrief: idOf("debrief", 2) }],
      plans: [{ ...made, at: NOW - HOUR }],
    };
    expect(progress(looking(row, other))).toMatchObject({ open: "causes", left: 3 });
  });
  test("the short look's third is a lesson, a plan, or both", () => {
    const row = short({ happened: "a", hands: "b" });
    expect(progress(looking(row))).toMatchObject({ open: "next", left: 1 });
    expect(isDone(looking(row, { lessons: [kept] }))).toBe(true);
    expect(isDone(looking(row, { plans: [made] }))).toBe(true);
  });
  test("done when the person finished, whatever is open; and when all is skipped", () => {
    expect(isDone(looking(full({ finishedAt: NOW })))).toBe(true);
    expect(isDone(looking(short({ skipped: ["happened", "hands", "next"] })))).toBe(true);
    expect(isDone(looking({ ...short(), form: "other" }))).toBe(false);
  });
});

describe("the account", () => {
  test("in the order of the questions, only what was answered", () => {
    const row = full({ kinder: "e", happened: "a", diverged: "d", wentRight: "c" });
    const causes = [
      named(2, "no story ready", 1),
      named(1, "late"),
      { ...named(3, "x"), debrief: idOf("debrief", 2) },
    ];
    expect(account(row, causes)).toEqual([
      { step: "happened", text: "a" },
      { step: "wentRight", text: "c" },
      { step: "causes", causes: [named(1, "late"), named(2, "no story ready", 1)] },
      { step: "diverged", text: "d" },
      { step: "kinder", text: "e" },
    ]);
  });
  test("what they told themselves is shown nowhere else", () => {
    expect(account(full({ toldMyself: "I always ruin it" }), [])).toEqual([]);
  });
  test("whose it was means something only beside: not mine", () => {
    const torn = { ...named(1, "late"), hands: "mine", whose: "luck" } as const;
    const whose = (hands: "mine" | "notMine") =>
      account(full(), [{ ...torn, hands }]).flatMap((p) =>
        "causes" in p ? p.causes.map((c) => c.whose) : [],
      );
    expect(whose("mine")).toEqual([null]);
    expect(whose("notMine")).toEqual(["luck"]);
  });
  test("what was answered stays in it when the question no longer applies", () => {
    expect(account(full({ kinder: "one evening is not a life" }), [])).toHaveLength(1);
  });
});
