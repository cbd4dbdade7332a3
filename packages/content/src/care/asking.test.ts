/** How to ask for help: plain and easy words, one text for each whom one asks, a source for what is told as a fact. */
import { expect, test } from "vitest";
import { notPlain } from "../pages/plain-words.ts";
import { tooHard } from "../reading-level.ts";
import { askingForHelp, textsOfAsking } from "./asking.ts";

const all = textsOfAsking(askingForHelp);

test("is in plain words, and easy to read", () => {
  expect(all.flatMap(notPlain)).toEqual([]);
  expect(tooHard(all)).toEqual([]);
});

test("has words for each whom one asks, with room for one’s own", () => {
  expect(askingForHelp.scripts.map(({ whom }) => whom)).toEqual(["doctor", "friend", "work"]);
  for (const { text } of askingForHelp.scripts) expect(text).toContain("…");
});

test("names where its facts were read, and what they say there", () => {
  expect(askingForHelp.sources.length).toBeGreaterThan(0);
  for (const { url, copyDate, says, excerpt } of askingForHelp.sources) {
    expect(url).toMatch(/^https:\/\//);
    expect(copyDate).toMatch(/^\d{4}-\d\d-\d\d$/);
    expect(says).not.toBe("");
    expect(excerpt.length).toBeGreaterThan(40);
  }
});

test("names nobody’s condition and promises nothing", () => {
  for (const text of all)
    expect(text).not.toMatch(/\b(diagnos|disorder|illness|condition|treat|cure|heal|patient|will help)/i);
});
