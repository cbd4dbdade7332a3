/** What may be offered about a setback, rule by rule. */
import { describe, expect, test } from "vitest";
import { checkin } from "../checkins/checkin.ts";
import type { Heaviness } from "../kernel/heaviness.ts";
import { DAY, HOUR, dayOf } from "../kernel/time.ts";
import { rating, setback, type Setback } from "../setbacks/setback.ts";
import { NOW, idOf, momentAt, rowOf } from "../testing/ctx.ts";
import { notToday } from "../today/choices.ts";
import { debrief } from "./debrief.ts";
import {
  CARDS,
  OFFERS,
  beginsWith,
  carryOnIsOpen,
  closeForNow,
  lookBackIsOpen,
  may,
  mayOfferDebrief,
  mayOfferShortLook,
  type AboutSetback,
} from "./offers.ts";

// NOW is ten in the morning.
const happened = (hoursAgo: number, more: Partial<Setback> = {}) =>
  rowOf(setback, 1, { what: "No", at: NOW - hoursAgo * HOUR, loggedAt: NOW - hoursAgo * HOUR, ...more });
const about = (hoursAgo: number, more: Partial<AboutSetback> = {}): AboutSetback => ({
  setback: happened(hoursAgo),
  ratings: [],
  debriefs: [],
  notTodays: [],
  moment: momentAt(),
  ...more,
});
const rated = (heaviness: Heaviness, hoursAgo = 1, n = 1) =>
  rowOf(rating, n, { setback: idOf("setback", 1), at: NOW - hoursAgo * HOUR, heaviness });
const refused = (hoursAgo: number, card: string = CARDS.debrief, n = 1) => {
  const at = NOW - hoursAgo * HOUR;
  return rowOf(notToday, n, { card, subject: idOf("setback", 1), at, day: dayOf(at, "Europe/Lisbon", 4) });
};
const begun = (n: number, hoursAgo: number) =>
  rowOf(debrief, n, { setback: idOf("setback", 1), form: "full", startedAt: NOW - hoursAgo * HOUR });

describe("the full debrief", () => {
  test("from 24 hours after the event on", () => {
    expect(mayOfferDebrief(about(23.9))).toBe(false);
    expect(mayOfferDebrief(about(24))).toBe(true);
  });
  test("counted from the event, not from the writing", () => {
    expect(mayOfferDebrief(about(0, { setback: happened(30, { loggedAt: NOW }) }))).toBe(true);
  });
  test("by day only: 05:00 to 22:00", () => {
    const at = (hour: number, minute: number) =>
      mayOfferDebrief(about(72, { moment: momentAt(Date.UTC(2026, 10, 20, hour, minute)) }));
    expect([at(4, 59), at(5, 0), at(21, 59), at(22, 0), at(0, 0)]).toEqual([false, true, true, false, false]);
  });
  test("by the latest heaviness, under very heavy", () => {
    expect(mayOfferDebrief(about(30, { ratings: [rated(4)] }))).toBe(false);
    expect(mayOfferDebrief(about(30, { ratings: [rated(4, 20, 1), rated(3, 2, 2)] }))).toBe(true);
    expect(mayOfferDebrief(about(30, { ratings: [rated(1, 20, 1), rated(4, 2, 2)] }))).toBe(false);
    expect(mayOfferDebrief(about(30, { ratings: [{ ...rated(4), setback: idOf("setback", 2) }] }))).toBe(
      true,
    );
  });
  test("not on a very heavy day", () => {
    const day = (d: string) => rowOf(checkin, 1, { day: d, at: NOW, heaviness: 4 });
    expect(mayOfferDebrief(about(30, { checkin: day("2026-11-20") }))).toBe(false);
    expect(mayOfferDebrief(about(30, { checkin: day("2026-11-19") }))).toBe(true);
  });
  test("not for what is not there to be analysed, nor when it was closed", () => {
    for (const kind of ["loss", "hurt", "unfair", "other"] as const) {
      expect(mayOfferDebrief(about(30, { setback: happened(30, { kind }) }))).toBe(false);
    }
    expect(mayOfferDebrief(about(30, { setback: happened(30, { kind: "mistake" }) }))).toBe(true);
    expect(mayOfferDebrief(about(30, { setback: happened(30, { closedAt: NOW - HOUR }) }))).toBe(false);
  });
  test("not when it was looked back on already, in either form", () => {
    expect(mayOfferDebrief(about(30, { debriefs: [begun(1, 2)] }))).toBe(false);
    expect(mayOfferDebrief(about(30, { debriefs: [{ ...begun(1, 2), form: "short" }] }))).toBe(false);
    expect(mayOfferDebrief(about(30, { debriefs: [{ ...begun(1, 2), setback: idOf("setback", 2) }] }))).toBe(
      true,
    );
  });
  test("again 48 hours after a Not today, and then no more", () => {
    expect(mayOfferDebrief(about(99, { notTodays: [refused(47)] }))).toBe(false);
    expect(mayOfferDebrief(about(99, { notTodays: [refused(48)] }))).toBe(true);
    expect(mayOfferDebrief(about(999, { notTodays: [refused(500), refused(400, CARDS.debrief, 2)] }))).toBe(
      false,
    );
  });
  test("a Not today to another card, or about another setback, is not counted", () => {
    const other = { ...refused(1), subject: idOf("setback", 2) };
    expect(mayOfferDebrief(about(99, { notTodays: [refused(1, "lesson"), other] }))).toBe(true);
  });
});

