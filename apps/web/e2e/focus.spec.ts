/**
 * Where the focus goes when what had it leaves the page: never to nowhere, so that nobody begins again at the top.
 */
import type { Locator, Page } from "@playwright/test";
import { choose, pressOn, tabTo, typeIn } from "./setup/by-keyboard.ts";
import { expect, test } from "./setup/fixtures.ts";

const button = (page: Page, name: string | RegExp): Locator =>
  page.getByRole("button", typeof name === "string" ? { name, exact: true } : { name });
const link = (page: Page, name: string | RegExp): Locator =>
  page.getByRole("link", typeof name === "string" ? { name, exact: true } : { name });
const box = (page: Page, name: string | RegExp): Locator => page.getByRole("textbox", { name });
const heading = (page: Page, name: string | RegExp): Locator => page.getByRole("heading", { name });
const part = (page: Page, name: string): Locator => page.getByRole("region", { name, exact: true });

/** Sets a goal, and stands on its page. */
async function setGoal(page: Page, hope: string): Promise<void> {
  await page.goto("/goals/new");
  await box(page, "What are you hoping for?").fill(hope);
  await button(page, "Save").click();
  await expect(page.getByRole("heading", { level: 1, name: hope })).toBeVisible();
}

/** Opens the line under `open`, writes in it where the focus is, and keeps it. */
async function addLine(page: Page, open: string, field: string, words: string): Promise<void> {
  await pressOn(page, button(page, open));
  await expect(box(page, field)).toBeFocused();
  await page.keyboard.type(words);
  await page.keyboard.press("Enter");
  await expect(page.getByRole("main").getByText(words, { exact: true })).toBeVisible();
}

async function keepLesson(page: Page, words: string): Promise<void> {
  await page.goto("/lessons/new");
  await box(page, "The lesson").fill(words);
  await button(page, "Keep it").click();
  await expect(page.getByRole("heading", { level: 1, name: "Lesson", exact: true })).toBeVisible();
}

test("on a goal the focus stays with the line that was changed, or goes to the next", async ({
  page,
  at,
}) => {
  await at("2026-03-10T18:30");
  await setGoal(page, "Sing in a choir");
  const steps = part(page, "Small steps");
  await addLine(page, "Add a small step", "A small step", "Find the score");
  await expect(button(page, "Add a small step")).toBeFocused();
  await addLine(page, "Add a small step", "A small step", "Hum it once");
  await expect(button(page, "Add a small step")).toBeFocused();

  await pressOn(page, button(page, "Change: Find the score"));
  await expect(box(page, "A small step")).toBeFocused();
  await pressOn(page, button(page, "Not now"));
  await expect(
    steps.getByRole("listitem").filter({ hasText: "Find the score" }).locator(":focus"),
  ).toHaveCount(1);
  await pressOn(page, page.getByRole("checkbox", { name: "Find the score" }));
  await expect(page.getByRole("status").getByText("Done.")).toBeVisible();
  await expect(page.getByRole("checkbox", { name: "Find the score" })).toBeFocused();

  await pressOn(page, button(page, "Change: Hum it once"));
  await pressOn(page, button(page, "Take it away"));
  await expect(button(page, "Change: Hum it once")).toHaveCount(0);
  await expect(
    steps.getByRole("listitem").filter({ hasText: "Find the score" }).locator(":focus"),
  ).toHaveCount(1);
  await pressOn(page, button(page, "Change: Find the score"));
  await pressOn(page, button(page, "Take it away"));
  await expect(steps.getByRole("listitem")).toHaveCount(0);
  await expect(heading(page, "Small steps")).toBeFocused();

  await addLine(page, "Add a milestone", "A milestone", "The first rehearsal");
  await expect(button(page, "Add a milestone")).toBeFocused();
  await pressOn(page, button(page, "I got here: The first rehearsal"));
  await expect(page.getByRole("status").getByText("You got here.")).toBeVisible();
  await expect(button(page, "Change: The first rehearsal")).toBeFocused();
  await page.keyboard.press("Enter");
  await expect(box(page, "A milestone")).toBeFocused();
  await pressOn(page, button(page, "Not after all"));
  await expect(button(page, "I got here: The first rehearsal")).toBeVisible();
  await expect(part(page, "Milestones").getByRole("listitem").locator(":focus")).toHaveCount(1);
});

