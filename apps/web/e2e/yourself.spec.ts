/**
 * Looking after oneself: check-ins in full and over months, what is kept near on a day of little energy, one's own list.
 */
import type { Locator, Page } from "@playwright/test";
import { pressOn } from "./setup/by-keyboard.ts";
import { expect, test } from "./setup/fixtures.ts";

const TUESDAY = "2026-03-10T18:30";
const button = (within: Page | Locator, name: string | RegExp): Locator =>
  within.getByRole("button", typeof name === "string" ? { name, exact: true } : { name });
const link = (within: Page | Locator, name: string | RegExp): Locator =>
  within.getByRole("link", typeof name === "string" ? { name, exact: true } : { name });
const box = (page: Page, name: string | RegExp): Locator => page.getByRole("textbox", { name });
const title = (page: Page, name: string | RegExp): Locator => page.getByRole("heading", { level: 1, name });
const part = (page: Page, name: string): Locator => page.getByRole("region", { name, exact: true });
const toast = (page: Page): Locator => page.locator(".toast");
const radio = (within: Page | Locator, group: string | RegExp, name: string): Locator =>
  within.getByRole("group", { name: group }).getByRole("radio", { name, exact: true });

async function today(page: Page): Promise<Locator> {
  await page.goto("/today");
  const checkIn = part(page, "How are you, just now?");
  await expect(checkIn).toBeVisible();
  return checkIn;
}

test(
  "a check-in in full, the month it stands in, a day amended, taken away and back",
  { tag: "@smoke" },
  async ({ page, at, axe }) => {
    await at("2026-02-27T18:30");
    await (await today(page)).getByRole("radio", { name: "Heavy", exact: true }).check();
    await at(TUESDAY);
    const checkIn = await today(page);
    await checkIn.getByRole("radio", { name: "Middling", exact: true }).check();
    await checkIn.getByText("More", { exact: true }).click();
    await radio(checkIn, "Sleep", "Broken").check();
    await box(page, "What was going on?").fill("Late shift");
    await box(page, "A line about today").fill("Rang my sister back");
    await box(page, "A line about today").blur();
    const said = /Middling\. Sleep: broken\s*Late shift\s*Rang my sister back/;
    await expect(checkIn.getByRole("list", { name: "The last two weeks" })).toContainText(said);
    await link(checkIn, "All check-ins").click();

    await expect(title(page, "Check-ins")).toBeVisible();
    const march = page.getByRole("list", { name: "March 2026" });
    // Today's stands once, above: its month has no other.
    await expect(page.getByRole("link", { name: said })).toHaveCount(1);
    await expect(march).toHaveCount(0);
    await expect(
      page.getByRole("img", { name: /^How heavy, March 2026: Middling on one day/ }),
    ).toBeVisible();
    await expect(part(page, "The month in three pictures")).toContainText("Not said this month.");
    await axe(page, "Check-ins");
    await button(page, "Earlier: February 2026").click();
    await expect(page.getByRole("list", { name: "February 2026" })).toContainText("Heavy");
    await button(page, "Later: March 2026").click();

    // A day of the last week, of which nothing was said, and then amended.
    await expect(link(page, "Days, and what was going on")).toHaveAttribute("href", "/insights#days");
    await page.getByText("Fill in an earlier day", { exact: true }).click();
    await link(page, "Sunday").click();
    await expect(title(page, "Sunday 8 March")).toBeVisible();
    await page.getByRole("radio", { name: "Light", exact: true }).check();
    await radio(page, "Energy", "Good").check();
    await box(page, "A line about that day").fill("The walk home");
    await button(page, "Leave energy out").click();
    await expect(radio(page, "Energy", "Good")).not.toBeChecked();
    await axe(page, "A day’s check-in");
    await button(page, "Take this check-in away").click();
    await expect(page.getByRole("radio", { checked: true })).toHaveCount(0);
    await button(toast(page), "Undo").click();
    await expect(page.getByRole("radio", { name: "Light", exact: true })).toBeChecked();
    await link(page, "Back to Check-ins").click();
    await expect(march).toContainText(/Light\s*The walk home/);

    await page.goto("/check-ins/2026-01-05");
    await expect(page.getByRole("main")).toContainText("Nothing was said of that day.");
  },
);

