/**
 * Looking ahead to a try: what might get in the way, lessons that fit or do not, an if-then for each, and how it went well;
 * stopped and gone on with, by keyboard, and after the browser died.
 */
import type { Locator, Page } from "@playwright/test";
import { choose, pressOn, tabTo, typeIn } from "./setup/by-keyboard.ts";
import { expect, test } from "./setup/fixtures.ts";

const button = (page: Page, name: string | RegExp): Locator =>
  page.getByRole("button", typeof name === "string" ? { name, exact: true } : { name });
const link = (page: Page, name: string | RegExp): Locator =>
  page.getByRole("link", typeof name === "string" ? { name, exact: true } : { name });
const box = (page: Page, name: string | RegExp): Locator => page.getByRole("textbox", { name });
const title = (page: Page, name: string | RegExp): Locator => page.getByRole("heading", { level: 1, name });
const part = (page: Page, name: string): Locator => page.getByRole("region", { name, exact: true });
const group = (page: Page, name: string | RegExp): Locator => page.getByRole("group", { name });

const MONDAY = "2026-03-09T18:30";
const THURSDAY = "2026-03-12T08:30";

const BADLY = "Imagine it’s Thursday the 12th and it went badly. What happened?";
const IF_THEN = "If it comes to that, what will you do?";
const GUESS = "And your guess?";
const WELL = "And imagine it went well. What did you do first?";
const AT_HAND = "To have at hand on Thursday the 12th";
const NONE_FIT = "No past lessons fit. Three questions instead.";
const MAY_FIT = "What you learned, and may fit";

/** Sets a goal and a try at it, on Thursday or sometime; gives the addresses of both. */
async function aTry(page: Page, day: string | null = "2026-03-12"): Promise<{ goal: string; here: string }> {
  await page.goto("/goals/new");
  await box(page, "What are you hoping for?").fill("Lead a small team");
  await button(page, "Save").click();
  await expect(title(page, "Lead a small team")).toBeVisible();
  const goal = new URL(page.url()).pathname;
  await link(page, "Set up a try").click();
  await box(page, "What is it, in a few words?").fill("The interview");
  if (day !== null) await page.getByLabel(/When is it/).fill(day);
  await button(page, "Save").click();
  await expect(title(page, "The interview")).toBeVisible();
  return { goal, here: new URL(page.url()).pathname };
}

/** Keeps a lesson of a goal, with an if-then of its own when one is given. */
async function learned(page: Page, goal: string, text: string, act?: string): Promise<void> {
  await page.goto(`/lessons/new?goal=${goal.replace(/.*\//, "")}`);
  await box(page, "The lesson").fill(text);
  await box(page, "What will be going on when you need this?").fill("Somebody asks me a question");
  await button(page, "Keep it").click();
  await expect(title(page, /^Lesson$/)).toBeVisible();
  if (act === undefined) return;
  await button(page, "Add an if-then").click();
  await box(page, "then I’ll").fill(act);
  await button(page, "Keep this plan").click();
  await expect(part(page, "If-then")).toContainText(act);
}

/** Names what got in the way, and puts it into somebody's hands. */
async function named(page: Page, text: string, hands: "In my hands" | "Partly" | "Not mine"): Promise<void> {
  await box(page, /Name (something|another)/).fill(text);
  await page.keyboard.press("Enter");
  await group(page, text).getByRole("radio", { name: hands }).check();
}

