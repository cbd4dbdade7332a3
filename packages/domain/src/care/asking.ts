/**
 * The words to ask for help with, as a person changed them: one text for each whom they ask. The given words are content.
 */
import { choice, instant, required, table, words, type Row } from "../kernel/schema.ts";

/** Whom one asks: a doctor or counsellor, somebody close, somebody at work or in study. */
export const ASKED = ["doctor", "friend", "work"] as const;
export type Asked = (typeof ASKED)[number];

export const asking = table("asking", "own words to ask for help with", {
  whom: required(choice(ASKED, "whom they are for; one row each, its id comes from this")),
  text: required(words("the words")),
  at: required(instant("when they were changed last")),
});
export type Asking = Row<typeof asking>;
