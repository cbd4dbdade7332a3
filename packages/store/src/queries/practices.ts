/**
 * Practices as screens show them: what is offered now and why, how a sitting begins, what was kept.
 */
import { attempt } from "@onward/domain/attempts/attempt";
import { checkin } from "@onward/domain/checkins/checkin";
import { goal } from "@onward/domain/goals/goal";
import { isLive } from "@onward/domain/goals/steps";
import { todayOf, type Moment } from "@onward/domain/kernel/ctx";
import { addDays, DAY, dayOf, type LocalDate } from "@onward/domain/kernel/time";
import { VERY_HEAVY, type Heaviness } from "@onward/domain/kernel/heaviness";
import { HARD_DAYS, THREE_GOOD_THINGS } from "@onward/domain/practices/three-good-things";
import { LOW_DAY, lowDayWaits } from "@onward/domain/practices/low-day";
import { begunIn } from "@onward/domain/practices/player";
import { heaviestLately } from "@onward/domain/practices/said-lately";
import { JUST_SAID_MS, sitting, SITTING_DRAFTS, sittingDraft } from "@onward/domain/practices/sitting";
import {
  endedHeavier,
  mayStandNow,
  steadyingNow,
  TRY_AHEAD_DAYS,
  type SteadyingKey,
  type SteadyingOffer,
} from "@onward/domain/practices/steadying";
import { isStillVeryHeavy } from "@onward/domain/setbacks/asking-again";
import { latestRating } from "@onward/domain/setbacks/heaviness";
import { rating, setback, type Rating, type Setback } from "@onward/domain/setbacks/setback";
import { isFresh, nightOnly, quietNow } from "@onward/domain/today/quiet";
import { win, type Win } from "@onward/domain/wins/win";
import type { Db } from "../drivers/driver.ts";
import { among, readRow, readRows } from "../rows.ts";
import { query } from "./query.ts";
import { LATEST_SITTINGS, saidLately } from "./said-lately.ts";
import { setbacksLately } from "./today-card.ts";

const NOTHING_SAID = { checkins: [], sittings: [] } as const;

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

export type PracticeOffers = {
  /** First one first; never empty. */
  readonly offers: readonly SteadyingOffer[];
  readonly night: boolean;
  /** What may stand in a list just now, offered or not; whoever goes to another is not refused. */
  readonly listed: readonly SteadyingKey[];
  /** What is not listed comes back once this setback is said to be lighter; null where more holds it back, or nothing. */
  readonly heldBackBy: string | null;
};

/** Whether a try of a live goal has its day soon. */
function isTryAhead(db: Db, moment: Moment): boolean {
  const today = todayOf(moment);
  const tries = readRows(db, attempt, {
    where: "day >= ? AND day <= ? AND outcome IS NULL",
    params: [today, addDays(today, TRY_AHEAD_DAYS)],
    order: "day, id",
    limit: 50,
  });
  const goals = tries.map((a) => a.goal);
  return among(db, goal, "id", goals).some(isLive);
}

/** The newest setback that holds back practices alone, by having been said to be very heavy. */
function heldBackBy(
  said: ReturnType<typeof saidLately>,
  setbacks: readonly Setback[],
  helpOpened: boolean,
): string | null {
  const { moment, ratings } = said;
  const others = heaviestLately({ ...said, ratings: [] }) === VERY_HEAVY;
  if (others || quietNow(setbacks, moment, { helpOpened })) return null;
  const heavy = setbacks.filter(
    (s) =>
      heaviestLately({ ...NOTHING_SAID, ratings: ratings.filter((r) => r.setback === s.id), moment }) !==
      null,
  );
  return heavy.every((s) => isStillVeryHeavy({ setback: s, ratings, moment }))
    ? (heavy[0]?.id ?? null)
    : null;
}

/**
 * What is offered now, for a setback or for this hour. `helpOpened` is known to the tab only; `minutes` is how many
 * there are, where someone said so.
 */
export const practiceOffers = query(
  [sitting, setback, rating, checkin, attempt, goal],
  (
    db,
    args: { setback: string | null; helpOpened: boolean; minutes: number | null },
    moment,
  ): PracticeOffers => {
    const about = setbackInHand(db, args.setback, moment);
    const setbacks = setbacksLately(db, moment, HARD_DAYS * DAY);
    const said = saidLately(db, setbacks, moment);
    const ofDay = said.checkins.find((c) => c.day === todayOf(moment))?.heaviness ?? null;
    const now = {
      heaviness: about === null ? ofDay : weightOf(db, about),
      lately: heaviestLately(said),
      happenedAt: about?.at ?? null,
      kind: about?.kind ?? null,
      setbacks,
      sittings: said.sittings,
      tryAhead: isTryAhead(db, moment),
      minutes: args.minutes,
      moment,
      visit: { helpOpened: args.helpOpened },
    };
    return {
      offers: steadyingNow(now),
      night: nightOnly(moment),
      listed: mayStandNow(now),
      heldBackBy: heldBackBy(said, setbacks, args.helpOpened),
    };
  },
);

/** What a sitting begins with. */
export type SittingStart = {
  /** How heavy its setback was said to be within the last hour, so that it is not asked twice. */
  readonly justSaid: Heaviness | null;
  /** The last times of this practice ended heavier: it says so before it begins. */
  readonly endedHeavier: boolean;
};

/** What is known where a sitting of this practice begins, for a setback or none. */
export const sittingStart = query(
  [rating, sitting],
  (db, args: { setback: string | null; practice: string }, moment): SittingStart => {
    const latest = args.setback === null ? null : latestRating(ratingsOf(db, args.setback));
    const { practice } = args;
    const own = readRows(db, sitting, {
      where: "practice = ?",
      params: [practice],
      order: "finishedAt DESC, id DESC",
      limit: LATEST_SITTINGS,
    });
    return {
      justSaid: latest !== null && Math.abs(moment.now - latest.at) < JUST_SAID_MS ? latest.heaviness : null,
      endedHeavier: endedHeavier(practice, own, moment),
    };
  },
);

/** Whether a small plan for a low day waits to be done. At night it waits unseen. */
export const smallPlanWaits = query(["draft"], (db, _: null, moment): boolean => {
  if (nightOnly(moment)) return false;
  const row = db.get("SELECT value FROM draft WHERE key = ?", [sittingDraft(LOW_DAY)]);
  return row !== undefined && lowDayWaits(JSON.parse(row["value"] as string), moment);
});

/** The practices that were left half way, with words in them: until they are let go or ended they are drafts. */
export const practicesBegun = query(["draft"], (db): string[] =>
  db
    .all("SELECT value FROM draft WHERE key LIKE ? ORDER BY at DESC", [`${SITTING_DRAFTS}%`])
    .flatMap((row) => begunIn(JSON.parse(row["value"] as string)) ?? []),
);

export type KeptSentence = { readonly sitting: string; readonly kept: string; readonly day: LocalDate };

/** The latest sentences a person chose to keep from a practice, newest first. */
export const keptSentences = query(
  [sitting],
  (
    db,
    { practice, limit }: { practice: string; limit: number },
    { zone, dayStartsAt },
  ): readonly KeptSentence[] =>
    readRows(db, sitting, {
      where: "practice = ? AND kept IS NOT NULL",
      params: [practice],
      order: "finishedAt DESC, id DESC",
      limit,
    }).map((s) => ({ sitting: s.id, kept: s.kept ?? "", day: dayOf(s.finishedAt, zone, dayStartsAt) })),
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
