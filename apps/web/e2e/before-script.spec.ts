/**
 * Writing a setback down stands in its page: seen before any script has run, taken over as it is.
 */
import { expect, test } from "./setup/fixtures.ts";

test.describe("before any script has run", () => {
  test.use({ javaScriptEnabled: false });
  test("writing a setback down can be seen and not yet typed into, and where there is no script that is said @once", async ({
    page,
  }) => {
    await page.goto("/setbacks/new");
    await expect(page.getByText("A line is enough. Everything below is optional.")).toBeVisible();
    const area = page.locator("form textarea").first();
    await area.click({ force: true });
    await expect(area).not.toBeFocused();
    // A browser that is only told to run none does not show this part, so it is read.
    const written = await (await page.request.get("/setbacks/new")).text();
    expect(/<noscript>.*<\/noscript>/s.exec(written)?.[0]).toMatch(/switched off here.*href="\/help"/s);
  });
});

test("the form the build wrote is taken over as it stands, and typed into @once", async ({ page }) => {
  await page.addInitScript(() => {
    const watch = new MutationObserver(() => {
      const area = document.querySelector("form textarea");
      if (area === null) return;
      (window as unknown as { first: Element }).first = area;
      watch.disconnect();
    });
    watch.observe(document, { childList: true, subtree: true });
  });
  await page.goto("/setbacks/new");
  const area = page.getByRole("textbox", { name: "What happened, in a line or two" });
  await expect(area).toBeFocused();
  await page.keyboard.type("They said no");
  await expect(area).toHaveValue("They said no");
  expect(
    await area.evaluate((now) => now === (window as unknown as { first: Element }).first),
    "the same field as before the script",
  ).toBe(true);
});
