// The feeling words: how many, in which families, each once, in plain words.
import { describe, expect, it } from "vitest";
import { CHIPS, FAMILIES, MORE_WORDS } from "./feelings.ts";
import type { Family } from "./feelings.ts";

const all = [...CHIPS, ...MORE_WORDS];
const its = (family: Family) => MORE_WORDS.filter((word) => word.family === family);

describe("feeling words", () => {
  it("has the eight chips in their order, each in its family", () => {
    expect(CHIPS.map(({ label, family }) => [label, family])).toEqual([
      ["Disappointed", "low"],
      ["Ashamed", "low"],
      ["Embarrassed", "storm"],
      ["Angry", "storm"],
      ["Anxious", "storm"],
      ["Sad", "low"],
      ["Numb", "low"],
      ["Not sure", null],
    ]);
  });

  it("has at least a hundred more words, and words in every family", () => {
    expect(MORE_WORDS.length).toBeGreaterThanOrEqual(100);
    for (const family of FAMILIES) expect(its(family).length).toBeGreaterThanOrEqual(20);
  });

  it("says nothing twice", () => {
    for (const of of ["key", "label", "meaning"] as const)
      expect(new Set(all.map((word) => word[of].toLowerCase())).size).toBe(all.length);
  });

  it("lists a family in alphabetical order", () => {
    for (const family of FAMILIES) {
      const labels = its(family).map((word) => word.label);
      expect(labels).toEqual(labels.toSorted((a, b) => a.localeCompare(b, "en")));
    }
  });

  it("keeps keys that a row can hold beside own words", () => {
    for (const { key } of all) expect(key).toMatch(/^[a-z]+(-[a-z]+)*$/);
  });

  it("says each meaning in one short plain line", () => {
    for (const { label, meaning } of all) {
      expect(meaning, label).toMatch(/^[A-Z][^!;()]*\.$/);
      expect(meaning.split(/\s+/).length, label).toBeLessThanOrEqual(14);
      expect(meaning, label).not.toMatch(
        /\b(fail\w*|success\w*|attempt\w*|task|session|strategy|symptom|therap\w*|depress\w*|disorder|trauma\w*|diagnos\w*)\b/i,
      );
    }
  });
});
