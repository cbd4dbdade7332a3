/** Every insight at every count: never a number that is none, never more than the counts carry. */
import { attempt, strategy } from "@onward/domain/attempts/attempt";
import { cause } from "@onward/domain/debriefs/debrief";
import { brierParts } from "@onward/domain/forecasts/calibration";
import { guessesSaid } from "@onward/domain/forecasts/guesses";
import { planningFactor } from "@onward/domain/forecasts/planning-factor";
import { approachesOf, moreOftenOf, type Approach } from "@onward/domain/insights/approaches";
import { namedRange } from "@onward/domain/insights/causes-named";
import { lessonUse } from "@onward/domain/insights/lesson-use";
import { namedEachTime, type NamedEachTime } from "@onward/domain/insights/letters";
import { timeToNextTry, type Wait } from "@onward/domain/insights/next-try";
import { rhythmOf } from "@onward/domain/insights/rhythm";
import { idOf, momentAt, rowOf } from "@onward/domain/testing/ctx";
import { renderToString } from "preact-render-to-string";
import { describe, expect, it } from "vitest";
import { Approaches, Causes, Lessons, Letters, Wins } from "./counted.tsx";
import { Guesses } from "./guesses.tsx";
import { NextTry, Rhythm } from "./over-time.tsx";

const COUNTS = [0, 1, 2, 4, 5, 7, 8, 9, 10, 29, 30];
const goal = { id: "g", line: "Sing in a choir" };
const waitsOf = (count: number): Wait[] =>
  Array.from({ length: count }, (_, n) => ({
    setback: String(n) as Wait["setback"],
    day: `2026-${String(1 + (n % 12)).padStart(2, "0")}-01`,
    days: n + 1,
    end: n % 4 === 3 ? "open" : "tried",
  }));
const gapsOf = (count: number): number[] => Array.from({ length: count }, (_, n) => 10 + ((n * 7) % 5));
/** So many tries that ended, each with a cause named. */
const named = (count: number, text: (n: number) => string): NamedEachTime =>
  namedEachTime(
    Array.from({ length: count }, (_, n) =>
      rowOf(attempt, n, { goal: idOf("goal", 1), at: n, outcome: "notYet", startedAt: n, outcomeAt: n }),
    ),
    new Map(
      Array.from({ length: count }, (_, n) => [
        idOf("attempt", n),
        [
          rowOf(cause, n, {
            debrief: idOf("debrief", n),
            setback: idOf("setback", n),
            text: text(n),
            at: n,
            hands: "mine",
          }),
        ],
      ]),
    ),
    momentAt(),
  );
const sound = (html: string): void => {
  expect(html).not.toMatch(/NaN|undefined|Infinity|null/);
  expect(html).not.toMatch(/success|fail|better than|faster|improv|chance of|!/i);
};

it("gaps that swing are drawn without a band: it would show a trend that is not told", () => {
  const gaps = [40, 30, 28, 18, 21, 15, 16, 12, 14, 10, 200];
  const found = { goal, starts: 12, gaps: gaps.map((days, n) => ({ from: n + 1, days })), ...rhythmOf(gaps) };
  const html = renderToString(<Rhythm rhythms={[found]} />);
  expect(html).toContain("no trend is told");
  expect(html).not.toContain("<polygon");
});

it("what took far less time than was guessed took no nothing", () => {
  const took = [1, 2, 3, 4, 5].map((n) => ({ guessed: 100 * n, took: 2 * n }));
  const found = { said: guessesSaid([]), parts: null, waiting: 0, took, factor: planningFactor(took) };
  const html = renderToString(<Guesses found={found} />);
  expect(html).toContain("What you reached took 0.02 times as long");
});

it("of setbacks none of which is open, no open ones are told of", () => {
  const of = (open: boolean): string => {
    const waits = waitsOf(1).map((wait) => ({ ...wait, end: open ? ("open" as const) : ("tried" as const) }));
    const found = { waits, said: timeToNextTry(waits), setbacks: true };
    return renderToString(<NextTry found={found} />);
  };
  expect(of(false)).toContain("1 setback. Too early");
  expect(of(true)).toContain("1 setback, 1 still open. Too early");
});

