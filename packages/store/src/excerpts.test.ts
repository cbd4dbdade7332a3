/** Why something was found: the words that match, as the index compares them. */
import { expect, test } from "vitest";
import { pieces } from "./excerpts.ts";

const shown = (text: string, terms: string[], whole = false) =>
  pieces(text, terms, whole)
    ?.map((p) => (p.hit ? `[${p.text}]` : p.text))
    .join("") ?? null;

test.each([
  ["the last word may be only begun", "I spoke before speaking", ["spea"], "I spoke before [speaking]"],
  ["the others are whole", "in the interview, inside", ["in", "inter"], "[in] the [interview], inside"],
  ["case and accents do not count", "Ein MÜDER Abend, müde", ["mude"], "Ein [MÜDER] Abend, [müde]"],
  ["right to left", "لم أحصل على الوظيفة", ["أحصل"], "لم [أحصل] على الوظيفة"],
  ["without spaces between words", "面接に落ちました", ["面接"], "[面接]に落ちました"],
  ["line breaks become spaces", "one\n\ntwo", ["two"], "one [two]"],
  ["nothing matches", "one two", ["three"], null],
])("%s", (_, text, terms, expected) => {
  expect(shown(text, terms)).toBe(expected);
});

test("a long text is cut around the first match, between words", () => {
  const long = `${"before it all went on ".repeat(20)}the needle stands here ${"and after ".repeat(60)}`;
  const cut = shown(long, ["needle"]) ?? "";
  expect(cut).toMatch(/^…\w+ .*\[needle\].*…$/);
  expect(cut.length).toBeLessThan(220);
});

test("fifty thousand characters, one word of two hundred", () => {
  expect(shown("x".repeat(200), ["xx"])).toBe(`[${"x".repeat(140)}]…`);
  expect(shown(`${"word ".repeat(9999)}end`, ["end"])).toContain("[end]");
});
