/** The calendar file against the rules of RFC 5545. */
import { describe, expect, it } from "vitest";
import { NOW, ZONE, idOf } from "../testing/ctx.ts";
import { calendarFile, isWallTime, type CalendarEntry } from "./calendar.ts";

const uid = idOf("plan", 1);
const entry = (more: Partial<CalendarEntry> = {}) =>
  calendarFile({
    uid,
    title: "A moment for yourself",
    day: "2026-12-10",
    time: "17:30",
    zone: ZONE,
    now: NOW,
    ...more,
  });
const lines = (text: string) => text.replaceAll("\r\n ", "").split("\r\n");

describe("calendarFile", () => {
  it("makes one event at a time, in its zone, with an alarm", () => {
    expect(lines(entry())).toEqual([
      "BEGIN:VCALENDAR",
      "VERSION:2.0",
      "PRODID:-//Onward//Onward 1//EN",
      "CALSCALE:GREGORIAN",
      "BEGIN:VTIMEZONE",
      "TZID:Europe/Lisbon",
      "BEGIN:STANDARD",
      "DTSTART:19700101T000000",
      "TZOFFSETFROM:+0000",
      "TZOFFSETTO:+0000",
      "END:STANDARD",
      "END:VTIMEZONE",
      "BEGIN:VEVENT",
      `UID:${uid}`,
      "DTSTAMP:20261120T100000Z",
      "DTSTART;TZID=Europe/Lisbon:20261210T173000",
      "DURATION:PT30M",
      "SUMMARY:A moment for yourself",
      "CLASS:PRIVATE",
      "BEGIN:VALARM",
      "ACTION:DISPLAY",
      "DESCRIPTION:A moment for yourself",
      "TRIGGER:-PT15M",
      "END:VALARM",
      "END:VEVENT",
      "END:VCALENDAR",
      "",
    ]);
  });

  it("makes a whole day, shown as free, with an alarm at nine", () => {
    const day = lines(entry({ time: null }));
    expect(day).toContain("DTSTART;VALUE=DATE:20261210");
    expect(day).toContain("TRANSP:TRANSPARENT");
    expect(day).toContain("TRIGGER:PT9H");
    expect(day.join("\n")).not.toMatch(/TZID|VTIMEZONE|DURATION/);
  });

  it.each([
    ["Europe/Lisbon", "2026-07-01", "+0100"],
    ["America/New_York", "2026-01-15", "-0500"],
    ["Asia/Kathmandu", "2026-01-15", "+0545"],
    ["America/St_Johns", "2026-07-15", "-0230"],
    // The hour that summer time leaves out: the offset before it counts.
    ["Europe/Berlin", "2026-03-29", "+0100", "02:30"],
    ["UTC", "2026-03-29", "+0000"],
  ])("knows the offset of %s on %s: %s", (zone, day, offset, time = "09:00") => {
    expect(lines(entry({ zone, day, time }))).toContain(`TZOFFSETTO:${offset}`);
  });

  it("ends each line as the standard says, with nothing else that breaks a line", () => {
    expect(entry().endsWith("END:VCALENDAR\r\n")).toBe(true);
    const joined = entry({ title: "one\ntwo\r\nthree\rfour\u0000\u0007" }).replaceAll("\r\n", "");
    for (const sign of ["\r", "\n", "\u0000", "\u0007"]) expect(joined).not.toContain(sign);
    expect(lines(entry({ title: "one\ntwo\r\nthree" }))).toContain("SUMMARY:one\\ntwo\\nthree");
  });

  it("marks what would end a value, so that a title cannot add lines", () => {
    const sly = lines(entry({ title: "a;b,c\\n\nEND:VEVENT" }));
    expect(sly).toContain("SUMMARY:a\\;b\\,c\\\\n\\nEND:VEVENT");
    expect(sly.filter((l) => l === "END:VEVENT")).toHaveLength(1);
  });

  it("folds long lines at 75 octets and never inside an emoji", () => {
    const title = "🧗🏽‍♀️".repeat(20);
    const text = entry({ title });
    const bytes = new TextEncoder();
    const folds = text.split("\r\n");
    for (const line of folds) {
      expect(bytes.encode(line).length).toBeLessThanOrEqual(75);
      expect(line.isWellFormed()).toBe(true);
    }
    expect(folds.filter((l) => l.startsWith(" ")).length).toBeGreaterThan(2);
    expect(lines(text)).toContain(`SUMMARY:${title}`);
  });

  it("throws for a time that is none", () => {
    expect(() => entry({ time: "25:00" })).toThrow();
    expect(["00:00", "23:59", "24:00", "7:30", "12:60", null].map(isWallTime)).toEqual([
      true,
      true,
      false,
      false,
      false,
      false,
    ]);
  });
});
