/**
 * Goals and tries: set, set up with what was learned at hand, told how it went, and the lesson rated; another way.
 */
import type { Locator, Page } from "@playwright/test";
import { choose, pressOn } from "./setup/by-keyboard.ts";
import { expect, test } from "./setup/fixtures.ts";

const button = (page: Page, name: string | RegExp): Locator =>
  page.getByRole("button", typeof name === "string" ? { name, exact: true } : { name });
const link = (page: Page, name: string | RegExp): Locator =>
  page.getByRole("link", typeof name === "string" ? { name, exact: true } : { name });
const box = (page: Page, name: string | RegExp): Locator => page.getByRole("textbox", { name });
const title = (page: Page, name: string | RegExp): Locator => page.getByRole("heading", { level: 1, name });
const part = (page: Page, name: string): Locator => page.getByRole("region", { name, exact: true });

const TUESDAY = "2026-03-10T18:30";

async function setGoal(page: Page, hope: string, why?: string): Promise<string> {
  await page.goto("/goals/new");
  await box(page, "What are you hoping for?").fill(hope);
  if (why !== undefined) await box(page, /Why does it matter/).fill(why);
  await button(page, "Save").click();
  await expect(title(page, hope)).toBeVisible();
  return new URL(page.url()).pathname;
}

/** Keeps a lesson for a goal. */
async function learn(page: Page, goal: string, text: string): Promise<void> {
  await page.goto(`/lessons/new?goal=${goal.split("/").at(-1) ?? ""}`);
  await box(page, "The lesson").fill(text);
  await button(page, "Keep it").click();
  await expect(title(page, /^Lesson$/)).toBeVisible();
}

/** Sets up a try and stands on its page. */
async function setUpTry(page: Page, goal: string, what: string, way?: string): Promise<string> {
  await page.goto(`${goal}/tries/new`);
  await box(page, "What is it, in a few words?").fill(what);
  if (way !== undefined) {
    const chosen = page.getByRole("radio", { name: new RegExp(`^${way}`) });
    const first = box(page, /How will you go at it/);
    await expect(chosen.or(first)).toBeVisible();
    if (await chosen.isVisible()) await chosen.check();
    else await first.fill(way);
  }
  await button(page, "Save").click();
  await expect(title(page, what)).toBeVisible();
  return new URL(page.url()).pathname;
}

/** One of the ways it may have gone. */
const outcome = (page: Page, name: string): Locator =>
  page.getByRole("radio", { name: new RegExp(`^${name}`) });

/** Says how a try went. */
async function tell(page: Page, attempt: string, how: string): Promise<void> {
  await page.goto(`${attempt}/outcome`);
  await outcome(page, how).check();
  await button(page, "Save").click();
  await expect(title(page, /^Noted\./)).toBeVisible();
}

test(
  "the goal’s next try shows the lesson before it starts; its outcome is kept and the lesson rated",
  {
    tag: "@smoke",
  },
  async ({ page, at, axe }) => {
    await at(TUESDAY);
    const goal = await setGoal(page, "Sing in a choir", "My grandmother sang in the kitchen.");
    await learn(page, goal, "Breathe out before the first note.");
    await page.goto(goal);
    await link(page, "Set up a try").click();
    await box(page, "What is it, in a few words?").fill("The open day");
    await page.getByLabel(/When is it/).fill("2026-03-12");
    await box(page, /How will you go at it/).fill("Alone, from the score");
    await axe(page, "Setting up a try");
    await button(page, "Save").click();
    await expect(title(page, "The open day")).toBeVisible();
    await expect(page).toHaveTitle("A try - Onward");
    await expect(part(page, "Before you start")).toContainText("Breathe out before the first note.");
    await button(page, "Put it in my calendar").click();
    const file = page.waitForEvent("download");
    await button(page, "Make the calendar file").click();
    expect((await file).suggestedFilename()).toBe("onward.ics");
    await axe(page, "A try before it starts");
    await button(page, "I’m starting").click();
    await expect(button(page, "I’m starting")).toHaveCount(0);

    await at("2026-03-12T20:00");
    await link(page, "It’s over, here’s how it went").click();
    await expect(title(page, "How did it go?")).toBeVisible();
    await button(page, "Save").click();
    await expect(page.getByRole("alert").filter({ hasText: "Choose how it went" })).toBeVisible();
    await outcome(page, "It worked").check();
    await box(page, /A line about it/).fill("They asked me to come back on Monday.");
    await axe(page, "How did it go");
    await button(page, "Save").click();
    await expect(title(page, /^Noted\./)).toBeVisible();
    await button(page, "I had it").click();
    await page
      .getByRole("group", { name: "Used this time?" })
      .getByRole("radio", { name: "Yes, it helped" })
      .check();
    await axe(page, "After the outcome");
    await link(page, "Done").click();
    await expect(part(page, "How it went")).toContainText(
      /It worked.*They asked me to come back on Monday\./s,
    );
    await page.goto(goal);
    await expect(part(page, "Each try, and how you went at it").getByRole("listitem")).toContainText([
      /The open day.*Alone, from the score.*It worked/s,
    ]);
    await axe(page, "A goal");
    await part(page, "What you learned on the way").getByRole("link").click();
    await expect(page.getByRole("main")).toContainText("It helped");
  },
);

