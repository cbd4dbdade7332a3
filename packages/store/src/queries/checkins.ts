/**
 * Check-ins: the day's own, the days before, all of them month by month, and one day.
 */
import { todayOf } from "@onward/domain/kernel/ctx";
import { checkin, mayMakeFor, saysAnything, SAID, type Checkin } from "@onward/domain/checkins/checkin";
import { addDays, isLocalDate, type LocalDate } from "@onward/domain/kernel/time";
import type { Db } from "../drivers/driver.ts";
import { readRows, withVersions } from "../rows.ts";
import { query } from "./query.ts";

/** Today's check-in; null before the first tap of the day. */
export const checkinToday = query([checkin], (db, _: null, moment): Checkin | null => {
  const today = todayOf(moment);
  return readRows(db, checkin, { where: "day = ?", params: [today], limit: 1 })[0] ?? null;
});

/** How far back the history under the check-in goes, in days, today among them. */
const SHOWN_DAYS = 14;

/** What was said of a day. */
export type DaySaid = Pick<Checkin, "id" | "day" | (typeof SAID)[number]>;

const daySaid = ({ id, day, heaviness, energy, sleep, around, line }: Checkin): DaySaid => ({
  id,
  day,
  heaviness,
  energy,
  sleep,
  around,
  line,
});

export type CheckinHistory = {
  /** Days with something said, newest first; a day without one is not mentioned. */
  readonly days: readonly DaySaid[];
  readonly today: LocalDate;
};

/** What was said on each of the last two weeks' days. */
export const checkinHistory = query([checkin], (db, _: null, moment): CheckinHistory => {
  const today = todayOf(moment);
  const rows = readRows(db, checkin, {
    where: "day > ? AND day <= ?",
    params: [addDays(today, -SHOWN_DAYS), today],
    order: "day DESC",
    limit: SHOWN_DAYS,
  });
  return { today, days: rows.filter(saysAnything).map(daySaid) };
});

/** SQL: of a row that something is left of that was said. */
const SAYS = SAID.map((cell) => `"${cell}" IS NOT NULL`).join(" OR ");
/** A month is the first seven signs of its days. */
const MONTH = 7;
const MOST_DAYS = 31;

export type CheckinMonth = {
  /** Null where no day of any month says anything. */
  readonly month: string | null;
  /** Days with something said, newest first; a day without one is not mentioned. */
  readonly days: readonly DaySaid[];
  /** The next months, either way, in which something was said. */
  readonly earlier: string | null;
  readonly later: string | null;
  readonly today: LocalDate;
};

/** What was said in a month, `YYYY-MM`; without one in the latest in which anything was. */
export const checkinMonth = query(
  [checkin],
  (db, { month: asked }: { month: string | null }, moment): CheckinMonth => {
    const today = todayOf(moment);
    const next = (where: string, order: "DESC" | "ASC", day: string): string | null =>
      readRows(db, checkin, {
        where: `day ${where} AND (${SAYS})`,
        params: [day],
        order: `day ${order}`,
        limit: 1,
      })
        .at(0)
        ?.day.slice(0, MONTH) ?? null;
    const month = asked !== null && isLocalDate(`${asked}-01`) ? asked : next("<= ?", "DESC", "9999-12-31");
    if (month === null) return { month, days: [], earlier: null, later: null, today };
    return {
      month,
      days: readRows(db, checkin, {
        where: "day >= ? AND day <= ?",
        params: [`${month}-01`, `${month}-31`],
        order: "day DESC",
        limit: MOST_DAYS,
      })
        .filter(saysAnything)
        .map(daySaid),
      earlier: next("< ?", "DESC", `${month}-01`),
      later: next("> ?", "ASC", `${month}-31`),
      today,
    };
  },
);

export type CheckinOfDay = {
  /** Null where nothing was said of it. */
  readonly said: DaySaid | null;
  /** The texts of which an earlier version is kept. */
  readonly earlier: readonly ("around" | "line")[];
  /** Whether one may be made, or amended. */
  readonly open: boolean;
  readonly today: LocalDate;
};

/** Whether words about a day wait that could not be kept yet: they are there to read, also once it is too long ago. */
const isHalfTyped = (db: Db, day: LocalDate): boolean =>
  db.get(`SELECT 1 AS there FROM draft WHERE key IN (?, ?)`, [
    `/check-ins/${day}#around`,
    `/check-ins/${day}#line`,
  ]) !== undefined;

/** What was said of one day, whenever it is. */
export const checkinOfDay = query(
  [checkin, "draft"],
  (db, { day }: { day: string }, moment): CheckinOfDay => {
    const today = todayOf(moment);
    const row = readRows(db, checkin, { where: "day = ?", params: [day], limit: 1 })[0] ?? null;
    return {
      said: row && daySaid(row),
      earlier: row ? withVersions(db, row.id, ["around", "line"]) : [],
      open: row !== null || (isLocalDate(day) && (mayMakeFor(day, today) || isHalfTyped(db, day))),
      today,
    };
  },
);
