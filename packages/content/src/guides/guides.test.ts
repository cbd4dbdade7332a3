/** The guides: whole, each number held by words on a page, readable by everyone, and joined with the practices. */
import { readFileSync } from "node:fs";
import * as v from "valibot";
import { describe, expect, test } from "vitest";
import { notPlain } from "../pages/plain-words.ts";
import { PRACTICES } from "../practices/index.ts";
import { HIGHEST_OF_A_FINDING, tooHard } from "../reading-level.ts";
import { holdsFigure, plainPartsOf, shownOf, wordFor, wrongWith } from "./checks.ts";
import {
  findingsOf,
  GUIDES,
  guideOf,
  guidesTo,
  HOW_PAIRS_READ,
  HOW_SIZES_READ,
  practicesIn,
  type Finding,
  type Guide,
} from "./index.ts";
import { guideSchema } from "./schema.ts";

describe.each(GUIDES.map((guide) => [guide.key, guide] as const))("%s", (_, guide) => {
  test("has every field", () => {
    const { issues } = v.safeParse(guideSchema, guide);
    expect(issues === undefined ? "" : v.summarize(issues)).toBe("");
  });
  test("is plain, short, and says nothing that no page holds", () => {
    expect(wrongWith(guide)).toEqual([]);
  });
  test("can be read by everyone", () => {
    expect(tooHard(plainPartsOf(guide))).toEqual([]);
    expect(
      tooHard(
        findingsOf(guide).map(({ says }) => says),
        HIGHEST_OF_A_FINDING,
      ),
    ).toEqual([]);
  });
  test("leads to practices that are there, each once", () => {
    const known = new Set(PRACTICES.map((practice) => practice.key));
    const led = practicesIn(guide);
    expect(led.filter((key) => !known.has(key))).toEqual([]);
    expect(new Set(led).size).toBe(led.length);
  });
});

test("there are fifteen, each with a key and a title of its own", () => {
  expect(GUIDES).toHaveLength(15);
  expect(new Set(GUIDES.map((guide) => guide.key)).size).toBe(15);
  expect(new Set(GUIDES.map((guide) => guide.title)).size).toBe(15);
  expect(guideOf("lookBack")?.title).toBe("Look back, and learn from it");
  expect(guideOf("fromALaterVersion")).toBeNull();
});

test("the gap counts as the data does", () => {
  const gap = readFileSync(new URL("../../../../docs/gaps/guides.md", import.meta.url), "utf8");
  const findings = GUIDES.flatMap(findingsOf);
  const studies = new Set(findings.map(({ source }) => source.cite));
  const quotations = findings.flatMap(({ seen }) => seen);
  const flat = gap.replaceAll(/\s+/g, " ");
  expect(flat).toContain(
    `${GUIDES.length} guides with ${findings.length} findings from ${studies.size} studies, held by ${quotations.length} quotations`,
  );
  const some = (those: (finding: Finding) => boolean): number =>
    new Set(findings.filter(those).map(({ source }) => source.cite)).size;
  expect(flat).toContain(`${some(({ source }) => source.read === "reports")} are told as others tell them`);
  expect(flat).toContain(`${some(({ source }) => source.doi === null)} have no identifier`);
  expect(quotations.every(({ copyDate }) => copyDate === null)).toBe(true);
});

test("the way back from a practice leads to each guide that names it", () => {
  expect(guidesTo("kinderVoice").map((guide) => guide.key)).toEqual(["seeItAnotherWay", "beKind"]);
  expect(guidesTo("fromALaterVersion")).toEqual([]);
  for (const practice of PRACTICES) expect(guidesTo(practice.key), practice.key).not.toEqual([]);
});

test("how sizes are read is plain too", () => {
  for (const how of [HOW_SIZES_READ, HOW_PAIRS_READ]) {
    expect(how.flatMap(notPlain)).toEqual([]);
    expect(tooHard(how)).toEqual([]);
  }
});

test("no quotation stands where a person reads", () => {
  const excerpts = new Set(GUIDES.flatMap(findingsOf).flatMap(({ seen }) => seen.map((s) => s.excerpt)));
  expect(GUIDES.flatMap(shownOf).filter((text) => excerpts.has(text))).toEqual([]);
});

