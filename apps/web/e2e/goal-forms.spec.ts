/**
 * The small forms around a goal under rough hands: a browser that dies, two tabs, a way back and on again, a button
 * pressed twice, what they were about taken away meanwhile.
 */
import type { Locator, Page } from "@playwright/test";
import { tabTo } from "./setup/by-keyboard.ts";
import { expect, test, type Profile } from "./setup/fixtures.ts";

const TUESDAY = "2026-03-10T10:00";
const button = (page: Page, name: string | RegExp): Locator =>
  page.getByRole("button", typeof name === "string" ? { name, exact: true } : { name });
const link = (page: Page, name: string | RegExp): Locator =>
  page.getByRole("link", typeof name === "string" ? { name, exact: true } : { name });
const box = (page: Page, name: string | RegExp): Locator => page.getByRole("textbox", { name });
const title = (page: Page, name: string | RegExp): Locator => page.getByRole("heading", { level: 1, name });
const part = (page: Page, name: string): Locator => page.getByRole("region", { name, exact: true });
const main = (page: Page): Locator => page.getByRole("main");
const lines = (page: Page): Locator => main(page).locator(".own-words");
const toast = (page: Page): Locator => page.locator(".toast");
const STOOD = /what stood in the way/;
const ALSO = /What else will take time this week/;
const ENDED = "That’s it for this week.";

async function setGoal(page: Page, hope: string): Promise<string> {
  await page.goto("/goals/new");
  await box(page, "What are you hoping for?").fill(hope);
  await button(page, "Save").click();
  await expect(title(page, hope)).toBeVisible();
  return new URL(page.url()).pathname;
}

/** Adds a line of a kind to the goal on screen. */
async function add(page: Page, press: string, label: string, words: string): Promise<void> {
  await button(page, press).click();
  await box(page, label).fill(words);
  await page.keyboard.press("Enter");
  await expect(button(page, `Change: ${words}`)).toBeVisible();
}

/** Writes lines of the long view. */
async function write(page: Page, ...words: readonly string[]): Promise<void> {
  await page.goto("/goals/long-view");
  for (const line of words) {
    await button(page, "Write a line").click();
    await box(page, "A line, in your own words").fill(line);
    await button(page, "Keep").click();
    await expect(lines(page).filter({ hasText: line })).toBeVisible();
  }
}

/** Sends a form from its field: one of several lines takes Control with Enter. */
const send = (page: Page, label: string): Promise<void> =>
  box(page, label).press(label.startsWith("A line") ? "Control+Enter" : "Enter");

/** Every form that is opened with a button, with what it is called and where it stands below the goal. */
const FORMS: readonly (readonly [press: string, label: string, at: (goal: string) => string])[] = [
  ["Add a milestone", "A milestone", (goal) => goal],
  ["Add a small step", "A small step", (goal) => goal],
  ["Name something", "What would you like to do?", (goal) => goal],
  ["Write a line", "A line, in your own words", () => "/goals/long-view"],
  ["Add a line to keep", "To keep", (goal) => `${goal}/ways/unnamed`],
  ["Add a line to change", "To change", (goal) => `${goal}/ways/unnamed`],
  ["Add a line to drop", "To drop", (goal) => `${goal}/ways/unnamed`],
  ["Name somebody", "A name, or what they do", (goal) => `${goal}/ways/unnamed`],
];

const MUCH = "all of it, as far as anybody could tell by then, and some of it twice";

/** Types into a field key by key and kills the browser at once; how many letters were older than 300 ms by then. */
async function killedTyping(profile: Profile, field: Locator): Promise<number> {
  const typedAt: number[] = [];
  for (const key of MUCH) {
    await field.press(key === " " ? "Space" : key);
    typedAt.push(Date.now());
  }
  const killedAt = Date.now();
  await profile.kill();
  return typedAt.filter((time) => time <= killedAt - 300).length;
}

