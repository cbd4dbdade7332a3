/**
 * Help now: a number in two taps, whatever works and whatever does not.
 */
import type { Page } from "@playwright/test";
import { pressOn } from "./setup/by-keyboard.ts";
import { expect, test } from "./setup/fixtures.ts";

const title = (page: Page) =>
  page.getByRole("heading", { level: 1, name: "You don’t have to carry this alone" });
const call999 = (page: Page) => page.getByRole("link", { name: "Call 999 now" });
const OFFLINE = "This page works offline. Calls and texts need a signal.";
const UNKNOWN = "Call your local emergency number. In much of the world 112 works from a mobile.";

/** The names of all that this browser stores for Onward, but cookies. */
const storedBy = (page: Page) =>
  page.evaluate(async () => {
    const files: string[] = [];
    for await (const name of (await navigator.storage.getDirectory()).keys()) files.push(name);
    return {
      session: Object.keys(sessionStorage),
      local: Object.keys(localStorage),
      databases: (await indexedDB.databases()).map(({ name }) => name),
      files,
      caches: await caches.keys(),
    };
  });

test.describe("without script", () => {
  test.use({ javaScriptEnabled: false });

  test("every country, the lists and the practices are there", { tag: "@smoke" }, async ({ page }) => {
    await page.goto("/help");
    await expect(title(page)).toBeVisible();
    await expect(page.getByRole("region", { name: /in danger/ }).getByText(UNKNOWN)).toBeVisible();
    await expect(page.getByText(OFFLINE)).toBeVisible();
    // With the styles of its own, which no script brings here.
    await expect(page.getByRole("region", { name: /in danger/ })).toHaveCSS("border-top-left-radius", "28px");
    await page.getByRole("link", { name: "United Kingdom", exact: true }).click();
    const uk = page.getByRole("region", { name: "United Kingdom" });
    await expect(uk.getByRole("link", { name: /Any emergency 999/ })).toHaveAttribute("href", "tel:999");
    await expect(uk.getByRole("link", { name: /Call Samaritans.*116 123/ })).toHaveAttribute(
      "href",
      "tel:116123",
    );
    await expect(uk.getByRole("link", { name: /Text Shout.*85258/ })).toHaveAttribute(
      "href",
      "sms:85258?body=SHOUT",
    );
    // A line is kept for this country and no emergency number: the advice stands beside the line.
    const zambia = page.getByRole("region", { name: "Zambia" });
    await expect(zambia.getByText(UNKNOWN)).toBeVisible();
    await expect(zambia.getByRole("link", { name: /Call Lifeline.*933/ })).toHaveAttribute("href", "tel:933");
    await expect(uk.getByText(UNKNOWN)).toHaveCount(0);
    expect(
      await page
        .getByRole("main")
        .getByRole("link", { name: /^Call /i })
        .count(),
    ).toBeGreaterThan(150);
    await expect(page.getByRole("link", { name: /Find A Helpline/ })).toBeVisible();
    await page.getByText("Slow breathing, written out").click();
    await expect(page.getByText(/Breathe out slowly/)).toBeVisible();
    await expect(page.getByRole("heading", { name: "How to ask" })).toBeVisible();
    await expect(page.getByText(/is not an emergency service/)).toBeVisible();
  });

  test("nothing is asked for but the page and its own files, nothing is stored, and it can be hidden @once", async ({
    page,
    context,
    baseURL,
  }) => {
    const asked: string[] = [];
    page.on("request", (request) => asked.push(`${request.method()} ${request.url()}`));
    await page.goto("/help");
    await expect(title(page)).toBeVisible();
    await page.waitForLoadState("networkidle");
    const own = new RegExp(`^GET ${baseURL}/(help|manifest\\.webmanifest|(assets|icons)/[^?]+)$`);
    expect(asked.filter((one) => !own.test(one))).toEqual([]);
    await page.getByRole("link", { name: "Hide this screen" }).click();
    await expect(page).toHaveTitle("Note - Onward");
    await expect(page.getByRole("textbox", { name: "Note" })).toBeVisible();
    await expect(page.getByText(/alone|999|Help/)).toHaveCount(0);
    expect(await storedBy(page)).toEqual({ session: [], local: [], databases: [], files: [], caches: [] });
    expect(await context.cookies()).toEqual([]);
  });
});

