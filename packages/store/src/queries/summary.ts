/**
 * The lines that may stand in a summary to take along, and the summaries somebody asked to keep.
 */
import { attempt } from "@onward/domain/attempts/attempt";
import { checkin } from "@onward/domain/checkins/checkin";
import { goal } from "@onward/domain/goals/goal";
import type { Span } from "@onward/domain/insights/spans";
import { todayOf, type Moment } from "@onward/domain/kernel/ctx";
import { DAY, startOf, type LocalDate } from "@onward/domain/kernel/time";
import { lesson } from "@onward/domain/lessons/lesson";
import { note } from "@onward/domain/notes/note";
import { sitting } from "@onward/domain/practices/sitting";
import { rating, setback } from "@onward/domain/setbacks/setback";
import { spanOf, type Range, type RangeRefusal } from "@onward/domain/summary/range";
import { SUMMARY_TAG } from "@onward/domain/summary/marks";
import { summaryOf, type SummaryPart, type SummaryRows } from "@onward/domain/summary/summary";
import { win } from "@onward/domain/wins/win";
import type { Db } from "../drivers/driver.ts";
import { among, readCells, readRows } from "../rows.ts";
import { query } from "./query.ts";

export type SummaryLines = { readonly today: LocalDate } & (
  | {
      /** Why these are no days. */
      readonly refused: RangeRefusal["type"];
    }
  | {
      readonly refused: null;
      /** The days it is about, as far as they have come; of everything, from the first line on. */
      readonly first: LocalDate | null;
      readonly last: LocalDate;
      readonly parts: readonly SummaryPart[];
    }
);

/** Where a day begins and ends differs by place; two days more on either side hold them all. */
const MARGIN_MS = 2 * DAY;

function rowsAround(db: Db, { first, last }: Span, { zone, dayStartsAt }: Moment): SummaryRows {
  const from = startOf(first, zone, dayStartsAt) - MARGIN_MS;
  const to = startOf(last, zone, dayStartsAt) + DAY + MARGIN_MS;
  const around = (cell: string) => ({ where: `${cell} >= ? AND ${cell} <= ?`, params: [from, to] });
  const ofDays = { where: "day >= ? AND day <= ?", params: [first, last] };
  const lessons = readCells(db, lesson, ["text", "at", "setback"], around("at"));
  const setbacks = readRows(db, setback, around("at"));
  const there = new Set<string>(setbacks.map((s) => s.id));
  const origins = lessons.map((l) => l.setback).filter((id) => id !== null && !there.has(id));
  const attempts = readCells(db, attempt, ["goal", "what", "day", "startedAt", "outcome", "outcomeAt"], {
    // One that is paused is mentioned by nothing.
    where: "goal IN (SELECT id FROM goal WHERE removed = 0 AND state IS NOT 'paused')",
  });
  return {
    setbacks: [...setbacks, ...among(db, setback, "id", origins)],
    ratings: readRows(db, rating, {
      where: "setback IN (SELECT value FROM json_each(?))",
      params: [JSON.stringify([...there])],
    }),
    checkins: readRows(db, checkin, ofDays),
    sittings: readRows(db, sitting, around("finishedAt")),
    wins: readRows(db, win, ofDays),
    attempts,
    goals: readCells(db, goal, ["text"]),
    lessons,
  };
}

/** The first day of any line that has one; null where none has. */
const firstDay = (parts: readonly SummaryPart[]): LocalDate | null =>
  parts.flatMap(({ lines }) => lines.flatMap((line) => ("day" in line ? [line.day] : []))).toSorted()[0] ??
  null;

/** The lines of the days that are meant. */
export const summaryLines = query(
  [setback, rating, checkin, sitting, win, attempt, goal, lesson],
  (db, args: Range, moment): SummaryLines => {
    const today = todayOf(moment);
    const span = spanOf(args, today);
    if (!span.ok) return { today, refused: span.error.type };
    const parts = summaryOf(rowsAround(db, span.value, moment), span.value, moment);
    const open = args.kind === "all" || (args.kind === "own" && args.from === "");
    return {
      today,
      refused: null,
      first: open ? firstDay(parts) : span.value.first,
      last: span.value.last < today ? span.value.last : today,
      parts,
    };
  },
);

export type KeptSummary = { readonly id: string; readonly day: LocalDate };

/** Summaries that were kept, newest first; a note that was brought in is none, whatever its tags. */
export const keptSummaries = query([note], (db, { limit }: { limit: number }): KeptSummary[] =>
  readRows(db, note, {
    where: `import IS NULL AND EXISTS (SELECT 1 FROM json_each(tags) WHERE value = ?)`,
    params: [SUMMARY_TAG],
    order: "day DESC, writtenAt DESC, id DESC",
    limit,
  }).map(({ id, day }) => ({ id, day })),
);