test("at night it is open and not offered: it will keep till morning", () => {
  const night = { moment: momentAt(Date.UTC(2026, 10, 20, 23, 30)) };
  const left = { ...begun(1, 0), startedAt: night.moment.now - HOUR };
  expect([lookBackIsOpen(about(72, night)), mayOfferDebrief(about(72, night))]).toEqual([true, false]);
  expect(carryOnIsOpen(about(72, night), left)).toBe(true);
  const heavy = about(72, { ...night, ratings: [rated(4)] });
  expect([lookBackIsOpen(heavy), carryOnIsOpen(heavy, left)]).toEqual([false, false]);
});

describe("the short look", () => {
  test("at once, for the three lighter weights", () => {
    const at = (h: Heaviness) => mayOfferShortLook(about(0, { ratings: [rated(h, 0)] }));
    expect(([0, 1, 2, 3, 4] as const).map(at)).toEqual([true, true, true, false, false]);
    expect(mayOfferShortLook(about(0))).toBe(true);
  });
  test("not at night, not for hard kinds, not once looked back on", () => {
    expect(mayOfferShortLook(about(0, { moment: momentAt(Date.UTC(2026, 10, 20, 23)) }))).toBe(false);
    expect(mayOfferShortLook(about(0, { setback: happened(0, { kind: "hurt" }) }))).toBe(false);
    expect(mayOfferShortLook(about(9, { debriefs: [begun(1, 2)] }))).toBe(false);
  });
});

describe("carrying on", () => {
  const stopped = { ...begun(1, 40), stoppedAt: NOW - 30 * HOUR };
  test("from the day after it was left", () => {
    expect(carryOnIsOpen(about(60), stopped)).toBe(true);
    expect(carryOnIsOpen(about(60), { ...stopped, stoppedAt: NOW - 2 * HOUR })).toBe(false);
    expect(carryOnIsOpen(about(60), { ...stopped, stoppedAt: NOW - 13 * HOUR })).toBe(true);
    expect(carryOnIsOpen(about(60), { ...stopped, stoppedAt: null })).toBe(true);
  });
  test("not finished, not very heavy, until two Not today", () => {
    expect(carryOnIsOpen(about(60), { ...stopped, finishedAt: NOW - HOUR })).toBe(false);
    expect(carryOnIsOpen(about(60, { ratings: [rated(4)] }), stopped)).toBe(false);
    const no = (n: number, hours: number) => refused(hours, CARDS.carryOn, n);
    expect(carryOnIsOpen(about(60, { notTodays: [no(1, 1)] }), stopped)).toBe(false);
    expect(carryOnIsOpen(about(60, { notTodays: [no(1, 26)] }), stopped)).toBe(true);
    expect(carryOnIsOpen(about(99, { notTodays: [no(1, 26), no(2, 50)] }), stopped)).toBe(false);
  });
});

