/**
 * A file that a newer Onward wrote: it can be read and saved as a copy, and nothing in it is changed.
 */
import { readFile } from "node:fs/promises";
import { makeNewer } from "../../../tools/look/newer-file.ts";
import { expect, test } from "./setup/fixtures.ts";

test("is read and saved as a copy, and not changed @once", async ({ page, axe }) => {
  await page.goto("/setbacks/new");
  const field = page.getByRole("textbox", { name: /what happened/i });
  await field.fill("They said no.");
  await page.getByRole("button", { name: "Save", exact: true }).click();
  await expect(page.getByRole("heading", { level: 1, name: /It.s down/ })).toBeVisible();
  await makeNewer(page);

  await page.goto("/setbacks");
  await expect(page.getByText("These notes are from a newer Onward")).toBeVisible();
  await expect(page.getByRole("main").getByText("They said no.")).toBeVisible();
  await axe(page, "Setbacks of a newer Onward");
  await page.goto("/setbacks/new");
  await field.fill("And another thing.");
  await page.getByRole("button", { name: "Save", exact: true }).click();
  await expect(page.getByRole("alert").filter({ hasText: /newer/ }).first()).toBeAttached();
  await expect(field).toHaveValue("And another thing.");

  await page.goto("/settings/data");
  // What stands at the head comes once the file has answered, and moves what is below it.
  await expect(page.getByText("These notes are from a newer Onward")).toBeVisible();
  const download = page.waitForEvent("download");
  await page.getByRole("button", { name: "Save a copy", exact: true }).click();
  const copy = await readFile(await (await download).path(), "utf8");
  const { tables } = JSON.parse(copy) as { tables: { setback: { cells: { what: [string, string] } }[] } };
  expect(tables.setback.map(({ cells }) => cells.what[0])).toEqual(["They said no."]);
});

test("a practice that a newer Onward began shows its words, and nothing is written over them @once", async ({
  page,
  axe,
}) => {
  const WORDS = "Twenty minutes of words.";
  await page.goto("/help");
  // What is typed before the file is open lies in a file of its own; another version has its own way in it.
  await page.evaluate(async (words) => {
    const root = await navigator.storage.getDirectory();
    const early = await root.getDirectoryHandle("onward-early", { create: true });
    const load = await early.getDirectoryHandle("load", { create: true });
    const file = await (await load.getFileHandle("drafts", { create: true })).createWritable();
    const player = {
      version: 2,
      practice: "kinderVoice",
      status: "paused",
      step: "write",
      answers: { write: words },
    };
    const draft = {
      key: "sitting:kinderVoice",
      initial: null,
      value: { player, startedAt: Date.now(), ended: null },
    };
    await file.write(JSON.stringify([draft]));
    await file.close();
  }, WORDS);
  const shown = page.getByRole("main").getByText(WORDS);
  const said = page.getByText(/^You began this in another version of Onward/);
  for (const way of ["/practice/kinder-voice?from=/practice", "/practice/kinder-voice?begin=now"]) {
    await page.goto(way);
    await expect(said).toBeVisible();
    await expect(shown).toBeVisible();
  }
  await axe(page, "A practice of another version");
  await page.goto("/practice");
  await expect(page.getByRole("link", { name: /^A kinder voice/ }).first()).toContainText("Begun");
  await page.goBack();
  await page.getByRole("button", { name: "Let it go" }).click();
  await expect(page.getByRole("button", { name: "Begin" })).toBeVisible();
  await page.getByRole("button", { name: "Undo" }).click();
  await expect(shown).toBeVisible();
  await page.reload();
  await expect(shown).toBeVisible();
  await page.getByRole("button", { name: "Close" }).click();
  await expect(page.getByRole("heading", { level: 1, name: "Practice" })).toBeVisible();
});
