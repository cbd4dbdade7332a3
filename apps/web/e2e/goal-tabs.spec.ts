/**
 * Two tabs at one goal: what one keeps the other does not write over, what one takes away leaves the words of the other
 * to be read; and a text on its way into the record of a try outlives a full disk and a browser that died.
 */
import type { Locator, Page } from "@playwright/test";
import { expect, test } from "./setup/fixtures.ts";

const TUESDAY = "2026-03-10T18:30";
const button = (page: Page, name: string | RegExp): Locator =>
  page.getByRole("button", typeof name === "string" ? { name, exact: true } : { name });
const box = (page: Page, name: string | RegExp): Locator => page.getByRole("textbox", { name });
const title = (page: Page, name: string | RegExp): Locator => page.getByRole("heading", { level: 1, name });
const main = (page: Page): Locator => page.getByRole("main");
const help = (page: Page): Locator => page.getByRole("link", { name: "Help now" }).filter({ visible: true });

/** A goal and a try at it; gives the addresses of both. */
async function aTry(page: Page): Promise<{ readonly goal: string; readonly here: string }> {
  await page.goto("/goals/new");
  await box(page, "What are you hoping for?").fill("Sing in a choir");
  await button(page, "Save").click();
  await expect(title(page, "Sing in a choir")).toBeVisible();
  const goal = new URL(page.url()).pathname;
  await page.goto(`${goal}/tries/new`);
  await box(page, "What is it, in a few words?").fill("The open day");
  await button(page, "Save").click();
  await expect(title(page, "The open day")).toBeVisible();
  return { goal, here: new URL(page.url()).pathname };
}

/** Takes the goal away, in a tab of its own. */
async function takeGoalAway(page: Page, goal: string): Promise<void> {
  await page.goto(goal);
  await button(page, "More about this goal").click();
  await button(page, "Delete it").click();
  await expect(page).toHaveURL(/\/goals$/);
}

test("a form that was open before another tab kept something writes over none of it @once", async ({
  context,
  at,
}) => {
  await at(TUESDAY);
  const first = await context.newPage();
  const { goal, here } = await aTry(first);
  const second = await context.newPage();
  const both = async (address: string): Promise<void> => {
    for (const page of [first, second]) await page.goto(address);
  };

  await both(`${goal}/edit`);
  await expect(box(second, "What are you hoping for?")).toHaveValue("Sing in a choir");
  await expect(box(first, "What are you hoping for?")).toHaveValue("Sing in a choir");
  await box(first, /Why does it matter/).fill("My grandmother sang in the kitchen.");
  await button(first, "Save").click();
  await expect(main(first)).toContainText("My grandmother sang");
  await box(second, "What are you hoping for?").fill("Sing in the choir by the station");
  await button(second, "Save").click();
  await expect(title(second, "Sing in the choir by the station")).toBeVisible();
  await expect(main(second)).toContainText("My grandmother sang in the kitchen.");

  await both(`${here}/outcome`);
  const went = (page: Page): Locator => page.getByRole("radio", { name: /^Partly/ });
  await expect(went(second)).toBeVisible();
  await went(first).check();
  await box(first, /A number/).fill("7 of 10");
  await button(first, "Save").click();
  await expect(title(first, /^Noted\./)).toBeVisible();
  await went(second).check();
  await box(second, /A line/).fill("They let me finish");
  await button(second, "Save").click();
  await expect(title(second, /^Noted\./)).toBeVisible();
  await second.goto(here);
  await expect(main(second)).toContainText("They let me finish");
  await expect(main(second)).toContainText("7 of 10");
});

test("a blank answer of one tab clears no answer of the other @once", async ({ context, at }) => {
  await at(TUESDAY);
  const first = await context.newPage();
  const { here } = await aTry(first);
  const second = await context.newPage();
  for (const page of [first, second]) {
    await page.goto(`${here}/look-ahead/wentWell`);
    await expect(box(page, /What did you do first/)).toHaveValue("");
  }
  await box(first, /What did you do first/).fill("Stood up and breathed out");
  await button(first, "Finish").click();
  await expect(main(first)).toContainText("Stood up and breathed out");
  await button(second, "Finish").click();
  await expect(main(second)).toContainText("Stood up and breathed out");
});

test("what another tab takes away leaves the words that were being written to be read @once", async ({
  context,
  at,
}) => {
  await at(TUESDAY);
  const first = await context.newPage();
  const { goal, here } = await aTry(first);
  const second = await context.newPage();

  await first.goto(`${here}/look-ahead/reasons`);
  await box(first, /Name something/).fill("I was late, since the bus was");
  await takeGoalAway(second, goal);
  await expect(title(first, "This try isn’t here. It may have been deleted.")).toBeVisible();
  await expect(main(first)).toContainText("I was late, since the bus was");

  for (const form of ["edit", "outcome", "lessons"]) {
    await first.goto(`${here}/${form}`);
    await expect(title(first, "This try isn’t here any more.")).toBeVisible();
    await expect(help(first)).toHaveCount(1);
  }
  await first.goto(`${goal}/edit`);
  await expect(title(first, "This goal isn’t here any more.")).toBeVisible();
  await expect(help(first)).toHaveCount(1);
  await first.getByRole("link", { name: "Recently deleted" }).click();
  await expect(main(first)).toContainText("Sing in a choir");
});

test("a text on its way into the record outlives a browser that died, and a full disk @once", async ({
  profile,
  baseURL,
}) => {
  const page = await profile.open(TUESDAY);
  const { here } = await aTry(page);
  await page.goto(`${here}/outcome`);
  await page.getByRole("radio", { name: /^Partly/ }).check();
  await button(page, "Save").click();
  await expect(title(page, /^Noted\./)).toBeVisible();
  await page.goto(here);
  await button(page, "Paste a text").click();
  await box(page, "The text").fill("Dear singer");
  await expect(async () => {
    const other = await page.context().newPage();
    await other.goto("/today");
    await expect(main(other)).toContainText("You started writing something", { timeout: 2000 });
    await other.close();
  }).toPass();
  await profile.kill();

  const again = await profile.open(TUESDAY);
  await again.goto("/today");
  await again.getByRole("link", { name: "Carry on" }).click();
  await expect(box(again, "The text")).toHaveValue("Dear singer");
  const much = "Dear singer, there is no more room for this. ".repeat(1500);
  const devtools = await again.context().newCDPSession(again);
  await devtools.send("Storage.overrideQuotaForOrigin", { origin: baseURL ?? "", quotaSize: 1 });
  await box(again, "The text").fill(much);
  await button(again, "Keep this text").click();
  await expect(main(again).getByRole("alert")).toBeVisible();
  await expect(box(again, "The text")).toHaveValue(much);
  await devtools.send("Storage.overrideQuotaForOrigin", { origin: baseURL ?? "" });
  await button(again, "Keep this text").click();
  await expect(main(again).getByRole("button", { name: /^Save as a file: ?Text\.txt/ })).toHaveCount(1);
  await again.goto("/today");
  await expect(main(again)).not.toContainText("You started writing something");
  await again.goto(here);
  await expect(main(again).getByRole("button", { name: /^Save as a file: ?Text\.txt/ })).toHaveCount(1);
});
