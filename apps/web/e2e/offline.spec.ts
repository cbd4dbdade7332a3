/**
 * Without a network, from the second load on: writing, searching, bringing in, taking out.
 */
import { readFile } from "node:fs/promises";
import { jrnlJson } from "../../../tools/other-apps.ts";
import { expect, test } from "./setup/fixtures.ts";

test("writes, finds, brings in and takes out @once", async ({ page, kept, network }) => {
  await page.goto("/");
  await kept(page);
  await network("off");
  await page.goto("/");
  await page.getByRole("link", { name: "Write down what happened" }).click();
  await page.getByRole("textbox", { name: "What happened, in a line or two" }).fill("No line, and no job");
  await page.getByRole("button", { name: "Save", exact: true }).click();
  await expect(page.getByRole("heading", { name: /It’s down/ })).toBeVisible();

  await page.goto("/search");
  await page.getByRole("searchbox").fill("job");
  await expect(page.getByRole("link", { name: /No line, and no job/ })).toBeVisible();

  await page.goto("/import");
  const chooser = page.waitForEvent("filechooser");
  await page.getByRole("button", { name: "Choose a file" }).click();
  await (
    await chooser
  ).setFiles({ name: "jrnl.json", mimeType: "application/json", buffer: Buffer.from(jrnlJson()) });
  await page.getByRole("button", { name: "Bring in 3" }).click();
  await expect(page.getByRole("heading", { name: "3 came in" })).toBeVisible();

  await page.goto("/settings/data");
  for (const name of ["Save a copy", "Take everything"]) {
    const download = page.waitForEvent("download");
    await page.getByRole("button", { name, exact: true }).click();
    const bytes = await readFile(await (await download).path());
    expect(bytes.length).toBeGreaterThan(500);
  }
  await page.getByLabel("A passphrase, if you like").fill("a passphrase");
  const sealed = page.waitForEvent("download");
  await page.getByRole("button", { name: "Save a copy", exact: true }).click();
  const bytes = await readFile(await (await sealed).path());
  expect(bytes.subarray(0, 21).toString()).toBe("age-encryption.org/v1");
});

test("a page with a query in its address is that page @once", async ({ page, kept, network }) => {
  await page.goto("/");
  await kept(page);
  await network("off");
  await page.goto("/setbacks/new?goal=none&attempt=none");
  await expect(page.getByRole("heading", { name: "What happened?" })).toBeVisible();
  for (const [address, title] of [
    ["/today?from=a-link", /morning|afternoon|evening|night/],
    ["/help?from=a-link", /carry this alone/],
  ] as const) {
    await page.goto(address);
    await expect(page.getByRole("heading", { level: 1, name: title })).toBeVisible();
  }
});

test("emptied by hand, what is kept for offline use is fetched again, and until then the app says so @once", async ({
  page,
  kept,
  network,
}) => {
  const stored = () =>
    page.evaluate(async () => {
      const names = (await caches.keys()).filter((name) => name.startsWith("onward-build-"));
      return (await Promise.all(names.map(async (name) => (await caches.open(name)).keys()))).flat().length;
    });
  await page.goto("/");
  await kept(page);
  const before = await stored();
  await page.evaluate(async () => {
    for (const name of await caches.keys()) await caches.delete(name);
  });
  await network("off");
  await page.goto("/setbacks/any");
  await expect(
    page.getByRole("heading", { name: "Onward can’t open without a network just now" }),
  ).toBeVisible();
  await expect(page.getByText("What you wrote is kept apart from it", { exact: false })).toBeVisible();
  // Also here Help is one tap away, and until it is to be had, the numbers themselves are.
  await expect(page.getByRole("link", { name: "Help now" })).toHaveAttribute("href", "/help");
  const uk = page.getByRole("listitem").filter({ hasText: "United Kingdom" });
  await expect(uk.getByRole("link", { name: "999" })).toHaveAttribute("href", "tel:999");

  await network("on");
  await page.goto("/today");
  await expect.poll(stored, { timeout: 30_000 }).toBe(before);
  await network("off");
  await page.goto("/today");
  await expect(
    page.getByRole("heading", { level: 1, name: /morning|afternoon|evening|night/ }),
  ).toBeVisible();
});
