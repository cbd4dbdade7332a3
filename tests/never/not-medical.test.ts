/**
 * What Onward is not: the sentence about it stands the same wherever it stands, and no medical word stands in names, on
 * screens or in documents. Words of studies stand where studies are cited, by path.
 */
import { about } from "@onward/content/pages/about";
import { textsOf } from "@onward/content/pages/page";
import { ADULTS, PURPOSE } from "@onward/content/pages/purpose";
import { PAGES } from "@onward/content/pages/index";
import { PRACTICES } from "@onward/content/practices/index";
import { shownOf } from "@onward/content/practices/shown";
import { GUIDES } from "@onward/content/guides/index";
import { shownOf as shownOfGuide } from "@onward/content/guides/checks";
import { STORIES } from "@onward/content/stories/index";
import { shownOf as shownOfStory } from "@onward/content/stories/checks";
import { NEEDED_WORDS, withoutNeeded } from "@onward/content/stories/needed-words";
import type { Story } from "@onward/content/stories/schema";
import { shownOfWorried } from "@onward/content/worried/worried";
import { Visitor } from "vite";
import { describe, expect, it, test } from "vitest";
import { HELP } from "../../apps/cli/src/call.ts";
import { help } from "../../apps/web/src/copy/en/help.ts";
import { welcome } from "../../apps/web/src/copy/en/welcome.ts";
import { isCode, sourceOf } from "../../tools/lint/source.ts";
import { shownIn } from "../docs/catalogue.ts";
import { documents, files, prose, read } from "../docs/documents.ts";

/** The words of evidence that make a claim of treating or judging a condition, whoever says them of whom. */
const MEDICAL =
  /\b(?:depress(?:ion|ed|ive)|anxiety|ptsd|therap(?:y|ies|ist|ists|eutic)|psychotherap\w*|treatments?|risk scores?|symptoms?|diagnos\w+|disorders?)\b/i;
/** How someone was dealt with, and what Onward never does: neither claims one. */
const OTHERWISE = /\bunfair treatment\b|^Diagnose, watch over, or predict a person\b/gim;
const isMedical = (text: string): boolean =>
  MEDICAL.test(text.replaceAll(PURPOSE, "").replaceAll(OTHERWISE, ""));
/** What a story says with a medical word that it does not need. */
const medicalIn = (story: Story): readonly string[] =>
  shownOfStory(story).filter((text) => isMedical(withoutNeeded(story, text)));

describe("what it is not, word for word", () => {
  const manifest = JSON.parse(read("apps/web/public/manifest.webmanifest")) as {
    readonly description: string;
  };
  it.each([
    ["README", () => read("README.md")],
    ["About", () => textsOf(about).join("\n")],
    ["Help", () => help.purpose],
    ["the web manifest", () => manifest.description],
    ["the help of the command line", () => HELP],
  ])("stands in %s", (_, text) => expect(text()).toContain(PURPOSE));

  it.each([
    ["README", () => read("README.md")],
    ["About", () => textsOf(about).join("\n")],
    ["the foot of Welcome", () => welcome.adults],
    ["the help of the command line", () => HELP],
  ])("for whom it is written stands in %s", (_, text) => expect(text()).toContain(ADULTS));

  test("and says what has to be said", () => {
    expect(PURPOSE).toMatch(/not a medical device.*diagnose, treat or monitor.*not an emergency service/);
  });
});

describe("no medical word", () => {
  test("is overlooked by what looks for it", () => {
    for (const such of [
      "Treats anxiety",
      "Your risk score",
      "A therapy",
      "Rate your symptoms",
      "a treatment",
      "PTSD",
    ])
      expect(isMedical(such), such).toBe(true);
    for (const other of [PURPOSE, "Unfair treatment", "Be patient", "an anxious try"])
      expect(isMedical(other), other).toBe(false);
  });

  test("stands on a screen", () => {
    const catalogue = files
      .filter((path) => /^apps\/web\/src\/copy\/en\/(?!.*\.test\.).*\.ts$/.test(path))
      .flatMap((path) => shownIn(path, read(path)).map(({ text }) => text));
    const shown = [
      ...catalogue,
      ...PAGES.flatMap(textsOf),
      ...PRACTICES.flatMap(shownOf),
      ...GUIDES.flatMap(shownOfGuide),
      ...shownOfWorried(),
    ];
    expect(shown.length).toBeGreaterThan(1500);
    expect(shown.filter(isMedical)).toEqual([]);
  });

  test("stands in a story, but those that one story needs", () => {
    expect(STORIES.flatMap(medicalIn)).toEqual([]);
    expect(STORIES.filter(({ field }) => field === "science").length).toBeGreaterThan(5);
    for (const story of STORIES)
      for (const such of ["A therapy was found.", "a treatment for it", "Its symptoms"])
        expect(medicalIn({ ...story, changed: such }), `${story.key}: ${such}`).toEqual([such]);
  });

  test.each(NEEDED_WORDS)("$word is needed in $story, and only there", ({ story: key, word, because }) => {
    const story = STORIES.find((one) => one.key === key);
    expect(story === undefined ? [] : shownOfStory(story).filter((text) => text.includes(word))).not.toEqual(
      [],
    );
    expect(isMedical(word)).toBe(true);
    expect(because).toMatch(/^\p{Lu}.{30,}\.$/u);
    for (const other of STORIES.filter((one) => one.key !== key))
      expect(medicalIn({ ...other, changed: `They had ${word}.` }), other.key).toHaveLength(1);
  });

  test("is the name of a file, or of anything in code", () => {
    /** `panicScore`, `risk-score.ts`: as words. */
    const asWords = (name: string): string =>
      name.replaceAll(/([a-z\d])([A-Z])/g, "$1 $2").replaceAll(/[_/.-]/g, " ");
    expect(isMedical(asWords("apps/web/src/riskScore.ts"))).toBe(true);
    expect(files.filter((path) => isMedical(asWords(path)))).toEqual([]);
    const named = new Set<string>();
    for (const path of files.filter((file) => isCode(file) && !file.includes("/frozen/"))) {
      new Visitor({
        Identifier: ({ name }) => {
          named.add(name);
        },
      }).visit(sourceOf(path, read(path)).program);
    }
    expect(named.size).toBeGreaterThan(4000);
    expect([...named].filter((name) => isMedical(asWords(name)))).toEqual([]);
  });

  test("stands in a document, but where studies are cited and where it is said what never stands on a screen", () => {
    const CITED = new Set(["docs/sources.md", "docs/words.md"]);
    const found = documents
      .filter(({ path }) => !CITED.has(path))
      .flatMap((document) =>
        prose(document)
          .split("\n")
          .filter(isMedical)
          .map((line) => `${document.path}: ${line}`),
      );
    expect(found).toEqual([]);
  });
});
