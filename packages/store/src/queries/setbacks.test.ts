/** What the screens about setbacks are told. */
import { besideAnOffer } from "@onward/domain/setbacks/stones";
import { describe, expect, it } from "vitest";
import { bench, DAY, NOON, type Bench } from "../testing/open.ts";
import { setbackForm, setbackPage, setbackSaved } from "./setbacks.ts";
import { setbacksShown, type SetbackFilter } from "./setbacks-shown.ts";

const HOUR = 3_600_000;
const ALL: SetbackFilter = { goal: null, feeling: null, open: false };
const shown = (b: Bench, filter: Partial<SetbackFilter> = {}, limit = 40) =>
  b.store.query(setbacksShown, { ...ALL, ...filter, limit }, b.at());
const page = (b: Bench, id: string, reads = 0, helpOpened = false) =>
  b.store.query(setbackPage, { id, helpOpened, reads }, b.at());
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

  it("closed for now, or a kind that is not there to be analysed, is not open", () => {
    const b = bench();
    const closed = b.run<string>("logSetback", { what: "Closed", at: NOON - DAY });
    b.run("closeSetback", { setback: closed, closed: true });
    b.run("logSetback", { what: "A loss", kind: "loss" });
    expect(shown(b).open).toEqual([]);
    expect(shown(b).rows.map((r) => [r.line, r.hard])).toEqual([
      ["A loss", true],
      ["Closed", false],
    ]);
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
    const { rows } = shown(b);
    expect(rows.map((r) => [r.line, r.done, r.furthest]).toSorted()).toEqual([
      ["One", 3, "moving"],
      ["Three", 2, "moving"],
      ["Two", 3, "moving"],
    ]);
    // A day on, each page offers a look beside them.
    for (const row of rows) expect(besideAnOffer(row.stones), row.line).toEqual(page(b, row.id)!.stones);
  });
});

describe("writing one down", () => {
  const form = (b: Bench, args: Partial<{ setback: string; goal: string; attempt: string }> = {}) =>
    b.store.query(setbackForm, { setback: null, goal: null, attempt: null, ...args }, b.at());

  it("offers open goals, latest first, and the one asked for whatever its state", () => {
    const b = bench();
    const paused = b.run<string>("setGoal", { text: "Paused" });
    b.run("pauseGoal", { goal: paused, paused: true });
    b.pass(DAY);
    b.run("setGoal", { text: "Older" });
    b.pass(DAY);
    b.run("setGoal", { text: "Newer" });
    expect(form(b).goals.map((g) => g.line)).toEqual(["Newer", "Older"]);
    expect(form(b, { goal: paused }).goals.map((g) => g.line)).toEqual(["Paused", "Newer", "Older"]);
    expect(form(b, { goal: "nothing" }).goals).toHaveLength(2);
  });

  it("counts the try it comes out of", () => {
    const b = bench();
    const goal = b.run<string>("setGoal", { text: "Run" });
    b.run("planAttempt", { goal, day: "2026-03-01" });
    const second = b.run<string>("planAttempt", { goal, day: "2026-03-08" });
    expect(form(b, { attempt: second }).tryNumber).toBe(2);
    expect(form(b, { attempt: "none" }).tryNumber).toBeNull();
  });

  it("when one is changed: its day, its goal, and which texts have earlier versions", () => {
    const b = bench();
    const goal = b.run<string>("setGoal", { text: "Run" });
    const id = b.run<string>("logSetback", { what: "Went out too fast", goal, at: NOON - 3 * DAY });
    expect(form(b, { setback: id })).toMatchObject({ day: "2026-03-07", versions: [], tryNumber: null });
    b.pass(DAY);
    b.run("editSetback", { setback: id, what: "Went out much too fast" });
    expect(form(b, { setback: id }).versions).toEqual(["what"]);
    expect(form(b, { setback: "gone" })).toMatchObject({ setback: null, day: null });
  });
});

