/** A bug is told without a word of what was written. */
import { describe, expect, it } from "vitest";
import { placeOf } from "./place-of.ts";

describe("the place of a bug", () => {
  it("has the kind and where, and nothing of the message", () => {
    const told = placeOf(
      new SyntaxError("Unexpected token in Quill\nwracken\n    at Quill (wracken.ts:1:1)"),
    );
    expect(told).toMatch(/^SyntaxError at .*place-of\.test\.ts:\d+:\d+/);
    expect(told).not.toMatch(/Quill|wracken/);
    expect(placeOf("Quill")).toBe("unknown");
  });
});
