/**
 * Settings, and where the words are: what is chosen holds, and what the browser says is told as it is.
 */
import type { Page } from "@playwright/test";
import { tabTo } from "./setup/by-keyboard.ts";
import { expect, test } from "./setup/fixtures.ts";
import { listen } from "./setup/heard.ts";

const heading = (page: Page, name: string) => page.getByRole("heading", { level: 1, name });
const button = (page: Page, name: string) => page.getByRole("button", { name, exact: true });
const look = (page: Page, name: string) =>
  page.evaluate((key) => document.documentElement.dataset[key] ?? null, name);

/** Lets the browser answer the question whether it keeps what is stored. */
const browserSays = (page: Page, answer: boolean): Promise<unknown> =>
  page.addInitScript((said) => {
    const asked = { count: 0 };
    navigator.storage.persist = () => {
      asked.count += 1;
      return Promise.resolve(said);
    };
    navigator.storage.persisted = () => Promise.resolve(said && asked.count > 0);
    Object.defineProperty(globalThis, "asked", { value: asked });
  }, answer);
const timesAsked = (page: Page): Promise<number> =>
  page.evaluate(() => (globalThis as unknown as { asked: { count: number } }).asked.count);

async function log(page: Page, words: string, weight = "Middling"): Promise<void> {
  await page.goto("/setbacks/new");
  await page.getByRole("textbox", { name: /what happened/i }).fill(words);
  await page.getByRole("radio", { name: weight }).check();
  await button(page, "Save").click();
  await expect(page.getByRole("heading", { level: 1, name: /It’s down|That’s a lot/ })).toBeVisible();
}

/** Makes a guess on the page after saving: once that is answered, so is what was asked of the storage before it. */
async function guess(page: Page): Promise<void> {
  const heard = await listen(page);
  await page.getByText("And in a week, how heavy do you guess?").first().click();
  await page
    .getByRole("group", { name: /how heavy do you guess/ })
    .getByRole("radio", { name: "Light", exact: true })
    .check();
  await expect.poll(heard).toContain("Noted: light");
}

/** Waits until what the browser promised was read, which is after the first screen: the next one's words come after it. */
async function promiseRead(page: Page): Promise<void> {
  const line = page.waitForResponse(/\/storage-line-/);
  await page.goto("/goals");
  await line;
  await page.getByRole("link", { name: "Setbacks", exact: true }).first().click();
}

test("looks are seen at once and hold", async ({ page }) => {
  await page.goto("/settings");
  await page.getByRole("link", { name: /Looks and language/ }).click();
  await expect(heading(page, "Looks and language")).toBeFocused();
  await page.getByRole("radio", { name: "Dark" }).check({ force: true });
  await page.getByRole("switch", { name: /Use my device’s font/ }).check();
  await page.getByRole("switch", { name: /Still pictures/ }).check();
  const all = async () => [await look(page, "theme"), await look(page, "font"), await look(page, "still")];
  await expect.poll(all).toEqual(["dark", "device", "on"]);
  await page.reload();
  await expect(page.getByRole("radio", { name: "Dark" })).toBeChecked();
  await expect.poll(all).toEqual(["dark", "device", "on"]);
  await page.getByRole("radio", { name: "As the system" }).check({ force: true });
  await page.getByRole("switch", { name: /Still pictures/ }).uncheck();
  await expect.poll(all).toEqual([null, "device", null]);
});

test("by keyboard alone: the day begins when someone says", { tag: "@smoke" }, async ({ page }) => {
  await page.goto("/settings");
  const hour = page.getByRole("combobox", { name: "The day starts at" });
  await expect(hour).toBeEnabled();
  await expect(hour).toHaveValue("4");
  await tabTo(page, hour);
  for (const later of ["5", "6"]) {
    const heard = await listen(page);
    await page.keyboard.press("ArrowDown");
    await expect(hour).toHaveValue(later);
    await expect.poll(async () => (await heard()).join()).toContain("Noted");
  }
  await page.reload();
  await expect(page.getByRole("combobox", { name: "The day starts at" })).toHaveValue("6");
});

test("single keys can be turned off", async ({ page }) => {
  await page.goto("/settings/keyboard");
  const keys = page.getByRole("switch", { name: /Single keys/ });
  await expect(keys).toBeChecked();
  await keys.uncheck();
  await heading(page, "Keyboard").focus();
  await page.keyboard.press("g");
  await page.keyboard.press("p");
  await expect(heading(page, "Keyboard")).toBeVisible();
  await keys.check();
  await heading(page, "Keyboard").focus();
  await page.keyboard.press("g");
  await page.keyboard.press("p");
  await expect(heading(page, "Practice")).toBeVisible();
});

