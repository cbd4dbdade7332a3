/** Small steps that repeat: when one is open, how it stands, and that being away takes nothing. */
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { weekOf } from "../insights/spans.ts";
import {
  DAY,
  addDays,
  dayNumber,
  dayOfNumber,
  daysBetween,
  weekdayOf,
  type Instant,
} from "../kernel/time.ts";
import { NOW, idOf, memory, momentAt, rowOf } from "../testing/ctx.ts";
import {
  addStep,
  doneStep,
  doneStepOn,
  editStep,
  letGoOfGoal,
  pauseGoal,
  pauseStep,
  reopenGoal,
  setGoal,
} from "./commands.ts";
import { step } from "./goal.ts";
import { isOpenOn, pause, standingOf, stepDay, weekdaysOf } from "./repeating.ts";

/** A Friday. */
const TODAY = "2026-11-20";
const DAILY = "1234567";
const ago = (days: number): string => addDays(TODAY, -days);
/** Set so many days ago. */
const stepOf = (days: number, repeats: string | null = DAILY) =>
  rowOf(step, 1, { text: "Ten scales", goal: idOf("goal", 1), at: NOW - days * DAY, repeats });
/** Said on the day itself. */
const doneOn = (days: readonly number[], repeats: string | null = DAILY) =>
  days.map((n) => ({ day: ago(n), repeats, at: NOW - n * DAY }));
const standing = (
  of: ReturnType<typeof stepOf>,
  done: readonly { day: string; repeats: string | null; at: Instant }[],
  pauses: readonly { since: string; until: string }[] = [],
  days = 0,
) => standingOf(of, done, pauses, momentAt(NOW + days * DAY));
const down = (from: number, to: number): number[] =>
  Array.from({ length: from - to + 1 }, (_, i) => from - i);

it("days are counted the same by their numbers", () => {
  const day = fc.integer({ min: -40_000, max: 40_000 }).map((n) => addDays(TODAY, n));
  fc.assert(
    fc.property(day, day, (a, b) => {
      expect(dayNumber(b) - dayNumber(a)).toBe(daysBetween(a, b));
      expect(dayOfNumber(dayNumber(a))).toBe(a);
      expect(weekOf(a, 1).first).toBe(addDays(a, 1 - weekdayOf(dayNumber(a))));
    }),
    { numRuns: 200, seed: 20261126 },
  );
});

describe("isOpenOn", () => {
  it("is true of a step that does not repeat until it is done", () => {
    const once = { repeats: null, pausedAt: null };
    expect(isOpenOn({ ...once, doneAt: null }, [], TODAY)).toBe(true);
    expect(isOpenOn({ ...once, doneAt: NOW }, [], TODAY)).toBe(false);
  });

  it("is true on the days a step is meant for, until it is done on that day", () => {
    const its = { repeats: "15", doneAt: null, pausedAt: null };
    expect(isOpenOn(its, [], TODAY)).toBe(true);
    expect(isOpenOn(its, [ago(4)], TODAY)).toBe(true);
    expect(isOpenOn(its, [TODAY], TODAY)).toBe(false);
    expect(isOpenOn(its, [], ago(1))).toBe(false);
    expect(isOpenOn({ ...its, pausedAt: NOW }, [], TODAY)).toBe(false);
    expect(isOpenOn({ ...its, doneAt: NOW }, [], TODAY)).toBe(false);
  });

  it("once a week is true until it was done in a week that begins on Monday", () => {
    const its = { repeats: "week", doneAt: null, pausedAt: null };
    expect(isOpenOn(its, [ago(5)], TODAY)).toBe(true);
    expect(isOpenOn(its, [ago(4)], TODAY)).toBe(false);
  });

  it("is never true of what a newer version may say", () => {
    expect(isOpenOn({ repeats: "month", doneAt: null, pausedAt: null }, [], TODAY)).toBe(false);
    expect(weekdaysOf("month")).toEqual([]);
  });
});

