/**
 * Looking back: the full debrief over days and a killed browser, the short look, and where it holds back.
 */
import { readFile } from "node:fs/promises";
import type { Locator, Page } from "@playwright/test";
import { choose, pressOn, typeIn } from "./setup/by-keyboard.ts";
import { expect, test } from "./setup/fixtures.ts";

const WEDNESDAY = "2026-03-04T09:30";
const THURSDAY = "2026-03-05T10:00";
const FRIDAY = "2026-03-06T10:00";

const button = (page: Page, name: string): Locator => page.getByRole("button", { name, exact: true });
const link = (page: Page, name: string): Locator => page.getByRole("link", { name, exact: true });
const heading = (page: Page, name: string | RegExp): Locator => page.getByRole("heading", { level: 1, name });
const answer = (page: Page): Locator => page.getByRole("main").getByRole("textbox").first();

type Weight = "Light" | "Some weight" | "Middling" | "Heavy" | "Very heavy";

/** Writes a setback down; gives the address of its page. */
async function logged(
  page: Page,
  {
    what = "They went with someone else.",
    weight,
    kind,
  }: { what?: string; weight?: Weight; kind?: string } = {},
): Promise<string> {
  await page.goto("/setbacks/new");
  await page.getByRole("textbox", { name: "What happened, in a line or two" }).fill(what);
  if (weight !== undefined) await page.getByRole("radio", { name: weight, exact: true }).check();
  if (kind !== undefined) {
    await page.getByRole("main").getByText("More", { exact: true }).click();
    await page.getByRole("radio", { name: kind }).check();
  }
  await button(page, "Save").click();
  await page.waitForURL(/\/saved$/);
  return new URL(page.url()).pathname.replace(/\/saved$/, "");
}

const QUESTIONS = {
  happened: "What happened, as a camera would have seen it?",
  expected: "What did you expect?",
  toldMyself: "What did you tell yourself about it?",
  wentRight: "What went right, even so?",
  causes: "What was in your hands, and what wasn’t?",
  kinder: "What would be just as true, and kinder?",
  lesson: "If next time only one thing were different, what would you want it to be?",
  plan: "One small step, and when?",
} as const;

test("what is passed empty is left out; while one writes the ways on are one low row @once", async ({
  page,
  at,
  isMobile,
}) => {
  await at(WEDNESDAY);
  const setback = await logged(page, { weight: "Middling" });
  await at(THURSDAY);
  await page.goto(`${setback}/debrief`);
  await expect(page.getByText("about 10 minutes")).toBeVisible();
  await button(page, "Begin").click();
  await expect(page.getByText("About 10 minutes left")).toBeVisible();
  const stands = page.getByRole("list", { name: "How far you are" }).getByRole("listitem");
  await expect(heading(page, QUESTIONS.happened)).toBeFocused();
  await button(page, "Next").click();
  await expect(heading(page, QUESTIONS.expected)).toBeFocused();
  await expect(stands.first()).toHaveText("What happened: left out");
  await expect(stands.last()).toHaveText("The next small step: ahead");

  // As much as an on-screen keyboard leaves.
  if (isMobile) await page.setViewportSize({ width: 390, height: 480 });
  const left = page.getByText(/minutes left$/);
  await expect(left).toBeVisible();
  await answer(page).fill("That they would at least ask.");
  if (isMobile) await expect(left).toBeHidden();
  const middles: number[] = [];
  for (const name of ["Back", "Skip", "Next"]) {
    // A new screen rises a few pixels to where it stands.
    const middle = await button(page, name).evaluate(async (element) => {
      await Promise.all((element.closest("main")?.getAnimations() ?? []).map(({ finished }) => finished));
      const { top, bottom } = element.getBoundingClientRect();
      return (top + bottom) / 2;
    });
    middles.push(middle);
  }
  expect(Math.max(...middles) - Math.min(...middles)).toBeLessThan(2);
  await button(page, "Next").click();
  await expect(heading(page, QUESTIONS.toldMyself)).toBeFocused();
  await expect(stands.nth(1)).toHaveText("What I expected: answered");
  // The one that nobody has to answer takes its minutes too.
  await expect(left).toHaveText("About 8 minutes left");
  await button(page, "Skip").click();
  await expect(left).toHaveText("About 6 minutes left");
});

