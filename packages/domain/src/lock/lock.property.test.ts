/** Laws of the lock: when it falls, and what a wrong passphrase costs, whatever the clock does. */
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import {
  AWAY_MINUTES,
  awayMs,
  FREE_WRONG,
  locksNow,
  mayLock,
  NONE_WRONG,
  oneMoreWrong,
  waitLeft,
  wrongNow,
  type Wrong,
} from "./lock.ts";

const SEED = 20261126;
const LONGEST = 5 * 60_000;
const NOON = Date.UTC(2026, 2, 5, 12);
const after = fc.constantFrom(...AWAY_MINUTES);
const time = fc.integer({ min: NOON - 10 ** 9, max: NOON + 10 ** 9 });
const holds = (property: fc.IProperty<never> | fc.IRawProperty<unknown>) =>
  fc.assert(property, { seed: SEED });

describe("a passphrase", () => {
  test.each([
    ["", false],
    ["1234567", false],
    ["12345678", true],
    ["        ", false],
    // Eight hearts are eight characters, however many units they take.
    ["💚💚💚💚💚💚💚", false],
    ["💚💚💚💚💚💚💚💚", true],
    // A letter and its accent are one.
    ["e\u0301".repeat(7), false],
    ["e\u0301".repeat(8), true],
  ])("%j may lock: %s", (passphrase, may) => {
    expect(mayLock(passphrase)).toBe(may);
  });
});

describe("the lock falls", () => {
  test("for who was away as long as was chosen, and not a moment before", () => {
    holds(
      fc.property(after, time, fc.integer({ min: 0, max: 10 ** 7 }), (minutes, seen, away) => {
        expect(locksNow(minutes, seen, seen + away)).toBe(minutes === 0 || away >= awayMs(minutes));
      }),
    );
  });

  test("for who was not seen since it was locked, and where the clock was set back", () => {
    holds(
      fc.property(after, time, fc.integer({ min: 1, max: 10 ** 9 }), (minutes, now, back) => {
        expect(locksNow(minutes, null, now)).toBe(true);
        expect(locksNow(minutes, now, now - back)).toBe(true);
      }),
    );
  });
});

/** So many wrong ones, each typed when it was allowed, from `now` on. */
function wrongOnes(count: number, now: number): { readonly wrong: Wrong; readonly now: number } {
  let wrong = NONE_WRONG;
  let at = now;
  for (let one = 0; one < count; one++) {
    at += waitLeft(wrong, at);
    wrong = oneMoreWrong(wrong, at);
  }
  return { wrong, now: at };
}

describe("after wrong passphrases", () => {
  const many = fc.integer({ min: 0, max: 3000 });

  test("nobody waits before the fifth; from then on half a minute, doubling up to five minutes", () => {
    const waits = [1, 4, 5, 6, 7, 8, 9, 10, 500].map((count) => {
      const { wrong, now } = wrongOnes(count, NOON);
      return waitLeft(wrong, now) / 1000;
    });
    expect(waits).toEqual([0, 0, 30, 60, 120, 240, 300, 300, 300]);
  });

  test("a wait is never over early and never longer than five minutes, whatever the clock is set to", () => {
    holds(
      fc.property(many, time, fc.array(time, { maxLength: 8 }), (count, start, looks) => {
        let { wrong } = wrongOnes(count, start);
        for (const now of looks) {
          const left = waitLeft(wrong, now);
          expect(left).toBeGreaterThanOrEqual(0);
          expect(left).toBeLessThanOrEqual(LONGEST);
          wrong = wrongNow(wrong, now);
          expect(waitLeft(wrong, now)).toBe(left);
          expect(wrong.count).toBe(count);
          // Waited for so long, it is over.
          expect(waitLeft(wrong, now + left)).toBe(0);
        }
      }),
    );
  });

  test("a clock set back gives nobody a free one", () => {
    holds(
      fc.property(
        fc.integer({ min: FREE_WRONG, max: 3000 }),
        time,
        fc.integer({ min: 1, max: 10 ** 9 }),
        (count, start, back) => {
          const { wrong, now } = wrongOnes(count, start);
          expect(waitLeft(wrong, now - back)).toBeGreaterThanOrEqual(30_000);
        },
      ),
    );
  });
});
