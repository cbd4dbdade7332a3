/** A claim of an effect says how much, on average; what doesn't, claims none. */
import { expect, test } from "vitest";
import { amountsIn, wrongWithClaim } from "./how-much.ts";

test.each([
  "12 trials: a small gain on average (0.35).",
  "On average a link (.24).",
  "Guesses were 6 to 11% more exact on average.",
  "On average they slept nine minutes sooner.",
  "Nearly 8 points better on average.",
  "It took 66 days on average, from 18 to 254.",
  "91 people wrote it down. No size was read, so we don’t know how much it does.",
  "Four experiments tried quiet help. How much it does isn’t known.",
])("sound: %s", (says) => expect(wrongWithClaim(says)).toEqual([]));

test.each([
  ["1,982 pupils had better grades on average.", '"better", and not how much'],
  ["On average it helped. How much isn’t told.", '"helped", and not how much'],
  ["On average it led to progress. We don’t know how much.", '"led to", and not how much'],
  ["57 students spent five minutes on a list, and slept sooner on average.", '"sooner", and not how much'],
  ["A gain of 0.35 in 12 trials.", 'not "on average"'],
  ["They slept nine minutes sooner.", 'not "on average"'],
  ["46 students wrote on four days.", "neither how much, nor that it isn’t known"],
])("refused: %s", (says, why) => expect(wrongWithClaim(says).join("\n")).toContain(why));

test("amounts are told as they stand", () => {
  expect(amountsIn("57 people, five days: 0.28, .5 and 30%, nine minutes sooner.")).toEqual([
    "0.28",
    ".5",
    "0%",
    "nine minutes sooner",
  ]);
  expect(amountsIn("2,344 people in 12 trials over two weeks.")).toEqual([]);
});
