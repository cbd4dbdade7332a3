/**
 * One word for one thing: the glossary names what the code has, and the screen keeps to the words chosen for it.
 */
import { tables } from "@onward/domain";
import { HEAVINESS } from "@onward/domain/kernel/heaviness";
import { describe, expect, test } from "vitest";
import { shell } from "../../apps/web/src/copy/en/shell.ts";
import { sourceOf } from "../../tools/lint/source.ts";
import { shownIn } from "./catalogue.ts";
import { files, read, tableRows } from "./documents.ts";

const CATALOGUE = "apps/web/src/copy/en/";
/** Words that stand nowhere on screen. Where they are settled: docs/words.md. */
const AVOIDED =
  /\b(attempt\w*|fail\w*|(?:un)?success\w*|tasks?|sessions?|sittings?|strateg\w*|symptom\w*|therap\w*|overdue|streaks?)\b/i;

const glossary = read("docs/words.md");
const rows = tableRows(glossary).filter(
  (row) => row.length === 5 && row[0] !== "Word" && !/^-+$/.test(row[0] ?? ""),
);
const named = (cell: string | undefined): readonly string[] =>
  [...(cell ?? "").matchAll(/`([^`]+)`/g)].map((match) => match[1] ?? "");

/** Every name and every string that the code itself uses, tests left out. */
const inCode: ReadonlySet<string> = new Set(
  files
    .filter((path) => /^(apps|packages)\/.*\.tsx?$/.test(path) && !/\.(test|spec)\.tsx?$|\/e2e\//.test(path))
    .flatMap((path) => {
      const { text, comments } = sourceOf(path, read(path));
      // A name that only a comment holds is not in the code.
      const bare = comments.reduce((rest, { value }) => rest.replace(value, ""), text);
      return bare.match(/[\p{L}_$][\p{L}\p{N}_$]*/gu) ?? [];
    }),
);

describe("the glossary", () => {
  test("is read", () => {
    expect(rows.length).toBeGreaterThan(40);
  });

  test("names only what the code has, and every row names something", () => {
    for (const [word, code] of rows) expect(named(code), word).not.toEqual([]);
    const missing = rows.flatMap(([word, code]) =>
      named(code)
        .filter((name) => !inCode.has(name))
        .map((n) => `${word}: ${n}`),
    );
    expect(missing).toEqual([]);
  });

  test("has every table", () => {
    const names = new Set(rows.flatMap(([, code]) => named(code)));
    expect(tables.map((t) => t.name).filter((name) => !names.has(name))).toEqual([]);
  });

  test("says each word once, and shows no avoided one", () => {
    const words = rows.map(([word]) => word);
    expect(new Set(words).size).toBe(words.length);
    expect(rows.filter(([, , screen]) => AVOIDED.test(screen ?? ""))).toEqual([]);
  });
});

describe("text on screen", () => {
  const sections = files.filter((path) => path.startsWith(CATALOGUE) && path.endsWith(".ts"));
  const shown = sections.flatMap((path) =>
    shownIn(path, read(path)).map(({ line, text }) => ({ at: `${path}:${line}`, text })),
  );
  const those = (pattern: RegExp) =>
    shown.filter(({ text }) => pattern.test(text)).map(({ at, text }) => `${at} ${text}`);

  test("is read", () => {
    expect(sections.length).toBeGreaterThan(3);
    expect(shown.length).toBeGreaterThan(100);
  });

  test("uses none of the words that judge, sound clinical or belong to an office", () => {
    expect(those(AVOIDED)).toEqual([]);
  });

  test("never raises its voice", () => {
    expect(those(/!/)).toEqual([]);
  });

  test("says how heavy something is in five words, never in digits", () => {
    expect(Object.keys(shell.heaviness)).toEqual([...HEAVINESS]);
    expect(Object.values(shell.heaviness).join(" ")).not.toMatch(/\d/);
    expect(those(/\b(heav\w*|weight|weighs)\b.*\d|\d.*\b(heav\w*|weight|weighs)\b/i)).toEqual([]);
  });

  test("is told apart from what only steers", () => {
    const code = `import { section } from "../failed.ts";
      type Kind = "session" | "task";
      export const a = section("attempts", { "task": "Read", b: (n: number, k: Kind) =>
        k === "task" ? \`\${n} tasks\` : x["therapy"], c: ["one"] as const });
      switch (k) { case "symptom": y("success"); }`;
    expect(shownIn("apps/web/src/copy/en/a.ts", code).map(({ text }) => text)).toEqual([
      "Read",
      "",
      " tasks",
      "one",
      "success",
    ]);
  });
});
