/** Lessons used of those that arose. */
import { expect, it } from "vitest";
import { review, type Review } from "../lessons/lesson.ts";
import { NOW, idOf, rowOf } from "../testing/ctx.ts";
import { arisenShare } from "./arisen-share.ts";
import { lessonUse } from "./lesson-use.ts";

const answered = (...used: readonly Review["used"][]) =>
  used.map((its, n) => rowOf(review, n, { lesson: idOf("lesson", 1), at: NOW, answer: "hadIt", used: its }));

it("counts only what came up", () => {
  expect(lessonUse(answered("helped", "noHelp", "no", "didNotComeUp", null, "other"))).toEqual({
    used: 2,
    arisen: 3,
    range: null,
  });
  expect(lessonUse([])).toEqual({ used: 0, arisen: 0, range: null });
});

it("has a range from five on", () => {
  expect(lessonUse(answered("helped", "no", "no", "no")).range).toBeNull();
  expect(lessonUse(answered("helped", "no", "no", "no", "no")).range).toEqual(arisenShare(1, 5).interval);
});
