/**
 * `npm start`: installs what is missing, builds the app when its sources changed, and serves it.
 *
 * The server runs in this process, so Ctrl-C and SIGTERM reach it directly.
 */
import { ready } from "./prepare.mjs";

await ready(import.meta.url);
const { ensureBuilt } = await import("../build.ts");
if (!(await ensureBuilt())) process.exit(1);
await import("../../apps/server/src/main.ts");
