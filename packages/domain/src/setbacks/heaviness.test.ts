/** How heavy a setback is now, and whether it grew lighter. */
import { expect, test } from "vitest";
import type { Heaviness } from "../kernel/heaviness.ts";
import { HOUR } from "../kernel/time.ts";
import { NOW, idOf, rowOf } from "../testing/ctx.ts";
import { latestHeaviness, latestRating, lightened } from "./heaviness.ts";
import { rating } from "./setback.ts";

const rated = (n: number, hours: number, heaviness: Heaviness) =>
  rowOf(rating, n, { setback: idOf("setback", 1), at: NOW + hours * HOUR, heaviness });

test("the latest rating counts, whatever the order of the rows", () => {
  expect(latestHeaviness([rated(1, 5, 2), rated(2, 9, 1), rated(3, 0, 4)])).toBe(1);
  expect(latestRating([rated(1, 5, 2), rated(2, 5, 3)])?.heaviness).toBe(3);
});

test("nobody said: null", () => {
  expect(latestHeaviness([])).toBeNull();
  expect(latestRating([])).toBeNull();
});

test.each<[string, Heaviness[], boolean]>([
  ["never rated", [], false],
  ["rated once", [4], false],
  ["the same again", [3, 3], false],
  ["heavier", [1, 2], false],
  ["one lighter", [3, 2], true],
  ["heavier first, then lighter than that", [2, 4, 3], true],
  ["lighter once stays lightened", [3, 2, 4], true],
])("lightened: %s", (_, list, expected) => {
  expect(lightened(list.map((h, i) => rated(i + 1, i, h)))).toBe(expected);
});

test("two ratings of one moment say nothing about lightening", () => {
  expect(lightened([rated(1, 0, 4), rated(2, 0, 1)])).toBe(false);
});
