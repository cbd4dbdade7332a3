/**
 * Finds a Chromium for journeys, pictures and measurements, and installs one where that is possible.
 *
 * In this order: the environment's CHROMIUM, the usual names on PATH, Playwright's own; then Playwright's
 * download; then, as root on Debian, the package.
 */
import { spawnSync } from "node:child_process";
import { accessSync, constants, existsSync } from "node:fs";
import { delimiter, join } from "node:path";
import { chromium } from "@playwright/test";

/** Switches under which a test browser leaves the network alone and runs as root. */
export const chromiumFlags: readonly string[] = [
  "--no-sandbox",
  "--disable-gpu",
  "--disable-quic",
  "--no-first-run",
  "--disable-background-networking",
  "--disable-component-update",
  "--disable-sync",
];

/** What to say where no Chromium can be found or installed. */
export const noChromium =
  "The journeys need a Chromium and none could be found or installed: install one and run this again, " +
  "or give its path in the environment variable CHROMIUM.";

const names = ["chromium", "chromium-browser", "google-chrome", "google-chrome-stable"];

/** The path of an installed Chromium, or undefined. Asks nothing of the network. */
export function findChromium(): string | undefined {
  const chosen = process.env["CHROMIUM"];
  if (chosen !== undefined && chosen !== "") return chosen;
  const folders = (process.env["PATH"] ?? "").split(delimiter);
  const onPath = names.flatMap((name) => folders.map((folder) => join(folder, name)));
  return [...onPath, ...byPlatform(), chromium.executablePath()].find(runs);
}

/** Finds a Chromium or installs one; undefined where neither works. Says on the terminal what it installs. */
export function ensureChromium(): string | undefined {
  return findChromium() ?? fromPlaywright() ?? fromDebian();
}

function fromPlaywright(): string | undefined {
  say("Installing a Chromium (Playwright's)");
  const limitMs = 10 * 60_000;
  const cli = join("node_modules", "@playwright", "test", "cli.js");
  spawnSync(process.execPath, [cli, "install", "chromium"], { stdio: "ignore", timeout: limitMs });
  return findChromium();
}

function fromDebian(): string | undefined {
  if (process.getuid?.() !== 0 || !existsSync("/usr/bin/apt-get")) return undefined;
  say("Installing a Chromium (Debian's package)");
  const env = { ...process.env, DEBIAN_FRONTEND: "noninteractive" };
  spawnSync("apt-get", ["update"], { stdio: "ignore", env });
  spawnSync("apt-get", ["install", "-y", "chromium"], { stdio: "ignore", env });
  return findChromium();
}

function byPlatform(): string[] {
  if (process.platform === "darwin") {
    return ["Chromium", "Google Chrome"].map((app) => `/Applications/${app}.app/Contents/MacOS/${app}`);
  }
  if (process.platform === "win32") {
    return [process.env["PROGRAMFILES"], process.env["PROGRAMFILES(X86)"]]
      .filter((folder) => folder !== undefined)
      .map((folder) => join(folder, "Google/Chrome/Application/chrome.exe"));
  }
  return [];
}

function runs(file: string): boolean {
  try {
    accessSync(file, constants.X_OK);
    return true;
  } catch {
    return false;
  }
}

function say(sentence: string): void {
  console.log(sentence);
}
