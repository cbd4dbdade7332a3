/**
 * Today as its screen shows it: the one card with its words, and what comes back beside it.
 */
import { attempt, type Attempt } from "@onward/domain/attempts/attempt";
import { attemptNumbers } from "@onward/domain/attempts/attempt-number";
import { checkin, isLowDay } from "@onward/domain/checkins/checkin";
import { whyOnDay } from "@onward/domain/goals/why";
import { goal, step, type Goal } from "@onward/domain/goals/goal";
import { stepDay } from "@onward/domain/goals/repeating";
import { isLive } from "@onward/domain/goals/steps";
import { todayOf, type Moment } from "@onward/domain/kernel/ctx";
import type { Heaviness } from "@onward/domain/kernel/heaviness";
import { excerpt } from "@onward/domain/kernel/text";
import { DAY, addDays, dayOf, type Instant, type LocalDate } from "@onward/domain/kernel/time";
import { lesson, review } from "@onward/domain/lessons/lesson";
import { asksIfLighter, isStillVeryHeavy } from "@onward/domain/setbacks/asking-again";
import { heading, listLine, type Heading } from "@onward/domain/setbacks/heading";
import { latestHeaviness } from "@onward/domain/setbacks/heaviness";
import { lookAhead } from "@onward/domain/look-aheads/look-ahead";
import { rating, setback } from "@onward/domain/setbacks/setback";
import { besideAnOffer, stonesOf, whileHeldBack, type Stone } from "@onward/domain/setbacks/stones";
import { notToday } from "@onward/domain/today/choices";
import { isFresh, nightOnly, quietNow } from "@onward/domain/today/quiet";
import { justWritten, putAside, type Kept } from "@onward/domain/today/today";
import type { Db } from "../drivers/driver.ts";
import { getLocal } from "../log.ts";
import { among, readRow, readRows } from "../rows.ts";
import { ABOUT, AROUND, aboutOf, aroundOf } from "./around.ts";
import { triesAt } from "./attempts.ts";
import { lessonsDue } from "./lessons-due.ts";
import { query } from "./query.ts";
import { findCard, holdsBack, setbacksLately, type Found } from "./today-card.ts";

/** More tries than this are not read. */
const MANY = 200;
const LINE = 140;
/** Of a kept lesson a card shows its first line, up to this many characters; its page has the rest. */
const KEPT = 400;
/** Of the if-thens of today's try this many are shown: as many as looking ahead makes. */
const SHOWN_PLANS = 3;

/* ---------- the visit ---------- */

/** The name under which this device remembers its visits. */
const LAST_VISIT = "lastVisit";
type Visits = { readonly day: LocalDate; readonly before: LocalDate | null };

function visitsOf(db: Db): Visits | null {
  const kept = getLocal(db, LAST_VISIT);
  if (kept === null) return null;
  const [day = "", before = ""] = kept.split(" ");
  return { day, before: before === "" ? null : before };
}

/** The day of the visit before today's, and what to remember when today's is the first of the day. */
function visit(db: Db, today: LocalDate): { before: LocalDate | null; note: string | null } {
  const known = visitsOf(db);
  if (known === null) return { before: null, note: today };
  if (known.day === today) return { before: known.before, note: null };
  // A clock that was set back does not begin the days anew; but from here on they are counted by it, or every day after
  // one of a wrong clock would be the first in a long time.
  const before = known.day < today ? known.day : known.before;
  return { before, note: before === null ? today : `${today} ${before}` };
}

/* ---------- the card with its words ---------- */

export type SetbackShown = {
  readonly id: string;
  /** Its short name, or the first line of what was written. */
  readonly line: string;
  /** The day it was written down. */
  readonly wrote: LocalDate;
  readonly loggedAt: Instant;
  readonly heaviness: Heaviness | null;
  readonly stones: readonly Stone[];
};

export type TryShown = {
  readonly attempt: string;
  readonly goal: string;
  readonly goalLine: string;
  readonly number: number;
  /** What the try is, in a few words. */
  readonly what: string | null;
  readonly day: LocalDate | null;
};

