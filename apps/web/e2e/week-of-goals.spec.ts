/**
 * Five minutes with one's goals: offered on Goals alone and quietly, gone through goal by goal, stopped and carried on, read
 * again on the goal and in the week.
 */
import type { Locator, Page } from "@playwright/test";
import { choose, pressOn, typeIn } from "./setup/by-keyboard.ts";
import { expect, test } from "./setup/fixtures.ts";

const button = (page: Page, name: string | RegExp): Locator =>
  page.getByRole("button", typeof name === "string" ? { name, exact: true } : { name });
const link = (page: Page, name: string | RegExp): Locator =>
  page.getByRole("link", typeof name === "string" ? { name, exact: true } : { name });
const box = (page: Page, name: string | RegExp): Locator => page.getByRole("textbox", { name });
const radio = (page: Page, name: string): Locator => page.getByRole("radio", { name, exact: true });
const title = (page: Page, name: string | RegExp): Locator => page.getByRole("heading", { level: 1, name });
const part = (page: Page, name: string): Locator => page.getByRole("region", { name, exact: true });
const toast = (page: Page): Locator => page.locator(".toast");
const OFFER = "Five minutes with your goals, if you like.";
const STOOD = /what stood in the way/;
const ENDED = "That’s it for this week.";

async function setGoal(page: Page, hope: string, step?: string): Promise<string> {
  await page.goto("/goals/new");
  await box(page, "What are you hoping for?").fill(hope);
  if (step !== undefined) await box(page, /The smallest next step/).fill(step);
  await button(page, "Save").click();
  await expect(title(page, hope)).toBeVisible();
  return new URL(page.url()).pathname;
}

/** The list of goals at a time, once what it would offer had its moment. */
async function goals(page: Page, hope: string): Promise<void> {
  await page.goto("/goals");
  await expect(page.getByRole("heading", { level: 2, name: hope })).toBeVisible();
  await expect(link(page, /^The long view/)).toBeVisible();
}

test("offered and gone through by keyboard: facts, what stood in the way, a smaller step on a day, and a calm end", async ({
  page,
  at,
  axe,
}) => {
  await at("2026-03-02T10:00");
  const choir = await setGoal(page, "Sing in a choir", "Find the hall");
  await goals(page, "Sing in a choir");
  await expect(page.getByText(OFFER)).toHaveCount(0);
  await at("2026-03-09T10:00");
  await page.goto(choir);
  await button(page, "Add a small step").click();
  await box(page, "A small step").fill("Ring the choir");
  await button(page, "Keep").click();
  await page.getByRole("checkbox", { name: "Find the hall" }).check();
  await at("2026-03-09T10:01");
  await setGoal(page, "Draw");
  await page.goto("/goals");
  await expect(page.getByText(OFFER)).toBeVisible();
  await axe(page, "Goals with the offer");
  await pressOn(page, link(page, "Have five minutes"));
  // Newest first, as in the list.
  await expect(title(page, "Draw")).toBeFocused();
  await expect(part(page, "In the last seven days")).toContainText("Nothing is noted here");
  await axe(page, "A goal with nothing noted");
  await pressOn(page, button(page, "Skip this goal"));
  await expect(title(page, "Sing in a choir")).toBeFocused();
  await expect(part(page, "In the last seven days").getByRole("listitem")).toHaveText([
    /Find the hall.*A small step\. Monday 9 March/,
  ]);
  await typeIn(page, box(page, STOOD), "The trains were late");
  await choose(page, radio(page, "Make it smaller"));
  await tabToAll(page, box(page, "The smaller step"), "Look up the number");
  await page.getByLabel(/^On which day/).fill("2026-03-12");
  await page
    .getByText(/What else will take time this week/)
    .first()
    .click();
  await typeIn(page, box(page, /^What else will take time this week/), "Guests until Sunday");
  await axe(page, "A goal with all of it said");
  await pressOn(page, button(page, "Finish"));
  await expect(title(page, ENDED)).toBeFocused();
  const said = page.getByRole("list", { name: "What you said" });
  await expect(said).toContainText("Next: Look up the number. Thursday 12 March");
  await expect(said).toContainText("Left as it is.");
  await axe(page, "The end");

  // Taken back as a whole, and said again.
  await pressOn(page, button(page, "Undo"));
  await expect(title(page, "Sing in a choir")).toBeFocused();
  await expect(page.getByRole("main")).toContainText("Ring the choir");
  await expect(box(page, STOOD)).toHaveValue("");
  await typeIn(page, box(page, STOOD), "The trains were late");
  await choose(page, radio(page, "Make it smaller"));
  await tabToAll(page, box(page, "The smaller step"), "Look up the number");
  await page.getByLabel(/^On which day/).fill("2026-03-12");
  await pressOn(page, button(page, "Finish"));
  await expect(title(page, ENDED)).toBeFocused();
  await pressOn(page, link(page, "Done"));
  await expect(title(page, "Goals")).toBeVisible();
  await expect(page.getByText(OFFER)).toHaveCount(0);

  await page.goto(choir);
  await expect(part(page, "Small steps")).toContainText(/Look up the number.*For Thursday 12 March/);
  const weeks = part(page, "Week by week");
  await expect(weeks).toContainText(/9\s?–\s?15 March 2026/);
  await expect(weeks).toContainText("The trains were late");
  await axe(page, "A goal with its weeks");
  await page.goto("/insights/week");
  await expect(part(page, "What you said of your goals")).toContainText("The trains were late");
  await axe(page, "A week with what was said of goals");
  await expect(link(page, "Five minutes with your goals")).toBeVisible();
  await page.goto("/search");
  await page.getByRole("searchbox").fill("trains");
  await link(page, /trains were late/).click();
  await expect(title(page, "Sing in a choir")).toBeVisible();

  // Changed while the week runs, then taken away; the step stays.
  await pressOn(page, link(page, /^Change it: 9/));
  await expect(title(page, "Sing in a choir")).toBeVisible();
  await expect(box(page, STOOD)).toHaveValue("The trains were late");
  await expect(radio(page, "Make it smaller")).toBeChecked();
  await expect(box(page, "The smaller step")).toHaveValue("Look up the number");
  await tabToAll(page, box(page, STOOD), "The trains");
  await pressOn(page, button(page, "Finish"));
  await page.goto(choir);
  await expect(part(page, "Week by week")).toContainText("The trains");
  // A day that is over is called nothing.
  await at("2026-03-20T10:00");
  await page.goto(choir);
  await expect(part(page, "Small steps")).toContainText("Look up the number");
  await expect(part(page, "Small steps")).not.toContainText("March");
  await pressOn(page, button(page, /^Take it away: 9/));
  await expect(part(page, "Week by week")).toHaveCount(0);
  await expect(part(page, "Small steps")).toContainText("Look up the number");
});

