/**
 * Whether a text is in plain, calm words: what tests ask of everything a person reads here.
 */

/** Words that stand nowhere on a screen: verdicts on a person, clinical words, office words. */
const AVOIDED =
  /\b(attempt\w*|fail\w*|success\w*|tasks?|sessions?|strateg\w*|symptom\w*|therap\w*|depress\w*|anxiety|ptsd|disorders?|risk scores?|overdue|post-mortems?|pre-mortems?)\b/gi;

/** The longest a sentence may be, in words. */
export const LONGEST_SENTENCE = 25;

const sentences = (text: string): readonly string[] => text.split(/(?<=[.?!])\s+/u);
const countWords = (sentence: string): number =>
  sentence.split(/\s+/u).filter((w) => /[\p{L}\p{N}]/u.test(w)).length;

/** What is not calm about a text, one line each; of words of others too, which nobody here may put another way. */
export function notCalm(text: string): readonly string[] {
  const problems: string[] = [];
  for (const word of text.match(AVOIDED) ?? []) problems.push(`"${word}" in: ${text}`);
  if (text.includes("!")) problems.push(`an exclamation mark in: ${text}`);
  // Marks of trade count as pictures to Unicode, and to nobody else.
  if (/(?![©®™])\p{Extended_Pictographic}/u.test(text)) problems.push(`an emoji in: ${text}`);
  return problems;
}

/** What is not plain about a text, one line each; empty when it is fine. */
export function notPlain(text: string): readonly string[] {
  const problems = [...notCalm(text)];
  if (/['"]/.test(text)) problems.push(`a straight quotation mark in: ${text}`);
  for (const sentence of sentences(text)) {
    const words = countWords(sentence);
    if (words > LONGEST_SENTENCE) problems.push(`${words} words: ${sentence}`);
  }
  return problems;
}
