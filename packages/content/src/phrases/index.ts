/**
 * The lists there are, by language. A language has one only once people who grew up with it have read every line;
 * without one the card never shows there, and Settings says so.
 */
import { english } from "./english.ts";
import type { PhraseList } from "./heard.ts";

export { hearsOne } from "./heard.ts";

/** By the language of the screen, without its region. */
export const PHRASES: Readonly<Record<string, PhraseList>> = { en: english };

/** The list for a language tag ("en", "en-GB"); null where there is none. */
export const phrasesFor = (language: string): PhraseList | null => {
  const its = language.split("-")[0]?.toLowerCase() ?? "";
  return Object.hasOwn(PHRASES, its) ? (PHRASES[its] ?? null) : null;
};
