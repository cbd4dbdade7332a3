/**
 * Insights: what one's own history shows, with its count and its doubt; and calm where there is nothing yet.
 */
import type { Page } from "@playwright/test";
import { livedIn, SEEN_AT } from "../../../tools/look/lived-in.ts";
import { triedTimes } from "../../../tools/look/tried-times.ts";
import { bringIn } from "../../../tools/look/visit.ts";
import { expect, test } from "./setup/fixtures.ts";

const part = (page: Page, name: string) => page.getByRole("region", { name, exact: true });
const heading = (page: Page) => page.getByRole("heading", { level: 1, name: "Insights" });

test("with nothing there it is found from anywhere, and there is no hurry", async ({
  page,
  axe,
  isMobile,
}) => {
  await page.goto("/today");
  if (isMobile) await page.getByRole("button", { name: "More", exact: true }).click();
  await page.getByRole("link", { name: "Insights", exact: true }).filter({ visible: true }).click();
  await expect(heading(page)).toBeFocused();
  await expect(
    page.getByRole("main").getByText("Patterns need about three setbacks. There’s no hurry."),
  ).toBeVisible();
  await expect(page.getByRole("main").getByRole("img", { name: /days/i })).toHaveCount(0);
  await axe(page, "Insights with nothing there");
});

test("one setback is counted, and nothing is made of it", async ({ page }) => {
  await page.goto("/goals/new");
  await page.getByRole("textbox", { name: "What are you hoping for?" }).fill("Sing in a choir");
  await page.getByRole("button", { name: "Save", exact: true }).click();
  await expect(page.getByRole("heading", { level: 1, name: "Sing in a choir" })).toBeVisible();
  await page.goto("/setbacks/new");
  await page.getByRole("textbox", { name: /what happened/i }).fill("They chose someone else");
  await page.getByRole("radio", { name: "Sing in a choir" }).check();
  await page.getByRole("button", { name: "Save", exact: true }).click();
  await expect(page.getByRole("heading", { level: 1, name: /It.s down/ })).toBeVisible();
  await page.goto("/insights");
  const nextTry = part(page, "Time to next try");
  await expect(nextTry).toContainText("1 setback, 1 still open. Too early to say more.");
  await expect(nextTry.getByRole("img")).toHaveCount(0);
});

test("after two tries they are counted, and nothing more", async ({ page, axe }) => {
  await bringIn(page, await triedTimes(2));
  await page.goto("/insights");
  await expect(part(page, "Time to next try")).toContainText("1 setback. Too early to say more.");
  await expect(
    part(page, "Rhythm between tries").getByRole("img", {
      name: "Too early to tell. 2 tries; days between: 12.",
    }),
  ).toBeVisible();
  await expect(part(page, "What has worked")).toContainText("Too early to tell");
  await expect(part(page, "What has worked")).toContainText("1 of 2");
  // Stones, and no chart beside them.
  await expect(part(page, "What has worked").getByRole("img")).toHaveAccessibleName("Worked 1 of 2.");
  await expect(page.getByRole("main").getByRole("img")).toHaveCount(2);
  await axe(page, "Insights after two tries");
});

test("after eight tries their rhythm may be told, with the count", async ({ page, axe }) => {
  await bringIn(page, await triedTimes(8));
  await page.goto("/insights");
  await expect(part(page, "Time to next try")).toContainText("(4 setbacks; likely");
  await expect(
    part(page, "Rhythm between tries").getByRole("img", {
      name: /The gaps have been about the same \(8 tries\)/,
    }),
  ).toBeVisible();
  await expect(part(page, "What has worked")).toContainText(
    "So far “\u2068Alone\u2069” has worked in 4 of 8 tries.",
  );
  await axe(page, "Insights after eight tries");
});

test("a wait ends where its goal was put aside, and stays so when the goal goes on", async ({ page, at }) => {
  await bringIn(page, await triedTimes(8));
  await page.goto("/setbacks/new");
  await page.getByRole("textbox", { name: /what happened/i }).fill("They chose someone else");
  await page.getByRole("radio", { name: "Sing in a choir" }).check();
  await page.getByRole("button", { name: "Save", exact: true }).click();
  await expect(page.getByRole("heading", { level: 1, name: /It.s down/ })).toBeVisible();
  const toldAs = async (days: string): Promise<void> => {
    await page.goto("/insights");
    const nextTry = part(page, "Time to next try");
    await nextTry.getByText("The numbers, and how this is worked out").click();
    await expect(nextTry.getByRole("row", { name: `5 March 2026 ${days}` })).toBeVisible();
  };
  await at("2026-03-12T10:00");
  await toldAs("7 (still open)");
  await page.goto("/goals");
  await page.getByRole("link", { name: /Sing in a choir/ }).click();
  await page.getByRole("button", { name: "More about this goal" }).click();
  await page.getByRole("button", { name: "Pause it", exact: true }).click();
  await expect(page.getByText("It’ll keep.", { exact: true })).toBeVisible();
  const goal = page.url();
  await at("2026-04-20T10:00");
  await toldAs("7 (goal put aside or reached)");
  await page.goto(goal);
  await page.getByRole("button", { name: "Go on with it", exact: true }).click();
  await expect(page.getByText("Open again.", { exact: true }).first()).toBeVisible();
  await at("2026-05-02T10:00");
  await toldAs("7 (goal put aside or reached)");
});