/** Goes to a field by Tab and types over what stands in it. */
async function tabToAll(page: Page, field: Locator, words: string): Promise<void> {
  await typeIn(page, field, "");
  await page.keyboard.press("ControlOrMeta+A");
  await page.keyboard.type(words);
}

test("it is never on Today, nor at night, on the day of a setback, after Help, or once it was put aside @once", async ({
  page,
  at,
}) => {
  await at("2026-03-02T10:00");
  await setGoal(page, "Draw");
  await at("2026-03-09T10:00");
  await page.goto("/today");
  await expect(page.getByRole("main")).toContainText("A quiet day.");
  await expect(page.getByText("Five minutes with your goals")).toHaveCount(0);
  const offered = async (when: string, is: boolean): Promise<void> => {
    await at(when);
    await goals(page, "Draw");
    if (is) await expect(page.getByText(OFFER)).toBeVisible();
    else await expect(page.getByText(OFFER)).toHaveCount(0);
  };
  await offered("2026-03-09T21:59", true);
  await offered("2026-03-09T22:00", false);
  await offered("2026-03-10T04:59", false);
  await offered("2026-03-10T09:00", true);
  await button(page, "Not this week").click();
  await expect(page.getByText(OFFER)).toHaveCount(0);
  await expect(toast(page)).toContainText("Fine. Another week, perhaps.");
  await pressOn(page, button(page, "Undo"));
  await expect(page.getByText(OFFER)).toBeVisible();
  await button(page, "Not this week").click();
  await expect(page.getByText(OFFER)).toHaveCount(0);
  await offered("2026-03-15T09:00", false);
  await offered("2026-03-16T10:00", true);
  await page.goto("/setbacks/new");
  await box(page, "What happened, in a line or two").fill("They said no");
  await button(page, "Save").click();
  await expect(page.getByText("It’s down.").first()).toBeVisible();
  await offered("2026-03-16T11:00", false);
  await page.goto("/insights/week");
  await expect(part(page, "Setbacks")).toBeVisible();
  await expect(page.getByRole("main").getByText("Five minutes with your goals")).toHaveCount(0);
  await offered("2026-03-17T12:00", true);
  await page.goto("/help");
  await expect(page.getByRole("heading", { level: 1 })).toBeVisible();
  await offered("2026-03-17T12:30", false);
});

