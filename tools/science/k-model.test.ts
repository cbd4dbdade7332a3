/** The model's exact results, and that its simulation comes to them. */
import { describe, expect, it } from "vitest";
import { seeded } from "@onward/domain/kernel/seeded";
import {
  SHARES_BEFORE,
  SIMULATED_AT,
  SLOPES_BEFORE,
  exponent,
  rememberingAll,
  rememberingOne,
  rememberingOneForever,
  simulate,
  slopeBetween,
} from "./k-model.ts";

describe("with alpha 0.6", () => {
  it.each([
    [1, "0.6250", "0.5721"],
    [2, "0.5078", "0.6231"],
    [3, "0.4443", "0.6586"],
    [5, "0.3725", "0.7057"],
    [10, "0.2906", "0.7677"],
    [20, "0.2254", "0.8218"],
    [30, "0.1939", "0.8487"],
  ])("after %i attempts, all remembered, %s is made anew and quality is %s", (n, share, quality) => {
    const exact = rememberingAll(0.6, n);
    expect(exact.share.toFixed(4)).toBe(share);
    expect(exact.quality.toFixed(4)).toBe(quality);
  });

  it("goes on like that", () => {
    expect(rememberingAll(0.6, 100).share.toFixed(4)).toBe("0.1238");
    expect(rememberingAll(0.6, 1000).share.toFixed(4)).toBe("0.0523");
  });

  it.each([
    [1, "0.6250", "0.572"],
    [2, "0.5611", "0.604"],
    [3, "0.5303", "0.623"],
    [5, "0.4984", "0.644"],
    [10, "0.4660", "0.667"],
    [20, "0.4436", "0.683"],
    [30, "0.4340", "0.690"],
  ])("after %i attempts, one remembered, %s is made anew and quality is %s", (n, share, quality) => {
    const value = rememberingOne(0.6, n).at(-1);
    expect(value?.share.toFixed(4)).toBe(share);
    expect(value?.quality.toFixed(3)).toBe(quality);
  });

  it("comes to rest where only one is remembered", () => {
    const rest = rememberingOneForever(0.6);
    expect(rest.share).toBeCloseTo(0.4, 12);
    expect(rest.quality.toFixed(4)).toBe("0.7143");
  });
});

it.each([
  [1, [0.5, 0.375, 0.3125, 0.246094, 0.176197]],
  [0.5, [0.666667, 0.555556, 0.493827, 0.422497, 0.339011]],
])("with alpha %f and all remembered, the shares at 1, 2, 3, 5 and 10 are %j", (alpha, shares) => {
  expect([1, 2, 3, 5, 10].map((n) => Number(rememberingAll(alpha, n).share.toFixed(6)))).toEqual(shares);
});

it("has three regimes", () => {
  expect(exponent(0.6, 1)).toBe(0);
  expect(exponent(0.6, 2)).toBeCloseTo(1 / 6, 12);
  expect(exponent(0.6, 3)).toBeCloseTo(0.375, 12);
  expect(exponent(0.6, Infinity)).toBeCloseTo(0.375, 12);
});

describe("played with 4,000 parts", () => {
  const played = (k: number, last: number) =>
    simulate({ alpha: 0.6, k, parts: 4000, last }, seeded(20_261_125 + k));

  it("one remembered: close to theory, and at rest", () => {
    const values = played(1, 10_000);
    const exact = rememberingOne(0.6, 10);
    for (const n of [1, 2, 3, 10])
      expect(values[n - 1]?.share).toBeCloseTo(exact[n - 1]?.share ?? Number.NaN, 1);
    const late = values.slice(1000);
    const mean = late.reduce((sum, { share }) => sum + share, 0) / late.length;
    expect(Math.abs(mean - 0.4)).toBeLessThan(0.01);
    expect(Math.abs(slopeBetween(values, 100, 10_000))).toBeLessThan(0.03);
  });

  it("three remembered: as if all were", () => {
    const values = played(3, 10_000);
    expect(Math.abs(slopeBetween(values, 100, 10_000) - 0.375)).toBeLessThan(0.02);
  });

  // Printed from 400,000 parts; here of 100,000, within four standard errors of both.
  it.each([
    [2, [0.625, 0.508, 0.454, 0.395, 0.327, 0.271, 0.243], [0.572, 0.623, 0.654, 0.694, 0.745, 0.79, 0.813]],
    [3, [0.625, 0.508, 0.443, 0.376, 0.298, 0.235, 0.204], [0.572, 0.623, 0.659, 0.703, 0.763, 0.815, 0.842]],
  ])(
    "%i remembered: the shares made anew and the qualities at 1, 2, 3, 5, 10, 20, 30",
    (k, shares, qualities) => {
      const values = simulate({ alpha: 0.6, k, parts: 100_000, last: 30 }, seeded(20_261_126 + k));
      for (const [i, n] of [1, 2, 3, 5, 10, 20, 30].entries()) {
        const { share = 0, quality = 0 } = values[n - 1] ?? {};
        expect(Math.abs(share - (shares[i] ?? 0)), `share at ${n}`).toBeLessThan(0.0075);
        expect(Math.abs(quality - (qualities[i] ?? 0)), `quality at ${n}`).toBeLessThan(0.005);
      }
    },
  );

  // Printed from as many parts: each with a standard error of up to 0.008, and of a slope up to 0.01.
  it.each(SHARES_BEFORE)(
    "%i remembered: the printed shares, far on too, and slopes by decade",
    (k, shares) => {
      const values = played(k, 10_000);
      for (const [i, n] of SIMULATED_AT.entries())
        expect(Math.abs((values[n - 1]?.share ?? 0) - Number(shares[i])), `share at ${n}`).toBeLessThan(
          0.024,
        );
      for (const [from, slopes] of SLOPES_BEFORE) {
        if (from * 10 > 10_000) continue;
        const slope = slopeBetween(values, from, from * 10);
        expect(Math.abs(slope - (slopes[k - 1] ?? 0)), `slope from ${from}`).toBeLessThan(0.03);
      }
    },
  );

  it("two remembered: in between, and flatter from decade to decade", () => {
    const values = played(2, 10_000);
    const slopes = [slopeBetween(values, 100, 1000), slopeBetween(values, 1000, 10_000)] as const;
    for (const slope of slopes) {
      expect(slope).toBeGreaterThan(0.15);
      expect(slope).toBeLessThan(0.3);
    }
    expect(slopes[1]).toBeLessThan(slopes[0]);
  });
});
