/** When a wish to be asked again holds, and who may have one. */
import { expect, test } from "vitest";
import { DAY, HOUR } from "../kernel/time.ts";
import { NOW, idOf, memory, momentAt, rowOf } from "../testing/ctx.ts";
import { askedSince, asksAgain, asksNow, mayAskAgain } from "./asking-again.ts";
import { askAgain, logSetback } from "./commands.ts";
import { KINDS, rating, setback, type Setback } from "./setback.ts";

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
