/**
 * Stories of others: read and found, kept with a note, offered a week later and not before, and one way among others.
 */
import type { Locator, Page } from "@playwright/test";
import { pressOn, tabTo, typeIn } from "./setup/by-keyboard.ts";
import { expect, test } from "./setup/fixtures.ts";
import { log } from "./setup/setback.ts";

const button = (page: Page, name: string | RegExp): Locator =>
  page.getByRole("button", typeof name === "string" ? { name, exact: true } : { name });
const link = (page: Page, name: string | RegExp): Locator => page.getByRole("link", { name });
const title = (page: Page, name: string | RegExp): Locator => page.getByRole("heading", { level: 1, name });
const part = (page: Page, name: string | RegExp): Locator => page.getByRole("region", { name });
const note = (page: Page): Locator => page.getByRole("textbox", { name: "How this is like mine, or not" });
const toast = (page: Page): Locator => page.locator(".toast");

/** Writes down that something one made was not taken; gives the address of its page. */
async function notTaken(page: Page): Promise<string> {
  await log(page, "They didn’t take the film", () =>
    page.getByRole("radio", { name: "Making something" }).check(),
  );
  return new URL(page.url()).pathname.replace("/saved", "");
}

test("a story is offered a day after a setback, the next a week later, none before; read, noted, kept and found again by keyboard and without a network @smoke", async ({
  page,
  at,
  axe,
  kept,
  network,
}) => {
  await at("2026-03-05T10:00");
  const setback = await notTaken(page);
  const one = part(page, "One that may be like yours");
  const beside = part(page, "Somebody else’s");
  const today = part(page, "A story, if you like");
  // Within a day of it none is offered anywhere, up to its last minute.
  for (const time of ["2026-03-05T10:01", "2026-03-06T09:59"]) {
    await at(time);
    await page.goto("/today");
    await expect(page.getByRole("article").first()).toBeVisible();
    await expect(today).toHaveCount(0);
    await page.goto(setback);
    await expect(page.getByRole("heading", { name: "Felt" })).toBeVisible();
    await expect(beside).toHaveCount(0);
    await page.goto("/stories");
    await expect(title(page, "Stories")).toBeVisible();
    await expect(page.getByText("60 stories.")).toBeVisible();
    await expect(one).toHaveCount(0);
  }
  await kept(page);

  // A day later one is offered, in the list and beside the setback, with why.
  await at("2026-03-06T10:01");
  await page.goto("/stories");
  await expect(one).toContainText("Like yours: making something.");
  await axe(page, "Stories with one that is offered");
  const first = (await one.getByRole("link").getAttribute("href")) ?? "";
  await page.goto(setback);
  await expect(beside.getByRole("link")).toHaveAttribute("href", first);
  await axe(page, "A setback with a story beside it");
  await network("off");
  await pressOn(page, beside.getByRole("link"));
  await expect(page).toHaveURL(new RegExp(`${first}$`));
  await expect(title(page, /./)).toBeFocused();
  await expect(part(page, "What the story leaves out")).toContainText("Most who tried are in no book");
  await expect(part(page, "Two questions").getByRole("listitem")).toHaveCount(2);

  // The note outlives the page it was begun on.
  await typeIn(page, note(page), "I asked for all of it, too");
  await page.reload();
  await expect(note(page)).toHaveValue("I asked for all of it, too");
  await pressOn(page, button(page, "Keep this note"));
  await expect(toast(page)).toContainText("Noted.");
  await pressOn(page, button(page, "Keep this story"));
  await expect(button(page, "Let it go")).toBeVisible();
  await axe(page, "A story with a note, kept");
  await pressOn(page, link(page, "Make a lesson of it"));
  await expect(page.getByRole("textbox").first()).toHaveValue("I asked for all of it, too");
  await network("on");

  // A week less a minute after the first there is still no other; then there is, on Today, until it is put aside.
  await at("2026-03-13T10:00");
  await page.goto("/today");
  await expect(page.getByRole("article").first()).toBeVisible();
  await expect(today).toHaveCount(0);
  await page.goto("/stories");
  await expect(part(page, "Kept").getByRole("link")).toHaveAttribute("href", first);
  await expect(part(page, "Kept")).toContainText("I asked for all of it, too");
  await expect(one.getByRole("link")).toHaveAttribute("href", first);
  await at("2026-03-13T10:02");
  await page.goto("/today");
  await expect(today.getByRole("link")).toHaveAttribute("href", /^\/stories\//);
  await expect(today.getByRole("link")).not.toHaveAttribute("href", first);
  await axe(page, "Today with a story");
  await pressOn(page, today.getByRole("button", { name: "Not today" }));
  await expect(today).toHaveCount(0);
  await page.goto("/search");
  await typeIn(page, page.getByRole("searchbox"), "asked for all");
  await pressOn(page, page.getByRole("main").getByRole("link", { name: /asked for all of it/ }));
  await expect(page).toHaveURL(/\/(stories|lessons)\//);
});

test("stories are found by any word and narrowed, by keyboard, and one of a newer version keeps its note", async ({
  page,
  axe,
}) => {
  await page.goto("/practice");
  await link(page, /^Stories/)
    .last()
    .click();
  await expect(title(page, "Stories")).toBeVisible();
  await axe(page, "Stories");
  const field = page.getByRole("searchbox", { name: "Search the stories" });
  await tabTo(page, field);
  await page.keyboard.type("sembene");
  await expect(page.locator(".story-list").getByRole("link")).toHaveCount(1);
  await page.keyboard.type(" on the moon");
  await expect(page.getByText("Try one word, a place, or fewer choices above.")).toBeVisible();
  await axe(page, "No story");
  await pressOn(page, button(page, "Show all stories"));
  await expect(field).toHaveValue("");
  await page.getByRole("radio", { name: "A mistake" }).check();
  await expect(page.getByText("3 stories.")).toBeVisible();
  await page
    .locator(".story-list")
    .getByRole("link", { name: /Glasses for a telescope/ })
    .press("Enter");
  await expect(title(page, "Glasses for a telescope")).toBeFocused();
  await expect(page).toHaveTitle("Story - Onward");
  await pressOn(page, page.locator("summary", { hasText: "Each fact, and the words that hold it" }));
  await axe(page, "A story");
  await page.goBack();
  await expect(page.getByText("3 stories.")).toBeVisible();

  await page.goto("/stories/notYetWritten");
  await expect(page.getByRole("main")).toContainText("This story came with a newer version of Onward");
  await note(page).fill("a".repeat(50_001));
  await page.keyboard.press("Control+Enter");
  await expect(page.getByRole("main")).toContainText("Up to 50,000 characters. Nothing is lost");
  await note(page).fill("Mine");
  await page.keyboard.press("Control+Enter");
  await expect(page.locator(".own-words")).toHaveText("Mine");
  await axe(page, "A story of a newer version");
});

test("where another way is looked for, a story is one of the ways, and the way remembers it", async ({
  page,
  at,
}) => {
  await page.goto("/goals/new");
  await page.getByRole("textbox", { name: "What are you hoping for?" }).fill("Make a film");
  await page.getByRole("radio", { name: "Making something" }).check();
  await button(page, "Save").click();
  await expect(title(page, "Make a film")).toBeVisible();
  const goal = new URL(page.url()).pathname;
  await page.goto(`${goal}/another-way`);
  await expect(page.getByRole("heading", { name: "What somebody else changed" })).toBeVisible();
  await link(page, "Read it first").click();
  await expect(part(page, "Where this comes from")).toBeVisible();
  await link(page, "Set up a try a new way").click();
  await page.getByRole("textbox", { name: /How will you go at it/ }).fill("Show one scene that is done");
  await button(page, "Save").click();
  await expect(page.getByRole("main")).toContainText("Show one scene that is done");
  // One in a week, wherever it stands: the list has none of its own.
  await at("2026-03-06T10:00");
  await page.goto("/stories");
  await expect(page.getByText("60 stories.")).toBeVisible();
  await expect(part(page, "One that may be like yours")).toHaveCount(0);
});
