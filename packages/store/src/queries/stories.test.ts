/** Stories over real rows: for what one may be offered, when, and what is kept beside it. */
import { chooseStory } from "@onward/domain/stories/offering";
import type { Comparable } from "@onward/domain/stories/likeness";
import { describe, expect, it } from "vitest";
import { DAY, bench, type Bench } from "../testing/open.ts";
import { queries } from "./index.ts";
import type { StoryAsk } from "./stories.ts";

const STORY: Comparable = {
  key: "ray",
  areas: ["making"],
  kind: "turnedDown",
  cause: { hands: "partly", whose: "someoneElse", repeats: "keepsHappening" },
};
const OTHER: Comparable = { ...STORY, key: "tabei", kind: "mistake" };

const today = { at: "today", beside: "quiet" } as const;
const ask = (b: Bench, given: Partial<StoryAsk> = {}) => {
  const may = b.store.query(
    queries.storyMay,
    { at: "stories", beside: null, helpOpened: false, ...given },
    b.at(),
  );
  const found = may && chooseStory(may, [STORY, OTHER]);
  return found && `${found.story.key} ${found.alike.join(" ")}${found.first ? "" : ", again"}`;
};

describe("a story", () => {
  it("is offered a day after a setback it is like, with its cause, and the next one a week later", () => {
    const b = bench();
    const goal = b.run<string>("setGoal", { text: "A film", area: "making" });
    const setback = b.run<string>("logSetback", { what: "No money", goal, kind: "turnedDown", heaviness: 2 });
    b.pass(DAY - 1);
    expect(ask(b)).toBeNull();
    b.pass(1);
    expect(ask(b)).toBe("ray area kind");
    const debrief = b.run<string>("startDebrief", { setback, form: "full" });
    b.run("addCause", { debrief, text: "Nobody pays beginners", hands: "partly" });
    expect(ask(b)).toBe("ray area kind hands");
    expect(ask(b, { helpOpened: true })).toBeNull();
    expect(ask(b, { at: "setback", beside: setback })).toBe("ray area kind hands");

    b.run("offerStory", { story: "ray", setback });
    expect([ask(b, today), ask(b)]).toEqual(Array(2).fill("ray area kind hands, again"));
    expect(ask(b, { at: "today", beside: "lookBack" })).toBeNull();
    b.run("putOff", { card: "story" });
    expect([ask(b, today), ask(b)]).toEqual([null, "ray area kind hands, again"]);
    b.pass(DAY);
    expect(ask(b, today)).toBeNull();
    b.pass(5 * DAY);
    expect(ask(b)).toMatch(/again$/);
    b.pass(DAY);
    expect(ask(b)).toBe("tabei area hands");
    b.run("pauseGoal", { goal, paused: true });
    expect(ask(b)).toBeNull();
  });

  it("is offered neither for a week after something very heavy, nor on a very heavy day", () => {
    const b = bench();
    const goal = b.run<string>("setGoal", { text: "A film", area: "making" });
    const log = (what: string, heaviness: number) =>
      b.run<string>("logSetback", { what, goal, kind: "turnedDown", heaviness });
    const lighter = log("No money", 2);
    log("No crew", 4);
    b.pass(7 * DAY - 1);
    expect(ask(b)).toBeNull();
    b.pass(1);
    expect(ask(b, { at: "setback", beside: lighter })).toBe("ray area kind");
    b.run("rateSetback", { setback: lighter, heaviness: 4 });
    expect(ask(b)).toBeNull();
    b.run("rateSetback", { setback: lighter, heaviness: 2 });
    expect(ask(b)).toBe("ray area kind");
    b.run("checkIn", { heaviness: 4 });
    expect(ask(b)).toBeNull();
    b.pass(DAY);
    expect(ask(b)).toBe("ray area kind");
  });

  it("is offered where another way is looked for, by the part of life and the cause that was named again and again", () => {
    const b = bench();
    const goal = b.run<string>("setGoal", { text: "A film", area: "making" });
    for (let n = 0; n < 3; n++) {
      const attempt = b.run<string>("planAttempt", { goal });
      b.run("recordOutcome", { attempt, outcome: n === 2 ? "partly" : "notYet" });
      const setback = b.run<string>("logSetback", { what: "Not yet", attempt, goal, heaviness: 1 });
      const debrief = b.run<string>("startDebrief", { setback, form: "full" });
      b.run("addCause", { debrief, text: "I asked for all of it", hands: "partly" });
      b.pass(DAY);
    }
    expect(ask(b, { at: "goal", beside: goal })).toBe("ray area hands repeats");
    b.run("offerStory", { story: "ray", goal });
    expect(ask(b, { at: "goal", beside: goal })).toBe("ray area hands repeats, again");
    // One in a week, wherever it stands.
    expect(ask(b)).toBeNull();
    expect(
      ask(b, { at: "goal", beside: b.run<string>("setGoal", { text: "Else", area: "making" }) }),
    ).toBeNull();
    const way = b.run<string>("planAttempt", { goal, newStrategy: "Show a small piece", story: "ray" });
    expect(b.store.query(queries.tryPage, { id: way }, b.at())).not.toBeNull();
  });

  it("is kept with its note, found by it, and listed whatever version it came with", () => {
    const b = bench();
    b.run("keepStory", { story: "notYetWritten", kept: true });
    b.pass(1000);
    b.run("noteStory", { story: "notYetWritten", text: "Nobody answered me either" });
    b.run("noteStory", { story: "ray", text: `Not mine. ${"x".repeat(19_000)}` });
    const page = (story: string) => b.store.query(queries.storyPage, { story }, b.at());
    expect(page("notYetWritten")).toMatchObject({
      text: "Nobody answered me either",
      kept: true,
      earlier: null,
    });
    expect(page("tabei")).toEqual({ text: null, kept: false, earlier: null });
    const [first, second] = b.store.query(queries.keptStories, null, b.at());
    expect(first).toEqual({ story: "notYetWritten", note: "Nobody answered me either", kept: true });
    expect(second).toMatchObject({ story: "ray", kept: false });
    expect(second?.note?.length).toBeLessThan(150);
    b.pass(1000);
    b.run("noteStory", { story: "ray", text: "Mine after all" });
    expect(page("ray").earlier).not.toBeNull();
    const found = b.store.query(queries.search, { text: "answered", kind: null, limit: 5 }, b.at()).groups;
    expect(found).toMatchObject([
      { kind: "stories", hits: [{ page: { of: "story", id: "notYetWritten" } }] },
    ]);
  });
});
