/**
 * Today as its screen shows it: the one card with its words, and what comes back beside it.
 *
 * The rules want many rows, so they are asked in the order of their table: what only a later line needs is read when
 * no earlier line was found. The answer is the same as with every row at hand.
 */
import { attempt, type Attempt } from "@onward/domain/attempts/attempt";
import { attemptNumbers } from "@onward/domain/attempts/attempt-number";
import { checkin } from "@onward/domain/checkins/checkin";
import { debrief } from "@onward/domain/debriefs/debrief";
import { CARDS, mayOfferCarryOn, mayOfferDebrief } from "@onward/domain/debriefs/offers";
import { progress } from "@onward/domain/debriefs/questions";
import { goal, step, type Goal } from "@onward/domain/goals/goal";
import { isLive } from "@onward/domain/goals/steps";
import type { Moment } from "@onward/domain/kernel/ctx";
import type { Heaviness } from "@onward/domain/kernel/heaviness";
import type { Row, Table } from "@onward/domain/kernel/schema";
import { excerpt } from "@onward/domain/kernel/text";
import { DAY, addDays, dayOf, daysBetween, type Instant, type LocalDate } from "@onward/domain/kernel/time";
import { lesson, review, type Lesson } from "@onward/domain/lessons/lesson";
import { plan } from "@onward/domain/plans/plan";
import { heading, listLine, type Heading } from "@onward/domain/setbacks/heading";
import { latestHeaviness } from "@onward/domain/setbacks/heaviness";
import { rating, setback, type Setback } from "@onward/domain/setbacks/setback";
import { stonesOf, type Stone } from "@onward/domain/setbacks/stones";
import { notToday } from "@onward/domain/today/choices";
import { nightOnly, quietNow } from "@onward/domain/today/quiet";
import {
  putAside,
  todayCard,
  type Draft,
  type Kept,
  type TodayCard,
  type TodayRows,
} from "@onward/domain/today/today";
import type { Db } from "../drivers/driver.ts";
import { getLocal } from "../log.ts";
import { readRow, readRows } from "../rows.ts";
import { AROUND, aboutOf, aroundOf } from "./around.ts";
import { triesAt } from "./attempts.ts";
import { lessonsDue } from "./lessons.ts";
import { query } from "./query.ts";

/** More rows than this of one kind are not read for one card. */
const MANY = 200;
/** The rules ask about the last eight days by either date; a day more for where the person's day begins. */
const LATELY_MS = 9 * DAY;
const ASKED_FOR_DAYS = 7;
const AHEAD_DAYS = 3;
const LINE = 140;

const todayOf = (moment: Moment): LocalDate => dayOf(moment.now, moment.zone, moment.dayStartsAt);

const byId = <T extends Table>(db: Db, table: T, ids: readonly (string | null)[]): Row<T>[] => {
  const asked = [...new Set(ids.filter((id) => id !== null))];
  return asked.length === 0
    ? []
    : readRows(db, table, {
        where: "id IN (SELECT value FROM json_each(?))",
        params: [JSON.stringify(asked)],
        limit: asked.length,
      });
};

/** The smallest id that a row made at this moment or later can have: an id begins with the moment it was made. */
const idFrom = (ms: Instant): string => {
  const time = Math.max(0, ms).toString(16).padStart(12, "0");
  return `${time.slice(0, 8)}-${time.slice(8)}`;
};

/** Setbacks that happened, or were written down, within the last `ms`; newest first. */
export const setbacksLately = (db: Db, moment: Moment, ms: number): Setback[] =>
  readRows(db, setback, {
    where: "at > ? OR id > ?",
    params: [moment.now - ms, idFrom(moment.now - ms)],
    order: "at DESC, id DESC",
    limit: MANY,
  });

/** True while nothing that takes thinking over is brought up unasked: see `quietNow`; and at night. */
export const holdsBack = (db: Db, helpOpened: boolean, moment: Moment): boolean =>
  nightOnly(moment) || quietNow(setbacksLately(db, moment, 2 * DAY), moment, { helpOpened });

/* ---------- the visit ---------- */

/** The name under which this device remembers its visits. */
export const LAST_VISIT = "lastVisit";
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
  // A clock that was set back does not begin the days anew.
  return known.day >= today
    ? { before: known.before, note: null }
    : { before: known.day, note: `${today} ${known.day}` };
}

/* ---------- a draft ---------- */

/** Where what was typed under a key goes on; null for what belongs to no screen of its own. */
function placeOfDraft(key: string): string | null {
  if (key.startsWith("/")) return /^\/today\b/.test(key) ? null : key;
  const [kind, row, what] = key.split(":");
  if (kind !== "setback" || row === undefined) return null;
  return row === "new" ? "/setbacks/new" : what === "edit" ? `/setbacks/${row}/edit` : `/setbacks/${row}`;
}

