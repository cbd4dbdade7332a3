/**
 * The built app, held in memory: each file with its type, its tag and its compressed forms.
 *
 * A request is a look-up in this list, so no address can reach a file outside it, and a new build does not
 * change what a running server answers.
 */
import { createHash } from "node:crypto";
import { existsSync } from "node:fs";
import { readdir, readFile } from "node:fs/promises";
import { extname, join, relative, sep } from "node:path";
import { promisify } from "node:util";
import { brotliCompress, constants, gzip } from "node:zlib";

export type Encoding = "br" | "gzip" | "identity";

export type SiteFile = {
  readonly type: string;
  readonly tag: string;
  /** True when the file's name changes with its content. */
  readonly immutable: boolean;
  /** True when its bytes get smaller; the others are sent as they are. */
  readonly compressible: boolean;
  /** The bytes in this encoding; compressed once, when first asked for. */
  body(encoding: Encoding): Promise<Uint8Array<ArrayBuffer>>;
};

/** Files by address: "/", "/help", "/assets/start-abc.js". */
export type Site = ReadonlyMap<string, SiteFile>;

const types: Readonly<Record<string, string>> = {
  ".css": "text/css; charset=utf-8",
  ".html": "text/html; charset=utf-8",
  ".ico": "image/x-icon",
  ".js": "text/javascript; charset=utf-8",
  ".json": "application/json",
  ".m4a": "audio/mp4",
  ".mp3": "audio/mpeg",
  ".png": "image/png",
  ".svg": "image/svg+xml",
  ".txt": "text/plain; charset=utf-8",
  ".wasm": "application/wasm",
  ".webmanifest": "application/manifest+json",
  ".webp": "image/webp",
  ".woff2": "font/woff2",
};

const textual = new Set([".css", ".html", ".js", ".json", ".svg", ".txt", ".wasm", ".webmanifest"]);
const brotli = promisify(brotliCompress);
const gzipped = promisify(gzip);

/** Reads a build from a folder. Undefined when there is no index.html in it. */
export async function readSite(folder: string): Promise<Site | undefined> {
  if (!existsSync(join(folder, "index.html"))) return undefined;
  const entries = await readdir(folder, { recursive: true, withFileTypes: true });
  const site = new Map<string, SiteFile>();
  for (const entry of entries) {
    if (!entry.isFile()) continue;
    const file = join(entry.parentPath, entry.name);
    const path = `/${relative(folder, file).split(sep).join("/")}`;
    const address = entry.name === "index.html" ? path.slice(0, -"/index.html".length) || "/" : path;
    site.set(address, siteFile(path, await readFile(file)));
  }
  return site;
}

function siteFile(path: string, content: Uint8Array<ArrayBuffer>): SiteFile {
  const extension = extname(path);
  const made = new Map<Encoding, Promise<Uint8Array<ArrayBuffer>>>();
  const make = async (encoding: Encoding): Promise<Uint8Array<ArrayBuffer>> => {
    if (encoding === "identity") return content;
    if (encoding === "gzip") return gzipped(content);
    return brotli(content, { params: { [constants.BROTLI_PARAM_QUALITY]: 9 } });
  };
  return {
    type: types[extension] ?? "application/octet-stream",
    tag: `"${createHash("sha256").update(content).digest("base64url").slice(0, 22)}"`,
    compressible: textual.has(extension),
    immutable: path.startsWith("/assets/"),
    body(encoding) {
      const body = made.get(encoding) ?? make(encoding);
      made.set(encoding, body);
      return body;
    },
  };
}
