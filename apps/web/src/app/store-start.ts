/**
 * Starts the worker of a person's own words, which takes longest, while the app's code is still being read.
 *
 * The build makes this a script of its own at the head of the page (build/static-pages.ts), so it imports next to
 * nothing. Screens that keep no words start none.
 */
import { compileSqlite } from "@onward/store/drivers/browser-sqlite";
import type { Signal } from "@onward/store/tab/protocol";
import { preference } from "../platform/preferences.ts";

/** What a tab can show in place of the person's own: a year of somebody, or ten. */
export type Example = "year" | "tenYears";
/** Where a tab remembers that it shows an example, and which. */
export const EXAMPLE_KEY = "onwardExample";

const OWN = new Set(["/welcome", "/setbacks/new", "/settings/data", "/settings/sample", "/import", "/gone"]);
/** Whether the screen at a path is about one's own words, whatever one looked at before: beginning, writing down, one's data. */
export const isOwn = (path: string): boolean => OWN.has(path);

const WORDLESS = new Set(["/welcome", "/help", "/worried", "/gone"]);
/** Whether the screen of a route has to do with words that are kept. */
export const keepsWords = (path: string): boolean => !WORDLESS.has(path) && !path.startsWith("/guides");

/** The path of an address, however many slashes it ends with. */
const pathOf = ({ pathname }: Location): string => pathname.replace(/\/+$/, "");

/** What this tab remembers of the example; null when it shows the person's own. */
export function rememberedExample(): string | null {
  try {
    if (typeof sessionStorage === "undefined") return null;
    if (isOwn(pathOf(location))) sessionStorage.removeItem(EXAMPLE_KEY);
    return sessionStorage.getItem(EXAMPLE_KEY);
  } catch {
    return null;
  }
}

/** Whether the app is on the device already: else what the screen needs comes first over the network. */
const isKept = (): boolean => navigator.serviceWorker?.controller != null;

let worker: Worker | null = null;

/** The worker that keeps a person's own words; the same one however often it is asked for. */
export function ownWorker(): Worker {
  if (worker !== null) return worker;
  // The name is read by the worker. It is spelt out, since the bundler reads this line as it stands.
  const started = new Worker(new URL("./store-worker.ts", import.meta.url), { type: "module", name: "own" });
  // One that could not be fetched is tried once more by whoever asks next.
  started.addEventListener("error", (event) => {
    if (worker === started && !(event instanceof ErrorEvent)) worker = null;
  });
  void (isKept() ? compileSqlite() : Promise.resolve(null)).then((compiled) =>
    started.postMessage({ signal: "sqlite", compiled } satisfies Signal),
  );
  worker = started;
  return started;
}

/** Whether the address leads to a screen that keeps words. */
function leadsToWords(address: Location): boolean {
  const path = pathOf(address);
  return path === "" ? preference("begun") !== null : keepsWords(path);
}

if (typeof Worker !== "undefined" && isKept() && leadsToWords(location) && rememberedExample() === null)
  ownWorker();