test("look ahead shows and uses a past lesson", async ({ page, at, axe }) => {
  await at(MONDAY);
  const { goal, here } = await aTry(page);
  await learned(page, goal, "Sleep on it before I say yes.");
  await learned(page, goal, "Ask what they mean before I answer.", "count to three and ask what they mean");
  await page.goto(here);
  await expect(part(page, "Before you start")).toContainText("Sleep on it before I say yes.");
  await link(page, /^Look ahead, five minutes/).click();

  await expect(title(page, BADLY)).toBeFocused();
  await expect(page).toHaveTitle("Look ahead - Onward");
  await named(page, "They’d already decided", "Not mine");
  await named(page, "I talked over the second question", "In my hands");
  await axe(page, "What might get in the way");
  const waits = page.getByRole("main").getByText(/^Find two that were in your hands/);
  await expect(waits).toHaveCount(0);
  await button(page, "Next").click();
  await expect(waits).toBeVisible();
  await expect(title(page, BADLY)).toBeVisible();
  await named(page, "I slept badly", "Partly");
  await expect(waits).toHaveCount(0);
  await button(page, "Next").click();

  await expect(title(page, MAY_FIT)).toBeFocused();
  // Of the three that were named, one is about what a lesson is about: a question.
  await expect(page.getByText(/^You’ve met one of these before\. Take it with you/)).toBeVisible();
  const asks = group(page, /Ask what they mean/);
  const sleeps = group(page, /Sleep on it/);
  await expect(page.getByRole("main").getByRole("radio", { checked: true })).toHaveCount(0);
  await asks.getByRole("radio", { name: "Use it" }).check();
  await sleeps.getByRole("radio", { name: "Doesn’t fit" }).check();
  await button(page, "Undo").click();
  await expect(sleeps.getByRole("radio", { checked: true })).toHaveCount(0);
  await sleeps.getByRole("radio", { name: "Doesn’t fit" }).check();
  await axe(page, "Lessons that may fit");
  await button(page, "Next").click();

  await expect(title(page, IF_THEN)).toBeFocused();
  await expect(page.getByRole("main")).toContainText("Ask what they mean before I answer.");
  await expect(box(page, "If")).toHaveValue("Somebody asks me a question");
  await expect(box(page, "then I’ll")).toHaveValue("count to three and ask what they mean");
  await axe(page, "An if-then for a lesson");
  await button(page, "Next").click();
  await expect(page.getByRole("main")).toContainText("I talked over the second question");
  await box(page, "If").fill("they ask the second question");
  await box(page, "then I’ll").fill("put my pen down");
  await button(page, "Next").click();
  await expect(page.getByRole("main")).toContainText("I slept badly");
  await button(page, "Skip").click();

  await expect(title(page, GUESS)).toBeFocused();
  await box(page, /^How likely/).fill("45");
  await axe(page, "The guess");
  // It is kept, and how it went before stands beside it.
  await button(page, "Next").click();
  await expect(page.getByRole("main")).toContainText("You guessed 45 of 100.");
  await expect(page.getByRole("main")).toContainText("No try at this goal has ended yet.");
  await axe(page, "The guess that was made");
  await button(page, "Next").click();

  await expect(title(page, WELL)).toBeFocused();
  await expect(page.getByText("This is the last question.")).toBeVisible();
  await box(page, WELL).fill("I said good morning and sat down slowly.");
  await axe(page, "How it went well");
  await button(page, "Finish").click();

  await expect(title(page, AT_HAND)).toBeFocused();
  const plans = page.getByRole("list", { name: "If it comes to that" }).getByRole("listitem");
  await expect(plans).toHaveCount(2);
  await expect(plans.first()).toContainText("count to three and ask what they mean");
  await expect(part(page, "It went well. What you did first")).toContainText("I said good morning");
  await axe(page, "What came of looking ahead");
  await button(page, "Done").click();

  await expect(title(page, "The interview")).toBeVisible();
  await expect(part(page, "Your plan")).toContainText("put my pen down");
  const before = part(page, "Before you start");
  await expect(before).toContainText("Ask what they mean before I answer.");
  await expect(before).not.toContainText("Sleep on it");
  await axe(page, "A try that was looked ahead to");
});

test("what was looked ahead to is at hand on the day, and a lesson that was left out can be taken back in @once", async ({
  page,
  at,
  axe,
}) => {
  await at(MONDAY);
  const { goal, here } = await aTry(page);
  await learned(page, goal, "Sleep on it before I say yes.");
  await page.goto(`${here}/look-ahead`);
  await named(page, "I talked over the second question", "In my hands");
  await named(page, "I slept badly", "Partly");
  await button(page, "Skip").click();
  await expect(title(page, MAY_FIT)).toBeFocused();
  const sleeps = group(page, /Sleep on it/);
  await sleeps.getByRole("radio", { name: "Doesn’t fit" }).check();
  await button(page, "Next").click();
  await expect(title(page, IF_THEN)).toBeFocused();
  await box(page, "If").fill("they ask the second question");
  await box(page, "then I’ll").fill("put my pen down");
  await button(page, "Next").click();
  await expect(page.getByRole("main")).toContainText("I slept badly");
  await box(page, "If").fill("I wake before five");
  await box(page, "then I’ll").fill("lie still with the radio on");
  await button(page, "Next").click();
  await expect(title(page, GUESS)).toBeFocused();
  await button(page, "Skip").click();
  await expect(title(page, WELL)).toBeFocused();
  await button(page, "Finish").click();
  await expect(title(page, AT_HAND)).toBeFocused();
  await button(page, "Done").click();

  // Taken back where it was said.
  const before = part(page, "Before you start");
  await link(page, "One lesson is left out here").click();
  await sleeps.getByRole("radio", { name: "Use it" }).check();
  await button(page, "Stop here").click();
  await expect(before).toContainText("Sleep on it");

  await page.goto("/today");
  await expect(page.getByRole("article")).toBeVisible();
  await expect(page.getByText("Five minutes to look ahead, if you like.")).toHaveCount(0);
  await at(THURSDAY);
  await page.goto("/today");
  await expect(page.getByRole("article")).toContainText(/then\s*put my pen down/);
  await expect(page.getByRole("article")).toContainText(/then\s*lie still with the radio on/);
  await link(page, "What you looked ahead to").click();
  await expect(title(page, AT_HAND)).toBeFocused();
  await button(page, "Go through it again").click();
  await expect(title(page, BADLY)).toBeFocused();
  await expect(page.getByRole("list", { name: "What happened" }).getByRole("listitem")).toHaveCount(2);

  // Both stand at the question whether one was used, and it is told as what it is.
  await page.goto(`${here}/outcome`);
  await expect(page.getByRole("main")).toContainText("put my pen down");
  await expect(page.getByRole("main")).toContainText("lie still with the radio on");
  await expect(group(page, "Did the plan get used?")).toHaveCount(0);
  await page.getByRole("radio", { name: "Partly" }).check();
  await group(page, "Did one of these get used?").getByRole("radio", { name: "Yes" }).check();
  await axe(page, "How it went, with two if-thens");
  await button(page, "Save").click();
  await link(page, "Done").click();
  await expect(part(page, "How it went")).toContainText("One of the plans was used, or more");
});

