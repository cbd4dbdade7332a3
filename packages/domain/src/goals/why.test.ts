/** The why on a bad day: beside a setback of its goal, and not where it would weigh. */
import { expect, it } from "vitest";
import type { Heaviness } from "../kernel/heaviness.ts";
import { KINDS, NOT_TO_ANALYSE } from "../setbacks/setback.ts";
import { whyBeside } from "./why.ts";

const goal = { state: null, why: "My grandmother sang." } as const;

it.each([...KINDS, null])(
  "stands beside a setback of kind %s unless it is not there to be analysed",
  (kind) => {
    expect(whyBeside(goal, { kind }, 2)).toBe(
      kind !== null && NOT_TO_ANALYSE.includes(kind) ? null : "My grandmother sang.",
    );
  },
);

it("waits while it weighs most, and for a kind of a newer version", () => {
  const at = (heaviness: Heaviness | null) => whyBeside(goal, { kind: null }, heaviness) !== null;
  expect([null, 0, 1, 2, 3, 4].map((h) => at(h as Heaviness | null))).toEqual([
    true,
    true,
    true,
    true,
    true,
    false,
  ]);
  expect(whyBeside(goal, { kind: "other" }, 0)).toBe(null);
});

it.each(["paused", "letGo", "reached", "other"] as const)("says nothing of a goal that is %s", (state) => {
  expect(whyBeside({ ...goal, state }, { kind: null }, 1)).toBe(null);
});

it("is nothing where none was written", () => {
  expect(whyBeside({ state: "open", why: null }, { kind: null }, 1)).toBe(null);
});
