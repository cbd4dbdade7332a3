/**
 * In and out: bringing something in and taking it back, keeping a copy and getting everything back from it,
 * deleting everything.
 */
import { readFile } from "node:fs/promises";
import type { Download, Page } from "@playwright/test";
import {
  daylioBackup,
  daylioCsv,
  dayOneZip,
  jrnlJson,
  utf8,
  vaultZip,
  zipOf,
} from "../../../tools/other-apps.ts";
import { pressOn } from "./setup/by-keyboard.ts";
import { expect, newPage, test } from "./setup/fixtures.ts";

const button = (page: Page, name: string | RegExp) =>
  page.getByRole("button", { name, exact: typeof name === "string" });
const link = (page: Page, name: string) => page.getByRole("link", { name, exact: true });
const heading = (page: Page, name: string | RegExp) =>
  page.getByRole("heading", { name, exact: typeof name === "string" });

type Given = { readonly name: string; readonly mimeType: string; readonly buffer: Buffer };
const given = (name: string, bytes: Uint8Array): Given => ({
  name,
  mimeType: "application/octet-stream",
  buffer: Buffer.from(bytes),
});

/** Presses a button that asks for files, and chooses these. */
async function pick(page: Page, name: string, files: Given | Given[]): Promise<void> {
  const chooser = page.waitForEvent("filechooser");
  await button(page, name).click();
  await (await chooser).setFiles(files);
}

async function log(page: Page, what: string): Promise<void> {
  await page.goto("/setbacks/new");
  await page.getByRole("textbox", { name: "What happened, in a line or two" }).fill(what);
  await button(page, "Save").click();
  await expect(page.getByRole("heading", { name: /It’s down/ })).toBeVisible();
}

const bytesOf = async (download: Download): Promise<Buffer> => readFile(await download.path());

/** Saves a copy on Your data, and gives it. */
async function saveCopy(page: Page, passphrase = ""): Promise<{ name: string; bytes: Buffer }> {
  await page.goto("/settings/data");
  await page.getByLabel("A passphrase, if you like").fill(passphrase);
  const download = page.waitForEvent("download");
  await button(page, "Save a copy").click();
  const saved = await download;
  await expect(page.getByText(/The copy is with your downloads/).first()).toBeVisible();
  return { name: saved.suggestedFilename(), bytes: await bytesOf(saved) };
}

const tablesOf = (copy: Buffer): unknown => (JSON.parse(copy.toString()) as { tables: unknown }).tables;

/** A journal long enough to be caught in the middle of. */
const journal = (count: number): Given =>
  given(
    "journal.json",
    utf8(
      JSON.stringify({
        entries: Array.from({ length: count }, (_, i) => ({
          title: `Day ${i}`,
          body: "A line or two about how that day went, and what came of it. ".repeat(4),
          date: `20${10 + (i % 14)}-${String(1 + (i % 12)).padStart(2, "0")}-${String(1 + (i % 28)).padStart(2, "0")}`,
          time: "21:00",
          tags: [],
          starred: false,
        })),
      }),
    ),
  );

