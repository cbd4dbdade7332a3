/**
 * How often the rules that speak say something, and how often it is wrong: by simulation for the rhythm and for days
 * beside what was going on, exactly for two approaches.
 */
import { heavierMoreOften } from "@onward/domain/insights/days-beside";
import { rhythmOf, slopeOf } from "@onward/domain/insights/rhythm";
import { workedMoreOften } from "@onward/domain/insights/what-works";
import { classicalSlope } from "./other-slopes.ts";

/** People who make so many attempts each, with gaps that fall as j^-`slope` and log-normal noise of width `noise`. */
export type People = {
  readonly count: number;
  readonly attempts: number;
  readonly slope: number;
  readonly noise: number;
};

/** Shares, 0 to 1, of the people. */
export type RhythmShares = {
  /** Whose 95 % interval holds the true slope. */
  readonly covered: number;
  /** For whom gaps getting shorter is as sure as each of `levels`, in their order. */
  readonly shorter: readonly number[];
  /** Who are told that the gaps have been getting shorter, by the whole rule: of gaps that swing nothing is told. */
  readonly told: number;
};

/**
 * Attempts, noise, and the share of 300 people who could be told of shorter gaps at a sureness of 0.95 where they fall with
 * a slope of 0.36 and of 0.67: worked out before this code was, to hold it against.
 */
export const TOLD_BEFORE: readonly (readonly [
  attempts: number,
  noise: number,
  some: number,
  steep: number,
])[] = [
  [5, 0.4, 0, 0],
  [5, 0.7, 0, 0],
  [5, 1, 0, 0],
  [8, 0.4, 0.2, 0.56],
  [8, 0.7, 0.09, 0.19],
  [8, 1, 0.04, 0.07],
  [10, 0.4, 0.31, 0.83],
  [10, 0.7, 0.17, 0.34],
  [10, 1, 0.05, 0.12],
  [15, 0.4, 0.65, 0.99],
  [15, 0.7, 0.3, 0.77],
  [15, 1, 0.16, 0.42],
  [20, 0.4, 0.87, 1],
  [20, 0.7, 0.47, 0.88],
  [20, 1, 0.27, 0.63],
  [30, 0.4, 1, 1],
  [30, 0.7, 0.72, 1],
  [30, 1, 0.42, 0.87],
];

/** Looks at each person once, after their last attempt. `random` gives numbers from 0 to 1, 1 excluded. */
export function rhythmShares(
  { count, attempts, slope, noise }: People,
  levels: readonly number[],
  random: () => number,
): RhythmShares {
  const normal = () => Math.sqrt(-2 * Math.log(1 - random())) * Math.cos(2 * Math.PI * random());
  let [covered, told] = [0, 0];
  const shorter = levels.map(() => 0);
  for (let person = 0; person < count; person++) {
    const gaps = Array.from({ length: attempts - 1 }, (_, j) =>
      Math.exp(3 - slope * Math.log(j + 1) + noise * normal()),
    );
    const { said, slope: its } = rhythmOf(gaps);
    const found = its ?? slopeOf(gaps);
    if (said === "shorter") told++;
    if (found.interval[0] <= slope && slope <= found.interval[1]) covered++;
    for (const [i, level] of levels.entries()) if (found.shorter >= level) shorter[i] = (shorter[i] ?? 0) + 1;
  }
  return {
    covered: covered / count,
    shorter: shorter.map((sure) => sure / count),
    told: told / count,
  };
}

/**
 * Gaps, and the median width of the 95 % interval of their slope by least squares at a noise of 0.7: worked out before
 * this code was, to hold it against.
 */
export const WIDTHS_BEFORE: readonly (readonly [gaps: number, printed: string])[] = [
  [3, "15"],
  [4, "4.8"],
  [5, "3.0"],
  [7, "2.0"],
  [9, "1.5"],
  [14, "1.07"],
  [19, "0.85"],
  [29, "0.64"],
];

