/**
 * Words are not lost: two tabs, an owner that goes, a browser killed after a save.
 */
import type { BrowserContext, Page } from "@playwright/test";
import { expect, test } from "./setup/fixtures.ts";

const field = (page: Page) => page.getByRole("textbox", { name: /what happened/i });
const save = (page: Page) => page.getByRole("button", { name: "Save", exact: true });

/** Logs one line and waits until it is kept. */
async function log(page: Page, words: string): Promise<void> {
  await page.goto("/setbacks/new");
  await field(page).fill(words);
  await save(page).click();
  await expect(page.getByRole("heading", { name: /It.s down/ })).toBeVisible();
}
const listed = (page: Page, words: string) => page.getByRole("main").getByText(words);

test(
  "two tabs share what is written, and nothing is lost when the owner closes @once",
  { tag: "@smoke" },
  async ({ context }) => {
    const first = await context.newPage();
    await log(first, "Written in the first tab");
    const second = await context.newPage();
    await second.goto("/setbacks");
    await expect(listed(second, "Written in the first tab")).toBeVisible();
    // A change in one is seen in the other without asking.
    await log(first, "Written while the second looks on");
    await expect(listed(second, "Written while the second looks on")).toBeVisible();
    // The second writes through the first, then takes over.
    await second.goto("/setbacks/new");
    await field(second).fill("Written in the second tab");
    await first.close();
    await save(second).click();
    await expect(second.getByRole("heading", { name: /It.s down/ })).toBeVisible();
    await second.goto("/setbacks");
    for (const words of [
      "Written in the first tab",
      "Written while the second looks on",
      "Written in the second tab",
    ]) {
      await expect(listed(second, words)).toHaveCount(1);
    }
  },
);

test("a save asked of an owner that vanishes at that moment is kept, once @once", async ({ context }) => {
  const owner = await context.newPage();
  await log(owner, "Before");
  const other = await context.newPage();
  await other.goto("/setbacks/new");
  await field(other).fill("Asked in the last moment");
  await Promise.all([save(other).click(), owner.close({ runBeforeUnload: false })]);
  await expect(other.getByRole("heading", { name: /It.s down/ })).toBeVisible();
  await other.goto("/setbacks");
  await expect(listed(other, "Asked in the last moment")).toHaveCount(1);
});

test("a tab that was left blank takes no other tab's draft with it @once", async ({ context }) => {
  const blank = await context.newPage();
  await blank.goto("/setbacks/new");
  const typing = await context.newPage();
  await typing.goto("/setbacks/new");
  await expect(field(blank)).toBeEnabled();
  await field(typing).fill("Ten minutes of writing");
  await expect(typing.getByText("Draft kept", { exact: true }).first()).toBeVisible();
  await expect(field(blank)).toHaveValue("Ten minutes of writing");
  await field(blank).press("Escape");
  await typing.close();
  await blank.goto("/setbacks/new");
  await expect(field(blank)).toHaveValue("Ten minutes of writing");
});

test("two tabs write in the same form: what one saves or lets go of is not the other's @once", async ({
  context,
}) => {
  const [first, second] = [await context.newPage(), await context.newPage()];
  for (const page of [first, second]) await page.goto("/setbacks/new");
  await field(first).fill("The first");
  await expect(field(second)).toHaveValue("The first");
  await field(second).fill("The second");
  await save(second).click();
  await expect(second.getByRole("heading", { name: /It.s down/ })).toBeVisible();
  const other = await context.newPage();
  await other.goto("/setbacks/new");
  await expect(field(other)).toHaveValue("The first");
  await first.close();
  await other.reload();
  await expect(field(other)).toHaveValue("The first");
  // What both show and one saves is a draft no longer.
  const last = await context.newPage();
  await last.goto("/setbacks/new");
  // Typed before the draft was read, it would be added to it.
  await expect(field(last)).toHaveValue("The first");
  await field(last).fill("The last");
  await expect(field(other)).toHaveValue("The last");
  await save(other).click();
  await expect(other.getByRole("heading", { name: /It.s down/ })).toBeVisible();
  await last.close();
  await other.goto("/setbacks/new");
  await expect(field(other)).toHaveValue("");
});

