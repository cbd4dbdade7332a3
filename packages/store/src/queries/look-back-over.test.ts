/** A week and a year looked back over, over real rows. */
import { describe, expect, it } from "vitest";
import { DAY, NOON, bench } from "../testing/open.ts";
import { lookBackOver, type LookBackOver } from "./look-back-over.ts";

// NOON is that of Tuesday 10 March 2026.
type Bench = ReturnType<typeof bench>;
const week = (b: Bench, day: string | null = null, weekStartsOn: 1 | 7 = 1): LookBackOver =>
  b.store.query(lookBackOver, { of: "week", day, weekStartsOn }, b.at());
const year = (b: Bench, day: string | null = null): LookBackOver =>
  b.store.query(lookBackOver, { of: "year", day, weekStartsOn: 1 }, b.at());

it("is told of a copy with more tries than a call takes arguments", () => {
  const b = bench();
  const goal = b.run<string>("setGoal", { text: "A choir" });
  b.store.db.run(
    `WITH RECURSIVE n(n) AS (SELECT 1 UNION ALL SELECT n + 1 FROM n WHERE n < 200000)
     INSERT INTO attempt (id, goal, at, startedAt, space, stamp, removed) SELECT n, ?, ?, ? - n * 60000, 'own', '', 0 FROM n`,
    [goal, NOON, NOON - DAY],
  );
  expect(week(b).tries).toHaveLength(480);
});

