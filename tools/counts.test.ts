/**
 * Reports as Vitest and Playwright write them, cut to what is read, and what they come to.
 */
import { expect, test } from "vitest";
import { countPlaywright, countVitest } from "./counts.ts";

test("Vitest: passed and failed are counted, a left-out test is not passed", () => {
  const testResults = [{ status: "passed", assertionResults: [{}] }];
  expect(countVitest({ numPassedTests: 7, numTotalTests: 7, testResults })).toEqual({ passed: 7, failed: 0 });
  expect(countVitest({ numPassedTests: 7, numTotalTests: 10, testResults })).toEqual({
    passed: 7,
    failed: 3,
  });
});

test("Vitest: a file that could not be loaded has no tests and still failed", () => {
  const testResults = [{ status: "failed", assertionResults: [] }];
  expect(countVitest({ numPassedTests: 7, numTotalTests: 7, testResults })).toEqual({ passed: 7, failed: 1 });
});

test("Playwright: whatever is not as expected has failed", () => {
  const stats = { expected: 5, unexpected: 1, flaky: 1, skipped: 1 };
  expect(countPlaywright({ stats, errors: [{}] })).toEqual({ passed: 5, failed: 4 });
});

test("no report, no counts", () => {
  expect(countVitest(undefined)).toEqual({ passed: 0, failed: 0 });
  expect(countPlaywright(undefined)).toEqual({ passed: 0, failed: 0 });
});
