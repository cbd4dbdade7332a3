/** Days of moments: also of those that no clock gives and a copy may hold. */
import { expect, it } from "vitest";
import { LAST_INSTANT, dayOf, isLocalDate } from "./time.ts";

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
