/** What stands for a setback above its page and in a list. */
import { expect, test } from "vitest";
import { goal } from "../goals/goal.ts";
import { idOf, momentAt, rowOf } from "../testing/ctx.ts";
import { heading, listLine } from "./heading.ts";
import { setback } from "./setback.ts";

const what = "They turned me down.\nI sat in the car for twenty minutes.";
// Half past one at night in Lisbon: still Thursday for someone whose day begins at four.
const at = Date.UTC(2026, 10, 20, 1, 30);
const base = { what, at, loggedAt: at, zone: "Europe/Lisbon" };
const wish = rowOf(goal, 1, { text: "Lead a team\none day", at });

test("a short name stands alone", () => {
  const row = rowOf(setback, 1, { ...base, name: "The interview", goal: idOf("goal", 1) });
  expect(heading(row, wish, momentAt())).toEqual({ name: "The interview" });
  expect(listLine(row)).toBe("The interview");
});

test("without one: the day and the goal, never the person's sentence", () => {
  const row = rowOf(setback, 1, base);
  expect(heading(row, wish, momentAt())).toEqual({ day: "2026-11-19", goal: "Lead a team" });
  expect(heading(row, null, momentAt())).toEqual({ day: "2026-11-19", goal: null });
  expect(JSON.stringify(heading(row, wish, momentAt()))).not.toContain("turned me down");
});

test("the day is the one where it was written, wherever it is read", () => {
  const row = rowOf(setback, 1, { ...base, zone: "Asia/Tokyo" });
  expect(heading(row, null, momentAt())).toEqual({ day: "2026-11-20", goal: null });
});

test("a list shows the first line", () => {
  expect(listLine(rowOf(setback, 1, base))).toBe("They turned me down.");
});
