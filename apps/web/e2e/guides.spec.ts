/**
 * The guides: read without script and without a network, taken over as they stand, and joined with the practices.
 */
import type { Page } from "@playwright/test";
import { expect, test } from "./setup/fixtures.ts";

const title = (page: Page, name: string) => page.getByRole("heading", { level: 1, name, exact: true });
const part = (page: Page, name: string) => page.getByRole("region", { name, exact: true });
const link = (page: Page, name: string | RegExp) => page.getByRole("link", { name }).first();

test.describe("without script", () => {
  test.use({ javaScriptEnabled: false });
  test("each guide is a whole page, found from the first page and from Welcome, that says what was found and links to its sources", async ({
    page,
  }) => {
    // A browser that is only told to run no script does not show this part, so it is read.
    const first = await (await page.request.get("/")).text();
    const needsScript = /<noscript>.*<\/noscript>/s.exec(first)?.[0] ?? "";
    expect([...needsScript.matchAll(/href="([^"]+)"/g)].map(([, to]) => to)).toEqual(["/help", "/guides"]);
    await page.goto("/welcome");
    await link(page, "Read what helps").click();
    await expect(page).toHaveURL(/\/guides$/);
    await expect(page).toHaveTitle("Guides - Onward");
    const rows = page.getByRole("list", { name: "Guides" }).getByRole("link");
    await expect(rows).toHaveCount(15);
    const addresses = await rows.evaluateAll((links) => links.map((one) => one.getAttribute("href") ?? ""));
    const descriptions = new Set<string>();
    for (const address of addresses) {
      const html = await (await page.request.get(address)).text();
      expect(html.match(/<main /g), address).toHaveLength(1);
      expect(html.match(/<h1/g), address).toHaveLength(1);
      expect(html).toMatch(/<html lang="en" dir="ltr">/);
      expect(html).toMatch(/On average|on average/);
      expect(html).not.toMatch(/canonical|<script(?![^>]*src=)/);
      descriptions.add(/name="description" content="([^"]+)"/.exec(html)?.[1] ?? "");
    }
    expect(descriptions.size).toBe(15);
    await link(page, /^Steady yourself/).click();
    await expect(page).toHaveTitle("Steady yourself, and look after yourself - Onward");
    await expect(part(page, "What studies found")).toContainText(
      "On average the one who had it is better off in 60 of 100 pairs. It’s likely between 54 and 65.",
    );
    await expect(part(page, "What doesn’t work")).toContainText("51 of 100 pairs");
    const howToRead = part(page, "What studies found").getByRole("group").locator("p").first();
    await expect(howToRead).toBeHidden();
    await page.getByText("How to read these", { exact: true }).click();
    await expect(howToRead).toBeVisible();
    await expect(part(page, "Sources").getByRole("link").first()).toHaveAttribute(
      "href",
      /^https:\/\/doi\.org\/10\./,
    );
    await link(page, "Back to Guides").click();
    await expect(title(page, "Guides")).toBeVisible();
  });
});

test(
  "a guide is taken over as it stands, read without a network, and leads to its practice and back",
  { tag: "@smoke" },
  async ({ page, kept, network, axe }) => {
    await page.addInitScript(() => {
      const watch = new MutationObserver(() => {
        const heading = document.querySelector("main h1");
        if (heading === null) return;
        (window as unknown as { first: Element }).first = heading;
        watch.disconnect();
      });
      watch.observe(document, { childList: true, subtree: true });
    });
    await page.goto("/guides/be-kind");
    const heading = title(page, "Be kind to yourself");
    // Kept for use without a network only after the app has taken the page over.
    await kept(page);
    expect(
      await heading.evaluate((now) => now === (window as unknown as { first: Element }).first),
      "the heading the build wrote",
    ).toBe(true);
    await network("off");
    await page.reload();
    await expect(heading).toBeVisible();
    await expect(page).toHaveTitle("Be kind to yourself - Onward");
    await page.getByText("All guides").click();
    await link(page, "Join others").click();
    await expect(part(page, "What doesn’t work")).toContainText(
      "This is a link, so there are no pairs to draw.",
    );
    await axe(page, "A guide");
    await page.goBack();
    await link(page, /^A kinder voice/).click();
    await expect(title(page, "A kinder voice")).toBeVisible();
    const more = part(page, "More about it");
    await expect(more.getByRole("link")).toHaveText(["See it another way", "Be kind to yourself"]);
    await more.getByRole("link", { name: "Be kind to yourself" }).click();
    await expect(heading).toBeVisible();
    await page.goto("/guides/nowhere");
    await expect(title(page, "That guide isn’t in this version.")).toBeVisible();
    await page.goto("/practice");
    await link(page, /^Guides/).click();
    await axe(page, "Guides");
  },
);
