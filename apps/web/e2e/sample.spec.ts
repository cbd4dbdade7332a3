/**
 * Try with sample data: ten years of somebody else, and one's own notes before, beside and after them.
 */
import type { Page } from "@playwright/test";
import { pressOn } from "./setup/by-keyboard.ts";
import { expect, test } from "./setup/fixtures.ts";

const TUESDAY = "2026-03-10T18:30";
const MADE_MS = 90_000;

const line = (page: Page) => page.getByRole("complementary", { name: "Example", exact: true });
const heading = (page: Page, name: string) => page.getByRole("heading", { level: 1, name, exact: true });
const part = (page: Page, name: string) => page.getByRole("region", { name, exact: true });
const main = (page: Page) => page.getByRole("main");

/** Writes a setback down, for oneself. */
async function log(page: Page, words: string): Promise<void> {
  await page.goto("/setbacks/new");
  await page.getByRole("textbox", { name: /what happened/i }).fill(words);
  await page.getByRole("button", { name: "Save", exact: true }).click();
  await expect(page.getByRole("heading", { name: /It.s down/ })).toBeVisible();
}

/** From Settings into the sample, until it is made. */
async function tryIt(page: Page): Promise<void> {
  await page.goto("/settings");
  await page.getByRole("link", { name: /^Try with sample data/ }).click();
  await expect(heading(page, "Try with sample data")).toBeVisible();
  await page.getByRole("button", { name: "Try with sample data", exact: true }).click();
  await expect(page).toHaveURL(/\/today$/);
  await isMade(page);
}
async function isMade(page: Page): Promise<void> {
  await expect(page.getByRole("article", { name: /^You wrote something/ })).toBeVisible({ timeout: MADE_MS });
  await expect(line(page)).toContainText("Example. Nothing is saved");
}

test("one’s own notes are as they were: beside the sample, after it, after a reload, and in another tab @once", async ({
  context,
  at,
}) => {
  test.setTimeout(300_000);
  await at(TUESDAY);
  const own = await context.newPage();
  await log(own, "They never called");
  const page = await context.newPage();
  await tryIt(page);

  await page.goto("/setbacks");
  await expect(main(page)).toContainText("The date that moved", { timeout: MADE_MS });
  await expect(main(page)).not.toContainText("They never called");
  // A reload is still the sample; the tab beside it never was.
  await page.reload();
  await expect(main(page)).toContainText("The date that moved", { timeout: MADE_MS });
  await log(own, "Nor did they write");
  await own.goto("/setbacks");
  await expect(main(own)).toContainText("They never called");
  await expect(main(own)).not.toContainText("The date that moved");
  await expect(line(own)).toHaveCount(0);

  // What is done in the sample goes with it.
  await page.goto("/today");
  await isMade(page);
  await page.getByRole("button", { name: "Add", exact: true }).click();
  await page.getByRole("textbox", { name: /What went well/ }).fill("Tried the sample");
  await page.getByRole("button", { name: "Keep", exact: true }).click();
  await expect(part(page, "Small wins")).toContainText("Tried the sample");

  await page.getByRole("button", { name: "Leave the example" }).click();
  for (const tab of [page, own]) {
    for (const again of [false, true]) {
      if (again) await tab.reload();
      await tab.goto("/setbacks");
      await expect(main(tab)).toContainText("They never called");
      await expect(main(tab)).toContainText("Nor did they write");
      await expect(main(tab)).not.toContainText("The date that moved");
      await expect(line(tab)).toHaveCount(0);
    }
  }
  await page.goto("/settings/data");
  await expect(main(page)).toContainText("2 setbacks");
  await page.goto("/goals");
  await expect(main(page)).not.toContainText("Sing in the choir by the station");
});

test("Insights in the sample shows every chart, by keyboard too, and going back is one’s own again", async ({
  page,
  at,
  axe,
}) => {
  test.setTimeout(300_000);
  await at(TUESDAY);
  await page.goto("/settings/sample");
  await expect(main(page)).toContainText("Nothing of yours is touched, and nothing of it is saved.");
  await axe(page, "Before the sample");
  await pressOn(page, page.getByRole("button", { name: "Try with sample data", exact: true }));
  await isMade(page);
  await page.goto("/insights");
  const half =
    /Half of your setbacks were followed by a next try within \d+ days \(\d+ setbacks, \d+ still open; likely between \d+ and \d+\)\.$/;
  await expect(part(page, "Time to next try").getByRole("img", { name: half })).toBeVisible({
    timeout: MADE_MS,
  });
  await expect(part(page, "Rhythm between tries").getByRole("img")).toHaveCount(6);
  const rhythm = part(page, "Rhythm between tries");
  await expect(rhythm).toContainText("The gaps have been getting shorter (11 tries).");
  await expect(rhythm).toContainText("The gaps have been getting longer (15 tries).");
  await expect(part(page, "What you named each time").getByRole("img")).toHaveCount(6);
  await expect(part(page, "What you named each time")).toContainText(
    /The same cause was named in \w+ of your last five/,
  );
  await expect(part(page, "What has worked")).toContainText(/has worked more often than/);
  await expect(
    part(page, "Causes").getByText(/^Named in \d+ of \d+ looks back; likely \d+ to \d+ of a hundred$/),
  ).toHaveCount(6);
  const wins = part(page, "Small wins").getByRole("img");
  await expect(wins).toBeVisible();
  // Ten years of months, and each can be seen.
  const months = part(page, "Small wins").getByRole("row");
  await part(page, "Small wins").getByText("The numbers, and how this is worked out").click();
  await expect(months).toHaveCount(122);
  const some = await months.filter({ hasNotText: /\s0$/ }).count();
  const columns = await wins.evaluate((chart) => chart.querySelector("path")?.getAttribute("d") ?? "");
  expect(columns.match(/M/g)).toHaveLength(some - 1);
  await expect(part(page, "Lessons used")).toContainText(/could be \d+ to \d+\s%/);
  await axe(page, "Insights in the sample");
  // Another look at the screen that begins it is out of it.
  await page.goto("/settings/sample");
  await expect(line(page)).toHaveCount(0);
  await page.goto("/insights");
  await expect(main(page)).toContainText("Patterns need about three setbacks. There’s no hurry.");
});

test("who writes something down in the sample is in their own notes @once", async ({ page, at }) => {
  test.setTimeout(300_000);
  await at(TUESDAY);
  await tryIt(page);
  await page.getByRole("link", { name: "Log a setback" }).first().click();
  await expect(line(page)).toHaveCount(0);
  await page.getByRole("textbox", { name: /what happened/i }).fill("This one is mine");
  await page.getByRole("button", { name: "Save", exact: true }).click();
  await expect(page.getByRole("heading", { name: /It.s down/ })).toBeVisible();
  await page.goto("/setbacks");
  await expect(main(page)).toContainText("This one is mine");
  await expect(main(page)).not.toContainText("The date that moved");
});
