/**
 * Setbacks: writing one down in under a minute, reading it as a path, finding it again, bringing it back.
 */
import { chromium } from "@playwright/test";
import type { Page } from "@playwright/test";
import { pressOn } from "./setup/by-keyboard.ts";
import { expect, test } from "./setup/fixtures.ts";

const field = (page: Page) => page.getByRole("textbox", { name: "What happened, in a line or two" });
const button = (page: Page, name: string) => page.getByRole("button", { name, exact: true });
const link = (page: Page, name: string) => page.getByRole("link", { name, exact: true });
const heading = (page: Page, name: string) => page.getByRole("heading", { name, exact: true });
const save = (page: Page) => button(page, "Save");
const down = (page: Page) => heading(page, "It’s down.");
const kept = (page: Page) => page.getByText("Draft kept", { exact: true }).first();

/** Forty characters. */
const LINE = "They went with someone else for the role";
const MORNING = "2026-11-20T10:00";

/** Writes one down and stands on the page after it. */
async function log(
  page: Page,
  what: string,
  more: (page: Page) => Promise<void> = async () => {},
): Promise<void> {
  await page.goto("/setbacks/new");
  await field(page).fill(what);
  await more(page);
  await save(page).click();
  await expect(page.getByRole("heading", { name: /It’s down\.|That’s a lot to carry\./ })).toBeFocused();
}

/** Opens one from the list by its first line. */
async function open(page: Page, line: string): Promise<void> {
  await page.goto("/setbacks");
  await page.getByRole("link", { name: line }).click();
  await expect(page.getByRole("heading", { name: "Felt" })).toBeVisible();
}

const unfold = (page: Page) => page.getByText("More", { exact: true }).click();

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
    const page = await browser.newPage({ viewport });
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
    const other = await (await browser.newContext({ viewport })).newPage();
    await other.goto(`http://onward.test:${new URL(baseURL ?? "").port}/`);
    await byKeyboard(other);
    await axe(other, "Today where nothing is kept");
    await browser.close();
  });
});

