/** The release check as a command: its lines, its code, and what it is asked wrongly. */
import { expect, test } from "vitest";
import { release } from "./release.ts";

const NOW = new Date("2026-11-27T12:00:00");

test.each(["content", "helplines"])("%s: sound today, and stops once numbers are old", (what) => {
  const today = release([what], NOW);
  expect(today.code).toBe(0);
  expect(today.lines.at(-1)).toMatch(/ on 2026-11-27: 0 to put right before a release, \d+ others$/);
  const later = release([what, "--on=2027-09-01"], NOW);
  expect(later.code).toBe(1);
  expect(later.lines.some((line) => /^must {2}lines {2}GB Samaritans {2}stale/.test(line))).toBe(true);
});

test("content tells of all of it, helplines of the numbers alone", () => {
  const about = (what: string) => new Set(release([what], NOW).lines.map((line) => line.split("  ")[1]));
  for (const file of ["practices", "guides", "stories", "worried", "lines"])
    expect(about("content")).toContain(file);
  expect(about("helplines")).not.toContain("stories");
});

test.each([
  [[]],
  [["everything"]],
  [["content", "--today"]],
  [["content", "--on=2026-02-30"]],
  [["content", "--on=soon"]],
])("asked wrongly, it says how: %j", (args) => {
  const { lines, code } = release(args, NOW);
  expect(code).toBe(2);
  expect(lines).toHaveLength(1);
});
