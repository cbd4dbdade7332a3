/**
 * Days, times, numbers and lists in the language of the screen.
 *
 * A day is "2026-11-24", as it is stored; a moment is milliseconds with the zone
 * it was lived in. What day it is comes in as an argument, never from the clock.
 */
import { locale } from "./language.ts";

const DAY_MS = 86_400_000;

/** Noon in UTC, so that formatting in UTC can never slip to a neighbouring day. */
const noon = (day: string): number => Date.parse(`${day}T12:00:00Z`);

const formats = new Map<string, Intl.DateTimeFormat>();
function dates(options: Intl.DateTimeFormatOptions): Intl.DateTimeFormat {
  const key = JSON.stringify(options);
  const known = formats.get(key) ?? new Intl.DateTimeFormat(locale, options);
  formats.set(key, known);
  return known;
}

/** "Friday 20 November". */
export const formatDay = (day: string): string =>
  dates({ weekday: "long", day: "numeric", month: "long", timeZone: "UTC" }).format(noon(day));

/** "Friday". */
export const formatWeekday = (day: string): string =>
  dates({ weekday: "long", timeZone: "UTC" }).format(noon(day));

/** "20 November 2026". */
export const formatDate = (day: string): string =>
  dates({ day: "numeric", month: "long", year: "numeric", timeZone: "UTC" }).format(noon(day));

/** "November 2026". */
export const formatMonth = (day: string): string =>
  dates({ month: "long", year: "numeric", timeZone: "UTC" }).format(noon(day));

/** "9–15 March 2026". */
export const formatDates = (first: string, last: string): string =>
  dates({ day: "numeric", month: "long", year: "numeric", timeZone: "UTC" }).formatRange(
    noon(first),
    noon(last),
  );

type Weekday = 1 | 2 | 3 | 4 | 5 | 6 | 7;
type WeekInfo = { readonly firstDay: Weekday };

/** The day a week begins with in this language: 1 Monday to 7 Sunday. Monday where the browser does not say. */
export function weekStartsOn(tag: string = locale): Weekday {
  // A method in the standard; browsers that came early have it as a property.
  const its = new Intl.Locale(tag) as { getWeekInfo?: () => WeekInfo; weekInfo?: WeekInfo };
  return (its.getWeekInfo?.() ?? its.weekInfo)?.firstDay ?? 1;
}

/** "21:40", on the clock of the place where it happened. */
export const formatTime = (momentMs: number, zone: string): string =>
  dates({ timeStyle: "short", timeZone: zone }).format(momentMs);

/**
 * The shortest clear way to say a day: "today", "yesterday", "Friday" within six days either side,
 * else "20 November", with the year when it is not this one.
 */
export function relativeDay(day: string, today: string): string {
  const days = Math.round((noon(day) - noon(today)) / DAY_MS);
  if (Math.abs(days) <= 1)
    return new Intl.RelativeTimeFormat(locale, { numeric: "auto" }).format(days, "day");
  if (Math.abs(days) < 7) return dates({ weekday: "long", timeZone: "UTC" }).format(noon(day));
  if (day.slice(0, 4) !== today.slice(0, 4)) return formatDate(day);
  return dates({ day: "numeric", month: "long", timeZone: "UTC" }).format(noon(day));
}

/** The same text with its first letter large, for the start of a line. */
export function sentenceStart(text: string): string {
  const [first = "", ...rest] = text;
  return first.toLocaleUpperCase(locale) + rest.join("");
}

/** A number as people write it: "1,204", "3.5". */
export const formatNumber = (value: number, options: Intl.NumberFormatOptions = {}): string =>
  new Intl.NumberFormat(locale, options).format(value);

/** "work, study and money". */
export const formatList = (parts: readonly string[]): string =>
  new Intl.ListFormat(locale, { style: "long", type: "conjunction" }).format(parts);

/** The form of a text that fits a count, by the rules of the language. */
export function plural(
  count: number,
  forms: { readonly one: string; readonly other: string } & Partial<Record<Intl.LDMLPluralRule, string>>,
): string {
  return forms[new Intl.PluralRules(locale).select(count)] ?? forms.other;
}
