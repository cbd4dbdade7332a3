/**
 * Small wins as Today shows them: those of the last seven days, and each look back finished in them.
 */
import { debrief } from "@onward/domain/debriefs/debrief";
import { excerpt } from "@onward/domain/kernel/text";
import { addDays, dayOf, startOf, type LocalDate } from "@onward/domain/kernel/time";
import { setback } from "@onward/domain/setbacks/setback";
import { win, type Win } from "@onward/domain/wins/win";
import { winsOf } from "@onward/domain/wins/wins";
import { readRow, readRows } from "../rows.ts";
import { query } from "./query.ts";

const WEEK_DAYS = 7;
/** More than this in one week is not listed. */
const MANY = 50;
/** A row shows a win's first line, up to this many characters. */
const LINE = 300;

export type WinShown =
  | {
      readonly kind: "noted";
      readonly id: string;
      readonly text: string;
      /** What part the person had in it, and how they will mark it. */
      readonly part: string | null;
      readonly mark: string | null;
      readonly day: LocalDate;
    }
  | {
      readonly kind: "lookedBack";
      readonly id: string;
      readonly setback: string;
      readonly day: LocalDate;
    };

export type WinsOfWeek = {
  /** Newest day first. */
  readonly wins: readonly WinShown[];
  /** A win was noted, or a look back finished, before this week: then an empty week is a quiet one, and not the first. */
  readonly before: boolean;
  readonly today: LocalDate;
};

/** A win as it is changed: all of its words. Null for one that is not there. */
export const winWords = query(
  [win],
  (db, { id }: { id: string }): Pick<Win, "id" | "text" | "part" | "mark"> | null => {
    const row = readRow(db, win, id);
    return row && { id: row.id, text: row.text, part: row.part, mark: row.mark };
  },
);

/** The wins of the last seven days, today among them. */
export const winsOfWeek = query([win, debrief, setback], (db, _: null, moment): WinsOfWeek => {
  const { zone, dayStartsAt } = moment;
  const today = dayOf(moment.now, zone, dayStartsAt);
  const first = addDays(today, 1 - WEEK_DAYS);
  const noted = readRows(db, win, {
    where: "day >= ?",
    params: [first],
    order: "day DESC, at DESC",
    limit: MANY,
  });
  const finished = readRows(db, debrief, {
    where: "finishedAt >= ?",
    params: [startOf(first, zone, dayStartsAt)],
    order: "finishedAt DESC",
    limit: MANY,
  }).filter((d) => readRow(db, setback, d.setback) !== null);
  const wins = winsOf(noted, finished, moment)
    .slice(0, MANY)
    .map((entry): WinShown =>
      entry.kind === "noted"
        ? {
            kind: "noted",
            id: entry.win.id,
            text: excerpt(entry.win.text, LINE),
            part: entry.win.part && excerpt(entry.win.part, LINE),
            mark: entry.win.mark && excerpt(entry.win.mark, LINE),
            day: entry.day,
          }
        : {
            kind: "lookedBack",
            id: entry.debrief.id,
            setback: entry.debrief.setback,
            day: entry.day,
          },
    );
  const before =
    db.get(`SELECT 1 AS one FROM win WHERE removed = 0 AND day < ? LIMIT 1`, [first]) !== undefined ||
    db.get(
      `SELECT 1 AS one FROM debrief WHERE removed = 0 AND finishedAt < ?
       AND setback IN (SELECT id FROM setback WHERE removed = 0) LIMIT 1`,
      [startOf(first, zone, dayStartsAt)],
    ) !== undefined;
  return { wins, before, today };
});
