/**
 * What is done on a screen before it is looked at: a sheet opened, a practice begun, a form sent too early.
 *
 * In a pseudo-language no name is what it was, so parts are found by their place.
 */
import { join } from "node:path";
import type { Page } from "@playwright/test";
import { daylioCsv, utf8 } from "../other-apps.ts";

export type Act = (page: Page) => Promise<void>;

/** Presses one thing and waits until another is there. */
export const press =
  (pressed: string, comes: string): Act =>
  async (page) => {
    await page.locator(pressed).first().click();
    await page.locator(comes).first().waitFor();
  };

export const inOrder =
  (...acts: readonly Act[]): Act =>
  async (page) => {
    for (const act of acts) await act(page);
  };

/** The menu of a page, and on a desktop, which has none on its tabs, the list of keys. */
export const openMenu = press(
  "main .topbar [aria-haspopup=dialog]:visible, .side nav button:visible",
  "dialog[open] .sheet-in",
);

/** The sheet of more feeling words, its first family unfolded. */
export const openMoreWords = inOrder(
  press(".log [aria-haspopup=dialog]", "dialog[open] .families summary"),
  press("dialog[open] .families summary", "dialog[open] .families details[open] label"),
);

/** A form with nothing in it, sent. */
export const sendEmpty = press("main form [type=submit]", "main .err, main [role=alert]");

/** A line saved that has the card after it. */
export const saveHeavyWords: Act = async (page) => {
  await page.locator("form textarea").first().fill("I want to die");
  await page.locator("form [type=submit]").click();
  // Only English has a list: elsewhere the page after saving stands without the card.
  const listed = await page.evaluate(() => document.documentElement.lang.startsWith("en"));
  await page.locator(listed ? ".phrase-card" : ".saved").waitFor();
};

/** Sets a lock, with a passphrase. */
export const setLock: Act = async (page) => {
  for (const field of await page.locator(".lock-form [type=password]").all())
    await field.fill("four plain words here");
  await press(".lock-form [type=submit]", "#lock-on")(page);
};

/** Five of them: the next one has to wait. */
export const wrongPassphrase: Act = async (page) => {
  const button = page.locator(".ask-passphrase [type=submit]:not([aria-disabled=true])");
  for (let count = 0; count < 5; count++) {
    await page.locator(".ask-passphrase [type=password]").fill(`wrong ${count}`);
    await button.click();
    await button.waitFor();
  }
  await page.locator(".ask-passphrase .err").waitFor();
};

export const begin = press(".sitting .controls .btn.primary", ".sitting[data-stage=play]");
export const stopBreathing = press(".sitting .play .btn:last-child", ".sitting[data-stage=end]");

export const search =
  (words: string, comes: string): Act =>
  async (page) => {
    await page.locator("input[type=search]").fill(words);
    await page.locator(comes).first().waitFor();
  };

const choose =
  (
    file: string | { readonly name: string; readonly mimeType: string; readonly buffer: Buffer },
    comes: string,
  ): Act =>
  async (page) => {
    await page.locator("main input[type=file]").first().setInputFiles(file);
    await page.locator(comes).first().waitFor();
  };

/** A copy that an Onward of long ago made: only looked at. */
export const lookAtCopy = choose(
  join(import.meta.dirname, "../../tests/frozen/v0.1/copy.json"),
  ".import-steps .tbl",
);

/** A table of another app, brought in. */
export const bringInTable = inOrder(
  choose(
    { name: "daylio.csv", mimeType: "text/csv", buffer: Buffer.from(utf8(daylioCsv)) },
    ".import-steps .busy .btn.primary",
  ),
  press(".import-steps .busy .btn.primary", ".import-steps > li:last-child[aria-current=step]"),
);

/** A copy that was cut short on its way. */
export const chooseHalfACopy = choose(
  {
    name: "half.json",
    mimeType: "application/json",
    buffer: Buffer.from('{"format":"onward","version":1,"tables":'),
  },
  "main .banner.trouble",
);

/** Everything would go, if the word had been typed. */
export const askToEraseAll = inOrder(
  press("main .row.del", "dialog[open] form"),
  press("dialog[open] [type=submit]", "dialog[open] .err"),
);

/** A part of the app that cannot be fetched any more ends it on the screen that says so. */
export const crash =
  (link: string): Act =>
  async (page) => {
    await page.route(/\/assets\/about-[^/]*\.js$/, (route) => route.abort());
    await press(link, ".crash")(page);
  };

/** A browser that gives no folder to keep words in. */
export const refuseStorage: Act = async (page) => {
  await page.route(/store-worker[^/]*\.js$/, async (route) => {
    const answer = await route.fetch();
    const refuse =
      "navigator.storage.getDirectory = () => Promise.reject(new DOMException('', 'SecurityError'));";
    await route.fulfill({ response: answer, body: refuse + (await answer.text()) });
  });
  await page.reload();
  await page.locator("main > .banner").first().waitFor();
};

/** Some lines of a summary ticked, one of them about to be worded otherwise, and a question asked. */
export const tickLines: Act = async (page) => {
  const lines = page.locator(".summary-part .rows > li > .summary-line > .check");
  await lines.first().waitFor();
  for (const n of [0, 2, 9, 12]) if (n < (await lines.count())) await lines.nth(n).click();
  await page.locator(".summary-line .iconbtn").first().click();
  await page.locator(".summary-wording textarea").waitFor();
  await page.locator(".summary-ask input").fill("Is this something to wait out?");
  await page.locator(".summary-ask button").click();
  await page.locator(".paper").scrollIntoViewIfNeeded();
};
