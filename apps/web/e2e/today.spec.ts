/**
 * Today: the one card, line by line of its table; the check-in, small wins, coming back after weeks, looking around.
 */
import type { Locator, Page } from "@playwright/test";
import { pressOn, tabTo } from "./setup/by-keyboard.ts";
import { expect, test } from "./setup/fixtures.ts";
import { listen } from "./setup/heard.ts";

const button = (page: Page, name: string | RegExp): Locator =>
  page.getByRole("button", typeof name === "string" ? { name, exact: true } : { name });
const link = (page: Page, name: string | RegExp): Locator =>
  page.getByRole("link", typeof name === "string" ? { name, exact: true } : { name });
const box = (page: Page, name: string | RegExp): Locator => page.getByRole("textbox", { name });
/** The card, by its heading. */
const card = (page: Page, name: string | RegExp): Locator => page.getByRole("article", { name });
const part = (page: Page, name: string): Locator => page.getByRole("region", { name, exact: true });

const TUESDAY = "2026-03-10T18:30";

async function today(page: Page): Promise<void> {
  await page.goto("/today");
  await expect(page.getByRole("article")).toBeVisible();
}

/** Writes a setback down, as heavy as said. */
async function log(page: Page, what: string, heavy?: string, guess?: string): Promise<void> {
  await page.goto("/setbacks/new");
  await box(page, "What happened, in a line or two").fill(what);
  if (heavy !== undefined) await page.getByRole("radio", { name: heavy, exact: true }).check();
  await button(page, "Save").click();
  await expect(page.getByRole("heading", { level: 1, name: /It’s down|a lot to carry/ })).toBeVisible();
  if (guess !== undefined) {
    const heard = await listen(page);
    await page.getByText("And in a week, how heavy do you guess?").first().click();
    await page
      .getByRole("group", { name: /how heavy do you guess/ })
      .getByRole("radio", { name: guess, exact: true })
      .check();
    await expect.poll(heard).toContain(`Noted: ${guess.toLowerCase()}`);
  }
}

/** Sets a goal, and gives its address. */
async function setGoal(page: Page, hope: string, step?: string): Promise<string> {
  await page.goto("/goals/new");
  await box(page, "What are you hoping for?").fill(hope);
  if (step !== undefined) await box(page, /smallest next step/).fill(step);
  await button(page, "Save").click();
  await expect(page.getByRole("heading", { level: 1, name: hope })).toBeVisible();
  return new URL(page.url()).pathname;
}

/** Sets up a try at a goal for a day, and gives its address. */
async function setUpTry(page: Page, goal: string, what: string, day: string): Promise<string> {
  await page.goto(`${goal}/tries/new`);
  await box(page, "What is it, in a few words?").fill(what);
  await page.getByLabel(/When is it/).fill(day);
  await button(page, "Save").click();
  await expect(page.getByRole("heading", { level: 1, name: what })).toBeVisible();
  return new URL(page.url()).pathname;
}

test(
  "a newcomer begins at Welcome, and from then on at Today",
  { tag: "@smoke" },
  async ({ page, at, axe }) => {
    await at(TUESDAY);
    await page.goto("/");
    await expect(page).toHaveURL(/\/welcome$/);
    await log(page, "The course said no.\nI’d already told everyone.", "Heavy");
    await page.goto("/");
    await expect(page).toHaveURL(/\/today$/);
    await expect(page).toHaveTitle("Today - Onward");
    await expect(page.getByRole("heading", { level: 1 })).toHaveText("Tuesday evening");
    await expect(card(page, "It’s down. Nothing else is needed today.")).toBeVisible();
    await expect(part(page, "What you wrote").getByRole("link")).toHaveText(
      /The course said no\..*Today\. Heavy\. Add to it, or leave it be\./s,
    );
    await expect(part(page, "Two minutes for you")).toBeVisible();
    for (const name of ["How are you, just now?", "Coming back to you", "Small wins"]) {
      await expect(part(page, name)).toHaveCount(0);
    }
    await axe(page, "Today on the first day");
    await link(page, "Steady myself").click();
    await expect(page.getByRole("heading", { level: 1, name: "Practice" })).toBeVisible();
  },
);

