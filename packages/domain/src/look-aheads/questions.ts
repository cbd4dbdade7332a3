/**
 * The steps of looking ahead, as data, and how far one is. Everything may be skipped, and one may stop anywhere: what is
 * left is read from the rows, never stored. The words of the questions are in the copy, by step.
 */
import type { Id } from "../kernel/id.ts";
import type { Plan } from "../plans/plan.ts";
import type { Fit, LookAhead, Reason } from "./look-ahead.ts";

export const STEPS = ["reasons", "lessons", "plan", "chance", "wentWell"] as const;
export type AheadStep = (typeof STEPS)[number];

/** The cells of a look ahead that hold an answer in words. */
export const AHEAD_CELLS = ["begin", "need", "ready", "wentWell"] as const;
export type AheadCell = (typeof AHEAD_CELLS)[number];

/** The most reasons of one look ahead, and the most if-thens: several plans for one thing weaken each other. */
export const MOST_REASONS = 7;
const MOST_PLANS = 3;
/**
 * Imagining that it went badly draws attention to what nobody can change, so this many reasons in one's own hands, wholly
 * or partly, are asked for.
 */
const OWN_REASONS = 2;

const inHands = ({ hands }: Pick<Reason, "hands">): boolean => hands === "mine" || hands === "partly";

/** True when enough of the reasons are in one's own hands, at least partly. */
export const enoughInHands = (reasons: readonly Pick<Reason, "hands">[]): boolean =>
  reasons.filter(inHands).length >= OWN_REASONS;

/** What an if-then is made for. */
export type Subject =
  | { readonly of: "lesson"; readonly id: Id<"lesson"> }
  | { readonly of: "reason"; readonly id: Id<"reason"> };

/** A look ahead with the rows around it. */
export type Ahead = {
  /** Null before it is begun. */
  readonly lookAhead: Pick<LookAhead, AheadCell | "skipped" | "finishedAt"> | null;
  readonly reasons: readonly Reason[];
  /** What was said of lessons that are still there. */
  readonly fits: readonly Fit[];
  /** The try's own plans that still are. */
  readonly plans: readonly Pick<Plan, "id" | "lesson" | "reason">[];
  /** The guess how likely the try is to work: made before it begins, or not at all. */
  readonly guess: "open" | "given" | "tooLate";
};

const byTime = <R extends { readonly id: string; readonly at: number }>(rows: readonly R[]): readonly R[] =>
  rows.toSorted((a, b) => a.at - b.at || (a.id < b.id ? -1 : 1));

/** What gets an if-then each, at most three: the lessons that are used, then the reasons most in one's own hands. */
export function subjectsOf({ fits, reasons }: Pick<Ahead, "fits" | "reasons">): readonly Subject[] {
  const used = byTime(fits.filter((f) => f.answer === "useIt"));
  const own = ["mine", "partly"].flatMap((hands) => byTime(reasons.filter((r) => r.hands === hands)));
  return [
    ...used.map(({ lesson }): Subject => ({ of: "lesson", id: lesson })),
    ...own.map(({ id }): Subject => ({ of: "reason", id })),
  ].slice(0, MOST_PLANS);
}

/** The try's plan for a lesson or a reason: the one given last. Null when there is none. */
export const planOf = <P extends Pick<Plan, "lesson" | "reason">>(
  subject: Subject,
  plans: readonly P[],
): P | null => plans.findLast((p) => (subject.of === "lesson" ? p.lesson : p.reason) === subject.id) ?? null;

/** What a step is known by, in its address and among the skipped ones. */
export const keyOf = (step: AheadStep, subject: string | null): string =>
  subject === null ? step : `${step}-${subject}`;

export type AheadQuestion = {
  readonly key: string;
  readonly step: AheadStep;
  /** What the if-then of this step is for; null at the other steps. */
  readonly subject: Subject | null;
  readonly state: "answered" | "skipped" | "open";
};

export type AheadProgress = {
  readonly questions: readonly AheadQuestion[];
  /** The first step neither answered nor skipped: where a return opens. Null when nothing is left. */
  readonly open: string | null;
  readonly isDone: boolean;
};

function isAnswered(step: AheadStep, subject: Subject | null, ahead: Ahead): boolean {
  const { lookAhead, reasons, fits, plans } = ahead;
  switch (step) {
    case "reasons":
      return reasons.length > 0;
    case "lessons":
      return (
        fits.some((f) => f.answer !== null) ||
        (["begin", "need", "ready"] as const).some((cell) => lookAhead?.[cell] != null)
      );
    case "plan":
      return subject !== null && planOf(subject, plans) !== null;
    case "chance":
      return ahead.guess === "given";
    case "wentWell":
      return lookAhead?.wentWell != null;
  }
}

/** How far a look ahead is, from its rows: the steps that apply, in order. */
export function aheadProgress(ahead: Ahead): AheadProgress {
  const steps = STEPS.flatMap((step): { step: AheadStep; subject: Subject | null }[] => {
    if (step === "plan") return subjectsOf(ahead).map((subject) => ({ step, subject }));
    return step === "chance" && ahead.guess === "tooLate" ? [] : [{ step, subject: null }];
  });
  const questions = steps.map(({ step, subject }): AheadQuestion => {
    const key = keyOf(step, subject?.id ?? null);
    const skipped = ahead.lookAhead?.skipped.includes(key) === true;
    const state = isAnswered(step, subject, ahead) ? "answered" : skipped ? "skipped" : "open";
    return { key, step, subject, state };
  });
  return {
    questions,
    open: questions.find((q) => q.state === "open")?.key ?? null,
    isDone: ahead.lookAhead !== null && ahead.lookAhead.finishedAt !== null,
  };
}

/**
 * About how many minutes are left at a step, in whole minutes: for it, and for those after it that are neither answered nor
 * skipped. Seven take five.
 */
export function aheadMinutes({ questions }: AheadProgress, key: string): number {
  const after = questions.slice(questions.findIndex((q) => q.key === key) + 1);
  return Math.max(1, Math.round((1 + after.filter((q) => q.state === "open").length) * 0.7));
}
