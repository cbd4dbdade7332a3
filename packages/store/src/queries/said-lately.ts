/**
 * The rows that tell what was last said of these days: see `heaviestLately`.
 */
import { checkin, type Checkin } from "@onward/domain/checkins/checkin";
import { todayOf, type Moment } from "@onward/domain/kernel/ctx";
import { addDays } from "@onward/domain/kernel/time";
import { SAID_DAYS } from "@onward/domain/practices/said-lately";
import { sitting } from "@onward/domain/practices/sitting";
import { latestRating } from "@onward/domain/setbacks/heaviness";
import { rating, type Rating, type Setback } from "@onward/domain/setbacks/setback";
import type { Db } from "../drivers/driver.ts";
import { among, readRows } from "../rows.ts";

/** What helped, and what was said, is read from the latest sittings only. */
export const LATEST_SITTINGS = 200;

/** The check-ins of these days in which it was said how heavy it is, the latest first. */
function weighedDays(db: Db, moment: Moment): Checkin[] {
  const today = todayOf(moment);
  return readRows(db, checkin, {
    where: "day > ? AND day <= ? AND heaviness IS NOT NULL",
    params: [addDays(today, -SAID_DAYS), today],
    order: "day DESC",
    limit: SAID_DAYS,
  });
}

/** Of each of these setbacks that is not closed, the rating that was given last. */
function lastRatings(db: Db, setbacks: readonly Setback[]): Rating[] {
  const open = setbacks.filter((s) => s.closedAt === null).map((s) => s.id);
  const own = Map.groupBy(among(db, rating, "setback", open), (r) => r.setback);
  return [...own.values()].flatMap((ratings) => latestRating(ratings) ?? []);
}

/** @param setbacks the latest ones, closed or not */
export function saidLately(db: Db, setbacks: readonly Setback[], moment: Moment) {
  return {
    checkins: weighedDays(db, moment),
    ratings: lastRatings(db, setbacks),
    sittings: readRows(db, sitting, { order: "finishedAt DESC, id DESC", limit: LATEST_SITTINGS }),
    moment,
  };
}
