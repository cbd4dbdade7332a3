/**
 * Check-ins as Today shows them: the day's own, and the days before.
 */
import { todayOf } from "@onward/domain/kernel/ctx";
import { checkin, type Checkin } from "@onward/domain/checkins/checkin";
import { addDays, type LocalDate } from "@onward/domain/kernel/time";
import { readRows } from "../rows.ts";
import { query } from "./query.ts";

/** Today's check-in; null before the first tap of the day. */
export const checkinToday = query([checkin], (db, _: null, moment): Checkin | null => {
  const today = todayOf(moment);
  return readRows(db, checkin, { where: "day = ?", params: [today], limit: 1 })[0] ?? null;
});

/** How far back the history under the check-in goes, in days, today among them. */
const SHOWN_DAYS = 14;

export type CheckinHistory = {
  /** Days with something said, newest first; a day without one is not mentioned. */
  readonly days: readonly Pick<Checkin, "id" | "day" | "heaviness" | "energy" | "sleep" | "around">[];
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
  return {
    today,
    days: rows.flatMap(({ id, day, heaviness, energy, sleep, around }) =>
      heaviness === null && energy === null && sleep === null && around === null
        ? []
        : [{ id, day, heaviness, energy, sleep, around }],
    ),
  };
});
