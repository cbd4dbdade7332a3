/**
 * The lock: what is taken out of the page, what stays open, and that everything is there again when it is opened.
 */
import type { Page } from "@playwright/test";
import { pressOn, tabTo, typeIn } from "./setup/by-keyboard.ts";
import { expect, test } from "./setup/fixtures.ts";
import { field, LINE, log } from "./setup/setback.ts";

const PASSPHRASE = "four plain words here";
const WRITING = "Half a thought about it";

const locked = (page: Page) => page.getByRole("heading", { name: "Locked", level: 1 });
const passphrase = (page: Page) => page.getByRole("textbox", { name: "Passphrase", exact: true });
const unlockButton = (page: Page) => page.getByRole("button", { name: "Unlock", exact: true });
const wayToHelp = (page: Page) => page.getByRole("link", { name: "Help without unlocking" });
const isOn = (page: Page) => page.getByRole("heading", { name: "The lock is on" });

async function unlock(page: Page, words = PASSPHRASE): Promise<void> {
  await passphrase(page).fill(words);
  await unlockButton(page).click();
}

/** Turns the lock on, with a passphrase. */
async function lockWith(page: Page, words = PASSPHRASE): Promise<void> {
  await page.goto("/settings/lock");
  await passphrase(page).fill(words);
  await page.getByRole("textbox", { name: "The same once more" }).fill(words);
  await page.getByRole("button", { name: "Turn the lock on" }).click();
  await expect(isOn(page)).toBeVisible();
}

/** The tab goes out of sight, or comes back. */
const sight = (page: Page, hidden: boolean): Promise<void> =>
  page.evaluate((is) => {
    Object.defineProperty(document, "hidden", { value: is, configurable: true });
    document.dispatchEvent(new Event("visibilitychange"));
  }, hidden);

/** Everything that stands in the document, and around it. */
const everything = (page: Page): Promise<string> =>
  page.evaluate(() =>
    [
      document.documentElement.outerHTML,
      ...Array.from(document.querySelectorAll("input, textarea"), (typed) =>
        typed instanceof HTMLInputElement || typed instanceof HTMLTextAreaElement ? typed.value : "",
      ),
      document.title,
      JSON.stringify(history.state),
      location.href,
    ].join("\n"),
  );

test(
  "set by keyboard; out of sight nothing of it is in the page, and opened one is in the middle of a word, as before",
  { tag: "@smoke" },
  async ({ page, axe }) => {
    await log(page, LINE);
    await page.goto("/settings/lock");
    await expect(page.getByText("It doesn’t encrypt the file your words are in")).toBeVisible();
    await expect(page.getByText("Nobody can open it for you")).toBeVisible();
    await typeIn(page, passphrase(page), "short");
    await page.keyboard.press("Enter");
    await expect(passphrase(page)).toBeFocused();
    await expect(page.getByText("That’s too short.")).toBeVisible();
    await page.keyboard.press("ControlOrMeta+a");
    await page.keyboard.type(PASSPHRASE);
    await typeIn(page, page.getByRole("textbox", { name: "The same once more" }), PASSPHRASE);
    await axe(page, "setting a lock");
    await page.keyboard.press("Enter");
    await expect(isOn(page)).toBeFocused();
    await axe(page, "the lock in Settings");

    await page.goto("/setbacks/new");
    await field(page).fill(WRITING);
    // What stood under the empty field has gone, and nothing moves any more.
    await expect(page.getByRole("group", { name: "Ways to begin" })).toHaveCount(0);
    await page.getByText("More", { exact: true }).click();
    await expect(page.getByLabel("A short name")).toBeVisible();
    await field(page).focus();
    await sight(page, true);
    // In sight again too late: the lock has fallen.
    await page.clock.fastForward("01:01");
    await sight(page, false);
    await expect(locked(page)).toBeFocused();
    for (const words of [WRITING, LINE, PASSPHRASE]) expect(await everything(page)).not.toContain(words);
    await expect(page).toHaveTitle("Locked - Onward");
    await axe(page, "locked");
    // No key leads anywhere.
    const here = page.url();
    for (const key of ["ControlOrMeta+k", "n", "g", "s", "?"]) await page.keyboard.press(key);
    expect(page.url()).toBe(here);
    await expect(page.getByRole("dialog")).toHaveCount(0);
    await typeIn(page, passphrase(page), PASSPHRASE);
    await page.keyboard.press("Enter");
    await expect(field(page)).toBeFocused();
    await expect(page.getByLabel("A short name")).toBeVisible();
    await page.keyboard.type(", whole");
    await expect(field(page)).toHaveValue(`${WRITING}, whole`);
    await expect(page).not.toHaveTitle("Locked - Onward");
  },
);

