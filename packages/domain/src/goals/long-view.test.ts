/** The long view: its lines in their order, moved, taken away, and the goals under them. */
import { describe, expect, it } from "vitest";
import type { AnswerOf, AnyCommand, InputOf } from "../kernel/command.ts";
import type { Table } from "../kernel/schema.ts";
import { LONG } from "../kernel/text.ts";
import { NOW, idOf, memory, rowOf } from "../testing/ctx.ts";
import { editGoal, setGoal } from "./commands.ts";
import { goal } from "./goal.ts";
import { inPlace, swapped } from "../kernel/places.ts";
import { longView, type LongView } from "./long-view.ts";
import { editLongView, moveLongView, removeLongView, writeLongView } from "./long-view-commands.ts";

/** Rows in memory, with what a command that must go well answers. */
function room() {
  const m = memory();
  const answer: <C extends AnyCommand>(command: C, input: InputOf<C>) => AnswerOf<C> = (command, input) => {
    const result = m.run(command, input);
    if (!result.ok) throw new Error(JSON.stringify(result.error));
    return result.value;
  };
  const row = <T extends Table>(table: T, id: string) => m.rows(table).find((r) => r.id === id) ?? null;
  return { ...m, answer, row };
}

const line = (n: number, cells: Partial<LongView> = {}) =>
  rowOf(longView, n, { text: `Line ${n}`, at: NOW + n, ...cells });
const told = (lines: readonly LongView[]) => lines.toSorted(inPlace).map((l) => l.text);

describe("the order", () => {
  it("is that in which they were written, but for what was moved; the same however the rows come", () => {
    expect(told([line(3), line(1), line(2)])).toEqual(["Line 1", "Line 2", "Line 3"]);
    expect(told([line(1), line(2), line(3, { place: NOW })])).toEqual(["Line 3", "Line 1", "Line 2"]);
    const same = [line(2, { at: NOW, place: 5 }), line(1, { at: NOW, place: 5 })];
    expect(told(same)).toEqual(told(same.toReversed()));
  });

  it("changes for two lines and no other, also where two devices gave both the same place", () => {
    const all = [line(1), line(2), line(3), line(4)];
    const move = (a: number, b: number, lines: readonly LongView[]) => {
      const places = swapped(lines, lines[a]?.id as LongView["id"], lines[b]?.id as LongView["id"]);
      return lines.map((l) => ({ ...l, ...places.find(({ id }) => id === l.id) }));
    };
    expect(swapped(all, idOf("longView", 3), idOf("longView", 2))).toHaveLength(2);
    expect(told(move(2, 1, all))).toEqual(["Line 1", "Line 3", "Line 2", "Line 4"]);
    expect(told(move(0, 3, all))).toEqual(["Line 4", "Line 2", "Line 3", "Line 1"]);
    const same = [line(1, { place: 7 }), line(2, { place: 7 }), line(3, { place: 7 }), line(4, { place: 8 })];
    expect(told(move(1, 0, same))).toEqual(["Line 2", "Line 1", "Line 3", "Line 4"]);
    expect(told(move(2, 1, same))).toEqual(["Line 1", "Line 3", "Line 2", "Line 4"]);
    expect(told(move(1, 0, move(1, 0, same)))).toEqual(["Line 1", "Line 2", "Line 3", "Line 4"]);
    const atOnce = [1, 2, 3].map((n) => line(n, { at: NOW }));
    expect(told(move(0, 1, atOnce))).toEqual(["Line 2", "Line 1", "Line 3"]);
    const far = [line(1, { place: 2 ** 52 }), line(2, { place: 2 ** 52 })];
    expect(told(move(0, 1, far))).toEqual(["Line 2", "Line 1"]);
  });
});

describe("a line", () => {
  it("is written, changed, moved and taken away", () => {
    const m = room();
    const first = m.answer(writeLongView, { text: "  Mornings that are mine " });
    m.later(1);
    const second = m.answer(writeLongView, { text: "يوم للجيران" });
    expect(m.row(longView, first)).toMatchObject({ text: "Mornings that are mine", at: NOW, place: null });
    m.answer(moveLongView, { longView: second, other: first });
    expect([m.row(longView, first), m.row(longView, second)].map((l) => l?.place)).toEqual([NOW + 1, NOW]);
    m.answer(editLongView, { longView: first, text: "Slow mornings" });
    expect(m.row(longView, first)?.text).toBe("Slow mornings");
    m.answer(moveLongView, { longView: first, other: first });
    m.answer(removeLongView, { longView: second });
    expect(m.row(longView, second)).toBeNull();
  });

  it("refuses what is empty or far too long, and a line that is not there", () => {
    const m = room();
    const gone = { type: "LongViewMissing" };
    for (const text of ["", "  ", "a".repeat(LONG + 1)])
      expect(m.run(writeLongView, { text })).toMatchObject({ ok: false, error: { type: "BadInput" } });
    const there = m.answer(writeLongView, { text: "Room" });
    const longViewId = idOf("longView", 99);
    expect(m.run(editLongView, { longView: longViewId, text: "Room" })).toEqual({ ok: false, error: gone });
    expect(m.run(moveLongView, { longView: there, other: longViewId })).toEqual({ ok: false, error: gone });
  });
});

describe("a goal", () => {
  it("stands under a line, another or none; taking the line away leaves it as it is", () => {
    const m = room();
    const line1 = m.answer(writeLongView, { text: "Music in the house" });
    const line2 = m.answer(writeLongView, { text: "People who drop in" });
    const its = m.answer(setGoal, { text: "Sing in a choir", longView: line1 });
    expect(m.row(goal, its)?.longView).toBe(line1);
    m.answer(editGoal, { goal: its, longView: line2 });
    m.answer(editGoal, { goal: its, text: "Sing in the choir" });
    expect(m.row(goal, its)).toMatchObject({ text: "Sing in the choir", longView: line2 });
    m.answer(removeLongView, { longView: line2 });
    expect(m.row(goal, its)).toMatchObject({ text: "Sing in the choir", state: null });
    m.answer(editGoal, { goal: its, longView: null });
    expect(m.row(goal, its)?.longView).toBeNull();
    expect(m.run(editGoal, { goal: its, longView: line2 })).toEqual({
      ok: false,
      error: { type: "LongViewMissing" },
    });
    // A new goal is never held up by it.
    expect(m.row(goal, m.answer(setGoal, { text: "Draw", longView: line2 }))?.longView).toBeNull();
  });
});
