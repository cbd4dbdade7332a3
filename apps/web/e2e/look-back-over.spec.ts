/**
 * A week and a year looked back over: what was kept in one's own words, setbacks as a plain count, and all of it on paper.
 */
import type { Page } from "@playwright/test";
import { livedIn, SEEN_AT } from "../../../tools/look/lived-in.ts";
import { bringIn } from "../../../tools/look/visit.ts";
import { readPdf } from "../../../tools/read-pdf.ts";
import { pressOn } from "./setup/by-keyboard.ts";
import { expect, test } from "./setup/fixtures.ts";

const part = (page: Page, name: string) => page.getByRole("region", { name, exact: true });
const link = (page: Page, name: string) => page.getByRole("link", { name, exact: true });
const heading = (page: Page, name: string | RegExp) => page.getByRole("heading", { level: 1, name });
const CARE = "If hard days keep coming, talking to a doctor or counsellor helps many people.";
const bare = (text: string) => text.replaceAll(/\s/g, "");

test("with nothing there it says something short, and odd addresses lead to today's @once", async ({
  page,
  axe,
}) => {
  await page.goto("/insights");
  await link(page, "A week").click();
  // Every journey begins on Thursday 5 March 2026.
  await expect(heading(page, /^2\s?–\s?8 March 2026$/)).toBeFocused();
  await expect(page).toHaveTitle("A week - Onward");
  await expect(
    page.getByRole("main").getByText("A week with nothing written down, which is allowed."),
  ).toBeVisible();
  await expect(page.getByText(CARE)).toBeVisible();
  await expect(page.getByRole("button", { name: "Print" })).toHaveCount(0);
  await expect(link(page, "The week before")).toHaveCount(0);
  await axe(page, "An empty week");
  for (const odd of ["2026-02-30", "2031-01-01", "1700-01-01", "x"]) {
    await page.goto(`/insights/week/${odd}`);
    await expect(heading(page, /^2\s?–\s?8 March 2026$/)).toBeVisible();
  }
  await page.goto("/insights/year/99999");
  await expect(heading(page, "2026")).toBeVisible();
});

test("weeks and years are read, in one's own words and counts, by keyboard too", async ({
  page,
  at,
  axe,
}) => {
  test.setTimeout(180_000);
  await at(SEEN_AT);
  const { bytes } = await livedIn();
  await bringIn(page, bytes);
  await page.goto("/insights");
  await pressOn(page, link(page, "A week"));
  await expect(heading(page, /^9\s?–\s?15 March 2026$/)).toBeFocused();
  await expect(page.getByText("What you kept this week, so far.")).toBeVisible();
  const wins = part(page, "Small wins").getByRole("listitem");
  await expect(wins).toHaveCount(3);
  await expect(wins.filter({ hasText: "Said no to the Saturday shift" })).toContainText("Monday 9 March");
  await pressOn(page, link(page, "The week before"));
  await expect(heading(page, /^2\s?–\s?8 March 2026$/)).toBeFocused();
  await expect(page.getByText("What you kept that week.")).toBeVisible();
  await expect(part(page, "Lessons kept").getByRole("link")).toHaveText([
    "Ask who decides before writing the long letter.",
  ]);
  await expect(part(page, "Setbacks")).toContainText("One setback.");
  await expect(part(page, "Check-ins")).toContainText("You said how it was on seven days.");
  await expect(page.getByText(CARE)).toBeVisible();
  await axe(page, "A week");

  await pressOn(page, link(page, "The whole year"));
  await expect(heading(page, "2026")).toBeFocused();
  await expect(part(page, "Tries")).toContainText("Four tries: one partly, three not this time.");
  await expect(part(page, "Setbacks")).toContainText("Eight setbacks, three looked back on.");
  await pressOn(page, link(page, "The year before"));
  await expect(heading(page, "2025")).toBeFocused();
  await expect(part(page, "Tries")).toContainText("Twelve tries: five worked, seven not this time.");
  await expect(part(page, "Goals reached or let go")).toContainText(
    /Sing in the choir.*Let go\. Saturday 24 May/s,
  );
  const said = await page.getByRole("main").innerText();
  // What happened is on the pages of setbacks, and nothing is made of how many there were.
  expect(said).not.toMatch(
    /Slower than the week before|My aunt|success|fail|better|worse|more than|rank|streak|!/i,
  );
  await page.getByText("Its weeks, one by one").click();
  await page.getByRole("link", { name: /^19\s?–\s?25 May 2025$/ }).click();
  await expect(part(page, "Goals reached or let go")).toContainText("Sing in the choir");
  await axe(page, "A week of a goal let go");
});

