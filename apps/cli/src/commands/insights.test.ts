/** What is said in words at every count: never a number that is none, never more than the counts carry. */
import { guessesSaid } from "@onward/domain/forecasts/guesses";
import { saidRange } from "@onward/domain/insights/arisen-share";
import { namedRange } from "@onward/domain/insights/causes-named";
import { easedOfAll, type Eased } from "@onward/domain/insights/eased";
import { lessonUse } from "@onward/domain/insights/lesson-use";
import { timeToNextTry, type Wait } from "@onward/domain/insights/next-try";
import { MANY_DAYS } from "@onward/domain/insights/days-beside";
import { bandOf } from "@onward/domain/insights/likely-gaps";
import { rhythmOf } from "@onward/domain/insights/rhythm";
import { guessesOfWeeks, type WeekGuess } from "@onward/domain/insights/week-guess";
import type { Heaviness } from "@onward/domain/kernel/heaviness";
import { seeded } from "@onward/domain/kernel/seeded";
import { fillHostile } from "@onward/store/testing/hostile";
import { DAY, NOON, bench } from "@onward/store/testing/open";
import { describe, expect, it } from "vitest";
import { insightsOf, insightsWords, type Insights } from "./insights.ts";

const NONE: Insights = {
  nextTries: { waits: [], said: timeToNextTry([]), setbacks: false },
  rhythms: [],
  letters: [],
  approaches: { approaches: [], moreOften: [] },
  causes: { of: 0, causes: [] },
  guesses: { said: guessesSaid([]), parts: null, waiting: 0, took: [], factor: null },
  wins: [],
  days: { days: 0, withWords: 0, words: [] },
  weekGuesses: { said: guessesOfWeeks([]), guesses: [] },
  eased: { said: easedOfAll([]), setbacks: [] },
  lessonsUsed: lessonUse([]),
};
const words = (more: Partial<Insights>) => insightsWords({ ...NONE, ...more });
const waits = (...ends: readonly (readonly [days: number, end: Wait["end"]])[]) => {
  const all = ends.map(([days, end], n) => ({
    setback: String(n) as Wait["setback"],
    day: "2026-11-01",
    days,
    end,
  }));
  return { nextTries: { waits: all, said: timeToNextTry(all), setbacks: true } };
};
const goal = { id: "g", line: "Sing in a choir" };
const rhythm = (gaps: readonly number[]) => {
  const its = { gaps: gaps.map((days, n) => ({ from: n + 1, days })), ...rhythmOf(gaps) };
  return { goal, starts: gaps.length + 1, ...its, band: bandOf(its) };
};

it("with nothing there it is calm, and says what it would need", () => {
  expect(words({})).toBe("Time to next try\n  Patterns need about three setbacks. There’s no hurry.");
});

describe("time to next try", () => {
  it("says half, its range, the count and those still open", () => {
    expect(
      words(
        waits(
          [6, "tried"],
          [7, "tried"],
          [9, "tried"],
          [9, "tried"],
          [30, "open"],
          [15, "tried"],
          [12, "tried"],
        ),
      ),
    ).toContain(
      "Half of your setbacks were followed by a next try within 9 days (7 setbacks, 1 still open; likely between 6 and 15).",
    );
  });

  it("presses nobody whose goals are let go, and asks for nothing of someone with no goals", () => {
    const letGo = Array.from({ length: 4 }, () => [9, "letGo"] as const);
    expect(words(waits([2, "tried"], [3, "tried"], [4, "tried"], ...letGo))).toContain(
      "A next try followed fewer than half of them (7 setbacks).",
    );
    expect(words(waits())).toContain("Nothing to show, and that’s fine.");
  });

  it("says when it is not yet half, or too early", () => {
    const open = Array.from({ length: 7 }, () => [40, "open"] as const);
    expect(words(waits([2, "tried"], [3, "tried"], [4, "tried"], ...open))).toContain(
      "Not yet half of your setbacks were followed by a next try (10 setbacks, 7 still open).",
    );
    expect(words(waits([2, "tried"]))).toContain("1 setback. Too early to say more.");
    expect(words(waits([2, "open"]))).toContain("1 setback, 1 still open. Too early to say more.");
  });
});

describe("the rhythm", () => {
  it.each([
    [[40, 30, 28, 18, 21, 15, 16, 12, 14, 10], "The gaps have been getting shorter (11 tries)."],
    [[20, 26, 17, 24, 19, 28, 22, 18, 25, 21, 23, 20], "The gaps have been about the same (13 tries)."],
    [[20, 35, 12, 30, 18, 40, 15], "Can’t tell yet (8 tries)."],
    [[40, 30, 28, 18], "Too early to tell (5 tries)."],
  ])("of %j is told as %s", (gaps, sentence) => {
    expect(words({ rhythms: [rhythm(gaps)] })).toContain(`Sing in a choir: ${sentence}`);
  });
});

