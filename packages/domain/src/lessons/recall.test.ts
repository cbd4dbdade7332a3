/** Recall against forty lessons and twelve moments judged by hand. */
import { describe, expect, it } from "vitest";
import { goal } from "../goals/goal.ts";
import { DAY } from "../kernel/time.ts";
import { NOW, idOf, rowOf } from "../testing/ctx.ts";
import { lesson, type Lesson } from "./lesson.ts";
import { goalAreas, lessonLines, momentLines } from "./recall.fixture.ts";
import { MOST_RECALLED, metBefore, recall } from "./recall.ts";

const names = Object.keys(goalAreas) as (keyof typeof goalAreas)[];
const goalId = (name: keyof typeof goalAreas) => idOf("goal", names.indexOf(name) + 1);
const goals = names.map((name, i) => rowOf(goal, i + 1, { text: name, at: NOW, area: goalAreas[name] }));
const lessons = lessonLines.map(([n, day, text, cue, own, area, rests]) =>
  rowOf(lesson, n, {
    text,
    cue,
    area,
    at: NOW + day * DAY,
    goal: own === null ? null : goalId(own),
    restedAt: rests ? NOW : null,
  }),
);
const numbers = (list: readonly Lesson[]) =>
  list.map((l) => lessonLines.find(([n]) => idOf("lesson", n) === l.id)![0]);

describe("recall", () => {
  it("has forty lessons and twelve moments to be judged by", () => {
    expect([lessonLines.length, momentLines.length]).toEqual([40, 12]);
  });

  it.each(momentLines)(
    "brings up what a person would expect: $words",
    ({ goal: own, area, words, expected }) => {
      const occasion = { goal: own === undefined ? null : goalId(own), area: area ?? null, words };
      expect(numbers(recall(lessons, occasion, goals))).toEqual(expected);
      expect(numbers(recall(lessons.toReversed(), occasion, goals))).toEqual(expected);
    },
  );

  it("brings up three at most", () => {
    const many = lessons.map((l) => ({ ...l, goal: goalId("run") }));
    expect(recall(many, { goal: goalId("run"), words: "" }, goals)).toHaveLength(MOST_RECALLED);
  });

  it("puts first what the person chose, whatever it is about", () => {
    const odd = rowOf(lesson, 99, { text: "Breathe.", at: NOW - 400 * DAY, area: "money" });
    const occasion = { goal: goalId("run"), words: "" };
    expect(recall([...lessons, odd], occasion, goals)).not.toContain(odd);
    expect(recall([...lessons, odd], { ...occasion, chosen: new Set([odd.id]) }, goals)[0]).toBe(odd);
  });

  it("settles equal ones by date, then id", () => {
    const twins = [1, 2, 3].map((n) => rowOf(lesson, n, { text: "Breathe.", cue: "the exam", at: NOW }));
    expect(recall(twins, { goal: null, words: "exam" }, []).map((l) => l.id)).toEqual(
      [3, 2, 1].map((n) => idOf("lesson", n)),
    );
  });

  it("does not take a part of life it does not know for the same as another", () => {
    const odd = rowOf(lesson, 1, { text: "Breathe.", at: NOW, area: "other" });
    expect(recall([odd], { goal: null, area: "other", words: "" }, [])).toEqual([]);
  });

  it("compares words in other scripts and without marks", () => {
    const own = (cue: string) => [rowOf(lesson, 1, { text: "Breathe.", cue, at: NOW })];
    expect(recall(own("面接の前の朝"), { goal: null, words: "二回目の面接" }, [])).toHaveLength(1);
    expect(recall(own("面接の前の朝"), { goal: null, words: "買い物の前" }, [])).toHaveLength(0);
    expect(recall(own("a reunião de equipa"), { goal: null, words: "Reuniao" }, [])).toHaveLength(1);
    expect(recall(own("면접 전날"), { goal: null, words: "두 번째 면접" }, [])).toHaveLength(1);
    expect(recall(own("قبل المقابلة"), { goal: null, words: "المقابلة" }, [])).toHaveLength(1);
  });
});

describe("metBefore", () => {
  const learned = [
    { text: "Ask what they mean before I answer.", cue: "Somebody asks me a question" },
    { text: "Sleep on it.", cue: null },
  ];

  it("counts the texts that speak of what a lesson or its cue speaks of", () => {
    expect(
      metBefore(["I talked over the second QUESTIONS", "I could not sleep", "They were late"], learned),
    ).toBe(2);
    expect(metBefore(["They were late"], learned)).toBe(0);
  });

  it("is not led by words that stand anywhere, by none, or by nothing learned", () => {
    expect(metBefore(["I was asked", "", "…", "it was mine"], learned)).toBe(0);
    expect(metBefore([], learned)).toBe(0);
    expect(metBefore(["A question"], [])).toBe(0);
  });

  it("of a thousand it counts each once", () => {
    expect(
      metBefore(
        Array.from({ length: 1000 }, () => "a question of sleep"),
        learned,
      ),
    ).toBe(1000);
  });
});
