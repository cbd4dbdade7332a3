/** Text that other apps share with Onward: none is lost, and none comes twice. */
import type { Page } from "@playwright/test";
import { expect, test } from "./setup/fixtures.ts";

const field = (page: Page) => page.getByRole("textbox", { name: "What happened, in a line or two" });
const save = (page: Page) => page.getByRole("button", { name: "Save", exact: true });
const down = (page: Page) => page.getByRole("heading", { name: /It’s down/ });

/** Shares texts with Onward all at once, as other apps do. */
const share = (page: Page, ...texts: string[]): Promise<void> =>
  page.evaluate(async (all) => {
    await Promise.all(
      all.map((text) => {
        const body = new FormData();
        body.set("text", text);
        return fetch("/share", { method: "POST", body, redirect: "manual" });
      }),
    );
  }, texts);
/** How many texts still wait to be taken in. */
const waiting = (page: Page): Promise<number> =>
  page.evaluate(async () => (await (await caches.open("onward-shared")).keys()).length);

test("texts shared from other apps fill the field, once @once", async ({ page, kept }) => {
  await page.goto("/setbacks");
  await kept(page);
  await share(page, "They said no.");
  await share(page, "And why.");
  const both = "They said no.\n\nAnd why.";
  await page.goto("/setbacks/new");
  await expect(field(page)).toHaveValue(both);
  await expect(page.getByText("Draft kept", { exact: true }).first()).toBeVisible();
  await page.reload();
  await expect(field(page)).toHaveValue(both);
});

test("texts that are shared at the same time all come @once", async ({ page, kept }) => {
  await page.goto("/setbacks");
  await kept(page);
  await share(page, `They said no. ${"And much more. ".repeat(5000)}`, "And why.", "And when.");
  await page.goto("/setbacks/new");
  for (const text of [/They said no\./, /And why\./, /And when\./])
    await expect(field(page)).toHaveValue(text);
});

test("a text that is shared while another is taken in waits for its turn @once", async ({ page, kept }) => {
  await page.goto("/setbacks");
  await kept(page);
  await share(page, "They said no.");
  await page.goto("/setbacks/new");
  await expect(field(page)).toHaveValue("They said no.");
  await share(page, "And why.");
  await expect.poll(() => waiting(page)).toBe(1);
  await page.goto("/setbacks/new");
  await expect(field(page)).toHaveValue("They said no.\n\nAnd why.");
});

test("a shared text that is saved at once does not come back @once", async ({ page, kept }) => {
  await page.goto("/setbacks");
  await kept(page);
  await share(page, "They said no.");
  await page.goto("/setbacks/new");
  await expect(field(page)).toHaveValue("They said no.");
  await save(page).click();
  await expect(down(page)).toBeVisible();
  await expect.poll(() => waiting(page)).toBe(0);
  await page.goto("/setbacks/new");
  await expect(page.getByText("Where in life?")).toBeVisible();
  await expect(field(page)).toHaveValue("");
});

test("a text that is shared on a full disk is on the screen @once", async ({
  page,
  kept,
  context,
  baseURL,
}) => {
  await page.goto("/setbacks");
  await expect(page.getByText("Nothing here, and that’s fine.")).toBeVisible();
  await kept(page);
  const devtools = await context.newCDPSession(page);
  await devtools.send("Storage.overrideQuotaForOrigin", { origin: baseURL ?? "", quotaSize: 1 });
  await share(page, "They said no.");
  await page.goto("/setbacks/new");
  await expect(field(page)).toHaveValue("They said no.");
  await devtools.send("Storage.overrideQuotaForOrigin", { origin: baseURL ?? "" });
  await save(page).click();
  await expect(down(page)).toBeVisible();
  await page.goto("/setbacks/new");
  await expect(page.getByText("Where in life?")).toBeVisible();
  await expect(field(page)).toHaveValue("");
});

test("deleting everything on a full disk takes along what waits there @once", async ({
  page,
  kept,
  context,
  baseURL,
}) => {
  await page.goto("/settings/data");
  await expect(page.getByText("Nothing is written here yet").first()).toBeVisible();
  await kept(page);
  const devtools = await context.newCDPSession(page);
  await devtools.send("Storage.overrideQuotaForOrigin", { origin: baseURL ?? "", quotaSize: 1 });
  await share(page, "They said no.");
  const held = (): Promise<readonly string[]> =>
    page.evaluate(
      () =>
        new Promise((resolve) => {
          const { port1, port2 } = new MessageChannel();
          port1.onmessage = ({ data }) => resolve(data as readonly string[]);
          navigator.serviceWorker.controller?.postMessage({ type: "shared" }, [port2]);
        }),
    );
  expect(await held()).toEqual(["They said no."]);
  await page.getByRole("button", { name: /^Delete everything/ }).click();
  await page.getByLabel("To go on, type delete").fill("delete");
  await page.getByRole("dialog").getByRole("button", { name: "Delete everything" }).click();
  await expect(page).toHaveURL(/\/gone$/);
  expect(await held()).toEqual([]);
});
