/** How heavy things became, at every count: never a number that is none, never more than the counts carry. */
import { daysBeside } from "@onward/domain/insights/days-beside";
import { easedOfAll } from "@onward/domain/insights/eased";
import { guessesOfWeeks } from "@onward/domain/insights/week-guess";
import type { Heaviness } from "@onward/domain/kernel/heaviness";
import { renderToString } from "preact-render-to-string";
import { describe, expect, it } from "vitest";
import { Days, Eased, Guessed } from "./recovery.tsx";

const COUNTS = [0, 1, 2, 4, 5, 7, 8, 9, 10, 29, 30];
const sound = (html: string): void => {
  expect(html).not.toMatch(/NaN|undefined|Infinity|null/);
  expect(html).not.toMatch(/success|fail|better than|faster|improv|chance of|symptom|!/i);
};
const list = <T,>(count: number, of: (n: number) => T): T[] => Array.from({ length: count }, (_, n) => of(n));

describe.each(COUNTS)("at %i", (count) => {
  it("guesses are a list below five, drawn from five on, with a range from ten on", () => {
    const guesses = list(count, (n) => ({
      id: String(n),
      wrote: "2026-03-10",
      guess: 3 as Heaviness,
      turnedOut: (n % 5) as Heaviness,
    }));
    const html = renderToString(<Guessed found={{ said: guessesOfWeeks(guesses), guesses }} />);
    sound(html);
    expect(html.includes('role="img"')).toBe(count >= 5);
    expect(html.includes("You guessed heavy. A week later it was light.")).toBe(count > 0 && count < 5);
    expect(html.includes("could be")).toBe(count >= 10);
    expect(/Small numbers|Too early/.test(html)).toBe(count < 10);
  });

  it("bounce-back is too early to tell below three", () => {
    const setbacks = list(count, (n) => ({
      id: String(n),
      wrote: "2026-03-10",
      rated: [0, n + 1, n + 3].map((day) => ({ day, heaviness: 3 as Heaviness })),
      half: n % 3 === 2 ? null : { after: n + 1, by: n + 3 },
    }));
    const html = renderToString(<Eased found={{ said: easedOfAll(setbacks), setbacks }} />);
    sound(html);
    expect(html.includes("Too early to tell")).toBe(count < 3);
    expect(html.includes('role="img"')).toBe(count >= 3);
    expect(html.includes("The middle one")).toBe(count >= 5);
    expect(html.includes("could be")).toBe(count >= 10);
  });

  it("days are counted beside a word from five on, with the same line for everyone at the foot", () => {
    const days = list(count, (n) => ({
      day: `2026-01-${String(n + 1).padStart(2, "0")}`,
      heaviness: (n % 5) as Heaviness,
      energy: null,
      around: n === 0 ? null : "Rehearsal",
    }));
    const html = renderToString(<Days found={daysBeside(days)} />);
    sound(html);
    expect(html.includes("Too early to tell")).toBe(count - 1 < 5);
    expect(html.includes('role="img"')).toBe(count - 1 >= 5);
    expect(html).toContain("talking to a doctor or counsellor");
    expect(html).not.toContain("more often");
  });

  it("the chart of a word says what is told of it, and what was counted on either side", () => {
    const counted = (heavy: number, days: number) =>
      list(days, (n) => ({ heaviness: (n < heavy ? 3 : 0) as Heaviness, energy: null }));
    const days = [
      ...counted(40, 40).map((day) => ({ ...day, around: "Rehearsal" })),
      ...counted(0, 60).map((day) => ({ ...day, around: null })),
    ].map((day, n) => ({ ...day, day: new Date(Date.UTC(2026, 0, n + 1)).toISOString().slice(0, 10) }));
    const html = renderToString(<Days found={daysBeside(days)} />);
    sound(html);
    expect(html).toMatch(
      /role="img" aria-label="\u2068Rehearsal\u2069: 40 days: heavy.40. 60 other days: light.60. Heavy or very heavy came up more often on these days \(40 of 40 against 0 of 60\)/,
    );
    expect(html.match(/class="share"/g)).toHaveLength(2 + 5);
  });

  it("days are called small numbers only where one side has fewer than thirty", () => {
    const of = (with_: number, others: number) =>
      renderToString(
        <Days
          found={daysBeside(
            list(with_ + others, (n) => ({
              day: new Date(Date.UTC(2026, 0, n + 1)).toISOString().slice(0, 10),
              heaviness: (n % 5) as Heaviness,
              energy: null,
              around: n < with_ ? "Rehearsal" : null,
            })),
          )}
        />,
      ).includes("Small numbers.");
    expect([of(30, 30), of(30, 29), of(29, 400), of(5, 0)]).toEqual([false, true, true, true]);
  });
});
