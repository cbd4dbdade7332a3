/**
 * Whether a card is to be shown after words that were saved. Fetched after the first save; the card and the numbers only
 * when it is.
 */
import { hearsOne, phrasesFor } from "@onward/content/phrases/index";
import type { ComponentType } from "preact";
import type { CardProps } from "../../app/parts/heavy-words.tsx";
import { language } from "../../copy/language.ts";

/** The card, or null: no phrase of the list, or no list in this language. */
export async function cardFor(texts: readonly string[]): Promise<ComponentType<CardProps> | null> {
  const list = phrasesFor(language);
  if (list === null || !hearsOne(list, texts)) return null;
  return (await import("./phrase-card.tsx")).PhraseCard;
}
