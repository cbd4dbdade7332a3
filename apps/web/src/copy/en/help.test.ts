/**
 * Help now can be read by everyone: by someone who has not slept, and by a child.
 */
import { gradeOf, HIGHEST_OF_PURPOSE, tooHard } from "@onward/content/reading-level";
import { HELPLINES } from "@onward/content/helplines/index";
import { notPlain } from "@onward/content/pages/plain-words";
import { PURPOSE } from "@onward/content/pages/purpose";
import { expect, test } from "vitest";
import { help } from "./help.ts";

const textsIn = (words: unknown): readonly string[] =>
  typeof words === "string"
    ? [words]
    : typeof words === "object" && words !== null
      ? Object.values(words).flatMap(textsIn)
      : [];
// What Onward is for stands word for word in several places; it is looked at by itself.
const own = textsIn(help).filter((text) => text !== PURPOSE);

test("its sentences", () => {
  expect(own.length).toBeGreaterThan(30);
  expect(own.flatMap(notPlain)).toEqual([]);
  expect(tooHard(own)).toEqual([]);
});

test("what a line says about itself", () => {
  const said = HELPLINES.lines.flatMap(({ how }) => how ?? []);
  expect(said.length).toBeGreaterThan(0);
  expect(said.flatMap(notPlain)).toEqual([]);
  expect(tooHard(said)).toEqual([]);
});

test("what Onward is for has plain words, no sentence that is too long, and does not make the page hard to read", () => {
  expect(help.purpose).toBe(PURPOSE);
  expect(notPlain(PURPOSE)).toEqual([]);
  expect(gradeOf([PURPOSE])).toBeLessThanOrEqual(HIGHEST_OF_PURPOSE);
  expect(tooHard([...own, PURPOSE], HIGHEST_OF_PURPOSE)).toEqual([]);
});
