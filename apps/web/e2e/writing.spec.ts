/**
 * Writing one down: in under a minute, by any means, with all that can be kept with it, and nothing lost on the way.
 */
import { chromium } from "@playwright/test";
import type { Page } from "@playwright/test";
import { pressOn } from "./setup/by-keyboard.ts";
import { expect, newPage, test } from "./setup/fixtures.ts";
import { LINE, MORNING, down, field, log, open, save, unfold } from "./setup/setback.ts";

const button = (page: Page, name: string) => page.getByRole("button", { name, exact: true });
const link = (page: Page, name: string) => page.getByRole("link", { name, exact: true });
const heading = (page: Page, name: string) => page.getByRole("heading", { name, exact: true });
const kept = (page: Page) => page.getByText("Draft kept", { exact: true }).first();

test.describe("a newcomer", () => {
  /** Types as someone does: five characters a second, whatever the machine needs for each. */
  async function typeLine(page: Page): Promise<void> {
    await expect(field(page)).toBeFocused();
    const from = Date.now();
    for (const [index, character] of [...LINE].entries()) {
      const due = from + index * 200;
      await page.keyboard.type(character, { delay: 0 });
      await expect.poll(() => Date.now(), { intervals: [5] }).toBeGreaterThanOrEqual(due);
    }
  }

  test("has it down within twelve seconds and three taps", async ({ page }) => {
    const from = Date.now();
    await page.goto("/");
    await link(page, "Write down what happened").click();
    await typeLine(page);
    await save(page).click();
    await expect(down(page)).toBeVisible();
    expect(Date.now() - from).toBeLessThan(12_000);
  });

  /** Without a tap, from the first screen to Today. */
  async function byKeyboard(page: Page): Promise<void> {
    await pressOn(page, link(page, "Write down what happened"));
    await typeLine(page);
    await page.keyboard.press("ControlOrMeta+Enter");
    await expect(down(page)).toBeFocused();
    await pressOn(page, button(page, "Done"));
    await expect(page).toHaveURL(/\/today$/);
  }

  test("has it down by keyboard alone", async ({ page }) => {
    await page.goto("/");
    await byKeyboard(page);
  });

  test.describe("on a very small phone", () => {
    test.use({ viewport: { width: 320, height: 568 } });

    test("has it down within twelve seconds", async ({ page }) => {
      const from = Date.now();
      await page.goto("/");
      await link(page, "Write down what happened").click();
      await typeLine(page);
      await save(page).click();
      await expect(down(page)).toBeVisible();
      expect(Date.now() - from).toBeLessThan(12_000);
      expect(await page.evaluate(() => document.documentElement.scrollWidth - innerWidth)).toBe(0);
    });

    test("has it down by keyboard alone", async ({ page, axe }) => {
      await page.goto("/");
      await byKeyboard(page);
      await axe(page, "Today on a very small phone");
    });
  });

  test("has it down where the browser refuses to keep anything, and is told", async ({
    launchOptions,
    viewport,
    baseURL,
    axe,
  }) => {
    // Over plain http on a name that is not this machine's, there is no private file system, no locks, no worker.
    const browser = await chromium.launch({
      ...launchOptions,
      args: [...(launchOptions.args ?? []), "--host-resolver-rules=MAP onward.test 127.0.0.1"],
    });
    const page = await newPage(browser, { viewport });
    const from = Date.now();
    await page.goto(`http://onward.test:${new URL(baseURL ?? "").port}/`);
    expect(await page.evaluate(() => isSecureContext)).toBe(false);
    await link(page, "Write down what happened").click();
    await typeLine(page);
    await expect(page.getByText("This browser forgets when you close it.")).toBeVisible();
    await expect(
      page.getByText("Kept until this window closes").filter({ visible: true }).first(),
    ).toBeVisible();
    await save(page).click();
    await expect(down(page)).toBeVisible();
    expect(Date.now() - from).toBeLessThan(12_000);
    const other = await newPage(browser, { viewport });
    await other.goto(`http://onward.test:${new URL(baseURL ?? "").port}/`);
    await byKeyboard(other);
    await axe(other, "Today where nothing is kept");
    await browser.close();
  });
});

