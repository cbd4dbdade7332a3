/**
 * Instants, days and zones; the only file that uses Temporal.
 *
 * Stored: an Instant (whole milliseconds UTC), a LocalDate (2026-11-24) and the IANA zone of the moment.
 * A person's day may begin after midnight: `dayStartsAt` is that hour, so half past one at night is still yesterday.
 */
import { Temporal } from "temporal-polyfill";

/** Whole milliseconds since 1970-01-01T00:00Z. */
export type Instant = number;
/** A calendar day, `YYYY-MM-DD`. */
export type LocalDate = string;
/** An IANA time zone, `Europe/Lisbon`. */
export type Zone = string;

export const HOUR = 3_600_000;
export const DAY = 24 * HOUR;
/** The hour at which a day begins unless the person chose another. */
export const DAY_STARTS_AT = 4;

const zoned = (at: Instant, zone: Zone) =>
  Temporal.Instant.fromEpochMilliseconds(at).toZonedDateTimeISO(zone);

// What four digits of a year can say, less two days, since a zone and the hour at which a day begins move a moment.
const FIRST_WITH_A_DAY = Date.parse("0000-01-03T00:00:00Z");
const LAST_WITH_A_DAY = Date.parse("9999-12-29T00:00:00Z");

/**
 * The day a moment belongs to, for someone whose day begins at `dayStartsAt` o'clock. A moment outside the years 0000 to
 * 9999, as a copy may hold, belongs to the first or the last days of these: every day is one that `isLocalDate` knows.
 */
export const dayOf = (at: Instant, zone: Zone, dayStartsAt: number): LocalDate => {
  const local = zoned(Math.min(LAST_WITH_A_DAY, Math.max(FIRST_WITH_A_DAY, at)), zone);
  const date = local.toPlainDate();
  return (local.hour < dayStartsAt ? date.subtract({ days: 1 }) : date).toString();
};

/** The hour on the wall, 0 to 23. */
export const hourOf = (at: Instant, zone: Zone): number => zoned(at, zone).hour;

/** Day `n` days after `date`; n may be negative. */
export const addDays = (date: LocalDate, n: number): LocalDate =>
  Temporal.PlainDate.from(date).add({ days: n }).toString();

/** Whole days from `a` to `b`; negative when `b` is earlier. */
export const daysBetween = (a: LocalDate, b: LocalDate): number =>
  Temporal.PlainDate.from(a).until(Temporal.PlainDate.from(b), { largestUnit: "days" }).days;

/** Days since 1970-01-01, and the day so many days after it: for reckoning over many, which takes long by `addDays`. */
export const dayNumber = (date: LocalDate): number => Date.parse(`${date}T00:00:00Z`) / DAY;
export const dayOfNumber = (n: number): LocalDate => addDays("1970-01-01", n);

const WEEK_DAYS = 7;
/** The day of the week of a day number, 1 Monday to 7 Sunday; 1970-01-01 was a Thursday. */
export const weekdayOf = (n: number): number => ((((n + 3) % WEEK_DAYS) + WEEK_DAYS) % WEEK_DAYS) + 1;

/** The first moment of a person's day. A clock change at that hour moves to the next hour that exists. */
export const startOf = (date: LocalDate, zone: Zone, dayStartsAt: number): Instant =>
  Temporal.PlainDate.from(date).toZonedDateTime({ timeZone: zone, plainTime: { hour: dayStartsAt } })
    .epochMilliseconds;

/** True from 22:00 to 05:00 on the wall: the hours in which the app offers only what helps at night. */
export const isNight = (at: Instant, zone: Zone): boolean => {
  const hour = hourOf(at, zone);
  return hour >= 22 || hour < 5;
};

/** True from 18:00 to 22:00 on the wall. */
export const isEvening = (at: Instant, zone: Zone): boolean => {
  const hour = hourOf(at, zone);
  return hour >= 18 && hour < 22;
};

export const isLocalDate = (value: unknown): value is LocalDate => {
  if (typeof value !== "string" || !/^\d{4}-\d{2}-\d{2}$/.test(value)) return false;
  try {
    return Temporal.PlainDate.from(value, { overflow: "reject" }).toString() === value;
  } catch {
    return false;
  }
};

export const isZone = (value: unknown): value is Zone => {
  if (typeof value !== "string" || value === "") return false;
  try {
    zoned(0, value);
    return true;
  } catch {
    return false;
  }
};

/** The latest instant that fits a stamp: 48 bits of milliseconds, the year 10889. */
export const LAST_INSTANT = 2 ** 48 - 1;
export const isInstant = (value: unknown): value is Instant =>
  typeof value === "number" && Number.isInteger(value) && Math.abs(value) <= LAST_INSTANT;
