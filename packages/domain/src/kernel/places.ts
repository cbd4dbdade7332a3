/**
 * The order of a list that its owner may change: each row stands where it was written, until it was moved.
 */
import type { Instant } from "./time.ts";

/** Further apart no copy puts two rows: beyond, a place and one more could be the same. */
export const PLACES = [-(2 ** 52), 2 ** 52] as const;

/** What of a row says where it stands: smaller is higher. */
export type Placed = { readonly id: string; readonly at: Instant; readonly place: number | null };

const placeOf = ({ place, at }: Pick<Placed, "place" | "at">): number => place ?? at;

/** The order of the rows: as they were written, but for those that were moved. */
export const inPlace = (a: Placed, b: Placed): number =>
  placeOf(a) - placeOf(b) || a.at - b.at || (a.id < b.id ? -1 : a.id > b.id ? 1 : 0);

/**
 * The places that are other once two of these rows stand where the other does. Of rows that have one place, as two
 * devices may have given it, each gets its own: else the two would pass by a third.
 */
export function swapped<R extends Placed>(
  rows: readonly R[],
  a: R["id"],
  b: R["id"],
): readonly { readonly id: R["id"]; readonly place: number }[] {
  const ordered = rows.toSorted(inPlace);
  const wanted = new Map([
    [a, ordered.find(({ id }) => id === b)],
    [b, ordered.find(({ id }) => id === a)],
  ]);
  let above = -Infinity;
  return ordered.flatMap((stood) => {
    const row = wanted.get(stood.id) ?? stood;
    const place = Math.max(placeOf(stood), above + 1);
    above = place;
    return place === placeOf(row) ? [] : [{ id: row.id, place }];
  });
}
