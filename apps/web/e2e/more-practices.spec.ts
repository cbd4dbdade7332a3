/**
 * Practices beyond the first minutes: a thought looked at twice, a wish that becomes a plan at the next try, a small plan
 * that waits. Offered when they fit, in no list when they don't, and nothing kept unless it was said.
 */
import type { Locator, Page } from "@playwright/test";
import { pressOn, typeIn } from "./setup/by-keyboard.ts";
import { expect, test } from "./setup/fixtures.ts";
import { log } from "./setup/setback.ts";
import { soon, stopTime } from "./setup/still-time.ts";

const button = (page: Page, name: string | RegExp): Locator =>
  page.getByRole("button", typeof name === "string" ? { name, exact: true } : { name });
const link = (page: Page, name: string | RegExp): Locator =>
  page.getByRole("link", typeof name === "string" ? { name, exact: true } : { name });
const box = (page: Page, name: string | RegExp): Locator => page.getByRole("textbox", { name });
const title = (page: Page, name: string | RegExp): Locator => page.getByRole("heading", { level: 1, name });
const part = (page: Page, name: string): Locator => page.getByRole("region", { name, exact: true });
const next = (page: Page): Promise<void> => button(page, "Next").click();

const MONDAY = "2026-03-09T15:00";

/** The phone locks: the page is no longer seen. */
const darken = (page: Page): Promise<void> =>
  page.evaluate(() => {
    Object.defineProperty(document, "hidden", { value: true, configurable: true });
    document.dispatchEvent(new Event("visibilitychange"));
  });

/** Every new practice, by its address and its name. */
const ALL = [
  ["second-look", "A second look"],
  ["distance", "From a step away"],
  ["writing", "Writing it out"],
  ["low-day", "A small plan for a low day"],
  ["picture-it", "Picture it"],
  ["walk-through", "Walk through it"],
  ["what-its-for", "What it’s for"],
  ["advice", "Advice to someone else"],
  ["good-day", "A good day to come"],
] as const;

for (const [address, name] of ALL) {
  test(`${name}: begun, gone through step by step with nothing said, and ended, without a finding of axe`, async ({
    page,
    axe,
  }) => {
    await page.goto(`/practice/${address}?from=/practice`);
    await expect(title(page, name)).toBeVisible();
    // Above Begin, without a press.
    await expect(part(page, "When to leave it").getByRole("listitem").first()).toBeVisible();
    await page.getByText("What is known").click();
    await expect(page.getByText(/on average/).first()).toBeVisible();
    await axe(page, `${name}, before`);
    await button(page, "Begin").click();
    const steps = await page.getByRole("list", { name: "Steps" }).getByRole("listitem").count();
    for (let step = 1; step <= steps; step += 1) {
      await expect(page.locator("[aria-current=step]")).toHaveText(`Step ${step} of ${steps}`);
      await expect(title(page, /./)).toBeVisible();
      await axe(page, `${name}, step ${step}`);
      await button(page, /^(Next|Done)$/).click();
    }
    await expect(button(page, "Carry on")).toBeVisible();
    // Nothing was written, so there is nothing to keep.
    await expect(page.getByRole("checkbox")).toHaveCount(0);
    await axe(page, `${name}, end`);
    await button(page, "Carry on").click();
    await expect(title(page, "Practice")).toBeVisible();
  });
}