test("words about a day are kept when their field or the screen is left, and taken back; heard of in another tab @once", async ({
  page,
  at,
  context,
}) => {
  await at(TUESDAY);
  const around = (on: Page): Locator => box(on, "What was going on?");
  const line = (on: Page): Locator => box(on, "A line about that day");
  await page.goto("/check-ins/2026-03-08");
  const other = await context.newPage();
  await other.goto("/check-ins/2026-03-08");
  await expect(around(other)).toBeVisible();

  await around(page).fill("Late shift");
  await line(page).fill("The walk home");
  await expect(toast(page)).toContainText("Kept");
  await button(toast(page), "Undo").click();
  await expect(around(page)).toHaveValue("");
  await around(page).fill("Early shift");
  await around(page).press("Control+Enter");
  await expect(toast(page)).toContainText("Kept");
  // The other tab shows it, and takes nothing of it away by being used and left.
  await expect(around(other)).toHaveValue("Early shift");
  await line(other).click();
  await around(other).click();
  await link(other, "Back to Check-ins").click();
  await expect(title(other, "Check-ins")).toBeVisible();

  // The screen is left with the focus still in the field.
  await page.goto("/check-ins");
  await expect(page.getByRole("main")).toContainText("Early shift");
  await link(page, /^Sunday/).click();
  await line(page).fill("The long walk home");
  await page.evaluate(() => history.back());
  await expect(page.getByRole("main")).toContainText(/Early shift\s*The long walk home/);
  await page.goto("/today");
  await expect(page.getByRole("main")).toContainText("How are you, just now?");
  await expect(page.getByRole("main")).not.toContainText("You started writing something.");

  // Very heavy ones have their card, beside the field or where one has gone.
  const card = page.getByRole("region", { name: "It sounds as if this is very heavy." });
  await page.goto("/check-ins/2026-03-09");
  await around(page).fill("No reason to live");
  await around(page).blur();
  await expect(card).toBeVisible();
  await button(page, "Keep writing").click();
  await expect(around(page)).toBeFocused();
  await page.goto("/check-ins");
  await link(page, /^Saturday|^Sunday/)
    .first()
    .click();
  await around(page).fill("No reason to live");
  await page.evaluate(() => history.back());
  await expect(title(page, "Check-ins")).toBeVisible();
  await expect(card).toBeVisible();
});

test("what is kept near is offered on a day of little energy: another one, not today, never after Help", async ({
  page,
  at,
  axe,
}) => {
  await at(TUESDAY);
  await page.goto("/practice");
  await link(page, /^Keep near/).click();
  await expect(title(page, "Keep near")).toBeVisible();
  await button(page, "Keep something near").click();
  await box(page, "Who?").fill("Noor");
  await page.getByLabel("A number to call").fill("020 7946 0000");
  await button(page, "Keep it near").click();
  await expect(link(page, "Call 020 7946 0000: Noor")).toHaveAttribute("href", "tel:02079460000");
  await button(page, "Keep something near").click();
  await radio(page, "What is it?", "A sentence").check();
  await box(page, "The sentence").fill("One page, badly.");
  // Half-written, it outlives the tab.
  await page.reload();
  await expect(title(page, "Keep near")).toBeVisible();
  await button(page, "Keep something near").click();
  await expect(box(page, "The sentence")).toHaveValue("One page, badly.");
  await button(page, "Keep it near").click();
  await expect(part(page, "Sentences")).toContainText("One page, badly.");
  await axe(page, "Keep near");

  const checkIn = await today(page);
  const near = part(page, "Something you keep near");
  await checkIn.getByText("More", { exact: true }).click();
  await radio(checkIn, "Energy", "Some").check();
  await expect(radio(checkIn, "Energy", "Some")).toBeChecked();
  await expect(near).toHaveCount(0);
  await radio(checkIn, "Energy", "A little").check();
  await expect(near).toBeVisible();
  const things = near.locator(".near-thing");
  const first = await things.innerText();
  await button(near, "Another one").click();
  await expect(things).not.toHaveText(first);
  await button(near, "Another one").click();
  await expect(things).toContainText(first.split("\n")[0] ?? "");
  await axe(page, "Today with something kept near");
  await button(near, "Not today").click();
  await expect(near).toHaveCount(0);
  await button(toast(page), "Undo").click();
  await expect(near).toBeVisible();
  await link(page, "Help now").click();
  await expect(title(page, /./)).toBeFocused();
  await expect(page).toHaveURL(/\/help/);
  await today(page);
  await expect(part(page, "Two minutes for you")).toBeVisible();
  await expect(near).toHaveCount(0);

  // Numbers that nobody can dial: one longer than the window, and one whose marks turn it round.
  await page.goto("/keep-near");
  for (const number of [`at:${"9".repeat(150)}`, "\u202Eext. 116 123"]) {
    await button(page, "Keep something near").click();
    await box(page, "Who?").fill("Marta");
    await page.getByLabel("A number to call").fill(number);
    await button(page, "Keep it near").click();
    await expect(button(page, "Keep something near")).toBeVisible();
  }
  await expect(page.getByText("ext. 116 123", { exact: true })).toBeVisible();
  expect(
    await page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth),
  ).toBe(0);
});

