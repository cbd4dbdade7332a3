/**
 * The gaps between tries at one goal, and for which goals their rhythm may be spoken of at all.
 */
import type { Attempt } from "../attempts/attempt.ts";
import { beganAt } from "../attempts/attempt-number.ts";
import type { Goal } from "../goals/goal.ts";
import type { Moment } from "../kernel/ctx.ts";
import { DAY, type Instant } from "../kernel/time.ts";
import type { Area } from "../setbacks/setback.ts";

/** Where in life gaps are no measure of anything: nobody should hear that their illness or their love comes too seldom. */
const NO_RHYTHM: readonly (Area | "other")[] = ["health", "love", "family"];

/** True when the rhythm of a goal's tries may be spoken of. */
export const hasRhythm = ({ area }: Pick<Goal, "area">): boolean =>
  area === null || !NO_RHYTHM.includes(area);

/** Tries within so many days of the last one are one start. */
const APART = 0.5;

/**
 * Days from one start to the next, oldest first, of the tries at one goal that have begun, and when the last one did (0:
 * none has). A gap in which the goal was paused for the last time is left out.
 */
export function gapsOf(
  { state, stateAt }: Pick<Goal, "state" | "stateAt">,
  attempts: readonly Pick<Attempt, "day" | "startedAt" | "outcomeAt">[],
  moment: Moment,
): { readonly gaps: readonly number[]; readonly last: Instant } {
  const starts = attempts
    .map((a) => beganAt(a, moment))
    .filter((began) => began <= moment.now)
    .toSorted((a, b) => a - b);
  // Open again since then: it was paused just before.
  const resumed = state === null || state === "open" ? stateAt : null;
  const gaps: number[] = [];
  let last: Instant | undefined;
  for (const began of starts) {
    if (last !== undefined && began - last < APART * DAY) continue;
    const paused = last !== undefined && resumed !== null && last < resumed && resumed <= began;
    if (last !== undefined && !paused) gaps.push((began - last) / DAY);
    last = began;
  }
  return { gaps, last: last ?? 0 };
}