test("stopped part way it keeps every word and is carried on; a goal paused meanwhile is passed over in peace @once", async ({
  page,
  at,
  context,
}) => {
  await at("2026-03-02T10:00");
  const first = await setGoal(page, "Read more", "Take a book along");
  await at("2026-03-02T10:01");
  await setGoal(page, "Swim", "Pack the bag");
  await at("2026-03-02T10:02");
  await setGoal(page, "Draw", "Sharpen a pencil");
  await at("2026-03-09T10:00");
  await page.goto("/goals/week");
  await expect(title(page, "Draw")).toBeVisible();
  await radio(page, "Another one").check();
  await button(page, "Next").click();
  await expect(page.getByRole("main")).toContainText("Write the step in a few words");
  await box(page, "The other small step").fill("One line on paper");
  await button(page, "Next").click();
  await expect(title(page, "Swim")).toBeFocused();
  await box(page, STOOD).fill("The pool was shut");
  await button(page, "Stop here").click();
  await expect(title(page, "Goals")).toBeVisible();
  await expect(page.getByRole("main")).toContainText("You stopped part way.");
  await page.reload();
  await link(page, "Carry on").click();
  await expect(title(page, "Swim")).toBeVisible();
  await expect(box(page, STOOD)).toHaveValue("The pool was shut");

  // In another tab it is paused: what was typed waits for it.
  const other = await context.newPage();
  await other.goto("/goals");
  await link(other, /^Swim/).click();
  await button(other, "More about this goal").click();
  await button(other, "Pause it").click();
  await expect(other.getByRole("main")).toContainText("It’ll keep.");
  await expect(title(page, "This goal isn’t open any more.")).toBeVisible();
  await button(other, "Go on with it").click();
  await expect(title(page, "Swim")).toBeVisible();
  await expect(box(page, STOOD)).toHaveValue("The pool was shut");
  await button(other, "More about this goal").click();
  await button(other, "Pause it").click();
  await button(page, "Go on").click();
  await expect(title(page, "Read more")).toBeVisible();
  await other.close();
  await radio(page, "Nothing this week").check();
  await button(page, "Back").click();
  await expect(title(page, "Draw")).toBeVisible();
  await expect(box(page, "The other small step")).toHaveValue("One line on paper");
  await button(page, "Finish").click();
  await expect(title(page, ENDED)).toBeVisible();
  const said = page.getByRole("list", { name: "What you said" });
  await expect(said).toContainText("Next: One line on paper");
  await expect(said).toContainText("Nothing this week.");
  await expect(said).not.toContainText("Swim");
  await page.goto(first);
  await expect(part(page, "Week by week")).toContainText("Nothing that week");
  await page.goto("/goals");
  await link(page, /^Draw/).click();
  // One was added, and none twice.
  await expect(part(page, "Small steps").getByRole("checkbox")).toHaveCount(2);
});

test("far too many words, a day that is over, and no open goal @once", async ({ page, at }) => {
  await page.goto("/goals/week");
  await expect(page.getByRole("main")).toContainText("No goal is open just now");
  await at("2026-03-02T10:00");
  await setGoal(page, "Draw", "Sharpen a pencil");
  await page.goto("/goals/week");
  await box(page, STOOD).fill(`نص طويل ${"x".repeat(100_000)}`);
  await page.keyboard.press("Control+Enter");
  await expect(page.getByRole("main")).toContainText("more than fits here");
  await expect(box(page, STOOD)).toBeFocused();
  await box(page, STOOD).fill("لم أجد وقتا");
  await radio(page, "Keep it").check();
  await page.getByLabel(/^On which day/).fill("2026-03-01");
  await button(page, "Finish").click();
  await expect(page.getByRole("main")).toContainText("That day is over.");
  await page.getByLabel(/^On which day/).fill("");
  await button(page, "Finish").click();
  await expect(title(page, ENDED)).toBeVisible();
  await expect(page.getByRole("list", { name: "What you said" })).toContainText("Next: Sharpen a pencil");
});

test("five minutes carry five goals; the others are there for whoever goes on @once", async ({
  page,
  at,
}) => {
  test.setTimeout(180_000);
  for (let n = 1; n <= 6; n++) {
    await at(`2026-03-02T10:0${n}`);
    await setGoal(page, `Goal ${n}`);
  }
  await page.goto("/goals/week");
  for (let n = 6; n >= 2; n--) {
    await expect(title(page, `Goal ${n}`)).toBeVisible();
    await button(page, "Skip this goal").click();
  }
  await expect(title(page, ENDED)).toBeVisible();
  await button(page, "Go on with the other goals").click();
  await expect(title(page, "Goal 1")).toBeFocused();
  await button(page, "Skip this goal").click();
  await expect(title(page, ENDED)).toBeVisible();
  await expect(button(page, "Go on with the other goals")).toHaveCount(0);
  await link(page, /^The week you’ve had/).click();
  await expect(title(page, /March 2026/)).toBeVisible();
});
