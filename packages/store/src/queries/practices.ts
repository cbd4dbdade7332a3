/**
 * Practices as screens show them: what is offered now and why, how a sitting begins, what was kept.
 */
import { checkin } from "@onward/domain/checkins/checkin";
import { todayOf, type Moment } from "@onward/domain/kernel/ctx";
import type { Heaviness } from "@onward/domain/kernel/heaviness";
import { JUST_SAID_MS, sitting, type Sitting } from "@onward/domain/practices/sitting";
import { steadyingNow, type SteadyingOffer } from "@onward/domain/practices/steadying";
import { latestRating } from "@onward/domain/setbacks/heaviness";
import { rating, setback, type Rating, type Setback } from "@onward/domain/setbacks/setback";
import { isFresh, nightOnly } from "@onward/domain/today/quiet";
import type { Db } from "../drivers/driver.ts";
import { readRow, readRows } from "../rows.ts";
import { query } from "./query.ts";

/** What helped is read from the latest sittings only. */
const LATEST_SITTINGS = 200;

const ratingsOf = (db: Db, id: string): Rating[] =>
  readRows(db, rating, { where: "setback = ?", params: [id], order: "at DESC, id DESC", limit: 50 });

/** The setback the sitting is for, or the latest that is still fresh. */
function setbackInHand(db: Db, id: string | null, moment: Moment): Setback | null {
  if (id !== null) return readRow(db, setback, id);
  const latest = readRows(db, setback, { order: "at DESC, id DESC", limit: 5 });
  return latest.find((s) => s.closedAt === null && isFresh(s, moment.now)) ?? null;
}

/** How heavy it is now: of the setback in hand, else as said in today's check-in. */
function heavinessNow(db: Db, about: Setback | null, moment: Moment): Heaviness | null {
  if (about !== null) return latestRating(ratingsOf(db, about.id))?.heaviness ?? null;
  const today = todayOf(moment);
  return readRows(db, checkin, { where: "day = ?", params: [today], limit: 1 })[0]?.heaviness ?? null;
}

export type PracticeOffers = {
  /** First one first; never empty. */
  readonly offers: readonly SteadyingOffer[];
  readonly night: boolean;
};

/** What is offered to steady oneself now, for a setback or for this hour. */
export const practiceOffers = query(
  [sitting, setback, rating, checkin],
  (db, args: { setback: string | null }, moment): PracticeOffers => {
    const about = setbackInHand(db, args.setback, moment);
    const sittings: Sitting[] = readRows(db, sitting, {
      order: "finishedAt DESC, id DESC",
      limit: LATEST_SITTINGS,
    });
    const heaviness = heavinessNow(db, about, moment);
    return {
      offers: steadyingNow({ heaviness, kind: about?.kind ?? null, sittings, moment }),
      night: nightOnly(moment),
    };
  },
);

/** How heavy the setback of a sitting was said to be within the last hour, so that it is not asked twice; else null. */
export const sittingStart = query(
  [rating],
  (db, args: { setback: string | null }, moment): { readonly justSaid: Heaviness | null } => {
    if (args.setback === null) return { justSaid: null };
    const latest = latestRating(ratingsOf(db, args.setback));
    return { justSaid: latest !== null && moment.now - latest.at < JUST_SAID_MS ? latest.heaviness : null };
  },
);

export type KeptSentence = { readonly sitting: string; readonly kept: string; readonly at: number };

/** The latest sentences a person chose to keep from a practice, newest first. */
export const keptSentences = query(
  [sitting],
  (db, { practice, limit }: { practice: string; limit: number }): KeptSentence[] =>
    readRows(db, sitting, {
      where: "practice = ? AND kept IS NOT NULL",
      params: [practice],
      order: "finishedAt DESC, id DESC",
      limit,
    }).map((s) => ({ sitting: s.id, kept: s.kept ?? "", at: s.finishedAt })),
);
