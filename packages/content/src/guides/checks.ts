/**
 * What is wrong with a guide beyond its shape: numbers no page holds, sizes whose words say more than the number, claims
 * that don't say how much or not "on average", words that are not for this place.
 */
import { wrongWithClaim } from "../how-much.ts";
import { notPlain } from "../pages/plain-words.ts";
import { numbersIn } from "../stories/checks.ts";
import { findingsOf } from "./index.ts";
import type { Finding, Guide, Size } from "./schema.ts";

/** Words a guide may have, without its sources: one short page. */
const MOST_WORDS = 450;

/**
 * From which size on, sign aside, which word is used. The usual steps for differences are 0.2, 0.5 and 0.8: what lies
 * between two of them is called by both.
 */
const BANDS: Readonly<Record<Size["kind"], readonly (readonly [number, string])[]>> = {
  difference: [
    [0.8, "large"],
    [0.6, "medium to large"],
    [0.45, "medium"],
    [0.35, "small to medium"],
    [0.15, "small"],
    [0, "very small"],
  ],
  link: [
    [0.5, "large"],
    [0.3, "medium"],
    [0.1, "small"],
    [0, "very small"],
  ],
};

/** The word for a size: "small", "medium to large". */
export const wordFor = (size: Size): string =>
  BANDS[size.kind].find(([from]) => Math.abs(size.value) >= from)?.[1] ?? "very small";

const SIZE_WORDS = /\b(?:very small|small to medium|medium to large|small|medium|large)\b/g;

const ONES =
  "zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen".split(
    " ",
  );
const TENS = " ten twenty thirty forty fifty sixty seventy eighty ninety".split(" ");

/** The value of a number word up to ninety; -1 for any other word. */
const spelledValue = (number: string): number => {
  const tens = TENS.indexOf(number);
  return tens > 0 ? tens * 10 : ONES.indexOf(number);
};

/** Every number a quotation holds: in figures, and spelled out up to ninety-nine. */
const valuesIn = (words: string): readonly number[] => {
  // Some journals set the point of a decimal in the middle of the line.
  const plain = words.replaceAll(/(?<=\d)·(?=\d)/g, ".");
  const figures = (plain.match(/(?<![\d.])(?:\d+(?:,\d{3})*(?:\.\d+)?|\.\d+)/g) ?? []).map((figure) =>
    Number(figure.replaceAll(",", "")),
  );
  const spelled = (words.toLowerCase().match(/[a-z]+(?:-[a-z]+)*/g) ?? []).flatMap((word) => {
    const parts = word.split("-").map(spelledValue);
    const [tens = -1, ones = -1] = parts;
    return tens >= 20 && ones > 0 ? [tens + ones] : parts.filter((value) => value >= 0);
  });
  return [...figures, ...spelled];
};

/** Whether a quotation holds a number, or one that rounds to it: "0.336" holds 0.34. */
export function holdsFigure(excerpt: string, number: string): boolean {
  const figure = number.replaceAll(",", "");
  const value = /^\d/.test(figure) ? Number(figure) : spelledValue(figure);
  const step = 10 ** -(/\.(\d+)$/.exec(figure)?.[1]?.length ?? 0);
  return valuesIn(excerpt).some((held) => Math.abs(held - value) <= (step < 1 ? step / 2 + 1e-9 : 0));
}

/** A figure as it is told: two decimals at most, thousands apart. */
const told = (value: number): string => {
  const rounded = Math.abs(value);
  return rounded < 10 && !Number.isInteger(rounded)
    ? `${Math.round(rounded * 100) / 100}`
    : rounded.toLocaleString("en-GB");
};

/** Whether a text tells a number, in figures or as the word for it. */
const tells = (says: string, value: number): boolean => {
  const numbers = numbersIn(says);
  const word = Number.isInteger(value) ? (ONES[value] ?? TENS[value / 10]) : undefined;
  const rounded = Number(told(value).replaceAll(",", ""));
  return numbers.some((number) => number === word || Number(number.replaceAll(",", "")) === rounded);
};

/** Words that would promise, judge or treat. */
const NOT_HERE =
  /\b(?:cur(?:e|es|ed)|heal(?:s|ed|ing)?|prove[ns]?|guarantee\w*|diagnos\w*|clinical\w*|patients?|disease\w*|illness\w*|always works|never (?:give|gave|giving) up|streaks?|sittings?|winners?|losers?|hero\w*|inspir\w*)\b|\btreat(?:s|ed|ing)?\b/i;
/** What looks like a claim of an effect outside a finding: a size with a figure. */
const LOOSE_FIGURE = /\d(?:\.\d+| ?%| per ?cent)/;

/** What a person reads of a guide that is not a finding. */
export const plainPartsOf = (guide: Guide): readonly string[] => [
  guide.title,
  guide.line,
  ...guide.what,
  guide.example,
  ...guide.notKnown,
  ...guide.here.map((step) => step.text),
  ...guide.doesNot.map((item) => item.text),
  ...guide.notFor,
];

/** Everything a person reads of a guide, but for who wrote the studies. */
export const shownOf = (guide: Guide): readonly string[] => [
  ...plainPartsOf(guide),
  ...findingsOf(guide).map(({ says }) => says),
];

const wrongWithFinding = ({ says, size, studies, people, seen }: Finding): readonly string[] => {
  const problems: string[] = [];
  const excerpts = seen.map(({ excerpt }) => excerpt);
  const held = (number: string): boolean => excerpts.some((excerpt) => holdsFigure(excerpt, number));
  problems.push(...wrongWithClaim(says));
  const numbers = numbersIn(says);
  if (numbers.length === 0) problems.push(`no number: ${says}`);
  for (const number of numbers) if (!held(number)) problems.push(`no excerpt holds ${number}: ${says}`);
  for (const value of [studies, people])
    if (value !== null && !tells(says, value)) problems.push(`does not tell ${told(value)}: ${says}`);
  const words = says.match(SIZE_WORDS) ?? [];
  if (size === null)
    return words.length === 0 ? problems : [...problems, `a word for a size without the size: ${says}`];
  if (!tells(says, size.value)) problems.push(`does not tell its size ${told(size.value)}: ${says}`);
  for (const end of size.range ?? [])
    if (!held(told(end))) problems.push(`no excerpt holds ${told(end)}, an end of the range: ${says}`);
  // More than one size may be told; the one that is kept has its word.
  const word = wordFor(size);
  if (!words.some((w) => w === word)) problems.push(`not called ${word}: ${says}`);
  return problems;
};

/** What is wrong with a guide, one line each; empty when it may be shown. */
export function wrongWith(guide: Guide): readonly string[] {
  const problems = [...shownOf(guide).flatMap(notPlain), ...findingsOf(guide).flatMap(wrongWithFinding)];
  for (const shown of shownOf(guide)) {
    const found = NOT_HERE.exec(shown)?.[0];
    if (found !== undefined) problems.push(`"${found}" in: ${shown}`);
  }
  for (const plain of plainPartsOf(guide))
    if (LOOSE_FIGURE.test(plain)) problems.push(`a figure outside a finding: ${plain}`);
  const words = shownOf(guide).join(" ").split(/\s+/u).length;
  if (words > MOST_WORDS) problems.push(`${words} words`);
  return problems;
}
