/**
 * Decisions are short, whole, listed, and each names a check that is there.
 */
import { describe, expect, test } from "vitest";
import { codeIn, documents, files, read, stands, type Document } from "./documents.ts";

const FOLDER = "docs/decisions/";
const LONGEST = 40;
const PARTS = [
  "The question",
  "What we chose",
  "What lost and why",
  "What it costs",
  "Checked by",
  "Revisit when",
] as const;

const decisions = documents.filter((d) => /\/decisions\/\d{4}-[a-z-]+\.md$/.test(d.path));
const numberOf = (path: string): string => path.slice(FOLDER.length, FOLDER.length + 4);

/** What stands after "**Name.**", up to the next such part. */
function part({ text }: Document, name: string): string | undefined {
  return text.split(/^\*\*(?=[A-Z])/m).find((piece) => piece.startsWith(`${name}.**`));
}

test("are numbered from 0001 without a gap, and listed in order", () => {
  expect(decisions.map((d) => Number(numberOf(d.path)))).toEqual(decisions.map((_, n) => n + 1));
  const index = read(`${FOLDER}README.md`);
  const listed = [...index.matchAll(/\]\((\d{4}-[a-z-]+\.md)\)/g)].map((m) => FOLDER + (m[1] ?? ""));
  expect(listed).toEqual(decisions.map((d) => d.path));
});

describe.each(decisions.map((d) => [d.path, d] as const))("%s", (path, decision) => {
  test(`has every part in at most ${LONGEST} lines`, () => {
    expect(decision.text.trimEnd().split("\n").length).toBeLessThanOrEqual(LONGEST);
    expect(decision.text).toMatch(new RegExp(`^# ${numberOf(path)} · .+`));
    expect(decision.text).toMatch(/^Date: \d{4}-\d\d-\d\d · Status: (?:settled|reversed)$/m);
    for (const name of PARTS)
      expect(part(decision, name)?.length ?? 0, name).toBeGreaterThan(name.length + 20);
  });

  test("names a check that is there", () => {
    const text = part(decision, "Checked by") ?? "";
    const checks = codeIn({ path, text }).filter((code) => /^(?:apps|packages|tools|tests)\//.test(code));
    expect(checks.length).toBeGreaterThan(0);
    expect(checks.filter((check) => !stands(check))).toEqual([]);
  });
});

test("that the code cites are there", () => {
  const cited = files
    .filter((path) => /\.(ts|tsx|mjs|css)$/.test(path) && !path.startsWith("tests/docs/"))
    .flatMap((path) =>
      [...read(path).matchAll(/\bdecisions? (\d{4})\b/g)].map((m) => ({ path, number: m[1] ?? "" })),
    );
  const known = new Set(decisions.map((d) => numberOf(d.path)));
  expect(cited.filter(({ number }) => !known.has(number))).toEqual([]);
});
