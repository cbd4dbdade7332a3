/**
 * A bug of the worker: it is said where somebody waits for the answer, and holds nothing up where nobody does.
 */
import type { Page } from "@playwright/test";
import { expect, test } from "./setup/fixtures.ts";

const button = (page: Page, name: string) => page.getByRole("button", { name, exact: true });
const heading = (page: Page, name: string | RegExp) => page.getByRole("heading", { level: 1, name });

/** The first request of this name is answered by a bug. Gives how many there have been so far. */
async function firstCrashes(page: Page, name: string, key = ""): Promise<() => Promise<number>> {
  await page.addInitScript(
    ([wanted, its]) => {
      type Asked = { readonly id: number; readonly name?: string; readonly args?: { readonly key?: string } };
      const { postMessage } = Worker.prototype;
      Object.assign(window, { askedSoFar: 0 });
      const counted = window as unknown as { askedSoFar: number };
      Worker.prototype.postMessage = function (this: Worker, message: Asked): void {
        const meant = message.name === wanted && (its === "" || message.args?.key === its);
        if (!meant || ++counted.askedSoFar > 1) return postMessage.call(this, message);
        const data = { id: message.id, crashed: "Error" };
        queueMicrotask(() => this.onmessage?.(new MessageEvent("message", { data })));
      };
    },
    [name, key] as const,
  );
  return () => page.evaluate(() => (window as unknown as { askedSoFar: number }).askedSoFar);
}

/** What went wrong with nobody there to hear of it. */
function unheard(page: Page): string[] {
  const errors: string[] = [];
  page.on("pageerror", (error) => errors.push(error.message));
  return errors;
}

test("a sitting that cannot be kept ends in words, not in a button that does nothing", async ({ page }) => {
  await firstCrashes(page, "finishSitting");
  await page.goto("/practice/breathing?from=/practice");
  await button(page, "Begin").click();
  await button(page, "Stop").click();
  await expect(heading(page, /Anything shift/)).toBeVisible();
  await button(page, "Carry on").click();
  await expect(heading(page, "Something on our side stopped")).toBeVisible();
});

// The way to Your data without a new load is at hand in a wide window.
test("the browser is asked again when its answer could not be kept", { tag: "@once" }, async ({ page }) => {
  const errors = unheard(page);
  const asked = await firstCrashes(page, "rememberHere", "persistAnswer");
  await page.goto("/setbacks/new");
  await page.getByRole("textbox", { name: /what happened/i }).fill("They said no.");
  await button(page, "Save").click();
  await expect(heading(page, /It’s down/)).toBeVisible();
  await expect.poll(asked).toBe(1);
  await page.getByRole("link", { name: "Settings" }).filter({ visible: true }).first().click();
  await page
    .getByRole("link", { name: /^Your data/ })
    .filter({ visible: true })
    .first()
    .click();
  // Remembering the copy is what makes it look again.
  await button(page, "Save a copy").click();
  await expect.poll(asked).toBe(2);
  expect(errors).toEqual([]);
});

test("what goes for good by itself ends nothing when it cannot", async ({ page }) => {
  const errors = unheard(page);
  const asked = await firstCrashes(page, "purgeOld");
  await page.goto("/setbacks");
  await expect.poll(asked).toBe(1);
  await expect(heading(page, "Setbacks")).toBeVisible();
  expect(errors).toEqual([]);
});
