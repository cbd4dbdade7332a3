/**
 * A browser in a given shape, with an Onward that has been lived in or a fresh one.
 */
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { chromium, type BrowserContext, type Page } from "@playwright/test";
import { chromiumFlags, findChromium } from "../chromium.ts";
import { SEEN_AT } from "./lived-in.ts";
import type { Screen, Shape } from "./screens.ts";

export type Visit = { readonly page: Page; readonly leave: () => Promise<void> };

/** Opens the app at `url` in a shape; with `copy`, brings that copy in first. */
export async function visit(url: string, shape: Shape, copy: Uint8Array | null): Promise<Visit> {
  const folder = mkdtempSync(join(tmpdir(), "onward-visit-"));
  // The reader's own text size is a setting of the browser, which layout in em follows; a style on the page is not the same.
  mkdirSync(join(folder, "Default"), { recursive: true });
  const preferences = shape.largeText ? { webkit: { webprefs: { default_font_size: 32 } } } : {};
  writeFileSync(join(folder, "Default/Preferences"), JSON.stringify(preferences));
  const executablePath = findChromium();
  const context: BrowserContext = await chromium.launchPersistentContext(folder, {
    ...(executablePath === undefined ? {} : { executablePath }),
    args: [...chromiumFlags],
    baseURL: url,
    viewport: { width: shape.width, height: shape.height },
    deviceScaleFactor: 1,
    hasTouch: shape.width < 900,
    locale: "en-GB",
    timezoneId: "Europe/London",
    colorScheme: shape.dark ? "dark" : "light",
    reducedMotion: "reduce",
    serviceWorkers: "block",
  });
  await context.clock.setFixedTime(new Date(`${SEEN_AT}Z`));
  const page = context.pages()[0] ?? (await context.newPage());
  if (copy) await bringIn(page, copy);
  if (shape.language) {
    await page.goto("/help");
    await page.evaluate((language) => localStorage.setItem("onwardLanguage", language), shape.language);
  }
  return {
    page,
    leave: async () => {
      await context.close();
      rmSync(folder, { recursive: true, force: true, maxRetries: 5 });
    },
  };
}

/** Opens a copy as a person does, and waits until all of it is there. */
export async function bringIn(page: Page, copy: Uint8Array): Promise<void> {
  await page.goto("/settings/data");
  const file = { name: "onward.json", mimeType: "application/json", buffer: Buffer.from(copy) };
  await page.locator("input[type=file]").first().setInputFiles(file);
  await page.getByText("Everything is back").first().waitFor();
}

/** Goes to a screen, does there what is to be done first, and waits until it has settled. */
export async function show(page: Page, { path, act }: Screen): Promise<void> {
  // What an earlier screen broke is whole again.
  await page.unrouteAll();
  await settle(page, path);
  if (act === undefined) return;
  await act(page);
  await page.evaluate(still);
}

/** Goes to an address and waits until it has settled: heading there, fonts loaded, data read and shown. */
async function settle(page: Page, path: string): Promise<void> {
  // From the same address without it, a place on a page would load nothing anew.
  if (path.includes("#")) await page.goto("about:blank");
  // Where the words are is asked for once a screen's own words have come; these have none.
  const read = /^\/(help|worried|welcome|gone|guides(\/.*)?)$/.test(path)
    ? undefined
    : page.waitForRequest(/\/storage-line-/);
  await page.goto(path);
  await read;
  await page.locator("h1").first().waitFor();
  await page.evaluate(() => document.fonts.ready);
  await page.waitForFunction(() => {
    const parts = document.querySelectorAll("main > *:not(header.topbar)");
    return [...parts].some((part) => part.textContent !== "");
  });
  await page.evaluate(still);
}

/** Resolves once the page has stood as it is for a while. */
function still(): Promise<void> {
  const quietMs = 200;
  return new Promise((resolve) => {
    const done = (): void => {
      watching.disconnect();
      resolve();
    };
    let waiting = setTimeout(done, quietMs);
    const watching = new MutationObserver(() => {
      clearTimeout(waiting);
      waiting = setTimeout(done, quietMs);
    });
    watching.observe(document, { subtree: true, childList: true, characterData: true });
  });
}
