/** The check itself: it sees what it is there to see. */
import { expect, test } from "vitest";
import { LONGEST_SENTENCE, notPlain } from "./plain-words.ts";

test.each([
  "It worked!",
  "Another attempt",
  "You failed",
  "Success",
  "Your tasks",
  "A session of breathing",
  "Pick a strategy",
  "Strategies",
  "A symptom",
  "Therapeutic",
  "It's fine",
  "Well done 🎉",
  `${"word ".repeat(LONGEST_SENTENCE + 1)}end.`,
])("%s", (text) => {
  expect(notPlain(text)).not.toEqual([]);
});

test("plain words pass, however many sentences", () => {
  expect(notPlain(`${"It’s down. ".repeat(40)}Not this time. 2.5 of 4.`)).toEqual([]);
});
