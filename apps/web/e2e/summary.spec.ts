/**
 * A summary to take along: nothing is in it that was not ticked, neither on the screen nor on paper nor in the file that the
 * browser saves; it is made without a network, and waits where it was left.
 */
import { readFile } from "node:fs/promises";
import type { Page } from "@playwright/test";
import { readPdf } from "../../../tools/read-pdf.ts";
import { pressOn, typeIn } from "./setup/by-keyboard.ts";
import { expect, test } from "./setup/fixtures.ts";
import { log } from "./setup/setback.ts";

const button = (page: Page, name: string | RegExp) => page.getByRole("button", { name, exact: true });
const line = (page: Page, name: string | RegExp) => page.getByRole("checkbox", { name });
const ask = (page: Page) => page.getByRole("textbox", { name: "A question of your own" });
const paper = (page: Page) => page.getByRole("article", { name: "What they’ll see" });
const heading = (page: Page) => page.getByRole("heading", { level: 1, name: "A summary to take with you" });
const EMPTY = "Nothing is ticked yet, so there is nothing to see.";
const SELF = "Self-recorded, not a clinical assessment.";
const bare = (text: string) => text.replaceAll(/[\s\u2066-\u2069]/g, "");
/** Lines as sentences one after the other: where a line is broken on paper a space stands on the screen. */
const spaced = (lines: readonly string[]) =>
  lines
    .join("\n")
    .replaceAll(/[\u2066-\u2069]/g, "")
    .replaceAll(/\s+/g, " ")
    .trim();

/** Types a question and adds it. */
async function asks(page: Page, words: string): Promise<void> {
  await ask(page).fill(words);
  await button(page, "Add").click();
  await expect(line(page, words)).toBeChecked();
}

test(
  "a summary holds what was ticked in its words and nothing else, as a PDF made without a network too",
  { tag: "@smoke" },
  async ({ page, context, baseURL, axe, kept, network }) => {
    const left: string[] = [];
    context.on("request", (request) => {
      const sent = `${request.url()} ${JSON.stringify(request.headers())} ${request.postData() ?? ""}`;
      if (/quillwracken/i.test(sent)) left.push(`request ${request.method()}`);
      if (!request.url().startsWith(`${baseURL}/`) && !/^(data|blob):/.test(request.url()))
        left.push(`another origin: ${new URL(request.url()).origin}`);
    });
    await log(page, "Quillwracken said no.\nI had hoped for weeks.", () =>
      page.getByRole("radio", { name: "Heavy", exact: true }).check(),
    );
    await log(page, "The train, missed again");
    await page.goto("/settings/data");
    await page.getByRole("link", { name: /A summary to take with you/ }).click();
    await expect(heading(page)).toBeFocused();
    await expect(page).toHaveTitle("A summary to take with you - Onward");
    await expect(page.getByText(EMPTY)).toBeVisible();
    for (const box of await page.getByRole("checkbox").all()) await expect(box).not.toBeChecked();
    await expect(button(page, "Save as PDF")).toHaveCount(0);

    await line(page, /Quillwracken said no\./).check();
    await expect(paper(page)).toContainText(/Quillwracken said no\..? \(heavy at the time\)/);
    await expect(paper(page)).not.toContainText("for weeks");
    await expect(paper(page)).not.toContainText("train");
    await button(page, /^Change the wording: .*Quillwracken/).click();
    const wording = page.getByRole("textbox", { name: "In other words" });
    await expect(wording).toHaveValue("5 March 2026: Quillwracken said no. (heavy at the time)");
    await wording.fill("A refusal in March");
    await button(page, "Done").click();
    await page.getByText("Read all of it").click();
    await line(page, "Take all of it along").check();
    await asks(page, "Is this something to wait out?");
    await page.getByRole("textbox", { name: "A name at the top, if you like" }).fill("Łucja");
    await expect(paper(page)).toContainText("Notes from");
    await axe(page, "A summary with lines ticked");

    const whole = [
      "Notes from Łucja",
      `${new Intl.DateTimeFormat("en-GB", { dateStyle: "long" }).formatRange(Date.UTC(2026, 1, 4, 12), Date.UTC(2026, 2, 5, 12))}. Put together on 5 March 2026`,
      "Setbacks",
      "A refusal in March",
      "5 March 2026, in full: Quillwracken said no.\nI had hoped for weeks.",
      "What I’d like to ask",
      "Is this something to wait out?",
      SELF,
    ];
    expect(bare((await paper(page).textContent()) ?? "")).toBe(bare(whole.join("")));

    await kept(page);
    await network("off");
    const download = page.waitForEvent("download");
    await button(page, "Save as PDF").click();
    const saved = await download;
    expect(saved.suggestedFilename()).toBe("summary.pdf");
    await expect(page.getByText("The PDF is with your downloads.").first()).toBeVisible();
    const { pages, info } = await readPdf(await readFile(await saved.path()));
    expect(spaced(pages)).toBe(spaced([...whole, "Page 1 of 1"]));
    expect(info).toMatchObject({ Title: "A summary", Language: "en-GB" });
    expect(JSON.stringify(info)).not.toMatch(/Quill|ucja|refusal/);
    expect(left).toEqual([]);

    // What was worded otherwise here stays as it was written.
    await page.goto("/setbacks");
    await expect(page.getByRole("main").getByText("Quillwracken said no.")).toBeVisible();
  },
);

