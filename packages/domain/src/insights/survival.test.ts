/**
 * The estimates against a published trial, and what holds for any waits.
 *
 * The data are of the trial of 6-mercaptopurine in Freireich and others 1963, as books on survival analysis print them.
 */
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import {
  cumulativeIncidence,
  kaplanMeier,
  logRank,
  medianTime,
  restrictedMean,
  type Ending,
  type Observation,
} from "./survival.ts";

const ended = (times: readonly number[]): Observation[] => times.map((time) => ({ time, event: true }));
const open = (times: readonly number[]): Observation[] => times.map((time) => ({ time, event: false }));

const treated = [
  ...ended([6, 6, 6, 7, 10, 13, 16, 22, 23]),
  ...open([6, 9, 10, 11, 17, 19, 20, 25, 32, 32, 34, 35]),
];
const placebo = ended([1, 1, 2, 2, 3, 4, 4, 5, 5, 8, 8, 8, 8, 11, 11, 12, 12, 15, 17, 22, 23]);

const digits = (value: number | null | undefined, n: number) => value?.toFixed(n);

describe("weeks in remission", () => {
  it.each([
    [6, "0.8571", "0.0764", "0.620", "0.952"],
    [7, "0.8067", "0.0869", "0.563", "0.923"],
    [10, "0.7529", "0.0963", "0.503", "0.889"],
    [13, "0.6902", "0.1068", "0.432", "0.849"],
    [16, "0.6275", "0.1141", "0.368", "0.805"],
    [22, "0.5378", "0.1282", "0.268", "0.747"],
    [23, "0.4482", "0.1346", "0.188", "0.680"],
  ])("after %i: %s, with its error and interval", (time, survival, error, low, high) => {
    const step = kaplanMeier(treated).find((its) => its.time === time);
    expect(digits(step?.survival, 4)).toBe(survival);
    expect(digits(step?.standardError, 4)).toBe(error);
    expect(step?.interval?.map((end) => end.toFixed(3))).toEqual([low, high]);
  });

  it("have a step at each time at which one ended, and no other", () => {
    expect(kaplanMeier(treated).map(({ time }) => time)).toEqual([6, 7, 10, 13, 16, 22, 23]);
  });

  it("of the placebo come down to nobody", () => {
    expect(kaplanMeier(placebo).map(({ time, survival }) => `${time} ${survival.toFixed(4)}`)).toEqual(
      "1 0.9048,2 0.8095,3 0.7619,4 0.6667,5 0.5714,8 0.3810,11 0.2857,12 0.1905,15 0.1429,17 0.0952,22 0.0476,23 0.0000".split(
        ",",
      ),
    );
    expect(kaplanMeier(placebo).at(-1)).toMatchObject({ survival: 0, standardError: null, interval: null });
  });

  it("are half over at 23 and at 8", () => {
    expect(medianTime(kaplanMeier(treated))).toEqual({ median: 23, interval: [13, null] });
    expect(medianTime(kaplanMeier(placebo))).toMatchObject({ median: 8 });
  });

  it("have these means up to 23", () => {
    expect(restrictedMean(kaplanMeier(treated), 23).toFixed(3)).toBe("17.909");
    expect(restrictedMean(kaplanMeier(placebo), 23).toFixed(3)).toBe("8.667");
  });

  it("differ between the two", () => {
    const { observed, expected, variance, chiSquare } = logRank(treated, placebo);
    expect(observed).toBe(9);
    expect([expected, variance, chiSquare].map((its) => digits(its, 4))).toEqual([
      "19.2505",
      "6.2570",
      "16.7929",
    ]);
  });
});

describe("a few waits", () => {
  it("count those that are still open for as long as they were seen", () => {
    const steps = kaplanMeier([...ended([2, 3, 5, 9, 14]), ...open([5, 21])]);
    expect(steps.map(({ survival }) => survival.toFixed(4))).toEqual([
      "0.8571",
      "0.7143",
      "0.5714",
      "0.3810",
      "0.1905",
    ]);
    expect(steps.map(({ atRisk }) => atRisk)).toEqual([7, 6, 5, 3, 2]);
  });

  it("may not be half over, or none at all", () => {
    expect(medianTime(kaplanMeier([...ended([2]), ...open([3, 4])])).median).toBeNull();
    expect(kaplanMeier(open([3, 4]))).toEqual([]);
    expect(medianTime(kaplanMeier([]))).toEqual({ median: null, interval: [null, null] });
    expect(restrictedMean([], 7)).toBe(7);
    expect(logRank(ended([4]), [])).toMatchObject({ observed: 1, expected: 1, chiSquare: null });
  });

  it.each([Number.NaN, -1, Infinity])("cannot last %s", (time) => {
    expect(() => kaplanMeier([{ time, event: true }])).toThrow(RangeError);
  });
});

