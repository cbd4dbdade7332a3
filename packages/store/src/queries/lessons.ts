/**
 * Lessons as screens show them: what comes back today, the list, one lesson's life, and the moment of recalling one.
 */
import { attempt, type Attempt } from "@onward/domain/attempts/attempt";
import { goal } from "@onward/domain/goals/goal";
import { todayOf, type Moment } from "@onward/domain/kernel/ctx";
import { excerpt } from "@onward/domain/kernel/text";
import { dayOf, isNight, type LocalDate } from "@onward/domain/kernel/time";
import { lesson, review, type Lesson, type Review, type ReviewAnswer } from "@onward/domain/lessons/lesson";
import { dayAfter, dueDay, isResting, offerRest, stillTrueAsked } from "@onward/domain/lessons/review";
import { plan, type Plan } from "@onward/domain/plans/plan";
import { heading, listLine, type Heading } from "@onward/domain/setbacks/heading";
import { setback } from "@onward/domain/setbacks/setback";
import type { Db } from "../drivers/driver.ts";
import { readRow, readRows } from "../rows.ts";
import { lessonsDue } from "./lessons-due.ts";
import { query } from "./query.ts";

/** More reviews, plans or uses of one lesson than this are not read. */
const MANY = 200;

const reviewsOf = (db: Db, ids: readonly string[]): Review[] =>
  ids.flatMap((id) =>
    readRows(db, review, { where: "lesson = ?", params: [id], order: "at DESC, id DESC", limit: MANY }),
  );

const plansOf = (db: Db, id: string): Plan[] =>
  readRows(db, plan, { where: "lesson = ?", params: [id], order: "at DESC, id DESC", limit: MANY });

/** The last answer given about a lesson; NULL before the first. */
const LAST_ANSWER = `(SELECT review.answer FROM review WHERE review.lesson = lesson.id AND review.removed = 0
  ORDER BY review.at DESC, review.id DESC LIMIT 1)`;

export type LessonsToday = {
  /** Something has come back: how long it takes, never how many wait. */
  readonly due: "none" | "one" | "two";
  /** What will be going on when the first one is needed; null when it does not say. */
  readonly cue: string | null;
  /** From 22:00 to 05:00 it keeps till morning. */
  readonly night: boolean;
};

/** What the card on the list of lessons says. */
export const lessonsToday = query([lesson, review, goal, setback], (db, _: null, moment): LessonsToday => {
  const due = lessonsDue(db, moment);
  return {
    due: due.length === 0 ? "none" : due.length === 1 ? "one" : "two",
    cue: due[0]?.cue ?? null,
    night: isNight(moment.now, moment.zone),
  };
});

export type LessonRow = {
  readonly id: Lesson["id"];
  /** The lesson's first line. */
  readonly line: string;
  /** The day it comes back; null when it does not by itself. */
  readonly day: LocalDate | null;
  readonly hasPlan: boolean;
};
export type LessonList = {
  readonly rows: readonly LessonRow[];
  /** True when there are more than were asked for. */
  readonly more: boolean;
  /** The person's day, which the words for the other days are counted from. */
  readonly today: LocalDate;
};

/** Case, accents and vowel points do not count. */
const plain = (text: string) => text.normalize("NFKD").replace(/\p{M}/gu, "").toLowerCase();
/** The most lessons that are looked through for words. */
const MOST_FILTERED = 5000;
const LINE = 140;

/** Ids of lessons that hold each of these words, newest first. */
export function holding(db: Db, words: string): string[] {
  const wanted = plain(words).split(/\s+/).filter(Boolean);
  return db
    .all(
      `SELECT id, text, cue FROM lesson WHERE removed = 0 ORDER BY at DESC, id DESC LIMIT ${MOST_FILTERED}`,
    )
    .filter((row) => {
      const text = plain(`${String(row["text"] ?? "")}\n${String(row["cue"] ?? "")}`);
      return wanted.every((word) => text.includes(word));
    })
    .map((row) => row["id"] as string);
}

