/** When a wish to be asked again holds, and who may have one. */
import fc from "fast-check";
import { expect, test } from "vitest";
import { checkin } from "../checkins/checkin.ts";
import type { Heaviness } from "../kernel/heaviness.ts";
import { DAY, HOUR, addDays } from "../kernel/time.ts";
import { notToday, type NotToday } from "../today/choices.ts";
import { NOW, idOf, memory, momentAt, rowOf } from "../testing/ctx.ts";
import {
  askedSince,
  asksAgain,
  asksIfLighter,
  asksNow,
  isStillVeryHeavy,
  mayAskAgain,
} from "./asking-again.ts";
import { askAgain, logSetback } from "./commands.ts";
import { KINDS, NOT_TO_ANALYSE, rating, setback, type Setback } from "./setback.ts";

const wishedAt = (askAgainAt: number | null, kind: Setback["kind"] = null) => ({ askAgainAt, kind });

test("asks from each day it named until the next one, and for a week from the last", () => {
  const after = (days: number) => momentAt(NOW + days * DAY);
  expect([0, 1, 14, 20, 21, 400].map((days) => asksAgain(wishedAt(NOW), after(days)))).toEqual([
    true,
    true,
    true,
    true,
    false,
    false,
  ]);
  expect(askedSince(wishedAt(NOW), after(1))).toBe("2026-11-21");
  expect(askedSince(wishedAt(NOW), after(4))).toBe("2026-11-23");
  expect([2, 6, 13, 20].map((days) => askedSince(wishedAt(NOW), after(days)))).toEqual([
    "2026-11-21",
    "2026-11-23",
    "2026-11-27",
    "2026-12-04",
  ]);
  expect([-1, 0, 21, 400].map((days) => askedSince(wishedAt(NOW), after(days)))).toEqual(
    Array.from({ length: 4 }, () => null),
  );
  expect(asksAgain(wishedAt(null), momentAt())).toBe(false);
});

test("days are the person's own: half past one at night is still the day before", () => {
  const late = Date.UTC(2026, 10, 21, 1, 30);
  expect(askedSince(wishedAt(late), momentAt(late + 2 * HOUR))).toBeNull();
  expect(askedSince(wishedAt(late), momentAt(late + 3 * HOUR))).toBe("2026-11-21");
});

test("is over once the setback is said to be of a kind that is not there to be analysed", () => {
  const wished = KINDS.filter((kind) => asksAgain(wishedAt(NOW, kind), momentAt(NOW + DAY)));
  expect(wished).toEqual(["turnedDown", "missedMark", "mistake", "slippedBack", "row"]);
  expect(askedSince(wishedAt(NOW, "loss"), momentAt(NOW + DAY))).toBeNull();
});

test("its own page asks until it was said how it is now, by day, and not of one that was closed", () => {
  const mine = { id: idOf("setback", 1), ...wishedAt(NOW), closedAt: null };
  const rated = (days: number) => [
    rowOf(rating, 1, { setback: mine.id, at: NOW + days * DAY, heaviness: 2 }),
  ];
  expect([0, 1, 2, 20, 21].map((days) => asksNow(mine, [], momentAt(NOW + days * DAY)))).toEqual([
    false,
    true,
    true,
    true,
    false,
  ]);
  expect(asksNow(mine, rated(0), momentAt(NOW + 2 * DAY))).toBe(true);
  expect(asksNow(mine, rated(1), momentAt(NOW + 2 * DAY))).toBe(false);
  expect(asksNow(mine, rated(1), momentAt(NOW + 3 * DAY))).toBe(true);
  const others = rated(1).map((r) => ({ ...r, setback: idOf("setback", 2) }));
  expect(asksNow(mine, others, momentAt(NOW + 2 * DAY))).toBe(true);
  expect(asksNow(mine, [], momentAt(NOW + DAY + 13 * HOUR))).toBe(false);
  expect(asksNow({ ...mine, closedAt: NOW }, [], momentAt(NOW + DAY))).toBe(false);
  expect(asksNow({ ...mine, kind: "loss" }, [], momentAt(NOW + DAY))).toBe(false);
});

test("may be offered from middling on, not for what is not there to be analysed, nor for what was closed", () => {
  const own = (heaviness: 0 | 1 | 2 | 3 | 4) => [
    rowOf(rating, 1, { setback: idOf("setback", 1), at: NOW, heaviness }),
  ];
  const open = { kind: null, closedAt: null };
  expect(mayAskAgain(open, [])).toBe(false);
  expect(([0, 1, 2, 3, 4] as const).map((h) => mayAskAgain(open, own(h)))).toEqual([
    false,
    false,
    true,
    true,
    true,
  ]);
  expect(mayAskAgain({ ...open, closedAt: NOW }, own(3))).toBe(false);
  expect(KINDS.filter((kind) => !mayAskAgain({ ...open, kind }, own(3)))).toEqual(["loss", "hurt", "unfair"]);
});

