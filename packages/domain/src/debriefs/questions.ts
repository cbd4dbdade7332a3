/**
 * The questions of looking back: the short look (three) and the full debrief (eight), as data, and how far one is.
 *
 * Everything may be skipped, and one may stop anywhere: what is left is read from the rows, never stored.
 * The words of the questions are in the copy, by step.
 */
import { VERY_HEAVY, type Heaviness } from "../kernel/heaviness.ts";
import type { Lesson } from "../lessons/lesson.ts";
import type { Plan } from "../plans/plan.ts";
import type { Kind } from "../setbacks/setback.ts";
import type { Cause, Debrief } from "./debrief.ts";
import { may, type Offer } from "./offers.ts";

export const FORMS = ["short", "full"] as const;
export type Form = (typeof FORMS)[number];

/** The cells of a debrief that hold an answer in words. */
export const ANSWER_CELLS = [
  "happened",
  "expected",
  "toldMyself",
  "wentRight",
  "hands",
  "diverged",
  "kinder",
] as const;
export type AnswerCell = (typeof ANSWER_CELLS)[number];

/** A step of either form, in no order. `next` is the short look's third: it makes a lesson, a plan, or both. */
export const STEPS = [
  "happened",
  "expected",
  "toldMyself",
  "wentRight",
  "hands",
  "causes",
  "kinder",
  "lesson",
  "plan",
  "next",
] as const;
export type DebriefStep = (typeof STEPS)[number];

export type Question = {
  readonly step: DebriefStep;
  /** Where its words go; empty when it makes rows of its own only. */
  readonly cells: readonly AnswerCell[];
  /** Rows it makes. */
  readonly makes: readonly ("cause" | "lesson" | "plan")[];
  /** Folded, and never asked for: left open, nothing is missing. */
  readonly optional: boolean;
  /** Asked only where this may be offered for the kind of setback. */
  readonly offer: Offer | null;
  /** Not asked when the setback is very heavy now. */
  readonly notVeryHeavy: boolean;
};

const question = (step: DebriefStep, rest: Partial<Question> = {}): Question => ({
  step,
  cells: [],
  makes: [],
  optional: false,
  offer: null,
  notVeryHeavy: false,
  ...rest,
});

/** Each form's questions, in order. */
export const QUESTIONS: Readonly<Record<Form, readonly Question[]>> = {
  short: [
    question("happened", { cells: ["happened"] }),
    question("hands", { cells: ["hands"], offer: "causes" }),
    question("next", { makes: ["lesson", "plan"] }),
  ],
  full: [
    question("happened", { cells: ["happened"] }),
    question("expected", { cells: ["expected"] }),
    question("toldMyself", { cells: ["toldMyself"], optional: true }),
    question("wentRight", { cells: ["wentRight"], offer: "threeGoodThings" }),
    question("causes", { cells: ["diverged"], makes: ["cause"], offer: "causes" }),
    question("kinder", { cells: ["kinder"], offer: "reframe", notVeryHeavy: true }),
    question("lesson", { makes: ["lesson"] }),
    question("plan", { makes: ["plan"] }),
  ],
};

/** The step that an answer in words belongs to. */
export const stepOf = (cell: AnswerCell): DebriefStep => (cell === "diverged" ? "causes" : cell);

/** What decides which questions apply. */
export type Situation = {
  /** How heavy the setback is now; null when nobody said. */
  readonly heaviness: Heaviness | null;
  readonly kind: Kind | "other" | null;
};

/** The questions that apply, in order. A form that only a newer version knows has none here. */
export const questionsFor = (form: Form | "other", { heaviness, kind }: Situation): readonly Question[] =>
  form === "other"
    ? []
    : QUESTIONS[form].filter(
        (q) => (q.offer === null || may(kind)[q.offer]) && !(q.notVeryHeavy && heaviness === VERY_HEAVY),
      );

/** A debrief with the rows around it. Rows of other debriefs among them are passed over. */
export type Looking = Situation & {
  readonly debrief: Debrief;
  readonly causes: readonly Cause[];
  readonly lessons: readonly Lesson[];
  readonly plans: readonly Plan[];
};

