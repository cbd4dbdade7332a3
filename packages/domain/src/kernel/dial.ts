/**
 * What of a number or a web address that a person typed can be called or opened: their words stay as they typed them, a
 * link is made only of what is surely meant.
 */

/** Where the digits of a script begin; each has ten in a row. */
const ZEROS = [0x30, 0x660, 0x6f0, 0x966, 0x9e6, 0xff10];

const digitOf = (sign: string): string | null => {
  const code = sign.codePointAt(0) ?? 0;
  const zero = ZEROS.find((first) => code >= first && code < first + 10);
  return zero === undefined ? null : String(code - zero);
};

/** What may stand between digits: spaces, dashes, points, slashes, brackets, and the marks that turn a line of writing. */
const BETWEEN = /^[\s\u00AD\u200B-\u200F\u202A-\u202E\u2060-\u2069.\-\u2010-\u2015\u2212/()]$/u;

/** No short number has more digits than so many. */
const SHORT = 3;

/**
 * Where one number ends and another begins: the end of a line, a slash with room beside it, a bracket behind digits that
 * are no code of a country, and a slash or a dash with room beside it where no group is longer than a short number.
 */
function holdsTwo(number: string): boolean {
  if (/[\t\n\v\f\r\u2028\u2029]|\s\/|\/\s/u.test(number)) return true;
  if (/\p{Nd}\s*\(/u.test(number) && !/^\D*(\+|＋|00)/u.test(number)) return true;
  const groups = number.split(/\/|\s[-\u2010-\u2015\u2212]\s/u);
  return groups.length > 1 && groups.every((group) => (group.match(/\p{Nd}/gu) ?? []).length <= SHORT);
}

/** Two for the shortest emergency numbers, fifteen for the longest number there is, and two for an exit code. */
const FEWEST = 2;
const MOST = 17;

/**
 * A number as a telephone takes it: digits, before them one + or *. Null for what nobody could dial: letters, two numbers,
 * none. Codes with # change a telephone's settings, so there is no link for one. "+44 (0)20" loses the (0), which is
 * dialled at home only.
 */
export function dialOf(number: string): string | null {
  const typed = number.trim().replace(/^(\s*(?:\+|＋|00)[^(]*)\(\s*0\s*\)/u, "$1");
  if (holdsTwo(typed)) return null;
  let out = "";
  for (const sign of typed) {
    const digit = digitOf(sign);
    if (digit !== null) out += digit;
    else if (/^[+＋*]$/u.test(sign) && out === "") out = sign === "*" ? "*" : "+";
    else if (!BETWEEN.test(sign)) return null;
  }
  const digits = out.replace(/\D/g, "").length;
  return digits >= FEWEST && digits <= MOST ? out : null;
}

/** A number as it is shown: without the marks that would turn its figures round, which a telephone passes over. */
export const shownOf = (number: string): string => number.replace(/[\u202A-\u202E\u2066-\u2069]/gu, "");

/** A web address that can be opened, "example.org" too; null for anything else, and for every other kind of link. */
export function webOf(text: string): string | null {
  const typed = text.trim();
  if (typed === "" || /\s/u.test(typed)) return null;
  const whole = /^https?:\/\//iu.test(typed) ? typed : `https://${typed}`;
  if (!URL.canParse(whole)) return null;
  const { protocol, hostname, href, username } = new URL(whole);
  const named = /^[^.]+(\.[^.]+)+$/u.test(hostname) && username === "";
  return named && (protocol === "https:" || protocol === "http:") ? href : null;
}