/** The median width of that interval over `count` people with so many gaps. `random` gives numbers from 0 to 1, 1 excluded. */
export function medianWidth(gaps: number, count: number, random: () => number): number {
  const normal = () => Math.sqrt(-2 * Math.log(1 - random())) * Math.cos(2 * Math.PI * random());
  const widths = Array.from({ length: count }, () => {
    const { interval } = classicalSlope(Array.from({ length: gaps }, () => Math.exp(3 + 0.7 * normal())));
    return interval[1] - interval[0];
  }).toSorted((a, b) => a - b);
  return widths[Math.floor(count / 2)] ?? Number.NaN;
}

/** The chance of each count of what goes well, from 0 to `of`. */
function binomial(of: number, share: number): readonly number[] {
  const chances = [(1 - share) ** of];
  for (let well = 1; well <= of; well++)
    chances.push(((chances[well - 1] ?? 0) * (of - well + 1) * share) / (well * (1 - share)));
  return chances;
}

/**
 * How likely it is said of two approaches that one worked more often, after `of` ends each: that the first did, and that
 * the second did. `shares`, between 0 and 1, are how often each goes well in truth.
 */
export function comparisonChances(
  of: number,
  shares: readonly [number, number],
): { readonly first: number; readonly second: number } {
  const [one, other] = [binomial(of, shares[0]), binomial(of, shares[1])];
  let [first, second] = [0, 0];
  for (const [a, chanceA] of one.entries())
    for (const [b, chanceB] of other.entries()) {
      const which = workedMoreOften({ well: a, of }, { well: b, of });
      if (which === "one") first += chanceA * chanceB;
      if (which === "other") second += chanceA * chanceB;
    }
  return { first, second };
}

/** People who try two approaches in turn, up to so many ends together, each of which goes well with the same `share`. */
export type Alikes = { readonly count: number; readonly ends: number; readonly share: number };

/**
 * The share of the people, 0 to 1, who are ever told that one of two approaches that are alike worked more often, when
 * they look after every end; it is worked out anew at every second one. `random` gives numbers from 0 to 1, 1 excluded.
 */
export function toldOfAlikes({ count, ends, share }: Alikes, random: () => number): number {
  const everTold = (): boolean => {
    const [one, other] = [
      { well: 0, of: 0 },
      { well: 0, of: 0 },
    ];
    for (let end = 1; end <= ends; end++) {
      const which = end % 2 === 0 ? one : other;
      which.of++;
      if (random() < share) which.well++;
      if (end % 2 === 0 && workedMoreOften(one, other) !== null) return true;
    }
    return false;
  };
  return Array.from({ length: count }, everTold).filter(Boolean).length / count;
}

/** People who check in on so many days, with eight words that have nothing to do with how heavy a day is. */
export type Days = {
  readonly count: number;
  readonly days: number;
  /** How many of the days are heavy, 0 to 1. */
  readonly heavy: number;
  /** How often a day is as the one before it without being drawn anew, for its weight and for each word, 0 to 1. */
  readonly runs: number;
};

/** On what share of the days each word stands. */
const WORDS = [0.3, 0.2, 0.15, 0.1, 0.1, 0.07, 0.05, 0.05];

/**
 * The share of the people, 0 to 1, who are ever told of a difference that is not there, when they look after every
 * check-in. `random` gives numbers from 0 to 1, 1 excluded.
 */
export function toldOfNothing({ count, days, heavy, runs }: Days, random: () => number): number {
  const everTold = (): boolean => {
    let isHeavy = random() < heavy;
    let allHeavy = 0;
    const words = WORDS.map((share) => ({ share, on: random() < share, days: 0, heavy: 0 }));
    for (let day = 1; day <= days; day++) {
      if (random() >= runs) isHeavy = random() < heavy;
      if (isHeavy) allHeavy++;
      for (const word of words) {
        if (random() >= runs) word.on = random() < word.share;
        if (word.on) word.days++;
        if (word.on && isHeavy) word.heavy++;
        const others = { well: allHeavy - word.heavy, of: day - word.days };
        if (heavierMoreOften({ well: word.heavy, of: word.days }, others) !== null) return true;
      }
    }
    return false;
  };
  return Array.from({ length: count }, everTold).filter(Boolean).length / count;
}
