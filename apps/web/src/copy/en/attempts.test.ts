/** What is said of another way, by what was counted. */
import { expect, test } from "vitest";
import { attempts } from "./attempts.ts";

// A cause is counted in looks back, which also come of setbacks outside any try.
test("of a cause named again and again nothing is said about tries that perhaps were none", () => {
  const { titleSameCause, sameCause } = attempts.another;
  expect(titleSameCause(3)).toBe("Three times, the same cause. Maybe try another way.");
  expect(`${titleSameCause(5)} ${sameCause(4, 5)}`).not.toMatch(/\btries\b/);
});
