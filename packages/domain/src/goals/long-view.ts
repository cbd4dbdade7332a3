/**
 * The long view: what a person wants their life to hold, a line each, in their own words. Goals may stand under a line.
 *
 * It asks for nothing and counts nothing: a line is never done.
 */
import { count, instant, required, table, words, type Row } from "../kernel/schema.ts";

export const longView = table("longView", "a line of the long view: what someone wants their life to hold", {
  text: required(words("the line, in their own words")),
  at: required(instant("when it was written; where it stands, unless it was moved")),
  place: count(
    "where it stands among the others, once it was moved: smaller is higher, as `at` of one that was not",
  ),
});
export type LongView = Row<typeof longView>;

const placeOf = ({ place, at }: Pick<LongView, "place" | "at">): number => place ?? at;

/** The order of the lines: as they were written, but for those that were moved. */
export const inPlace = (
  a: Pick<LongView, "id" | "place" | "at">,
  b: Pick<LongView, "id" | "place" | "at">,
): number => placeOf(a) - placeOf(b) || a.at - b.at || (a.id < b.id ? -1 : a.id > b.id ? 1 : 0);

/** The places of two lines once each stands where the other does; they are never the same. */
export function swapped(a: LongView, b: LongView): readonly [a: number, b: number] {
  const [high, low] = inPlace(a, b) < 0 ? [a, b] : [b, a];
  const above = placeOf(high);
  const below = Math.max(placeOf(low), above + 1);
  return high === a ? [below, above] : [above, below];
}
