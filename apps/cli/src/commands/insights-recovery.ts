/**
 * How heavy things became, in words: days beside what was going on, a guess and a week later, down to half.
 */
import { MANY_DAYS, type CountedDays } from "@onward/domain/insights/days-beside";
import { FEWEST_EASED } from "@onward/domain/insights/eased";
import { FEWEST_GUESSES } from "@onward/domain/insights/week-guess";
import { HEAVY } from "@onward/domain/kernel/heaviness";
import { HEAVINESS_WORDS } from "@onward/store/export/folder-words";
import { NOT_BETTER, SMALL, couldBe, counted } from "./insights-counts.ts";
import type { Insights } from "./insights.ts";

const countsOf = ({ heaviness }: CountedDays): string =>
  heaviness
    .flatMap((count, level) => (count > 0 ? [`${HEAVINESS_WORDS[level]?.toLowerCase()} ${count}`] : []))
    .join(", ");
const heavyOf = ({ heaviness }: CountedDays): number => heaviness.slice(HEAVY).reduce((sum, n) => sum + n, 0);

export function dayWords({ withWords, words }: Insights["days"]): readonly string[] {
  if (withWords === 0) return [];
  if (words.length === 0)
    return [
      `What was going on is noted on ${counted(withWords, "day", "days")}. Too early to tell: a word is counted from five days on.`,
    ];
  return [
    ...words.flatMap(({ word, with: its, others, heavierMoreOften }) => [
      `${word}, ${counted(its.days, "day", "days")}: ${countsOf(its)}`,
      ...(others.days === 0
        ? []
        : [`  ${counted(others.days, "other day", "other days")}: ${countsOf(others)}`]),
      ...(heavierMoreOften === null
        ? []
        : [
            `  Heavy or very heavy came up ${heavierMoreOften === "with" ? "more" : "less"} often on these days (${heavyOf(its)} of ${its.days} against ${heavyOf(others)} of ${others.days}). That doesn’t say why.`,
          ]),
    ]),
    ...(words.some(({ with: its, others }) => Math.min(its.days, others.days) < MANY_DAYS) ? [SMALL] : []),
  ];
}

export function guessWords({ said, guesses }: Insights["weekGuesses"]): readonly string[] {
  const { of, heavier, same, lighter, range } = said;
  if (of === 0) return [];
  if (of < FEWEST_GUESSES)
    return [
      ...guesses.map(
        ({ wrote, guess, turnedOut }) =>
          `${wrote}: you guessed ${HEAVINESS_WORDS[guess].toLowerCase()}. A week later it was ${HEAVINESS_WORDS[turnedOut].toLowerCase()}.`,
      ),
      `Too early to say more (${counted(of, "guess", "guesses")}).`,
    ];
  return [
    `Of ${of} guesses, ${counted(heavier, "was", "were")} heavier than it turned out, ${same} the same, ${lighter} lighter.`,
    range === null ? SMALL : couldBe(`Heavier in ${heavier} of ${of}`, range),
  ];
}

export function easedWords({ said: { of, down, range, middle } }: Insights["eased"]): readonly string[] {
  if (of === 0) return [];
  const all = counted(of, "setback", "setbacks");
  if (of < FEWEST_EASED) return [`Too early to tell (${all}).`];
  const when =
    middle === null
      ? ""
      : middle.after === 0
        ? ` The middle one by day ${middle.by}.`
        : ` The middle one between day ${middle.after} and day ${middle.by}.`;
  return [
    `${down} of ${all} came down to half, as far as you said.${when}`,
    `${range === null ? SMALL : couldBe(`Down to half in ${down} of ${of}`, range)} ${NOT_BETTER}`,
  ];
}
