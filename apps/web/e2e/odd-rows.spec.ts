/**
 * A copy with rows that no command makes, as an odd clock or another program may leave them: every screen stands, says a
 * smaller claim or a clear sentence, and never a number that is none.
 */
import { oddRows } from "../../../tools/look/odd-rows.ts";
import { bringIn } from "../../../tools/look/visit.ts";
import { expect, test } from "./setup/fixtures.ts";

const NOW = "2026-03-05T10:00";
/** Words that only a bug writes, also in drawings and in what is for screen readers. */
const NONE = /NaN|Infinity|Invalid Date|\bundefined\b|\bnull\b|\[object/;

test("whatever the rows are, no screen stops or says a number that is none @once", async ({ page, at }) => {
  test.setTimeout(300_000);
  await at(NOW);
  const { bytes, goals, tries } = await oddRows(1, Date.parse(NOW));
  await bringIn(page, bytes);
  const stopped: string[] = [];
  page.on("pageerror", ({ message }) => stopped.push(message));
  const screens = [
    "/today",
    "/goals",
    "/goals/week",
    "/goals/long-view",
    "/insights",
    "/insights/week",
    "/insights/year",
    "/insights/year/2025",
    "/setbacks",
    "/lessons",
    "/deleted",
    "/practice/second-look",
    "/practice/low-day",
    "/care",
    "/care/people",
    "/care/appointments",
    "/stories",
    "/keep-near",
    ...goals.slice(0, 9).flatMap((id) => [`/goals/${id}`, `/goals/${id}/when`]),
    ...goals.slice(0, 3).map((id) => `/goals/${id}/another-way`),
    ...tries.slice(0, 4).map(({ goal, id }) => `/goals/${goal}/tries/${id}`),
  ];
  for (const path of screens) {
    await page.goto(path);
    const title = page.getByRole("heading", { level: 1 }).first();
    await expect(title, path).toBeVisible();
    // Each part asks for itself, and is there once its answer is.
    await page.waitForLoadState("networkidle");
    const main = page.getByRole("main");
    const folds = main.locator("details:not([open]) > summary");
    for (let left = Math.min(12, await folds.count()); left > 0; left--) await folds.first().click();
    await expect(title, path).not.toHaveText("Something on our side stopped");
    const said = await main.evaluate((element) => element.outerHTML);
    const where = said.search(NONE);
    expect(where < 0 ? "" : said.slice(Math.max(0, where - 200), where + 200), path).toBe("");
  }
  expect(stopped).toEqual([]);
});
