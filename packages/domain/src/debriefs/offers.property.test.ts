/**
 * What must not be offered never is: over random heaviness, hours, kinds and refusals.
 *
 * The prohibitions are written out again here in other terms than the rules, so that one can catch the other.
 */
import fc from "fast-check";
import { expect, test } from "vitest";
import { checkin } from "../checkins/checkin.ts";
import type { Heaviness } from "../kernel/heaviness.ts";
import { DAY, HOUR, dayOf, isNight } from "../kernel/time.ts";
import { KINDS, rating, setback } from "../setbacks/setback.ts";
import { idOf, momentAt, rowOf } from "../testing/ctx.ts";
import { notToday } from "../today/choices.ts";
import { debrief } from "./debrief.ts";
import {
  CARDS,
  beginsWith,
  carryOnIsOpen,
  mayOfferDebrief,
  mayOfferShortLook,
  type AboutSetback,
} from "./offers.ts";
import { questionsFor } from "./questions.ts";

const SEED = 20261120;
const RUNS = 3000;
const BASE = Date.UTC(2026, 10, 2);
const zones = ["Europe/Lisbon", "Asia/Tokyo", "America/Los_Angeles"] as const;
// The hours on which a rule turns come up often, with the minute before each.
const edges = fc.constantFrom(24 * 60 - 1, 24 * 60, 48 * 60 - 1, 48 * 60);
const hours = (max: number) => fc.oneof(fc.nat(max * 60), edges).map((minutes) => (minutes * HOUR) / 60);
const weight = fc.nat(4).map((h) => h as Heaviness);

const scenes = fc.record({
  now: hours(24 * 7).map((h) => BASE + h),
  zone: fc.constantFrom(...zones),
  age: hours(24 * 9),
  kind: fc.oneof({ weight: 2, arbitrary: fc.constant(null) }, fc.constantFrom("other" as const, ...KINDS)),
  closed: fc.nat(9).map((n) => n === 0),
  ratings: fc.array(fc.record({ ago: hours(24 * 9), weight }), { maxLength: 4 }),
  refusals: fc.array(fc.record({ ago: hours(24 * 9), card: fc.constantFrom(CARDS.debrief, CARDS.carryOn) }), {
    maxLength: 3,
  }),
  debriefs: fc.array(
    fc.record({ ago: hours(24 * 9), form: fc.constantFrom("short" as const, "full" as const) }),
    { maxLength: 2 },
  ),
  day: fc.option(weight, { freq: 1 }),
});
type Scene = typeof scenes extends fc.Arbitrary<infer S> ? S : never;

function aboutOf(s: Scene): AboutSetback {
  const own = idOf("setback", 1);
  const moment = momentAt(s.now, s.zone);
  const day = dayOf(s.now, s.zone, moment.dayStartsAt);
  return {
    setback: rowOf(setback, 1, {
      what: "No",
      at: s.now - s.age,
      loggedAt: s.now,
      kind: s.kind,
      closedAt: s.closed ? s.now : null,
    }),
    ratings: s.ratings.map((r, i) =>
      rowOf(rating, i + 1, { setback: own, at: s.now - r.ago, heaviness: r.weight }),
    ),
    debriefs: s.debriefs.map((d, i) =>
      rowOf(debrief, i + 1, { setback: own, form: d.form, startedAt: s.now - d.ago }),
    ),
    notTodays: s.refusals.map((r, i) => {
      const at = s.now - r.ago;
      return rowOf(notToday, i + 1, {
        card: r.card,
        subject: own,
        at,
        day: dayOf(at, s.zone, moment.dayStartsAt),
      });
    }),
    checkin: s.day === null ? null : rowOf(checkin, 1, { day, at: s.now, heaviness: s.day }),
    moment,
  };
}

const hourOnTheWall = (now: number, zone: string) =>
  Number(new Intl.DateTimeFormat("en-GB", { hour: "2-digit", hourCycle: "h23", timeZone: zone }).format(now));
const lastWeight = (s: Scene) =>
  s.ratings.reduce<{ ago: number; weight: number } | null>((a, r) => (a && a.ago < r.ago ? a : r), null)
    ?.weight ?? 0;
const hardKinds = ["loss", "hurt", "unfair", "other"];
const sayNo = (s: Scene) =>
  hourOnTheWall(s.now, s.zone) < 5 ||
  hourOnTheWall(s.now, s.zone) > 21 ||
  (s.kind !== null && hardKinds.includes(s.kind)) ||
  s.closed ||
  lastWeight(s) === 4 ||
  s.day === 4;

function over(check: (s: Scene, a: AboutSetback) => boolean): number {
  let offered = 0;
  fc.assert(
    fc.property(scenes, (s) => {
      if (check(s, aboutOf(s))) offered++;
    }),
    { seed: SEED, numRuns: RUNS },
  );
  return offered;
}

test("the full debrief is never offered at night, too soon, too heavy, to a hard kind, or a third time", () => {
  const offered = over((s, a) => {
    if (!mayOfferDebrief(a)) return false;
    const no = s.refusals.filter((r) => r.card === CARDS.debrief);
    expect(sayNo(s)).toBe(false);
    expect(s.age).toBeGreaterThanOrEqual(DAY);
    expect(s.debriefs).toEqual([]);
    expect(no.length).toBeLessThan(2);
    for (const r of no) expect(r.ago).toBeGreaterThanOrEqual(2 * DAY);
    return true;
  });
  expect(offered, "the scenes must reach the offer, else this test shows nothing").toBeGreaterThan(20);
});

test("the short look is never offered when heavy, at night, or to a hard kind", () => {
  const offered = over((s, a) => {
    if (!mayOfferShortLook(a)) return false;
    expect(sayNo(s)).toBe(false);
    expect(lastWeight(s)).toBeLessThan(3);
    return true;
  });
  expect(offered).toBeGreaterThan(20);
});

test("carrying on is by day never offered on the day it was left, too heavy, or after two refusals", () => {
  const offered = over((s, a) => {
    const first = a.debriefs[0];
    if (!first || isNight(s.now, s.zone) || !carryOnIsOpen(a, first)) return false;
    expect(sayNo(s)).toBe(false);
    expect(s.refusals.filter((r) => r.card === CARDS.carryOn).length).toBeLessThan(2);
    expect(dayOf(first.startedAt, s.zone, 4) < dayOf(s.now, s.zone, 4)).toBe(true);
    return true;
  });
  expect(offered).toBeGreaterThan(20);
});

test("whoever opens it early or heavy is asked first", () => {
  over((s, a) => {
    if (s.age < DAY) expect(beginsWith("full", a)).toBe("fresh");
    if (lastWeight(s) !== 4) return true;
    const first = s.age < DAY ? "fresh" : "veryHeavy";
    expect([beginsWith("full", a), beginsWith("short", a)]).toEqual([first, first]);
    return true;
  });
});

test("a hard kind is never asked for causes or another view, a very heavy one never for another view", () => {
  over((s) => {
    const heaviness = lastWeight(s) as Heaviness;
    const steps = (["short", "full"] as const).flatMap((f) =>
      questionsFor(f, { heaviness, kind: s.kind }).map((q) => q.step),
    );
    if (s.kind !== null && hardKinds.includes(s.kind)) {
      expect(steps.filter((x) => ["causes", "hands", "kinder", "wentRight"].includes(x))).toEqual([]);
    }
    if (heaviness === 4) expect(steps).not.toContain("kinder");
    return true;
  });
});