describe("standingOf", () => {
  it("says nothing of a step that was never done, and of one that was from its first day on", () => {
    expect(standing(stepOf(9), [])).toBe(null);
    expect(standing(stepOf(0), doneOn([0]))).toEqual({
      per: "day",
      done: 1,
      of: 1,
      all: true,
      upTo: TODAY,
      footing: 4,
      marks: [{ day: TODAY, done: true }],
    });
  });

  it("counts the last thirty days it was meant for, up to the last on which it was done", () => {
    const its = standing(stepOf(60), doneOn(down(40, 5).filter((n) => n % 5 !== 1)));
    expect(its).toMatchObject({ per: "day", done: 24, of: 30, all: false, upTo: ago(5) });
    expect(its?.marks.map(({ day }) => day)).toEqual(down(34, 5).map(ago));
  });

  it("leaves out the days it was not meant for, unless it was done on them", () => {
    // Mondays and Fridays; on the Wednesday in between it was done anyway.
    const its = standing(stepOf(14, "15"), doneOn([11, 9, 0], "15"));
    expect(its).toMatchObject({ done: 3, of: 6 });
    expect(its?.marks).toEqual([
      { day: ago(14), done: false },
      { day: ago(11), done: true },
      { day: ago(9), done: true },
      { day: ago(7), done: false },
      { day: ago(4), done: false },
      { day: TODAY, done: true },
    ]);
  });

  it("comes to 95 in 100 after 66 times in turn, loses a twenty-third at one that was left out, and is never 0", () => {
    expect(standing(stepOf(65), doneOn(down(65, 0)))?.footing).toBe(95);
    // One day left out, then done: 0.95 * left + a.
    const left = 0.05 ** (1 / 66);
    const dented = 1 + (0.95 * left - 1) * left;
    expect(standing(stepOf(67), doneOn([...down(67, 2), 0]))?.footing).toBe(Math.round(dented * 100));
    expect(standing(stepOf(900), doneOn([900, 0]))?.footing).toBe(8);
    expect(standing(stepOf(990), doneOn([990, 989, 988]))?.footing).toBe(13);
  });

  it("does not fall however long one is away, and tells the days of that once it was done again", () => {
    const done = doneOn(down(20, 0));
    const before = standing(stepOf(20), done);
    for (const days of [1, 7, 21, 400]) expect(standing(stepOf(20), done, [], days)).toEqual(before);
    const again = [...done, { day: addDays(TODAY, 21), repeats: DAILY, at: NOW + 21 * DAY }];
    // Of three weeks away the first counts.
    expect(standing(stepOf(20), again, [], 21)).toMatchObject({ done: 22, of: 29, upTo: addDays(TODAY, 21) });
  });

  it("of days left out counts no more than the week after it was done, or went on", () => {
    const marks = (...its: Parameters<typeof standing>) => standing(...its)?.marks.map(({ day }) => day);
    const done = doneOn([30, 0]);
    expect(marks(stepOf(30), done)).toEqual([...down(30, 23), 0].map(ago));
    const aside = [{ since: ago(28), until: ago(11) }];
    expect(marks(stepOf(30), done, aside)).toEqual([30, 29, ...down(10, 4), 0].map(ago));
    // Mondays and Fridays: one of each; and of weeks without it one after each in which it was done.
    expect(standing(stepOf(39, "15"), doneOn([39, 0], "15"))).toMatchObject({ done: 2, of: 4 });
    expect(standing(stepOf(63, "week"), doneOn([63, 28, 0], "week"))).toMatchObject({ done: 3, of: 5 });
  });

  it("counts days left out also where all was said afterwards in one go", () => {
    const at = NOW;
    const told = [12, 11, 9, 7, 6, 0].map((n) => ({ day: ago(n), repeats: DAILY, at }));
    expect(standing(stepOf(12), told)).toMatchObject({ done: 6, of: 13 });
  });

  it("does not count the days of a pause, unless it was done on them", () => {
    const done = doneOn([10, 5, 0]);
    expect(standing(stepOf(10), done)).toMatchObject({ done: 3, of: 11 });
    expect(standing(stepOf(10), done, [{ since: ago(9), until: ago(2) }])).toMatchObject({ done: 3, of: 4 });
    // Twice the same, on two devices; one that ends before it begins; one that is long over.
    const odd = [
      { since: ago(9), until: ago(2) },
      { since: ago(9), until: ago(3) },
      { since: ago(1), until: ago(4) },
      { since: "1990-01-01", until: "1990-02-01" },
    ];
    expect(standing(stepOf(10), done, odd)).toMatchObject({ done: 3, of: 4 });
  });

  it("says nothing of the days before its days were changed that was not so then", () => {
    // Fridays at first; every day since today.
    const before = doneOn([14, 7], "5");
    expect(standing(stepOf(14, DAILY), before)).toMatchObject({ done: 2, of: 2 });
    expect(standing(stepOf(14, DAILY), [...before, ...doneOn([0])])).toMatchObject({ done: 3, of: 3 });
    // Marked today, a day in between says nothing of the days around it.
    const marked = { day: ago(5), repeats: DAILY, at: NOW };
    expect(standing(stepOf(14, DAILY), [...before, marked, ...doneOn([0])])).toMatchObject({
      done: 4,
      of: 4,
    });
    // And the other way round.
    expect(standing(stepOf(14, "5"), [...doneOn([14, 13]), ...doneOn([7, 0], "5")])).toMatchObject({
      done: 4,
      of: 4,
    });
  });

  it("counts weeks where once a week is enough, twelve at most, and none that began before it did", () => {
    // Set on a Friday, four weeks ago.
    const its = stepOf(28, "week");
    expect(standing(its, doneOn([14, 12, 0], "week"))).toMatchObject({
      per: "week",
      done: 2,
      of: 4,
      all: true,
      marks: [
        { day: ago(25), done: false },
        { day: ago(18), done: true },
        { day: ago(11), done: false },
        { day: ago(4), done: true },
      ],
    });
    const paused = [{ since: ago(24), until: ago(24) }];
    expect(standing(its, doneOn([14, 12, 0], "week"), paused)).toMatchObject({ done: 2, of: 3 });
    const long = standing(
      stepOf(300, "week"),
      doneOn(
        down(40, 0).map((n) => n * 7),
        "week",
      ),
    );
    expect(long).toMatchObject({ done: 12, of: 12, all: false });
  });

  it("passes over days to come, and takes one from before it was set, as travel may have it, for its first", () => {
    expect(standing(stepOf(3), doneOn([-1, -400]))).toBe(null);
    expect(standing(stepOf(3), doneOn([5, 0]))).toMatchObject({ done: 2, of: 6 });
    expect(standing(stepOf(3), [{ day: "1970-01-01", repeats: null, at: 0 }, ...doneOn([0])])?.footing).toBe(
      4,
    );
  });

  it("knows of no hours: a night on which clocks change is a day like the others, wherever", () => {
    const at = Date.UTC(2026, 9, 30, 12);
    const days = ["2026-10-23", "2026-10-24", "2026-10-25", "2026-10-26"].map((day) => ({
      day,
      repeats: DAILY,
      at,
    }));
    const its = rowOf(step, 1, { text: "x", at: Date.UTC(2026, 9, 23, 12), repeats: DAILY });
    for (const zone of ["Europe/Lisbon", "Pacific/Auckland", "America/Sao_Paulo"])
      expect(standingOf(its, days, [], momentAt(at, zone))).toMatchObject({ done: 4, of: 4 });
  });

  it("tells the same wherever it is read: a day left out is one wherever the step was set", () => {
    const zones = [
      "Europe/London",
      "Pacific/Auckland",
      "Pacific/Honolulu",
      "Australia/Lord_Howe",
      "Pacific/Kiritimati",
    ];
    const hour = fc
      .integer({ min: 0, max: 24 * 60 })
      .map((minutes) => Date.UTC(2026, 9, 20) + minutes * 60_000);
    const days = fc.uniqueArray(fc.integer({ min: 1, max: 25 }), { minLength: 1 });
    fc.assert(
      fc.property(
        hour,
        days,
        fc.constantFrom(DAILY, "15", "week"),
        fc.integer({ min: 0, max: 6 }),
        (at, on, how, hours) => {
          const its = rowOf(step, 1, { text: "x", at, repeats: how });
          const done = on.map((n) => ({ day: addDays("2026-10-20", n), repeats: how, at: at + n * DAY }));
          const told = zones.map((zone) =>
            standingOf(its, done, [], { now: Date.UTC(2026, 10, 20, 12), zone, dayStartsAt: hours }),
          );
          for (const one of told) expect(one).toEqual(told[0]);
          if (how !== "week") expect(told[0]?.done).toBe(on.length);
        },
      ),
      { numRuns: 100, seed: 20261126 },
    );
  });

  it("a pause that ended by a clock that was ahead ends when it was done again", () => {
    const done = doneOn([10, 5, 0]);
    const ahead = [{ since: ago(9), until: "2099-01-01" }];
    expect(standing(stepOf(10), done, ahead)).toMatchObject({ done: 3, of: 7 });
    expect(standing(stepOf(10), done, ahead)?.marks.map(({ day }) => day)).toEqual(
      [10, 5, 4, 3, 2, 1, 0].map(ago),
    );
  });

  it("whatever the rows hold, it counts no more than there is, and each time done again raises the footing", () => {
    const day = fc.integer({ min: -30, max: 1200 }).map(ago);
    const repeats = fc.constantFrom(null, "week", DAILY, "15", "month", "");
    const days = fc.uniqueArray(fc.record({ day, repeats, at: fc.integer({ min: 0, max: NOW }) }), {
      maxLength: 60,
      selector: (d) => d.day,
    });
    const pauses = fc.array(fc.record({ since: day, until: day }), { maxLength: 5 });
    fc.assert(
      fc.property(fc.integer({ min: -5, max: 900 }), repeats, days, pauses, (since, how, done, aside) => {
        const its = standing(stepOf(since, how), done, aside);
        expect(its === null).toBe(done.every((d) => d.day > TODAY));
        if (its === null) return;
        expect(its.marks.filter((mark) => mark.done).length).toBe(its.done);
        expect(its.marks.length).toBe(its.of);
        expect(its.marks.at(-1)?.done).toBe(true);
        expect(its.footing).toBeGreaterThan(0);
        expect(its.footing).toBeLessThanOrEqual(100);
        expect(its.marks.map((m) => m.day)).toEqual(its.marks.map((m) => m.day).toSorted());
      }),
      { numRuns: 200, seed: 20261126 },
    );
  });

  it("a thousand days of it are told at once", () => {
    const its = standing(stepOf(1400), doneOn(down(1400, 0)));
    expect(its).toMatchObject({ done: 30, of: 30, footing: 100 });
  });
});