test("there is room to write a quarter of an hour, and a long line is seen whole; Enter goes on from it @once", async ({
  page,
  axe,
}) => {
  const linesOf = (area: Locator): Promise<number> =>
    area.evaluate((its) => {
      const { lineHeight, paddingBlockStart, paddingBlockEnd } = getComputedStyle(its);
      return (
        (its.clientHeight - parseFloat(paddingBlockStart) - parseFloat(paddingBlockEnd)) /
        parseFloat(lineHeight)
      );
    });
  await page.goto("/practice/writing?begin=now");
  await next(page);
  expect(await linesOf(box(page, /fifteen minutes/))).toBeGreaterThan(7.9);
  // However far down the way on was, the next step begins at its heading.
  await page.setViewportSize({ width: 360, height: 480 });
  await next(page);
  await expect(title(page, /what’s different now/)).toBeInViewport();
  await page.setViewportSize({ width: 390, height: 760 });
  await page.goto("/practice/second-look?begin=now");
  await box(page, /One line/).fill("They chose someone else");
  await next(page);
  const thought = box(page, /its own words/);
  expect(await linesOf(thought)).toBeLessThan(1.5);
  await thought.fill("I always lose the thread when it matters, and everybody in the room could see it");
  expect(await thought.evaluate((its) => its.scrollHeight <= its.clientHeight)).toBe(true);
  expect(await linesOf(thought)).toBeGreaterThan(1.9);
  await thought.press("Enter");
  await expect(title(page, "How much do you believe it?")).toBeVisible();
  // However long it is, it pushes nothing out of reach.
  await button(page, "Back").click();
  await thought.fill("And it goes on and on. ".repeat(900));
  await next(page);
  await expect(page.getByRole("slider")).toBeInViewport();
  await axe(page, "How much a long thought is believed");
});

test("a second look, from a thought to a sentence that is believed and kept @once", async ({ page }) => {
  await page.goto("/practice/second-look?from=/practice");
  await button(page, "Begin").click();
  await box(page, /One line/).fill("I lost the thread in the second round");
  await next(page);
  await box(page, /its own words/).fill("I can’t do this");
  await next(page);
  await expect(title(page, "How much do you believe it?")).toBeVisible();
  const slider = page.getByRole("slider", { name: "I can’t do this" });
  await expect(slider).toHaveAttribute("aria-valuetext", "Not said");
  await slider.fill("8");
  await expect(slider).toHaveAttribute("aria-valuetext", "8 of 10");
  await next(page);
  await box(page, /One word/).fill("Shame");
  await next(page);
  const feeling = page.getByRole("slider", { name: "Shame" });
  await feeling.fill("7");
  await next(page);
  await expect(part(page, "Your words")).toHaveText("I can’t do this");
  await box(page, "One fact").fill("They chose someone else");
  await next(page);
  await box(page, "One fact").fill("Two of three would work with me");
  await next(page);
  await next(page);
  await next(page);
  await button(page, "I can’t do this yet. Next I’ll").click();
  const fair = box(page, /add “yet”/);
  await expect(fair).toHaveValue("I can’t do this yet. Next I’ll");
  await fair.fill("I can’t do this yet. Next I’ll ask what they mean.");
  await next(page);
  const believed = page.getByRole("slider");
  await believed.fill("4");
  await expect(page.getByText("Go back and make it weaker, until you’d sign it.")).toBeVisible();
  await button(page, /^More: I can’t do this yet/).click();
  await button(page, /^More: I can’t do this yet/).click();
  await expect(believed).toHaveAttribute("aria-valuetext", "6 of 10");
  await expect(page.getByText("Go back and make it weaker, until you’d sign it.")).toHaveCount(0);
  await next(page);
  await expect(page.getByText("Before: 8 of 10")).toBeVisible();
  await slider.fill("5");
  await next(page);
  await expect(page.getByText("Before: 7 of 10")).toBeVisible();
  await feeling.fill("6");
  await next(page);
  await next(page);
  await expect(page.getByText("The first thought: before 8 of 10, now 5 of 10.")).toBeVisible();
  await expect(page.getByText("The feeling: before 7 of 10, now 6 of 10.")).toBeVisible();
  // Nothing ticked, it all goes; and can all be taken back.
  await button(page, "Carry on").click();
  await expect(title(page, "Practice")).toBeVisible();
  await expect(page.getByRole("status").getByText("Your words weren’t kept.")).toBeVisible();
  await button(page, "Undo").click();
  await expect(title(page, "You’ve looked at it twice.")).toBeVisible();
  await expect(page.getByText("The first thought: before 8 of 10, now 5 of 10.")).toBeVisible();
  await page.getByRole("checkbox", { name: /Keep this/ }).check();
  await button(page, "Carry on").click();
  await expect(title(page, "Practice")).toBeVisible();
  await page.goto("/practice/second-look");
  await expect(page.getByText("I can’t do this yet. Next I’ll ask what they mean.")).toBeVisible();
  await expect(page.getByText("I lost the thread")).toHaveCount(0);
});

