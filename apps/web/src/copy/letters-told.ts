/** What was named at each try, as it is told aloud and explained beside its chart. */
import { letters as copy } from "./en/letters.ts";

type Try = { readonly number: number; readonly letters: readonly string[] };

/** Of more letters at one try these are told, and how many more there are. */
const TOLD = 5;

function named(letters: readonly string[]): string {
  const told = letters.slice(0, TOLD).join(", ");
  return letters.length > TOLD ? copy.andMore(told, letters.length - TOLD) : told || copy.none;
}

/** The finding of the chart, for whoever does not see it. */
export const lettersAloud = (tries: readonly Try[]): string =>
  copy.chart(tries.map(({ number, letters }) => copy.atTry(number, named(letters))));

/** What stands beside it: of the marks those that are drawn. */
export function lettersKey(tries: readonly Try[]): string {
  const all = tries.flatMap(({ letters }) => letters);
  return [
    copy.key,
    ...(new Set(all).size < all.length ? [copy.again] : []),
    ...(tries.some(({ letters }) => letters.length === 0) ? [copy.dot] : []),
  ].join(" ");
}
