/**
 * Where in a text the words looked for stand: a piece of it, cut into what matches and what does not.
 *
 * Words are told apart and compared as the full-text index does: beginnings count for the last, accents and case do not.
 */
import { spaced } from "./search.ts";

export type Piece = { readonly text: string; readonly hit: boolean };

const MARKS = /\p{M}/gu;
const fold = (text: string): string => text.normalize("NFD").replace(MARKS, "").toLowerCase();

/** Whether a word is one of those looked for; `terms` as typed, the last perhaps only begun. */
function matcher(terms: readonly string[]): (word: string) => boolean {
  const whole = new Set(terms.slice(0, -1).map(fold));
  const begun = fold(terms.at(-1) ?? "");
  return (word) => {
    const folded = fold(word);
    return whole.has(folded) || (begun !== "" && folded.startsWith(begun));
  };
}

const segmenter = new Intl.Segmenter(undefined, { granularity: "word" });
/** The words of a text with their places, one after the other. */
function* wordsIn(text: string): Generator<{ at: number; word: string }> {
  // Only a script without spaces is changed by spacing it.
  if (spaced(text) !== text) {
    for (const { segment, index, isWordLike } of segmenter.segment(text))
      if (isWordLike) yield { at: index, word: segment };
    return;
  }
  for (const match of text.matchAll(/[\p{L}\p{N}\p{M}]+/gu)) yield { at: match.index, word: match[0] };
}

const BEFORE = 40;
const LENGTH = 140;

/** Cuts at a space when there is one near, so that no word is halved. */
const spaceNear = (text: string, at: number): number => {
  const space = text.indexOf(" ", at);
  return space >= 0 && space - at < 20 ? space + 1 : at;
};

/**
 * The piece of `text` around the first word that matches, with every match in it told apart; null when none does.
 * With `whole` the text is given from its start.
 */
export function pieces(text: string, terms: readonly string[], whole = false): readonly Piece[] | null {
  const matches = matcher(terms);
  let first = -1;
  for (const { at, word } of wordsIn(text)) {
    if (!matches(word)) continue;
    first = at;
    break;
  }
  if (first < 0) return null;
  const from = whole || first <= BEFORE ? 0 : spaceNear(text, first - BEFORE);
  const cut = whole ? text : text.slice(from, from + LENGTH);
  const out: Piece[] = [];
  let end = 0;
  const add = (piece: string, hit: boolean) => {
    if (piece !== "") out.push({ text: piece.replace(/\s+/g, " "), hit });
  };
  add(from > 0 ? "…" : "", false);
  for (const { at, word } of wordsIn(cut)) {
    if (!matches(word)) continue;
    add(cut.slice(end, at), false);
    add(word, true);
    end = at + word.length;
  }
  add(cut.slice(end), false);
  add(from + cut.length < text.length ? "…" : "", false);
  return out;
}
