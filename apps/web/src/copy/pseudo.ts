/**
 * Two made-up languages that show where a screen would break in a real one.
 *
 * en-XA is English with accents, brackets and words about two fifths longer: text
 * outside brackets never came from the catalogue, and a bracket that is missing
 * was cut. ar-XB runs from right to left: Latin letters stay readable inside.
 */

/** Text, a function that makes text, or a tree of these. */
export type Words = string | ((...given: never[]) => string) | { readonly [name: string]: Words };

export type PseudoTag = "en-XA" | "ar-XB";

const ACCENTED: Readonly<Record<string, string>> = {
  a: "å",
  b: "ƀ",
  c: "ç",
  d: "ð",
  e: "é",
  f: "ƒ",
  g: "ĝ",
  h: "ĥ",
  i: "î",
  j: "ĵ",
  k: "ķ",
  l: "ļ",
  m: "ɱ",
  n: "ñ",
  o: "ö",
  p: "þ",
  q: "ǫ",
  r: "ŕ",
  s: "š",
  t: "ţ",
  u: "û",
  v: "ṽ",
  w: "ŵ",
  x: "ẋ",
  y: "ý",
  z: "ž",
  A: "Å",
  B: "Ɓ",
  C: "Ç",
  D: "Ð",
  E: "É",
  F: "Ƒ",
  G: "Ĝ",
  H: "Ĥ",
  I: "Î",
  J: "Ĵ",
  K: "Ķ",
  L: "Ļ",
  M: "Ṁ",
  N: "Ñ",
  O: "Ö",
  P: "Þ",
  Q: "Ǫ",
  R: "Ŕ",
  S: "Š",
  T: "Ţ",
  U: "Û",
  V: "Ṽ",
  W: "Ŵ",
  X: "Ẋ",
  Y: "Ý",
  Z: "Ž",
};

function longer(text: string): string {
  const wanted = Math.ceil(text.length * 1.4);
  let spare = wanted - text.length;
  // Vowels are drawn out inside the words, so that words grow and not only lines.
  const stretched = text.replace(/[aeiou]/gi, (vowel) => {
    if (spare <= 0) return vowel;
    spare -= 1;
    return vowel + vowel.toLowerCase();
  });
  const accented = [...stretched].map((letter) => ACCENTED[letter] ?? letter).join("");
  return `[${accented}${"ø".repeat(Math.max(0, spare))}]`;
}

const mirrored = (text: string): string => `مرآة ${text} نص`;

const CHANGE: Readonly<Record<PseudoTag, (text: string) => string>> = { "en-XA": longer, "ar-XB": mirrored };

/** The same tree with every text changed, and every function's text as well; empty text stays empty. */
export function inPseudo<W extends Words>(tag: PseudoTag, words: W): W {
  const change = (text: string): string => (text === "" ? "" : CHANGE[tag](text));
  const walk = (part: Words): Words => {
    if (typeof part === "string") return change(part);
    if (typeof part === "function") return (...given: never[]) => change(part(...given));
    return Object.fromEntries(Object.entries(part).map(([name, inner]) => [name, walk(inner)]));
  };
  return walk(words) as W;
}
