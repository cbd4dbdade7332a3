/**
 * Twelve elements look as the tokens say, in light and in dark: colours, sizes, radii as the browser computes them.
 */
import { readFileSync } from "node:fs";
import { join } from "node:path";
import type { Locator, Page } from "@playwright/test";
import { expect, test } from "./setup/fixtures.ts";

const css = readFileSync(join(import.meta.dirname, "../src/ui/tokens.css"), "utf8");

/** A colour token in one theme, as rgb(r, g, b); tokens are written light-dark(#light, #dark). */
function colour(token: string, theme: "light" | "dark"): string {
  const [, light = "", dark = ""] =
    new RegExp(`--${token}:\\s*light-dark\\(\\s*(#[0-9a-f]{6})\\s*,\\s*(#[0-9a-f]{6})`, "i").exec(css) ?? [];
  const hex = theme === "light" ? light : dark;
  if (hex === "") throw new Error(`There is no colour --${token} in tokens.css`);
  return `rgb(${[1, 3, 5].map((i) => parseInt(hex.slice(i, i + 2), 16)).join(", ")})`;
}

type Named = {
  readonly what: string;
  readonly path: string;
  readonly find: (page: Page) => Locator;
  readonly colours: Readonly<Record<string, string>>;
  readonly rest?: Readonly<Record<string, string>>;
};

const named: readonly Named[] = [
  {
    what: "the page",
    path: "/setbacks/new",
    find: (p) => p.locator("body"),
    colours: { "background-color": "ground", color: "ink" },
  },
  {
    what: "the question",
    path: "/setbacks/new",
    find: (p) => p.getByRole("heading", { level: 1 }),
    colours: { color: "ink" },
    rest: { "font-weight": "500" },
  },
  {
    what: "the text area",
    path: "/setbacks/new",
    find: (p) => p.getByRole("textbox", { name: /what happened/i }),
    colours: { "background-color": "surface" },
    rest: { "border-top-left-radius": "16px" },
  },
  {
    what: "the filled button",
    path: "/setbacks/new",
    find: (p) => p.getByRole("button", { name: "Save", exact: true }),
    colours: { "background-color": "primary", color: "on-primary" },
    rest: { "min-height": "54px", "border-top-left-radius": "999px" },
  },
  {
    what: "a chip",
    path: "/setbacks/new",
    find: (p) => p.locator(".chip span").first(),
    colours: { "background-color": "surface", "border-top-color": "line-strong" },
    rest: { "border-top-left-radius": "999px" },
  },
  {
    what: "a stone of the scale",
    path: "/setbacks/new",
    find: (p) => p.locator(".ripples .peb").first(),
    colours: { fill: "stone" },
  },
  {
    what: "the help pill",
    path: "/settings",
    find: (p) => p.locator(".helppill:visible").first(),
    colours: { "background-color": "pill", color: "ink" },
    rest: { "border-top-left-radius": "999px" },
  },
  {
    what: "a row's title",
    path: "/settings",
    find: (p) => p.locator("main .row b").first(),
    colours: { color: "ink" },
    rest: { "font-weight": "600" },
  },
  {
    what: "a row's detail",
    path: "/settings",
    find: (p) => p.locator("main .row .small").first(),
    colours: { color: "ink-2" },
  },
  {
    what: "the card of Today",
    path: "/today",
    find: (p) => p.locator("main article").first(),
    colours: { "background-color": "surface", "border-top-color": "line" },
  },
  {
    what: "the log button",
    path: "/today",
    find: (p) => p.getByRole("link", { name: "Log a setback" }).first(),
    colours: { "background-color": "ink", color: "ground" },
    rest: { "border-top-left-radius": "999px" },
  },
  {
    what: "the tab of this screen",
    path: "/today",
    find: (p) => p.getByRole("link", { name: "Today" }).and(p.locator("[aria-current=page]:visible")).first(),
    colours: {},
  },
];

for (const theme of ["light", "dark"] as const) {
  test(`twelve elements look as the tokens say, in ${theme}`, async ({ page }) => {
    await page.emulateMedia({ colorScheme: theme, reducedMotion: "reduce" });
    await page.addInitScript(() => localStorage.setItem("onwardBegun", "yes"));
    for (const { what, path, find, colours, rest } of named) {
      if (new URL(page.url(), "http://x").pathname !== path) await page.goto(path);
      const element = find(page);
      await expect(element, what).toBeVisible();
      for (const [property, token] of Object.entries(colours))
        await expect(element, what).toHaveCSS(property, colour(token, theme));
      for (const [property, value] of Object.entries(rest ?? {}))
        await expect(element, what).toHaveCSS(property, value);
    }
  });
}
