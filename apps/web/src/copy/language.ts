/**
 * The language of the screen, chosen once per page load.
 *
 * English is the type of every other language: `section` takes the English text
 * of one feature and gives back what is shown. So far the others are the two
 * pseudo-languages that tests use; a person sees them only after asking for one.
 */
import { preference, setPreference } from "../platform/preferences.ts";
import { inPseudo } from "./pseudo.ts";
import type { PseudoTag, Words } from "./pseudo.ts";

export type LanguageTag = "en" | PseudoTag;

const isPseudo = (tag: string | null | undefined): tag is PseudoTag => tag === "en-XA" || tag === "ar-XB";

/** From `data-language` on <html>, else what this browser remembers, else English. */
function choose(): LanguageTag {
  if (typeof document === "undefined") return "en";
  const asked = document.documentElement.dataset["language"] ?? preference("language");
  return isPseudo(asked) ? asked : "en";
}

/** The language of this page load; fixed until the page loads again. */
export const language: LanguageTag = choose();

/** The way its text runs. */
export const direction: "ltr" | "rtl" = language === "ar-XB" ? "rtl" : "ltr";

/** The tag Intl formats with. */
export const locale: string = language === "ar-XB" ? "ar" : "en-GB";

/** The languages Settings may list, each under its own name. */
export const languages: readonly { readonly tag: LanguageTag; readonly name: string }[] = [
  { tag: "en", name: "English" },
  ...(isPseudo(language) ? [{ tag: language, name: language }] : []),
];

const sections = new Map<string, Words>();

/**
 * The text of one feature in the language of this page load.
 *
 * @param name what the section is called in every language; used once
 * @param english strings, functions that return strings, or objects of these
 */
export function section<W extends Words>(name: string, english: W): W {
  sections.set(name, english);
  return isPseudo(language) ? inPseudo(language, english) : english;
}

/** Every section loaded so far, in English; for tests that check the text itself. */
export const catalogue = (): ReadonlyMap<string, Words> => sections;

/** Changes the language and loads the page again, since text is chosen once per load. */
export function setLanguage(tag: LanguageTag): void {
  setPreference("language", tag === "en" ? null : tag);
  location.reload();
}

/** Says on <html> which language this is and which way it runs; call once at the start. */
export function applyLanguage(): void {
  document.documentElement.lang = language;
  document.documentElement.dir = direction;
}
