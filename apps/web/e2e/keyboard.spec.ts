/**
 * The journeys that matter most, by keyboard alone: an address is typed only to open Onward cold.
 */
import { readFile } from "node:fs/promises";
import type { Locator, Page } from "@playwright/test";
import { choose, pressOn, tabTo, typeIn } from "./setup/by-keyboard.ts";
import { expect, test } from "./setup/fixtures.ts";
import { listen } from "./setup/heard.ts";
import { soon, stopTime } from "./setup/still-time.ts";

const button = (page: Page, name: string | RegExp): Locator =>
  page.getByRole("button", typeof name === "string" ? { name, exact: true } : { name });
const link = (page: Page, name: string | RegExp): Locator =>
  page.getByRole("link", typeof name === "string" ? { name, exact: true } : { name });
const box = (page: Page, name: string | RegExp): Locator => page.getByRole("textbox", { name });
const radio = (page: Page, name: string | RegExp): Locator =>
  page.getByRole("radio", typeof name === "string" ? { name, exact: true } : { name });
const title = (page: Page, name: string | RegExp): Locator => page.getByRole("heading", { level: 1, name });
const card = (page: Page, name: string | RegExp): Locator => page.getByRole("article", { name });
const part = (page: Page, name: string): Locator => page.getByRole("region", { name, exact: true });
const main = (page: Page): Locator => page.getByRole("main");

type Tab = "Today" | "Setbacks" | "Goals" | "Lessons" | "Practice";

/** To one of the five places, by the rail on a desktop and the bar at the foot of a phone. */
async function toTab(page: Page, name: Tab): Promise<void> {
  await pressOn(
    page,
    page.getByRole("navigation", { name: "Main" }).getByRole("link", { name, exact: true }),
  );
  if (name !== "Today") await expect(title(page, name)).toBeFocused();
}

/** To Settings: in the rail on a desktop, in the menu on a phone. */
async function toSettings(page: Page, phone: boolean): Promise<void> {
  if (phone) {
    await pressOn(page, button(page, "More"));
    await pressOn(page, page.getByRole("dialog", { name: "More" }).getByRole("link", { name: "Settings" }));
  } else await pressOn(page, link(page, "Settings"));
  await expect(title(page, "Settings")).toBeFocused();
}

/** Opens Onward cold, at the address a person knows. */
async function open(page: Page): Promise<void> {
  await page.goto("/");
  await expect(page.getByRole("heading", { level: 1 })).toBeVisible();
}

/** Writes one down, from wherever the way to it is. */
async function log(page: Page, what: string, more: () => Promise<void> = async () => {}): Promise<void> {
  await pressOn(page, link(page, /^(Write down what happened|Log a setback)$/));
  await expect(box(page, "What happened, in a line or two")).toBeFocused();
  await page.keyboard.type(what);
  await more();
  await pressOn(page, button(page, "Save"));
  await expect(title(page, /It’s down\.|That’s a lot to carry\./)).toBeFocused();
}

test(
  "a heavy setback, two minutes of breathing, and back to where one was",
  { tag: "@smoke" },
  async ({ page, axe }) => {
    await page.clock.install({ time: new Date("2026-03-05T15:00") });
    await open(page);
    await log(page, "They chose someone else", () => choose(page, radio(page, "Heavy")));
    await expect(title(page, "That’s a lot to carry.")).toBeFocused();
    await page.waitForURL(/\/saved$/);
    const saved = page.url();
    await stopTime(page, "2026-03-05T15:10");
    await pressOn(page, link(page, "Breathe for two minutes"));
    await soon(page, () => expect(title(page, "In, for four")).toBeFocused({ timeout: 100 }));
    await page.clock.runFor(4500);
    await expect(title(page, "Out, for six")).toBeVisible();
    await page.clock.runFor(117_000);
    await expect(title(page, "Two minutes. Anything shift? It’s fine if not.")).toBeFocused();
    await page.clock.resume();
    await choose(page, radio(page, "Middling"));
    await pressOn(page, button(page, "Carry on"));
    await expect(page).toHaveURL(saved);
    await expect(title(page, "It’s down.")).toBeVisible();
    await axe(page, "Back from breathing");
    await pressOn(page, button(page, "Done"));
    await expect(page).toHaveURL(/\/today$/);
    await pressOn(page, part(page, "What you wrote").getByRole("link"));
    await expect(page).toHaveURL(/\/setbacks\/[^/]+$/);
    await expect(page.getByRole("heading", { name: "Felt" })).toBeVisible();
    await expect(main(page).getByText("They chose someone else")).toBeVisible();
    await expect(page.getByText(/Steadied/).first()).toBeVisible();
    await axe(page, "The setback after breathing");
  },
);

