/**
 * Setbacks: writing one down in under a minute, reading it as a path, finding it again, bringing it back.
 */
import type { Page } from "@playwright/test";
import { expect, test } from "./setup/fixtures.ts";

const field = (page: Page) => page.getByRole("textbox", { name: "What happened, in a line or two" });
const save = (page: Page) => page.getByRole("button", { name: "Save", exact: true });
const down = (page: Page) => page.getByRole("heading", { name: "It’s down." });

/** Forty characters, as someone types them. */
const LINE = "They went with someone else for the role";
const FIVE_A_SECOND_MS = 200;

test("a newcomer has it down within twelve seconds and three taps", async ({ page }) => {
  const from = Date.now();
  await page.goto("/");
  await page.getByRole("link", { name: "Write down what happened" }).click();
  await expect(field(page)).toBeFocused();
  await page.keyboard.type(LINE, { delay: FIVE_A_SECOND_MS });
  await save(page).click();
  await expect(down(page)).toBeVisible();
  expect(Date.now() - from).toBeLessThan(12_000);
});
