/**
 * What could not be read in full while bringing files in, in words: where, why, and whether it was kept; and what
 * Onward has no place for.
 */
import { becameOf, LEFT_OUT, notBroughtIn, UNREAD } from "@onward/content/unread";
import type { Preview } from "@onward/store/import/job";

type Unreadable = Preview["unreadable"][number];

const MOST_LINES = 20;

/** "file 7 row 12" as "File 7, row 12". */
const whereWords = (where: string): string =>
  (where.charAt(0).toUpperCase() + where.slice(1)).replace(" row", ", row");

const lineOf = ({ where, why, kept }: Unreadable): string =>
  `  ${whereWords(where)}: ${UNREAD.why[why]} ${UNREAD[becameOf(why, kept)]}`;

/** What was not read in full, a line each, the first twenty of them; no line when all was. */
export function unreadLines({
  unreadable,
  unreadableCount,
}: Pick<Preview, "unreadable" | "unreadableCount">): string[] {
  if (unreadableCount === 0) return [];
  const shown = unreadable.slice(0, MOST_LINES);
  const files = shown.some(({ where }) => where.startsWith("file"));
  const counted = files ? " (files are counted in the order of their paths)" : "";
  const more = unreadableCount - shown.length;
  return [
    `${unreadableCount} not read in full${counted}:`,
    ...shown.map(lineOf),
    ...(more > 0 ? [`  and ${more} more`] : []),
  ];
}

const parts = new Intl.ListFormat("en-GB", { type: "conjunction" });

/** What is not brought in, counted in one line; no line when all of it has a place. */
export function leftOutLines({ leftOut }: Pick<Preview, "leftOut">): string[] {
  if (leftOut.length === 0) return [];
  const counted = leftOut.map(({ what, count }) => {
    const [one, several] = LEFT_OUT[what];
    return `${count.toLocaleString("en-GB")} ${count === 1 ? one : several}`;
  });
  return [notBroughtIn(parts.format(counted))];
}