test("a wish becomes a plan that stands at the next try, by keyboard, and goes on to walking through it", async ({
  page,
  at,
  axe,
}) => {
  const onward = (): Promise<void> => pressOn(page, button(page, "Next"));
  await at(MONDAY);
  await page.goto("/goals/new");
  await box(page, "What are you hoping for?").fill("Speak in front of people");
  await button(page, "Save").click();
  await link(page, "Set up a try").click();
  await box(page, "What is it, in a few words?").fill("The open evening");
  await page.getByLabel(/When is it/).fill("2026-03-12");
  await button(page, "Save").click();
  await expect(title(page, "The open evening")).toBeVisible();
  const attempt = new URL(page.url()).pathname;
  await page.goto("/lessons/new");
  await box(page, "The lesson").fill("Quiet in a room is no verdict");
  await box(page, "What will be going on when you need this?").fill("There is a silence");
  await button(page, "Keep it").click();
  await button(page, "Add an if-then").click();
  await box(page, "then I’ll").fill("I count to three");
  await button(page, "Keep this plan").click();
  await expect(button(page, "Let this plan go")).toBeVisible();
  await page.goto("/practice");
  await expect(part(page, "To get ready")).toContainText("Offered because a try is coming up.");
  await pressOn(page, link(page, /^Picture it/));
  await pressOn(page, button(page, "Begin"));
  await typeIn(page, box(page, /four weeks/), "Five minutes without notes");
  await onward();
  await typeIn(page, box(page, /few words/), "They lean in");
  await onward();
  await expect(title(page, "Picture the moment just after.")).toBeVisible();
  await expect(part(page, "Your words")).toHaveText("They lean in");
  await axe(page, "A wish, pictured");
  await onward();
  await typeIn(page, box(page, /Your own line/), "I fill every silence");
  await onward();
  await expect(part(page, "Your words")).toHaveText("I fill every silence");
  await onward();
  // What was learned before is put in by a tap.
  await pressOn(page, button(page, "If There is a silence, then I count to three"));
  await expect(box(page, "If")).toHaveValue("There is a silence");
  await expect(box(page, "Then I will")).toHaveValue("I count to three");
  await axe(page, "The plan of a wish");
  await onward();
  // What is to be said stands there, and nothing else is left to do.
  await expect(part(page, "Your words")).toContainText("I count to three");
  await expect(button(page, "Skip")).toHaveCount(0);
  await pressOn(page, button(page, "Done"));
  await expect(page.getByText("Carry on, and it’ll be at “Try 1: Speak in front of people”.")).toBeVisible();
  await pressOn(page, page.getByRole("checkbox", { name: /Keep this plan/ }));
  await expect(page.getByRole("radio", { name: /Speak in front of people/ })).toBeChecked();
  await axe(page, "A plan to keep for a try");
  await pressOn(page, button(page, "Walk through it"));
  await expect(title(page, "Walk through it")).toBeVisible();
  await expect(page.getByText("Plan kept")).toBeVisible();
  await page.goto(attempt);
  await expect(page.getByRole("main")).toContainText("There is a silence");
  await expect(page.getByRole("main")).toContainText("I count to three");
  await axe(page, "A try with the plan of a wish");
  // Neither the wish nor what stands in its way is kept anywhere.
  await page.goto("/search");
  await page.getByRole("searchbox").fill("every");
  await expect(page.getByRole("main")).not.toContainText("I fill every silence");
});