test(
  "very heavy to a number in two taps, offline, and by keyboard alone",
  { tag: "@smoke" },
  async ({ page, kept, network, axe }) => {
    await page.goto("/");
    await kept(page);
    await network("off");
    await page.goto("/setbacks/new");
    await page.getByRole("textbox", { name: /what happened/i }).fill("All of it at once");
    await page.getByRole("radio", { name: "Very heavy" }).check({ force: true });
    await page.getByRole("button", { name: "Save", exact: true }).click();
    await expect(page.getByRole("heading", { level: 1, name: "That’s a lot to carry." })).toBeVisible();
    await axe(page, "Saved, very heavy");
    await page.getByRole("link", { name: "Talk to someone" }).click();
    await expect(call999(page)).toHaveAttribute("href", "tel:999");
    await expect(title(page)).toBeFocused();
    await page.goBack();
    await pressOn(page, page.getByRole("link", { name: "Talk to someone" }));
    await expect(title(page)).toBeFocused();
    await page.keyboard.press("Tab");
    await expect(call999(page)).toBeFocused();
  },
);

test("without a network and with script switched off a number stands two presses from any page that is written, by keyboard", async ({
  page,
  kept,
  network,
  axe,
}) => {
  test.setTimeout(180_000);
  await page.goto("/welcome");
  await kept(page);
  await network("off");
  // As in a browser where it was switched off later: what was kept is still there.
  const devtools = await page.context().newCDPSession(page);
  const script = (value: "on" | "off"): Promise<unknown> =>
    devtools.send("Emulation.setScriptExecutionDisabled", { value: value === "off" });
  await script("off");
  for (const path of ["/setbacks/new", "/welcome", "/guides/steady-yourself"]) {
    await page.goto(path);
    await expect(page.getByRole("heading", { level: 1 }), path).toBeVisible();
    await pressOn(page, page.getByRole("link", { name: /^Help now/ }).filter({ visible: true }));
    await expect(title(page)).toBeVisible();
    await pressOn(page, page.getByRole("link", { name: "United Kingdom", exact: true }));
    const call = page
      .getByRole("region", { name: "United Kingdom" })
      .getByRole("link", { name: /Any emergency 999/ });
    await expect(call).toBeInViewport();
    await page.keyboard.press("Tab");
    await expect(call).toBeFocused();
    await expect(call).toHaveAttribute("href", "tel:999");
    // No script ran: the list of all countries has not made room for the one.
    await expect(call999(page)).toHaveCount(0);
  }
  // Axe is a script, so it may run again; the page stays as it was written, since its own would have run before.
  await script("on");
  await axe(page, "Help without script");
  await expect(call999(page)).toHaveCount(0);
});

test("by keyboard: the heading, then the urgent call", async ({ page }) => {
  await page.goto("/practice");
  await page.getByRole("link", { name: "Help now" }).and(page.locator(":visible")).first().press("Enter");
  await expect(title(page)).toBeFocused();
  await expect(call999(page)).toBeVisible();
  await page.keyboard.press("Tab");
  await expect(call999(page)).toBeFocused();
  await page.keyboard.press("Tab");
  await expect(page.getByRole("button", { name: "Change the country" })).toBeFocused();
  await page.keyboard.press("Enter");
  await expect(page.getByRole("combobox", { name: "Country" })).toBeFocused();
});

test("taken over in the browser without replacing what was read @once", async ({ page }) => {
  await page.addInitScript(() => {
    document.addEventListener("readystatechange", () => {
      if (document.readyState !== "interactive") return;
      const marked = [...document.querySelectorAll("h1, h2, header, main, .urgent")];
      Object.defineProperty(globalThis, "before", { value: marked });
    });
  });
  await page.goto("/help");
  await expect(call999(page)).toBeVisible();
  const gone = await page.evaluate(() =>
    (globalThis as unknown as { before: Element[] }).before
      .filter((element) => !element.isConnected)
      .map((element) => element.outerHTML.slice(0, 90)),
  );
  // Only the list of all countries makes room for the one.
  expect(gone.filter((html) => !html.includes("Choose your country"))).toEqual([]);
});

