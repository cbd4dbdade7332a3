/**
 * A small plan for a low day that was made and waits to be done: what was guessed is there, what was found is not.
 *
 * Until it is ended it is a draft alone, so it is read from what such a draft holds, which may be anything.
 */
import { todayOf, type Moment } from "../kernel/ctx.ts";
import { addDays, dayOf } from "../kernel/time.ts";

export const LOW_DAY = "lowDay";
/** The steps at which it waits: what came of it is not said yet. */
export const LOW_DAY_WAITS: readonly string[] = ["go", "found"];
/** Where a second plan is asked for, which may be left out: it waits there too once the first is made. */
export const LOW_DAY_SECOND = "second";
/** It is for two days; so long it is told again. */
const DAYS = 2;

const isRecord = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === "object" && value !== null;

/** True on the day it was made and the two after it, while there is something on it to do. Never fails. */
export function lowDayWaits(draft: unknown, { now, zone, dayStartsAt }: Moment): boolean {
  if (!isRecord(draft) || !isRecord(draft["player"])) return false;
  const { startedAt, ended, player } = draft;
  if (ended !== null || typeof startedAt !== "number" || !Number.isFinite(startedAt) || !isRecord(player))
    return false;
  const { practice, step, answers } = player;
  if (practice !== LOW_DAY || typeof step !== "string" || !isRecord(answers)) return false;
  const written = (line: RegExp): boolean =>
    Object.entries(answers).some(
      ([key, text]) => line.test(key) && typeof text === "string" && text.trim() !== "",
    );
  const waits = LOW_DAY_WAITS.includes(step) || (step === LOW_DAY_SECOND && written(/^planLine\d$/));
  if (!waits || !written(/^thingsLine\d$/) || startedAt > now) return false;
  const today = todayOf({ now, zone, dayStartsAt });
  return today <= addDays(dayOf(startedAt, zone, dayStartsAt), DAYS);
}
