/**
 * A newer version: offered when it has been fetched, taken only on the person's word, and what was typed is there after.
 */
import { cp, mkdtemp, readdir, readFile, rename, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { basename, join, resolve } from "node:path";
import { expect, test } from "./setup/fixtures.ts";
import { serve } from "./setup/server.ts";

const BUILT = resolve(import.meta.dirname, "../dist");
const OLD_WORDS = "A line is enough. Everything below is optional.";
const NEW_WORDS = "A line is enough, says the second build.";

/** The built app with other words on one screen, and so another version: what changed has another name, as in a build. */
async function secondBuild(): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), "onward-build-"));
  await cp(BUILT, folder, { recursive: true });
  const written = (await readdir(folder, { recursive: true })).filter((name) => /\.(js|html)$/.test(name));
  const texts = new Map<string, string>();
  for (const name of written) texts.set(name, await readFile(join(folder, name), "utf8"));
  const changed = written.filter((name) => name.startsWith("assets") && texts.get(name)?.includes(OLD_WORDS));
  expect(changed).toHaveLength(1);
  const old = basename(changed[0] ?? "");
  for (const [name, text] of texts) {
    const fresh = text
      .replaceAll(OLD_WORDS, NEW_WORDS)
      .replaceAll(old, `second-${old}`)
      .replace(/"version":"[^"]+"/, '"version":"second"');
    if (fresh !== text) await writeFile(join(folder, name), fresh);
  }
  await rename(join(folder, "assets", old), join(folder, "assets", `second-${old}`));
  return folder;
}

test("a newer version waits for the person's word @once", async ({ page, kept, axe }) => {
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