test.describe("from another app", () => {
  const FORMATS = [
    ["Day One", given("Journal.zip", dayOneZip()), 5, "The interview"],
    ["Daylio", given("backup.daylio", daylioBackup()), 3, "Friday"],
    ["Daylio, a table", given("daylio.csv", utf8(daylioCsv)), 3, "Friday"],
    ["Notes", given("Vault.zip", vaultZip()), 3, "Loose thoughts"],
    ["jrnl", given("jrnl.json", jrnlJson()), 3, "Third no."],
  ] as const;

  for (const [format, file, count, title] of FORMATS) {
    test(`${format}: looked at first, brought in once, found, and taken back`, async ({ page }) => {
      await page.goto("/import");
      await pick(page, "Choose a file", file);
      await expect(heading(page, "Looked first, changed nothing")).toBeVisible();
      await expect(page.getByRole("row", { name: `Entries, kept as notes ${count} new` })).toBeVisible();
      await button(page, `Bring in ${count}`).click();
      await expect(heading(page, `${count} came in`)).toBeFocused();
      await link(page, "Search").last().click();
      await page.getByRole("searchbox").fill(title);
      await page.getByRole("link", { name: title }).first().click();
      await expect(heading(page, title)).toBeVisible();

      // A second time adds nothing.
      await page.goto("/import");
      await expect(page.getByText(format, { exact: true })).toBeVisible();
      await pick(page, "Choose a file", file);
      await expect(heading(page, "Everything in it is here already.")).toBeVisible();
      await button(page, "Choose another").click();

      await button(page, new RegExp(`^Take it back: ${format},`)).click();
      await expect(page.getByText(/^Taken back: /)).toBeVisible();
      await expect(page.getByText(/Taken back\.$/)).toBeVisible();
      // Its button is gone, and the part it stood in has the focus.
      await expect(heading(page, "Brought in before")).toBeFocused();
      await page.goto("/search");
      await page.getByRole("searchbox").fill(title);
      await expect(page.getByText("Try a feeling, a place", { exact: false })).toBeVisible();
    });
  }

  test("moods with names of their own are put in order once @once", async ({ page }) => {
    await page.goto("/import");
    await pick(page, "Choose a file", given("daylio.csv", utf8(daylioCsv)));
    await expect(heading(page, "Which mood is which?")).toBeVisible();
    await button(page, "Move under water up").click();
    await button(page, "Use this order").click();
    await expect(heading(page, "Which mood is which?")).toBeHidden();
    await expect(button(page, "Bring in 3")).toBeVisible();
  });

  test("what couldn’t be read is listed in words @once", async ({ page }) => {
    await page.goto("/import");
    await pick(page, "Choose a file", given("Journal.zip", dayOneZip()));
    await expect(heading(page, "Looked first, changed nothing")).toBeVisible();
    await expect(page.getByText(/^Entry \d$/).first()).toBeVisible();
    await expect(page.getByText("Its day isn’t in the calendar. Kept on the file’s own day.")).toBeVisible();
  });

  test("goes on while one uses Onward, and can be stopped @once", async ({ page }) => {
    await page.goto("/import");
    await pick(page, "Choose a file", journal(6000));
    await button(page, "Bring in 6,000").click();
    await expect(page.getByRole("progressbar")).toBeVisible();
    await link(page, "Back to Your data").click();
    await link(page, "Bring something in From a file or another app").click();
    await expect(page.getByRole("progressbar")).toBeVisible();
    await button(page, "Stop and put it back").click();
    await expect(heading(page, "Stopped, and everything is as it was.")).toBeVisible({ timeout: 30_000 });
    await page.goto("/settings/data");
    await expect(page.getByText("Nothing is written here yet.")).toBeVisible();
  });

  for (const [how, press] of [
    ["carries on", "Carry on"],
    ["is taken back", "Take it back"],
  ] as const) {
    test(`cut short by a dying browser, it ${how} @once`, async ({ profile }) => {
      test.setTimeout(120_000);
      const page = await profile.open();
      await page.goto("/import");
      await pick(page, "Choose a file", journal(6000));
      await button(page, "Bring in 6,000").click();
      await expect(page.getByRole("main").getByText(/^[1-9][\d,]* of 6,000/)).toBeVisible();
      await profile.kill();
      const again = await profile.open();
      await again.goto("/import");
      await expect(again.getByText("Something was being brought in when Onward closed")).toBeVisible();
      await button(again, press).click();
      if (press === "Carry on") {
        await expect(heading(again, "6,000 came in")).toBeVisible({ timeout: 60_000 });
      } else {
        await expect(again.getByText(/^Taken back: \d/)).toBeAttached({ timeout: 60_000 });
      }
      await again.goto("/settings/data");
      await expect(
        again.getByText(
          press === "Carry on" ? "6,000 notes, on this device." : "Nothing is written here yet.",
        ),
      ).toBeVisible();
    });
  }
});

