/**
 * When a lesson comes back. The only file that imports ts-fsrs.
 *
 * The card is computed by replaying the reviews, oldest first; nothing of it is stored. FSRS-6 without its
 * short-term steps and without fuzz, at 90 % retention, 1 to 180 days, in whole days of the person. Writing a
 * lesson counts as a first Good. "It had slipped" is Again, "I had it" is Good, "I do this now" is Easy and rests:
 * the lesson comes back once, after 180 days. At most two reviews a day; what is missed moves on without a word.
 */
import { createEmptyCard, fsrs, type Card, type FSRSParameters } from "ts-fsrs";
import type { Moment } from "../kernel/ctx.ts";
import { DAY, addDays, daysBetween, startOf, type Instant, type LocalDate } from "../kernel/time.ts";
import type { Lesson, Review, ReviewAnswer } from "./lesson.ts";

/** The longest time away, and how long "I do this now" rests (days). */
export const MOST_DAYS = 180;
/** Reviews in one day, over all lessons. */
export const A_DAY = 2;
const HELPED_ENOUGH = 3;
const FOURTH = 4;
const A_WEEK = 7;
/** What lies further ahead was said by a clock that was wrong (days). */
export const AHEAD_DAYS = 7;

const AGAIN = 1;
const GOOD = 3;
const EASY = 4;
type Grade = typeof AGAIN | typeof GOOD | typeof EASY;

const PARAMETERS: Partial<FSRSParameters> = {
  enable_short_term: false,
  enable_fuzz: false,
  request_retention: 0.9,
  maximum_interval: MOST_DAYS,
};
const ours = fsrs(PARAMETERS);

/** What a memory is after an answer: stability and interval in days, difficulty 1 to 10. */
export type Memory = { readonly stability: number; readonly difficulty: number; readonly interval: number };

/**
 * Internal, exported for its tests: the library's memory of one lesson, to be told each answer in turn.
 * `day` counts from any day on and never falls; `parameters` replaces ours for the published vectors.
 */
export function newMemory(parameters?: Partial<FSRSParameters>): (day: number, grade: Grade) => Memory {
  const scheduler = parameters ? fsrs(parameters) : ours;
  // Counted from the second day of 1970: the library takes the time 0 for "now", and reads the clock.
  let card: Card = createEmptyCard(DAY);
  return (day, grade) => {
    card = scheduler.next(card, (day + 1) * DAY, grade).card;
    return { stability: card.stability, difficulty: card.difficulty, interval: card.scheduled_days };
  };
}

const gradeOf = (answer: ReviewAnswer | "other"): Grade =>
  answer === "slipped" ? AGAIN : answer === "doThis" ? EASY : GOOD;

const inOrder = (lesson: Lesson, reviews: readonly Review[]) =>
  reviews
    .filter((r) => r.lesson === lesson.id)
    .toSorted((a, b) => a.at - b.at || (a.id < b.id ? -1 : a.id > b.id ? 1 : 0));

/**
 * Days as whole numbers since 1970-01-01: the same as `dayOf`, remembered, since years of reviews are replayed at once.
 */
function calendarOf(moment: Moment) {
  const starts = new Map<number, number>();
  const startOfDay = (n: number) => {
    let start = starts.get(n);
    if (start === undefined) {
      start = startOf(addDays(FIRST_DAY, n), moment.zone, moment.dayStartsAt);
      starts.set(n, start);
    }
    return start;
  };
  const numberOf = (at: Instant): number => {
    let n = Math.floor(at / DAY);
    while (at < startOfDay(n)) n--;
    while (at >= startOfDay(n + 1)) n++;
    return n;
  };
  return { numberOf, today: numberOf(moment.now) };
}
type Calendar = ReturnType<typeof calendarOf>;

const FIRST_DAY: LocalDate = "1970-01-01";
const dateOf = (n: number | null): LocalDate | null => (n === null ? null : addDays(FIRST_DAY, n));

type Replayed = {
  /** The day it comes back, as computed; null when it does not by itself. */
  readonly due: number | null;
  /** The day of the last review, or of the writing. */
  readonly last: number;
  /** The last review said "I do this now". */
  readonly resting: boolean;
  /** The last review met a lesson that came back from its rest. */
  readonly cameFromRest: boolean;
  /** The reviews replayed, oldest first. */
  readonly reviews: readonly Review[];
};

function replay(lesson: Lesson, all: readonly Review[], { numberOf, today }: Calendar): Replayed {
  const reviews = inOrder(lesson, all);
  const remember = newMemory();
  // A clock that was weeks ahead has no say: it would keep a lesson away until then.
  const hasCome = (day: number): boolean => day <= today + AHEAD_DAYS;
  const first = reviews.map(({ at }) => numberOf(at)).find(hasCome) ?? 0;
  const its = numberOf(lesson.at);
  const written = hasCome(its) ? its : first - newMemory()(0, GOOD).interval;
  const waitAfter = (day: number, grade: Grade) =>
    Math.min(MOST_DAYS, Math.max(1, remember(day - written, grade).interval));

  let last = written;
  let due: number | null = written + waitAfter(written, GOOD);
  let resting = false;
  let cameFromRest = false;
  for (const { at, answer } of reviews) {
    // Two devices' clocks may disagree: a review is never counted as before the one that precedes it.
    const day = numberOf(at);
    if (hasCome(day)) last = Math.max(last, day);
    const computed = last + waitAfter(last, gradeOf(answer));
    cameFromRest = resting && due !== null && last >= due;
    if (answer === "doThis") {
      // Back once: the same answer at the return lets it rest for good.
      due = cameFromRest || due === null ? null : last + MOST_DAYS;
      resting = true;
    } else {
      // "I had it" never brings a lesson back sooner than it would have come.
      due = answer === "slipped" || due === null ? computed : Math.max(due, computed);
      resting = false;
    }
  }
  return { due, last, resting, cameFromRest, reviews };
}