it("the band's key is told once for all the goals that have one", () => {
  const gaps = [40, 36, 30, 27, 24, 20, 18, 16, 14, 12];
  const rhythms = ["Run", "Sing"].map((line, n) => ({
    goal: { ...goal, id: idOf("goal", n + 1), line },
    starts: 11,
    gaps: gaps.map((days, j) => ({ from: j + 1, days })),
    ...rhythmOf(gaps),
  }));
  const html = renderToString(<Rhythm rhythms={rhythms} />);
  expect(html.match(/<polygon/g)).toHaveLength(2);
  expect(html.match(/The band:/g)).toHaveLength(1);
});

it("of a thousand causes at the last tries some are named beside the chart, and how many more there are", () => {
  const found = named(1000, () => "");
  const causes = Array.from({ length: 1000 }, (_, n) => ({ letter: `A${n}`, cause: `Cause ${n}`, times: 1 }));
  const tries = found.tries.map((its) => ({ ...its, letters: causes.map(({ letter }) => letter) }));
  const html = renderToString(<Letters goals={[{ goal, tries, causes, said: null }]} />);
  sound(html);
  expect(html.match(/<li[ >]/g)).toHaveLength(12);
  expect(html).toContain("988 more stand in the numbers below.");
  expect(html).toContain("A0, A1, A2, A3, A4 and 995 more");
});

it("of the marks of letters those are explained that are drawn", () => {
  const keyOf = (letters: readonly (readonly string[])[]): string => {
    const tries = letters.map((its, n) => ({ attempt: idOf("attempt", n), number: n + 1, letters: its }));
    return renderToString(<Letters goals={[{ goal, tries, causes: [], said: null }]} />);
  };
  const marks = (html: string) => [html.includes("Filled:"), html.includes("A dot:")];
  expect(marks(keyOf([["A"], ["B"]]))).toEqual([false, false]);
  expect(marks(keyOf([["A"], ["A"]]))).toEqual([true, false]);
  expect(marks(keyOf([["A"], []]))).toEqual([false, true]);
});

