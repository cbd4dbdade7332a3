/**
 * Care: a plan for hard days made line by line and shown only where its owner chose, somebody to call on Help, words to
 * ask with, an appointment.
 */
import { readFile } from "node:fs/promises";
import type { Locator, Page } from "@playwright/test";
import { readPdf } from "../../../tools/read-pdf.ts";
import { pressOn, typeIn } from "./setup/by-keyboard.ts";
import { expect, test } from "./setup/fixtures.ts";

const button = (page: Page, name: string | RegExp): Locator =>
  page.getByRole("button", typeof name === "string" ? { name, exact: true } : { name });
const link = (page: Page, name: string | RegExp): Locator =>
  page.getByRole("main").getByRole("link", typeof name === "string" ? { name, exact: true } : { name });
const box = (page: Page, name: string | RegExp): Locator => page.getByRole("textbox", { name });
const title = (page: Page, name: string): Locator => page.getByRole("heading", { level: 1, name });
const part = (page: Page, name: string): Locator => page.getByRole("region", { name, exact: true });
const LINE = "A line, in your own words";
const ALONE = "What I can do on my own";
const ASK = "Who I can tell";
const LINES = "Professionals and lines";
const PLAN = "My plan for hard days";
const bare = (text: string): string => text.replaceAll(/\s/g, "");

async function write(page: Page, where: string, line: string, number?: string): Promise<void> {
  await button(page, `Write a line: ${where}`).click();
  await box(page, LINE).fill(line);
  if (number !== undefined) await box(page, /^A number to call/).fill(number);
  await button(page, "Keep").click();
  await expect(part(page, where)).toContainText(line);
}

test(
  "a plan is made line by line, by keyboard and taps, outlives a killed browser, and is printed",
  {
    tag: "@smoke",
  },
  async ({ profile, isMobile }) => {
    let page = await profile.open();
    await page.goto("/care/plan");
    await expect(title(page, PLAN)).toBeVisible();
    await expect(page.getByRole("main")).toContainText("It’s best made with somebody");
    await pressOn(page, button(page, `Write a line: ${ALONE}`));
    await expect(box(page, LINE)).toBeFocused();
    await page.keyboard.type("Walk to the canal");
    await page.keyboard.press("Control+Enter");
    await expect(part(page, ALONE)).toContainText("Walk to the canal");
    await expect(page.getByRole("main")).toContainText("You wrote this in March.");
    // Said once, and never in the way.
    await expect(page.getByRole("main")).toContainText("There’s nobody to call in it yet.");

    await button(page, `Write a line: ${ASK}`).click();
    await typeIn(page, box(page, LINE), "My sister, even late");
    await typeIn(page, box(page, /^A number to call/), "+351 21 354 4545");
    await page.goto("/today");
    await expect(link(page, "Carry on")).toBeVisible();
    await profile.kill();

    page = await profile.open();
    await page.goto("/today");
    await link(page, "Carry on").click();
    await expect(box(page, LINE)).toHaveValue("My sister, even late");
    await button(page, "Keep").click();
    await expect(link(page, "Call My sister, even late, +351 21 354 4545")).toHaveAttribute(
      "href",
      "tel:+351213544545",
    );
    await expect(page.getByText("There’s nobody to call in it yet.")).toHaveCount(0);

    // A line of Help for this country goes in by a tap, and can be called from above the plan.
    await part(page, LINES).getByText("Put in a line from Help").click();
    await part(page, LINES)
      .getByRole("button", { name: /^Samaritans/ })
      .click();
    await expect(link(page, /^Call 116 123\s*Samaritans/)).toHaveAttribute("href", "tel:116123");
    await expect(link(page, "To professionals and lines")).toHaveAttribute("href", "#at-professionals");

    await write(page, ALONE, "Bake something");
    await button(page, "Change the order").click();
    await button(page, "Move up: Bake something").click();
    await expect(part(page, ALONE).getByRole("listitem").first()).toContainText("Bake something");
    await expect(button(page, "Move down: Bake something")).toBeFocused();
    await button(page, "Undo").click();
    await expect(part(page, ALONE).getByRole("listitem").first()).toContainText("Walk to the canal");

    await page.emulateMedia({ media: "print" });
    await expect(button(page, "Print it")).toBeHidden();
    await expect(page.getByText("Show it from Help", { exact: true })).toBeHidden();
    await page.emulateMedia({ media: null });
    // Chromium makes no PDF of a page that is shown as on a phone.
    if (isMobile) return;
    const { pages } = await readPdf(await page.pdf({ format: "A4", preferCSSPageSize: true }));
    const words = bare(pages.join(""));
    for (const text of [PLAN, "Walk to the canal", "My sister, even late", "Samaritans", "116 123"])
      expect(words).toContain(bare(text));
    expect(words).not.toMatch(/Writealine|Keepitclose|Helpnow|Onething/);
    expect(pages).toHaveLength(1);
  },
);

