/**
 * What was learned reaches the next try: by choice, from the lesson, and from the end of looking back; and a plan half
 * written is open again where *Carry on* leads.
 */
import type { Locator, Page } from "@playwright/test";
import { expect, test } from "./setup/fixtures.ts";

const button = (page: Page, name: string | RegExp): Locator =>
  page.getByRole("button", typeof name === "string" ? { name, exact: true } : { name });
const link = (page: Page, name: string | RegExp): Locator =>
  page.getByRole("link", typeof name === "string" ? { name, exact: true } : { name });
const box = (page: Page, name: string | RegExp): Locator => page.getByRole("textbox", { name });
const title = (page: Page, name: string | RegExp): Locator => page.getByRole("heading", { level: 1, name });
const part = (page: Page, name: string): Locator => page.getByRole("region", { name, exact: true });

const MONDAY = "2026-03-09T18:30";
const THURSDAY = "2026-03-12T08:30";

/** Sets a goal and a try at it; gives the address of the try. */
async function aTry(page: Page, hope: string, what: string): Promise<string> {
  await page.goto("/goals/new");
  await box(page, "What are you hoping for?").fill(hope);
  await button(page, "Save").click();
  await expect(title(page, hope)).toBeVisible();
  await link(page, "Set up a try").click();
  await box(page, "What is it, in a few words?").fill(what);
  await page.getByLabel(/When is it/).fill("2026-03-12");
  await button(page, "Save").click();
  await expect(title(page, what)).toBeVisible();
  return new URL(page.url()).pathname;
}

/** Keeps a lesson; gives its address. */
async function lesson(page: Page, text: string, cue: string): Promise<string> {
  await page.goto("/lessons/new");
  await box(page, "The lesson").fill(text);
  await box(page, "What will be going on when you need this?").fill(cue);
  await button(page, "Keep it").click();
  await expect(title(page, /^Lesson$/)).toBeVisible();
  return new URL(page.url()).pathname;
}

/** A short look at the setback that was just saved; what it is about in the end becomes a lesson. */
async function shortLook(page: Page): Promise<void> {
  await link(page, "A short look").click();
  await expect(title(page, "What happened, and what did you expect?")).toBeVisible();
  await box(page, /./).first().fill("They asked, I went quiet.");
  await button(page, "Next").click();
  await expect(title(page, "What part was in your hands?")).toBeVisible();
  await button(page, "Next").click();
  await expect(title(page, "When this comes up again, what will you do?")).toBeVisible();
  await box(page, /./).first().fill("Say that I will look it up.");
  await button(page, "Finish").click();
  await expect(title(page, "You’ve looked straight at it.")).toBeVisible();
}

test("any lesson can be chosen for a try, and its plan stands on Today when the day has come", async ({
  page,
  at,
  axe,
}) => {
  await at(MONDAY);
  await lesson(page, "Ask what they mean before I answer.", "Somebody asks me a question");
  const attempt = await aTry(page, "Lead a small team", "The interview");
  await expect(part(page, "Before you start")).toContainText("Nothing you learned before fits this one.");
  await link(page, "Use something you learned").click();
  await expect(title(page, "Something you learned")).toBeVisible();
  await axe(page, "Choosing a lesson for a try");
  await link(page, /Ask what they mean/).click();
  await expect(title(page, "As an if-then for this try")).toBeVisible();
  await axe(page, "A lesson as an if-then");
  await expect(box(page, "If")).toHaveValue("Somebody asks me a question");
  await box(page, "then I’ll").fill("count to three and ask what they mean");
  await button(page, "Keep this plan").click();
  await expect(title(page, "The interview")).toBeVisible();
  await expect(part(page, "Before you start")).toContainText("Ask what they mean before I answer.");
  await expect(part(page, "Your plan")).toContainText("count to three and ask what they mean");
  await expect(page.getByRole("main").getByText("count to three and ask what they mean")).toHaveCount(1);
  await link(page, "Use something else you learned").click();
  await expect(link(page, /Ask what they mean.*With this try already/s)).toBeVisible();

  await at(THURSDAY);
  await page.goto("/today");
  await expect(page.getByRole("article")).toContainText("count to three and ask what they mean");
  await page.goto(attempt);
  await button(page, "I’m starting").click();
  await link(page, "It’s over, here’s how it went").click();
  await page.getByRole("radio", { name: /^Partly/ }).check();
  await page.getByRole("radio", { name: "Yes", exact: true }).check();
  await button(page, "Save").click();
  await link(page, "Done").click();
  await page.goto("/lessons");
  await link(page, /Ask what they mean/).click();
  await expect(part(page, "Where it was used")).toContainText(/The interview.*Partly/s);
});

