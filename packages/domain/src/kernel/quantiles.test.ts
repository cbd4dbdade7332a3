/** The quantiles against printed tables. */
import { describe, expect, it } from "vitest";
import { betaQuantile, tQuantile } from "./quantiles.ts";

describe("Beta", () => {
  // The exact interval of a share by Clopper and Pearson is made of two of these.
  it.each([
    [0.975, 1, 3, "0.7076"],
    [0.025, 1, 5, "0.0051"],
    [0.975, 2, 4, "0.7164"],
    [0.025, 4, 2, "0.2836"],
    [0.975, 5, 1, "0.9949"],
    [0.025, 7, 4, "0.3475"],
    [0.975, 8, 3, "0.9333"],
    [0.025, 0.5, 3.5, "0.0002"],
    [0.975, 7.5, 3.5, "0.9073"],
  ])("at %d of (%d, %d)", (share, a, b, value) => {
    expect(betaQuantile(share, a, b).toFixed(4)).toBe(value);
  });
});

describe("Student’s t", () => {
  it.each([
    [0.975, 1, "12.7062"],
    [0.975, 5, "2.5706"],
    [0.9, 5, "1.4759"],
    [0.025, 9, "-2.2622"],
    [0.975, 28, "2.0484"],
  ])("at %d with %d degrees of freedom", (share, freedom, value) => {
    expect(tQuantile(share, freedom).toFixed(4)).toBe(value);
  });
});

it.each([0, 1, -0.1, Number.NaN])("there is no quantile at %d", (share) => {
  expect(() => betaQuantile(share, 1, 1)).toThrow(RangeError);
  expect(() => tQuantile(share, 3)).toThrow(RangeError);
});

it.each([0, -1, Number.NaN, Number.POSITIVE_INFINITY])("there is no distribution of shape %d", (shape) => {
  expect(() => betaQuantile(0.5, shape, 1)).toThrow(RangeError);
  expect(() => betaQuantile(0.5, 1, shape)).toThrow(RangeError);
  expect(() => tQuantile(0.5, shape)).toThrow(RangeError);
});
