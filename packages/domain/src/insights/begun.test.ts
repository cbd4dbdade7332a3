/** When a try took place. */
import { describe, expect, it } from "vitest";
import { DAY } from "../kernel/time.ts";
import { NOW, momentAt } from "../testing/ctx.ts";
import { dayOfTry } from "./begun.ts";

type Cells = Parameters<typeof dayOfTry>[0];
const dayOf = (cells: Partial<Cells>) =>
  dayOfTry({ startedAt: null, day: null, outcomeAt: null, ...cells }, momentAt());

describe("dayOfTry", () => {
  it("is the day it is set for until it begins, then the day it began", () => {
    expect(dayOf({ day: "2026-12-10" })).toBe("2026-12-10");
    expect(dayOf({ day: "2026-11-25", startedAt: NOW - DAY })).toBe("2026-11-19");
    // Asked a moment before it began, as a screen that stands open may be.
    expect(dayOf({ day: "2026-11-25", startedAt: NOW + 1 })).toBe("2026-11-20");
  });

  it("is known of a try for sometime once it was said how it went", () => {
    expect(dayOf({})).toBeNull();
    expect(dayOf({ outcomeAt: NOW - 2 * DAY })).toBe("2026-11-18");
  });

  it("stays the day it was for when it was said later how it went, and not when sooner", () => {
    expect(dayOf({ day: "2026-11-12", outcomeAt: NOW })).toBe("2026-11-12");
    expect(dayOf({ day: "2026-11-25", outcomeAt: NOW })).toBe("2026-11-20");
  });
});
