/**
 * Small steps that repeat: set up, done on Today and on the goal's page, marked for the last days, left for weeks, paused.
 */
import type { Locator, Page } from "@playwright/test";
import { choose, pressOn, typeIn } from "./setup/by-keyboard.ts";
import { expect, test } from "./setup/fixtures.ts";

const button = (page: Page | Locator, name: string | RegExp): Locator =>
  page.getByRole("button", typeof name === "string" ? { name, exact: true } : { name });
const box = (page: Page, name: string | RegExp): Locator => page.getByRole("textbox", { name });
const title = (page: Page, name: string | RegExp): Locator => page.getByRole("heading", { level: 1, name });
const steps = (page: Page): Locator => page.getByRole("region", { name: "Small steps", exact: true });
const tick = (page: Page, text: string): Locator =>
  steps(page).getByRole("checkbox", { name: new RegExp(`^${text}`) });
const day = (page: Page, name: string): Locator => steps(page).getByRole("checkbox", { name, exact: true });
const toast = (page: Page): Locator => page.locator(".toast");

const HOPE = "Play for my sister";
const SCALES = "Ten scales";
/** A Tuesday. */
const TUESDAY = "2026-03-10T10:00";

async function setGoal(page: Page): Promise<string> {
  await page.goto("/goals/new");
  await box(page, "What are you hoping for?").fill(HOPE);
  await button(page, "Save").click();
  await expect(title(page, HOPE)).toBeVisible();
  return new URL(page.url()).pathname;
}

async function addStep(page: Page, how: string, days: readonly string[] = []): Promise<void> {
  await button(page, "Add a small step").click();
  await box(page, "A small step").fill(SCALES);
  await page.getByRole("radio", { name: how, exact: true }).check();
  for (const name of days) await page.getByRole("checkbox", { name, exact: true }).check();
  await button(page, "Keep").click();
  await expect(tick(page, SCALES)).toBeVisible();
}

test("is set up by keyboard for some days, done on Today, and quiet until its next day", async ({
  page,
  at,
  axe,
}) => {
  await at(TUESDAY);
  const goal = await setGoal(page);
  await pressOn(page, button(page, "Add a small step"));
  await typeIn(page, box(page, "A small step"), SCALES);
  await choose(page, page.getByRole("radio", { name: "On some days", exact: true }));
  await pressOn(page, button(page, "Keep"));
  await expect(page.getByRole("alert").filter({ hasText: "Choose a day" })).toBeVisible();
  await axe(page, "A step that repeats on no day yet");
  for (const name of ["Tuesday", "Thursday"])
    await pressOn(page, page.getByRole("checkbox", { name, exact: true }));
  await pressOn(page, button(page, "Keep"));
  await expect(steps(page)).toContainText("Tuesday and Thursday · for today");
  await expect(toast(page)).toContainText("Kept.");

  const card = page.getByText("The smallest next step:");
  await page.goto("/today");
  await expect(card).toBeVisible();
  await pressOn(page, button(page, "Did it"));
  await expect(card).toHaveCount(0);
  await pressOn(page, button(page, "Undo"));
  await expect(card).toBeVisible();
  await pressOn(page, button(page, "Did it"));
  await expect(card).toHaveCount(0);
  await page.goto(goal);
  await expect(tick(page, SCALES)).toBeChecked();
  await expect(steps(page)).toContainText("1 of 1 day that counts so far, up to today.");
  await at("2026-03-11T10:00");
  await page.goto("/today");
  await expect(page.getByText("A quiet day.")).toBeVisible();
  await page.goto(goal);
  await expect(steps(page)).toContainText("Tuesday and Thursday · free today");
  await at("2026-03-12T10:00");
  await page.goto("/today");
  await expect(card).toBeVisible();
  await pressOn(page, button(page, "Smaller"));
  await typeIn(page, box(page, "What would be smaller?"), "One scale");
  await pressOn(page, button(page, "Keep this"));
  await expect(page.getByRole("main")).toContainText("One scale");
  await page.goto(goal);
  await expect(tick(page, "One scale")).not.toBeChecked();
});