test("the long pages can be read, and their tables are tables", async ({ page, axe }) => {
  test.setTimeout(120_000);
  for (const [row, title] of [
    [/How Onward works/, "How Onward works"],
    [/How the numbers are worked out/, "How the numbers are worked out"],
    [/Accessibility/, "Accessibility"],
    [/About Onward/, "About Onward"],
    [/Where my words are/, "Where my words are"],
  ] as const) {
    await page.goto("/settings");
    await page.getByRole("main").getByRole("link", { name: row }).click();
    await expect(heading(page, title)).toBeFocused();
    const table = page.getByRole("table").first();
    await expect(table.getByRole("columnheader").first()).toBeAttached();
    await expect(table.getByRole("rowheader").nth(3)).toBeAttached();
    await axe(page, title);
  }
  await page.goto("/settings/about");
  await expect(page.getByText(/is not an emergency service/)).toBeVisible();
  await expect(page.getByText(/Written for adults/)).toBeVisible();
  await button(page, "Notices of the programs inside Onward Their names and licence terms").click();
  await expect(page.getByText(/Preact/i).first()).toBeVisible();
});

test("no finding of axe on the settings", async ({ page, axe }) => {
  for (const [path, title] of [
    ["/settings", "Settings"],
    ["/settings/appearance", "Looks and language"],
    ["/settings/keyboard", "Keyboard"],
  ] as const) {
    await page.goto(path);
    await expect(heading(page, title)).toBeVisible();
    await axe(page, title);
  }
});

test.describe("where the words are", () => {
  test("a browser that promises is believed, and asked once @once", async ({ page }) => {
    await browserSays(page, true);
    await page.goto("/settings/words");
    await expect(page.getByText("Not asked yet. Onward asks at your first save.")).toBeVisible();
    await expect(page.getByText("Nothing yet")).toBeVisible();
    await promiseRead(page);
    await expect(page.getByText("Nothing here, and that’s fine.")).toBeVisible();
    expect(await timesAsked(page)).toBe(0);
    await log(page, "The first");
    await expect.poll(() => timesAsked(page)).toBe(1);
    await guess(page);
    await expect(page.getByText(/This browser may clear Onward/)).toHaveCount(0);
    await log(page, "The second");
    await guess(page);
    expect(await timesAsked(page)).toBe(0);
    await expect(page.getByText("Saved on this device").and(page.locator(":visible")).first()).toBeVisible();
  });

  test("a browser that doesn’t is named once, with what to do", { tag: "@smoke" }, async ({ page, axe }) => {
    await browserSays(page, false);
    await log(page, "The first");
    await expect(
      page.getByText(
        "This browser may clear Onward if you don’t open it for a week. Add it to your home screen, or keep a copy.",
      ),
    ).toBeVisible();
    await expect(
      page.getByText("Saved in this browser only").and(page.locator(":visible")).first(),
    ).toBeVisible();
    await axe(page, "After saving, with the storage line");
    await button(page, "Show me how").click();
    await expect(page.getByRole("heading", { name: "Onward among your apps" })).toBeVisible();
    await log(page, "The second");
    await guess(page);
    await expect(page.getByText(/This browser may clear Onward/)).toHaveCount(0);
    await page.goto("/settings/words");
    await expect(page.getByText(/No\. It may clear them/)).toBeVisible();
    await expect(page.getByText("2 setbacks")).toBeVisible();
    await page.goto("/practice");
    await expect(
      page.getByText("Saved in this browser only").and(page.locator(":visible")).first(),
    ).toBeVisible();
  });

  test("little room left is said, with a copy to save, and put away for this visit @once", async ({
    page,
    axe,
  }) => {
    await page.addInitScript(() => {
      navigator.storage.estimate = async () => ({ usage: 190_000_000, quota: 200_000_000 });
    });
    await page.goto("/goals");
    await expect(page.getByText("Space is low on this device")).toBeVisible();
    await axe(page, "Goals, with little room left");
    await button(page, "Not now").click();
    await expect(page.getByText("Space is low on this device")).toHaveCount(0);
    await page.goto("/goals");
    await page.getByRole("link", { name: "Save a file" }).click();
    await expect(heading(page, "Your data")).toBeVisible();
  });

  test("a later visit says so from its first paint, and says it aloud no more @once", async ({ page }) => {
    await browserSays(page, false);
    await log(page, "The first");
    const where = page.getByText(/^Saved (on|in) this/).and(page.locator(":visible"));
    await expect(where.first()).toHaveText("Saved in this browser only");
    await page.addInitScript(() => {
      const said = new Set<string>();
      Object.assign(window, { said });
      new MutationObserver(() => {
        for (const line of document.body?.innerText.matchAll(/Saved (?:on|in) this [a-z ]+/g) ?? [])
          said.add(line[0]);
        const aloud = document.querySelector("[role=status]")?.textContent ?? "";
        if (aloud !== "") said.add(`aloud: ${aloud}`);
      }).observe(document, { subtree: true, childList: true, characterData: true });
    });
    await promiseRead(page);
    await expect(page.getByRole("main").getByText("The first")).toBeVisible();
    expect(await page.evaluate(() => [...(window as unknown as { said: Set<string> }).said])).toEqual([
      "Saved in this browser only",
    ]);
  });

  test("nobody is warned beside a heavy setback, nor at night @once", async ({ page, at }) => {
    await browserSays(page, false);
    const warned = page.getByText(/This browser may clear Onward/);
    await log(page, "The heaviest", "Very heavy");
    await guess(page);
    await expect(
      page.getByText("Saved in this browser only").filter({ visible: true }).first(),
    ).toBeVisible();
    await expect(warned).toHaveCount(0);
    await at("2026-11-20T23:30");
    await log(page, "By night");
    await expect(button(page, "Done")).toBeVisible();
    await expect(warned).toHaveCount(0);
    await at("2026-11-21T09:00");
    await log(page, "By day");
    await expect(warned).toBeVisible();
  });

  test("Not now puts it away @once", async ({ page }) => {
    await browserSays(page, false);
    await log(page, "The first");
    await button(page, "Not now").click();
    await expect(page.getByText(/This browser may clear Onward/)).toHaveCount(0);
    await log(page, "The second");
    await guess(page);
    await expect(page.getByText(/This browser may clear Onward/)).toHaveCount(0);
  });
});

