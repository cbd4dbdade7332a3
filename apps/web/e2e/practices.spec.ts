/**
 * Steadying oneself: there in a few taps, at one's own pace, by any means, and back to where one was.
 */
import type { Page } from "@playwright/test";
import { pressOn } from "./setup/by-keyboard.ts";
import { expect, test } from "./setup/fixtures.ts";
import { soon, stopTime } from "./setup/still-time.ts";

const button = (page: Page, name: string) => page.getByRole("button", { name, exact: true });
const heading = (page: Page, name: string | RegExp) => page.getByRole("heading", { level: 1, name });
const weight = (page: Page, name: string) => page.getByRole("radio", { name, exact: true });

/** Logs a setback that heavy and stops on the page after saving. */
async function logHeavy(page: Page, heaviness: string): Promise<void> {
  await page.goto("/setbacks/new");
  await page.getByRole("textbox", { name: /what happened/i }).fill("They chose someone else");
  await weight(page, heaviness).check({ force: true });
  await button(page, "Save").click();
  await expect(heading(page, "That’s a lot to carry.")).toBeVisible();
}

test(
  "a heavy setback, two minutes of breathing, and back to where one was",
  { tag: "@smoke" },
  async ({ page, kept, network }) => {
    await page.clock.install({ time: new Date("2026-03-05T15:00") });
    await page.goto("/");
    await kept(page);
    await network("off");
    await logHeavy(page, "Heavy");
    await page.waitForURL(/\/saved$/);
    const saved = new URL(page.url()).pathname;
    await stopTime(page, "2026-03-05T15:10");
    await page.getByRole("link", { name: "Breathe for two minutes" }).click();
    // How long was said by what was pressed, and how heavy a moment ago.
    await soon(page, () => expect(heading(page, "In, for four")).toBeFocused({ timeout: 100 }));
    await expect(page.getByText("Stop if you feel dizzy.")).toBeVisible();
    await expect(page.getByRole("switch", { name: "Five minutes" })).not.toBeChecked();
    await expect(page.getByRole("link", { name: "Help now" })).toBeVisible();
    await page.clock.runFor(4500);
    await expect(heading(page, "Out, for six")).toBeVisible();
    await page.clock.runFor(6000);
    await expect(heading(page, "In, for four")).toBeVisible();
    await page.clock.runFor(111_000);
    await expect(heading(page, "Two minutes. Anything shift? It’s fine if not.")).toBeFocused();
    await page.clock.resume();
    await weight(page, "Middling").check({ force: true });
    await button(page, "Carry on").click();
    await expect(page).toHaveURL(saved);
    // Lighter by now, and the page says so.
    await expect(heading(page, "It’s down.")).toBeVisible();
    await page.goto(saved.replace("/saved", ""));
    await expect(page.getByRole("main").getByText("They chose someone else")).toBeVisible();
    await expect(page.getByText(/Steadied/).first()).toBeVisible();
  },
);

test("by keyboard alone: Space pauses and goes on, and the end leads back", async ({ page }) => {
  await page.clock.install({ time: new Date("2026-03-05T15:00") });
  await page.goto("/practice");
  await pressOn(page, page.getByRole("link", { name: "Begin" }));
  await expect(heading(page, "Slow breathing")).toBeFocused();
  await stopTime(page, "2026-03-05T15:10");
  await pressOn(page, button(page, "Begin"));
  await soon(page, () => expect(heading(page, "In, for four")).toBeFocused({ timeout: 100 }));
  await page.clock.runFor(4500);
  await page.keyboard.press("Space");
  await expect(page.getByText("Paused. Take your time.")).toBeVisible();
  await page.clock.runFor(60_000);
  await expect(heading(page, "Out, for six")).toBeVisible();
  await page.keyboard.press("Space");
  await expect(button(page, "Pause")).toBeVisible();
  await page.clock.runFor(6000);
  await expect(heading(page, "In, for four")).toBeVisible();
  await page.clock.resume();
  await pressOn(page, button(page, "Stop"));
  await expect(heading(page, /Anything shift/)).toBeFocused();
  await pressOn(page, button(page, "Carry on"));
  await expect(heading(page, "Practice")).toBeVisible();
  await expect(page.getByRole("link", { name: "Begin" })).toBeFocused();
});