test("a step for a goal without a try is there when one is set up, and can be taken back @once", async ({
  page,
  at,
}) => {
  await at(MONDAY);
  await page.goto("/goals/new");
  await box(page, "What are you hoping for?").fill("Speak in front of people");
  await button(page, "Save").click();
  await expect(title(page, "Speak in front of people")).toBeVisible();
  const goal = new URL(page.url()).pathname;
  const makeStep = async (cue = "Someone asks what I do"): Promise<void> => {
    await page.goto("/practice/good-day?from=/practice");
    await button(page, "Begin").click();
    await next(page);
    await next(page);
    await box(page, "If").fill(cue);
    await box(page, "Then I will").fill("I tell it in two lines");
    await next(page);
    await page.getByRole("checkbox", { name: /Keep this plan/ }).check();
    if (cue.length > 500) {
      // Too long to be kept: it is said, all of it is there, and it is shortened where it stands.
      await button(page, "Carry on").click();
      await expect(
        page.getByText("A shorter “if” is easier to notice. Up to 500 characters fit."),
      ).toBeVisible();
      await expect(box(page, "If")).toHaveValue(cue);
      await box(page, "If").fill("Someone asks what I do");
      await expect(page.getByText(/A shorter “if”/)).toHaveCount(0);
    }
    await page.getByRole("radio", { name: "Speak in front of people" }).check({ force: true });
    await button(page, "Carry on").click();
    await expect(title(page, "Practice")).toBeVisible();
  };
  const seen = async (): Promise<void> => {
    await page.goto(`${goal}/tries/new`);
    await box(page, "What is it, in a few words?").fill("The open evening");
    await button(page, "Save").click();
    await expect(title(page, "The open evening")).toBeVisible();
  };
  await makeStep("Someone asks what I do, and then ".repeat(20));
  await button(page, "Undo").click();
  await expect(page.getByText("Plan kept")).toHaveCount(0);
  await makeStep();
  await seen();
  await expect(page.getByText("Someone asks what I do")).toHaveCount(1);
});

test("time to picture goes on by itself, stands still when paused, and is taken up where it was @once", async ({
  page,
}) => {
  await page.clock.install({ time: new Date("2026-03-05T15:00") });
  await page.goto("/practice/walk-through?from=/practice");
  await button(page, "Begin").click();
  await box(page, /in a line/).fill("Open the file");
  await stopTime(page, "2026-03-05T15:10");
  await next(page);
  const first = title(page, "Picture the first minutes of it.");
  await soon(page, () => expect(first).toBeVisible({ timeout: 100 }));
  await page.clock.runFor(40_000);
  await button(page, "Pause").click();
  await page.clock.runFor(90_000);
  await expect(first).toBeVisible();
  await page.clock.resume();
  await page.goto("/practice/walk-through?from=/practice");
  await expect(first).toBeVisible();
  await expect(page.getByText("You stopped here. Carry on when you like.")).toBeVisible();
  expect(await page.getByRole("main").innerText()).not.toMatch(/\d:\d/);
  await stopTime(page, "2026-03-05T15:40");
  await button(page, "Carry on").click();
  // Kept every five seconds, so the last of them may be seen again.
  await page.clock.runFor(26_000);
  await expect(title(page, "What may be hard in it?")).toBeVisible();
  await box(page, "If").fill("The page stays empty");
  await box(page, "Then I will").fill("I write one bad line");
  await next(page);
  await expect(title(page, "Now picture the hard part.")).toBeVisible();
  await expect(part(page, "Your words")).toContainText("I write one bad line");
  await page.clock.runFor(61_000);
  await expect(title(page, "Now, having done this one step.")).toBeVisible();
  await page.clock.runFor(31_000);
  // Two minutes of the thing itself go on while the phone lies aside, dark.
  await expect(title(page, "Two minutes of it, now.")).toBeVisible();
  await darken(page);
  await page.clock.runFor(121_000);
  await expect(title(page, "You’ve been there once.")).toBeVisible();
  await expect(page.getByRole("checkbox", { name: /Keep this plan/ })).toBeVisible();
});

