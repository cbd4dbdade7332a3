/** What practices say of their studies: each claim with a number and "on average", each number in quoted words. */
import type { Practice } from "@onward/domain/practices/practice";
import { describe, expect, test } from "vitest";
import { GUIDES } from "../guides/index.ts";
import { wrongWithEvidence } from "./checks.ts";
import { PRACTICES } from "./index.ts";
import { kinderVoice } from "./kinder-voice.ts";
import { QUOTED } from "./quoted.ts";

test.each(PRACTICES.map((practice) => [practice.key, practice] as const))("%s", (_, practice) => {
  expect(wrongWithEvidence(practice, GUIDES)).toEqual([]);
});

test("nothing is quoted of a study that no practice names, and each quotation is short and whole", () => {
  const cited = new Set(PRACTICES.flatMap(({ evidence }) => evidence.sources.map(({ cite }) => cite)));
  expect(Object.keys(QUOTED).filter((cite) => !cited.has(cite))).toEqual([]);
  for (const { url, excerpt } of Object.values(QUOTED).flat()) {
    expect(url).toMatch(/^https?:\/\/\S+$/);
    expect(excerpt.length).toBeLessThanOrEqual(200);
    expect(excerpt.length).toBeGreaterThan(40);
  }
});

describe("the check", () => {
  const [first, ...rest] = kinderVoice.evidence.sources;
  if (first === undefined) throw new Error("no source");
  const wrong = (change: Partial<typeof first>): string =>
    wrongWithEvidence(
      {
        ...kinderVoice,
        evidence: { ...kinderVoice.evidence, sources: [{ ...first, ...change }, ...rest] },
      } as Practice,
      GUIDES,
    ).join("\n");
  test("lets a sound one through", () => expect(wrong({})).toBe(""));
  test("sees a number that no page holds", () => {
    expect(wrong({ says: first.says.replace("27", "72") })).toContain("no excerpt holds 72");
  });
  test("sees a claim without a number, and one that is not on average", () => {
    expect(wrong({ says: "It helped on average." })).toContain('"helped", and not how much');
    expect(wrong({ says: "Tried with some. We don’t know how much it does." })).toContain("no number");
    expect(wrong({ says: "It helped in 27 trials, on average." })).toContain('"helped", and not how much');
    expect(wrong({ says: "27 trials of it: a gain of 0.56." })).toContain('not "on average"');
    expect(wrong({ says: "It helped on average, in 27 trials. How much isn’t told." })).toContain('"helped"');
    expect(wrong({ says: "27 trials tried it. We don’t know how much it does." })).toBe("");
  });
  test("sees a study of which nothing is quoted", () => {
    expect(wrong({ cite: "Nobody, 2020, Nowhere", doi: "10.1000/none" })).toContain(
      "no words are quoted of: Nobody",
    );
  });
});
