/**
 * What a goal brings up when its moment has come, and nothing before: a look again set beforehand, something to look
 * forward to, and its why on a hard day.
 */
import type { Locator, Page } from "@playwright/test";
import { choose, pressOn } from "./setup/by-keyboard.ts";
import { expect, test } from "./setup/fixtures.ts";

const button = (page: Page, name: string | RegExp): Locator =>
  page.getByRole("button", typeof name === "string" ? { name, exact: true } : { name });
const link = (page: Page, name: string): Locator => page.getByRole("link", { name, exact: true });
const box = (page: Page, name: string | RegExp): Locator => page.getByRole("textbox", { name });
const title = (page: Page, name: string | RegExp): Locator => page.getByRole("heading", { level: 1, name });
const part = (page: Page, name: string): Locator => page.getByRole("region", { name, exact: true });
const toast = (page: Page): Locator => page.locator(".toast");

async function setGoal(page: Page, hope: string, why?: string): Promise<string> {
  await page.goto("/goals/new");
  await box(page, "What are you hoping for?").fill(hope);
  if (why !== undefined) await box(page, /Why does it matter/).fill(why);
  await button(page, "Save").click();
  await expect(title(page, hope)).toBeVisible();
  return new URL(page.url()).pathname;
}

/** A try at the goal, told at once. */
async function tried(page: Page, goal: string, what: string, how: string): Promise<void> {
  await page.goto(`${goal}/tries/new`);
  await box(page, "What is it, in a few words?").fill(what);
  await button(page, "Save").click();
  await expect(title(page, what)).toBeVisible();
  await link(page, "It’s over, here’s how it went").click();
  await page.getByRole("radio", { name: new RegExp(`^${how}`) }).check();
  await button(page, "Save").click();
  await expect(title(page, /^Noted\./)).toBeVisible();
}

const again = (page: Page): Locator => part(page, "When to look at it again");
const ASKED = "You wanted to look at this again.";

/** Sets when to look at the goal again, after two tries or by a day, and what to do then. */
async function setAgain(page: Page, goal: string, act: string): Promise<void> {
  await page.goto(goal);
  await button(page, "Set a moment").click();
  await page.getByRole("radio", { name: "2 tries", exact: true }).check();
  await box(page, /what would you do then/).fill(act);
  await button(page, "Keep").click();
  await expect(again(page)).toContainText("After 2 tries");
}

test("a moment set beforehand asks once, in one’s own words, and keeping one’s way is a full answer", async ({
  page,
  at,
  axe,
}) => {
  await at("2026-03-10T10:00");
  const goal = await setGoal(page, "Sing in a choir");
  await setAgain(page, goal, "Ask Ana to listen");
  await expect(again(page)).toContainText("Ask Ana to listen");
  await axe(page, "A moment is set");
  await tried(page, goal, "The open day", "Partly");
  await page.goto(goal);
  await expect(again(page)).toBeVisible();
  await expect(page.getByText(ASKED)).toHaveCount(0);
  await tried(page, goal, "The audition", "It worked");
  await page.goto(goal);
  await expect(page.getByText(ASKED)).toBeVisible();
  await expect(page.getByRole("main")).toContainText(/Two tries have ended.*Ask Ana to listen/s);
  await axe(page, "The moment has come");
  await button(page, "Keep my way").click();
  await expect(page.getByText(ASKED)).toHaveCount(0);
  await expect(toast(page)).toContainText("Your way it is.");
  await button(page, "Undo").click();
  await expect(page.getByText(ASKED)).toBeVisible();
  await button(page, "Keep my way").click();
  await expect(again(page)).not.toContainText("After 2 tries");
  await at("2026-06-10T10:00");
  await page.goto(goal);
  await expect(again(page)).toBeVisible();
  await expect(page.getByText(ASKED)).toHaveCount(0);
});

