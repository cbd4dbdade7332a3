/**
 * Which try it is: tries of a goal in the order they began, numbered from one. Computed, never stored.
 */
import type { Moment } from "../kernel/ctx.ts";
import type { Id } from "../kernel/id.ts";
import { startOf, type Instant } from "../kernel/time.ts";
import type { Attempt } from "./attempt.ts";

/**
 * When a try began, or will: its start, else its day, else when its outcome was said. Without any of these it is for
 * sometime, and comes after every other.
 */
const beganAt = (
  a: Pick<Attempt, "startedAt" | "day" | "outcomeAt">,
  { zone, dayStartsAt }: Moment,
): Instant => a.startedAt ?? (a.day === null ? (a.outcomeAt ?? Infinity) : startOf(a.day, zone, dayStartsAt));

/** Tries in the order they began; ties by when they were set up, then by id. */
export const inOrder = <A extends Pick<Attempt, "id" | "at" | "startedAt" | "day" | "outcomeAt">>(
  attempts: readonly A[],
  moment: Moment,
): readonly A[] =>
  attempts
    .map((attempt) => ({ attempt, began: beganAt(attempt, moment) }))
    .toSorted(
      // Infinity - Infinity is NaN, which falls through as zero does.
      (a, b) => a.began - b.began || a.attempt.at - b.attempt.at || (a.attempt.id < b.attempt.id ? -1 : 1),
    )
    .map((a) => a.attempt);

/** The number of each try within its goal, from one. The tries may be of several goals. */
export function attemptNumbers(
  attempts: readonly Pick<Attempt, "id" | "goal" | "at" | "startedAt" | "day" | "outcomeAt">[],
  moment: Moment,
): ReadonlyMap<Id<"attempt">, number> {
  const numbers = new Map<Id<"attempt">, number>();
  const counted = new Map<Id<"goal">, number>();
  for (const { id, goal } of inOrder(attempts, moment)) {
    const number = (counted.get(goal) ?? 0) + 1;
    counted.set(goal, number);
    numbers.set(id, number);
  }
  return numbers;
}