test("a phone that locks while something is pictured holds it; where nothing may move, nothing does @once", async ({
  page,
}) => {
  await page.clock.install({ time: new Date("2026-03-05T15:00") });
  await page.emulateMedia({ reducedMotion: "reduce" });
  await page.goto("/practice/walk-through?from=/practice");
  await button(page, "Begin").click();
  await stopTime(page, "2026-03-05T15:10");
  await next(page);
  const first = title(page, "Picture the first minutes of it.");
  await soon(page, () => expect(first).toBeVisible({ timeout: 100 }));
  expect(await page.evaluate(() => document.getAnimations().length)).toBe(0);
  await expect(page.getByRole("switch", { name: "Still picture" })).toHaveCount(0);
  await page.clock.runFor(10_000);
  await darken(page);
  await page.clock.runFor(200_000);
  await expect(first).toBeVisible();
  await expect(page.getByText("Paused. Take your time.")).toBeVisible();
  await page.getByRole("switch", { name: "Two minutes" }).check();
  await button(page, "Carry on").click();
  await page.clock.runFor(60_000);
  await expect(first).toBeVisible();
  await page.clock.runFor(51_000);
  await expect(title(page, "What may be hard in it?")).toBeVisible();
});

test("killed in the middle of a scale, of long notes and of time to picture, each is taken up there with all that was said @once", async ({
  profile,
}) => {
  const page = await profile.open();
  const much = "Notes go on and on. ".repeat(1000).trim();
  // Another page and back: what is there again is on the disk.
  const toDisk = async (at: RegExp): Promise<void> => {
    await link(page, "Help now").click();
    await expect(title(page, "You don’t have to carry this alone")).toBeVisible();
    await page.goBack();
    await expect(title(page, at)).toBeVisible();
  };
  await page.goto("/practice/kinder-voice");
  await button(page, "Begin").click();
  await next(page);
  await next(page);
  await page.getByRole("textbox").fill(much);
  await toDisk(/./);
  await expect(page.getByRole("textbox")).toHaveValue(much);
  await page.goto("/practice/walk-through");
  await button(page, "Begin").click();
  await box(page, /in a line/).fill("Open the file");
  await next(page);
  await expect(title(page, "Picture the first minutes of it.")).toBeVisible();
  await toDisk(/^Picture the first minutes/);
  await page.goto("/practice/low-day?from=/practice");
  await button(page, "Begin").click();
  await box(page, "Something pleasant").fill("Sit in the sun");
  await box(page, "Another pleasant thing").fill("A song");
  await next(page);
  await page.getByRole("slider", { name: "A song" }).fill("7");
  await toDisk(/^How good might each be/);
  await profile.kill();
  const again = await profile.open();
  await again.goto("/practice/low-day?from=/practice");
  await expect(title(again, "How good might each be?")).toBeVisible();
  await expect(again.getByRole("slider", { name: "A song" })).toHaveAttribute("aria-valuetext", "7 of 10");
  await expect(again.getByRole("slider", { name: "Sit in the sun" })).toHaveAttribute(
    "aria-valuetext",
    "Not said",
  );
  await button(again, "Back").click();
  await expect(box(again, "Another pleasant thing")).toHaveValue("A song");
  await again.goto("/practice/kinder-voice");
  await expect(again.getByRole("textbox")).toHaveValue(much);
  await again.goto("/practice/walk-through");
  await expect(title(again, "Picture the first minutes of it.")).toBeVisible();
  await expect(again.getByText("You stopped here. Carry on when you like.")).toBeVisible();
  await expect(part(again, "Your words")).toHaveText("Open the file");
});

test("a text longer than one that is kept stays whole, and it is said how much is @once", async ({
  page,
}) => {
  const long = `${"word ".repeat(12_000)}the end`;
  await page.goto("/practice/writing?from=/practice");
  await button(page, "Begin").click();
  await next(page);
  const written = page.getByRole("main").getByRole("textbox").first();
  await written.fill(long);
  await expect(written).toHaveValue(long);
  await expect(written).toHaveAccessibleDescription(/50,000 characters.* 10,007 more/);
  await written.fill(`${"a".repeat(49_999)}😀`);
  await expect(page.getByText(/50,000 characters.* 1 more\./)).toBeVisible();
  await expect(written).toHaveValue(/😀$/);
  await written.fill("a".repeat(50_000));
  await expect(page.getByText(/50,000 characters/)).toHaveCount(0);
});

