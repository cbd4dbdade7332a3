/**
 * Everything that must hold, in order: types, lint, format, imports, house rules, tests, build, journeys.
 *
 * What passes says so in one line; what fails is printed in full. All of it runs even when something has failed,
 * so that the last line counts everything.
 */
import { spawn } from "node:child_process";
import { existsSync, mkdirSync, readFileSync, rmSync } from "node:fs";
import { join, resolve } from "node:path";
import { ensureBuilt } from "./build.ts";
import { ensureChromium, noChromium } from "./chromium.ts";
import { countPlaywright, countVitest } from "./counts.ts";
import type { Counts } from "./counts.ts";

const root = resolve(import.meta.dirname, "..");
const reports = join(root, ".cache");
const bin = (path: string): string => join(root, "node_modules", path);

/** Each counts as one. */
const staticChecks: readonly { readonly name: string; readonly args: readonly string[] }[] = [
  { name: "types", args: [bin("typescript/bin/tsc"), "--noEmit", "-p", "."] },
  { name: "lint", args: [bin("oxlint/bin/oxlint"), "--deny-warnings"] },
  { name: "format", args: [bin("oxfmt/bin/oxfmt"), "--check"] },
  { name: "imports", args: ["tools/boundaries.ts"] },
  { name: "house rules", args: ["tools/lint/house.ts"] },
];

/**
 * Runs everything and prints `N passed, N failed` as its last line. With `smoke`, of the journeys only those
 * tagged @smoke. Gives the exit code: 1 when something failed, or when no test or no journey ran.
 */
export async function runChecks({ smoke }: { readonly smoke: boolean }): Promise<number> {
  const chromium = ensureChromium();
  if (chromium === undefined) {
    console.error(noChromium);
    return 1;
  }
  process.env["CHROMIUM"] = chromium;
  // Colour codes make a stored log hard to read.
  if (!process.stdout.isTTY) Object.assign(process.env, { NO_COLOR: "1", FORCE_COLOR: "0" });
  mkdirSync(reports, { recursive: true });

  const results: Counts[] = [];
  for (const { name, args } of staticChecks) results.push(await check(name, () => quietly(args)));
  results.push(await tests());
  const built = await check("build", async () => ((await ensureBuilt()) ? undefined : ""));
  results.push(built);
  if (built.failed === 0) results.push(await journeys(smoke));

  const passed = results.reduce((sum, each) => sum + each.passed, 0);
  const failed = results.reduce((sum, each) => sum + each.failed, 0);
  console.log(`${passed} passed, ${failed} failed`);
  return failed === 0 ? 0 : 1;
}

async function check(name: string, run: () => Promise<string | undefined>): Promise<Counts> {
  const begun = performance.now();
  const complaint = await run();
  const seconds = ((performance.now() - begun) / 1000).toFixed(1);
  console.log(`${complaint === undefined ? "ok    " : "FAILED"}  ${name}  ${seconds} s`);
  if (complaint !== undefined && complaint !== "") console.log(complaint);
  return complaint === undefined ? { passed: 1, failed: 0 } : { passed: 0, failed: 1 };
}

/** Runs a program; undefined when it ends well, else everything it printed. */
function quietly(args: readonly string[]): Promise<string | undefined> {
  const child = spawn(process.execPath, args, { cwd: root, stdio: ["ignore", "pipe", "pipe"] });
  let printed = "";
  child.stdout.on("data", (part: Buffer) => (printed += part.toString()));
  child.stderr.on("data", (part: Buffer) => (printed += part.toString()));
  return new Promise((done) => child.on("close", (code) => done(code === 0 ? undefined : printed)));
}

async function tests(): Promise<Counts> {
  console.log("\nUnit, property and document tests");
  const report = freshReport("vitest.json");
  const code = await aloud([
    bin("vitest/vitest.mjs"),
    "run",
    "--reporter=dot",
    "--reporter=json",
    `--outputFile.json=${report}`,
  ]);
  return believe("tests", countVitest(read(report)), code);
}

async function journeys(smoke: boolean): Promise<Counts> {
  console.log(`\nJourneys in a browser${smoke ? ", the quick ones" : ""}`);
  const report = freshReport("playwright.json");
  process.env["PLAYWRIGHT_JSON_OUTPUT_FILE"] = report;
  const config = "apps/web/playwright.config.ts";
  const code = await aloud([
    bin("@playwright/test/cli.js"),
    "test",
    `--config=${config}`,
    "--reporter=dot,json",
    ...(smoke ? ["--grep=@smoke"] : []),
  ]);
  return believe("journeys", countPlaywright(read(report)), code);
}

function aloud(args: readonly string[]): Promise<number> {
  const child = spawn(process.execPath, args, { cwd: root, stdio: ["ignore", "inherit", "inherit"] });
  return new Promise((done) => child.on("close", (code) => done(code ?? 1)));
}

function freshReport(name: string): string {
  const file = join(reports, name);
  rmSync(file, { force: true });
  return file;
}

function read(report: string): unknown {
  return existsSync(report) ? JSON.parse(readFileSync(report, "utf8")) : undefined;
}

/** A run that counts no failure is believed only when it ended well and something ran. */
function believe(name: string, counts: Counts, code: number): Counts {
  if (counts.failed === 0 && (code !== 0 || counts.passed === 0)) {
    console.log(`FAILED  ${name}  ${counts.passed === 0 ? "none ran" : `ended with code ${code}`}`);
    return { passed: counts.passed, failed: 1 };
  }
  return counts;
}