describe("the check", () => {
  const sound = GUIDES[0] as Guide;
  const [first, ...others] = sound.studies;
  if (first === undefined) throw new Error("no finding");
  const wrong = (change: Partial<Guide>): string => wrongWith({ ...sound, ...change }).join("\n");
  const wrongFinding = (change: Partial<Finding>): string =>
    wrong({ studies: [{ ...first, ...change }, ...others] });

  test("lets a sound guide through", () => expect(wrong({})).toBe(""));
  test("sees a number that no excerpt holds", () => {
    expect(wrongFinding({ says: first.says.replace("0.67", "0.76") })).toContain("no excerpt holds 0.76");
    expect(wrongFinding({ says: first.says.replace("2,136", "2,163") })).toContain("no excerpt holds 2,163");
    expect(wrongFinding({ size: { kind: "difference", value: 0.67, range: [0.5, 0.8] } })).toContain(
      "no excerpt holds 0.8, an end of the range",
    );
  });
  test("sees a size, a count or an average that is not told", () => {
    expect(wrongFinding({ says: first.says.replace("On average the", "The") })).toContain('not "on average"');
    expect(wrongFinding({ says: first.says.replace(" (0.67)", "") })).toContain("and not how much");
    expect(wrongFinding({ says: first.says.replace(" (0.67)", "") })).toContain(
      "does not tell its size 0.67",
    );
    expect(wrongFinding({ says: first.says.replace("46 groups", "Groups") })).toContain("does not tell 46");
    expect(
      wrongFinding({ says: "How much it does isn’t known.", size: null, studies: null, people: null }),
    ).toBe("no number: How much it does isn’t known.");
    const counted = { size: null, studies: 46, people: null };
    expect(wrongFinding({ says: "46 groups: on average it helped.", ...counted })).toBe(
      '"helped", and not how much: 46 groups: on average it helped.',
    );
    expect(wrongFinding({ says: "46 groups tried it. How much it did isn’t known.", ...counted })).toBe("");
  });
  test("sees a word that says more than the size", () => {
    expect(wrongFinding({ says: first.says.replace("medium to large", "large") })).toContain(
      "not called medium to large",
    );
    expect(wrongFinding({ size: null })).toContain("a word for a size without the size");
  });
  test("sees claims behind what does not work as well", () => {
    const because = { ...first, says: "46 groups, 2,136 people, a large loss (0.67)." };
    expect(wrong({ doesNot: [{ text: "That.", because }] })).toContain('not "on average"');
  });
  test("sees promises, verdicts, loose figures and what is too long", () => {
    expect(wrong({ example: "It cures a bad day." })).toContain('"cures"');
    expect(wrong({ notFor: ["Proven to help."] })).toContain('"Proven"');
    expect(wrong({ what: ["Another attempt is a success!"] })).toMatch(
      /"attempt"[^]*"success"[^]*exclamation/,
    );
    expect(wrong({ what: ["It helps 40% of people."] })).toContain("a figure outside a finding");
    expect(
      wrong({ what: Array.from({ length: 60 }, () => "This is a line of ten words that says little.") }),
    ).toMatch(/\d{3,4} words/);
  });
  test.each([
    [0.05, "very small"],
    [-0.15, "small"],
    [0.35, "small to medium"],
    [-0.5, "medium"],
    [0.67, "medium to large"],
    [0.8, "large"],
  ])("a difference of %d is %s", (value, word) => {
    expect(wordFor({ kind: "difference", value, range: null })).toBe(word);
  });
  test("a link has steps of its own", () => {
    expect(wordFor({ kind: "link", value: 0.24, range: null })).toBe("small");
    expect(wordFor({ kind: "link", value: 0.35, range: null })).toBe("medium");
  });
  test.each([
    ["(g = 0.336)", "0.34", true],
    ["(d = .67)", "0.67", true],
    ["(d = .67)", "0.7", true],
    ["(d = .67)", "0.66", false],
    ["N = 4012", "4,012", true],
    ["d −0·26", "0.26", true],
    ["d −0·26", "26", false],
    ["N = 14012", "4,012", false],
    ["12,829 people", "829", false],
    ["Twenty-seven trials", "27", true],
    ["Twenty-seven trials", "seven", false],
    ["a four-year series", "four", true],
    ["a 6-month follow-up", "6", true],
    ["all three domains", "3", true],
    ["some", "hundred", false],
    ["", "2", false],
  ])("%j holds %s: %s", (excerpt, number, held) => expect(holdsFigure(excerpt, number)).toBe(held));
  test("refuses a guide that is not whole", () => {
    const refused = (change: object): boolean => !v.safeParse(guideSchema, { ...sound, ...change }).success;
    expect(refused({})).toBe(false);
    expect(refused({ studies: [first] })).toBe(true);
    expect(refused({ studies: [{ ...first, seen: [] }, ...others] })).toBe(true);
    expect(
      refused({ studies: [{ ...first, source: { ...first.source, cite: "Somebody" } }, ...others] }),
    ).toBe(true);
    expect(refused({ here: [{ text: "Go", to: { page: "goals" } }] })).toBe(true);
    expect(refused({ extra: "" })).toBe(true);
    expect(
      refused({
        studies: [{ ...first, size: { kind: "difference", value: 0.67, range: [0.7, 0.8] } }, ...others],
      }),
    ).toBe(true);
  });
});
