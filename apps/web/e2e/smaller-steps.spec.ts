/**
 * A small step cut into smaller ones, and the day one is for: on the goal's page, on Today, in the week's look.
 */
import type { Locator, Page } from "@playwright/test";
import { pressOn, typeIn } from "./setup/by-keyboard.ts";
import { expect, test } from "./setup/fixtures.ts";

const button = (page: Page | Locator, name: string | RegExp): Locator =>
  page.getByRole("button", typeof name === "string" ? { name, exact: true } : { name });
const box = (page: Page, name: string | RegExp): Locator => page.getByRole("textbox", { name });
const title = (page: Page, name: string | RegExp): Locator => page.getByRole("heading", { level: 1, name });
const steps = (page: Page): Locator => page.getByRole("region", { name: "Small steps", exact: true });
const tick = (page: Page, text: string): Locator =>
  steps(page).getByRole("checkbox", { name: new RegExp(`^${text}`) });
const card = (page: Page): Locator => page.getByText("The smallest next step:");
const toast = (page: Page): Locator => page.locator(".toast");
const parts = (page: Page): Locator => page.getByRole("list", { name: `Smaller steps of: ${LETTER}` });

const HOPE = "A place at the night school";
const LETTER = "Write the letter to the school";
const FORM = "Find last year’s form";
const LINE = "Write one line of it";
/** A Tuesday. */
const TUESDAY = "2026-03-10T10:00";

async function withStep(page: Page): Promise<string> {
  await page.goto("/goals/new");
  await box(page, "What are you hoping for?").fill(HOPE);
  await button(page, "Save").click();
  await expect(title(page, HOPE)).toBeVisible();
  await button(page, "Add a small step").click();
  await box(page, "A small step").fill(LETTER);
  await button(page, "Keep").click();
  await expect(tick(page, LETTER)).toBeVisible();
  return new URL(page.url()).pathname;
}

/** Cuts it into two, the second for Thursday. */
async function cutInTwo(page: Page): Promise<void> {
  await button(page, `Change: ${LETTER}`).click();
  await button(page, "Cut it into smaller steps").click();
  await box(page, "A smaller step").fill(FORM);
  await button(page, "Keep").click();
  await expect(parts(page).getByRole("checkbox")).toHaveCount(1);
  await button(page, `Add a smaller step to: ${LETTER}`).click();
  await box(page, "A smaller step").fill(LINE);
  await page.getByLabel("A day for it").fill("2026-03-12");
  await button(page, "Keep").click();
  await expect(parts(page).getByRole("checkbox")).toHaveCount(2);
}

test("a step is cut by keyboard into smaller ones, which Today shows one after the other, each on its day", async ({
  page,
  at,
  axe,
}) => {
  await at(TUESDAY);
  const goal = await withStep(page);
  await pressOn(page, button(page, `Change: ${LETTER}`));
  await pressOn(page, button(page, "Cut it into smaller steps"));
  await expect(box(page, "A smaller step")).toBeFocused();
  await expect(steps(page)).toContainText(`Part of: ${LETTER}`);
  // A part is done once: nothing asks whether it repeats.
  await expect(page.getByRole("radio")).toHaveCount(0);
  await pressOn(page, button(page, "Keep"));
  await expect(steps(page)).toContainText("Write a few words first");
  await axe(page, "A step being cut");
  await typeIn(page, box(page, "A smaller step"), FORM);
  await pressOn(page, button(page, "Keep"));
  await expect(parts(page)).toContainText(FORM);
  await pressOn(page, button(page, `Add a smaller step to: ${LETTER}`));
  await typeIn(page, box(page, "A smaller step"), LINE);
  await page.getByLabel("A day for it").fill("2026-03-12");
  await pressOn(page, button(page, "Keep"));
  await expect(parts(page)).toContainText(`${LINE}For Thursday`);
  await axe(page, "A step that was cut");

  await page.goto("/today");
  await expect(page.getByRole("main")).toContainText(`${FORM}Part of: ${LETTER}`);
  await pressOn(page, button(page, "Did it"));
  await expect(card(page)).toHaveCount(0);
  await page.goto("/goals");
  await expect(page.getByRole("main")).toContainText(LINE);
  await at("2026-03-12T10:00");
  await page.goto("/today");
  await expect(page.getByRole("main")).toContainText(LINE);
  // Not done on its day, it waits as any other does.
  await at("2026-03-15T10:00");
  await page.goto("/today");
  await expect(page.getByRole("main")).toContainText(LINE);
  await page.goto(goal);
  await expect(parts(page)).not.toContainText("For ");
  await expect(page.getByRole("main")).not.toContainText(/overdue|missed|late\b/i);
  await tick(page, LINE).check();
  await expect(toast(page)).toContainText("Done.");
  await page.goto("/today");
  await expect(card(page)).toBeVisible();
  await expect(page.getByRole("main")).toContainText(LETTER);
  await expect(page.getByRole("main")).not.toContainText("Part of:");
});

