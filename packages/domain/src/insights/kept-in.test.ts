/** What was kept in a week: by the person's day, across clock changes, and with rows that are odd. */
import { describe, expect, it } from "vitest";
import { attempt } from "../attempts/attempt.ts";
import { checkin } from "../checkins/checkin.ts";
import { debrief } from "../debriefs/debrief.ts";
import { goalWeek } from "../goals/goal-week.ts";
import { goal } from "../goals/goal.ts";
import { stepDay } from "../goals/repeating.ts";
import { DAY, HOUR, type Instant } from "../kernel/time.ts";
import { lesson } from "../lessons/lesson.ts";
import { KINDS, NOT_TO_ANALYSE, setback } from "../setbacks/setback.ts";
import { NOW, idOf, momentAt, rowOf } from "../testing/ctx.ts";
import { win } from "../wins/win.ts";
import { keptIn, type KeptRows } from "./kept-in.ts";
import { weekOf, yearOf } from "./spans.ts";

const NOTHING: KeptRows = {
  wins: [],
  debriefs: [],
  lessons: [],
  attempts: [],
  goals: [],
  setbacks: [],
  checkins: [],
  goalWeeks: [],
  stepDays: [],
};
/** Monday 16 to Sunday 22 November 2026; now is the Friday in it. */
const WEEK = weekOf("2026-11-20", 1);
const at = (iso: string): Instant => Date.parse(`${iso}Z`);
const hit = (n: number, when: Instant, cells: object = {}) =>
  rowOf(setback, n, { what: "It went wrong", at: when, loggedAt: when, ...cells });
const learned = (n: number, when: Instant, cells: object = {}) =>
  rowOf(lesson, n, { text: `Lesson ${n}`, at: when, ...cells });
const tried = (n: number, cells: object) => rowOf(attempt, n, { goal: idOf("goal", 1), at: NOW, ...cells });
const looked = (n: number, of: number, finishedAt: Instant | null) =>
  rowOf(debrief, n, { setback: idOf("setback", of), form: "short", startedAt: NOW, finishedAt });
const noted = (n: number, day: string) => rowOf(win, n, { text: `Win ${n}`, day, at: NOW });

