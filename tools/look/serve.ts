/**
 * The built app on the real server, on a free port.
 */
import { spawn } from "node:child_process";
import { join } from "node:path";
import { createInterface } from "node:readline";
import { ensureBuilt } from "../build.ts";

/** Builds when needed and serves; `app` is another folder to serve. Throws when it cannot. */
export async function serveBuilt(app?: string): Promise<{ readonly url: string; readonly stop: () => void }> {
  if (app === undefined && !(await ensureBuilt())) throw new Error("There is no built app to look at.");
  const server = spawn(process.execPath, [join(import.meta.dirname, "../../apps/server/src/main.ts")], {
    env: { ...process.env, PORT: "0", ...(app === undefined ? {} : { ONWARD_APP: app }) },
    stdio: ["ignore", "pipe", "inherit"],
  });
  // Killed in the middle, this program must not leave its server behind.
  process.once("exit", () => server.kill("SIGTERM"));
  for (const signal of ["SIGINT", "SIGTERM"] as const) process.once(signal, () => process.exit(1));
  for await (const line of createInterface({ input: server.stdout })) {
    const url = /http:\/\/\S+/.exec(line)?.[0];
    if (url) return { url, stop: () => void server.kill("SIGTERM") };
  }
  throw new Error("The server ended before it listened.");
}
