/** What a look back says of counts: in words, with nothing made of them. */
import { expect, it } from "vitest";
import { lookBackOver as copy } from "./look-back-over.ts";

it("tells tries in one sentence", () => {
  expect(copy.triesSaid(2, 1, 1, 0, 0, 0)).toBe("Four tries: two worked, one partly, one not this time.");
  expect(copy.triesSaid(1, 0, 0, 0, 0, 0)).toBe("One try: it worked.");
  expect(copy.triesSaid(0, 0, 1, 0, 0, 0)).toBe("One try: not this time.");
  expect(copy.triesSaid(0, 0, 0, 1290, 9, 1)).toBe(
    "1,300 tries: 1,290 let go, nine still open, one made with a newer version.",
  );
});

it("tells setbacks as a plain count", () => {
  expect([
    copy.setbacksSaid(3, 2),
    copy.setbacksSaid(3, 0),
    copy.setbacksSaid(3, 3),
    copy.setbacksSaid(1, 0),
    copy.setbacksSaid(1, 1),
    copy.setbacksSaid(13, 1),
  ]).toEqual([
    "Three setbacks, two looked back on.",
    "Three setbacks.",
    "Three setbacks, all looked back on.",
    "One setback.",
    "One setback, looked back on.",
    "13 setbacks, one looked back on.",
  ]);
});

it("tells days without saying of how many", () => {
  expect(copy.daysSaid(5)).toBe("You said how it was on five days.");
  expect(copy.daysSaid(1)).toBe("You said how it was on one day.");
});
