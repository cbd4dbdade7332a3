/**
 * Time that stands still until the journey lets it go on: what a busy machine needs in between is no part of it.
 */
import type { Page } from "@playwright/test";
import { expect } from "./fixtures.ts";

/** Stops an installed clock at a moment to come. Until `page.clock.resume()` only `runFor` moves it. */
export async function stopTime(page: Page, at: string): Promise<void> {
  await page.clock.pauseAt(new Date(at));
}

/** Waits for what a press leads to, with as little time as a screen needs until it stands. */
export async function soon(page: Page, look: () => Promise<void>): Promise<void> {
  await expect(async () => {
    await page.clock.runFor(20);
    await look();
  }).toPass({ timeout: 30_000 });
}