/** Holds at least the letters that are sure, and nothing else. */
async function holds(field: Locator, sure: number): Promise<void> {
  await expect.poll(async () => (await field.inputValue()).length).toBeGreaterThanOrEqual(sure);
  expect(MUCH.startsWith(await field.inputValue())).toBe(true);
}

test("a browser that dies in the middle of any of them loses at most the last 300 ms @once", async ({
  profile,
}) => {
  test.setTimeout(300_000);
  let page = await profile.open(TUESDAY);
  const goal = await setGoal(page, "Sing in a choir");
  for (const [press, label, at] of FORMS) {
    await page.goto(at(goal));
    await button(page, press).click();
    const sure = await killedTyping(profile, box(page, label));
    expect(sure).toBeGreaterThan(0);
    page = await profile.open(TUESDAY);
    await page.goto("/today");
    await link(page, "Carry on").click();
    await holds(box(page, label), sure);
    await page.goto(at(goal));
    await button(page, press).click();
    await holds(box(page, label), sure);
    await main(page).getByRole("button", { name: "Not now", exact: true }).click();
  }
  await page.goto("/goals/week");
  const sure = await killedTyping(profile, box(page, STOOD));
  page = await profile.open(TUESDAY);
  await page.goto("/today");
  await link(page, "Carry on").click();
  await holds(box(page, STOOD), sure);
  await page.getByText(ALSO).first().click();
  const also = await killedTyping(profile, box(page, ALSO));
  page = await profile.open(TUESDAY);
  await page.goto("/today");
  await link(page, "Carry on").click();
  await holds(box(page, STOOD), sure);
  await holds(box(page, ALSO), also);
});

test("a goal’s week open in two tabs: a blank answer of one clears none of the other @once", async ({
  context,
  at,
}) => {
  await at(TUESDAY);
  const first = await context.newPage();
  const goal = await setGoal(first, "Sing in a choir");
  const second = await context.newPage();
  for (const page of [first, second]) {
    await page.goto("/goals/week");
    await expect(box(page, STOOD)).toHaveValue("");
  }
  await box(first, STOOD).fill("The trains were late");
  await first.getByRole("radio", { name: "A small step" }).check();
  await box(first, "A small step").fill("Find the hall");
  await button(first, "Finish").click();
  await expect(title(first, ENDED)).toBeVisible();
  await button(second, "Finish").click();
  await expect(title(second, ENDED)).toBeVisible();
  await second.goto(goal);
  await expect(part(second, "Week by week")).toContainText("The trains were late");
  await expect(part(second, "Week by week")).toContainText("Find the hall");
});

test("a form that was open before another tab kept something writes over none of it @once", async ({
  context,
  at,
}) => {
  await at(TUESDAY);
  const page = await context.newPage();
  const other = await context.newPage();
  const goal = await setGoal(page, "Sing in a choir");
  for (const [press, label, place] of FORMS) {
    const words = `${label} one`;
    await page.goto(place(goal));
    await button(page, press).click();
    await box(page, label).fill(words);
    await send(page, label);
    await expect(button(page, `Change: ${words}`)).toBeVisible();
    for (const one of [page, other]) {
      await one.goto(place(goal));
      await button(one, `Change: ${words}`).click();
      await expect(box(one, label)).toHaveValue(words);
    }
    await box(page, label).fill(`${words}, told better`);
    await send(page, label);
    await expect(button(page, `Change: ${words}, told better`)).toBeVisible();
    await expect(box(other, label)).toHaveValue(words);
    if (label === "A small step") await other.getByRole("radio", { name: "Once a week" }).check();
    await send(other, label);
    await expect(button(other, `Change: ${words}, told better`)).toBeVisible();
  }
  await page.goto(goal);
  await expect(part(page, "Small steps")).toContainText(/A small step one, told better\s*Once a week/);
});

