/**
 * The words around Help: the card after heavy words, its page in Settings, "Worried about someone?". As easy to read as
 * Help itself, and careful: nothing of how a thing went stands beside them.
 */
import { readdirSync, readFileSync } from "node:fs";
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

// A screen that begins to hear what it keeps is named on the page, and in docs/gaps/phrase-card.md.
const HEARD: Readonly<Record<string, string>> = {
  "app/parts/check-in.tsx": "check-ins",
  "features/debriefs/question.tsx": "looking back",
  "features/look-aheads/question.tsx": "looking ahead",
  "features/look-aheads/reasons-step.tsx": "looking ahead",
  "features/practices/going-through.tsx": "practices",
  "features/practices/sitting.tsx": "practices",
  "features/search/note.tsx": "notes",
  "features/setbacks/edit.tsx": "setbacks",
  "features/setbacks/log.tsx": "setbacks",
  "features/stories/note.tsx": "stories",
};
test("the page says what is looked at, and what is not", () => {
  const src = new URL("../../", import.meta.url);
  const hearing = readdirSync(src, { recursive: true, encoding: "utf8" })
    .filter((file) => file.endsWith(".tsx") && /\bhear\(\{/.test(readFileSync(new URL(file, src), "utf8")))
    .toSorted();
  expect(hearing).toEqual(Object.keys(HEARD));
  const { looksAt, passesOver } = settings.phrases;
  for (const name of Object.values(HEARD)) expect(looksAt).toContain(name);
  const gap = readFileSync(new URL("../../../docs/gaps/phrase-card.md", src), "utf8").replaceAll(/\s+/g, " ");
  for (const name of ["goals", "tries", "lessons", "if-thens", "wins", "Keep near", "Care"]) {
    expect(passesOver).toContain(name);
    expect(gap.split("What is written in")[1]).toContain(name);
  }
  expect(textsIn(settings.phrases).join(" ")).not.toContain("After you save something,");
});