test("a story that was kept is offered by its title on a day of little energy @once", async ({
  page,
  at,
}) => {
  await at(TUESDAY);
  await page.goto("/stories");
  const name = "Glasses for a telescope";
  await page.getByRole("searchbox", { name: "Search the stories" }).fill(name);
  await link(page, new RegExp(name)).click();
  await button(page, "Keep this story").click();
  await expect(button(page, "Let it go")).toBeVisible();
  const checkIn = await today(page);
  await checkIn.getByText("More", { exact: true }).click();
  await radio(checkIn, "Energy", "A little").check();
  const near = part(page, "Something you keep near");
  await expect(link(page, `A story you kept: ${name}`)).toBeVisible();
  // Where its title can't be had, the day is as it was.
  await page.route(/\/stories-[^/]*\.js$/, (route) => route.abort());
  await page.reload();
  await expect(near.getByRole("link", { name: "A story you kept" })).toBeVisible();
  await page.unroute(/\/stories-[^/]*\.js$/);
  await page.reload();
  await link(page, `A story you kept: ${name}`).click();
  await expect(title(page, name)).toBeVisible();
  await expect(near).toHaveCount(0);
});

test("one’s own list, by keyboard and offline: in by a tap, changed, into an if-then, did it, undone", async ({
  page,
  at,
  axe,
  kept,
  network,
}) => {
  await at(TUESDAY);
  await page.goto("/practice");
  await kept(page);
  await network("off");
  await pressOn(page, link(page, /^Looking after yourself/));
  await expect(title(page, "Looking after yourself")).toBeFocused();
  await pressOn(page, button(page, "Put in: A few minutes outside"));
  const list = page.getByRole("list", { name: "Your list" });
  await expect(list).toContainText("A few minutes outside");
  await expect(button(page, "Put in: A few minutes outside")).toHaveCount(0);
  await pressOn(page, button(page, "Change: A few minutes outside"));
  await page.keyboard.press("Control+A");
  await page.keyboard.type("Coffee on the step");
  await page.keyboard.press("Control+Enter");
  await expect(list).toContainText("Coffee on the step");
  await at("2026-03-10T18:31");
  await pressOn(page, button(page, "Put in: A ten-minute walk"));
  await expect(list.locator(".own-words")).toHaveText(["Coffee on the step", "A ten-minute walk"]);
  await pressOn(page, button(page, "Change the order"));
  await pressOn(page, button(page, "Up: A ten-minute walk"));
  await expect(list.locator(".own-words")).toHaveText(["A ten-minute walk", "Coffee on the step"]);
  await pressOn(page, button(page, "Done"));

  await pressOn(page, button(page, "Make it an if-then: Coffee on the step"));
  await page.keyboard.type("The kettle clicks off");
  await expect(box(page, /^then/)).toHaveValue("Coffee on the step");
  await page.keyboard.press("Control+Enter");
  await expect(list).toContainText(/If\s*The kettle clicks off\s*then\s*Coffee on the step/);
  await expect(button(list, "Put it in my calendar")).toBeVisible();

  const did = button(page, "Did it: Coffee on the step");
  const done = button(page, "Done today: Coffee on the step");
  await pressOn(page, did);
  await expect(done).toBeVisible();
  await axe(page, "One’s own list");
  await button(toast(page), "Undo").click();
  await pressOn(page, did);
  await expect(done).toBeFocused();
  // The next day nothing is said of the day before.
  await at("2026-03-11T09:00");
  await page.reload();
  await expect(did).toBeVisible();
  await expect(page.getByRole("main")).not.toContainText(/yesterday|missed|days/i);
});

test("words about a day that were changed and changed back are no draft @once", async ({ page }) => {
  const line = page.getByRole("textbox").nth(1);
  await page.goto("/check-ins/2026-03-04");
  await line.fill("A long day");
  await line.blur();
  await expect(page.getByText("Kept", { exact: true }).first()).toBeVisible();
  await line.fill("A long day, and more");
  await line.fill("A long day");
  await line.blur();
  await page.goto("/check-ins/2026-03-04");
  await expect(line).toHaveValue("A long day");
  await page.goto("/today");
  await expect(page.getByRole("article")).toBeVisible();
  await expect(page.getByRole("article")).not.toContainText("You started writing something");
});
