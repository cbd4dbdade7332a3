/** The stories: each supported word by word, in plain language, and none of the tales that are not so. */
import { readFileSync } from "node:fs";
import * as v from "valibot";
import { describe, expect, test } from "vitest";
import { holdsNumber, mythsIn, numbersIn, wrongWith, wrongWithRate } from "./checks.ts";
import { BASE_RATES, ratesFor, type BaseRate } from "./base-rates.ts";
import { countStories, STORIES, type Story } from "./index.ts";
import { CONTINENTS, FIELDS, storySchema } from "./schema.ts";
import { searchable, searchStories } from "./search.ts";

describe.each(STORIES.map((story) => [story.key, story] as const))("%s", (_, story) => {
  test("has every field", () => {
    const { issues } = v.safeParse(storySchema, story);
    expect(issues === undefined ? "" : v.summarize(issues)).toBe("");
  });
  test("is plain, of the right length, and says nothing that no page holds", () => {
    expect(wrongWith(story)).toEqual([]);
  });
});

const counts = countStories();
const shown = (of: Readonly<Record<string, number>>): string =>
  Object.entries(of)
    .map(([name, n]) => `${name} ${n}`)
    .join(", ");

test(`there are ${counts.all}: ${shown(counts.fields)}; ${shown(counts.continents)}; ${counts.womenOrElsewhere} by women or from elsewhere; ${counts.changed} end in a change`, () => {
  expect(new Set(STORIES.map((story) => story.key)).size).toBe(counts.all);
  expect(new Set(STORIES.map((story) => story.title)).size).toBe(counts.all);
  expect(new Set(STORIES.flatMap((story) => story.prompts)).size).toBe(counts.all * 2);
});

test("there are sixty, of eight fields, five or more of each continent, two in five by women or from elsewhere", () => {
  expect(counts.all).toBe(60);
  expect(FIELDS.filter((field) => counts.fields[field] > 0)).toHaveLength(8);
  expect(CONTINENTS.map((place) => counts.continents[place]).filter((n) => n >= 5)).toHaveLength(6);
  expect(counts.womenOrElsewhere / counts.all).toBeGreaterThanOrEqual(0.4);
  expect(STORIES.filter(({ prompts }) => prompts.length !== 2)).toEqual([]);
});

test("the gap counts as the data does", () => {
  const gap = readFileSync(new URL("../../../../docs/gaps/stories.md", import.meta.url), "utf8");
  const { all, womenOrElsewhere, changed } = counts;
  expect(gap.replaceAll(/\s+/g, " ")).toContain(
    `${all} stories (${shown(counts.fields)}; ${shown(counts.continents)}), ${womenOrElsewhere} of them by women or people from outside Europe and North America; ${changed} end in what someone changed`,
  );
});

test("two of three end in what someone changed", () => {
  expect(counts.changed / counts.all).toBeGreaterThanOrEqual(2 / 3);
});