test("a question passed empty in one tab clears no answer of the other @once", async ({ page, at }) => {
  await at(WEDNESDAY);
  const setback = await logged(page, { weight: "Middling" });
  await at(THURSDAY);
  await page.goto(`${setback}/debrief`);
  await button(page, "Begin").click();
  const second = await page.context().newPage();
  await second.goto(`${setback}/debrief/happened`);
  for (const tab of [page, second]) await expect(heading(tab, QUESTIONS.happened)).toBeVisible();
  await expect(answer(second)).toHaveValue("");
  await answer(page).fill("They wrote on Tuesday.");
  await button(page, "Next").click();
  await expect(heading(page, QUESTIONS.expected)).toBeVisible();
  await button(second, "Next").click();
  await expect(heading(second, QUESTIONS.expected)).toBeVisible();
  await second.goto(`${setback}/debrief/happened`);
  await expect(answer(second)).toHaveValue("They wrote on Tuesday.");
});

test("a day later it is offered, stopped at the fourth step, carried on after the browser died, and its account stands on the setback's page", async ({
  profile,
  axe,
}) => {
  test.setTimeout(180_000);
  let page = await profile.open(WEDNESDAY);
  const setback = await logged(page, { weight: "Middling" });
  await page.goto(setback);
  await expect(page.getByRole("heading", { name: "Felt" })).toBeVisible();
  await expect(link(page, "Have a look")).toHaveCount(0);

  await page.context().clock.setFixedTime(new Date(THURSDAY));
  await page.goto("/today");
  await link(page, "Have a look").click();
  await expect(heading(page, "Looking back")).toBeVisible();
  await axe(page, "Before looking back");
  await page.getByRole("radio", { name: "Some weight" }).check();
  await button(page, "Begin").click();

  await expect(heading(page, QUESTIONS.happened)).toBeFocused();
  await expect(page.getByText("Saved as you go")).toBeVisible();
  await answer(page).fill("You sat down. Three people asked you questions. I am a failure.");
  await expect(page.getByText("That’s about you. What happened?").first()).toBeVisible();
  await axe(page, "The first question");
  await button(page, "Next").click();
  await expect(heading(page, QUESTIONS.expected)).toBeFocused();
  await button(page, "Skip").click();
  await expect(heading(page, QUESTIONS.toldMyself)).toBeFocused();
  await page.getByText("Write it down").click();
  await answer(page).fill("I talk too fast.");
  await button(page, "Next").click();
  await expect(heading(page, QUESTIONS.wentRight)).toBeFocused();
  await button(page, "Stop here").click();
  await expect(page).toHaveURL(setback);
  await profile.kill();

  page = await profile.open(FRIDAY);
  await page.goto("/today");
  // It says of what.
  await expect(page.getByRole("article", { name: /^What’s left is/ })).toContainText(
    "They went with someone else.",
  );
  await link(page, "Carry on").click();
  await expect(heading(page, QUESTIONS.wentRight)).toBeVisible();
  await answer(page).fill("You stayed calm at first.");
  // Another page and back: what is there again is on the disk.
  await page.getByRole("link", { name: "Help now" }).filter({ visible: true }).first().click();
  await expect(heading(page, "You don’t have to carry this alone")).toBeVisible();
  await page.goBack();
  await expect(answer(page)).toHaveValue("You stayed calm at first.");
  await profile.kill();

  page = await profile.open(FRIDAY);
  await page.goto(`${setback}/debrief`);
  await expect(heading(page, QUESTIONS.wentRight)).toBeVisible();
  await expect(answer(page)).toHaveValue("You stayed calm at first.");
  await button(page, "Next").click();

  await expect(heading(page, QUESTIONS.causes)).toBeFocused();
  const causes = page.getByRole("list", { name: "What contributed" }).getByRole("listitem");
  await page.getByRole("textbox", { name: "Name something that contributed" }).fill("I answered too soon");
  await page.keyboard.press("Enter");
  await expect(causes).toHaveCount(1);
  await expect(causes.getByRole("radio", { checked: true })).toHaveCount(0);
  await causes.getByRole("radio", { name: "In my hands" }).check();
  await page.getByRole("textbox", { name: "Name another" }).fill("They had someone in mind");
  await button(page, "Add").click();
  const theirs = causes.filter({ hasText: "They had someone" });
  await theirs.getByRole("radio", { name: "Not mine" }).check();
  await theirs.getByRole("radio", { name: "Someone else" }).check();
  await page
    .getByRole("textbox", { name: "Where did it first go another way?" })
    .fill("At the second question.");
  await axe(page, "The causes");
  await button(page, "Next").click();

  await expect(heading(page, QUESTIONS.kinder)).toBeFocused();
  await expect(page.getByText("I talk too fast.")).toBeVisible();
  await button(page, "I can’t … yet").click();
  await page.keyboard.type("slow down");
  await expect(answer(page)).toHaveValue("I can’t slow down yet");
  await button(page, "Next").click();

  await expect(heading(page, QUESTIONS.lesson)).toBeFocused();
  await page.getByRole("textbox", { name: "The lesson" }).fill("Ask what they mean before I answer.");
  await page
    .getByRole("textbox", { name: "What will be going on when you need this?" })
    .fill("An odd question");
  await page.getByRole("radio", { name: "fairly" }).check();
  await axe(page, "The lesson");
  await button(page, "Next").click();

  await expect(heading(page, QUESTIONS.plan)).toBeFocused();
  await expect(page.getByText("This is the last question.")).toBeVisible();
  await page.getByRole("textbox", { name: "If" }).fill("I’m ready");
  await expect(page.getByText("Could you tell, in the moment, that it’s time?").first()).toBeVisible();
  await page.getByRole("textbox", { name: "If" }).fill("someone asks me a question");
  await expect(page.getByText("Could you tell, in the moment, that it’s time?")).toHaveCount(0);
  await page.getByRole("textbox", { name: "then I’ll" }).fill("take one breath");
  await page.getByLabel("On a day?").fill("2026-03-20");
  await button(page, "Put it in my calendar").click();
  const [file] = await Promise.all([
    page.waitForEvent("download"),
    button(page, "Make the calendar file").click(),
  ]);
  const calendar = await readFile(await file.path(), "utf8");
  expect(file.suggestedFilename()).toBe("onward.ics");
  expect(calendar).toContain("SUMMARY:A moment for yourself");
  expect(calendar).toContain("20260320");
  expect(calendar).not.toContain("breath");
  await axe(page, "The plan");
  await button(page, "Finish").click();

  await expect(heading(page, "You’ve looked straight at it.")).toBeFocused();
  await expect(page.getByText("Your lesson comes back on Monday.")).toBeVisible();
  await page.getByRole("radio", { name: "Light" }).check();
  await axe(page, "The end of looking back");
  await button(page, "Done").click();

  await expect(page).toHaveURL(setback);
  const main = page.getByRole("main");
  await expect(main.getByText("Your account, in your words")).toBeVisible();
  for (const words of [
    "You sat down.",
    "You stayed calm at first.",
    "At the second question.",
    "I can’t slow down yet",
  ]) {
    await expect(main.getByText(words).first()).toBeVisible();
  }
  await expect(main.getByText("I talk too fast.")).toHaveCount(0);
  await expect(main.getByText("Ask what they mean before I answer.").first()).toBeVisible();
  await expect(main.getByText("take one breath")).toBeVisible();
  await expect(page).toHaveTitle("Setback - Onward");
});

