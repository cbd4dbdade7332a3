/**
 * What could not be read in full while bringing files in, in words: where, why, and whether it was kept.
 */
import type { Preview } from "@onward/store/import/job";

type Unreadable = Preview["unreadable"][number];

/** As on screen; a reason the readers have and this has not does not compile. */
const WHY: Readonly<Record<Unreadable["why"], string>> = {
  NotAnEntry: "It isn’t an entry this format has.",
  Empty: "There is nothing in it.",
  NoDate: "It has no day.",
  BadDate: "Its day isn’t in the calendar.",
  BadTime: "Its time can’t be read; its day can.",
  FutureDate: "Its day is still to come.",
  ShiftedColumns: "Its cells don’t stand under their headings.",
  UnknownMood: "Its mood has a name Onward doesn’t know.",
  BadEncoding: "Some letters can’t be read, and show as �.",
  FrontMatter: "The block at its top can’t be read, and stays in the text.",
  TooLong: "It’s longer than one note, so it comes as several.",
  CutShort: "The file ends in the middle of it.",
  Duplicate: "It’s in the file twice.",
  Damaged: "It’s damaged.",
  TooLarge: "It’s larger than Onward keeps.",
  AttachmentMissing: "A photo or file of it isn’t in the export.",
};

const MOST_LINES = 20;

/** "file 7 row 12" as "File 7, row 12". */
const whereWords = (where: string): string =>
  (where.charAt(0).toUpperCase() + where.slice(1)).replace(" row", ", row");

const lineOf = ({ where, why, kept }: Unreadable): string => {
  const undated = why === "NoDate" || why === "BadDate";
  const what = !kept ? "Left out." : undated ? "Kept on the file’s own day." : "Kept.";
  return `  ${whereWords(where)}: ${WHY[why]} ${what}`;
};

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
