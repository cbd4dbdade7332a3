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

/** What a property comes to where it is this token and nothing else stands in the way, as the browser computes it. */
function measure(page: Page, property: string, token: string): Promise<string> {
  return page.evaluate(
    ([named, value]) => {
      const probe = document.body.appendChild(document.createElement("i"));
      if (named === "font-size" || named === "font-weight") probe.style.font = value;
      else probe.style.setProperty(named, value);
      const computed = getComputedStyle(probe).getPropertyValue(named);
      probe.remove();
      return computed;
    },
    [property, `var(--${token})`] as const,
  );
}

type Named = {
  readonly what: string;
  readonly path: string;
  readonly find: (page: Page) => Locator;
  readonly colours: Readonly<Record<string, string>>;
  /** Its colours where it stands in the rail of a desktop. */
  readonly inRail?: Readonly<Record<string, string>>;
  /** Sizes and radii, each with its token; of a token for type, its size or its weight. */
  readonly measures?: Readonly<Record<string, string>>;
};

const named: readonly Named[] = [
  {
    what: "the page",
    path: "/setbacks/new",
    find: (p) => p.locator("body"),
    colours: { "background-color": "ground", color: "ink" },
    measures: { "font-size": "t-body" },
  },
  {
    what: "the question",
    path: "/setbacks/new",
    find: (p) => p.getByRole("heading", { level: 1 }),
    colours: { color: "ink" },
    measures: { "font-weight": "t-title", "font-size": "t-title" },
  },
  {
    what: "the text area",
    path: "/setbacks/new",
    find: (p) => p.getByRole("textbox", { name: /what happened/i }),
    colours: { "background-color": "surface" },
    measures: { "border-top-left-radius": "r-m", "font-size": "t-reading" },
  },
  {
    what: "the filled button",
    path: "/setbacks/new",
    find: (p) => p.getByRole("button", { name: "Save", exact: true }),
    colours: { "background-color": "primary", color: "on-primary" },
    measures: { "min-height": "tap-primary", "border-top-left-radius": "r-full", "font-size": "t-label" },
  },
  {
    what: "a chip",
    path: "/setbacks/new",
    find: (p) => p.locator(".chip span").first(),
    colours: { "background-color": "surface", "border-top-color": "line-strong" },
    measures: { "border-top-left-radius": "r-full" },
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
    measures: { "border-top-left-radius": "r-full", "font-size": "t-label" },
  },
  {
    what: "a row's title",
    path: "/settings",
    find: (p) => p.locator("main .row b").first(),
    colours: { color: "ink" },
    measures: { "font-weight": "t-label", "font-size": "t-label" },
  },
  {
    what: "a row's detail",
    path: "/settings",
    find: (p) => p.locator("main .row .small").first(),
    colours: { color: "ink-2" },
    measures: { "font-size": "t-small" },
  },
  {
    what: "the card of Today",
    path: "/today",
    find: (p) => p.locator("main article").first(),
    colours: { "background-color": "surface", "border-top-color": "line" },
    measures: { "border-top-left-radius": "r-xl" },
  },
  {
    what: "the log button",
    path: "/today",
    find: (p) => p.getByRole("link", { name: "Log a setback" }).first(),
    colours: { "background-color": "ink", color: "ground" },
    measures: { "border-top-left-radius": "r-full", "font-size": "t-label" },
  },
  {
    what: "the tab of this screen",
    path: "/today",
    find: (p) => p.getByRole("link", { name: "Today" }).and(p.locator("[aria-current=page]:visible")).first(),
    colours: { color: "primary" },
    inRail: { color: "on-primary-soft", "background-color": "primary-soft" },
  },
];

for (const theme of ["light", "dark"] as const) {
  test(`twelve elements look as the tokens say, in ${theme}`, async ({ page, isMobile }) => {
    await page.emulateMedia({ colorScheme: theme, reducedMotion: "reduce" });
    await page.addInitScript(() => localStorage.setItem("onwardBegun", "yes"));
    for (const { what, path, find, colours, inRail, measures } of named) {
      if (new URL(page.url(), "http://x").pathname !== path) await page.goto(path);
      const element = find(page);
      await expect(element, what).toBeVisible();
      for (const [property, token] of Object.entries(isMobile ? colours : (inRail ?? colours)))
        await expect(element, what).toHaveCSS(property, colour(token, theme));
      for (const [property, token] of Object.entries(measures ?? {}))
        await expect(element, what).toHaveCSS(property, await measure(page, property, token));
    }
  });
}
