/** Search as one types: what is found, under which kind, where it leads and why. */
import { describe, expect, it } from "vitest";
import { bench, DAY, type Bench } from "../testing/open.ts";
import { queries } from "./index.ts";
import type { SearchKind } from "./search.ts";

const find = (b: Bench, text: string, kind: SearchKind | null = null, limit = 5) =>
  b.store.query(queries.search, { text, kind, limit }, b.at());
const titles = (b: Bench, text: string, kind: SearchKind | null = null) =>
  find(b, text, kind).groups.map((g) => [g.kind, g.hits.map((h) => h.title.map((p) => p.text).join(""))]);

function lived() {
  const b = bench();
  const setback = b.run<string>("logSetback", { what: "Lost the thread\nin front of the board" });
  b.pass(DAY);
  const goal = b.run<string>("setGoal", { text: "A job I can walk to" });
  const lesson = b.run<string>("keepLesson", { text: "Practise out loud before the board", setback });
  b.run("noteWin", { text: "Opened the board meeting" });
  b.run("writeNote", { text: "The boarding school of my dreams", day: "2026-03-11" });
  return { b, setback, goal, lesson };
}

describe("what is found", () => {
  it("by kind, with the words told apart", () => {
    const { b, setback } = lived();
    expect(titles(b, "board")).toEqual([
      ["setbacks", ["Lost the thread"]],
      ["lessons", ["Practise out loud before the board"]],
      ["wins", ["Opened the board meeting"]],
      ["notes", ["The boarding school of my dreams"]],
    ]);
    const [hit] = find(b, "board").groups[0]?.hits ?? [];
    expect(hit).toMatchObject({ page: { of: "setback", id: setback }, day: "2026-03-10" });
    expect(hit?.why?.filter((p) => p.hit).map((p) => p.text)).toEqual(["board"]);
  });

  it("as one types: beginnings of the last word only", () => {
    const { b } = lived();
    expect(titles(b, "b")).toHaveLength(4);
    expect(titles(b, "boa mee")).toEqual([]);
    expect(titles(b, "board mee")).toEqual([["wins", ["Opened the board meeting"]]]);
    expect(titles(b, " ?! ")).toEqual([]);
    expect(titles(b, "")).toEqual([]);
  });

  it("on the page of its goal, by its own words: what was set beforehand and what to look forward to", () => {
    const { b, goal } = lived();
    b.run("setLookAgain", { goal, tries: 3, act: "Ask Ana to listen" });
    b.run("nameReward", { goal, text: "Take the slow train" });
    expect(titles(b, "listen")).toEqual([["goals", ["Ask Ana to listen"]]]);
    expect(titles(b, "slow train")).toEqual([["goals", ["Take the slow train"]]]);
    expect(find(b, "listen").groups[0]?.hits[0]?.page).toEqual({ of: "goal", id: goal });
  });

  it("on the page of its way: what to keep, change or drop of it", () => {
    const { b, goal } = lived();
    b.run("planAttempt", { goal, newStrategy: "Alone" });
    const [way] = b.store.db.all(`SELECT id FROM strategy WHERE text = 'Alone'`);
    const wayLine = b.run("writeWayLine", {
      goal,
      strategy: way?.["id"],
      list: "keep",
      text: "Warm up slowly",
    });
    b.run("writeWayLine", { goal, list: "ask", text: "The choirmaster" });
    const pageOf = (text: string) => find(b, text).groups[0]?.hits[0]?.page;
    expect(pageOf("slowly")).toEqual({ of: "way", id: way?.["id"], goal });
    expect(pageOf("choirmaster")).toEqual({ of: "way", id: null, goal });
    // Tries without a way at another goal are another page.
    const other = b.run<string>("setGoal", { text: "Draw" });
    b.run("writeWayLine", { goal: other, list: "ask", text: "The choirmaster too" });
    expect(find(b, "choirmaster").groups[0]?.hits).toHaveLength(2);
    b.run("keepGoalWeek", { goal, stood: "The trains", next: "keep", day: "2026-03-14" });
    expect(find(b, "trains").groups[0]?.hits[0]?.day).toBe("2026-03-11");
    b.run("removeWayLine", { wayLine });
    expect(titles(b, "slowly")).toEqual([]);
    for (const gone of [goal, other]) b.run("removeGoal", { goal: gone });
    expect(titles(b, "choirmaster")).toEqual([]);
  });

  it("on the page of its try, called as the try is, else as its goal: what was said when it was looked ahead to", () => {
    const { b, goal } = lived();
    const attempt = b.run<string>("planAttempt", { goal, what: "Walk in and ask" });
    const lookAhead = b.run<string>("startLookAhead", { attempt });
    b.run("answerAhead", { lookAhead, cell: "wentWell", text: "I had my shoes laid out" });
    b.run("addReason", { lookAhead, text: "The queue at the desk" });
    const page = { of: "try", id: attempt, goal };
    expect(find(b, "shoes").groups[0]?.hits).toMatchObject([
      { page, title: [{ text: "Walk in and ask" }], why: expect.anything() },
    ]);
    expect(find(b, "queue").groups[0]?.hits[0]?.page).toEqual(page);
    expect(titles(b, "queue")).toEqual([["goals", ["The queue at the desk"]]]);
    b.run("editAttempt", { attempt, what: null });
    expect(titles(b, "shoes")).toEqual([["goals", ["A job I can walk to"]]]);
    const unnamed = b.run<string>("planAttempt", { goal, changed: "Gloves on" });
    expect(titles(b, "gloves")).toEqual([["goals", ["A job I can walk to"]]]);
    b.run("removeAttempt", { attempt: unnamed });
    expect(titles(b, "gloves")).toEqual([]);
    b.run("removeGoal", { goal });
    expect([...titles(b, "shoes"), ...titles(b, "queue")]).toEqual([]);
  });

  it("on the day it was set, not on the one that was set for it", () => {
    const { b, goal } = lived();
    b.run("setLookAgain", { goal, day: "2026-12-24", act: "Ask Ana to listen" });
    expect(find(b, "listen").groups[0]?.hits[0]?.day).toBe("2026-03-11");
  });

  it("of one kind alone", () => {
    const { b } = lived();
    expect(titles(b, "board", "notes")).toEqual([["notes", ["The boarding school of my dreams"]]]);
    expect(titles(b, "note")).toEqual([]);
    expect(titles(b, "setback")).toEqual([]);
  });

  it("newest first, and says when there are more", () => {
    const b = bench();
    for (let i = 0; i < 8; i++) {
      b.pass(1000);
      b.run("noteWin", { text: `Small thing ${i}` });
    }
    const [group] = find(b, "small", null, 3).groups;
    expect(group?.more).toBe(true);
    expect(group?.hits.map((h) => h.title.map((p) => p.text).join(""))).toEqual([
      "Small thing 7",
      "Small thing 6",
      "Small thing 5",
    ]);
    expect(find(b, "small", "wins", 8).groups[0]?.more).toBe(false);
  });

  it("one page once, however much of it matches", () => {
    const { b, setback } = lived();
    const debrief = b.run<string>("startDebrief", { setback, form: "full" });
    for (const text of ["The board was early", "The board was tired"]) b.run("addCause", { debrief, text });
    expect(titles(b, "board", "setbacks")).toEqual([["setbacks", ["Lost the thread"]]]);
    expect(titles(b, "tired", "setbacks")).toEqual([["setbacks", ["Lost the thread"]]]);
  });

  it("every page, however much of the newest ones matches, and says when there are more", () => {
    const b = bench();
    for (let i = 0; i < 8; i++) {
      b.pass(1000);
      const setback = b.run<string>("logSetback", { what: `The board, ${i}` });
      const debrief = b.run<string>("startDebrief", { setback, form: "full" });
      for (let n = 0; n < 3 + 20 * (i % 2); n++) b.run("addCause", { debrief, text: `The board again ${n}` });
    }
    const shown = (limit: number) => {
      const [group] = find(b, "board", "setbacks", limit).groups;
      return [group?.hits.map(({ page }) => page).length, group?.more];
    };
    expect([1, 5, 7, 8, 9].map(shown)).toEqual([
      [1, true],
      [5, true],
      [7, true],
      [8, false],
      [8, false],
    ]);
  });

  it("nothing that was deleted, nor what belongs to it", () => {
    const { b, setback, lesson } = lived();
    const debrief = b.run<string>("startDebrief", { setback, form: "full" });
    b.run("addCause", { debrief, text: "The projector" });
    b.run("removeSetback", { setback });
    expect(titles(b, "projector")).toEqual([]);
    expect(titles(b, "thread")).toEqual([]);
    b.run("removeLesson", { lesson });
    expect(titles(b, "practise")).toEqual([]);
    const goal = b.run<string>("setGoal", { text: "Speak", step: "Open the window" });
    expect(titles(b, "window")).toEqual([["goals", ["Open the window"]]]);
    b.run("removeGoal", { goal });
    expect(titles(b, "window")).toEqual([]);
    b.run("restoreRow", { table: "setback", row: setback });
    expect(titles(b, "projector")).toEqual([["setbacks", ["Lost the thread"]]]);
  });

  it("nothing they told themselves, which is shown nowhere else", () => {
    const { b, setback } = lived();
    const debrief = b.run<string>("startDebrief", { setback, form: "full" });
    b.run("answerStep", { debrief, cell: "toldMyself", text: "Xylophone" });
    expect(titles(b, "xylophone")).toEqual([]);
  });

  it("signs of the query language are only words", () => {
    const { b } = lived();
    for (const text of [
      '"',
      "board*",
      "board OR",
      "NOT board",
      "^board",
      "words:board",
      "(",
      "board AND NEAR(a b)",
      "\uE000setback",
    ])
      expect(() => find(b, text)).not.toThrow();
    expect(titles(b, "board*")).toHaveLength(4);
    expect(titles(b, "\uE000setback")).toEqual([]);
  });
});