test("on paper there are the words and no bars or buttons, on white, whole to the last", async ({
  page,
  at,
  isMobile,
}) => {
  test.setTimeout(180_000);
  await at(SEEN_AT);
  const { bytes } = await livedIn();
  await bringIn(page, bytes);
  // Longer than a page, and one word that is wider than one.
  const long = `${"An evening that went well, told at length. ".repeat(120)}${"m".repeat(180)} end`;
  await page.goto("/today");
  await page.getByRole("button", { name: "Add", exact: true }).click();
  await page.getByRole("textbox", { name: /What went well/ }).fill(long);
  await page.getByRole("button", { name: "Keep", exact: true }).click();
  await expect(page.getByRole("button", { name: /^Take away: An evening/ })).toBeVisible();

  await page.goto("/insights/year");
  await expect(part(page, "Small wins")).toContainText("Called my brother back");
  await page.evaluate(() => {
    window.print = () => document.body.setAttribute("data-printed", "yes");
  });
  await pressOn(page, page.getByRole("button", { name: "Print" }));
  await expect(page.locator("body")).toHaveAttribute("data-printed", "yes");

  // As wide as a sheet of A4 between its margins, for whoever chose dark.
  await page.setViewportSize({ width: 672, height: 980 });
  await page.evaluate(() => document.documentElement.setAttribute("data-theme", "dark"));
  await page.emulateMedia({ media: "print", colorScheme: "dark" });
  await expect(heading(page, "2026")).toBeVisible();
  await expect(page.getByText(CARE)).toBeVisible();
  for (const role of ["navigation", "button", "banner"] as const)
    await expect(page.getByRole(role).filter({ visible: true })).toHaveCount(0);
  await expect(link(page, "Help now").filter({ visible: true })).toHaveCount(0);
  await expect(link(page, "How to ask").filter({ visible: true })).toHaveCount(0);
  const paper = await page.evaluate(() => ({
    ground: getComputedStyle(document.body).backgroundColor,
    ink: getComputedStyle(document.querySelector("h1") ?? document.body).color,
    wide: document.documentElement.scrollWidth - document.documentElement.clientWidth,
    // What is for screen readers only is cut on purpose.
    cut: [...document.querySelectorAll("main *:not(.vh)")].filter(
      (its) =>
        getComputedStyle(its).overflow !== "visible" &&
        (its.scrollWidth > its.clientWidth + 1 || its.scrollHeight > its.clientHeight + 1),
    ).length,
    apart: [...document.querySelectorAll(".rows > li")].every(
      (li) => getComputedStyle(li).breakInside === "avoid",
    ),
  }));
  expect(paper).toEqual({
    ground: "rgb(255, 255, 255)",
    ink: "rgb(17, 39, 41)",
    wide: 0,
    cut: 0,
    apart: true,
  });

  await page.emulateMedia({ media: null, colorScheme: null });
  // Chromium makes no PDF of a page that is shown as on a phone.
  if (isMobile) return;
  const words = bare(
    (await readPdf(await page.pdf({ format: "A4", preferCSSPageSize: true }))).pages.join(""),
  );
  expect(words).toContain("2026");
  expect(words).toContain(bare(long));
  for (const text of [
    "Said no to the Saturday shift",
    "Ask who decides before writing the long letter.",
    "It went quickly, and I talked over the second question.",
    "Eight setbacks, three looked back on.",
    CARE,
  ])
    expect(words).toContain(bare(text));
  expect(words).not.toMatch(/Helpnow|Print|Theyearbefore|Logasetback|Myaunt/);
});

test("a goal on paper has its words and no buttons, on white, none of it wider than the sheet", async ({
  page,
  at,
  isMobile,
}) => {
  test.setTimeout(180_000);
  await at(SEEN_AT);
  const { bytes, ids } = await livedIn();
  await bringIn(page, bytes);
  await page.goto(`/goals/${ids.goal}`);
  await expect(heading(page, "Lead a team")).toBeVisible();
  const tries = await page
    .getByRole("region", { name: /^Each try/ })
    .getByRole("listitem")
    .count();
  expect(tries).toBeGreaterThan(2);
  await page.setViewportSize({ width: 672, height: 980 });
  await page.evaluate(() => document.documentElement.setAttribute("data-theme", "dark"));
  await page.emulateMedia({ media: "print", colorScheme: "dark" });
  await expect(heading(page, "Lead a team")).toBeVisible();
  for (const role of ["navigation", "button", "banner"] as const)
    await expect(page.getByRole(role).filter({ visible: true })).toHaveCount(0);
  const paper = await page.evaluate(() => ({
    ground: getComputedStyle(document.body).backgroundColor,
    wide: document.documentElement.scrollWidth - document.documentElement.clientWidth,
    apart: [...document.querySelectorAll(".rows > li, .tries > li")].every(
      (li) => getComputedStyle(li).breakInside === "avoid",
    ),
  }));
  expect(paper).toEqual({ ground: "rgb(255, 255, 255)", wide: 0, apart: true });
  await page.emulateMedia({ media: null, colorScheme: null });
  // Chromium makes no PDF of a page that is shown as on a phone.
  if (isMobile) return;
  const words = bare(
    (await readPdf(await page.pdf({ format: "A4", preferCSSPageSize: true }))).pages.join(""),
  );
  for (const text of [
    "Lead a team",
    "I know what a good lead did for me when I was new.",
    "Ask to be considered",
  ])
    expect(words).toContain(bare(text));
  expect(words).not.toMatch(/Helpnow|Setupatry|Addasmallstep|Logasetback/);
});