test("is wished, and taken back", () => {
  const m = memory();
  const logged = m.run(logSetback, { what: "No", heaviness: 3 });
  if (!logged.ok) throw new Error("not logged");
  const own = () => m.rows(setback).map((s) => s.askAgainAt);
  expect(own()).toEqual([null]);
  m.run(askAgain, { setback: logged.value, wished: true });
  expect(own()).toEqual([NOW]);
  m.run(askAgain, { setback: logged.value, wished: false });
  expect(own()).toEqual([null]);
  expect(m.run(askAgain, { setback: idOf("setback", 99), wished: true })).toMatchObject({
    error: { type: "SetbackMissing" },
  });
});

/* ---------- very heavy ---------- */

const heavyOne = (more: Partial<Setback> = {}) =>
  rowOf(setback, 1, { what: "No", at: NOW, loggedAt: NOW, ...more });
/** It was said to be so heavy, so many days after it. */
const said = (...weights: readonly (readonly [days: number, heaviness: Heaviness])[]) =>
  weights.map(([days, heaviness], n) =>
    rowOf(rating, n + 1, { setback: idOf("setback", 1), at: NOW + days * DAY, heaviness }),
  );
const putOffOn = (...days: readonly number[]) =>
  days.map((after, n) =>
    rowOf(notToday, n + 1, {
      card: "howNow",
      subject: idOf("setback", 1),
      day: addDays("2026-11-20", after),
      at: NOW + after * DAY,
    }),
  );
const asksAfter = (days: number, more: Partial<Parameters<typeof asksIfLighter>[0]> = {}) =>
  asksIfLighter({
    setback: heavyOne(),
    ratings: said([0, 4]),
    notTodays: [],
    moment: momentAt(NOW + days * DAY),
    ...more,
  });

test("asks of a very heavy one from a day after it, by day, until something lighter is said", () => {
  expect([0, 0.9, 1, 2, 20].map((days) => asksAfter(days))).toEqual([false, false, true, true, true]);
  expect(asksAfter(1.5)).toBe(false);
  for (const lighter of [0, 1, 2, 3] as const)
    expect(asksAfter(9, { ratings: said([0, 4], [1, lighter]) })).toBe(false);
  expect(asksAfter(9, { ratings: [] })).toBe(false);
  const again = said([0, 4], [1, 4]);
  expect([2, 7.9, 8].map((days) => asksAfter(days, { ratings: again }))).toEqual([false, false, true]);
});

test("asks of no kind that is not there to be analysed, of none that was closed, on no very heavy day, and as was wished", () => {
  const kinds = KINDS.filter((kind) => asksAfter(1, { setback: heavyOne({ kind }) }));
  expect(kinds).toEqual(["turnedDown", "missedMark", "mistake", "slippedBack", "row"]);
  expect(asksAfter(1, { setback: heavyOne({ closedAt: NOW }) })).toBe(false);
  expect(asksAfter(9, { setback: heavyOne({ askAgainAt: NOW }) })).toBe(false);
  const today = (heaviness: Heaviness) => rowOf(checkin, 1, { day: "2026-11-21", at: NOW, heaviness });
  expect([3, 4].map((n) => asksAfter(1, { checkin: today(n as Heaviness) }))).toEqual([true, false]);
});

test("is put off twice at most, and asks anew once something was said", () => {
  expect([1, 2.9, 3, 9].map((days) => asksAfter(days, { notTodays: putOffOn(1) }))).toEqual([
    false,
    false,
    true,
    true,
  ]);
  expect([5, 400].map((days) => asksAfter(days, { notTodays: putOffOn(1, 3) }))).toEqual([false, false]);
  expect(asksAfter(20, { notTodays: putOffOn(1, 3), ratings: said([0, 4], [10, 4]) })).toBe(true);
});

test("whatever is answered or put off, it asks once a week at most once it was said again, and stops by itself", () => {
  fc.assert(
    fc.property(
      fc.array(fc.constantFrom("stays", "putOff", "passedOver"), { minLength: 1, maxLength: 30 }),
      fc.constantFrom(null, ...KINDS),
      (answers, kind) => {
        const ratings = said([0, 4]);
        const notTodays: NotToday[] = [];
        let putOff = 0;
        let saidOn = 0;
        for (let days = 0; days < 120; days++) {
          const about = {
            setback: heavyOne({ kind }),
            ratings,
            notTodays,
            moment: momentAt(NOW + days * DAY),
          };
          if (!asksIfLighter(about)) continue;
          expect(isStillVeryHeavy(about)).toBe(true);
          expect(NOT_TO_ANALYSE).not.toContain(kind);
          expect(days - saidOn).toBeGreaterThanOrEqual(ratings.length > 1 ? 7 : 1);
          const answer = answers[days % answers.length];
          if (answer === "stays") {
            ratings.push(...said(...ratings.map(() => [0, 4] as const), [days, 4]).slice(-1));
            [saidOn, putOff] = [days, 0];
          }
          if (answer === "putOff") {
            notTodays.push(...putOffOn(...notTodays.map(() => 0), days).slice(-1));
            putOff++;
          }
          expect(putOff).toBeLessThanOrEqual(2);
        }
      },
    ),
    { seed: 20261126, numRuns: 300 },
  );
});