test("five minutes, begun again, and no time counted down anywhere @once", async ({ page }) => {
  await page.clock.install({ time: new Date("2026-03-05T15:00") });
  await page.goto("/practice/breathing");
  await page.getByRole("radio", { name: "Five minutes" }).check({ force: true });
  await expect(page.getByText("Stop if you feel dizzy.", { exact: true })).toBeVisible();
  await stopTime(page, "2026-03-05T15:10");
  await button(page, "Begin").click();
  await soon(page, () => expect(heading(page, "In, for four")).toBeVisible({ timeout: 100 }));
  await page.clock.runFor(290_000);
  await expect(page.getByText("Stop if you feel dizzy.", { exact: true })).toBeVisible();
  expect(await page.getByRole("main").innerText()).not.toMatch(/\d/);
  await button(page, "Again").click();
  await page.clock.runFor(200_000);
  await expect(heading(page, /In, for four|Out, for six/)).toBeVisible();
  await page.clock.runFor(101_000);
  await expect(heading(page, /^Five minutes\./)).toBeVisible();
});

test("who doesn’t want to breathe goes to the floor, and from there back to where they were @once", async ({
  page,
}) => {
  await page.goto("/help");
  await page.getByRole("link", { name: "Slow breathing" }).click();
  await page.getByRole("link", { name: "Not breathing: feet on the floor" }).click();
  await expect(heading(page, "Feet on the floor")).toBeVisible();
  await button(page, "Begin").click();
  for (const sense of ["Five things you can see.", "Four things you can feel."]) {
    await expect(heading(page, sense)).toBeVisible();
    await button(page, "Skip").click();
  }
  await expect(heading(page, "Three things you can hear.")).toBeVisible();
  const notice = page.getByRole("button", { name: /^Noticed one/ });
  for (let n = 0; n < 4; n += 1) await notice.click();
  await expect(notice).toContainText("3 of 3");
  for (let n = 0; n < 3; n += 1) await button(page, "Next").click();
  await expect(heading(page, /^Here you are\. Anything shift/)).toBeVisible();
  await button(page, "Carry on").click();
  await expect(heading(page, "You don’t have to carry this alone")).toBeVisible();
});

test("the promised two minutes can become five; left for Help they wait where they were; then Done leads @once", async ({
  page,
}) => {
  await page.clock.install({ time: new Date("2026-03-05T15:00") });
  await logHeavy(page, "Very heavy");
  await page.getByRole("link", { name: "Breathe for two minutes" }).click();
  await expect(heading(page, "In, for four")).toBeVisible();
  await page.getByRole("switch", { name: "Five minutes" }).check();
  await page.clock.runFor(121_000);
  await expect(heading(page, /^(In|Out), for/)).toBeVisible();
  await page.getByRole("link", { name: "Help now" }).click();
  await expect(heading(page, "You don’t have to carry this alone")).toBeVisible();
  await page.goBack();
  await expect(page.getByText("You stopped here. Carry on when you like.")).toBeVisible();
  await expect(page.getByRole("switch", { name: "Five minutes" })).toBeChecked();
  await button(page, "Carry on").click();
  await page.clock.runFor(181_000);
  await expect(heading(page, "Five minutes. Anything shift? It’s fine if not.")).toBeVisible();
  await button(page, "Carry on").click();
  await expect(heading(page, "That’s a lot to carry.")).toBeVisible();
  await expect(page.getByRole("link", { name: "Breathe for two minutes" })).toHaveCount(0);
  await expect(page.getByRole("link", { name: "Steady myself" })).toBeVisible();
  await button(page, "Done").click();
  await expect(page).toHaveURL(/\/today$/);
});