test("on paper there is what they would see and nothing else, built, printed and saved by keyboard", async ({
  page,
  isMobile,
  axe,
}) => {
  await page.goto("/care/summary");
  for (const words of ["Is this something to wait out?", "Not this one"]) {
    await typeIn(page, ask(page), words);
    await pressOn(page, button(page, "Add"));
    await expect(line(page, words)).toBeChecked();
  }
  await pressOn(page, line(page, "Not this one"));
  await expect(line(page, "Not this one")).not.toBeChecked();
  await expect(paper(page)).toContainText("Is this something to wait out?");
  await axe(page, "A summary as they will see it");
  await asks(page, `${"A long one, told at length. ".repeat(200)}end`);
  await page.evaluate(() => {
    window.print = () => document.body.setAttribute("data-printed", "yes");
  });
  await pressOn(page, button(page, "Print"));
  await expect(page.locator("body")).toHaveAttribute("data-printed", "yes");
  const download = page.waitForEvent("download");
  await pressOn(page, button(page, "Save as PDF"));
  const saved = await readPdf(await readFile(await (await download).path()));
  expect(bare(saved.pages.join(""))).toContain("Isthissomethingtowaitout?");
  expect(bare(saved.pages.join(""))).not.toContain("Notthisone");
  await page.setViewportSize({ width: 672, height: 980 });
  await page.evaluate(() => document.documentElement.setAttribute("data-theme", "dark"));
  await page.emulateMedia({ media: "print", colorScheme: "dark" });
  await expect(paper(page)).toBeVisible();
  for (const role of ["navigation", "button", "banner", "checkbox", "textbox", "group"] as const)
    await expect(page.getByRole(role).filter({ visible: true })).toHaveCount(0);
  const seen = await page.getByRole("main").innerText();
  const wanted = bare((await paper(page).textContent()) ?? "");
  expect(bare(seen)).toBe(wanted);
  expect(wanted).not.toContain("Notthisone");
  expect(
    await page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth),
  ).toBe(0);
  await page.emulateMedia({ media: null, colorScheme: null });
  // Chromium makes no PDF of a page that is shown as on a phone.
  if (isMobile) return;
  const { pages } = await readPdf(await page.pdf({ format: "A4", preferCSSPageSize: true }));
  expect(bare(pages.join(""))).toBe(wanted);
});