describe("after saving", () => {
  const saved = (b: Bench, id: string, helpOpened = false) =>
    b.store.query(setbackSaved, { id, helpOpened }, b.at());

  it("a short look stands among the choices for the lighter weights alone", () => {
    const b = bench();
    const of = (input: object) => saved(b, b.run<string>("logSetback", { what: "x", ...input }));
    expect(of({})).toMatchObject({ heaviness: null, guess: null, mayLook: true, mayGuess: false });
    expect(of({ heaviness: 1 })).toMatchObject({ mayLook: true, mayGuess: false });
    expect(of({ heaviness: 2, guess: 1 })).toMatchObject({
      heaviness: 2,
      guess: 1,
      mayLook: true,
      mayGuess: true,
    });
    expect(of({ heaviness: 3 })).toMatchObject({ heaviness: 3, mayLook: false, mayGuess: true });
    expect(of({ heaviness: 0, kind: "unfair" })).toMatchObject({ mayLook: false });
    expect(of({ heaviness: 3, kind: "loss" })).toMatchObject({ mayLook: false, mayGuess: false });
    expect(saved(b, "gone")).toBeNull();
  });

  it("shows why its goal matters, in the first hour too; not of a hard kind, at its heaviest, at night, or paused", () => {
    const b = bench();
    const goal = b.run<string>("setGoal", {
      text: "A choir",
      why: `My grandmother sang.\n${"la ".repeat(300)}`,
    });
    const log = (input: object = {}) => b.run<string>("logSetback", { what: "x", goal, ...input });
    const why = (id: string) => [saved(b, id)?.why, page(b, id)?.goal?.why?.split("\n")[0]];
    const both = ["My grandmother sang.", "My grandmother sang."];
    const plain = log({ heaviness: 3 });
    expect(why(plain)).toEqual(both);
    expect(why(log({ kind: "loss" }))).toEqual([null, undefined]);
    const heaviest = log({ heaviness: 4 });
    expect(why(heaviest)).toEqual([null, undefined]);
    b.pass(1000);
    b.run("rateSetback", { setback: heaviest, heaviness: 3 });
    expect(why(heaviest)).toEqual(both);
    expect(saved(b, b.run<string>("logSetback", { what: "Of no goal" }))?.why).toBeNull();
    b.pass(11 * HOUR);
    // At night its page has it, where it is opened; nothing shows it unasked.
    expect(why(plain)).toEqual([null, "My grandmother sang."]);
    b.pass(13 * HOUR);
    b.run("pauseGoal", { goal, paused: true });
    expect(why(plain)).toEqual([null, undefined]);
  });

  it("once help was sought there is no look and no guess, and the rest stays", () => {
    const b = bench();
    const id = b.run<string>("logSetback", { what: "x", heaviness: 2 });
    expect(saved(b, id)).toMatchObject({ mayLook: true, mayGuess: true });
    expect(saved(b, id, true)).toMatchObject({ heaviness: 2, mayLook: false, mayGuess: false });
  });

  it("asks for no guess at night, and offers no look", () => {
    const b = bench();
    b.pass(10 * HOUR);
    const id = b.run<string>("logSetback", { what: "x", heaviness: 2 });
    expect(saved(b, id)).toMatchObject({ mayLook: false, mayGuess: false });
    b.pass(7 * HOUR);
    expect(saved(b, id)).toMatchObject({ mayLook: true, mayGuess: true });
  });

  it("asks again where that is wished, from middling on, and on its page it can be taken back at any weight", () => {
    const b = bench();
    const id = b.run<string>("logSetback", { what: "x", heaviness: 3 });
    const page = () => b.store.query(setbackPage, { id, helpOpened: false }, b.at())?.askAgain;
    expect([saved(b, id)?.askAgain, page()]).toEqual([false, false]);
    b.run("askAgain", { setback: id, wished: true });
    b.pass(DAY);
    b.run("rateSetback", { setback: id, heaviness: 1 });
    expect([saved(b, id)?.askAgain, saved(b, id)?.mayGuess, page()]).toEqual([true, false, true]);
    b.run("closeSetback", { setback: id, closed: true });
    expect(page()).toBeNull();
    b.run("closeSetback", { setback: id, closed: false });
    b.pass(20 * DAY);
    expect([saved(b, id)?.askAgain, page()]).toEqual([false, null]);
    b.run("rateSetback", { setback: id, heaviness: 2 });
    expect(page()).toBe(false);
  });

  it("is asked again on its own page from the day that was named, until it was said", () => {
    const b = bench();
    const id = b.run<string>("logSetback", { what: "x", heaviness: 3 });
    const asks = () => b.store.query(setbackPage, { id, helpOpened: false }, b.at())?.asksNow;
    b.run("askAgain", { setback: id, wished: true });
    expect(asks()).toBe(false);
    b.pass(2 * DAY);
    expect(asks()).toBe(true);
    b.run("rateSetback", { setback: id, heaviness: 2 });
    expect(asks()).toBe(false);
    b.pass(DAY);
    expect(asks()).toBe(true);
  });

  it("knows that something was done to steady oneself", () => {
    const b = bench();
    const id = b.run<string>("logSetback", { what: "x", heaviness: 4 });
    b.run("finishSitting", { practice: "breathing", startedAt: NOON });
    expect(saved(b, id)).toMatchObject({ heaviness: 4, steadied: false });
    b.run("finishSitting", { practice: "breathing", startedAt: NOON + 1, setback: id });
    expect(saved(b, id)).toMatchObject({ heaviness: 4, steadied: true });
  });

  it("a guess changes nothing else", () => {
    const b = bench();
    const id = b.run<string>("logSetback", {
      what: "x",
      feelings: ["sad"],
      kind: "row",
      area: "work",
      expected: "y",
    });
    b.run("editSetback", { setback: id, guess: 1 });
    expect(page(b, id)!.setback).toMatchObject({
      feelings: ["sad"],
      kind: "row",
      area: "work",
      expected: "y",
      guess: 1,
    });
  });
});