test("a lesson with an if-then is taken to a try at one tap, from its own page or the try’s, and taken back @once", async ({
  page,
  at,
  axe,
}) => {
  await at(MONDAY);
  const attempt = await aTry(page, "Lead a small team", "The interview");
  const own = await lesson(page, "Ask what they mean before I answer.", "Somebody asks me a question");
  await button(page, "Add an if-then").click();
  await box(page, "then I’ll").fill("count to three");
  await button(page, "Keep this plan").click();
  await part(page, "Take it to a try")
    .getByRole("button", { name: /The interview/ })
    .click();
  await expect(link(page, /The interview.*It’s with this try/s)).toBeVisible();
  await button(page, "Undo").click();
  await expect(part(page, "Take it to a try").getByRole("button", { name: /The interview/ })).toBeVisible();

  await page.goto(`${attempt}/lessons`);
  await button(page, /Ask what they mean/).click();
  await expect(title(page, "The interview")).toBeVisible();
  await expect(part(page, "Your plan")).toContainText("count to three");
  await page.goto(own);
  await expect(part(page, "If-then").getByText("For a try")).toHaveCount(1);
  await axe(page, "A lesson that was taken to a try");
});

test("the end of looking back leads to a goal and its next try, where the lesson comes up @once", async ({
  page,
  at,
  axe,
}) => {
  await at(MONDAY);
  await page.goto("/setbacks/new");
  await box(page, "What happened, in a line or two").fill("I froze when they asked about the budget");
  await page.getByRole("radio", { name: "Work", exact: true }).check();
  await button(page, "Save").click();
  await shortLook(page);
  await axe(page, "The end of a short look");
  await link(page, "Set a goal for it").click();
  await expect(page.getByRole("radio", { name: "Work", exact: true })).toBeChecked();
  await box(page, "What are you hoping for?").fill("Lead a small team");
  await button(page, "Save").click();
  await expect(part(page, "What you learned on the way")).toContainText("Say that I will look it up.");
  await link(page, "Set up a try").click();
  await box(page, "What is it, in a few words?").fill("The second interview");
  await button(page, "Save").click();
  await expect(part(page, "Before you start")).toContainText("Say that I will look it up.");
});

test("a goal there already is chosen at the end of looking back, and the next try set up there @once", async ({
  page,
  at,
}) => {
  await at(MONDAY);
  await page.goto("/goals/new");
  await box(page, "What are you hoping for?").fill("Lead a small team");
  await button(page, "Save").click();
  await expect(title(page, "Lead a small team")).toBeVisible();
  await page.goto("/setbacks/new");
  await box(page, "What happened, in a line or two").fill("I froze when they asked about the budget");
  await button(page, "Save").click();
  await shortLook(page);
  // Not `check`: the choice goes as soon as it is made.
  await page.getByRole("radio", { name: "Lead a small team" }).click();
  await link(page, "Set up the next try").click();
  await box(page, "What is it, in a few words?").fill("The second interview");
  await button(page, "Save").click();
  await expect(part(page, "Before you start")).toContainText("Say that I will look it up.");
});

