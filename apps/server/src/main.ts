/**
 * Composes the server and listens; the only file that reads the environment.
 *
 * Stops on SIGINT and SIGTERM: answers nothing more, closes what is open and ends with exit code 0.
 */
import { once } from "node:events";
import type { Server } from "node:http";
import type { AddressInfo } from "node:net";
import { createAdaptorServer } from "@hono/node-server";
import { describeSettings, readConfig } from "./config.ts";
import { createApp } from "./http.ts";
import { complain, say } from "./log.ts";
import { readSite } from "./site.ts";

type Listening = { readonly servers: readonly Server[]; readonly port: number };

const graceMs = 100;

process.exitCode = await main();

async function main(): Promise<number> {
  if (process.argv.includes("--help")) {
    say(`Serves the Onward app. Settings, from the environment, with their defaults:\n${describeSettings()}`);
    return 0;
  }
  const config = readConfig(process.env);
  if ("type" in config) {
    complain(config.sentence);
    return 1;
  }
  const site = await readSite(config.app);
  if (site === undefined) {
    complain(`There is no built app in ${config.app}. npm start builds it.`);
    return 1;
  }
  const app = createApp(site);
  const listening = await listen(
    () => createAdaptorServer({ fetch: app.fetch }) as Server,
    config.hosts,
    config.port,
  );
  if (typeof listening === "string") {
    complain(listening);
    return 1;
  }
  stopOnSignal(listening.servers);
  const name = config.hosts.length > 1 ? "localhost" : bracketed(config.hosts[0] ?? "localhost");
  say(`Onward is at http://${name}:${listening.port}`);
  return 0;
}

/** Listens on every host with one port. Gives a sentence when that port cannot be had. */
async function listen(
  create: () => Server,
  hosts: readonly string[],
  wanted: number,
): Promise<Listening | string> {
  const servers: Server[] = [];
  let port = wanted;
  for (const host of hosts) {
    const server = create();
    const code = await tryToListen(server, host, port);
    // Where there is no IPv6, the first address is enough.
    if (servers.length > 0 && (code === "EADDRNOTAVAIL" || code === "EAFNOSUPPORT")) continue;
    if (code !== undefined) {
      for (const open of servers) open.close();
      return whyNot(code, host, wanted);
    }
    port = (server.address() as AddressInfo).port;
    servers.push(server);
  }
  return { servers, port };
}

async function tryToListen(server: Server, host: string, port: number): Promise<string | undefined> {
  server.listen(port, host);
  try {
    await once(server, "listening");
    return undefined;
  } catch (error) {
    const { code } = error as { readonly code?: string };
    if (code === undefined) throw error;
    return code;
  }
}

function whyNot(code: string, host: string, port: number): string {
  if (code === "EADDRINUSE") {
    return `Port ${port} is already taken by another program. Choose another one, for example PORT=${port + 1} npm start`;
  }
  if (code === "EACCES") return `This user may not listen on port ${port}. Choose one above 1023 with PORT.`;
  return `Cannot listen on HOST=${host}: ${code}.`;
}

function stopOnSignal(servers: readonly Server[]): void {
  let stopping = false;
  const stop = (): void => {
    if (stopping) return;
    stopping = true;
    for (const server of servers) {
      server.close();
      server.closeAllConnections();
    }
    // The terminal sends the signal and npm passes it on a moment later; a process that is already ending
    // would die of the second one instead of ending with code 0.
    setTimeout(() => process.exit(0), graceMs);
  };
  process.on("SIGINT", stop);
  process.on("SIGTERM", stop);
}

function bracketed(host: string): string {
  return host.includes(":") ? `[${host}]` : host;
}
