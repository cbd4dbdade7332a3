/** Which days a summary is about. */
import { expect, it } from "vitest";
import { spanOf, type RangeKind } from "./range.ts";

const TODAY = "2026-11-20";
const of = (kind: RangeKind, from = "", to = "") => spanOf({ kind, from, to }, TODAY);

it("counts today among the days at hand", () => {
  expect(of("twoWeeks")).toEqual({ ok: true, value: { first: "2026-11-07", last: TODAY } });
  expect(of("month")).toEqual({ ok: true, value: { first: "2026-10-22", last: TODAY } });
  expect(of("threeMonths")).toEqual({ ok: true, value: { first: "2026-08-23", last: TODAY } });
  expect(of("all")).toEqual({ ok: true, value: { first: "1900-01-01", last: TODAY } });
  // What was chosen before as days of one's own does not matter then.
  expect(of("month", "2026-12-01", "x")).toEqual(of("month"));
});

it("takes days of one's own, and one end of them", () => {
  expect(of("own", "2026-03-01", "2026-03-01")).toEqual({
    ok: true,
    value: { first: "2026-03-01", last: "2026-03-01" },
  });
  expect(of("own", "2026-03-01")).toEqual({ ok: true, value: { first: "2026-03-01", last: TODAY } });
  expect(of("own", "", "2026-03-01")).toEqual({
    ok: true,
    value: { first: "1900-01-01", last: "2026-03-01" },
  });
  expect(of("own", "2026-11-01", "2027-01-01")).toEqual({
    ok: true,
    value: { first: "2026-11-01", last: "2027-01-01" },
  });
});

it("refuses no days, days that are none, back to front, and still to come", () => {
  expect(of("own")).toEqual({ ok: false, error: { type: "NoDay" } });
  expect(of("own", "2026-02-30")).toEqual({ ok: false, error: { type: "NoDay" } });
  expect(of("own", "2026-03-01", "later")).toEqual({ ok: false, error: { type: "NoDay" } });
  expect(of("own", "2026-03-02", "2026-03-01")).toEqual({ ok: false, error: { type: "BackToFront" } });
  expect(of("own", "2026-11-21")).toEqual({ ok: false, error: { type: "StillToCome" } });
});
