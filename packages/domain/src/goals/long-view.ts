/**
 * The long view: what a person wants their life to hold, a line each, in their own words. Goals may stand under a line.
 *
 * It asks for nothing and counts nothing: a line is never done.
 */
import { countWithin, instant, required, table, words, type Row } from "../kernel/schema.ts";

/** Further apart no copy puts two lines: beyond, a place and one more could be the same. */
const PLACES = [-(2 ** 52), 2 ** 52] as const;

export const longView = table("longView", "a line of the long view: what someone wants their life to hold", {
  text: required(words("the line, in their own words")),
  at: required(instant("when it was written; where it stands, unless it was moved")),
  place: countWithin(
    PLACES,
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

/**
 * The places that are other once two of these lines stand where the other does. Of lines that have one place, as two
 * devices may have given it, each gets its own: else the two would pass by a third.
 */
export function swapped(
  lines: readonly LongView[],
  a: LongView["id"],
  b: LongView["id"],
): readonly { readonly id: LongView["id"]; readonly place: number }[] {
  const ordered = lines.toSorted(inPlace);
  const wanted = new Map([
    [a, ordered.find(({ id }) => id === b)],
    [b, ordered.find(({ id }) => id === a)],
  ]);
  let above = -Infinity;
  return ordered.flatMap((stood) => {
    const line = wanted.get(stood.id) ?? stood;
    const place = Math.max(placeOf(stood), above + 1);
    above = place;
    return place === placeOf(line) ? [] : [{ id: line.id, place }];
  });
}