type PlanWords = { readonly cue: string; readonly act: string };

/** A card with all its screen shows. The names are those of `todayCard`. */
export type CardShown =
  | { readonly card: "draft"; readonly key: string; readonly to: string }
  | { readonly card: "justLogged" | "lookBack"; readonly setback: SetbackShown }
  | {
      readonly card: "carryOn";
      readonly setback: SetbackShown;
      readonly left: number;
      /** The last part of its address: the short look, or the full form. */
      readonly form: "look" | "debrief";
    }
  | {
      readonly card: "howNow";
      readonly setback: SetbackShown;
      readonly guess: Heaviness | null;
      readonly wished: boolean;
    }
  | { readonly card: "night" }
  | {
      readonly card: "tryToday";
      readonly try: TryShown;
      /** The first of its if-thens, at most three. */
      readonly plans: readonly PlanWords[];
      /** How many more it has. */
      readonly more: number;
      readonly lookAhead: boolean;
      readonly lookedAhead: boolean;
    }
  | { readonly card: "tryWasDue" | "trySoon"; readonly try: TryShown }
  | { readonly card: "lessonDue"; readonly lesson: string }
  | { readonly card: "goodToSeeYou"; readonly kept: KeptShown; readonly path: SetbackShown | null }
  | {
      readonly card: "smallStep";
      readonly step: string;
      /** What it is a part of. */
      readonly whole: string | null;
      readonly text: string;
      readonly minutes: number | null;
      readonly goalLine: string | null;
      /** Today's check-in says that there is little energy: a version of two minutes is enough. */
      readonly low: boolean;
      /** On such a day, why its goal matters, in one line. */
      readonly why: string | null;
    }
  | {
      readonly card: "quiet";
      readonly winPrompt: boolean;
      readonly enough: boolean;
      readonly heavy: boolean;
    };

export type KeptShown =
  | { readonly kind: "lesson"; readonly id: string; readonly text: string }
  | { readonly kind: "plan"; readonly id: string; readonly plan: PlanWords; readonly from: string };

function setbackShown(db: Db, id: string, moment: Moment): SetbackShown | null {
  const row = readRow(db, setback, id);
  const [around] = row ? aroundOf(db, [row]) : [];
  if (!row || !around) return null;
  const stones = stonesOf(around);
  return {
    id: row.id,
    line: excerpt(listLine(row), LINE),
    wrote: dayOf(row.loggedAt, moment.zone, moment.dayStartsAt),
    loggedAt: row.loggedAt,
    heaviness: latestHeaviness(around.ratings),
    stones: isFresh(row, moment.now) ? whileHeldBack(stones) : stones,
  };
}

function tryShown(db: Db, row: Attempt, own: Goal | null, moment: Moment): TryShown {
  return {
    attempt: row.id,
    goal: row.goal,
    goalLine: excerpt(own?.text ?? "", LINE),
    number: attemptNumbers(triesAt(db, row.goal), moment).get(row.id) ?? 1,
    what: row.what,
    day: row.day,
  };
}

/** Where a plan is looked at and changed. */
const placeOfPlan = (row: Extract<Kept, { kind: "plan" }>["plan"]): string =>
  row.attempt !== null && row.goal !== null
    ? `/goals/${row.goal}/tries/${row.attempt}`
    : row.lesson !== null
      ? `/lessons/${row.lesson}`
      : row.setback !== null
        ? `/setbacks/${row.setback}`
        : row.goal !== null
          ? `/goals/${row.goal}`
          : row.selfCare !== null
            ? "/looking-after-yourself"
            : "/plans";

const keptShown = (kept: Kept): KeptShown =>
  kept.kind === "lesson"
    ? { kind: "lesson", id: kept.lesson.id, text: excerpt(kept.lesson.text, KEPT) }
    : {
        kind: "plan",
        id: kept.plan.id,
        plan: { cue: kept.plan.cue, act: kept.plan.act },
        from: placeOfPlan(kept.plan),
      };

