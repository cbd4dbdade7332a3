/**
 * Lessons: writing one, its day, recalling it, its life, and that nothing is ever counted.
 */
import type { Locator, Page } from "@playwright/test";
import { pressOn, typeIn } from "./setup/by-keyboard.ts";
import { expect, test } from "./setup/fixtures.ts";

const button = (page: Page, name: string): Locator => page.getByRole("button", { name, exact: true });
const link = (page: Page, name: string | RegExp): Locator => page.getByRole("link", { name });
const heading = (page: Page, name: string | RegExp): Locator => page.getByRole("heading", { level: 1, name });

/** Writes a lesson; gives its address. */
async function kept(page: Page, text: string, cue?: string): Promise<string> {
  await page.goto("/lessons/new");
  await page.getByRole("textbox", { name: "The lesson" }).fill(text);
  if (cue !== undefined) {
    await page.getByRole("textbox", { name: "What will be going on when you need this?" }).fill(cue);
  }
  await button(page, "Keep it").click();
  await expect(page.getByRole("heading", { level: 1, name: "Lesson", exact: true })).toBeVisible();
  return new URL(page.url()).pathname;
}

/** Goes to what has come back, shows it and answers. */
async function recall(page: Page, answer: RegExp): Promise<void> {
  await page.goto("/lessons/review");
  await button(page, "Show it").click();
  await page.getByRole("button", { name: answer }).click();
}

test("there is nothing at first, and that is said @once", async ({ page, axe }) => {
  await page.goto("/lessons");
  await expect(
    page.getByText("Lessons appear here when you’ve looked back at something, or written one down."),
  ).toBeVisible();
  await axe(page, "No lessons");
});

test("the moment it is for stands once when its plan says it too @once", async ({ page, at }) => {
  await at("2026-03-04T09:30");
  await kept(page, "Ask what they mean before I answer.", "A question catches me off guard");
  const cue = page.getByRole("main").getByText("A question catches me off guard");
  await expect(page.getByText("When you need it")).toBeVisible();
  await button(page, "Add an if-then").click();
  await expect(page.getByRole("textbox", { name: "If" })).toHaveValue("A question catches me off guard");
  await page.getByRole("textbox", { name: "then I’ll" }).fill("take one breath");
  await page.keyboard.press("ControlOrMeta+Enter");
  await expect(button(page, "Let this plan go")).toBeVisible();
  await expect(cue).toHaveCount(1);
  await expect(page.getByText("When you need it")).toHaveCount(0);
  // Said in other words by the plan, both stand there.
  await button(page, "Change it").click();
  await page.getByRole("textbox", { name: "If" }).fill("They ask something odd");
  await page.keyboard.press("ControlOrMeta+Enter");
  await expect(page.getByText("They ask something odd")).toBeVisible();
  await expect(cue).toHaveCount(1);
  await expect(page.getByText("When you need it")).toBeVisible();
});

test("a lesson comes back on its day, is recalled, and says when it comes back again", async ({
  page,
  at,
  axe,
}) => {
  await at("2026-03-04T09:30");
  await kept(page, "Ask what they mean before I answer.", "A question catches me off guard");
  await expect(page.getByText("It’ll come back on Saturday.").first()).toBeVisible();
  await at("2026-03-06T09:30");
  await page.goto("/lessons");
  await expect(link(page, /Ask what they mean/)).toBeVisible();
  await expect(link(page, "Show me")).toHaveCount(0);

  await at("2026-03-07T09:30");
  await page.goto("/lessons");
  await expect(page.getByText("A lesson has come back. Half a minute.")).toBeVisible();
  await axe(page, "Lessons with one that has come back");
  await link(page, "Show me").click();
  await expect(heading(page, "What helps?")).toBeVisible();
  await expect(page.getByText("A question catches me off guard")).toBeVisible();
  await expect(page.getByText("Ask what they mean before I answer.")).toBeHidden();
  await axe(page, "Recalling a lesson");
  const show = button(page, "Show it");
  await expect(show).toHaveAttribute("aria-expanded", "false");
  await show.click();
  await expect(button(page, "Hide it")).toHaveAttribute("aria-expanded", "true");
  await expect(page.getByText("Ask what they mean before I answer.")).toBeVisible();
  await axe(page, "A lesson shown");
  await page.getByRole("button", { name: /^I had it/ }).click();
  await expect(heading(page, "You had it.")).toBeFocused();
  await expect(page.getByText("It’ll come back on 21 March.")).toBeVisible();
  await button(page, "Undo").click();
  await expect(heading(page, "What helps?")).toBeVisible();
  await button(page, "Show it").click();
  await page.getByRole("button", { name: /^It had slipped/ }).click();
  await expect(heading(page, "It had slipped.")).toBeFocused();
  await expect(page.getByText("It’ll come back tomorrow.")).toBeVisible();
  await axe(page, "After a review");
  await page.getByText("Another day").click();
  await button(page, "Later").click();
  await expect(page.getByText("It’ll come back on 15 March.").first()).toBeVisible();
  await button(page, "It didn’t come up").click();
  await expect(button(page, "It didn’t come up")).toHaveAttribute("aria-pressed", "true");
  await button(page, "Done").click();
  await expect(heading(page, "That’s all for today.")).toBeFocused();
  await axe(page, "All for today");
});

