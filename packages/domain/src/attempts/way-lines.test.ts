/** The lines about a way: what is offered, what stands, what a person can do with them. */
import { describe, expect, it } from "vitest";
import { cause, type Cause } from "../debriefs/debrief.ts";
import { removeGoal, removeStep, setGoal } from "../goals/commands.ts";
import { step } from "../goals/goal.ts";
import { NOW, idOf, memory, rowOf } from "../testing/ctx.ts";
import { strategy } from "./attempt.ts";
import { planAttempt } from "./commands.ts";
import { editWayLine, removeWayLine, renameWay, stepOfWayLine, writeWayLine } from "./way-line-commands.ts";
import { linesAtHand, linesOf, offeredLines, wayLine, type WayLine } from "./way-lines.ts";

const named = (n: number, text: string, hands: Cause["hands"], at = NOW + n) =>
  rowOf(cause, n, { text, hands, at });
const lineOf = (n: number, list: WayLine["list"], text: string, cells: Partial<WayLine> = {}) =>
  rowOf(wayLine, n, {
    goal: idOf("goal", 1),
    list,
    text,
    at: NOW + n,
    strategy: idOf("strategy", 1),
    ...cells,
  });
const said = (kept: string | null, changed: string | null) => ({ kept, changed });
const refused = (type: string) => ({ ok: false, error: { type } });
const texts = (rows: readonly { readonly text: string }[]) => rows.map((r) => r.text);

describe("what is offered", () => {
  it("is what tries kept and changed and what was named in looking back, the latest first", () => {
    const tries = [
      said("The warm-up", null),
      said(null, "One song less"),
      said("My own score", "Earlier bed"),
    ];
    const causes = [
      named(1, "Started too fast", "mine"),
      named(2, "No water", "partly"),
      named(3, "Luck", "notMine"),
    ];
    expect(offeredLines(tries, causes, [])).toEqual({
      keep: ["My own score", "The warm-up", "Earlier bed", "One song less"],
      change: ["No water", "Started too fast", "Earlier bed", "One song less"],
      drop: ["No water", "Started too fast", "My own score", "The warm-up"],
    });
  });

  it("is nothing from nothing, and nothing whose hands were not said", () => {
    const nothing = { keep: [], change: [], drop: [] };
    expect(offeredLines([], [], [])).toEqual(nothing);
    expect(offeredLines([said(null, null)], [named(1, "Rain", null), named(2, "?", "other")], [])).toEqual(
      nothing,
    );
  });

  it("says the same words once, and not those that stand in a list, however they are written", () => {
    const tries = [said("Warm up!", null), said("warm  up", null), said("Breathe", null)];
    expect(offeredLines(tries, [], [{ text: "breathe." }]).keep).toEqual(["warm  up"]);
    // Words without a letter are no other's.
    expect(offeredLines([said("😮‍💨", "🎵")], [], []).keep).toEqual(["😮‍💨", "🎵"]);
  });

  it("is five a list of a thousand tries", () => {
    const tries = Array.from({ length: 1000 }, (_, n) => said(`Kept ${n}`, null));
    expect(offeredLines(tries, [], []).keep).toEqual([999, 998, 997, 996, 995].map((n) => `Kept ${n}`));
  });
});

describe("the lines of a way", () => {
  const rows = [
    lineOf(3, "keep", "Third"),
    lineOf(1, "keep", "First"),
    lineOf(2, "keep", "Of another way", { strategy: idOf("strategy", 2) }),
    lineOf(4, "drop", "Without one", { strategy: null }),
    lineOf(5, "ask", "Ana", { strategy: null }),
    lineOf(6, "other", "Of a newer version"),
  ];
  const there = new Set<string>([idOf("strategy", 1), idOf("strategy", 2)]);

  it("stand in the order they were written; whom to ask is of the whole goal", () => {
    const lines = linesOf(rows, idOf("strategy", 1), there);
    expect(texts(lines.keep)).toEqual(["First", "Third"]);
    expect(texts(lines.ask)).toEqual(["Ana"]);
    expect([lines.change, lines.drop]).toEqual([[], []]);
    expect(texts(linesOf(rows, null, there).drop)).toEqual(["Without one"]);
  });

  it("written in the same millisecond, stand in the order of their ids, however they were read", () => {
    const same = [4, 1, 3, 2].map((n) => lineOf(n, "keep", `Line ${n}`, { at: NOW }));
    for (const read of [same, same.toReversed(), same.toSorted((a, b) => (a.id < b.id ? -1 : 1))]) {
      const ordered = ["Line 1", "Line 2", "Line 3", "Line 4"];
      expect(texts(linesOf(read, idOf("strategy", 1), there).keep)).toEqual(ordered);
      expect(linesAtHand(read).keep).toEqual(ordered.toReversed());
    }
  });

  it("are not lost with a way that is not there any more", () => {
    expect(texts(linesOf(rows, null, new Set([idOf("strategy", 2)])).keep)).toEqual(["First", "Third"]);
  });

  it("are at hand for the next try, the latest first, each once, six a list", () => {
    expect(linesAtHand(rows)).toEqual({
      keep: ["Third", "Of another way", "First"],
      change: [],
      drop: ["Without one"],
    });
    const many = Array.from({ length: 1000 }, (_, n) => lineOf(n + 1, "change", `Slower ${n % 10}`));
    expect(linesAtHand(many).change).toEqual([9, 8, 7, 6, 5, 4].map((n) => `Slower ${n}`));
  });
});

