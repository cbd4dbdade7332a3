/**
 * Starts the real server over the built app, on a free port, before the first journey; stops it after the last.
 */
import { spawn } from "node:child_process";
import { once } from "node:events";
import { resolve } from "node:path";
import { createInterface } from "node:readline";
import { ensureBuilt } from "../../../../tools/build.ts";

const main = resolve(import.meta.dirname, "../../../server/src/main.ts");

export type Server = { readonly address: string; readonly stop: () => Promise<void> };

/** Starts a server with these settings, on a free port unless one is given. */
export async function serve(settings: Readonly<Record<string, string>> = {}): Promise<Server> {
  const server = spawn(process.execPath, [main], {
    env: { ...process.env, PORT: "0", ...settings },
    stdio: ["ignore", "pipe", "inherit"],
  });
  // Also when the journeys end early, by Ctrl-C or a crash.
  process.once("exit", () => server.kill("SIGTERM"));
  const stop = async (): Promise<void> => {
    server.kill("SIGTERM");
    if (server.exitCode === null) await once(server, "exit");
  };
  for await (const line of createInterface({ input: server.stdout })) {
    const address = /http:\/\/\S+/.exec(line)?.[0];
    if (address !== undefined) return { address, stop };
  }
  throw new Error("The server ended before it listened.");
}

/** Leaves the address in the environment variable ONWARD_URL, where the fixtures find it. */
export default async function startServer(): Promise<() => Promise<void>> {
  if (!(await ensureBuilt())) throw new Error("There is no built app to try.");
  const { address, stop } = await serve();
  process.env["ONWARD_URL"] = address;
  return stop;
}
