/**
 * Windows that forget: one that keeps words until it closes, and one that has no folder for them at all.
 */
import { chromium } from "@playwright/test";
import type { Page } from "@playwright/test";
import { expect, newPage, test } from "./setup/fixtures.ts";

const said = (page: Page, words: string | RegExp) => page.getByText(words).filter({ visible: true }).first();

async function log(page: Page, words: string): Promise<void> {
  await page.getByRole("textbox", { name: /what happened/i }).fill(words);
  await page.getByRole("button", { name: "Save", exact: true }).click();
  await expect(page.getByRole("heading", { level: 1, name: /It.s down/ })).toBeVisible();
}

test("a private window writes as any other, promises nothing, and leaves nothing @once", async ({
  launchOptions,
  viewport,
  baseURL,
}) => {
  const browser = await chromium.launch(launchOptions);
  const open = (): Promise<Page> => newPage(browser, { viewport, baseURL: baseURL ?? "" });
  const page = await open();
  await page.goto("/setbacks/new");
  await log(page, "Written where nobody looks");
  await expect(said(page, "This browser may clear Onward")).toBeVisible();
  await page.goto("/setbacks");
  await expect(said(page, "Written where nobody looks")).toBeVisible();
  await expect(said(page, "Saved in this browser only")).toBeVisible();
  await page.context().close();
  const later = await open();
  await later.goto("/setbacks");
  await expect(later.getByText("Nothing here, and that’s fine.")).toBeVisible();
  await expect(later.getByText("Written where nobody looks")).toHaveCount(0);
  await browser.close();
});

test.describe("without a folder for words", () => {
  test.use({ serviceWorkers: "block" });

  test("one can write, is told that it forgets, and can take a file along @once", async ({ page, axe }) => {
    const refuse =
      "navigator.storage.getDirectory = () => Promise.reject(new DOMException('', 'SecurityError'));";
    await page.addInitScript(refuse);
    await page.route(/store-worker[^/]*\.js$/, async (route) => {
      const answer = await route.fetch();
      await route.fulfill({ response: answer, body: refuse + (await answer.text()) });
    });
    await page.goto("/welcome");
    await page.getByRole("link", { name: "Write down what happened" }).click();
    await expect(said(page, "This browser forgets when you close it.")).toBeVisible();
    await expect(said(page, "You can still write, then save a file.")).toBeVisible();
    await axe(page, "Log in a window that forgets");
    await log(page, "Written where nothing lasts");
    await page.getByRole("button", { name: "Done" }).click();
    await expect(said(page, "Kept until this window closes")).toBeVisible();
    await page.getByRole("link", { name: "Setbacks" }).filter({ visible: true }).first().click();
    await expect(said(page, "Written where nothing lasts")).toBeVisible();
    await page.getByRole("link", { name: "Save a file" }).click();
    const download = page.waitForEvent("download");
    await page.getByRole("button", { name: "Save a copy", exact: true }).click();
    expect((await download).suggestedFilename()).toMatch(/^onward-.*\.json$/);
  });
});
