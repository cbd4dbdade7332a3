/** What of a draft was written. */
import { expect, it } from "vitest";
import { typedWords } from "./typed-words.ts";

it("is every text of it, and nothing that was only chosen", () => {
  expect(typedWords("Breathe out")).toEqual(["Breathe out"]);
  const draft = {
    what: "The open day",
    day: "2026-03-12",
    way: "0193",
    kept: "",
    changing: { id: "0194", text: "Late" },
  };
  expect(typedWords(draft)).toEqual(["The open day", "Late"]);
});

it.each([null, undefined, "", "  ", 7, {}, [], { day: "2026-03-12", tries: "3" }])(
  "of %j there is none",
  (value) => {
    expect(typedWords(value)).toEqual([]);
  },
);
