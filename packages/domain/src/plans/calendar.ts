/**
 * A plan or a dated try as one calendar file (iCalendar, RFC 5545): one event with an alarm.
 *
 * The title is handed in and is nobody's words unless the person changed it: a calendar is read by its company and
 * by whoever looks over a shoulder. The event's id is the row's, so that a second file moves it instead of doubling it.
 */
import { assert } from "../kernel/result.ts";
import { tidy } from "../kernel/text.ts";
import { DAY, HOUR, dayOf, daysBetween, startOf } from "../kernel/time.ts";
import type { Instant, LocalDate, Zone } from "../kernel/time.ts";

const MINUTE = 60_000;
/** Octets in one line, without its line end (RFC 5545, 3.1). */
const LINE = 75;

export type CalendarEntry = {
  /** The id of the plan or try. */
  readonly uid: string;
  readonly title: string;
  readonly day: LocalDate;
  /** "HH:MM" on the wall, or null for the whole day. */
  readonly time: string | null;
  readonly zone: Zone;
  readonly now: Instant;
};

/** True for a time on the wall, 00:00 to 23:59. */
export const isWallTime = (value: unknown): value is string =>
  typeof value === "string" && /^(?:[01]\d|2[0-3]):[0-5]\d$/.test(value);

/**
 * The text of an `.ics` file. With a time: half an hour at that time in that zone, alarm a quarter of an hour before.
 * Without: the whole day, shown as free, alarm at nine. `day` and `time` were checked at the door; a bad one throws.
 */
export function calendarFile({ uid, title, day, time, zone, now }: CalendarEntry): string {
  assert(time === null || isWallTime(time), "a calendar entry's time is HH:MM");
  const summary = escaped(title);
  const alarm = (trigger: string) => [
    "BEGIN:VALARM",
    "ACTION:DISPLAY",
    `DESCRIPTION:${summary}`,
    `TRIGGER:${trigger}`,
    "END:VALARM",
  ];
  const date = day.replaceAll("-", "");
  const timed = time === null ? null : `${date}T${time.replace(":", "")}00`;
  const lines = [
    "BEGIN:VCALENDAR",
    "VERSION:2.0",
    "PRODID:-//Onward//Onward 1//EN",
    "CALSCALE:GREGORIAN",
    ...(time === null ? [] : zoneLines(zone, day, Number(time.slice(0, 2)))),
    "BEGIN:VEVENT",
    `UID:${uid}`,
    `DTSTAMP:${utc(now)}`,
    ...(timed === null
      ? [`DTSTART;VALUE=DATE:${date}`, "TRANSP:TRANSPARENT"]
      : [`DTSTART;TZID=${zone}:${timed}`, "DURATION:PT30M"]),
    `SUMMARY:${summary}`,
    "CLASS:PRIVATE",
    ...alarm(timed === null ? "PT9H" : "-PT15M"),
    "END:VEVENT",
    "END:VCALENDAR",
  ];
  return lines.map((line) => `${folded(line)}\r\n`).join("");
}

// A file that names a zone must define it (3.6.5). One event needs one offset: the one in force at its hour.
// Calendars that know the zone by its name use their own rules.
function zoneLines(zone: Zone, day: LocalDate, hour: number): readonly string[] {
  const wall = daysBetween("1970-01-01", day) * DAY + hour * HOUR;
  const minutes = Math.round((wall - startOf(day, zone, hour)) / MINUTE);
  const offset = `${minutes < 0 ? "-" : "+"}${two(Math.abs(minutes) / 60)}${two(Math.abs(minutes) % 60)}`;
  return [
    "BEGIN:VTIMEZONE",
    `TZID:${zone}`,
    "BEGIN:STANDARD",
    "DTSTART:19700101T000000",
    `TZOFFSETFROM:${offset}`,
    `TZOFFSETTO:${offset}`,
    "END:STANDARD",
    "END:VTIMEZONE",
  ];
}

const two = (n: number) => String(Math.floor(n)).padStart(2, "0");

function utc(at: Instant): string {
  const date = dayOf(at, "UTC", 0);
  const left = at - daysBetween("1970-01-01", date) * DAY;
  const clock = two(left / HOUR) + two((left % HOUR) / MINUTE) + two((left % MINUTE) / 1000);
  return `${date.replaceAll("-", "")}T${clock}Z`;
}

/** Text as a value: backslash, semicolon, comma and line end are marked (3.3.11); a tab becomes a space. */
const escaped = (text: string) =>
  tidy(text.toWellFormed())
    .replaceAll("\t", " ")
    .replace(/[\\;,]/g, "\\$&")
    .replaceAll("\n", "\\n");

const octets = (sign: string) => {
  const code = sign.codePointAt(0) ?? 0;
  return code < 0x80 ? 1 : code < 0x800 ? 2 : code < 0x10000 ? 3 : 4;
};

/** Cut into lines of at most 75 octets, never inside a character; each further line begins with a space. */
function folded(line: string): string {
  let out = "";
  let used = 0;
  for (const sign of line) {
    const size = octets(sign);
    if (used + size > LINE) {
      out += "\r\n ";
      used = 1;
    }
    out += sign;
    used += size;
  }
  return out;
}
