/**
 * Setbacks: what comes after saving one, reading it as a path, finding it again, bringing it back.
 */
import type { Page } from "@playwright/test";
import { pressOn } from "./setup/by-keyboard.ts";
import { expect, test } from "./setup/fixtures.ts";
import { LINE, MORNING, down, field, log, open, unfold } from "./setup/setback.ts";

const button = (page: Page, name: string) => page.getByRole("button", { name, exact: true });
const link = (page: Page, name: string) => page.getByRole("link", { name, exact: true });
const heading = (page: Page, name: string) => page.getByRole("heading", { name, exact: true });

test.describe("after saving", () => {
  test("a lighter one: done, steady, a short look, in this order", async ({ page, at, axe }) => {
    await at(MORNING);
    await log(page, LINE, async () => {
      await page.getByRole("radio", { name: "Middling" }).check();
    });
    await expect(down(page)).toBeVisible();
    await expect(page.getByText("That’s enough for today, if you like.")).toBeVisible();
    const look = link(page, "A short look");
    await expect(look).toHaveAttribute("href", /\/setbacks\/[\w-]+\/look$/);
    await expect(link(page, "Steady myself")).toHaveAttribute("href", /^\/practice\?setback=.*from=.*saved$/);
    const guess = page.getByRole("group", { name: /And in a week, how heavy do you guess\?/ });
    // Folded to one quiet line, until someone likes to.
    await expect(guess).toBeHidden();
    await page.getByText("And in a week, how heavy do you guess?").first().click();
    await guess.getByRole("radio", { name: "Some weight" }).check();
    await axe(page, "Saved");
    await page.reload();
    await expect(guess.getByRole("radio", { name: "Some weight" })).toBeChecked();
    await button(page, "Done").click();
    await expect(page).toHaveURL(/\/today$/);
  });

  test("a heavy one: breathing first, someone to talk to, no looking back", async ({ page, at, axe }) => {
    await at(MORNING);
    await log(page, LINE, async () => {
      // What is below the scale stays where it is.
      const below = page.getByText("What’s there? Pick any").first();
      const before = await below.boundingBox();
      await page.getByRole("radio", { name: "Very heavy" }).check();
      await expect(button(page, "Leave it out")).toBeVisible();
      expect(await below.boundingBox()).toEqual(before);
    });
    await expect(heading(page, "That’s a lot to carry.")).toBeVisible();
    const breathe = link(page, "Breathe for two minutes");
    await expect(breathe).toHaveAttribute(
      "href",
      /^\/practice\/breathing\?setback=[\w-]+&from=%2Fsetbacks%2F[\w-]+%2Fsaved&begin=now$/,
    );
    await expect(link(page, "Talk to someone")).toHaveAttribute("href", "/help");
    await expect(button(page, "Done")).toBeVisible();
    await expect(link(page, "A short look")).toHaveCount(0);
    await axe(page, "Saved, heavy");
  });
});

test.describe("the list", () => {
  test("is empty, and that’s fine @once", async ({ page, axe }) => {
    await page.goto("/setbacks");
    await expect(
      page.getByText("Nothing here, and that’s fine. When something goes wrong, this is where it can land."),
    ).toBeVisible();
    await axe(page, "Setbacks, empty");
  });

  test("narrows by feeling and says how many, by keyboard", async ({ page, at, axe }) => {
    await at(MORNING);
    await log(page, "A sad one", async () => {
      await page.getByRole("checkbox", { name: "Sad" }).check();
    });
    await log(page, "An angry one", async () => {
      await page.getByRole("checkbox", { name: "Angry" }).check();
    });
    await page.goto("/setbacks");
    await expect(heading(page, "Still open")).toBeVisible();
    await expect(page.getByText("No hurry on either")).toBeVisible();
    await expect(page.getByRole("link", { name: "A sad one" })).toContainText("1 of 5: felt");
    await axe(page, "Setbacks");
    await pressOn(page, button(page, "By feeling"));
    await pressOn(page, button(page, "Angry"));
    await expect(button(page, "Angry")).toHaveAttribute("aria-pressed", "true");
    await expect(page.getByRole("link", { name: "A sad one" })).toHaveCount(0);
    await expect(page.getByRole("status").getByText("1 setback", { exact: true })).toBeAttached();
    await page.getByRole("link", { name: "An angry one" }).click();
    await expect(heading(page, "Friday 20 November")).toBeFocused();
    await page.goBack();
    await expect(button(page, "Angry")).toHaveAttribute("aria-pressed", "true");
    await expect(page.getByRole("link", { name: "An angry one" })).toBeFocused();
  });
});