test("taken away and brought back it has its parts; once it repeats they stand on their own @once", async ({
  page,
  at,
}) => {
  await at(TUESDAY);
  const goal = await withStep(page);
  await cutInTwo(page);
  await button(page, `Change: ${LETTER}`).click();
  await button(page, "Take it away").click();
  await expect(steps(page).getByRole("checkbox")).toHaveCount(0);
  await page.goto("/deleted");
  await expect(page.getByRole("main")).toContainText(LETTER);
  await expect(page.getByRole("main")).not.toContainText(FORM);
  await page.getByRole("button", { name: /^Bring back/ }).click();
  await page.goto(goal);
  await expect(parts(page).getByRole("checkbox")).toHaveCount(2);
  // Another day, and then none.
  await button(page, `Change: ${LINE}`).click();
  await page.getByLabel("A day for it").fill("2026-03-09");
  await button(page, "Keep").click();
  await expect(steps(page)).toContainText("That day is over.");
  // Half of a day is not kept as none.
  await page.getByLabel("A day for it").fill("");
  await page.getByLabel("A day for it").press("1");
  await button(page, "Keep").click();
  await expect(page.getByLabel("A day for it")).toBeFocused();
  await page.getByLabel("A day for it").fill("");
  await button(page, "Keep").click();
  await expect(parts(page)).toContainText(LINE);
  await expect(parts(page)).not.toContainText("For ");
  await tick(page, LETTER).check();
  await expect(parts(page).getByRole("checkbox", { checked: false })).toHaveCount(2);
  await page.goto("/today");
  await expect(card(page)).toHaveCount(0);
  await page.goto(goal);
  await tick(page, LETTER).uncheck();
  await button(page, `Change: ${LETTER}`).click();
  await page.getByRole("radio", { name: "Once a week", exact: true }).check();
  await expect(page.getByLabel("A day for it")).toHaveCount(0);
  await button(page, "Keep").click();
  await expect(parts(page)).toHaveCount(0);
  await expect(steps(page).getByRole("checkbox")).toHaveCount(3);
});

test("a day said in the week’s look stands beside the step, and a step’s own day stands in the week’s look @once", async ({
  page,
  at,
}) => {
  await at(TUESDAY);
  const goal = await withStep(page);
  await page.goto("/goals/week");
  await page.getByRole("radio", { name: "Keep it", exact: true }).check();
  await page.getByLabel("On which day?").fill("2026-03-13");
  await button(page, "Finish").click();
  await page.goto(goal);
  await expect(steps(page)).toContainText(`${LETTER}For Friday`);
  await button(page, `Change: ${LETTER}`).click();
  await expect(page.getByLabel("A day for it")).toHaveValue("2026-03-13");
});

test("what is typed for a smaller step is there again after the tab is gone @once", async ({ page, at }) => {
  await at(TUESDAY);
  await withStep(page);
  await button(page, `Change: ${LETTER}`).click();
  await button(page, "Cut it into smaller steps").click();
  await box(page, "A smaller step").fill(FORM);
  await page.reload();
  await button(page, `Change: ${LETTER}`).click();
  await button(page, "Cut it into smaller steps").click();
  await expect(box(page, "A smaller step")).toHaveValue(FORM);
});
