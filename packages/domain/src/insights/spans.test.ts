/** Weeks as a calendar has them, years, and days that are odd. */
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { addDays, daysBetween } from "../kernel/time.ts";
import { dayLookedAt, firstLookedAt, isIn, weekOf, yearOf, type WeekStart } from "./spans.ts";

describe("weekOf", () => {
  it("begins on the day it is said to begin with", () => {
    // 2026-03-10 is a Tuesday.
    expect(weekOf("2026-03-10", 1)).toEqual({ first: "2026-03-09", last: "2026-03-15" });
    expect(weekOf("2026-03-10", 7)).toEqual({ first: "2026-03-08", last: "2026-03-14" });
    expect(weekOf("2026-03-10", 6)).toEqual({ first: "2026-03-07", last: "2026-03-13" });
    expect(weekOf("2026-03-10", 2)).toEqual({ first: "2026-03-10", last: "2026-03-16" });
    expect(weekOf("2026-01-01", 1)).toEqual({ first: "2025-12-29", last: "2026-01-04" });
  });

  it("is seven days that hold the day, the same for each of them", () => {
    fc.assert(
      fc.property(
        fc.integer({ min: -40_000, max: 40_000 }),
        fc.integer({ min: 1, max: 7 }),
        (n, startsOn) => {
          const day = addDays("2026-03-10", n);
          const { first, last } = weekOf(day, startsOn as WeekStart);
          expect(daysBetween(first, last)).toBe(6);
          expect(first <= day && day <= last).toBe(true);
          expect(weekOf(last, startsOn as WeekStart)).toEqual({ first, last });
          expect(weekOf(addDays(last, 1), startsOn as WeekStart).first).toBe(addDays(last, 1));
        },
      ),
      { seed: 20261126 },
    );
  });
});

it("a year is the calendar's", () => {
  expect(yearOf("2028-02-29")).toEqual({ first: "2028-01-01", last: "2028-12-31" });
});

it("a day that has not come, or from before anything was kept, is not looked at", () => {
  expect(dayLookedAt(null, null, "2026-03-10")).toBe("2026-03-10");
  expect(dayLookedAt("2026-03-01", null, "2026-03-10")).toBe("2026-03-10");
  expect(dayLookedAt("2026-03-01", "2025-01-05", "2026-03-10")).toBe("2026-03-01");
  expect(dayLookedAt("2027-03-01", "2025-01-05", "2026-03-10")).toBe("2026-03-10");
  expect(dayLookedAt("0001-01-01", "2025-01-05", "2026-03-10")).toBe("2025-01-05");
  expect(firstLookedAt("2025-01-05", "2026-03-10")).toBe("2025-01-05");
  expect(firstLookedAt("-005000-01-01", "2026-03-10")).toBe("1900-01-01");
  expect(firstLookedAt("2031-01-01", "2026-03-10")).toBeNull();
  expect(firstLookedAt(null, "2026-03-10")).toBeNull();
});

it("a day to come is in no span yet", () => {
  const week = weekOf("2026-03-10", 1);
  expect(isIn(week, "2026-03-09", "2026-03-10")).toBe(true);
  expect(isIn(week, "2026-03-11", "2026-03-10")).toBe(false);
  expect(isIn(week, "2026-03-08", "2026-03-10")).toBe(false);
  expect(isIn(week, "+010000-01-01", "2026-03-10")).toBe(false);
});
