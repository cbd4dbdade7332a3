/** Days and times as other apps write them. */
import { expect, test } from "vitest";
import { dayFrom, instantAt, offsetZone, readTime, readWhen, readZone } from "./when.ts";

test.each([
  ["22:05", { hour: 22, minute: 5 }],
  ["10:05 pm", { hour: 22, minute: 5 }],
  ["10:05 AM", { hour: 10, minute: 5 }],
  ["12:00 am", { hour: 0, minute: 0 }],
  ["12:30 p. m.", { hour: 12, minute: 30 }],
  ["9.05", { hour: 9, minute: 5 }],
  ["24:00", null],
  ["13:00 pm", null],
  ["10:75", null],
  ["evening", null],
  ["", null],
])("the time %j", (text, expected) => {
  expect(readTime(text)).toEqual(expected);
});

test("a day alone has no moment", () => {
  expect(readWhen("2024-01-05", "Europe/Helsinki")).toEqual({
    day: "2024-01-05",
    writtenAt: null,
    zone: null,
  });
});

test("a time without a zone is the wall clock where one is", () => {
  expect(readWhen("2024-01-05 00:30", "Europe/Helsinki")).toEqual({
    day: "2024-01-05",
    writtenAt: Date.UTC(2024, 0, 4, 22, 30),
    zone: null,
  });
});

test("UTC is turned into the day of the place; an offset keeps its own day", () => {
  expect(readWhen("2024-01-05T23:30:00Z", "Europe/Helsinki")?.day).toBe("2024-01-06");
  expect(readWhen("2024-01-05T23:30:00.25-05:00", "Europe/Helsinki")).toEqual({
    day: "2024-01-05",
    writtenAt: Date.UTC(2024, 0, 6, 4, 30, 0, 250),
    zone: "-05:00",
  });
});

test.each([
  "2024-02-30",
  "2024-13-01",
  "0000-00-00",
  "2024-01-05T25:00:00Z",
  "5 January 2024",
  "2024-1-5",
  "",
])("%j is no day we can read", (text) => {
  expect(readWhen(text, "UTC")).toBeNull();
});

test("wall clocks around a clock change", () => {
  const berlin = (day: string, hour: number, minute: number) =>
    instantAt(day, hour, minute, 0, "Europe/Berlin");
  expect(berlin("2024-03-31", 1, 59)).toBe(Date.UTC(2024, 2, 31, 0, 59));
  expect(berlin("2024-03-31", 2, 30)).toBe(Date.UTC(2024, 2, 31, 1, 30)); // skipped: half past three
  expect(berlin("2024-03-31", 3, 0)).toBe(Date.UTC(2024, 2, 31, 1, 0));
  expect(berlin("2024-10-27", 3, 0)).toBe(Date.UTC(2024, 9, 27, 2, 0));
  expect(instantAt("2024-01-05", 0, 15, 0, "Asia/Kathmandu")).toBe(Date.UTC(2024, 0, 4, 18, 30));
});

test("zones", () => {
  expect(readZone("Europe/Lisbon")).toBe("Europe/Lisbon");
  expect(readZone("GMT+0200")).toBe("+02:00");
  expect(readZone("-03:30")).toBe("-03:30");
  expect(readZone("Nowhere/Else")).toBeNull();
  expect(readZone("2024-01-01T00:00Z")).toBeNull();
  expect(readZone("")).toBeNull();
  expect(offsetZone(3_600_000)).toBe("+01:00");
  expect(offsetZone(-12_600_000)).toBe("-03:30");
  expect(offsetZone(99 * 3_600_000)).toBeNull();
  expect(offsetZone(null)).toBeNull();
});

test("leap days", () => {
  expect(dayFrom(2024, 2, 29)).toBe("2024-02-29");
  expect(dayFrom(2023, 2, 29)).toBeNull();
  expect(dayFrom(Number.NaN, 1, 1)).toBeNull();
});