test("what was ticked and worded outlives the browser, is seen in another tab, and is brought up by nothing", async ({
  profile,
}) => {
  let page = await profile.open();
  await log(page, "The train, missed again");
  await page.goto("/care/summary");
  await line(page, /The train/).check();
  await button(page, /^Change the wording/).click();
  await page.getByRole("textbox", { name: "In other words" }).fill("A train");
  await asks(page, "Is this something to wait out?");
  await ask(page).fill("Half a ques");
  const other = await page.context().newPage();
  await other.goto("/care/summary");
  await expect(paper(other)).toContainText("A train");
  await expect(ask(other)).toHaveValue("Half a ques");
  await profile.kill();

  page = await profile.open("2026-03-07T10:00");
  await page.goto("/today");
  await expect(page.getByRole("article").first()).toBeVisible();
  await expect(page.getByText("You started writing something.")).toHaveCount(0);
  await page.goto("/care/summary");
  await expect(ask(page)).toHaveValue("Half a ques");
  await expect(line(page, /A train/)).toBeChecked();
  await expect(paper(page)).toContainText("A train");
  await expect(paper(page)).toContainText("Is this something to wait out?");
  await button(page, "Start again").click();
  await expect(page.getByText(EMPTY)).toBeVisible();
  await button(page, "Undo").click();
  await expect(paper(page)).toContainText("A train");
  await button(page, /^Change the wording: .*train/).click();
  await button(page, "Put the first words back").click();
  await expect(paper(page)).toContainText("The train, missed again");
});

test("days that are none and letters the PDF lacks are said; it is kept only when asked, by keyboard alone", async ({
  page,
  axe,
}) => {
  await page.goto("/care/summary");
  await expect(page.getByText(/^Nothing was written down in these days\./)).toBeVisible();
  await page.getByRole("radio", { name: "Days I choose" }).check();
  await expect(page.getByText("Choose the first day, the last day, or both.")).toBeVisible();
  await page.getByLabel("From", { exact: true }).fill("2026-03-03");
  await page.getByLabel("To", { exact: true }).fill("2026-03-01");
  await expect(page.getByText(/^The first day comes after the last\./)).toBeVisible();
  await page.getByLabel("From", { exact: true }).fill("2027-01-01");
  await expect(page.getByText(/^Those days haven’t come yet\./)).toBeVisible();

  await typeIn(page, ask(page), "你好, what now?");
  await page.keyboard.press("Enter");
  await expect(paper(page)).toContainText("你好, what now?");
  let made = 0;
  page.on("download", () => (made += 1));
  await pressOn(page, button(page, "Save as PDF"));
  await expect(
    page.getByRole("alert").filter({ hasText: "The PDF has no letters for 你 and 好, so it wasn’t made." }),
  ).toBeVisible();
  await axe(page, "Letters that the PDF lacks");
  await expect(page.getByRole("region", { name: "Summaries you kept" })).toHaveCount(0);

  await pressOn(page, button(page, "Keep this summary"));
  await expect(page.getByText("Kept among your notes")).toBeVisible();
  const mine = page.getByRole("region", { name: "Summaries you kept" });
  await pressOn(page, mine.getByRole("link", { name: "5 March 2026" }));
  await expect(page.getByRole("heading", { level: 1, name: "A summary", exact: true })).toBeVisible();
  await expect(page.getByRole("main").getByText(/你好, what now\?/)).toBeVisible();
  await pressOn(page, button(page, "Delete"));
  await page.goto("/care/summary");
  await expect(paper(page)).toContainText("你好, what now?");
  await expect(mine).toHaveCount(0);
  expect(made).toBe(0);
});

test("on a full disk it says that what is ticked is not kept, and can still be printed @once", async ({
  page,
  context,
  baseURL,
}) => {
  await log(page, "The train, missed again");
  await page.goto("/care/summary");
  await expect(line(page, /The train/)).toBeVisible();
  const devtools = await context.newCDPSession(page);
  await devtools.send("Storage.overrideQuotaForOrigin", { origin: baseURL ?? "", quotaSize: 1 });
  await line(page, /The train/).check();
  await button(page, /^Change the wording/).click();
  await page.getByRole("textbox", { name: "In other words" }).fill("A long wording. ".repeat(400));
  await expect(page.getByText(/^What you tick can’t be kept on this device just now/)).toBeVisible();
  await expect(paper(page)).toContainText("A long wording.");
  await expect(button(page, "Print")).toBeVisible();
});
