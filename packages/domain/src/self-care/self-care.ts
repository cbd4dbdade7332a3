/**
 * Looking after oneself: a short list of one's own, of everyday things that do one good.
 *
 * It asks for nothing. A day on which one was done is a row of that day; no day without one is ever told or counted.
 */
import { placeCell } from "../kernel/places.ts";
import { choice, date, instant, ref, required, table, words, type Row } from "../kernel/schema.ts";

/** What a line may begin from, in the order in which they are offered. */
export const OPENINGS = ["sleep", "food", "movement", "outside", "person", "rest"] as const;
export type Opening = (typeof OPENINGS)[number];

/** More lines than this are no short list, and no more are taken. */
export const MOST_LINES = 30;

export const selfCare = table("selfCare", "a line of one's own list of what does one good", {
  text: required(words("the line, in their own words")),
  opening: choice(OPENINGS, "what it began from"),
  at: required(instant("when it was put in; where it stands, unless it was moved")),
  place: placeCell(),
});
export type SelfCare = Row<typeof selfCare>;

export const selfCareDay = table(
  "selfCareDay",
  "a day on which something of that list was done",
  {
    selfCare: required(ref("selfCare", "the line")),
    day: required(date("the person's day; one row for each")),
    at: required(instant("when that was said")),
  },
  ["selfCare", "day"],
);
export type SelfCareDay = Row<typeof selfCareDay>;
