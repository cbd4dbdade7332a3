/**
 * Text that another app shared with Onward: the service worker leaves it in a cache, and this takes it out, once.
 */

const CACHE = "onward-shared";
const ENTRY = "/shared-text";

/** The text that waits, which no longer waits then; "" when there is none. Never fails. */
export async function takeSharedText(): Promise<string> {
  if (!("caches" in globalThis)) return "";
  try {
    if (!(await caches.has(CACHE))) return "";
    const cache = await caches.open(CACHE);
    const text = (await (await cache.match(ENTRY))?.text()) ?? "";
    await cache.delete(ENTRY);
    return text.trim();
  } catch {
    return "";
  }
}
