/** In how many debriefs each cause was named. */
import { describe, expect, it } from "vitest";
import { cause, debrief, type Cause, type Debrief } from "../debriefs/debrief.ts";
import { NOW, idOf, rowOf } from "../testing/ctx.ts";
import { causesNamed, namedRange } from "./causes-named.ts";

const looked = (n: number, cells: Partial<Debrief> = {}) =>
  rowOf(debrief, n, { setback: idOf("setback", n), form: "full", startedAt: NOW, finishedAt: NOW, ...cells });
const named = (n: number, of: number, text: string, hands: Cause["hands"] = "mine") =>
  rowOf(cause, n, { debrief: idOf("debrief", of), setback: idOf("setback", of), text, at: NOW + n, hands });

it("counts each debrief once, however often it names a cause, and keeps the last words for it", () => {
  const found = causesNamed(
    [looked(1), looked(2), looked(3)],
    [
      named(1, 1, "Haste"),
      named(2, 1, "haste."),
      named(3, 2, "HASTE"),
      named(4, 2, "A cold", "notMine"),
      named(5, 3, "A cold", "notMine"),
      named(6, 3, "a Cold", "notMine"),
    ],
  );
  expect(found).toEqual({
    of: 3,
    causes: [
      { cause: "HASTE", hands: "mine", debriefs: 2, range: null },
      { cause: "a Cold", hands: "notMine", debriefs: 2, range: null },
    ],
  });
});

it("counts twenty debriefs cause by cause, to their running share", () => {
  // Nine named the first cause, six the second, three the third, one each the last two.
  const [debriefs, causes] = [9, 6, 3, 1, 1].reduce<[Debrief[], Cause[]]>(
    ([all, by], times, which) => {
      const more = Array.from({ length: times }, (_, n) => all.length + n + 1);
      return [
        [...all, ...more.map((n) => looked(n))],
        [...by, ...more.map((n) => named(n, n, `Cause ${which + 1}`))],
      ];
    },
    [[], []],
  );
  const found = causesNamed(debriefs, causes);
  expect(found.of).toBe(20);
  expect(found.causes.map((its) => its.debriefs)).toEqual([9, 6, 3, 1, 1]);
  let sum = 0;
  const shares = found.causes.map((its) => ((sum += its.debriefs) / found.of).toFixed(2));
  expect(shares).toEqual(["0.45", "0.75", "0.90", "0.95", "1.00"]);
  expect(found.causes.map((its) => its.range?.map((end) => end.toFixed(3)))).toEqual([
    ["0.251", "0.662"],
    ["0.136", "0.517"],
    ["0.044", "0.349"],
    ["0.005", "0.211"],
    ["0.005", "0.211"],
  ]);
});

describe("the likely range of a cause", () => {
  /** How much of Beta(a + 1/2, b + 1/2) lies below `end`: by Simpson's rule over x = sin², where it is a polynomial. */
  const below = (end: number, a: number, b: number): number => {
    const upTo = (angle: number): number => {
      const steps = 4000;
      let sum = 0;
      for (let i = 0; i <= steps; i++) {
        const at = (angle * i) / steps;
        const weight = i === 0 || i === steps ? 1 : i % 2 === 1 ? 4 : 2;
        sum += weight * Math.sin(at) ** (2 * a) * Math.cos(at) ** (2 * b);
      }
      return (sum * angle) / steps;
    };
    return upTo(Math.asin(Math.sqrt(end))) / upTo(Math.PI / 2);
  };

  it.each([
    [9, 20],
    [6, 20],
    [1, 20],
    [0, 15],
    [15, 15],
    [7, 15],
    [2, 300],
  ])("of %i in %i leaves a fortieth on either side, by another way of integrating", (times, of) => {
    const [low, high] = namedRange(times, of);
    expect(below(low, times, of - times)).toBeCloseTo(0.025, 6);
    expect(below(high, times, of - times)).toBeCloseTo(0.975, 6);
  });

  it("of none yet is that of the prior, whose ends are known: the squares of sines", () => {
    const [low, high] = namedRange(0, 0);
    expect(low).toBeCloseTo(Math.sin((Math.PI / 2) * 0.025) ** 2, 7);
    expect(high).toBeCloseTo(Math.sin((Math.PI / 2) * 0.975) ** 2, 7);
  });

  it("is told from fifteen debriefs on", () => {
    const rangeAt = (of: number) =>
      causesNamed(
        Array.from({ length: of }, (_, n) => looked(n)),
        [named(1, 1, "Haste")],
      ).causes[0]?.range;
    expect(rangeAt(14)).toBeNull();
    expect(rangeAt(15)).toEqual(namedRange(1, 15));
  });

  it("holds the share that was seen, however many other causes were named once", () => {
    const others = Array.from({ length: 60 }, (_, n) => named(100 + n, 1 + (n % 20), `Once ${n}`));
    const found = causesNamed(
      Array.from({ length: 20 }, (_, n) => looked(n + 1)),
      [...Array.from({ length: 9 }, (_, n) => named(n, n + 1, "Haste")), ...others],
    );
    expect(found.causes).toHaveLength(61);
    expect(found.causes[0]).toMatchObject({ cause: "Haste", debriefs: 9, range: namedRange(9, 20) });
  });

  it.each([
    [-1, 3],
    [4, 3],
    [1.5, 3],
    [Number.NaN, 3],
  ])("is none for %f of %f", (times, of) => {
    expect(() => namedRange(times, of)).toThrow(RangeError);
  });
});

it("puts what is in one’s own hands first, and leaves out what has no words", () => {
  const found = causesNamed(
    [looked(1), looked(2)],
    [
      named(1, 1, "Luck", "notMine"),
      named(2, 2, "luck", "notMine"),
      named(3, 1, "Sleep", "partly"),
      named(4, 1, "!!!"),
    ],
  );
  expect(found.causes.map((c) => c.cause)).toEqual(["Sleep", "luck"]);
});

it("is of full debriefs that were finished or named something", () => {
  const found = causesNamed(
    [
      looked(1),
      looked(2, { finishedAt: null }),
      looked(3, { finishedAt: null }),
      looked(4, { form: "short" }),
    ],
    [named(1, 2, "Haste")],
  );
  expect(found).toMatchObject({ of: 2, causes: [{ debriefs: 1 }] });
  expect(causesNamed([], [])).toEqual({ of: 0, causes: [] });
});
