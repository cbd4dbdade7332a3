/** Five minutes with one's goals: when they are offered, what was done, what is kept, and what becomes of the next step. */
import { describe, expect, it } from "vitest";
import { attempt } from "../attempts/attempt.ts";
import type { AnyCommand, InputOf } from "../kernel/command.ts";
import { LONG } from "../kernel/text.ts";
import { DAY, HOUR, addDays } from "../kernel/time.ts";
import { NOW, idOf, memory, momentAt, rowOf } from "../testing/ctx.ts";
import { notToday } from "../today/choices.ts";
import { win } from "../wins/win.ts";
import { addStep, doneStep, editStep, removeGoal, removeStep, setGoal } from "./commands.ts";
import { doneIn, lastDays, type WeekRows } from "./done-in-week.ts";
import { goal, milestone, step, type Goal, type Step } from "./goal.ts";
import {
  CARRY_ON_MS,
  IN_FIVE_MINUTES,
  WEEK_APART_MS,
  goalWeek,
  goneThrough,
  mondayOf,
  offersWeek,
  saysAnything,
  type GoalWeek,
} from "./goal-week.ts";
import { keepGoalWeek, removeGoalWeek } from "./goal-week-commands.ts";

const MONTH_AGO = NOW - 30 * DAY;
const goalOf = (n: number, state: Goal["state"] = null, at = MONTH_AGO) =>
  rowOf(goal, n, { text: `Goal ${n}`, at, state });
const weekOf = (n: number, doneAt: number | null, cells: Partial<GoalWeek> = {}) =>
  rowOf(goalWeek, n, { goal: idOf("goal", n), week: "2026-11-16", at: NOW, doneAt, ...cells });
const moment = momentAt();

describe("the offer", () => {
  it("is there for a goal that is open, unless one was gone through in the last six days", () => {
    expect(offersWeek([goalOf(1)], [], [], moment)).toBe("begin");
    expect(offersWeek([goalOf(1)], [weekOf(1, NOW - WEEK_APART_MS + 1)], [], moment)).toBeNull();
    expect(offersWeek([goalOf(1)], [weekOf(1, NOW - WEEK_APART_MS)], [], moment)).toBe("begin");
    // Written but never gone through: it is still there to be begun.
    expect(offersWeek([goalOf(1)], [weekOf(1, null)], [], moment)).toBe("begin");
  });

  it.each(["paused", "letGo", "reached", "other"] as const)("is not there for one that is %s", (state) => {
    expect(offersWeek([goalOf(1, state)], [], [], moment)).toBeNull();
  });

  it("is not there without goals, nor while all of them are newer than six days", () => {
    expect(offersWeek([], [], [], moment)).toBeNull();
    expect(offersWeek([goalOf(1, null, NOW - 5 * DAY)], [], [], moment)).toBeNull();
    // Set by a clock that was ahead.
    expect(offersWeek([goalOf(1, null, NOW + 90 * DAY)], [], [], moment)).toBeNull();
    expect(offersWeek([goalOf(1, null, NOW - 5 * DAY), goalOf(2)], [], [], moment)).toBe("begin");
  });

  it("can be carried on for a day, while one of the first five is left", () => {
    const two = [goalOf(1), goalOf(2)];
    expect(offersWeek(two, [weekOf(1, NOW - HOUR)], [], moment)).toBe("carryOn");
    expect(offersWeek(two, [weekOf(1, NOW - CARRY_ON_MS)], [], moment)).toBeNull();
    expect(offersWeek(two, [weekOf(1, NOW), weekOf(2, NOW)], [], moment)).toBeNull();
    const many = Array.from({ length: IN_FIVE_MINUTES + 3 }, (_, n) => goalOf(n + 1));
    const five = many.slice(0, IN_FIVE_MINUTES).map((_, n) => weekOf(n + 1, NOW));
    expect(offersWeek(many, five, [], moment)).toBeNull();
    expect(offersWeek(many, five.slice(1), [], moment)).toBe("carryOn");
    // What was said of a goal that is paused since is no beginning of this one.
    expect(offersWeek([goalOf(1, "paused"), goalOf(2)], [weekOf(1, NOW)], [], moment)).toBe("begin");
  });

  it("stays away for six days after *Not this week*, and after no other card", () => {
    const off = (card: string, at: number) => [rowOf(notToday, 1, { card, day: "2026-11-18", at })];
    expect(offersWeek([goalOf(1)], [], off("goalWeek", NOW - 5 * DAY), moment)).toBeNull();
    expect(offersWeek([goalOf(1)], [], off("goalWeek", NOW - WEEK_APART_MS), moment)).toBe("begin");
    expect(offersWeek([goalOf(1)], [], off("lesson", NOW), moment)).toBe("begin");
  });

  it("comes again after a clock that was months ahead", () => {
    expect(goneThrough({ doneAt: NOW + 90 * DAY }, NOW)).toBe(false);
    expect(offersWeek([goalOf(1)], [weekOf(1, NOW + 90 * DAY)], [], moment)).toBe("begin");
  });
});

