/**
 * A paused goal: for ninety days nothing brings up a word of it, whatever comes due meanwhile; its own page, the list of
 * paused ones and search still have it, and once it goes on it is brought up again.
 */
import type { Locator, Page } from "@playwright/test";
import { pressOn, tabTo } from "./setup/by-keyboard.ts";
import { expect, test } from "./setup/fixtures.ts";

const button = (page: Page, name: string): Locator => page.getByRole("button", { name, exact: true });
const link = (page: Page, name: string | RegExp): Locator =>
  page.getByRole("link", typeof name === "string" ? { name, exact: true } : { name });
const box = (page: Page, name: string | RegExp): Locator => page.getByRole("textbox", { name });
const title = (page: Page, name: string | RegExp): Locator => page.getByRole("heading", { level: 1, name });
const part = (page: Page, name: string): Locator => page.getByRole("region", { name, exact: true });

/** In every text of the paused goal, and in no other. */
const MARK = /quill/i;
const PAUSED_ON = "2026-03-10";
/** Over the ninety days after that: the day before the try, its day, the day after, which is when the lesson is due. */
const MOMENTS = [
  "2026-03-11T10:00",
  "2026-03-12T09:00",
  "2026-03-13T18:00",
  // A Monday, after the week of the pause.
  "2026-03-16T10:00",
  // When the goal was to be looked at again, and the day after.
  "2026-03-20T10:00",
  "2026-03-21T19:00",
  "2026-04-01T08:00",
  // The day that was guessed for the goal.
  "2026-04-15T10:00",
  // After nobody came for more than two weeks.
  "2026-05-04T10:00",
  "2026-05-19T14:00",
  "2026-06-01T10:00",
  "2026-06-08T10:00",
];

/** Another goal that goes on, so that each list below has something once it is there. */
async function otherGoal(page: Page): Promise<void> {
  await page.goto("/goals/new");
  await box(page, "What are you hoping for?").fill("Learn to drive");
  await box(page, /The smallest next step/).fill("Find the green folder");
  await button(page, "Save").click();
  await expect(title(page, "Learn to drive")).toBeVisible();
}

/** A goal with all that may come due; gives its address. */
async function wholeGoal(page: Page): Promise<string> {
  await page.goto("/goals/new");
  await box(page, "What are you hoping for?").fill("Write with a quill");
  await box(page, /Why does it matter/).fill("My aunt wrote with a quill.");
  await box(page, /What would tell you you’re halfway/).fill("A quill letter");
  await box(page, /The smallest next step/).fill("Cut a quill");
  await pressOn(page, button(page, "Save"));
  await expect(title(page, "Write with a quill")).toBeVisible();
  const goal = new URL(page.url()).pathname;

  await pressOn(page, part(page, "When it might happen").getByRole("link"));
  await page.getByLabel("Most likely").fill("2026-04-15");
  await pressOn(page, button(page, "Keep my guess"));
  await expect(part(page, "Your guess")).toContainText("Around 15 April 2026.");
  await page.goto(goal);
  await pressOn(page, button(page, "Name something"));
  await box(page, "What would you like to do?").fill("buy a quill stand");
  await pressOn(page, button(page, "Keep"));
  await expect(part(page, "Something to look forward to")).toContainText("buy a quill stand");
  await pressOn(page, button(page, "Set a moment"));
  await page.getByLabel("Or by what day?").fill("2026-03-20");
  await box(page, /what would you do then/).fill("Ask the quill maker");
  await pressOn(page, button(page, "Keep"));
  await expect(part(page, "When to look at it again")).toContainText("By 20 March 2026");

  await page.goto(`${goal}/tries/new`);
  await box(page, "What is it, in a few words?").fill("The quill evening");
  await page.getByLabel(/When is it/).fill("2026-03-12");
  await box(page, /How will you go at it/).fill("With a goose quill");
  await pressOn(page, button(page, "Save"));
  await expect(title(page, "The quill evening")).toBeVisible();
  await pressOn(page, button(page, "Make a guess"));
  await box(page, "How likely is it to work, out of 100?").fill("40");
  await pressOn(page, button(page, "Keep my guess"));
  await expect(part(page, "Your guess")).toContainText("You guessed 40 of 100.");

  await page.goto(`/lessons/new?goal=${goal.split("/").at(-1) ?? ""}`);
  await box(page, "The lesson").fill("Hold the quill loosely.");
  await box(page, "What will be going on when you need this?").fill("The quill scratches");
  await pressOn(page, button(page, "Keep it"));
  await expect(title(page, /^Lesson$/)).toBeVisible();
  await pressOn(page, button(page, "Add an if-then"));
  await box(page, "then I’ll").fill("lift the quill");
  await pressOn(page, button(page, "Keep this plan"));
  await expect(button(page, "Let this plan go")).toBeVisible();
  return goal;
}

