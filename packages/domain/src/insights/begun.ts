/**
 * When a try took place, as far as it can be told.
 */
import type { Attempt } from "../attempts/attempt.ts";
import type { Moment } from "../kernel/ctx.ts";
import { dayOf, startOf, type Instant, type LocalDate } from "../kernel/time.ts";

type Cells = Pick<Attempt, "startedAt" | "day" | "outcomeAt">;

/** Its start; else its day, or when its outcome was said if that was before; null where nobody said anything. */
const saidAt = ({ startedAt, day, outcomeAt }: Cells, { zone, dayStartsAt }: Moment): Instant | null =>
  startedAt ??
  (outcomeAt === null || day === null ? outcomeAt : Math.min(startOf(day, zone, dayStartsAt), outcomeAt));

/**
 * When it began: its start; else its day, or when its outcome was said if that was before. Null for a try that nobody said
 * anything about: a day that has passed does not mean that it took place.
 */
export function begunAt(attempt: Cells, moment: Moment): Instant | null {
  const began = saidAt(attempt, moment);
  return began === null || began > moment.now ? null : began;
}

/** The day on which it began, else the one it is set for; null while it is for sometime. */
export function dayOfTry(attempt: Cells, moment: Moment): LocalDate | null {
  const began = saidAt(attempt, moment);
  return began === null ? attempt.day : dayOf(began, moment.zone, moment.dayStartsAt);
}