test("one only looked into after another was finished is nothing to carry on with", () => {
  const finished = { ...begun(1, 60), finishedAt: NOW - 59 * HOUR };
  const opened = begun(2, 40);
  const both = about(70, { debriefs: [finished, opened] });
  expect(carryOnIsOpen(both, opened)).toBe(false);
  expect(carryOnIsOpen(both, { ...opened, happened: "They said no" })).toBe(true);
  expect(carryOnIsOpen(both, { ...opened, skipped: ["happened"] })).toBe(true);
  expect(carryOnIsOpen(about(70, { debriefs: [opened] }), opened)).toBe(true);
});

describe("what stands before the first question", () => {
  test("the full form: the first day, and when it was heavy in the last one", () => {
    expect(beginsWith("full", about(23))).toBe("fresh");
    expect(beginsWith("full", about(24))).toBeNull();
    expect(beginsWith("full", about(99, { ratings: [rated(3)] }))).toBe("fresh");
    expect(beginsWith("full", about(99, { ratings: [rated(3, 23.9)] }))).toBe("fresh");
    expect(beginsWith("full", about(35, { ratings: [rated(4, 35, 1), rated(3, 34, 2)] }))).toBeNull();
    expect(beginsWith("full", about(99, { ratings: [rated(4, 9, 1), rated(2, 1, 2)] }))).toBeNull();
  });
  test("either form: when it is very heavy, and fresh only while it is", () => {
    const year = { ratings: [rated(4, 300 * 24)] };
    expect(beginsWith("full", about(300 * 24, year))).toBe("veryHeavy");
    expect(beginsWith("short", about(300 * 24, year))).toBe("veryHeavy");
    expect(beginsWith("full", about(300 * 24, { ratings: [rated(4)] }))).toBe("veryHeavy");
    expect(beginsWith("full", about(23, { ratings: [rated(4)] }))).toBe("fresh");
    expect(beginsWith("short", about(23, { ratings: [rated(4)] }))).toBe("fresh");
  });
  test("the short look: only when it is heavy", () => {
    expect(beginsWith("short", about(0))).toBeNull();
    expect(beginsWith("short", about(0, { ratings: [rated(2)] }))).toBeNull();
    expect(beginsWith("short", about(0, { ratings: [rated(3)] }))).toBe("fresh");
  });
});

describe("close it for now", () => {
  const three = [begun(1, 29 * 24), begun(2, 100), begun(3, 1)];
  test("at the third debrief within 30 days", () => {
    expect(closeForNow(about(900, { debriefs: three.slice(1) }), 1)).toBe(false);
    expect(closeForNow(about(900, { debriefs: three }), 1)).toBe(true);
    const old = { ...begun(1, 0), startedAt: NOW - 30 * DAY };
    expect(closeForNow(about(900, { debriefs: [old, ...three.slice(1)] }), 1)).toBe(false);
  });
  test("when the page is read more than five times in a day", () => {
    expect(closeForNow(about(9), 5)).toBe(false);
    expect(closeForNow(about(9), 6)).toBe(true);
  });
  test("once", () => {
    expect(closeForNow(about(9, { setback: happened(9, { closedAt: NOW }) }), 9)).toBe(false);
    expect(closeForNow(about(9, { setback: happened(9, { closeAskedAt: NOW }) }), 9)).toBe(false);
  });
});

test("which kinds allow which offers", () => {
  for (const kind of [null, "turnedDown", "missedMark", "mistake", "slippedBack", "row"] as const) {
    expect(OFFERS.filter((o) => !may(kind)[o])).toEqual([]);
  }
  for (const kind of ["loss", "hurt", "unfair", "other"] as const) {
    expect(OFFERS.filter((o) => may(kind)[o])).toEqual([]);
  }
});
