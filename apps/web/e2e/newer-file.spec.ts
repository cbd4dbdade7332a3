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
  const download = page.waitForEvent("download");
  await page.getByRole("button", { name: "Save a copy", exact: true }).click();
  const copy = await readFile(await (await download).path(), "utf8");
  const { tables } = JSON.parse(copy) as { tables: { setback: { cells: { what: [string, string] } }[] } };
  expect(tables.setback.map(({ cells }) => cells.what[0])).toEqual(["They said no."]);
});
