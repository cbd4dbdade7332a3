/**
 * Journeys in a real Chromium, on a phone and on a desktop, against the built app and the real server. What ends in
 * @once runs on a phone alone: it is about the file, the worker, other tabs, the network, a browser that dies or a rule,
 * which know nothing of the window, or it brings its own.
 *
 * `setup/server.ts` starts the server on a free port. Nothing is tried twice: a journey that passes only
 * sometimes has a fault to be found.
 */
import { defineConfig } from "@playwright/test";
import { chromiumFlags, findChromium, noChromium } from "../../tools/chromium.ts";

// Times in journeys are written without a zone: here and in the browser they mean the same moment.
const timezoneId = "Europe/London";
process.env["TZ"] = timezoneId;

const executablePath = findChromium();
if (executablePath === undefined) throw new Error(noChromium);

const once = /@once/;

export default defineConfig({
  testDir: "e2e",
  outputDir: "../../test-results",
  globalSetup: "./e2e/setup/server.ts",
  fullyParallel: true,
  forbidOnly: true,
  workers: 2,
  retries: 0,
  timeout: 120_000,
  expect: { timeout: 30_000 },
  reporter: "list",
  use: {
    locale: "en-GB",
    timezoneId,
    launchOptions: { executablePath, args: [...chromiumFlags] },
    screenshot: "only-on-failure",
  },
  projects: [
    {
      name: "phone",
      use: {
        viewport: { width: 390, height: 844 },
        deviceScaleFactor: 2,
        hasTouch: true,
        isMobile: true,
      },
    },
    { name: "desktop", grepInvert: once, use: { viewport: { width: 1280, height: 800 } } },
  ],
});
