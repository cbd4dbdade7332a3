/**
 * Practices, feelings and long pages in the pseudo-languages: every text to read is changed, and nothing else is.
 */
import { askingForHelp } from "@onward/content/care/asking";
import * as english from "@onward/content/feelings";
import { GUIDES, HOW_PAIRS_READ, HOW_SIZES_READ, type Guide } from "@onward/content/guides/index";
import { PAGES } from "@onward/content/pages/index";
import { PRACTICES } from "@onward/content/practices/index";
import { BASE_RATES } from "@onward/content/stories/base-rates";
import { STORIES } from "@onward/content/stories/index";
import { worried as worriedEnglish } from "@onward/content/worried/worried";
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
  lines: /^(one|more|page)$/,
  of: /^[a-z][A-Za-z]*$/,
  against: /^[a-z][A-Za-z]*$/,
  echo: /^[a-z][A-Za-z]*$/,
  read: /^(abstract|reports|sizeTold|page)$/,
  url: /^https?:\/\/\S+$/,
  whom: /^(doctor|friend|work)$/,
  copyDate: /^\d{4}-\d\d-\d\d$/,
  doi: /^10\.\d+\//,
  // The names of those who wrote it, the year, and where it stands.
  cite: /^[A-Z].*, ((19|20)\d\d, )?[A-Za-z]/,
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
  excerpt: /\p{L}/u,
  excerpts: /\p{L}/u,
  year: /^(19|20)\d\d/,
};

/** What of it is shown; the quotations behind its sources are not. */
const WORRIED = {
  ...worriedEnglish,
  sources: worriedEnglish.sources.map(({ says, cite, url, read }) => ({ says, cite, url, read })),
};

/** As `section` gives it when a page loads in this language. */
async function loadedIn(tag: string) {
  vi.resetModules();
  vi.stubGlobal("document", { documentElement: { dataset: { language: tag } } });
  const [
    { PRACTICES: practices, practiceOf },
    { GUIDES: guides, HOW_READ: howRead },
    { feelings },
    { pageInLanguage },
    { worried },
    { askingPage },
    told,
  ] = await Promise.all([
    import("./practices.ts"),
    import("./guides.ts"),
    import("./feelings.ts"),
    import("./page.ts"),
    import("./worried.ts"),
    import("./asking.ts"),
    import("./stories.ts"),
  ]);
  return {
    practices,
    practiceOf,
    guides,
    howRead,
    feelings,
    pages: PAGES.map(pageInLanguage),
    worried,
    askingPage,
    stories: told.STORIES,
    rates: told.BASE_RATES,
  };
}

afterEach(() => vi.unstubAllGlobals());

const howReadInEnglish = { sizes: HOW_SIZES_READ, pairs: HOW_PAIRS_READ };
/** What of a guide is text: sizes, studies, quotations and where steps lead are the same in every language. */
const readable = (guide: Guide) => ({
  ...guide,
  studies: guide.studies.map(({ says }) => says),
  here: guide.here.map(({ text }) => text),
  doesNot: guide.doesNot.map(({ text, because }) => ({ text, because: because?.says ?? null })),
});

describe.each([
  ["en-XA", /^\[.+\]$/su],
  ["ar-XB", /^\p{sc=Arabic}.*\p{sc=Arabic}$/su],
])("%s", (tag, shape) => {
  test("changes every text and keeps every key, number and study", async () => {
    const { practices, guides, howRead, feelings, pages, worried, askingPage, stories, rates } =
      await loadedIn(tag);
    const all = [
      ...leaves(GUIDES.map(readable), guides.map(readable), "guides"),
      ...leaves(howReadInEnglish, howRead, "how guides are read"),
      ...leaves(PRACTICES, practices, "practices"),
      ...leaves({ chips: english.CHIPS, more: english.MORE_WORDS }, feelings, "feelings"),
      ...leaves(PAGES, pages, "pages"),
      ...leaves(WORRIED, worried, "worried"),
      ...leaves(askingForHelp, askingPage, "asking"),
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

  test("keeps what a guide leads to, its sizes and its studies", async () => {
    const { guides } = await loadedIn(tag);
    const kept = (guide: Guide) => [
      guide.here.map(({ to }) => to),
      [...guide.studies, ...guide.doesNot.flatMap(({ because }) => because ?? [])].map(
        ({ size, source, seen }) => [size, source, seen],
      ),
    ];
    expect(guides.map(kept)).toEqual(GUIDES.map(kept));
  });

  test("finds a practice by its key, always the same one", async () => {
    const { practiceOf } = await loadedIn(tag);
    expect(practiceOf("kinderVoice")?.name).toMatch(shape);
    expect(practiceOf("kinderVoice")).toBe(practiceOf("kinderVoice"));
  });
});

test("in English the content is shown as it is", async () => {
  const { practices, guides, howRead, feelings, pages, worried, askingPage, stories, rates } =
    await loadedIn("en");
  expect(askingPage).toEqual(askingForHelp);
  expect(practices).toEqual(PRACTICES);
  expect(guides).toEqual(GUIDES);
  expect(howRead).toEqual(howReadInEnglish);
  expect(feelings).toEqual({ chips: english.CHIPS, more: english.MORE_WORDS });
  expect(pages).toEqual(PAGES);
  expect(worried).toEqual(WORRIED);
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
  // Beside these the feelings, how guides are read, worried, asking, the stories, how common things are, and words around them.
  expect(catalogue().size).toBe(PRACTICES.length + PAGES.length + GUIDES.length + 8);
  expect(taken.filter((name) => name !== "stories" && catalogue().has(name))).toEqual([]);
});
