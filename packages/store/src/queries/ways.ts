/**
 * Another way, and one way at a goal: its record, what to keep, change or drop of it, and where else to look.
 */
import { attempt, strategy, type Attempt, type Strategy } from "@onward/domain/attempts/attempt";
import { attemptNumbers, inOrder } from "@onward/domain/attempts/attempt-number";
import { recordOf, workedElsewhere, type WayRecord } from "@onward/domain/attempts/strategies";
import { ANOTHER_WAY, anotherWay, toldReason, type SwitchReason } from "@onward/domain/attempts/switching";
import {
  linesOf,
  offeredLines,
  wayLine,
  type OfferedLines,
  type WayLine,
  type WayList,
} from "@onward/domain/attempts/way-lines";
import { cause, debrief } from "@onward/domain/debriefs/debrief";
import { goal, step, type Goal } from "@onward/domain/goals/goal";
import { lookAgain, type LookAgain } from "@onward/domain/goals/look-again";
import { byTime } from "@onward/domain/goals/steps";
import { dayOfTry } from "@onward/domain/insights/begun";
import { moreOftenOf } from "@onward/domain/insights/approaches";
import { lettered, lettersOf, type Lettered } from "@onward/domain/insights/letters";
import type { Moment } from "@onward/domain/kernel/ctx";
import { excerpt } from "@onward/domain/kernel/text";
import { dayOf, type LocalDate } from "@onward/domain/kernel/time";
import { mayAnalyse, setback } from "@onward/domain/setbacks/setback";
import { notToday } from "@onward/domain/today/choices";
import type { Db } from "../drivers/driver.ts";
import { among, readRow, readRows } from "../rows.ts";
import { named, triesAt, wayLinesOf, type GoalNamed, type Way } from "./attempts.ts";
import { query } from "./query.ts";

/** More setbacks of one goal than this are not read. */
const MANY = 500;
/** Tries that are looked through for a way that worked: the newest. */
const LOOKED_THROUGH = 2000;

/** The rows that say whether another approach is offered for a goal. */
function switchingRows(db: Db, own: Goal) {
  const attempts = triesAt(db, own.id);
  const setbacks = [
    ...new Map(
      [
        ...readRows(db, setback, { where: "goal = ?", params: [own.id], order: "at DESC", limit: MANY }),
        ...among(
          db,
          setback,
          "attempt",
          attempts.map((a) => a.id),
        ),
      ].map((s) => [s.id, s]),
    ).values(),
  ];
  const ids = setbacks.map((s) => s.id);
  return {
    goal: own,
    attempts,
    setbacks,
    debriefs: among(db, debrief, "setback", ids),
    causes: among(db, cause, "setback", ids),
    lookAgain: readRows(db, lookAgain, { where: "goal = ?", params: [own.id], limit: MANY }),
    notToday: readRows(db, notToday, {
      where: "subject = ? AND card = ?",
      params: [own.id, ANOTHER_WAY],
      limit: MANY,
    }),
  };
}

/** The tables that `anotherWayFor` reads. */
export const SWITCHING = [attempt, setback, debrief, cause, lookAgain, notToday] as const;

/** Why another approach is worth offering for a goal, or null. */
export const anotherWayFor = (db: Db, own: Goal, moment: Moment): SwitchReason | null =>
  anotherWay(switchingRows(db, own), moment);

/* ---------- one way at a goal ---------- */

/** A line as it is shown; of whom to ask also the small step that asking became. */
export type WayLineShown = Pick<WayLine, "id" | "text"> & {
  readonly step: { readonly done: boolean } | null;
};

export type WayShown = {
  /** Null for the tries without a way. */
  readonly id: Strategy["id"] | null;
  readonly text: string | null;
  /** The story, by its key, beside which it was thought of. */
  readonly story: string | null;
  /** Over the tries of this goal that ended. */
  readonly record: WayRecord;
  /** Those tries, oldest first, the last eight. */
  readonly tries: readonly TryTold[];
  readonly lines: Readonly<Record<WayList, readonly WayLineShown[]>>;
  /** Words from earlier that may become a line. */
  readonly offered: OfferedLines;
};

type TryTold = {
  readonly id: Attempt["id"];
  readonly number: number;
  readonly day: LocalDate;
  readonly outcome: Attempt["outcome"];
};

type Rows = ReturnType<typeof switchingRows>;