test("a reload, a deep link, going back and what another app shares wait until it is opened @once", async ({
  page,
  kept,
}) => {
  await log(page, LINE);
  const itsPage = page.url().replace(/\/saved$/, "");
  await lockWith(page);
  await kept(page);
  await page.goto(itsPage);
  await expect(page.getByText(LINE).first()).toBeVisible();
  await page.goto("/settings/lock");
  await page.getByRole("button", { name: "Lock now" }).first().click();
  await expect(locked(page)).toBeVisible();
  await page.reload();
  await expect(locked(page)).toBeVisible();
  await page.goBack();
  await expect(locked(page)).toBeVisible();
  expect(await everything(page)).not.toContain(LINE);
  await page.evaluate(async () => {
    const body = new FormData();
    body.set("text", "Shared from another app");
    await fetch("/share", { method: "POST", body, redirect: "manual" });
  });
  await page.goto("/setbacks/new");
  await expect(locked(page)).toBeVisible();
  expect(await everything(page)).not.toContain("Shared from another app");
  await unlock(page);
  await expect(field(page)).toHaveValue("Shared from another app");
  // Opened, a page that loads again within the minute asks for nothing.
  await page.goto(itsPage);
  await expect(page.getByText(LINE).first()).toBeVisible();
});

test("help and a practice need no unlocking, and nothing of them is kept", async ({ page, axe }) => {
  await log(page, LINE);
  await lockWith(page);
  await page.getByRole("button", { name: "Lock now" }).first().click();
  await page.getByRole("link", { name: "Help now" }).click();
  await expect(page.getByRole("heading", { name: "You don’t have to carry this alone" })).toBeFocused();
  await expect(page.getByRole("link", { name: /^Call .* now$/ })).toBeVisible();
  expect(await everything(page)).not.toContain(LINE);
  await page
    .getByRole("button", { name: "Back", exact: true })
    .or(page.getByRole("link", { name: "Back", exact: true }))
    .click();
  await expect(locked(page)).toBeFocused();
  await wayToHelp(page).click();
  await page.getByRole("link", { name: "Slow breathing" }).click();
  await page.getByRole("button", { name: "Begin", exact: true }).click();
  await expect(page.getByText("Nothing of this is kept")).toBeVisible();
  await axe(page, "breathing while it is locked");
  await page.getByRole("button", { name: "Stop", exact: true }).click();
  await page.getByRole("button", { name: "Back to the lock" }).click();
  // One step back is Help, on the row it was begun from.
  await expect(page.getByRole("link", { name: "Slow breathing" })).toBeFocused();
  await page.goto("/practice");
  await expect(locked(page)).toBeVisible();
  await page.getByRole("link", { name: "Hide this screen" }).click();
  await expect(page.getByRole("heading", { name: "Note", level: 1 })).toBeVisible();
});

test("a plan for hard days stands on the lock only while that is chosen, with whom to call, under all else, by keyboard", async ({
  page,
  axe,
}) => {
  const line = "Walk to the canal";
  const yours = page.getByRole("region", { name: "Yours" });
  const plan = page.getByRole("region", { name: "My plan", exact: true });
  const onTheLock = page.getByRole("switch", { name: /^Show on the lock screen/ });
  const lockNow = async (): Promise<void> => {
    await page.goto("/settings/lock");
    await pressOn(page, page.getByRole("button", { name: "Lock now" }).first());
    await expect(locked(page)).toBeFocused();
  };
  const choose = async (on: boolean): Promise<void> => {
    await typeIn(page, passphrase(page), PASSPHRASE);
    await page.keyboard.press("Enter");
    await expect(isOn(page)).toBeVisible();
    await page.goto("/care/plan");
    await pressOn(page, onTheLock);
    await expect(onTheLock).toBeChecked({ checked: on });
    await expect(page.locator(".toast")).toContainText("Kept.");
    await lockNow();
  };
  await page.goto("/care/people");
  await page.getByRole("button", { name: "Write somebody down" }).click();
  await page.getByRole("textbox", { name: "Name" }).fill("Marta");
  await page.getByRole("textbox", { name: /^A number to call/ }).fill("01632 960 018");
  await page.getByRole("button", { name: "Keep", exact: true }).click();
  await page.getByRole("button", { name: "Put on Help: Marta" }).click();
  await expect(page.getByText("On Help, as someone you can call")).toBeVisible();
  await page.goto("/care/plan");
  await pressOn(page, page.getByRole("button", { name: "Write a line: What I can do on my own" }));
  await typeIn(page, page.getByRole("textbox", { name: "A line, in your own words" }), line);
  await pressOn(page, page.getByRole("button", { name: "Keep", exact: true }));
  await expect(page.getByRole("main")).toContainText(line);
  await lockWith(page);
  const nothing = async (): Promise<void> => {
    // Meanwhile the file, which is open, has answered.
    await axe(page, "the lock without a plan");
    for (const words of [line, "Marta", "My plan"]) expect(await everything(page)).not.toContain(words);
  };
  await lockNow();
  await nothing();
  await choose(true);
  await expect(plan).toContainText(line);
  await expect(yours.getByRole("link", { name: /^Call Marta/ })).toHaveAttribute("href", "tel:01632960018");
  expect(await everything(page)).not.toMatch(/hard day|on my own/i);
  const under = await page.getByRole("link", { name: "Hide this screen" }).boundingBox();
  expect((await yours.boundingBox())?.y).toBeGreaterThan((under?.y ?? 0) + (under?.height ?? 0));
  // Name, what she is and number stand apart, as they do on Help, also where nothing else was opened before.
  await page.reload();
  await expect(yours).toBeVisible();
  const boxOf = (words: string) => yours.getByText(words, { exact: true }).boundingBox();
  const [name, what, number] = await Promise.all(["Marta", "Someone you chose", "01632 960 018"].map(boxOf));
  expect(what?.y).toBeGreaterThanOrEqual((name?.y ?? 0) + (name?.height ?? Infinity));
  expect(number?.x).toBeGreaterThan((what?.x ?? 0) + (what?.width ?? Infinity));
  await tabTo(page, yours.getByRole("link", { name: /^Call Marta/ }));
  await axe(page, "the lock with a plan");
  await choose(false);
  await nothing();
});

