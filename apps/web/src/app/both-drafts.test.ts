/** Whatever was kept and whatever was typed meanwhile, the words of both are there. */
import { describe, expect, it, test } from "vitest";
import { bothOf, shapedLike } from "./both-drafts.ts";

const blank = { what: "", heaviness: null as number | null, feelings: [] as string[] };

describe("a draft that was kept and one that was begun", () => {
  it("puts texts one under the other", () => {
    expect(bothOf("", "I froze", "Again")).toBe("I froze\nAgain");
    expect(bothOf("", "", "Again")).toBe("Again");
    expect(bothOf("", "I froze", "")).toBe("I froze");
    expect(bothOf("", "I froze", "I froze")).toBe("I froze");
    expect(bothOf("", " ", "Again")).toBe("Again");
  });

  it("says nothing twice when one begins with the other", () => {
    expect(bothOf("", "I froze", "I fr")).toBe("I froze");
    expect(bothOf("", "I fr", "I froze")).toBe("I froze");
  });

  it("takes each part by itself, and the newer choice", () => {
    const kept = { what: "I froze", heaviness: 3, feelings: ["sad"] };
    expect(bothOf(blank, kept, { ...blank, what: "Again" })).toEqual({
      what: "I froze\nAgain",
      heaviness: 3,
      feelings: ["sad"],
    });
    expect(bothOf(blank, kept, { ...blank, heaviness: 1 })).toEqual({
      what: "I froze",
      heaviness: 1,
      feelings: ["sad"],
    });
  });
});

const BLANK = { what: "", heaviness: null, feelings: [], elsewhere: false, alts: { a: "" } };
test.each([
  ["the same shape", { ...BLANK, what: "They said no", heaviness: 3, feelings: ["sad"] }, null],
  [
    "fewer fields, as an earlier version kept them",
    { what: "They said no" },
    { ...BLANK, what: "They said no" },
  ],
  ["more fields", { ...BLANK, mood: 3, alts: { a: "", b: "The sky" } }, null],
  ["another kind", 42, BLANK],
  ["nothing", null, BLANK],
  ["a list", ["They said no"], BLANK],
  ["fields of another kind", { what: 7, feelings: "sad", elsewhere: {}, alts: [] }, BLANK],
  ["an empty text as nothing", { ...BLANK, what: null }, BLANK],
])("a draft of %s can be shown by its form", (_, kept, expected) => {
  expect(shapedLike<unknown>(BLANK, kept)).toEqual(expected ?? kept);
});

test("what was taken back to nothing stays nothing", () => {
  expect(shapedLike<unknown>({ goal: "g", heaviness: 2 }, { goal: null, heaviness: null })).toEqual({
    goal: null,
    heaviness: null,
  });
  expect(shapedLike<unknown>(null, { at: 3 })).toEqual({ at: 3 });
});
