/** Whatever was kept and whatever was typed meanwhile, the words of both are there. */
import { describe, expect, it } from "vitest";
import { bothOf } from "./both-drafts.ts";

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
