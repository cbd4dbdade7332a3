/**
 * The words around Help: the card after heavy words, its page in Settings, "Worried about someone?". As easy to read as
 * Help itself, and careful: nothing of how a thing went stands beside them.
 */
import { phrasesFor, PHRASES } from "@onward/content/phrases/index";
import { notPlain } from "@onward/content/pages/plain-words";
import { tooHard } from "@onward/content/reading-level";
import { describe, expect, test } from "vitest";
import { phraseCard } from "./phrase-card.ts";
import { settings } from "./settings.ts";
import { worriedPage } from "./worried.ts";

const textsIn = (words: unknown): readonly string[] =>
  typeof words === "string"
    ? [words]
    : typeof words === "function"
      ? [(words as (...given: string[]) => string)("Samaritans", "116 123")]
      : typeof words === "object" && words !== null
        ? Object.values(words).flatMap(textsIn)
        : [];

describe.each([
  ["the card", phraseCard],
  ["its page in Settings", settings.phrases],
  ["around Worried about someone?", worriedPage],
])("%s", (_, words) => {
  const own = textsIn(words);
  test("is plain and easy", () => {
    expect(own.length).toBeGreaterThan(5);
    expect(own.flatMap(notPlain)).toEqual([]);
    expect(tooHard(own)).toEqual([]);
  });
  test("holds no phrase of the list, no way, and none of our own words for how things went", () => {
    const list = phrasesFor("en");
    for (const text of own) {
      expect(list?.phrases.filter((phrase) => text.toLowerCase().includes(phrase))).toEqual([]);
      expect(text).not.toMatch(/\battempt|\bfail|\bsuccess|\bcommit|\bare you sure\b|!/i);
    }
  });
});

test("what the page says about languages is so", () => {
  expect(Object.keys(PHRASES)).toEqual(["en"]);
  expect(settings.phrases.listed).toContain("a list for English");
});

test("the page says plainly what the card cannot do", () => {
  const all = textsIn(settings.phrases).join(" ");
  for (const said of [
    "misses most people",
    "appears for many who are not",
    "Nobody is watching",
    "Nobody will be contacted",
  ])
    expect(all).toContain(said);
});
