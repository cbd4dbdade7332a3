/**
 * Looking ahead to a try as its screens show it: what was named, the lessons that fit, what gets an if-then, how far it is.
 */
import { attempt, type Attempt } from "@onward/domain/attempts/attempt";
import { attemptNumbers } from "@onward/domain/attempts/attempt-number";
import { plainWords } from "@onward/domain/attempts/strategies";
import { cause, debrief } from "@onward/domain/debriefs/debrief";
import { may } from "@onward/domain/debriefs/offers";
import { forecast } from "@onward/domain/forecasts/forecast";
import { goal } from "@onward/domain/goals/goal";
import { causesNamed } from "@onward/domain/insights/causes-named";
import { todayOf } from "@onward/domain/kernel/ctx";
import type { LocalDate } from "@onward/domain/kernel/time";
import { metBefore } from "@onward/domain/lessons/recall";
import { lesson } from "@onward/domain/lessons/lesson";
import type { Fit, LookAhead, Reason } from "@onward/domain/look-aheads/look-ahead";
import {
  aheadProgress,
  keyOf,
  planOf,
  subjectsOf,
  type AheadProgress,
  type Subject,
} from "@onward/domain/look-aheads/questions";
import { plan, type Plan } from "@onward/domain/plans/plan";
import { setback, type Setback } from "@onward/domain/setbacks/setback";
import type { Db } from "../drivers/driver.ts";
import { among, readRow, readRows } from "../rows.ts";
import {
  AHEAD,
  aheadOf,
  guessedOf,
  lastPlanOf,
  named,
  recalledFor,
  triesAt,
  type GoalNamed,
  type Guessed,
  type Recalled,
} from "./attempts.ts";
import { query } from "./query.ts";

/** More plans or setbacks than this are not read. */
const MANY = 500;
/** Causes offered to begin with. */
const MOST_OPENINGS = 5;

export type LessonAsked = Recalled & { readonly answer: Fit["answer"] };

/** What gets an if-then, in the person's words, with the plan there is and the words to begin one with. */
export type ToPlan = Subject & {
  readonly key: string;
  readonly text: string;
  readonly plan: Plan | null;
  readonly suggested: { readonly cue?: string; readonly act?: string };
};

export type AheadPage = Guessed & {
  readonly attempt: Attempt;
  readonly goal: GoalNamed;
  readonly number: number;
  /** Null before it is begun. */
  readonly lookAhead: LookAhead | null;
  readonly reasons: readonly Reason[];
  /** Causes of looks back to begin with: of this goal, then of all, those in one's own hands and named most often first. */
  readonly openings: readonly string[];
  /** The lessons that come up at the try, and those of which something was said. */
  readonly lessons: readonly LessonAsked[];
  /** How many of the reasons are about what these lessons are about. */
  readonly met: number;
  readonly toPlan: readonly ToPlan[];
  /** The try's own plans: those of `toPlan` first, then in the order they were made. */
  readonly plans: readonly Plan[];
  readonly progress: AheadProgress;
  readonly today: LocalDate;
};

/** The causes named most often among the looks back on these setbacks that are open and there to be analysed. */
function causesOf(db: Db, setbacks: readonly Setback[]): readonly string[] {
  const ids = setbacks.filter((s) => s.closedAt === null && may(s.kind).lookAhead).map((s) => s.id);
  const { causes } = causesNamed(among(db, debrief, "setback", ids), among(db, cause, "setback", ids));
  return causes.map((c) => c.cause);
}

function openingsFor(db: Db, of: Attempt["goal"], reasons: readonly Reason[]): readonly string[] {
  const newest = { order: "at DESC", limit: MANY };
  const known = new Set(reasons.map((r) => plainWords(r.text)));
  /** Those not named yet, each once. */
  const fresh = (causes: readonly string[]): string[] =>
    causes.filter((text) => {
      const before = known.size;
      return known.add(plainWords(text)).size > before;
    });
  const here = fresh(causesOf(db, readRows(db, setback, { ...newest, where: "goal = ?", params: [of] })));
  // A goal that is paused is mentioned by nothing, what went wrong at it least of all.
  const others = "(goal IS NULL OR goal NOT IN (SELECT id FROM goal WHERE state = 'paused'))";
  const elsewhere =
    here.length < MOST_OPENINGS
      ? fresh(causesOf(db, readRows(db, setback, { ...newest, where: others })))
      : [];
  return [...here, ...elsewhere].slice(0, MOST_OPENINGS);
}

/** Looking ahead to one try; null when the try is not there. */
export const lookingAhead = query(
  [attempt, goal, plan, setback, debrief, cause, forecast, ...AHEAD],
  (db, { attempt: id }: { attempt: string }, moment): AheadPage | null => {
    const row = readRow(db, attempt, id);
    const own = row && readRow(db, goal, row.goal);
    if (!row || !own) return null;
    const ahead = aheadOf(db, row.id);
    const tries = triesAt(db, row.goal);
    const guessed = guessedOf(db, row, tries);
    const begun = row.startedAt !== null || row.outcome !== null;
    const plans = readRows(db, plan, {
      where: "attempt = ? AND droppedAt IS NULL",
      params: [row.id],
      order: "at, id",
      limit: MANY,
    });
    const answers = new Map(ahead.fits.map((f) => [f.lesson, f.answer]));
    const recalled = recalledFor(db, { row, own, plans, ahead, without: new Set() });
    // What was said of a lesson can be taken back, also when others come up by now.
    const others = ahead.fits
      .filter((f) => f.answer !== null && !recalled.some((l) => l.id === f.lesson))
      .flatMap((f) => readRow(db, lesson, f.lesson) ?? [])
      .map(({ id: its, text, cue }) => ({
        id: its,
        text,
        cue,
        elsewhere: false,
        chosen: false,
        plan: lastPlanOf(db, its),
      }));
    const lessons = [...recalled, ...others].map((l) => ({ ...l, answer: answers.get(l.id) ?? null }));
    const toPlan = subjectsOf(ahead).map((subject) => toPlanOf(subject, lessons, ahead.reasons, plans));
    const made = toPlan.flatMap((its) => its.plan ?? []);
    return {
      attempt: row,
      goal: named(own),
      number: attemptNumbers(tries, moment).get(row.id) ?? 1,
      ...guessed,
      lookAhead: ahead.lookAhead,
      reasons: ahead.reasons,
      openings: openingsFor(db, row.goal, ahead.reasons),
      lessons,
      met: metBefore(
        ahead.reasons.map(({ text }) => text),
        lessons,
      ),
      toPlan,
      plans: [...made, ...plans.filter((p) => !made.includes(p))],
      progress: aheadProgress({
        ...ahead,
        plans,
        guess: guessed.guess ? "given" : begun ? "tooLate" : "open",
      }),
      today: todayOf(moment),
    };
  },
);

function toPlanOf(
  subject: Subject,
  lessons: readonly LessonAsked[],
  reasons: readonly Reason[],
  plans: readonly Plan[],
): ToPlan {
  const its = { ...subject, key: keyOf("plan", subject.id), plan: planOf(subject, plans) };
  if (subject.of === "reason")
    return { ...its, text: reasons.find((r) => r.id === subject.id)?.text ?? "", suggested: {} };
  const learned = lessons.find((l) => l.id === subject.id);
  const made = learned?.plan;
  return {
    ...its,
    text: learned?.text ?? "",
    suggested: made ? { cue: made.cue, act: made.act } : learned?.cue ? { cue: learned.cue } : {},
  };
}
