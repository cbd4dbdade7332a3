/**
 * Practices, feelings and long pages in the pseudo-languages: every text to read is changed, and nothing else is.
 */
import * as english from "@onward/content/feelings";
import { PAGES } from "@onward/content/pages/index";
import { PRACTICES } from "@onward/content/practices/index";
import { BASE_RATES } from "@onward/content/stories/base-rates";
import { STORIES } from "@onward/content/stories/index";
import { afterEach, describe, expect, test, vi } from "vitest";

/** One value of a piece of content, in English and as it is shown, and the field that holds it. */
type Leaf = { readonly at: string; readonly field: string; readonly from: unknown; readonly to: unknown };

function leaves(from: unknown, to: unknown, at: string, field = ""): readonly Leaf[] {
  if (typeof from !== "object" || from === null) return [{ at, field, from, to }];
  const [before, after] = [Object.entries(from), Object.entries(to ?? {})];
  expect(
    after.map(([name]) => name),
    at,
  ).toEqual(before.map(([name]) => name));
  return before.flatMap(([name, inner], index) =>
    // The members of a list belong to the field that holds the list.
    leaves(inner, after[index]?.[1], `${at}.${name}`, Array.isArray(from) ? field : name),
  );
}

/** Fields that hold no text to read, each with what it may look like. */
const KEPT: Readonly<Record<string, RegExp>> = {
  key: /^[a-z][A-Za-z0-9-]*$/,
  kind: /^[a-zA-Z]+$/,
  family: /^(storm|low|calm|bright)$/,
  practice: /^[a-z][A-Za-z]*$/,
  lines: /^(one|more)$/,
  of: /^[a-z][A-Za-z]*$/,
  against: /^[a-z][A-Za-z]*$/,
  echo: /^[a-z][A-Za-z]*$/,
  read: /^(abstract|reports)$/,
  doi: /^10\.\d+\//,
  // The names of those who wrote it, the year, and where it stands.
  cite: /^[A-Z].*, (19|20)\d\d, [A-Z]/,
  // What stories are compared by, and what stands on a page word for word.
  areas: /^[a-z]+$/,
  continent: /^[a-zA-Z]+$/,
  // Of a story its own, of a figure those of the stories it stands beside.
  field: /^[a-z]+$/,
  fields: /^[a-z]+$/,
  stories: /^[a-z][A-Za-z]*$/,
  hands: /^[a-zA-Z]+$/,
  whose: /^[a-zA-Z]+$/,
  repeats: /^[a-zA-Z]+$/,
  living: /^(own|reference)$/,
  copyDate: /^\d{4}-\d\d-\d\d$/,
  url: /^https?:\/\//,
  excerpt: /\p{L}/u,
  excerpts: /\p{L}/u,
  year: /^(19|20)\d\d/,
};

/** As `section` gives it when a page loads in this language. */
async function loadedIn(tag: string) {
  vi.resetModules();
  vi.stubGlobal("document", { documentElement: { dataset: { language: tag } } });
  const [{ PRACTICES: practices, practiceOf }, { feelings }, { pageInLanguage }, told] = await Promise.all([
    import("./practices.ts"),
    import("./feelings.ts"),
    import("./page.ts"),
    import("./stories.ts"),
  ]);
  return {
    practices,
    practiceOf,
    feelings,
    pages: PAGES.map(pageInLanguage),
    stories: told.STORIES,
    rates: told.BASE_RATES,
  };
}

afterEach(() => vi.unstubAllGlobals());

describe.each([
  ["en-XA", /^\[.+\]$/su],
  ["ar-XB", /^\p{sc=Arabic}.*\p{sc=Arabic}$/su],
])("%s", (tag, shape) => {
  test("changes every text and keeps every key, number and study", async () => {
    const { practices, feelings, pages, stories, rates } = await loadedIn(tag);
    const all = [
      ...leaves(PRACTICES, practices, "practices"),
      ...leaves({ chips: english.CHIPS, more: english.MORE_WORDS }, feelings, "feelings"),
      ...leaves(PAGES, pages, "pages"),
      ...leaves(STORIES, stories, "stories"),
      ...leaves(BASE_RATES, rates, "rates"),
    ];
    const texts = all.filter(({ field, from }) => typeof from === "string" && !(field in KEPT));
    expect(texts.length).toBeGreaterThan(700);
    expect(texts.filter(({ from, to }) => from === to || !shape.test(String(to)))).toEqual([]);

    const rest = all.filter((leaf) => !texts.includes(leaf));
    expect(rest.filter(({ from, to }) => from !== to)).toEqual([]);
    const named = rest.filter(({ from }) => typeof from === "string");
    expect(named.filter(({ field, from }) => KEPT[field]?.test(String(from)) !== true)).toEqual([]);
    expect(new Set(named.map(({ field }) => field))).toEqual(new Set(Object.keys(KEPT)));
  });

  test("finds a practice by its key, always the same one", async () => {
    const { practiceOf } = await loadedIn(tag);
    expect(practiceOf("kinderVoice")?.name).toMatch(shape);
    expect(practiceOf("kinderVoice")).toBe(practiceOf("kinderVoice"));
  });
});

test("in English the content is shown as it is", async () => {
  const { practices, feelings, pages, stories, rates } = await loadedIn("en");
  expect(practices).toEqual(PRACTICES);
  expect(feelings).toEqual({ chips: english.CHIPS, more: english.MORE_WORDS });
  expect(pages).toEqual(PAGES);
  expect(stories).toEqual(STORIES);
  expect(rates).toEqual(BASE_RATES);
});

const features = import.meta.glob<string>(["../en/*.ts", "!../en/*.test.ts"], {
  eager: true,
  query: "?raw",
  import: "default",
});

test("each piece of content has a name of its own, which no feature has", async () => {
  await loadedIn("en");
  const { catalogue } = await import("../language.ts");
  const taken = Object.values(features).flatMap((text) =>
    [...text.matchAll(/section\("(\w+)"/g)].map((match) => match[1] ?? ""),
  );
  expect(taken.length).toBeGreaterThan(15);
  // Beside these the feelings, the stories, how common things are, and the words around stories.
  expect(catalogue().size).toBe(PRACTICES.length + PAGES.length + 4);
  expect(taken.filter((name) => name !== "stories" && catalogue().has(name))).toEqual([]);
});