test("what was guessed before stands beside what one expected @once", async ({ page, at }) => {
  await at(WEDNESDAY);
  const setback = await logged(page, { weight: "Middling" });
  await page.getByText("And in a week, how heavy do you guess?").first().click();
  await page
    .getByRole("group", { name: /how heavy do you guess/ })
    .getByRole("radio", { name: "Some weight" })
    .check();
  await expect(page.getByRole("status").filter({ hasText: "Noted" })).toBeAttached();
  await at(THURSDAY);
  await page.goto(`${setback}/debrief`);
  await button(page, "Begin").click();
  const guessed = page.getByText("How heavy you guessed it would be in a week: some weight");
  await expect(guessed).toHaveCount(0);
  await button(page, "Skip").click();
  await expect(heading(page, QUESTIONS.expected)).toBeFocused();
  await expect(guessed).toBeVisible();
});

test("a verdict is asked back about where it says what happened, and nowhere else @once", async ({
  page,
  at,
}) => {
  await at(WEDNESDAY);
  const setback = await logged(page);
  await at(THURSDAY);
  await page.goto(`${setback}/debrief`);
  await button(page, "Begin").click();
  const askedBack = page.getByText("That’s about you. What happened?");
  const verdict = "I am a failure.";
  await answer(page).fill(verdict);
  await expect(askedBack.first()).toBeVisible();
  await button(page, "Next").click();
  await expect(heading(page, QUESTIONS.expected)).toBeFocused();
  // Said aloud for one question, it is not left standing at the next.
  await expect(askedBack).toHaveCount(0);
  await button(page, "Skip").click();
  await expect(heading(page, QUESTIONS.toldMyself)).toBeFocused();
  await page.getByText("Write it down").click();
  await answer(page).fill(verdict);
  await button(page, "Next").click();
  await expect(heading(page, QUESTIONS.wentRight)).toBeFocused();
  await expect(askedBack).toHaveCount(0);
  await button(page, "Skip").click();
  await expect(heading(page, QUESTIONS.causes)).toBeFocused();
  await page.getByRole("textbox", { name: "Where did it first go another way?" }).fill(verdict);
  await expect(askedBack.first()).toBeVisible();
  await button(page, "Next").click();
  await expect(heading(page, QUESTIONS.kinder)).toBeFocused();
  await answer(page).fill(`It's hard to say: ${verdict}`);
  await expect(page.getByText("Saved as you go")).toBeVisible();
  await expect(askedBack).toHaveCount(0);
});

