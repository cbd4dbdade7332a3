/** What was guessed of goals beside what they took, and what that says of another guess. */
import { describe, expect, it } from "vitest";
import { goal } from "../goals/goal.ts";
import { DAY } from "../kernel/time.ts";
import { NOW, idOf, momentAt, rowOf } from "../testing/ctx.ts";
import { byEarlierGoals, tookOfGoals } from "./earlier-goals.ts";
import { forecast } from "./forecast.ts";

describe("tookOfGoals", () => {
  const goals = (state: "reached" | "open", stateAt: number | null) => [
    rowOf(goal, 1, { text: "A run", at: NOW - 60 * DAY, state, stateAt }),
  ];
  const guessed = (n: number, at: number, likely: string | null) =>
    rowOf(forecast, n, { goal: idOf("goal", 1), at, likely });

  it("sets the first guess beside how long it took", () => {
    const guesses = [guessed(2, NOW - 10 * DAY, "2027-01-01"), guessed(1, NOW - 40 * DAY, "2026-10-31")];
    expect(tookOfGoals(goals("reached", NOW), guesses, momentAt())).toEqual([{ guessed: 20, took: 40 }]);
  });

  it("leaves out what is open, guessed too late, or guessed for the same day", () => {
    const first = guessed(1, NOW - 40 * DAY, "2026-10-31");
    expect(tookOfGoals(goals("open", NOW), [first], momentAt())).toEqual([]);
    expect(tookOfGoals(goals("reached", null), [first], momentAt())).toEqual([]);
    expect(tookOfGoals(goals("reached", NOW - 41 * DAY), [first], momentAt())).toEqual([]);
    expect(
      tookOfGoals(goals("reached", NOW), [guessed(1, NOW - 40 * DAY, "2026-10-11")], momentAt()),
    ).toEqual([]);
    expect(tookOfGoals(goals("reached", NOW), [], momentAt())).toEqual([]);
    const ofTry = rowOf(forecast, 3, {
      goal: idOf("goal", 1),
      at: 1,
      attempt: idOf("attempt", 1),
      likely: "2026-10-31",
    });
    expect(tookOfGoals(goals("reached", NOW), [ofTry], momentAt())).toEqual([]);
  });

  it("took at least half a day", () => {
    expect(tookOfGoals(goals("reached", NOW), [guessed(1, NOW - 1, "2026-12-01")], momentAt())).toEqual([
      { guessed: 11, took: 0.5 },
    ]);
  });
});

describe("byEarlierGoals", () => {
  /** Goals that took so many times as long as they were guessed to, 10 days each. */
  const times = (...of: readonly number[]) => of.map((factor) => ({ guessed: 10, took: 10 * factor }));
  const by = (likely: string | null, ...of: readonly number[]) =>
    byEarlierGoals({ at: NOW, likely }, times(...of), momentAt());

  it("is between the days on which it would come if it took as much longer", () => {
    const always = ["2027-01-19", "2027-01-19"];
    expect(by("2026-12-20", 2, 2, 2, 2, 2)).toEqual({
      count: 5,
      factor: expect.closeTo(2),
      most: always,
      half: always,
    });
    const wide = by("2026-12-20", 1, 1.5, 2, 3, 4) ?? expect.fail("no range");
    const days = [wide.most[0], wide.half[0], wide.half[1], wide.most[1]];
    expect(days).toEqual(days.toSorted());
    expect(new Set(days).size).toBe(4);
  });

  it("is not told of few goals, nor of a guess without days before it", () => {
    expect(by("2026-12-20", 2, 2, 2, 2)).toBeNull();
    expect(by(null, 2, 2, 2, 2, 2)).toBeNull();
    expect(by("2026-11-20", 2, 2, 2, 2, 2)).toBeNull();
    expect(by("2026-11-10", 2, 2, 2, 2, 2)).toBeNull();
  });

  it("is not told where it goes on for more than a hundred years", () => {
    expect(by("9999-12-31", 2, 2, 2, 2, 2)).toBeNull();
    expect(by("9999-12-31", 0.001, 1000, 0.001, 1000, 1e9)).toBeNull();
  });
});