/** A copy with as many setbacks as wanted, a day apart, the newest first. */
function copyOf(count: number): string {
  const setback = Array.from({ length: count }, (_, index) => {
    const at = Date.parse("2026-03-05T12:00Z") - index * 86_400_000;
    const stamp = `${at.toString(16).padStart(12, "0")}00000000000a`;
    const cells = { what: [`Line ${index + 1}`, stamp], at: [at, stamp], loggedAt: [at, stamp] };
    return { id: `019ab697-e87b-7000-8000-${index.toString(16).padStart(12, "0")}`, cells };
  });
  return JSON.stringify({ format: "onward", version: 1, schema: 1, at: 0, tables: { setback }, files: {} });
}

test.describe("a long list", () => {
  test("Back returns to the row one came from, where it was", async ({ page, at }) => {
    await at("2026-03-05T18:00");
    await page.goto("/settings/data");
    const chooser = page.waitForEvent("filechooser");
    await button(page, "Choose the copy").click();
    const buffer = Buffer.from(copyOf(60));
    await (await chooser).setFiles({ name: "copy.json", mimeType: "application/json", buffer });
    await expect(page.getByRole("heading", { name: "Everything is back" })).toBeVisible();
    await page.goto("/setbacks");
    const row = page.getByRole("main").getByRole("link", { name: /^Line 40\b/ });
    await row.scrollIntoViewIfNeeded();
    // A new screen rises a few pixels to where it stands.
    const top = (): Promise<number> =>
      row.evaluate(async (element) => {
        await Promise.all((element.closest("main")?.getAnimations() ?? []).map(({ finished }) => finished));
        return Math.round(element.getBoundingClientRect().y);
      });
    const before = await top();
    await row.click();
    const stones = page.getByRole("list", { name: "The five stones" });
    await expect(stones).toBeVisible();
    await page.goBack();
    await expect(row).toBeFocused();
    await expect(row).toBeInViewport();
    expect(Math.abs((await top()) - before)).toBeLessThanOrEqual(2);
    // The way back on the screen leads to the same place.
    await row.press("Enter");
    await expect(stones).toBeVisible();
    await page.getByRole("link", { name: /^Back to/ }).click();
    await expect(row).toBeFocused();
    expect(Math.abs((await top()) - before)).toBeLessThanOrEqual(2);
  });
});

test.describe("the page of one", () => {
  test("says the words once, under Felt, and in no heading or title", async ({ page, at, axe }) => {
    await at(MORNING);
    await log(page, LINE, async () => {
      await page.getByRole("radio", { name: "Middling" }).check();
    });
    await open(page, LINE);
    await expect(page.getByText(LINE)).toHaveCount(1);
    await expect(heading(page, "Friday 20 November")).toBeVisible();
    await expect(page).toHaveTitle("Setback - Onward");
    await expect(page.getByRole("list", { name: "The five stones" }).getByRole("listitem")).toHaveText([
      /Felt.*done/,
      /Next: Steadied/,
      /Understood.*when you want it/,
      /Learned.*when you want it/,
      /Moving.*when you want it/,
    ]);
    await axe(page, "One setback");
    await button(page, "I’m steady").click();
    await expect(page.getByText("You said you were steady, today.")).toBeVisible();
    await button(page, "Undo").click();
    await expect(page.getByText("You said you were steady, today.")).toHaveCount(0);
  });

  test("takes a short name, which then stands everywhere @once", async ({ page }) => {
    await log(page, LINE);
    await open(page, LINE);
    await button(page, "More about this setback").click();
    await axeMenu(page);
    await page.getByRole("button", { name: /^Give it a short name/ }).click();
    await page.getByRole("textbox", { name: "A short name" }).fill("The interview");
    await page.keyboard.press("Enter");
    await expect(heading(page, "The interview")).toBeVisible();
    await page.goto("/setbacks");
    await expect(page.getByRole("link", { name: "The interview" })).toBeVisible();
    await expect(page.getByText(LINE)).toHaveCount(0);
  });

  /** The sheet holds what can be done with it. */
  async function axeMenu(page: Page): Promise<void> {
    const sheet = page.getByRole("dialog", { name: "More about this setback" });
    for (const name of [
      "Change what I wrote",
      "Save this one as a text file",
      "Close it for now",
      "Delete",
    ]) {
      await expect(sheet.getByRole("button", { name, exact: true })).toBeVisible();
    }
  }

  test("a loss is not something to analyse: the words, steadying, and who can help @once", async ({
    page,
    axe,
  }) => {
    await log(page, "He died on Tuesday", async () => {
      await unfold(page);
      await page.getByRole("radio", { name: "A loss or a death" }).check();
    });
    await expect(link(page, "A short look")).toHaveCount(0);
    await open(page, "He died on Tuesday");
    await expect(page.getByText("This isn’t something to analyse. Here is who can help.")).toBeVisible();
    await expect(link(page, "Steady myself")).toBeVisible();
    await expect(page.getByRole("heading", { name: /Understood|Learned|Moving/ })).toHaveCount(0);
    await expect(page.getByRole("link", { name: /Look back|look/i })).toHaveCount(0);
    await button(page, "More about this setback").click();
    await expect(page.getByRole("dialog").getByRole("button", { name: /look/i })).toHaveCount(0);
    await page.keyboard.press("Escape");
    await axe(page, "A loss");
  });

  test("opened again and again in a day, it asks once whether to close it for now @once", async ({
    page,
    axe,
  }) => {
    await log(page, LINE);
    const ask = page.getByText("Close it for now?");
    const moving = page.getByRole("heading", { name: "Moving" });
    const again = async (): Promise<void> => {
      await link(page, "Back to setbacks").click();
      await page.getByRole("link", { name: LINE }).click();
      await expect(moving).toBeVisible();
    };
    await open(page, LINE);
    for (let i = 0; i < 4; i++) await again();
    await expect(ask).toHaveCount(0);
    await again();
    await expect(ask).toBeVisible();
    await axe(page, "Close it for now?");
    await button(page, "Keep it open").click();
    await expect(ask).toHaveCount(0);
    await again();
    await expect(ask).toHaveCount(0);
  });

  test("is saved as a text file of one’s own, with nothing of it in the file’s name", async ({
    page,
    at,
  }) => {
    await at(MORNING);
    await log(page, LINE);
    await open(page, LINE);
    await button(page, "More about this setback").click();
    const download = page.waitForEvent("download");
    await button(page, "Save this one as a text file").click();
    expect((await download).suggestedFilename()).toBe("setback-2026-11-20.txt");
  });
});