test("an answer too long is not kept, said why, and stays on the screen @once", async ({ page, at }) => {
  await at(WEDNESDAY);
  const setback = await logged(page);
  await at(THURSDAY);
  await page.goto(`${setback}/debrief`);
  await button(page, "Begin").click();
  const long = "x".repeat(50_001);
  await answer(page).fill(long);
  await button(page, "Next").click();
  await expect(page.getByText("One answer holds 50,000 characters.")).toBeVisible();
  await expect(answer(page)).toHaveValue(long);
  await answer(page).fill(`${"word ".repeat(9_000)}${"w".repeat(200)}`);
  await button(page, "Next").click();
  await expect(heading(page, QUESTIONS.expected)).toBeVisible();
  await page.getByText("Your account, in your words").click();
  await expect(page.getByText(/^word word/).first()).toBeVisible();
  const wide = await page.evaluate(() => document.documentElement.scrollWidth - innerWidth);
  expect(wide).toBeLessThanOrEqual(0);
});

test("on the day itself it asks to steady first, and going on is possible @once", async ({
  page,
  at,
  axe,
}) => {
  await at(WEDNESDAY);
  const setback = await logged(page, { weight: "Light" });
  await page.goto(`${setback}/debrief`);
  await expect(heading(page, "It’s still fresh. Steady first, or go on?")).toBeVisible();
  await axe(page, "Still fresh");
  await expect(link(page, "Steady myself")).toHaveAttribute("href", /^\/practice\?from=%2Fsetbacks%2F/);
  await button(page, "Go on").click();
  await expect(heading(page, QUESTIONS.happened)).toBeVisible();
});