/**
 * The day a lesson comes back as it is computed, which may be long past; null when it does not by itself. Another moment
 * gives the same, unless a clock was weeks ahead at it.
 */
export const comesBackOn = (lesson: Lesson, reviews: readonly Review[], moment: Moment): LocalDate | null =>
  dateOf(rawDay(lesson, replay(lesson, reviews, calendarOf(moment))));

/** The day it is due; may lie in the past. Null while it rests for good. */
function rawDay(lesson: Lesson, { due, last }: Replayed): number | null {
  if (lesson.restedAt !== null) return null;
  const moved = lesson.movedTo === null ? null : daysBetween(FIRST_DAY, lesson.movedTo);
  return moved !== null && moved > last ? moved : due;
}

/**
 * The day a lesson comes back: the day it was moved to, else the computed one; today once that day has come, since
 * nothing is ever late. Null when it rests and does not come back by itself. Reviews of other lessons are ignored.
 */
export function dueDay(lesson: Lesson, reviews: readonly Review[], moment: Moment): LocalDate | null {
  const calendar = calendarOf(moment);
  const day = rawDay(lesson, replay(lesson, reviews, calendar));
  return dateOf(day === null ? null : Math.max(day, calendar.today));
}

/** The day a lesson would come back if it were answered so now; null when it would rest for good. */
export function dayAfter(
  lesson: Lesson,
  reviews: readonly Review[],
  answer: ReviewAnswer,
  moment: Moment,
): LocalDate | null {
  // "~" sorts after every real id of the same instant.
  const given: Review = {
    id: "~" as Review["id"],
    lesson: lesson.id,
    at: moment.now,
    answer,
    used: null,
    still: null,
  };
  return dateOf(replay(lesson, [...reviews, given], calendarOf(moment)).due);
}

/**
 * The lessons to look at today, the longest due first: at most two, less those already reviewed today. The others
 * wait without being counted. What may not be mentioned (a paused goal's, a closed setback's) is left out of
 * `lessons` beforehand, or it would take up the day's two places.
 */
export function dueToday(
  lessons: readonly Lesson[],
  reviews: readonly Review[],
  moment: Moment,
): readonly Lesson[] {
  const calendar = calendarOf(moment);
  const byLesson = Map.groupBy(reviews, (r) => r.lesson);
  const seen = new Set(
    reviews.filter((r) => calendar.numberOf(r.at) === calendar.today).map((r) => r.lesson),
  );
  return lessons
    .flatMap((lesson) => {
      const day = rawDay(lesson, replay(lesson, byLesson.get(lesson.id) ?? [], calendar));
      return day !== null && day <= calendar.today ? [{ lesson, day }] : [];
    })
    .toSorted((a, b) => a.day - b.day || a.lesson.at - b.lesson.at || (a.lesson.id < b.lesson.id ? -1 : 1))
    .slice(0, Math.max(0, A_DAY - seen.size))
    .map((d) => d.lesson);
}

/** True when a lesson rests: by the person's word, or since they said "I do this now". */
export const isResting = (lesson: Lesson, reviews: readonly Review[]): boolean =>
  lesson.restedAt !== null || inOrder(lesson, reviews).at(-1)?.answer === "doThis";

const asksStillTrue = (r: Replayed) => r.reviews.length === FOURTH || r.cameFromRest;

/**
 * Whether "Still true?" is asked after the review just given, the latest in `reviews`: it is the fourth, or it met
 * the lesson back from its rest. False once answered.
 */
export function stillTrueAsked(lesson: Lesson, reviews: readonly Review[], moment: Moment): boolean {
  const replayed = replay(lesson, reviews, calendarOf(moment));
  return asksStillTrue(replayed) && replayed.reviews.at(-1)?.still == null;
}

/**
 * Whether rest is offered after the review just given: the third, sixth ... time that the lesson helped, while it
 * is awake, and not where "Still true?" is asked, which offers rest too.
 */
export function offerRest(lesson: Lesson, reviews: readonly Review[], moment: Moment): boolean {
  if (lesson.restedAt !== null) return false;
  const replayed = replay(lesson, reviews, calendarOf(moment));
  if (replayed.resting || asksStillTrue(replayed) || replayed.reviews.at(-1)?.used !== "helped") return false;
  return replayed.reviews.filter((r) => r.used === "helped").length % HELPED_ENOUGH === 0;
}

/**
 * The day "Sooner" or "Later" moves a lesson to: half as far from today, or twice as far and at least a week more,
 * within 180 days. A lesson that is due stays today for "Sooner". Null when it rests.
 */
export function movedDay(
  lesson: Lesson,
  reviews: readonly Review[],
  where: "sooner" | "later",
  moment: Moment,
): LocalDate | null {
  const calendar = calendarOf(moment);
  const day = rawDay(lesson, replay(lesson, reviews, calendar));
  if (day === null) return null;
  const away = Math.max(0, day - calendar.today);
  const moved =
    where === "sooner"
      ? Math.min(away, Math.max(1, Math.floor(away / 2)))
      : Math.min(MOST_DAYS, Math.max(away * 2, away + A_WEEK));
  return dateOf(calendar.today + moved);
}
