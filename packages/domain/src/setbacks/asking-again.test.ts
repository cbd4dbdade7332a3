/** When a wish to be asked again holds, and who may have one. */
import { expect, test } from "vitest";
import { DAY, HOUR } from "../kernel/time.ts";
import { NOW, idOf, memory, momentAt, rowOf } from "../testing/ctx.ts";
import { askedSince, asksAgain, mayAskAgain } from "./asking-again.ts";
import { askAgain, logSetback } from "./commands.ts";
import { KINDS, rating, setback, type Setback } from "./setback.ts";

const wishedAt = (askAgainAt: number | null, kind: Setback["kind"] = null) => ({ askAgainAt, kind });

test("holds for two weeks and a day, and asks from the days it named", () => {
  const after = (days: number) => momentAt(NOW + days * DAY);
  expect([0, 1, 14, 15, 16, 400].map((days) => asksAgain(wishedAt(NOW), after(days)))).toEqual([
    true,
    true,
    true,
    true,
    false,
    false,
  ]);
  expect(askedSince(wishedAt(NOW), after(1))).toBe("2026-11-21");
  expect(askedSince(wishedAt(NOW), after(4))).toBe("2026-11-23");
  expect([0, 5, 9, 16].map((days) => askedSince(wishedAt(NOW), after(days)))).toEqual(
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
