/**
 * The built app with the bench's page beside it, served by the real server on a free port.
 */
import { spawn, type ChildProcess } from "node:child_process";
import { cpSync, mkdirSync, rmSync } from "node:fs";
import { join, resolve } from "node:path";
import { createInterface } from "node:readline";
import { ensureBuilt } from "../tools/build.ts";

const root = resolve(import.meta.dirname, "..");
const site = join(root, ".cache/bench-site");

export type Served = { readonly url: string; readonly folder: string; readonly stop: () => void };

/** Builds what is to be measured and serves it. Throws when it cannot be built. */
export async function serveSite(): Promise<Served> {
  if (!(await ensureBuilt())) throw new Error("There is no built app to measure.");
  rmSync(site, { recursive: true, force: true });
  mkdirSync(site, { recursive: true });
  cpSync(join(root, "apps/web/dist"), site, { recursive: true });
  const { build } = await import("vite");
  await build({
    root: join(root, "bench/page"),
    base: "/bench/",
    logLevel: "warn",
    worker: { format: "es" },
    build: { outDir: join(site, "bench"), emptyOutDir: true, assetsInlineLimit: 0, target: "es2024" },
  });
  const server: ChildProcess = spawn(process.execPath, [join(root, "apps/server/src/main.ts")], {
    env: { ...process.env, PORT: "0", ONWARD_APP: site },
    stdio: ["ignore", "pipe", "inherit"],
  });
  if (!server.stdout) throw new Error("The server has no output to read.");
  for await (const line of createInterface({ input: server.stdout })) {
    const url = /http:\/\/\S+/.exec(line)?.[0];
    if (url) return { url, folder: site, stop: () => server.kill("SIGTERM") };
  }
  throw new Error("The server ended before it listened.");
}