test("a second try says what is kept and what is changed, and keeps its number and its record", async ({
  page,
  at,
  axe,
}) => {
  await at(TUESDAY);
  const goal = await setGoal(page, "Sing in a choir");
  await page.goto(`${goal}/tries/new`);
  await expect(box(page, /What was good enough to keep/)).toHaveCount(0);
  const first = await setUpTry(page, goal, "The audition");
  await tell(page, first, "Partly");
  await page.goto(`${goal}/tries/new`);
  await box(page, "What is it, in a few words?").fill("The second audition");
  await box(page, /What was good enough to keep/).fill("The slow song");
  await box(page, /What will you change from last time/).fill("Warm up at home");
  await button(page, "Save").click();
  await expect(title(page, "The second audition")).toBeVisible();
  const second = new URL(page.url()).pathname;
  await expect(part(page, "What you keep")).toContainText("The slow song");
  await expect(part(page, "What you change")).toContainText("Warm up at home");
  await expect(part(page, "The record")).toHaveCount(0);

  await page.goto(`${second}/outcome`);
  await outcome(page, "Partly").check();
  await box(page, "A number, if there is one").fill("7 of 10 from the jury");
  await button(page, "Save").click();
  await expect(title(page, /^Noted\./)).toBeVisible();
  await page.goto(second);
  await expect(part(page, "How it went")).toContainText("7 of 10 from the jury");
  const record = part(page, "The record");
  await button(page, "Paste a text").click();
  await button(page, "Keep this text").click();
  await expect(record.getByText("Paste or write a few words, or leave it.")).toBeVisible();
  await record.getByRole("textbox").fill("Dear singer, thank you for coming.");
  // Gone on without keeping it, and come back: it is still there.
  await page.goto("/goals");
  await expect(title(page, "Goals")).toBeVisible();
  await page.goto(second);
  await expect(record.getByRole("textbox")).toHaveValue("Dear singer, thank you for coming.");
  await button(page, "Keep this text").click();
  const kept = record.getByRole("button", { name: /^Save / });
  await expect(kept).toHaveCount(1);
  await axe(page, "A try with its record");
  await page.reload();
  await expect(kept).toHaveCount(1);
  await record.getByRole("button", { name: /^Take .* away$/ }).click();
  await expect(kept).toHaveCount(0);
  await button(page, "Undo").click();
  await expect(kept).toHaveCount(1);
});

test("a setback saved at once belongs to the goal it was opened from @once", async ({ page, at }) => {
  await at(TUESDAY);
  const goal = await setGoal(page, "Sing in a choir");
  await page.goto(`/setbacks/new?goal=${goal.split("/").at(-1) ?? ""}`);
  await box(page, "What happened, in a line or two").fill("They stopped me after eight bars");
  await button(page, "Save").click();
  await page.waitForURL(/\/saved$/);
  await page.goto(new URL(page.url()).pathname.replace(/\/saved$/, ""));
  await expect(title(page, /Sing in a choir/)).toBeVisible();
});