test("another country is chosen in place, kept, and never mixed with the first", async ({ page }) => {
  await page.goto("/help");
  await expect(call999(page)).toBeVisible();
  await expect(page.getByText("United Kingdom", { exact: true })).toBeVisible();
  await page.getByRole("button", { name: "Change the country" }).click();
  await page.getByRole("combobox", { name: "Country" }).selectOption("Australia");
  await expect(page.getByRole("link", { name: "Call 000 now" })).toBeVisible();
  await expect(page.getByRole("combobox", { name: "Country" })).toHaveCount(0);
  await expect(page.getByRole("button", { name: "Change the country" })).toBeFocused();
  await expect(page.getByRole("link", { name: /Samaritans/ })).toHaveCount(0);
  await expect(page.getByRole("link", { name: /Call Lifeline.*13 11 14/ })).toBeVisible();
  await page.reload();
  await expect(page.getByRole("link", { name: "Call 000 now" })).toBeVisible();
  await page.getByRole("button", { name: "Change the country" }).click();
  await page.getByRole("combobox", { name: "Country" }).selectOption("Another country");
  await expect(page.getByRole("main").getByText(UNKNOWN)).toBeVisible();
  await expect(page.getByRole("link", { name: /^(Call|Text) / })).toHaveCount(0);
});

test.describe("in a country nobody can tell", () => {
  test.use({ locale: "en-US", timezoneId: "UTC" });

  test("nobody’s number is shown, and the way to one is @once", async ({ page }) => {
    await page.goto("/help");
    await expect(page.getByRole("button", { name: "Change the country" })).toBeVisible();
    await expect(page.getByRole("main").getByText(UNKNOWN)).toBeVisible();
    await expect(page.getByRole("link", { name: /^(Call|Text) / })).toHaveCount(0);
    await expect(page.getByRole("link", { name: /Find A Helpline/ })).toBeVisible();
  });
});

test("no storage, and nothing asked of any network @once", async ({ page, baseURL }) => {
  await page.addInitScript(() => {
    const refuse = () => {
      throw new DOMException("refused", "SecurityError");
    };
    Object.defineProperty(globalThis, "localStorage", { get: refuse });
    Object.defineProperty(globalThis, "sessionStorage", { get: refuse });
  });
  const problems: string[] = [];
  page.on("pageerror", (error) => problems.push(error.message));
  const asked: string[] = [];
  page.on("request", (request) => asked.push(`${request.method()} ${request.url()}`));
  await page.goto("/help");
  await expect(call999(page)).toBeVisible();
  await page.getByRole("button", { name: "Change the country" }).click();
  await page.getByRole("combobox", { name: "Country" }).selectOption("Japan");
  await expect(page.getByRole("link", { name: "Call 119 now" })).toBeVisible();
  // Own files alone, asked for by their names.
  expect(asked.filter((one) => !one.startsWith(`GET ${baseURL}/`) || one.includes("?"))).toEqual([]);
  expect(problems).toEqual([]);
});

for (const path of ["/help", "/worried", "/welcome"]) {
  test(`${path} leaves the file of words closed, and does not fetch what opens it @once`, async ({
    page,
    kept,
  }) => {
    const asked: string[] = [];
    page.on("request", (request) => asked.push(request.url()));
    await page.goto(path);
    await kept(page);
    for (const visit of ["first", "second"]) {
      expect(page.workers(), `on the ${visit} visit`).toEqual([]);
      expect(await page.evaluate(async () => (await navigator.locks.query()).held)).toEqual([]);
      await page.goto(path);
      await page.waitForLoadState("networkidle");
    }
    expect(asked.filter((url) => /store|sqlite|words/.test(url))).toEqual([]);
  });
}