/** Lessons that are awake, or those that rest; newest first, those that hold the words of `words`. */
export const lessonList = query(
  [lesson, review, plan],
  (db, { words, resting, limit }: { words: string; resting: boolean; limit: number }, moment): LessonList => {
    const rests = `(lesson.restedAt IS NOT NULL OR COALESCE(${LAST_ANSWER}, '') = 'doThis')`;
    const filter = words.trim() === "" ? null : JSON.stringify(holding(db, words));
    const found = readRows(db, lesson, {
      where: `${resting ? rests : `NOT ${rests}`}${filter === null ? "" : " AND id IN (SELECT value FROM json_each(?))"}`,
      params: filter === null ? [] : [filter],
      order: "at DESC, id DESC",
      limit: limit + 1,
    });
    return {
      rows: found.slice(0, limit).map((row) => ({
        id: row.id,
        line: excerpt(row.text, LINE),
        day: dueDay(row, reviewsOf(db, [row.id]), moment),
        hasPlan: plansOf(db, row.id).some((p) => p.droppedAt === null),
      })),
      more: found.length > limit,
      today: todayOf(moment),
    };
  },
);

/** Where a lesson came from, for a line and a link. */
export type LessonFrom = {
  readonly setback: { readonly id: string; readonly heading: Heading; readonly line: string } | null;
  readonly goal: { readonly id: string; readonly line: string } | null;
};

function fromOf(db: Db, row: Lesson, moment: Moment): LessonFrom {
  const from = readRow(db, setback, row.setback);
  const towards = readRow(db, goal, row.goal);
  return {
    setback: from && {
      id: from.id,
      heading: heading(from, readRow(db, goal, from.goal), moment),
      line: listLine(from),
    },
    goal: towards && { id: towards.id, line: excerpt(towards.text) },
  };
}

/** A time the lesson was used: said at a review, or a try that had a plan of it. */
export type Use =
  | { readonly kind: "review"; readonly day: LocalDate; readonly used: "helped" | "noHelp" | "didNotComeUp" }
  | {
      readonly kind: "try";
      readonly day: LocalDate;
      readonly attempt: Attempt["id"];
      readonly goal: Attempt["goal"];
      readonly what: string | null;
      readonly outcome: Exclude<Attempt["outcome"], null>;
      /** Null also where one of several plans was used, and nobody said which. */
      readonly planUsed: Attempt["planUsed"];
    };

const SHOWN_USES = 20;

function usesOf(db: Db, reviews: readonly Review[], plans: readonly Plan[], moment: Moment): Use[] {
  const day = (at: number) => dayOf(at, moment.zone, moment.dayStartsAt);
  const said = reviews.flatMap(({ used, at }): { at: number; use: Use }[] =>
    used === "helped" || used === "noHelp" || used === "didNotComeUp"
      ? [{ at, use: { kind: "review", day: day(at), used } }]
      : [],
  );
  const tries = [...new Set(plans.flatMap((p) => p.attempt ?? []))].flatMap(
    (id): { at: number; use: Use }[] => {
      const tried = readRow(db, attempt, id);
      // A try goes out of sight with its goal.
      if (!tried?.outcome || !readRow(db, goal, tried.goal)) return [];
      const at = tried.outcomeAt ?? tried.at;
      const { what, outcome } = tried;
      // That one of several was used does not say that it was this lesson's.
      const one =
        readRows(db, plan, { where: "attempt = ? AND droppedAt IS NULL", params: [id], limit: 2 }).length < 2;
      const planUsed = tried.planUsed === "yes" && !one ? null : tried.planUsed;
      const use: Use = {
        kind: "try",
        day: tried.day ?? day(at),
        attempt: tried.id,
        goal: tried.goal,
        what,
        outcome,
        planUsed,
      };
      return [{ at, use }];
    },
  );
  return [...said, ...tries]
    .toSorted((a, b) => b.at - a.at)
    .slice(0, SHOWN_USES)
    .map(({ use }) => use);
}