test("notes that are too long together are made shorter where they end, and nothing of them is lost @once", async ({
  page,
}) => {
  const much = "word ".repeat(4000).trim();
  await page.goto("/practice/distance?from=/practice");
  await button(page, "Begin").click();
  const steps = await page.getByRole("list", { name: "Steps" }).getByRole("listitem").count();
  for (let step = 1; step <= steps; step += 1) {
    await expect(page.locator("[aria-current=step]")).toHaveText(`Step ${step} of ${steps}`);
    const written = page.getByRole("main").getByRole("textbox");
    if ((await written.count()) > 0) await written.first().fill(much);
    await next(page);
  }
  await expect(button(page, "Carry on")).toBeVisible();
  const texts = part(page, "What you’d say").getByRole("textbox");
  await expect(texts).toHaveCount(3);
  await expect(page.getByText(/50,000 characters.* 10,001 more/)).toBeVisible();
  await page.getByRole("checkbox", { name: /Keep this/ }).check();
  await button(page, "Carry on").click();
  await expect(page.getByText(/^That’s more than fits here/)).toBeVisible();
  await page.reload();
  for (const text of await texts.all()) await expect(text).toHaveValue(much);
  await texts.nth(1).fill("Short");
  await expect(page.getByText(/50,000 characters/)).toHaveCount(0);
  await button(page, "Carry on").click();
  await expect(title(page, "Practice")).toBeVisible();
  await page.goto("/practice/distance");
  await expect(page.getByText(/word Short word|word\s+Short\s+word/)).toBeVisible();
});

test("a full disk is told of while a practice is written in @once", async ({ page, baseURL }) => {
  const devtools = await page.context().newCDPSession(page);
  // The file is there before the disk is full: else it would not be opened at all.
  await log(page, "They chose somebody else");
  await page.goto("/practice/writing?from=/practice");
  await button(page, "Begin").click();
  await next(page);
  const written = page.getByRole("main").getByRole("textbox").first();
  await written.fill("Before");
  const trouble = page.locator(".topbar").getByText("What you type isn’t kept just now.");
  await expect(trouble).toHaveCount(0);
  await devtools.send("Storage.overrideQuotaForOrigin", { origin: baseURL ?? "", quotaSize: 1 });
  // More than still fits into what the file has.
  const much = `Before, and more${" of it".repeat(5000)}`;
  await written.fill(much);
  await expect(trouble).toBeVisible();
  await devtools.send("Storage.overrideQuotaForOrigin", { origin: baseURL ?? "" });
  await written.pressSequentially(" with room");
  await expect(trouble).toHaveCount(0);
  await page.reload();
  await expect(written).toHaveValue(`${much} with room`);
});

test("where a full disk lets no file be opened, it is told of as soon as something is written @once", async ({
  page,
  baseURL,
}) => {
  const devtools = await page.context().newCDPSession(page);
  await devtools.send("Storage.overrideQuotaForOrigin", { origin: baseURL ?? "", quotaSize: 1 });
  await page.goto("/practice/writing?begin=now");
  await next(page);
  const trouble = page.locator(".topbar").getByText("What you type isn’t kept just now.");
  await expect(trouble).toHaveCount(0);
  await page.getByRole("main").getByRole("textbox").first().fill("The night before");
  await expect(trouble).toBeVisible();
});

test("an Undo of what was let go writes over no sitting begun since @once", async ({ page }) => {
  const written = page.getByRole("main").getByRole("textbox").first();
  await page.goto("/practice/writing?from=/practice");
  await button(page, "Begin").click();
  await next(page);
  await written.fill("The old words");
  await button(page, "Close").click();
  const comeBack = async (): Promise<void> => {
    await link(page, /^Writing it out/)
      .first()
      .click();
    await expect(page).toHaveURL(/practice\/writing/);
  };
  await comeBack();
  await expect(written).toHaveValue("The old words");
  await button(page, "Let it go").click();
  await button(page, "Close").click();
  await comeBack();
  // It comes back to the screen that shows the practice by now.
  await button(page, "Undo").click();
  await expect(written).toHaveValue("The old words");
  await button(page, "Let it go").click();
  await button(page, "Close").click();
  await comeBack();
  await button(page, "Begin").click();
  await expect(button(page, "Undo")).toHaveCount(0);
  await next(page);
  await written.fill("The new words");
  await button(page, "Close").click();
  await comeBack();
  await expect(written).toHaveValue("The new words");
  // Nor does a link that begins at once.
  await page.goto("/practice/writing?begin=now");
  await expect(written).toHaveValue("The new words");
});

