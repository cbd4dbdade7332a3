/**
 * When a try took place, as far as it can be told.
 */
import type { Attempt } from "../attempts/attempt.ts";
import type { Moment } from "../kernel/ctx.ts";
import { dayOf, startOf, type Instant, type LocalDate } from "../kernel/time.ts";

/**
 * When it began: its start; else its day, or when its outcome was said if that was before. Null for a try that nobody said
 * anything about: a day that has passed does not mean that it took place.
 */
export function begunAt(
  { startedAt, day, outcomeAt }: Pick<Attempt, "startedAt" | "day" | "outcomeAt">,
  { now, zone, dayStartsAt }: Moment,
): Instant | null {
  const began =
    startedAt ??
    (outcomeAt === null || day === null ? outcomeAt : Math.min(startOf(day, zone, dayStartsAt), outcomeAt));
  return began === null || began > now ? null : began;
}

/** The day on which it began, else the one it is set for; null while it is for sometime. */
export function dayOfTry(
  attempt: Pick<Attempt, "startedAt" | "day" | "outcomeAt">,
  moment: Moment,
): LocalDate | null {
  const began = begunAt(attempt, moment);
  return began === null ? attempt.day : dayOf(began, moment.zone, moment.dayStartsAt);
}
