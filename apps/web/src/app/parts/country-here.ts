/**
 * The country whose numbers are shown here: chosen on Help, else guessed from this device.
 */
import { countriesWithHelp, guessCountry } from "@onward/content/helplines/index";
import { preference, setPreference } from "../../platform/preferences.ts";
import { countryName } from "../../copy/country-name.ts";

/** Chosen by whoever is in none of the countries listed. */
export const NONE = "none";

/** Chosen on this visit, for browsers that keep nothing. */
let chosen: string | null = null;

/** Null when nobody knows, or the person is in none of those listed. */
export function countryHere(): string | null {
  const kept = chosen ?? preference("country");
  if (kept === NONE) return null;
  if (kept !== null && countriesWithHelp().includes(kept)) return kept;
  const guessed = guessCountry(navigator.languages, Intl.DateTimeFormat().resolvedOptions().timeZone);
  // A code without a name is no country.
  return guessed !== null && countryName(guessed) === guessed ? null : guessed;
}

/** Keeps what was chosen, a country's code or `NONE`, and gives the country it stands for. */
export function chooseCountry(code: string): string | null {
  chosen = code;
  setPreference("country", code);
  return code === NONE ? null : code;
}

/** Today, for how old the numbers are. */
export const dayHere = (): string => new Date().toISOString().slice(0, 10);

/** A day on which nothing counts as old: for a page before any script has run, and where only the numbers are asked for. */
export const NO_DAY = "0000-01-01";