test.describe("writing one down", () => {
  test("nothing typed: it says what to do, and goes on", async ({ page, axe }) => {
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

  test("an opening begins the line, and is gone once there is one", async ({ page }) => {
    await page.goto("/setbacks/new");
    await button(page, "I didn’t get ...").click();
    await expect(field(page)).toBeFocused();
    await page.keyboard.type("the role");
    await expect(field(page)).toHaveValue("I didn’t get the role");
    await expect(page.getByRole("group", { name: "Ways to begin" })).toHaveCount(0);
  });

  test("a key press paints the field and nothing else", async ({ page }) => {
    await page.goto("/setbacks/new");
    await field(page).fill("A");
    await expect(kept(page)).toBeVisible();
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

  test("a hundred thousand characters stay on the screen and in the draft", async ({ page }) => {
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

  test("fifty thousand are kept whole, and one word without an end breaks nothing", async ({ page }) => {
    const long = `${"x".repeat(200)} ${"Words and words. ".repeat(2929)}`.slice(0, 50_000).trim();
    await log(page, long);
    await open(page, "xxxxxxxx");
    await expect(page.getByText("Words and words.").first()).toBeVisible();
    expect(await page.evaluate(() => document.documentElement.scrollWidth - innerWidth)).toBe(0);
  });

  test("emoji, right-to-left text, control characters and markup stay words", async ({ page }) => {
    const odd = '😮‍💨 <script>document.title="gone"</script> لم أحصل على الوظيفة & "quotes"';
    await log(page, `${odd}\u0000\u0007`);
    await open(page, "script");
    await expect(page.getByText(odd, { exact: true })).toBeVisible();
    await expect(page).toHaveTitle("Setback - Onward");
  });

  test("a day to come is not taken, and the words stay", async ({ page, at }) => {
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

  test("a full disk: the words stay, and it says what to do", async ({ page, context, baseURL }) => {
    await page.goto("/setbacks/new");
    await expect(page.getByText("Where in life?")).toBeVisible();
    const devtools = await context.newCDPSession(page);
    await devtools.send("Storage.overrideQuotaForOrigin", { origin: baseURL ?? "", quotaSize: 1 });
    const much = "There is no more room for this. ".repeat(1500);
    await field(page).fill(much);
    await expect(
      page.getByText("Your draft isn’t kept just now. It’s still on this screen.").first(),
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

  test("a reload in the middle loses nothing; Escape keeps the draft and says so", async ({ page }) => {
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
      await expect(button(page, "Save Text.txt as a file")).toBeVisible();
    });
    await open(page, "With a record");
    const picture = page.getByRole("img", { name: "The letter" });
    await expect(picture).toBeVisible();
    expect(await picture.evaluate((img) => (img as HTMLImageElement).naturalWidth)).toBe(2048);
    const download = page.waitForEvent("download");
    await button(page, "Save Text.txt as a file").click();
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

  test("a voice memo is recorded after a tap, and can be heard", async ({ launchOptions, baseURL }) => {
    // A microphone that is not there, and nobody asked.
    const pretended = ["--use-fake-device-for-media-stream", "--use-fake-ui-for-media-stream"];
    const browser = await chromium.launch({
      ...launchOptions,
      args: [...(launchOptions.args ?? []), ...pretended],
    });
    const page = await browser.newPage({ ...(baseURL !== undefined && { baseURL }) });
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

  test("what cannot be kept is said, and nothing is lost", async ({ page }) => {
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

test.describe("after saving", () => {
  test("a lighter one: done, steady, a short look, in this order", async ({ page, at, axe }) => {
    await at(MORNING);
    await log(page, LINE, async () => {
      await page.getByRole("radio", { name: "Middling" }).check();
    });
    await expect(down(page)).toBeVisible();
    await expect(page.getByText("That’s enough for today, if you like.")).toBeVisible();
    const look = link(page, "A short look");
    await expect(look).toHaveAttribute("href", /\/setbacks\/[\w-]+\/look$/);
    await expect(link(page, "Steady myself")).toHaveAttribute("href", /^\/practice\?setback=.*from=.*saved$/);
    const guess = page.getByRole("group", { name: /And in a week, how heavy do you guess\?/ });
    // Folded to one quiet line, until someone likes to.
    await expect(guess).toBeHidden();
    await page.getByText("And in a week, how heavy do you guess?").first().click();
    await guess.getByRole("radio", { name: "Some weight" }).check();
    await axe(page, "Saved");
    await page.reload();
    await expect(guess.getByRole("radio", { name: "Some weight" })).toBeChecked();
    await button(page, "Done").click();
    await expect(page).toHaveURL(/\/today$/);
  });

  test("a heavy one: breathing first, someone to talk to, no looking back", async ({ page, at, axe }) => {
    await at(MORNING);
    await log(page, LINE, async () => {
      await page.getByRole("radio", { name: "Very heavy" }).check();
    });
    await expect(heading(page, "That’s a lot to carry.")).toBeVisible();
    const breathe = link(page, "Breathe for two minutes");
    await expect(breathe).toHaveAttribute(
      "href",
      /^\/practice\/breathing\?setback=[\w-]+&from=%2Fsetbacks%2F[\w-]+%2Fsaved&begin=now$/,
    );
    await expect(link(page, "Talk to someone")).toHaveAttribute("href", "/help");
    await expect(button(page, "Done")).toBeVisible();
    await expect(link(page, "A short look")).toHaveCount(0);
    await axe(page, "Saved, heavy");
  });
});

test.describe("the list", () => {
  test("is empty, and that’s fine", async ({ page, axe }) => {
    await page.goto("/setbacks");
    await expect(
      page.getByText("Nothing here, and that’s fine. When something goes wrong, this is where it can land."),
    ).toBeVisible();
    await axe(page, "Setbacks, empty");
  });

  test("narrows by feeling and says how many, by keyboard", async ({ page, at, axe }) => {
    await at(MORNING);
    await log(page, "A sad one", async () => {
      await page.getByRole("checkbox", { name: "Sad" }).check();
    });
    await log(page, "An angry one", async () => {
      await page.getByRole("checkbox", { name: "Angry" }).check();
    });
    await page.goto("/setbacks");
    await expect(heading(page, "Still open")).toBeVisible();
    await expect(page.getByText("No hurry on either")).toBeVisible();
    await expect(page.getByRole("link", { name: "A sad one" })).toContainText("1 of 5: felt");
    await axe(page, "Setbacks");
    await button(page, "By feeling").focus();
    await page.keyboard.press("Enter");
    await button(page, "Angry").focus();
    await page.keyboard.press("Space");
    await expect(button(page, "Angry")).toHaveAttribute("aria-pressed", "true");
    await expect(page.getByRole("link", { name: "A sad one" })).toHaveCount(0);
    await expect(page.getByRole("status").getByText("1 setback", { exact: true })).toBeAttached();
    await page.getByRole("link", { name: "An angry one" }).click();
    await expect(heading(page, "Friday 20 November")).toBeFocused();
    await page.goBack();
    await expect(button(page, "Angry")).toHaveAttribute("aria-pressed", "true");
    await expect(page.getByRole("link", { name: "An angry one" })).toBeFocused();
  });
});

/** A copy with as many setbacks as wanted, a day apart, the newest first. */
function copyOf(count: number): string {
  const setback = Array.from({ length: count }, (_, index) => {
    const at = Date.parse("2026-03-05T12:00Z") - index * 86_400_000;
    const stamp = `${at.toString(16).padStart(12, "0")}00000000000a`;
    const cells = { what: [`Line ${index + 1}`, stamp], at: [at, stamp], loggedAt: [at, stamp] };
    return { id: `019ab697-e87b-7000-8000-${index.toString(16).padStart(12, "0")}`, cells };
  });
  return JSON.stringify({ format: "onward", version: 1, schema: 1, at: 0, tables: { setback }, files: {} });
}

test.describe("a long list", () => {
  test("Back returns to the row one came from, where it was", async ({ page, at }) => {
    await at("2026-03-05T18:00");
    await page.goto("/settings/data");
    const chooser = page.waitForEvent("filechooser");
    await button(page, "Choose the copy").click();
    const buffer = Buffer.from(copyOf(60));
    await (await chooser).setFiles({ name: "copy.json", mimeType: "application/json", buffer });
    await expect(page.getByRole("heading", { name: "Everything is back" })).toBeVisible();
    await page.goto("/setbacks");
    const row = page.getByRole("main").getByRole("link", { name: /^Line 40\b/ });
    await row.scrollIntoViewIfNeeded();
    // A new screen rises a few pixels to where it stands.
    const top = (): Promise<number> =>
      row.evaluate(async (element) => {
        await Promise.all((element.closest("main")?.getAnimations() ?? []).map(({ finished }) => finished));
        return Math.round(element.getBoundingClientRect().y);
      });
    const before = await top();
    await row.click();
    const stones = page.getByRole("list", { name: "The five stones" });
    await expect(stones).toBeVisible();
    await page.goBack();
    await expect(row).toBeFocused();
    await expect(row).toBeInViewport();
    expect(Math.abs((await top()) - before)).toBeLessThanOrEqual(2);
    // The way back on the screen leads to the same place.
    await row.press("Enter");
    await expect(stones).toBeVisible();
    await page.getByRole("link", { name: /^Back to/ }).click();
    await expect(row).toBeFocused();
    expect(Math.abs((await top()) - before)).toBeLessThanOrEqual(2);
  });
});

test.describe("the page of one", () => {
  test("says the words once, under Felt, and in no heading or title", async ({ page, at, axe }) => {
    await at(MORNING);
    await log(page, LINE, async () => {
      await page.getByRole("radio", { name: "Middling" }).check();
    });
    await open(page, LINE);
    await expect(page.getByText(LINE)).toHaveCount(1);
    await expect(heading(page, "Friday 20 November")).toBeVisible();
    await expect(page).toHaveTitle("Setback - Onward");
    await expect(page.getByRole("list", { name: "The five stones" }).getByRole("listitem")).toHaveText([
      /Felt.*done/,
      /Next: Steadied/,
      /Understood.*when you want it/,
      /Learned.*when you want it/,
      /Moving.*when you want it/,
    ]);
    await axe(page, "One setback");
    await button(page, "I’m steady").click();
    await expect(page.getByText("You said you were steady, today.")).toBeVisible();
    await button(page, "Undo").click();
    await expect(page.getByText("You said you were steady, today.")).toHaveCount(0);
  });

  test("takes a short name, which then stands everywhere", async ({ page }) => {
    await log(page, LINE);
    await open(page, LINE);
    await button(page, "More about this setback").click();
    await axeMenu(page);
    await page.getByRole("button", { name: /^Give it a short name/ }).click();
    await page.getByRole("textbox", { name: "A short name" }).fill("The interview");
    await page.keyboard.press("Enter");
    await expect(heading(page, "The interview")).toBeVisible();
    await page.goto("/setbacks");
    await expect(page.getByRole("link", { name: "The interview" })).toBeVisible();
    await expect(page.getByText(LINE)).toHaveCount(0);
  });

  /** The sheet holds what can be done with it. */
  async function axeMenu(page: Page): Promise<void> {
    const sheet = page.getByRole("dialog", { name: "More about this setback" });
    for (const name of [
      "Change what I wrote",
      "Save this one as a text file",
      "Close it for now",
      "Delete",
    ]) {
      await expect(sheet.getByRole("button", { name, exact: true })).toBeVisible();
    }
  }

  test("a loss is not something to analyse: the words, steadying, and who can help", async ({
    page,
    axe,
  }) => {
    await log(page, "He died on Tuesday", async () => {
      await unfold(page);
      await page.getByRole("radio", { name: "A loss or a death" }).check();
    });
    await expect(link(page, "A short look")).toHaveCount(0);
    await open(page, "He died on Tuesday");
    await expect(page.getByText("This isn’t something to analyse. Here is who can help.")).toBeVisible();
    await expect(link(page, "Steady myself")).toBeVisible();
    await expect(page.getByRole("heading", { name: /Understood|Learned|Moving/ })).toHaveCount(0);
    await expect(page.getByRole("link", { name: /Look back|look/i })).toHaveCount(0);
    await button(page, "More about this setback").click();
    await expect(page.getByRole("dialog").getByRole("button", { name: /look/i })).toHaveCount(0);
    await page.keyboard.press("Escape");
    await axe(page, "A loss");
  });

  test("opened again and again in a day, it asks once whether to close it for now", async ({ page, axe }) => {
    await log(page, LINE);
    const ask = page.getByText("Close it for now?");
    const moving = page.getByRole("heading", { name: "Moving" });
    const again = async (): Promise<void> => {
      await link(page, "Back to setbacks").click();
      await page.getByRole("link", { name: LINE }).click();
      await expect(moving).toBeVisible();
    };
    await open(page, LINE);
    for (let i = 0; i < 4; i++) await again();
    await expect(ask).toHaveCount(0);
    await again();
    await expect(ask).toBeVisible();
    await axe(page, "Close it for now?");
    await button(page, "Keep it open").click();
    await expect(ask).toHaveCount(0);
    await again();
    await expect(ask).toHaveCount(0);
  });

  test("is saved as a text file of one’s own, with nothing of it in the file’s name", async ({
    page,
    at,
  }) => {
    await at(MORNING);
    await log(page, LINE);
    await open(page, LINE);
    await button(page, "More about this setback").click();
    const download = page.waitForEvent("download");
    await button(page, "Save this one as a text file").click();
    expect((await download).suggestedFilename()).toBe("setback-2026-11-20.txt");
  });
});

test.describe("deleting and bringing back", () => {
  async function remove(page: Page, line: string): Promise<void> {
    await open(page, line);
    await button(page, "More about this setback").click();
    await button(page, "Delete").click();
    await expect(page.getByText("Moved to Recently deleted")).toBeVisible();
    await expect(page.getByRole("link", { name: line })).toHaveCount(0);
  }

  test("deleted, it comes back with Undo, by keyboard", async ({ page }) => {
    await log(page, LINE);
    await open(page, LINE);
    await button(page, "More about this setback").focus();
    await page.keyboard.press("Enter");
    await button(page, "Delete").focus();
    await page.keyboard.press("Enter");
    await expect(page.getByRole("link", { name: LINE })).toHaveCount(0);
    await button(page, "Undo").focus();
    await page.keyboard.press("Enter");
    await expect(page.getByRole("link", { name: LINE })).toBeVisible();
  });

  test("later it comes back from Recently deleted, or goes for good", async ({ page, axe }) => {
    await log(page, "One of two");
    await log(page, "Two of two");
    await remove(page, "One of two");
    await remove(page, "Two of two");
    await page.goto("/deleted");
    await expect(heading(page, "Recently deleted")).toBeVisible();
    await axe(page, "Recently deleted");
    await button(page, "Bring back: One of two").click();
    await expect(page.getByText("It’s back.")).toBeVisible();
    await button(page, "Delete for good: Two of two").click();
    const sheet = page.getByRole("dialog", { name: "Delete this for good?" });
    await expect(sheet.getByText(/It cannot come back\./)).toBeVisible();
    await axe(page, "Delete for good");
    await sheet.getByRole("button", { name: "Delete for good" }).click();
    await expect(page.getByText("Nothing here.")).toBeVisible();
    await page.goto("/setbacks");
    await expect(page.getByRole("link", { name: "One of two" })).toBeVisible();
    await expect(page.getByRole("link", { name: "Two of two" })).toHaveCount(0);
  });

  test("an earlier version can be read and used again", async ({ page, axe }) => {
    await log(page, "What I wrote first");
    await open(page, "What I wrote first");
    await button(page, "More about this setback").click();
    await button(page, "Change what I wrote").click();
    await field(page).fill("What I wrote then");
    await axe(page, "Changing a setback");
    await page.keyboard.press("ControlOrMeta+Enter");
    await expect(page.getByText("What I wrote then")).toBeVisible();
    await button(page, "More about this setback").click();
    await button(page, "Change what I wrote").click();
    await link(page, "Earlier versions of what happened").click();
    await expect(heading(page, "Earlier versions")).toBeVisible();
    await axe(page, "Earlier versions");
    const versions = page.getByRole("list", { name: "Earlier versions" }).getByRole("listitem");
    await expect(versions).toHaveCount(2);
    await versions
      .nth(1)
      .getByRole("button", { name: /^Use this one again/ })
      .click();
    await expect(versions.first()).toContainText("The one you see now");
    await expect(versions.first()).toContainText("What I wrote first");
    await page.getByRole("link", { name: "Back to where it stands" }).click();
    await expect(page.getByText("What I wrote first")).toBeVisible();
  });
});