test("breathing left for Help is there, paused, on the way back @once", async ({ page }) => {
  await page.goto("/practice/breathing");
  await button(page, "Begin").click();
  await expect(heading(page, "In, for four")).toBeVisible();
  await page.getByRole("link", { name: "Help now" }).click();
  await expect(heading(page, "You don’t have to carry this alone")).toBeVisible();
  await page.goBack();
  await expect(page.getByText("You stopped here. Carry on when you like.")).toBeVisible();
  await button(page, "Carry on").click();
  await expect(button(page, "Pause")).toBeVisible();
});

test("what is said to oneself is kept only when one says so, and can be let go", async ({ page }) => {
  const through = async (words: string, keep: boolean): Promise<void> => {
    await page.goto("/practice/kinder-voice");
    await button(page, "Begin").click();
    await button(page, "Next").click();
    await expect(heading(page, "Other people know this feeling too.")).toBeVisible();
    await button(page, "Next").click();
    await page.getByRole("textbox").fill(words);
    await button(page, "Next").click();
    await page.getByRole("radio", { name: "A bit of air" }).check({ force: true });
    await button(page, "Next").click();
    await expect(page.getByText(words)).toBeVisible();
    if (keep) await page.getByRole("checkbox", { name: /Keep this/ }).check();
    await button(page, "Carry on").click();
    await expect(heading(page, "Practice")).toBeVisible();
  };
  await through("Not to be kept", false);
  // That can be taken back, and so can leaving the end by its cross.
  for (let time = 0; time < 2; time += 1) {
    await button(page, "Undo").click();
    await expect(page.getByText("Not to be kept")).toBeVisible();
    await button(page, "Close").click();
    await expect(heading(page, "Practice")).toBeVisible();
  }
  // Left by its cross at the end it is gone as well; half way through it waits, and can be let go.
  await page.goto("/practice/kinder-voice?begin=now");
  await page.getByRole("textbox").fill("Gone with the cross");
  await button(page, "Stop").click();
  await expect(button(page, "Carry on")).toBeVisible();
  await button(page, "Close").click();
  await page.goto("/practice/kinder-voice");
  await button(page, "Begin").click();
  await expect(page.getByRole("textbox")).toHaveValue("");
  await page.getByRole("textbox").fill("Half way");
  await expect(page.getByText("It waits on this device until you finish or let it go.")).toBeVisible();
  await button(page, "Close").click();
  await expect(
    page.getByRole("link", { name: /^A kinder voice.*Begun\. Carry on, or let it go\./ }),
  ).toBeVisible();
  await page.goto("/practice/kinder-voice");
  await expect(page.getByRole("textbox")).toHaveValue("Half way");
  await button(page, "Let it go").click();
  await expect(heading(page, "A kinder voice")).toBeFocused();
  await button(page, "Undo").click();
  await expect(page.getByRole("textbox")).toHaveValue("Half way");
  await button(page, "Let it go").click();
  await through("Anyone would find this hard", true);
  await page.goto("/practice/kinder-voice");
  await expect(page.getByText("Anyone would find this hard")).toBeVisible();
  await expect(page.getByText("Not to be kept")).toHaveCount(0);
  await button(page, "Let it go: this sentence").click();
  await expect(page.getByText("Anyone would find this hard")).toHaveCount(0);
  await button(page, "Undo").click();
  await expect(page.getByText("Anyone would find this hard")).toBeVisible();
});

test("at night a worry is put down, and is out of the way @once", async ({ page, at }) => {
  await at("2026-03-05T23:30");
  await page.goto("/practice");
  await page.getByRole("link", { name: /Put a worry down till morning/ }).click();
  await button(page, "Begin").click();
  await button(page, "Put it down").click();
  await expect(page.getByText("Write a line, or stop here.")).toBeVisible();
  await page.getByRole("textbox", { name: /One line/ }).fill("Who pays for the car");
  await button(page, "Put it down").click();
  await expect(heading(page, "It’s down.")).toBeVisible();
  for (const name of ["Skip", "Stop"]) await expect(button(page, name)).toHaveCount(0);
  await button(page, "Done").click();
  await expect(heading(page, "That’s all for tonight.")).toBeVisible();
  await expect(page.getByText("How heavy")).toHaveCount(0);
  await button(page, "Carry on").click();
  await expect(page.getByRole("main").getByText("It’ll keep till morning.")).toBeVisible();
  await page.goto("/practice/worry");
  await button(page, "Begin").click();
  await expect(page.getByRole("textbox")).toHaveValue("");
});