test.describe("what cannot be read", () => {
  const bomb = zipOf({ "Journal.json": new Uint8Array(8 * 1024 ** 2).fill(32) });
  const shifted =
    'full_date,date,weekday,time,mood,activities,note_title,note\n"x",2024-01-05,5 January,Friday,08:00,good,"",""';
  const BAD: readonly (readonly [string, () => Uint8Array, RegExp])[] = [
    ["nothing in it", () => new Uint8Array(), /There is nothing in that file/],
    ["200 MB", () => new Uint8Array(200 * 1024 ** 2), /larger than Onward reads/],
    ["a zip cut short", () => dayOneZip().subarray(0, 300), /damaged or cut short/],
    ["a zip bomb", () => bomb, /larger than Onward reads/],
    ["a path that climbs out", () => zipOf({ "../../evil.md": utf8("x") }), /names that point outside of it/],
    ["another shape of JSON", () => utf8('{"a":1}'), /none of the files Onward can read/],
    ["half a copy", () => utf8('{"format":"onward","version":1,"tables":'), /isn’t whole/],
    ["a copy of a newer Onward", () => utf8('{"format":"onward","version":9}'), /from a newer Onward/],
  ];
  for (const [what, bytes, sentence] of BAD) {
    test(`${what}: a sentence, and nothing changed @once`, async ({ page }, info) => {
      await log(page, "Mine, and it stays");
      await page.goto("/import");
      const chooser = page.waitForEvent("filechooser");
      await button(page, "Choose a file").click();
      if (what === "200 MB") {
        const path = info.outputPath("large.json");
        const { writeFile } = await import("node:fs/promises");
        await writeFile(path, bytes());
        await (await chooser).setFiles(path);
      } else await (await chooser).setFiles(given("file", bytes()));
      await expect(page.getByRole("alert").filter({ hasText: sentence })).toBeVisible({ timeout: 30_000 });
      await expect(button(page, "Choose a file")).toBeVisible();
      await page.goto("/settings/data");
      await expect(page.getByText("1 setback, on this device.")).toBeVisible();
    });
  }

  test("a table with shifted columns says which rows @once", async ({ page }) => {
    await page.goto("/import");
    await pick(page, "Choose a file", given("daylio.csv", utf8(shifted)));
    await expect(
      page.getByText("Its cells don’t stand under their headings.", { exact: false }),
    ).toBeVisible();
    await expect(page.getByText("Row 2")).toBeVisible();
  });
});

