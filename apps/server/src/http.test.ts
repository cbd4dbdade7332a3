/**
 * What the server answers, over a small build of its own in a temporary folder.
 */
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { brotliDecompressSync, gunzipSync } from "node:zlib";
import type { Hono } from "hono";
import { afterAll, afterEach, beforeAll, describe, expect, test, vi } from "vitest";
import { createApp } from "./http.ts";
import { readSite, type Site } from "./site.ts";

const folder = mkdtempSync(join(tmpdir(), "onward-site-"));
const script = "export const words = 1;\n".repeat(100);
const files: Readonly<Record<string, string>> = {
  "index.html": "<title>shell</title>",
  "help/index.html": "<title>help</title>",
  "service-worker.js": "self",
  "manifest.webmanifest": "{}",
  "assets/start-abc.js": script,
  "assets/letters.woff2": "letters",
  "assets/sqlite3.wasm": "wasm",
};

let app: Hono;
let written = "";

beforeAll(async () => {
  for (const [name, content] of Object.entries(files)) {
    mkdirSync(dirname(join(folder, name)), { recursive: true });
    writeFileSync(join(folder, name), content);
  }
  writeFileSync(join(folder, "..", "onward-outside.txt"), "outside");
  app = createApp((await readSite(folder)) ?? new Map());
  vi.spyOn(process.stderr, "write").mockImplementation((text) => {
    written += String(text);
    return true;
  });
});

afterEach(() => {
  written = "";
});

afterAll(() => {
  vi.restoreAllMocks();
  rmSync(folder, { recursive: true });
  rmSync(join(folder, "..", "onward-outside.txt"));
});

const get = (path: string, headers: Record<string, string> = {}): Promise<Response> =>
  Promise.resolve(app.request(path, { headers }));

describe("every answer", () => {
  test.each(["/", "/help", "/assets/start-abc.js", "/assets/gone.js", "/setbacks/new"])(
    "%s carries the strict headers",
    async (path) => {
      const { headers } = await get(path);
      const policy = headers.get("content-security-policy") ?? "";
      const rules = new Map(
        policy
          .split("; ")
          .map((rule) => [rule.slice(0, rule.indexOf(" ")), rule.slice(rule.indexOf(" ") + 1)]),
      );
      expect(Object.fromEntries(rules)).toEqual({
        "default-src": "'self'",
        "script-src": "'self' 'wasm-unsafe-eval'",
        "style-src": "'self'",
        "img-src": "'self' data: blob:",
        "media-src": "'self' blob:",
        "font-src": "'self'",
        "connect-src": "'self'",
        "worker-src": "'self'",
        "manifest-src": "'self'",
        "object-src": "'none'",
        "base-uri": "'self'",
        "frame-ancestors": "'none'",
        "form-action": "'none'",
      });
      expect(headers.get("referrer-policy")).toBe("no-referrer");
      expect(headers.get("x-content-type-options")).toBe("nosniff");
      expect(headers.get("cross-origin-opener-policy")).toBe("same-origin");
      expect(headers.get("permissions-policy")).toMatch(
        /camera=\(\).*geolocation=\(\).*microphone=\(self\)$/,
      );
      expect(headers.get("permissions-policy")?.replace(", microphone=(self)", "")).not.toMatch(
        /=\*|=\([^)]/,
      );
    },
  );
});

