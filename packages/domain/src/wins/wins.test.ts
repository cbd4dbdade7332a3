/** Noting a win, and the list of wins. */
import { describe, expect, it } from "vitest";
import { debrief } from "../debriefs/debrief.ts";
import { DAY } from "../kernel/time.ts";
import { sitting } from "../practices/sitting.ts";
import { NOW, idOf, memory, momentAt, rowOf } from "../testing/ctx.ts";
import { editWin, keepGoodThings, noteWin, removeWin } from "./commands.ts";
import { win } from "./win.ts";
import { winsOf } from "./wins.ts";

describe("noting a win", () => {
  it("belongs to the person's day", () => {
    const m = memory();
    m.run(noteWin, { text: "Sent it." });
    m.later(DAY);
    m.run(noteWin, { text: "Rang her.", goal: idOf("goal", 5) });
    expect(m.rows(win)).toMatchObject([
      { text: "Sent it.", day: "2026-11-20", goal: null, at: NOW },
      { text: "Rang her.", day: "2026-11-21", goal: idOf("goal", 5), at: NOW + DAY },
    ]);
    expect(m.run(noteWin, { text: " " })).toMatchObject({ error: { messages: ["empty"] } });
  });

  it("can be changed and taken away", () => {
    const m = memory();
    const noted = m.run(noteWin, { text: "Sent it.", goal: idOf("goal", 5) });
    if (!noted.ok) throw new Error("refused");
    m.run(editWin, { win: noted.value, text: "Sent it in time." });
    expect(m.rows(win)).toMatchObject([
      { text: "Sent it in time.", day: "2026-11-20", goal: idOf("goal", 5) },
    ]);
    m.run(removeWin, { win: noted.value });
    expect(m.rows(win)).toEqual([]);
    expect(m.run(editWin, { win: noted.value, text: "x" })).toMatchObject({ error: { type: "WinMissing" } });
  });
});

describe("three good things", () => {
  it("are a sitting and a win for each, with the part one had; none is an answer too", () => {
    const m = memory();
    const kept = m.run(keepGoodThings, {
      startedAt: NOW - 60_000,
      things: [{ text: "The bread", part: "I baked it" }, { text: "Rain" }, { text: "A call", part: " " }],
    });
    if (!kept.ok) throw new Error("refused");
    expect(m.changes()).toHaveLength(1);
    expect(m.rows(sitting)).toMatchObject([
      { id: kept.value, practice: "threeGoodThings", startedAt: NOW - 60_000, finishedAt: NOW },
    ]);
    expect(m.rows(win)).toMatchObject([
      { text: "The bread", part: "I baked it", day: "2026-11-20", sitting: kept.value },
      { text: "Rain", part: null },
      { text: "A call", part: null },
    ]);
    m.run(keepGoodThings, { startedAt: NOW + DAY, things: [] });
    expect(m.rows(sitting)).toMatchObject([{}, { startedAt: NOW, finishedAt: NOW }]);
    expect(m.rows(win)).toHaveLength(3);
  });

  it("ended in two tabs are one sitting and the same wins, also where one tab took them back", () => {
    const m = memory();
    const input = { startedAt: NOW - 60_000, things: [{ text: "The bread" }, { text: "Rain" }] };
    const ids = [1, 2].map(() => {
      m.later(1000);
      const kept = m.run(keepGoodThings, input);
      return kept.ok ? kept.value : null;
    });
    expect(ids[0]).toBe(ids[1]);
    const told = () => [m.rows(sitting).length, m.rows(win).map(({ text }) => text)];
    expect(told()).toEqual([1, ["The bread", "Rain"]]);
    for (const { id } of m.rows(win)) m.run(removeWin, { win: id });
    m.run(keepGoodThings, input);
    expect(told()).toEqual([1, ["The bread", "Rain"]]);
  });

  it("are three at most, and each says something", () => {
    const m = memory();
    const four = Array.from({ length: 4 }, () => ({ text: "Rain" }));
    expect(m.run(keepGoodThings, { startedAt: NOW, things: four })).toMatchObject({
      error: { messages: ["tooMany"] },
    });
    expect(m.run(keepGoodThings, { startedAt: NOW, things: [{ text: " " }] })).toMatchObject({
      error: { messages: ["empty"] },
    });
  });

  it("can be changed like any win: what was left out stays, what was emptied goes", () => {
    const m = memory();
    const noted = m.run(noteWin, { text: "Sent it.", mark: "Tell Ana" });
    if (!noted.ok) throw new Error("refused");
    m.run(editWin, { win: noted.value, part: "I wrote it" });
    expect(m.rows(win)).toMatchObject([{ text: "Sent it.", part: "I wrote it", mark: "Tell Ana" }]);
    m.run(editWin, { win: noted.value, part: "", mark: null });
    expect(m.rows(win)).toMatchObject([{ text: "Sent it.", part: null, mark: null }]);
  });
});

describe("winsOf", () => {
  const looked = (n: number, finishedAt: number | null) =>
    rowOf(debrief, n, { setback: idOf("setback", n), form: "short", startedAt: NOW, finishedAt });
  const noted = (n: number, day: string) => rowOf(win, n, { text: "Sent it.", day, at: NOW });

  it("joins what was noted and what was looked back on, newest day first", () => {
    const list = winsOf(
      [noted(1, "2026-11-18"), noted(2, "2026-11-20")],
      [looked(1, NOW - DAY), looked(2, null)],
      momentAt(),
    );
    expect(list.map((e) => [e.kind, e.day])).toEqual([
      ["noted", "2026-11-20"],
      ["lookedBack", "2026-11-19"],
      ["noted", "2026-11-18"],
    ]);
  });

  it("is the same whatever the order of the rows", () => {
    const wins = [1, 2, 3].map((n) => noted(n, "2026-11-20"));
    const expected = winsOf(wins, [], momentAt());
    expect(winsOf(wins.toReversed(), [], momentAt())).toEqual(expected);
    expect(winsOf([], [], momentAt())).toEqual([]);
  });
});