test.describe("writing one down", () => {
  test("nothing typed: it says what to do, and goes on @once", async ({ page, axe }) => {
    await page.goto("/setbacks/new");
    await save(page).click();
    const error = page.getByText("Add a line about what happened, or close. Your draft stays.");
    await expect(error.first()).toBeVisible();
    await expect(field(page)).toBeFocused();
    await expect(field(page)).toHaveAccessibleDescription(/Add a line about what happened/);
    await axe(page, "Log with an error");
    await field(page).fill("   ");
    await save(page).click();
    await expect(error.first()).toBeVisible();
    await field(page).fill("A line");
    await save(page).click();
    await expect(down(page)).toBeVisible();
  });

  test("an opening begins the line, and is gone once there is one @once", async ({ page }) => {
    await page.goto("/setbacks/new");
    await button(page, "I didn’t get ...").click();
    await expect(field(page)).toBeFocused();
    await page.keyboard.type("the role");
    await expect(field(page)).toHaveValue("I didn’t get the role");
    await expect(page.getByRole("group", { name: "Ways to begin" })).toHaveCount(0);
  });

  test("a key press paints the field and nothing else @once", async ({ page }) => {
    await page.goto("/setbacks/new");
    await field(page).fill("A");
    await expect(kept(page)).toBeVisible();
    await expect(page.getByRole("status").filter({ hasText: "Draft kept" })).toBeAttached();
    await expect(page.getByText("Where in life?")).toBeVisible();
    const painted = await page.evaluateHandle(() => {
      const seen: MutationRecord[] = [];
      const options = { subtree: true, childList: true, attributes: true, characterData: true };
      new MutationObserver((records) => seen.push(...records)).observe(document.body, options);
      return seen;
    });
    await page.keyboard.type(" line that goes on and on");
    await expect(field(page)).toHaveValue("A line that goes on and on");
    expect(await painted.evaluate((seen) => seen.length)).toBe(0);
  });

  test("a hundred thousand characters stay on the screen and in the draft @once", async ({ page }) => {
    await page.goto("/setbacks/new");
    const much = "An evening. ".repeat(9000).slice(0, 100_000);
    await field(page).fill(much);
    await expect(kept(page)).toBeVisible();
    await save(page).click();
    await expect(page.getByText(/^One entry holds 50,000 characters/).first()).toBeVisible();
    await expect(field(page)).toHaveValue(much);
    await page.reload();
    await expect(field(page)).toHaveValue(much);
  });

  test("fifty thousand are kept whole, and one word without an end breaks nothing @once", async ({
    page,
  }) => {
    const long = `${"x".repeat(200)} ${"Words and words. ".repeat(2929)}`.slice(0, 50_000).trim();
    await log(page, long);
    await open(page, "xxxxxxxx");
    await expect(page.getByText("Words and words.").first()).toBeVisible();
    expect(await page.evaluate(() => document.documentElement.scrollWidth - innerWidth)).toBe(0);
  });

  test("emoji, right-to-left text, control characters and markup stay words @once", async ({ page }) => {
    const odd = '😮‍💨 <script>document.title="gone"</script> لم أحصل على الوظيفة & "quotes"';
    await log(page, `${odd}\u0000\u0007`);
    await open(page, "script");
    await expect(page.getByText(odd, { exact: true })).toBeVisible();
    await expect(page).toHaveTitle("Setback - Onward");
  });

  test("a day to come is not taken, and the words stay @once", async ({ page, at }) => {
    await at(MORNING);
    await page.goto("/setbacks/new");
    await field(page).fill("It will go wrong");
    await unfold(page);
    await page.getByLabel("When was it?").fill("2026-11-25");
    await save(page).click();
    await expect(
      page.getByText("That day hasn’t come yet. Choose today or an earlier one.").first(),
    ).toBeVisible();
    await expect(page.getByLabel("When was it?")).toBeFocused();
    await expect(field(page)).toHaveValue("It will go wrong");
    await page.getByLabel("When was it?").fill("2026-11-10");
    await save(page).click();
    await expect(down(page)).toBeVisible();
    await page.goto("/setbacks");
    await expect(page.getByRole("link", { name: "It will go wrong" })).toContainText("10 November");
  });

  test("a full disk: the words stay, and it says what to do @once", async ({ page, context, baseURL }) => {
    await page.goto("/setbacks/new");
    await expect(page.getByText("Where in life?")).toBeVisible();
    const devtools = await context.newCDPSession(page);
    await devtools.send("Storage.overrideQuotaForOrigin", { origin: baseURL ?? "", quotaSize: 1 });
    const much = "There is no more room for this. ".repeat(1500);
    await field(page).fill(much);
    await expect(
      page.getByText("What you type isn’t kept just now. It’s still on this screen.").first(),
    ).toBeVisible();
    await save(page).click();
    await expect(
      page.getByText(/There’s no room left on this device\. Your words are/).first(),
    ).toBeVisible();
    await expect(field(page)).toHaveValue(much);
    await devtools.send("Storage.overrideQuotaForOrigin", { origin: baseURL ?? "" });
    await button(page, "Try again").click();
    await expect(down(page)).toBeVisible();
  });

  test("a reload in the middle loses nothing; Escape keeps the draft and says so @once", async ({ page }) => {
    await page.goto("/setbacks/new");
    await field(page).fill(LINE);
    await page.getByRole("checkbox", { name: "Sad" }).check();
    await page.getByRole("radio", { name: "Heavy", exact: true }).check();
    await expect(kept(page)).toBeVisible();
    await page.reload();
    await expect(field(page)).toHaveValue(LINE);
    await expect(page.getByRole("checkbox", { name: "Sad" })).toBeChecked();
    await expect(page.getByRole("radio", { name: "Heavy", exact: true })).toBeChecked();
    await page.keyboard.press("Escape");
    await expect(page.getByText("Your draft is kept. It waits on Today.")).toBeVisible();
    await page.goto("/setbacks/new");
    await expect(field(page)).toHaveValue(LINE);
    await save(page).click();
    await expect(heading(page, "That’s a lot to carry.")).toBeVisible();
    await page.goto("/setbacks/new");
    await expect(page.getByText("Where in life?")).toBeVisible();
    await expect(field(page)).toHaveValue("");
  });

  test("more words: families, and words of one’s own", async ({ page, axe }) => {
    await page.goto("/setbacks/new");
    await button(page, "More words").click();
    const sheet = page.getByRole("dialog", { name: "More words" });
    await sheet.getByText("Low", { exact: true }).click();
    await sheet.getByRole("checkbox", { name: /^Let down/ }).check();
    await sheet.getByLabel("A word of your own").fill("hollow/ish");
    await page.keyboard.press("Enter");
    await expect(sheet.getByRole("checkbox", { name: "hollow/ish" })).toBeChecked();
    await axe(page, "More words");
    await sheet.getByRole("button", { name: "Rename hollow/ish" }).click();
    await sheet.getByLabel("The word").fill("hollow");
    await page.keyboard.press("Enter");
    await expect(sheet.getByRole("checkbox", { name: "hollow", exact: true })).toBeChecked();
    await button(page, "Done").click();
    await expect(page.getByRole("checkbox", { name: "Let down" })).toBeChecked();
    await expect(page.getByRole("checkbox", { name: "hollow", exact: true })).toBeChecked();
    await field(page).fill("It happened");
    await save(page).click();
    await expect(down(page)).toBeVisible();
    await open(page, "It happened");
    await expect(page.getByText("Let down", { exact: true })).toBeVisible();
    await expect(page.getByText("hollow", { exact: true })).toBeVisible();
  });

  test("a photo, a file and a text are kept with it", async ({ page }) => {
    await log(page, "With a record", async () => {
      await unfold(page);
      const photo = page.waitForEvent("filechooser");
      await button(page, "Add a photo").click();
      await (await photo).setFiles({ name: "letter.png", mimeType: "image/png", buffer: await drawn(page) });
      await page.getByLabel("What it shows, in a few words").fill("The letter");
      await button(page, "Paste a text").click();
      await page.getByLabel("The text", { exact: true }).fill("Dear applicant");
      await button(page, "Keep this text").click();
      await expect(page.getByRole("button", { name: /^Save as a file: ?Text\.txt/ })).toBeVisible();
    });
    await open(page, "With a record");
    const picture = page.getByRole("img", { name: "The letter" });
    await expect(picture).toBeVisible();
    await expect.poll(() => picture.evaluate((img) => (img as HTMLImageElement).naturalWidth)).toBe(2048);
    const download = page.waitForEvent("download");
    await page.getByRole("button", { name: /^Save as a file: ?Text\.txt/ }).click();
    expect((await download).suggestedFilename()).toBe("Text.txt");

    await button(page, "More about this setback").click();
    await button(page, "Change what I wrote").click();
    await field(page).fill("With a record, told again");
    const photographed = page.getByRole("listitem").filter({ has: page.getByRole("img") });
    await photographed.getByLabel("What it shows, in a few words").fill("The letter, torn");
    await save(page).click();
    await expect(page.getByRole("img", { name: "The letter, torn" })).toBeVisible();
    await expect(page.getByText("With a record, told again")).toBeVisible();
  });

  test("a text that was pasted and not kept goes along with what is saved @once", async ({ page }) => {
    const text = page.getByLabel("The text", { exact: true });
    const kept = page.getByRole("button", { name: /^Save as a file: ?Text\.txt/ });
    await page.goto("/setbacks/new");
    await unfold(page);
    await button(page, "Paste a text").click();
    await text.fill("Dear applicant");
    // Refused, it stays where it was written.
    await save(page).click();
    await expect(page.getByText(/^Add a line about what happened/).first()).toBeVisible();
    await expect(text).toHaveValue("Dear applicant");
    await field(page).fill("With a letter");
    await save(page).click();
    await expect(down(page)).toBeVisible();
    await page.goto("/setbacks/new");
    await unfold(page);
    await expect(text).toHaveCount(0);

    await open(page, "With a letter");
    await expect(kept).toHaveCount(1);
    await button(page, "More about this setback").click();
    await button(page, "Change what I wrote").click();
    await button(page, "Paste a text").click();
    await text.fill("And a second one");
    await save(page).click();
    await expect(page.getByRole("heading", { name: "Felt" })).toBeVisible();
    await expect(kept).toHaveCount(2);
    await page.goto("/today");
    await expect(page.getByRole("article")).toBeVisible();
    await expect(page.getByRole("article", { name: "You started writing something." })).toHaveCount(0);
  });

  /** A picture of 3,000 by 1,000 pixels. */
  async function drawn(page: Page): Promise<Buffer> {
    const url = await page.evaluate(() => {
      const canvas = document.createElement("canvas");
      canvas.width = 3000;
      canvas.height = 1000;
      canvas.getContext("2d")?.fillRect(0, 0, 900, 900);
      return canvas.toDataURL("image/png");
    });
    return Buffer.from(url.split(",")[1] ?? "", "base64");
  }

  test("a voice memo is recorded after a tap, and can be heard @once", async ({ launchOptions, baseURL }) => {
    // A microphone that is not there, and nobody asked.
    const pretended = ["--use-fake-device-for-media-stream", "--use-fake-ui-for-media-stream"];
    const browser = await chromium.launch({
      ...launchOptions,
      args: [...(launchOptions.args ?? []), ...pretended],
    });
    const page = await newPage(browser, { baseURL: baseURL ?? "" });
    await log(page, "With a memo", async () => {
      await unfold(page);
      await button(page, "Record your voice").click();
      await expect(page.getByText("Recording. Five minutes at most.").first()).toBeVisible();
      await button(page, "Stop and keep it").click();
      await expect(page.getByLabel("What it shows, in a few words")).toBeVisible();
    });
    await open(page, "With a memo");
    const memo = page.getByLabel(/^Voice\./);
    await expect(memo).toBeVisible();
    await expect
      .poll(() => memo.evaluate((audio) => (audio as HTMLMediaElement).readyState))
      .toBeGreaterThan(0);
    await browser.close();
  });

  test("what cannot be kept is said, and nothing is lost @once", async ({ page }) => {
    await page.goto("/setbacks/new");
    await field(page).fill("With trouble");
    await unfold(page);
    const add = async (
      name: string,
      file: { name: string; mimeType: string; buffer: Buffer },
    ): Promise<void> => {
      const chooser = page.waitForEvent("filechooser");
      await button(page, name).click();
      await (await chooser).setFiles(file);
    };
    const mimeType = "application/octet-stream";
    await add("Add a photo", { name: "no.png", mimeType: "image/png", buffer: Buffer.from("no picture") });
    await expect(page.getByText(/^That picture can’t be read here/)).toBeVisible();
    await add("Add a file", { name: "empty", mimeType, buffer: Buffer.alloc(0) });
    await expect(page.getByText("There is nothing in that file.")).toBeVisible();
    await add("Add a file", { name: "big", mimeType, buffer: Buffer.alloc(11 * 1024 * 1024) });
    await expect(page.getByText(/^That’s over 10 MB/)).toBeVisible();
    await expect(field(page)).toHaveValue("With trouble");
  });
});
