/** What one's own history shows, over real rows. */
import { describe, expect, it } from "vitest";
import { DAY, NOON, bench, type Bench } from "../testing/open.ts";
import {
  approachesTried,
  causesOfDebriefs,
  lessonsUsed,
  lettersOfGoals,
  nextTries,
  rhythms,
  winsOfMonths,
} from "./insights.ts";

const day = (days: number) => new Date(NOON + days * DAY).toISOString().slice(0, 10);

/** Tries at a new goal on these days from the bench's beginning, with an approach each and how they went. */
function tries(
  b: Bench,
  text: string,
  turns: readonly (readonly [day: number, way: string, outcome: string])[],
  more: object = {},
) {
  const goal = b.run<string>("setGoal", { text, ...more });
  const ways = new Map<string, string>();
  const attempts = turns.map(([days, way, outcome]) => {
    const known = ways.get(way);
    b.pass(1);
    const attempt = b.run<string>("planAttempt", {
      goal,
      day: day(days),
      ...(known === undefined ? { newStrategy: way } : { strategy: known }),
    });
    const { strategy } = b.store.db.get("SELECT strategy FROM attempt WHERE id = ?", [attempt]) ?? {};
    ways.set(way, String(strategy));
    b.run("recordOutcome", { attempt, outcome });
    return attempt;
  });
  return { goal, attempts };
}

describe("with nothing there", () => {
  it("nothing is said", () => {
    const b = bench();
    expect(b.store.query(nextTries, null, b.at())).toEqual({
      waits: [],
      said: { count: 0, tried: 0, open: 0, half: null },
      setbacks: false,
    });
    expect(b.store.query(rhythms, null, b.at())).toEqual([]);
    expect(b.store.query(lettersOfGoals, null, b.at())).toEqual([]);
    expect(b.store.query(approachesTried, null, b.at())).toEqual({ approaches: [], moreOften: [] });
    expect(b.store.query(causesOfDebriefs, null, b.at())).toEqual({ of: 0, causes: [] });
    expect(b.store.query(lessonsUsed, null, b.at())).toEqual({ used: 0, arisen: 0, range: null });
    expect(b.store.query(winsOfMonths, null, b.at())).toEqual([]);
  });
});

