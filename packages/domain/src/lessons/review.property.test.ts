/** Laws of the review: it never goes backwards, never into the past, and never waits longer than 180 days. */
import fc from "fast-check";
import { expect, test } from "vitest";
import { DAY, HOUR, dayOf, daysBetween } from "../kernel/time.ts";
import { NOW, momentAt, rowOf } from "../testing/ctx.ts";
import { ANSWERS, lesson, review, type Lesson, type Review } from "./lesson.ts";
import { A_DAY, MOST_DAYS, dayAfter, dueDay, dueToday } from "./review.ts";

const SEED = 20261120;
const runs = { seed: SEED, numRuns: 300 };

const zones = ["Europe/Lisbon", "Pacific/Auckland", "America/St_Johns", "Asia/Kathmandu"] as const;
const history = fc.record({
  zone: fc.constantFrom(...zones),
  /** Hours after the one before, and the answer. */
  steps: fc.array(
    fc.record({ hours: fc.integer({ min: 0, max: 24 * 300 }), answer: fc.constantFrom(...ANSWERS) }),
    { minLength: 1, maxLength: 8 },
  ),
});
type History = typeof history extends fc.Arbitrary<infer H> ? H : never;

const own: Lesson = rowOf(lesson, 1, { text: "Ask.", at: NOW });
function rowsOf({ steps }: History): readonly Review[] {
  let at = NOW;
  return steps.map((s, i) => {
    at += s.hours * HOUR;
    return rowOf(review, i + 1, { lesson: own.id, at, answer: s.answer });
  });
}

test("Good and Easy never bring a lesson back earlier than before; every day lies 1 to 180 days ahead", () => {
  fc.assert(
    fc.property(history, (h) => {
      const rows = rowsOf(h);
      rows.forEach((row, i) => {
        const at = momentAt(row.at, h.zone);
        const today = dayOf(row.at, h.zone, at.dayStartsAt);
        const before = dueDay(own, rows.slice(0, i), at);
        const after = dueDay(own, rows.slice(0, i + 1), at);
        if (after !== null) {
          expect(daysBetween(today, after)).toBeGreaterThanOrEqual(1);
          expect(daysBetween(today, after)).toBeLessThanOrEqual(MOST_DAYS);
          // At its return, "I do this now" rests for good (null); otherwise a day stays a day.
          if (row.answer !== "slipped" && before !== null) expect(after >= before).toBe(true);
        } else expect(row.answer).toBe("doThis");
        expect(dayAfter(own, rows.slice(0, i), h.steps[i]!.answer, at)).toBe(after);
      });
    }),
    runs,
  );
});

test("the order of the rows does not matter", () => {
  fc.assert(
    fc.property(history, fc.infiniteStream(fc.nat()), (h, keys) => {
      const rows = rowsOf(h);
      const shuffled = rows
        .map((row) => ({ row, key: keys.next().value as number }))
        .toSorted((a, b) => a.key - b.key)
        .map((x) => x.row);
      const at = momentAt(rows.at(-1)!.at, h.zone);
      expect(dueDay(own, shuffled, at)).toBe(dueDay(own, rows, at));
    }),
    runs,
  );
});

test("time away changes nothing but the day: what was coming is due, what rests goes on resting", () => {
  fc.assert(
    fc.property(history, fc.integer({ min: 1, max: 400 }), (h, gap) => {
      const rows = rowsOf(h);
      const before = momentAt(rows.at(-1)!.at, h.zone);
      const after = momentAt(before.now + gap * DAY, h.zone);
      const day = dueDay(own, rows, before);
      const today = dayOf(after.now, h.zone, after.dayStartsAt);
      expect(dueDay(own, rows, after)).toBe(day === null ? null : day > today ? day : today);
    }),
    runs,
  );
});

test("a pile of lessons is seen two a day, each in its turn, and empties", () => {
  fc.assert(
    fc.property(fc.integer({ min: 1, max: 12 }), fc.integer({ min: 4, max: 200 }), (count, gap) => {
      const lessons = Array.from({ length: count }, (_, n) =>
        rowOf(lesson, n + 1, { text: "Ask.", at: NOW + n }),
      );
      const reviews: Review[] = [];
      const seen: string[] = [];
      for (let d = 0; seen.length < count && d < 40; d++) {
        const at = momentAt(NOW + (gap + d) * DAY);
        for (let shown = dueToday(lessons, reviews, at), n = 0; shown.length > 0; n++) {
          expect(n).toBeLessThan(A_DAY);
          const next = shown[0]!;
          seen.push(next.id);
          reviews.push(
            rowOf(review, reviews.length + 1, { lesson: next.id, at: at.now + n, answer: "doThis" }),
          );
          shown = dueToday(lessons, reviews, at);
        }
      }
      expect(seen).toEqual(lessons.map((l) => l.id));
    }),
    runs,
  );
});
