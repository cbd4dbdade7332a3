/** Lessons used of those that arose, at every count. */
import { expect, it } from "vitest";
import { review, type Review } from "../lessons/lesson.ts";
import { NOW, idOf, rowOf } from "../testing/ctx.ts";
import { lessonUse } from "./lesson-use.ts";

const answered = (...used: readonly Review["used"][]) =>
  used.map((its, n) => rowOf(review, n, { lesson: idOf("lesson", 1), at: NOW, answer: "hadIt", used: its }));

it("counts only what came up", () => {
  expect(lessonUse(answered("helped", "noHelp", "no", "didNotComeUp", null, "other"))).toEqual({
    used: 2,
    arisen: 3,
    helped: 1,
    range: null,
  });
});

it.each([0, 1, 2, 4, 5, 7, 8, 9, 10, 29, 30])("of %i that came up has a range from five on", (count) => {
  const found = lessonUse(
    answered(...Array.from({ length: count }, (_, n) => (n % 2 === 0 ? "helped" : "no"))),
  );
  expect(found.arisen).toBe(count);
  if (count < 5) expect(found.range).toBeNull();
  else {
    const [low, high] = found.range ?? [Number.NaN, Number.NaN];
    expect(low).toBeLessThan(found.used / found.arisen);
    expect(high).toBeGreaterThan(found.used / found.arisen);
  }
});
