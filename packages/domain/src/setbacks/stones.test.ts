/** The five stones, a test for each rule. */
import { describe, expect, test } from "vitest";
import { attempt } from "../attempts/attempt.ts";
import { cause, debrief } from "../debriefs/debrief.ts";
import { lesson } from "../lessons/lesson.ts";
import { plan } from "../plans/plan.ts";
import { sitting } from "../practices/sitting.ts";
import { HOUR } from "../kernel/time.ts";
import { NOW, idOf, rowOf } from "../testing/ctx.ts";
import { rating, setback, type Kind } from "./setback.ts";
import {
  STONES,
  besideAnOffer,
  lay,
  reached,
  standing,
  stonesOf,
  whileHeldBack,
  type Around,
  type Reached,
} from "./stones.ts";

const mine = idOf("setback", 1);
const theGoal = idOf("goal", 1);
const row = rowOf(setback, 1, { what: "No reply", at: NOW, loggedAt: NOW, goal: theGoal });
const nothing: Around = {
  setback: row,
  ratings: [],
  sittings: [],
  debriefs: [],
  causes: [],
  lessons: [],
  plans: [],
  attempts: [],
};
const after = NOW + HOUR;
const short = rowOf(debrief, 1, { setback: mine, form: "short", startedAt: after });
const full = rowOf(debrief, 2, { setback: mine, form: "full", startedAt: after });

describe("steadied", () => {
  test("not by the setback alone", () => expect(reached(nothing).steadied).toBe(false));
  test("by a sitting from it, not by one for something else", () => {
    const sat = (s: typeof mine | null) =>
      rowOf(sitting, 1, { practice: "breathing", startedAt: after, finishedAt: after, setback: s });
    expect(reached({ ...nothing, sittings: [sat(mine)] }).steadied).toBe(true);
    expect(reached({ ...nothing, sittings: [sat(null), sat(idOf("setback", 2))] }).steadied).toBe(false);
  });
  test("by a later rating at least one lighter", () => {
    const first = rowOf(rating, 1, { setback: mine, at: NOW, heaviness: 3 });
    const second = rowOf(rating, 2, { setback: mine, at: after, heaviness: 2 });
    expect(reached({ ...nothing, ratings: [first] }).steadied).toBe(false);
    expect(reached({ ...nothing, ratings: [first, second] }).steadied).toBe(true);
    expect(
      reached({ ...nothing, ratings: [first, { ...second, setback: idOf("setback", 2) }] }).steadied,
    ).toBe(false);
  });
  test("by saying so", () => {
    expect(reached({ ...nothing, setback: { ...row, steadyAt: after } }).steadied).toBe(true);
  });
});

describe("understood", () => {
  const causes = [rowOf(cause, 1, { debrief: full.id, setback: mine, text: "No story ready", at: after })];
  const answers = { happened: "I froze", hands: "the preparing" };
  const lessons = [rowOf(lesson, 1, { text: "Practise aloud", at: after, debrief: short.id, setback: mine })];
  test("by a short look with every question answered", () => {
    expect(reached({ ...nothing, debriefs: [{ ...short, ...answers }] }).understood).toBe(false);
    expect(reached({ ...nothing, debriefs: [{ ...short, ...answers }], lessons }).understood).toBe(true);
  });
  test("by a short look that was finished, the rest skipped", () => {
    expect(
      reached({ ...nothing, debriefs: [{ ...short, happened: "I froze", finishedAt: after }] }).understood,
    ).toBe(true);
  });
  test("not by a short look in which nothing was said", () => {
    const skipped = { ...short, skipped: ["happened", "hands", "next"], finishedAt: after };
    expect(reached({ ...nothing, debriefs: [skipped] }).understood).toBe(false);
  });
  test("by the causes of a full debrief, even one that was stopped there", () => {
    expect(reached({ ...nothing, debriefs: [full] }).understood).toBe(false);
    expect(reached({ ...nothing, debriefs: [full], causes }).understood).toBe(true);
    expect(
      reached({ ...nothing, debriefs: [{ ...full, diverged: "At the first question" }] }).understood,
    ).toBe(true);
  });
  test("not by the other answers of a full debrief", () => {
    const most = { ...full, happened: "a", expected: "b", wentRight: "c", kinder: "d", finishedAt: after };
    expect(reached({ ...nothing, debriefs: [most] }).understood).toBe(false);
  });
  test("not by a debrief of something else", () => {
    const other = { ...full, setback: idOf("setback", 2) };
    expect(reached({ ...nothing, debriefs: [other], causes }).understood).toBe(false);
  });
});

