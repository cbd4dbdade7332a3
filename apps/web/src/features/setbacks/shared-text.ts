/**
 * Text that another app shared with Onward: the service worker leaves it in a cache, or holds it where that has no room,
 * and there it waits until a draft has it.
 */

const CACHE = "onward-shared";

/** Texts that wait, oldest first, and the way to let go of these alone, which never fails. */
export type Shared = { readonly texts: readonly string[]; readonly forget: () => Promise<void> };

/** What waits in either place. Never fails; a place that cannot be asked never answers. */
export const sharedTexts = (): readonly Promise<Shared>[] => [inCache(), inWorker()];

async function inCache(): Promise<Shared> {
  try {
    if (!(await caches.has(CACHE))) return { texts: [], forget: async () => undefined };
    const cache = await caches.open(CACHE);
    const entries = await cache.keys();
    const texts = await Promise.all(entries.map(async (entry) => (await cache.match(entry))?.text() ?? ""));
    return {
      texts,
      forget: async () => {
        // What stays is offered again, beside the words that have it already.
        for (const entry of entries) await cache.delete(entry).catch(() => false);
      },
    };
  } catch {
    // Closed storage holds nothing.
    return { texts: [], forget: async () => undefined };
  }
}

const inWorker = (): Promise<Shared> =>
  new Promise((resolve) => {
    const worker = "serviceWorker" in navigator ? navigator.serviceWorker.controller : null;
    const { port1, port2 } = new MessageChannel();
    port1.onmessage = ({ data: texts }: MessageEvent<readonly string[]>) => {
      port1.close();
      resolve({ texts, forget: async () => worker?.postMessage({ type: "forgetShared", texts }) });
    };
    worker?.postMessage({ type: "shared" }, [port2]);
  });