test("five wrong ones are free, then it is slower, also after a reload and with the clock set back @once", async ({
  page,
  at,
}) => {
  await lockWith(page);
  await page.getByRole("button", { name: "Lock now" }).first().click();
  for (let count = 0; count < 4; count++) {
    await unlock(page, `not this one ${count}`);
    await expect(page.getByText("Not that one. Try again.", { exact: true }).first()).toBeVisible();
  }
  await unlock(page, "nor this one");
  await expect(page.getByText(/can try again in about half a minute/).first()).toBeVisible();
  await at("2026-03-04T10:00");
  await page.reload();
  await expect(page.getByText(/can try again in about half a minute/).first()).toBeVisible();
  // The right one is not looked at either.
  await unlock(page);
  await expect(page.getByText(/can try again in about half a minute/).first()).toBeVisible();
  await expect(locked(page)).toBeVisible();
  await at("2026-03-04T10:00:31");
  await page.reload();
  await unlock(page);
  await expect(isOn(page)).toBeVisible();
  // Whoever finds it open can't turn it off without opening it once more.
  await expect(page.getByRole("button", { name: "Turn the lock off" })).toHaveCount(0);
  await page.getByRole("button", { name: "Change it, or turn it off" }).click();
  await passphrase(page).fill(PASSPHRASE);
  await page.getByRole("button", { name: "Go on" }).click();
  await page.getByRole("button", { name: "Turn the lock off" }).click();
  await expect(page.getByRole("button", { name: "Turn the lock on" })).toBeVisible();
  await page.reload();
  await expect(page.getByRole("button", { name: "Turn the lock on" })).toBeVisible();
  await expect(page.getByRole("button", { name: "Lock now" })).toHaveCount(0);
});

for (const [how, anew] of [
  ["left open and come back to", false],
  ["closed and opened anew", true],
] as const)
  test(`once it has fallen no clock opens it: ${how} @once`, async ({ context, at }) => {
    await at("2026-03-05T10:00:00");
    let page = await context.newPage();
    await log(page, LINE);
    await lockWith(page);
    await page.goto("/setbacks");
    await expect(page.getByText(LINE)).toBeVisible();
    // Put down at ten, picked up by somebody else at half past.
    if (anew) await page.close();
    else await sight(page, true);
    await at("2026-03-05T10:30:00");
    if (anew) {
      page = await context.newPage();
      await page.goto("/setbacks");
    } else await sight(page, false);
    await expect(locked(page)).toBeVisible();
    // The minute in which it was put down.
    await at("2026-03-05T10:00:30");
    await page.reload();
    await expect(locked(page)).toBeVisible();
    expect(await everything(page)).not.toContain(LINE);
  });

