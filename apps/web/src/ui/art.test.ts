/**
 * Stones: the same row always has the same stones, and other rows have others.
 */
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { pebble, seedOf, STAGES, stone, water } from "./art.ts";
import type { StoneState } from "./art.ts";

const STATES: readonly StoneState[] = ["done", "here", "next", "ahead", "notNeeded"];
const ids = Array.from({ length: 200 }, (_, n) => `0193a1b2-0000-7000-8000-${String(n).padStart(12, "0")}`);
const numbers = (path: string): number[] => (path.match(/-?\d+(\.\d+)?/g) ?? []).map(Number);

describe("seeds", () => {
  test("the same id gives the same seed, pinned so that stones never change between versions", () => {
    expect(seedOf("0193a1b2-0000-7000-8000-000000000001")).toBe(69_744);
  });

  test("neighbouring ids get different seeds", () => {
    expect(new Set(ids.map(seedOf)).size).toBeGreaterThan(195);
  });
});

describe("stones", () => {
  test("the same id gives the same stone in every state", () => {
    for (const id of ids.slice(0, 20)) {
      for (const state of STATES) {
        expect(stone(100, 200, 84, 30, state, seedOf(id))).toEqual(
          stone(100, 200, 84, 30, state, seedOf(id)),
        );
      }
    }
  });

  test("different ids give different stones", () => {
    const tops = ids.map((id) => stone(100, 200, 84, 30, "done", seedOf(id)).top);
    expect(new Set(tops).size).toBeGreaterThan(195);
  });

  test("only the stone someone is on, or would step on next, has the ring", () => {
    const ringed = STATES.filter((state) => stone(100, 200, 84, 30, state, 7).ring);
    expect(ringed).toEqual(["here", "next"]);
  });

  test("one left out lies lower than one ahead, and the next lies lower than one that is done", () => {
    const middle = (state: StoneState): number => {
      const ys = numbers(stone(100, 200, 84, 30, state, 7).top).filter((_, i) => i % 2 === 1);
      return ys.reduce((sum, y) => sum + y, 0) / ys.length;
    };
    expect(middle("notNeeded")).toBeGreaterThan(middle("ahead") + 10);
    expect(middle("next")).toBeGreaterThan(middle("done") + 5);
  });

  test("a pebble is closed and stays near its place, whatever the seed", () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 200_000 }), (seed) => {
        const path = pebble(100, 50, 40, 20, seed);
        expect(path.startsWith("M") && path.endsWith("Z")).toBe(true);
        const all = numbers(path);
        expect(all.every((n, i) => (i % 2 === 0 ? Math.abs(n - 100) < 60 : Math.abs(n - 50) < 35))).toBe(
          true,
        );
      }),
      { seed: 20261124 },
    );
  });
});

test("water has as many strokes as asked, all inside the picture from its shore down", () => {
  const strokes = water(5, 26, 1000, 330, 0.1);
  expect(strokes).toHaveLength(26);
  for (const { d } of strokes) {
    const [x = -1, y = -1] = numbers(d);
    expect(x >= 0 && x < 1000 && y >= 33 && y <= 330).toBe(true);
  }
  expect(STAGES).toHaveLength(5);
});
