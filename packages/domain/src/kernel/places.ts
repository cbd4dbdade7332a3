/**
 * Where a row stands among others that a person puts in order: as they were written, but for those that were moved.
 */
import { countWithin } from "./schema.ts";

/** Further apart no copy puts two rows: beyond, a place and one more could be the same. */
const PLACES = [-(2 ** 52), 2 ** 52] as const;

/** The cell for it; its table also has `at`, when it was written. */
export const placeCell = () =>
  countWithin(
    PLACES,
    "where it stands among the others, once it was moved: smaller is higher, as `at` of one that was not",
  );

export type Placed = { readonly id: string; readonly place: number | null; readonly at: number };

const placeOf = ({ place, at }: Placed): number => place ?? at;

/** The order: smaller first; what is at one place in the order of writing. */
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
  const wanted = new Map<string, R | undefined>([
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
