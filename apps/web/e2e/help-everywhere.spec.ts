/**
 * Help from everywhere: what is written before any script, what the server says itself, sheets, and "Worried about
 * someone?", which is there without script too. Every screen with script: shapes.spec.ts.
 */
import { readFileSync } from "node:fs";
import { expect, test } from "./setup/fixtures.ts";

test("each page that is read without script, and what the server says itself, leads to Help @once", async ({
  page,
}) => {
  for (const path of [
    "/",
    "/today",
    "/setbacks/new",
    "/welcome",
    "/worried",
    "/nowhere",
    "/nothing.html",
    "/assets/gone.js",
  ]) {
    const html = await (await page.request.get(path)).text();
    expect(html, path).toMatch(/<a [^>]*href="\/help"/);
    expect(html, path).not.toMatch(/<style|\sstyle=|<script(?![^>]*\ssrc=)/);
  }
  // Where the app cannot start, Help is a page of its own.
  const { shortcuts } = (await (await page.request.get("/manifest.webmanifest")).json()) as {
    readonly shortcuts: readonly { readonly url: string }[];
  };
  expect(shortcuts.map(({ url }) => url)).toContain("/help");
  expect(readFileSync(new URL("../public/manifest.webmanifest", import.meta.url), "utf8")).toContain(
    "not a medical device",
  );
});

test.describe("without script", () => {
  test.use({ javaScriptEnabled: false });

  test("Worried about someone is whole, and the numbers are one tap away", async ({ page }) => {
    await page.goto("/worried");
    await expect(page.getByRole("heading", { level: 1, name: "Worried about someone?" })).toBeVisible();
    for (const name of [
      "Ask them straight out",
      "Listen",
      "Stay",
      "Find others",
      "Ask again",
      "What to leave unsaid",
      "Look after yourself",
    ])
      await expect(page.getByRole("heading", { level: 2, name, exact: true })).toBeVisible();
    await expect(page.getByText("“Are you thinking about suicide?”")).toBeVisible();
    await expect(page.getByText(/In much of the world 112 works/)).toBeVisible();
    await expect(page.getByRole("link", { name: /DeCou and Schumann/ })).toBeVisible();
    await page.getByRole("link", { name: "Numbers for your country" }).click();
    await page.getByRole("link", { name: "United Kingdom", exact: true }).click();
    const uk = page.getByRole("region", { name: "United Kingdom" });
    await expect(uk.getByRole("link", { name: /Call Samaritans.*116 123/ })).toHaveAttribute(
      "href",
      "tel:116123",
    );
  });
});

test("from a sheet to Help in one tap, on to Worried about someone with this country’s numbers", async ({
  page,
  axe,
}) => {
  await page.goto("/setbacks/new");
  await page.getByRole("button", { name: "More words" }).click();
  await page.getByRole("dialog").getByRole("link", { name: "Help now" }).click();
  await expect(page.getByRole("heading", { level: 1, name: /carry this alone/ })).toBeVisible();
  await expect(page.getByRole("dialog")).toHaveCount(0);
  await page.getByRole("link", { name: /Worried about someone/ }).click();
  await expect(page.getByRole("link", { name: "Call 999 now" })).toHaveAttribute("href", "tel:999");
  await expect(page.getByRole("link", { name: /Call Samaritans.*116 123/ })).toBeVisible();
  await axe(page, "Worried about someone?");
});