test("the way back and on again from any of them loses nothing, and doubles nothing @once", async ({
  page,
  at,
}) => {
  test.setTimeout(180_000);
  await at(TUESDAY);
  const goal = await setGoal(page, "Sing in a choir");
  for (const [press, label, place] of FORMS) {
    await page.goto("/goals");
    await page.goto(place(goal));
    await button(page, press).click();
    await box(page, label).pressSequentially(`${label} one`);
    await page.goBack();
    await expect(title(page, "Goals")).toBeVisible();
    await page.goForward();
    await button(page, press).click();
    await expect(box(page, label)).toHaveValue(`${label} one`);
    await expect(box(page, label)).toBeFocused();
    await send(page, label);
    await expect(button(page, `Change: ${label} one`)).toHaveCount(1);
    await page.goBack();
    await expect(title(page, "Goals")).toBeVisible();
    await page.goForward();
    await expect(button(page, `Change: ${label} one`)).toHaveCount(1);
  }
  await page.goto("/goals");
  await page.goto("/goals/week");
  await box(page, STOOD).pressSequentially("The trains were late");
  await page.goBack();
  await page.goForward();
  await expect(box(page, STOOD)).toHaveValue("The trains were late");
  await button(page, "Finish").click();
  await expect(title(page, ENDED)).toBeFocused();
  await page.goBack();
  await page.goForward();
  await expect(title(page, ENDED)).toBeVisible();
  await page.goto(goal);
  await expect(part(page, "Week by week").getByText("The trains were late")).toHaveCount(1);
});

test("a full disk in the middle of keeping takes none of the words, and once there is room they are kept once @once", async ({
  page,
  at,
  context,
  baseURL,
}) => {
  await at(TUESDAY);
  const goal = await setGoal(page, "Sing in a choir");
  const devtools = await context.newCDPSession(page);
  const origin = baseURL ?? "";
  const much = "There is no more room for this. ".repeat(1500).trim();
  for (const [label, keep, place] of [
    ["A line, in your own words", "Keep", "/goals/long-view"],
    [STOOD, "Finish", "/goals/week"],
  ] as const) {
    await page.goto(place);
    if (keep === "Keep") await button(page, "Write a line").click();
    await expect(box(page, label)).toBeVisible();
    await devtools.send("Storage.overrideQuotaForOrigin", { origin, quotaSize: 1 });
    await box(page, label).fill(much);
    await button(page, keep).click();
    await expect(main(page)).toContainText("no room left on this device");
    await expect(box(page, label)).toHaveValue(much);
    await devtools.send("Storage.overrideQuotaForOrigin", { origin });
    await button(page, keep).click();
    await expect(box(page, label)).toHaveCount(0);
  }
  await page.goto("/goals/long-view");
  await expect(lines(page)).toHaveCount(1);
  await page.goto(goal);
  await expect(part(page, "Week by week").getByText(much)).toHaveCount(1);
});

test("going back to a goal passes the next one over by nothing @once", async ({ page, at }) => {
  await at("2026-03-10T09:58");
  await setGoal(page, "Draw");
  await at("2026-03-10T09:59");
  await setGoal(page, "Swim");
  await at(TUESDAY);
  await setGoal(page, "Read more");
  await page.goto("/goals/week");
  await expect(title(page, "Read more")).toBeVisible();
  await button(page, "Next").click();
  await expect(title(page, "Swim")).toBeVisible();
  await button(page, "Back").click();
  await expect(title(page, "Read more")).toBeVisible();
  await button(page, "Next").click();
  await expect(title(page, "Swim")).toBeVisible();
});

test("a step that was said and done is not said anew by going through again @once", async ({ page, at }) => {
  await at(TUESDAY);
  const goal = await setGoal(page, "Draw");
  await page.goto("/goals/week");
  await page.getByRole("radio", { name: "A small step" }).check();
  await box(page, "A small step").fill("One line on paper");
  await button(page, "Finish").click();
  await expect(title(page, ENDED)).toBeVisible();
  await page.goto(goal);
  await page.getByRole("checkbox", { name: /One line on paper/ }).check();
  await expect(toast(page)).toBeVisible();
  await link(page, /^Change it:/).click();
  await expect(title(page, "Draw")).toBeVisible();
  await box(page, STOOD).fill("Nothing much");
  await button(page, "Finish").click();
  await expect(title(page, ENDED)).toBeVisible();
  await page.goto(goal);
  await expect(part(page, "Week by week")).toContainText("Nothing much");
  await expect(page.getByRole("checkbox", { name: /One line on paper/ })).toHaveCount(1);
});

