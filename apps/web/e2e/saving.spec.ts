/**
 * From the press of Save to the answer a form holds still: no word is taken that would go nowhere.
 */
import type { Locator, Page } from "@playwright/test";
import { expect, test } from "./setup/fixtures.ts";

/** Commands wait until they are let go, as on a busy machine; everything else is answered as always. */
async function slowSaves(page: Page): Promise<() => Promise<void>> {
  await page.addInitScript(() => {
    const post = Worker.prototype.postMessage;
    const waiting: (() => void)[] = [];
    Object.assign(window, { waitingSaves: waiting });
    Worker.prototype.postMessage = function (this: Worker, message: unknown): void {
      const send = (): void => post.call(this, message);
      if ((message as { readonly op?: string }).op === "run") waiting.push(send);
      else send();
    };
    addEventListener("let go", () => waiting.splice(0).forEach((send) => send()));
  });
  return async () => {
    // A draft that was begun before the file was open is put where it belongs first.
    await page.waitForFunction(
      () => (window as unknown as { waitingSaves: unknown[] }).waitingSaves.length > 0,
    );
    await page.evaluate(() => void dispatchEvent(new Event("let go")));
  };
}

/** Types on, after Save was pressed, and looks that the words stay as they were sent. */
async function typesOn(field: Locator, sent: string): Promise<void> {
  await field.pressSequentially(" and more");
  await expect(field).toHaveValue(sent);
}

const heading = (page: Page, name: string | RegExp) => page.getByRole("heading", { level: 1, name });
const press = (page: Page, name: string) => page.getByRole("button", { name, exact: true }).click();

test("a setback takes no more words while it is being saved @once", async ({ page }) => {
  const letGo = await slowSaves(page);
  await page.goto("/setbacks/new");
  const field = page.getByRole("textbox", { name: /what happened/i });
  await field.fill("They said no.");
  await press(page, "Save");
  await typesOn(field, "They said no.");
  await page.getByRole("checkbox", { name: "Angry" }).click();
  await expect(page.getByRole("checkbox", { name: "Angry" })).not.toBeChecked();
  await letGo();
  await expect(heading(page, /It.s down/)).toBeVisible();
  // Nothing is left of it to carry on with.
  await page.goto("/setbacks/new");
  await expect(page.getByText("Where in life?")).toBeVisible();
  await expect(field).toHaveValue("");
});

test("what was refused can be changed again, and the way to Help is never closed @once", async ({ page }) => {
  const letGo = await slowSaves(page);
  await page.goto("/setbacks/new");
  const field = page.getByRole("textbox", { name: /what happened/i });
  await expect(page.getByText("Where in life?")).toBeVisible();
  await press(page, "Save");
  await typesOn(field, "");
  await letGo();
  await expect(page.getByText(/Add a line about what happened/).first()).toBeVisible();
  await field.pressSequentially("They said no.");
  await expect(field).toHaveValue("They said no.");
  await press(page, "Save");
  await page.getByRole("link", { name: "Help now" }).filter({ visible: true }).click();
  await expect(page).toHaveURL(/\/help$/);
  await letGo();
  await page.goto("/setbacks");
  await expect(page.getByRole("main").getByText("They said no.")).toBeVisible();
});

test("neither does a change, a goal, a lesson, nor a question of looking back @once", async ({ page }) => {
  const letGo = await slowSaves(page);
  await page.goto("/setbacks/new");
  await page.getByRole("textbox", { name: /what happened/i }).fill("They said no.");
  await press(page, "Save");
  await letGo();
  await expect(heading(page, /It.s down/)).toBeVisible();
  await page.waitForURL(/\/saved$/);
  const setback = /\/setbacks\/[^/]+/.exec(page.url())?.[0] ?? "";

  await page.goto(`${setback}/edit`);
  const what = page.getByRole("textbox", { name: /what happened/i });
  await expect(what).toHaveValue("They said no.");
  await what.fill("They said no, kindly.");
  await press(page, "Save");
  await typesOn(what, "They said no, kindly.");
  await letGo();
  await expect(page.getByText("They said no, kindly.")).toBeVisible();

  await page.goto("/goals/new");
  const goal = page.getByRole("textbox").first();
  await goal.fill("Play in public");
  await press(page, "Save");
  await typesOn(goal, "Play in public");
  await letGo();
  await expect(heading(page, "Play in public")).toBeVisible();

  await page.goto("/lessons/new");
  const lesson = page.getByRole("textbox").first();
  await lesson.fill("Ask who decides");
  await press(page, "Keep it");
  await typesOn(lesson, "Ask who decides");
  await letGo();
  await expect(heading(page, "Lesson")).toBeVisible();

  await page.goto(`${setback}/look`);
  const answer = page.getByRole("textbox", { name: /what happened/i });
  await answer.fill("I expected an hour.");
  await press(page, "Next");
  await typesOn(answer, "I expected an hour.");
  await letGo();
  // The look is begun first, then the answer is kept in it.
  await expect(async () => {
    await letGo();
    await expect(heading(page, /in your hands/)).toBeVisible({ timeout: 500 });
  }).toPass();
  const hands = page.getByRole("textbox", { name: /in your hands/i });
  await hands.fill("The date.");
  await expect(hands).toHaveValue("The date.");
});