it("letters stand with their causes, and what they say in words", () => {
  const causes = [{ letter: "A", cause: "Started too fast", times: 3 }];
  const tries = [1, 2, 3].map((number) => ({ attempt: String(number) as never, number, letters: ["A"] }));
  expect(
    words({ letters: [{ goal, tries, causes, said: { type: "same", letter: "A", times: 3, of: 3 } }] }),
  ).toContain(
    "Sing in a choir: A, A, A\n    A: Started too fast\n    The same cause was named in three of your last three tries.",
  );
  expect(words({ letters: [{ goal, tries, causes, said: { type: "different" } }] })).toContain(
    "Different causes so far.",
  );
});

it("approaches are counts, and never why", () => {
  const more = { id: "1", text: "With my sister", record: { reached: 4, ended: 5 } };
  const less = { id: "2", text: "Alone", record: { reached: 1, ended: 5 } };
  expect(words({ approaches: { approaches: [more, less], moreOften: [{ goal, more, less }] } })).toContain(
    "So far “With my sister” has worked in 4 of 5 tries.\n  4 of 5  With my sister\n  1 of 5  Alone\n  Sing in a choir: so far “With my sister” has worked more often than “Alone” (4 of 5 against 1 of 5). That doesn’t say why.\n  Small numbers.",
  );
});

it("a cause is named in words from three looks back on", () => {
  const causes = [{ cause: "Haste", hands: "mine" as const, debriefs: 2, range: null }];
  expect(words({ causes: { of: 2, causes } })).toContain(
    "Too early to tell (2 looks back).\n  Named in 2 of 2 looks back: Haste",
  );
  expect(words({ causes: { of: 3, causes } })).toContain(
    "“Haste” was named in 2 of 3 looks back.\n  Named in 2 of 3 looks back: Haste",
  );
  const sure = [{ cause: "Haste", hands: "mine" as const, debriefs: 9, range: namedRange(9, 20) }];
  expect(words({ causes: { of: 20, causes: sure } })).toContain(
    "“Haste” was named in 9 of 20 looks back (likely 25 to 66 of a hundred).\n" +
      "  Named in 9 of 20 looks back, likely 25 to 66 of a hundred: Haste",
  );
});

it("wins are counted from the first month on", () => {
  const wins = [
    { month: "2026-03", wins: 2 },
    { month: "2026-04", wins: 0 },
  ];
  expect(words({ wins })).toContain("2 small wins since 2026-03.");
});

const guesses = (...pairs: readonly (readonly [guess: number, turnedOut: number])[]) => {
  const all = pairs.map(([guess, turnedOut], n) => ({
    id: String(n),
    wrote: "2026-03-10",
    guess: guess as Heaviness,
    turnedOut: turnedOut as Heaviness,
  })) satisfies WeekGuess[];
  return { weekGuesses: { said: guessesOfWeeks(all), guesses: all } };
};

describe("a guess and a week later", () => {
  it("is a list below five, counts from five on, and has a range from ten on", () => {
    expect(words(guesses([3, 1]))).toContain(
      "2026-03-10: you guessed heavy. A week later it was some weight.\n  Too early to say more (1 guess).",
    );
    const eight = guesses([3, 1], [3, 1], [4, 2], [2, 1], [3, 0], [1, 1], [2, 2], [0, 1]);
    expect(words(eight)).toContain(
      "Of 8 guesses, 5 were heavier than it turned out, 2 the same, 1 lighter.\n  Small numbers.",
    );
    const ten = guesses(...Array.from({ length: 10 }, (_, n) => [3, n < 5 ? 1 : 3] as const));
    expect(words(ten)).toContain("Heavier in 5 of 10 (could be 23 to 77 %).");
  });
});

const eased = (...halves: readonly Eased["half"][]) => {
  const all = halves.map((half, n) => ({
    id: String(n),
    wrote: "2026-03-10",
    half,
    rated: [0, 1, 14].map((day) => ({ day, heaviness: 3 as Heaviness })),
  }));
  return { eased: { said: easedOfAll(all), setbacks: all } };
};

describe("bounce-back", () => {
  const half = { after: 3, by: 7 };
  it("is too early to tell below three, and has a middle one from five on", () => {
    expect(words(eased(half, null))).toContain("Bounce-back\n  Too early to tell (2 setbacks).");
    expect(words(eased(half, half, null))).toContain(
      "2 of 3 setbacks came down to half, as far as you said.\n  Small numbers. Sooner isn’t always better.",
    );
    expect(words(eased(half, half, half, null, null))).toContain(
      "3 of 5 setbacks came down to half, as far as you said. The middle one between day 3 and day 7.",
    );
  });
});