const ownCauses = (debrief: Debrief, causes: readonly Cause[]) =>
  causes.filter((c) => c.debrief === debrief.id).toSorted((a, b) => a.at - b.at || (a.id < b.id ? -1 : 1));

const ownLessons = ({ debrief, lessons }: Looking) => lessons.filter((l) => l.debrief === debrief.id);

/** A plan carries out one of the debrief's lessons, or was made for the setback since the debrief began. */
function ownPlans(looking: Looking): readonly Plan[] {
  const { debrief, plans } = looking;
  const lessons = new Set<string>(ownLessons(looking).map((l) => l.id));
  return plans.filter(
    (p) =>
      (p.lesson !== null && lessons.has(p.lesson)) ||
      (p.setback === debrief.setback && p.at >= debrief.startedAt),
  );
}

/** True when a question has words, or a row it makes. */
export const isAnswered = (q: Question, looking: Looking): boolean =>
  q.cells.some((cell) => looking.debrief[cell] !== null) ||
  (q.makes.includes("cause") && ownCauses(looking.debrief, looking.causes).length > 0) ||
  (q.makes.includes("lesson") && ownLessons(looking).length > 0) ||
  (q.makes.includes("plan") && ownPlans(looking).length > 0);

/** How far a debrief is. */
export type Progress = {
  /** The questions that apply, each with how it stands. */
  readonly questions: readonly (Question & { readonly state: "answered" | "skipped" | "open" })[];
  /** The first question neither answered nor skipped: where a return opens. Null when nothing is left. */
  readonly open: DebriefStep | null;
  /** How many are left: *What's left is two questions.* */
  readonly left: number;
  readonly isDone: boolean;
};

/** How far a debrief is, from its rows. A question left optional counts neither as open nor as left. */
export function progress(looking: Looking): Progress {
  const { debrief } = looking;
  const questions = questionsFor(debrief.form, looking).map((q) => {
    const skipped = debrief.skipped.includes(q.step);
    return { ...q, state: isAnswered(q, looking) ? "answered" : skipped ? "skipped" : "open" } as const;
  });
  const open = questions.filter((q) => q.state === "open" && !q.optional);
  return {
    questions,
    open: open[0]?.step ?? null,
    left: open.length,
    isDone: debrief.finishedAt !== null || (questions.length > 0 && open.length === 0),
  };
}

/** About how long so many questions take, in whole minutes: the eight take ten. */
export const minutesFor = (questions: number): number => Math.max(1, Math.round(questions * 1.25));

/** About how many minutes are left at a question: for it, and for those after it that are neither answered nor skipped. */
export function minutesLeft({ questions }: Progress, at: DebriefStep): number {
  const after = questions.slice(questions.findIndex((q) => q.step === at) + 1);
  return minutesFor(1 + after.filter((q) => q.state === "open").length);
}

/** True when the person finished, or every question that applies is answered or skipped. */
export const isDone = (looking: Looking): boolean => progress(looking).isDone;

/** One piece of the account: an answer in words, or the causes in the order they were named. */
export type AccountPart =
  | { readonly step: Exclude<AnswerCell, "toldMyself">; readonly text: string }
  | { readonly step: "causes"; readonly causes: readonly Cause[] };

const ACCOUNT_ORDER = ["happened", "expected", "wentRight", "hands", "causes", "diverged", "kinder"] as const;

/**
 * The growing account, in the order of the questions: *Your account, in your words*. Only what was answered.
 * What they told themselves is not part of it: its own question is the one place that shows it.
 */
export const account = (debrief: Debrief, causes: readonly Cause[]): readonly AccountPart[] =>
  ACCOUNT_ORDER.flatMap((step): AccountPart[] => {
    if (step === "causes") {
      const named = ownCauses(debrief, causes).map(whoseIfNotMine);
      return named.length > 0 ? [{ step, causes: named }] : [];
    }
    const text = debrief[step];
    return text === null ? [] : [{ step, text }];
  });

// Two devices can leave `whose` beside another answer to `hands`; it means something only beside "not mine".
const whoseIfNotMine = (c: Cause): Cause => (c.hands === "notMine" ? c : { ...c, whose: null });