test(
  "a quiet day: a small win is noted in its place, and taken back",
  { tag: "@smoke" },
  async ({ page, at, axe }) => {
    await at(TUESDAY);
    await today(page);
    await expect(card(page, "A quiet day. Note a small win, or just close this.")).toBeVisible();
    await expect(part(page, "Small wins")).toContainText("However small, it counts.");
    await axe(page, "A quiet Today");
    await button(page, "Note a win").click();
    await expect(box(page, /What went well/)).toBeFocused();
    await button(page, "Keep").click();
    await expect(part(page, "Small wins")).toContainText("Write a few words, or leave it.");
    await box(page, /What went well/).fill("Rang the supplier I’d been avoiding");
    await button(page, "Keep").click();
    await expect(part(page, "Small wins").getByRole("listitem").first()).toHaveText(
      /Rang the supplier.*Today/s,
    );
    await button(page, "Undo").click();
    await expect(part(page, "Small wins").getByRole("listitem")).toHaveCount(0);
    await button(page, "Add").click();
    await box(page, /What went well/).fill("Six bowls that match");
    await button(page, "Keep").click();
    await expect(part(page, "Small wins").getByRole("listitem").first()).toHaveText(/Six bowls/);
    await at("2026-03-19T18:30");
    await today(page);
    await expect(part(page, "Small wins")).toContainText("Nothing noted this week, which is allowed.");
  },
);

test("a draft waits: carried on, or let go and brought back @once", async ({ page, at }) => {
  await at(TUESDAY);
  await page.goto("/setbacks/new");
  await box(page, "What happened, in a line or two").fill("They never called");
  await expect(page.getByText("Draft kept", { exact: true }).first()).toBeVisible();
  await today(page);
  await expect(card(page, "You started writing something.")).toContainText("In a setback");
  await button(page, "Let it go").click();
  await expect(card(page, /A quiet day/)).toBeVisible();
  await button(page, "Undo").click();
  await link(page, "Carry on").click();
  await expect(box(page, "What happened, in a line or two")).toHaveValue("They never called");
});

test("after a setback: a day of nothing else, then an offer to look, twice at most", async ({ page, at }) => {
  await at("2026-03-09T12:00");
  await today(page);
  await at(TUESDAY);
  await log(page, "The panel chose someone else", "Middling");
  await today(page);
  await expect(card(page, "It’s down. Nothing else is needed today.")).toBeVisible();
  await expect(part(page, "How are you, just now?")).toBeVisible();
  await expect(part(page, "Small wins")).toHaveCount(0);
  await button(page, "Not today").click();
  await expect(card(page, "That’s enough for today.")).toBeVisible();
  await expect(part(page, "What you wrote")).toContainText("The panel chose someone else");
  await button(page, "Undo").click();
  await expect(card(page, "It’s down. Nothing else is needed today.")).toBeVisible();

  await at("2026-03-12T10:00");
  await today(page);
  const offer = "You wrote something on Tuesday. Have a look when you like, about ten minutes.";
  await expect(card(page, offer)).toBeVisible();
  await expect(card(page, offer).getByRole("list", { name: "The five stones" })).toBeVisible();
  await button(page, "Not today").click();
  await expect(card(page, /A quiet day/)).toBeVisible();
  await at("2026-03-13T10:00");
  await today(page);
  await expect(card(page, /A quiet day/)).toBeVisible();
  await at("2026-03-15T10:00");
  await today(page);
  await link(page, "Have a look").click();
  await expect(page).toHaveURL(/\/debrief/);
});

test("at night only what helps at night is there @once", async ({ page, at, axe }) => {
  await at(TUESDAY);
  await setGoal(page, "Sing in a choir", "Find the score");
  await at("2026-03-10T22:30");
  await today(page);
  await expect(page.getByRole("heading", { level: 1 })).toHaveText("Tuesday night");
  await expect(card(page, "It’ll keep till morning.")).toBeVisible();
  await expect(part(page, "Two minutes for you")).toContainText("Feet on the floor");
  for (const name of ["How are you, just now?", "Coming back to you", "Small wins"]) {
    await expect(part(page, name)).toHaveCount(0);
  }
  // What the card offers is not offered again below it.
  await expect(link(page, /Slow breathing/)).toHaveCount(1);
  await expect(link(page, /Put a worry down/)).toHaveCount(1);
  await axe(page, "Today at night");
  await expect(link(page, "Put a worry down")).toHaveAttribute("href", /^\/practice\/worry\?from=/);
  await link(page, "Slow breathing").click();
  await expect(page).toHaveURL(/\/practice\/breathing\?from=/);
});