describe("what was done", () => {
  const none: WeekRows = { steps: [], stepDays: [], milestones: [], attempts: [], wins: [] };
  const all = (days: number): WeekRows => {
    const at = NOW - HOUR - days * DAY;
    const day = addDays("2026-11-20", -days);
    return {
      steps: [rowOf(step, 1, { text: "Ring them", doneAt: at }), rowOf(step, 2, { text: "Open" })],
      stepDays: [],
      milestones: [rowOf(milestone, 3, { text: "Half", reachedAt: at + 1 })],
      attempts: [
        rowOf(attempt, 4, { what: "The open day", day, outcome: "notYet", outcomeAt: at + 2 }),
        rowOf(attempt, 5, { day, startedAt: at + 3 }),
        rowOf(attempt, 6, { day }),
      ],
      wins: [
        rowOf(win, 7, { text: "Rang them", day, at: at + 4, step: idOf("step", 1) }),
        rowOf(win, 8, { text: "Asked", day, at: at + 5 }),
      ],
    };
  };

  it("is told for the last seven days, each thing once, the oldest first", () => {
    const span = lastDays(moment);
    expect(span).toEqual({ first: "2026-11-14", last: "2026-11-20" });
    for (const days of [0, 6])
      expect(doneIn(all(days), span, moment).map((d) => [d.kind, d.text, d.went])).toEqual([
        ["step", "Ring them", null],
        ["milestone", "Half", null],
        ["try", "The open day", "notYet"],
        ["try", null, "open"],
        ["win", "Asked", null],
      ]);
    for (const days of [-1, 7, 400]) expect(doneIn(all(days), span, moment)).toEqual([]);
    expect(doneIn(none, span, moment)).toEqual([]);
  });

  it("tells a step that repeats once, with its days of that week, whatever else is said of it", () => {
    const on = (n: number, ago: number) => ({
      step: idOf("step", n),
      text: `Step ${n}`,
      day: addDays("2026-11-20", -ago),
      at: NOW - n,
    });
    const rows: WeekRows = {
      ...none,
      // Done for good by another device, too.
      steps: [rowOf(step, 1, { text: "Step 1", doneAt: NOW })],
      stepDays: [on(1, 1), on(1, 6), on(1, 1), on(1, 7), on(1, -1), on(2, 0), on(3, 7), on(4, -400)],
      wins: [rowOf(win, 7, { text: "Did it", day: "2026-11-20", at: NOW, step: idOf("step", 2) })],
    };
    expect(doneIn(rows, lastDays(moment), moment)).toEqual([
      { kind: "step", id: idOf("step", 1), text: "Step 1", day: "2026-11-19", days: 2, went: null },
      { kind: "step", id: idOf("step", 2), text: "Step 2", day: "2026-11-20", days: 1, went: null },
    ]);
  });

  it("holds over the night on which clocks change, and for a day that begins at four", () => {
    // 25 October 2026, when Lisbon's clocks go back at two.
    const at = momentAt(Date.UTC(2026, 9, 26, 12));
    const steps = (doneAt: number) => [rowOf(step, 1, { text: "Row", doneAt })];
    const days = (doneAt: number) =>
      doneIn({ ...none, steps: steps(doneAt) }, lastDays(at), at).map((d) => d.day);
    expect(days(Date.UTC(2026, 9, 25, 3, 59))).toEqual(["2026-10-24"]);
    expect(days(Date.UTC(2026, 9, 25, 4))).toEqual(["2026-10-25"]);
    expect(days(Date.UTC(2026, 9, 20, 3))).toEqual(["2026-10-20"]);
    expect(days(Date.UTC(2026, 9, 20, 2, 59))).toEqual([]);
  });

  it("of a thousand things leaves out none", () => {
    const steps = Array.from({ length: 1000 }, (_, n) => rowOf(step, n, { text: `${n}`, doneAt: NOW - n }));
    expect(doneIn({ ...none, steps }, lastDays(moment), moment)).toHaveLength(1000);
  });
});

