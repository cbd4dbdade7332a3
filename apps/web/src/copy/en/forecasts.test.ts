/** How many times as long something took, in numbers that are never none. */
import { expect, test } from "vitest";
import { forecasts } from "./forecasts.ts";

test("what took far less than was guessed is not said to have taken no time", () => {
  const { took } = forecasts.insight;
  expect(took(6, 1.69, 1.2, 2.34)).toContain("1.7 times as long");
  expect(took(6, 0.031, 0.0004, 1.2)).toContain(
    "0.03 times as long as you first guessed (6 goals; likely between 0.0004 and 1.2 times)",
  );
});
