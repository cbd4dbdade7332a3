/**
 * The long view: a person's own lines, written, changed, moved and taken away, with goals standing under them.
 */
import type { Locator, Page } from "@playwright/test";
import { pressOn, tabTo, typeIn } from "./setup/by-keyboard.ts";
import { expect, test } from "./setup/fixtures.ts";

const button = (page: Page, name: string | RegExp): Locator =>
  page.getByRole("button", typeof name === "string" ? { name, exact: true } : { name });
const link = (page: Page, name: string | RegExp): Locator =>
  page.getByRole("link", typeof name === "string" ? { name, exact: true } : { name });
const box = (page: Page, name: string | RegExp): Locator => page.getByRole("textbox", { name });
const title = (page: Page, name: string | RegExp): Locator => page.getByRole("heading", { level: 1, name });
const toast = (page: Page): Locator => page.locator(".toast");
const LINE = "A line, in your own words";
const lines = (page: Page): Locator => page.getByRole("main").locator(".own-words");

async function setGoal(page: Page, hope: string): Promise<string> {
  await page.goto("/goals/new");
  await box(page, "What are you hoping for?").fill(hope);
  await button(page, "Save").click();
  await expect(title(page, hope)).toBeVisible();
  return new URL(page.url()).pathname;
}

async function write(page: Page, line: string): Promise<void> {
  await page.goto("/goals/long-view");
  await button(page, "Write a line").click();
  await box(page, LINE).fill(line);
  await button(page, "Keep").click();
  await expect(lines(page).filter({ hasText: line })).toBeVisible();
}

test("lines are written, moved, changed and taken away by keyboard, and goals stand under them", async ({
  page,
  axe,
}) => {
  const choir = await setGoal(page, "Sing in a choir");
  await page.goto("/goals");
  await pressOn(page, link(page, /^The long view/));
  await expect(title(page, "The long view")).toBeFocused();
  await expect(page.getByRole("main")).toContainText("none is fine too");
  await axe(page, "An empty long view");
  await pressOn(page, button(page, "Write a line"));
  await expect(box(page, LINE)).toBeFocused();
  await page.keyboard.type("Music in the house");
  await page.keyboard.press("Control+Enter");
  await expect(lines(page)).toHaveText(["Music in the house"]);
  await expect(toast(page)).toContainText("Kept.");
  await pressOn(page, button(page, "Write a line"));
  await page.keyboard.type("People who drop in");
  await page.keyboard.press("Control+Enter");
  await expect(lines(page)).toHaveText(["Music in the house", "People who drop in"]);

  await pressOn(page, button(page, "Put a goal under it: Music in the house"));
  await expect(page.getByRole("checkbox", { name: "Sing in a choir" })).toBeFocused();
  await page.keyboard.press("Space");
  await expect(toast(page)).toContainText("It stands under this line.");
  await axe(page, "Choosing goals for a line");
  await pressOn(page, button(page, "Done"));
  await expect(page.getByRole("list", { name: "Goals under: Music in the house" })).toContainText(
    "Sing in a choir",
  );

  await pressOn(page, button(page, "Change the order"));
  await pressOn(page, button(page, "Move up: People who drop in"));
  await expect(lines(page)).toHaveText(["People who drop in", "Music in the house"]);
  // At the top there is only one way left, and the focus went along.
  await expect(button(page, "Move down: People who drop in")).toBeFocused();
  await expect(button(page, /^Move up: People/)).toHaveCount(0);
  await axe(page, "Changing the order");
  await pressOn(page, button(page, "Undo"));
  await expect(lines(page)).toHaveText(["Music in the house", "People who drop in"]);
  await pressOn(page, button(page, "Done"));

  await pressOn(page, button(page, "Change: Music in the house"));
  await page.keyboard.press("ControlOrMeta+A");
  await page.keyboard.type("Music most evenings");
  await pressOn(page, button(page, "Keep"));
  await expect(lines(page)).toHaveText(["Music most evenings", "People who drop in"]);
  await pressOn(page, button(page, "Change: Music most evenings"));
  await pressOn(page, link(page, "Earlier versions"));
  await expect(title(page, "Earlier versions")).toBeVisible();
  await expect(page.getByRole("main")).toContainText("Music in the house");
  await pressOn(page, button(page, /^Use this one again/));
  await expect(toast(page)).toContainText("That version is the one you see now.");
  await page.goto("/goals/long-view");
  await expect(lines(page).first()).toHaveText("Music in the house");

  await page.goto(choir);
  await expect(page.getByRole("main")).toContainText("From your long view");
  await pressOn(page, link(page, "Music in the house"));
  await pressOn(page, button(page, "Change: Music in the house"));
  await pressOn(page, button(page, "Take it away"));
  await expect(lines(page)).toHaveText(["People who drop in"]);
  await page.goto(choir);
  await expect(title(page, "Sing in a choir")).toBeVisible();
  await expect(page.getByText("From your long view")).toHaveCount(0);
  await page.goto("/deleted");
  await pressOn(page, button(page, "Bring back: Music in the house"));
  await page.goto(choir);
  await expect(link(page, "Music in the house")).toBeVisible();
});