test("long after, a very heavy one asks to steady first and calls nothing fresh @once", async ({
  page,
  at,
}) => {
  await at(WEDNESDAY);
  const setback = await logged(page, { weight: "Very heavy" });
  await at("2027-01-08T10:00");
  await page.goto(`${setback}/debrief`);
  await expect(heading(page, "That’s a lot to carry. Steady first, or go on?")).toBeVisible();
  await expect(page.getByText(/fresh|a day in between/)).toHaveCount(0);
  await button(page, "Go on").click();
  await expect(heading(page, QUESTIONS.happened)).toBeVisible();
});

test("it stops when it has grown heavier, with steadying and people", async ({ page, at, axe }) => {
  await at(WEDNESDAY);
  const setback = await logged(page, { weight: "Light" });
  await at(THURSDAY);
  await page.goto(`${setback}/debrief`);
  await page.getByRole("radio", { name: "Light" }).check();
  await button(page, "Begin").click();
  for (const question of Object.values(QUESTIONS)) {
    await expect(heading(page, question)).toBeVisible();
    await button(page, question === QUESTIONS.plan ? "Not now" : "Skip").click();
  }
  await expect(heading(page, "You’ve looked straight at it.")).toBeVisible();
  await page.getByRole("radio", { name: "Middling" }).click();
  await expect(heading(page, "That’s a lot to carry.")).toBeFocused();
  await expect(page.getByText("You don’t have to carry this alone.")).toBeVisible();
  await axe(page, "Heavier than before");
  await expect(link(page, "Steady myself")).toBeVisible();
  await link(page, "Talk to someone").click();
  await expect(page).toHaveURL("/help");
});

test("very heavy before it begins, it stops at once; whoever goes on is not asked to reframe @once", async ({
  page,
  at,
}) => {
  await at(WEDNESDAY);
  const setback = await logged(page, { weight: "Light" });
  await at(THURSDAY);
  await page.goto(`${setback}/debrief`);
  await page.getByRole("radio", { name: "Very heavy" }).check();
  await button(page, "Begin").click();
  await expect(heading(page, "That’s a lot to carry.")).toBeFocused();
  await button(page, "Go on anyway").click();
  await expect(heading(page, QUESTIONS.happened)).toBeVisible();
  await page.goto(`${setback}/debrief/causes`);
  await button(page, "Skip").click();
  await expect(heading(page, QUESTIONS.lesson)).toBeVisible();
});

test("what is not there to be analysed is met with who can help, and with fewer questions @once", async ({
  page,
  at,
  axe,
}) => {
  await at(WEDNESDAY);
  const setback = await logged(page, { kind: "A loss or a death" });
  await at(THURSDAY);
  await page.goto(setback);
  await expect(page.getByRole("heading", { name: "Felt" })).toBeVisible();
  await expect(link(page, "Have a look")).toHaveCount(0);
  await page.goto(`${setback}/debrief`);
  await expect(heading(page, "This isn’t something to analyse. Here is who can help.")).toBeVisible();
  await expect(page.getByRole("main").getByRole("link", { name: "Help now" }).last()).toHaveAttribute(
    "href",
    "/help",
  );
  await axe(page, "A hard kind");
  await button(page, "Write about it anyway").click();
  const asked = [
    QUESTIONS.happened,
    QUESTIONS.expected,
    QUESTIONS.toldMyself,
    QUESTIONS.lesson,
    QUESTIONS.plan,
  ];
  for (const question of asked) {
    await expect(heading(page, question)).toBeVisible();
    await button(page, question === QUESTIONS.plan ? "Not now" : "Skip").click();
  }
  await expect(heading(page, "You’ve looked straight at it.")).toBeVisible();
});

