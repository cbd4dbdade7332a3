/**
 * A file that a newer Onward wrote: it can be read and saved as a copy, and nothing in it is changed.
 */
import { readFile } from "node:fs/promises";
import type { Page } from "@playwright/test";
import { expect, test } from "./setup/fixtures.ts";

const LAYOUT_OF_A_NEWER_ONWARD = 999;

/** Raises the layout number of the database, where SQLite keeps it, once nobody holds the file. */
async function writtenByNewer(page: Page): Promise<void> {
  // A page of the same origin that does not open the database.
  await page.goto("/help");
  await expect.poll(() => page.evaluate(async () => (await navigator.locks.query()).held?.length)).toBe(0);
  const raise = (layout: number): Promise<number> =>
    page.evaluate(async (number) => {
      type Folder = FileSystemDirectoryHandle & { values(): AsyncIterable<FileSystemHandle> };
      // The pool puts 4096 bytes of its own before each file; user_version is at byte 60 of SQLite's header.
      const [header, version] = [4096, 60];
      let raised = 0;
      const visit = async (folder: FileSystemDirectoryHandle): Promise<void> => {
        for await (const one of (folder as Folder).values()) {
          if (one.kind === "directory") {
            await visit(one as FileSystemDirectoryHandle);
            continue;
          }
          const handle = one as FileSystemFileHandle;
          const start = (await handle.getFile()).slice(header, header + 16);
          if (!(await start.text()).startsWith("SQLite format 3")) continue;
          const four = new DataView(new ArrayBuffer(4));
          four.setUint32(0, number);
          const file = await handle.createWritable({ keepExistingData: true });
          await file.write({ type: "write", position: header + version, data: four });
          await file.close();
          raised++;
        }
      };
      await visit(await (await navigator.storage.getDirectory()).getDirectoryHandle(".onward"));
      return raised;
    }, layout);
  // The last hold on the file ends a moment after its lock.
  await expect.poll(() => raise(LAYOUT_OF_A_NEWER_ONWARD).catch(() => 0)).toBe(1);
}

test("is read and saved as a copy, and not changed", async ({ page, axe }) => {
  await page.goto("/setbacks/new");
  const field = page.getByRole("textbox", { name: /what happened/i });
  await field.fill("They said no.");
  await page.getByRole("button", { name: "Save", exact: true }).click();
  await expect(page.getByRole("heading", { level: 1, name: /It.s down/ })).toBeVisible();
  await writtenByNewer(page);

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
