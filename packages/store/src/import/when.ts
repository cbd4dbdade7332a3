/**
 * Days and times as other apps write them: with a zone, with an offset, or as the clock on the wall.
 */
import {
  dayOf,
  isLocalDate,
  isZone,
  type Instant,
  type LocalDate,
  type Zone,
} from "@onward/domain/kernel/time";

const MINUTE = 60_000;

export type Written = {
  readonly day: LocalDate;
  readonly writtenAt: Instant | null;
  readonly zone: Zone | null;
};

const two = (n: number) => String(n).padStart(2, "0");

/** A day from its numbers (month 1 to 12), or null when the calendar has no such day. */
export function dayFrom(year: number, month: number, day: number): LocalDate | null {
  if (!(year >= 1000 && year <= 9999)) return null;
  const text = `${year}-${two(month)}-${two(day)}`;
  return isLocalDate(text) ? text : null;
}

/** The calendar day of a moment in a zone. */
export const calendarDay = (at: Instant, zone: Zone): LocalDate => dayOf(at, zone, 0);

/** The zone as we store it: an IANA name as it is, `GMT+0200` as `+02:00`; null for anything else. */
export function readZone(name: string): Zone | null {
  const offset = /^(?:GMT|UTC)?([+-]\d{2}):?(\d{2})$/.exec(name);
  const zone = offset ? `${offset[1]}:${offset[2]}` : name;
  return /^(?:[A-Za-z]|[+-]\d)[\w+\-/:]*$/.test(zone) && isZone(zone) ? zone : null;
}

/** An offset from UTC in milliseconds as a zone, `+01:00`; null beyond what any place has. */
export function offsetZone(offset: number | null): Zone | null {
  if (offset === null || Math.abs(offset) > 15 * 60 * MINUTE) return null;
  const minutes = Math.round(Math.abs(offset) / MINUTE);
  return `${offset < 0 ? "-" : "+"}${two(Math.floor(minutes / 60))}:${two(minutes % 60)}`;
}

const clocks = new Map<Zone, Intl.DateTimeFormat>();
/** How far the clock in a zone was ahead of UTC at a moment, in milliseconds. */
function offsetAt(at: Instant, zone: Zone): number {
  const fixed = /^([+-])(\d{2}):(\d{2})$/.exec(zone);
  if (fixed) return (fixed[1] === "-" ? -1 : 1) * (Number(fixed[2]) * 60 + Number(fixed[3])) * MINUTE;
  let clock = clocks.get(zone);
  if (!clock) {
    clock = new Intl.DateTimeFormat("en-US", {
      timeZone: zone,
      calendar: "gregory",
      numberingSystem: "latn",
      hourCycle: "h23",
      year: "numeric",
      month: "numeric",
      day: "numeric",
      hour: "numeric",
      minute: "numeric",
      second: "numeric",
    });
    clocks.set(zone, clock);
  }
  const part: Record<string, number> = {};
  for (const { type, value } of clock.formatToParts(at)) part[type] = Number(value);
  const wall = Date.UTC(
    part["year"] ?? 0,
    (part["month"] ?? 1) - 1,
    part["day"],
    part["hour"],
    part["minute"],
    part["second"],
  );
  return wall - Math.floor(at / 1000) * 1000;
}

/** The moment at which the clock in `zone` showed this; a time that a clock change skipped moves by its gap. */
export function instantAt(day: LocalDate, hour: number, minute: number, second: number, zone: Zone): Instant {
  const wall = Date.parse(`${day}T00:00:00Z`) + ((hour * 60 + minute) * 60 + second) * 1000;
  const guess = wall - offsetAt(wall, zone);
  return wall - offsetAt(guess, zone);
}

/** `22:05`, `10:05 pm`, `10.05 p. m.`; null for anything else. */
export function readTime(text: string): { hour: number; minute: number } | null {
  const match = /^\s*(\d{1,2})[:.h](\d{2})(?:[:.]\d{2})?\s*(?:([ap])\.?\s?m\.?)?\s*$/iu.exec(text);
  if (!match) return null;
  const half = match[3]?.toLowerCase();
  const minute = Number(match[2]);
  let hour = Number(match[1]);
  if (half && (hour < 1 || hour > 12)) return null;
  if (half) hour = (hour % 12) + (half === "p" ? 12 : 0);
  return hour < 24 && minute < 60 ? { hour, minute } : null;
}

const ISO =
  /^\s*(\d{4})-(\d{2})-(\d{2})(?:(?:T|,?\s+)(\d{1,2}):(\d{2})(?::(\d{2})(?:[.,](\d{1,9}))?)?\s*(Z|[+-]\d{2}:?\d{2})?)?\s*$/i;

/**
 * `2024-01-05`, `2024-01-05 10:00`, `2024-01-05T10:00:00.5+02:00`, `…Z`; null when it is none of these or no such
 * day or time exists. Without an offset it is the wall clock of `zone`; with Z the day is that of `zone`.
 */
export function readWhen(text: string, zone: Zone): Written | null {
  const match = ISO.exec(text);
  if (!match) return null;
  const day = dayFrom(Number(match[1]), Number(match[2]), Number(match[3]));
  if (day === null) return null;
  if (match[4] === undefined) return { day, writtenAt: null, zone: null };
  const [hour, minute, second] = [Number(match[4]), Number(match[5]), Number(match[6] ?? 0)];
  if (hour > 23 || minute > 59 || second > 60) return null;
  const thousandths = Number((match[7] ?? "").padEnd(3, "0").slice(0, 3));
  const said = match[8]?.toUpperCase();
  if (said === "Z") {
    const writtenAt = instantAt(day, hour, minute, second, "+00:00") + thousandths;
    return { day: calendarDay(writtenAt, zone), writtenAt, zone: null };
  }
  const own = said === undefined ? null : readZone(said);
  if (said !== undefined && own === null) return null;
  return { day, writtenAt: instantAt(day, hour, minute, second, own ?? zone) + thousandths, zone: own };
}
