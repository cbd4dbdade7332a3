/**
 * Countries and languages by name, in the language of the screen.
 */
import { locale } from "./language.ts";

const names = new Intl.DisplayNames(locale, { type: "region" });
const languages = new Intl.DisplayNames(locale, { type: "language" });
const order = new Intl.Collator(locale);

/** "United Kingdom" for "GB"; the code itself where this browser knows no name. */
export const countryName = (code: string): string => names.of(code) ?? code;

/** "Estonian" for "et"; the code itself where this browser knows no name. */
export const languageName = (code: string): string => languages.of(code) ?? code;

/** Codes in the order of their names. */
export const byName = (codes: readonly string[]): string[] =>
  codes.toSorted((a, b) => order.compare(countryName(a), countryName(b)));
