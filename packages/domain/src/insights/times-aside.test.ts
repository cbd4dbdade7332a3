/** When a goal was put aside, as far as rows tell: kept times, the one that lasts, and goals that know only their last. */
import { expect, it } from "vitest";
import type { Goal } from "../goals/goal.ts";
import type { Pause } from "../goals/repeating.ts";
import { DAY } from "../kernel/time.ts";
import { NOW, momentAt } from "../testing/ctx.ts";
import { timesAside } from "./times-aside.ts";

type Kept = Pick<Pause, "since" | "until">;
/** NOW is on 20 November 2026. */
const ago = (days: number) => NOW - days * DAY;
const of = (state: Goal["state"], stateAt: number | null, pauses: readonly Kept[] = []) =>
  timesAside({ state, stateAt }, pauses, momentAt());
const kept = (since: string, until: string): Kept => ({ since, until });

it("are none of a goal that was never put aside", () => {
  for (const state of [null, "open", "other"] as const)
    expect(of(state, null)).toEqual({ times: [], backAt: null });
});

it("are each that is kept, and the one that still lasts, with no end", () => {
  const before = [kept("2026-08-01", "2026-08-20"), kept("2026-10-01", "2026-10-09")];
  expect(of("open", ago(42), before)).toEqual({ times: before, backAt: null });
  for (const state of ["paused", "letGo", "reached"] as const)
    expect(of(state, ago(2), before)).toEqual({
      times: [...before, { since: "2026-11-18", until: null }],
      backAt: null,
    });
});

it("of an old goal are not known, only when it went on; what was kept later makes no difference to that", () => {
  expect(of("open", ago(10))).toEqual({ times: [], backAt: ago(10) });
  expect(of("open", ago(10), [kept("2026-08-01", "2026-08-20")]).backAt).toBe(ago(10));
});

it("end on the day that was kept, also where that day is another one here", () => {
  // It went on on the evening of the 9th, in a place where it was the 10th already, or still the 8th.
  for (const until of ["2026-11-08", "2026-11-09", "2026-11-10"])
    expect(of("open", Date.UTC(2026, 10, 9, 20), [kept("2026-11-01", until)]).backAt).toBeNull();
});

it("of less than a day are none, nor is one that ends before it begins or begins after today", () => {
  const odd = [
    kept("2026-11-10", "2026-11-10"),
    kept("2026-11-10", "2026-11-01"),
    kept("2027-01-01", "2027-02-01"),
  ];
  expect(of("open", ago(10), odd)).toEqual({ times: [], backAt: null });
  expect(of("paused", NOW + 5 * DAY)).toEqual({ times: [], backAt: null });
});

it("last from today on where nobody kept since when", () => {
  expect(of("paused", null)).toEqual({ times: [{ since: "2026-11-20", until: null }], backAt: null });
});

it("that a clock which was ahead has ended, or gone on from, are left out: they would last until then", () => {
  expect(of("open", NOW + 26_000 * DAY, [kept("2026-08-01", "2098-01-29")])).toEqual({
    times: [],
    backAt: null,
  });
});