function shown(db: Db, { card, rows, draft }: Found, moment: Moment): CardShown {
  const ofSetback = (id: string): SetbackShown => {
    const found = setbackShown(db, id, moment);
    if (!found) throw new Error("A card is about a setback that is not there");
    return found;
  };
  const offeredALook = (id: string): SetbackShown => {
    const of = ofSetback(id);
    return { ...of, stones: besideAnOffer(of.stones) };
  };
  const ofTry = (id: string): TryShown => {
    const row = rows.attempts.find((a) => a.id === id);
    if (!row) throw new Error("A card is about a try that is not there");
    return tryShown(db, row, rows.goals.find((g) => g.id === row.goal) ?? null, moment);
  };
  switch (card.card) {
    case "draft":
      return { card: "draft", key: card.draft.key, to: draft?.to ?? "/today" };
    case "justLogged":
      return { card: "justLogged", setback: ofSetback(card.setback) };
    case "lookBack":
      return { card: "lookBack", setback: offeredALook(card.setback) };
    case "carryOn":
      return {
        card: "carryOn",
        setback: offeredALook(card.setback),
        left: card.left,
        form: rows.carryOnOpen[0]?.debrief.form === "short" ? "look" : "debrief",
      };
    case "howNow":
      return { ...card, setback: ofSetback(card.setback) };
    case "tryToday":
      return {
        card: "tryToday",
        try: ofTry(card.attempt),
        plans: card.plans.slice(0, SHOWN_PLANS).map(({ cue, act }) => ({ cue, act })),
        more: Math.max(0, card.plans.length - SHOWN_PLANS),
        lookAhead: card.lookAhead,
        lookedAhead: card.lookedAhead,
      };
    case "tryWasDue":
    case "trySoon":
      return { card: card.card, try: ofTry(card.attempt) };
    case "goodToSeeYou": {
      const of = card.kept.kind === "lesson" ? card.kept.lesson.setback : card.kept.plan.setback;
      return {
        card: "goodToSeeYou",
        kept: keptShown(card.kept),
        path: of && setbackShown(db, of, moment),
      };
    }
    case "smallStep": {
      const row = rows.steps.find((s) => s.id === card.step);
      const whole = rows.steps.find((s) => s.id === row?.under);
      const own = rows.goals.find((g) => g.id === card.goal);
      const why = own ? whyOnDay(own, rows.checkin, todayOf(moment)) : null;
      return {
        card: "smallStep",
        step: card.step,
        text: row?.text ?? "",
        whole: whole ? excerpt(whole.text, LINE) : null,
        minutes: row?.minutes ?? null,
        goalLine: own ? excerpt(own.text, LINE) : null,
        low: isLowDay(rows.checkin, todayOf(moment)),
        why: why && excerpt(why, LINE),
      };
    }
    case "night":
    case "lessonDue":
    case "quiet":
      return card;
  }
}

export type Today = {
  /** The person's day. */
  readonly today: LocalDate;
  readonly card: CardShown;
  /** The setback of the last 24 h, whatever the card is about. */
  readonly written: SetbackShown | null;
  /** What *Not today* gives to `putOff`. */
  readonly aside: { readonly card: string; readonly subject: string | null };
  /** From 22:00 to 05:00 only what helps at night is offered. */
  readonly night: boolean;
  /** Nothing that takes thinking over is brought up: no lesson, no win prompt. */
  readonly quiet: boolean;
  /** No visit on an earlier day is known: just the card, and what was written. */
  readonly firstDay: boolean;
  /** To be remembered under `LAST_VISIT`, once a day; null when it has been. */
  readonly noteVisit: string | null;
};

