/** Bounce-back against a worked example, and what it may not say. */
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { bounceBackOf, easingOf, type Rated } from "./bounce-back.ts";

const rated = (...pairs: readonly (readonly [day: number, heaviness: number])[]): Rated[] =>
  pairs.map(([day, heaviness]) => ({ day, heaviness }));
const example = rated([0, 9], [1, 7], [3, 5], [7, 3], [14, 2]);

describe("a worked example", () => {
  it("says from where to where, and when half of it was gone", () => {
    const { start, lightest, half, mean } = bounceBackOf(example);
    expect({ start, lightest, half }).toEqual({ start: 9, lightest: 2, half: { after: 3, by: 7 } });
    expect(mean?.toFixed(4)).toBe("3.8214");
  });

  it("has its curve", () => {
    const curve = easingOf(example);
    expect(curve?.from.toFixed(3)).toBe("8.890");
    expect(curve?.to.toFixed(3)).toBe("1.923");
    expect(curve?.rate.toFixed(5)).toBe("0.27891");
    expect(curve?.halfLife.toFixed(3)).toBe("2.485");
  });
});

describe("what was rated little", () => {
  it("once: only that", () => {
    expect(bounceBackOf(rated([0, 3]))).toEqual({ start: 3, lightest: 3, half: null, mean: null });
  });

  it("light from the start is not half of anything", () => {
    expect(bounceBackOf(rated([0, 0], [3, 0])).half).toBeNull();
  });

  it("back up again later is half by the first time", () => {
    expect(bounceBackOf(rated([0, 4], [1, 2], [3, 4])).half).toEqual({ after: 0, by: 1 });
  });

  it("after two weeks counts for when, not for how heavy the two weeks were", () => {
    expect(bounceBackOf(rated([0, 4], [7, 4], [30, 0]))).toEqual({
      start: 4,
      lightest: 0,
      half: { after: 7, by: 30 },
      mean: 4,
    });
  });

  it("four ratings have no curve", () => {
    expect(easingOf(example.slice(0, 4))).toBeNull();
  });

  it.each([
    ["stays", rated([0, 3], [1, 3], [3, 3], [7, 3], [14, 3])],
    ["gets heavier", rated([0, 1], [1, 2], [3, 3], [7, 4], [14, 4])],
  ])("what %s has no curve", (_, ratings) => {
    expect(easingOf(ratings)).toBeNull();
  });
});

it("a curve that is there is found", () => {
  const rates = fc.record({
    from: fc.double({ min: 2, max: 4, noNaN: true }),
    to: fc.double({ min: 0, max: 1, noNaN: true }),
    halfLife: fc.double({ min: 0.5, max: 10, noNaN: true }),
  });
  fc.assert(
    fc.property(rates, ({ from, to, halfLife }) => {
      const ratings = [0, 1, 3, 7, 14].map((day) => ({
        day,
        heaviness: to + (from - to) * 2 ** (-day / halfLife),
      }));
      expect(easingOf(ratings)?.halfLife).toBeCloseTo(halfLife, 4);
    }),
  );
});

it.each([
  ["none", []],
  ["out of order", rated([1, 3], [0, 3])],
  ["twice at once", rated([1, 3], [1, 2])],
  ["before it happened", rated([-1, 3])],
  ["no number", rated([Number.NaN, 3])],
])("ratings %s are refused", (_, ratings) => {
  expect(() => bounceBackOf(ratings)).toThrow(RangeError);
});