test("by a day: another way, or the goal let go with its lessons; a paused goal says nothing @once", async ({
  page,
  at,
}) => {
  await at("2026-03-10T10:00");
  const goal = await setGoal(page, "Sing in a choir");
  await button(page, "Set a moment").click();
  await button(page, "Keep").click();
  await expect(page.getByLabel("Or by what day?")).toHaveAccessibleDescription(/Choose how many tries/);
  await page.getByLabel("Or by what day?").fill("2026-03-01");
  await button(page, "Keep").click();
  await expect(page.getByLabel("Or by what day?")).toHaveAccessibleDescription(/That day has passed/);
  await page.getByLabel("Or by what day?").fill("2026-04-01");
  await button(page, "Keep").click();
  await expect(again(page)).toContainText("By 1 April 2026");
  await at("2026-04-05T10:00");
  await page.goto(goal);
  await expect(page.getByText(ASKED)).toBeVisible();
  await expect(page.getByText("You set this for 1 April 2026.")).toBeVisible();
  await button(page, "More about this goal").click();
  await button(page, "Pause it").click();
  await expect(page.getByText(ASKED)).toHaveCount(0);
  await button(page, "Go on with it").click();
  await button(page, "Another way").click();
  await expect(title(page, "Maybe try another way")).toBeVisible();
  await page.goto(goal);
  await button(page, "Set a moment").click();
  await page.getByLabel("Or by what day?").fill("2026-04-05");
  await button(page, "Keep").click();
  await expect(page.getByText(ASKED)).toBeVisible();
  await button(page, "Let it go").click();
  await expect(page.getByText(/^You gave it/)).toBeVisible();
  await expect(toast(page)).toContainText("Let go.");
});

test("a moment is set and answered by keyboard, and what was typed outlives the tab", async ({
  page,
  at,
}) => {
  await at("2026-03-10T10:00");
  const goal = await setGoal(page, "Sing in a choir");
  await pressOn(page, button(page, "Set a moment"));
  await expect(page.getByRole("radio", { name: "2 tries", exact: true })).toBeFocused();
  await box(page, /what would you do then/).fill("Ask Ana");
  await page.goto(`${goal}#look-again`);
  await page.reload();
  await expect(box(page, /what would you do then/)).toHaveValue("Ask Ana");
  await page.getByLabel("Or by what day?").fill("2026-03-10");
  await pressOn(page, box(page, /what would you do then/));
  await expect(page.getByText(ASKED)).toBeVisible();
  await pressOn(page, button(page, "Change it"));
  await choose(page, page.getByRole("radio", { name: "3 tries", exact: true }));
  await pressOn(page, button(page, "Keep"));
  await expect(again(page)).toContainText("After 3 tries, or by 10 March 2026");
  await pressOn(page, button(page, "Keep my way"));
  await expect(page.getByText(ASKED)).toHaveCount(0);
});

const forward = (page: Page): Locator => part(page, "Something to look forward to");

/** Names something to look forward to, for trying unless a milestone is given. */
async function lookForward(page: Page, what: string, milestone?: string): Promise<void> {
  await button(page, "Name something").click();
  await box(page, "What would you like to do?").fill(what);
  if (milestone !== undefined) await page.getByRole("radio", { name: milestone }).check();
  await button(page, "Keep").click();
  await expect(forward(page)).toContainText(what);
}

test("something to look forward to for trying is offered back whatever came of it, until it is done @once", async ({
  page,
  at,
  axe,
}) => {
  await at("2026-03-10T10:00");
  const goal = await setGoal(page, "Sing in a choir");
  await lookForward(page, "go to the coast");
  await expect(forward(page)).toContainText("For trying, whatever comes of it");
  await expect(page.getByText(/ou wanted to:/)).toHaveCount(0);
  await axe(page, "Something to look forward to");
  await tried(page, goal, "The audition", "Not this time");
  await expect(page.getByText("For having tried, you wanted to: go to the coast")).toBeVisible();
  await axe(page, "Offered back after a try");
  await page.goto(goal);
  await expect(page.getByText("For having tried, you wanted to: go to the coast")).toBeVisible();
  await pressOn(page, button(page, "Did it: go to the coast"));
  await expect(forward(page)).toContainText("Done on 10 March 2026");
  await expect(page.getByText(/ou wanted to:/)).toHaveCount(0);
  await button(page, "Undo").click();
  await expect(page.getByText("For having tried, you wanted to: go to the coast")).toBeVisible();
  await button(page, "Change: go to the coast").click();
  await button(page, "Take it away").click();
  await expect(page.getByText("go to the coast")).toHaveCount(0);
});