test("each step is told to screen readers once, and time passing is not", async ({ page }) => {
  await page.clock.install({ time: new Date("2026-03-05T15:00") });
  await page.goto("/practice/walk-through");
  await expect(button(page, "Begin")).toBeVisible();
  await page.evaluate(() => {
    const heard: string[] = [];
    Object.defineProperty(globalThis, "announced", { value: heard });
    new MutationObserver(() => {
      for (const region of document.querySelectorAll('[role="status"]')) {
        const text = region.textContent?.trim() ?? "";
        if (text !== "" && heard.at(-1) !== text) heard.push(text);
      }
    }).observe(document.body, { subtree: true, childList: true, characterData: true });
  });
  await button(page, "Begin").click();
  await expect(title(page, "What will you be doing?")).toBeVisible();
  await page.clock.runFor(2000);
  await next(page);
  await expect(title(page, "Picture the first minutes of it.")).toBeVisible();
  await page.clock.runFor(50_000);
  const heard = await page.evaluate(() => (globalThis as unknown as { announced: string[] }).announced);
  expect(heard).toEqual([
    "What will you be doing? The first piece of it, in a line.",
    expect.stringContaining("Picture the first minutes of it. Where are you?"),
  ]);
});

test("half a plan stands at the end to be made whole, and left so it goes with a word, and can come back @once", async ({
  page,
  at,
}) => {
  await at(MONDAY);
  await page.goto("/practice/low-day?from=/practice");
  await button(page, "Begin").click();
  await box(page, "Something pleasant").fill("Sit in the sun");
  await next(page);
  await next(page);
  await next(page);
  await box(page, "Then I will").fill("I call Ana");
  for (let step = 0; step < 4; step += 1) await next(page);
  await expect(page.getByText("A plan needs both halves")).toBeVisible();
  await expect(page.getByRole("checkbox", { name: /Keep this plan/ })).toHaveCount(0);
  await button(page, "Carry on").click();
  await expect(page.getByRole("status").getByText("Your words weren’t kept.")).toBeVisible();
  await button(page, "Undo").click();
  await expect(box(page, "then")).toHaveValue("I call Ana");
  await box(page, "If").fill("It is six");
  await page.getByRole("checkbox", { name: /Keep this plan/ }).check();
  await button(page, "Carry on").click();
  await expect(page.getByText("Plan kept")).toBeVisible();
});

const GO = "When you like: one of them, or both.";

