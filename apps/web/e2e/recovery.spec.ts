/**
 * How heavy it is afterwards: asked again only by those who wish it, told back with its count and its doubt.
 */
import type { Page } from "@playwright/test";
import { livedIn, SEEN_AT } from "../../../tools/look/lived-in.ts";
import { bringIn } from "../../../tools/look/visit.ts";
import { pressOn } from "./setup/by-keyboard.ts";
import { expect, test } from "./setup/fixtures.ts";
import { LINE, log, open, unfold } from "./setup/setback.ts";

const button = (page: Page, name: string) => page.getByRole("button", { name, exact: true });
const card = (page: Page, title: string | RegExp) => page.getByRole("article", { name: title });
const part = (page: Page, name: string) => page.getByRole("region", { name, exact: true });
const wish = (page: Page) => page.getByRole("switch", { name: "Ask me again in the next two weeks" });
const notToday = (page: Page) => button(page, "Not today");

async function today(page: Page): Promise<void> {
  await page.goto("/today");
  await expect(page.getByRole("article")).toBeVisible();
}

test("asked again on the days that were wished, once each, and told back on its page and in Insights", async ({
  page,
  at,
  axe,
}) => {
  await at("2026-03-10T10:00");
  await log(page, LINE, () => page.getByRole("radio", { name: "Heavy", exact: true }).check());
  await page.getByText("And in a week, how heavy do you guess?").first().click();
  await page
    .getByRole("group", { name: /how heavy do you guess/ })
    .getByLabel("Middling")
    .check();
  await expect(wish(page)).not.toBeChecked();
  await pressOn(page, wish(page));
  await expect(page.getByText("You’ll be asked again")).toBeVisible();
  await axe(page, "Saved, with the wish to be asked again");
  await page.reload();
  await expect(wish(page)).toBeChecked();

  await at("2026-03-11T12:00");
  await today(page);
  await notToday(page).click();
  const dayOne = card(page, "You wrote something yesterday. How is it now?");
  await expect(dayOne).toBeVisible();
  await axe(page, "Today, asked again");
  await dayOne.getByRole("radio", { name: "Heavy", exact: true }).click();
  await expect(card(page, /A quiet day/)).toBeVisible();

  // Put off once is over: the day after, which is open too, does not ask.
  await at("2026-03-13T12:00");
  await today(page);
  await notToday(page).click();
  await expect(card(page, "You wrote something on Tuesday. How is it now?")).toBeVisible();
  await notToday(page).click();
  await expect(card(page, /A quiet day/)).toBeVisible();
  await at("2026-03-14T12:00");
  await today(page);
  await expect(card(page, /A quiet day/)).toBeVisible();

  await at("2026-03-17T12:00");
  await today(page);
  const week = card(page, "A week ago you guessed middling. How is it now?");
  await week.getByRole("radio", { name: "Some weight" }).click();
  await expect(card(page, /A quiet day/)).toBeVisible();

  await at("2026-03-24T12:00");
  await today(page);
  const last = card(page, "You wrote something on 10 March. How is it now?");
  await pressOn(page, last.getByRole("button", { name: "Don’t ask again" }));
  await expect(card(page, /A quiet day/)).toBeVisible();
  await button(page, "Undo").click();
  await expect(last).toBeVisible();

  await open(page, LINE);
  await expect(page.getByText("You guessed middling. A week later it was some weight.")).toBeVisible();
  const half = "It was down to half between day 1 and day 7.";
  await expect(page.getByText(half, { exact: true })).toBeVisible();
  await expect(page.getByRole("img", { name: half })).toBeVisible();
  await page.getByText("The numbers, and how this is worked out").click();
  await expect(page.getByRole("row", { name: "Day 7 Some weight" })).toBeVisible();
  await expect(page.getByText("You wanted to be asked again.")).toBeVisible();
  await expect(wish(page)).toBeChecked();
  await axe(page, "A setback over days");

  await page.goto("/insights");
  await expect(part(page, "Guessed, and a week later")).toContainText("Too early to say more (1 guess).");
  await expect(part(page, "Bounce-back")).toContainText("Too early to tell (1 setback).");
});

test("a very heavy one is asked about the day after, and what it held back is told to come back", async ({
  page,
  at,
  axe,
}) => {
  await at("2026-03-09T10:00");
  await today(page);
  await at("2026-03-10T10:00");
  await log(page, LINE, () => page.getByRole("radio", { name: "Very heavy", exact: true }).check());
  // On its first day nothing but steadying is next, and what waits says so.
  await open(page, LINE);
  for (const stone of ["Understood", "Learned", "Moving"])
    await expect(part(page, stone)).toContainText("This can wait till tomorrow.");
  await pressOn(page, button(page, "I’m steady"));
  await expect(page.getByText(/^Next:/)).toHaveCount(0);
  await today(page);
  await expect(page.getByText(/^Next:/)).toHaveCount(0);
  await page.goto("/practice");
  await expect(page.getByText("What isn’t here just now comes back when it fits again.")).toBeVisible();
  await expect(page.getByRole("link", { name: "How heavy is it now?" })).toHaveCount(0);

  await at("2026-03-11T12:00");
  await today(page);
  const asks = page.getByRole("link", { name: "You wrote something very heavy yesterday. How is it now?" });
  await expect(asks).toBeVisible();
  await expect(card(page, "Nothing is needed today.")).toBeVisible();
  await expect(button(page, "Note a win")).toHaveCount(0);
  await axe(page, "Today, asking of a very heavy one");
  await part(page, "Coming back to you").getByRole("button", { name: "Not today" }).click();
  await expect(asks).toHaveCount(0);
  await button(page, "Undo").click();
  const now = page.getByRole("group", { name: "How heavy is it now?" });
  await asks.click();
  await expect(page.locator("#heavy-now")).toBeFocused();
  await expect(now).toBeInViewport({ ratio: 1 });

  await page.goto("/practice");
  const more = page.getByText("Something you wrote was very heavy. Once you say it’s lighter, more is here.");
  await expect(more).toBeVisible();
  await axe(page, "Practice, held back by a very heavy one");
  await page.getByRole("link", { name: "How heavy is it now?" }).click();
  await expect(page.locator("#heavy-now")).toBeFocused();
  await expect(now).toBeInViewport({ ratio: 1 });
  await expect(part(page, "Understood")).toContainText("It opens when it’s a little lighter.");
  await now.getByRole("radio", { name: "Heavy", exact: true }).check();
  await expect(page.getByText("Noted: heavy").first()).toBeVisible();
  await expect(page.getByRole("link", { name: "Have a look" })).toBeVisible();
  await page.goto("/practice");
  await expect(page.getByRole("heading", { level: 1 })).toBeVisible();
  await expect(page.getByRole("link", { name: /^Slow breathing|Begin/ }).first()).toBeVisible();
  await expect(more).toHaveCount(0);
  await today(page);
  await expect(asks).toHaveCount(0);
});

