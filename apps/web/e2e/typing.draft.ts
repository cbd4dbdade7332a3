/**
 * A browser killed in the middle of typing loses at most the last moment of it.
 */
import type { Page } from "@playwright/test";
import { expect, test } from "./setup/fixtures.ts";

const field = (page: Page) => page.getByRole("textbox", { name: /what happened/i });

test("a tab killed at any key press loses at most the last 300 ms of typing", async ({ profile }) => {
  test.setTimeout(240_000);
  const sentence = "I had prepared for weeks and then the first question was about something else entirely";
  // Drawn once at random and written down, so that a failure comes again.
  const killAfter = [61, 7, 33, 84, 12, 50, 3, 77, 25, 68, 41, 9, 56, 19, 72, 30, 46, 5, 64, 38];
  for (const [round, stopAt] of killAfter.entries()) {
    const page = await profile.open();
    await page.goto("/setbacks/new");
    await expect(field(page)).toBeVisible();
    // Not proven yet: what the round before left may be read from disk only after this, and come back into the middle.
    await field(page).fill("");
    const typedAt: number[] = [];
    for (const key of sentence.slice(0, stopAt)) {
      await field(page).press(key === " " ? "Space" : key);
      typedAt.push(Date.now());
    }
    const killedAt = Date.now();
    await profile.kill();
    const sure = typedAt.filter((time) => time <= killedAt - 300).length;
    const again = await profile.open();
    await again.goto("/setbacks/new");
    const least = sentence.slice(0, sure).trim();
    await expect
      .poll(async () => (await field(again).inputValue()).length, {
        message: `round ${round}, killed after ${stopAt} keys`,
      })
      .toBeGreaterThanOrEqual(least.length);
    expect(sentence.startsWith((await field(again).inputValue()).trimEnd())).toBe(true);
    await profile.close();
  }
});
