/**
 * Measures what a person waits for, in a real Chromium over the built app, and prints one JSON line per measure:
 * {"name", "value", "unit", "rows"}. `npm run bench -- --only=name,name` runs some; `--rows=1000` another size.
 *
 * Times are of this machine at this moment: compare runs of one sitting, or the ratios. Never a test.
 */
import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { chromium, type BrowserContext } from "@playwright/test";
import { chromiumFlags, ensureChromium, noChromium } from "../tools/chromium.ts";
import { inWorker, measures, type Bench } from "./measures.ts";
import { seedDatabase } from "./seed.ts";
import { serveSite } from "./site.ts";

/** The bench's clock: the evening after the last prepared row. */
const NOW = Date.UTC(2026, 2, 10, 18);
const PART = 4 * 1024 * 1024;
const cache = join(import.meta.dirname, "../.cache");

const argument = (name: string) =>
  process.argv.find((a) => a.startsWith(`--${name}=`))?.slice(name.length + 3);

async function main(): Promise<number> {
  const executablePath = ensureChromium();
  if (executablePath === undefined) {
    console.error(noChromium);
    return 1;
  }
  const only = argument("only")?.split(",");
  const unknown = only?.filter((name) => !measures.some((m) => m.names.includes(name))) ?? [];
  if (unknown.length > 0) {
    console.error(
      `There is no measure called ${unknown.join(", ")}. There are: ${measures.flatMap((m) => m.names).join(", ")}.`,
    );
    return 1;
  }
  const rows = Number(argument("rows") ?? 100_000);
  const site = await serveSite();
  const folders: string[] = [];

  /** A fresh profile with this many rows in its database. */
  const withRows: Bench["withRows"] = async (count) => {
    const file = join(cache, `seed-${count}.sqlite`);
    for (const end of ["", "-wal", "-shm"]) rmSync(file + end, { force: true });
    seedDatabase(file, count, NOW);
    const profile = mkdtempSync(join(tmpdir(), "onward-bench-"));
    folders.push(profile);
    const context = await open(profile);
    const page = await context.newPage();
    const bytes = readFileSync(file);
    // In parts: a hundred megabytes in one answer are more than the browser's test port takes.
    await page.route("**/bench/database/*", (route) => {
      const from = Number(route.request().url().split("/").pop()) * PART;
      return route.fulfill({ body: bytes.subarray(from, from + PART) });
    });
    await page.goto(`${site.url}/bench`);
    await inWorker(page, { work: "place", from: "/bench/database" });
    await context.close();
    return profile;
  };
  const open = (profile: string): Promise<BrowserContext> =>
    chromium.launchPersistentContext(profile, {
      executablePath,
      args: [...chromiumFlags],
      viewport: { width: 390, height: 844 },
      locale: "en-GB",
      timezoneId: "Europe/Lisbon",
    });
  const bench: Bench = {
    url: site.url,
    folder: site.folder,
    rows,
    now: NOW,
    withRows,
    open,
    print: (name, value, unit, count) =>
      console.log(JSON.stringify({ name, value: Math.round(value * 100) / 100, unit, rows: count })),
  };
  try {
    for (const measure of measures)
      if (!only || measure.names.some((name) => only.includes(name))) await measure.run(bench);
  } finally {
    site.stop();
    for (const folder of folders) rmSync(folder, { recursive: true, force: true });
  }
  return 0;
}

process.exitCode = await main();