test("words for something that was taken back meanwhile become a new one @once", async ({ context, at }) => {
  test.setTimeout(180_000);
  await at(TUESDAY);
  const page = await context.newPage();
  const other = await context.newPage();
  const goal = await setGoal(page, "Sing in a choir");
  for (const [press, label, place] of FORMS.filter(([press]) => press !== "Write a line")) {
    const first = `${label} one`;
    await other.goto(place(goal));
    await add(other, press, label, first);
    // The note stays as long as its button has the focus.
    await tabTo(other, button(other, "Undo"));
    await page.goto(place(goal));
    await button(page, `Change: ${first}`).click();
    await box(page, label).fill(`${first}, told better`);
    await other.keyboard.press("Enter");
    await expect(button(other, `Change: ${first}`)).toHaveCount(0);
    await page.goto("/today");
    await link(page, "Carry on").click();
    await expect(box(page, label)).toHaveValue(`${first}, told better`);
    await box(page, label).press("Enter");
    await expect(button(page, `Change: ${first}, told better`)).toBeVisible();
    await page.goto("/today");
    await expect(title(page, /./)).toBeVisible();
    await expect(main(page)).not.toContainText("You started writing something");
  }
});

test("a goal that is gone leaves what was typed for its week to be read @once", async ({
  context,
  at,
  axe,
}) => {
  await at(TUESDAY);
  const page = await context.newPage();
  const goal = await setGoal(page, "Draw");
  await page.goto("/goals/week");
  await box(page, STOOD).fill("The pencils were gone");
  const other = await context.newPage();
  await other.goto(goal);
  await button(other, "More about this goal").click();
  await button(other, "Delete it").click();
  await expect(other).toHaveURL(/\/goals$/);
  await expect(title(page, "This goal isn’t open any more.")).toBeVisible();
  await expect(main(page)).toContainText("The pencils were gone");
  await axe(page, "A goal that is gone, with what was typed for its week");
  await page.goto("/today");
  await link(page, "Carry on").click();
  await expect(main(page)).toContainText("The pencils were gone");
});

test("a button pressed twice does it once, and one undo takes it back @once", async ({ page }) => {
  const goal = await setGoal(page, "Sing in a choir");
  await add(page, "Add a milestone", "A milestone", "The first song");
  await button(page, "I got here: The first song").dblclick();
  await expect(main(page)).toContainText("Reached on");
  await button(page, "Undo").click();
  await expect(main(page)).not.toContainText("Reached on");
  await page.goto(`${goal}/ways/unnamed`);
  await add(page, "Name somebody", "A name, or what they do", "Ana");
  await button(page, "Make it a small step").dblclick();
  await expect(main(page)).toContainText("It’s among the small steps.");
  await button(page, "Undo").click();
  await expect(button(page, "Make it a small step")).toBeVisible();

  await write(page, "One", "Two", "Three");
  await button(page, "Change the order").click();
  await button(page, "Move up: Three").dblclick();
  await expect(lines(page)).toHaveText(["One", "Three", "Two"]);
  await button(page, "Undo").click();
  await expect(lines(page)).toHaveText(["One", "Two", "Three"]);
});

test("lines of one moment change places with the next one only @once", async ({ page, at }) => {
  await at(TUESDAY);
  await write(page, "One", "Two", "Three");
  const [first = "", second = "", third = ""] = await lines(page).allTextContents();
  await button(page, "Change the order").click();
  await button(page, `Move down: ${first}`).click();
  await expect(lines(page)).toHaveText([second, first, third]);
});