const answered = <A>(result: { readonly ok: true; readonly value: A } | { readonly ok: false }): A => {
  if (!result.ok) throw new Error("refused");
  return result.value;
};
function withStep(repeats: readonly string[] | null = ["1", "2", "3", "4", "5", "6", "7"]) {
  const m = memory();
  const goal = answered(m.run(setGoal, { text: "Play for my sister" }));
  const its = answered(m.run(addStep, { goal, text: "Ten scales", repeats: repeats as never }));
  return { m, goal, its, first: () => m.rows(step)[0]! };
}
const refusal = (type: string) => ({ ok: false, error: { type } });

describe("a step that repeats", () => {
  it("is meant for its days, in their order, or once a week; for none it is not kept", () => {
    expect(withStep(["5", "1", "5"]).first().repeats).toBe("15");
    expect(withStep(["week"]).first().repeats).toBe("week");
    expect(withStep(null).first().repeats).toBe(null);
    const { m, its, goal } = withStep();
    for (const none of [[], ["8"]])
      expect(m.run(addStep, { goal, text: "x", repeats: none as never })).toMatchObject({
        error: { type: "BadInput" },
      });
    expect(m.run(editStep, { step: its, repeats: [] })).toMatchObject({ error: { messages: ["noWeekday"] } });
    m.run(editStep, { step: its, text: "Five scales" });
    expect(m.rows(step)[0]).toMatchObject({ text: "Five scales", repeats: DAILY });
  });

  it("is done once a day however often that is said, not after all, and again", () => {
    const { m, its, first } = withStep();
    m.run(doneStep, { step: its, done: true });
    m.run(doneStep, { step: its, done: true });
    m.run(doneStepOn, { step: its, day: TODAY, done: true });
    expect(m.rows(stepDay)).toMatchObject([{ step: its, day: TODAY, repeats: DAILY }]);
    expect(first().doneAt).toBe(null);
    m.run(doneStep, { step: its, done: false });
    m.run(doneStep, { step: its, done: false });
    expect(m.rows(stepDay)).toEqual([]);
    m.run(doneStepOn, { step: its, day: TODAY, done: true });
    m.later(DAY);
    m.run(doneStep, { step: its, done: true });
    expect(m.rows(stepDay).map(({ day }) => day)).toEqual([TODAY, addDays(TODAY, 1)]);
  });

  it("is marked for days that have come and not from before it was set", () => {
    const { m, its } = withStep();
    m.later(3 * DAY);
    m.run(doneStepOn, { step: its, day: addDays(TODAY, 1), done: true });
    expect(m.rows(stepDay)).toMatchObject([{ day: addDays(TODAY, 1) }]);
    const on = (day: string) => m.run(doneStepOn, { step: its, day, done: true });
    expect(on(addDays(TODAY, 4))).toMatchObject(refusal("InTheFuture"));
    expect(on(ago(1))).toMatchObject(refusal("BeforeItBegan"));
    expect(m.run(doneStepOn, { step: its, day: ago(1), done: false }).ok).toBe(true);
    expect(m.run(doneStepOn, { step: idOf("step", 99), day: TODAY, done: true })).toMatchObject(
      refusal("StepMissing"),
    );
    expect(on("2026-02-30")).toMatchObject({ error: { messages: ["notADate"] } });
  });

  it("may have been a step that was done, and stop repeating", () => {
    const { m, its, first } = withStep(null);
    expect(m.run(doneStepOn, { step: its, day: TODAY, done: true })).toMatchObject(refusal("DoesNotRepeat"));
    expect(m.run(pauseStep, { step: its, paused: true })).toMatchObject(refusal("DoesNotRepeat"));
    m.run(doneStep, { step: its, done: true });
    m.later(2 * DAY);
    m.run(editStep, { step: its, repeats: ["week"] });
    expect(first()).toMatchObject({ doneAt: null, repeats: "week" });
    expect(m.rows(stepDay)).toMatchObject([{ day: TODAY, repeats: "week" }]);
    m.run(pauseStep, { step: its, paused: true });
    m.run(editStep, { step: its, repeats: null });
    expect(first()).toMatchObject({ repeats: null, pausedAt: null });
    expect(m.rows(stepDay)).toHaveLength(1);
    // Done for good, as an earlier version or another device may say of one that repeats.
    m.run(doneStep, { step: its, done: true });
    expect(first().doneAt).not.toBe(null);
  });

  it("is paused, and the days of that are kept once it goes on", () => {
    const { m, its, first } = withStep();
    m.run(pauseStep, { step: its, paused: true });
    m.later(DAY);
    m.run(pauseStep, { step: its, paused: true });
    expect(first().pausedAt).toBe(NOW);
    m.later(4 * DAY);
    m.run(pauseStep, { step: its, paused: false });
    m.run(pauseStep, { step: its, paused: false });
    expect(first().pausedAt).toBe(null);
    expect(m.rows(pause)).toMatchObject([{ step: its, goal: null, since: TODAY, until: addDays(TODAY, 5) }]);
    expect(m.run(pauseStep, { step: idOf("step", 99), paused: true })).toMatchObject(refusal("StepMissing"));
  });

  it("does not count the days its goal was paused, or let go, and taken up again", () => {
    const { m, goal } = withStep();
    m.run(pauseGoal, { goal, paused: true });
    m.later(3 * DAY);
    m.run(letGoOfGoal, { goal });
    m.later(DAY);
    m.run(reopenGoal, { goal });
    m.run(pauseGoal, { goal, paused: true });
    m.run(pauseGoal, { goal, paused: false });
    expect(m.rows(pause).map(({ since, until }) => [since, until])).toEqual([
      [TODAY, addDays(TODAY, 3)],
      [addDays(TODAY, 3), addDays(TODAY, 4)],
      [addDays(TODAY, 4), addDays(TODAY, 4)],
    ]);
    expect(m.rows(pause).every((row) => row.goal === goal && row.step === null)).toBe(true);
  });
});