test("two a day at most, and never how many wait @once", async ({ page, at }) => {
  await at("2026-03-04T09:30");
  for (const text of ["One lesson.", "Another lesson.", "A third lesson."]) await kept(page, text);
  await at("2026-03-20T09:30");
  await page.goto("/lessons");
  await expect(page.getByText("Lessons have come back. About a minute.")).toBeVisible();
  await expect(page.getByRole("main")).not.toContainText(/\b[23]\b|three have|two have/i);
  await link(page, "Show me").click();
  for (const last of [false, true]) {
    await button(page, "Show it").click();
    await page.getByRole("button", { name: /^I had it/ }).click();
    await button(page, last ? "Done" : "Next").click();
  }
  await expect(heading(page, "That’s all for today.")).toBeVisible();
  await page.goto("/lessons");
  await expect(link(page, /One lesson/)).toBeVisible();
  await expect(link(page, "Show me")).toHaveCount(0);
});

test("the fourth time asks whether it still holds; the third help offers rest @once", async ({
  page,
  at,
}) => {
  await at("2026-01-05T09:30");
  await kept(page, "Say it early.");
  for (const day of ["2026-02-10", "2026-06-20", "2027-02-01"]) {
    await at(`${day}T09:30`);
    await recall(page, /^I had it/);
    await button(page, "Yes, it helped").click();
    await expect(button(page, "Yes, it helped")).toHaveAttribute("aria-pressed", "true");
  }
  const rest = page.getByRole("group", { name: "It has helped a few times. Let it rest?" });
  await rest.getByRole("button", { name: "Keep it coming" }).click();
  await expect(rest).toHaveCount(0);
  await at("2027-10-01T09:30");
  await recall(page, /^I had it/);
  const still = page.getByRole("group", { name: "Still true?" });
  await expect(still.getByRole("button")).toHaveText(["Keep", "Change", "Let it rest"]);
  await still.getByRole("button", { name: "Change" }).click();
  await expect(heading(page, "Change a lesson")).toBeVisible();
  await page.getByRole("textbox", { name: "The lesson" }).fill("Say it early, and once.");
  await button(page, "Save").click();
  await expect(heading(page, "Change a lesson")).toHaveCount(0);
  await page.goto("/lessons");
  await expect(link(page, /Say it early, and once\./)).toBeVisible();
});

