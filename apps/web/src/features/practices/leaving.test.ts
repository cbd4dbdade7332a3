/** What becomes of a sitting that is left by its cross. */
import { PRACTICES } from "@onward/content/practices/index";
import { begin } from "@onward/domain/practices/player";
import { expect, test } from "vitest";
import { atTheCross, letsWordsGo } from "./leaving.ts";

const practice = PRACTICES.find(({ key }) => key === "kinderVoice")!;
const left = (answers: Record<string, string>, ticked: { keep?: boolean; keepPlan?: boolean } = {}) => ({
  player: { ...begin(practice), answers },
  keep: false,
  keepPlan: false,
  ...ticked,
});
const WORDS = { friend: "Anyone would find this hard" };

test("at the end the cross lets go of what was not ticked, and keeps what was", () => {
  expect(atTheCross("kinderVoice", "end", left(WORDS))).toBe("goes");
  expect(atTheCross("kinderVoice", "end", left(WORDS, { keep: true }))).toBe("isKept");
  expect(atTheCross("pictureIt", "end", left(WORDS, { keepPlan: true }))).toBe("isKept");
  expect(atTheCross("threeGoodThings", "end", left(WORDS))).toBe("isKept");
  expect(atTheCross("threeGoodThings", "end", left({}))).toBe("goes");
});

test("half way through, what was written waits, and what was not begun is gone", () => {
  expect(atTheCross("kinderVoice", "play", left(WORDS))).toBe("waits");
  expect(atTheCross("kinderVoice", "play", left({}))).toBe("goes");
  expect(atTheCross("kinderVoice", "ready", left(WORDS))).toBe("goes");
});

test("words that could be kept and were not ticked go, which can be taken back; where nothing could be, nothing is said", () => {
  expect(letsWordsGo(practice, left(WORDS))).toBe(true);
  expect(letsWordsGo(practice, left(WORDS, { keep: true }))).toBe(false);
  expect(letsWordsGo(practice, left({ name: "Ashamed" }))).toBe(false);
  const picture = PRACTICES.find(({ key }) => key === "pictureIt")!;
  const plan = { planLine1: "There is a silence", planLine2: "I count to three" };
  expect(letsWordsGo(picture, left(plan))).toBe(true);
  expect(letsWordsGo(picture, left(plan, { keepPlan: true }))).toBe(false);
  // Half a plan can't be kept, ticked or not, so it goes as well.
  expect(letsWordsGo(picture, left({ planLine1: "Half of it" }))).toBe(true);
  expect(letsWordsGo(picture, left({ planLine1: "Half of it" }, { keepPlan: true }))).toBe(true);
  expect(letsWordsGo(picture, left({ planLine1: " " }))).toBe(false);
  expect(letsWordsGo(practice, left({ name: "Ashamed" }, { keep: true }))).toBe(false);
});