/** The day of a try that ended. */
const dayOfEnded = (a: Attempt, moment: Moment): LocalDate =>
  dayOfTry(a, moment) ?? dayOf(a.at, moment.zone, moment.dayStartsAt);

const MOST_TOLD = 8;

/** The tables that `wayShown` reads, beside those of `switchingRows`. */
const OF_A_WAY = [strategy, wayLine, step] as const;

/** @param now it is the way of the last try that ended: what was named outside any try is about it, too */
function wayShown(
  db: Db,
  rows: Rows,
  moment: Moment,
  { way, now }: { way: Strategy | null; now: boolean },
): WayShown {
  const id = way?.id ?? null;
  const numbers = attemptNumbers(rows.attempts, moment);
  const tries = inOrder(rows.attempts, moment).filter((a) => a.strategy === id);
  const ended = tries.filter((a) => a.outcome !== null);
  const own = new Set<string | null>(tries.map((a) => a.id));
  const about = new Set(
    rows.setbacks
      .filter((s) => mayAnalyse(s.kind))
      .filter((s) => (s.attempt === null ? now : own.has(s.attempt)))
      .map((s) => s.id),
  );
  const all = wayLinesOf(db, rows.goal.id);
  const there = new Set(
    among(
      db,
      strategy,
      "id",
      all.flatMap((l) => l.strategy ?? []),
    ).map((s) => s.id),
  );
  const lines = linesOf(all, id, there);
  const steps = new Map(
    among(
      db,
      step,
      "id",
      lines.ask.flatMap((l) => l.step ?? []),
    ).map((s) => [s.id, { done: s.doneAt !== null }]),
  );
  const shown = (list: readonly WayLine[]): WayLineShown[] =>
    list.map((l) => ({ id: l.id, text: l.text, step: (l.step && steps.get(l.step)) ?? null }));
  return {
    id,
    text: way?.text ?? null,
    story: way?.story ?? null,
    record: recordOf(id, rows.attempts),
    tries: ended.slice(-MOST_TOLD).map((a) => ({
      id: a.id,
      number: numbers.get(a.id) ?? 0,
      day: dayOfEnded(a, moment),
      outcome: a.outcome,
    })),
    lines: {
      keep: shown(lines.keep),
      change: shown(lines.change),
      drop: shown(lines.drop),
      ask: shown(lines.ask),
    },
    offered: offeredLines(
      tries,
      rows.causes.filter((c) => about.has(c.setback)),
      [...lines.keep, ...lines.change, ...lines.drop],
    ),
  };
}

const lastWayOf = (ended: readonly Attempt[]): Attempt["strategy"] => ended.at(-1)?.strategy ?? null;

export type WayPage = { readonly goal: GoalNamed; readonly way: WayShown };

/** One way at a goal (null: the tries without one), with what was written about it; null when either is not there. */
export const wayPage = query(
  [goal, ...OF_A_WAY, ...SWITCHING],
  (db, args: { goal: string; way: string | null }, moment): WayPage | null => {
    const own = readRow(db, goal, args.goal);
    const way = readRow(db, strategy, args.way);
    if (!own || (args.way !== null && !way)) return null;
    const rows = switchingRows(db, own);
    const ended = inOrder(rows.attempts, moment).filter((a) => a.outcome !== null);
    const now = lastWayOf(ended) === (way?.id ?? null);
    return { goal: named(own), way: wayShown(db, rows, moment, { way, now }) };
  },
);

/* ---------- another way ---------- */

export type AnotherWay = {
  readonly goal: GoalNamed;
  readonly reason: SwitchReason | null;
  /** The last tries that ended, oldest first, at most five, each with the letters of what was named about it. */
  readonly tries: readonly (TryTold & { readonly letters: readonly string[] })[];
  /** What the letters stand for; causes in nobody's hands but others' are not among them. */
  readonly causes: readonly Lettered[];
  /** The way of the last try that ended. */
  readonly now: WayShown;
  /** A try that is set up this way and did not end; the first of them. */
  readonly waiting: (Pick<Attempt, "id" | "what"> & { readonly number: number }) | null;
  /** What may be said of two ways of this goal, with its counts. */
  readonly moreOften: { readonly more: Way; readonly less: Way } | null;
  /** The moment set beforehand that is waiting, or that was answered since the last outcome. */
  readonly lookAgain: Pick<LookAgain, "tries" | "day" | "act"> | null;
  /** An approach that worked, with the goal it worked at last; null where it did at this one. */
  readonly elsewhere: (Way & { readonly goal: string | null }) | null;
};