/** Says a number from 0 to 10 on a slider. */
async function say(page: Page, slider: Locator, number: number): Promise<void> {
  await tabTo(page, slider);
  await page.keyboard.press("Home");
  for (let n = 0; n < number; n++) await page.keyboard.press("ArrowRight");
  await expect(slider).toHaveAttribute("aria-valuetext", `${number} of 10`);
}

/** What is done at a step, by the first words of its heading. */
type AtStep = readonly (readonly [begins: RegExp, act: () => Promise<void>])[];

/** Goes through a practice to its end: does what is known of each step, all of it, and goes on from every other. */
async function goThrough(page: Page, known: AtStep): Promise<void> {
  const heading = title(page, /./);
  const done = new Set<RegExp>();
  while (await page.locator("[aria-current=step]").isVisible()) {
    const here = await heading.innerText();
    const found = known.find(([begins]) => begins.test(here));
    if (found !== undefined) {
      done.add(found[0]);
      await found[1]();
    }
    await pressOn(page, button(page, /^(Next|Done)$/));
    await expect(heading).not.toHaveText(here);
    // On the button that was pressed or on the heading, but never nowhere.
    await expect(page.locator(":focus")).toBeVisible();
  }
  expect(
    known.map(([begins]) => begins).filter((begins) => !done.has(begins)),
    "steps that never came",
  ).toEqual([]);
}

test("a second look, from a thought to a sentence that is believed and kept", async ({ page, axe }) => {
  const fair = "I can’t do this yet. Next I’ll ask what they mean.";
  await page.goto("/practice");
  await pressOn(page, link(page, /^A second look/));
  await expect(title(page, "A second look")).toBeFocused();
  await pressOn(page, button(page, "Begin"));
  await expect(title(page, "What happened?")).toBeFocused();
  await goThrough(page, [
    [/^What happened/, () => typeIn(page, box(page, /One line/), "I lost the thread in the second round")],
    [/^What does your mind say/, () => typeIn(page, box(page, /its own words/), "I can’t do this")],
    [
      /^How much do you believe it/,
      async () => {
        await say(page, page.getByRole("slider", { name: "I can’t do this" }), 8);
        await axe(page, "How much a thought is believed");
      },
    ],
    [
      /^What doesn’t fit with it/,
      () => typeIn(page, box(page, "One fact"), "Two of three would work with me"),
    ],
    [
      /^Which sentence is fairer/,
      async () => {
        await pressOn(page, button(page, /^I can’t do this yet/));
        await typeIn(page, box(page, /add “yet”/), " never be asked what I mean.");
        await axe(page, "A fairer sentence");
      },
    ],
    [
      /^How much do you believe this one/,
      async () => {
        // Not signed yet: it is made weaker, and believed.
        await say(page, page.getByRole("slider"), 4);
        await expect(page.getByText("Go back and make it weaker, until you’d sign it.")).toBeVisible();
        await axe(page, "A sentence that isn’t believed");
        await pressOn(page, button(page, "Back"));
        await expect(title(page, /^Which sentence is fairer/)).toBeVisible();
        await tabTo(page, box(page, /add “yet”/));
        await page.keyboard.press("ControlOrMeta+A");
        await page.keyboard.type(fair);
        await pressOn(page, button(page, "Next"));
        await expect(title(page, /^How much do you believe this one/)).toBeVisible();
        await say(page, page.getByRole("slider", { name: fair }), 7);
        await expect(page.getByText("Go back and make it weaker, until you’d sign it.")).toHaveCount(0);
      },
    ],
    [
      /^And the first thought, now/,
      () => say(page, page.getByRole("slider", { name: "I can’t do this" }), 5),
    ],
  ]);
  await expect(title(page, "You’ve looked at it twice.")).toBeFocused();
  await expect(page.getByText("The first thought: before 8 of 10, now 5 of 10.")).toBeVisible();
  await pressOn(page, page.getByRole("checkbox", { name: /^Keep this/ }));
  await axe(page, "The end of a second look");
  await pressOn(page, button(page, "Carry on"));
  await expect(title(page, "Practice")).toBeVisible();
  await pressOn(page, link(page, /^A second look/));
  await expect(main(page).getByText(fair)).toBeVisible();
  await expect(page.getByText("I lost the thread")).toHaveCount(0);
  await axe(page, "A second look, with what was kept");
});