test("a lesson has a plan, a rest, other words, and a way back from deletion", async ({ page, at, axe }) => {
  await at("2026-03-04T09:30");
  const address = await kept(page, "Breathe once.", "Someone raises their voice");
  await button(page, "Add an if-then").click();
  await expect(page.getByRole("textbox", { name: "If" })).toHaveValue("Someone raises their voice");
  await expect(page.getByText("Could you tell, in the moment")).toHaveCount(0);
  await button(page, "Keep this plan").click();
  await expect(page.getByRole("textbox", { name: "If" })).toHaveCount(0);
  await button(page, "Add an if-then").click();
  await page.getByRole("textbox", { name: "then I’ll" }).fill("put my feet on the floor");
  await page.getByLabel("On a day?").fill("2026-03-09");
  await button(page, "Keep this plan").click();
  await expect(page.getByText("For Monday 9 March")).toBeVisible();
  await expect(page.getByRole("definition").filter({ hasText: "put my feet on the floor" })).toBeVisible();
  await axe(page, "A lesson");

  await button(page, "Let it rest").click();
  await expect(page.getByText("It rests, and doesn’t come back by itself.")).toBeVisible();
  await button(page, "Let it come back").click();
  await expect(page.getByText("It’ll come back on Saturday.").first()).toBeVisible();

  await button(page, "More about this lesson").click();
  const menu = page.getByRole("dialog");
  await expect(menu).toBeVisible();
  await axe(page, "The menu of a lesson");
  await menu.getByRole("button", { name: "Change it" }).click();
  await expect(page.getByRole("heading", { level: 1 })).toBeVisible();
  await axe(page, "Changing a lesson");
  await page.getByRole("textbox", { name: "The lesson" }).fill("Breathe twice.");
  await button(page, "Save").click();
  await expect(page.getByText("Breathe twice.")).toBeVisible();
  await button(page, "More about this lesson").click();
  await menu.getByRole("button", { name: "Earlier versions" }).click();
  await expect(page.getByText("Breathe once.")).toBeVisible();

  await page.goto(address);
  await button(page, "More about this lesson").click();
  await menu.getByRole("button", { name: "Delete" }).click();
  await expect(page).toHaveURL("/lessons");
  await button(page, "Undo").click();
  await expect(link(page, /Breathe twice\./)).toBeVisible();
});

test("a word finds a lesson, and the resting ones are folded @once", async ({ page, at, axe }) => {
  await at("2026-03-04T09:30");
  await kept(page, "Sleep on it before replying.");
  await button(page, "Let it rest").click();
  await expect(page.getByText("It rests, and doesn’t come back by itself.")).toBeVisible();
  await kept(page, "Practise out loud.");
  await page.goto("/lessons");
  await expect(link(page, /Practise out loud/)).toBeVisible();
  await expect(link(page, /Sleep on it/)).toBeHidden();
  await page.getByText("Resting", { exact: true }).click();
  await expect(link(page, /Sleep on it/)).toBeVisible();
  await page.getByRole("searchbox", { name: "Find a lesson" }).fill("reply");
  await expect(link(page, /Practise out loud/)).toHaveCount(0);
  await expect(link(page, /Sleep on it/)).toBeVisible();
  await page.getByRole("searchbox").fill("zebra");
  await expect(page.getByText("No lesson holds those words.")).toBeVisible();
  await axe(page, "No lesson found");
  await button(page, "Show all of them").click();
  await expect(link(page, /Practise out loud/)).toBeVisible();
});

test("a lesson without words is not kept, and what was typed waits @once", async ({ page, axe }) => {
  await page.goto("/lessons/new");
  await page.getByRole("textbox", { name: "What will be going on when you need this?" }).fill("A hard talk");
  await button(page, "Keep it").click();
  await expect(page.getByText("Write the lesson in a few words, or close. Your draft stays.")).toBeVisible();
  await axe(page, "A lesson without words");
  await button(page, "Close, your draft is kept").click();
  await expect(page).toHaveURL("/lessons");
  await page.goto("/lessons/new");
  await expect(page.getByRole("textbox", { name: "What will be going on when you need this?" })).toHaveValue(
    "A hard talk",
  );
});

test("by keyboard alone", async ({ page, at }) => {
  await at("2026-03-04T09:30");
  await page.goto("/lessons/new");
  await typeIn(page, page.getByRole("textbox", { name: "The lesson" }), "Count to five.");
  await page.keyboard.press("Control+Enter");
  await expect(page.getByRole("heading", { level: 1, name: "Lesson", exact: true })).toBeVisible();
  await at("2026-03-10T09:30");
  await page.goto("/lessons/review");
  await expect(heading(page, "What did you want to remember?")).toBeVisible();
  await page.keyboard.press("2");
  await expect(heading(page, "What did you want to remember?")).toBeVisible();
  await pressOn(page, button(page, "Show it"));
  await page.keyboard.press("2");
  await expect(heading(page, "You had it.")).toBeFocused();
  await pressOn(page, button(page, "No"));
  await expect(button(page, "No")).toHaveAttribute("aria-pressed", "true");
  await pressOn(page, button(page, "Done"));
  await expect(heading(page, "That’s all for today.")).toBeFocused();
});
