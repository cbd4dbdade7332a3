/** What can be dialled and opened of what a person typed. */
import { describe, expect, test } from "vitest";
import { dialOf, shownOf, webOf } from "./dial.ts";

describe("a number", () => {
  test.each([
    ["116 123", "116123"],
    ["15", "15"],
    ["+44 (0)20 7946 0018", "+442079460018"],
    ["0044 (0) 20 7946 0018", "00442079460018"],
    ["020/7946-0018", "02079460018"],
    ["(020) 7946.0018", "02079460018"],
    ["‭+351 21 354 4545‬", "+351213544545"],
    ["٠٨٠٠ ١٢٣", "0800123"],
    ["०८०० १२३", "0800123"],
    ["＋４４ ２０", "+4420"],
    ["*4141", "*4141"],
    ["0800–123–456", "0800123456"],
    ["116-123", "116123"],
    ["0800 – 123 456", "0800123456"],
    ["+44 (20) 7946 0018", "+442079460018"],
  ])("%s is dialled as %s", (typed, dialled) => expect(dialOf(typed)).toBe(dialled));

  test("is shown in the order in which it is dialled", () => {
    const turned = "\u202E116 123\u202C \u2067or the\u2069 desk";
    expect(shownOf(turned)).toBe("116 123 or the desk");
    expect(dialOf("\u202E116 123")).toBe(dialOf(shownOf("\u202E116 123")));
    for (const kept of ["+44 (0)20 7946 0018", "٠٨٠٠ ١٢٣", "\u200E116"]) expect(shownOf(kept)).toBe(kept);
  });

  test.each([
    "",
    "   ",
    "1",
    "ask at the desk",
    "020 7946 0018 ext. 5",
    "116 123 or 111",
    "*21*0044#",
    "*#06#",
    "12+34",
    "tel:116123",
    "116123;phone-context=x",
    "116,123",
    "999 / 112",
    "999/112",
    "116 123 / 116 117",
    "15 - 112",
    "112\n999",
    "911\t112",
    "112 (999)",
    "1".repeat(18),
    "9".repeat(20_000),
    "javascript:alert(1)",
    "📞 116 123",
  ])("%s is not", (typed) => expect(dialOf(typed)).toBeNull());
});

describe("a web address", () => {
  test.each([
    ["example.org", "https://example.org/"],
    ["https://example.org/help?a=1", "https://example.org/help?a=1"],
    ["HTTP://Example.org", "http://example.org/"],
  ])("%s is opened as %s", (typed, opened) => expect(webOf(typed)).toBe(opened));

  test.each([
    "",
    "the clinic’s page",
    "localhost",
    "javascript:alert(1)",
    "data:text/html,x",
    "ftp://example.org",
    "https://someone@example.org",
    "https://",
    `${"x".repeat(20_000)}`,
  ])("%s is not", (typed) => expect(webOf(typed)).toBeNull());
});