test("a try: looked ahead to, its plan on its day, then how it went", async ({ page, at }) => {
  await at(TUESDAY);
  const goal = await setGoal(page, "Sing in a choir");
  await setUpTry(page, goal, "The audition", "2026-03-24");
  await setUpTry(page, goal, "The open day", "2026-03-13");
  await button(page, /if-then plan/).click();
  await box(page, "If").fill("my name is called");
  await box(page, "then I’ll").fill("I breathe out");
  await button(page, "Keep this plan").click();
  await expect(page.getByText("I breathe out", { exact: true })).toBeVisible();
  await today(page);
  await expect(card(page, "Five minutes to look ahead, if you like.")).toContainText("The open day");
  await button(page, "Not today").click();
  await expect(card(page, /A quiet day/)).toBeVisible();
  // What was put off today does not stand below the card instead.
  const back = part(page, "Coming back to you");
  await expect(back).toContainText("The audition");
  await expect(back).not.toContainText("The open day");

  await at("2026-03-13T10:00");
  await today(page);
  const plan = card(page, "Your plan for today:");
  await expect(plan).toContainText(/If\s*my name is called\s*then\s*I breathe out/);
  await expect(plan.getByRole("link", { name: "Look ahead" })).toBeVisible();
  await expect(plan.getByRole("link", { name: "It’s over, here’s how it went" })).toBeVisible();

  await at("2026-03-14T10:00");
  await today(page);
  const how = card(page, "How did it go?");
  for (const name of ["It worked", "Partly", "Not this time", "I let this one go"]) {
    await expect(how.getByRole("link", { name, exact: true })).toBeVisible();
  }
  await how.getByRole("button", { name: "It didn’t happen" }).click();
  await expect(card(page, /A quiet day/)).toBeVisible();
  await button(page, "Undo").click();
  await how.getByRole("link", { name: "Partly" }).click();
  await expect(page.getByRole("radio", { name: /^Partly/ })).toBeChecked();
  await button(page, "Save").click();
  await expect(page.getByRole("heading", { level: 1, name: "Noted. Nothing else needed." })).toBeVisible();
  await today(page);
  await expect(card(page, /A quiet day/)).toBeVisible();
});

test("the smallest next step: done, taken back, made smaller @once", async ({ page, at }) => {
  await at(TUESDAY);
  await setGoal(page, "Sing in a choir", "Find the score of the requiem");
  await today(page);
  const step = card(page, "The smallest next step:");
  await expect(step).toContainText("Find the score of the requiem");
  await button(page, "Did it").click();
  await expect(card(page, /A quiet day/)).toBeVisible();
  await button(page, "Undo").click();
  await button(page, "Smaller").click();
  await expect(box(page, "What would be smaller?")).toBeFocused();
  await box(page, "What would be smaller?").fill("Write down its name");
  await button(page, "Keep this").click();
  await expect(step).toContainText("Write down its name");
});

test("day seven of a setback with a guess asks how it is now @once", async ({ page, at }) => {
  await at(TUESDAY);
  await log(page, "The panel chose someone else", "Heavy", "Middling");
  await at("2026-03-17T11:00");
  await today(page);
  await button(page, "Not today").click();
  const week = card(page, "A week ago you guessed middling. How is it now?");
  await expect(week).toBeVisible();
  await week.getByRole("radio", { name: "Some weight" }).click();
  await expect(card(page, /A quiet day/)).toBeVisible();
  await expect(page.locator(".toast")).toContainText("Noted: some weight");
  await button(page, "Undo").click();
  await expect(week).toBeVisible();
});

test(
  "three weeks away: a greeting with the last thing kept, and not a word about the gap",
  { tag: "@smoke" },
  async ({ page, at, axe }) => {
    await at(TUESDAY);
    await page.goto("/lessons/new");
    await box(page, "The lesson").fill("Ask what they need before I say what I offer.");
    await button(page, "Keep it").click();
    await expect(page.getByRole("heading", { level: 1, name: "Lesson", exact: true })).toBeVisible();
    await today(page);
    await at("2026-03-14T18:30");
    await today(page);
    await link(page, "Show me").click();
    await button(page, "Show it").click();
    await button(page, /I had it/).click();
    await expect(page.getByRole("heading", { level: 1, name: "You had it." })).toBeVisible();
    await today(page);

    await at("2026-04-04T09:00");
    await today(page);
    await button(page, "Not today").click();
    const greeting = card(page, "Good to see you.");
    await expect(greeting).toContainText("Here is the last thing you kept:");
    await expect(greeting).toContainText("Ask what they need before I say what I offer.");
    await expect(page.getByRole("main")).not.toContainText(
      /\b(21|three weeks|days? ago|late|missed|away)\b/i,
    );
    await axe(page, "Today after three weeks");
    await page.reload();
    await expect(greeting).toBeVisible();
    await button(page, "Let it rest").click();
    await expect(card(page, /A quiet day/)).toBeVisible();
    await button(page, "Undo").click();
    await button(page, "Still true").click();
    await expect(card(page, /A quiet day/)).toBeVisible();
    await at("2026-04-05T09:00");
    await today(page);
    await expect(greeting).toHaveCount(0);
  },
);

