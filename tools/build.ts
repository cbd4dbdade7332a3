/**
 * Builds the web app into apps/web/dist, only when something it is made from has changed.
 *
 * The build goes to a folder beside it first and is moved when whole, so a server never finds half of one.
 */
import { spawn } from "node:child_process";
import { createHash } from "node:crypto";
import { existsSync, mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from "node:fs";
import { dirname, join, resolve } from "node:path";
import { fileURLToPath } from "node:url";
import { listFiles } from "./files.ts";

const root = resolve(dirname(fileURLToPath(import.meta.url)), "..");
const dist = join(root, "apps/web/dist");
const record = join(root, ".cache/web-build");
const madeFrom = /^(apps\/web|packages)\/|^package-lock\.json$/;
const notMadeFrom = /\.test\.tsx?$|^apps\/web\/e2e\//;

/**
 * Builds when needed, printing what the bundler says. False when the build failed; then the last good one stays.
 */
export async function ensureBuilt(): Promise<boolean> {
  const sources = fingerprint();
  const last = existsSync(record) ? readFileSync(record, "utf8") : "";
  if (last === sources && existsSync(join(dist, "index.html"))) return true;
  process.stdout.write("Building the app\n");
  const fresh = join(root, `.cache/web-${process.pid}`);
  const code = await viteBuild(fresh);
  if (code !== 0) {
    rmSync(fresh, { recursive: true, force: true });
    process.stderr.write("The app could not be built; the message above says why.\n");
    return false;
  }
  rmSync(dist, { recursive: true, force: true });
  renameSync(fresh, dist);
  writeFileSync(record, sources);
  return true;
}

function viteBuild(outDir: string): Promise<number> {
  mkdirSync(dirname(outDir), { recursive: true });
  const vite = join(root, "node_modules/vite/bin/vite.js");
  const args = [vite, "build", "apps/web", "--outDir", outDir, "--emptyOutDir", "--logLevel", "warn"];
  return new Promise((done) => {
    const child = spawn(process.execPath, args, { cwd: root, stdio: "inherit" });
    child.on("exit", (code) => done(code ?? 1));
  });
}

function fingerprint(): string {
  const hash = createHash("sha256");
  for (const file of listFiles(root)) {
    if (!madeFrom.test(file) || notMadeFrom.test(file)) continue;
    hash.update(`${file}\0`).update(readFileSync(join(root, file)));
  }
  return hash.digest("hex");
}
