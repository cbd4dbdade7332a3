/**
 * Guesses: made before a try and settled by how it went; when a goal might be reached, at one's own pace.
 */
import type { Page } from "@playwright/test";
import { livedIn, SEEN_AT } from "../../../tools/look/lived-in.ts";
import { bringIn } from "../../../tools/look/visit.ts";
import { expect, test } from "./setup/fixtures.ts";

const part = (page: Page, name: string) => page.getByRole("region", { name, exact: true });
const button = (page: Page, name: string) => page.getByRole("button", { name, exact: true });
const title = (page: Page, name: string | RegExp) => page.getByRole("heading", { level: 1, name });
const number = (page: Page) => page.getByRole("textbox", { name: "How likely is it to work, out of 100?" });

/** Sets a goal and stands on its page. */
async function setGoal(page: Page, hope: string): Promise<string> {
  await page.goto("/goals/new");
  await page.getByRole("textbox", { name: "What are you hoping for?" }).fill(hope);
  await button(page, "Save").click();
  await expect(title(page, hope)).toBeVisible();
  return new URL(page.url()).pathname;
}

test("a guess about a try is made, changed, taken back, and settled by how the try went", async ({
  page,
  axe,
}) => {
  const goal = await setGoal(page, "Sing in a choir");
  await page.goto(`${goal}/tries/new`);
  await page.getByRole("textbox", { name: "What is it, in a few words?" }).fill("The Tuesday audition");
  await button(page, "Save").click();
  await expect(title(page, "The Tuesday audition")).toBeVisible();
  const attempt = new URL(page.url()).pathname;

  const guess = part(page, "Your guess");
  await button(page, "Make a guess").click();
  await button(page, "Keep my guess").click();
  await expect(guess.getByText("Choose a number from 0 to 100, or leave it.")).toBeVisible();
  await number(page).fill("101");
  await button(page, "Keep my guess").click();
  await expect(guess.getByText("Choose a number from 0 to 100, or leave it.")).toBeVisible();
  await axe(page, "A guess that is asked for");
  await number(page).fill("");
  // From nothing chosen the first press stands in the middle, the next goes on in fives.
  await button(page, "Five more").click();
  await button(page, "Five more").click();
  await expect(number(page)).toHaveValue("55");
  await page.getByRole("slider", { name: "How likely, as a slider" }).press("ArrowRight");
  await expect(number(page)).toHaveValue("60");
  // What was chosen outlives the page.
  await page.reload();
  await button(page, "Make a guess").click();
  await expect(number(page)).toHaveValue("60");
  await button(page, "Keep my guess").click();
  await expect(guess.getByText("You guessed 60 of 100.")).toBeVisible();
  await expect(guess.getByText("No try at this goal has ended yet. Your guess stands alone.")).toBeVisible();

  await button(page, "Take it back").click();
  await expect(button(page, "Make a guess")).toBeVisible();
  await button(page, "Undo").click();
  await expect(guess.getByText("You guessed 60 of 100.")).toBeVisible();
  await button(page, "Change it").click();
  await number(page).fill("0");
  await button(page, "Keep my guess").click();
  await expect(guess.getByText("You guessed 0 of 100.")).toBeVisible();

  await page.goto("/insights");
  await expect(part(page, "Guesses")).toContainText("Too few to say (0 so far).");
  await expect(part(page, "Guesses")).toContainText("1 is still open.");

  await page.goto(attempt);
  await button(page, "I’m starting").click();
  await expect(button(page, "Change it")).toHaveCount(0);
  await expect(guess.getByText("You guessed 0 of 100.")).toBeVisible();
  await page.goto(`${attempt}/outcome`);
  await page.getByRole("radio", { name: /^It worked/ }).check();
  await button(page, "Save").click();
  await expect(title(page, /^Noted\./)).toBeVisible();
  await page.goto("/insights");
  await expect(part(page, "Guesses")).toContainText("Too few to say (1 so far).");
  await expect(part(page, "Guesses").getByText("1 is still open.")).toHaveCount(0);
});

test("after the day of a try nobody is asked for a guess about it, and one that was made stands @once", async ({
  page,
  at,
}) => {
  await at("2026-03-10T10:00");
  const goal = await setGoal(page, "Sing in a choir");
  const tries: string[] = [];
  for (const what of ["The Tuesday audition", "The open rehearsal"]) {
    await page.goto(`${goal}/tries/new`);
    await page.getByRole("textbox", { name: "What is it, in a few words?" }).fill(what);
    await page.getByLabel(/When is it/).fill("2026-03-11");
    await button(page, "Save").click();
    await expect(title(page, what)).toBeVisible();
    tries.push(new URL(page.url()).pathname);
  }
  await button(page, "Make a guess").click();
  await number(page).fill("40");
  await button(page, "Keep my guess").click();
  await expect(part(page, "Your guess").getByText("You guessed 40 of 100.")).toBeVisible();
  await at("2026-03-11T20:00");
  await page.goto(tries[0] ?? "");
  await expect(button(page, "Make a guess")).toBeVisible();
  await at("2026-03-12T10:00");
  await page.reload();
  await expect(button(page, "I’m starting")).toBeVisible();
  await expect(part(page, "Your guess")).toHaveCount(0);
  await page.goto(tries[1] ?? "");
  await expect(part(page, "Your guess").getByText("You guessed 40 of 100.")).toBeVisible();
  await expect(button(page, "Change it")).toHaveCount(0);
  await page.goto(`${tries[0]}/look-ahead/chance`);
  await expect(page.getByText("This try has begun, or its day is over")).toBeVisible();
});

