/**
 * Whether words that were just saved hold one of a short list of phrases; then a quiet card names someone to talk to.
 *
 * Pure, on the device, and forgotten at once. It misses most people who are in danger and fits many who are not, so
 * nothing else may ever hang on it: no count, no row, no other choice of what is shown.
 */

/** The phrases of one language, each as `plain` makes it. */
export type PhraseList = {
  readonly phrases: readonly string[];
  /** Longer turns of phrase that hold one of them and mean something else: taken out first. */
  readonly idioms: readonly string[];
};

/** Stands where a sentence ends: no phrase goes on across it. */
const END = " | ";

/** "do not" and "don’t" are the same words, and so are "cannot", "I am" and "wanna" with theirs. */
const SAME: readonly (readonly [RegExp, string])[] = [
  [/\b(do|does|did|is|was|would|could|should) not\b/g, "$1nt"],
  [/\bcan ?not\b/g, "cant"],
  [/\bi (?:am|m)\b/g, "im"],
  [/\bwanna\b/g, "want to"],
  [/\bany more\b/g, "anymore"],
];

/**
 * A text as it is compared: small letters without marks, words a space apart, one space before and after. However it
 * was typed: composed or not, with either apostrophe or none, in capitals, across lines.
 */
export function plain(text: string): string {
  const words = text
    .normalize("NFKD")
    .toLowerCase()
    // Marks above letters, and what no one sees: soft hyphens, joiners.
    .replaceAll(/[\p{M}\p{Cf}]/gu, "")
    .replaceAll(/['’‘ʼ´`＇]/g, "")
    .replaceAll(/[.?!;:…。！？]+(?=\s|$)/g, END)
    .replaceAll(/[^\p{L}\p{N}|]+/gu, " ");
  return SAME.reduce((left, [from, to]) => left.replaceAll(from, to), ` ${words.trim()} `).replaceAll(
    / {2,}/g,
    " ",
  );
}

/** Whether any of the texts holds a phrase of the list, as whole words. */
export function hearsOne({ phrases, idioms }: PhraseList, texts: readonly string[]): boolean {
  return texts.some((text) => {
    // The space after an idiom is left, since the next one begins with it.
    const words = idioms.reduce(
      (left, idiom) => left.replaceAll(new RegExp(` ${idiom}(?= )`, "g"), END.trimEnd()),
      plain(text),
    );
    return phrases.some((phrase) => words.includes(` ${phrase} `));
  });
}
