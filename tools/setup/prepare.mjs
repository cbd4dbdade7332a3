/**
 * Gets a fresh clone ready: installs what package-lock.json names and continues on the pinned Node.
 *
 * Plain JavaScript for Node 20, with nothing but npm beside it, since it runs before anything is installed.
 * Every other script calls `ready(import.meta.url)` first and may use what Node 24 offers after it.
 */
import { spawn, spawnSync } from "node:child_process";
import { existsSync, readFileSync, realpathSync } from "node:fs";
import { constants } from "node:os";
import { delimiter, dirname, join, resolve } from "node:path";
import { fileURLToPath } from "node:url";

/** The folder of the repository. */
export const root = resolve(dirname(fileURLToPath(import.meta.url)), "../..");

const minimumMajor = 24;

/** Prints one sentence and ends with exit code 1. */
export function stop(sentence) {
  process.stderr.write(`${sentence}\n`);
  process.exit(1);
}

/**
 * Installs what is missing, then makes sure that `entry` runs on the pinned Node.
 * Returns only there; on any other Node it starts `entry` again on the pinned one, passes signals on and ends
 * with its exit code.
 */
export async function ready(entry) {
  install();
  process.env.PATH = [join(root, "node_modules", ".bin"), process.env.PATH].filter(Boolean).join(delimiter);
  process.chdir(root);
  const pinned = pinnedNode();
  if (pinned === undefined) {
    if (Number.parseInt(process.versions.node, 10) >= minimumMajor) return;
    stop(
      `Onward needs Node ${minimumMajor} or newer and has no copy of its own for ${process.platform}-${process.arch}; ` +
        `this is Node ${process.versions.node}. Install Node ${minimumMajor}, then run the same command again.`,
    );
  }
  if (running(pinned)) return;
  const child = spawn(pinned, [fileURLToPath(entry), ...process.argv.slice(2)], { stdio: "inherit" });
  process.exit(await ended(child));
}

/** Runs a program with this terminal, passing SIGINT and SIGTERM on. Resolves to its exit code. */
export function run(command, args, options = {}) {
  return ended(spawn(command, args, { stdio: "inherit", cwd: root, ...options }));
}

function ended(child) {
  const pass = (signal) => child.kill(signal);
  process.on("SIGINT", pass);
  process.on("SIGTERM", pass);
  return new Promise((done) => {
    const end = (code) => {
      process.off("SIGINT", pass);
      process.off("SIGTERM", pass);
      done(code);
    };
    child.on("error", (error) => {
      process.stderr.write(`${error.message}\n`);
      end(1);
    });
    child.on("exit", (code, signal) => end(code ?? 128 + (constants.signals[signal] ?? 0)));
  });
}

function install() {
  if (installed()) return;
  process.stdout.write("Installing what is missing (npm ci)\n");
  const npm = process.env.npm_execpath;
  const [command, args, options] = npm?.endsWith("js")
    ? [process.execPath, [npm], {}]
    : ["npm", [], { shell: process.platform === "win32" }];
  const result = spawnSync(command, [...args, "ci", "--no-audit", "--no-fund", "--loglevel=error"], {
    ...options,
    cwd: root,
    stdio: "inherit",
    env: withoutNestedSettings(),
  });
  if (result.status !== 0) stop("npm ci did not finish; its message above says why.");
}

/** Leaves out what an outer npm hands to its scripts, so that the inner npm reads its own settings afresh. */
function withoutNestedSettings() {
  const kept = Object.entries(process.env).filter(
    ([name]) => !/^npm_(package|lifecycle|command|config_(prefix|local_prefix))/i.test(name),
  );
  return Object.fromEntries(kept);
}

/**
 * npm writes node_modules/.package-lock.json when an installation is complete; it is compared with
 * package-lock.json, package by package. Packages for other platforms may be absent.
 */
function installed() {
  const wanted = packagesIn(join(root, "package-lock.json"));
  const present = packagesIn(join(root, "node_modules", ".package-lock.json"));
  if (wanted === undefined) stop("package-lock.json is missing; Onward installs exactly what it names.");
  if (present === undefined) return false;
  return Object.entries(wanted).every(([path, entry]) => {
    if (!/(^|\/)node_modules\//.test(path)) return true;
    const there = present[path];
    if (there === undefined) return entry.optional === true || entry.devOptional === true;
    return there.version === entry.version && there.link === entry.link;
  });
}

function packagesIn(file) {
  return existsSync(file) ? JSON.parse(readFileSync(file, "utf8")).packages : undefined;
}

function running(file) {
  return realpathSync(process.execPath) === realpathSync(file);
}

/** This platform's Node from node_modules, when it is there and starts. */
function pinnedNode() {
  const { optionalDependencies } = JSON.parse(readFileSync(join(root, "package.json"), "utf8"));
  return Object.keys(optionalDependencies)
    .filter((name) => name.startsWith("node-"))
    .map((name) =>
      join(root, "node_modules", name, "bin", process.platform === "win32" ? "node.exe" : "node"),
    )
    .find((file) => existsSync(file) && (running(file) || spawnSync(file, ["--version"]).status === 0));
}