/** What is asked when looking back, in order; the first words of each. */
const QUESTION = {
  happened: /^What happened, as a camera/,
  expected: /^What did you expect/,
  toldMyself: /^What did you tell yourself/,
  wentRight: /^What went right/,
  causes: /^What was in your hands/,
  kinder: /^What would be just as true/,
  lesson: /^If next time only one thing/,
  plan: /^One small step/,
} as const;
const LESSON = "Ask what they mean before I answer.";

test("without a network: stopped on the way and carried on, the lesson is at the next try, is rated, and comes back on its day", async ({
  profile,
  kept,
  axe,
}) => {
  test.setTimeout(240_000);
  /** The browser started anew, with no network from then on. */
  const opened = async (time: string): Promise<Page> => {
    const fresh = await profile.open(time);
    await fresh.context().setOffline(true);
    return fresh;
  };
  let page = await profile.open("2026-04-01T09:30");

  await test.step("a goal, and a setback on the way to it", async () => {
    await page.goto("/goals");
    await kept(page);
    await page.context().setOffline(true);
    await pressOn(page, link(page, "Set a goal"));
    await expect(box(page, "What are you hoping for?")).toBeFocused();
    await page.keyboard.type("Sing in a choir");
    await page.keyboard.press("Enter");
    await expect(title(page, "Sing in a choir")).toBeFocused();
    await toTab(page, "Today");
    await log(page, "They went with someone else.", async () => {
      await choose(page, radio(page, "Middling"));
      await choose(page, radio(page, "Sing in a choir"));
    });
  });

  await test.step("offered on Today a day later, and stopped at the fourth question", async () => {
    page = await opened("2026-04-02T10:00");
    await open(page);
    await pressOn(page, link(page, "Have a look"));
    await expect(title(page, "Looking back")).toBeFocused();
    await choose(page, radio(page, "Some weight"));
    await pressOn(page, button(page, "Begin"));
    await expect(title(page, QUESTION.happened)).toBeFocused();
    await typeIn(page, main(page).getByRole("textbox").first(), "You sat down. They asked three questions.");
    await pressOn(page, button(page, "Next"));
    await expect(title(page, QUESTION.expected)).toBeFocused();
    await pressOn(page, button(page, "Skip"));
    await expect(title(page, QUESTION.toldMyself)).toBeFocused();
    await pressOn(page, button(page, "Skip"));
    await expect(title(page, QUESTION.wentRight)).toBeFocused();
    await typeIn(page, main(page).getByRole("textbox").first(), "You stayed calm.");
    await pressOn(page, button(page, "Stop here"));
    await expect(page).toHaveURL(/\/setbacks\/[^/]+$/);
    await axe(page, "A setback in the middle of looking back");
  });

  await test.step("carried on after the browser was closed, with a lesson and a plan", async () => {
    page = await opened("2026-04-03T10:00");
    await open(page);
    await pressOn(page, link(page, "Carry on"));
    // What was typed when it was stopped is an answer: the next question is asked.
    await expect(title(page, QUESTION.causes)).toBeFocused();
    await typeIn(page, box(page, "Name something that contributed"), "I answered too soon");
    await page.keyboard.press("Enter");
    await expect(box(page, "Name another")).toBeFocused();
    await choose(page, radio(page, "Partly"));
    await pressOn(page, button(page, "Next"));
    await expect(title(page, QUESTION.kinder)).toBeFocused();
    await pressOn(page, button(page, "Skip"));
    await expect(title(page, QUESTION.lesson)).toBeFocused();
    await typeIn(page, box(page, "The lesson"), LESSON);
    await typeIn(page, box(page, "What will be going on when you need this?"), "An odd question");
    await choose(page, radio(page, "fairly"));
    await pressOn(page, button(page, "Next"));
    await expect(title(page, QUESTION.plan)).toBeFocused();
    await expect(box(page, "If")).toHaveValue("An odd question");
    await typeIn(page, box(page, "then I’ll"), "take one breath");
    await axe(page, "The plan, by keyboard");
    await pressOn(page, button(page, "Finish"));
    await expect(title(page, "You’ve looked straight at it.")).toBeFocused();
    await choose(page, radio(page, "Light"));
    await pressOn(page, button(page, "Done"));
    await expect(main(page).getByText("Your account, in your words")).toBeVisible();
    for (const words of [
      "You sat down.",
      "You stayed calm.",
      "I answered too soon",
      LESSON,
      "take one breath",
    ]) {
      await expect(main(page).getByText(words).first()).toBeVisible();
    }
    await axe(page, "A setback looked back on");
  });

  await test.step("the next try of the goal shows the lesson before it starts", async () => {
    await toTab(page, "Goals");
    await pressOn(page, link(page, /^Sing in a choir/));
    await pressOn(page, link(page, "Set up a try"));
    await expect(box(page, "What is it, in a few words?")).toBeFocused();
    await page.keyboard.type("The open day");
    // Day and month alike, since browsers ask for them in either order.
    await typeIn(page, page.getByLabel(/When is it/), "04042026");
    await pressOn(page, button(page, "Save"));
    await expect(title(page, "The open day")).toBeFocused();
    await page.context().clock.setFixedTime(new Date("2026-04-04T10:00"));
    await open(page);
    await pressOn(page, card(page, /./).getByRole("link", { name: "Look ahead" }));
    await expect(title(page, /^Imagine it’s Saturday the 4th/)).toBeFocused();
    await pressOn(page, button(page, "Stop here"));
    await expect(title(page, "The open day")).toBeFocused();
    await tabTo(page, part(page, "Before you start").getByRole("link", { name: LESSON }));
    await pressOn(page, button(page, "I’m starting"));
    await expect(button(page, "I’m starting")).toHaveCount(0);
    await axe(page, "A try under way");
  });

  await test.step("its outcome is recorded and the lesson rated", async () => {
    await pressOn(page, link(page, "It’s over, here’s how it went"));
    await expect(title(page, "How did it go?")).toBeFocused();
    await choose(page, radio(page, /^Partly/));
    await typeIn(page, box(page, /A line about it/), "They asked me to come back.");
    await pressOn(page, button(page, "Save"));
    await expect(title(page, "Noted. Nothing else needed.")).toBeFocused();
    await pressOn(page, button(page, "I had it"));
    await choose(
      page,
      page.getByRole("group", { name: "Used this time?" }).getByRole("radio", { name: "Yes, it helped" }),
    );
    await axe(page, "A lesson rated");
    await pressOn(page, link(page, "Done"));
    await expect(part(page, "How it went")).toContainText(/Partly.*They asked me to come back\./s);
  });

  await test.step("the lesson comes back on its day, and is answered", async () => {
    await toTab(page, "Lessons");
    await expect(link(page, /^Ask what they mean/)).toContainText("Back on 11 April.");
    await page.context().clock.setFixedTime(new Date("2026-04-10T10:00"));
    await open(page);
    await toTab(page, "Lessons");
    await expect(link(page, /^Ask what they mean/)).toBeVisible();
    await expect(link(page, "Show me")).toHaveCount(0);
    await page.context().clock.setFixedTime(new Date("2026-04-11T10:00"));
    await open(page);
    await pressOn(page, link(page, "Show me"));
    await expect(title(page, "What helps?")).toBeFocused();
    await pressOn(page, button(page, "Show it"));
    await expect(main(page).getByText(LESSON)).toBeVisible();
    await pressOn(page, button(page, /^I had it/));
    await expect(title(page, "You had it.")).toBeFocused();
    await pressOn(page, button(page, "No"));
    await axe(page, "A lesson answered");
    await pressOn(page, button(page, "Done"));
    await expect(title(page, "That’s all for today.")).toBeFocused();
  });
});

