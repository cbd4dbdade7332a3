/**
 * Stretches of a person's days that are looked back over: a week as their calendar has it, and a year.
 */
import { addDays, daysBetween, type LocalDate } from "../kernel/time.ts";

/** Days from `first` to `last`, both among them. */
export type Span = { readonly first: LocalDate; readonly last: LocalDate };

/** The day a week begins with: 1 Monday to 7 Sunday, as `Intl` has it. */
export type WeekStart = 1 | 2 | 3 | 4 | 5 | 6 | 7;

/** A Monday from which weekdays are counted. */
const MONDAY = "2024-01-01";
/** Nothing is looked back on from before: an older date is a slip of the pen, or of a clock. */
export const EARLIEST = "1900-01-01";

/** The week that holds `day`. */
export function weekOf(day: LocalDate, startsOn: WeekStart): Span {
  const since = (daysBetween(MONDAY, day) - (startsOn - 1)) % 7;
  const first = addDays(day, -(since < 0 ? since + 7 : since));
  return { first, last: addDays(first, 6) };
}

/** The calendar year that holds `day`. */
export const yearOf = (day: LocalDate): Span => ({
  first: `${day.slice(0, 4)}-01-01`,
  last: `${day.slice(0, 4)}-12-31`,
});

/**
 * The first day that is looked back on, by the first of which something is kept; null where that has not come, or is
 * none.
 */
export const firstLookedAt = (firstKept: LocalDate | null, today: LocalDate): LocalDate | null =>
  firstKept === null || firstKept > today ? null : firstKept < EARLIEST ? EARLIEST : firstKept;

/** The asked day, or today when none was asked for; never before the first that is looked back on, nor after today. */
export function dayLookedAt(asked: LocalDate | null, first: LocalDate | null, today: LocalDate): LocalDate {
  if (asked === null || asked > today || first === null) return today;
  return asked < first ? first : asked;
}

/** True for a day in the span, unless it has not come yet. */
export const isIn = ({ first, last }: Span, day: LocalDate, today: LocalDate): boolean =>
  first <= day && day <= last && day <= today;