describe("learned and moving", () => {
  const kept = rowOf(lesson, 1, { text: "Ask first", at: after, setback: mine });
  test("a lesson from it, or from its debrief", () => {
    expect(reached({ ...nothing, lessons: [kept] }).learned).toBe(true);
    expect(
      reached({ ...nothing, debriefs: [full], lessons: [{ ...kept, setback: null, debrief: full.id }] })
        .learned,
    ).toBe(true);
    expect(reached({ ...nothing, lessons: [{ ...kept, setback: idOf("setback", 2) }] }).learned).toBe(false);
  });
  test("a plan from it, or one that carries out its lesson", () => {
    const made = rowOf(plan, 1, { cue: "they ask", act: "I breathe", at: after });
    expect(reached({ ...nothing, plans: [made] }).moving).toBe(false);
    expect(reached({ ...nothing, plans: [{ ...made, setback: mine }] }).moving).toBe(true);
    expect(reached({ ...nothing, lessons: [kept], plans: [{ ...made, lesson: kept.id }] }).moving).toBe(true);
  });
  test("a later attempt at its goal, not an earlier one nor the one it came out of", () => {
    const tried = (n: number, at: number) => rowOf(attempt, n, { goal: theGoal, at });
    const came = { ...row, attempt: idOf("attempt", 1) };
    expect(
      reached({ ...nothing, setback: came, attempts: [tried(1, after), tried(2, NOW - HOUR)] }).moving,
    ).toBe(false);
    expect(reached({ ...nothing, setback: came, attempts: [tried(2, after)] }).moving).toBe(true);
    expect(reached({ ...nothing, attempts: [{ ...tried(2, after), goal: idOf("goal", 2) }] }).moving).toBe(
      false,
    );
    expect(reached({ ...nothing, setback: { ...row, goal: null }, attempts: [tried(2, after)] }).moving).toBe(
      false,
    );
  });
});

const with_ = (...done: string[]): Reached =>
  Object.fromEntries(STONES.map((s) => [s, s === "felt" || done.includes(s)])) as Reached;
const states = (done: Reached, kind: Kind | "other" | null = null) => lay(done, kind).map((s) => s.state);

describe("how they lie", () => {
  test.each([
    [with_(), ["done", "next", "ahead", "ahead", "ahead"]],
    [with_("steadied"), ["done", "done", "next", "ahead", "ahead"]],
    [with_("learned"), ["done", "notNeeded", "notNeeded", "done", "next"]],
    [with_("understood"), ["done", "notNeeded", "done", "next", "ahead"]],
    [with_("moving"), ["done", "notNeeded", "notNeeded", "notNeeded", "done"]],
    [with_("steadied", "understood", "learned", "moving"), ["done", "done", "done", "done", "done"]],
  ])("case %#", (done, expected) => expect(states(done)).toEqual(expected));

  test.each(["loss", "hurt", "unfair", "other"] as const)("%s: only steadying is ever next", (kind) => {
    expect(states(with_(), kind)).toEqual(["done", "next", "notNeeded", "notNeeded", "ahead"]);
    expect(states(with_("steadied"), kind)).toEqual(["done", "done", "notNeeded", "notNeeded", "ahead"]);
    expect(states(with_("understood"), kind)).toEqual(["done", "notNeeded", "done", "notNeeded", "ahead"]);
  });

  test("beside an offer to look, understanding is not said to be not needed; nothing else changes", () => {
    const beside = (done: Reached) => besideAnOffer(lay(done, null)).map((s) => s.state);
    expect(beside(with_("learned"))).toEqual(["done", "notNeeded", "ahead", "done", "next"]);
    for (const done of [with_(), with_("steadied"), with_("understood", "moving")])
      expect(beside(done)).toEqual(states(done));
  });

  test("while nothing is brought up, steadying alone is next", () => {
    const held = (done: Reached) => whileHeldBack(lay(done, null)).map((s) => s.state);
    expect(held(with_())).toEqual(states(with_()));
    expect(held(with_("steadied"))).toEqual(["done", "done", "ahead", "ahead", "ahead"]);
    expect(held(with_("learned"))).toEqual(["done", "notNeeded", "notNeeded", "done", "ahead"]);
  });

  test("in a line of text", () => {
    expect(standing(lay(with_("steadied", "understood", "learned"), null))).toEqual({
      done: 4,
      furthest: "learned",
    });
    expect(standing(stonesOf(nothing))).toEqual({ done: 1, furthest: "felt" });
  });
});