test.describe("without script", () => {
  test.use({ javaScriptEnabled: false });

  test("Tab reaches the numbers", { tag: "@smoke" }, async ({ page }) => {
    await page.goto("/help");
    await pressOn(page, link(page, "United Kingdom"));
    const uk = part(page, "United Kingdom");
    for (const [name, address] of [
      [/Any emergency 999/, "tel:999"],
      [/Call Samaritans.*116 123/, "tel:116123"],
      [/Text Shout.*85258/, "sms:85258?body=SHOUT"],
    ] as const) {
      const number = uk.getByRole("link", { name });
      await tabTo(page, number);
      await expect(number).toBeFocused();
      await expect(number).toBeInViewport();
      await expect(number).toHaveAttribute("href", address);
    }
  });
});

test("two tabs, and nothing is lost when the one that holds the file closes @once", async ({
  context,
  axe,
}) => {
  const first = await context.newPage();
  await open(first);
  await log(first, "Written in the first tab");
  const second = await context.newPage();
  await open(second);
  await toTab(second, "Setbacks");
  await expect(main(second).getByText("Written in the first tab")).toBeVisible();
  // A tab that is not in front is drawn and timed as it comes; people type in the one they see.
  await first.bringToFront();
  await pressOn(first, button(first, "Done"));
  await log(first, "Written while the second looks on");
  await expect(main(second).getByText("Written while the second looks on")).toBeVisible();
  await second.bringToFront();
  await pressOn(second, link(second, "Log a setback"));
  await expect(box(second, "What happened, in a line or two")).toBeFocused();
  await second.keyboard.type("Written in the second tab");
  await expect(box(second, "What happened, in a line or two")).toHaveValue("Written in the second tab");
  await first.close();
  await second.keyboard.press("ControlOrMeta+Enter");
  await expect(title(second, "It’s down.")).toBeFocused();
  await pressOn(second, button(second, "Done"));
  await toTab(second, "Setbacks");
  for (const words of [
    "Written in the first tab",
    "Written while the second looks on",
    "Written in the second tab",
  ]) {
    await expect(main(second).getByText(words)).toHaveCount(1);
  }
  await axe(second, "Setbacks after the other tab closed");
});