test("by keyboard, with nothing learned that fits: three questions instead", async ({ page, at, axe }) => {
  await at(MONDAY);
  const { here } = await aTry(page, null);
  await page.goto(here);
  await pressOn(page, link(page, /^Look ahead, five minutes/));
  await expect(title(page, "Imagine it’s over and it went badly. What happened?")).toBeFocused();
  for (const [text, hands] of [
    ["I froze", "In my hands"],
    ["No notes with me", "Partly"],
  ] as const) {
    await typeIn(page, box(page, /Name (something|another)/), text);
    await page.keyboard.press("Enter");
    await expect(box(page, "Name another")).toBeFocused();
    await choose(page, group(page, text).getByRole("radio", { name: hands }));
  }
  await pressOn(page, button(page, "Next"));
  await expect(title(page, NONE_FIT)).toBeFocused();
  await typeIn(page, box(page, "How will you begin?"), "With the opening line");
  await typeIn(page, box(page, "When will you get ready for it?"), "On the evening before");
  await axe(page, "Three questions instead");
  await pressOn(page, button(page, "Next"));
  await expect(title(page, IF_THEN)).toBeFocused();
  await typeIn(page, box(page, "If"), "I can’t think of a word");
  await typeIn(page, box(page, "then I’ll"), "look at my notes");
  await page.keyboard.press("Control+Enter");
  await expect(page.getByRole("main")).toContainText("No notes with me");
  await pressOn(page, button(page, "Back"));
  await expect(box(page, "then I’ll")).toHaveValue("look at my notes");
  await pressOn(page, button(page, "Back"));
  await expect(title(page, NONE_FIT)).toBeFocused();
  await expect(box(page, "How will you begin?")).toHaveValue("With the opening line");
  await pressOn(page, button(page, "Next"));
  await expect(title(page, IF_THEN)).toBeFocused();
  await pressOn(page, button(page, "Next"));
  await expect(page.getByRole("main")).toContainText("No notes with me");
  await pressOn(page, button(page, "Skip"));
  await expect(title(page, GUESS)).toBeFocused();
  await typeIn(page, box(page, /^How likely/), "30");
  await page.keyboard.press("Enter");
  await expect(page.getByRole("main")).toContainText("You guessed 30 of 100.");
  await pressOn(page, button(page, "Next"));
  await expect(title(page, WELL)).toBeFocused();
  await pressOn(page, button(page, "Skip"));
  await expect(title(page, "To have at hand")).toBeFocused();
  await expect(page.getByText("With the opening line")).toBeVisible();
  await pressOn(page, page.locator("summary").filter({ hasText: "What you named" }));
  await expect(page.getByText("No notes with me")).toBeVisible();
  await axe(page, "What came of it, without a day");
  await pressOn(page, button(page, "Done"));
  await expect(title(page, "The interview")).toBeFocused();
  await tabTo(page, link(page, /^What you looked ahead to/));
});