test("a plan half written is open where Carry on leads: on a try, a lesson and a setback @once", async ({
  page,
  at,
}) => {
  await at(MONDAY);
  const attempt = await aTry(page, "Lead a small team", "The interview");
  const own = await lesson(page, "Ask what they mean.", "Somebody asks me a question");
  await page.goto("/setbacks/new");
  await box(page, "What happened, in a line or two").fill("No reply");
  await button(page, "Save").click();
  await page.waitForURL(/\/saved$/);
  const setback = new URL(page.url()).pathname.replace(/\/saved$/, "");
  await shortLook(page);
  await at("2026-03-10T18:30");
  for (const [place, opens] of [
    [attempt, "Make an if-then plan"],
    [own, "Add an if-then"],
    [setback, "Make an if-then plan"],
  ] as const) {
    await page.goto(place);
    await button(page, opens).click();
    await box(page, "then I’ll").fill("count to three");
    await page.goto("/today");
    await link(page, "Carry on").click();
    await expect(box(page, "then I’ll")).toHaveValue("count to three");
    await button(page, "Leave it").click();
    await expect(button(page, opens)).toBeVisible();
  }
});

test("a line half written is open where Carry on leads: a step, a milestone, and a setback’s short name @once", async ({
  page,
  at,
}) => {
  await at(MONDAY);
  await page.goto("/goals/new");
  await box(page, "What are you hoping for?").fill("Lead a small team");
  await box(page, /smallest next step/).fill("Ask for the date");
  await button(page, "Save").click();
  await expect(title(page, "Lead a small team")).toBeVisible();
  const goal = new URL(page.url()).pathname;
  await page.goto("/setbacks/new");
  await box(page, "What happened, in a line or two").fill("No reply");
  await button(page, "Save").click();
  await page.waitForURL(/\/saved$/);
  const setback = new URL(page.url()).pathname.replace(/\/saved$/, "");
  await at("2026-03-10T18:30");
  const carriesOn = async (label: string | RegExp, words: string): Promise<void> => {
    await box(page, label).fill(words);
    await page.goto("/today");
    await link(page, "Carry on").click();
    await expect(box(page, label)).toHaveValue(words);
  };
  await page.goto(goal);
  await button(page, "Add a small step").click();
  await carriesOn("A small step", "Write two lines");
  await button(page, "Not now").click();
  await button(page, /^Change: Ask for the date/).click();
  await carriesOn("A small step", "Ask on Monday");
  await button(page, "Keep").click();
  await expect(part(page, "Small steps")).toContainText("Ask on Monday");
  await button(page, "Add a milestone").click();
  await carriesOn("A milestone", "A first meeting");
  await button(page, "Keep").click();
  await expect(part(page, "Milestones")).toContainText("A first meeting");

  await page.goto(setback);
  await button(page, "More about this setback").click();
  await button(page, /^Give it a short name/).click();
  await carriesOn("A short name", "The silence");
  await button(page, "Keep this name").click();
  await expect(title(page, "The silence")).toBeVisible();
  await page.goto("/today");
  await expect(page.getByRole("article")).toBeVisible();
  await expect(link(page, "Carry on")).toHaveCount(0);
});

test("what was typed of how it went waits while it is too soon to say, and the newer answer stands @once", async ({
  page,
  at,
}) => {
  await at(MONDAY);
  const attempt = await aTry(page, "Lead a small team", "The interview");
  await at(THURSDAY);
  await page.goto(`${attempt}/outcome`);
  await page.getByRole("radio", { name: /^Too soon/ }).check();
  await box(page, /A line about it/).fill("They will write on Friday");
  await button(page, "Save").click();
  await expect(title(page, "The interview")).toBeVisible();
  await page.goto(`${attempt}/outcome?said=reached`);
  await expect(box(page, /A line about it/)).toHaveValue("They will write on Friday");
  await expect(page.getByRole("radio", { name: /^It worked/ })).toBeChecked();
  // Begun with one answer, asked again with another.
  await page.getByRole("radio", { name: /^Partly/ }).check();
  await box(page, /A line about it/).fill("They wrote on Friday");
  await page.goto("/today");
  await page.goto(`${attempt}/outcome?said=reached`);
  await expect(box(page, /A line about it/)).toHaveValue("They wrote on Friday");
  await expect(page.getByRole("radio", { name: /^It worked/ })).toBeChecked();
  // Taken away by mistake, it comes back with its line.
  await page.getByRole("radio", { name: /^It didn.t happen/ }).check();
  await button(page, "Save").click();
  await button(page, "Undo").click();
  await expect(page.getByRole("main")).toContainText("The interview");
  await link(page, "Today").first().click();
  await link(page, "Carry on").click();
  await expect(box(page, /A line about it/)).toHaveValue("They wrote on Friday");
});