describe("what is kept", () => {
  const room = (start = NOW) => {
    const m = memory(start);
    const go = <C extends AnyCommand>(command: C, input: InputOf<C>): string => {
      const result = m.run(command, input);
      if (!result.ok) throw new Error(JSON.stringify(result.error));
      return result.value as string;
    };
    const its = go(setGoal, { text: "Sing in a choir" }) as Goal["id"];
    m.later(1);
    const shown = go(addStep, { goal: its, text: "Find the hall" }) as ReturnType<typeof stepId>;
    const said = () => m.rows(goalWeek);
    return { m, go, goal: its, shown, said, steps: () => m.rows(step).map((s) => s.text) };
  };
  const stepId = () => idOf("step", 1);

  it("is one row for a goal and a week, whatever is said when; the next week another", () => {
    const { m, go, goal: its, shown, said } = room();
    go(keepGoalWeek, { goal: its, stood: "  It rained ", next: "keep", step: shown, day: "2026-11-22" });
    m.later(HOUR);
    go(keepGoalWeek, { goal: its, alsoTakes: "The move" });
    expect(said()).toMatchObject([
      {
        goal: its,
        week: "2026-11-16",
        stood: "It rained",
        alsoTakes: "The move",
        next: "keep",
        step: shown,
        day: "2026-11-22",
        at: NOW + 1,
        doneAt: NOW + 1 + HOUR,
      },
    ]);
    m.later(3 * DAY);
    go(keepGoalWeek, { goal: its });
    expect(said().map((w) => [w.week, saysAnything(w)])).toEqual([
      ["2026-11-16", true],
      ["2026-11-23", false],
    ]);
  });

  it("made smaller, the step has other words; another is added once, and given other words when said again", () => {
    const { go, goal: its, shown, said, steps } = room();
    go(keepGoalWeek, { goal: its, next: "smaller", step: shown, words: "Look the hall up" });
    expect([steps(), said()[0]?.step]).toEqual([["Look the hall up"], shown]);
    go(keepGoalWeek, { goal: its, next: "another", step: shown, words: "Ask Ana" });
    expect(steps()).toEqual(["Look the hall up", "Ask Ana"]);
    go(keepGoalWeek, { goal: its, next: "another", step: shown, words: "Ask Ana on Sunday" });
    expect(steps()).toEqual(["Look the hall up", "Ask Ana on Sunday"]);
    expect(said()[0]?.step).not.toBe(shown);
    go(keepGoalWeek, { goal: its, next: "nothing", step: shown, day: "2026-11-22" });
    expect(said()).toMatchObject([{ next: "nothing", step: null, day: null }]);
    expect(steps()).toHaveLength(2);
    go(keepGoalWeek, { goal: its, next: null });
    expect(said()).toMatchObject([{ next: null, step: null }]);
  });

  it("said again with the words of one that is done by now, it is that one and no second", () => {
    for (const next of ["smaller", "another"] as const) {
      const { go, goal: its, shown, said, steps } = room();
      go(keepGoalWeek, { goal: its, next, step: shown, words: "Ask Ana" });
      const chosen = said()[0]?.step as typeof shown;
      const were = steps();
      go(doneStep, { step: chosen, done: true });
      go(keepGoalWeek, { goal: its, next, step: chosen, words: "Ask Ana", day: "2026-11-22" });
      expect(steps()).toEqual(were);
      expect(said()).toMatchObject([{ next, step: chosen, day: "2026-11-22" }]);
    }
  });

  it("without words nothing is made smaller or added", () => {
    const { go, goal: its, shown, said, steps } = room();
    for (const next of ["smaller", "another"] as const) {
      go(keepGoalWeek, { goal: its, next, step: shown, words: "  " });
      expect(said()).toMatchObject([{ next: "keep", step: shown }]);
    }
    expect(steps()).toEqual(["Find the hall"]);
  });

  it("loses no words when the step was taken away, done, or is another goal's", () => {
    for (const gone of ["removed", "done", "elsewhere"] as const) {
      const { go, goal: its, shown, said, steps } = room();
      if (gone === "removed") go(removeStep, { step: shown });
      if (gone === "done") go(doneStep, { step: shown, done: true });
      const to = gone === "elsewhere" ? (go(setGoal, { text: "Row" }) as Goal["id"]) : its;
      go(keepGoalWeek, { goal: to, next: "smaller", step: shown, words: "Only the door" });
      expect(steps()).toContain("Only the door");
      expect(said()[0]?.step).not.toBe(shown);
      go(keepGoalWeek, { goal: to, next: "keep", step: shown });
      expect(said()[0]?.step).toBeNull();
    }
  });

  it("refuses a goal that is gone, a day that is over, and far too many words", () => {
    const { m, go, goal: its, said } = room();
    const type = (input: InputOf<typeof keepGoalWeek>) => {
      const result = m.run(keepGoalWeek, input);
      return result.ok ? "ok" : result.error.type;
    };
    expect(type({ goal: its, next: "keep", day: "2026-11-19" })).toBe("InThePast");
    expect(type({ goal: its, next: "keep", day: "2026-11-20" })).toBe("ok");
    expect(type({ goal: its, stood: "a".repeat(LONG + 1) })).toBe("BadInput");
    expect(type({ goal: its, next: "keep", day: "2026-02-30" })).toBe("BadInput");
    // A day that was said and has come may stay while the rest is changed.
    m.later(2 * DAY);
    expect(type({ goal: its, stood: "Late trains", next: "keep", day: "2026-11-20" })).toBe("ok");
    go(removeGoal, { goal: its });
    expect(type({ goal: its, stood: "Anything" })).toBe("GoalMissing");
    expect(said()[0]?.stood).toBe("Late trains");
  });

  it("taken away and said again, begins empty; the step stays as it is", () => {
    const { go, m, goal: its, shown, said, steps } = room();
    go(keepGoalWeek, { goal: its, stood: "It rained", alsoTakes: "Guests", next: "keep", step: shown });
    go(removeGoalWeek, { goalWeek: said()[0]?.id as GoalWeek["id"] });
    expect(said()).toEqual([]);
    go(keepGoalWeek, { goal: its });
    expect(said()).toMatchObject([{ stood: null, alsoTakes: null, next: null, step: null, day: null }]);
    go(editStep, { step: shown, text: "Still here" });
    expect(steps()).toEqual(["Still here"]);
    expect(m.rows(goal)).toHaveLength(1);
  });

  it("gives its day to the step that is next, unless that one repeats by now", () => {
    const { go, m, goal: its, shown, said } = room();
    const days = () => m.rows(step).map((s) => s.day);
    go(keepGoalWeek, { goal: its, next: "keep", step: shown, day: "2026-11-22" });
    expect(days()).toEqual(["2026-11-22"]);
    go(keepGoalWeek, { goal: its, next: "another", step: shown, words: "Ask Ana", day: "2026-11-21" });
    expect(days()).toEqual(["2026-11-22", "2026-11-21"]);
    go(editStep, { step: said()[0]?.step as Step["id"], repeats: ["week"] });
    go(keepGoalWeek, { goal: its, next: "another", step: shown, words: "Ask Ana", day: "2026-11-23" });
    expect(days()).toEqual(["2026-11-22", null]);
  });

  it("belongs to the Monday of its week, over New Year and where a clock was set back", () => {
    expect(["2026-11-16", "2026-11-20", "2026-11-22", "2026-11-23", "2027-01-01"].map(mondayOf)).toEqual([
      "2026-11-16",
      "2026-11-16",
      "2026-11-16",
      "2026-11-23",
      "2026-12-28",
    ]);
    const { m, go, goal: its, said } = room();
    go(keepGoalWeek, { goal: its, stood: "First" });
    m.later(-8 * DAY);
    go(keepGoalWeek, { goal: its, stood: "Before it" });
    expect(said().map((w) => [w.week, w.stood])).toEqual([
      ["2026-11-16", "First"],
      ["2026-11-09", "Before it"],
    ]);
  });
});
