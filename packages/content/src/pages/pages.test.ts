/** The long pages: plain words, whole tables, the sentences that must stand in them, every line of WCAG once. */
import { describe, expect, test } from "vitest";
import { about } from "./about.ts";
import { accessibility } from "./accessibility.ts";
import { howOnwardWorks } from "./how-onward-works.ts";
import { PAGES } from "./index.ts";
import { textsOf } from "./page.ts";
import { notPlain } from "./plain-words.ts";
import { ADULTS, CARE, PURPOSE } from "./purpose.ts";
import { CRITERIA } from "./wcag.ts";
import { whereMyWordsAre } from "./where-my-words-are.ts";

/** WCAG 2.2 by level. 4.1.1 is no longer part of it. */
const LEVEL_A =
  "1.1.1 1.2.1 1.2.2 1.2.3 1.3.1 1.3.2 1.3.3 1.4.1 1.4.2 2.1.1 2.1.2 2.1.4 2.2.1 2.2.2 2.3.1 2.4.1 2.4.2 2.4.3 2.4.4 2.5.1 2.5.2 2.5.3 2.5.4 3.1.1 3.2.1 3.2.2 3.2.6 3.3.1 3.3.2 3.3.7 4.1.2";
const LEVEL_AA =
  "1.2.4 1.2.5 1.3.4 1.3.5 1.4.3 1.4.4 1.4.5 1.4.10 1.4.11 1.4.12 1.4.13 2.4.5 2.4.6 2.4.7 2.4.11 2.5.7 2.5.8 3.1.2 3.2.3 3.2.4 3.3.3 3.3.4 3.3.8 4.1.3";

describe.each(PAGES.map((p) => [p.key, p] as const))("%s", (_, page) => {
  test("is in plain words", () => {
    expect(textsOf(page).flatMap(notPlain)).toEqual([]);
  });
  test("has nothing empty, and tables whose rows are whole", () => {
    for (const text of textsOf(page)) expect(text.trim()).not.toBe("");
    for (const block of page.blocks) {
      if (block.kind === "list") expect(block.items.length).toBeGreaterThan(0);
      if (block.kind !== "table") continue;
      expect(block.rows.length).toBeGreaterThan(0);
      for (const row of block.rows) expect(row).toHaveLength(block.head.length);
    }
  });
  test("names each heading once", () => {
    const headings = page.blocks.filter((b) => b.kind === "heading").map((b) => b.text);
    expect(new Set(headings).size).toBe(headings.length);
  });
});

test("each page has a key of its own", () => {
  expect(new Set(PAGES.map((p) => p.key)).size).toBe(PAGES.length);
});

describe("WCAG 2.2", () => {
  const numbers = (level: "A" | "AA") => CRITERIA.filter((c) => c.level === level).map((c) => c.number);
  test("has every line of A and AA exactly once, in order", () => {
    expect(CRITERIA).toHaveLength(55);
    expect(numbers("A")).toEqual(LEVEL_A.split(" "));
    expect(numbers("AA")).toEqual(LEVEL_AA.split(" "));
  });
  test("is whole on the page", () => {
    const rows = accessibility.blocks.flatMap((b) => (b.kind === "table" ? b.rows.map((r) => r[0]) : []));
    expect(rows).toEqual(CRITERIA.map((c) => `${c.number} ${c.name} (${c.level})`));
  });
  test("says what falls short wherever a line is only partly met", () => {
    for (const c of CRITERIA) if (c.standing === "partly") expect(c.short, c.number).not.toBeNull();
    expect(CRITERIA.filter((c) => c.standing === "notApplicable" && c.tested !== null)).toEqual([]);
  });
});

test("About holds the purpose, the sentence for adults and every licence", () => {
  const all = textsOf(about).join("\n");
  for (const part of [PURPOSE, ADULTS, "MIT", "CC BY 4.0", "SIL Open Font License 1.1", "ISC"]) {
    expect(all).toContain(part);
  }
});

test("what is always said about care, and about a copy", () => {
  expect(textsOf(howOnwardWorks).join(" ")).toContain(CARE);
  expect(textsOf(whereMyWordsAre).join(" ")).toMatch(/passphrase/);
});

test("Undo is promised only where it is, and for as long as it stands", () => {
  const said = textsOf(whereMyWordsAre).filter((text) => text.includes("Undo"));
  expect(said).toHaveLength(1);
  expect(said[0]).toMatch(/a few seconds/);
  expect(said[0]).not.toMatch(/last thing you did/);
});

test("no page claims to heal", () => {
  for (const text of PAGES.flatMap(textsOf)) {
    if (text === PURPOSE) continue;
    expect(text).not.toMatch(/\b(cure|heal|prove[ns]?|guarantee|treat\b|diagnos|clinical)/i);
  }
});