describe("the check", () => {
  const sound = STORIES[0] as Story;
  const wrong = (change: Partial<Story>): string => wrongWith({ ...sound, ...change }).join("\n");

  test("sees a number that no excerpt holds", () => {
    expect(wrong({ changed: "They came back with 41,000 names." })).toBe("no excerpt holds 41,000");
    expect(wrong({ title: "Seventeen petitions" })).toBe("no excerpt holds seventeen");
    const [first, ...rest] = sound.facts;
    if (first === undefined) throw new Error("no fact");
    expect(wrong({ facts: [{ ...first, text: "It was in 1887." }, ...rest] })).toBe(
      "its excerpt does not hold 1887: It was in 1887.",
    );
  });
  test("sees what is too long, too short, loud, or in words not used here", () => {
    expect(wrong({ text: ["Too short."] })).toContain("2 words");
    expect(wrong({ text: [...sound.text, ...sound.text] })).toMatch(/^\d+ words/);
    expect(wrong({ changed: "They tried again!" })).toContain("an exclamation mark");
    expect(wrong({ changed: "Another attempt was a success." })).toContain('"attempt"');
    expect(wrong({ changed: "They would never give up." })).toContain('"never give up"');
    expect(wrong({ changed: "Then one of them died." })).toContain('"died"');
  });
  test("sees the same in the words it quotes, which the page shows as they stand", () => {
    const quoting = (words: string): string => {
      const [first, ...rest] = sound.facts;
      if (first === undefined) throw new Error("no fact");
      return wrong({ facts: [{ ...first, excerpt: `${first.excerpt} ${words}` }, ...rest] });
    };
    expect(quoting("They said 'yes'.")).toBe("");
    expect(quoting("They won!")).toContain("an exclamation mark");
    expect(quoting("All had failed.")).toContain('"failed"');
    expect(quoting("Then one of them died.")).toContain('"died"');
    expect(quoting("It was inspiring.")).toContain('"inspiring"');
  });
  test("sees a living politician, in its field or by an office held", () => {
    const living = STORIES.filter((story) => story.living !== null);
    const politician = (change: Partial<Story>) =>
      living.filter((story) => wrongWith({ ...story, ...change }).includes("a living politician")).length;
    expect(living.length).toBeGreaterThan(10);
    expect(politician({})).toBe(0);
    expect(politician({ field: "politics" })).toBe(living.length);
    expect(politician({ who: "A senator" })).toBe(living.length);
    expect(politician({ changed: "They stood for parliament instead." })).toBe(living.length);
    expect(politician({ who: "A senator", living: null })).toBe(0);
  });
  test.each([
    "Edison found ways that do not work.",
    "Einstein was slow at school.",
    "Colonel Sanders was turned away.",
    "1,009 restaurants said no.",
    "Michael Jordan was cut from the team.",
    "Walt Disney lacked imagination.",
    "Lincoln lost every vote.",
    "Churchill stayed down a year.",
    "Van Gogh sold one painting.",
    "Lucille Ball was sent home.",
    "Oprah was not right for the news.",
    "At Yale, 3% had written goals.",
    "A habit takes 21 days.",
    "Crisis means danger and opportunity.",
    "Fail fast.",
    "90% of startups close.",
    "It took 10,000 ways that did not work.",
    "His teacher called him addled.",
    "They did not see how close they were to success.",
    "Grant, as General Grant later, was let go.",
    "Beethoven was called hopeless.",
    "Isaac Newton was a poor pupil.",
    "Harvard asked three per cent of them.",
    "Doing the same thing again is insanity.",
    "First they ignore you.",
    "One goes from failure to failure.",
    "People see 30% more of the risks with a pre-mortem.",
    "Failure undermines learning.",
  ])("refuses the myth: %s", (tale) => {
    expect(mythsIn(tale)).not.toEqual([]);
    expect(wrong({ changed: tale })).toContain("a myth");
  });
  test.each([
    ["in 1891 there were 9,000", ["1891", "9,000"]],
    ["Two hundred wings, 65.7%.", ["65.7", "two", "hundred"]],
    ["One of the first, once, in the second year.", []],
  ])("reads the numbers in %j", (text, numbers) => expect(numbersIn(text)).toEqual(numbers));
  test.each([
    ["more than 9,000 women", "9,000", true],
    ["more than 9 000 women", "9,000", true],
    ["more than 19,000 women", "9,000", false],
    ["by 66.9 % no", "66.9", true],
    ["by 66.95 % no", "66.9", false],
    ["in 1867.", "1867", true],
    ["in 18672", "1867", false],
    ["three weeks", "three", true],
    ["3 weeks", "three", true],
    ["13 weeks", "three", false],
    ["twelve minutes", "12", true],
    ["200 wings", "hundred", true],
    ["some wings", "hundred", false],
  ])("%j holds %s: %s", (words, number, held) => expect(holdsNumber(words, number)).toBe(held));
});

describe.each(BASE_RATES.map((rate) => [rate.key, rate] as const))("how common it is: %s", (_, rate) => {
  test("says its figure and its year, and both stand in words that were read", () => {
    expect(wrongWithRate(rate)).toEqual([]);
    expect(rate.url).toMatch(/^https?:\/\/\S+$/);
    expect(rate.says.match(/[.?!](?=\s|$)/gu)).toHaveLength(1);
  });
  test("names stories that are there, of its fields", () => {
    const its = STORIES.filter((story) => rate.stories?.includes(story.key));
    expect(its.map((story) => story.key)).toEqual([...(rate.stories ?? [])]);
    expect(its.filter((story) => !rate.fields.includes(story.field))).toEqual([]);
  });
});

describe("a figure", () => {
  const sound = BASE_RATES[0] as BaseRate;
  const wrong = (change: Partial<BaseRate>) => wrongWithRate({ ...sound, ...change }).join("; ");
  test("is refused with a number or a year that no words hold, or without one", () => {
    expect(wrong({ says: "In 2023/24, 41.2% passed." })).toBe("no excerpt holds 41.2");
    expect(wrong({ year: "2019" })).toContain("no excerpt holds 2019; it does not say 2019");
    expect(wrong({ says: "In 2023/24 most did not pass." })).toBe("it holds no figure");
  });
  test("stands beside stories of its field and kind alone, or of its own", () => {
    const of = (key: string) =>
      ratesFor(STORIES.find((story) => story.key === key) as Story).map((rate) => rate.key);
    expect(of("marshallWarren")).toEqual(["researchGrants", "papers"]);
    expect(of("tabei")).toEqual(["everest"]);
    expect(of("hubble")).toEqual([]);
    expect(of("houssay")).toEqual([]);
  });
});

describe("search", () => {
  const all = searchable(STORIES, (story) => [story.field]);
  const found = (text: string) => searchStories(text, all).map((story) => story.key);
  test("finds by any word, without its marks, the last only begun", () => {
    expect(found("sembene")).toEqual(["sembene"]);
    expect(found("Sembène mosc")).toEqual(["sembene"]);
    expect(found("kaash flowers")).toEqual(["ray"]);
    expect(found("rowing on the moon")).toEqual([]);
  });
  test("gives all for no word, and those first whose name holds it", () => {
    expect(found("  ")).toHaveLength(STORIES.length);
    expect(found("flowers")[0]).toBe("ray");
    expect(new Set(found("exploration"))).toEqual(
      new Set([
        ...found("exploration"),
        ...STORIES.filter((s) => s.field === "exploration").map((s) => s.key),
      ]),
    );
  });
});
