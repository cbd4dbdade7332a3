/**
 * Words of medicine that a story cannot be told without, each for one story and with the reason. Everywhere else, in any
 * other story too, such a word is refused.
 */
import type { Story } from "./schema.ts";

export type NeededWord = {
  /** The key of the story. */
  readonly story: string;
  /** As it stands there; no other form of it goes along. */
  readonly word: string;
  readonly because: string;
};

export const NEEDED_WORDS: readonly NeededWord[] = [
  {
    story: "marshallWarren",
    word: "treatments",
    because:
      "What he changed is that he worked them out: whether they worked showed whether the idea was right.",
  },
];

/** A text of a story without the words that this story needs. */
export const withoutNeeded = ({ key }: Pick<Story, "key">, text: string, needed = NEEDED_WORDS): string =>
  needed
    .filter(({ story }) => story === key)
    .reduce((rest, { word }) => rest.replaceAll(new RegExp(`\\b${word}\\b`, "g"), ""), text);