test.describe("a copy", () => {
  test("gives everything back: export, delete everything, import, the same rows", async ({ page }) => {
    await log(page, "They went with someone else");
    await page.goto("/import");
    await pick(page, "Choose a file", given("Journal.zip", dayOneZip()));
    await button(page, "Bring in 5").click();
    await expect(heading(page, "5 came in")).toBeVisible();
    const before = await saveCopy(page);
    expect(before.name).toMatch(/^onward-\d{4}-\d{2}-\d{2}\.json$/);

    await page.getByRole("button", { name: /^Delete everything/ }).click();
    const sheet = page.getByRole("dialog");
    await expect(
      sheet.getByText(/This deletes 1 setback, 5 notes and 5 photos, voices or files from this device/),
    ).toBeVisible();
    await sheet.getByRole("button", { name: "Delete everything" }).click();
    await expect(sheet.getByText(/Nothing has been deleted/)).toBeVisible();
    await sheet.getByLabel("To go on, type delete").fill("Delete");
    await sheet.getByRole("button", { name: "Delete everything" }).click();
    await expect(heading(page, "It’s gone from here. Take care of yourself.")).toBeVisible();
    await expect(link(page, "Help now")).toBeVisible();
    const left = await page.evaluate(async () => {
      const names: string[] = [];
      const root = (await navigator.storage.getDirectory()) as unknown as { keys(): AsyncIterable<string> };
      for await (const name of root.keys()) names.push(name);
      return { names, local: Object.keys(localStorage) };
    });
    // The database's pool of files, all of them emptied.
    expect(left).toEqual({ names: [".onward"], local: [] });

    await link(page, "Start again").click();
    await link(page, "I wrote here before and it’s gone").click();
    await expect(heading(page, "If it’s gone")).toBeVisible();
    await pick(page, "Choose the copy", given(before.name, before.bytes));
    await expect(heading(page, "Everything is back")).toBeVisible();
    const after = await saveCopy(page);
    expect(tablesOf(after.bytes)).toEqual(tablesOf(before.bytes));
  });

  test("where more was written is counted first, merged, and taken back @once", async ({
    page,
    browser,
    baseURL,
  }) => {
    await log(page, "A hard Friday");
    await log(page, "An easier Monday");
    const early = await saveCopy(page);
    const other = await newPage(browser, { baseURL: baseURL ?? "" });
    await other.goto("/settings/data");
    await pick(other, "Choose the copy", given(early.name, early.bytes));
    await expect(heading(other, "Everything is back")).toBeVisible();
    await other.goto("/setbacks");
    await other.getByRole("link", { name: /An easier Monday/ }).click();
    await button(other, "More about this setback").click();
    await other.getByRole("dialog").getByRole("button", { name: "Delete" }).click();
    await expect(other.getByText("Moved to Recently deleted")).toBeVisible();
    await other.goto("/setbacks");
    await other.getByRole("link", { name: /A hard Friday/ }).click();
    await button(other, "More about this setback").click();
    await other.getByRole("dialog").getByRole("button", { name: "Change what I wrote" }).click();
    await other.getByRole("textbox", { name: /What happened/ }).fill("A hard Friday, told again");
    await button(other, "Save").click();
    await expect(other.getByText("A hard Friday, told again").first()).toBeVisible();
    const late = await saveCopy(other);
    await other.context().close();

    await page.goto("/import");
    await pick(page, "Choose a file", given(late.name, late.bytes));
    await expect(page.getByRole("row", { name: "Newer in the copy 1 change" })).toBeVisible();
    await expect(page.getByRole("row", { name: "Deleted in the copy 1 to Recently deleted" })).toBeVisible();
    await expect(page.getByText("Nothing is deleted for good", { exact: false })).toBeVisible();
    await button(page, "Bring it back").click();
    await expect(page.getByText("Changed here: 1.")).toBeVisible();
    await expect(page.getByText("In Recently deleted now: 1.")).toBeVisible();
    await page.goto("/setbacks");
    await expect(page.getByRole("link", { name: /A hard Friday, told again/ })).toBeVisible();
    await expect(page.getByRole("link", { name: /An easier Monday/ })).toBeHidden();

    await page.goto("/import");
    await button(page, /^Take it back: A copy from Onward,/).click();
    await expect(page.getByText(/^Taken back: 2\./)).toBeVisible();
    await page.goto("/setbacks");
    await expect(page.getByRole("link", { name: /An easier Monday/ })).toBeVisible();
    await expect(page.getByRole("link", { name: /A hard Friday/ })).toBeVisible();
    await expect(page.getByRole("link", { name: /told again/ })).toBeHidden();
  });

  test("in a fresh profile: three taps to everything back", async ({ page, browser, baseURL }) => {
    await log(page, "A hard Friday");
    const { name, bytes } = await saveCopy(page);
    const fresh = await newPage(browser, { baseURL: baseURL ?? "" });
    await fresh.goto("/");
    await link(fresh, "I already use Onward").click();
    await expect(heading(fresh, "Open a copy")).toBeInViewport();
    await pick(fresh, "Choose the copy", given(name, bytes));
    await expect(heading(fresh, "Everything is back")).toBeVisible();
    await fresh.goto("/setbacks");
    await expect(fresh.getByRole("link", { name: /A hard Friday/ })).toBeVisible();
    await fresh.context().close();
  });

  test("with a passphrase opens with it and with no other @once", async ({ page, browser, baseURL }) => {
    test.setTimeout(120_000);
    await log(page, "A hard Friday");
    const { name, bytes } = await saveCopy(page, "correct horse");
    expect(name).toMatch(/\.json\.age$/);
    expect(bytes.toString("latin1")).not.toContain("hard Friday");
    const fresh = await newPage(browser, { baseURL: baseURL ?? "" });
    await fresh.goto("/settings/data#open-copy");
    await pick(fresh, "Choose the copy", given(name, bytes));
    await expect(heading(fresh, "This copy has a passphrase")).toBeVisible();
    await button(fresh, "Open it").click();
    await expect(fresh.getByText("Type the passphrase you gave it")).toBeVisible();
    await fresh.getByLabel("Its passphrase").fill("wrong horse");
    await button(fresh, "Open it").click();
    await expect(fresh.getByText("That passphrase doesn’t open it.", { exact: false })).toBeVisible({
      timeout: 30_000,
    });
    await fresh.getByLabel("Its passphrase").fill("correct horse");
    await button(fresh, "Open it").click();
    await expect(heading(fresh, "Everything is back")).toBeVisible({ timeout: 30_000 });
    await fresh.context().close();
  });

  test("as a folder of plain files @once", async ({ page }) => {
    await log(page, "They went with someone else");
    await page.goto("/settings/data");
    const download = page.waitForEvent("download");
    await button(page, "Take everything").click();
    const saved = await download;
    expect(saved.suggestedFilename()).toMatch(/^onward-\d{4}-\d{2}-\d{2}-markdown\.zip$/);
    const bytes = await bytesOf(saved);
    expect(bytes.subarray(0, 2).toString()).toBe("PK");
    expect(bytes.toString("latin1")).toMatch(/setbacks\/\d{4}-\d{2}-\d{2}-[0-9a-f]{6}\.md/);
    // What was taken out as a folder can be brought in as notes.
    await page.goto("/import");
    await pick(page, "Choose a file", given("onward.zip", bytes));
    await expect(heading(page, "Looked first, changed nothing")).toBeVisible();
  });
});