test("stopped and gone on with; a browser that dies loses nothing that was typed @once", async ({
  profile,
}) => {
  test.setTimeout(180_000);
  let page = await profile.open(MONDAY);
  const { here } = await aTry(page);
  await page.goto("/today");
  await link(page, "Look ahead").click();
  await expect(title(page, BADLY)).toBeVisible();
  await named(page, "I rushed", "In my hands");
  await named(page, "I forgot the folder", "Partly");
  await button(page, "Next").click();
  await expect(title(page, NONE_FIT)).toBeVisible();
  await button(page, "Stop here").click();
  await expect(title(page, "The interview")).toBeVisible();
  await expect(link(page, /^Look ahead.*It opens where you left it/s)).toBeVisible();
  await link(page, /^Look ahead/).click();
  await expect(title(page, NONE_FIT)).toBeVisible();
  await button(page, "Skip").click();
  await expect(title(page, IF_THEN)).toBeVisible();
  await box(page, "then I’ll").fill("leave ten minutes early");
  // Another page and back: what is there again is on the disk.
  await link(page, "Help now").filter({ visible: true }).first().click();
  await expect(title(page, "You don’t have to carry this alone")).toBeVisible();
  await page.goBack();
  await expect(box(page, "then I’ll")).toHaveValue("leave ten minutes early");
  await profile.kill();

  page = await profile.open(MONDAY);
  await page.goto("/today");
  await link(page, "Carry on").click();
  await expect(box(page, "then I’ll")).toHaveValue("leave ten minutes early");
  await button(page, "Next").click();
  // Half a plan is said to be half, and stays.
  await expect(page.getByText("A plan needs both halves. One line each is enough.").first()).toBeVisible();
  await box(page, "If").fill("I put my coat on");
  await button(page, "Next").click();
  await expect(page.getByRole("main")).toContainText("I forgot the folder");
  await profile.kill();

  page = await profile.open(MONDAY);
  await page.goto(`${here}/look-ahead`);
  await expect(page.getByRole("main")).toContainText("I forgot the folder");
  await button(page, "Skip").click();
  await expect(title(page, GUESS)).toBeVisible();
  await button(page, "Next").click();
  await expect(title(page, WELL)).toBeVisible();
  await box(page, WELL).fill("I breathed out.");
  await button(page, "Finish").click();
  await expect(title(page, AT_HAND)).toBeVisible();
  await expect(page.getByRole("main")).toContainText("leave ten minutes early");
  await expect(page.getByRole("main")).toContainText("I breathed out.");
});

test("what was named in looks back is there to begin with; a reason is worded anew, taken away, brought back @once", async ({
  page,
  at,
}) => {
  await at(MONDAY);
  const { goal, here } = await aTry(page);
  await page.goto(`/setbacks/new?goal=${goal.replace(/.*\//, "")}`);
  await box(page, "What happened, in a line or two").fill("They went with someone else");
  await button(page, "Save").click();
  await page.waitForURL(/\/saved$/);
  const setback = new URL(page.url()).pathname.replace(/\/saved$/, "");
  await at("2026-03-11T10:00");
  await page.goto(`${setback}/debrief`);
  await button(page, "Begin").click();
  await expect(title(page, /as a camera/)).toBeVisible();
  await page.goto(`${setback}/debrief/causes`);
  await box(page, "Name something that contributed").fill("I answered too soon");
  await page.keyboard.press("Enter");
  await expect(page.getByRole("list", { name: "What contributed" }).getByRole("listitem")).toHaveCount(1);

  await page.goto(`${here}/look-ahead`);
  await group(page, "Named before").getByRole("button", { name: "I answered too soon" }).click();
  await expect(box(page, "Name something that got in the way")).toBeFocused();
  await expect(box(page, "Name something that got in the way")).toHaveValue("I answered too soon");
  await page.keyboard.press("Enter");
  const reasons = page.getByRole("list", { name: "What happened" }).getByRole("listitem");
  await expect(reasons).toHaveCount(1);
  await expect(reasons.getByRole("radio", { checked: true })).toHaveCount(0);
  await expect(group(page, "Named before")).toHaveCount(0);
  await button(page, /^Change: I answered/).click();
  await box(page, "What got in the way").fill("I answered before they had ended");
  await button(page, "Keep").click();
  await expect(reasons).toContainText("I answered before they had ended");
  await button(page, /^Take away: I answered before/).click();
  await expect(reasons).toHaveCount(0);
  await button(page, "Undo").click();
  await expect(reasons).toHaveCount(1);
});

test("on a very heavy day it is not offered, and opens from the try’s page all the same @once", async ({
  page,
  at,
}) => {
  await at(MONDAY);
  const { here } = await aTry(page);
  await page.goto("/today");
  await expect(page.getByRole("article")).toContainText("Five minutes to look ahead, if you like.");
  await page.getByRole("radio", { name: "Very heavy" }).click();
  await expect(page.getByText("Five minutes to look ahead, if you like.")).toHaveCount(0);
  await page.goto(here);
  await link(page, /^Look ahead, five minutes/).click();
  await expect(title(page, BADLY)).toBeVisible();
  await page.goto(`${here.replace(/[^/]+$/, "01900000-0000-7000-8000-000000000000")}/look-ahead`);
  await expect(title(page, "This try isn’t here. It may have been deleted.")).toBeVisible();
});