test.describe("when a bug has stopped the app", () => {
  // A screen that is kept would be there.
  test.use({ serviceWorkers: "block" });

  test("Help without unlocking is Help, and none of the words that stand behind @once", async ({ page }) => {
    await lockWith(page);
    await page.goto("/setbacks/new");
    await field(page).fill(WRITING);
    await page.route("**/assets/*.js", (route) => route.abort());
    // A screen whose file cannot be had.
    await page.evaluate(() => {
      const way = document.createElement("a");
      way.href = "/insights/year";
      document.body.append(way);
      way.click();
    });
    await expect(page.locator("pre", { hasText: WRITING })).toBeVisible();
    await page.unroute("**/assets/*.js");
    await sight(page, true);
    await page.clock.fastForward("06:00");
    await sight(page, false);
    await expect(locked(page)).toBeVisible();
    await wayToHelp(page).click();
    await expect(page.getByRole("heading", { level: 1, name: /carry this alone/ })).toBeVisible();
    expect(await everything(page)).not.toContain(WRITING);
  });
});

test("two tabs: set in one it guards the other, locked in one both are, deleted everything both are free @once", async ({
  context,
  isMobile,
}) => {
  const first = await context.newPage();
  await log(first, LINE);
  const second = await context.newPage();
  await second.goto("/setbacks");
  await expect(second.getByText(LINE)).toBeVisible();
  await first.goto("/care/plan");
  await first.getByRole("button", { name: "Write a line: What I can do on my own" }).click();
  await first.getByRole("textbox", { name: "A line, in your own words" }).fill("Walk to the canal");
  await first.getByRole("button", { name: "Keep", exact: true }).click();
  const onTheLock = (page: Page) => page.getByRole("switch", { name: /^Show on the lock screen/ });
  await onTheLock(first).click();
  await expect(first.locator(".toast")).toContainText("Kept.");
  await lockWith(first);
  if (isMobile) await second.getByRole("button", { name: "More", exact: true }).click();
  await second.getByRole("button", { name: "Lock now" }).click();
  await expect(locked(second)).toBeVisible();
  await expect(locked(first)).toBeVisible();
  expect(await everything(second)).not.toContain(LINE);
  await expect(first.getByRole("region", { name: "My plan" })).toContainText("Walk to the canal");
  // Each is opened for itself.
  await unlock(second);
  await expect(second.getByText(LINE)).toBeVisible();
  await expect(locked(first)).toBeVisible();
  // What is taken off the lock in one goes from it in the other too.
  await second.goto("/care/plan");
  await onTheLock(second).click();
  await expect(first.getByRole("region", { name: "My plan" })).toHaveCount(0);
  expect(await everything(first)).not.toContain("Walk to the canal");
  await unlock(first);
  await expect(isOn(first)).toBeVisible();
  // Deleting everything takes the lock away as well.
  await first.goto("/settings/data");
  await first.getByRole("button", { name: /Delete everything/ }).click();
  await first.getByRole("textbox", { name: /delete/i }).fill("delete");
  await first
    .getByRole("dialog")
    .getByRole("button", { name: /^Delete/ })
    .click();
  await expect(first).toHaveURL(/\/gone$/);
  await expect(second).toHaveURL(/\/gone$/);
  await second.goto("/today");
  await expect(locked(second)).toHaveCount(0);
});

test("a practice behind the lock waits, and no key of the lock moves it on @once", async ({ context }) => {
  const first = await context.newPage();
  await lockWith(first);
  const second = await context.newPage();
  await second.goto("/practice/walk-through?begin=now");
  await second.getByRole("button", { name: "Next" }).click();
  await expect(second.getByRole("button", { name: "Pause" })).toBeVisible();
  await first.getByRole("button", { name: "Lock now" }).first().click();
  await expect(locked(first)).toBeVisible();
  await expect(locked(second)).toBeVisible();
  await second.bringToFront();
  await locked(second).focus();
  await second.keyboard.press("Space");
  await unlock(second);
  await expect(second.getByRole("button", { name: "Carry on" })).toBeVisible();
});

test("a passkey of the device opens it, and only for who is verified @once", async ({ page, context }) => {
  const device = await context.newCDPSession(page);
  await device.send("WebAuthn.enable");
  const { authenticatorId } = await device.send("WebAuthn.addVirtualAuthenticator", {
    options: {
      protocol: "ctap2",
      transport: "internal",
      hasResidentKey: true,
      hasUserVerification: true,
      isUserVerified: true,
    },
  });
  await page.goto("/settings/lock");
  await page.getByRole("button", { name: "Use this device" }).click();
  await expect(isOn(page)).toBeVisible();
  await expect(page.getByText("This device opens it")).toBeVisible();
  await page.getByRole("button", { name: "Lock now" }).first().click();
  await expect(locked(page)).toBeVisible();
  await device.send("WebAuthn.setUserVerified", { authenticatorId, isUserVerified: false });
  await unlockButton(page).click();
  await expect(page.getByText("That didn’t open it. Try once more.")).toBeVisible();
  await device.send("WebAuthn.setUserVerified", { authenticatorId, isUserVerified: true });
  await context.setOffline(true);
  await unlockButton(page).click();
  await expect(isOn(page)).toBeVisible();
});
