/**
 * A goal from the wish to what one looks forward to, with everything and with next to nothing; and three tries that did
 * not go well, another approach, and one that worked.
 */
import type { Locator, Page } from "@playwright/test";
import { pressOn } from "./setup/by-keyboard.ts";
import { expect, test } from "./setup/fixtures.ts";

const button = (page: Page, name: string | RegExp): Locator =>
  page.getByRole("button", typeof name === "string" ? { name, exact: true } : { name });
const link = (page: Page, name: string | RegExp): Locator =>
  page.getByRole("link", typeof name === "string" ? { name, exact: true } : { name });
const box = (page: Page, name: string | RegExp): Locator => page.getByRole("textbox", { name });
const title = (page: Page, name: string | RegExp): Locator => page.getByRole("heading", { level: 1, name });
const part = (page: Page, name: string): Locator => page.getByRole("region", { name, exact: true });

/** Says how the try went that is on screen. */
async function tell(page: Page, how: string): Promise<void> {
  await link(page, "It’s over, here’s how it went").click();
  await page.getByRole("radio", { name: new RegExp(`^${how}`) }).check();
  await button(page, "Save").click();
  await expect(title(page, /^Noted\./)).toBeVisible();
}

test("a goal from the wish to its reward", async ({ page, at, axe }) => {
  test.setTimeout(180_000);
  await at("2026-03-10T10:00");
  await page.goto("/goals/new");
  await box(page, "What are you hoping for?").fill("Sing in a choir");
  await box(page, /Why does it matter/).fill("My grandmother sang in the kitchen.");
  await page.getByRole("radio", { name: "Making something" }).check();
  await box(page, /What would tell you you’re halfway/).fill("A first rehearsal");
  await box(page, /The smallest next step/).fill("Write to the choir");
  await button(page, "Save").click();
  await expect(title(page, "Sing in a choir")).toBeVisible();
  const goal = new URL(page.url()).pathname;

  await part(page, "When it might happen").getByRole("link").click();
  await page.getByLabel("Most likely").fill("2026-06-01");
  await button(page, "Keep my guess").click();
  await expect(part(page, "Your guess")).toContainText("Around 1 June 2026.");
  await page.goto(goal);
  await pressOn(page, button(page, "Name something"));
  await box(page, "What would you like to do?").fill("buy the big score");
  await page.getByRole("radio", { name: "A first rehearsal" }).check();
  await button(page, "Keep").click();
  await expect(part(page, "Something to look forward to")).toContainText("buy the big score");
  await pressOn(page, button(page, "Set a moment"));
  await page.getByRole("radio", { name: "3 tries", exact: true }).check();
  await button(page, "Keep").click();
  await expect(part(page, "When to look at it again")).toContainText("After 3 tries");
  await part(page, "Small steps")
    .getByRole("checkbox", { name: /Write to the choir/ })
    .check();
  await axe(page, "A goal with everything");

  await link(page, "Set up a try").click();
  await box(page, "What is it, in a few words?").fill("The open rehearsal");
  await page.getByLabel(/When is it/).fill("2026-03-12");
  await box(page, /How will you go at it/).fill("With Noor beside me");
  await button(page, "Save").click();
  await expect(title(page, "The open rehearsal")).toBeVisible();
  await pressOn(page, button(page, "Make a guess"));
  await box(page, "How likely is it to work, out of 100?").fill("40");
  await button(page, "Keep my guess").click();
  await expect(part(page, "Your guess")).toContainText("You guessed 40 of 100.");
  await at("2026-03-12T20:00");
  await page.reload();
  await tell(page, "It worked");

  await page.goto(goal);
  await pressOn(page, button(page, "I got here: A first rehearsal"));
  await expect(part(page, "Milestones")).toContainText("You wanted to: buy the big score");
  await button(page, "Did it: buy the big score").first().click();
  await expect(part(page, "Something to look forward to")).toContainText("Done on 12 March 2026");
  await button(page, "More about this goal").click();
  await button(page, "I got here").click();
  await expect(page.getByRole("main")).toContainText("My grandmother sang in the kitchen.");
  await axe(page, "A goal that was reached");
  await page.goto("/insights");
  await expect(part(page, "Guesses")).toContainText("Too few to say (1 so far).");
  await expect(part(page, "Guesses")).toContainText("too few to say (1 goal so far)");
});

test("a goal with every step but one left out", async ({ page, at }) => {
  await at("2026-03-10T10:00");
  await page.goto("/goals/new");
  await box(page, "What are you hoping for?").fill("Sing in a choir");
  await button(page, "Save").click();
  await expect(title(page, "Sing in a choir")).toBeVisible();
  const goal = new URL(page.url()).pathname;
  await link(page, "Set up a try").click();
  await button(page, "Save").click();
  await expect(title(page, "Try 1")).toBeVisible();
  await tell(page, "It worked");
  await page.goto(goal);
  await expect(part(page, "Each try, and how you went at it")).toContainText("It worked");
  await button(page, "More about this goal").click();
  await button(page, "I got here").click();
  await page.goto("/goals");
  await expect(page.getByRole("main")).toContainText("Sing in a choir");
});

test("three tries that did not go well, another approach, and one that worked", async ({ page, at }) => {
  test.setTimeout(180_000);
  await at("2026-03-01T10:00");
  await page.goto("/goals/new");
  await box(page, "What are you hoping for?").fill("Sing in a choir");
  await button(page, "Save").click();
  await expect(title(page, "Sing in a choir")).toBeVisible();
  const goal = new URL(page.url()).pathname;
  for (const day of [2, 4, 6]) {
    await at(`2026-03-0${day}T10:00`);
    await page.goto(`${goal}/tries/new`);
    await box(page, "What is it, in a few words?").fill(`Audition ${day}`);
    const alone = page.getByRole("radio", { name: /^Alone/ });
    const first = box(page, /How will you go at it/);
    await expect(alone.or(first)).toBeVisible();
    if (await alone.isVisible()) await alone.check();
    else await first.fill("Alone");
    await button(page, "Save").click();
    await expect(title(page, `Audition ${day}`)).toBeVisible();
    await tell(page, "Not this time");
  }
  await page.goto(goal);
  await link(page, "Maybe try another way").click();
  await expect(title(page, "Three tries the same way. Maybe try another.")).toBeVisible();
  await part(page, "Other ways").getByRole("link", { name: "Set up a try this way" }).last().click();
  await box(page, "In your own words").fill("With Noor beside me");
  await button(page, "Save").click();
  await expect(page.getByRole("main")).toContainText("With Noor beside me");
  await at("2026-03-20T10:00");
  await page.reload();
  await tell(page, "It worked");
  await page.goto(goal);
  await expect(title(page, "Sing in a choir")).toBeVisible();
  await expect(link(page, "Maybe try another way")).toHaveCount(0);
  await page.goto("/insights");
  const worked = part(page, "What has worked");
  await expect(worked.getByRole("listitem").filter({ hasText: "With Noor beside me" })).toContainText(
    "1 of 1",
  );
  await expect(worked.getByRole("listitem").filter({ hasText: "Alone" })).toContainText("0 of 3");
  // So few are counted and not compared.
  await expect(worked).not.toContainText("more often");
});