test.describe("deleting and bringing back", () => {
  async function remove(page: Page, line: string): Promise<void> {
    await open(page, line);
    await button(page, "More about this setback").click();
    await button(page, "Delete").click();
    await expect(page.getByText("Moved to Recently deleted")).toBeVisible();
    await expect(page.getByRole("link", { name: line })).toHaveCount(0);
  }

  test("deleted, it comes back with Undo, by keyboard", async ({ page }) => {
    await log(page, LINE);
    await open(page, LINE);
    await pressOn(page, button(page, "More about this setback"));
    await pressOn(page, button(page, "Delete"));
    await expect(page.locator(".toast")).toContainText("Moved to Recently deleted");
    await expect(page.getByRole("link", { name: LINE })).toHaveCount(0);
    // A toast that is pointed at stays, however long Tab takes to come there.
    await page.locator(".toast").hover();
    await pressOn(page, button(page, "Undo"));
    await expect(page.getByRole("link", { name: LINE })).toBeVisible();
  });

  test("later it comes back from Recently deleted, or goes for good @once", async ({ page, axe }) => {
    await log(page, "One of two");
    await log(page, "Two of two");
    await remove(page, "One of two");
    await remove(page, "Two of two");
    await page.goto("/deleted");
    await expect(heading(page, "Recently deleted")).toBeVisible();
    await axe(page, "Recently deleted");
    await button(page, "Bring back: One of two").click();
    await expect(page.getByText("It’s back.")).toBeVisible();
    await button(page, "Delete for good: Two of two").click();
    const sheet = page.getByRole("dialog", { name: "Delete this for good?" });
    await expect(sheet.getByText(/It cannot come back\./)).toBeVisible();
    await axe(page, "Delete for good");
    await sheet.getByRole("button", { name: "Delete for good" }).click();
    await expect(page.getByText("Nothing here.")).toBeVisible();
    await page.goto("/setbacks");
    await expect(page.getByRole("link", { name: "One of two" })).toBeVisible();
    await expect(page.getByRole("link", { name: "Two of two" })).toHaveCount(0);
  });

  test("an earlier version can be read and used again @once", async ({ page, axe }) => {
    await log(page, "What I wrote first");
    await open(page, "What I wrote first");
    await button(page, "More about this setback").click();
    await button(page, "Change what I wrote").click();
    await field(page).fill("What I wrote then");
    await axe(page, "Changing a setback");
    await page.keyboard.press("ControlOrMeta+Enter");
    await expect(page.getByText("What I wrote then")).toBeVisible();
    await button(page, "More about this setback").click();
    await button(page, "Change what I wrote").click();
    await link(page, "Earlier versions of what happened").click();
    await expect(heading(page, "Earlier versions")).toBeVisible();
    await axe(page, "Earlier versions");
    const versions = page.getByRole("list", { name: "Earlier versions" }).getByRole("listitem");
    await expect(versions).toHaveCount(2);
    await versions
      .nth(1)
      .getByRole("button", { name: /^Use this one again/ })
      .click();
    await expect(versions.first()).toContainText("The one you see now");
    await expect(versions.first()).toContainText("What I wrote first");
    await page.getByRole("link", { name: "Back to where it stands" }).click();
    await expect(page.getByText("What I wrote first")).toBeVisible();
  });
});
