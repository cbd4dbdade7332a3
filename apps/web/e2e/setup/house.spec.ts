/**
 * What holds under every journey: pages without script, use without a network, shared text, a strict content
 * policy, and a browser that dies.
 */
import { expect, newPage, test } from "./fixtures.ts";

test(
  "the app stays within its content policy and asks no other address @once",
  { tag: "@smoke" },
  async ({ page, baseURL, kept }) => {
    const asked: string[] = [];
    const complaints: string[] = [];
    page.on("request", (request) => asked.push(request.url()));
    page.on("console", (message) => {
      if (message.type() === "error") complaints.push(message.text());
    });
    page.on("pageerror", (error) => complaints.push(error.message));
    await page.goto("/");
    await kept(page);
    await expect(page.getByRole("heading", { level: 1 })).toBeVisible();
    expect(complaints).toEqual([]);
    const elsewhere = asked.filter((url) => !url.startsWith(`${baseURL}/`) && !/^(data|blob):/.test(url));
    expect(elsewhere).toEqual([]);
  },
);

test(
  "from the second load on it opens without a network, whatever the address @once",
  { tag: "@smoke" },
  async ({ page, kept, network }) => {
    await page.goto("/");
    await kept(page);
    await network("off");
    for (const path of ["/welcome", "/help", "/setbacks/new", "/"]) {
      await page.goto(path);
      await expect(page.getByRole("heading", { level: 1 })).toBeVisible();
    }
  },
);

test.describe("without script", () => {
  test.use({ javaScriptEnabled: false });

  test("the first screen can be read @once", { tag: "@smoke" }, async ({ page }) => {
    await page.goto("/welcome");
    await expect(page.getByRole("heading", { level: 1 })).toBeVisible();
  });
});

test("text shared from another app waits for the page, and is in no address @once", async ({
  page,
  kept,
  network,
}) => {
  await page.goto("/");
  await kept(page);
  await network("off");
  const outcome = await page.evaluate(async () => {
    const body = new FormData();
    body.set("title", "A letter");
    body.set("text", "They said no.");
    const answer = await fetch("/share", { method: "POST", body, redirect: "manual" });
    const cache = await caches.open("onward-shared");
    const keys = (await cache.keys()).map(({ url }) => url);
    const entry = await cache.match(keys[0] ?? "");
    return { type: answer.type, text: await entry?.text(), keys };
  });
  expect(outcome).toMatchObject({ type: "opaqueredirect", text: "A letter\nThey said no." });
  expect(outcome.keys.join()).not.toContain("said");
});

test("the manifest can be read, and its pictures are there @once", async ({ page, request }) => {
  await page.goto("/");
  const manifest = (await (await request.get("/manifest.webmanifest")).json()) as {
    icons: { src: string; type: string }[];
    shortcuts: { url: string }[];
  };
  for (const { src, type } of manifest.icons) {
    const picture = await request.get(src);
    expect(picture.headers()["content-type"]).toBe(type);
  }
  expect(manifest.shortcuts.map(({ url }) => url)).toEqual(["/setbacks/new", "/practice", "/help"]);
});

test("the sheet of icons is asked for once, however many screens show one @once", async ({ page }) => {
  const asked: string[] = [];
  page.on("request", (request) => {
    if (/icons[^/]*\.svg/.test(request.url())) asked.push(request.url());
  });
  await page.goto("/setbacks");
  for (const tab of ["Goals", "Lessons", "Practice", "Today"]) {
    await page.getByRole("link", { name: tab, exact: true }).click();
    await expect(page.getByRole("link", { name: tab, exact: true })).toHaveAttribute("aria-current", "page");
  }
  await expect(page.locator("main use").first()).toBeAttached();
  expect(asked).toHaveLength(1);
});

test("it is morning, also in another browser, whatever the machine says @once", async ({
  page,
  browser,
  profile,
}) => {
  for (const opened of [page, await newPage(browser), await profile.open()])
    expect(await opened.evaluate(() => new Date().toISOString())).toMatch(/^2026-03-05T1[01]:/);
});

test("a browser killed at once opens again with what was kept @once", async ({ profile }) => {
  const page = await profile.open("2026-03-05T09:30");
  await page.goto("/");
  expect(await page.evaluate(() => new Date().toISOString())).toBe("2026-03-05T09:30:00.000Z");
  await page.evaluate(async () => {
    const folder = await navigator.storage.getDirectory();
    const file = await folder.getFileHandle("house-journey", { create: true });
    const writer = await file.createWritable();
    await writer.write("kept");
    await writer.close();
  });
  await profile.kill();
  const again = await profile.open();
  await again.goto("/");
  const words = await again.evaluate(async () => {
    const folder = await navigator.storage.getDirectory();
    const file = await (await folder.getFileHandle("house-journey")).getFile();
    return file.text();
  });
  expect(words).toBe("kept");
});

test("the first screen has no finding of axe", async ({ page, axe }) => {
  await page.goto("/welcome");
  await axe(page, "Welcome");
});
