/** The lines that may stand in a summary: words and counts of those days, and no others. */
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { attempt } from "../attempts/attempt.ts";
import { checkin } from "../checkins/checkin.ts";
import { goal } from "../goals/goal.ts";
import { addDays, DAY } from "../kernel/time.ts";
import { lesson } from "../lessons/lesson.ts";
import { sitting } from "../practices/sitting.ts";
import { KINDS, rating, setback } from "../setbacks/setback.ts";
import { idOf, momentAt, NOW, rowOf } from "../testing/ctx.ts";
import { win } from "../wins/win.ts";
import { isCount, wholeId } from "./marks.ts";
import { MOST_LINES, summaryOf, type SummaryLine, type SummaryRows } from "./summary.ts";

const NOTHING: SummaryRows = {
  setbacks: [],
  ratings: [],
  checkins: [],
  sittings: [],
  wins: [],
  attempts: [],
  goals: [],
  lessons: [],
};
/** Now is Friday 20 November 2026, ten in the morning. */
const SPAN = { first: "2026-11-07", last: "2026-11-20" };
const lines = (rows: Partial<SummaryRows>, span = SPAN) =>
  Object.fromEntries(
    summaryOf({ ...NOTHING, ...rows }, span, momentAt()).map(({ part, lines: its }) => [part, its]),
  );
const day = (n: number, cells: object) =>
  rowOf(checkin, n, { day: addDays("2026-11-06", n), at: NOW, ...cells });
const hit = (n: number, at: number, cells: object = {}) =>
  rowOf(setback, n, { what: "It went wrong", at, loggedAt: at, ...cells });
const rated = (n: number, of: number, at: number, heaviness: 0 | 1 | 2 | 3 | 4) =>
  rowOf(rating, n, { setback: idOf("setback", of), at, heaviness });

it("is nothing where nothing was, and has no part without lines", () => {
  expect(summaryOf(NOTHING, SPAN, momentAt())).toEqual([]);
  expect(Object.keys(lines({ wins: [rowOf(win, 1, { text: "Rang", day: SPAN.last, at: NOW })] }))).toEqual([
    "helped",
  ]);
});

describe("setbacks", () => {
  it("are a day and a first line or short name, and the whole is apart from it", () => {
    const what = `An interview.\nI talked over the second question.`;
    const { setbacks } = lines({
      setbacks: [
        hit(2, NOW - DAY, { what, name: "The interview" }),
        hit(1, NOW - 3 * DAY, { what }),
        hit(3, NOW, { what: "Short" }),
        hit(4, NOW - 14 * DAY),
      ],
    });
    expect(setbacks).toEqual([
      {
        id: `setback:${idOf("setback", 1)}`,
        kind: "setback",
        day: "2026-11-17",
        name: "An interview.",
        whole: what,
        then: null,
        weekLater: null,
      },
      {
        id: `setback:${idOf("setback", 2)}`,
        kind: "setback",
        day: "2026-11-19",
        name: "The interview",
        whole: what,
        then: null,
        weekLater: null,
      },
      {
        id: `setback:${idOf("setback", 3)}`,
        kind: "setback",
        day: "2026-11-20",
        name: "Short",
        whole: null,
        then: null,
        weekLater: null,
      },
    ]);
    expect(wholeId("setback:1")).toBe("whole:1");
  });

  it("say how heavy it was then and a week later, of ratings near these only", () => {
    const at = NOW - 12 * DAY;
    const { setbacks } = lines({
      setbacks: [hit(1, at), hit(2, at), hit(3, at)],
      ratings: [
        rated(1, 1, at + 8 * DAY, 1),
        rated(2, 1, at + 1000, 4),
        rated(3, 2, at + 3 * DAY, 3),
        rated(4, 3, at, 2),
        rated(5, 3, at + 11 * DAY, 0),
      ],
    });
    expect(setbacks?.map((s) => (s.kind === "setback" ? [s.then, s.weekLater] : []))).toEqual([
      [4, 1],
      [null, null],
      [2, null],
    ]);
  });
});

