/**
 * A newer version: offered when it has been fetched, taken only on the person's word, and what was typed is there after.
 */
import { cp, mkdtemp, readdir, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { expect, test } from "./setup/fixtures.ts";
import { serve } from "./setup/server.ts";

const BUILT = resolve(import.meta.dirname, "../dist");
const OLD_WORDS = "A line is enough. Everything below is optional.";
const NEW_WORDS = "A line is enough, says the second build.";

/** The built app with other words on one screen, and so another version. */
async function secondBuild(): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), "onward-build-"));
  await cp(BUILT, folder, { recursive: true });
  const change = async (file: string, from: string | RegExp, to: string): Promise<void> => {
    const before = await readFile(file, "utf8");
    if (before.match(from) !== null) await writeFile(file, before.replace(from, to));
  };
  const assets = join(folder, "assets");
  for (const name of await readdir(assets)) {
    if (name.endsWith(".js")) await change(join(assets, name), OLD_WORDS, NEW_WORDS);
  }
  await change(join(folder, "service-worker.js"), /"version":"[^"]+"/, '"version":"second"');
  return folder;
}

test("a newer version waits for the person's word", async ({ page, kept, axe }) => {
  const folder = await secondBuild();
  let server = await serve();
  try {
    await page.goto(`${server.address}/setbacks/new`);
    await kept(page);
    await expect(page.getByText(OLD_WORDS)).toBeVisible();
    await server.stop();
    server = await serve({ ONWARD_APP: folder, PORT: new URL(server.address).port });

    // Nobody is asked in the middle of writing, and loading again changes nothing.
    const field = page.getByRole("textbox", { name: /what happened/i });
    await field.fill("Half a sentence");
    await expect(page.getByText("Draft kept", { exact: true }).first()).toBeVisible();
    await page.reload();
    await expect(field).toHaveValue("Half a sentence");
    await expect(page.getByText("A newer version is ready")).toHaveCount(0);
    await page.getByRole("button", { name: /^Close/ }).click();
    await expect(page.getByText("A newer version is ready")).toBeVisible();
    await axe(page, "Today with a newer version");
    await page.getByRole("button", { name: "Next time" }).click();
    await expect(page.getByText("A newer version is ready")).toHaveCount(0);
    await page.goto(`${server.address}/setbacks/new`);
    await expect(page.getByText(OLD_WORDS)).toBeVisible();

    await page.goto(`${server.address}/today`);
    const loaded = page.waitForEvent("load");
    await page.getByRole("button", { name: "Use it now" }).click();
    await loaded;
    await expect(page.getByText("A newer version is ready")).toHaveCount(0);
    await page.getByRole("link", { name: "Carry on" }).click();
    await expect(page.getByText(NEW_WORDS)).toBeVisible();
    await expect(field).toHaveValue("Half a sentence");
  } finally {
    await server.stop();
    await rm(folder, { recursive: true, force: true });
  }
});
