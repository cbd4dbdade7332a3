/**
 * Hands that hold nothing but a keyboard: Tab until the thing has the focus, then the key a person would press.
 *
 * Nothing here clicks, fills or sets the focus, so what these cannot reach, nobody can without a mouse.
 */
import type { Locator, Page } from "@playwright/test";
import { expect } from "./fixtures.ts";

/** More stops than any screen has; the list of every country's numbers is the longest. */
const MOST_TABS = 250;
/** More than any group of radios holds. */
const MOST_ARROWS = 20;

/** Presses Tab until `wanted` has the focus; fails naming it, and the last stop, when Tab never comes there. */
export async function tabTo(page: Page, wanted: Locator): Promise<void> {
  await expect(wanted.first()).toBeVisible();
  await tabUntil(page, wanted, () =>
    wanted.evaluateAll((found) => found.some((element) => element === document.activeElement)),
  );
}

/** Goes to a link, button, fold or box by Tab and presses it: Space for what is ticked, Enter for the rest. */
export async function pressOn(page: Page, wanted: Locator): Promise<void> {
  await tabTo(page, wanted);
  const ticked = await page.evaluate(
    () =>
      document.activeElement instanceof HTMLInputElement &&
      ["checkbox", "radio"].includes(document.activeElement.type),
  );
  await page.keyboard.press(ticked ? "Space" : "Enter");
}

/** Goes to a field by Tab and types. */
export async function typeIn(page: Page, field: Locator, words: string): Promise<void> {
  await tabTo(page, field);
  await page.keyboard.type(words);
}

/** Goes to the group of a radio by Tab, then by arrows to the one wanted, or by Space where Tab came to it. */
export async function choose(page: Page, radio: Locator): Promise<void> {
  await expect(radio).toBeAttached();
  await tabUntil(page, radio, () =>
    radio.evaluate((one: HTMLInputElement) => {
      const at = document.activeElement;
      return at instanceof HTMLInputElement && at.type === "radio" && at.name === one.name;
    }),
  );
  const there = (): Promise<boolean> => radio.evaluate((one) => one === document.activeElement);
  if (await radio.isChecked()) return;
  if (await there()) await page.keyboard.press("Space");
  else {
    for (let arrows = 0; arrows < MOST_ARROWS && !(await there()); arrows++) {
      await page.keyboard.press("ArrowDown");
    }
  }
  await expect(radio).toBeChecked();
}

async function tabUntil(page: Page, wanted: Locator, arrived: () => Promise<boolean>): Promise<void> {
  for (let tabs = 0; tabs <= MOST_TABS; tabs++) {
    if (await arrived()) return;
    await page.keyboard.press("Tab");
  }
  const last = await page.evaluate(() => document.activeElement?.outerHTML.slice(0, 120) ?? "nothing");
  throw new Error(`Tab does not reach ${wanted.toString()}; ${MOST_TABS} later it stands on ${last}`);
}
