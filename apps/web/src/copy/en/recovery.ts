/**
 * The words of how heavy things became afterwards: a guess and a week later, down to half, days beside what was going on.
 * Nothing here is a verdict, and nobody is told what is usual.
 */
import { CARE } from "@onward/content/pages/purpose";
import { formatNumber, plural } from "../format.ts";
import { isolated } from "../isolated.ts";
import { section } from "../language.ts";

const lower = (word: string): string => word.toLocaleLowerCase();
const setbacks = (count: number): string =>
  plural(count, {
    one: `${formatNumber(count)} setback`,
    other: `${formatNumber(count)} setbacks`,
  });
const days = (count: number): string =>
  plural(count, { one: `${formatNumber(count)} day`, other: `${formatNumber(count)} days` });

export const recovery = section("recovery", {
  how: "The numbers, and how this is worked out",

  guess: {
    title: "Guessed, and a week later",
    one: (guess: string, turnedOut: string) =>
      `You guessed ${lower(guess)}. A week later it was ${lower(turnedOut)}.`,
    ofDay: (day: string, sentence: string) => `${day}: ${sentence}`,
    said: (of: number, heavier: number, same: number, lighter: number) =>
      `Of ${formatNumber(of)} guesses, ${plural(heavier, {
        one: `${formatNumber(heavier)} was`,
        other: `${formatNumber(heavier)} were`,
      })} heavier than it turned out, ${formatNumber(same)} the same, ${formatNumber(lighter)} lighter.`,
    share: (heavier: number, of: number) => `Heavier in ${formatNumber(heavier)} of ${formatNumber(of)}`,
    tooEarly: (of: number) =>
      plural(of, {
        one: `Too early to say more (${formatNumber(of)} guess).`,
        other: `Too early to say more (${formatNumber(of)} guesses).`,
      }),
    sides: { heavier: "Guessed heavier", same: "The same", lighter: "Guessed lighter" },
    times: (count: number) =>
      plural(count, { one: `${formatNumber(count)} time`, other: `${formatNumber(count)} times` }),
    chart: (sentence: string) => `Guesses by side. ${sentence}`,
    howIs: [
      "What you guessed when you wrote a setback down, beside what you said from five days to nine after it, nearest to the seventh. What you didn’t say then is not counted.",
      "They are counted from five guesses on. From ten on the range is where the true share lies with 95 in 100, if any share was as likely before.",
      "Losses, and what someone did to you, are left out. Of more than a hundred, the last hundred.",
    ],
    head: ["Setback", "You guessed", "A week later"],
  },

  eased: {
    title: "Bounce-back",
    between: (after: number, by: number) =>
      `It was down to half between day ${formatNumber(after)} and day ${formatNumber(by)}.`,
    by: (by: number) => `It was down to half by day ${formatNumber(by)}.`,
    notYet: "Not yet half.",
    scale: "Day by day, as you said it",
    chart: (sentence: string, said: readonly string[]) => `${sentence} Day by day: ${said.join("; ")}`,
    onDay: (day: number, word: string) => `day ${formatNumber(day)}, ${lower(word)}`,
    day: (day: number) => `Day ${formatNumber(day)}`,
    head: ["Day", "How heavy"],
    pageHow: [
      "One answer a day: of the first day the first, of each other day the last. Days are counted from the first answer.",
      "Half is half the way to light, or lighter: from heavy, some weight. When that was is known only as between two answers. It can have been heavier again since.",
      "There is no day by which it should be so.",
    ],

    tooEarly: (of: number) => `Too early to tell (${setbacks(of)}).`,
    said: (down: number, of: number) =>
      `${formatNumber(down)} of ${setbacks(of)} came down to half, as far as you said.`,
    middle: (sentence: string, after: number, by: number) =>
      after === 0
        ? `${sentence} The middle one by day ${formatNumber(by)}.`
        : `${sentence} The middle one between day ${formatNumber(after)} and day ${formatNumber(by)}.`,
    share: (down: number, of: number) => `Down to half in ${formatNumber(down)} of ${formatNumber(of)}`,
    notBetter: "Sooner isn’t always better.",
    allChart: (sentence: string) => `Days until each setback was down to half. ${sentence}`,
    allScale: "Days until it was down to half",
    mark: "The bar: half came somewhere in it. A ring: not yet, as far as you said.",
    latest: (count: number) => `The latest ${formatNumber(count)} are drawn.`,
    stretch: (after: number, by: number) => `${formatNumber(after)} to ${formatNumber(by)}`,
    open: (last: number) => `not by day ${formatNumber(last)}`,
    allHead: ["Setback", "Down to half, in days"],
    howIs: [
      "Setbacks you said the weight of on three days or more: of the first day the first answer, of each other day the last. Half is half the way to light, or lighter, for the first time.",
      "When that was is known only as between two answers. So the middle one is known only as a stretch too: from the middle of the earliest days it can have been to the middle of the latest. It is told from five setbacks on, once half of them are down.",
      "From ten on the range is where the true share lies with 95 in 100.",
      "Losses, and what someone did to you, are left out. So is what you chose not to say, which may be the heavier part. Of more than a hundred, the last hundred.",
    ],
  },

  days: {
    title: "Days, and what was going on",
    key: "Your own words of what was going on, from five days on. In the bars, how many days were so.",
    tooEarly: (count: number) =>
      plural(count, {
        one: `What was going on is noted on ${formatNumber(count)} day. Too early to tell: a word is counted from five days on.`,
        other: `What was going on is noted on ${formatNumber(count)} days. Too early to tell: a word is counted from five days on.`,
      }),
    with: (count: number, counts: string) => `${days(count)}: ${counts}`,
    others: (count: number, counts: string) =>
      plural(count, {
        one: `${formatNumber(count)} other day: ${counts}`,
        other: `${formatNumber(count)} other days: ${counts}`,
      }),
    noOthers: "No other days.",
    /** With a space at which no line breaks. */
    count: (word: string, count: number) => `${lower(word)}\u00a0${formatNumber(count)}`,
    more: (heavy: number, of: number, others: number, ofOthers: number) =>
      `Heavy or very heavy came up more often on these days (${formatNumber(heavy)} of ${formatNumber(of)} against ${formatNumber(others)} of ${formatNumber(ofOthers)}). That doesn’t say why.`,
    less: (heavy: number, of: number, others: number, ofOthers: number) =>
      `Heavy or very heavy came up less often on these days (${formatNumber(heavy)} of ${formatNumber(of)} against ${formatNumber(others)} of ${formatNumber(ofOthers)}). That doesn’t say why.`,
    chart: (word: string, its: string, others: string) => `${isolated(word)}: ${its}. ${others}`,
    chartAnd: (chart: string, tell: string) => `${chart}. ${tell}`,
    head: ["Days", "How they were"],
    energy: (days: string) => `${days}, energy`,
    withWord: (word: string, count: number) => `${isolated(word)} (${formatNumber(count)})`,
    without: (word: string, count: number) => `Without ${isolated(word)} (${formatNumber(count)})`,
    howIs: [
      "Days on which you said how heavy it was, with each of your words and without.",
      "A word is what you wrote between two commas, or on a line of its own, up to 40 characters; capitals and punctuation don’t matter. Of more than eight, the eight of the most days.",
      "A difference is told from ten days with a word and ten without, when it is sure to 9,999 in 10,000, since you look again after every day.",
      "Where nothing differs, about three people in a hundred are told of a difference within a year. Where heavy days come in long runs, it is up to one in six.",
      "It doesn’t say why. What goes on and how heavy a day is may both come from something else.",
    ],
    checkIns: "All check-ins",
    care: CARE,
    howToAsk: "How to ask",
  },
});