/** Without what was taken to tries that are over, where another says the same. */
function withoutPast(db: Db, plans: readonly Plan[]): Plan[] {
  const past = (p: Plan) => p.attempt !== null && readRow(db, attempt, p.attempt)?.outcome !== null;
  const kept: Plan[] = [];
  for (const p of [...plans.filter((one) => !past(one)), ...plans.filter(past)]) {
    if (!past(p) || !kept.some((k) => k.cue === p.cue && k.act === p.act)) kept.push(p);
  }
  return kept;
}

export type LessonPage = {
  readonly lesson: Lesson;
  /** Plans of it that still are, newest first; without those of tries that are over, where another says the same. */
  readonly plans: readonly Plan[];
  readonly from: LessonFrom;
  readonly uses: readonly Use[];
  /** The day it comes back; null when it rests and does not by itself. */
  readonly day: LocalDate | null;
  readonly resting: boolean;
  readonly keptOn: LocalDate;
  readonly today: LocalDate;
};

/** One lesson and its life; null when it is not there. */
export const lessonPage = query(
  [lesson, review, plan, attempt, setback, goal],
  (db, { id }: { id: string }, moment): LessonPage | null => {
    const row = readRow(db, lesson, id);
    if (!row) return null;
    const reviews = reviewsOf(db, [id]);
    const plans = plansOf(db, id);
    return {
      lesson: row,
      plans: withoutPast(
        db,
        plans.filter((p) => p.droppedAt === null),
      ),
      from: fromOf(db, row, moment),
      uses: usesOf(db, reviews, plans, moment),
      day: dueDay(row, reviews, moment),
      resting: isResting(row, reviews),
      keptOn: dayOf(row.at, moment.zone, moment.dayStartsAt),
      today: todayOf(moment),
    };
  },
);

/** A lesson that has come back, to be recalled before it is shown. */
export type Recalling = {
  readonly lesson: Lesson;
  readonly plans: readonly Plan[];
  readonly from: LessonFrom;
  /** The day it would come back after each answer; null when it would rest for good. */
  readonly days: Readonly<Record<ReviewAnswer, LocalDate | null>>;
  readonly today: LocalDate;
};

/** The next lesson to look at today; null when that's all for today. */
export const lessonToReview = query(
  [lesson, review, plan, setback, goal],
  (db, _: null, moment): Recalling | null => {
    const row = lessonsDue(db, moment)[0];
    if (!row) return null;
    const reviews = reviewsOf(db, [row.id]);
    const after = (answer: ReviewAnswer) => dayAfter(row, reviews, answer, moment);
    return {
      lesson: row,
      plans: plansOf(db, row.id).filter((p) => p.droppedAt === null),
      from: fromOf(db, row, moment),
      days: { slipped: after("slipped"), hadIt: after("hadIt"), doThis: after("doThis") },
      today: todayOf(moment),
    };
  },
);

/** A review just given, and what is asked after it. */
export type AfterReview = {
  readonly review: Review;
  readonly day: LocalDate | null;
  readonly today: LocalDate;
  /** Asked after "used since last time", one at most. */
  readonly asks: "still" | "rest" | null;
};

/** What follows a review; null when it is not there, or was taken back. */
export const afterReview = query(
  [lesson, review],
  (db, { review: id }: { review: string }, moment): AfterReview | null => {
    const given = readRow(db, review, id);
    const row = given && readRow(db, lesson, given.lesson);
    if (!given || !row) return null;
    const reviews = reviewsOf(db, [row.id]);
    return {
      review: given,
      day: dueDay(row, reviews, moment),
      today: todayOf(moment),
      asks: stillTrueAsked(row, reviews, moment) ? "still" : offerRest(row, reviews, moment) ? "rest" : null,
    };
  },
);
