/**
 * A goal from the wish to what one looks forward to, with everything and with next to nothing; and three tries that did
 * not go well, what to keep, change and drop of that way, another approach, and one that worked.
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
  // What can be done tonight stands before what comes later.
  await expect(page.getByRole("main").getByRole("heading", { level: 2 })).toHaveText([
    "Small steps",
    /./,
    "Milestones",
    ...Array.from({ length: 3 }, () => /./),
  ]);
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

test("three tries that did not go well, another approach, and one that worked", async ({ page, at, axe }) => {
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
    if (day === 6) await box(page, /good enough to keep/).fill("The long warm-up");
    if (day === 6) await box(page, /change from last time/).fill("One song less");
    await button(page, "Save").click();
    await expect(title(page, `Audition ${day}`)).toBeVisible();
    await tell(page, "Not this time");
  }
  await page.goto(goal);
  await link(page, "Maybe try another way").click();
  await expect(title(page, "Three tries the same way. Maybe try another.")).toBeVisible();
  await expect(part(page, "This way so far")).toContainText(/Alone.*0 of 3\. Small numbers\./s);
  await expect(part(page, "This way so far").getByRole("link")).toHaveCount(3);

  // Nothing stands in a list by itself; what was written earlier does with one tap, and the rest is typed.
  const lists = part(page, "Keep, change, drop");
  const list = (name: string): Locator => lists.getByRole("group", { name, exact: true });
  await expect(lists.getByRole("listitem")).toHaveCount(0);
  await pressOn(
    page,
    list("Keep: From what you wrote earlier").getByRole("button", { name: "The long warm-up" }),
  );
  await expect(list("Keep").getByRole("listitem")).toHaveText("The long warm-up");
  await expect(lists.getByRole("button", { name: "The long warm-up", exact: true })).toHaveCount(0);
  await pressOn(page, list("Change").getByRole("button", { name: "Add a line to change" }));
  await box(page, "To change").fill("Sing to somebody first");
  await page.keyboard.press("Enter");
  await expect(list("Change").getByRole("listitem")).toHaveText("Sing to somebody first");
  // There is room for the next line at once.
  await expect(box(page, "To change")).toBeFocused();
  await expect(box(page, "To change")).toHaveValue("");
  await box(page, "To change").fill("Arrive early");
  await page.keyboard.press("Enter");
  await expect(list("Change").getByRole("listitem")).toHaveCount(2);
  await pressOn(page, list("Change").getByRole("button", { name: "Not now" }));
  await pressOn(page, list("Drop").getByRole("button", { name: "Add a line to drop" }));
  await box(page, "To drop").fill("The hardest song");
  await page.keyboard.press("Enter");
  await expect(list("Drop").getByRole("listitem")).toHaveText("The hardest song");
  await pressOn(page, list("Drop").getByRole("button", { name: "Not now" }));
  const somebody = part(page, "Ways to go on");
  await pressOn(page, somebody.getByRole("button", { name: "Name somebody" }));
  await box(page, "A name, or what they do").fill("The choirmaster");
  await page.keyboard.press("Enter");
  await pressOn(page, somebody.getByRole("button", { name: "Make it a small step" }));
  await expect(somebody).toContainText("It’s among the small steps.");
  await axe(page, "Another way with its lists");

  // One line is worded anew, one taken away and brought back.
  await pressOn(page, button(page, "Change: Arrive early"));
  await box(page, "To change").fill("Arrive an hour early");
  await page.keyboard.press("Enter");
  await expect(list("Change")).toContainText("Arrive an hour early");
  await pressOn(page, button(page, "Change: The hardest song"));
  await pressOn(page, list("Drop").getByRole("button", { name: "Take it away" }));
  await expect(list("Drop").getByRole("listitem")).toHaveCount(0);
  await pressOn(page, button(page, "Undo"));
  await expect(list("Drop").getByRole("listitem")).toHaveText("The hardest song");

  await somebody.getByRole("link", { name: "Set up a try a new way" }).click();
  await box(page, "In your own words").fill("With Noor beside me");
  // What was written about the way so far is at hand, and put in by nobody else.
  await expect(box(page, /good enough to keep/)).toHaveValue("");
  await pressOn(page, button(page, "The long warm-up"));
  await expect(box(page, /good enough to keep/)).toHaveValue("The long warm-up");
  await pressOn(page, button(page, "Sing to somebody first"));
  await pressOn(page, button(page, "Arrive an hour early"));
  await expect(box(page, /change from last time/)).toHaveValue(
    /Sing to somebody first.*Arrive an hour early|Arrive an hour early.*Sing to somebody first/,
  );
  await expect(page.getByRole("main")).toContainText(/What you wanted to drop.*The hardest song/s);
  await axe(page, "A try set up with what is kept of the way before");
  await button(page, "Save").click();
  await expect(part(page, "What you keep")).toContainText("The long warm-up");
  await expect(page.getByRole("main")).toContainText("With Noor beside me");
  await at("2026-03-20T10:00");
  await page.reload();
  await tell(page, "It worked");
  await page.goto(goal);
  await expect(title(page, "Sing in a choir")).toBeVisible();
  await expect(link(page, "Maybe try another way")).toHaveCount(0);
  await expect(part(page, "Small steps")).toContainText("Ask how they would do it: The choirmaster");
  // The lists of the way before stay with it.
  await link(page, /^Audition 2/).click();
  await link(page, "This way so far, and what to keep of it").click();
  await expect(title(page, "Alone")).toBeVisible();
  await expect(part(page, "This way so far")).toContainText("0 of 3. Small numbers.");
  await expect(part(page, "Keep, change, drop")).toContainText(
    /The long warm-up.*Arrive an hour early.*The hardest song/s,
  );
  await page.goto("/insights");
  const worked = part(page, "What has worked");
  await expect(worked.getByRole("listitem").filter({ hasText: "With Noor beside me" })).toContainText(
    "1 of 1",
  );
  await expect(worked.getByRole("listitem").filter({ hasText: "Alone" })).toContainText("0 of 3");
  // So few are counted and not compared.
  await expect(worked).not.toContainText("has worked more often");
});
