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