describe.each(COUNTS)("at %i", (count) => {
  it("time to next try is counted, drawn from three on, and a half is told from three tries on", () => {
    const waits = waitsOf(count);
    const said = timeToNextTry(waits);
    const html = renderToString(<NextTry found={{ waits, said, setbacks: true }} />);
    sound(html);
    expect(html.includes('role="img"')).toBe(count >= 3);
    expect(html).not.toContain("<table");
    expect(/Half of your setbacks|Not yet half|fewer than half/.test(html)).toBe(said.tried >= 3);
    expect(html.includes("Sooner")).toBe(count >= 3);
  });

  it("guesses are counted, averaged from ten, drawn from thirty; days of goals from five", () => {
    const settled = Array.from({ length: count }, (_, n) => ({
      chance: (n % 11) / 10,
      cameTrue: n % 3 === 0,
    }));
    const took = Array.from({ length: count }, (_, n) => ({ guessed: 10 + n, took: 20 + ((n * 7) % 11) }));
    const found = {
      said: guessesSaid(settled),
      parts: count < 10 ? null : brierParts(settled),
      waiting: 2,
      took,
      factor: planningFactor(took),
    };
    const html = renderToString(<Guesses found={found} />);
    sound(html);
    expect(html.includes("Too few to say (")).toBe(count < 10);
    expect(html.includes("on average")).toBe(count >= 10);
    expect(html.includes('role="img"')).toBe(count >= 30);
    expect(html.includes("times as long")).toBe(count >= 5);
  });

  it("the rhythm is drawn with a band only from eight tries on; below five tries there is a dot for each", () => {
    const gaps = gapsOf(count);
    const html = renderToString(
      <Rhythm
        rhythms={[
          {
            goal,
            starts: count + 1,
            gaps: gaps.map((days, n) => ({ from: n + 1, days })),
            ...rhythmOf(gaps),
          },
        ]}
      />,
    );
    sound(html);
    expect(html.includes("<polygon")).toBe(count >= 7);
    expect(html.includes("Too early to tell")).toBe(count < 7);
    expect(html.match(/<ellipse/g)?.length ?? 0).toBe(count < 4 ? count + 1 : count);
    expect(html.includes("days between:")).toBe(count < 4);
  });

  it("letters, approaches, causes and lessons are counts", () => {
    const told = renderToString(<Letters goals={[{ goal, ...named(count, () => "Started too fast") }]} />);
    sound(told);
    const last = { 4: "four", 2: "", 1: "", 0: "" }[count] ?? "five";
    expect(told.includes("The same cause was named in")).toBe(count >= 3);
    if (count >= 3) {
      const said = `The same cause was named in ${last} of your last ${last} tries.`;
      expect(told).toContain(`role="img" aria-label="${said} What was named at each try, oldest first: try `);
      expect(told).toContain(`<p class="insight-said">${said}</p>`);
    }
    // Eight at most.
    expect(told.match(/<ellipse class="/g)?.length ?? 0).toBe(Math.min(8, count));
    const other = renderToString(<Letters goals={[{ goal, ...named(count, (n) => `Cause ${n}`) }]} />);
    sound(other);
    expect(other.includes("Different causes so far.")).toBe(count >= 3);
    const one = { id: "1", text: "With my sister", record: { reached: count, ended: count } };
    const approaches = renderToString(<Approaches found={{ approaches: [one], moreOften: [] }} />);
    sound(approaches);
    expect(approaches).toContain(`${count} of ${count}`);
    expect(approaches).toContain("Small numbers.");
    expect(approaches).toContain(`role="img" aria-label="Worked ${count} of ${count}."`);
    expect(approaches.match(/<ellipse/g)?.length ?? 0).toBe(count <= 12 ? count : 0);
    expect(approaches.includes("The longer a bar")).toBe(count > 12);
    const range = count < 15 ? null : namedRange(count, count);
    const causes = count === 0 ? [] : [{ cause: "Haste", hands: "mine" as const, debriefs: count, range }];
    const found = renderToString(<Causes found={{ of: count, causes }} />);
    sound(found);
    expect(found.includes(`Named in ${count} of ${count} look`)).toBe(count > 0);
    const likely = { 29: "92 to 100", 30: "92 to 100" }[count];
    expect(/likely \d/.test(found)).toBe(likely !== undefined);
    const beside = likely === undefined ? "" : `; likely ${likely} of a hundred`;
    expect(found.includes(`role="img" aria-label="Named in ${count} of ${count} looks back${beside}"`)).toBe(
      count >= 3,
    );
    const range100 = likely === undefined ? "" : ` (likely ${likely} of a hundred)`;
    expect(found.includes(`was named in ${count} of ${count} looks back${range100}.`)).toBe(count >= 3);
    expect(found.includes("Too early to tell")).toBe(count > 0 && count < 3);
    expect(approaches.includes(`has worked in ${count} of ${count} tries.`)).toBe(count >= 3);
    expect(approaches.includes("Too early to tell")).toBe(count < 3);
    const lessons = renderToString(
      <Lessons found={lessonUse(Array.from({ length: count }, () => ({ used: "helped" as const })))} />,
    );
    sound(lessons);
    expect(lessons.includes("could be")).toBe(count >= 5);
    expect(
      lessons.includes(`role="img" aria-label="Used ${count} of the ${count} times they came up."`),
    ).toBe(count >= 3);
    const months = [
      { month: "2026-02", wins: count },
      { month: "2026-03", wins: 0 },
    ];
    const wins = renderToString(<Wins months={months} />);
    sound(wins);
    expect(wins.includes('role="img"')).toBe(count >= 3);
  });

  it("one approach is said to have worked more often only where the counts carry it", () => {
    const strategies = ["With my sister", "Alone"].map((text, n) => rowOf(strategy, n, { text, at: n }));
    const attempts = Array.from({ length: count }, (_, n) =>
      rowOf(attempt, n, {
        goal: idOf("goal", 1),
        at: n,
        strategy: idOf("strategy", n % 2),
        outcome: n % 2 === 0 ? "reached" : "notYet",
        outcomeAt: n,
      }),
    );
    const line = ({ strategy: { id, text }, record }: Approach) => ({ id, text, record });
    const more = moreOftenOf(strategies, attempts);
    const moreOften = more === null ? [] : [{ goal, more: line(more.more), less: line(more.less) }];
    const approaches = approachesOf(strategies, attempts).map(line);
    const html = renderToString(<Approaches found={{ approaches, moreOften }} />);
    sound(html);
    expect(html.includes("has worked more often than")).toBe(count >= 8);
  });
});