test("on Today the next card takes the focus by its heading, and the line opened by its field", async ({
  page,
  at,
}) => {
  await at("2026-03-10T18:30");
  await setGoal(page, "Sing in a choir");
  await addLine(page, "Add a small step", "A small step", "Find the score");
  // Those of one moment have no order.
  await at("2026-03-10T18:31");
  await addLine(page, "Add a small step", "A small step", "Hum it once");
  await page.goto("/today");
  const card = page.getByRole("article", { name: "The smallest next step" });
  await pressOn(page, button(page, "Smaller"));
  await expect(card.getByRole("textbox")).toBeFocused();
  await page.keyboard.type("Look for the score");
  await page.keyboard.press("Enter");
  await expect(card).toContainText("Look for the score");
  await expect(card.locator(":focus")).toHaveCount(1);
  await pressOn(page, button(page, "Did it"));
  await expect(card).toContainText("Hum it once");
  await expect(card.getByRole("heading")).toBeFocused();
  await pressOn(page, button(page, "Not today"));
  const quiet = page.getByRole("article", { name: /^A quiet day/ });
  await expect(quiet.getByRole("heading")).toBeFocused();

  await pressOn(page, quiet.getByRole("button", { name: "Note a win" }));
  await expect(box(page, /What went well/)).toBeFocused();
  await page.keyboard.type("I sent the message");
  await page.keyboard.press("ControlOrMeta+Enter");
  await expect(button(page, "Take away: I sent the message")).toBeVisible();
  await expect(part(page, "Small wins").locator(":focus")).toHaveCount(1);
  await pressOn(page, button(page, "Take away: I sent the message"));
  await expect(button(page, "Take away: I sent the message")).toHaveCount(0);
  await expect(part(page, "Small wins").locator(":focus")).toHaveCount(1);

  await choose(page, page.getByRole("radio", { name: "Heavy", exact: true }));
  await page.keyboard.press("Enter");
  await pressOn(page, button(page, "Leave it out"));
  await expect(button(page, "Leave it out")).toHaveCount(0);
  await expect(page.getByRole("radio", { name: "Light", exact: true })).toBeFocused();
});

test("in Recently deleted the focus goes to the next row, and at the end to the title", async ({ page }) => {
  for (const words of ["The first", "The second", "The third"]) {
    await keepLesson(page, words);
    await button(page, "More about this lesson").click();
    await button(page, "Delete").click();
    await expect(page.getByRole("heading", { level: 1, name: "Lessons", exact: true })).toBeVisible();
  }
  await page.goto("/deleted");
  await pressOn(page, button(page, "Bring back: The second"));
  await expect(button(page, "Bring back: The second")).toHaveCount(0);
  await expect(button(page, "Bring back: The first")).toBeFocused();
  await pressOn(page, button(page, "Delete for good: The first"));
  await expect(page.getByRole("dialog").getByRole("button", { name: "Close" })).toBeFocused();
  await pressOn(page, page.getByRole("dialog").getByRole("button", { name: "Delete for good" }));
  await expect(page.getByRole("dialog")).toHaveCount(0);
  await expect(button(page, "Bring back: The third")).toBeFocused();
  await page.keyboard.press("Enter");
  await expect(page.getByText(/Nothing/).first()).toBeVisible();
  await expect(page.getByRole("heading", { level: 1 })).toBeFocused();
});

