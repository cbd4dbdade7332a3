/**
 * Three good things of an evening: written, kept as small wins, taken back; nothing is an answer; hard days are left alone.
 */
import type { Page } from "@playwright/test";
import { pressOn, typeIn } from "./setup/by-keyboard.ts";
import { expect, test } from "./setup/fixtures.ts";

const EVENING = "2026-03-10T19:00";
const part = (page: Page, name: string) => page.getByRole("region", { name, exact: true });
const button = (page: Page, name: string) => page.getByRole("button", { name, exact: true });
const heading = (page: Page, name: string | RegExp) => page.getByRole("heading", { level: 1, name });
const offered = (page: Page) => page.getByRole("link", { name: /Three good things/ });

test("offered on a quiet evening, written with one's part in it, and kept as small wins", async ({
  page,
  at,
  axe,
}) => {
  await at(EVENING);
  await page.goto("/today");
  await expect(part(page, "Two minutes for you").getByRole("link")).toHaveCount(3);
  await page.goto("/practice");
  await expect(offered(page)).toContainText("Offered because it’s evening. Nothing today is an answer too.");
  await pressOn(page, offered(page));
  await expect(heading(page, "Three good things")).toBeFocused();
  await axe(page, "Three good things");
  await pressOn(page, button(page, "Begin"));
  await expect(heading(page, "One thing that was good today.")).toBeFocused();
  await expect(button(page, "Nothing today")).toBeVisible();
  await typeIn(page, page.getByRole("textbox", { name: "However small." }), "The bread came out well");
  await expect(button(page, "Nothing today")).toHaveCount(0);
  await page.getByRole("textbox", { name: "What part did you have in it?" }).fill("I got up early for it");
  await axe(page, "One good thing");
  await button(page, "Next").click();
  await expect(heading(page, "Another, if there is one.")).toBeVisible();
  // Closed and come back to, it is where it was left.
  await page.reload();
  await expect(heading(page, "Another, if there is one.")).toBeVisible();
  await page.getByRole("textbox", { name: "A line is enough." }).fill("Rain on the roof");
  await button(page, "Next").click();
  await button(page, "Skip").click();
  await expect(part(page, "What was good")).toContainText(
    /The bread.*Your part: I got up early for it.*Rain on the roof/s,
  );
  await axe(page, "The end of three good things");
  await button(page, "Carry on").click();
  await expect(heading(page, "Practice")).toBeVisible();
  await expect(page.getByText("Kept", { exact: true }).first()).toBeVisible();
  // Once a day is enough; whoever goes there again finds what was noted.
  await expect(offered(page)).not.toContainText("Offered because");
  await offered(page).click();
  await page.getByText("What you noted before").click();
  await expect(page.getByText("Rain on the roof")).toBeVisible();

  await page.goto("/today");
  const wins = part(page, "Small wins");
  await expect(wins.getByRole("listitem")).toHaveCount(2);
  await expect(wins).toContainText("Your part: I got up early for it");
  await button(page, "Change: The bread came out well").click();
  await page.getByRole("textbox", { name: "What part did you have in it?" }).fill("I kneaded it");
  await button(page, "Keep").click();
  await expect(wins).toContainText("Your part: I kneaded it");
  await button(page, "Undo").click();
  await expect(wins).toContainText("Your part: I got up early for it");
  await page.goto("/search");
  await page.getByRole("searchbox").fill("got up early");
  await expect(page.getByRole("region", { name: "Small wins" })).toContainText("The bread came out well");
});

test("closed at its end, what was good is kept; closed before, Today knows of it @once", async ({
  page,
  at,
}) => {
  await at(EVENING);
  await page.goto("/practice/three-good-things");
  await button(page, "Begin").click();
  await page.getByRole("textbox", { name: "However small." }).fill("Rain on the roof");
  await button(page, "Close").click();
  await page.goto("/today");
  const draft = page.getByRole("article", { name: "You started writing something." });
  await draft.getByRole("link", { name: "Carry on" }).click();
  await button(page, "Next").click();
  await button(page, "Skip").click();
  await button(page, "Skip").click();
  await expect(part(page, "What was good")).toContainText("Rain on the roof");
  await button(page, "Close").click();
  await expect(page.getByText("Kept", { exact: true }).first()).toBeVisible();
  await page.goto("/today");
  await expect(part(page, "Small wins")).toContainText("Rain on the roof");
  await expect(draft).toHaveCount(0);
});

test("nothing today is kept as an answer, and taken back in one tap @once", async ({ page, at }) => {
  await at(EVENING);
  await page.goto("/practice/three-good-things");
  await button(page, "Begin").click();
  await pressOn(page, button(page, "Nothing today"));
  await expect(heading(page, "Nothing today, which counts. That’s all.")).toBeFocused();
  await button(page, "Carry on").click();
  await expect(page.getByText("Kept", { exact: true }).first()).toBeVisible();
  await offered(page).click();
  await page.getByText("What you noted before").click();
  await expect(page.getByText("Nothing that day.")).toBeVisible();
  await button(page, "Undo").click();
  await expect(page.getByText("Nothing that day.")).toHaveCount(0);
  // Stopped before anything was said, it is no answer.
  await button(page, "Begin").click();
  await button(page, "Stop").click();
  await button(page, "Carry on").click();
  await offered(page).click();
  await expect(heading(page, "Three good things")).toBeVisible();
  await expect(page.getByText("What you noted before")).toHaveCount(0);
});

test("not on the day of a setback, and whoever goes there is not refused @once", async ({ page, at }) => {
  await at(EVENING);
  await page.goto("/setbacks/new");
  await page.getByRole("textbox", { name: /what happened/i }).fill("They chose someone else");
  await button(page, "Save").click();
  await expect(heading(page, /It.s down/)).toBeVisible();
  await page.goto("/practice");
  await expect(page.getByRole("link", { name: /Feet on the floor/ })).toBeVisible();
  await expect(offered(page)).toHaveCount(0);
  await page.goto("/practice/three-good-things");
  await expect(heading(page, "Three good things")).toBeVisible();
  await at("2026-03-11T20:00");
  await page.goto("/practice");
  await expect(offered(page)).toContainText("Offered because");
});