test("where Today has something else to offer, the setback's own page asks, and Today later @once", async ({
  page,
  at,
  axe,
}) => {
  await at("2026-03-10T10:00");
  await log(page, LINE, () => page.getByRole("radio", { name: "Heavy", exact: true }).check());
  await page.getByText("And in a week, how heavy do you guess?").first().click();
  await pressOn(page, wish(page));
  await expect(page.getByText("You’ll be asked again")).toBeVisible();

  // The offer to look comes first all day; nobody has to put it aside to be asked.
  await at("2026-03-12T12:00");
  await today(page);
  await expect(card(page, /Have a look when you like/)).toBeVisible();
  await open(page, LINE);
  const steadied = part(page, "Steadied");
  await expect(steadied.getByText("You wanted to be asked again.")).toBeVisible();
  await axe(page, "A setback that asks again");
  await steadied.getByRole("radio", { name: "Middling", exact: true }).check();
  await expect(page.getByText("Noted: middling").first()).toBeVisible();
  await page.reload();
  await expect(steadied.getByText("From heavy to middling, today.")).toBeVisible();
  await expect(steadied.getByText("You wanted to be asked again.")).toBeHidden();

  // Two days after the day that was named Today asks, once nothing else does.
  await at("2026-03-19T12:00");
  await today(page);
  await expect(card(page, "You wrote something on 10 March. How is it now?")).toBeVisible();
});

test("nobody is asked again about a loss, nor about what weighs little @once", async ({ page, at }) => {
  await at("2026-03-10T10:00");
  await log(page, "My aunt died", async () => {
    await page.getByRole("radio", { name: "Very heavy" }).check();
    await unfold(page);
    await page.getByRole("radio", { name: "A loss or a death" }).check();
  });
  // Loaded anew, the page shows nothing before it knows what may be offered.
  await page.reload();
  await expect(button(page, "Done")).toBeVisible();
  await expect(wish(page)).toHaveCount(0);
  await log(page, LINE, () => page.getByRole("radio", { name: "Some weight" }).check());
  await page.reload();
  await expect(button(page, "Done")).toBeVisible();
  await expect(wish(page)).toHaveCount(0);
});

test("a year tells of guesses, of what was down to half, and of days beside what was going on @once", async ({
  page,
  at,
  axe,
}) => {
  test.setTimeout(180_000);
  await at(SEEN_AT);
  const { bytes, ids } = await livedIn();
  await bringIn(page, bytes);
  await page.goto("/insights");

  const guessed = part(page, "Guessed, and a week later");
  const sides = "Of 5 guesses, 4 were heavier than it turned out, 0 the same, 1 lighter.";
  await expect(guessed.getByText(sides, { exact: true })).toBeVisible();
  await expect(guessed.getByText("Small numbers.")).toBeVisible();
  await expect(guessed.getByRole("img", { name: sides })).toBeVisible();

  const bounce = part(page, "Bounce-back");
  const half = "4 of 5 setbacks came down to half, as far as you said. The middle one by day 2.";
  await expect(bounce.getByText(half, { exact: true })).toBeVisible();
  await expect(bounce.getByRole("img", { name: half })).toBeVisible();
  await bounce.getByText("The numbers, and how this is worked out").click();
  await expect(bounce.getByRole("row", { name: "18 February 2026 not by day 14" })).toBeVisible();
  await expect(bounce.getByRole("row")).toHaveCount(6);

  const days = part(page, "Days, and what was going on");
  await expect(days.getByRole("heading", { name: "Late shift" })).toBeVisible();
  await expect(
    days.getByRole("img", { name: /^\u2068Late shift\u2069: 12 days: .*\. 58 other days: / }),
  ).toBeVisible();
  // What is told of it is in the name of its chart.
  await expect(
    days.getByRole("img", {
      name: /Heavy or very heavy came up more often on these days \(9 of 12 against 4 of 58\)\. That doesn’t say why\.$/,
    }),
  ).toBeVisible();
  await expect(days).toContainText("That doesn’t say why.");
  await expect(days.getByRole("link", { name: "How to ask" })).toBeVisible();
  await days.getByText("The numbers, and how this is worked out").click();
  await expect(days.getByRole("row", { name: /^\u2068Late shift\u2069 \(12\) light/ })).toBeVisible();
  await axe(page, "Insights, afterwards");

  await page.goto(`/setbacks/${ids.looked}`);
  await expect(page.getByText("It was down to half by day 2.", { exact: true })).toBeVisible();
});
