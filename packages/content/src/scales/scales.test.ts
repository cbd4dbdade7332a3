/** No scale of others is in Onward, and none can be without its licence. */
import * as v from "valibot";
import { expect, it } from "vitest";
import { about, ofScales } from "../pages/about.ts";
import { notPlain } from "../pages/plain-words.ts";
import { SCALES, type Scale } from "./index.ts";
import { scaleSchema } from "./scales.ts";

const MADE_UP: Scale = {
  key: "madeUp",
  name: "A made-up scale",
  cite: "Nobody, 2026",
  days: 14,
  items: [{ text: "I slept.", answers: ["No", "Yes"] }],
  licence: {
    holder: "Nobody",
    words: "You may show these questions unchanged.",
    url: "https://example.org/licence",
    granted: "2026-11-01",
    language: "en",
  },
};

it("holds none", () => {
  expect(SCALES).toEqual([]);
});

it("is told of in About: that there is none, in one calm sentence, or each by its name, its makers and its licence", () => {
  const none = ofScales([]);
  if (none.kind !== "paragraph") throw new Error("no paragraph");
  expect(none.text).toMatch(/^[^.]+, since none is licensed to Onward\.$/);
  expect(notPlain(none.text)).toEqual([]);
  expect(about.blocks).toContainEqual(ofScales(SCALES));
  expect(
    ofScales([MADE_UP, { ...MADE_UP, name: "Another", licence: { ...MADE_UP.licence, holder: "Somebody" } }]),
  ).toMatchObject({
    kind: "table",
    rows: [
      ["A made-up scale", "Nobody, 2026", "Nobody"],
      ["Another", "Nobody, 2026", "Somebody"],
    ],
  });
});

it("takes none without a licence on file, whole, and none with bands", () => {
  const fits = (scale: unknown) => v.safeParse(scaleSchema, scale).success;
  expect(fits(MADE_UP)).toBe(true);
  const { licence, ...without } = MADE_UP;
  expect(fits(without)).toBe(false);
  for (const part of Object.keys(licence))
    expect(fits({ ...MADE_UP, licence: { ...licence, [part]: "" } }), part).toBe(false);
  expect(fits({ ...MADE_UP, bands: [[0, "low"]] })).toBe(false);
  expect(fits({ ...MADE_UP, cutOff: 10 })).toBe(false);
});
