/**
 * Search: as one types, by kind, on this device; by keyboard from anywhere.
 */
import type { Page } from "@playwright/test";
import { jrnlJson } from "../../../tools/other-apps.ts";
import { pressOn } from "./setup/by-keyboard.ts";
import { expect, test } from "./setup/fixtures.ts";

const box = (page: Page) => page.getByRole("searchbox", { name: "Search everything you’ve written" });
const said = (page: Page, text: string | RegExp) =>
  page.getByRole("main").getByText(text, { exact: typeof text === "string" });

async function log(page: Page, what: string): Promise<void> {
  await page.goto("/setbacks/new");
  await page.getByRole("textbox", { name: "What happened, in a line or two" }).fill(what);
  await page.getByRole("button", { name: "Save", exact: true }).click();
  await expect(page.getByRole("heading", { name: /It’s down/ })).toBeVisible();
}

/** A setback, and notes of another app. */
async function lived(page: Page): Promise<void> {
  await log(page, "Forgot the numbers\nin front of the board, before speaking");
  await page.goto("/import");
  const chooser = page.waitForEvent("filechooser");
  await page.getByRole("button", { name: "Choose a file" }).click();
  await (
    await chooser
  ).setFiles({ name: "jrnl.json", mimeType: "application/json", buffer: Buffer.from(jrnlJson()) });
  await page.getByRole("button", { name: "Bring in 3" }).click();
  await expect(page.getByRole("heading", { name: "3 came in" })).toBeVisible();
}

test("finds as one types, by kind, and says why", async ({ page }) => {
  await lived(page);
  await page.goto("/search");
  await box(page).pressSequentially("before spea");
  const hit = page.getByRole("region", { name: "Setbacks" }).getByRole("link");
  await expect(hit).toHaveCount(1);
  await expect(hit.locator("mark")).toHaveText(["before", "speaking"]);
  await expect(
    page.getByRole("status").filter({ hasText: "One thing. Searched on this device." }),
  ).toBeAttached();
  await box(page).fill("no");
  await expect(page.getByRole("region", { name: "Notes" }).getByRole("link")).toHaveCount(1);
  await box(page).fill("n");
  await expect(page.getByRole("region", { name: "Setbacks" })).toBeVisible();
  await page.getByRole("radio", { name: "Setbacks" }).check({ force: true });
  await expect(page.getByRole("region", { name: "Notes" })).toBeHidden();
  await page.getByRole("radio", { name: "Other" }).check({ force: true });
  await expect(page.getByRole("region", { name: "Notes" })).toBeVisible();
  await expect(page.getByRole("region", { name: "Setbacks" })).toBeHidden();
  await box(page).fill("boiler warranty");
  await expect(said(page, "Try a feeling, a place, or how it looked from outside.")).toBeVisible();
});

test("coming back from a result finds the list as it was @once", async ({ page }) => {
  await lived(page);
  await page.goto("/search");
  await box(page).fill("board");
  await page.getByRole("region", { name: "Setbacks" }).getByRole("link").click();
  await expect(page.getByRole("heading", { name: "Felt" })).toBeVisible();
  await expect(page).not.toHaveURL(/board/);
  await page.goBack();
  await expect(box(page)).toHaveValue("board");
  await expect(page.getByRole("region", { name: "Setbacks" }).getByRole("link")).toHaveCount(1);
});

test("a note is read in whole, edited, made a setback, deleted and brought back", async ({ page }) => {
  await lived(page);
  await page.goto("/search");
  await box(page).fill("kind about");
  await page.getByRole("link", { name: /Third no/ }).click();
  await expect(page.getByRole("heading", { name: "Third no." })).toBeVisible();
  await page.getByRole("button", { name: "Edit", exact: true }).click();
  await page.getByLabel("Your note").fill("They were kind about it, in the end.");
  await page.getByRole("button", { name: "Save", exact: true }).click();
  await expect(page.getByText("They were kind about it, in the end.")).toBeVisible();
  await page.getByRole("button", { name: "Delete", exact: true }).click();
  await page.getByRole("button", { name: "Undo" }).click();
  await box(page).fill("in the end");
  await page.getByRole("link", { name: /Third no/ }).click();
  await page.getByRole("button", { name: "Make this a setback" }).click();
  await expect(page.getByRole("heading", { name: "Felt" })).toBeVisible();
  await page.goBack();
  await expect(page.getByRole("link", { name: "See the setback it became" })).toBeVisible();
});

test("by keyboard alone, from anywhere", async ({ page }) => {
  await lived(page);
  await page.goto("/settings");
  await expect(page.getByRole("heading", { name: "Settings", level: 1 })).toBeVisible();
  await page.keyboard.press("Control+k");
  await expect(box(page)).toBeFocused();
  await page.keyboard.type("board");
  const hit = page.getByRole("region", { name: "Setbacks" }).getByRole("link");
  await pressOn(page, hit);
  await expect(page.getByRole("heading", { name: "Felt" })).toBeVisible();
});

test("signs, scripts and long words are only words @once", async ({ page }) => {
  await log(page, `<script>alert(1)</script> لم أحصل على الوظيفة ${"x".repeat(200)}`);
  await page.goto("/search");
  for (const text of ["<script>", "أحصل", "x".repeat(150), 'script" OR']) {
    await box(page).fill(text);
    await expect(
      page.getByRole("region", { name: "Setbacks" }).or(said(page, /^Try a feeling/)),
    ).toBeVisible();
  }
  await box(page).fill("x".repeat(150));
  const width = await page.evaluate(
    () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
  );
  expect(width).toBe(0);
});

test("no finding of axe", async ({ page, axe }) => {
  await lived(page);
  await page.goto("/search");
  await axe(page, "Search, nothing typed");
  await box(page).fill("n");
  await expect(page.getByRole("region", { name: "Notes" })).toBeVisible();
  await axe(page, "Search, found");
  await box(page).fill("boiler warranty");
  await expect(said(page, /^Try a feeling/)).toBeVisible();
  await axe(page, "Search, nothing found");
  await box(page).fill("kind about");
  await page.getByRole("link", { name: /Third no/ }).click();
  await expect(page.getByRole("heading", { name: "Third no." })).toBeVisible();
  await axe(page, "A note");
});
