/**
 * When something might be finished, at the person's own pace: what was done in each past week is taken as what a week
 * to come may bring.
 */
import { ROUNDING } from "../kernel/statistics.ts";

/** Weeks ahead that are looked at; what takes longer has no date. */
const HORIZON = 520;

/**
 * The chance, 0 to 1, that `remaining` is done by the end of week 1, 2, ... Each week to come brings what one of the
 * past weeks brought, all equally likely: exact, by convolution. Ends with the week in which it is all but sure
 * (0.9999), or after ten years. Empty weeks are part of the pace.
 *
 * @param past what was done in each past week, whole numbers of 0 or more
 * @param remaining what is left, a whole number of 1 or more
 * @throws RangeError where a number is none of these, or no week brought anything
 */
export function doneByWeek(past: readonly number[], remaining: number): readonly number[] {
  const isCount = (value: number): boolean => Number.isSafeInteger(value) && value >= 0;
  if (!past.every(isCount) || !past.some((done) => done > 0) || !isCount(remaining) || remaining === 0)
    throw new RangeError("A pace is weeks in which something was done, and something that is left.");
  /** At each number below `remaining`: the chance that so much is done by now. */
  let done = new Float64Array(remaining);
  done[0] = 1;
  const byWeek: number[] = [];
  let finished = 0;
  while (finished < 0.9999 && byWeek.length < HORIZON) {
    const next = new Float64Array(remaining);
    for (const [sum, chance] of done.entries())
      for (const week of past) {
        const part = chance / past.length;
        if (sum + week >= remaining) finished += part;
        else next[sum + week] = (next[sum + week] ?? 0) + part;
      }
    done = next;
    byWeek.push(finished);
  }
  return byWeek;
}

/** The first week by which the chance is at least `share`; null where that is beyond what was looked at. */
export function weekOf(byWeek: readonly number[], share: number): number | null {
  const index = byWeek.findIndex((chance) => chance >= share - ROUNDING);
  return index === -1 ? null : index + 1;
}