test("a setback saved before the next frame was painted belongs to the goal it was opened from @once", async ({
  page,
  at,
}) => {
  await at(TUESDAY);
  const goal = await setGoal(page, "Sing in a choir");
  // A machine that is busy: what waits for a frame, or for the time a frame takes at most, waits until it is let go.
  await page.addInitScript(() => {
    const frameMs = 35;
    const waiting: (() => void)[] = [];
    let held = true;
    const [frame, timer] = [window.requestAnimationFrame, window.setTimeout];
    window.requestAnimationFrame = (work) => {
      if (held) waiting.push(() => frame(work));
      return held ? 0 : frame(work);
    };
    window.setTimeout = ((work: () => void, ms?: number) => {
      if (held && ms === frameMs) waiting.push(work);
      return held && ms === frameMs ? 0 : timer(work, ms);
    }) as typeof window.setTimeout;
    addEventListener("let-go", () => {
      held = false;
      for (const work of waiting.splice(0)) work();
    });
  });
  await page.goto(`/setbacks/new?goal=${goal.split("/").at(-1) ?? ""}`);
  await box(page, "What happened, in a line or two").fill("They stopped me after eight bars");
  // An earlier draft was looked for by now, and none was there.
  await expect(page.getByText("Draft kept").first()).toBeVisible();
  await button(page, "Save").click();
  await page.evaluate(() => dispatchEvent(new Event("let-go")));
  await page.waitForURL(/\/saved$/);
  await page.goto(new URL(page.url()).pathname.replace(/\/saved$/, ""));
  await page.evaluate(() => dispatchEvent(new Event("let-go")));
  await expect(title(page, /Sing in a choir/)).toBeVisible();
});

test("a way that was chosen on the way to the form is newer than an earlier draft of the try @once", async ({
  page,
  at,
}) => {
  await at(TUESDAY);
  const goal = await setGoal(page, "Sing in a choir");
  await setUpTry(page, goal, "The audition", "Alone");
  await page.goto(`${goal}/tries/new`);
  await page.getByRole("radio", { name: /^Alone/ }).check();
  await box(page, "What is it, in a few words?").fill("The second audition");
  await page.goto(`${goal}/tries/new?way=new`);
  await expect(box(page, "What is it, in a few words?")).toHaveValue("The second audition");
  await expect(page.getByRole("radio", { name: /^Alone/ })).not.toBeChecked();
  await button(page, "Save").click();
  await expect(title(page, "The second audition")).toBeVisible();
  await expect(page.getByRole("main")).not.toContainText("Alone");
});

test("not this time ends there: write it down, or steady oneself; it can be taken back @once", async ({
  page,
  at,
}) => {
  await at(TUESDAY);
  const goal = await setGoal(page, "Sing in a choir");
  const attempt = await setUpTry(page, goal, "The audition");
  await tell(page, attempt, "Not this time");
  await expect(title(page, "Noted. Nothing else needed.")).toBeVisible();
  await expect(link(page, "Steady myself")).toBeVisible();
  await button(page, "Undo").click();
  await expect(title(page, "How did it go?")).toBeVisible();
  await outcome(page, "Not this time").check();
  await button(page, "Save").click();
  await link(page, "Write it down").click();
  await expect(page.getByText(/Sing in a choir/).first()).toBeVisible();
  await box(page, "What happened, in a line or two").fill("They stopped me after eight bars");
  await button(page, "Save").click();
  await page.waitForURL(/\/saved$/);
  await page.goto(attempt);
  await expect(part(page, "Written down about it").getByRole("link")).toHaveCount(1);
});

