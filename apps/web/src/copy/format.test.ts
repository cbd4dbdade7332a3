/**
 * Days and numbers as they are said in English.
 */
import { describe, expect, test } from "vitest";
import {
  formatDate,
  formatDates,
  formatDay,
  formatList,
  formatMonth,
  formatNumber,
  formatTime,
  plural,
  relativeDay,
  sentenceStart,
  weekStartsOn,
} from "./format.ts";

describe("days", () => {
  test("are said whole, with or without the year", () => {
    expect(formatDay("2026-11-20")).toBe("Friday 20 November");
    expect(formatDate("2026-11-20")).toBe("20 November 2026");
    expect(formatMonth("2026-11-20")).toBe("November 2026");
  });

  test.each([
    ["2026-11-24", "today"],
    ["2026-11-23", "yesterday"],
    ["2026-11-25", "tomorrow"],
    ["2026-11-20", "Friday"],
    ["2026-11-30", "Monday"],
    ["2026-11-17", "17 November"],
    ["2025-12-31", "31 December 2025"],
  ])("%s seen from 2026-11-24 is %s", (day, said) => {
    expect(relativeDay(day, "2026-11-24")).toBe(said);
  });

  test("from one to another are said together", () => {
    // How wide the spaces around the dash are is the browser's to say.
    const said = (first: string, last: string) => formatDates(first, last).replace(/\s?–\s?/u, "–");
    expect(said("2026-03-09", "2026-03-15")).toBe("9–15 March 2026");
    expect(said("2025-12-29", "2026-01-04")).toBe("29 December 2025–4 January 2026");
  });

  test("begin a week as the language has it", () => {
    expect(["en-GB", "en-US", "ar-EG", "pt-PT"].map((tag) => weekStartsOn(tag))).toEqual([1, 7, 6, 7]);
  });

  test("a change of the clocks moves no day", () => {
    expect(relativeDay("2026-10-24", "2026-10-25")).toBe("yesterday");
    expect(relativeDay("2026-03-29", "2026-03-28")).toBe("tomorrow");
  });

  test("a moment is told on the clock of its place", () => {
    const moment = Date.UTC(2026, 10, 24, 20, 40);
    expect(formatTime(moment, "Europe/London")).toBe("20:40");
    expect(formatTime(moment, "Asia/Kolkata")).toBe("02:10");
  });
});

test("numbers, lists and counts", () => {
  expect(formatNumber(1204)).toBe("1,204");
  expect(formatList(["work", "study", "money"])).toBe("work, study and money");
  expect(plural(1, { one: "a try", other: "tries" })).toBe("a try");
  expect(plural(0, { one: "a try", other: "tries" })).toBe("tries");
  expect(sentenceStart("yesterday")).toBe("Yesterday");
  expect(sentenceStart("")).toBe("");
});
