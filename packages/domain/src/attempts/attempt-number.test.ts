/** Which try it is. */
import { describe, expect, it } from "vitest";
import { DAY, HOUR } from "../kernel/time.ts";
import { NOW, idOf, momentAt, rowOf } from "../testing/ctx.ts";
import { attempt, type Attempt } from "./attempt.ts";
import { attemptNumbers, inOrder } from "./attempt-number.ts";

const tryOf = (n: number, cells: Partial<Attempt>) =>
  rowOf(attempt, n, { goal: idOf("goal", 1), at: NOW, ...cells });
const numbersOf = (list: readonly Attempt[]) => {
  const numbers = attemptNumbers(list, momentAt());
  return list.map((a) => numbers.get(a.id));
};

describe("attemptNumbers", () => {
  it("counts by when a try began, whenever it was set up", () => {
    const list = [
      tryOf(1, { at: NOW - 3 * DAY, startedAt: NOW }),
      tryOf(2, { at: NOW, day: "2026-11-01" }),
      tryOf(3, { at: NOW - 9 * DAY, outcome: "partly", outcomeAt: NOW - 8 * DAY }),
      tryOf(4, { at: NOW - 9 * DAY }),
      tryOf(5, { at: NOW, day: "2026-12-10" }),
    ];
    expect(numbersOf(list)).toEqual([3, 1, 2, 5, 4]);
    expect(numbersOf(list.toReversed())).toEqual([3, 1, 2, 5, 4].toReversed());
  });

  it("takes the start before the day it was planned for", () => {
    const late = tryOf(1, { day: "2026-11-18", startedAt: NOW + HOUR });
    const between = tryOf(2, { day: "2026-11-19" });
    expect(numbersOf([late, between])).toEqual([2, 1]);
  });

  it("counts each goal for itself", () => {
    const list = [1, 2, 3].map((n) =>
      tryOf(n, { goal: idOf("goal", n % 2), at: NOW + n, startedAt: NOW + n }),
    );
    expect(numbersOf(list)).toEqual([1, 1, 2]);
  });

  it("settles equal ones by when they were set up, then by id", () => {
    const twins = [tryOf(3, {}), tryOf(1, { at: NOW + 1 }), tryOf(2, {})];
    expect(inOrder(twins, momentAt()).map((a) => a.id)).toEqual([2, 3, 1].map((n) => idOf("attempt", n)));
  });
});
