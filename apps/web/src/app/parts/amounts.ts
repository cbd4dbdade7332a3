/**
 * How much of what, in words: counts of what is here, sizes of files, and the names of files that are handed out.
 */
import type { AnswerTo } from "@onward/store/tab/client";
import { data } from "../../copy/en/data.ts";
import { formatNumber } from "../../copy/format.ts";

export type Counts = AnswerTo<"whatIsHere">["counts"];
type Kind = keyof Counts;

/** "12 setbacks, 3 lessons and 142 notes"; null when there is nothing. */
export function inWords(counts: Counts): string | null {
  const parts = (Object.keys(data.counts) as Kind[])
    .filter((kind) => counts[kind] > 0)
    .map((kind) => data.counts[kind](counts[kind]));
  return parts.length === 0 ? null : data.list(parts);
}

const KB = 1000;
const MB = 1_000_000;
const GB = 1_000_000_000;
/** "4.2 MB". */
export function sizeInWords(bytes: number): string {
  const [value, unit] =
    bytes >= GB
      ? [bytes / GB, "gigabyte"]
      : bytes >= MB
        ? [bytes / MB, "megabyte"]
        : [Math.ceil(bytes / KB), "kilobyte"];
  return formatNumber(value, { style: "unit", unit, maximumFractionDigits: value < 10 ? 1 : 0 });
}

/** The name of a file that is handed out: a day, and no word of anyone's. */
export const fileName = (day: string, ending: string): string => `onward-${day}${ending}`;