test("where nothing may move, the breath is words that change, and nothing moves @once", async ({ page }) => {
  await page.clock.install({ time: new Date("2026-03-05T15:00") });
  await page.emulateMedia({ reducedMotion: "reduce" });
  await page.goto("/practice/breathing");
  await expect(button(page, "Begin")).toBeVisible();
  await stopTime(page, "2026-03-05T15:10");
  await button(page, "Begin").click();
  await soon(page, () => expect(page.getByRole("img").getByText("Breathe in")).toBeVisible({ timeout: 100 }));
  await page.clock.runFor(4500);
  await expect(page.getByRole("img").getByText("Breathe out")).toBeVisible();
  expect(await page.evaluate(() => document.getAnimations().length)).toBe(0);
  // Asked of the device already, so not asked again.
  await expect(page.getByRole("switch", { name: "Still picture" })).toHaveCount(0);
});

test("Still picture holds the stone @once", async ({ page }) => {
  await page.goto("/practice/breathing");
  await button(page, "Begin").click();
  const moving = () => page.evaluate(() => document.getAnimations().length);
  await expect.poll(moving).toBeGreaterThan(0);
  await page.getByRole("switch", { name: "Still picture" }).check();
  await expect.poll(moving).toBe(0);
});

test.describe("reading aloud", () => {
  type Voice = { lang: string; localService: boolean; default: boolean };
  /** Puts these voices in the place of the device's, and keeps what is said. */
  const speak = (page: Page, voices: readonly Voice[]): Promise<unknown> =>
    page.addInitScript((given) => {
      const said: string[] = [];
      const speech = Object.assign(new EventTarget(), {
        getVoices: () => given,
        cancel: () => {},
        speak: ({ text }: { text: string }) => said.push(text),
      });
      class Utterance {
        text: string;
        voice: unknown = null;
        constructor(text: string) {
          this.text = text;
        }
      }
      Object.defineProperty(globalThis, "speechSynthesis", { value: speech, configurable: true });
      Object.defineProperty(globalThis, "SpeechSynthesisUtterance", { value: Utterance });
      Object.defineProperty(globalThis, "heard", { value: said });
    }, voices);
  const heard = (page: Page): Promise<string[]> =>
    page.evaluate(() => (globalThis as unknown as { heard: string[] }).heard);

  test("uses a voice of this device, off at first @once", async ({ page }) => {
    await page.clock.install({ time: new Date("2026-03-05T15:00") });
    await speak(page, [{ lang: "en-GB", localService: true, default: true }]);
    await page.goto("/practice/grounding");
    await button(page, "Begin").click();
    const aloud = page.getByRole("switch", { name: "Read aloud" });
    await expect(aloud).not.toBeChecked();
    expect(await heard(page)).toEqual([]);
    await aloud.check();
    await expect.poll(() => heard(page)).toEqual(["Five things you can see. Tap for each, or just look."]);
    await button(page, "Next").click();
    await expect.poll(() => heard(page)).toHaveLength(2);
    // What goes on by itself is read as well, once.
    await page.goto("/practice/walk-through?begin=now");
    await page.getByRole("switch", { name: "Read aloud" }).check();
    await button(page, "Next").click();
    await expect
      .poll(() => heard(page))
      .toEqual([
        expect.stringContaining("What will you be doing?"),
        expect.stringContaining("Picture the first minutes of it. Where are you?"),
      ]);
    await page.clock.runFor(20_000);
    expect(await heard(page)).toHaveLength(2);
  });

  test("is not there when every voice would send the words away @once", async ({ page }) => {
    await speak(page, [{ lang: "en-GB", localService: false, default: true }]);
    await page.goto("/practice/grounding");
    await button(page, "Begin").click();
    await expect(heading(page, "Five things you can see.")).toBeVisible();
    await expect(page.getByRole("switch", { name: "Read aloud" })).toHaveCount(0);
  });

  test("is not there where a browser has no speech at all, and a practice goes to its end @once", async ({
    page,
  }) => {
    const problems: string[] = [];
    page.on("pageerror", (error) => problems.push(error.message));
    await page.addInitScript(() => {
      for (const name of ["speechSynthesis", "SpeechSynthesisUtterance"])
        Reflect.deleteProperty(globalThis, name);
    });
    await page.goto("/practice/picture-it");
    expect(await page.evaluate(() => "speechSynthesis" in globalThis)).toBe(false);
    await button(page, "Begin").click();
    const steps = page.locator("[aria-current=step]");
    while (await steps.isVisible()) {
      const here = await heading(page, /./).innerText();
      await expect(page.getByRole("switch", { name: "Read aloud" })).toHaveCount(0);
      await page.getByRole("button", { name: /^(Next|Done)$/ }).click();
      await expect(heading(page, /./)).not.toHaveText(here);
    }
    await button(page, "Carry on").click();
    await expect(heading(page, "Practice")).toBeVisible();
    expect(problems).toEqual([]);
  });
});