describe("a week looked back over", () => {
  it("is empty, with nothing before or after it, where nothing was kept", () => {
    const b = bench();
    expect(week(b)).toEqual({
      first: "2026-03-09",
      last: "2026-03-15",
      running: true,
      earlier: null,
      later: null,
      wins: [],
      lessons: [],
      tries: [],
      goals: [],
      goalWeeks: [],
      setbacks: { count: 0, lookedBackOn: 0 },
      daysSaid: 0,
      steps: [],
      weeks: [],
    });
    expect(week(b, "not a day", 7)).toMatchObject({ first: "2026-03-08", last: "2026-03-14" });
    expect(week(b, "2031-01-01")).toMatchObject({ first: "2026-03-09" });
    expect(week(b, "2026-02-30")).toMatchObject({ first: "2026-03-09" });
  });

  it("tells on how many days a small step that repeats was done, while it is there", () => {
    const b = bench();
    const goal = b.run<string>("setGoal", { text: "A choir" });
    const step = b.run<string>("addStep", {
      goal,
      text: "Stretch",
      repeats: ["1", "2", "3", "4", "5", "6", "7"],
    });
    for (let n = 0; n < 3; n++) {
      b.run("doneStep", { step, done: true });
      b.pass(DAY);
    }
    expect(week(b).steps).toEqual([{ id: step, text: "Stretch", days: 3 }]);
    b.pass(10 * DAY);
    expect(week(b)).toMatchObject({ steps: [], earlier: "2026-03-22" });
    expect(year(b)).toMatchObject({ steps: [{ id: step, days: 3 }], weeks: [{ first: "2026-03-09" }] });
    b.run("removeStep", { step });
    expect(year(b)).toMatchObject({ steps: [], weeks: [] });
  });

  it("tells what was kept in it with all its words, and of setbacks no word", () => {
    const b = bench(":memory:", NOON - 2 * DAY);
    const text = `Sent it.\n${"A long line. ".repeat(100)}`.trim();
    b.run("noteWin", { text: "Before" });
    b.pass(2 * DAY);
    b.run("noteWin", { text });
    b.pass(1000);
    const goal = b.run<string>("setGoal", { text: "Sing in a choir" });
    const attempt = b.run<string>("planAttempt", { goal, what: "The audition", newStrategy: "Alone" });
    b.run("startAttempt", { attempt });
    b.run("recordOutcome", { attempt, outcome: "partly", line: "The low notes were there." });
    const hit = b.run<string>("logSetback", { what: "They said no", goal });
    const loss = b.run<string>("logSetback", { what: "She died", kind: "loss" });
    b.run("finishDebrief", { debrief: b.run<string>("startDebrief", { setback: hit, form: "short" }) });
    b.run("keepLesson", { text: "Warm up first", setback: hit, goal });
    b.run("keepLesson", { text: "Call her", setback: loss });
    b.run("letGoOfGoal", { goal });
    b.run("checkIn", { energy: 2 });
    expect(week(b)).toMatchObject({
      wins: [
        { kind: "noted", text },
        { kind: "lookedBack", setback: hit },
      ],
      lessons: [{ text: "Warm up first" }],
      tries: [
        {
          id: attempt,
          goalLine: "Sing in a choir",
          what: "The audition",
          line: "The low notes were there.",
          day: "2026-03-10",
          went: "partly",
        },
      ],
      goals: [{ text: "Sing in a choir", state: "letGo", lessons: [{ text: "Warm up first" }] }],
      setbacks: { count: 2, lookedBackOn: 1 },
      daysSaid: 1,
      earlier: "2026-03-08",
    });
    expect(JSON.stringify(week(b))).not.toMatch(/They said no|She died|Call her/);

    b.run("removeSetback", { setback: hit });
    b.run("removeGoal", { goal });
    expect(week(b)).toMatchObject({
      wins: [{ kind: "noted" }],
      lessons: [{ text: "Warm up first" }],
      tries: [],
      goals: [],
      setbacks: { count: 1, lookedBackOn: 0 },
    });
  });

  it("leads to the weeks before and after it, as far as something was kept and time has come", () => {
    const b = bench();
    b.run("keepLesson", { text: "Ask first" });
    b.pass(14 * DAY);
    const now = week(b);
    expect(now).toMatchObject({ first: "2026-03-23", earlier: "2026-03-22", later: null, running: true });
    const before = week(b, now.earlier);
    expect(before).toMatchObject({ first: "2026-03-16", later: "2026-03-23", running: false, lessons: [] });
    const first = week(b, before.earlier);
    expect(first).toMatchObject({ first: "2026-03-09", earlier: null, lessons: [{ text: "Ask first" }] });
    // Nothing lies before the first of it.
    expect(week(b, "1997-05-05")).toEqual(first);
  });

  it("leads no further back than 1900, whatever date slipped in", () => {
    const b = bench();
    b.run("noteWin", { text: "Slept" });
    b.store.db.run(`UPDATE win SET day = '0206-03-10'`);
    const first = week(b, "1800-01-01");
    expect(first).toMatchObject({ first: "1900-01-01", earlier: null });
    expect(week(b, "1900-01-08")).toMatchObject({ first: "1900-01-08", earlier: "1900-01-07" });
  });

  it("begins when the person's day does", () => {
    // Half past three in the night of Sunday to Monday.
    const b = bench(":memory:", Date.UTC(2026, 2, 9, 3, 30));
    b.run("keepLesson", { text: "Sleep first" });
    expect(week(b)).toMatchObject({ first: "2026-03-02", lessons: [{ text: "Sleep first" }] });
    b.run("choose", { key: "dayStartsAt", value: "3" });
    expect(week(b)).toMatchObject({ first: "2026-03-09", lessons: [{ text: "Sleep first" }] });
  });
});

describe("a year looked back over", () => {
  it("tells the whole of it, and in which weeks something was kept", () => {
    const b = bench(":memory:", NOON - 300 * DAY);
    b.run("noteWin", { text: "Last year" });
    b.pass(240 * DAY);
    b.run("noteWin", { text: "In January" });
    b.pass(60 * DAY);
    b.run("noteWin", { text: "Today" });
    b.run("logSetback", { what: "Not taken", at: NOON - 8 * DAY });
    const texts = (its: LookBackOver) => its.wins.map((w) => (w.kind === "noted" ? w.text : w.kind));
    const now = year(b);
    expect(now).toMatchObject({
      first: "2026-01-01",
      last: "2026-12-31",
      running: true,
      earlier: "2025-12-31",
      weeks: [
        { first: "2026-01-05", last: "2026-01-11" },
        { first: "2026-03-02", last: "2026-03-08" },
        { first: "2026-03-09", last: "2026-03-15" },
      ],
    });
    expect(texts(now)).toEqual(["In January", "Today"]);
    const before = year(b, now.earlier);
    expect(texts(before)).toEqual(["Last year"]);
    expect(before).toMatchObject({ earlier: null, later: "2026-01-01", running: false });
  });
});