test("opening it is known to this tab for a day, and to nothing else @once", async ({
  page,
  at,
  context,
  kept,
}) => {
  await at("2026-03-10T12:00");
  await page.goto("/help");
  await expect(call999(page)).toBeVisible();
  await kept(page);
  await expect.poll(() => page.evaluate(() => Object.keys(sessionStorage))).toEqual(["helpOpened"]);
  // Beside that mark there are only the files of Onward itself, which its worker keeps.
  expect(await storedBy(page)).toEqual({
    session: ["helpOpened"],
    local: [],
    databases: [],
    files: [],
    caches: [expect.stringMatching(/^onward-build-/)],
  });
  expect(await context.cookies()).toEqual([]);
  // As Today says it: nothing is asked for, and a day later it is as it was.
  for (const [time, words] of [
    ["2026-03-11T11:00", "A quiet day. Just close this, if you like."],
    ["2026-03-11T13:00", "A quiet day. Note a small win, or just close this."],
  ] as const) {
    await at(time);
    await page.goto("/today");
    await expect(page.getByRole("article", { name: words })).toBeVisible();
  }
});

test("an old page says so @once", async ({ page, at }) => {
  await at("2026-12-01T12:00");
  await page.goto("/help");
  await expect(page.getByText(/Last checked 8 October 2026\./)).toBeVisible();
  await expect(page.getByText(/That’s a while ago/)).toHaveCount(0);
  await expect(page.getByText(/If one doesn’t answer, try the next\./)).toBeVisible();
  await at("2027-06-01T12:00");
  await page.goto("/help");
  await expect(page.getByText(/That’s a while ago/)).toBeVisible();
});

test("hidden, it is a blank page that going back does not undo @once", async ({ page }) => {
  await page.goto("/practice");
  await page.getByRole("link", { name: "Help now" }).and(page.locator(":visible")).first().click();
  await expect(page.getByText("This doesn’t clear your browser’s history.")).toBeVisible();
  await page.getByRole("link", { name: "Hide this screen" }).click();
  await expect(page.getByRole("textbox", { name: "Note" })).toBeVisible();
  await expect(page).toHaveTitle("Note - Onward");
  await expect(page.getByText(/alone|999|Help/)).toHaveCount(0);
  await page.goBack();
  await expect(page.getByRole("heading", { level: 1, name: "Practice" })).toBeVisible();
});

test("no tab bar beside the numbers, and whole rows call", async ({ page }) => {
  await page.goto("/help");
  await expect(call999(page)).toBeVisible();
  const main = page.getByRole("main");
  for (const row of await main.getByRole("link", { name: /^(Call|Text) / }).all()) {
    const box = await row.boundingBox();
    expect(box?.height).toBeGreaterThanOrEqual(44);
    expect(box?.width).toBeGreaterThan(240);
  }
  const tabs = page.getByRole("navigation", { name: "Main" });
  const width = page.viewportSize()?.width ?? 0;
  if (width < 900) await expect(tabs).toHaveCount(0);
});

test("numbers, stories and guides are fetched where they are shown, and add nothing to Today @once", async ({
  page,
}) => {
  const scripts: string[] = [];
  page.on("response", (response) => {
    if (response.url().endsWith(".js")) scripts.push(response.url());
  });
  await page.goto("/today");
  await expect(page.getByRole("heading", { level: 1 })).toBeVisible();
  await page.goto("/practice");
  await expect(page.getByRole("heading", { level: 1, name: "Practice" })).toBeVisible();
  // One of each: the address of an operator, somebody in a story, a study in a guide.
  const held = ["samaritans.org", "Kipchoge", "Lally and others"];
  const holding = await page.evaluate(
    async ([urls, words]) => {
      const texts = await Promise.all(urls.map((url) => fetch(url).then((answer) => answer.text())));
      return urls.filter((_, index) => words.some((one) => texts[index]?.includes(one)));
    },
    [scripts.filter((url) => !url.includes("service-worker")), held] as const,
  );
  expect(scripts.length).toBeGreaterThan(2);
  expect(holding).toEqual([]);
});

test("no finding of axe", async ({ page, axe }) => {
  await page.goto("/help");
  await expect(call999(page)).toBeVisible();
  await axe(page, "Help");
  await page.getByRole("button", { name: "Change the country" }).click();
  await expect(page.getByRole("combobox", { name: "Country" })).toBeVisible();
  await axe(page, "Help, choosing a country");
  await page.goto("/note");
  await expect(page.getByRole("textbox")).toBeVisible();
  await axe(page, "The blank page");
});
