/**
 * The next small step, and which goals may be spoken of at all.
 */
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

/**
 * The smallest next step over everything open: of each goal and each setback the first undone one, beside it each that
 * repeats, and of these the shortest, then the oldest. Steps that are paused, of goals that are not open, of setbacks
 * closed for now, and of goals or setbacks not among the rows are passed over. Null when there is none.
 *
 * @param steps of those that repeat, only the ones that are open today (`isOpenOn`)
 */
export function nextStep(
  steps: readonly Step[],
  goals: readonly Goal[],
  setbacks: readonly Pick<Setback, "id" | "closedAt">[],
): Step | null {
  const live = new Set<string>(goals.filter(isLive).map((g) => g.id));
  const open = new Set<string>(setbacks.filter((s) => s.closedAt === null).map((s) => s.id));
  const closed = new Set<string>(setbacks.filter((s) => s.closedAt !== null).map((s) => s.id));
  const may = ({ goal, setback }: Step) =>
    goal === null
      ? setback !== null && open.has(setback)
      : live.has(goal) && !(setback !== null && closed.has(setback));

  const firsts = new Map<string, Step>();
  for (const s of steps.filter((s) => s.doneAt === null && s.pausedAt === null && may(s)).toSorted(byTime)) {
    // One that repeats is never done for good: the next one would wait for it for ever.
    const place = s.repeats === null ? (s.goal ?? s.setback ?? s.id) : s.id;
    if (!firsts.has(place)) firsts.set(place, s);
  }
  return (
    [...firsts.values()].toSorted(
      (a, b) => (a.minutes ?? UNSAID_MINUTES) - (b.minutes ?? UNSAID_MINUTES) || byTime(a, b),
    )[0] ?? null
  );
}