test("what is told of it does not fall over three weeks away, and goes on from there @once", async ({
  page,
  at,
  axe,
}) => {
  await at(TUESDAY);
  const goal = await setGoal(page);
  await addStep(page, "Every day");
  for (const date of ["10", "11", "12", "14"]) {
    await at(`2026-03-${date}T10:00`);
    await page.goto(goal);
    await tick(page, SCALES).check();
    await expect(toast(page)).toContainText("Done.");
  }
  await expect(steps(page)).toContainText("4 of 5 days that count so far, up to today.");
  const footing = (): Promise<string | undefined> =>
    steps(page)
      .innerText()
      .then((text) => /(\d+) of 100/.exec(text)?.[1]);
  const before = await footing();
  // What was done and not ticked.
  await steps(page).getByText("Its last days").click();
  await day(page, "Yesterday").check();
  await expect(steps(page)).toContainText("5 of 5 days");
  expect(Number(await footing())).toBeGreaterThan(Number(before));
  await button(page, "Undo").last().click();
  await expect(steps(page)).toContainText("4 of 5 days");
  await day(page, "Yesterday").check();
  await day(page, "Thursday").uncheck();
  await expect(steps(page)).toContainText("4 of 5 days");
  await expect(steps(page)).toContainText("only the first week counts");
  await axe(page, "The last days of a step");
  const left = await footing();

  await at("2026-04-04T10:00");
  await page.goto(goal);
  await expect(steps(page)).toContainText("4 of 5 days that count so far, up to 14 March.");
  expect(await footing()).toBe(left);
  await expect(page.getByRole("main")).not.toContainText(/missed|overdue|streak|late\b/i);
  await tick(page, SCALES).check();
  await expect(steps(page)).toContainText("5 of 13 days that count so far, up to today.");
  expect(Number(await footing())).toBeGreaterThan(0);
});

test("paused, itself or with its goal, it is mentioned by nothing, and those days do not count @once", async ({
  page,
  at,
  axe,
}) => {
  await at(TUESDAY);
  const goal = await setGoal(page);
  await addStep(page, "Every day");
  await tick(page, SCALES).check();
  await button(page, `Change: ${SCALES}`).click();
  await button(steps(page), "Pause it").click();
  await expect(steps(page)).toContainText("Paused. It’ll keep.");
  await expect(tick(page, SCALES)).toHaveCount(0);
  await axe(page, "A step that is paused");
  for (const date of ["2026-03-11", "2026-03-30", "2026-06-01"]) {
    await at(`${date}T10:00`);
    // A week looked back on tells what was done in it, whatever came after.
    const week = date > "2026-03-15" ? ["/insights/week"] : [];
    for (const path of ["/today", "/goals", "/insights", ...week]) {
      await page.goto(path);
      await expect(title(page, /./)).toBeVisible();
      await expect(page.getByRole("main")).not.toContainText(SCALES);
    }
  }
  await page.goto(goal);
  await button(steps(page), "Go on with it").click();
  await tick(page, SCALES).check();
  await expect(steps(page)).toContainText("2 of 2 days");

  await button(page, "More about this goal").click();
  await button(page, "Pause it").click();
  await at("2026-06-20T10:00");
  await page.goto("/today");
  await expect(page.getByText("A quiet day.")).toBeVisible();
  await page.goto(goal);
  await button(page, "Go on with it").click();
  await tick(page, SCALES).check();
  await expect(steps(page)).toContainText("3 of 3 days");
});

test("once a week it is open until it was done, and a step that was done can begin to repeat @once", async ({
  page,
  at,
}) => {
  await at(TUESDAY);
  const goal = await setGoal(page);
  await button(page, "Add a small step").click();
  await box(page, "A small step").fill(SCALES);
  await button(page, "Keep").click();
  await tick(page, SCALES).check();
  await button(page, `Change: ${SCALES}`).click();
  await page.getByRole("radio", { name: "Once a week", exact: true }).check();
  await page.reload();
  // Half-written, it is there after the page was gone.
  await button(page, `Change: ${SCALES}`).click();
  await expect(page.getByRole("radio", { name: "Once a week", exact: true })).toBeChecked();
  await button(page, "Keep").click();
  await expect(steps(page)).toContainText("Once a week · done today");
  await at("2026-03-13T10:00");
  await page.goto(goal);
  await expect(steps(page)).toContainText("Once a week · done this week");
  await at("2026-03-16T10:00");
  await page.goto(goal);
  await expect(steps(page)).toContainText("Once a week · for today");
  await tick(page, SCALES).check();
  await expect(steps(page)).toContainText("2 of 2 weeks so far, up to today.");
});
