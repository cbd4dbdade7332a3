/** Writing a setback down in the app and finding it again: the way into most journeys about one. */
import type { Locator, Page } from "@playwright/test";
import { expect } from "./fixtures.ts";

/** Forty characters. */
export const LINE = "They went with someone else for the role";
export const MORNING = "2026-11-20T10:00";

export const field = (page: Page): Locator =>
  page.getByRole("textbox", { name: "What happened, in a line or two" });
export const save = (page: Page): Locator => page.getByRole("button", { name: "Save", exact: true });
export const down = (page: Page): Locator => page.getByRole("heading", { name: "It’s down.", exact: true });
/** Opens what may be added. */
export const unfold = (page: Page): Promise<void> => page.getByText("More", { exact: true }).click();

/** Writes one down and stands on the page after it. */
export async function log(
  page: Page,
  what: string,
  more: (page: Page) => Promise<void> = async () => {},
): Promise<void> {
  await page.goto("/setbacks/new");
  await field(page).fill(what);
  await more(page);
  await save(page).click();
  await expect(page.getByRole("heading", { name: /It’s down\.|That’s a lot to carry\./ })).toBeFocused();
  // It is painted a moment before its address is there.
  await page.waitForURL(/\/saved$/);
}

/** Opens one from the list by its first line. */
export async function open(page: Page, line: string): Promise<void> {
  await page.goto("/setbacks");
  await page.getByRole("link", { name: line }).click();
  await expect(page.getByRole("heading", { name: "Felt" })).toBeVisible();
}