test.describe("a browser that keeps nothing", () => {
  test.use({ serviceWorkers: "block" });

  test("says so, and everything still works until it closes", async ({ page }) => {
    await page.route(/store-worker[^/]*\.js$/, async (route) => {
      const answer = await route.fetch();
      const refusal =
        "navigator.storage.getDirectory = () => Promise.reject(new DOMException('', 'SecurityError'));";
      await route.fulfill({ response: answer, body: refusal + (await answer.text()) });
    });
    await page.goto("/practice");
    await expect(page.getByText("This browser forgets when you close it.")).toBeVisible();
    await expect(page.getByText("You can still write, then save a file.")).toBeVisible();
    await expect(page.getByRole("link", { name: "Save a file" })).toBeVisible();
    await expect(
      page.getByText("Kept until this window closes").and(page.locator(":visible")).first(),
    ).toBeVisible();
    await button(page, "Not now").click();
    await expect(page.getByText("This browser forgets when you close it.")).toHaveCount(0);
  });
});

test.describe("words that can’t be changed here", () => {
  test.use({ serviceWorkers: "block" });

  /** Puts a worker in the place of the store's that says only how things stand. */
  const standing = (page: Page, state: object): Promise<unknown> =>
    page.route(/store-worker[^/]*\.js$/, (route) =>
      route.fulfill({
        contentType: "text/javascript",
        body: `onmessage = ({ data }) => { if (data.signal === "hello") postMessage({ state: ${JSON.stringify(state)} }); };`,
      }),
    );

  test("those of a newer Onward can be read and saved as a copy @once", async ({ page, axe }) => {
    await standing(page, { type: "open", lasting: true, access: "newer" });
    await page.goto("/practice");
    await expect(page.getByText("These notes are from a newer Onward")).toBeVisible();
    await expect(page.getByRole("link", { name: "Save a copy" })).toHaveAttribute(
      "href",
      "/settings/data#save-copy",
    );
    await axe(page, "Practice with notes of a newer Onward");
  });

  test("what isn’t Onward’s is left alone, and a copy can be opened @once", async ({ page }) => {
    await standing(page, { type: "open", lasting: true, access: "notOurs" });
    await page.goto("/practice");
    await expect(page.getByText("There is something here that isn’t Onward’s")).toBeVisible();
    await expect(page.getByRole("link", { name: "Open a copy" })).toBeVisible();
  });

  test("notes that can’t be opened are said not to be lost, and practices still work @once", async ({
    page,
  }) => {
    await standing(page, { type: "failed", reason: "UnknownError" });
    await page.goto("/practice");
    await expect(
      page.getByRole("alert").filter({ hasText: "Onward has changed nothing just now." }),
    ).toBeVisible();
    await expect(button(page, "Load again")).toBeVisible();
    await page.getByRole("link", { name: "Begin" }).click();
    await button(page, "Begin").click();
    await expect(button(page, "Pause")).toBeVisible();
  });
});

test("where the part that keeps the words can’t be fetched, it says so and Help stays open @once", async ({
  page,
}) => {
  await page.route(/store-worker[^/]*\.js$/, (route) => route.abort());
  await page.goto("/setbacks");
  await expect(
    page.getByRole("alert").filter({ hasText: "Onward has changed nothing just now." }),
  ).toBeVisible();
  await expect(button(page, "Load again")).toBeVisible();
  await page.getByRole("link", { name: "Help now" }).first().click();
  await expect(page.getByRole("heading", { level: 1, name: /carry this alone/ })).toBeVisible();
});

test("a tab that holds the words and sleeps is told of @once", async ({ context }) => {
  const sleeper = await context.newPage();
  await sleeper.goto("/help");
  await sleeper.evaluate(
    () =>
      new Promise<void>((held) => {
        void navigator.locks.request("onward-file", () => {
          held();
          return new Promise(() => {});
        });
      }),
  );
  const page = await context.newPage();
  await page.goto("/practice");
  await expect(page.getByText("Another Onward tab is asleep")).toBeVisible();
  await sleeper.close();
  await expect(page.getByText("Another Onward tab is asleep")).toHaveCount(0);
});
