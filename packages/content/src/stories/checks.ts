/**
 * What is wrong with a story beyond its shape: unsupported numbers, myths, and turns that are not for this place.
 */
import { notCalm, notPlain } from "../pages/plain-words.ts";
import type { BaseRate } from "./base-rates.ts";
import { EXCERPT_LIMIT, type Story } from "./schema.ts";

export const FEWEST_WORDS = 90;
export const MOST_WORDS = 150;
/** Words a sentence may have on average; none may be longer than `notPlain` allows. */
const AVERAGE_SENTENCE = 16;

const wordsIn = (text: string): readonly string[] =>
  text.split(/\s+/u).filter((word) => /[\p{L}\p{N}]/u.test(word));

const SMALL =
  "two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen twenty".split(
    " ",
  );
/** Number words with the digits a page may print instead. */
const DIGITS: Readonly<Record<string, string>> = {
  ...Object.fromEntries(SMALL.map((word, i) => [word, `${i + 2}`])),
  thirty: "30",
  forty: "40",
  fifty: "50",
  sixty: "60",
  seventy: "70",
  eighty: "80",
  ninety: "90",
  hundred: "00",
  thousand: "000",
  million: "000,000",
};
const numberWord = new RegExp(`\\b(?:${Object.keys(DIGITS).join("|")})s?\\b`, "giu");

/** Years, figures and number words from two upwards, as a text has them. */
export const numbersIn = (text: string): readonly string[] => [
  ...(text.match(/\d(?:[\d,.]*\d)?/g) ?? []),
  ...(text.match(numberWord) ?? []).map((word) => word.toLowerCase().replace(/s$/, "")),
];

/** Whether words hold a number, in figures or spelled out; 12,000 and 12 000 are the same. */
export const holdsNumber = (words: string, number: string): boolean => {
  const plain = words.toLowerCase().replaceAll(/(?<=\d)[, .](?=\d{3}(?!\d))/g, "");
  const spelled = DIGITS[number];
  if (spelled !== undefined) {
    if (new RegExp(`\\b${number}`, "u").test(plain)) return true;
    const digits = spelled.replaceAll(",", "");
    return digits.startsWith("0")
      ? new RegExp(`\\d${digits}(?!\\d)`).test(plain)
      : new RegExp(`(?<![\\d.])${digits}(?![\\d]|\\.\\d)`).test(plain);
  }
  const figure = number.replaceAll(/,(?=\d{3}(?!\d))/g, "");
  if (new RegExp(`(?<![\\d.])${figure.replace(".", "\\.")}(?![\\d]|\\.\\d)`).test(plain)) return true;
  const word = Object.keys(DIGITS).find((key) => DIGITS[key] === figure);
  return word !== undefined && new RegExp(`\\b${word}\\b`, "u").test(plain);
};

/** Tales that are told of setbacks and are not so, or that nobody could show to be so. */
const MYTHS: readonly RegExp[] = [
  /\bEdison\b/,
  /\b10[,.\s]?000 (?:ways|times|light|filament)/i,
  /\bEinstein\b/,
  /\bSanders\b|\b1[,.\s]?009\b/,
  /\bMichael Jordan\b.*\bcut\b|\bcut\b.*\bMichael Jordan\b/s,
  /\bDisney\b|\b302 banks\b/,
  /\baddled\b/i,
  /\bclose (?:they were )?to success\b/i,
  /\bLincoln\b/,
  /\bUlysses\b|\bGeneral Grant\b/,
  /\bChurchill\b/,
  /\bVan Gogh\b/i,
  /\bBeethoven\b/,
  /\bIsaac Newton\b/,
  /\bLucille Ball\b/,
  /\bOprah\b/,
  /\b(?:Yale|Harvard)\b.*\b(?:3 ?%|three per ?cent)/is,
  /\b(?:21|twenty-one) days\b/i,
  /\bcrisis\b.*\bopportunity\b/is,
  /\binsanity\b/i,
  /\bfirst they ignore you\b/i,
  /\bfail fast\b|\bfail forward\b/i,
  /\b(?:90|ninety) ?(?:%|per ?cent) of start-?ups\b/i,
  /\b(?:30|thirty) ?(?:%|per ?cent).*\b(?:pre-?mortem|risks?)\b|\bpre-?mortem\b.*\b(?:30|thirty) ?(?:%|per ?cent)/is,
  /\bfailure undermines learning\b/i,
  /\bfailure to failure\b/i,
];
/** Turns that a story for someone who has just had a setback must not take. */
const NOT_A_TURN =
  /\b(?:died?|dies|dying|deaths?|dead|killed|murder\w*|suicid\w*|drown\w*|beaten|abus\w*|assault\w*|tortur\w*|cancer|illness\w*|fell ill|paralys\w*|amputat\w*)\b/i;
