/**
 * The lines about a way: what is typed outlives the tab, two tabs see the same, what is gone in between is said kindly;
 * what was set beforehand stands beside the choice; all of it by keyboard.
 */
import type { Locator, Page } from "@playwright/test";
import { choose, pressOn, typeIn } from "./setup/by-keyboard.ts";
import { expect, test } from "./setup/fixtures.ts";

const button = (page: Page, name: string | RegExp): Locator =>
  page.getByRole("button", typeof name === "string" ? { name, exact: true } : { name });
const link = (page: Page, name: string): Locator => page.getByRole("link", { name, exact: true });
const box = (page: Page, name: string | RegExp): Locator => page.getByRole("textbox", { name });
const title = (page: Page, name: string | RegExp): Locator => page.getByRole("heading", { level: 1, name });
const part = (page: Page, name: string): Locator => page.getByRole("region", { name, exact: true });
const list = (page: Page, name: string): Locator => page.getByRole("group", { name, exact: true });

/** A goal with one try, told at once; its address. */
async function tried(page: Page, way?: string): Promise<string> {
  await page.goto("/goals/new");
  await box(page, "What are you hoping for?").fill("Sing in a choir");
  await button(page, "Save").click();
  await expect(title(page, "Sing in a choir")).toBeVisible();
  const goal = new URL(page.url()).pathname;
  await again(page, goal, way);
  return goal;
}

/** One more try at the goal, told at once: not this time. */
async function again(page: Page, goal: string, way?: string): Promise<void> {
  await page.goto(`${goal}/tries/new`);
  await box(page, "What is it, in a few words?").fill("The audition");
  if (way !== undefined) await box(page, /How will you go at it/).fill(way);
  await button(page, "Save").click();
  await link(page, "It’s over, here’s how it went").click();
  await page.getByRole("radio", { name: /^Not this time/ }).check();
  await button(page, "Save").click();
  await expect(title(page, /^Noted\./)).toBeVisible();
}

/** The page of the way of the goal's first try. */
async function toWay(page: Page, goal: string): Promise<string> {
  await page.goto(goal);
  await link(page, "The audition")
    .or(page.getByRole("link", { name: /^The audition/ }))
    .first()
    .click();
  await link(page, "This way so far, and what to keep of it").click();
  await expect(part(page, "Keep, change, drop")).toBeVisible();
  return new URL(page.url()).pathname;
}

/** Writes one line into a list. */
async function write(page: Page, name: "Keep" | "Change" | "Drop", text: string): Promise<void> {
  const label = `To ${name.toLowerCase()}`;
  await list(page, name)
    .getByRole("button", { name: `Add a line to ${name.toLowerCase()}` })
    .click();
  await box(page, label).fill(text);
  await page.keyboard.press("Enter");
  await expect(list(page, name).getByRole("listitem")).toContainText([text]);
}

test("a line half written is found again, and Today leads back to it @once", async ({ page, at }) => {
  await at("2026-03-10T10:00");
  const way = await toWay(page, await tried(page, "Alone"));
  await list(page, "Drop").getByRole("button", { name: "Add a line to drop" }).click();
  await box(page, "To drop").pressSequentially("The hardest so");
  await page.goto("/today");
  await expect(page.getByRole("main")).toContainText("You started writing something.");
  await page.getByRole("main").getByRole("link", { name: "Carry on" }).click();
  await expect(page).toHaveURL(new RegExp(`${way}#drop$`));
  await expect(box(page, "To drop")).toHaveValue("The hardest so");
  await box(page, "To drop").fill("The hardest song");
  await page.keyboard.press("Enter");
  await expect(list(page, "Drop").getByRole("listitem")).toHaveText("The hardest song");
  await page.goto("/today");
  await expect(page.getByRole("heading", { level: 1 })).toBeVisible();
  await expect(page.getByText("You started writing something.")).toHaveCount(0);
});

test("two tabs: a line of one is in the other; a way renamed keeps its lines @once", async ({
  page,
  at,
  context,
}) => {
  await at("2026-03-10T10:00");
  const way = await toWay(page, await tried(page, "Alone"));
  const other = await context.newPage();
  await other.goto(way);
  await write(page, "Keep", "The warm-up");
  await expect(list(other, "Keep").getByRole("listitem")).toHaveText("The warm-up");
  await list(other, "Keep").getByRole("button", { name: "Add a line to keep" }).click();
  await box(other, "To keep").fill("the warm up!");
  await other.keyboard.press("Enter");
  await expect(other.getByText("It stands there already.")).toBeVisible();
  await expect(list(other, "Keep").getByRole("listitem")).toHaveText(["The warm-up"]);
  await button(page, "Change its words").click();
  await box(page, "How you go at it").fill("By myself");
  await page.keyboard.press("Enter");
  await expect(title(page, "By myself")).toBeVisible();
  await expect(title(other, "By myself")).toBeVisible();
  await expect(list(other, "Keep").getByRole("listitem")).toHaveText("The warm-up");
  await button(page, "Undo").click();
  await expect(title(other, "Alone")).toBeVisible();
});