describe("what was kept in a week", () => {
  it("is nothing where nothing was", () => {
    expect(keptIn(NOTHING, WEEK, momentAt())).toEqual({
      wins: [],
      lessons: [],
      tries: [],
      goals: [],
      goalWeeks: [],
      setbacks: { count: 0, lookedBackOn: 0 },
      daysSaid: 0,
      steps: [],
      days: [],
    });
  });

  it("has the days on which a small step was done, each once, of that week and not to come", () => {
    const on = (step: number, day: string, n: number) =>
      rowOf(stepDay, n, { step: idOf("step", step), day, at: NOW });
    const kept = keptIn(
      {
        ...NOTHING,
        stepDays: [
          on(1, "2026-11-20", 1),
          on(2, "2026-11-17", 2),
          on(1, "2026-11-18", 3),
          on(1, "2026-11-18", 4),
          on(1, "2026-11-15", 5),
          on(1, "2026-11-21", 6),
        ],
      },
      WEEK,
      momentAt(),
    );
    expect(kept.steps).toEqual([
      { step: idOf("step", 2), days: 1 },
      { step: idOf("step", 1), days: 2 },
    ]);
    expect(kept.days).toEqual(["2026-11-17", "2026-11-18", "2026-11-20"]);
  });

  it("is of that week alone, oldest first, and nothing of days to come", () => {
    const days = ["2026-11-22", "2026-11-15", "2026-11-16", "2026-11-20", "2026-11-23"];
    const kept = keptIn(
      {
        ...NOTHING,
        wins: days.map((day, n) => noted(n, day)),
        lessons: [
          learned(1, NOW),
          learned(2, NOW - 5 * DAY),
          learned(3, NOW - 4 * DAY),
          learned(4, NOW + 3 * DAY),
        ],
        debriefs: [looked(1, 1, NOW - DAY), looked(2, 2, null), looked(3, 3, NOW - 9 * DAY)],
        checkins: days.map((day, n) => rowOf(checkin, n, { day, at: NOW, energy: 2 })),
      },
      WEEK,
      momentAt(),
    );
    expect(kept.wins.map((w) => [w.kind, w.day])).toEqual([
      ["noted", "2026-11-16"],
      ["lookedBack", "2026-11-19"],
      ["noted", "2026-11-20"],
    ]);
    expect(kept.lessons.map((l) => l.text)).toEqual(["Lesson 3", "Lesson 1"]);
    expect(kept.daysSaid).toBe(2);
    expect(kept.days).toEqual(["2026-11-16", "2026-11-19", "2026-11-20"]);
  });

  it("begins when the person's day does: half past three on Monday is still Sunday", () => {
    const kept = (hours: number, dayStartsAt: number) =>
      keptIn({ ...NOTHING, lessons: [learned(1, at("2026-11-16T00:00") + hours * HOUR)] }, WEEK, {
        ...momentAt(),
        dayStartsAt,
      }).lessons.length;
    expect(kept(3.5, 4)).toBe(0);
    expect(kept(4, 4)).toBe(1);
    expect(kept(3.5, 0)).toBe(1);
    expect(kept(24 * 7 + 3.5, 4)).toBe(0);
  });

  it("keeps its bounds where clocks change", () => {
    // In Lisbon the clock went forward on Sunday 29 March 2026 and back on Sunday 25 October.
    const now = momentAt(at("2026-11-20T10:00"));
    const sundayNight = (iso: string) => [learned(1, at(iso))];
    const spring = weekOf("2026-03-29", 1);
    expect(
      keptIn({ ...NOTHING, lessons: sundayNight("2026-03-30T02:59") }, spring, now).lessons,
    ).toHaveLength(1);
    expect(
      keptIn({ ...NOTHING, lessons: sundayNight("2026-03-30T03:00") }, spring, now).lessons,
    ).toHaveLength(0);
    const autumn = weekOf("2026-10-25", 1);
    expect(
      keptIn({ ...NOTHING, lessons: sundayNight("2026-10-26T03:59") }, autumn, now).lessons,
    ).toHaveLength(1);
    expect(
      keptIn({ ...NOTHING, lessons: sundayNight("2026-10-26T04:00") }, autumn, now).lessons,
    ).toHaveLength(0);
  });

  it("counts a setback on the day it was where it happened", () => {
    // Ten in the evening of Sunday in Honolulu is Monday morning in Lisbon.
    const late = hit(1, at("2026-11-16T08:00"), { zone: "Pacific/Honolulu" });
    const count = (rows: KeptRows["setbacks"]) =>
      keptIn({ ...NOTHING, setbacks: rows }, WEEK, momentAt()).setbacks;
    expect(count([late])).toEqual({ count: 0, lookedBackOn: 0 });
    expect(count([{ ...late, zone: null }])).toEqual({ count: 1, lookedBackOn: 0 });
  });

  it("counts setbacks of every kind, and those looked back on, then or since", () => {
    const kept = keptIn(
      {
        ...NOTHING,
        setbacks: [...KINDS, null, "other" as const].map((kind, n) => hit(n, NOW - DAY, { kind })),
        debriefs: [
          looked(1, 0, NOW),
          looked(2, 0, NOW),
          looked(3, 5, NOW),
          looked(4, 1, null),
          looked(5, 99, NOW),
        ],
      },
      WEEK,
      momentAt(),
    );
    expect(kept.setbacks).toEqual({ count: 10, lookedBackOn: 2 });
    expect(JSON.stringify(kept)).not.toContain("It went wrong");
  });

  it("never calls what came of a loss or a hurt a lesson, not below its goal either", () => {
    const kinds = [...KINDS, "other" as const];
    const kept = keptIn(
      {
        ...NOTHING,
        setbacks: kinds.map((kind, n) => hit(n, NOW - 90 * DAY, { kind })),
        lessons: kinds.map((_, n) =>
          learned(n, NOW - DAY, { setback: idOf("setback", n), goal: idOf("goal", 1) }),
        ),
        goals: [rowOf(goal, 1, { text: "A choir", at: NOW - 300 * DAY, state: "letGo", stateAt: NOW })],
      },
      WEEK,
      momentAt(),
    );
    const shown = kinds.filter((kind) => kind !== "other" && !NOT_TO_ANALYSE.includes(kind)).length;
    expect(kept.lessons).toHaveLength(shown);
    expect(kept.goals[0]?.lessons).toHaveLength(shown);
  });

  it("tells of tries that began in it, and how each went so far", () => {
    const kept = keptIn(
      {
        ...NOTHING,
        attempts: [
          tried(1, { startedAt: NOW - DAY, outcome: "reached", outcomeAt: NOW }),
          tried(2, { day: "2026-11-17", outcome: "notYet", outcomeAt: NOW }),
          tried(3, { startedAt: NOW - 2 * DAY }),
          tried(4, { day: "2026-11-18" }),
          tried(5, { startedAt: NOW - 20 * DAY, outcome: "partly", outcomeAt: NOW }),
          tried(6, { startedAt: NOW + DAY }),
        ],
      },
      WEEK,
      momentAt(),
    );
    expect(kept.tries.map((t) => [t.day, t.went])).toEqual([
      ["2026-11-17", "notYet"],
      ["2026-11-18", "open"],
      ["2026-11-19", "reached"],
    ]);
  });

  it("tells of goals that ended in it, with their lessons of any time", () => {
    const ended = (n: number, state: string | null, stateAt: Instant | null) =>
      rowOf(goal, n, { text: `Goal ${n}`, at: NOW - 300 * DAY, state: state as "reached", stateAt });
    const kept = keptIn(
      {
        ...NOTHING,
        goals: [
          ended(1, "reached", NOW - DAY),
          ended(2, "letGo", NOW - 2 * DAY),
          ended(3, "paused", NOW - DAY),
          ended(4, "reached", NOW - 30 * DAY),
          ended(5, "reached", null),
          ended(6, null, NOW),
        ],
        lessons: [
          learned(1, NOW - 200 * DAY, { goal: idOf("goal", 2) }),
          learned(2, NOW, { goal: idOf("goal", 4) }),
        ],
      },
      WEEK,
      momentAt(),
    );
    expect(kept.goals.map((g) => [g.goal.text, g.state, g.day, g.lessons.map((l) => l.text)])).toEqual([
      ["Goal 2", "letGo", "2026-11-18", ["Lesson 1"]],
      ["Goal 1", "reached", "2026-11-19", []],
    ]);
  });

  it("counts a day once, and only when something was said on it", () => {
    const day = "2026-11-18";
    const said = (n: number, cells: object) => rowOf(checkin, n, { day, at: NOW, ...cells });
    const count = (...rows: KeptRows["checkins"]) =>
      keptIn({ ...NOTHING, checkins: rows }, WEEK, momentAt()).daysSaid;
    expect(count(said(1, {}))).toBe(0);
    expect(count(said(1, { heaviness: 0 }), said(2, { around: "Rain" }))).toBe(1);
    expect(count(said(1, { line: "A quiet one" }))).toBe(1);
  });

  it("tells what was said of a goal's week on the day it was said, and of one passed over nothing", () => {
    const of = (n: number, at: number, cells: object) => rowOf(goalWeek, n, { at, doneAt: at, ...cells });
    const kept = keptIn(
      {
        ...NOTHING,
        goalWeeks: [
          of(1, NOW, { stood: "Rain" }),
          of(2, NOW - DAY, { next: "nothing" }),
          of(3, NOW, {}),
          of(4, NOW - 7 * DAY, { stood: "Before" }),
          of(5, NOW + DAY, { stood: "A clock that was ahead" }),
        ],
      },
      WEEK,
      momentAt(),
    );
    expect(kept.goalWeeks.map(({ said, day }) => [said.stood, day])).toEqual([
      [null, "2026-11-19"],
      ["Rain", "2026-11-20"],
    ]);
    expect(kept.days).toEqual(["2026-11-19", "2026-11-20"]);
  });

  it("takes a thousand of each, and dates that cannot be", () => {
    const many = Array.from({ length: 1000 }, (_, n) => n);
    const kept = keptIn(
      {
        wins: [
          ...many.map((n) => noted(n, "2026-02-03")),
          noted(2000, "-000100-01-01"),
          noted(2001, "9999-12-31"),
        ],
        debriefs: many.map((n) => looked(n, n, NOW - n * HOUR)),
        lessons: [...many.map((n) => learned(n, NOW - n * HOUR)), learned(2000, -(2 ** 47))],
        attempts: many.map((n) => tried(n, { startedAt: NOW - n * HOUR, outcome: "reached", outcomeAt: 0 })),
        goals: many.map((n) =>
          rowOf(goal, n, { text: "G", at: NOW, state: "reached", stateAt: NOW - n * HOUR }),
        ),
        setbacks: [...many.map((n) => hit(n, NOW - n * HOUR)), hit(2000, 2 ** 47), hit(2001, -(2 ** 47))],
        checkins: many.map((n) => rowOf(checkin, n, { day: "2026-02-03", at: NOW, sleep: 1 })),
        goalWeeks: many.map((n) => rowOf(goalWeek, n, { at: NOW - n * HOUR, next: "keep" })),
        stepDays: [
          ...many.map((n) => rowOf(stepDay, n, { step: idOf("step", n), day: "2026-02-03", at: NOW })),
          rowOf(stepDay, 2000, { step: idOf("step", 1), day: "9999-12-31", at: NOW }),
        ],
      },
      yearOf("2026-11-20"),
      momentAt(),
    );
    expect(kept).toMatchObject({ setbacks: { count: 1000, lookedBackOn: 1000 }, daysSaid: 1 });
    expect(
      [kept.wins, kept.lessons, kept.tries, kept.goals, kept.goalWeeks].map((list) => list.length),
    ).toEqual([2000, 1000, 1000, 1000, 1000]);
  });
});