test("arrows only move along the scale of now; what they come to is kept once", async ({
  page,
  at,
  isMobile,
}) => {
  await at("2026-03-10T18:30");
  await page.goto("/today");
  await expect(radio(page, "Heavy")).toBeAttached();
  const heard = await listen(page);
  const noted = async (): Promise<string[]> => (await heard()).filter((said) => said.startsWith("Noted"));
  await choose(page, radio(page, "Heavy"));
  await page.keyboard.press("Tab");
  // The first save of all also asks whether the browser keeps it, and says that after or before.
  await expect.poll(noted).toEqual(["Noted: heavy"]);

  await log(page, "They said no");
  await pressOn(page, button(page, "Done"));
  await toTab(page, "Setbacks");
  await pressOn(page, link(page, /They said no/));
  await pressOn(page, page.locator("summary").filter({ hasText: "How heavy is it now?" }));
  await choose(page, radio(page, "Very heavy"));
  await page.keyboard.press("Enter");
  await expect.poll(noted).toContain("Noted: very heavy");
  await page.keyboard.press("ArrowUp");
  await page.keyboard.press("ArrowUp");
  await expect(radio(page, "Middling")).toBeChecked();
  await page.keyboard.press("Tab");
  await expect.poll(noted).toContain("Noted: middling");

  await toTab(page, "Today");
  await toSettings(page, isMobile);
  await pressOn(page, link(page, /^Your data/));
  const download = page.waitForEvent("download");
  await pressOn(page, button(page, "Save a copy"));
  const { tables } = JSON.parse(await readFile(await (await download).path(), "utf8")) as {
    tables: Record<string, { cells: { heaviness?: [number, string] } }[]>;
  };
  const said = (table: string) => tables[table]?.map(({ cells }) => cells.heaviness?.[0]).sort();
  expect(said("rating")).toEqual([2, 4]);
  expect(said("checkin")).toEqual([3]);
});

