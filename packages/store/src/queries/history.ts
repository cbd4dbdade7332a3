/**
 * What was there before: rows that were deleted and can still come back, and earlier versions of a text.
 */
import { todayOf } from "@onward/domain/kernel/ctx";
import { tables, type TableName } from "@onward/domain";
import { excerpt } from "@onward/domain/kernel/text";
import { dayOf, type LocalDate } from "@onward/domain/kernel/time";
import { msOf } from "@onward/sync";
import { KEPT_DAYS } from "../deletion.ts";
import type { Db } from "../drivers/driver.ts";
import { madeThoughAhead } from "../log.ts";
import { tableMap } from "../open.ts";
import { query } from "./query.ts";

const DAY_MS = 86_400_000;

/**
 * Which deleted rows a person finds again, and the cells that say which one it is, best first. Null for what is
 * never deleted by itself: it goes and comes with what it belongs to.
 */
const SHOWN: Readonly<Record<TableName, readonly string[] | null>> = {
  setback: ["name", "what"],
  lesson: ["text"],
  goal: ["text"],
  note: ["title", "text"],
  plan: ["cue"],
  attempt: ["what", "line"],
  win: ["text"],
  storyNote: ["text"],
  step: ["text"],
  milestone: ["text"],
  lookAgain: ["act"],
  reward: ["text"],
  wayLine: ["text"],
  longView: ["text"],
  hardDayLine: ["text"],
  helper: ["name"],
  asking: ["text"],
  appointment: ["whom", "say"],
  goalWeek: ["stood", "alsoTakes"],
  selfCare: ["text"],
  keptNear: ["text"],
  checkin: ["line", "around", "day"],
  cause: ["text"],
  reason: ["text"],
  sitting: ["kept"],
  attachment: ["alt", "name"],
  feeling: ["word"],
  stepDay: null,
  pause: null,
  rating: null,
  selfCareDay: null,
  forecast: null,
  debrief: null,
  lookAhead: null,
  fit: null,
  review: null,
  strategy: null,
  import: null,
  notToday: null,
  setting: null,
};

export type DeletedRow = {
  readonly table: TableName;
  readonly id: string;
  /** The first line of it; null when it holds no words. */
  readonly line: string | null;
  readonly day: LocalDate;
};
export type Deleted = {
  readonly rows: readonly DeletedRow[];
  readonly more: boolean;
  /** The person's day, which the words for the other days are counted from. */
  readonly today: LocalDate;
};

/** The removed rows of one table since a moment, latest first, each with its stamp. */
function removedOf(db: Db, table: TableName, cells: readonly string[], since: string, limit: number) {
  // "removed > 0" is what the index holds; SQLite does not see by itself that 1 is more than 0.
  return db
    .all(
      `SELECT id, ${cells.map((c) => `"${c}"`).join(", ")}, COALESCE(json_extract(cell_stamps, '$.removed'), stamp) AS gone
       FROM "${table}" WHERE removed > 0 AND removed = 1 AND gone >= ? ORDER BY gone DESC, id LIMIT ?`,
      [since, limit],
    )
    .map((row) => ({
      table,
      id: row["id"] as string,
      gone: row["gone"] as string,
      words: cells.map((c) => row[c]).find((v) => typeof v === "string" && v !== "") as string | undefined,
    }));
}

/** Recently deleted: what was removed in the last 30 days, latest first. */
export const deletedRows = query(tables, (db, { limit }: { limit: number }, moment): Deleted => {
  const from = moment.now - KEPT_DAYS * DAY_MS;
  const since = Math.max(0, from).toString(16).padStart(12, "0");
  const ahead = madeThoughAhead(db, moment.now);
  const all = (Object.keys(SHOWN) as TableName[])
    .flatMap((table) => {
      const cells = SHOWN[table];
      return cells ? removedOf(db, table, cells, since, limit + 1) : [];
    })
    .map((row) => ({ ...row, at: ahead.get(row.gone) ?? msOf(row.gone) }))
    .filter(({ at }) => at >= from)
    .toSorted((a, b) => (a.gone < b.gone ? 1 : a.gone > b.gone ? -1 : a.id < b.id ? -1 : 1));
  return {
    rows: all.slice(0, limit).map(({ table, id, at, words }) => ({
      table,
      id,
      line: words === undefined ? null : excerpt(words),
      day: dayOf(at, moment.zone, moment.dayStartsAt),
    })),
    more: all.length > limit,
    today: todayOf(moment),
  };
});

