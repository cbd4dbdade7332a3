/**
 * The card of Today, found in as few rows as it takes.
 *
 * The rules want many rows, so they are asked in the order of their table: what only a later line needs is read when
 * no earlier line fits. The card is the same as with every row at hand.
 */
import { attempt, type Attempt } from "@onward/domain/attempts/attempt";
import { checkin } from "@onward/domain/checkins/checkin";
import { debrief, type Debrief } from "@onward/domain/debriefs/debrief";
import { CARDS, carryOnIsOpen, lookBackIsOpen } from "@onward/domain/debriefs/offers";
import { progress } from "@onward/domain/debriefs/questions";
import { goal, step, type Step } from "@onward/domain/goals/goal";
import { isOpenOn, stepDay } from "@onward/domain/goals/repeating";
import { todayOf, type Moment } from "@onward/domain/kernel/ctx";
import { DAY, addDays, type Instant, type LocalDate } from "@onward/domain/kernel/time";
import { lesson } from "@onward/domain/lessons/lesson";
import { lookAhead } from "@onward/domain/look-aheads/look-ahead";
import { plan } from "@onward/domain/plans/plan";
import { latestHeaviness } from "@onward/domain/setbacks/heaviness";
import { heaviestLately } from "@onward/domain/practices/said-lately";
import { sittingDraft } from "@onward/domain/practices/sitting";
import { HARD_DAYS, THREE_GOOD_THINGS } from "@onward/domain/practices/three-good-things";
import { MOST_OPEN_DAYS } from "@onward/domain/setbacks/asking-again";
import { rating, setback, type Setback } from "@onward/domain/setbacks/setback";
import { notToday } from "@onward/domain/today/choices";
import { nightOnly, quietNow } from "@onward/domain/today/quiet";
import { todayCard, type Draft, type Kept, type TodayCard, type TodayRows } from "@onward/domain/today/today";
import { typedWords } from "@onward/domain/today/typed-words";
import type { Db } from "../drivers/driver.ts";
import { among, readCells, readRow, readRows } from "../rows.ts";
import { aboutOf, aroundOf } from "./around.ts";
import { lessonsDue } from "./lessons-due.ts";
import { saidLately } from "./said-lately.ts";
import { WHOLE_OPEN } from "./steps.ts";

/** More rows than this of one kind are not read for one card. */
const MANY = 200;
/** A wish to be asked again holds for 21 days; a day more for where the person's day begins. */
const WISHED_MS = 22 * DAY;
/** The rules ask about the last eight days by either date; a day more for where the person's day begins. */
const LATELY_MS = 9 * DAY;
const ASKED_FOR_DAYS = 7;
const AHEAD_DAYS = 3;

/** The smallest id that a row made at this moment or later can have: an id begins with the moment it was made. */
const idFrom = (ms: Instant): string => {
  const time = Math.max(0, ms).toString(16).padStart(12, "0");
  return `${time.slice(0, 8)}-${time.slice(8)}`;
};

/** Setbacks that happened, or were written down, within the last `ms`; newest first. */
export function setbacksLately(db: Db, moment: Moment, ms: number): Setback[] {
  const since = moment.now - ms;
  // Asked as two, each from its index: as one, SQLite would go through all of them in order.
  const happened = readRows(db, setback, { where: "at > ?", params: [since], order: "at DESC", limit: MANY });
  const written = readRows(db, setback, {
    where: "id > ?",
    params: [idFrom(since)],
    order: "id DESC",
    limit: MANY,
  });
  return [...new Map([...happened, ...written].map((s) => [s.id, s])).values()].toSorted(
    (a, b) => b.at - a.at || (a.id < b.id ? -1 : 1),
  );
}

/** True while nothing that takes thinking over is brought up unasked: see `quietNow`; and at night. */
export const holdsBack = (db: Db, helpOpened: boolean, moment: Moment): boolean =>
  nightOnly(moment) || quietNow(setbacksLately(db, moment, 2 * DAY), moment, { helpOpened });

/* ---------- a draft ---------- */

/** The draft of three good things: a sitting that becomes wins. */
const GOOD_THINGS = sittingDraft(THREE_GOOD_THINGS);

/** What of a draft a person may have written: of three good things their lines, and not how far they are. */
function writtenIn(key: string, value: unknown): unknown {
  if (key !== GOOD_THINGS) return value;
  return (value as { readonly player?: { readonly answers?: unknown } } | null)?.player?.answers;
}

/**
 * Where what was typed under a key goes on; null for what belongs to no screen of its own or stands on Today itself, and
 * for good things where nobody is to be asked for them: they wait.
 */