test("on a lesson the focus goes to the line that opens, and back to its part", async ({ page, at }) => {
  await at("2026-03-10T18:30");
  await keepLesson(page, "Ask what they need.");
  const its = part(page, "If-then");
  await pressOn(page, button(page, "Add an if-then"));
  await expect(box(page, "If")).toBeFocused();
  await page.keyboard.type("they look away");
  await typeIn(page, box(page, "then I’ll"), "ask one question");
  await page.keyboard.press("ControlOrMeta+Enter");
  await expect(button(page, "Let this plan go")).toBeVisible();
  await expect(its.locator(":focus")).toHaveCount(1);
  await pressOn(page, button(page, "Change it"));
  await expect(box(page, "If")).toBeFocused();
  await pressOn(page, button(page, "Leave it"));
  await expect(its.locator(":focus")).toHaveCount(1);
  await pressOn(page, button(page, "Let this plan go"));
  await expect(button(page, "Let this plan go")).toHaveCount(0);
  await expect(its.locator(":focus")).toHaveCount(1);

  await at("2026-04-10T18:30");
  await page.goto("/lessons/review");
  await pressOn(page, button(page, "Show it"));
  await pressOn(page, button(page, /^I had it/));
  await expect(heading(page, "You had it.")).toBeFocused();
});

test("while looking back the focus stays among the causes; a notice that goes leaves it on the screen", async ({
  page,
  at,
}) => {
  await at("2026-03-10T18:30");
  await page.goto("/setbacks/new");
  await box(page, "What happened, in a line or two").fill("They said no");
  await page.getByRole("radio", { name: "Middling", exact: true }).check();
  await button(page, "Save").click();
  await expect(heading(page, "It’s down.")).toBeFocused();
  await pressOn(page, button(page, "Not now"));
  await expect(button(page, "Not now")).toHaveCount(0);
  await expect(heading(page, "It’s down.")).toBeFocused();

  await at("2026-03-11T19:30");
  // The address may come after the screen.
  await page.waitForURL(/\/saved$/);
  await page.goto(page.url().replace(/saved$/, "debrief"));
  await pressOn(page, button(page, "Begin"));
  for (const question of [
    /^What happened/,
    /^What did you expect/,
    /^What did you tell/,
    /^What went right/,
  ]) {
    await expect(heading(page, question)).toBeFocused();
    await pressOn(page, button(page, "Next"));
  }
  await expect(heading(page, /^What was in your hands/)).toBeFocused();
  await typeIn(page, box(page, "Name something that contributed"), "I answered too soon");
  await page.keyboard.press("Enter");
  await expect(box(page, "Name another")).toBeFocused();
  await at("2026-03-11T19:31");
  await page.keyboard.type("They were late");
  await page.keyboard.press("Enter");
  await expect(button(page, "Change: They were late")).toBeVisible();
  await pressOn(page, button(page, "Change: I answered too soon"));
  await expect(box(page, "What contributed")).toBeFocused();
  await page.keyboard.type(" again");
  await page.keyboard.press("Enter");
  const causes = page.getByRole("list", { name: "What contributed" }).getByRole("listitem");
  await expect(button(page, /^Change: I answered too soon/)).toBeFocused();
  await pressOn(page, button(page, /^Take away: I answered too soon/));
  await expect(causes).toHaveCount(1);
  await expect(button(page, "Change: They were late")).toBeFocused();
  await pressOn(page, button(page, "Take away: They were late"));
  await expect(causes).toHaveCount(0);
  await expect(page.getByRole("heading", { level: 1 })).toBeFocused();
});

