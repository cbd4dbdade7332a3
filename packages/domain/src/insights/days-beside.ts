/**
 * How days were beside what was going on: for each of a person's own words the days with it, beside all other days. Counts
 * only. It never says why: what goes on and how heavy a day is may both come of something else.
 */
import { plainWords } from "../attempts/strategies.ts";
import type { Checkin } from "../checkins/checkin.ts";
import { HEAVY, type Heaviness } from "../kernel/heaviness.ts";
import { chanceBetter } from "./what-works.ts";

/**
 * The longest text between two commas that is taken for a word of what was going on, in characters; longer is a
 * sentence.
 */
const LONGEST_WORD = 40;
/** Commas and semicolons of many scripts, and line ends. */
const BETWEEN = /[,;，、；،؛\n]+/u;

/** What ends a sentence, and says nothing about what it was. */
const ENDS = /[\s.!?…。！？؟]+$/u;

/** What was going on, in words: as they were written, by how they are compared (no case, no punctuation). */
export function wordsAround(around: string): ReadonlyMap<string, string> {
  const words = new Map<string, string>();
  for (const part of around.split(BETWEEN)) {
    const written = part.trim().replace(ENDS, "");
    const plain = plainWords(written);
    if (plain !== "" && [...plain].length <= LONGEST_WORD && !words.has(plain)) words.set(plain, written);
  }
  return words;
}

/** On how many days it was each of the five, lightest first, or each of the five of energy. */
export type FiveCounts = readonly [number, number, number, number, number];
export type CountedDays = {
  readonly days: number;
  readonly heaviness: FiveCounts;
  /** Of the days on which energy was said. */
  readonly energy: FiveCounts;
};

export type DaysBeside = {
  /** As it was written last. */
  readonly word: string;
  readonly with: CountedDays;
  /** All other days. */
  readonly others: CountedDays;
  /** Heavy or very heavy came up more often on the days with it, or on the others; null: not told. */
  readonly heavierMoreOften: "with" | "others" | null;
};

export type AllDaysBeside = {
  /** Days on which how heavy it was was said, and on how many of them also what was going on. */
  readonly days: number;
  readonly withWords: number;
  /** Words of at least five days, those of the most days first, eight at most. */
  readonly words: readonly DaysBeside[];
};

/** Days with a word below which it is not told of. */
const FEWEST_DAYS_WITH = 5;
const MOST_WORDS = 8;
/** From so many days on each side counts are not called small. */
export const MANY_DAYS = 30;
/** A difference is told from so many days on each side, when it is so sure. */
const FEWEST_FOR_DIFFERENCE = 10;
const SURE = 0.9999;

/**
 * Which side was heavy or very heavy more often, or null: ten days on each side at least, and a chance of 0.9999 (Beta
 * with any share as likely beforehand). It is looked at after every check-in, for up to eight words, and days come in
 * runs, which is why it asks for so much; how often it errs is in tools/science/operating.test.ts.
 */
export function heavierMoreOften(
  withIt: { readonly well: number; readonly of: number },
  others: { readonly well: number; readonly of: number },
): "with" | "others" | null {
  if (Math.min(withIt.of, others.of) < FEWEST_FOR_DIFFERENCE) return null;
  // The sum goes over the first one's counts, and the days with a word are mostly the fewer.
  const chance = chanceBetter(withIt, others);
  if (chance >= SURE) return "with";
  return chance <= 1 - SURE ? "others" : null;
}

type Day = Pick<Checkin, "day" | "heaviness" | "energy" | "around">;

function counted(days: readonly Day[]): CountedDays {
  const count = (cell: "heaviness" | "energy"): FiveCounts => {
    const of = (value: Heaviness) => days.filter((d) => d[cell] === value).length;
    return [of(0), of(1), of(2), of(3), of(4)];
  };
  return { days: days.length, heaviness: count("heaviness"), energy: count("energy") };
}

const heavyOf = ({ heaviness, days }: CountedDays) => ({
  well: heaviness.slice(HEAVY).reduce((sum, n) => sum + n, 0),
  of: days,
});

/** The days on which how heavy it was was said, beside the words of what was going on. */
export function daysBeside(checkins: readonly Day[]): AllDaysBeside {
  const days = checkins.filter((c) => c.heaviness !== null).toSorted((a, b) => (a.day < b.day ? -1 : 1));
  const found = new Map<string, { word: string; on: Set<Day> }>();
  for (const day of days)
    for (const [plain, word] of wordsAround(day.around ?? "")) {
      const known = found.get(plain);
      if (known === undefined) found.set(plain, { word, on: new Set([day]) });
      else {
        known.word = word;
        known.on.add(day);
      }
    }
  return {
    days: days.length,
    withWords: new Set([...found.values()].flatMap(({ on }) => [...on])).size,
    words: [...found]
      .filter(([, { on }]) => on.size >= FEWEST_DAYS_WITH)
      .toSorted(([a, one], [b, other]) => other.on.size - one.on.size || (a < b ? -1 : 1))
      .slice(0, MOST_WORDS)
      .map(([, { word, on }]) => {
        const its = counted([...on]);
        const others = counted(days.filter((day) => !on.has(day)));
        return { word, with: its, others, heavierMoreOften: heavierMoreOften(heavyOf(its), heavyOf(others)) };
      }),
  };
}
