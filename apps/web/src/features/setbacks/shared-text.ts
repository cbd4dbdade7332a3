/**
 * Text that another app shared with Onward: the service worker leaves it in a cache, where it waits until a draft has it.
 */

const CACHE = "onward-shared";
const ENTRY = "/shared-text";

/** The text that waits; "" when there is none. Never fails. */
export async function sharedText(): Promise<string> {
  if (!("caches" in globalThis)) return "";
  try {
    if (!(await caches.has(CACHE))) return "";
    const cache = await caches.open(CACHE);
    return ((await (await cache.match(ENTRY))?.text()) ?? "").trim();
  } catch {
    return "";
  }
}

/** Lets it go, once the words are kept elsewhere. Never fails. */
export async function forgetSharedText(): Promise<void> {
  try {
    await (await caches.open(CACHE)).delete(ENTRY);
  } catch {
    // It is offered again, beside the words that have it already.
  }
}