test("when a goal might be reached is guessed, guessed again and taken back @once", async ({ page, axe }) => {
  const goal = await setGoal(page, "Sing in a choir");
  await part(page, "When it might happen").getByRole("link").click();
  await expect(title(page, "When it might happen")).toBeVisible();
  await expect(part(page, "At your pace")).toContainText("No small step is open");
  await button(page, "Keep my guess").click();
  await expect(page.getByText("Choose the most likely day, or leave it.")).toBeVisible();
  await page.getByLabel("Most likely").fill("2026-06-01");
  await page.getByText("And between which days?").click();
  await page.getByLabel(/^At the latest/).fill("2026-05-01");
  await button(page, "Keep my guess").click();
  await expect(page.getByText(/The days should come one after the other/)).toBeVisible();
  await axe(page, "Days that are not in order");
  await page.getByLabel(/^At the latest/).fill("2026-08-01");
  await page.getByLabel("Most likely").fill("2026-03-04");
  await button(page, "Keep my guess").click();
  await expect(page.getByText("That day has passed. Choose one from today on.")).toBeVisible();
  await page.getByLabel("Most likely").fill("2026-06-01");
  await button(page, "Keep my guess").click();
  const said = "Around 1 June 2026, by 1 August 2026 at the latest.";
  await expect(part(page, "Your guess").getByText(said)).toBeVisible();
  await page.goto("/goals");
  await expect(page.getByRole("link", { name: /Your guess: June to August 2026/ })).toBeVisible();
  await page.goto(goal);
  await expect(part(page, "When it might happen").getByRole("link", { name: said })).toBeVisible();

  await part(page, "When it might happen").getByRole("link").click();
  await button(page, "Guess again").click();
  await page.getByLabel("Most likely").fill("2026-07-01");
  await button(page, "Keep my guess").click();
  await expect(part(page, "Your guess")).toContainText("Around 1 July 2026");
  await button(page, "Take it back").click();
  await expect(page.getByLabel("Most likely")).toBeVisible();
  await button(page, "Undo").click();
  await expect(part(page, "Your guess")).toContainText("Around 1 July 2026");
});

test("beside a guess stands how many tries what was reached took, from three goals on @once", async ({
  page,
  axe,
}) => {
  const went = async (goal: string, outcome: string): Promise<void> => {
    await page.goto(`${goal}/tries/new`);
    await button(page, "Save").click();
    await page.getByRole("link", { name: "It’s over, here’s how it went" }).click();
    await page.getByRole("radio", { name: new RegExp(`^${outcome}`) }).check();
    await button(page, "Save").click();
    await expect(title(page, /^Noted/)).toBeVisible();
  };
  const own = await setGoal(page, "Sing in a choir");
  await page.goto(`${own}/when`);
  await page.getByLabel("Most likely").fill("2026-06-01");
  await button(page, "Keep my guess").click();
  await expect(part(page, "Your guess")).toContainText("Around 1 June 2026");
  for (const tries of [["It worked"], ["Not this time", "It worked"], ["I let this one go", "It worked"]]) {
    await page.goto(`${own}/when`);
    await expect(part(page, "Your guess")).toContainText("Around 1 June 2026");
    await expect(part(page, "How it went before")).toHaveCount(0);
    const goal = await setGoal(page, `Reached after ${tries.length}`);
    for (const outcome of tries) await went(goal, outcome);
    await page.goto(goal);
    await button(page, "More about this goal").click();
    await button(page, "I got here").click();
    await expect(page.getByText("You got here.").first()).toBeVisible();
  }
  await page.goto(`${own}/when`);
  const before = part(page, "How it went before");
  await expect(before).toContainText("What you reached has taken you one to two tries.");
  await expect(before).toContainText("From 3 goals you reached, the fewest to the most.");
  await page.getByText("How this is worked out").click();
  await expect(page.getByText(/^Tries are counted up to the first that worked/)).toBeVisible();
  await axe(page, "How many tries what was reached took");
});

test("a pace of weeks is told beside the guess, and guesses that came true are told with their doubt @once", async ({
  page,
  at,
  axe,
}) => {
  await at(SEEN_AT);
  const { bytes, ids } = await livedIn();
  await bringIn(page, bytes);
  await page.goto(`/goals/${ids.race}/when`);
  await expect(part(page, "Your guess")).toContainText("Around 3 May 2026, not before 12 April 2026");
  await expect(part(page, "At your pace")).toContainText(/Most likely .*2026/);
  await expect(part(page, "At your pace")).toContainText("4 small steps left, the pace of 7 weeks.");
  await expect(
    page.getByRole("img", { name: /^When it might happen\..*Your guess: 3 May 2026\./ }),
  ).toBeVisible();
  await page.getByText("How this is worked out").click();
  await expect(page.getByRole("row", { name: /50 in 100/ })).toBeVisible();
  await axe(page, "When it might happen");

  await page.goto("/insights");
  const guesses = part(page, "Guesses");
  await expect(guesses).toContainText(
    "You said 60 % on average; 5 of 13 came true (38 %, could be 18 to 64 %).",
  );
  await guesses.getByText("The numbers, and how this is worked out").click();
  await expect(guesses.getByRole("row", { name: /^All of them 5 of 13/ })).toBeVisible();
  await expect(guesses.getByRole("row", { name: /^Distance of guess and outcome 0\./ })).toBeVisible();
});
