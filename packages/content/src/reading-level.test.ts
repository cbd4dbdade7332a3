/** The reading level: what it counts, what it leaves out, and that practices hold it. */
import { describe, expect, test } from "vitest";
import { PRACTICES } from "./practices/index.ts";
import { shownOf } from "./practices/shown.ts";
import { gradeOf, HIGHEST_OF_A_FINDING, tooHard } from "./reading-level.ts";

test("is the formula: words a sentence and syllables a word", () => {
  // Six words, one sentence, six syllables: 0.39 × 6 + 11.8 × 1 - 15.59.
  expect(gradeOf(["The cat sat on the mat."])).toBeCloseTo(-1.45, 5);
  // Two sentences of three words, seven syllables: 0.39 × 3 + 11.8 × 7 / 6 - 15.59.
  expect(gradeOf(["You can stop. Nothing is lost."])).toBeCloseTo(1.17 + (11.8 * 7) / 6 - 15.59, 5);
});

test("rises with long words and long sentences", () => {
  const plain = gradeOf(["You can stop at any time. What you wrote is kept."]);
  const long = gradeOf([
    "You can stop at any time and what you wrote is kept for as long as you like to have it.",
  ]);
  const hard = gradeOf(["Interruption is permissible; documentation persists indefinitely."]);
  expect(plain).toBeLessThan(long);
  expect(long).toBeLessThan(hard);
  expect(hard).toBeGreaterThan(8);
});

test("leaves figures, names and labels out", () => {
  const plain = gradeOf(["Open it and take a look."]);
  expect(gradeOf(["Open Insights it and Constantinople take a look."])).toBe(plain);
  expect(gradeOf(["Open it and take 2,136 a 0.67 look."])).toBe(plain);
  expect(gradeOf(["Open it and take a look.", "Back", "Accessibility"])).toBe(plain);
  expect(gradeOf(["Yes. I can. “I’m here.”"])).toBe(gradeOf(["Yes. We can. “We’re here.”"]));
});

test("knows contractions with either apostrophe, and an end mark inside a quotation", () => {
  expect(gradeOf(["I couldn’t do it."])).toBe(gradeOf(["I couldn't do it."]));
  expect(gradeOf(["“Where do I go?” Ask them."])).toBe(gradeOf(["Where do I go? Ask them."]));
});

test("of nothing it is not a number", () => {
  expect(gradeOf([])).toBeNaN();
  expect(gradeOf(["", "Back", "12.", "…"])).toBeNaN();
});

describe("tooHard", () => {
  const hard =
    "Interdisciplinary considerations necessitate an uninterrupted availability of telecommunication, and internationalisation of every documentation.";
  const easy = Array.from({ length: 60 }, () => "You can stop at any time, and what you wrote is kept.");
  test("lets plain texts be", () => expect(tooHard(easy)).toEqual([]));
  test("sees one hard text among many easy ones", () => {
    expect(gradeOf([...easy, hard])).toBeLessThan(8);
    expect(tooHard([...easy, hard])).toEqual([expect.stringContaining(hard)]);
  });
  test("sees short hard texts together", () => {
    expect(tooHard(["Accessibility necessitates internationalisation."])).toEqual([
      expect.stringContaining("all of it"),
    ]);
  });
  test("allows findings a little more each, and no more together", () => {
    const finding =
      "In four experiments, people who were asked to write a letter gave longer answers on average than the others.";
    expect(tooHard([finding, ...easy])).toHaveLength(1);
    expect(tooHard([finding, ...easy], HIGHEST_OF_A_FINDING)).toEqual([]);
    expect(tooHard([finding], HIGHEST_OF_A_FINDING)).toEqual([expect.stringContaining("all of it")]);
  });
  test("has nothing to say about nothing", () => expect(tooHard([])).toEqual([]));
});

describe("practices", () => {
  test.each(PRACTICES.map((p) => [p.key, p] as const))("%s can be read by everyone", (_, practice) => {
    const { line, sources } = practice.evidence;
    const findings = [line, ...sources.map(({ says }) => says)];
    expect(tooHard(shownOf(practice).filter((text) => !findings.includes(text)))).toEqual([]);
    expect(tooHard(findings, HIGHEST_OF_A_FINDING)).toEqual([]);
  });
});