test.describe("a practice that stands open in two tabs", () => {
  const button = (page: Page, name: string) => page.getByRole("button", { name, exact: true });
  const box = (page: Page) => page.getByRole("main").getByRole("textbox").first();
  const PLACE = "/practice/writing?from=/practice";
  /** Begins to write in one tab; the other takes it up. */
  async function writeInBoth(context: BrowserContext, words: string): Promise<readonly [Page, Page]> {
    const [first, second] = [await context.newPage(), await context.newPage()];
    await first.goto(PLACE);
    await button(first, "Begin").click();
    await button(first, "Next").click();
    await box(first).fill(words);
    await second.goto(PLACE);
    await expect(box(second)).toHaveValue(words);
    return [first, second];
  }

  test("shows in both what was written last, and a press in one takes nothing of it @once", async ({
    context,
  }) => {
    const [first, second] = await writeInBoth(context, "The first words");
    await box(first).fill("The first words, and fifteen minutes more");
    await expect(box(second)).toHaveValue("The first words, and fifteen minutes more");
    // The other way round as well, though both were written in by now.
    await box(second).fill("All of it, in other words");
    await expect(box(first)).toHaveValue("All of it, in other words");
    await button(first, "Next").click();
    await expect(second.locator("[aria-current=step]")).toHaveText("Step 3 of 4");
    await first.close();
    await second.reload();
    await button(second, "Back").click();
    await expect(box(second)).toHaveValue("All of it, in other words");
  });

  test("is kept once, and the other tab stands before the beginning @once", async ({ context }) => {
    const [first, second] = await writeInBoth(context, "A sentence to keep once");
    for (const name of ["Next", "Next", "Done"]) await button(first, name).click();
    await first.getByRole("checkbox", { name: /Keep this/ }).check();
    await expect(second.getByRole("checkbox", { name: /Keep this/ })).toBeChecked();
    await button(first, "Carry on").click();
    await expect(first).toHaveURL(/\/practice$/);
    await expect(button(second, "Begin")).toBeVisible();
    await expect(second.getByText("A sentence to keep once")).toHaveCount(1);
    await button(second, "Close").click();
    await first.goto("/practice/writing");
    await expect(first.getByText("A sentence to keep once")).toHaveCount(1);
  });

  test("is let go of in both, and comes back to both @once", async ({ context }) => {
    const [first, second] = await writeInBoth(context, "To be let go");
    await button(second, "Let it go").click();
    await expect(button(first, "Begin")).toBeVisible();
    await button(second, "Undo").click();
    await expect(box(first)).toHaveValue("To be let go");
    await expect(box(second)).toHaveValue("To be let go");
    // What was begun in the other tab meanwhile stays.
    await button(second, "Let it go").click();
    await button(first, "Begin").click();
    await button(first, "Next").click();
    await box(first).fill("The new words");
    await expect(box(second)).toHaveValue("The new words");
    await button(second, "Undo").click();
    await expect(second.getByText("That couldn’t be taken back.")).toBeVisible();
    await expect(box(second)).toHaveValue("The new words");
    await second.reload();
    await expect(box(second)).toHaveValue("The new words");
  });
});

test("a copy that is asked for twice, since the owner seemed asleep, is written once @once", async ({
  context,
}) => {
  const owner = await context.newPage();
  await log(owner, "Kept");
  const other = await context.newPage();
  await other.goto("/help");
  const answers = await other.evaluate(async () => {
    const channel = new BroadcastChannel("onward");
    const heard: unknown[] = [];
    const last = new Promise((resolve) => {
      channel.onmessage = ({ data }) => {
        if (data.to !== "me" || !("id" in data.reply)) return;
        heard.push(data.reply.id);
        if (data.reply.id === 2) resolve(null);
      };
    });
    const ask = (id: number, batch: string) => {
      const asked = {
        id,
        batch,
        op: "do",
        name: "saveCopy",
        args: { passphrase: null },
        now: 0,
        zone: "UTC",
      };
      channel.postMessage({ to: "owner", from: "me", request: asked });
    };
    ask(1, "a".repeat(32));
    ask(1, "a".repeat(32));
    ask(2, "b".repeat(32));
    await last;
    return heard;
  });
  expect(answers).toEqual([1, 2]);
});

test("what was said to be saved is there after the browser is killed @once", async ({ profile }) => {
  for (let round = 0; round < 4; round++) {
    const page = await profile.open();
    await log(page, `Said to be saved ${round}`);
    await profile.kill();
  }
  const page = await profile.open();
  await page.goto("/setbacks");
  for (let round = 0; round < 4; round++)
    await expect(listed(page, `Said to be saved ${round}`)).toHaveCount(1);
});