test.describe("looking after it", () => {
  test("the check finds nothing where nothing is the matter @once", async ({ page }) => {
    await log(page, "One thing");
    await page.goto("/settings/data");
    await button(page, "Check that all is well").click();
    await expect(page.getByText("All is well. Everything could be read.").first()).toBeVisible();
  });

  test("the last copy is remembered, by the calendar's day also before a person's own begins @once", async ({
    page,
    at,
  }) => {
    await at("2026-03-05T01:30");
    await log(page, "One thing");
    await page.goto("/settings/data");
    await expect(page.getByText("No copy yet.")).toBeVisible();
    await saveCopy(page);
    await expect(page.getByText("Last copy: today.")).toBeVisible();
    await page.reload();
    await expect(page.getByText("Last copy: today.")).toBeVisible();
    await at("2026-03-06T00:10");
    await page.reload();
    await expect(page.getByText("Last copy: yesterday.")).toBeVisible();
  });

  test("everything can be deleted while another tab is open, whichever holds the file @once", async ({
    context,
  }) => {
    const first = await context.newPage();
    await log(first, "In the first tab");
    await first.goto("/setbacks/new");
    await first.getByRole("textbox", { name: "What happened" }).fill("Half a sentence");
    await expect(first.getByText("Draft kept", { exact: true }).first()).toBeVisible();
    const second = await context.newPage();
    await second.goto("/settings/data");
    await expect(second.getByText("1 setback, on this device.")).toBeVisible();
    await second.getByRole("button", { name: /^Delete everything/ }).click();
    await second.getByLabel("To go on, type delete").fill("delete");
    await second.getByRole("dialog").getByRole("button", { name: "Delete everything" }).click();
    await expect(heading(second, "It’s gone from here. Take care of yourself.")).toBeVisible();
    // The other tab shows nothing of it any more, and writes nothing that was being written.
    await expect(heading(first, "It’s gone from here. Take care of yourself.")).toBeVisible();
    await first.goto("/setbacks/new");
    await expect(first.getByText("Where in life?")).toBeVisible();
    await expect(first.getByRole("textbox", { name: "What happened" })).toHaveValue("");
    await first.goto("/setbacks");
    await expect(first.getByText("Nothing here, and that’s fine.")).toBeVisible();
    await expect(first.getByText("In the first tab")).toBeHidden();
    await log(first, "Begun anew");
    await first.goto("/setbacks");
    await expect(first.getByRole("link", { name: /Begun anew/ })).toBeVisible();
  });
});