test("Help shows the plan and somebody to call only once they were chosen, after its numbers, and offline", async ({
  page,
  axe,
  kept,
  network,
}) => {
  await page.goto("/care/people");
  await button(page, "Write somebody down").click();
  await box(page, "Name").fill("Marta");
  await box(page, /^A number to call/).fill("ring the bell twice");
  await expect(page.getByText("this number can’t be tapped to call")).toBeVisible();
  await box(page, /^A number to call/).fill("01632 960 018");
  await button(page, "Keep").click();
  await expect(link(page, "Call Marta, 01632 960 018")).toHaveAttribute("href", "tel:01632960018");
  await page.goto("/care/plan");
  await write(page, ALONE, "Walk to the canal");
  await axe(page, PLAN);

  await page.goto("/help");
  await expect(link(page, "Call 999 now")).toBeVisible();
  expect(page.workers()).toEqual([]);
  await expect(page.getByText("Marta")).toHaveCount(0);
  await expect(link(page, /My plan/)).toHaveCount(0);

  await page.goto("/care/people");
  await button(page, "Put on Help: Marta").click();
  await expect(page.getByText("On Help, as someone you can call")).toBeVisible();
  await page.goto("/help");
  await expect(link(page, "Call Marta Someone you chose 01632 960 018")).toHaveAttribute(
    "href",
    "tel:01632960018",
  );
  await expect(link(page, /My plan/)).toHaveCount(0);
  await page.goto("/care/plan");
  await page.getByRole("switch", { name: /^Show it from Help/ }).check();
  await expect(page.locator(".toast")).toContainText("Kept.");
  await kept(page);
  await network("off");
  await page.goto("/help");
  await expect(link(page, "Call 999 now")).toBeVisible();
  await axe(page, "Help with what a person put there");
  await link(page, /My plan for hard days/).click();
  await expect(title(page, PLAN)).toBeVisible();
  await expect(page.getByRole("main")).toContainText("Walk to the canal");
  // Off again, nothing of it is left there.
  await page.getByRole("switch", { name: /^Show it from Help/ }).uncheck();
  await expect(page.locator(".toast")).toContainText("Kept.");
  await page.goto("/care/people");
  await button(page, "Take off Help: Marta").click();
  await expect(page.getByText("On Help, as someone you can call")).toHaveCount(0);
  await page.goto("/help");
  await expect(link(page, "Call 999 now")).toBeVisible();
  await expect(page.getByText("Marta")).toHaveCount(0);
});

test.describe("without script", () => {
  test.use({ javaScriptEnabled: false });
  test("how to ask is there to read, and leads to Help", async ({ page }) => {
    await page.goto("/care/asking");
    await expect(title(page, "How to ask for help")).toBeVisible();
    await expect(page.getByRole("main")).toContainText("I’ve had a hard few weeks");
    await expect(page.getByRole("main")).toContainText("There’s often a wait.");
    await expect(link(page, "Help now").first()).toHaveAttribute("href", "/help");
  });
});

test("words to ask with are changed in place, copied and kept; the line about care leads there", async ({
  page,
  context,
  axe,
}) => {
  await context.grantPermissions(["clipboard-read", "clipboard-write"]);
  await page.goto("/practice");
  await link(page, "How to ask").click();
  await expect(title(page, "How to ask for help")).toBeVisible();
  await axe(page, "How to ask for help");
  const script = page.getByRole("article", { name: "To a doctor or counsellor" });
  await button(page, "Change the words: To a doctor or counsellor").click();
  const words = box(page, "Your words: To a doctor or counsellor");
  await expect(words).toHaveValue(/^I’ve had a hard few weeks/);
  await words.fill("Five bad weeks.\nWhom could I see?");
  // Half written it waits, like everything.
  await page.goto("/today");
  await link(page, "Carry on").click();
  await expect(words).toHaveValue("Five bad weeks.\nWhom could I see?");
  await button(page, "Keep").click();
  await expect(script).toContainText("In your words");
  await button(page, "Copy: To a doctor or counsellor").click();
  await expect(page.locator(".toast")).toContainText("Copied");
  expect(await page.evaluate(() => navigator.clipboard.readText())).toBe(
    "Five bad weeks.\nWhom could I see?",
  );
  await page.goto("/care/asking");
  await expect(script).toContainText("Whom could I see?");
  await button(page, "Use the first words again: To a doctor or counsellor").click();
  await expect(script).toContainText("I’ve had a hard few weeks");
  await button(page, "Undo").click();
  await expect(script).toContainText("Five bad weeks.");
});