/** True when something was typed: a draft that was emptied again, or holds choices only, is no unsaved writing. */
const says = (value: unknown): boolean =>
  typeof value === "string"
    ? value.trim() !== ""
    : typeof value === "object" && value !== null && Object.values(value).some(says);

type PlacedDraft = Draft & { readonly to: string };
const LATEST_DRAFTS = 20;

/** The newest piece of writing that was not saved. */
function draftOf(db: Db): PlacedDraft | null {
  for (const row of db.all(`SELECT key, at, value FROM draft ORDER BY at DESC LIMIT ${LATEST_DRAFTS}`)) {
    const key = row["key"] as string;
    const to = placeOfDraft(key);
    if (to !== null && says(JSON.parse(row["value"] as string))) return { key, at: Number(row["at"]), to };
  }
  return null;
}

/* ---------- the rows of the rules ---------- */

const NOTHING = {
  lookBackOffered: [],
  carryOnOffered: [],
  attempts: [],
  plans: [],
  dueLessons: [],
  lastKept: null,
  steps: [],
} as const;

/** Setbacks to look back on, the first that may be offered: the card is about the latest one only. */
function lookBackOffered(db: Db, lately: readonly Setback[], moment: Moment): readonly Setback["id"][] {
  const first = lately.find(
    (s) => s.closedAt === null && moment.now - s.at >= DAY && mayOfferDebrief(aboutOf(db, s, moment)),
  );
  return first ? [first.id] : [];
}

/** The debrief left last that may be offered to carry on with, and its setback. */
function carryOnOffered(db: Db, moment: Moment) {
  const open = readRows(db, debrief, { where: "finishedAt IS NULL", limit: MANY }).toSorted(
    (a, b) => (b.stoppedAt ?? b.startedAt) - (a.stoppedAt ?? a.startedAt) || (a.id < b.id ? -1 : 1),
  );
  for (const left of open) {
    const row = readRow(db, setback, left.setback);
    if (row?.closedAt !== null) continue;
    const about = aboutOf(db, row, moment);
    if (!mayOfferCarryOn(about, left)) continue;
    const [around] = aroundOf(db, [row]);
    if (!around) continue;
    const { left: questions } = progress({
      ...around,
      debrief: left,
      kind: row.kind,
      heaviness: latestHeaviness(about.ratings),
    });
    if (questions > 0) return { row, offered: [{ debrief: left, left: questions }] };
  }
  return { row: null, offered: [] };
}

const attemptsAround = (db: Db, today: LocalDate): Attempt[] =>
  readRows(db, attempt, {
    where: "day >= ? AND day <= ? AND outcome IS NULL",
    params: [addDays(today, -ASKED_FOR_DAYS), addDays(today, AHEAD_DAYS)],
    order: "day, id",
    limit: MANY,
  });

/** The lesson or the plan that was kept last. */
function keptLast(db: Db): Kept | null {
  // An id begins with the moment its row was made, and is indexed for every table.
  const newest = { order: "id DESC", limit: 1 } as const;
  const [learned] = readRows(db, lesson, { ...newest, where: "restedAt IS NULL" });
  const [planned] = readRows(db, plan, { ...newest, where: "droppedAt IS NULL" });
  if (planned && (!learned || planned.at > learned.at)) return { kind: "plan", plan: planned };
  return learned ? { kind: "lesson", lesson: learned } : null;
}

const LIVE_GOALS = `SELECT id FROM goal WHERE removed = 0 AND (state IS NULL OR state = 'open')`;

const openSteps = (db: Db) =>
  readRows(db, step, {
    where: `doneAt IS NULL AND (goal IS NULL OR goal IN (${LIVE_GOALS}))`,
    order: "at, id",
    limit: MANY,
  });

/** What was due last time it was looked up, while nothing at all was written since. */
const due = new WeakMap<Db, { readonly key: string; readonly lessons: readonly Lesson[] }>();

/** `lessonsDue`, looked up once for the card and for what comes back beside it. */
function lessonsDueNow(db: Db, moment: Moment): readonly Lesson[] {
  // One connection owns the file, so its count of changes tells whether any row is another.
  const changes = db.get(`SELECT total_changes() AS n`)?.["n"];
  const key = `${changes} ${todayOf(moment)} ${moment.zone} ${moment.dayStartsAt}`;
  const known = due.get(db);
  if (known?.key === key) return known.lessons;
  const lessons = lessonsDue(db, moment);
  due.set(db, { key, lessons });
  return lessons;
}

