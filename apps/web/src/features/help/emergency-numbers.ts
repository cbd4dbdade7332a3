/**
 * The first emergency number of each country, each number once with the countries it is for.
 */
import { countriesWithHelp, helpFor } from "@onward/content/helplines/index";
import { byName, countryName } from "../../copy/country-name.ts";
import { NO_DAY } from "../../app/parts/country-here.ts";

type Numbered = { readonly number: string; readonly countries: readonly string[] };

/** Those for most countries first. */
export function emergencyNumbers(): readonly Numbered[] {
  const countries = new Map<string, string[]>();
  for (const code of byName(countriesWithHelp())) {
    const number = helpFor(code, NO_DAY).emergency?.numbers[0]?.number;
    if (number !== undefined) countries.set(number, [...(countries.get(number) ?? []), countryName(code)]);
  }
  return [...countries]
    .map(([number, names]) => ({ number, countries: names }))
    .toSorted((a, b) => b.countries.length - a.countries.length);
}
