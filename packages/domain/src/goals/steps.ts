/**
 * The next small step, and which goals may be spoken of at all.
 */
import type { LocalDate } from "../kernel/time.ts";
import type { Setback } from "../setbacks/setback.ts";
import type { Goal, Step } from "./goal.ts";

/** A step of no stated length counts as this long when the smallest is looked for (minutes). */
const UNSAID_MINUTES = 15;

/**
 * True for an open goal. A goal that is paused, let go, reached, or in a state of a newer version is left in peace:
 * nothing offers or mentions it.
 */
export const isLive = (goal: Pick<Goal, "state">): boolean => goal.state === null || goal.state === "open";

/** Order of a list of rows: when they were set, then their id. */
export const byTime = <T extends { readonly at: number; readonly id: string }>(a: T, b: T): number =>
  a.at - b.at || (a.id < b.id ? -1 : a.id > b.id ? 1 : 0);

type InTurn = Pick<Step, "id" | "at" | "under" | "repeats" | "doneAt" | "day">;

/**
 * The steps with their parts, in the order in which they were set. A part names one of the steps that is no part itself;
 * of these neither repeats. One that names none of them, as a copy may have it, stands on its own.
 */
export function withParts<S extends Pick<Step, "id" | "at" | "under" | "repeats">>(
  steps: readonly S[],
): readonly { readonly step: S; readonly parts: readonly S[] }[] {
  const byId = new Map<string, S>(steps.map((s) => [s.id, s]));
  const named = ({ under, repeats }: S): S | undefined =>
    under === null || repeats !== null ? undefined : byId.get(under);
  const wholeOf = (s: S): S | undefined => {
    const whole = named(s);
    return whole && whole.repeats === null && named(whole) === undefined ? whole : undefined;
  };
  const ordered = steps.toSorted(byTime);
  const parts = Map.groupBy(ordered, (s) => wholeOf(s)?.id);
  return ordered
    .filter((s) => wholeOf(s) === undefined)
    .map((s) => ({ step: s, parts: parts.get(s.id) ?? [] }));
}

/** The day a step is for while that is not over: one that is over is as none, and never late. */
export const dayToCome = ({ day }: Pick<Step, "day">, today: LocalDate): LocalDate | null =>
  day !== null && day >= today ? day : null;

/** Where a step stands by its day: for today, for any day, for a later one. */
function turnOf(step: Pick<Step, "day">, today: LocalDate): 0 | 1 | 2 {
  const day = dayToCome(step, today);
  return day === today ? 0 : day === null ? 1 : 2;
}

/**
 * The undone steps of one goal, or of one setback, in the order in which they come: those for today, then those as they
 * were set, then those for later days. A step that has open parts waits for them; parts of one that is done rest with it.
 */
export function inTurn<S extends InTurn>(steps: readonly S[], today: LocalDate): readonly S[] {
  return withParts(steps)
    .flatMap(({ step, parts }) => {
      if (step.doneAt !== null) return [];
      const open = parts.filter(({ doneAt }) => doneAt === null);
      return open.length > 0 ? open : [step];
    })
    .map((s, n) => ({ s, n, turn: turnOf(s, today) }))
    .toSorted(
      (a, b) =>
        a.turn - b.turn || (a.turn === 2 ? (a.s.day ?? "").localeCompare(b.s.day ?? "") : 0) || a.n - b.n,
    )
    .map(({ s }) => s);
}

/**
 * The smallest next step over everything open: of each goal and each setback the first in turn, beside it each that
 * repeats, and of these one that is for today, then the shortest, then the oldest. Steps for a later day, that are paused,
 * of goals that are not open, of setbacks closed for now, and of goals or setbacks not among the rows are passed over.
 * Null when there is none.
 *
 * @param steps of those that repeat, only the ones that are open today (`isOpenOn`)
 */
export function nextStep(
  steps: readonly Step[],
  goals: readonly Goal[],
  setbacks: readonly Pick<Setback, "id" | "closedAt">[],
  today: LocalDate,
): Step | null {
  const live = new Set<string>(goals.filter(isLive).map((g) => g.id));
  const open = new Set<string>(setbacks.filter((s) => s.closedAt === null).map((s) => s.id));
  const closed = new Set<string>(setbacks.filter((s) => s.closedAt !== null).map((s) => s.id));
  const may = ({ goal, setback }: Step) =>
    goal === null
      ? setback !== null && open.has(setback)
      : live.has(goal) && !(setback !== null && closed.has(setback));

  // One that repeats is never done for good: the next one would wait for it for ever.
  const places = Map.groupBy(
    steps.filter((s) => s.pausedAt === null && may(s)),
    ({ repeats, goal, setback, id }) => (repeats === null ? (goal ?? setback ?? id) : id),
  );
  return (
    [...places.values()]
      .flatMap((its) => inTurn(its, today).slice(0, 1))
      .map((s) => ({ s, turn: turnOf(s, today) }))
      .filter(({ turn }) => turn < 2)
      .toSorted(
        (a, b) =>
          a.turn - b.turn ||
          (a.s.minutes ?? UNSAID_MINUTES) - (b.s.minutes ?? UNSAID_MINUTES) ||
          byTime(a.s, b.s),
      )[0]?.s ?? null
  );
}
