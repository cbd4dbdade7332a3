/** What may come back of the same date in earlier years, and what never does. */
import { describe, expect, it } from "vitest";
import { goal } from "../goals/goal.ts";
import { DAY, HOUR, type Instant } from "../kernel/time.ts";
import { lesson } from "../lessons/lesson.ts";
import { KINDS, NOT_TO_ANALYSE, setback } from "../setbacks/setback.ts";
import { idOf, momentAt, NOW, rowOf } from "../testing/ctx.ts";
import { win } from "../wins/win.ts";
import { ON_THIS_DAY, onThisDay, sameDays, type OfEarlierYears } from "./on-this-day.ts";

// NOW is Friday 20 November 2026, ten in the morning in Lisbon.
const noted = (n: number, day: string, cells: object = {}) =>
  rowOf(win, n, { text: `Win ${n}`, day, at: NOW, ...cells });
const learned = (n: number, at: Instant, cells: object = {}) =>
  rowOf(lesson, n, { text: `Lesson ${n}`, at, ...cells });
const A_YEAR_AGO = Date.UTC(2025, 10, 20, 12);
const hit = (at: Instant, cells: object = {}) =>
  rowOf(setback, 1, { what: "No", at, loggedAt: at, ...cells });

const shown = (given: Partial<OfEarlierYears>): string | null => {
  const found = onThisDay({
    wins: [],
    lessons: [],
    goals: [],
    origins: [],
    notToday: [],
    setbacks: [],
    kind: null,
    weights: [null],
    moment: momentAt(),
    visit: { helpOpened: false },
    ...given,
  });
  return found && (found.kind === "win" ? found.win.text : found.lesson.text);
};
const WINS = [noted(1, "2025-11-20")];

describe("the same date", () => {
  it("is that of each earlier year", () => {
    expect(sameDays("2026-11-20").slice(0, 3)).toEqual(["2025-11-20", "2024-11-20", "2023-11-20"]);
    expect(sameDays("2026-11-20")).toHaveLength(100);
    expect(sameDays("0002-01-01")).toEqual(["0001-01-01", "0000-01-01"]);
  });

  it("of 29 February is the 28th in a year without one", () => {
    expect(sameDays("2026-02-28").slice(0, 4)).toEqual([
      "2025-02-28",
      "2024-02-28",
      "2024-02-29",
      "2023-02-28",
    ]);
    expect(sameDays("2028-02-28").slice(0, 4)).toEqual([
      "2027-02-28",
      "2026-02-28",
      "2025-02-28",
      "2024-02-28",
    ]);
    expect(sameDays("2028-02-29").slice(0, 2)).toEqual(["2024-02-29", "2020-02-29"]);
    expect(sameDays("2026-03-01")).not.toContain("2024-02-29");
  });
});

describe("on this day", () => {
  it("one win or lesson of the latest year comes back, and nothing of this year or another date", () => {
    expect(shown({})).toBeNull();
    expect(shown({ wins: WINS })).toBe("Win 1");
    expect(shown({ lessons: [learned(1, A_YEAR_AGO)] })).toBe("Lesson 1");
    expect(shown({ wins: WINS, lessons: [learned(1, A_YEAR_AGO)] })).toBe("Win 1");
    expect(shown({ wins: [noted(1, "2024-11-20")], lessons: [learned(1, A_YEAR_AGO)] })).toBe("Lesson 1");
    expect(
      shown({ wins: [noted(1, "2026-11-20"), noted(2, "2025-11-19"), noted(3, "2027-11-20")] }),
    ).toBeNull();
    expect(
      shown({ wins: [noted(1, "+01000-11-20"), noted(2, "")], lessons: [learned(1, -(2 ** 47))] }),
    ).toBeNull();
  });

  it("goes by the person's day", () => {
    const night = [learned(1, Date.UTC(2025, 10, 21, 3, 30))];
    expect(shown({ lessons: night })).toBe("Lesson 1");
    expect(shown({ lessons: night, moment: { ...momentAt(), dayStartsAt: 0 } })).toBeNull();
  });

  it("nothing within a day of a setback, after Help, at night, or on a day that weighs most", () => {
    expect(shown({ wins: WINS, setbacks: [hit(NOW - 23 * HOUR)] })).toBeNull();
    expect(shown({ wins: WINS, setbacks: [hit(NOW - 25 * HOUR)] })).toBe("Win 1");
    expect(shown({ wins: WINS, setbacks: [hit(NOW - 9 * DAY, { kind: "loss" })] })).toBeNull();
    expect(shown({ wins: WINS, visit: { helpOpened: true } })).toBeNull();
    expect(shown({ wins: WINS, moment: momentAt(NOW + 12.5 * HOUR) })).toBeNull();
    expect(shown({ wins: WINS, moment: momentAt(NOW + 11.5 * HOUR) })).toBe("Win 1");
    expect(shown({ wins: WINS, weights: [4] })).toBeNull();
  });

  it("nothing more once it was put aside that day", () => {
    const said = (day: string, card: string = ON_THIS_DAY) => [{ card, day }];
    expect(shown({ wins: WINS, notToday: said("2026-11-20") })).toBeNull();
    expect(shown({ wins: WINS, notToday: said("2026-11-19") })).toBe("Win 1");
    expect(shown({ wins: WINS, notToday: said("2026-11-20", "lessonDue") })).toBe("Win 1");
  });

  it("nothing of a paused goal, of a setback that is closed or hard, nor what was noted about one", () => {
    const own = { goal: idOf("goal", 1) };
    const of = (state: "paused" | "letGo" | null) => [rowOf(goal, 1, { text: "Sing", at: NOW, state })];
    expect(shown({ wins: [noted(1, "2025-11-20", own)], goals: of("paused") })).toBeNull();
    expect(shown({ lessons: [learned(1, A_YEAR_AGO, own)], goals: of("paused") })).toBeNull();
    expect(shown({ lessons: [learned(1, A_YEAR_AGO, own)], goals: of("letGo") })).toBe("Lesson 1");
    expect(shown({ wins: [noted(1, "2025-11-20", { debrief: idOf("debrief", 1) })] })).toBeNull();
    const from = [learned(1, A_YEAR_AGO, { setback: idOf("setback", 1) })];
    expect(shown({ lessons: from, origins: [hit(A_YEAR_AGO)] })).toBe("Lesson 1");
    expect(shown({ lessons: from })).toBe("Lesson 1");
    expect(shown({ lessons: from, origins: [hit(A_YEAR_AGO, { closedAt: NOW })] })).toBeNull();
    for (const kind of [...KINDS, "other"] as const)
      expect(shown({ lessons: from, origins: [hit(A_YEAR_AGO, { kind })] }) === null).toBe(
        kind === "other" || NOT_TO_ANALYSE.includes(kind),
      );
  });

  it("is the same whatever the order of a thousand rows", () => {
    const wins = Array.from({ length: 1000 }, (_, n) => noted(n, `${2025 - (n % 9)}-11-20`));
    expect(shown({ wins })).toBe("Win 0");
    expect(shown({ wins: wins.toReversed() })).toBe("Win 0");
  });
});
