/** Checking in: one row a day, amended by later taps. */
import { expect, test } from "vitest";
import { DAY, HOUR } from "../kernel/time.ts";
import { NOW, memory } from "../testing/ctx.ts";
import { checkin, isLowDay, mayMakeFor, saysAnything } from "./checkin.ts";
import { checkIn, checkInOn, removeCheckIn } from "./commands.ts";

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
      line: null,
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

test("a line about the day is one more part of it", () => {
  const m = memory();
  m.run(checkIn, { heaviness: 3 });
  m.run(checkIn, { line: "Rang my sister" });
  expect(m.rows(checkin)).toMatchObject([{ heaviness: 3, line: "Rang my sister" }]);
  expect(saysAnything(m.rows(checkin)[0]!)).toBe(true);
  m.run(checkIn, { heaviness: null, line: " " });
  expect(saysAnything(m.rows(checkin)[0]!)).toBe(false);
});

test("a day of the last seven may be checked in on, an earlier one not, and none to come", () => {
  const m = memory();
  const on = (day: string) => m.run(checkInOn, { day, energy: 2 });
  expect(on("2026-11-14")).toMatchObject({ ok: true });
  expect(on("2026-11-20")).toMatchObject({ ok: true });
  expect(on("2026-11-13")).toEqual({ ok: false, error: { type: "TooLongAgo" } });
  expect(on("2026-11-21")).toEqual({ ok: false, error: { type: "InTheFuture" } });
  expect(m.run(checkInOn, { day: "2026-11-18" })).toEqual({ ok: false, error: { type: "NothingSaid" } });
  expect(m.run(checkInOn, { day: "2026-02-30", energy: 2 })).toMatchObject({
    error: { messages: ["notADate"] },
  });
  expect(m.rows(checkin).map((c) => c.day)).toEqual(["2026-11-14", "2026-11-20"]);
});

test("one that is there is amended whenever it is of, also by a clock that was set back", () => {
  const m = memory();
  m.run(checkIn, { heaviness: 3, around: "A long day" });
  m.later(300 * DAY);
  expect(m.run(checkInOn, { day: "2026-11-20", heaviness: 2 })).toMatchObject({ ok: true });
  m.later(-400 * DAY);
  expect(m.run(checkInOn, { day: "2026-11-20", line: "Better than it felt" })).toMatchObject({ ok: true });
  expect(m.rows(checkin)).toMatchObject([
    { day: "2026-11-20", heaviness: 2, around: "A long day", line: "Better than it felt" },
  ]);
});

test("what was taken away does not come along when the day is checked in on anew", () => {
  const m = memory();
  m.run(checkIn, { heaviness: 4, around: "A row", line: "Never mind" });
  m.run(removeCheckIn, { day: "2026-11-20" });
  expect(m.rows(checkin)).toEqual([]);
  m.run(checkIn, { energy: 1 });
  expect(m.rows(checkin)).toMatchObject([{ heaviness: null, energy: 1, around: null, line: null }]);
});

test("for which days a check-in may be made: seven, today among them", () => {
  const may = (day: string) => mayMakeFor(day, "2026-03-03");
  expect(["2026-02-24", "2026-02-25", "2026-03-03", "2026-03-04"].map(may)).toEqual([
    false,
    true,
    true,
    false,
  ]);
});
