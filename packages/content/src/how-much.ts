/**
 * Whether what is told of a study says how much. A claim of an effect has a size, or an amount of what was measured, and
 * "on average"; how many people or studies there were is neither. Where none was read, no effect is claimed: it is told
 * what was tried, and that it isn't known how much it does.
 */

const COUNT =
  "\\d+|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|fifteen|twenty|thirty|forty|fifty|sixty|hundred";

/** "0.49", "6%", "nine minutes sooner", "eight points better", "66 days on average". */
const AMOUNT = new RegExp(
  `(?<![\\d.])\\d*\\.\\d+|\\d ?%|\\b(?:${COUNT}) (?:seconds|minutes|hours|days|points) (?:on average|more|less|better|worse|higher|lower|sooner|faster|longer)\\b`,
  "giu",
);

/** Words that tell an effect: what came of something, beside what came without it. */
const EFFECT =
  /\b(?:more|less|fewer|better|worse|higher|lower|longer|shorter|sooner|faster|nearer|larger|smaller|help(?:s|ed)|improv\w*|gain(?:s|ed)?|rais(?:es|ed)|lift(?:s|ed)|eas(?:es|ed)|calm(?:s|ed)|lessen\w*|brought|brings|led to|leads to|harm(?:s|ed)|(?:no|real|clear) difference)\b/i;

const NOT_KNOWN = /\bwe don’t know\b|\b(?:isn’t|not) known\b/i;

/** The sizes and amounts that a text tells, as it tells them. */
export const amountsIn = (says: string): readonly string[] => says.match(AMOUNT) ?? [];

/** What is wrong with how a claim is told, one line each; empty when it says how much, or claims nothing. */
export function wrongWithClaim(says: string): readonly string[] {
  if (amountsIn(says).length > 0) return /\bon average\b/i.test(says) ? [] : [`not "on average": ${says}`];
  const effect = EFFECT.exec(says)?.[0];
  if (effect !== undefined) return [`"${effect}", and not how much: ${says}`];
  return NOT_KNOWN.test(says) ? [] : [`neither how much, nor that it isn’t known: ${says}`];
}