describe("days", () => {
  it("are counts of the days on which it was said, heaviest first, and none for what never was", () => {
    const { days } = lines({
      checkins: [
        day(1, { heaviness: 4, sleep: 0 }),
        day(2, { heaviness: 4, energy: 3 }),
        day(3, { heaviness: 1, sleep: 0 }),
        day(4, { energy: 3 }),
        day(0, { heaviness: 3 }),
        day(15, { heaviness: 3 }),
      ],
    });
    expect(days).toEqual([
      { id: "heaviness:4", kind: "heaviness", heaviness: 4, days: 2, of: 3 },
      { id: "heaviness:1", kind: "heaviness", heaviness: 1, days: 1, of: 3 },
      { id: "sleep", kind: "sleep", counts: [2, 0, 0, 0, 0], of: 2 },
      { id: "energy", kind: "energy", counts: [0, 0, 0, 2, 0], of: 2 },
    ]);
  });

  it("count what was going on by its words, and tell with its day what is longer than a word", () => {
    const long = "My brother came by and we talked about the summer when it all began";
    const { days } = lines({
      checkins: [
        day(1, { around: "Late shift, rain" }),
        day(2, { around: "late shift." }),
        day(3, { around: long }),
        day(4, { heaviness: 2 }),
      ],
    });
    expect(days).toEqual([
      { id: "heaviness:2", kind: "heaviness", heaviness: 2, days: 1, of: 1 },
      { id: "around:late shift", kind: "around", word: "late shift", days: 2, of: 3 },
      { id: "around:rain", kind: "around", word: "rain", days: 1, of: 3 },
      { id: `said:${idOf("checkin", 3)}`, kind: "said", day: "2026-11-09", text: long },
    ]);
  });

  it("tell a day's line with its day", () => {
    const { days } = lines({ checkins: [day(3, { line: "Slept at last", around: "rain" })] });
    expect(days).toContainEqual({
      id: `line:${idOf("checkin", 3)}`,
      kind: "said",
      day: "2026-11-09",
      text: "Slept at last",
    });
  });
});

it("what helped is told of a practice from three sittings of these days, and of each win", () => {
  const sat = (n: number, practice: string, at: number, before: 0 | 2 | null, after: 0 | 1 | 3 | null) =>
    rowOf(sitting, n, { practice, startedAt: at, finishedAt: at, before, after });
  const { helped } = lines({
    sittings: [
      sat(1, "breathing", NOW, 2, 1),
      sat(2, "breathing", NOW - DAY, 2, 3),
      sat(3, "breathing", NOW - 2 * DAY, 2, 0),
      sat(4, "breathing", NOW - 40 * DAY, 2, 0),
      sat(5, "grounding", NOW, 2, 1),
      sat(6, "grounding", NOW, 2, 1),
      sat(7, "grounding", NOW - 40 * DAY, 2, 1),
      sat(8, "worry", NOW, null, null),
    ],
    wins: [
      rowOf(win, 2, { text: "Went out", day: "2026-11-19", at: NOW }),
      rowOf(win, 1, { text: "Rang back", day: "2026-11-08", at: NOW }),
      rowOf(win, 3, { text: "Long ago", day: "2026-11-06", at: NOW }),
    ],
  });
  expect(helped).toEqual([
    { id: "practice:breathing", kind: "practice", practice: "breathing", helped: 2, of: 3 },
    { id: `win:${idOf("win", 1)}`, kind: "win", day: "2026-11-08", text: "Rang back" },
    { id: `win:${idOf("win", 2)}`, kind: "win", day: "2026-11-19", text: "Went out" },
  ]);
});

it("tries stand under their goal with their outcomes; one at a goal that is gone, or not begun, does not", () => {
  const tried = (n: number, of: number, cells: object) =>
    rowOf(attempt, n, { goal: idOf("goal", of), at: NOW, ...cells });
  const { tries } = lines({
    goals: [rowOf(goal, 1, { text: "Drive\nto the sea" })],
    attempts: [
      tried(1, 1, { startedAt: NOW - DAY, outcome: "notYet" }),
      tried(2, 1, { startedAt: NOW - 2 * DAY, what: "The test" }),
      tried(3, 1, { day: "2026-11-18" }),
      tried(4, 2, { startedAt: NOW - DAY, outcome: "reached" }),
    ],
  });
  expect(tries).toMatchObject([
    { kind: "goal", goal: "Drive", went: { reached: 0, partly: 0, notYet: 1, letGo: 0, other: 0, open: 1 } },
    { id: `try:${idOf("attempt", 2)}`, what: "The test", day: "2026-11-18", went: "open" },
    { id: `try:${idOf("attempt", 1)}`, what: null, goal: "Drive", went: "notYet" },
  ]);
});

