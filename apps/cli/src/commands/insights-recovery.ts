/**
 * How heavy things became, in words: days beside what was going on, a guess and a week later, down to half.
 */
import { saidRange } from "@onward/domain/insights/arisen-share";
import type { CountedDays } from "@onward/domain/insights/days-beside";
import { FEWEST_EASED } from "@onward/domain/insights/eased";
import { FEWEST_GUESSES } from "@onward/domain/insights/week-guess";
import { HEAVY } from "@onward/domain/kernel/heaviness";
import { HEAVINESS_WORDS } from "@onward/store/export/folder-words";
import type { Insights } from "./insights.ts";

/** From here on a share is told with its range; below, the counts alone. */
const FEWEST_FOR_RANGE = 10;
const SMALL = "Small numbers.";

const counted = (count: number, one: string, other: string): string =>
  `${count} ${count === 1 ? one : other}`;
const percent = (share: number): number => Math.round(share * 100);
/** The 95 % interval of a share; null below ten. */
export const rangeOf = (count: number, of: number): readonly [low: number, high: number] | null =>
  of < FEWEST_FOR_RANGE ? null : saidRange(count, of);

const doubt = (range: ReturnType<typeof rangeOf>, said: string): string =>
  range === null ? SMALL : `${said} (could be ${percent(range[0])} to ${percent(range[1])} %).`;

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
    SMALL,
  ];
}

export function guessWords({ said, guesses, range }: Insights["weekGuesses"]): readonly string[] {
  const { of, heavier, same, lighter } = said;
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
    doubt(range, `Heavier in ${heavier} of ${of}`),
  ];
}

export function easedWords({ said: { of, down, middle }, range }: Insights["eased"]): readonly string[] {
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
    `${doubt(range, `Down to half in ${down} of ${of}`)} Sooner isn’t always better.`,
  ];
}