test("a year is told in sentences, charts and tables, and hears of a new outcome at once", async ({
  page,
  context,
  at,
  axe,
}) => {
  test.setTimeout(180_000);
  await at(SEEN_AT);
  const { bytes, ids } = await livedIn();
  await bringIn(page, bytes);
  await page.goto("/insights");

  const ways = page.getByRole("navigation", { name: "On this page" });
  await ways.getByText("On this page").click();
  await ways.getByRole("link", { name: "Looking back over" }).click();
  await expect(page.getByRole("link", { name: "A week", exact: true })).toBeInViewport();
  await ways.getByRole("link", { name: "Lessons used" }).focus();
  await page.keyboard.press("Enter");
  await expect(part(page, "Lessons used")).toBeInViewport();
  await expect(page).toHaveURL(/\/insights#lessons$/);

  const nextTry = part(page, "Time to next try");
  const half =
    "Half of your setbacks were followed by a next try within 39 days (11 setbacks, 4 still open; likely 13 or more).";
  await expect(nextTry.getByText(half)).toBeVisible();
  await expect(nextTry.getByText("Sooner isn’t always better.")).toBeVisible();
  await expect(nextTry.getByRole("img", { name: half })).toBeVisible();
  await nextTry.getByText("The numbers, and how this is worked out").click();
  await expect(nextTry.getByRole("row")).toHaveCount(12);
  await expect(nextTry.getByRole("row", { name: /6 March 2026 4 \(still open\)/ })).toBeVisible();

  const rhythm = part(page, "Rhythm between tries");
  await expect(
    rhythm.getByRole("img", { name: /The gaps have been getting shorter \(10 tries\)\.$/ }),
  ).toBeVisible();
  const named = part(page, "What you named each time");
  await expect(
    named.getByRole("listitem").filter({ hasText: "A: Answering before I had listened" }),
  ).toBeVisible();
  await expect(
    named.getByRole("img", {
      name: "What was named at each try, oldest first: try 1: A; try 2: A; try 3: B.",
      exact: true,
    }),
  ).toBeVisible();
  await named.getByText("The numbers, and how this is worked out").click();
  await expect(
    named.getByRole("row", {
      name: "\u2068Lead a team\u2069, try 1 A: Answering before I had listened",
      exact: true,
    }),
  ).toBeVisible();
  const worked = part(page, "What has worked");
  await expect(
    worked.getByText(
      "\u2068The 10k\u2069: so far “\u2068With someone beside me\u2069” has worked more often than “\u2068More hours, alone\u2069” (4 of 5 against 1 of 5). That doesn’t say why.",
    ),
  ).toBeVisible();
  await expect(
    worked
      .getByRole("listitem")
      .filter({ hasText: "With someone beside me" })
      .getByRole("img", { name: "Worked 4 of 5." }),
  ).toBeVisible();
  const causes = part(page, "Causes");
  await expect(
    causes.getByText("“\u2068Answering before I had listened\u2069” was named in 2 of 5 looks back."),
  ).toBeVisible();
  await expect(causes.getByText("Named in 3 of 5 looks back", { exact: true })).toBeVisible();
  await expect(causes.getByRole("img", { name: "Named in 3 of 5 looks back" })).toBeVisible();
  const wins = part(page, "Small wins");
  const months = wins.getByRole("img", { name: /^\d+ small wins since .* By month: / });
  await expect(months).toBeVisible();
  await wins.getByText("The numbers, and how this is worked out").click();
  await expect(wins.getByRole("row").first()).toContainText("Month");
  await expect(part(page, "Lessons used")).toContainText(
    "Used 2 of the 2 times they came up. Too early to say more.",
  );
  const said = await page.getByRole("main").innerText();
  expect(said).not.toMatch(/success|fail|better than|faster|improv|rank|chance of|!/i);
  await axe(page, "Insights");

  const asked = worked.getByRole("listitem").filter({ hasText: "Ask someone who did it" });
  await expect(asked).toContainText("0 of 1");
  const other = await context.newPage();
  await other.goto(`/goals/${ids.goal}/tries/${ids.try}/outcome`);
  await other.getByRole("radio", { name: /It worked/ }).check();
  await other.getByRole("button", { name: "Save", exact: true }).click();
  await expect(other.getByText(/^Noted\./).first()).toBeVisible();
  await expect(asked).toContainText("1 of 2");
});
