/**
 * How hard a text is to read, in years of school: the Flesch-Kincaid grade of its sentences (decision 0029).
 *
 * Used by tests only. English. Figures and names are left out, since neither can be put more simply. So are labels and
 * titles: without an end mark each would count as a short sentence and make the rest look easier than it is.
 */
import { fleschKincaid } from "flesch-kincaid";
import { syllable } from "syllable";

/** The highest grade a text for everyone may have: about thirteen years old. */
const HIGHEST = 8;
/** The highest grade of one finding: "experiments", "comparisons" and "on average" have no short word. */
export const HIGHEST_OF_A_FINDING = 10;
/** The grade of the sentences about what Onward is for: they stand the same wherever they are, so no word can be eased. */
export const HIGHEST_OF_PURPOSE = 10.2;
/** A text of fewer words says little about its grade, and counts only with the others. */
const FEWEST_WORDS = 10;

const SENTENCE_END = /(?<=[.?!]["”’)]*)\s+/u;
const isWord = (word: string): boolean => /\p{L}/u.test(word);
/** A capital inside a sentence is a name: of a person, a practice, a place in Onward. "I" is a word like any other. */
const isName = (word: string, at: number): boolean =>
  at > 0 && /^[^\p{L}\d]*\p{Lu}/u.test(word) && !/^[“‘(]*I(?:’\p{L}+)?[,.?”’)]*$/u.test(word);
const isFigure = (word: string): boolean => /\d/.test(word);

const wordsOf = (sentence: string): readonly string[] =>
  sentence
    .split(/\s+/u)
    .filter((word, at) => isWord(word) && !isFigure(word) && !isName(word, at))
    // Without its end mark, "couldn’t." and "couldn’t" would differ.
    .map((word) => word.replaceAll(/^[^\p{L}]+|[^\p{L}]+$/gu, "").replaceAll("’", "'"));

/** The sentences of texts: each with an end mark, as lists of the words that are counted. */
const sentencesOf = (texts: readonly string[]): readonly (readonly string[])[] =>
  texts
    .flatMap((text) => text.split(SENTENCE_END))
    .filter((sentence) => /[.?!]["”’)]*$/u.test(sentence.trim()))
    .map(wordsOf)
    .filter((words) => words.length > 0);

/**
 * The grade of texts taken together, from below 0 (the easiest) upwards; NaN when they hold no sentence. Meaningful from
 * about a hundred words on: of a single sentence it says little.
 */
export function gradeOf(texts: readonly string[]): number {
  const sentences = sentencesOf(texts);
  const words = sentences.flat();
  return fleschKincaid({
    sentence: sentences.length,
    word: words.length,
    syllable: words.reduce((sum, word) => sum + Math.max(1, syllable(word)), 0),
  });
}

/**
 * What is too hard to read, one line each; empty when it is fine. The texts together must keep to the highest grade for
 * everyone, and so must each that is long enough to tell, or it would hide behind short ones.
 *
 * @param each the highest grade of one text
 */
export function tooHard(texts: readonly string[], each = HIGHEST): readonly string[] {
  const line = (grade: number, what: string): string => `grade ${grade.toFixed(1)}: ${what}`;
  const whole = gradeOf(texts);
  return [
    ...(whole > HIGHEST ? [line(whole, "all of it")] : []),
    ...texts
      .filter((text) => sentencesOf([text]).flat().length >= FEWEST_WORDS && gradeOf([text]) > each)
      .map((text) => line(gradeOf([text]), text)),
  ];
}
