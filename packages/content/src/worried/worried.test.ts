/** "Worried about someone?": whole, easy to read, careful with its words, and each statement with its source. */
import * as v from "valibot";
import { expect, test } from "vitest";
import { holdsFigure } from "../guides/checks.ts";
import { notPlain } from "../pages/plain-words.ts";
import { tooHard } from "../reading-level.ts";
import { numbersIn } from "../stories/checks.ts";
import { shownOfWorried, worried } from "./worried.ts";

const text = v.pipe(v.string(), v.nonEmpty());
const source = v.strictObject({
  says: text,
  cite: text,
  doi: v.nullable(v.pipe(v.string(), v.regex(/^10\.\d{4,9}\/\S+$/))),
  read: v.picklist(["abstract", "page"]),
  finding: v.boolean(),
  url: v.pipe(v.string(), v.regex(/^https?:\/\/\S+$/)),
  copyDate: v.nullable(v.pipe(v.string(), v.isoDate())),
  excerpt: v.pipe(text, v.minLength(40)),
});

test("each source is whole, and each finding has a number that its words hold, and says that it is on average", () => {
  for (const one of worried.sources) {
    expect(v.safeParse(source, one).issues, one.cite).toBeUndefined();
    if (!one.finding) continue;
    expect(one.says).toMatch(/\bon average\b/i);
    const year = /\b(?:19|20)\d\d\b/.exec(one.cite)?.[0] ?? "";
    for (const number of numbersIn(one.says).filter((n) => n !== year))
      expect(number === "one" || holdsFigure(one.excerpt, number), `${number} in: ${one.says}`).toBe(true);
    expect(numbersIn(one.says).length).toBeGreaterThan(0);
  }
  const addresses = worried.sources.map(({ url }) => url);
  expect(new Set(addresses).size).toBe(addresses.length);
});

test("is plain, and can be read by everyone", () => {
  expect(shownOfWorried().flatMap(notPlain)).toEqual([]);
  expect(tooHard(shownOfWorried())).toEqual([]);
});

test("has the six steps, what to leave unsaid, and words to use", () => {
  expect(worried.parts.map(({ key }) => key)).toEqual([
    "ask",
    "listen",
    "stay",
    "connect",
    "again",
    "unsaid",
    "you",
  ]);
  for (const { say } of worried.parts) for (const line of say) expect(line).toMatch(/^“.+”$/);
  expect(worried.parts.flatMap(({ say }) => say).length).toBeGreaterThan(5);
});

/** Evidence says: never these, beside such words least of all. */
const NEVER =
  /\bcommit\w*|\battempt\w*|\bfail\w*|\bsuccess\w*|cry for help|so much to live for|others have it worse|think of your family|\bpills?\b|\bdose|\bgun\b|\bhang|\bbridge|\brope\b|\bare you sure\b|!/i;

test("names no way, no place, no blame and no promise that nobody can keep", () => {
  for (const said of ["They committed suicide", "a failed attempt", "a cry for help", "Take the pills away"])
    expect(said).toMatch(NEVER);
  expect(shownOfWorried().filter((line) => NEVER.test(line))).toEqual([]);
  expect(shownOfWorried().join(" ")).not.toMatch(/confidential|nobody will ever know/i);
});