type Found = { readonly card: TodayCard; readonly rows: TodayRows; readonly draft: PlacedDraft | null };

/** The card of this moment, from as few rows as it takes. */
function findCard(db: Db, helpOpened: boolean, moment: Moment, before: LocalDate | null): Found {
  const today = todayOf(moment);
  const draft = draftOf(db);
  const lately = setbacksLately(db, moment, LATELY_MS);
  let rows: TodayRows = {
    ...NOTHING,
    draft,
    setbacks: lately,
    ratings: ratingsOf(db, lately),
    checkin: readRows(db, checkin, { where: "day = ?", params: [today], limit: 1 })[0] ?? null,
    notToday: readRows(db, notToday, { where: "day = ?", params: [today], limit: MANY }),
    goals: [],
    lastVisit: before,
  };
  const quiet = quietNow(lately, moment, { helpOpened });
  // *Not today* on an offer hides that offer, not only the one setback it was about.
  const aside = (card: string) => rows.notToday.some((n) => n.card === card);

  const further: readonly (() => Partial<TodayRows>)[] = [
    () => {
      const attempts = attemptsAround(db, today);
      const plans = [
        ...readIn(
          db,
          plan,
          "attempt",
          attempts.map((a) => a.id),
        ),
        ...readIn(
          db,
          plan,
          "goal",
          attempts.map((a) => a.goal),
        ).filter((p) => p.attempt === null),
      ];
      return {
        attempts,
        plans,
        goals: byId(db, goal, [...attempts.map((a) => a.goal), ...plans.map((p) => p.goal)]),
        setbacks: withRows(
          db,
          rows.setbacks,
          plans.map((p) => p.setback),
        ),
      };
    },
    () =>
      helpOpened || aside(CARDS.debrief) ? {} : { lookBackOffered: lookBackOffered(db, lately, moment) },
    () => {
      if (helpOpened || aside(CARDS.carryOn)) return {};
      const { row, offered } = carryOnOffered(db, moment);
      return row ? { carryOnOffered: offered, setbacks: withRows(db, rows.setbacks, [row.id]) } : {};
    },
    () => (quiet ? {} : { dueLessons: lessonsDueNow(db, moment) }),
    () => (quiet || before === null ? {} : kept(db)),
    () => {
      const steps = openSteps(db);
      return {
        steps,
        goals: byId(db, goal, [...rows.goals.map((g) => g.id), ...steps.map((s) => s.goal)]),
        setbacks: withRows(
          db,
          rows.setbacks,
          steps.map((s) => s.setback),
        ),
      };
    },
  ];
  const visitNow = { helpOpened };
  let card = todayCard(rows, moment, visitNow);
  for (const read of further) {
    if (card.card !== "quiet") break;
    rows = { ...rows, ...read() };
    card = todayCard(rows, moment, visitNow);
  }
  return { card, rows, draft };

  function kept(of: Db): Partial<TodayRows> {
    const lastKept = keptLast(of);
    const row = lastKept?.kind === "lesson" ? lastKept.lesson : lastKept?.plan;
    return {
      lastKept,
      goals: byId(of, goal, [...rows.goals.map((g) => g.id), row?.goal ?? null]),
      setbacks: withRows(of, rows.setbacks, [row?.setback ?? null]),
    };
  }
}

const readIn = <T extends Table>(
  db: Db,
  table: T,
  cell: keyof T["cells"] & string,
  values: readonly string[],
): Row<T>[] =>
  values.length === 0
    ? []
    : readRows(db, table, {
        where: `"${cell}" IN (SELECT value FROM json_each(?))`,
        params: [JSON.stringify(values)],
        limit: MANY * 5,
      });

const ratingsOf = (db: Db, setbacks: readonly Setback[]) =>
  readIn(
    db,
    rating,
    "setback",
    setbacks.map((s) => s.id),
  );

/** These setbacks, and those of the ids that are not among them. */
const withRows = (db: Db, present: readonly Setback[], ids: readonly (string | null)[]): Setback[] => {
  const known = new Set<string>(present.map((s) => s.id));
  return [
    ...present,
    ...byId(
      db,
      setback,
      ids.filter((id) => id !== null && !known.has(id)),
    ),
  ];
};

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
  | { readonly card: "carryOn"; readonly setback: SetbackShown; readonly left: number }
  | { readonly card: "weekLater"; readonly setback: SetbackShown; readonly guess: Heaviness }
  | { readonly card: "night" }
  | {
      readonly card: "tryToday";
      readonly try: TryShown;
      readonly plan: PlanWords | null;
      readonly lookAhead: boolean;
    }
  | { readonly card: "tryWasDue" | "trySoon"; readonly try: TryShown }
  | { readonly card: "lessonDue"; readonly lesson: string }
  | { readonly card: "goodToSeeYou"; readonly kept: KeptShown; readonly path: SetbackShown | null }
  | {
      readonly card: "smallStep";
      readonly step: string;
      readonly text: string;
      readonly minutes: number | null;
      readonly goalLine: string | null;
    }
  | { readonly card: "quiet"; readonly winPrompt: boolean };