test("a paused goal is mentioned by nothing @once", async ({ page, at }) => {
  await at(TUESDAY);
  const goal = await setGoal(page, "Learn to drive", "Find the green folder");
  await setUpTry(page, goal, "The theory test", "2026-03-12");
  await page.goto(goal);
  await button(page, "More about this goal").click();
  await button(page, "Pause it").click();
  await expect(page.getByText("It’ll keep.", { exact: true })).toBeVisible();
  for (const moment of [TUESDAY, "2026-03-12T10:00", "2026-03-14T10:00", "2026-09-30T10:00"]) {
    await at(moment);
    await today(page);
    await expect(card(page, /A quiet day/)).toBeVisible();
    await expect(part(page, "Two minutes for you")).toBeVisible();
    await expect(page.getByRole("main")).not.toContainText(/drive|folder|theory/i);
  }
});

test(
  "how one is: kept on the choice, more of it folded away",
  { tag: "@smoke" },
  async ({ page, at, axe }) => {
    await at(TUESDAY);
    await today(page);
    const checkIn = part(page, "How are you, just now?");
    // The first save of all also asks whether the browser keeps it, and says that after or before.
    const heard = await listen(page);
    await checkIn.getByRole("radio", { name: "Heavy", exact: true }).check();
    await expect.poll(heard).toContain("Noted: heavy");
    await page.reload();
    await expect(checkIn.getByRole("radio", { name: "Heavy", exact: true })).toBeChecked();
    const heardNow = await listen(page);
    await checkIn.getByRole("radio", { name: "Heavy", exact: true }).focus();
    await page.keyboard.press("ArrowLeft");
    await page.keyboard.press("Enter");
    await expect.poll(heardNow).toContain("Noted: middling");
    await checkIn.getByText("More", { exact: true }).click();
    await checkIn.getByRole("group", { name: "Energy" }).getByRole("radio", { name: "A little" }).check();
    await box(page, "What was going on?").fill("A long day at work");
    await box(page, "What was going on?").press("Tab");
    await expect(checkIn.getByRole("list", { name: "The last two weeks" })).toContainText(
      /Today\s*Middling\. Energy: a little\s*A long day at work/,
    );
    await expect(checkIn).toContainText("If hard days keep coming, talking to a doctor or counsellor helps");
    await axe(page, "The check-in with more of it open");
    await at("2026-03-11T18:30");
    await today(page);
    await expect(checkIn.getByRole("radio", { checked: true })).toHaveCount(0);
  },
);

test("a check-in repaints what shows it and nothing else @once", async ({ page, at }) => {
  await at(TUESDAY);
  await log(page, "They said no");
  await at("2026-03-12T11:00");
  await today(page);
  const checkIn = part(page, "How are you, just now?");
  const heard = await listen(page);
  await checkIn.getByRole("radio", { name: "Heavy", exact: true }).check();
  await expect.poll(heard).toContain("Noted: heavy");
  await expect(part(page, "Small wins")).toBeVisible();
  // The first save of all asks where the words are kept.
  await expect(page.getByText("Saved in this browser only").filter({ visible: true }).first()).toBeVisible();
  const elsewhere = await checkIn.evaluateHandle((shown) => {
    const seen: string[] = [];
    const options = { subtree: true, childList: true, attributes: true, characterData: true };
    new MutationObserver((records) => {
      for (const { target } of records) {
        const at = target instanceof Element ? target : target.parentElement;
        // What is said to screen readers changes with every deed.
        if (shown.contains(target) || at?.closest("[role=status]")) continue;
        seen.push(at?.outerHTML.slice(0, 200) ?? "");
      }
    }).observe(document.body, options);
    return seen;
  });
  await checkIn.getByRole("radio", { name: "Middling", exact: true }).check();
  await expect.poll(heard).toContain("Noted: middling");
  await expect(checkIn.getByRole("radio", { name: "Middling", exact: true })).toBeChecked();
  // What another tab writes comes the same way: asked again, it has had its turn by now.
  await checkIn.getByText("More", { exact: true }).click();
  await expect(checkIn.getByRole("list", { name: "The last two weeks" })).toContainText("Middling");
  expect(await elsewhere.jsonValue()).toEqual([]);
});

test("after Help was opened in this tab, nothing is brought up that takes thinking over @once", async ({
  page,
  at,
}) => {
  await at(TUESDAY);
  await page.goto("/help");
  // The country is guessed by the script that notes the visit; what stood before was the page as it was built.
  await expect(page.getByRole("link", { name: "Call 999 now" })).toBeVisible();
  await today(page);
  await expect(card(page, "A quiet day. Just close this, if you like.")).toBeVisible();
  await expect(part(page, "How are you, just now?")).toBeVisible();
  await expect(part(page, "Small wins")).toHaveCount(0);
});

