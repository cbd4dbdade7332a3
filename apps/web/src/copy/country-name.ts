/**
 * Countries by name, in the language of the screen.
 */
import { locale } from "./language.ts";

const names = new Intl.DisplayNames(locale, { type: "region" });
const order = new Intl.Collator(locale);

/** "United Kingdom" for "GB"; the code itself where this browser knows no name. */
export const countryName = (code: string): string => names.of(code) ?? code;

/** Codes in the order of their names. */
export const byName = (codes: readonly string[]): string[] =>
  codes.toSorted((a, b) => order.compare(countryName(a), countryName(b)));