/** The one card of this moment. `helpOpened` is known to the tab only. */
export const today = query(
  ["draft", "local", setback, checkin, notToday, goal, review, step, stepDay, lookAhead, ...AROUND],
  (db, { helpOpened }: { helpOpened: boolean }, moment): Today => {
    const day = todayOf(moment);
    const { before, note } = visit(db, day);
    const found = findCard(db, helpOpened, moment, before);
    const night = nightOnly(moment);
    const written = justWritten(found.rows.setbacks, moment);
    return {
      today: day,
      card: shown(db, found, moment),
      written: written && setbackShown(db, written.id, moment),
      aside: putAside(found.card),
      night,
      quiet: night || quietNow(found.rows.setbacks, moment, { helpOpened }),
      firstDay: before === null,
      noteVisit: note,
    };
  },
);

/* ---------- coming back ---------- */

export type ComingBack = {
  readonly lessons: readonly {
    readonly id: string;
    /** What will be going on when it is needed; null when it does not say. */
    readonly cue: string | null;
    readonly from: Heading | null;
  }[];
  readonly tries: readonly TryShown[];
  /** The newest one that was last said to be very heavy, to be asked about (`asksIfLighter`). */
  readonly stillHeavy: {
    readonly id: string;
    /** The day it was written down. */
    readonly wrote: LocalDate;
  } | null;
  readonly today: LocalDate;
};

/** What is coming back beside the card, at most this much. */
const MOST = 2;
const WITHIN_DAYS = 14;

/** A very heavy setback is asked about for so long; then it is where it was, and not mentioned. */
const STILL_HEAVY_MS = 30 * DAY;

/** The newest very heavy setback that may be asked about; of a paused goal none. */
function stillHeavy(db: Db, moment: Moment): ComingBack["stillHeavy"] {
  const lately = setbacksLately(db, moment, STILL_HEAVY_MS);
  const ids = lately.map((s) => s.id);
  const ratings = Map.groupBy(among(db, rating, "setback", ids), (r) => r.setback);
  const asked = lately.find(
    (s) =>
      isStillVeryHeavy({ setback: s, ratings: ratings.get(s.id) ?? [], moment }) &&
      readRow(db, goal, s.goal)?.state !== "paused" &&
      asksIfLighter(aboutOf(db, s, moment)),
  );
  return asked ? { id: asked.id, wrote: dayOf(asked.loggedAt, moment.zone, moment.dayStartsAt) } : null;
}

/**
 * One setback to be asked about, and at most two things that come back: lessons due today, then the next dated tries at open goals; not what was put off
 * today on a card. Nothing in the hours in which nothing is brought up.
 */
export const comingBack = query(
  [lesson, review, goal, attempt, setback, ...ABOUT],
  (db, { helpOpened }: { helpOpened: boolean }, moment): ComingBack => {
    const day = todayOf(moment);
    if (holdsBack(db, helpOpened, moment)) return { lessons: [], tries: [], stillHeavy: null, today: day };
    const putOff = new Set(
      readRows(db, notToday, { where: "day = ?", params: [day], limit: MANY }).map((n) => n.subject),
    );
    const lessons = lessonsDue(db, moment).filter((l) => !putOff.has(l.id));
    const upcoming = readRows(db, attempt, {
      where: "day >= ? AND day <= ? AND outcome IS NULL",
      params: [day, addDays(day, WITHIN_DAYS)],
      order: "day, at, id",
      limit: MANY,
    });
    const goals = new Map(
      among(
        db,
        goal,
        "id",
        upcoming.map((a) => a.goal),
      ).map((g) => [g.id, g]),
    );
    const live = upcoming.filter((a) => {
      const own = goals.get(a.goal);
      return own !== undefined && isLive(own) && !putOff.has(a.id);
    });
    return {
      lessons: lessons.slice(0, MOST).map((l) => {
        const from = readRow(db, setback, l.setback);
        return {
          id: l.id,
          cue: l.cue,
          from: from && heading(from, readRow(db, goal, from.goal), moment),
        };
      }),
      tries: live.slice(0, MOST).map((a) => tryShown(db, a, goals.get(a.goal) ?? null, moment)),
      stillHeavy: stillHeavy(db, moment),
      today: day,
    };
  },
);
