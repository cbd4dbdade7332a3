/**
 * Sentences and numbers that documents share with the app and its data.
 */
import { findingsOf, GUIDES } from "@onward/content/guides/index";
import { HELPLINES, countriesWithHelp } from "@onward/content/helplines/index";
import { ADULTS, PURPOSE } from "@onward/content/pages/purpose";
import { PRACTICES } from "@onward/content/practices/index";
import { describe, expect, test } from "vitest";
import { read } from "./documents.ts";

/** A text on one line, so that where it is wrapped does not matter. */
const flat = (text: string): string => text.replaceAll(/\s+/g, " ");

test("the README says what Onward is for and for whom, word for word", () => {
  expect(read("README.md")).toContain(PURPOSE);
  expect(read("README.md")).toContain(ADULTS);
});

/** How far a study was read, as the document says it. */
const AS_TOLD = { abstract: "abstract", reports: "reports", sizeTold: "size told" } as const;

describe("sources.md", () => {
  const sources = read("docs/sources.md");
  const cited = PRACTICES.flatMap((p) => p.evidence.sources);

  test("has every study that a practice names, read as far as the practice says", () => {
    expect(cited.length).toBeGreaterThan(3);
    for (const { cite, doi, read: howFar } of cited) {
      const [author = "", year = ""] = [cite.split(/[ ,]/)[0], /\b(?:19|20)\d\d\b/.exec(cite)?.[0]];
      const row = sources
        .split("\n")
        .find((line) => (doi === null ? line.includes(author) && line.includes(year) : line.includes(doi)));
      expect(row, cite).toBeDefined();
      expect(row?.split("|").at(-2)?.trim(), cite).toBe(AS_TOLD[howFar]);
    }
  });

  test("has every study that a guide names, by its identifier where it has one", () => {
    const rows = sources.split("\n").filter((line) => line.startsWith("|"));
    // The first stands in running text; of the second the whole was read, in an earlier version.
    const elsewhere = new Set(["10.1037/0033-2909.119.2.254", "10.1038/s41586-019-1725-y"]);
    for (const { cite, doi, read: howFar } of GUIDES.flatMap(findingsOf).map(({ source }) => source)) {
      if (doi !== null && elsewhere.has(doi)) continue;
      const [author = "", year = ""] = [cite.split(/[ ,]/)[0], /\b(?:19|20)\d\d\b/.exec(cite)?.[0]];
      const row = rows.find((line) => line.includes(doi ?? author) && line.includes(year));
      expect(row, cite).toBeDefined();
      expect(row?.split("|").at(-2)?.trim(), cite).toBe(AS_TOLD[howFar]);
    }
  });

  test("says how far each study was read", () => {
    const rows = sources.split("\n").filter((line) => /\b(?:19|20)\d\d\b/.test(line) && line.startsWith("|"));
    expect(rows.length).toBeGreaterThan(20);
    const unsaid = rows.filter(
      (row) => !/^(abstract|reports|size told|not read|whole)$/.test(row.split("|").at(-2)?.trim() ?? ""),
    );
    expect(unsaid).toEqual([]);
  });
});

test("the gap about helplines counts as the data does", () => {
  const gap = flat(read("docs/gaps/helplines.md"));
  const { lines, emergency } = HELPLINES;
  const shown = lines.filter((line) => line.seen.length > 0);
  const countries = new Set(shown.map((line) => line.country));
  expect(gap).toContain(`has ${lines.length} lines`);
  expect(gap).toContain(`${shown.length} in ${countries.size} countries are shown`);
  expect(gap).toContain(`Emergency numbers of ${emergency.countries.length} countries`);
  expect(shown.every((line) => line.seen.every((page) => !page.copyDateKnown))).toBe(true);
  const without = countriesWithHelp().length - emergency.countries.length;
  expect(gap).toContain(`${without} countries have a line and no emergency number`);
  const onlyChildren = [...countries].filter((country) =>
    shown.every((line) => line.country !== country || line.kind === "child"),
  );
  expect(gap).toContain(`${onlyChildren.length} countries the only line is one for children`);
});