test("what will be changed is shown on the try, with an approach and without @once", async ({ page, at }) => {
  await at(MONDAY);
  const attempt = await aTry(page, "Lead a small team", "The interview");
  await page.goto(attempt.replace(/[^/]+$/, "new"));
  await box(page, "What is it, in a few words?").fill("The second interview");
  await box(page, /What will you change/).fill("Sleep before it");
  await button(page, "Save").click();
  await expect(title(page, "The second interview")).toBeVisible();
  await expect(page.getByRole("main")).toContainText("Sleep before it");
});

test("a try is moved to another day, and takes it back @once", async ({ page, at, axe }) => {
  await at(MONDAY);
  const attempt = await aTry(page, "Lead a small team", "The interview");
  await expect(page.getByRole("main")).toContainText("On Thursday 12 March");
  await link(page, "Change it, or move it to another day").click();
  await expect(title(page, "Change this try")).toBeVisible();
  await axe(page, "Changing a try");
  await expect(box(page, "What is it, in a few words?")).toHaveValue("The interview");
  await page.getByLabel(/When is it/).fill("2026-03-19");
  await box(page, /How will you go at it/).fill("Ask someone who did it");
  await button(page, "Save").click();
  await expect(page.getByRole("main")).toContainText("On Thursday 19 March");
  await expect(page.getByRole("main")).toContainText("Ask someone who did it");
  // Half a change is where Carry on leads.
  await page.goto(`${attempt}/edit`);
  await box(page, "What is it, in a few words?").fill("The second interview");
  await page.goto("/today");
  await link(page, "Carry on").click();
  await expect(box(page, "What is it, in a few words?")).toHaveValue("The second interview");
  await button(page, "Save").click();
  await expect(title(page, "The second interview")).toBeVisible();
  await button(page, "Undo").click();
  await expect(title(page, "The interview")).toBeVisible();
});

test("a setback that goes to another goal is no longer of the first one’s try @once", async ({
  page,
  at,
}) => {
  await at(MONDAY);
  const attempt = await aTry(page, "Lead a small team", "The interview");
  await page.goto("/goals/new");
  await box(page, "What are you hoping for?").fill("Sing in a choir");
  await button(page, "Save").click();
  await expect(title(page, "Sing in a choir")).toBeVisible();
  const [, , goal, , id] = attempt.split("/");
  await page.goto(`/setbacks/new?goal=${goal}&attempt=${id}`);
  await box(page, "What happened, in a line or two").fill("No reply");
  await expect(page.getByText(/try 1/i).first()).toBeVisible();
  await page.getByRole("radio", { name: "Sing in a choir" }).check();
  await button(page, "Save").click();
  await page.waitForURL(/\/saved$/);
  await page.goto(page.url().replace(/\/saved$/, ""));
  await expect(page.getByRole("main")).toContainText("Sing in a choir");
  await expect(page.getByRole("main")).not.toContainText(/try 1/i);
});

test("the line said of a try is not typed again when it is written down @once", async ({ page, at }) => {
  await at(MONDAY);
  const attempt = await aTry(page, "Lead a small team", "The interview");
  await page.goto(`${attempt}/outcome`);
  await page.getByRole("radio", { name: /^Not this time/ }).check();
  await box(page, /A line about it/).fill("They had someone already");
  await button(page, "Save").click();
  await expect(title(page, "Noted. Nothing else needed.")).toBeVisible();
  await link(page, "Write it down").click();
  await expect(box(page, "What happened, in a line or two")).toHaveValue("They had someone already");
  await button(page, "Save").click();
  await page.waitForURL(/\/saved$/);
  const [, , goal, , id] = attempt.split("/");
  await page.goto(`/setbacks/new?goal=${goal}&attempt=${id}`);
  await expect(page.getByText(/Lead a small team/).first()).toBeVisible();
  await expect(box(page, "What happened, in a line or two")).toHaveValue("");
});
