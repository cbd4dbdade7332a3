/** What is kept beside a story: one row each, and one story in seven days. */
import { describe, expect, it } from "vitest";
import { DAY } from "../kernel/time.ts";
import { LONG } from "../kernel/text.ts";
import { NOW, idOf, memory } from "../testing/ctx.ts";
import { keepStory, noteStory, offerStory } from "./commands.ts";
import { keptFirst, storyNote } from "./story-note.ts";

const own = (m: ReturnType<typeof memory>, story: string) =>
  m.rows(storyNote).find((r) => r.story === story) ?? null;

describe("a story", () => {
  it("is kept, let go and kept again, and its note stays", () => {
    const m = memory();
    m.run(keepStory, { story: "ray", kept: true });
    m.later(DAY);
    m.run(noteStory, { story: "ray", text: "  Nobody reads a plan either " });
    m.run(keepStory, { story: "ray", kept: true });
    expect(own(m, "ray")).toMatchObject({ at: NOW, keptAt: NOW, text: "Nobody reads a plan either" });
    m.run(keepStory, { story: "ray", kept: false });
    expect(own(m, "ray")).toMatchObject({ keptAt: null, text: "Nobody reads a plan either" });
    m.run(keepStory, { story: "tu", kept: true });
    m.later(1);
    m.run(keepStory, { story: "ray", kept: true });
    expect(keptFirst(m.rows(storyNote)).map((r) => r.story)).toEqual(["ray", "tu"]);
    m.run(noteStory, { story: "ray", text: " " });
    expect(own(m, "ray")?.text).toBeNull();
    expect(m.rows(storyNote)).toHaveLength(2);
  });

  it("of a newer version is kept like any other, and far too long a note is refused", () => {
    const m = memory();
    expect(m.run(noteStory, { story: "notYetWritten", text: "a".repeat(LONG) }).ok).toBe(true);
    for (const text of ["a".repeat(LONG + 1)])
      expect(m.run(noteStory, { story: "ray", text })).toMatchObject({ ok: false });
    expect(m.run(keepStory, { story: "", kept: true })).toMatchObject({ ok: false });
  });

  it("comes back with what is written after an undo took its row away", () => {
    const m = memory();
    m.run(keepStory, { story: "ray", kept: true });
    m.remove(own(m, "ray")!);
    expect(own(m, "ray")).toBeNull();
    m.run(noteStory, { story: "ray", text: "Mine" });
    expect(own(m, "ray")?.text).toBe("Mine");
  });

  it("is offered once, and no other in seven days", () => {
    const m = memory();
    const setback = idOf("setback", 3);
    m.run(keepStory, { story: "ray", kept: true });
    m.run(offerStory, { story: "ray", setback });
    m.later(1000);
    m.run(offerStory, { story: "ray", setback });
    m.run(offerStory, { story: "tu", setback });
    expect(own(m, "ray")).toMatchObject({ offeredAt: NOW, setback });
    expect(own(m, "tu")).toBeNull();
    m.later(7 * DAY);
    m.run(offerStory, { story: "ray", setback: null });
    expect(own(m, "ray")?.offeredAt).toBe(NOW);
    m.run(offerStory, { story: "tu", goal: idOf("goal", 1) });
    expect(own(m, "tu")).toMatchObject({ offeredAt: NOW + 7 * DAY + 1000, goal: idOf("goal", 1) });
  });
});