describe("the page", () => {
  it("is empty for one that is not there, or was deleted", () => {
    const b = bench();
    const id = b.run<string>("logSetback", { what: "x" });
    b.run("removeSetback", { setback: id });
    expect(page(b, id)).toBeNull();
  });

  it("gathers what belongs to the setback and nothing of another", () => {
    const b = bench();
    const goal = b.run<string>("setGoal", { text: "Lead a team", why: "I like it when others grow." });
    const tried = b.run<string>("planAttempt", { goal, day: "2026-03-09" });
    const id = b.run<string>("logSetback", { what: "No", goal, attempt: tried, heaviness: 3 });
    const other = b.run<string>("logSetback", { what: "Other" });
    b.pass(120_000);
    for (const s of [id, other]) {
      const startedAt = s === id ? NOON : NOON + 1;
      b.run("finishSitting", { practice: "breathing", startedAt, setback: s, before: 3, after: 2 });
      b.run("keepLesson", { text: `Of ${s}`, setback: s });
      b.run("makePlan", { cue: "a", act: `Of ${s}`, setback: s });
    }
    // Taken to a try as it is, it is the same plan to whoever reads it.
    b.run("makePlan", { cue: "a", act: `Of ${id}`, setback: id });
    b.pass(2 * DAY);
    const look = b.run<string>("startDebrief", { setback: id, form: "full" });
    b.run("answerStep", { debrief: look, cell: "happened", text: "They asked twice." });
    b.run("answerStep", { debrief: look, cell: "toldMyself", text: "I am hopeless." });
    b.run("planAttempt", { goal, what: "Next time" });
    const found = page(b, id)!;
    expect(found).toMatchObject({
      heading: { day: "2026-03-10", goal: "Lead a team" },
      goal: { id: goal, line: "Lead a team", why: "I like it when others grow." },
      tryNumber: 1,
      hard: false,
      quiet: false,
      sittings: [{ practice: "breathing", before: 3, after: 2, day: "2026-03-10" }],
      lessons: [{ text: `Of ${id}` }],
      plans: [{ act: `Of ${id}` }],
      tries: [{ what: "Next time" }],
      look: { short: false, carryOn: { form: "full" } },
      askToClose: false,
      today: "2026-03-12",
    });
    // What was said when it was logged was not said again before the breathing.
    expect(found.heavy.map((h) => h.heaviness)).toEqual([3, 2]);
    expect(found.looks.map((l) => l.account.map((p) => p.step))).toEqual([["happened"]]);
    expect(JSON.stringify(found)).not.toContain("hopeless");
    expect(found.looks[0]?.versions).toEqual([]);
    b.pass(1000);
    b.run("answerStep", { debrief: look, cell: "happened", text: "They asked me twice." });
    expect(page(b, id)?.looks[0]?.versions).toEqual(["happened"]);
  });

  it("offers to look back from a day on, never for the hard kinds, at night, very heavy or closed", () => {
    const b = bench();
    const log = (input: object) => b.run<string>("logSetback", { what: "x", ...input });
    const [plain, loss, heavy, closed] = [
      log({ heaviness: 1 }),
      log({ kind: "loss" }),
      log({ heaviness: 4 }),
      log({}),
    ];
    b.run("closeSetback", { setback: closed, closed: true });
    expect(page(b, plain!)).toMatchObject({ quiet: true, look: { short: true, full: "waits" } });
    b.pass(DAY);
    expect(page(b, plain!)!.look).toEqual({ short: true, full: "offered", carryOn: null });
    const held = { short: false, full: null, carryOn: null };
    expect(page(b, loss!)).toMatchObject({ hard: true, look: held });
    expect(page(b, heavy!)!.look).toEqual(held);
    expect(page(b, closed!)!.look).toEqual(held);
    b.pass(DAY / 2 - 3_600_000);
    expect(page(b, plain!)!.look).toEqual(held);
  });

  it("offers nothing that takes thinking over within a day of any setback, at night, and after Help", () => {
    const b = bench();
    const id = b.run<string>("logSetback", { what: "No" });
    const quiet = (helpOpened = false) => page(b, id, 0, helpOpened)!.quiet;
    b.pass(DAY);
    expect([quiet(), quiet(true)]).toEqual([false, true]);
    // Noon becomes 23:00.
    b.pass(DAY / 2 - 3_600_000);
    expect(quiet()).toBe(true);
    b.pass(DAY / 2);
    expect(quiet()).toBe(false);
    b.run("logSetback", { what: "Another" });
    expect(quiet()).toBe(true);
  });

  it("asks to close it for now after more than five reads in a day, until it was answered", () => {
    const b = bench();
    const id = b.run<string>("logSetback", { what: "x" });
    expect(page(b, id, 5)!.askToClose).toBe(false);
    expect(page(b, id, 6)!.askToClose).toBe(true);
    b.run("closeSetback", { setback: id, closed: false });
    expect(page(b, id, 7)!.askToClose).toBe(false);
  });
});