function placeOfDraft(key: string, heldBack: boolean, today: LocalDate): string | null {
  if (key.startsWith("/"))
    return /^\/today\b/.test(key) || key.startsWith(`/check-ins/${today}#`) ? null : key;
  if (key === GOOD_THINGS) return heldBack ? null : "/practice/three-good-things";
  const [kind, row, what] = key.split(":");
  if (kind !== "setback" || row === undefined) return null;
  return row === "new" ? "/setbacks/new" : what === "edit" ? `/setbacks/${row}/edit` : `/setbacks/${row}`;
}

type PlacedDraft = Draft & { readonly to: string };
const LATEST_DRAFTS = 20;

/** The newest piece of writing that was not saved. */
function draftOf(db: Db, heldBack: boolean, today: LocalDate): PlacedDraft | null {
  for (const row of db.all(`SELECT key, at, value FROM draft ORDER BY at DESC LIMIT ${LATEST_DRAFTS}`)) {
    const key = row["key"] as string;
    const to = placeOfDraft(key, heldBack, today);
    if (to !== null && typedWords(writtenIn(key, JSON.parse(row["value"] as string))).length > 0)
      return { key, at: Number(row["at"]), to };
  }
  return null;
}

/* ---------- the rows of the rules ---------- */

/** Setbacks of which it was wished lately to be asked again. */
const wishedLately = (db: Db, moment: Moment): Setback[] =>
  readRows(db, setback, { where: "askAgainAt > ?", params: [moment.now - WISHED_MS], limit: MANY });

const NOTHING = {
  lookBackOpen: [],
  carryOnOpen: [],
  attempts: [],
  lookedAhead: [],
  plans: [],
  dueLessons: [],
  lastKept: null,
  steps: [],
  saidLately: null,
} as const;

/** Setbacks to look back on, the first that is open: the card is about the latest one only. */
function lookBackOpen(db: Db, lately: readonly Setback[], moment: Moment): readonly Setback["id"][] {
  const first = lately.find(
    (s) => s.closedAt === null && moment.now - s.at >= DAY && lookBackIsOpen(aboutOf(db, s, moment)),
  );
  return first ? [first.id] : [];
}