test("screen readers hear each step once, and not each breath @once", async ({ page }) => {
  await page.clock.install({ time: new Date("2026-03-05T15:00") });
  await page.goto("/practice/breathing");
  await page.evaluate(() => {
    const heard: string[] = [];
    Object.defineProperty(globalThis, "announced", { value: heard });
    const watch = new MutationObserver(() => {
      for (const region of document.querySelectorAll('[role="status"], [aria-live]')) {
        const text = region.textContent?.trim() ?? "";
        if (text !== "" && heard.at(-1) !== text) heard.push(text);
      }
    });
    watch.observe(document.body, { subtree: true, childList: true, characterData: true });
  });
  await button(page, "Begin").click();
  await page.clock.runFor(35_000);
  const heard = await page.evaluate(() => (globalThis as unknown as { announced: string[] }).announced);
  expect(heard).toHaveLength(1);
  expect(heard[0]).toContain("In, for four. Out, for six.");
});

test("the same as text, with what is known about it", async ({ page }) => {
  await page.goto("/practice/breathing");
  await page.getByText("Read it instead").click();
  await expect(page.getByText(/Breathe in through your nose/)).toBeVisible();
  await page.getByText("What is known").click();
  await expect(page.getByText(/On average/)).toBeVisible();
});

test("an address that would lead elsewhere leads to the list @once", async ({ page }) => {
  await page.goto("/practice/breathing?from=https://example.org/");
  await button(page, "Begin").click();
  await button(page, "Stop").click();
  await button(page, "Carry on").click();
  await expect(heading(page, "Practice")).toBeVisible();
});

test("no finding of axe on any part of a practice", async ({ page, axe }) => {
  test.setTimeout(120_000);
  await page.goto("/practice");
  await expect(heading(page, "Practice")).toBeVisible();
  await axe(page, "Practice");
  for (const name of ["breathing", "grounding", "kinder-voice", "worry"]) {
    await page.goto(`/practice/${name}`);
    await expect(button(page, "Begin")).toBeVisible();
    await axe(page, `${name}, before`);
    await button(page, "Begin").click();
    await expect(button(page, "Stop")).toBeVisible();
    await axe(page, `${name}, going`);
    await button(page, "Stop").click();
    await expect(button(page, "Carry on")).toBeVisible();
    await axe(page, `${name}, end`);
    await button(page, "Carry on").click();
    await expect(heading(page, "Practice")).toBeVisible();
  }
});