test("it didn’t happen, and too soon to say @once", async ({ page, at }) => {
  await at(TUESDAY);
  const goal = await setGoal(page, "Sing in a choir");
  const attempt = await setUpTry(page, goal, "The audition");
  await page.goto(`${attempt}/outcome`);
  await outcome(page, "Too soon to say").check();
  await button(page, "Save").click();
  await expect(title(page, "The audition")).toBeVisible();
  await page.goto(`${attempt}/outcome`);
  await outcome(page, "It didn’t happen").check();
  await button(page, "Save").click();
  await expect(title(page, "Sing in a choir")).toBeVisible();
  await expect(page.getByText("No try yet.", { exact: false })).toBeVisible();
  await button(page, "Undo").click();
  await expect(link(page, /The audition/)).toBeVisible();
});

test("a first step that is too long is said beside it, and nothing typed is lost @once", async ({
  page,
  at,
}) => {
  await at(TUESDAY);
  await page.goto("/goals/new");
  await box(page, "What are you hoping for?").fill("Sing in a choir");
  await box(page, /halfway/).fill("Read a score");
  await box(page, /smallest next step/).fill("la ".repeat(300));
  await button(page, "Save").click();
  await expect(box(page, /smallest next step/)).toBeFocused();
  await expect(box(page, /smallest next step/)).toHaveAccessibleDescription(/more than fits here/);
  await expect(box(page, /halfway/)).toHaveValue("Read a score");
  await box(page, /smallest next step/).fill("Find the score");
  await button(page, "Save").click();
  await expect(title(page, "Sing in a choir")).toBeVisible();
  await expect(part(page, "Milestones")).toContainText("Read a score");
  await expect(part(page, "Small steps")).toContainText("Find the score");
});

test("a goal whose dates somebody else sets is marked so, and unmarked @once", async ({ page, at, axe }) => {
  await at(TUESDAY);
  const goal = await setGoal(page, "Pass the bar exam");
  const fixed = page.getByRole("switch", { name: /Somebody else sets the dates/ });
  await page.goto(`${goal}/edit`);
  await expect(fixed).toBeHidden();
  await page.getByText("More about its tries").click();
  await fixed.check();
  await axe(page, "A goal with fixed dates");
  await button(page, "Save").click();
  await expect(title(page, "Pass the bar exam")).toBeVisible();
  await page.goto(`${goal}/edit`);
  await expect(fixed).toBeChecked();
  await fixed.uncheck();
  await button(page, "Save").click();
  await expect(title(page, "Pass the bar exam")).toBeVisible();
  await page.goto(`${goal}/edit`);
  await page.getByText("More about its tries").click();
  await expect(fixed).not.toBeChecked();
});