/** Each place that speaks unasked, with what is there once it has its answers. */
const PLACES: readonly (readonly [path: string, there: (page: Page) => Locator])[] = [
  ["/today", (page) => page.getByRole("article")],
  ["/goals", (page) => link(page, /Learn to drive/)],
  ["/insights", (page) => part(page, "Looking back over")],
  ["/setbacks/new", (page) => page.getByRole("radio", { name: "Learn to drive" })],
  ["/lessons/review", (page) => title(page, /./)],
];

/** The places in which a word of the goal is to be seen. */
async function speaking(page: Page): Promise<string[]> {
  const found: string[] = [];
  for (const [path, there] of PLACES) {
    await page.goto(path);
    await expect(there(page).first(), path).toBeVisible();
    if (path === "/lessons/review")
      await expect(
        button(page, "Show it").or(page.getByText("Nothing has come back just now.")),
      ).toBeVisible();
    const seen = await page.getByRole("main").innerText();
    if (MARK.test(seen)) found.push(path);
  }
  return found;
}

test("a paused goal is mentioned by nothing for ninety days, and kept for whoever looks @once", async ({
  page,
  at,
  axe,
}) => {
  test.setTimeout(300_000);
  await at(`${PAUSED_ON}T10:00`);
  await otherGoal(page);
  const goal = await wholeGoal(page);
  await page.goto(goal);
  await pressOn(page, button(page, "More about this goal"));
  await pressOn(page, button(page, "Pause it"));
  await expect(page.getByText("It’ll keep.", { exact: true })).toBeVisible();

  for (const moment of MOMENTS) {
    await at(moment);
    expect(await speaking(page), moment).toEqual([]);
    // What was written in the week of the pause is in that week; the weeks after have nothing of it.
    if (moment >= "2026-03-16") {
      await page.goto("/insights/week");
      await expect(page.getByText(/talking to a doctor or counsellor/)).toBeVisible();
      await expect(page.getByRole("main")).not.toContainText(MARK);
    }
    // All lessons are there to be looked through; none is shown as come back.
    await page.goto("/lessons");
    await expect(part(page, "All lessons")).toContainText("Hold the quill loosely.");
    await expect(page.getByRole("article")).toHaveCount(0);
  }

  await page.goto(goal);
  await expect(title(page, "Write with a quill")).toBeVisible();
  for (const words of [
    "My aunt wrote with a quill.",
    "A quill letter",
    "Cut a quill",
    "The quill evening",
    "Hold the quill loosely.",
  ])
    await expect(page.getByRole("main")).toContainText(words);
  await expect(page.getByText("You wanted to look at this again.")).toHaveCount(0);
  await axe(page, "A goal paused for ninety days");
  await page.goto("/search");
  await page.getByRole("searchbox", { name: "Search everything you’ve written" }).fill("write with");
  const found = part(page, "Goals and tries").getByRole("link");
  await expect(found).toContainText("Write with a quill");
  await expect(found).toHaveAttribute("href", goal);
  await page.goto("/goals");
  await expect(link(page, "Write with a quill")).toBeHidden();
  await page.getByText("Goals paused", { exact: true }).click();
  await tabTo(page, link(page, "Write with a quill"));
  await page.keyboard.press("Enter");
  await pressOn(page, button(page, "Go on with it"));
  await expect(page.getByText("You wanted to look at this again.")).toBeVisible();
  expect(await speaking(page)).toEqual(
    expect.arrayContaining(["/goals", "/setbacks/new", "/lessons/review"]),
  );
});
