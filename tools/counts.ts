/**
 * How many tests passed and failed, read from the reports of Vitest and Playwright.
 *
 * Anything that did not run to its end counts as failed: a file that could not be loaded, a test left out.
 */

export type Counts = { readonly passed: number; readonly failed: number };

type VitestReport = {
  readonly numPassedTests: number;
  readonly numTotalTests: number;
  readonly testResults: readonly { readonly status: string; readonly assertionResults: readonly unknown[] }[];
};

/** Counts of Vitest's JSON report; none at all when there is no report. */
export function countVitest(report: unknown): Counts {
  if (report === undefined) return { passed: 0, failed: 0 };
  const { numPassedTests, numTotalTests, testResults } = report as VitestReport;
  const unloaded = testResults.filter(
    ({ status, assertionResults }) => status === "failed" && assertionResults.length === 0,
  );
  return { passed: numPassedTests, failed: numTotalTests - numPassedTests + unloaded.length };
}

type PlaywrightReport = {
  readonly stats: {
    readonly expected: number;
    readonly unexpected: number;
    readonly flaky: number;
    readonly skipped: number;
  };
  readonly errors: readonly unknown[];
};

/** Counts of Playwright's JSON report; none at all when there is no report. */
export function countPlaywright(report: unknown): Counts {
  if (report === undefined) return { passed: 0, failed: 0 };
  const { stats, errors } = report as PlaywrightReport;
  return {
    passed: stats.expected,
    failed: stats.unexpected + stats.flaky + stats.skipped + errors.length,
  };
}