export type TextVersion = {
  readonly stamp: string;
  /** When it was written, ms. */
  readonly at: number;
  readonly day: LocalDate;
  readonly line: string;
  /** True for the one shown everywhere. */
  readonly current: boolean;
};
export type TextVersions = {
  /** Latest first; more than a hundred are not listed. */
  readonly versions: readonly TextVersion[];
  /** Where the texts of a debrief, a goal's week, a check-in or a note beside a story are read: setback, goal, day, key. */
  readonly owner: string | null;
  readonly today: LocalDate;
};

const MOST_VERSIONS = 100;

const textCell = (table: string, cell: string): boolean =>
  tableMap.get(table)?.cells[cell]?.merge === "keepBoth";

const OWNED: Readonly<Record<string, string>> = {
  debrief: `SELECT setback AS owner FROM debrief WHERE id = ?`,
  goalWeek: `SELECT goal AS owner FROM goalWeek WHERE id = ?`,
  storyNote: `SELECT story AS owner FROM storyNote WHERE id = ?`,
  checkin: `SELECT day AS owner FROM checkin WHERE id = ?`,
};
const ownerOf = (db: Db, table: string, row: string): string | null => {
  const sql = OWNED[table];
  return sql === undefined ? null : ((db.get(sql, [row])?.["owner"] as string | null | undefined) ?? null);
};

/** The versions of one text; null when there is no such text. */
export const textVersions = query(
  tables,
  (db, { table, row, cell }: { table: string; row: string; cell: string }, moment): TextVersions | null => {
    if (!textCell(table, cell)) return null;
    const owner = db.get(
      `SELECT "${cell}" AS text, COALESCE(json_extract(cell_stamps, ?), stamp) AS stamp FROM "${table}" WHERE id = ? AND removed = 0`,
      [`$."${cell}"`, row],
    );
    if (!owner) return null;
    const current = owner["stamp"] as string;
    const listed = db.all(
      `SELECT stamp, value FROM text_version WHERE row = ? AND cell = ? AND value IS NOT NULL ORDER BY stamp DESC LIMIT ${MOST_VERSIONS}`,
      [row, cell],
    );
    const ahead = madeThoughAhead(db, moment.now);
    const only = owner["text"] === null ? [] : [{ stamp: current, value: owner["text"] }];
    return {
      versions: (listed.length > 0 ? listed : only).map((version) => {
        const stamp = version["stamp"] as string;
        const at = ahead.get(stamp) ?? msOf(stamp);
        return {
          stamp,
          at,
          day: dayOf(at, moment.zone, moment.dayStartsAt),
          line: excerpt(version["value"] as string),
          current: stamp === current,
        };
      }),
      owner: ownerOf(db, table, row),
      today: todayOf(moment),
    };
  },
);

/** One version whole; null when it is not there, or was thinned out. */
export const textVersion = query(
  tables,
  (
    db,
    { table, row, cell, stamp }: { table: string; row: string; cell: string; stamp: string },
  ): string | null => {
    if (!textCell(table, cell)) return null;
    const kept = db.get(`SELECT value FROM text_version WHERE row = ? AND cell = ? AND stamp = ?`, [
      row,
      cell,
      stamp,
    ]);
    const shown =
      kept ?? db.get(`SELECT "${cell}" AS value FROM "${table}" WHERE id = ? AND removed = 0`, [row]);
    return (shown?.["value"] as string | null | undefined) ?? null;
  },
);
