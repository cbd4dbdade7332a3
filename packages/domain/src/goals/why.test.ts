/** The why on a bad day: beside a setback of its goal, and not where it would weigh. */
import { expect, it } from "vitest";
import type { Heaviness } from "../kernel/heaviness.ts";
import { KINDS, NOT_TO_ANALYSE } from "../setbacks/setback.ts";
import { whyBeside, whyOnDay } from "./why.ts";

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

it("stands on a day of little energy, unless the day weighs most", () => {
  const on = (energy: Heaviness | null, heaviness: Heaviness | null, day = "2026-11-20") =>
    whyOnDay(goal, { day, energy, heaviness }, "2026-11-20") !== null;
  expect(([null, 0, 1, 2, 3, 4] as const).map((energy) => on(energy, null))).toEqual([
    false,
    true,
    true,
    false,
    false,
    false,
  ]);
  expect(([0, 3, 4] as const).map((heaviness) => on(0, heaviness))).toEqual([true, true, false]);
  expect(on(0, null, "2026-11-19")).toBe(false);
  expect(whyOnDay(goal, null, "2026-11-20")).toBeNull();
});

it.each(["paused", "letGo", "reached", "other"] as const)("says nothing of a goal that is %s", (state) => {
  expect(whyBeside({ ...goal, state }, { kind: null }, 1)).toBe(null);
  const low = { day: "2026-11-20", energy: 0, heaviness: null } as const;
  expect(whyOnDay({ ...goal, state }, low, "2026-11-20")).toBe(null);
});

it("is nothing where none was written", () => {
  expect(whyBeside({ state: "open", why: null }, { kind: null }, 1)).toBe(null);
});