test("a small plan waits while it is done, what was found stands beside the guess, and its plans have a page @once", async ({
  page,
  at,
  axe,
}) => {
  await at(MONDAY);
  await page.goto("/practice/low-day?from=/practice");
  await button(page, "Begin").click();
  await box(page, "Something pleasant").fill("Sit in the sun");
  await box(page, "Someone to be in touch with").fill("Ana");
  await next(page);
  await page.getByRole("slider", { name: "Sit in the sun" }).fill("2");
  await page.getByRole("slider", { name: "Ana" }).fill("3");
  await next(page);
  for (const [cue, act] of [
    ["Lunch is over", "I sit in the sun"],
    ["It is six", "I call Ana"],
  ] as const) {
    await box(page, "If").fill(cue);
    await box(page, "Then I will").fill(act);
    await next(page);
  }
  await expect(title(page, GO)).toBeVisible();
  await expect(part(page, "Your words")).toContainText("I sit in the sun");
  await expect(part(page, "Your words")).toContainText("I call Ana");
  await button(page, "Close").click();
  await expect(title(page, "Practice")).toBeVisible();
  await expect(part(page, "Your small plan")).toBeVisible();
  await page.goto("/today");
  await part(page, "Your small plan").getByRole("link").click();
  await expect(title(page, GO)).toBeVisible();
  await at("2026-03-09T23:30");
  await page.goto("/practice");
  await expect(page.getByRole("main").getByText("It’ll keep till morning.")).toBeVisible();
  await expect(part(page, "Your small plan")).toHaveCount(0);
  await at("2026-03-11T15:00");
  await page.goto("/practice/low-day?from=/practice");
  await expect(title(page, GO)).toBeVisible();
  await next(page);
  const found = page.getByRole("group", { name: "Sit in the sun" });
  await expect(found).toContainText("Before: 2 of 10");
  await found.getByRole("slider").fill("6");
  await next(page);
  await box(page, /or nothing/).fill("The sun was warm");
  await next(page);
  await page.getByRole("checkbox", { name: /^Keep this / }).check();
  await page.getByRole("checkbox", { name: /Keep these plans/ }).check();
  await button(page, "Carry on").click();
  await expect(page.getByText("Plans kept")).toBeVisible();
  await page.goto("/practice/low-day");
  await expect(page.getByText("The sun was warm")).toBeVisible();
  await page.goto("/search");
  await page.getByRole("searchbox").fill("I call Ana");
  await page
    .getByRole("main")
    .getByRole("link", { name: /It is six/ })
    .click();
  await expect(title(page, "Your plans")).toBeVisible();
  const plans = page.getByRole("list", { name: "Your plans" }).getByRole("listitem");
  await expect(plans.first()).toContainText("I call Ana");
  await plans.first().getByRole("button", { name: "Let the plan go" }).click();
  await expect(plans).toHaveCount(1);
  await button(page, "Undo").click();
  await expect(plans).toHaveCount(2);
  await axe(page, "Plans that belong to nothing else");
  await page.goto("/practice");
  await link(page, /^Your plans/).click();
  await expect(plans.last()).toContainText("I sit in the sun");
});

test("within a day of a setback only what steadies stands in the list; later the rest, for the time there is @once", async ({
  page,
  at,
}) => {
  await at(MONDAY);
  await log(page, "They chose someone else");
  await page.goto("/practice");
  await expect(link(page, /Feet on the floor/)).toBeVisible();
  await expect(page.getByText("What isn’t here just now comes back when it fits again.")).toBeVisible();
  for (const [, name] of ALL) await expect(link(page, new RegExp(`^${name}`))).toHaveCount(0);
  // Whoever goes there is not refused.
  await page.goto("/practice/picture-it");
  await expect(button(page, "Begin")).toBeVisible();
  await at("2026-03-11T15:00");
  await page.goto("/practice");
  for (const [, name] of ALL) await expect(link(page, new RegExp(`^${name}`))).toBeVisible();
  await page.getByRole("radio", { name: "5 min" }).check({ force: true });
  await expect(link(page, /^Writing it out/)).toHaveCount(0);
  await expect(link(page, /^Advice to someone else/)).toBeVisible();
});

test("writing that ended heavier twice stands in no list, and says so before it begins @once", async ({
  page,
  at,
}) => {
  await at(MONDAY);
  for (const [day, before, after] of [
    ["2026-03-09T15:00", "Light", "Some weight"],
    ["2026-03-10T15:00", "Some weight", "Middling"],
  ] as const) {
    await at(day);
    await page.goto("/practice/writing?from=/practice");
    await page.getByRole("radio", { name: before, exact: true }).check({ force: true });
    await button(page, "Begin").click();
    await expect(page.getByText("It can feel worse for a while afterwards.", { exact: false })).toBeVisible();
    await button(page, "Stop").click();
    await page.getByRole("radio", { name: after, exact: true }).check({ force: true });
    await button(page, "Carry on").click();
    await expect(title(page, "Practice")).toBeVisible();
  }
  await at("2026-03-12T15:00");
  await page.goto("/practice");
  await expect(link(page, /^From a step away/)).toBeVisible();
  await expect(link(page, /^Writing it out/)).toHaveCount(0);
  await page.goto("/practice/writing");
  await expect(page.getByText(/Leaving it for now is a good choice/)).toBeVisible();
});
