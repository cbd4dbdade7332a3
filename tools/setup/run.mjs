/**
 * The other npm scripts: `run.mjs <name> [arguments]`, on the pinned Node with everything installed.
 */
import { join } from "node:path";
import { ready, root, run, stop } from "./prepare.mjs";

const scripts = {
  dev: { builds: false, args: ["node_modules/vite/bin/vite.js", "apps/web"] },
  format: { builds: false, args: ["node_modules/oxfmt/bin/oxfmt"] },
  bench: { builds: true, args: ["bench/run.ts"] },
  look: { builds: true, args: ["tools/look/look.ts"] },
  // Files are named as seen from where npm was called.
  onward: { builds: false, args: [join(root, "apps/cli/src/main.ts")], cwd: process.env.INIT_CWD },
  "check:helplines": { builds: false, args: ["tools/release.ts", "helplines"] },
  "check:content": { builds: false, args: ["tools/release.ts", "content"] },
  science: { builds: false, args: ["tools/science/main.ts"] },
};

await ready(import.meta.url);
const [name = "", ...rest] = process.argv.slice(2);
const script = scripts[name];
if (script === undefined) stop(`There is no script ${name}. There are: ${Object.keys(scripts).join(", ")}.`);
if (script.builds) {
  const { ensureBuilt } = await import("../build.ts");
  if (!(await ensureBuilt())) process.exit(1);
}
process.exit(await run(process.execPath, [...script.args, ...rest], { cwd: script.cwd ?? root }));
