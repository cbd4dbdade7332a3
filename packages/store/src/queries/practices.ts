/**
 * Practices as screens show them: what is offered now and why, how a sitting begins, what was kept.
 */
import { checkin } from "@onward/domain/checkins/checkin";
import { todayOf, type Moment } from "@onward/domain/kernel/ctx";
import { DAY, dayOf, type LocalDate } from "@onward/domain/kernel/time";
import type { Heaviness } from "@onward/domain/kernel/heaviness";
import {
  goodThingsAreDue,
  goodThingsFit,
  HARD_DAYS,
  THREE_GOOD_THINGS,
} from "@onward/domain/practices/three-good-things";
import { JUST_SAID_MS, sitting, type Sitting } from "@onward/domain/practices/sitting";
import { steadyingNow, type SteadyingOffer } from "@onward/domain/practices/steadying";
import { latestRating } from "@onward/domain/setbacks/heaviness";
import { rating, setback, type Rating, type Setback } from "@onward/domain/setbacks/setback";
import { isFresh, nightOnly } from "@onward/domain/today/quiet";
import { win, type Win } from "@onward/domain/wins/win";
import type { Db } from "../drivers/driver.ts";
import { among, readRow, readRows } from "../rows.ts";
import { query } from "./query.ts";
import { setbacksLately } from "./today-card.ts";

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

/** How heavy the setback in hand was last said to be. */
const weightOf = (db: Db, about: Setback): Heaviness | null =>
  latestRating(ratingsOf(db, about.id))?.heaviness ?? null;

/** How heavy the day was said to be. */
const weightOfDay = (db: Db, moment: Moment): Heaviness | null =>
  readRows(db, checkin, { where: "day = ?", params: [todayOf(moment)], limit: 1 })[0]?.heaviness ?? null;

export type PracticeOffers = {
  /** First one first; never empty. */
  readonly offers: readonly SteadyingOffer[];
  readonly night: boolean;
  /** False where three good things stand in no list just now; whoever goes there is not refused. */
  readonly goodThings: boolean;
};

/** What is offered now, for a setback or for this hour. `helpOpened` is known to the tab only. */
export const practiceOffers = query(
  [sitting, setback, rating, checkin],
  (db, args: { setback: string | null; helpOpened: boolean }, moment): PracticeOffers => {
    const about = setbackInHand(db, args.setback, moment);
    const sittings: Sitting[] = readRows(db, sitting, {
      order: "finishedAt DESC, id DESC",
      limit: LATEST_SITTINGS,
    });
    const kind = about?.kind ?? null;
    const ofDay = weightOfDay(db, moment);
    const heaviness = about === null ? ofDay : weightOf(db, about);
    const fit = goodThingsFit({
      setbacks: setbacksLately(db, moment, HARD_DAYS * DAY),
      kind,
      weights: [heaviness, ofDay],
      moment,
      visit: { helpOpened: args.helpOpened },
    });
    const night = nightOnly(moment);
    return {
      offers: steadyingNow({
        heaviness,
        kind,
        sittings,
        goodThings: fit && goodThingsAreDue(sittings, moment),
        moment,
      }),
      night,
      goodThings: fit && !night,
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

/** A sitting of three good things, with what is still there of them; none: nothing that day. */
export type GoodThingsOf = {
  readonly sitting: string;
  readonly day: LocalDate;
  readonly things: Pick<Win, "id" | "text" | "part" | "mark">[];
};

/** The latest sittings of three good things, newest first. */
export const goodThingsBefore = query(
  [sitting, win],
  (db, { limit }: { limit: number }, { zone, dayStartsAt }): readonly GoodThingsOf[] => {
    const sittings = readRows(db, sitting, {
      where: "practice = ?",
      params: [THREE_GOOD_THINGS],
      order: "finishedAt DESC, id DESC",
      limit,
    });
    const things = Map.groupBy(
      among(
        db,
        win,
        "sitting",
        sittings.map((s) => s.id),
      ).toSorted((a, b) => a.at - b.at || (a.id < b.id ? -1 : 1)),
      (w) => w.sitting,
    );
    return sittings.map((s) => ({
      sitting: s.id,
      day: dayOf(s.finishedAt, zone, dayStartsAt),
      things: (things.get(s.id) ?? []).map(({ id, text, part, mark }) => ({ id, text, part, mark })),
    }));
  },
);
