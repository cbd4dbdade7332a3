/**
 * The server as a process: it says where it is, refuses a taken port in one sentence, and stops on a signal.
 */
import { spawn } from "node:child_process";
import type { ChildProcessByStdio } from "node:child_process";
import { once } from "node:events";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { createServer } from "node:net";
import type { AddressInfo } from "node:net";
import { tmpdir } from "node:os";
import type { Readable } from "node:stream";
import { join, resolve } from "node:path";
import { afterAll, afterEach, beforeAll, expect, test } from "vitest";

const main = resolve(import.meta.dirname, "main.ts");
const app = mkdtempSync(join(tmpdir(), "onward-app-"));
const children: ChildProcessByStdio<null, Readable, Readable>[] = [];

beforeAll(() => writeFileSync(join(app, "index.html"), "<title>Onward</title>"));

afterAll(() => rmSync(app, { recursive: true }));

afterEach(() => {
  for (const child of children.splice(0)) if (child.exitCode === null) child.kill("SIGKILL");
});

type Outcome = { readonly code: number | null; readonly said: string; readonly complained: string };

function start(env: Readonly<Record<string, string>>): {
  readonly child: ChildProcessByStdio<null, Readable, Readable>;
  readonly address: Promise<string>;
  readonly end: Promise<Outcome>;
} {
  const child = spawn(process.execPath, [main], {
    env: { ...process.env, ONWARD_APP: app, ...env },
    stdio: ["ignore", "pipe", "pipe"],
  });
  children.push(child);
  let said = "";
  let complained = "";
  child.stderr.on("data", (part) => (complained += String(part)));
  const address = new Promise<string>((found, lost) => {
    child.stdout.on("data", (part) => {
      said += String(part);
      const match = /^Onward is at (http:\/\/\S+)$/m.exec(said);
      if (match?.[1] !== undefined) found(match[1]);
    });
    child.on("exit", () => lost(new Error(`ended early: ${complained}`)));
  });
  address.catch(() => undefined);
  const end = once(child, "close").then(([code]) => ({ code: code as number | null, said, complained }));
  return { child, address, end };
}

test.each(["SIGTERM", "SIGINT"] as const)("it answers, and %s stops it with code 0", async (signal) => {
  const server = start({ PORT: "0", HOST: "localhost" });
  const address = await server.address;
  expect(address).toMatch(/^http:\/\/localhost:\d+$/);
  // The connection of this answer stays open, as a browser's would; stopping must not wait for it.
  expect((await fetch(address)).status).toBe(200);
  server.child.kill(signal);
  server.child.kill(signal);
  const { code, complained } = await server.end;
  expect({ code, complained }).toEqual({ code: 0, complained: "" });
  await expect(fetch(address)).rejects.toThrow();
});

test("a taken port gives one sentence and code 1", async () => {
  const other = createServer().listen(0, "127.0.0.1");
  await once(other, "listening");
  const { port } = other.address() as AddressInfo;
  const { code, said, complained } = await start({ PORT: String(port), HOST: "localhost" }).end;
  other.close();
  expect({ code, said }).toEqual({ code: 1, said: "" });
  expect(complained).toBe(
    `Port ${port} is already taken by another program. Choose another one, for example PORT=${port + 1} npm start\n`,
  );
});

test("a wrong setting gives one sentence and code 1", async () => {
  const { code, complained } = await start({ PORT: "many" }).end;
  expect(code).toBe(1);
  expect(complained).toBe("PORT must be a number from 0 to 65535.\n");
});
