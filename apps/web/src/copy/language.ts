/**
 * The language of the screen, chosen once per page load.
 *
 * English is the type of every other language: `section` takes the English text of one feature, one practice, one long
 * page, and gives back what is shown. So far the others are the two pseudo-languages that tests use; a person sees them
 * only after asking for one. What a real one needs: docs/gaps/languages.md.
 */
import { preference, setPreference } from "../platform/preferences.ts";
import { inPseudo } from "./pseudo.ts";
import type { Words } from "./pseudo.ts";

/** One language, as far as screens need to know it. */
type Language = {
  /** What Settings calls it, in its own words. */
  readonly name: string;
  /** Only for tests: Settings lists it while it is on. */
  readonly madeUp?: true;
  /** The tag Intl formats with. */
  readonly locale: string;
  /** The way its text runs. */
  readonly direction: "ltr" | "rtl";
  /** Its text of the section with this name: everything that the English has, in the same shape. */
  readonly textOf: <W extends Words>(name: string, english: W, keys: readonly string[]) => W;
};

const LANGUAGES = {
  en: { name: "English", locale: "en-GB", direction: "ltr", textOf: (_, english) => english },
  "en-XA": {
    name: "en-XA",
    madeUp: true,
    locale: "en-GB",
    direction: "ltr",
    textOf: (_, english, keys) => inPseudo("en-XA", english, keys),
  },
  "ar-XB": {
    name: "ar-XB",
    madeUp: true,
    locale: "ar",
    direction: "rtl",
    textOf: (_, english, keys) => inPseudo("ar-XB", english, keys),
  },
} as const satisfies Readonly<Record<string, Language>>;

export type LanguageTag = keyof typeof LANGUAGES;

const isTag = (tag: string | null | undefined): tag is LanguageTag =>
  typeof tag === "string" && Object.hasOwn(LANGUAGES, tag);

/** From `data-language` on <html>, else what this browser remembers, else English. */
function choose(): LanguageTag {
  if (typeof document === "undefined") return "en";
  const asked = document.documentElement.dataset["language"] ?? preference("language");
  return isTag(asked) ? asked : "en";
}

/** The language of this page load; fixed until the page loads again. */
export const language: LanguageTag = choose();

const here: Language = LANGUAGES[language];

/** The way its text runs. */
export const direction = here.direction;

/** The tag Intl formats with. */
export const locale = here.locale;

/** The languages Settings may list, each under its own name. */
export const languages: readonly { readonly tag: LanguageTag; readonly name: string }[] =
  Object.entries<Language>(LANGUAGES).flatMap(([tag, { name, madeUp }]) =>
    isTag(tag) && (!madeUp || tag === language) ? [{ tag, name }] : [],
  );

const sections = new Map<string, Words>();

/**
 * The text of one feature, or of one piece of content, in the language of this page load.
 *
 * @param name what the section is called in every language; used for one section only
 * @param english strings, functions that return strings, or lists and objects of these
 * @param keys names of fields that hold no text to read, such as a practice's `key`: the same in every language
 */
export function section<W extends Words>(name: string, english: W, keys: readonly string[] = []): W {
  sections.set(name, english);
  return here.textOf(name, english, keys);
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
