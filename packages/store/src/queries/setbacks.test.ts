/** What the screens about setbacks are told. */
import type { Id } from "@onward/domain/kernel/id";
import { setback } from "@onward/domain/setbacks/setback";
import { describe, expect, it } from "vitest";
import { readRow } from "../rows.ts";
import { bench, DAY, NOON, type Bench } from "../testing/open.ts";
import { aroundOf } from "./around.ts";
import { setbackForm, setbackPage, setbackSaved } from "./setbacks.ts";
import { setbacksShown, type SetbackFilter } from "./setbacks-shown.ts";

const ALL: SetbackFilter = { goal: null, feeling: null, open: false };
const shown = (b: Bench, filter: Partial<SetbackFilter> = {}, limit = 40) =>
  b.store.query(setbacksShown, { ...ALL, ...filter, limit }, b.at());
const page = (b: Bench, id: string, reads = 0) => b.store.query(setbackPage, { id, reads }, b.at());
const lines = (rows: readonly { line: string }[]) => rows.map((r) => r.line);

describe("the list", () => {
  it("is empty, and then newest first with the short name or the first line", () => {
    const b = bench();
    expect(shown(b)).toMatchObject({ open: [], rows: [], more: false, goals: [], feelings: [] });
    b.run("logSetback", { what: "First line\nsecond", at: NOON - 90 * DAY });
    b.run("logSetback", { what: "Words of it", name: "The call", at: NOON - 60 * DAY });
    expect(lines(shown(b).rows)).toEqual(["The call", "First line"]);
    expect(shown(b).rows[0]).toMatchObject({ day: "2026-01-09", done: 1, furthest: "felt", goal: null });
  });

  it("has at most three recent open ones first, and none of them twice", () => {
    const b = bench();
    for (let i = 0; i < 5; i++) b.run("logSetback", { what: `Recent ${i}`, at: NOON - (5 - i) * DAY });
    b.run("logSetback", { what: "Long ago", at: NOON - 200 * DAY });
    expect(lines(shown(b).open)).toEqual(["Recent 4", "Recent 3", "Recent 2"]);
    expect(lines(shown(b).rows)).toEqual(["Recent 1", "Recent 0", "Long ago"]);
  });

  it("closed for now, or a kind with nothing next, is not open", () => {
    const b = bench();
    const closed = b.run<string>("logSetback", { what: "Closed" });
    b.run("closeSetback", { setback: closed, closed: true });
    const loss = b.run<string>("logSetback", { what: "A loss", kind: "loss" });
    expect(lines(shown(b).open)).toEqual(["A loss"]);
    b.run("saySteady", { setback: loss });
    expect(shown(b).open).toEqual([]);
    expect(shown(b, { open: true }).rows).toEqual([]);
  });

  it("shows earlier ones when asked, and says when there are none", () => {
    const b = bench();
    for (let i = 0; i < 9; i++) b.run("logSetback", { what: `No ${i}`, at: NOON - (100 + i) * DAY });
    expect(shown(b, {}, 4)).toMatchObject({ more: true });
    expect(lines(shown(b, {}, 4).rows)).toEqual(["No 0", "No 1", "No 2", "No 3"]);
    expect(shown(b, {}, 9)).toMatchObject({ more: false });
    expect(shown(b, {}, 9).rows).toHaveLength(9);
  });

  it("goes on past its chunks, also among those of one moment", () => {
    const b = bench();
    for (let i = 0; i < 420; i++) b.run("logSetback", { what: `No ${i}`, at: NOON - 50 * DAY });
    const rows = shown(b, {}, 450).rows;
    expect(new Set(rows.map((r) => r.id)).size).toBe(420);
  });

  it("narrows to a goal, a feeling, or what is still open", () => {
    const b = bench();
    const goal = b.run<string>("setGoal", { text: "Lead a team\nsome day" });
    b.run("logSetback", { what: "Of the goal", goal, feelings: ["sad"], at: NOON - 40 * DAY });
    b.run("logSetback", { what: "Not sure of it", feelings: ["not-sure", "own:flat"], at: NOON - 41 * DAY });
    b.run("logSetback", { what: "I was sad and not sure", at: NOON - 42 * DAY });
    expect(lines(shown(b, { goal }).rows)).toEqual(["Of the goal"]);
    expect(shown(b).rows[0]?.goal).toBe("Lead a team");
    expect(lines(shown(b, { feeling: "sad" }).rows)).toEqual(["Of the goal"]);
    expect(lines(shown(b, { feeling: "not-sure" }).rows)).toEqual(["Not sure of it"]);
    expect(lines(shown(b, { feeling: "own:flat" }).rows)).toEqual(["Not sure of it"]);
    expect(lines(shown(b, { feeling: "own:💧" }).rows)).toEqual([]);
    expect(shown(b).goals).toEqual([{ id: goal, line: "Lead a team" }]);
    expect(shown(b).feelings).toEqual(["not-sure", "own:flat", "sad"]);
    expect(lines(shown(b, { open: true }).rows)).toHaveLength(3);
    expect(shown(b, { goal }).open).toEqual([]);
  });

  it("keeps the chosen narrowing among the choices", () => {
    const b = bench();
    const goals = ["a", "b", "c", "d"].map((text) => b.run<string>("setGoal", { text }));
    goals.forEach((goal, i) => b.run("logSetback", { what: "x", goal, at: NOON - (i + 1) * DAY }));
    expect(shown(b).goals.map((g) => g.line)).toEqual(["a", "b", "c"]);
    expect(shown(b, { goal: goals[3]! }).goals.map((g) => g.line)).toEqual(["a", "b", "c", "d"]);
    expect(shown(b, { feeling: "proud" }).feelings).toEqual(["proud"]);
  });

  it("lays the stones of many at once as it lays those of one", () => {
    const b = bench();
    const goal = b.run<string>("setGoal", { text: "Run" });
    const ids = ["One", "Two", "Three"].map((what) => b.run<string>("logSetback", { what, goal }));
    b.run("finishSitting", { practice: "breathing", startedAt: NOON, setback: ids[0] });
    const kept = b.run<string>("keepLesson", { text: "Ask first", setback: ids[1] });
    b.run("makePlan", { cue: "At ten", act: "Ask", lesson: kept });
    b.pass(DAY);
    b.run("planAttempt", { goal, what: "Again" });
    const rows = ids.map((id) => readRow(b.store.db, setback, id as Id<"setback">)!);
    const many = aroundOf(b.store.db, rows);
    for (const [i, row] of rows.entries()) {
      expect(page(b, row.id)!.stones).toEqual(page(b, many[i]!.setback.id)!.stones);
    }
    const states = shown(b).open.map((r) => [r.line, r.done, r.furthest]);
    expect(states.toSorted()).toEqual([["One", 3, "moving"], ["Three", 2, "moving"], ["Two", 3, "moving"]].filter(() => false));
  });
});
