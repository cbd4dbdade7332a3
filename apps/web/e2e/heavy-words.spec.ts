/**
 * The card after very heavy words: after saving, in its place, once, and with nothing kept of it.
 */
import type { Page } from "@playwright/test";
import { pressOn } from "./setup/by-keyboard.ts";
import { listen } from "./setup/heard.ts";
import { expect, test } from "./setup/fixtures.ts";

const TITLE = "It sounds as if this is very heavy.";
const card = (page: Page) => page.getByRole("region", { name: TITLE });
const what = (page: Page) => page.getByRole("textbox", { name: /what happened/i });
const save = (page: Page) => page.getByRole("button", { name: "Save", exact: true });
const button = (page: Page, name: string) => page.getByRole("button", { name, exact: true });

test(
  "after saving: a number in one tap, offline; once for the same words, and then quiet",
  { tag: "@smoke" },
  async ({ page, kept, network, axe }) => {
    await page.goto("/setbacks/new");
    await kept(page);
    await network("off");
    const asked: string[] = [];
    page.on("request", (request) => asked.push(request.url()));
    await what(page).pressSequentially("I don’t want to be here any more. ");
    expect(asked.filter((url) => /hear-words|phrase-card/.test(url))).toEqual([]);
    await expect(card(page)).toHaveCount(0);
    const said = await listen(page);
    await save(page).click();
    await expect(card(page).getByRole("link", { name: "Call Samaritans, 116 123" })).toHaveAttribute(
      "href",
      "tel:116123",
    );
    await expect(card(page)).toContainText("Day and night.");
    await expect.poll(said).toContain(`${TITLE} You can talk to someone now.`);
    await axe(page, "The card after heavy words");
    // It stands in the page and holds nothing up.
    await expect(page.getByRole("heading", { level: 1, name: /It’s down/ })).toBeVisible();
    await expect(button(page, "Done")).toBeVisible();
    // Nothing to look at, now that help is what stands there.
    await expect(page.getByRole("link", { name: "Steady myself" })).toBeVisible();
    await expect(page.getByRole("link", { name: "A short look" })).toHaveCount(0);
    expect(await page.evaluate(() => Object.keys(sessionStorage))).toEqual(["helpOpened"]);
    expect(await page.evaluate(() => Object.keys(localStorage).filter((key) => /phrase/i.test(key)))).toEqual(
      [],
    );

    await pressOn(page, button(page, "Keep writing"));
    await what(page).fill("I don’t want to be here any more. I want to die.");
    await save(page).click();
    await expect(page.getByRole("heading", { level: 1, name: /It’s down/ })).toBeVisible();
    await expect(card(page)).toHaveCount(0);

    // Written into another one later: on the page one comes back to.
    await page.goto("/setbacks/new");
    await what(page).fill("No line, and no job");
    await save(page).click();
    await button(page, "Done").click();
    await page.getByRole("link", { name: "Setbacks" }).filter({ visible: true }).first().click();
    await page.getByRole("link", { name: /No line, and no job/ }).click();
    await page.getByRole("button", { name: "More about this setback" }).click();
    await page.getByRole("button", { name: "Change what I wrote" }).click();
    await what(page).fill("No line, no job, no reason to live");
    await save(page).click();
    await expect(card(page)).toBeVisible();
    await button(page, "Not about me").click();
    await expect(card(page)).toHaveCount(0);
  },
);

