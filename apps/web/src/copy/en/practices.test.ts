/** The words around practices: easy to read, and what is said of why one is offered, by what is known. */
import { MINUTES, steadyingNow } from "@onward/domain/practices/steadying";
import { notPlain } from "@onward/content/pages/plain-words";
import { PRACTICES } from "@onward/content/practices/index";
import { tooHard } from "@onward/content/reading-level";
import { expect, test } from "vitest";
import { practices } from "./practices.ts";

const textsIn = (words: unknown): readonly string[] =>
  typeof words === "string"
    ? [words]
    : typeof words === "function"
      ? [1, 5000].map((much) => (words as (...given: number[]) => string)(much, much))
      : typeof words === "object" && words !== null
        ? Object.values(words).flatMap(textsIn)
        : [];

test.each(["all of them", "play", "before", "end", "because"] as const)(
  "%s can be read by everyone",
  (part) => {
    const own = textsIn(part === "all of them" ? practices : practices[part]);
    expect(own.length).toBeGreaterThan(10);
    expect(own.flatMap(notPlain)).toEqual([]);
    expect(tooHard(own)).toEqual([]);
  },
);

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
