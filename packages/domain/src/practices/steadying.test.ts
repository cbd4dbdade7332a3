/** What is offered to steady oneself, line by line. */
import { describe, expect, test } from "vitest";
import type { Heaviness } from "../kernel/heaviness.ts";
import { DAY, HOUR } from "../kernel/time.ts";
import { setback } from "../setbacks/setback.ts";
import { NOW, momentAt, rowOf } from "../testing/ctx.ts";
import { sitting, type Sitting } from "./sitting.ts";
import {
  endedHeavier,
  helpedBefore,
  mayStandNow,
  PURPOSES,
  steadyingNow,
  type SteadyingNow,
} from "./steadying.ts";

const sat = (practice: string, pairs: readonly (readonly [Heaviness | null, Heaviness | null])[]) =>
  pairs.map(([before, after], i) =>
    rowOf(sitting, i + 1, { practice, startedAt: NOW, finishedAt: NOW, before, after }),
  );
const now = (more: Partial<SteadyingNow> = {}): SteadyingNow => ({
  heaviness: null,
  kind: null,
  sittings: [],
  lately: null,
  happenedAt: null,
  setbacks: [],
  tryAhead: false,
  minutes: null,
  moment: momentAt(),
  visit: { helpOpened: false },
  ...more,
});
const all = (more: Partial<SteadyingNow> = {}) =>
  steadyingNow(now(more)).map((o) => `${o.offer}: ${o.because}`);
/** Of those that steady. */
const offers = (more: Partial<SteadyingNow> = {}) =>
  steadyingNow(now(more))
    .filter(({ offer }) => PURPOSES[offer] === "steady")
    .map((o) => `${o.offer}: ${o.because}`);
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

describe("beyond steadying", () => {
  const others = (more: Partial<SteadyingNow> = {}) => all(more).filter((o) => !offers(more).includes(o));
  test("nothing where nobody said how heavy it is, but everything may stand in the list", () => {
    expect(others()).toEqual([]);
    expect(mayStandNow(now())).toHaveLength(15);
  });
  test("by how heavy it is", () => {
    const lighter = ["values: lighter", "giveAdvice: lighter", "bestSelf: lighter"];
    const again = ["secondLook: lookAgain", "distance: close", "writing: takesRoom"];
    expect(others({ heaviness: 0 })).toEqual(lighter);
    expect(others({ heaviness: 1 })).toEqual([...again, ...lighter]);
    expect(others({ heaviness: 2 })).toEqual([...again, "lowDay: low"]);
    expect(others({ heaviness: 3 })).toEqual(["distance: close", "lowDay: low"]);
    expect(others({ heaviness: 4 })).toEqual([]);
  });
  test("for a try that comes soon, by day", () => {
    expect(others({ tryAhead: true })).toEqual(["pictureIt: tryAhead", "walkThrough: tryAhead"]);
    expect(others({ tryAhead: true, moment: night })).toEqual([]);
    expect(others({ tryAhead: true, lately: 4 })).toEqual([]);
  });
  test("nothing for a day after a setback, nor where help was sought", () => {
    const hit = (ago: number) => rowOf(setback, 1, { what: "No", at: NOW - ago, loggedAt: NOW - ago });
    expect(others({ heaviness: 2, setbacks: [hit(23 * HOUR)] })).toEqual([]);
    expect(others({ heaviness: 2, setbacks: [hit(25 * HOUR)] })).toHaveLength(4);
    expect(others({ heaviness: 2, visit: { helpOpened: true } })).toEqual([]);
  });
  test("long writing from a week after the setback in hand", () => {
    const listed = (days: number) => mayStandNow(now({ heaviness: 2, happenedAt: NOW - days * DAY }));
    expect(listed(6.9)).not.toContain("writing");
    expect(listed(6.9)).toContain("distance");
    expect(listed(7)).toContain("writing");
  });
  test("within the time there is; breathing always", () => {
    expect(all({ heaviness: 2, minutes: 1 })).toEqual(["breathing: short"]);
    expect(all({ heaviness: 2, minutes: 6 })).toEqual([
      "breathing: short",
      "grounding: notTheBreath",
      "kinderVoice: weighs",
      "distance: close",
    ]);
  });
  test("not more often than it is good for", () => {
    const wrote = (...daysAgo: number[]) =>
      daysAgo.map((days, i) =>
        rowOf(sitting, i + 1, {
          practice: "writing",
          startedAt: NOW - days * DAY,
          finishedAt: NOW - days * DAY,
        }),
      );
    const offered = (sittings: readonly Sitting[]) =>
      others({ heaviness: 2, sittings }).includes("writing: takesRoom");
    expect(offered(wrote(0.5))).toBe(false);
    expect(offered(wrote(1.5, 3, 4))).toBe(true);
    expect(offered(wrote(1.5, 3, 4, 6))).toBe(false);
    expect(offered(wrote(1.5, 3, 4, 31))).toBe(true);
  });
  test("heavier twice running is told by the last two that say so", () => {
    const at = (sittings: readonly Sitting[]) =>
      sittings.map((s, i) => ({ ...s, finishedAt: NOW - i * DAY }));
    const said = (...pairs: Parameters<typeof sat>[1]) => at(sat("writing", pairs));
    const heavier = (sittings: readonly Sitting[]) => endedHeavier("writing", sittings, momentAt());
    expect(heavier(said([1, 2], [2, 3]))).toBe(true);
    expect(heavier(said([1, 2], [2, null], [2, 3]))).toBe(true);
    expect(heavier(said([1, 2]))).toBe(false);
    expect(heavier(said([1, 1], [2, 3], [1, 3]))).toBe(false);
    const long = said([1, 2], [2, 3]).map((s) => ({ ...s, finishedAt: s.finishedAt - 30 * DAY }));
    expect(heavier(long)).toBe(false);
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