test("in the words of a practice and of a debrief; put away with one press; never after idioms", async ({
  page,
}) => {
  await page.goto("/setbacks/new");
  await what(page).fill("This deadline is killing me, and I was dying to know.");
  await save(page).click();
  await expect(page.getByRole("heading", { level: 1, name: /It’s down/ })).toBeVisible();
  await page.getByRole("link", { name: "A short look" }).click();
  await page.getByRole("main").getByRole("textbox").first().fill("They’d be better off without me");
  await expect(card(page)).toHaveCount(0);
  await button(page, "Next").click();
  await expect(page.getByRole("heading", { level: 1, name: /in your hands/ })).toBeVisible();
  await expect(card(page)).toBeVisible();
  await button(page, "Keep writing").click();
  await expect(page.getByRole("main").getByRole("textbox").first()).toBeFocused();
  await expect(card(page)).toHaveCount(0);

  await page.goto("/practice/kinder-voice?begin=now");
  await page.getByRole("main").getByRole("textbox").fill("No reason to live");
  await button(page, "Next").click();
  await button(page, "Stop").click();
  await expect(card(page)).toBeVisible();
  await expect(button(page, "Keep writing")).toHaveCount(0);
  await button(page, "Not about me").click();
  await expect(card(page)).toHaveCount(0);
  await expect(button(page, "Carry on")).toBeVisible();

  // Nor is a picture what comes next.
  await page.goto("/practice/picture-it?begin=now");
  await page.getByRole("main").getByRole("textbox").fill("I want to die");
  for (let step = 0; step < 6; step += 1) await button(page, "Next").click();
  await button(page, "Done").click();
  await expect(card(page)).toBeVisible();
  await expect(button(page, "Carry on")).toBeVisible();
  await expect(button(page, "Walk through it")).toHaveCount(0);
});

test("in a note beside a story, and in looking ahead, gone on with or stopped", async ({ page }) => {
  await page.goto("/stories/tabei");
  const note = page.getByRole("textbox", { name: "How this is like mine, or not" });
  await note.fill("No reason to live");
  await button(page, "Keep this note").click();
  await expect(card(page)).toBeVisible();
  await button(page, "Keep writing").click();
  await expect(note).toBeFocused();
  await expect(card(page)).toHaveCount(0);

  await page.goto("/goals/new");
  await page.getByRole("textbox", { name: "What are you hoping for?" }).fill("Lead a small team");
  await save(page).click();
  await page.getByRole("link", { name: "Set up a try" }).click();
  await page.getByRole("textbox", { name: "What is it, in a few words?" }).fill("The interview");
  await save(page).click();
  const title = page.getByRole("heading", { level: 1, name: "The interview" });
  await expect(title).toBeVisible();
  const ahead = `${new URL(page.url()).pathname}/look-ahead`;
  const reason = page.getByRole("textbox", { name: /Name (something|another)/ });
  await page.goto(ahead);
  await reason.fill("They’d be better off without me");
  await reason.press("Enter");
  await expect(card(page)).toBeVisible();
  await button(page, "Keep writing").click();
  await expect(reason).toBeFocused();
  await expect(card(page)).toHaveCount(0);
  // Loaded again; stopped, on the page it leads to.
  await page.goto(ahead);
  await button(page, "Back").click();
  await reason.fill("I want to die");
  await button(page, "Stop here").click();
  await expect(title).toBeVisible();
  await expect(card(page)).toBeVisible();
});

test("off means off, Help stays, and the page says plainly what the card cannot do", async ({
  page,
  axe,
}) => {
  await page.goto("/settings");
  await page.getByRole("link", { name: /The card after heavy words/ }).click();
  for (const line of [
    "It misses most people who are in danger.",
    "It appears for many who are not.",
    "Nobody is watching. Nobody will be contacted.",
    /beside stories\.$/,
    /It doesn’t look at goals/,
    /There is a list for English\./,
    /have not read the English list yet/,
  ])
    await expect(page.getByText(line)).toBeVisible();
  await axe(page, "The card after heavy words, in Settings");
  await page.getByRole("switch", { name: "Show the card" }).click();
  await page.goto("/setbacks/new");
  const asked: string[] = [];
  page.on("request", (request) => asked.push(request.url()));
  await what(page).fill("I want to die");
  await save(page).click();
  await expect(page.getByRole("heading", { level: 1, name: /It’s down/ })).toBeVisible();
  await expect(page.getByRole("link", { name: "Help now" }).filter({ visible: true }).first()).toBeVisible();
  await button(page, "Done").click();
  await expect(page.getByText("It’s down. Nothing else is needed today.")).toBeVisible();
  expect(asked.filter((url) => /hear-words|phrase-card/.test(url))).toEqual([]);
});
