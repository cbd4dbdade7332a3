/**
 * Without a network, from the second load on: the whole loop, from looking back to a lesson that comes back.
 */
import type { Locator, Page } from "@playwright/test";
import { expect, test } from "./setup/fixtures.ts";

const button = (page: Page, name: string | RegExp): Locator =>
  page.getByRole("button", typeof name === "string" ? { name, exact: true } : { name });
const link = (page: Page, name: string | RegExp): Locator =>
  page.getByRole("link", typeof name === "string" ? { name, exact: true } : { name });
const box = (page: Page, name: string | RegExp): Locator => page.getByRole("textbox", { name });
const radio = (page: Page, name: string | RegExp): Locator =>
  page.getByRole("radio", typeof name === "string" ? { name, exact: true } : { name });
const title = (page: Page, name: string | RegExp): Locator => page.getByRole("heading", { level: 1, name });
const part = (page: Page, name: string): Locator => page.getByRole("region", { name, exact: true });
const main = (page: Page): Locator => page.getByRole("main");
const tab = (page: Page, name: string): Locator =>
  page.getByRole("navigation", { name: "Main" }).getByRole("link", { name, exact: true });

const LESSON = "Ask what they mean before I answer.";

/** Answers one question of looking back where there are words for it, and leaves it out where there are none. */
async function answer(page: Page, question: RegExp, words?: string): Promise<void> {
  await expect(title(page, question)).toBeFocused();
  if (words !== undefined) await main(page).getByRole("textbox").first().fill(words);
  await button(page, words === undefined ? "Skip" : "Next").click();
}

test("looks back, keeps a lesson and a plan, tries, tells how it went, and answers what comes back", async ({
  page,
  at,
  kept,
  network,
}) => {
  test.setTimeout(180_000);
  await at("2026-04-01T09:30");
  await page.goto("/");
  await kept(page);
  await network("off");
  await page.goto("/goals");

  await test.step("a goal, and a setback on the way to it", async () => {
    await link(page, "Set a goal").click();
    await box(page, "What are you hoping for?").fill("Sing in a choir");
    await button(page, "Save").click();
    await expect(title(page, "Sing in a choir")).toBeFocused();
    await tab(page, "Today").click();
    await link(page, "Log a setback").click();
    await box(page, "What happened, in a line or two").fill("They went with someone else.");
    await radio(page, "Middling").check();
    await radio(page, "Sing in a choir").check();
    await button(page, "Save").click();
    await expect(title(page, "It’s down.")).toBeFocused();
  });

  await test.step("looked back on the day after, to a lesson and a plan", async () => {
    await at("2026-04-02T10:00");
    await page.goto("/");
    await link(page, "Have a look").click();
    await button(page, "Begin").click();
    await answer(page, /^What happened, as a camera/, "You sat down. They asked three questions.");
    await answer(page, /^What did you expect/);
    await answer(page, /^What did you tell yourself/);
    await answer(page, /^What went right/, "You stayed calm.");
    await expect(title(page, /^What was in your hands/)).toBeFocused();
    await box(page, "Name something that contributed").fill("I answered too soon");
    await page.keyboard.press("Enter");
    await page.getByRole("listitem").getByRole("radio", { name: "Partly" }).check();
    await button(page, "Next").click();
    await answer(page, /^What would be just as true/);
    await expect(title(page, /^If next time only one thing/)).toBeFocused();
    await box(page, "What will be going on when you need this?").fill("An odd question");
    await box(page, "The lesson").fill(LESSON);
    await button(page, "Next").click();
    await expect(title(page, /^One small step/)).toBeFocused();
    await expect(box(page, "If")).toHaveValue("An odd question");
    await box(page, "then I’ll").fill("take one breath");
    await button(page, "Finish").click();
    await expect(title(page, "You’ve looked straight at it.")).toBeFocused();
    await button(page, "Done").click();
    for (const words of ["You stayed calm.", "I answered too soon", LESSON, "take one breath"]) {
      await expect(main(page).getByText(words).first()).toBeVisible();
    }
  });

  await test.step("the next try shows it, and is told", async () => {
    await tab(page, "Goals").click();
    await link(page, /^Sing in a choir/).click();
    await link(page, "Set up a try").click();
    await box(page, "What is it, in a few words?").fill("The open day");
    await page.getByLabel(/When is it/).fill("2026-04-04");
    await button(page, "Save").click();
    await expect(part(page, "Before you start")).toContainText(LESSON);
    await at("2026-04-04T10:00");
    await page.goto("/");
    await link(page, "Look ahead").click();
    await expect(title(page, /^Imagine it’s Saturday the 4th/)).toBeVisible();
    await button(page, "Stop here").click();
    await expect(part(page, "Before you start")).toContainText(LESSON);
    await button(page, "I’m starting").click();
    await link(page, "It’s over, here’s how it went").click();
    await radio(page, /^Partly/).check();
    await box(page, /A line about it/).fill("They asked me to come back.");
    await button(page, "Save").click();
    await expect(title(page, "Noted. Nothing else needed.")).toBeVisible();
  });

  await test.step("its lesson is rated", async () => {
    await button(page, "I had it").click();
    await page
      .getByRole("group", { name: "Used this time?" })
      .getByRole("radio", { name: "Yes, it helped" })
      .check();
    await link(page, "Done").click();
    await expect(part(page, "How it went")).toContainText(/Partly.*They asked me to come back\./s);
  });

  await test.step("it comes back on its day, and is answered", async () => {
    await at("2026-04-18T10:00");
    await page.goto("/lessons");
    await link(page, "Show me").click();
    await expect(title(page, "What helps?")).toBeFocused();
    await button(page, "Show it").click();
    await expect(main(page).getByText(LESSON)).toBeVisible();
    await button(page, /^I had it/).click();
    await expect(title(page, "You had it.")).toBeFocused();
    await button(page, "Yes, it helped").click();
    await button(page, "Done").click();
    await expect(title(page, "That’s all for today.")).toBeFocused();
  });
});
