/** When setbacks came down to half, by what was rated and no more. */
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { Heaviness } from "../kernel/heaviness.ts";
import { DAY, HOUR } from "../kernel/time.ts";
import { NOW, idOf, momentAt } from "../testing/ctx.ts";
import { arisenShare } from "./arisen-share.ts";
import { easedOf, easedOfAll, type Eased } from "./eased.ts";

const open = { kind: null };
type Pair = readonly [days: number, heaviness: number];
const ratings = (...pairs: Pair[]) =>
  pairs.map(([days, heaviness], n) => ({
    id: idOf("rating", n + 1),
    at: NOW + days * DAY,
    heaviness: heaviness as Heaviness,
  }));
const of = (...pairs: Pair[]) => easedOf(open, ratings(...pairs), momentAt());

describe("one setback", () => {
  it("is told from ratings on three days on", () => {
    expect(of([0, 3], [3, 2], [7, 1])).toEqual({
      rated: [
        { day: 0, heaviness: 3 },
        { day: 3, heaviness: 2 },
        { day: 7, heaviness: 1 },
      ],
      half: { after: 3, by: 7 },
    });
    expect([of(), of([0, 3]), of([0, 3], [1, 2]), of([0, 3], [0.1, 2], [1, 1])]).toEqual([
      null,
      null,
      null,
      null,
    ]);
  });

  it("of the first day the first counts, of each other the last", () => {
    const found = of([0, 4], [0.1, 1], [2, 4], [2.1, 3], [5, 2]);
    expect(found?.rated.map(({ heaviness }) => heaviness)).toEqual([4, 3, 2]);
    expect(found?.half).toEqual({ after: 2, by: 5 });
  });

  it("not yet half is none; light from the start has no half", () => {
    expect(of([0, 3], [1, 3], [14, 2])?.half).toBeNull();
    expect(of([0, 0], [1, 0], [3, 0])).toBeNull();
    expect(of([0, 1], [1, 1], [3, 0])?.half).toEqual({ after: 1, by: 3 });
  });

  it("does not mind the order of rows, and counts days as the person does", () => {
    const rows = ratings([0, 3], [3, 2], [7, 1]);
    expect(easedOf(open, rows.toReversed(), momentAt())).toEqual(easedOf(open, rows, momentAt()));
    const late = rows.map((r, n) => (n === 1 ? { ...r, at: NOW + 15.5 * HOUR } : r));
    expect(easedOf(open, late, momentAt())).toBeNull();
  });

  it("is not told of what is not there to be analysed", () => {
    const rows = ratings([0, 3], [3, 2], [7, 1]);
    for (const kind of ["loss", "hurt", "unfair", "other"] as const)
      expect(easedOf({ kind }, rows, momentAt())).toBeNull();
  });
});

const down = (after: number, by: number): Eased => ({
  rated: [0, after, by].map((day) => ({ day, heaviness: 1 as Heaviness })),
  half: { after, by },
});
const notYet = (last: number): Eased => ({
  rated: [0, 1, last].map((day) => ({ day, heaviness: 3 as Heaviness })),
  half: null,
});

describe("over setbacks", () => {
  it("counts, and tells the middle one from five on, unless not yet half of them are down", () => {
    expect(easedOfAll([])).toEqual({ of: 0, down: 0, range: null, middle: null });
    expect(easedOfAll([down(0, 1), down(1, 3), notYet(14), down(3, 7)])).toEqual({
      of: 4,
      down: 3,
      range: null,
      middle: null,
    });
    expect(easedOfAll([down(0, 1), down(1, 3), notYet(14), down(3, 7), down(1, 7)])).toEqual({
      of: 5,
      down: 4,
      range: null,
      middle: { after: 1, by: 7 },
    });
    expect(easedOfAll([down(0, 1), down(1, 3), notYet(14), notYet(3), notYet(7)]).middle).toBeNull();
  });

  it("have a range from ten on", () => {
    const nine = Array.from({ length: 9 }, (_, n) => (n < 4 ? down(0, 1) : notYet(3)));
    expect(easedOfAll(nine).range).toBeNull();
    expect(easedOfAll([...nine, notYet(3)]).range).toEqual(arisenShare(4, 10).interval);
  });

  it("holds the true middle, whatever was rated when", () => {
    const one = fc.record({
      truth: fc.integer({ min: 1, max: 30 }),
      asked: fc.uniqueArray(fc.integer({ min: 1, max: 30 }), { minLength: 2, maxLength: 6 }),
    });
    fc.assert(
      fc.property(fc.array(one, { minLength: 5, maxLength: 12 }), (people) => {
        const all = people.map(({ truth, asked }) =>
          easedOf(
            open,
            ratings([0, 4], ...asked.map((day) => [day, day >= truth ? 2 : 4] as const)),
            momentAt(),
          )!,
        );
        const { middle } = easedOfAll(all);
        if (middle === null) return;
        const truth = people.map((p) => p.truth).toSorted((a, b) => a - b)[Math.ceil(people.length / 2) - 1]!;
        expect(truth).toBeGreaterThan(middle.after);
        expect(truth).toBeLessThanOrEqual(middle.by);
      }),
    );
  });
});
