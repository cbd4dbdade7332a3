/** Days of moments: also of those that no clock gives and a copy may hold. */
import fc from "fast-check";
import { expect, it } from "vitest";
import { DAY, HOUR, LAST_INSTANT, addDays, dayOf, isLocalDate, startOf } from "./time.ts";

it.each(["UTC", "Pacific/Kiritimati", "Pacific/Pago_Pago"])(
  "a moment of any year belongs to a day that is one, and days keep the order of their moments: %s",
  (zone) => {
    const moments = [
      -LAST_INSTANT,
      Date.parse("0000-01-01T00:00:00Z"),
      Date.parse("0001-01-01T00:00:00Z"),
      0,
      Date.parse("9999-12-31T23:59:59Z"),
      LAST_INSTANT,
    ];
    const days = moments.map((at) => dayOf(at, zone, 12));
    expect(days.filter((day) => !isLocalDate(day))).toEqual([]);
    expect(days).toEqual(days.toSorted());
  },
);

/** Samoa went from the 29th to the 31st. */
const SKIPPED = "2011-12-30";

it.each([
  ["Europe/London", "2026-03-29"],
  ["Europe/London", "2026-10-25"],
  ["Australia/Lord_Howe", "2026-04-05"],
  ["Australia/Lord_Howe", "2026-10-04"],
  ["Pacific/Auckland", "2026-09-27"],
  ["America/Havana", "2026-03-08"],
  ["Pacific/Apia", SKIPPED],
])(
  "each moment belongs to one day, from its start to the next, also where clocks change: %s about %s",
  (zone, day) => {
    const about = Date.parse(`${day}T12:00:00Z`);
    const at = fc
      .integer({ min: -3 * 24 * 60, max: 3 * 24 * 60 })
      .map((minutes) => about + (minutes * HOUR) / 60);
    fc.assert(
      fc.property(at, at, fc.integer({ min: 0, max: 6 }), (a, b, hour) => {
        const its = dayOf(a, zone, hour);
        // Where a day is skipped, the hours after midnight are still its own, though it never began.
        if (its !== SKIPPED) expect(startOf(its, zone, hour)).toBeLessThanOrEqual(a);
        expect(startOf(addDays(its, 1), zone, hour)).toBeGreaterThan(a);
        const [early, late] = [Math.min(a, b), Math.max(a, b)].map((moment) => dayOf(moment, zone, hour));
        expect(early! <= late!).toBe(true);
        if (its !== SKIPPED) expect(dayOf(startOf(its, zone, hour), zone, hour)).toBe(its);
      }),
      { numRuns: 150, seed: 20261126 },
    );
    expect(startOf(addDays(day, 2), zone, 4) - startOf(addDays(day, -2), zone, 4)).toBeGreaterThan(2.9 * DAY);
  },
);