test("on a full disk everything can be opened, read and taken along @once", async ({
  page,
  context,
  baseURL,
}) => {
  await log(page, "Still to be read");
  await page.goto("/help");
  const devtools = await context.newCDPSession(page);
  await devtools.send("Storage.overrideQuotaForOrigin", { origin: baseURL ?? "", quotaSize: 1 });
  await page.goto("/setbacks");
  await page.getByRole("link", { name: /Still to be read/ }).click();
  await expect(page.getByText("Still to be read", { exact: true })).toBeVisible();
  expect((await saveCopy(page)).bytes.toString()).toContain("Still to be read");
  await devtools.send("Storage.overrideQuotaForOrigin", { origin: baseURL ?? "" });
  await log(page, "Written since");
});

test("where a full disk has no room to begin in, that is said @once", async ({ page, context, baseURL }) => {
  await page.goto("/help");
  const devtools = await context.newCDPSession(page);
  await devtools.send("Storage.overrideQuotaForOrigin", { origin: baseURL ?? "", quotaSize: 1 });
  await page.goto("/setbacks");
  await expect(page.getByText("This device is full, so Onward can’t open your notes")).toBeVisible();
  await devtools.send("Storage.overrideQuotaForOrigin", { origin: baseURL ?? "" });
  await button(page, "Load again").click();
  await expect(page.getByText("Nothing here, and that’s fine.")).toBeVisible();
});

test("a first opening that was cut short, by a full disk or a dying browser, is gone on with @once", async ({
  page,
}) => {
  await page.goto("/help");
  await page.evaluate(async () => {
    const root = await navigator.storage.getDirectory();
    const pool = await root.getDirectoryHandle(".onward", { create: true });
    const files = await pool.getDirectoryHandle(".opaque", { create: true });
    await files.getFileHandle("the-first-of-six", { create: true });
  });
  await log(page, "Begun all the same");
});

test("everything can be deleted on a full disk @once", async ({ page, context, baseURL }) => {
  await log(page, "To be gone");
  await page.goto("/settings/data");
  await expect(page.getByText("1 setback, on this device.")).toBeVisible();
  const devtools = await context.newCDPSession(page);
  await devtools.send("Storage.overrideQuotaForOrigin", { origin: baseURL ?? "", quotaSize: 1 });
  await page.getByRole("button", { name: /^Delete everything/ }).click();
  await page.getByLabel("To go on, type delete").fill("delete");
  await page.getByRole("dialog").getByRole("button", { name: "Delete everything" }).click();
  await expect(heading(page, "It’s gone from here. Take care of yourself.")).toBeVisible();
  await devtools.send("Storage.overrideQuotaForOrigin", { origin: baseURL ?? "" });
  await page.goto("/setbacks");
  await expect(page.getByText("Nothing here, and that’s fine.")).toBeVisible();
});

