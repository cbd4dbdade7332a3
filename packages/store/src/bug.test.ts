/** A bug is told without a word of what was written. */
import { describe, expect, it } from "vitest";
import { BugElsewhere, placeOfBug } from "./bug.ts";

describe("the place of a bug", () => {
  it("has the kind and where, and nothing of the message", () => {
    const told = placeOfBug(
      new SyntaxError("Unexpected token in Quill\nwracken\n    at Quill (wracken.ts:1:1)"),
    );
    expect(told).toMatch(/^SyntaxError at .*bug\.test\.ts:\d+:\d+/);
    expect(told).not.toMatch(/Quill|wracken/);
    expect(placeOfBug("Quill")).toBe("unknown");
    expect(placeOfBug(new BugElsewhere(told))).toBe(told);
  });
});