test("a fresh profile gets everything back from a saved copy", async ({ page, profile, isMobile, axe }) => {
  await open(page);
  await log(page, "A hard Friday");
  await pressOn(page, button(page, "Done"));
  await toSettings(page, isMobile);
  await pressOn(page, link(page, /^Your data/));
  await expect(title(page, "Your data")).toBeFocused();
  const download = page.waitForEvent("download");
  await pressOn(page, button(page, "Save a copy"));
  const copy = await download;
  const buffer = await readFile(await copy.path());

  await pressOn(page, button(page, /^Delete everything/));
  const sheet = page.getByRole("dialog");
  await typeIn(page, sheet.getByLabel("To go on, type delete"), "delete");
  await pressOn(page, sheet.getByRole("button", { name: "Delete everything" }));
  await expect(title(page, "It’s gone from here. Take care of yourself.")).toBeVisible();
  await axe(page, "Everything deleted");
  await pressOn(page, link(page, "Start again"));
  await expect(link(page, "I already use Onward")).toBeVisible();

  const fresh = await profile.open();
  await open(fresh);
  await pressOn(fresh, link(fresh, "I already use Onward"));
  await expect(fresh.getByRole("heading", { name: "Open a copy" })).toBeInViewport();
  // Listened for before the keys, since a key waits for nothing.
  fresh.on("filechooser", (chooser) =>
    chooser.setFiles({ name: copy.suggestedFilename(), mimeType: "application/json", buffer }),
  );
  await pressOn(fresh, button(fresh, "Choose the copy"));
  await expect(fresh.getByRole("heading", { name: "Everything is back" })).toBeFocused();
  await axe(fresh, "Everything is back");
  await toTab(fresh, "Setbacks");
  await pressOn(fresh, link(fresh, /A hard Friday/));
  await expect(main(fresh).getByText("A hard Friday")).toBeVisible();
});

test("three weeks away, then Today greets with the last thing kept", async ({ page, at, axe }) => {
  await at("2026-03-10T18:30");
  await open(page);
  await log(page, "They said no");
  await pressOn(page, button(page, "Done"));
  await toTab(page, "Lessons");
  await pressOn(page, link(page, "Add a lesson"));
  await typeIn(page, box(page, "The lesson"), "Ask what they need before I say what I offer.");
  await pressOn(page, button(page, "Keep it"));
  await expect(title(page, /^Lesson$/)).toBeFocused();
  await at("2026-03-14T18:30");
  await open(page);
  await toTab(page, "Lessons");
  await pressOn(page, link(page, "Show me"));
  await pressOn(page, button(page, "Show it"));
  await pressOn(page, button(page, /^I had it/));
  await expect(title(page, "You had it.")).toBeFocused();

  await at("2026-04-04T09:00");
  await open(page);
  const greeting = card(page, "Good to see you.");
  // What comes before it in the order of Today is put aside.
  await expect(card(page, /./)).toBeVisible();
  for (let others = 0; others < 3 && !(await greeting.isVisible()); others++) {
    const other = (await card(page, /./).getAttribute("aria-labelledby")) ?? "";
    const words = await page.locator(`[id="${other}"]`).innerText();
    await pressOn(page, button(page, "Not today"));
    await expect(card(page, words)).toHaveCount(0);
    await expect(page.getByRole("article")).toBeVisible();
  }
  await expect(greeting).toContainText("Ask what they need before I say what I offer.");
  await axe(page, "Today after three weeks");
  await pressOn(page, button(page, "Still true"));
  await expect(greeting).toHaveCount(0);
});