test("a deletion of everything that was cut short leaves no text that was shared @once", async ({
  profile,
  kept,
}) => {
  const page = await profile.open();
  await page.goto("/settings/data");
  await kept(page);
  await page.evaluate(async () => {
    const body = new FormData();
    body.set("text", "They said no.");
    await fetch("/share", { method: "POST", body, redirect: "manual" });
    // The browser is killed when the store is asked, so that it never hears of it.
    const { postMessage } = Worker.prototype;
    Worker.prototype.postMessage = function (this: Worker, message: { readonly name?: string }) {
      if (message.name === "deleteEverything") document.documentElement.dataset["asked"] = "";
      else postMessage.call(this, message);
    };
  });
  await page.getByRole("button", { name: /^Delete everything/ }).click();
  await page.getByLabel("To go on, type delete").fill("delete");
  await page.getByRole("dialog").getByRole("button", { name: "Delete everything" }).click();
  await expect(page.locator("html[data-asked]")).toBeAttached();
  await profile.kill();
  const again = await profile.open();
  await again.goto("/help");
  expect(await again.evaluate(() => caches.has("onward-shared"))).toBe(false);
});

test("a deletion of everything that was cut short is gone on with at the next opening @once", async ({
  page,
}) => {
  await log(page, "To be gone");
  await page.goto("/help");
  // What a browser killed in the middle leaves behind.
  await page.evaluate(async () => {
    const root = await navigator.storage.getDirectory();
    await root.getFileHandle("onward-deleting", { create: true });
    const files = await root.getDirectoryHandle("onward-files", { create: true });
    await files.getFileHandle("a-photo", { create: true });
  });
  await page.goto("/setbacks");
  await expect(page.getByText("Nothing here, and that’s fine.")).toBeVisible();
  const left = await page.evaluate(async () => {
    const names: string[] = [];
    for await (const name of (await navigator.storage.getDirectory()).keys()) names.push(name);
    return names;
  });
  expect(left).not.toContain("onward-deleting");
  expect(left).not.toContain("onward-files");
  await log(page, "Begun anew");
});

test("by keyboard alone: bring in, look after, take back", async ({ page }) => {
  await page.goto("/settings/data");
  await pressOn(page, page.getByRole("link", { name: /^Bring something in/ }));
  await expect(heading(page, "Bring something in")).toBeFocused();
  // Listened for before the keys, since a key waits for nothing.
  const chooser = page.waitForEvent("filechooser");
  await pressOn(page, button(page, "Choose a file"));
  await (await chooser).setFiles(given("jrnl.json", jrnlJson()));
  await pressOn(page, button(page, "Bring in 3"));
  await expect(heading(page, "3 came in")).toBeFocused();
  await pressOn(page, button(page, "Take it back"));
  await expect(page.getByText(/^Taken back: /)).toBeVisible();
});

test("no finding of axe on any of these screens", async ({ page, axe }) => {
  await log(page, "They went with someone else");
  await page.goto("/settings/data#gone");
  await expect(heading(page, "If it’s gone")).toBeVisible();
  await axe(page, "Your data");
  await page.getByRole("button", { name: /^Delete everything/ }).click();
  await expect(page.getByRole("dialog")).toBeVisible();
  await axe(page, "Delete everything");
  await page.goto("/import");
  await expect(button(page, "Choose a file")).toBeVisible();
  await axe(page, "Bring something in");
  await pick(page, "Choose a file", given("daylio.csv", utf8(daylioCsv)));
  await expect(heading(page, "Which mood is which?")).toBeVisible();
  await axe(page, "Looked at");
  await button(page, "Bring in 3").click();
  await expect(heading(page, "3 came in")).toBeVisible();
  await axe(page, "Brought in");
  await page.goto("/import");
  await expect(heading(page, "Brought in before")).toBeVisible();
  await axe(page, "Past imports");
  await page.goto("/gone");
  await expect(heading(page, "It’s gone from here. Take care of yourself.")).toBeVisible();
  await axe(page, "Gone");
});
