/** The soft check of a cue against cues labelled by hand. */
import { describe, expect, it } from "vitest";
import { cues, unseenCues } from "./cue.fixture.ts";
import { isNoticeable } from "./cue.ts";

const misread = (labelled: typeof cues) =>
  labelled.filter((c) => isNoticeable(c.cue) !== c.noticeable).map((c) => c.cue);

describe("isNoticeable", () => {
  it("agrees with at least 80 % of thirty cues labelled by hand", () => {
    expect(cues).toHaveLength(30);
    expect(misread(cues).length / cues.length, misread(cues).join("; ")).toBeLessThanOrEqual(0.2);
  });

  it("agrees with at least 75 % of cues it was not tuned on", () => {
    expect(
      misread(unseenCues).length / unseenCues.length,
      misread(unseenCues).join("; "),
    ).toBeLessThanOrEqual(0.25);
  });

  it("reads the cue with or without its if", () => {
    for (const { cue } of cues) expect(isNoticeable(`When ${cue}`), cue).toBe(isNoticeable(cue));
    expect(isNoticeable("whenever possible")).toBe(false);
    expect(isNoticeable("I’m ready")).toBe(false);
  });

  it("lets moments pass that share words with a wish", () => {
    for (const cue of [
      "dinner is ready",
      "I want a cigarette",
      "I feel like giving up halfway through the page",
      "one day before the exam",
      "I have to wait in a queue",
    ]) {
      expect(isNoticeable(cue), cue).toBe(true);
    }
  });

  it("says nothing about an empty cue or another language", () => {
    expect(isNoticeable("")).toBe(true);
    expect(isNoticeable("quando o telefone toca")).toBe(true);
    expect(isNoticeable("電話が鳴ったら")).toBe(true);
  });
});
