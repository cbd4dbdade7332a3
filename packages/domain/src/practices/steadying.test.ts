/** What is offered to steady oneself, line by line. */
import { describe, expect, test } from "vitest";
import type { Heaviness } from "../kernel/heaviness.ts";
import { HOUR } from "../kernel/time.ts";
import { NOW, momentAt, rowOf } from "../testing/ctx.ts";
import { sitting } from "./sitting.ts";
import { helpedBefore, steadyingNow, type SteadyingNow } from "./steadying.ts";

const sat = (practice: string, pairs: readonly (readonly [Heaviness | null, Heaviness | null])[]) =>
  pairs.map(([before, after], i) =>
    rowOf(sitting, i + 1, { practice, startedAt: NOW, finishedAt: NOW, before, after }),
  );
const now = (more: Partial<SteadyingNow> = {}): SteadyingNow => ({
  heaviness: null,
  kind: null,
  sittings: [],
  goodThings: false,
  moment: momentAt(),
  ...more,
});
const offers = (more: Partial<SteadyingNow> = {}) =>
  steadyingNow(now(more)).map((o) => `${o.offer}: ${o.because}`);
const night = momentAt(NOW + 13 * HOUR);

describe("the table", () => {
  test("by day, by how heavy it is", () => {
    expect(offers({ heaviness: 0 })).toEqual(["breathing: short", "grounding: notTheBreath"]);
    expect(offers({ heaviness: 2 })).toEqual([
      "breathing: short",
      "grounding: notTheBreath",
      "kinderVoice: weighs",
    ]);
    const heavy = [
      "breathing: bodyFirst",
      "grounding: notTheBreath",
      "kinderVoice: weighs",
      "someone: notAlone",
    ];
    expect(offers({ heaviness: 3 })).toEqual(heavy);
    expect(offers({ heaviness: 4 })).toEqual(heavy);
  });
  test("unsaid counts as light, with a kinder voice", () => {
    expect(offers()).toEqual(["breathing: short", "grounding: notTheBreath", "kinderVoice: weighs"]);
  });
  test("at night, a worry can be put down", () => {
    expect(offers({ heaviness: 1, moment: night })).toEqual([
      "breathing: short",
      "grounding: notTheBreath",
      "worry: night",
    ]);
  });
  test("after being hurt: around oneself first, no kinder voice, and someone", () => {
    expect(offers({ kind: "hurt", heaviness: 3 })).toEqual([
      "grounding: aroundYou",
      "breathing: bodyFirst",
      "someone: notAlone",
    ]);
  });
  test.each(["loss", "hurt", "unfair"] as const)("someone, however heavy, for the kind %s", (kind) => {
    expect(offers({ kind, heaviness: 0 })).toContain("someone: notAlone");
  });
});

describe("what helped before", () => {
  test("needs three sittings with before and after, and says its count", () => {
    expect(
      helpedBefore(
        "grounding",
        sat("grounding", [
          [3, 1],
          [3, 2],
        ]),
      ),
    ).toBeNull();
    expect(
      helpedBefore(
        "grounding",
        sat("grounding", [
          [3, 1],
          [3, 2],
          [3, null],
          [null, 0],
        ]),
      ),
    ).toBeNull();
    expect(
      helpedBefore(
        "grounding",
        sat("grounding", [
          [3, 1],
          [3, 2],
          [2, 2],
        ]),
      ),
    ).toEqual({ helped: 2, of: 3 });
    expect(
      helpedBefore(
        "breathing",
        sat("grounding", [
          [3, 1],
          [3, 2],
          [2, 2],
        ]),
      ),
    ).toBeNull();
  });
  test("comes first when most sittings ended lighter", () => {
    const mostly = steadyingNow(
      now({
        heaviness: 3,
        sittings: sat("grounding", [
          [3, 1],
          [3, 2],
          [2, 2],
        ]),
      }),
    );
    expect(mostly[0]).toEqual({
      offer: "grounding",
      because: "notTheBreath",
      helpedBefore: { helped: 2, of: 3 },
    });
    const rarely = steadyingNow(
      now({
        heaviness: 3,
        sittings: sat("grounding", [
          [3, 1],
          [3, 3],
          [2, 2],
        ]),
      }),
    );
    expect(rarely.map((o) => [o.offer, o.helpedBefore])[0]).toEqual(["breathing", null]);
  });
  test("at the heaviest, words do not come before what asks for none", () => {
    const sittings = sat("kinderVoice", [
      [3, 1],
      [3, 2],
      [4, 2],
    ]);
    expect(steadyingNow(now({ heaviness: 3, sittings }))[0]?.offer).toBe("kinderVoice");
    expect(steadyingNow(now({ heaviness: 4, sittings })).map((o) => o.offer)).toEqual([
      "breathing",
      "grounding",
      "kinderVoice",
      "someone",
    ]);
  });
});
