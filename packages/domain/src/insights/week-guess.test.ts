/** A guess beside what it came to, over odd days and none. */
import { describe, expect, it } from "vitest";
import type { Heaviness } from "../kernel/heaviness.ts";
import { DAY, HOUR } from "../kernel/time.ts";
import { NOW, momentAt } from "../testing/ctx.ts";
import { arisenShare } from "./arisen-share.ts";
import { guessesOfWeeks, weekGuess, type WeekGuess } from "./week-guess.ts";

const logged = { guess: 3 as Heaviness, loggedAt: NOW, kind: null };
const after = (days: number, heaviness: Heaviness, ms = 0) => ({ at: NOW + days * DAY + ms, heaviness });
const of = (...ratings: ReturnType<typeof after>[]) => weekGuess(logged, ratings, momentAt());

describe("one guess", () => {
  it("stands beside the rating nearest to day seven, from five days to nine", () => {
    expect(of(after(0, 4), after(7, 1))).toEqual({ guess: 3, turnedOut: 1 });
    expect(of(after(5, 2))).toEqual({ guess: 3, turnedOut: 2 });
    expect(of(after(9, 2), after(6, 1))).toEqual({ guess: 3, turnedOut: 1 });
    expect([of(after(4, 2)), of(after(10, 2)), of()]).toEqual([null, null, null]);
  });

  it("of two as near, the later: day eight before day six, the evening before the morning", () => {
    expect(of(after(8, 0), after(6, 1))?.turnedOut).toBe(0);
    expect(of(after(7, 2, 6 * HOUR), after(7, 4))?.turnedOut).toBe(2);
  });

  it("counts days as the person does: half past one at night is still day nine", () => {
    expect(of(after(9, 1, 15.5 * HOUR))?.turnedOut).toBe(1);
    expect(of(after(9, 1, 18.5 * HOUR))).toBeNull();
  });

  it("is none without a guess, and for what is not there to be analysed", () => {
    const ratings = [after(7, 1)];
    expect(weekGuess({ ...logged, guess: null }, ratings, momentAt())).toBeNull();
    for (const kind of ["loss", "hurt", "unfair", "other"] as const)
      expect(weekGuess({ ...logged, kind }, ratings, momentAt())).toBeNull();
    expect(weekGuess({ ...logged, kind: "mistake" }, ratings, momentAt())).not.toBeNull();
  });
});

it("many are counted by side", () => {
  const all: WeekGuess[] = [
    [3, 1],
    [4, 3],
    [2, 2],
    [1, 2],
    [0, 0],
  ].map(([guess, turnedOut]) => ({ guess: guess as Heaviness, turnedOut: turnedOut as Heaviness }));
  expect(guessesOfWeeks(all)).toEqual({ of: 5, heavier: 2, same: 2, lighter: 1, range: null });
  expect(guessesOfWeeks([])).toEqual({ of: 0, heavier: 0, same: 0, lighter: 0, range: null });
  const ten = Array.from({ length: 10 }, (_, n) => ({ guess: 3, turnedOut: n < 5 ? 1 : 3 }) as const);
  expect(guessesOfWeeks(ten.slice(1)).range).toBeNull();
  expect(guessesOfWeeks(ten).range).toEqual(arisenShare(5, 10).interval);
});
