/**
 * Two made-up languages that show where a screen would break in a real one.
 *
 * en-XA is English with accents, brackets and words about two fifths longer: text
 * outside brackets never came from the catalogue, and a bracket that is missing
 * was cut. ar-XB runs from right to left: Latin letters stay readable inside.
 */

/** Text, a function that makes text, or lists and trees of these; content has numbers and gaps among them. */
export type Words =
  | string
  | number
  | boolean
  | null
  | ((...given: never[]) => string)
  | readonly Words[]
  | { readonly [name: string]: Words };

export type PseudoTag = "en-XA" | "ar-XB";

const PLAIN = "abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ";
/** Each at the place of its plain letter. */
const ACCENTED = "åƀçðéƒĝĥîĵķļɱñöþǫŕšţûṽŵẋýžÅƁÇÐÉƑĜĤÎĴĶĻṀÑÖÞǪŔŠŢÛṼŴẊÝŽ";

function longer(text: string): string {
  const wanted = Math.ceil(text.length * 1.4);
  let spare = wanted - text.length;
  // Vowels are drawn out inside the words, so that words grow and not only lines.
  const stretched = text.replace(/[aeiou]/gi, (vowel) => {
    if (spare <= 0) return vowel;
    spare -= 1;
    return vowel + vowel.toLowerCase();
  });
  const accented = [...stretched].map((letter) => ACCENTED[PLAIN.indexOf(letter)] ?? letter).join("");
  return `[${accented}${"ø".repeat(Math.max(0, spare))}]`;
}

const mirrored = (text: string): string => `مرآة ${text} نص`;

const CHANGE: Readonly<Record<PseudoTag, (text: string) => string>> = { "en-XA": longer, "ar-XB": mirrored };

/**
 * The same tree with every text changed, and every function's text as well; empty text stays empty.
 *
 * @param keys names of what is no text, however it is written: left as it is
 */
export function inPseudo<W extends Words>(tag: PseudoTag, words: W, keys: readonly string[] = []): W {
  const change = (text: string): string => (text === "" ? "" : CHANGE[tag](text));
  const walk = (part: Words): Words => {
    if (typeof part === "string") return change(part);
    if (typeof part === "function") return (...given: never[]) => change(part(...given));
    if (Array.isArray(part)) return part.map(walk);
    if (typeof part !== "object" || part === null) return part;
    return Object.fromEntries(
      Object.entries(part).map(([name, inner]) => [name, keys.includes(name) ? inner : walk(inner)]),
    );
  };
  return walk(words) as W;
}
