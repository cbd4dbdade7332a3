/** A small plan that waits: on its days, at its steps, with something on it; whatever a draft holds. */
import fc from "fast-check";
import { expect, test } from "vitest";
import { DAY, HOUR } from "../kernel/time.ts";
import { NOW } from "../testing/ctx.ts";
import { LOW_DAY_SECOND, LOW_DAY_WAITS, lowDayWaits } from "./low-day.ts";

const moment = (now: number) => ({ now, zone: "Europe/Lisbon", dayStartsAt: 4 });
const player = { practice: "lowDay", step: "go", answers: { thingsLine1: "Sit in the sun" } };
const draft = { player, startedAt: NOW, ended: null };

test("it waits on the day it was made and the two after it", () => {
  for (const step of LOW_DAY_WAITS)
    expect(lowDayWaits({ ...draft, player: { ...player, step } }, moment(NOW))).toBe(true);
  const planned = { ...player.answers, planLine2: "I sit in the sun" };
  const second = { ...draft, player: { ...player, step: LOW_DAY_SECOND, answers: planned } };
  expect(lowDayWaits(second, moment(NOW))).toBe(true);
  expect(lowDayWaits(draft, moment(NOW + 2 * DAY))).toBe(true);
  expect(lowDayWaits(draft, moment(NOW + 3 * DAY))).toBe(false);
});

test.each([
  ["before the plan is made", { ...draft, player: { ...player, step: "plan" } }],
  ["at the second plan without a first", { ...draft, player: { ...player, step: LOW_DAY_SECOND } }],
  ["once what was found is said", { ...draft, player: { ...player, step: "surprise" } }],
  ["with nothing on it", { ...draft, player: { ...player, answers: { thingsLine1: " ", guessLine1: "x" } } }],
  ["once it is ended", { ...draft, ended: "done" }],
  ["of another practice", { ...draft, player: { ...player, practice: "secondLook" } }],
  ["begun in a time that has not come", { ...draft, startedAt: NOW + HOUR }],
])("it does not %s", (_, value) => expect(lowDayWaits(value, moment(NOW))).toBe(false));

test("whatever a draft holds, it is an answer", () => {
  const odd = fc.record(
    { player: fc.oneof(fc.constant(player), fc.anything()), startedAt: fc.anything(), ended: fc.anything() },
    { requiredKeys: [] },
  );
  fc.assert(
    fc.property(fc.oneof(odd, fc.anything()), (value) => {
      expect(typeof lowDayWaits(value, moment(NOW))).toBe("boolean");
    }),
    { seed: 20261126, numRuns: 500 },
  );
});