test("by keyboard alone: a win noted, a step done, the check-in", async ({ page, at }) => {
  await at(TUESDAY);
  await today(page);
  await expect(part(page, "Two minutes for you")).toBeVisible();
  await pressOn(page, button(page, "Note a win"));
  await expect(box(page, /What went well/)).toBeFocused();
  await page.keyboard.type("Six bowls that match");
  await page.keyboard.press("ControlOrMeta+Enter");
  await expect(part(page, "Small wins").getByRole("listitem").first()).toHaveText(/Six bowls/);
  await page.reload();
  await expect(part(page, "How are you, just now?")).toBeVisible();
  const heard = await listen(page);
  await tabTo(page, part(page, "How are you, just now?").getByRole("radio", { name: "Light", exact: true }));
  await page.keyboard.press("Space");
  await expect.poll(heard).toContain("Noted: light");
});

test(
  "looking around: an example that is never saved, one tap out",
  { tag: "@smoke" },
  async ({ page, at, axe }) => {
    await at(TUESDAY);
    await page.goto("/");
    await button(page, "Look around").click();
    await expect(page).toHaveURL(/\/today$/);
    await expect(card(page, /^You wrote something/)).toBeVisible();
    const line = page.getByRole("complementary", { name: "Example" });
    await expect(line).toContainText("Example. Nothing is saved");
    await expect(part(page, "Small wins").getByRole("listitem").first()).toBeVisible();
    await axe(page, "The example");
    await button(page, "Add").click();
    await box(page, /What went well/).fill("Tried the example");
    await button(page, "Keep").click();
    await expect(part(page, "Small wins")).toContainText("Tried the example");
    await page.reload();
    await expect(part(page, "Small wins").getByRole("listitem").first()).toBeVisible();
    await expect(page.getByRole("main")).not.toContainText("Tried the example");
    await page.goto("/goals");
    await expect(line).toBeVisible();
    await expect(page.getByRole("main")).toContainText("Teach a pottery class of my own");
    await button(page, "Leave the example").click();
    await expect(page).toHaveURL(/\/welcome$/);
    await today(page);
    await expect(card(page, /A quiet day/)).toBeVisible();
    await expect(line).toHaveCount(0);
  },
);

test("who writes something down while looking around, or turns to their data, is in their own Onward", async ({
  page,
  at,
}) => {
  await at(TUESDAY);
  const line = page.getByRole("complementary", { name: "Example" });
  const looksAround = async (): Promise<void> => {
    await page.goto("/welcome");
    await button(page, "Look around").click();
    await expect(line).toBeVisible();
  };
  await looksAround();
  await link(page, "Log a setback").first().click();
  await expect(box(page, "What happened, in a line or two")).toBeEnabled();
  await expect(line).toHaveCount(0);
  await box(page, "What happened, in a line or two").fill("They never called");
  await button(page, "Save").click();
  await expect(page.getByRole("heading", { name: /It.s down/ })).toBeVisible();
  await looksAround();
  await page.goto("/setbacks");
  await expect(line).toBeVisible();
  await expect(page.getByRole("main")).not.toContainText("They never called");
  await page.goto("/settings");
  await page.getByRole("link", { name: /^Your data/ }).click();
  await expect(page.getByRole("main")).toContainText("1 setback");
  await expect(line).toHaveCount(0);
  await page.goto("/setbacks");
  await expect(page.getByRole("main")).toContainText("They never called");
  await looksAround();
  await page.goBack();
  await expect(link(page, "Write down what happened")).toBeVisible();
  await expect(line).toHaveCount(0);
});

test("an answer there is no room for shows as chosen no more, and can be given again @once", async ({
  page,
  context,
  baseURL,
  at,
}) => {
  await at(TUESDAY);
  await today(page);
  const answer = part(page, "How are you, just now?").getByRole("radio", { name: "Light", exact: true });
  await expect(answer).not.toBeChecked();
  const devtools = await context.newCDPSession(page);
  await devtools.send("Storage.overrideQuotaForOrigin", { origin: baseURL ?? "", quotaSize: 1 });
  await answer.click();
  await expect(part(page, "How are you, just now?")).toContainText(/full|room/);
  await expect(answer).not.toBeChecked();
  await devtools.send("Storage.overrideQuotaForOrigin", { origin: baseURL ?? "" });
  await answer.check();
  await page.reload();
  await expect(answer).toBeChecked();
});