test("an appointment has what to say, a calendar file without a word of it, and is folded when it is over", async ({
  page,
  at,
  axe,
}) => {
  await page.goto("/care");
  await expect(page.getByRole("main")).toContainText("Nothing here yet.");
  await axe(page, "Care with nothing in it");
  await link(page, /^Appointments/).click();
  await button(page, "Write one down").click();
  await box(page, /^What I want to say/).fill("Why I don’t sleep");
  await button(page, "Keep").click();
  await expect(page.getByText("Choose a day first.")).toBeVisible();
  await page.getByLabel("The day").fill("2026-03-12");
  await expect(page.getByText("Choose a day first.")).toHaveCount(0);
  await page.getByLabel(/^The time/).fill("16:30");
  await box(page, /^With whom/).fill("Dr Osei");
  await button(page, "Keep").click();
  await expect(page.getByRole("heading", { name: "Thursday 12 March, 16:30" })).toBeVisible();
  await button(page, "Put it in my calendar").click();
  const file = page.waitForEvent("download");
  await button(page, "Make the calendar file").click();
  const ics = await readFile(await (await file).path(), "utf8");
  expect(ics).toContain("SUMMARY:A moment for yourself");
  expect(ics).toContain(":20260312T163000");
  expect(ics).not.toMatch(/Osei|sleep/);
  await axe(page, "Appointments");

  // What is to be said there can go into the summary, and goes by a tick alone.
  await page.goto("/care/summary");
  await page.getByRole("checkbox", { name: /Why I don’t sleep/ }).check();
  await expect(page.getByRole("article", { name: "What they’ll see" })).toContainText("Why I don’t sleep");
  await expect(page.getByRole("checkbox", { name: /Why I don’t sleep/ })).toHaveCount(1);

  // Today tells nothing of it, also on the day itself.
  for (const now of ["2026-03-06T10:00", "2026-03-12T10:00"]) {
    await at(now);
    await page.goto("/today");
    await expect(page.getByRole("main").getByRole("article").first()).toBeVisible();
    await expect(page.getByText(/Osei|sleep|appointment/i)).toHaveCount(0);
  }
  await page.goto("/care");
  await expect(link(page, /^Appointments/)).toContainText("Next: today");
  await at("2026-03-20T10:00");
  await page.goto("/care/appointments");
  await expect(page.getByText("Dr Osei")).toBeHidden();
  await page.getByText("Earlier ones").click();
  await expect(page.getByText("With Dr Osei")).toBeVisible();
  await expect(page.getByText(/late|missed|overdue/i)).toHaveCount(0);
  await button(page, /^Change: Thursday 12 March/).click();
  await box(page, /^What came of it/).fill("A month off");
  await button(page, "Keep").click();
  await expect(page.getByText("A month off")).toBeVisible();
});

test.describe("in a country nobody can tell", () => {
  test.use({ locale: "en-US", timezoneId: "UTC" });
  test("nobody else’s line is put into a plan", async ({ page }) => {
    await page.goto("/care/plan");
    await part(page, LINES).getByText("Put in a line from Help").click();
    await expect(part(page, LINES)).toContainText("We have no checked line for your country.");
    await expect(part(page, LINES).getByRole("button", { name: /Samaritans|988/ })).toHaveCount(0);
  });
});

test("on a full disk a switch shows what is kept, and it is told that what is typed is not, in Care and beside a story @once", async ({
  page,
  baseURL,
}) => {
  const devtools = await page.context().newCDPSession(page);
  const full = () => devtools.send("Storage.overrideQuotaForOrigin", { origin: baseURL ?? "", quotaSize: 1 });
  const roomAgain = () => devtools.send("Storage.overrideQuotaForOrigin", { origin: baseURL ?? "" });
  const trouble = page
    .getByRole("main")
    .getByText("What you type isn’t kept just now. It’s still on this screen.");
  // More than still fits into what the file has.
  const much = `Walk to the canal${" and back".repeat(5000)}`;
  const onTheLock = page.getByRole("switch", { name: /^Show on the lock screen/ });
  const fromHelp = page.getByRole("switch", { name: /^Show it from Help/ });
  const toast = page.locator(".toast");
  const words = box(page, LINE);

  await page.goto("/care/plan");
  await write(page, ALONE, "Walk to the canal");
  await onTheLock.click();
  await expect(onTheLock).toBeChecked();
  await button(page, `Write a line: ${ALONE}`).click();
  await full();
  await words.fill(much);
  await expect(trouble).toBeVisible();
  await onTheLock.click();
  await expect(toast).toContainText("It’s still shown on the lock screen. There’s no room left");
  await expect(onTheLock).toBeChecked();
  await fromHelp.click();
  await expect(toast).toContainText("It isn’t shown from Help yet. There’s no room left");
  await expect(fromHelp).not.toBeChecked();
  await roomAgain();
  await onTheLock.click();
  await expect(toast).toContainText("Kept.");
  await expect(onTheLock).not.toBeChecked();
  await words.pressSequentially(" with room");
  await expect(trouble).toHaveCount(0);
  await page.reload();
  await button(page, `Write a line: ${ALONE}`).click();
  await expect(words).toHaveValue(`${much} with room`);

  await page.goto("/stories/tabei");
  const note = box(page, "How this is like mine, or not");
  await note.fill("The same winter");
  await expect(trouble).toHaveCount(0);
  await full();
  await note.fill(much);
  await expect(trouble).toBeVisible();
  await roomAgain();
});
