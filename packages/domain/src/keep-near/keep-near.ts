/**
 * What a person keeps near: people, songs, places, sentences and photos that lift them.
 *
 * They are the person's own, and nothing is said about them. On a day of little energy one is offered (offer.ts).
 */
import { choice, instant, line, required, table, words, type Row } from "../kernel/schema.ts";

/** What it is, in the order in which they stand. */
export const NEAR_KINDS = ["person", "song", "place", "sentence", "photo"] as const;
export type NearKind = (typeof NEAR_KINDS)[number];

/** More than these are not kept near. */
export const MOST_NEAR = 200;

export const keptNear = table(
  "keptNear",
  "something that lifts its owner: a person, a song, a place, a sentence, a photo",
  {
    kind: required(choice(NEAR_KINDS, "what it is")),
    text: words("who or what it is, in their own words; of a photo it may be left out"),
    phone: line("of a person: a number to call, as it was written"),
    at: required(instant("when it was kept")),
  },
);
export type KeptNear = Row<typeof keptNear>;

const DIGITS = /[0-9]/;

/**
 * A number as a phone dials it, from what was written: digits, and a plus at its start. Null where there is no digit in
 * it. Digits of other scripts are digits too.
 */
export function dialled(phone: string | null): string | null {
  if (phone === null) return null;
  const plain = [...phone.normalize("NFKC")].map((sign) => {
    const n = /\p{Nd}/u.test(sign) ? digitOf(sign) : null;
    return n === null ? sign : String(n);
  });
  const kept = plain.filter((sign) => DIGITS.test(sign) || /[+*#]/.test(sign)).join("");
  const number = (kept.startsWith("+") ? "+" : "") + kept.replaceAll("+", "");
  return DIGITS.test(number) ? number : null;
}

/** The digits of a script stand together, from nought to nine. */
function digitOf(sign: string): number {
  const point = sign.codePointAt(0) ?? 0;
  let n = 0;
  while (n < 9 && /\p{Nd}/u.test(String.fromCodePoint(point - n - 1))) n++;
  return n;
}
