/**
 * The built app with the bench's page beside it, served by the real server on a free port.
 */
import { cpSync, mkdirSync, rmSync } from "node:fs";
import { join, resolve } from "node:path";
import { ensureBuilt } from "../tools/build.ts";
import { serveBuilt } from "../tools/look/serve.ts";

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
    build: {
      outDir: join(site, "bench"),
      emptyOutDir: true,
      assetsInlineLimit: 0,
      target: "es2024",
      rolldownOptions: { input: ["index.html", "floor.html"].map((file) => join(root, "bench/page", file)) },
    },
  });
  const served = await serveBuilt(site);
  return { ...served, folder: site };
}