test("a line is chosen in a goal’s form; a paused goal is not mentioned, and is found again when it goes on @once", async ({
  page,
  axe,
}) => {
  await page.goto("/goals/new");
  await expect(page.getByText("Does it belong to a line of your long view?")).toHaveCount(0);
  await write(page, "A table where people stay");
  await page.goto("/goals/new");
  await box(page, "What are you hoping for?").fill("A long table");
  await page.getByRole("radio", { name: "A table where people stay" }).check();
  await axe(page, "A goal’s form with the long view");
  await button(page, "Save").click();
  await expect(title(page, "A long table")).toBeVisible();
  const goal = new URL(page.url()).pathname;
  await expect(link(page, "A table where people stay")).toBeVisible();
  await page.goto("/goals/long-view");
  await expect(link(page, /^A long table/)).toBeVisible();
  await page.goto(goal);
  await button(page, "More about this goal").click();
  await button(page, "Pause it").click();
  await expect(page.getByRole("main")).toContainText("It’ll keep.");
  await page.goto("/goals/long-view");
  await expect(lines(page)).toHaveText(["A table where people stay"]);
  await expect(page.getByText("A long table")).toHaveCount(0);
  await page.goto(goal);
  await button(page, "Go on with it").click();
  await expect(toast(page)).toContainText("Open again.");
  await page.goto(`${goal}/edit`);
  const radio = page.getByRole("radio", { name: "A table where people stay" });
  await expect(radio).toBeChecked();
  await radio.click();
  await button(page, "Save").click();
  await expect(title(page, "A long table")).toBeVisible();
  await expect(page.getByText("From your long view")).toHaveCount(0);
});

test("what is typed is kept at once, also of a line that was taken back in another tab, and is found @once", async ({
  page,
  context,
}) => {
  const other = await context.newPage();
  await write(other, "Mornings that are mine");
  // The note stays as long as its button has the focus.
  await tabTo(other, button(other, "Undo"));
  await page.goto("/goals/long-view");
  await button(page, "Change: Mornings that are mine").click();
  await box(page, LINE).fill("Mornings that are mine, and a walk");
  await page.goto("/today");
  await link(page, "Carry on").click();
  await expect(box(page, LINE)).toHaveValue("Mornings that are mine, and a walk");
  await other.keyboard.press("Enter");
  await expect(other.getByRole("main")).toContainText("none is fine too");
  await other.close();
  await page.goto("/today");
  await link(page, "Carry on").click();
  await expect(box(page, LINE)).toHaveValue("Mornings that are mine, and a walk");
  await button(page, "Keep").click();
  await expect(lines(page)).toHaveText(["Mornings that are mine, and a walk"]);
  await page.goto("/search");
  await page.getByRole("searchbox").fill("walk");
  await link(page, /Mornings that are mine/).click();
  await expect(title(page, "The long view")).toBeVisible();
});

test("far too long a line is not lost, and forty goals under one are folded @once", async ({ page }) => {
  await page.goto("/goals/long-view");
  await button(page, "Write a line").click();
  await button(page, "Keep").click();
  await expect(page.getByRole("main")).toContainText("Write a few words first");
  await box(page, LINE).fill(`بيت فيه موسيقى ${"x".repeat(100_000)}`);
  await button(page, "Keep").click();
  await expect(page.getByRole("main")).toContainText("more than fits here");
  await typeIn(page, box(page, LINE), "!");
  await box(page, LINE).fill("بيت فيه موسيقى");
  await button(page, "Keep").click();
  await expect(lines(page)).toHaveText(["بيت فيه موسيقى"]);
  for (let n = 1; n <= 8; n++) {
    await page.goto("/goals/new");
    await box(page, "What are you hoping for?").fill(`Goal ${n}`);
    await page.getByRole("radio", { name: "بيت فيه موسيقى" }).check();
    await button(page, "Save").click();
    await expect(title(page, `Goal ${n}`)).toBeVisible();
  }
  await page.goto("/goals/long-view");
  await expect(link(page, /^Goal 8/)).toBeVisible();
  await expect(link(page, /^Goal 1/)).toBeHidden();
  await page.getByText("More goals under it").click();
  await expect(link(page, /^Goal 1/)).toBeVisible();
});
