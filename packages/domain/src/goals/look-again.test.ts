/** A moment set beforehand: when it asks, that it asks once, and what an answer does. */
import { describe, expect, it } from "vitest";
import { attempt, type Attempt } from "../attempts/attempt.ts";
import { planAttempt, recordOutcome } from "../attempts/commands.ts";
import { DAY, addDays } from "../kernel/time.ts";
import { NOW, idOf, memory, momentAt, rowOf } from "../testing/ctx.ts";
import { pauseGoal, setGoal } from "./commands.ts";
import { goal, type Goal } from "./goal.ts";
import { answerLookAgain, removeLookAgain, setLookAgain } from "./look-again-commands.ts";
import { lookAgain, lookAgainDue, lookAgainSet, type LookAgain } from "./look-again.ts";

const TODAY = "2026-11-20";
const set = (n: number, cells: Partial<LookAgain> = {}) =>
  rowOf(lookAgain, n, { goal: idOf("goal", 1), at: NOW, ...cells });
const ended = (n: number, days: number, cells: Partial<Attempt> = {}) =>
  rowOf(attempt, n, {
    goal: idOf("goal", 1),
    at: NOW - 50 * DAY,
    outcome: "notYet",
    outcomeAt: NOW + days * DAY,
    ...cells,
  });
const due = (
  rows: readonly LookAgain[],
  attempts: readonly Attempt[] = [],
  days = 30,
  state: Goal["state"] = null,
) => lookAgainDue({ id: idOf("goal", 1), state }, rows, attempts, momentAt(NOW + days * DAY));

describe("the moment has come", () => {
  it("after so many tries that ended since, whatever they brought", () => {
    const rows = [set(1, { tries: 3, act: "Ask Ana how she did it" })];
    const two = [ended(1, 1), ended(2, 2, { outcome: "reached" })];
    expect(due(rows, two)).toBe(null);
    expect(due(rows, [...two, ended(3, 3, { outcome: null, outcomeAt: null })])).toBe(null);
    // Told before it was set, and another goal's.
    expect(due(rows, [...two, ended(3, -1), ended(4, 3, { goal: idOf("goal", 2) })])).toBe(null);
    expect(due(rows, [...two, ended(3, 3, { outcome: "letGo" })])).toEqual({
      lookAgain: idOf("lookAgain", 1),
      act: "Ask Ana how she did it",
      by: "tries",
      tries: 3,
    });
  });

  it("on the day, and ever after in the same words", () => {
    const rows = [set(1, { day: addDays(TODAY, 10) })];
    expect(due(rows, [], 9)).toBe(null);
    expect(due(rows, [], 10)).toMatchObject({ by: "day", day: "2026-11-30", act: null });
    expect(due(rows, [], 400)).toEqual(due(rows, [], 10));
  });

  it("by whichever comes first, and the tries are told of both", () => {
    const rows = [set(1, { tries: 1, day: addDays(TODAY, 10) })];
    expect(due(rows, [], 10)).toMatchObject({ by: "day" });
    expect(due(rows, [ended(1, 2)], 3)).toMatchObject({ by: "tries", tries: 1 });
    expect(due(rows, [ended(1, 2)], 20)).toMatchObject({ by: "tries" });
  });

  it("never for what is not set, or makes no sense", () => {
    expect(due([])).toBe(null);
    expect(due([set(1)])).toBe(null);
    expect(due([set(1, { tries: 0 })], [ended(1, 1)])).toBe(null);
    expect(due([set(1, { tries: -2 })], [ended(1, 1)])).toBe(null);
    expect(due([set(1, { tries: 3, goal: idOf("goal", 2) })], [ended(1, 1), ended(2, 1), ended(3, 1)])).toBe(
      null,
    );
    expect(due([set(1, { tries: 1 })], [ended(1, 1, { outcomeAt: null, at: NOW + DAY })])).not.toBe(null);
  });

  it.each(["paused", "letGo", "reached", "other"] as const)("never for a goal that is %s", (state) => {
    expect(due([set(1, { day: TODAY })], [], 400, state)).toBe(null);
  });

  it("of a thousand, the one set last alone counts; answered, none is set", () => {
    const many = Array.from({ length: 1000 }, (_, n) => set(n + 1, { at: NOW + n, day: TODAY }));
    expect(lookAgainSet(many.toReversed())?.id).toBe(idOf("lookAgain", 1000));
    const answered = many.map((row) => (row.at === NOW + 999 ? { ...row, chosenAt: NOW + DAY } : row));
    expect(lookAgainSet(answered)).toBe(null);
    expect(due(answered)).toBe(null);
  });
});

