/** What is said of why a practice is offered, by what is known. */
import { MINUTES, steadyingNow } from "@onward/domain/practices/steadying";
import { PRACTICES } from "@onward/content/practices/index";
import { expect, test } from "vitest";
import { practices } from "./practices.ts";

const noon = { now: Date.UTC(2026, 2, 10, 12), zone: "Europe/Lisbon", dayStartsAt: 4 };

test("where nobody said how heavy it is, no reason claims to know", () => {
  const offers = steadyingNow({
    heaviness: null,
    lately: null,
    happenedAt: null,
    kind: null,
    setbacks: [],
    sittings: [],
    tryAhead: false,
    minutes: null,
    moment: noon,
    visit: { helpOpened: false },
  });
  expect(offers.map(({ because }) => practices.because[because])).toEqual([
    "Offered because it takes two minutes and nothing has to be decided.",
    "Offered for when breathing exercises don’t suit you.",
    "Offered for when you’re being hard on yourself.",
  ]);
});

test("the rules know how long each practice takes without loading its words", () => {
  expect({ ...Object.fromEntries(PRACTICES.map((p) => [p.key, p.minutes])), someone: 0 }).toEqual(MINUTES);
});