test(
  "milestones and small steps: added, reached, changed, ticked, taken back",
  { tag: "@smoke" },
  async ({ page, at, axe }) => {
    await at(TUESDAY);
    await page.goto("/goals");
    await expect(page.getByText(/That’s allowed/)).toBeVisible();
    await axe(page, "No goals");
    const goal = await setGoal(page, "Sing in a choir");
    await button(page, "Add a milestone").click();
    await box(page, "A milestone").fill("Read a score");
    await button(page, "Keep").click();
    await expect(part(page, "Milestones").getByRole("listitem")).toHaveText([/Read a score/]);
    await button(page, "I got here: Read a score").click();
    await expect(part(page, "Milestones")).toContainText("Reached on 10 March 2026");
    await button(page, "Change: Read a score").click();
    await button(page, "Not after all").click();
    await expect(part(page, "Milestones")).not.toContainText("Reached on");
    await button(page, "Change: Read a score").click();
    await box(page, "A milestone").fill("Read a score aloud");
    await button(page, "Keep").click();
    await expect(part(page, "Milestones").getByRole("listitem")).toHaveText([/Read a score aloud/]);

    await button(page, "Add a small step").click();
    await box(page, "A small step").fill("Find the score");
    await page.reload();
    await button(page, "Add a small step").click();
    await expect(box(page, "A small step")).toHaveValue("Find the score");
    await button(page, "Keep").click();
    const step = page.getByRole("checkbox", { name: /Find the score/ });
    await step.check();
    await expect(step).toBeChecked();
    await expect(page.locator(".toast")).toContainText("Done.");
    await button(page, "Undo").click();
    await expect(step).not.toBeChecked();
    await page.goto("/goals");
    await expect(page.getByRole("main")).toContainText("1 milestone ahead");
    await axe(page, "Goals");
    expect(goal).toMatch(/^\/goals\//);
  },
);

test("paused, let go with what was learned, reached, taken up again", async ({ page, at }) => {
  await at(TUESDAY);
  const goal = await setGoal(page, "Sing in a choir");
  await learn(page, goal, "Breathe out before the first note.");
  await at("2026-10-12T18:30");
  await page.goto(goal);
  const menu = async (entry: string): Promise<void> => {
    await button(page, "More about this goal").click();
    await button(page, entry).click();
  };
  await menu("Pause it");
  await expect(page.getByText("It’ll keep.", { exact: true })).toBeVisible();
  await page.goto("/goals");
  await page.getByText("Goals paused", { exact: true }).click();
  await link(page, "Sing in a choir").click();
  await button(page, "Go on with it").click();
  await menu("Let it go");
  await expect(page.getByText("You gave it 7 months.")).toBeVisible();
  // Nothing is asked any more.
  await expect(page.getByText(/smallest next step|can be set up here|halfway/)).toHaveCount(0);
  await expect(part(page, "What you learned on the way")).toContainText("Breathe out");
  await expect(page.locator(".toast")).toContainText("Let go.");
  await button(page, "Undo").click();
  await expect(page.getByText("You gave it 7 months.")).toHaveCount(0);
  await menu("I got here");
  await expect(page.getByText("You got here.", { exact: true }).first()).toBeVisible();
  await menu("Open it again");
  await expect(link(page, "Set up a try")).toBeVisible();
});

test("another way is offered after the same way three times, and one’s own way is a full answer @once", async ({
  page,
  at,
  axe,
}) => {
  await at("2026-03-01T10:00");
  const run = await setGoal(page, "Run ten kilometres");
  await tell(page, await setUpTry(page, run, "Along the river", "With a neighbour"), "It worked");
  const goal = await setGoal(page, "Sing in a choir");
  for (const day of ["03-02", "03-04", "03-06"]) {
    await at(`2026-${day}T10:00`);
    await tell(page, await setUpTry(page, goal, `Audition ${day}`, "Alone"), "Not this time");
  }
  await page.goto(goal);
  await link(page, "Maybe try another way").click();
  await expect(title(page, "Three tries the same way. Maybe try another.")).toBeVisible();
  await expect(page.getByRole("main")).toContainText(/With a neighbour.*1 of 1\. Small numbers\./s);
  await axe(page, "Another way");
  await button(page, "Keep my way").click();
  await expect(title(page, "Sing in a choir")).toBeVisible();
  await expect(link(page, "Maybe try another way")).toHaveCount(0);
  await button(page, "Undo").click();
  await link(page, "Maybe try another way").click();
  await link(page, "Set up a try this way").first().click();
  await expect(page.getByRole("radio", { name: /^With a neighbour/ })).toBeChecked();
  await button(page, "Save").click();
  await expect(page.getByRole("main")).toContainText("With a neighbour");
});

test("a goal set and a try told by keyboard alone", async ({ page, at }) => {
  await at(TUESDAY);
  await page.goto("/goals");
  await pressOn(page, link(page, "Set a goal"));
  await expect(box(page, "What are you hoping for?")).toBeFocused();
  await page.keyboard.type("Sing in a choir");
  await page.keyboard.press("Enter");
  await expect(title(page, "Sing in a choir")).toBeVisible();
  await pressOn(page, link(page, "Set up a try"));
  await expect(box(page, "What is it, in a few words?")).toBeFocused();
  await page.keyboard.type("The audition");
  await page.keyboard.press("Enter");
  await expect(title(page, "The audition")).toBeVisible();
  await pressOn(page, link(page, "It’s over, here’s how it went"));
  await choose(page, page.getByRole("radio", { name: /^It worked/ }));
  await page.keyboard.press("ArrowDown");
  await expect(page.getByRole("radio", { name: /^Partly/ })).toBeChecked();
  await pressOn(page, button(page, "Save"));
  await expect(title(page, "Noted. Nothing else needed.")).toBeVisible();
});
