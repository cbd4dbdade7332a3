/**
 * Small counts in words, as they are said in a sentence.
 */
import { formatNumber } from "../format.ts";

const WORDS = "no one two three four five six seven eight nine ten eleven twelve".split(" ");

/** "three"; from thirteen on in digits. Where a sentence begins with it, `sentenceStart`. */
export const inWords = (count: number): string => WORDS[count] ?? formatNumber(count);