test("something to look forward to for a milestone waits for that one, and is offered beside it @once", async ({
  page,
  at,
  axe,
}) => {
  await at("2026-03-10T10:00");
  const goal = await setGoal(page, "Sing in a choir");
  for (const [n, text] of ["Read a score", "Sing aloud"].entries()) {
    // Those of one moment have no order.
    await at(`2026-03-10T10:0${n}`);
    await button(page, "Add a milestone").click();
    await box(page, "A milestone").fill(text);
    await button(page, "Keep").click();
    await expect(part(page, "Milestones")).toContainText(text);
  }
  await lookForward(page, "buy the big score", "Sing aloud");
  await expect(forward(page)).toContainText("For: Sing aloud");
  await tried(page, goal, "The audition", "It worked");
  await expect(page.getByText(/ou wanted to:/)).toHaveCount(0);
  await page.goto(goal);
  await button(page, "I got here: Read a score").click();
  await expect(part(page, "Milestones")).toContainText("Reached on");
  await expect(page.getByText(/ou wanted to:/)).toHaveCount(0);
  await button(page, "I got here: Sing aloud").click();
  await expect(part(page, "Milestones")).toContainText("You wanted to: buy the big score");
  await axe(page, "Offered back beside its milestone");
  await button(page, "More about this goal").click();
  await button(page, "Pause it").click();
  await expect(page.getByText(/ou wanted to:/)).toHaveCount(0);
});

test("the why stands beside a setback of its goal, after saving and on its page @once", async ({
  page,
  at,
  axe,
}) => {
  await at("2026-03-10T10:00");
  const goal = await setGoal(page, "Sing in a choir", "My grandmother sang in the kitchen.");
  await page.goto(`/setbacks/new?goal=${goal.split("/").at(-1) ?? ""}`);
  await expect(page.getByRole("radio", { name: "Sing in a choir" })).toBeChecked();
  await box(page, "What happened, in a line or two").fill("They stopped me after eight bars");
  await button(page, "Save").click();
  await page.waitForURL(/\/saved$/);
  await expect(page.getByRole("figure", { name: "Why you started" })).toContainText("My grandmother sang");
  await axe(page, "The why after saving");
  await page.goto(new URL(page.url()).pathname.replace(/\/saved$/, ""));
  await expect(part(page, "Why it matters to you")).toContainText("My grandmother sang");
});

test("on a day of little energy the small step has its why, and a version of two minutes @once", async ({
  page,
  at,
  axe,
}) => {
  await at("2026-03-10T10:00");
  await setGoal(page, "Sing in a choir", "My grandmother sang in the kitchen.");
  await button(page, "Add a small step").click();
  await box(page, "A small step").fill("Find the score");
  await button(page, "Keep").click();
  await expect(page.getByRole("checkbox", { name: "Find the score" })).toBeVisible();
  await page.goto("/today");
  const card = page.getByRole("article", { name: "The smallest next step" });
  await expect(card).toContainText("Find the score");
  await expect(card).not.toContainText("Why you started");
  await page.getByText("More", { exact: true }).first().click();
  await page.getByRole("group", { name: "Energy" }).getByRole("radio", { name: "A little" }).check();
  await expect(card).toContainText("Why you started: My grandmother sang in the kitchen.");
  await axe(page, "A day of little energy");
  await pressOn(page, button(page, "A two-minute version"));
  await expect(box(page, "What would two minutes of it be?")).toBeFocused();
  await page.keyboard.type("Open the folder of scores");
  await page.keyboard.press("Enter");
  await expect(card).toContainText(/Open the folder of scores.*2 minutes/s);
  await button(page, "Undo").click();
  await expect(card).toContainText("Find the score");
});

test("a note of what was done goes along to a page, and lies over no form @once", async ({ page, at }) => {
  await at("2026-03-10T10:00");
  const goal = await setGoal(page, "Sing in a choir");
  await page.goto(goal);
  await link(page, "Set up a try").click();
  await box(page, "What is it, in a few words?").fill("The open day");
  await button(page, "Save").click();
  // Kept, and gone on from the form to its page: the note comes along.
  await expect(title(page, "The open day")).toBeVisible();
  await expect(toast(page)).toContainText("The try is set up.");
  await link(page, "It’s over, here’s how it went").click();
  await expect(title(page, "How did it go?")).toBeVisible();
  await expect(toast(page)).toHaveCount(0);
  // So there is one Undo, and it is that of the answer.
  await page.getByRole("radio", { name: /^It worked/ }).check();
  await button(page, "Save").click();
  await expect(title(page, /^Noted\./)).toBeVisible();
  await expect(button(page, "Undo")).toHaveCount(1);
});
