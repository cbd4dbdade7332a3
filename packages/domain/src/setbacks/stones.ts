/**
 * The five stones of a setback: felt, steadied, understood, learned, moving. Computed from rows, never stored.
 *
 * They may be reached in any order. A stone is never lost to something new: rows only ever add to what is done.
 */
import type { Attempt } from "../attempts/attempt.ts";
import type { Cause, Debrief } from "../debriefs/debrief.ts";
import { may } from "../debriefs/offers.ts";
import { QUESTIONS, isAnswered, progress, type Looking } from "../debriefs/questions.ts";
import type { Lesson } from "../lessons/lesson.ts";
import type { Plan } from "../plans/plan.ts";
import type { Sitting } from "../practices/sitting.ts";
import { lightened } from "./heaviness.ts";
import type { Kind, Rating, Setback } from "./setback.ts";

export const STONES = ["felt", "steadied", "understood", "learned", "moving"] as const;
export type StoneName = (typeof STONES)[number];

/**
 * done · next: half risen, the one thing worth seeing · ahead: when they want it ·
 * notNeeded: left out and lower, because a later one is done or the kind of setback does not ask for it.
 */
export type Stone = { readonly stone: StoneName; readonly state: "done" | "next" | "ahead" | "notNeeded" };

/** A setback with the rows around it. Rows of other setbacks among them are passed over. */
export type Around = {
  readonly setback: Setback;
  readonly ratings: readonly Rating[];
  readonly sittings: readonly Sitting[];
  readonly debriefs: readonly Debrief[];
  readonly causes: readonly Cause[];
  readonly lessons: readonly Lesson[];
  readonly plans: readonly Plan[];
  /** Attempts at the goal of the setback. */
  readonly attempts: readonly Attempt[];
};

/** What was reached, whatever the order. */
export type Reached = Readonly<Record<StoneName, boolean>>;

const causesQuestion = QUESTIONS.full.filter((q) => q.step === "causes");

/** A short look that is done and says something, or the question about causes answered. */
function isUnderstood(around: Around): boolean {
  const { setback, causes, lessons, plans } = around;
  return around.debriefs
    .filter((d) => d.setback === setback.id)
    .some((debrief) => {
      const looking: Looking = { debrief, causes, lessons, plans, heaviness: null, kind: setback.kind };
      if (causesQuestion.some((q) => isAnswered(q, looking))) return true;
      if (debrief.form !== "short") return false;
      return progress(looking).isDone && QUESTIONS.short.some((q) => isAnswered(q, looking));
    });
}

/**
 * Which stones are reached.
 * felt: the setback itself · steadied: a sitting from it, a later rating at least one lighter, or *I'm steady* ·
 * understood: a short look done, or the causes of a debrief answered · learned: a lesson from it ·
 * moving: a plan from it, or a later attempt at its goal.
 */
export function reached(around: Around): Reached {
  const { setback, ratings, sittings, debriefs, lessons, plans, attempts } = around;
  const debriefIds = new Set<string>(debriefs.filter((d) => d.setback === setback.id).map((d) => d.id));
  const own = lessons.filter(
    (l) => l.setback === setback.id || (l.debrief !== null && debriefIds.has(l.debrief)),
  );
  const lessonIds = new Set<string>(own.map((l) => l.id));
  return {
    felt: true,
    steadied:
      setback.steadyAt !== null ||
      sittings.some((s) => s.setback === setback.id) ||
      lightened(ratings.filter((r) => r.setback === setback.id)),
    understood: isUnderstood(around),
    learned: own.length > 0,
    moving:
      plans.some((p) => p.setback === setback.id || (p.lesson !== null && lessonIds.has(p.lesson))) ||
      (setback.goal !== null &&
        attempts.some((a) => a.goal === setback.goal && a.id !== setback.attempt && a.at > setback.at)),
  };
}

/**
 * Lays the stones: at most one is next, the first after the last one done. For a kind that is not there to be
 * analysed, understanding and learning are not needed, and only steadying can be next.
 */
export function lay(done: Reached, kind: Kind | "other" | null): readonly Stone[] {
  const last = STONES.findLastIndex((s) => done[s]);
  const analysed = may(kind).debrief;
  return STONES.map((stone, i): Stone => {
    if (done[stone]) return { stone, state: "done" };
    if (i < last) return { stone, state: "notNeeded" };
    if (!analysed && (stone === "understood" || stone === "learned")) return { stone, state: "notNeeded" };
    return { stone, state: i === last + 1 && (analysed || stone === "steadied") ? "next" : "ahead" };
  });
}

/** The five stones of a setback, in order. */
export const stonesOf = (around: Around): readonly Stone[] => lay(reached(around), around.setback.kind);

/**
 * The stones where a look is offered beside them: one cannot be called not needed and offered in one place, so
 * understanding lies ahead there.
 */
export const besideAnOffer = (stones: readonly Stone[]): readonly Stone[] =>
  stones.map((s) => (s.stone === "understood" && s.state === "notNeeded" ? { ...s, state: "ahead" } : s));

/** The stones while nothing that takes thinking over is brought up: steadying alone can be next, the others lie ahead. */
export const whileHeldBack = (stones: readonly Stone[]): readonly Stone[] =>
  stones.map((s) => (s.state === "next" && s.stone !== "steadied" ? { ...s, state: "ahead" } : s));

/** How many are done and which is furthest along, for a line of text: *4 of 5: learned*. */
export const standing = (
  stones: readonly Stone[],
): { readonly done: number; readonly furthest: StoneName } => {
  const done = stones.filter((s) => s.state === "done");
  return { done: done.length, furthest: done.at(-1)?.stone ?? "felt" };
};