test("words in memory outlive a tab that is frozen and comes back @once", async ({ page }) => {
  // A browser that keeps nothing: the words live as long as the tab.
  await page.addInitScript(() => {
    Object.defineProperty(StorageManager.prototype, "getDirectory", { value: undefined });
  });
  await page.route("**/assets/store-worker-*.js", async (route) => {
    const answer = await route.fetch();
    const without = "StorageManager.prototype.getDirectory=undefined;";
    await route.fulfill({ response: answer, body: without + (await answer.text()) });
  });
  await log(page, "Only in memory");
  await expect(
    page.getByText("Kept until this window closes").filter({ visible: true }).first(),
  ).toBeVisible();
  await page.getByRole("button", { name: "Done" }).click();
  await page.evaluate(() => document.dispatchEvent(new Event("freeze")));
  await page.evaluate(() => document.dispatchEvent(new Event("resume")));
  await page.getByRole("link", { name: "Setbacks" }).filter({ visible: true }).first().click();
  await expect(listed(page, "Only in memory")).toHaveCount(1);
});

test.describe("while the file is slow to open", () => {
  // A service worker that has the database at hand would answer before it can be held back.
  test.use({ serviceWorkers: "block" });

  test("a tab that waits while another opens the file asks a few times, not without end @once", async ({
    context,
  }) => {
    const listener = await context.newPage();
    await listener.goto("/help");
    await listener.evaluate(() => {
      const heard = { count: 0 };
      Object.assign(window, { heard });
      new BroadcastChannel("onward").addEventListener("message", () => heard.count++);
    });
    const opener = await context.newPage();
    let letGo = () => {};
    const held = new Promise<void>((resolve) => {
      letGo = resolve;
    });
    await opener.route("**/sqlite3-*.wasm", async (route) => {
      await held;
      await route.continue();
    });
    await opener.goto("/setbacks");
    await expect
      .poll(() => opener.evaluate(async () => (await navigator.locks.query()).held?.map(({ name }) => name)))
      .toContain("onward-file");
    const waiting = await context.newPage();
    await waiting.goto("/setbacks");
    await expect(waiting.getByText("Opening your notes").filter({ visible: true })).toBeVisible();
    letGo();
    await expect(waiting.getByText("Nothing here, and that’s fine.")).toBeVisible();
    const count = await listener.evaluate(
      () => (window as unknown as { heard: { count: number } }).heard.count,
    );
    expect(count).toBeLessThan(50);
  });

  test("a tab that asks while another, which showed its words before, opens the file, is answered @once", async ({
    context,
  }) => {
    const owner = await context.newPage();
    await log(owner, "They chose somebody else");
    const heir = await context.newPage();
    let letGo = () => {};
    const held = new Promise<void>((resolve) => {
      letGo = resolve;
    });
    await heir.route("**/sqlite3-*.wasm", async (route) => {
      await held;
      await route.continue();
    });
    await heir.goto("/setbacks");
    await expect(listed(heir, "They chose somebody else")).toHaveCount(1);
    await heir.evaluate(() => {
      const asked = { count: 0 };
      Object.assign(window, { asked });
      new BroadcastChannel("onward").addEventListener("message", ({ data }) => {
        if ("request" in data) asked.count++;
      });
    });
    await owner.close();
    await expect
      .poll(() => heir.evaluate(async () => (await navigator.locks.query()).pending?.length))
      .toBe(0);
    const newcomer = await context.newPage();
    await newcomer.goto("/setbacks");
    await expect
      .poll(() => heir.evaluate(() => (window as unknown as { asked: { count: number } }).asked.count))
      .toBeGreaterThan(0);
    letGo();
    await expect(listed(newcomer, "They chose somebody else")).toHaveCount(1);
  });
});

test.describe("hours after a tab was looked at last", () => {
  // The worker's script is given a clock that the journey moves: a service worker would answer with its own.
  test.use({ serviceWorkers: "block" });

  test("what another tab shows when the owner closes is of that hour @once", async ({ context }) => {
    const clock = `{
      const Real = Date;
      globalThis.ahead = ${new Date("2026-03-10T20:00").getTime()} - Real.now();
      globalThis.Date = class extends Real {
        constructor(...args) { if (args.length > 0) super(...args); else super(Real.now() + ahead); }
        static now() { return Real.now() + ahead; }
      };
    }`;
    await context.addInitScript(clock);
    await context.route("**/assets/store-worker-*.js", async (route) => {
      const answer = await route.fetch();
      await route.fulfill({ response: answer, body: clock + (await answer.text()) });
    });
    const owner = await context.newPage();
    await log(owner, "They chose somebody else");
    const other = await context.newPage();
    await other.goto("/today");
    await expect(other.getByRole("heading", { name: "Tuesday evening" })).toBeVisible();
    const on = (hours: number): void => {
      (globalThis as unknown as { ahead: number }).ahead += hours * 3_600_000;
    };
    await other.evaluate(on, 15);
    await expect.poll(() => other.workers().length).toBe(1);
    for (const worker of other.workers()) await worker.evaluate(on, 15);
    await owner.close();
    await expect(other.getByRole("heading", { name: "Wednesday morning" })).toBeVisible();
  });
});
