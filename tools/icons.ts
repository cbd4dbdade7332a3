/**
 * Draws the app's icons as PNG from the two SVG files in apps/web/public/icons. Run it when those change:
 * `node tools/icons.ts`.
 */
import { readFileSync } from "node:fs";
import { join, resolve } from "node:path";
import { chromium } from "@playwright/test";
import { chromiumFlags, ensureChromium, noChromium } from "./chromium.ts";

const folder = resolve(import.meta.dirname, "../apps/web/public/icons");

// Apple rounds the corners itself and paints transparent ones black, so its icon fills the square.
const icons = [
  { from: "onward.svg", size: 192, to: "onward-192.png" },
  { from: "onward.svg", size: 512, to: "onward-512.png" },
  { from: "onward-maskable.svg", size: 192, to: "onward-maskable-192.png" },
  { from: "onward-maskable.svg", size: 512, to: "onward-maskable-512.png" },
  { from: "onward-maskable.svg", size: 180, to: "onward-180.png" },
];

const executablePath = ensureChromium();
if (executablePath === undefined) throw new Error(noChromium);
const browser = await chromium.launch({ executablePath, args: [...chromiumFlags] });
const page = await browser.newPage();
for (const { from, size, to } of icons) {
  await page.setViewportSize({ width: size, height: size });
  await page.setContent(
    `<style>body{margin:0}svg{display:block;width:${size}px;height:${size}px}</style>${readFileSync(join(folder, from), "utf8")}`,
  );
  await page.screenshot({ path: join(folder, to), omitBackground: true });
}
await browser.close();
