/** Checking in: one row a day, amended by later taps. */
import { expect, test } from "vitest";
import { DAY, HOUR } from "../kernel/time.ts";
import { NOW, memory } from "../testing/ctx.ts";
import { checkin, isLowDay } from "./checkin.ts";
import { checkIn } from "./commands.ts";

test("the first tap makes the day's row", () => {
  const m = memory();
  const made = m.run(checkIn, { heaviness: 3 });
  expect(m.rows(checkin)).toEqual([
    {
      id: made.ok && made.value,
      day: "2026-11-20",
      at: NOW,
      heaviness: 3,
      energy: null,
      sleep: null,
      around: null,
    },
  ]);
});

test("a later tap amends it: what is left out stays, null clears", () => {
  const m = memory();
  m.run(checkIn, { heaviness: 3, around: "A long day" });
  m.later(HOUR);
  m.run(checkIn, { energy: 1, sleep: 0 });
  m.later(HOUR);
  m.run(checkIn, { heaviness: 2, sleep: null });
  expect(m.rows(checkin)).toMatchObject([
    { at: NOW + 2 * HOUR, heaviness: 2, energy: 1, sleep: null, around: "A long day" },
  ]);
  m.run(checkIn, { around: "  " });
  expect(m.rows(checkin)).toMatchObject([{ heaviness: 2, around: null }]);
});

test("half past one at night is still yesterday", () => {
  const m = memory(Date.UTC(2026, 10, 21, 1, 30));
  m.run(checkIn, { heaviness: 1 });
  m.later(3 * HOUR);
  m.run(checkIn, { heaviness: 0 });
  m.later(DAY);
  m.run(checkIn, { heaviness: 4 });
  expect(m.rows(checkin).map((c) => c.day)).toEqual(["2026-11-20", "2026-11-21", "2026-11-22"]);
});

test("checked in again after an undo took the row away, it is there", () => {
  const m = memory();
  m.run(checkIn, { heaviness: 3 });
  m.remove(m.rows(checkin)[0]!);
  expect(m.rows(checkin)).toEqual([]);
  m.run(checkIn, { heaviness: 1 });
  expect(m.rows(checkin)).toMatchObject([{ heaviness: 1 }]);
});

test("nothing said, nothing noted; off the scale is refused", () => {
  const m = memory();
  expect(m.run(checkIn, {})).toEqual({ ok: false, error: { type: "NothingSaid" } });
  expect(m.run(checkIn, { heaviness: 5 as 4 })).toMatchObject({ error: { messages: ["notOnTheScale"] } });
  expect(m.rows(checkin)).toEqual([]);
});

test("a day is low when it says so itself: little energy or none", () => {
  const low = (energy: 0 | 1 | 2 | 3 | 4 | null, day = "2026-11-20") =>
    isLowDay({ day, energy }, "2026-11-20");
  expect([0, 1, 2, 3, 4, null].map((e) => low(e as 0 | null))).toEqual([
    true,
    true,
    false,
    false,
    false,
    false,
  ]);
  expect(low(0, "2026-11-19")).toBe(false);
  expect(isLowDay(null, "2026-11-20")).toBe(false);
});
