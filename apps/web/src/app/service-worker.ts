/**
 * Keeps the app working without a network, and receives text shared from other apps.
 *
 * - Built to /service-worker.js; the build replaces `__ONWARD_BUILD__` with the list of its own files.
 * - Install stores every listed file; files it stored are answered from there, never from the network.
 * - A navigation gets its own page when there is one (/, /today, /help, ...), else the shell of /.
 * - Where the browser can, pages and assets are answered from the cache without waiting for this worker to start,
 *   which takes as long as reading them.
 * - What is missing of its files (a person may empty the browser's caches) is fetched again when a page posts
 *   `{ type: "keep" }`. A page that is neither kept nor to be had is answered with words that say so.
 * - A new version waits until a page posts `{ type: "activate" }`; pages then reload on `controllerchange`.
 * - Text shared into Onward arrives as POST /share (title, text). It is put, as plain text, into the cache
 *   "onward-shared", each under an address of its own, and the answer is a redirect to /setbacks/new. That page reads
 *   the entries and deletes those it has kept. What the cache has no room for this worker holds, as long as it lives:
 *   it hands that to a page that posts `{ type: "shared" }` with a port, and lets it go at `{ type: "forgetShared" }`.
 *   A person's words are never part of an address.
 */

/** What the build tells of itself. */
export type Stored = {
  readonly version: string;
  readonly files: readonly string[];
  /** A page, whole, for when the app itself is not here and there is no network. */
  readonly away: string;
};

declare const __ONWARD_BUILD__: Stored;

type Waiting = Event & { waitUntil(work: Promise<unknown>): void };
/** What is answered from a cache without starting this worker (Service Workers, InstallEvent.addRoutes). */
type StaticRoutes = {
  addRoutes?(
    rules: readonly { condition: { urlPattern: URLPatternInit }; source: { cacheName: string } }[],
  ): Promise<void>;
};
type Fetching = Event & { readonly request: Request; respondWith(answer: Promise<Response>): void };
type Scope = {
  readonly clients: { claim(): Promise<void> };
  readonly location: Location;
  skipWaiting(): Promise<void>;
  addEventListener(type: "install", hear: (event: Waiting & StaticRoutes) => void): void;
  addEventListener(type: "activate", hear: (event: Waiting) => void): void;
  addEventListener(type: "fetch", hear: (event: Fetching) => void): void;
  addEventListener(type: "message", hear: (event: MessageEvent<unknown> & Waiting) => void): void;
};

const worker = self as unknown as Scope;
const { version, files, away } = __ONWARD_BUILD__;
const buildPrefix = "onward-build-";
const current = buildPrefix + version;
const sharedCache = "onward-shared";
/** Shared texts that the cache had no room for, oldest first. */
const unkept = new Set<string>();
const stored = new Set(files);
/** The addresses that have a page of their own. */
const pages = files.filter((file) => !file.includes("."));

worker.addEventListener("install", (event) => {
  event.waitUntil(store(files));
  // With a query it is another entry to the cache, which this worker knows to be the same page.
  const known = [...pages, "/assets/*"].map((pathname) => ({
    condition: { urlPattern: { pathname, search: "" } },
    source: { cacheName: current },
  }));
  // Where this is refused, everything goes through the worker as before.
  if (event.addRoutes) event.waitUntil(event.addRoutes(known).catch(() => undefined));
});

worker.addEventListener("activate", (event) => {
  event.waitUntil(dropOld().then(() => worker.clients.claim()));
});

worker.addEventListener("message", (event) => {
  const asked = event.data as { readonly type?: unknown; readonly texts?: readonly string[] } | null;
  if (asked?.type === "activate") void worker.skipWaiting();
  if (asked?.type === "shared") event.ports[0]?.postMessage([...unkept]);
  if (asked?.type === "forgetShared") for (const text of asked.texts ?? unkept) unkept.delete(text);
  // Without a network it is tried again at the next load.
  if (asked?.type === "keep") event.waitUntil(storeMissing().catch(() => undefined));
});

worker.addEventListener("fetch", (event) => {
  const { request } = event;
  const { origin, pathname } = new URL(request.url);
  if (origin !== worker.location.origin) return;
  if (request.method === "POST" && pathname === "/share") return event.respondWith(receive(request));
  if (request.method !== "GET") return;
  const file = request.mode === "navigate" ? pageFor(pathname) : pathname;
  if (stored.has(file)) event.respondWith(answer(request, file));
});

/** A name with a dot is a file, opened as it is; every other address without a page of its own gets the shell. */
function pageFor(pathname: string): string {
  const page = pathname.replace(/(.)\/+$/, "$1");
  return stored.has(page) || /\.[^/]*$/.test(page) ? page : "/";
}

async function answer(request: Request, file: string): Promise<Response> {
  const cache = await caches.open(current);
  const kept = await cache.match(file);
  if (kept) return kept;
  try {
    return await fetch(request);
  } catch (error) {
    if (request.mode !== "navigate") throw error;
    return new Response(away, { status: 503, headers: { "Content-Type": "text/html; charset=utf-8" } });
  }
}

async function store(some: readonly string[]): Promise<void> {
  // "no-cache" asks the server whether a file has changed, so that an old copy is never stored as new.
  const requests = some.map((file) => new Request(file, { cache: "no-cache" }));
  await (await caches.open(current)).addAll(requests);
}

async function storeMissing(): Promise<void> {
  const kept = await (await caches.open(current)).keys();
  const there = new Set(kept.map(({ url }) => new URL(url).pathname));
  await store(files.filter((file) => !there.has(file)));
}

async function receive(request: Request): Promise<Response> {
  const form = await request.formData();
  const parts = ["title", "text"].map((name) => form.get(name));
  const text = parts.filter((part) => typeof part === "string" && part !== "").join("\n");
  if (text !== "") await keepShared(text);
  return Response.redirect("/setbacks/new", 303);
}

async function keepShared(text: string): Promise<void> {
  try {
    // An address of its own, so that none takes the place of another.
    await (await caches.open(sharedCache)).put(`/shared-text/${crypto.randomUUID()}`, new Response(text));
  } catch {
    unkept.add(text);
  }
}

async function dropOld(): Promise<void> {
  const names = await caches.keys();
  const old = names.filter((name) => name.startsWith(buildPrefix) && name !== current);
  await Promise.all(old.map((name) => caches.delete(name)));
}