describe("with a history", () => {
  it("tells how long until the next try, of what belongs to a goal and is still there", () => {
    const b = bench(":memory:", NOON + 30 * DAY);
    const { goal, attempts } = tries(b, "A choir", [
      [0, "Alone", "notYet"],
      [9, "Alone", "notYet"],
    ]);
    const hit = b.run<string>("logSetback", {
      what: "Not taken",
      goal,
      attempt: attempts[0],
      at: NOON + DAY,
    });
    b.run("logSetback", { what: "In the rain", goal, at: NOON + 20 * DAY });
    b.run("logSetback", { what: "Of no goal", at: NOON });
    const ends = () => b.store.query(nextTries, null, b.at()).waits.map((w) => [w.days, w.end]);
    expect(ends()).toEqual([
      [8, "tried"],
      [10, "open"],
    ]);
    b.run("removeSetback", { setback: hit });
    expect(ends()).toEqual([[10, "open"]]);
    b.run("removeGoal", { goal });
    expect(ends()).toEqual([]);
    expect(b.store.query(approachesTried, null, b.at()).approaches).toEqual([]);
  });

  it("leaves out each time a goal was put aside that is kept, until that is taken back", () => {
    const b = bench(":memory:", NOON);
    const goal = b.run<string>("setGoal", { text: "A choir" });
    const onDay = (days: number) => b.pass(NOON + days * DAY - b.at().now);
    const tryNow = () => {
      const attempt = b.run<string>("planAttempt", { goal });
      b.run("startAttempt", { attempt });
    };
    const put = (command: string, paused = true) =>
      b.run(command, { goal, ...(command === "pauseGoal" && { paused }) });
    onDay(1);
    tryNow();
    b.run("logSetback", { what: "Not taken", goal });
    onDay(4);
    put("pauseGoal");
    onDay(20);
    put("pauseGoal", false);
    for (const days of [25, 30, 36, 41]) {
      onDay(days);
      tryNow();
    }
    b.run("logSetback", { what: "Nor this time", goal });
    onDay(43);
    put("letGoOfGoal");
    onDay(60);
    put("reopenGoal");
    onDay(70);
    tryNow();
    onDay(80);
    tryNow();
    const ends = () => b.store.query(nextTries, null, b.at()).waits.map((w) => [w.days, w.end]);
    const gaps = () => b.store.query(rhythms, null, b.at())[0]?.gaps.map(({ days }) => Math.round(days));
    expect(ends()).toEqual([
      [3, "rested"],
      [2, "rested"],
    ]);
    expect(gaps()).toEqual([5, 6, 5, 10]);
    // Without the first row nobody knows of that time any more.
    const [first] = b.store.db.all("SELECT id FROM pause WHERE goal = ? ORDER BY since", [goal]);
    b.store.db.run("UPDATE pause SET removed = 1 WHERE id = ?", [String(first?.["id"])]);
    expect(ends()).toEqual([
      [24, "tried"],
      [2, "rested"],
    ]);
    expect(gaps()).toEqual([24, 5, 6, 5, 10]);
    // Put aside once more, and still.
    onDay(90);
    b.run("logSetback", { what: "Once more", goal });
    onDay(92);
    put("pauseGoal");
    expect(ends().at(-1)).toEqual([2, "rested"]);
    onDay(120);
    put("pauseGoal", false);
    expect(ends().at(-1)).toEqual([2, "rested"]);
  });

  it("tells nothing of a kind that only a newer version knows: it may be one not to be analysed", () => {
    const b = bench(":memory:", NOON + 30 * DAY);
    const { goal, attempts } = tries(b, "A choir", [[0, "Alone", "notYet"]]);
    const setback = b.run<string>("logSetback", { what: "Not taken", goal, attempt: attempts[0] });
    const debrief = b.run<string>("startDebrief", { setback, form: "full" });
    b.run("addCause", { debrief, text: "Haste", hands: "mine" });
    const told = () => [
      b.store.query(nextTries, null, b.at()).waits.length,
      b.store.query(lettersOfGoals, null, b.at()).length,
      b.store.query(causesOfDebriefs, null, b.at()).of,
    ];
    expect(told()).toEqual([1, 1, 1]);
    b.store.db.run("UPDATE setback SET kind = 'flood' WHERE id = ?", [setback]);
    expect(told()).toEqual([0, 0, 0]);
  });

  it("tells the rhythm of the goals that have one: from five tries on, then the dots of those with fewer", () => {
    const b = bench(":memory:", NOON + 200 * DAY);
    const days = [0, 40, 70, 98, 116, 137, 152, 168, 180];
    const turns = days.map((at) => [at, "Alone", "notYet"] as const);
    tries(b, "A run", turns.slice(0, 5));
    tries(b, "A choir", turns);
    tries(b, "A letter", turns.slice(0, 4));
    tries(b, "A word", turns.slice(0, 1));
    for (const [text, more] of [
      ["Tea", { area: "love" }],
      ["A test", { dates: "fixed" }],
    ] as const)
      tries(b, text, turns.slice(0, 3), more);
    b.run("pauseGoal", { goal: tries(b, "Paused", turns.slice(0, 3)).goal, paused: true });
    tries(b, "Sleep", turns, { area: "health" });
    const exam = tries(b, "The bar exam", turns, { dates: "fixed" }).goal;
    const found = b.store.query(rhythms, null, b.at());
    expect(found.map((r) => [r.goal.line, r.starts, r.gaps.length, r.said])).toEqual([
      ["A choir", 9, 8, "shorter"],
      ["A run", 5, 4, "tooFew"],
      ["A letter", 4, 3, "tooFew"],
    ]);
    expect(found[0]?.gaps.map(({ days }) => Math.round(days))).toEqual([40, 30, 28, 18, 21, 15, 16, 12]);
    b.run("editGoal", { goal: exam, text: "The bar exam, again" });
    expect(b.store.query(rhythms, null, b.at())).toHaveLength(3);
    for (const text of ["Two", "Three", "Four"]) tries(b, text, turns.slice(1, 3));
    expect(b.store.query(rhythms, null, b.at()).map((r) => r.gaps.length)).toEqual([8, 4, 3, 1, 1]);
    b.run("editGoal", { goal: exam, dates: null });
    expect(b.store.query(rhythms, null, b.at()).map((r) => r.goal.line)).toContain("The bar exam, again");
  });

  it("tells what was named each time, which approach worked, and in how many debriefs a cause was named", () => {
    const b = bench(":memory:", NOON + 30 * DAY);
    const { goal, attempts } = tries(b, "A choir", [
      ...[1, 2, 3, 4].map((d) => [d, "Alone", "notYet"] as const),
      [5, "Alone", "reached"],
      ...[6, 7, 8, 9].map((d) => [d, "With my sister", "reached"] as const),
      [10, "With my sister", "notYet"],
    ]);
    for (const [n, text] of ["Started too fast", "No sleep", "started too fast!"].entries()) {
      const setback = b.run<string>("logSetback", { what: "Not taken", goal, attempt: attempts[n] });
      const debrief = b.run<string>("startDebrief", { setback, form: "full" });
      b.run("addCause", { debrief, text, hands: "mine" });
      b.pass(1000);
    }
    const loss = b.run<string>("logSetback", { what: "She died", goal, attempt: attempts[3], kind: "loss" });
    b.run("startDebrief", { setback: loss, form: "full" });

    expect(b.store.query(lettersOfGoals, null, b.at())).toMatchObject([
      {
        goal: { line: "A choir" },
        tries: [
          { number: 3, letters: ["A"] },
          { number: 4, letters: [] },
          ...[5, 6, 7, 8, 9, 10].map((number) => ({ number, letters: [] })),
        ],
        causes: [{ letter: "A", cause: "started too fast!", times: 1 }],
        said: null,
      },
    ]);
    expect(b.store.query(causesOfDebriefs, null, b.at())).toEqual({
      of: 3,
      causes: [
        { cause: "started too fast!", hands: "mine", debriefs: 2, range: null },
        { cause: "No sleep", hands: "mine", debriefs: 1, range: null },
      ],
    });
    const { approaches, moreOften } = b.store.query(approachesTried, null, b.at());
    expect(approaches.map((a) => [a.text, a.record])).toEqual([
      ["With my sister", { reached: 4, ended: 5 }],
      ["Alone", { reached: 1, ended: 5 }],
    ]);
    expect(moreOften).toMatchObject([
      { goal: { line: "A choir" }, more: { text: "With my sister" }, less: { text: "Alone" } },
    ]);
  });

  it("tells the wins of each month, looks back among them", () => {
    const b = bench();
    b.run("noteWin", { text: "I asked" });
    const setback = b.run<string>("logSetback", { what: "Not taken" });
    b.run("finishDebrief", { debrief: b.run<string>("startDebrief", { setback, form: "short" }) });
    b.pass(40 * DAY);
    b.run("noteWin", { text: "I asked again" });
    const wins = () => b.store.query(winsOfMonths, null, b.at()).map((m) => [m.month, m.wins]);
    expect(wins()).toEqual([
      ["2026-03", 2],
      ["2026-04", 1],
    ]);
    b.run("removeSetback", { setback });
    expect(wins()[0]).toEqual(["2026-03", 1]);
  });

  it("tells how often a lesson was used of the times it came up", () => {
    const b = bench();
    const lesson = b.run<string>("keepLesson", { text: "Breathe first" });
    for (const used of ["helped", "no", "didNotComeUp"]) {
      b.pass(20 * DAY);
      const review = b.run<string>("reviewLesson", { lesson, answer: "hadIt" });
      b.run("sayUsed", { review, used });
    }
    expect(b.store.query(lessonsUsed, null, b.at())).toMatchObject({ used: 1, arisen: 2 });
    b.run("removeLesson", { lesson });
    expect(b.store.query(lessonsUsed, null, b.at())).toMatchObject({ arisen: 0 });
  });
});