describe("addresses", () => {
  test.each([
    ["/", "shell", "text/html; charset=utf-8"],
    ["/help", "help", "text/html; charset=utf-8"],
    ["/help/", "help", "text/html; charset=utf-8"],
    ["/setbacks/1/debrief/2", "shell", "text/html; charset=utf-8"],
    ["/help?from=today", "help", "text/html; charset=utf-8"],
    ["/manifest.webmanifest", "{}", "application/manifest+json"],
    ["/assets/sqlite3.wasm", "wasm", "application/wasm"],
    ["/assets/letters.woff2", "letters", "font/woff2"],
  ])("%s is %s", async (path, content, type) => {
    const response = await get(path);
    expect(response.status).toBe(200);
    expect(response.headers.get("content-type")).toBe(type);
    expect(await response.text()).toContain(content);
  });

  test.each([
    "/assets/gone.js",
    "/assets/gone",
    "/favicon.ico",
    "/.env",
    "/../onward-outside.txt",
    "/%2e%2e/onward-outside.txt",
    "/..%2fonward-outside.txt",
    "/assets/..%5c..%5conward-outside.txt",
    "/assets/%00.js",
  ])("%s is not there", async (path) => {
    const response = await get(path);
    expect(response.status).toBe(404);
    expect(await response.text()).not.toContain("outside");
  });

  test("whatever is not there or goes wrong leads to Help, without script and without style", async () => {
    const broken = createApp({
      get: () => {
        throw new Error("broken");
      },
    } as unknown as Site);
    const answers = await Promise.all([
      get("/assets/gone.js"),
      get("/nothing.html"),
      Promise.resolve(app.request("/setbacks/new", { method: "PUT", body: "secret words" })),
      Promise.resolve(broken.request("/today")),
    ]);
    expect(answers.map(({ status }) => status)).toEqual([404, 404, 405, 500]);
    for (const answer of answers) {
      expect(answer.headers.get("content-type")).toBe("text/html; charset=UTF-8");
      expect(answer.headers.get("content-security-policy")).toContain("default-src 'self'");
      const html = await answer.text();
      expect(html).toContain('<a href="/help">Help now</a>');
      expect(html).not.toMatch(/<script|<style|style=|secret|broken|gone\.js|nothing\.html/);
    }
  });

  test("only reading is answered", async () => {
    const response = await app.request("/setbacks/new", { method: "POST", body: "secret words" });
    expect(response.status).toBe(405);
    expect(response.headers.get("allow")).toBe("GET, HEAD");
  });

  test("text shared without the service worker is passed over, not answered with", async () => {
    const response = await app.request("/share", {
      method: "POST",
      body: new URLSearchParams({ text: "secret" }),
    });
    expect(response.status).toBe(303);
    expect(response.headers.get("location")).toBe("/setbacks/new");
  });
});

describe("caching and size", () => {
  test("a file named by its content is kept for good, everything else is asked for again", async () => {
    expect((await get("/assets/start-abc.js")).headers.get("cache-control")).toContain("immutable");
    for (const path of ["/", "/help", "/service-worker.js", "/manifest.webmanifest"]) {
      expect((await get(path)).headers.get("cache-control")).toBe("no-cache");
    }
  });

  test("an unchanged file is not sent again", async () => {
    const tag = (await get("/help")).headers.get("etag") ?? "";
    const again = await get("/help", { "If-None-Match": tag });
    expect(again.status).toBe(304);
    expect(await again.text()).toBe("");
    expect((await get("/", { "If-None-Match": tag })).status).toBe(200);
  });

  test("text is compressed as the browser can read it, fonts are not", async () => {
    const bytes = async (path: string, accepted: string): Promise<[Uint8Array, string | null]> => {
      const response = await get(path, { "Accept-Encoding": accepted });
      return [new Uint8Array(await response.arrayBuffer()), response.headers.get("content-encoding")];
    };
    const [brotli, asBrotli] = await bytes("/assets/start-abc.js", "gzip, deflate, br");
    expect([brotliDecompressSync(brotli).toString(), asBrotli]).toEqual([script, "br"]);
    const [gzip, asGzip] = await bytes("/assets/start-abc.js", "gzip;q=1.0");
    expect([gunzipSync(gzip).toString(), asGzip]).toEqual([script, "gzip"]);
    const [plain, asPlain] = await bytes("/assets/start-abc.js", "");
    expect([Buffer.from(plain).toString(), asPlain]).toEqual([script, null]);
    expect((await bytes("/assets/letters.woff2", "br"))[1]).toBeNull();
  });

  test("HEAD has the headers and no body", async () => {
    const response = await app.request("/help", { method: "HEAD" });
    expect(response.headers.get("content-length")).toBe(String(files["help/index.html"]?.length));
    expect(await response.text()).toBe("");
  });
});

test("the log has neither address, path nor query", async () => {
  await get("/assets/secret-file.js?secret=words", { "X-Forwarded-For": "203.0.113.9", Referer: "/secret" });
  expect(written).toContain('"status":404');
  expect(written).not.toMatch(/secret|203\.0|assets/);
});

test("a folder without an app is no site", async () => {
  const empty = mkdtempSync(join(tmpdir(), "onward-empty-"));
  expect(await readSite(empty)).toBeUndefined();
  rmSync(empty, { recursive: true });
});