const LAST_TRIES = 5;

/** Of two ways, that one worked more often so far, where the counts carry it. */
function saidOfWays(db: Db, attempts: readonly Attempt[]): AnotherWay["moreOften"] {
  const used = [...new Set(attempts.flatMap((a) => a.strategy ?? []))];
  const found = moreOftenOf(among(db, strategy, "id", used), attempts);
  if (found === null) return null;
  const [more, less] = [found.more, found.less].map(({ strategy: { id, text }, record }) => ({
    id,
    text,
    record,
  }));
  return more && less ? { more, less } : null;
}

/** What the person set beforehand and may choose by: of several the last one. */
function setBeforehand(all: readonly LookAgain[], ended: readonly Attempt[]): AnotherWay["lookAgain"] {
  const last = all.toSorted(byTime).at(-1);
  const latest = Math.max(-Infinity, ...ended.map((a) => a.outcomeAt ?? a.at));
  if (last === undefined || (last.chosenAt !== null && last.chosenAt < latest)) return null;
  const { tries, day, act } = last;
  return { tries, day, act };
}

/** What stands beside a goal when another approach is looked for; null when the goal is not there. */
export const anotherWayPage = query(
  [goal, ...OF_A_WAY, ...SWITCHING],
  (db, { goal: id }: { goal: string }, moment): AnotherWay | null => {
    const own = readRow(db, goal, id);
    if (!own) return null;
    const rows = switchingRows(db, own);
    const numbers = attemptNumbers(rows.attempts, moment);
    const ended = inOrder(rows.attempts, moment).filter((a) => a.outcome !== null);
    const last = ended.slice(-LAST_TRIES);
    const analysed = rows.setbacks.filter((s) => mayAnalyse(s.kind));
    const about = new Map(analysed.map((s) => [s.id, s.attempt]));
    const lastIds = new Set<string>(last.map((a) => a.id));
    const ofLast = rows.causes.filter((c) => lastIds.has(about.get(c.setback) ?? ""));
    const letters = lettered(ofLast);
    const latest = lastWayOf(ended);
    const reached = readRows(db, attempt, {
      // A try goes out of sight with its goal, and what belongs to a paused one is mentioned by nothing.
      where: `outcomeAt IS NOT NULL AND strategy IS NOT NULL
        AND goal IN (SELECT id FROM goal WHERE removed = 0 AND (state IS NOT 'paused' OR id = ?))`,
      params: [own.id],
      order: "outcomeAt DESC",
      limit: LOOKED_THROUGH,
    });
    const ways = among(db, strategy, "id", [...new Set(reached.flatMap((a) => a.strategy ?? []))]);
    const worked = workedElsewhere(latest, ways, reached);
    // Where it worked, this goal before others: the goal it was first named for may be paused, or deleted.
    const where = reached
      .filter((a) => a.outcome === "reached" && a.strategy === worked?.strategy.id)
      .toSorted((a, b) => Number(b.goal === own.id) - Number(a.goal === own.id))[0]?.goal;
    const waiting = inOrder(rows.attempts, moment).find((a) => a.outcome === null && a.strategy === latest);
    return {
      goal: named(own),
      reason: toldReason(rows, moment),
      tries: last.map((a) => ({
        id: a.id,
        number: numbers.get(a.id) ?? 0,
        day: dayOfEnded(a, moment),
        outcome: a.outcome,
        letters: lettersOf(
          ofLast.filter((c) => about.get(c.setback) === a.id),
          letters,
        ),
      })),
      causes: [...letters.values()],
      now: wayShown(db, rows, moment, { way: readRow(db, strategy, latest) ?? null, now: true }),
      waiting:
        waiting === undefined || ended.length === 0
          ? null
          : { id: waiting.id, number: numbers.get(waiting.id) ?? 0, what: waiting.what },
      moreOften: saidOfWays(db, rows.attempts),
      lookAgain: setBeforehand(rows.lookAgain, ended),
      elsewhere: worked && {
        id: worked.strategy.id,
        text: worked.strategy.text,
        record: worked.record,
        goal: where === undefined || where === own.id ? null : excerpt(readRow(db, goal, where)?.text ?? ""),
      },
    };
  },
);
