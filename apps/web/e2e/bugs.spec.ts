/**
 * A bug of the worker: it is said where somebody waits for the answer, and holds nothing up where nobody does.
 */
import type { Page } from "@playwright/test";
import { triedTimes } from "../../../tools/look/tried-times.ts";
import { bringIn } from "../../../tools/look/visit.ts";
import { pressOn } from "./setup/by-keyboard.ts";
import { listen } from "./setup/heard.ts";
import { expect, test } from "./setup/fixtures.ts";

const button = (page: Page, name: string) => page.getByRole("button", { name, exact: true });
const part = (page: Page, name: string) => page.getByRole("region", { name, exact: true });
const heading = (page: Page, name: string | RegExp) => page.getByRole("heading", { level: 1, name });

/** The first requests of this name are answered by a bug. Gives how many there have been so far. */
async function firstCrashes(
  page: Page,
  name: string,
  { key = "", times = 1 }: { readonly key?: string; readonly times?: number } = {},
): Promise<() => Promise<number>> {
  await page.addInitScript(
    ([wanted, its, most]) => {
      type Asked = {
        readonly id: number;
        readonly op?: string;
        readonly name?: string;
        readonly args?: { readonly key?: string };
      };
      const { postMessage } = Worker.prototype;
      Object.assign(window, { askedSoFar: 0 });
      const counted = window as unknown as { askedSoFar: number };
      Worker.prototype.postMessage = function (this: Worker, message: Asked): void {
        const meant =
          message.name === wanted && message.op !== "unwatch" && (its === "" || message.args?.key === its);
        if (!meant || ++counted.askedSoFar > most) return postMessage.call(this, message);
        const data = { id: message.id, crashed: "Error" };
        queueMicrotask(() => this.onmessage?.(new MessageEvent("message", { data })));
      };
    },
    [name, key, times] as const,
  );
  return () => page.evaluate(() => (window as unknown as { askedSoFar: number }).askedSoFar);
}

/** What went wrong with nobody there to hear of it. */
function unheard(page: Page): string[] {
  const errors: string[] = [];
  page.on("pageerror", (error) => errors.push(error.message));
  return errors;
}

test("a sitting that cannot be kept ends in words, not in a button that does nothing @once", async ({
  page,
}) => {
  await firstCrashes(page, "finishSitting");
  await page.goto("/practice/breathing?from=/practice");
  await button(page, "Begin").click();
  await button(page, "Stop").click();
  await expect(heading(page, /Anything shift/)).toBeVisible();
  await button(page, "Carry on").click();
  await expect(heading(page, "Something on our side stopped")).toBeVisible();
});

// The way to Your data without a new load is at hand in a wide window.
test("the browser is asked again when its answer could not be kept @once", async ({ page }) => {
  await page.setViewportSize({ width: 1280, height: 800 });
  const errors = unheard(page);
  const asked = await firstCrashes(page, "rememberHere", { key: "persistAnswer" });
  await page.goto("/setbacks/new");
  await page.getByRole("textbox", { name: /what happened/i }).fill("They said no.");
  await button(page, "Save").click();
  await expect(heading(page, /It’s down/)).toBeVisible();
  await expect.poll(asked).toBe(1);
  await page.getByRole("link", { name: "Settings" }).filter({ visible: true }).first().click();
  await page
    .getByRole("link", { name: /^Your data/ })
    .filter({ visible: true })
    .first()
    .click();
  // Remembering the copy is what makes it look again.
  await button(page, "Save a copy").click();
  await expect.poll(asked).toBe(2);
  expect(errors).toEqual([]);
});

test("what goes for good by itself ends nothing when it cannot @once", async ({ page }) => {
  const errors = unheard(page);
  const asked = await firstCrashes(page, "purgeOld");
  await page.goto("/setbacks");
  await expect.poll(asked).toBe(1);
  await expect(heading(page, "Setbacks")).toBeVisible();
  expect(errors).toEqual([]);
});

test("an insight that cannot be worked out says so in its place, and the others are told @once", async ({
  page,
  axe,
}) => {
  const errors = unheard(page);
  await bringIn(page, await triedTimes(8));
  await firstCrashes(page, "approachesTried", { times: 2 });
  await page.goto("/insights");
  const worked = part(page, "What has worked");
  await expect(worked).toContainText("This one couldn’t be worked out");
  await expect(worked).toContainText("What you wrote is still here.");
  await expect(part(page, "Time to next try")).toContainText("(4 setbacks; likely");
  await expect(part(page, "Rhythm between tries")).toContainText("(8 tries)");
  await axe(page, "Insights, one of which cannot be worked out");
  const said = await listen(page);
  const again = worked.getByRole("button", { name: "Work it out again" });
  await pressOn(page, again);
  await expect.poll(said).toContain("It still couldn’t be worked out.");
  await pressOn(page, again);
  await expect(worked).toContainText("4 of 8");
  expect(errors).toEqual([]);
});

test("the report about an insight that cannot be worked out is at hand @once", async ({ page }) => {
  await bringIn(page, await triedTimes(2));
  await firstCrashes(page, "winsOfMonths");
  await page.goto("/insights");
  await part(page, "Small wins").getByRole("button", { name: "What a report would say" }).click();
  await expect(heading(page, "Something on our side stopped")).toBeVisible();
});

test("what Insights told stays when the worker dies, and a reload tells it again @once", async ({ page }) => {
  const errors = unheard(page);
  await page.addInitScript(() => {
    const { postMessage } = Worker.prototype;
    const seen = window as unknown as { workers: Set<Worker> };
    seen.workers = new Set();
    Worker.prototype.postMessage = function (this: Worker, message: unknown): void {
      seen.workers.add(this);
      postMessage.call(this, message);
    };
  });
  await bringIn(page, await triedTimes(8));
  await page.goto("/insights");
  const worked = part(page, "What has worked");
  await expect(worked).toContainText("4 of 8");
  const ended = await page.evaluate(() => {
    const { workers } = window as unknown as { workers: Set<Worker> };
    for (const worker of workers) worker.terminate();
    return workers.size;
  });
  expect(ended).toBeGreaterThan(0);
  await worked.getByText("The numbers, and how this is worked out").click();
  await expect(worked.getByRole("row", { name: "Alone 4 of 8" })).toBeVisible();
  await expect(part(page, "Rhythm between tries")).toContainText("(8 tries)");
  await page.reload();
  await expect(worked).toContainText("4 of 8");
  expect(errors).toEqual([]);
});