test("the short look is three questions, which make a lesson and a plan", async ({ page, at, axe }) => {
  await at(WEDNESDAY);
  const setback = await logged(page, { weight: "Light" });
  await link(page, "A short look").click();
  await expect(heading(page, "What happened, and what did you expect?")).toBeVisible();
  await answer(page).fill("I spoke first. I expected them to listen.");
  await axe(page, "The short look");
  await button(page, "Next").click();
  await expect(heading(page, "What part was in your hands?")).toBeFocused();
  await button(page, "Back").click();
  await expect(answer(page)).toHaveValue("I spoke first. I expected them to listen.");
  await button(page, "Next").click();
  await answer(page).fill("When I speak.");
  await button(page, "Next").click();
  await expect(heading(page, "When this comes up again, what will you do?")).toBeFocused();
  await answer(page).fill("Let them finish.");
  await page.getByText("Make it an if-then plan").click();
  await page.getByRole("textbox", { name: "If" }).fill("someone begins a sentence");
  await axe(page, "The third question");
  await button(page, "Finish").click();
  await expect(heading(page, "You’ve looked straight at it.")).toBeFocused();
  await expect(page.getByText("Your plan is kept.")).toBeVisible();
  await button(page, "Done").click();
  await expect(page).toHaveURL(setback);
  const main = page.getByRole("main");
  await expect(main.getByText("someone begins a sentence")).toBeVisible();
  await page.goto("/lessons");
  await expect(page.getByRole("link", { name: /Let them finish\./ })).toBeVisible();
});

test("a cause can be worded anew, taken away and brought back @once", async ({ page, at }) => {
  await at(WEDNESDAY);
  const setback = await logged(page);
  await at(THURSDAY);
  await page.goto(`${setback}/debrief`);
  await button(page, "Begin").click();
  await expect(heading(page, QUESTIONS.happened)).toBeVisible();
  await page.goto(`${setback}/debrief/causes`);
  await page.getByRole("textbox", { name: "Name something that contributed" }).fill("No sleep");
  await page.keyboard.press("Enter");
  await button(page, "Change: No sleep").click();
  await page.getByRole("textbox", { name: "What contributed" }).fill("Four hours of sleep");
  await page.keyboard.press("Enter");
  await button(page, "Take away: Four hours of sleep").click();
  await expect(page.getByRole("list", { name: "What contributed" })).toHaveCount(0);
  await button(page, "Undo").click();
  await expect(button(page, "Change: Four hours of sleep")).toBeVisible();
});

test("by keyboard alone", async ({ page, at }) => {
  test.setTimeout(120_000);
  await at(WEDNESDAY);
  const setback = await logged(page, { weight: "Light" });
  await at(THURSDAY);
  await page.goto(`${setback}/debrief`);
  await choose(page, page.getByRole("radio", { name: "Light", exact: true }));
  await page.keyboard.press("ArrowRight");
  await pressOn(page, button(page, "Begin"));
  await expect(heading(page, QUESTIONS.happened)).toBeFocused();
  await typeIn(page, answer(page), "You went in.");
  await page.keyboard.press("Control+Enter");
  for (const question of [QUESTIONS.expected, QUESTIONS.toldMyself, QUESTIONS.wentRight]) {
    await expect(heading(page, question)).toBeFocused();
    await pressOn(page, button(page, "Skip"));
  }
  await expect(heading(page, QUESTIONS.causes)).toBeFocused();
  await typeIn(page, page.getByRole("textbox", { name: "Name something that contributed" }), "No sleep");
  await page.keyboard.press("Enter");
  await expect(page.getByRole("textbox", { name: "Name another" })).toBeFocused();
  await expect(page.getByRole("group", { name: "No sleep" })).toBeVisible();
  await choose(page, page.getByRole("radio", { name: "Partly" }));
  await pressOn(page, button(page, "Next"));
  await expect(heading(page, QUESTIONS.kinder)).toBeFocused();
  await pressOn(page, button(page, "Skip"));
  await typeIn(page, page.getByRole("textbox", { name: "The lesson" }), "Sleep first.");
  await page.keyboard.press("Control+Enter");
  await expect(heading(page, QUESTIONS.plan)).toBeFocused();
  await pressOn(page, button(page, "Not now"));
  await expect(heading(page, "You’ve looked straight at it.")).toBeFocused();
  await pressOn(page, button(page, "Done"));
  await expect(page).toHaveURL(setback);
});
