/** Noting a win, and the list of wins. */
import { describe, expect, it } from "vitest";
import { debrief } from "../debriefs/debrief.ts";
import { DAY } from "../kernel/time.ts";
import { NOW, idOf, memory, momentAt, rowOf } from "../testing/ctx.ts";
import { editWin, noteWin, removeWin } from "./commands.ts";
import { win } from "./win.ts";
import { winsOf } from "./wins.ts";

describe("noting a win", () => {
  it("belongs to the person's day, and may be told of an earlier one", () => {
    const m = memory();
    m.run(noteWin, { text: "Sent it." });
    m.run(noteWin, { text: "Rang her.", day: "2026-11-18", goal: idOf("goal", 5) });
    expect(m.rows(win)).toMatchObject([
      { text: "Sent it.", day: "2026-11-20", goal: null, at: NOW },
      { text: "Rang her.", day: "2026-11-18", goal: idOf("goal", 5) },
    ]);
    expect(m.run(noteWin, { text: "x", day: "2026-11-21" })).toMatchObject({
      error: { type: "InTheFuture" },
    });
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
    m.run(editWin, { win: noted.value, day: "2026-11-19", goal: null });
    expect(m.rows(win)).toMatchObject([{ text: "Sent it in time.", day: "2026-11-19", goal: null }]);
    expect(m.run(editWin, { win: noted.value, day: "2027-01-01" })).toMatchObject({
      error: { type: "InTheFuture" },
    });
    m.run(removeWin, { win: noted.value });
    expect(m.rows(win)).toEqual([]);
    expect(m.run(editWin, { win: noted.value, text: "x" })).toMatchObject({ error: { type: "WinMissing" } });
  });
});

describe("winsOf", () => {
  const looked = (n: number, finishedAt: number | null) =>
    rowOf(debrief, n, { setback: idOf("setback", n), form: "short", startedAt: NOW, finishedAt });
  const noted = (n: number, day: string, about: number | null = null) =>
    rowOf(win, n, {
      text: "Sent it.",
      day,
      at: NOW,
      debrief: about === null ? null : idOf("debrief", about),
    });

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

  it("shows a look back once when a win was noted about it", () => {
    expect(winsOf([noted(1, "2026-11-20", 3)], [looked(3, NOW)], momentAt()).map((e) => e.kind)).toEqual([
      "noted",
    ]);
  });

  it("is the same whatever the order of the rows", () => {
    const wins = [1, 2, 3].map((n) => noted(n, "2026-11-20"));
    const expected = winsOf(wins, [], momentAt());
    expect(winsOf(wins.toReversed(), [], momentAt())).toEqual(expected);
    expect(winsOf([], [], momentAt())).toEqual([]);
  });
});
