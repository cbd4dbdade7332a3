/**
 * Unit, property and document tests: everything but the journeys in a browser, which Playwright runs.
 */
import { defineConfig } from "vitest/config";

export default defineConfig({
  oxc: { jsx: { runtime: "automatic", importSource: "preact" } },
  test: {
    environment: "node",
    // Long enough for a busy machine; what would take minutes still ends.
    testTimeout: 120_000,
    include: ["{packages,apps,tests,tools}/**/*.test.{ts,tsx}"],
    exclude: ["**/node_modules/**", "**/dist/**", "apps/web/e2e/**"],
  },
});