/** The debrief left last that is open to carry on with, and how many questions are left of it. */
function carryOnOpen(db: Db, moment: Moment): { debrief: Debrief; left: number } | null {
  const open = readRows(db, debrief, {
    where: "finishedAt IS NULL AND startedAt IS NOT NULL",
    limit: MANY,
  }).toSorted(
    (a, b) => (b.stoppedAt ?? b.startedAt) - (a.stoppedAt ?? a.startedAt) || (a.id < b.id ? -1 : 1),
  );
  for (const stopped of open) {
    const row = readRow(db, setback, stopped.setback);
    if (row?.closedAt !== null) continue;
    const about = aboutOf(db, row, moment);
    const [around] = carryOnIsOpen(about, stopped) ? aroundOf(db, [row]) : [];
    if (!around) continue;
    const heaviness = latestHeaviness(about.ratings);
    const { left } = progress({ ...around, debrief: stopped, kind: row.kind, heaviness });
    if (left > 0) return { debrief: stopped, left };
  }
  return null;
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

/** A step that is meant for once in a week was done in it within so many days. */
const A_WEEK_DAYS = 7;

/** Those among the steps that are open today: of the ones that repeat, not those done already. */
export function openOf<S extends Step>(db: Db, steps: readonly S[], moment: Moment): readonly S[] {
  const today = todayOf(moment);
  const lately = steps.some(({ repeats }) => repeats !== null)
    ? readCells(db, stepDay, ["step", "day"], {
        where: "day > ? AND day <= ?",
        params: [addDays(today, -A_WEEK_DAYS), today],
      })
    : [];
  const days = Map.groupBy(lately, (its) => its.step);
  return steps.filter((s) => isOpenOn(s, days.get(s.id)?.map(({ day }) => day) ?? [], today));
}

const openSteps = (db: Db, moment: Moment) =>
  openOf(
    db,
    readRows(db, step, {
      where: `doneAt IS NULL AND pausedAt IS NULL AND (goal IS NULL OR goal IN (${LIVE_GOALS})) AND ${WHOLE_OPEN}`,
      order: "at, id",
      limit: MANY,
    }),
    moment,
  );

/** The card, the rows it was found in, and the draft with its place. */
export type Found = {
  readonly card: TodayCard;
  readonly rows: TodayRows;
  readonly draft: PlacedDraft | null;
};

/** These setbacks, and those of the ids that are not among them. */
const withRows = (db: Db, present: readonly Setback[], ids: readonly (string | null)[]): Setback[] => {
  const known = new Set<string>(present.map((s) => s.id));
  return [
    ...present,
    ...among(
      db,
      setback,
      "id",
      ids.filter((id) => id !== null && !known.has(id)),
    ),
  ];
};

/** The rows of the lines about tries and about looking back. */
function triesAndLooks(db: Db, rows: TodayRows, helpOpened: boolean, moment: Moment): TodayRows {
  // *Not today* on an offer hides the offer, not only the one setback it was about.
  const today = todayOf(moment);
  const offered = (card: string) =>
    !helpOpened && !rows.notToday.some((n) => n.card === card && n.day === today);
  const attempts = attemptsAround(db, today);
  const ids = attempts.map((a) => a.goal);
  const plans = [
    ...among(
      db,
      plan,
      "attempt",
      attempts.map((a) => a.id),
    ),
    ...among(db, plan, "goal", ids).filter((p) => p.attempt === null),
  ];
  const left = offered(CARDS.carryOn) ? carryOnOpen(db, moment) : null;
  return {
    ...rows,
    attempts,
    lookedAhead: among(
      db,
      lookAhead,
      "attempt",
      attempts.map((a) => a.id),
    ).flatMap((l) => (l.finishedAt === null ? [] : [l.attempt])),
    plans,
    goals: among(db, goal, "id", [...ids, ...plans.map((p) => p.goal), ...rows.setbacks.map((s) => s.goal)]),
    setbacks: withRows(db, rows.setbacks, [...plans.map((p) => p.setback), left?.debrief.setback ?? null]),
    lookBackOpen: offered(CARDS.debrief) ? lookBackOpen(db, rows.setbacks, moment) : [],
    carryOnOpen: left ? [left] : [],
  };
}

/** The row of the greeting. */
function withKept(db: Db, rows: TodayRows): TodayRows {
  const lastKept = rows.lastVisit === null ? null : keptLast(db);
  const row = lastKept?.kind === "lesson" ? lastKept.lesson : lastKept?.plan;
  if (!row) return rows;
  return {
    ...rows,
    lastKept,
    goals: [...rows.goals, ...among(db, goal, "id", [row.goal])],
    setbacks: withRows(db, rows.setbacks, [row.setback]),
  };
}

/** The rows of the smallest next step. */
function withSteps(db: Db, rows: TodayRows, moment: Moment): TodayRows {
  const steps = openSteps(db, moment);
  return {
    ...rows,
    steps,
    goals: [
      ...rows.goals,
      ...among(
        db,
        goal,
        "id",
        steps.map((s) => s.goal),
      ),
    ],
    setbacks: withRows(
      db,
      rows.setbacks,
      steps.map((s) => s.setback),
    ),
  };
}

/** How heavy the last line takes these days to be, as Practice does. */
const heaviestSaid = (db: Db, moment: Moment): TodayRows["saidLately"] =>
  heaviestLately(saidLately(db, setbacksLately(db, moment, HARD_DAYS * DAY), moment));

/**
 * The card of this moment.
 *
 * @param before the person's day of the visit before this one
 */
export function findCard(db: Db, helpOpened: boolean, moment: Moment, before: LocalDate | null): Found {
  const today = todayOf(moment);
  const lately = setbacksLately(db, moment, LATELY_MS);
  const quiet = quietNow(lately, moment, { helpOpened });
  const draft = draftOf(db, quiet || nightOnly(moment), today);
  const setbacks = [...new Map([...lately, ...wishedLately(db, moment)].map((s) => [s.id, s])).values()];
  const found = (rows: TodayRows): Found => ({ card: todayCard(rows, moment, { helpOpened }), rows, draft });

  const first = found({
    ...NOTHING,
    draft,
    setbacks,
    ratings: among(
      db,
      rating,
      "setback",
      setbacks.map((s) => s.id),
    ),
    checkin: readRows(db, checkin, { where: "day = ?", params: [today], limit: 1 })[0] ?? null,
    notToday: readRows(db, notToday, {
      where: "day >= ? AND day <= ?",
      params: [addDays(today, -MOST_OPEN_DAYS), today],
      order: "day DESC",
      limit: MANY,
    }),
    goals: [],
    lastVisit: before,
  });
  // What these rows show of the later lines is not yet in its turn.
  if (first.card.card === "draft" || first.card.card === "justLogged") return first;

  const further: readonly ((rows: TodayRows) => TodayRows)[] = [
    (rows) => triesAndLooks(db, rows, helpOpened, moment),
    (rows) => (quiet ? rows : { ...rows, dueLessons: lessonsDue(db, moment) }),
    (rows) => (quiet ? rows : withKept(db, rows)),
    (rows) => withSteps(db, rows, moment),
    (rows) => ({ ...rows, saidLately: heaviestSaid(db, moment) }),
  ];
  let last = first;
  for (const read of further) {
    last = found(read(last.rows));
    if (last.card.card !== "quiet") break;
  }
  return last;
}