test("a goal deleted in between is said so, and the words stay where they were typed @once", async ({
  page,
  at,
  context,
}) => {
  await at("2026-03-10T10:00");
  const goal = await tried(page, "Alone");
  await toWay(page, goal);
  await list(page, "Keep").getByRole("button", { name: "Add a line to keep" }).click();
  await box(page, "To keep").fill("The warm-up");
  const other = await context.newPage();
  await other.goto(goal);
  await button(other, "More about this goal").click();
  await button(other, "Delete it").click();
  await expect(title(page, "This way isn’t here any more.")).toBeVisible();
  await button(other, "Undo").click();
  await expect(title(page, "Alone")).toBeVisible();
  await list(page, "Keep").getByRole("button", { name: "Add a line to keep" }).click();
  await expect(box(page, "To keep")).toHaveValue("The warm-up");
});

test("tries without a name for their way have lists of their own @once", async ({ page, at, axe }) => {
  await at("2026-03-10T10:00");
  const goal = await tried(page);
  await toWay(page, goal);
  await expect(title(page, "Tries without a name for the way")).toBeVisible();
  await write(page, "Change", "Sing to somebody first");
  await axe(page, "A way without a name");
  await page.goto("/search");
  await page.getByRole("searchbox").fill("somebody");
  await page.getByRole("link", { name: /Sing to somebody first/ }).click();
  await expect(title(page, "Tries without a name for the way")).toBeVisible();
});

test("what was set beforehand stands beside the choice, and going on as before is a full answer", async ({
  page,
  at,
}) => {
  await at("2026-03-10T10:00");
  const goal = await tried(page, "Alone");
  await page.goto(goal);
  await button(page, "Set a moment").click();
  await page.getByRole("radio", { name: "2 tries", exact: true }).check();
  await box(page, /what would you do then/).fill("Ask Ana to listen");
  await button(page, "Keep").click();
  await expect(part(page, "When to look at it again")).toContainText("After 2 tries");
  await page.goto(`${goal}/another-way`);
  await expect(part(page, "What you set beforehand")).toContainText(/After 2 tries.*Ask Ana to listen/s);
  await expect(button(page, "Let it go")).toHaveCount(0);
  for (const day of [11, 12]) {
    await at(`2026-03-${day}T10:00`);
    await again(page, goal);
  }
  await page.goto(`${goal}/another-way`);
  await expect(title(page, "You wanted to look at this again.")).toBeVisible();
  const waysOn = part(page, "Ways to go on");
  await expect(waysOn.getByRole("button", { name: "Let it go" })).toBeVisible();
  await waysOn.getByRole("button", { name: "Keep my way" }).click();
  await expect(title(page, "Sing in a choir")).toBeVisible();
  await expect(page.getByText("You wanted to look at this again.")).toHaveCount(0);
  await button(page, "Undo").click();
  await page.goto(`${goal}/another-way`);
  await waysOn.getByRole("button", { name: "Let it go" }).click();
  await expect(page.getByText(/^You gave it/)).toBeVisible();
});

test("by keyboard alone: a line written, worded anew, taken away; the next try set up with it", async ({
  page,
  at,
}) => {
  await at("2026-03-10T10:00");
  const goal = await tried(page, "Alone");
  await toWay(page, goal);
  await pressOn(page, list(page, "Keep").getByRole("button", { name: "Add a line to keep" }));
  await expect(box(page, "To keep")).toBeFocused();
  await page.keyboard.type("The warm-up");
  await page.keyboard.press("Enter");
  await expect(box(page, "To keep")).toHaveValue("");
  await expect(box(page, "To keep")).toBeFocused();
  await page.keyboard.type("Early bed");
  await page.keyboard.press("Enter");
  // The clock stands: which of the two comes first is nobody's to say.
  await expect(list(page, "Keep").getByRole("listitem")).toHaveCount(2);
  await expect(list(page, "Keep")).toContainText("Early bed");
  await pressOn(page, button(page, "Change: Early bed"));
  await pressOn(page, button(page, "Take it away"));
  await expect(list(page, "Keep").getByRole("listitem")).toHaveText(["The warm-up"]);
  await page.goto(goal);
  await pressOn(page, link(page, "Set up a try"));
  await choose(page, page.getByRole("radio", { name: /^Alone/ }));
  await pressOn(page, button(page, "The warm-up"));
  await expect(box(page, /good enough to keep/)).toHaveValue("The warm-up");
  await typeIn(page, box(page, /change from last time/), "One song less");
  await page.keyboard.press("Enter");
  await expect(part(page, "What you keep")).toContainText("The warm-up");
  await expect(part(page, "What you change")).toContainText("One song less");
});
