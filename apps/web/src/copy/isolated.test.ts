/** Own words beside numbers. */
import { expect, test } from "vitest";
import { insights } from "./en/insights.ts";
import { recovery } from "./en/recovery.ts";
import { ways } from "./en/ways.ts";

const WORDS = "\u202Eغناء";
const KEPT = `\u2068${WORDS}\u2069`;

test("words that run the other way leave the numbers beside them in their order", () => {
  const { approaches, letters } = insights;
  expect(letters.ofGoal(WORDS, 12)).toBe(`${KEPT}, try 12`);
  expect(approaches.more(WORDS, WORDS, WORDS, "4 of 5 against 1 of 5")).toBe(
    `${KEPT}: so far “${KEPT}” has worked more often than “${KEPT}” (4 of 5 against 1 of 5). That doesn’t say why.`,
  );
  expect(ways.more(WORDS, WORDS, "4 of 5", "1 of 5")).toContain(
    `So far “${KEPT}” has worked more often than “${KEPT}” (4 of 5 against 1 of 5).`,
  );
  expect(recovery.days.withWord(WORDS, 12)).toBe(`${KEPT} (12)`);
  expect(recovery.days.without(WORDS, 12)).toBe(`Without ${KEPT} (12)`);
});