describe("a person", () => {
  const started = () => {
    const m = memory();
    const goal = wanted(m.run(setGoal, { text: "Sing in a choir" }));
    m.run(planAttempt, { goal, newStrategy: "Alone" });
    const [way] = m.rows(strategy);
    return { m, goal, strategy: way!.id };
  };
  const wanted = <T>(result: { ok: boolean; value?: T }): T => {
    expect(result.ok).toBe(true);
    return result.value as T;
  };

  it("writes, words anew and takes away a line", () => {
    const { m, goal, strategy: way } = started();
    const line = wanted(m.run(writeWayLine, { goal, strategy: way, list: "keep", text: "  The warm-up " }));
    expect(m.rows(wayLine)).toMatchObject([
      { id: line, goal, strategy: way, list: "keep", text: "The warm-up", step: null, at: NOW },
    ]);
    m.run(editWayLine, { wayLine: line, text: "A longer warm-up" });
    expect(m.rows(wayLine)).toMatchObject([{ text: "A longer warm-up", list: "keep" }]);
    m.run(removeWayLine, { wayLine: line });
    expect(m.rows(wayLine)).toEqual([]);
    expect(m.run(editWayLine, { wayLine: line, text: "Again" })).toEqual(refused("WayLineMissing"));
  });

  it("writes the same words once in a list, and again in another list or about another way", () => {
    const { m, goal, strategy: way } = started();
    const write = (list: "keep" | "drop" | "ask", text: string, of: typeof way | null = way) =>
      wanted(m.run(writeWayLine, { goal, strategy: of, list, text }));
    const first = write("keep", "The warm-up");
    expect(write("keep", "the  warm up!")).toBe(first);
    expect(write("keep", "😮‍💨")).not.toBe(write("keep", "🎵"));
    write("drop", "The warm-up");
    write("keep", "The warm-up", null);
    expect(m.rows(wayLine)).toHaveLength(5);
    // Whom to ask is asked for the goal, whichever way it was written beside.
    expect(write("ask", "Ana")).toBe(write("ask", "Ana", null));
    expect(m.rows(wayLine).at(-1)).toMatchObject({ list: "ask", strategy: null });
  });

  it("is refused kindly where the goal or the way is gone, and nothing empty or endless is taken", () => {
    const { m, goal, strategy: way } = started();
    const write = (text: string) => m.run(writeWayLine, { goal, strategy: way, list: "keep", text });
    expect(write(" \n ")).toMatchObject({ ok: false, error: { messages: ["empty"] } });
    expect(write("a".repeat(10_000))).toMatchObject({ ok: false, error: { messages: ["tooLong"] } });
    m.remove({ id: way });
    expect(write("The warm-up")).toEqual(refused("StrategyMissing"));
    expect(m.run(renameWay, { strategy: way, text: "By myself" })).toEqual(refused("StrategyMissing"));
    m.run(removeGoal, { goal });
    expect(write("The warm-up")).toEqual(refused("GoalMissing"));
  });

  it("makes a small step of whom to ask, once while it is there", () => {
    const { m, goal } = started();
    const wayLineOf = wanted(m.run(writeWayLine, { goal, list: "ask", text: "Ana" }));
    const ask = () => m.run(stepOfWayLine, { wayLine: wayLineOf, text: "Ask Ana" });
    const made = wanted(ask());
    expect(m.rows(step)).toMatchObject([{ id: made, goal, text: "Ask Ana", doneAt: null }]);
    expect(m.rows(wayLine)).toMatchObject([{ step: made }]);
    expect(wanted(ask())).toBe(made);
    m.run(removeStep, { step: made });
    expect(wanted(ask())).not.toBe(made);
    expect(m.rows(step)).toHaveLength(1);
    m.run(removeGoal, { goal });
    expect(ask()).toEqual(refused("GoalMissing"));
    m.run(removeWayLine, { wayLine: wayLineOf });
    expect(ask()).toEqual(refused("WayLineMissing"));
  });

  it("words a way anew; its lines and tries stay with it", () => {
    const { m, goal, strategy: way } = started();
    m.run(writeWayLine, { goal, strategy: way, list: "keep", text: "The warm-up" });
    m.run(renameWay, { strategy: way, text: "By myself" });
    expect(m.rows(strategy)).toMatchObject([{ id: way, text: "By myself" }]);
    expect(m.rows(wayLine)).toMatchObject([{ strategy: way }]);
  });
});