/** Offices of politics. Who holds one, or stood for it, is told of only once they are not alive. */
const OFFICE =
  /\b(?:politicians?|prime ministers?|ministers?|senators?|mayors?|governors?|parliaments?|congress(?:man|woman)?|elected|elections?|heads? of state)\b/i;
/** A moral that only says to go on, and words that cheer or judge. */
const CHEER =
  /\b(?:never|not|n’t) (?:give|gave|giving|given) up\b|\bpersever\w*|\bkept going\b|\bhero\w*|\binspir\w*|\bgenius\w*|\bunsuccess\w*|\bstreaks?\b|\bsittings?\b/i;

/** What is wrong with a figure, one line each: each number and the year must stand in its words, and it says both. */
export function wrongWithRate({ says, year, from, place, excerpts }: BaseRate): readonly string[] {
  const held = (number: string): boolean => excerpts.some((excerpt) => holdsNumber(excerpt, number));
  return [
    ...[says, from, place].flatMap(notPlain),
    ...mythsIn(says).map((myth) => `a myth: ${myth}`),
    ...[...numbersIn(says), ...numbersIn(year)]
      .filter((number) => !held(number))
      .map((number) => `no excerpt holds ${number}`),
    ...numbersIn(year)
      .filter((number) => !says.includes(number))
      .map((number) => `it does not say ${number}`),
    ...(numbersIn(says).length > numbersIn(year).length ? [] : ["it holds no figure"]),
    ...excerpts.filter((excerpt) => excerpt.length > EXCERPT_LIMIT).map(() => "an excerpt is too long"),
  ];
}

/** Everything a reader sees of a story that is in our words; the quotations of its sources stand below it. */
export const shownOf = (story: Story): readonly string[] => [
  story.title,
  story.who,
  story.region,
  story.cause.text,
  ...story.text,
  ...(story.changed === null ? [] : [story.changed]),
  ...story.prompts,
  ...story.facts.map((fact) => fact.text),
];

/** The myths a text tells; empty when it tells none. */
export const mythsIn = (text: string): readonly string[] =>
  MYTHS.flatMap((myth) => myth.exec(text)?.[0] ?? []);

/** What is wrong with a story, one line each; empty when it may be shown. */
export function wrongWith(story: Story): readonly string[] {
  const problems: string[] = [];
  const told = story.text.join(" ");
  const words = wordsIn(told).length;
  if (words < FEWEST_WORDS || words > MOST_WORDS) problems.push(`${words} words`);
  const average = words / (told.match(/[.?](?=\s|$|”)/gu)?.length ?? 1);
  if (average > AVERAGE_SENTENCE) problems.push(`${average.toFixed(1)} words a sentence`);
  const shown = shownOf(story);
  const quoted = story.facts.map(({ excerpt }) => excerpt);
  problems.push(...shown.flatMap(notPlain), ...quoted.flatMap(notCalm));
  for (const text of [...shown, ...quoted])
    for (const bad of [NOT_A_TURN, CHEER]) {
      const found = bad.exec(text)?.[0];
      if (found !== undefined) problems.push(`"${found}" in: ${text}`);
    }
  if (story.living !== null && (story.field === "politics" || shown.some((text) => OFFICE.test(text))))
    problems.push("a living politician");
  problems.push(...mythsIn([...shown, ...quoted].join("\n")).map((myth) => `a myth: ${myth}`));
  for (const number of numbersIn([story.title, told, story.changed ?? ""].join(" ")))
    if (!story.facts.some((fact) => holdsNumber(fact.excerpt, number)))
      problems.push(`no excerpt holds ${number}`);
  for (const { text, excerpt } of story.facts)
    for (const number of numbersIn(text))
      if (!holdsNumber(excerpt, number)) problems.push(`its excerpt does not hold ${number}: ${text}`);
  return problems;
}