export type KeptShown =
  | { readonly kind: "lesson"; readonly id: string; readonly text: string }
  | { readonly kind: "plan"; readonly id: string; readonly plan: PlanWords; readonly from: string };

function setbackShown(db: Db, id: string, moment: Moment): SetbackShown | null {
  const row = readRow(db, setback, id);
  const [around] = row ? aroundOf(db, [row]) : [];
  if (!row || !around) return null;
  return {
    id: row.id,
    line: excerpt(listLine(row), LINE),
    wrote: dayOf(row.loggedAt, row.zone ?? moment.zone, moment.dayStartsAt),
    loggedAt: row.loggedAt,
    heaviness: latestHeaviness(around.ratings),
    stones: stonesOf(around),
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
          : "/lessons";

const keptShown = (kept: Kept): KeptShown =>
  kept.kind === "lesson"
    ? { kind: "lesson", id: kept.lesson.id, text: kept.lesson.text }
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
  const ofTry = (id: string): TryShown => {
    const row = rows.attempts.find((a) => a.id === id);
    if (!row) throw new Error("A card is about a try that is not there");
    return tryShown(db, row, rows.goals.find((g) => g.id === row.goal) ?? null, moment);
  };
  switch (card.card) {
    case "draft":
      return { card: "draft", key: card.draft.key, to: draft?.to ?? "/today" };
    case "justLogged":
    case "lookBack":
      return { card: card.card, setback: ofSetback(card.setback) };
    case "carryOn":
      return { card: "carryOn", setback: ofSetback(card.setback), left: card.left };
    case "weekLater":
      return { card: "weekLater", setback: ofSetback(card.setback), guess: card.guess };
    case "tryToday":
      return {
        card: "tryToday",
        try: ofTry(card.attempt),
        plan: card.plan && { cue: card.plan.cue, act: card.plan.act },
        lookAhead: card.lookAhead,
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
      const own = rows.goals.find((g) => g.id === card.goal);
      return {
        card: "smallStep",
        step: card.step,
        text: row?.text ?? "",
        minutes: row?.minutes ?? null,
        goalLine: own ? excerpt(own.text, LINE) : null,
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
  ["draft", "local", setback, checkin, notToday, goal, review, step, ...AROUND],
  (db, { helpOpened }: { helpOpened: boolean }, moment): Today => {
    const day = todayOf(moment);
    const { before, note } = visit(db, day);
    const found = findCard(db, helpOpened, moment, before);
    const night = nightOnly(moment);
    return {
      today: day,
      card: shown(db, found, moment),
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
  readonly today: LocalDate;
};

/** What is coming back beside the card, at most this much. */
const MOST = 2;
const WITHIN_DAYS = 14;

/**
 * At most two things that come back: lessons due today, then the next dated tries at open goals. Nothing in the
 * hours in which nothing is brought up.
 */
export const comingBack = query(
  [lesson, review, goal, setback, attempt],
  (db, { helpOpened }: { helpOpened: boolean }, moment): ComingBack => {
    const day = todayOf(moment);
    if (holdsBack(db, helpOpened, moment)) return { lessons: [], tries: [], today: day };
    const lessons = lessonsDueNow(db, moment).slice(0, MOST);
    const upcoming = readRows(db, attempt, {
      where: "day >= ? AND day <= ? AND outcome IS NULL",
      params: [day, addDays(day, WITHIN_DAYS)],
      order: "day, at, id",
      limit: MANY,
    });
    const goals = new Map(
      byId(
        db,
        goal,
        upcoming.map((a) => a.goal),
      ).map((g) => [g.id, g]),
    );
    const live = upcoming.filter((a) => {
      const own = goals.get(a.goal);
      return own !== undefined && isLive(own);
    });
    return {
      lessons: lessons.map((l) => {
        const from = readRow(db, setback, l.setback);
        return {
          id: l.id,
          cue: l.cue,
          from: from && heading(from, readRow(db, goal, from.goal), moment),
        };
      }),
      tries: live.slice(0, MOST).map((a) => tryShown(db, a, goals.get(a.goal) ?? null, moment)),
      today: day,
    };
  },
);
