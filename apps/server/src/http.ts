/**
 * Serves the built app: files with their types, the app's own routes with its shell, nothing else.
 *
 * Every answer carries the same strict headers. Nothing that a request says is kept.
 */
import { Hono } from "hono";
import type { Context } from "hono";
import { log } from "./log.ts";
import type { Encoding, Site, SiteFile } from "./site.ts";
import { pageThatSays } from "./words.ts";

const contentPolicy = [
  "default-src 'self'",
  // SQLite is WebAssembly; compiling it is all that 'wasm-unsafe-eval' allows.
  "script-src 'self' 'wasm-unsafe-eval'",
  "style-src 'self'",
  "img-src 'self' data: blob:",
  "media-src 'self' blob:",
  "font-src 'self'",
  "connect-src 'self'",
  "worker-src 'self'",
  "manifest-src 'self'",
  "object-src 'none'",
  "base-uri 'self'",
  "frame-ancestors 'none'",
  // Text shared from another app arrives as a form post made by the system, which this does not touch.
  "form-action 'none'",
].join("; ");

const closedFeatures = [
  "accelerometer",
  "autoplay",
  "browsing-topics",
  "camera",
  "display-capture",
  "encrypted-media",
  "gamepad",
  "geolocation",
  "gyroscope",
  "hid",
  "identity-credentials-get",
  "idle-detection",
  "local-fonts",
  "magnetometer",
  "midi",
  "payment",
  "serial",
  "storage-access",
  "usb",
  "window-management",
  "xr-spatial-tracking",
];

const headers: Readonly<Record<string, string>> = {
  "Content-Security-Policy": contentPolicy,
  "Cross-Origin-Opener-Policy": "same-origin",
  "Cross-Origin-Resource-Policy": "same-origin",
  // The microphone is for voice memos, asked for by a tap; everything else is closed.
  "Permissions-Policy": [...closedFeatures.map((feature) => `${feature}=()`), "microphone=(self)"].join(", "),
  "Referrer-Policy": "no-referrer",
  "X-Content-Type-Options": "nosniff",
};

/** The server's routes over one build. */
export function createApp(site: Site): Hono {
  const app = new Hono();
  app.use(async (c, next) => {
    await next();
    for (const [name, value] of Object.entries(headers)) c.header(name, value);
    if (c.res.status >= 400) log({ event: "refused", method: methodOf(c), status: c.res.status });
  });
  // The service worker answers this where the app is installed. Without it the text is not read, let alone kept.
  app.post("/share", (c) => c.redirect("/setbacks/new", 303));
  app.get("*", async (c) => {
    const file = find(site, c.req.path);
    return file === undefined ? c.html(pageThatSays("missing"), 404) : await send(c, file);
  });
  app.all("*", (c) => c.html(pageThatSays("onlyGet"), 405, { Allow: "GET, HEAD" }));
  app.onError((_error, c) => {
    log({ event: "crashed", method: methodOf(c) });
    return c.html(pageThatSays("wrong"), 500);
  });
  return app;
}

/** An address with a dot in its last part names a file; every other one is a route of the app. */
function find(site: Site, path: string): SiteFile | undefined {
  const file = site.get(path) ?? site.get(path.replace(/\/+$/, ""));
  if (file !== undefined) return file;
  const last = path.slice(path.lastIndexOf("/") + 1);
  return last.includes(".") || path.startsWith("/assets/") ? undefined : site.get("/");
}

async function send(c: Context, file: SiteFile): Promise<Response> {
  c.header("Cache-Control", file.immutable ? "public, max-age=31536000, immutable" : "no-cache");
  c.header("ETag", file.tag);
  c.header("Vary", "Accept-Encoding");
  if (c.req.header("If-None-Match") === file.tag) return c.body(null, 304);
  const encoding = file.compressible ? encodingFor(c.req.header("Accept-Encoding")) : "identity";
  if (encoding !== "identity") c.header("Content-Encoding", encoding);
  const body = await file.body(encoding);
  c.header("Content-Type", file.type);
  c.header("Content-Length", String(body.byteLength));
  return c.body(body);
}

function encodingFor(accepted: string | undefined): Encoding {
  const offered = (accepted ?? "").split(",").map((part) => part.split(";")[0]?.trim());
  if (offered.includes("br")) return "br";
  return offered.includes("gzip") ? "gzip" : "identity";
}

function methodOf(c: Context): "GET" | "HEAD" | "POST" | "other" {
  const { method } = c.req;
  return method === "GET" || method === "HEAD" || method === "POST" ? method : "other";
}
