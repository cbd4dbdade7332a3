/** When a goal might be reached at its own pace, and why that moved. */
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { step, type Step } from "../goals/goal.ts";
import { DAY, addDays } from "../kernel/time.ts";
import { NOW, idOf, momentAt, rowOf } from "../testing/ctx.ts";
import { doneByWeek, weekOf } from "./own-pace.ts";
import { TOLD, asKnown, paceOfGoal, whyMoved } from "./pace-of-goal.ts";

const WEEK = 7 * DAY;
const TODAY = "2026-11-20";
let next = 0;
const set = (at: number, doneAt: number | null = null): Step =>
  rowOf(step, ++next, { text: "Do it", goal: idOf("goal", 1), at, doneAt });

/** Steps set at the very start: `done` of them in each week counted back from now, `left` of them open. */
function paced(done: readonly number[], left: number): Step[] {
  const start = NOW - done.length * WEEK + DAY;
  return [
    ...done.flatMap((count, ago) =>
      Array.from({ length: count }, () => set(start, NOW - ago * WEEK - DAY / 2)),
    ),
    ...Array.from({ length: left }, () => set(start)),
  ];
}

describe("paceOfGoal", () => {
  it("is the worked example where each week counts once or twice alike", () => {
    const pace = paceOfGoal(paced([2, 3, 1, 0, 4, 2], 10), momentAt());
    const weeks = (share: number) => weekOf(doneByWeek([2, 3, 1, 0, 4, 2], 10), share) ?? 0;
    expect(pace).toEqual({
      type: "range",
      days: {
        10: addDays(TODAY, 7 * weeks(0.1)),
        25: addDays(TODAY, 7 * weeks(0.25)),
        50: addDays(TODAY, 7 * 5),
        75: addDays(TODAY, 7 * weeks(0.75)),
        85: addDays(TODAY, 7 * weeks(0.85)),
        90: addDays(TODAY, 7 * weeks(0.9)),
      },
      left: 10,
      weeks: 6,
    });
  });

  it("is told from five weeks on, three of them busy", () => {
    const of = (done: number[]) => paceOfGoal(paced(done, 3), momentAt()).type;
    expect(of([2, 2, 2, 2])).toBe("tooEarly");
    expect(of([2, 0, 2, 0, 0])).toBe("tooEarly");
    expect(of([2, 0, 2, 0, 1])).toBe("range");
    expect(paceOfGoal([], momentAt())).toEqual({ type: "nothingLeft" });
    expect(paceOfGoal(paced([1, 1, 1, 1, 1], 0), momentAt())).toEqual({ type: "nothingLeft" });
  });

  it("lets the last eight weeks weigh twice, and forgets what is half a year old", () => {
    const likely = (done: number[]) => {
      const pace = paceOfGoal(paced(done, 20), momentAt());
      return pace.type === "range" ? pace.days[50] : pace.type;
    };
    const [slow, fast] = [Array.from({ length: 8 }, () => 1), Array.from({ length: 8 }, () => 5)];
    expect(likely([...fast, ...slow]) < likely([...slow, ...fast])).toBe(true);
    expect(likely([...slow, ...slow, ...slow, 1, 1, ...fast])).toBe(
      likely([...slow, ...slow, ...slow, 1, 1]),
    );
  });

  it("takes new steps to go on coming, and gives no day when they come as fast as they are done", () => {
    const quiet = paced([2, 2, 2, 2, 2, 2], 6);
    const growing = (added: number) => [
      ...quiet.slice(added),
      ...quiet
        .slice(0, added)
        .map((s) => ({ ...s, at: NOW - 15 * DAY, doneAt: s.doneAt === null ? null : NOW - DAY })),
    ];
    const [still, grown] = [paceOfGoal(quiet, momentAt()), paceOfGoal(growing(4), momentAt())];
    if (still.type !== "range" || grown.type !== "range") throw new Error("no range");
    expect(grown.days[50] > still.days[50]).toBe(true);
    const away = Array.from({ length: 9 }, () => set(NOW - 15 * DAY));
    expect(paceOfGoal([...quiet, ...away], momentAt())).toEqual({ type: "noEnd", left: 15, weeks: 6 });
    expect(paceOfGoal(paced([1, 0, 0, 0, 0, 0, 0, 0, 1, 0, 0, 1], 190), momentAt()).type).toBe("noEnd");
  });

  it("passes over steps that repeat, and does not say that they were added", () => {
    const once = paced([2, 2, 2, 2, 2, 2, 2], 6);
    const daily = Array.from({ length: 9 }, (_, n) => ({ ...set(NOW - n * DAY), repeats: "1234567" }));
    expect(paceOfGoal([...once, ...daily], momentAt())).toEqual(paceOfGoal(once, momentAt()));
    expect(whyMoved([...once, ...daily], momentAt())).toBe(null);
    expect(paceOfGoal(daily, momentAt())).toEqual({ type: "nothingLeft" });
  });

  it("counts a step that a clock which was ahead has set as left, and one that it has done as done", () => {
    const ahead = NOW + 26_000 * DAY;
    const steps = paced([2, 2, 2, 2, 2, 2, 2], 5);
    const known = (more: readonly ReturnType<typeof set>[]) => asKnown([...steps, ...more], momentAt());
    expect(paceOfGoal(known([set(ahead)]), momentAt())).toMatchObject({ type: "range", left: 6 });
    expect(paceOfGoal(known([set(NOW - 20 * DAY, ahead)]), momentAt())).toEqual(
      paceOfGoal(steps, momentAt()),
    );
    expect(whyMoved(known([set(ahead)]), momentAt())).toEqual(whyMoved(known([]), momentAt()));
    expect(paceOfGoal(asKnown([set(ahead)], momentAt()), momentAt())).toEqual({ type: "tooEarly" });
  });

  it("counts a step and the smaller ones it was cut into, each alike, and none that was left open under one that is done", () => {
    const rows = paced([2, 3, 1, 0, 4, 2], 10);
    const cut = rows.map((row, n) => ({ ...row, under: n > 12 ? rows.at(12)!.id : null }));
    expect(cut[12]).toMatchObject({ doneAt: null });
    expect(paceOfGoal(cut, momentAt())).toEqual(paceOfGoal(rows, momentAt()));
    const done = cut.map((row, n) => (n === 12 ? { ...row, doneAt: NOW - DAY } : row));
    expect(paceOfGoal(done, momentAt())).toEqual({ type: "nothingLeft" });
    // As of before it was done all ten were left, and the two that were done since.
    expect(paceOfGoal(done, momentAt(NOW - 2 * DAY))).toMatchObject({ left: 12 });
  });

  it("whatever the rows hold, it answers with days in order and throws at nothing", () => {
    const at = fc.integer({ min: NOW - 400 * DAY, max: NOW + 30 * DAY });
    const steps = fc.array(
      fc.record({
        at,
        doneAt: fc.option(at, { nil: null }),
        repeats: fc.constantFrom(null, null, null, "135"),
        under: fc.option(fc.nat(60), { nil: null }),
      }),
      { maxLength: 60 },
    );
    fc.assert(
      fc.property(steps, (rows) => {
        const list = rows.map((row, n) => ({
          ...row,
          id: idOf("step", n),
          under: row.under === null ? null : idOf("step", row.under),
        }));
        const pace = paceOfGoal(list, momentAt());
        if (pace.type === "range") {
          const days = [TODAY, ...TOLD.map((share) => pace.days[share])];
          expect(days).toEqual(days.toSorted());
          expect(days[1]).not.toBe(TODAY);
        }
        whyMoved(list, momentAt());
      }),
      { numRuns: 200 },
    );
  });
});

describe("whyMoved", () => {
  const before = paced([2, 2, 2, 2, 2, 2, 2], 6);

  it("says what was added and what was done since, when the day moved by a week or more", () => {
    const added = Array.from({ length: 3 }, () => set(NOW - DAY));
    const moved = whyMoved([...before, ...added], momentAt());
    expect(moved).toMatchObject({ added: 3, done: 2 });
  });

  it("says nothing when it hardly moved, or when there was no day", () => {
    expect(whyMoved(before, momentAt())).toBeNull();
    expect(whyMoved(paced([1, 1, 1, 1, 1], 4), momentAt())).toBeNull();
    expect(whyMoved([], momentAt())).toBeNull();
  });
});