test("a sentence that is let go, and a lesson rated after a try, leave the focus beside them", async ({
  page,
  at,
}) => {
  for (const [time, words] of [
    ["18:30", "You did what you could."],
    ["18:40", "It was one day."],
  ] as const) {
    await at(`2026-03-10T${time}`);
    await page.goto("/practice/kinder-voice");
    await button(page, "Begin").click();
    await button(page, "Next").click();
    await expect(heading(page, /^Other people/)).toBeVisible();
    await button(page, "Next").click();
    await page.getByRole("textbox").fill(words);
    await button(page, "Next").click();
    await button(page, "Skip").click();
    await page.getByRole("checkbox", { name: /Keep this/ }).check();
    await button(page, "Carry on").click();
    await expect(page.getByRole("heading", { level: 1, name: "Practice" })).toBeVisible();
  }
  await page.goto("/practice/kinder-voice");
  await expect(button(page, "Begin")).toBeVisible();
  await pressOn(page, button(page, "Let it go: this sentence").first());
  await expect(button(page, "Let it go: this sentence")).toHaveCount(1);
  await expect(button(page, "Let it go: this sentence")).toBeFocused();

  await setGoal(page, "Sing in a choir");
  const goal = new URL(page.url()).pathname;
  await page.goto(`/lessons/new?goal=${goal.split("/").at(-1) ?? ""}`);
  await box(page, "The lesson").fill("Breathe out first.");
  await button(page, "Keep it").click();
  await expect(page.getByRole("heading", { level: 1, name: "Lesson", exact: true })).toBeVisible();
  await page.goto(`${goal}/tries/new`);
  await box(page, "What is it, in a few words?").fill("The open day");
  await button(page, "Save").click();
  await expect(page.getByRole("heading", { level: 1, name: "The open day" })).toBeVisible();
  await expect(part(page, "Before you start")).toContainText("Breathe out first.");
  await pressOn(page, button(page, "I’m starting"));
  await expect(button(page, "I’m starting")).toHaveCount(0);
  await expect(page.getByRole("main").locator(":focus")).toHaveCount(1);
  await pressOn(page, link(page, "It’s over, here’s how it went"));
  await choose(page, page.getByRole("radio", { name: /^Partly/ }));
  await pressOn(page, button(page, "Save"));
  await expect(heading(page, /^Noted\./)).toBeFocused();
  await pressOn(page, button(page, "I had it"));
  await expect(page.getByRole("group", { name: "Used this time?" })).toBeVisible();
  await expect(page.getByRole("main").locator(":focus")).toHaveCount(1);
});

test("a sheet, a move of one’s own and a page that changes keep the focus where they put it", async ({
  page,
}) => {
  await keepLesson(page, "Ask what they need.");
  await pressOn(page, button(page, "More about this lesson"));
  await expect(page.getByRole("dialog").getByRole("button", { name: "Close" })).toBeFocused();
  await page.keyboard.press("Escape");
  await expect(button(page, "More about this lesson")).toBeFocused();
  await pressOn(page, button(page, "Let it rest"));
  await expect(button(page, "Let it come back")).toBeFocused();
  // Undone from the toast, which goes with its button.
  // A toast that is pointed at stays, however long Tab takes to come there.
  await page.locator(".toast").hover();
  await pressOn(page, button(page, "Undo"));
  await expect(button(page, "Let it rest")).toBeVisible();
  await expect(page.getByRole("heading", { level: 1, name: "Lesson", exact: true })).toBeFocused();
  await pressOn(page, link(page, "Back to Lessons"));
  await expect(page.getByRole("heading", { level: 1, name: "Lessons", exact: true })).toBeFocused();
  await tabTo(page, link(page, /^Ask what they need/));
});

test("back from breathing, where the way there is no longer what comes first, the title has the focus", async ({
  page,
  at,
}) => {
  await at("2026-03-10T18:30");
  await page.goto("/setbacks/new");
  await box(page, "What happened, in a line or two").fill("They chose somebody else");
  await page.getByRole("radio", { name: "Heavy", exact: true }).check();
  await button(page, "Save").click();
  await link(page, "Breathe for two minutes").click();
  await button(page, "Stop").click();
  await button(page, "Carry on").click();
  await expect(link(page, "Breathe for two minutes")).toHaveCount(0);
  await expect(heading(page, "That’s a lot to carry.")).toBeFocused();
});
