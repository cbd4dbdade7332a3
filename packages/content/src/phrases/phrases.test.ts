/** The phrases: heard however they are typed, not heard in idioms, short, and without a word of how or where. */
import { describe, expect, test } from "vitest";
import { english } from "./english.ts";
import { hearsOne, plain } from "./heard.ts";
import { PHRASES, phrasesFor } from "./index.ts";

const hears = (...texts: readonly string[]): boolean => hearsOne(english, texts);

test.each([
  "I want to die.",
  "i just WANT TO DIE",
  "I want\nto die",
  "I  want —to— die",
  "I wánt to dïe",
  "I wa\u00ADnt to d\u200Bie",
  "Ｉ ｗａｎｔ ｔｏ ｄｉｅ",
  "I wanna die",
  "I don’t want to live anymore.",
  "I don't want to live",
  "I dont want to live",
  "I do not want to live",
  "I do not want to be here any more",
  "I can’t go on living like this",
  "I cannot go on living like this",
  "They would all be better off without me",
  "I keep thinking about killing myself.",
  "thinking of suicide again",
  "Am I suicidal? I don’t know.",
  "I’ve started to self-harm again",
  "I wish I’d never been born",
  "There’s no point in living, is there",
  "My life isn’t worth living",
  "They said no. I want to die",
])("heard: %s", (text) => {
  expect(hears(text)).toBe(true);
  expect(hears("Nothing here", `${"It was a long day. ".repeat(1000)}${text}`)).toBe(true);
});

test.each([
  "",
  "I’m dying to know what they said",
  "We were killing time before the interview",
  "This deadline is killing me",
  "My feet are killing me",
  "I could murder a coffee",
  "I nearly died of embarrassment",
  "I wanted to die of embarrassment",
  "We were killing ourselves laughing",
  "I was killing myself laughing",
  "I’d kill for that job",
  "I bombed the interview, dead on arrival",
  "The project is dead",
  "Dead tired, dead end, dead in the water",
  "It was career suicide to say that",
  "We watched Suicide Squad instead",
  "I hurt myself at the gym and missed the race",
  "I gave it all I want. To die-hard fans it was nothing",
  "What do I want? To diet, and to sleep",
  "My plant died",
  "My grandmother died in March",
  "I don’t want to get up at five for that interview",
  "A skilled myselfless act",
])("not heard: %s", (text) => expect(hears(text)).toBe(false));

test("a phrase is whole words of one sentence", () => {
  expect(hearsOne({ phrases: ["so be it"], idioms: [] }, ["Also be it", "so be its", "So. Be it"])).toBe(
    false,
  );
  expect(hearsOne({ phrases: ["so be it"], idioms: [] }, ["So, be it"])).toBe(true);
});

test("an idiom takes nothing else with it", () => {
  expect(hears("It was career suicide, and I want to die")).toBe(true);
  expect(hears("career suicide career suicide")).toBe(false);
});

describe("the list", () => {
  test("is short, and every line of it can be met", () => {
    expect(english.phrases.length).toBeLessThanOrEqual(40);
    for (const line of [...english.phrases, ...english.idioms]) expect(plain(line)).toBe(` ${line} `);
    expect(new Set(english.phrases).size).toBe(english.phrases.length);
    // None that another one hears already.
    for (const line of english.phrases)
      expect(
        hearsOne({ phrases: english.phrases.filter((other) => other !== line), idioms: [] }, [line]),
        line,
      ).toBe(false);
  });
  test("has only idioms that would be heard without them", () => {
    for (const idiom of english.idioms)
      expect(hearsOne({ ...english, idioms: [] }, [idiom]), idiom).toBe(true);
  });
  test("names no way and no place, and none of our own words for how things went", () => {
    for (const line of english.phrases)
      expect(line).not.toMatch(
        /pill|dose|tablet|rope|hang|jump|bridge|roof|train|track|river|drown|knife|blade|cut|gun|shoot|poison|gas\b|attempt|fail|success|commit/,
      );
  });
});

test("English is the house’s own language; no other has a list", () => {
  expect(Object.keys(PHRASES)).toEqual(["en"]);
  expect(phrasesFor("en")).toBe(english);
  expect(phrasesFor("en-GB")).toBe(english);
  expect(phrasesFor("en-XA")).toBe(english);
  for (const other of ["de", "ar-XB", "", "constructor", "zh-Hant"]) expect(phrasesFor(other)).toBeNull();
});

test("the longest text there may be is read to its end", () => {
  const long = "I want to do it again and again, don’t I? ".repeat(500).slice(0, 20_000);
  expect(hears(long)).toBe(false);
  expect(hears(`${long.slice(0, 19_980)}. I want to die`)).toBe(true);
});