describe("setting it and choosing", () => {
  const refused = (type: string) => ({ ok: false, error: { type } });
  const withGoal = () => {
    const m = memory();
    const made = m.run(setGoal, { text: "Lead a team" });
    if (!made.ok) throw new Error("refused");
    const own = made.value;
    const asks = () =>
      lookAgainDue(
        m.rows(goal).find((g) => g.id === own)!,
        m.rows(lookAgain),
        m.rows(attempt),
        m.moment(),
      );
    return { m, own, asks };
  };

  it("needs tries or a day to come", () => {
    const { m, own } = withGoal();
    expect(m.run(setLookAgain, { goal: own, act: "Ask" })).toMatchObject({
      error: { messages: ["neitherTriesNorDay"] },
    });
    for (const [tries, message] of [
      [0, "tooFew"],
      [-1, "tooFew"],
      [1.5, "notANumber"],
      [101, "tooMany"],
    ] as const)
      expect(m.run(setLookAgain, { goal: own, tries })).toMatchObject({ error: { messages: [message] } });
    expect(m.run(setLookAgain, { goal: own, day: "2026-02-30" })).toMatchObject({
      error: { messages: ["notADate"] },
    });
    expect(m.run(setLookAgain, { goal: own, day: "2026-11-19" })).toMatchObject(refused("InThePast"));
    expect(m.run(setLookAgain, { goal: idOf("goal", 9), tries: 1 })).toMatchObject(refused("GoalMissing"));
    expect(m.rows(lookAgain)).toEqual([]);
    expect(m.run(setLookAgain, { goal: own, day: "2026-11-20" }).ok).toBe(true);
  });

  it("is changed in its place, and goes on counting", () => {
    const { m, own, asks } = withGoal();
    m.run(setLookAgain, { goal: own, tries: 2, day: "2026-11-22", act: " Ask Ana " });
    m.later(DAY);
    const tried = m.run(planAttempt, { goal: own });
    if (!tried.ok) throw new Error("refused");
    m.run(recordOutcome, { attempt: tried.value, outcome: "partly" });
    m.later(2 * DAY);
    expect(asks()).toMatchObject({ by: "day", act: "Ask Ana" });
    // The day that has come may stay while the words change.
    expect(m.run(setLookAgain, { goal: own, day: "2026-11-22", act: "Ask Ben" }).ok).toBe(true);
    expect(asks()).toMatchObject({ by: "day", act: "Ask Ben" });
    // Words that are left out stay as they are: another tab may have written them.
    m.run(setLookAgain, { goal: own, tries: 3 });
    expect(m.rows(lookAgain)).toMatchObject([{ at: NOW, tries: 3, day: null, act: "Ask Ben" }]);
    m.run(setLookAgain, { goal: own, tries: 1, act: null });
    expect(m.rows(lookAgain)).toMatchObject([{ at: NOW, tries: 1, day: null, act: null }]);
    expect(asks()).toMatchObject({ by: "tries", tries: 1 });
  });

  it.each(["kept", "anotherWay"] as const)("asks no more after %s, until it is set anew", (choice) => {
    const { m, own, asks } = withGoal();
    m.run(setLookAgain, { goal: own, day: "2026-11-21" });
    m.later(DAY);
    expect(asks()).not.toBe(null);
    m.run(answerLookAgain, { lookAgain: m.rows(lookAgain)[0]!.id, choice });
    m.later(400 * DAY);
    expect(asks()).toBe(null);
    expect(m.rows(goal)).toMatchObject([{ state: null }]);
    m.run(setLookAgain, { goal: own, tries: 1 });
    expect(m.rows(lookAgain)).toMatchObject([
      { choice, chosenAt: NOW + DAY },
      { tries: 1, choice: null },
    ]);
    expect(asks()).toBe(null);
  });

  it("answered by a clock that was set ahead, hides none that is set after it, and stays as it was answered", () => {
    const { m, own, asks } = withGoal();
    m.later(400 * DAY);
    for (const choice of ["kept", "anotherWay"] as const) {
      m.run(setLookAgain, { goal: own, tries: 1 });
      m.run(answerLookAgain, { lookAgain: m.rows(lookAgain).at(-1)!.id, choice });
      m.later(DAY);
    }
    m.later(-401 * DAY);
    m.run(setLookAgain, { goal: own, day: "2026-11-21", act: "Ask Ana" });
    expect(lookAgainSet(m.rows(lookAgain))).toMatchObject({ at: NOW + DAY, act: "Ask Ana", choice: null });
    expect(asks()).toMatchObject({ by: "day" });
    expect(m.rows(lookAgain).map((r) => r.choice)).toEqual(["kept", "anotherWay", null]);
  });

  it("set by a clock that was set ahead, counts tries from when it is changed", () => {
    const { m, own, asks } = withGoal();
    m.later(400 * DAY);
    m.run(setLookAgain, { goal: own, tries: 2 });
    m.later(-400 * DAY);
    m.run(setLookAgain, { goal: own, tries: 1 });
    const tried = m.run(planAttempt, { goal: own });
    if (!tried.ok) throw new Error("refused");
    m.run(recordOutcome, { attempt: tried.value, outcome: "partly" });
    expect(asks()).toMatchObject({ by: "tries", tries: 1 });
  });

  it("lets the goal go, as letting it go does, and is silent while it is paused", () => {
    const { m, own, asks } = withGoal();
    m.run(setLookAgain, { goal: own, day: TODAY });
    m.run(pauseGoal, { goal: own, paused: true });
    expect(asks()).toBe(null);
    m.run(pauseGoal, { goal: own, paused: false });
    expect(asks()).not.toBe(null);
    const row = m.rows(lookAgain)[0]!.id;
    m.run(answerLookAgain, { lookAgain: row, choice: "letGo" });
    expect(m.rows(goal)).toMatchObject([{ state: "letGo", stateAt: NOW }]);
    expect(asks()).toBe(null);
    m.later(DAY);
    m.run(answerLookAgain, { lookAgain: row, choice: "letGo" });
    expect(m.rows(goal)).toMatchObject([{ stateAt: NOW }]);
  });

  it("is taken away, and is not there to answer then", () => {
    const { m, own, asks } = withGoal();
    m.run(setLookAgain, { goal: own, day: TODAY });
    const row = m.rows(lookAgain)[0]!.id;
    m.run(removeLookAgain, { lookAgain: row });
    expect(asks()).toBe(null);
    expect(m.run(answerLookAgain, { lookAgain: row, choice: "kept" })).toMatchObject(
      refused("LookAgainMissing"),
    );
  });
});
