/**
 * The long view: what a person wants their life to hold, a line each, in their own words. Goals may stand under a line.
 *
 * It asks for nothing and counts nothing: a line is never done.
 */
import { placeCell } from "../kernel/places.ts";
import { instant, required, table, words, type Row } from "../kernel/schema.ts";

export const longView = table("longView", "a line of the long view: what someone wants their life to hold", {
  text: required(words("the line, in their own words")),
  at: required(instant("when it was written; where it stands, unless it was moved")),
  place: placeCell(),
});
export type LongView = Row<typeof longView>;
