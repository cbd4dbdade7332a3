/** Shares of few against a printed table. */
import { describe, expect, it } from "vitest";
import { arisenShare, saidRange } from "./arisen-share.ts";

const digits = (values: readonly number[]) => values.map((value) => value.toFixed(4));

it.each([
  [0, 3, "0.2000", ["0.0063", "0.6024"]],
  [1, 5, "0.2857", ["0.0433", "0.6412"]],
  [4, 5, "0.7143", ["0.3588", "0.9567"]],
  [7, 10, "0.6667", ["0.3903", "0.8907"]],
])("%d of %d", (count, arisen, mean, interval) => {
  const share = arisenShare(count, arisen);
  expect(share.mean.toFixed(4)).toBe(mean);
  expect(digits(share.interval)).toEqual(interval);
});

describe("where nothing arose", () => {
  it("any share is as likely as another", () => {
    expect(digits(arisenShare(0, 0).interval)).toEqual(["0.0250", "0.9750"]);
  });
});

it.each([
  [-1, 3],
  [4, 3],
  [0.5, 1],
  [Number.NaN, 1],
])("%d of %d is refused", (count, arisen) => {
  expect(() => arisenShare(count, arisen)).toThrow(RangeError);
});

it.each([0, 1, 2, 4, 5, 7, 8, 9, 10, 29, 30])(
  "of %i that arose a range is said from the fewest on",
  (arisen) => {
    const count = Math.ceil(arisen / 2);
    const range = saidRange(count, arisen, 5);
    if (arisen < 5) expect(range).toBeNull();
    else {
      expect(range?.[0]).toBeLessThan(count / arisen);
      expect(range?.[1]).toBeGreaterThan(count / arisen);
    }
  },
);