it("lessons are those of these days, and none that came of a loss or of being hurt", () => {
  const { lessons } = lines({
    setbacks: KINDS.map((kind, n) => hit(n, NOW - 100 * DAY, { kind })),
    lessons: [
      rowOf(lesson, 50, { text: "Ask who decides", at: NOW }),
      ...KINDS.map((_, n) => rowOf(lesson, n, { text: "Later", at: NOW, setback: idOf("setback", n) })),
      rowOf(lesson, 60, { text: "Older", at: NOW - 40 * DAY }),
    ],
  });
  expect(lessons).toHaveLength(1 + KINDS.filter((k) => !["loss", "hurt", "unfair"].includes(k)).length);
});

it("of very many the latest are listed, and how many there are is said", () => {
  const wins = Array.from({ length: MOST_LINES + 7 }, (_, n) =>
    rowOf(win, n, { text: `Win ${n}`, day: SPAN.last, at: NOW - DAY + n }),
  );
  const [part] = summaryOf({ ...NOTHING, wins }, SPAN, momentAt());
  expect(part?.of).toBe(MOST_LINES + 7);
  expect(part?.lines).toHaveLength(MOST_LINES);
  expect(part?.lines.at(-1)).toMatchObject({ text: `Win ${MOST_LINES + 6}` });
});

it("every line has an id of its own, counts that fit what they are counted of, and a day among those asked for", () => {
  const five = fc.option(fc.constantFrom(0 as const, 1 as const, 2 as const, 3 as const, 4 as const));
  const when = fc.integer({ min: NOW - 40 * DAY, max: NOW + 5 * DAY });
  fc.assert(
    fc.property(
      fc.array(fc.record({ at: when, what: fc.string({ minLength: 1 }) }), { maxLength: 20 }),
      fc.array(
        fc.record({
          heaviness: five,
          energy: five,
          sleep: five,
          around: fc.option(fc.constantFrom("a", "b, a", "a;b", "c ".repeat(40), "…")),
        }),
        { maxLength: 40 },
      ),
      fc.array(fc.record({ at: when, before: five, after: five, practice: fc.constantFrom("x", "y") }), {
        maxLength: 20,
      }),
      (setbacks, checkins, sittings) => {
        const its = Object.values(
          lines({
            setbacks: setbacks.map(({ at, what }, n) => hit(n, at, { what })),
            checkins: checkins.map((cells, n) => day(n - 10, { ...cells, id: idOf("checkin", n) })),
            sittings: sittings.map(({ at, ...cells }, n) =>
              rowOf(sitting, n, { startedAt: at, finishedAt: at, ...cells }),
            ),
          }),
        ).flat() as SummaryLine[];
        const ids = its.flatMap((l) => [
          l.id,
          ...(l.kind === "setback" && l.whole !== null ? [wholeId(l.id)] : []),
        ]);
        expect(new Set(ids).size).toBe(ids.length);
        for (const line of its) {
          expect(isCount(line.id)).toBe("of" in line || ("went" in line && line.kind === "goal"));
          if ("day" in line) expect(line.day >= SPAN.first && line.day <= SPAN.last).toBe(true);
          if ("of" in line) expect(line.of).toBeGreaterThan(0);
          if ("counts" in line) expect(line.counts.reduce((a, b) => a + b, 0)).toBe(line.of);
          if ("days" in line) expect(line.days > 0 && line.days <= line.of).toBe(true);
          if (line.kind === "practice") expect(line.of >= 3 && line.helped <= line.of).toBe(true);
        }
      },
    ),
    { seed: 20261126 },
  );
});