it("days are counted beside a word, and never why", () => {
  const its = { days: 10, heaviness: [0, 1, 1, 6, 2], energy: [0, 0, 0, 0, 0] } as const;
  const others = { days: 100, heaviness: [40, 40, 0, 20, 0], energy: [0, 0, 0, 0, 0] } as const;
  const one = { word: "Late shift", with: its, others, heavierMoreOften: "with" } as const;
  expect(words({ days: { days: 110, withWords: 10, words: [one] } })).toContain(
    "Late shift, 10 days: some weight 1, middling 1, heavy 6, very heavy 2\n    100 other days: light 40, some weight 40, heavy 20\n    Heavy or very heavy came up more often on these days (8 of 10 against 20 of 100). That doesn’t say why.\n  Small numbers.",
  );
  const many = { days: MANY_DAYS, heaviness: [MANY_DAYS, 0, 0, 0, 0], energy: [0, 0, 0, 0, 0] } as const;
  const often = { word: "Choir", with: many, others: many, heavierMoreOften: null };
  expect(words({ days: { days: 2 * MANY_DAYS, withWords: MANY_DAYS, words: [often] } })).not.toContain(
    "Small",
  );
  expect(words({ days: { days: 9, withWords: 4, words: [] } })).toContain(
    "What was going on is noted on 4 days. Too early to tell",
  );
});

describe("at every count", () => {
  it.each([0, 1, 2, 4, 5, 7, 8, 9, 10, 29, 30])("of %i there is no number that is none", (count) => {
    const all = Array.from({ length: count }, (_, n) => [n + 1, n % 4 === 3 ? "open" : "tried"] as const);
    const gaps = Array.from({ length: count }, (_, n) => 10 + ((n * 7) % 5));
    const said = words({
      ...waits(...all),
      rhythms: count < 4 ? [] : [rhythm(gaps)],
      causes: {
        of: count,
        causes:
          count === 0
            ? []
            : [{ cause: "Haste", hands: "mine", debriefs: count, range: count < 15 ? null : [0.2, 1] }],
      },
      ...guesses(...Array.from({ length: count }, (_, n) => [n % 5, (n * 3) % 5] as const)),
      ...eased(...Array.from({ length: count }, (_, n) => (n % 3 === 0 ? null : { after: n, by: n + 2 }))),
      lessonsUsed: {
        used: Math.ceil(count / 2),
        arisen: count,
        range: saidRange(Math.ceil(count / 2), count, 5),
      },
    });
    expect(said).not.toMatch(/NaN|undefined|Infinity|null/);
    expect(said).not.toMatch(/!|better than|learning|improv|faster|success|fail/i);
  });
});

describe("guesses", () => {
  const settled = (count: number, cameTrue: number) =>
    guessesSaid(Array.from({ length: count }, (_, n) => ({ chance: 0.62, cameTrue: n < cameTrue })));
  const said = (count: number, cameTrue = 0, more: Partial<Insights["guesses"]> = {}) =>
    words({ guesses: { ...NONE.guesses, said: settled(count, cameTrue), ...more } });

  it("are counted while few, then told with what came true and how sure that is", () => {
    expect(said(1)).toContain("Too few to say (1 so far).");
    expect(said(9)).toContain("Too few to say (9 so far).");
    expect(said(25, 14)).toContain(
      "You said 62 % on average; 14 of 25 came true (56 %, could be 37 to 73 %).",
    );
    expect(said(0, 0, { waiting: 1 })).toContain("1 is still open.");
  });

  it("of days are told from five goals on", () => {
    const took = [{ guessed: 10, took: 20 }];
    expect(said(0, 0, { took })).toContain("too few to say (1 goal so far)");
    const factor = { count: 6, factor: 1.69, interval: [1.23, 2.34] as const };
    expect(said(0, 0, { took, factor })).toContain(
      "took 1.7 times as long as you first guessed (6 goals; likely between 1.2 and 2.3 times)",
    );
    const quick = { count: 6, factor: 0.02, interval: [0.001, 1.96] as const };
    expect(said(0, 0, { took, factor: quick })).toContain(
      "took 0.02 times as long as you first guessed (6 goals; likely between 0.001 and 2.0 times)",
    );
  });
});

it("of rows that no command makes it says nothing that is none, as data and in words, whatever the clock", () => {
  for (let seed = 1; seed <= 4; seed++) {
    const b = bench();
    fillHostile(b, seeded(seed), 40);
    for (const now of [NOON, 0, NOON + 300 * DAY, Date.UTC(2099, 5, 1)]) {
      const found = insightsOf(b, { now, zone: seed % 2 === 0 ? "Pacific/Auckland" : "Europe/London" });
      // What is none becomes null in JSON, which no number of these may be.
      const numbers = JSON.stringify(found, (_, value: unknown) =>
        typeof value === "number" && !Number.isFinite(value) ? "no number" : value,
      );
      for (const said of [numbers, insightsWords(found)])
        expect(said, `seed ${seed}, ${now}`).not.toMatch(/no number|NaN|Infinity|undefined|Invalid|\[object/);
      expect(insightsWords(found), `seed ${seed}, ${now}`).not.toMatch(/\bnull\b|(?<![\d–])-\d/);
    }
    b.store.close();
  }
});
