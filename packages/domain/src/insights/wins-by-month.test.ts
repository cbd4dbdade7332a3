/** Wins by month: every month from the first on, none lost and none twice. */
import fc from "fast-check";
import { expect, it } from "vitest";
import { LAST_INSTANT } from "../kernel/time.ts";
import { momentAt } from "../testing/ctx.ts";
import { winsByMonth } from "./wins-by-month.ts";

const win = (day: string) => ({ day });
const looked = (finished: number | null) => ({ finishedAt: finished });

it("has each month from the first to the present one, also the empty ones", () => {
  expect(winsByMonth([win("2026-08-31"), win("2026-11-01"), win("2026-11-20")], [], momentAt())).toEqual([
    { month: "2026-08", wins: 1 },
    { month: "2026-09", wins: 0 },
    { month: "2026-10", wins: 0 },
    { month: "2026-11", wins: 2 },
  ]);
  expect(winsByMonth([win("2025-12-31")], [], momentAt())).toHaveLength(12);
  expect(winsByMonth([], [], momentAt())).toEqual([]);
});

it("counts a finished look back, on the person's own day", () => {
  // Two in the morning of the first is still the last day of the month before.
  const night = Date.UTC(2026, 10, 1, 2);
  expect(winsByMonth([], [looked(night), looked(null)], momentAt())).toEqual([
    { month: "2026-10", wins: 1 },
    { month: "2026-11", wins: 0 },
  ]);
});

it("leaves out days to come, of a clock that was wrong", () => {
  expect(winsByMonth([win("2026-11-21"), win("2031-01-01")], [], momentAt())).toEqual([]);
});

it("leaves out a day of another age, a slip of the pen, and keeps those of one's own", () => {
  const now = [
    { month: "2026-10", wins: 1 },
    { month: "2026-11", wins: 0 },
  ];
  for (const slip of ["0026-10-12", "0000-01-01", "0999-12-31", "1899-12-31"])
    expect(winsByMonth([win(slip), win("2026-10-12")], [], momentAt())).toEqual(now);
  expect(winsByMonth([win("0026-10-12")], [], momentAt())).toEqual([]);
  // Of a clock that stood in another age.
  expect(winsByMonth([win("2026-10-12")], [looked(-(2 ** 48) + 1)], momentAt())).toEqual(now);
  expect(winsByMonth([win("1900-01-01")], [], momentAt())).toHaveLength(126 * 12 + 11);
});

it("comes to an end also by a clock in the last year there is", () => {
  const months = winsByMonth([win("9999-11-20")], [], { ...momentAt(), now: LAST_INSTANT });
  expect(months.map(({ month }) => month)).toEqual(["9999-11", "9999-12"]);
});

it("loses none", () => {
  const day = fc.date({ min: new Date("2016-01-01"), max: new Date("2026-11-20"), noInvalidDate: true });
  fc.assert(
    fc.property(fc.array(day, { maxLength: 60 }), (days) => {
      const months = winsByMonth(
        days.map((its) => win(its.toISOString().slice(0, 10))),
        [],
        momentAt(),
      );
      expect(months.reduce((sum, { wins }) => sum + wins, 0)).toBe(days.length);
      expect(months.map(({ month }) => month)).toEqual(
        [...new Set(months.map(({ month }) => month))].toSorted(),
      );
    }),
  );
});