const wait = fc.record({ time: fc.integer({ min: 0, max: 60 }), event: fc.boolean() });

describe("any waits", () => {
  it("give shares that only fall, each inside its interval, and no number that is none", () => {
    fc.assert(
      fc.property(fc.array(wait, { maxLength: 60 }), (waits) => {
        let before = 1;
        for (const { survival, standardError, interval } of kaplanMeier(waits)) {
          expect(survival).toBeLessThan(before);
          expect(survival).toBeGreaterThanOrEqual(0);
          before = survival;
          if (interval === null || standardError === null) expect(survival).toBe(0);
          else {
            expect(standardError).toBeGreaterThan(0);
            expect(interval[0]).toBeGreaterThanOrEqual(0);
            expect(interval[0]).toBeLessThanOrEqual(survival);
            expect(interval[1]).toBeGreaterThanOrEqual(survival);
            expect(interval[1]).toBeLessThanOrEqual(1);
          }
        }
      }),
    );
  });

  it("do not depend on the order they come in", () => {
    fc.assert(
      fc.property(fc.array(wait, { maxLength: 30 }), (waits) => {
        expect(kaplanMeier(waits.toReversed())).toEqual(kaplanMeier(waits));
      }),
    );
  });

  it("that are all over give the plain share of those that lasted longer", () => {
    fc.assert(
      fc.property(fc.array(fc.integer({ min: 0, max: 60 }), { minLength: 1, maxLength: 40 }), (times) => {
        for (const { time, survival } of kaplanMeier(ended(times)))
          expect(survival).toBeCloseTo(times.filter((its) => its > time).length / times.length, 10);
      }),
    );
  });

  it("that are all over have the middle one as their median, of two middle ones the first", () => {
    for (let count = 1; count <= 300; count++) {
      const times = Array.from({ length: count }, (_, n) => n + 1);
      expect(medianTime(kaplanMeier(ended(times))).median).toBe(Math.ceil(count / 2));
    }
  });

  it("have a median inside its interval", () => {
    fc.assert(
      fc.property(fc.array(wait, { maxLength: 40 }), (waits) => {
        const { median, interval } = medianTime(kaplanMeier(waits));
        const [low, high] = interval;
        if (median === null) expect(high).toBeNull();
        else {
          expect(low).not.toBeNull();
          expect(low ?? Infinity).toBeLessThanOrEqual(median);
          expect(high ?? Infinity).toBeGreaterThanOrEqual(median);
        }
      }),
    );
  });
});

describe("where something else may come first", () => {
  it("counts it out, instead of taking it as not seen", () => {
    // Of four, one after another: event, other, event, open.
    const endings: Ending[] = [
      { time: 1, end: "event" },
      { time: 2, end: "other" },
      { time: 3, end: "event" },
      { time: 4, end: "open" },
    ];
    expect(cumulativeIncidence(endings)).toEqual([
      { time: 1, share: 0.25 },
      { time: 3, share: 0.5 },
    ]);
    expect(cumulativeIncidence([])).toEqual([]);
  });

  it("is what is left of the estimate where nothing else comes", () => {
    fc.assert(
      fc.property(fc.array(wait, { maxLength: 60 }), (waits) => {
        const endings = waits.map(({ time, event }) => ({
          time,
          end: event ? ("event" as const) : ("open" as const),
        }));
        const steps = kaplanMeier(waits);
        for (const [i, { time, share }] of cumulativeIncidence(endings).entries()) {
          expect(time).toBe(steps[i]?.time);
          expect(share).toBeCloseTo(1 - (steps[i]?.survival ?? Number.NaN), 9);
        }
      }),
    );
  });

  it("comes, with the share of everything else, to at most one", () => {
    const ending = fc.record({
      time: fc.integer({ min: 0, max: 60 }),
      end: fc.constantFrom("event" as const, "other" as const, "open" as const),
    });
    fc.assert(
      fc.property(fc.array(ending, { maxLength: 60 }), (endings) => {
        const turned = endings.map(({ time, end }) => ({
          time,
          end: end === "event" ? ("other" as const) : end === "other" ? ("event" as const) : end,
        }));
        const last = (its: readonly Ending[]) => cumulativeIncidence(its).at(-1)?.share ?? 0;
        expect(last(endings) + last(turned)).toBeLessThanOrEqual(1 + 1e-9);
      }),
    );
  });
});
