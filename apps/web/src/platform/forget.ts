/**
 * Forgetting what this browser keeps for Onward beside the database: preferences, what a tab holds, shared text,
 * drafts begun too early.
 * The app itself stays, so that it opens again without a network.
 */

import { forgetAllEarly } from "./early-drafts.ts";

const SHARED_TEXT = "onward-shared";

/** Forgets the words of it. Never fails: what is closed holds nothing. */
export async function forgetWordsBeside(): Promise<void> {
  await forgetAllEarly();
  try {
    await caches.delete(SHARED_TEXT);
    // What had no room there.
    navigator.serviceWorker.controller?.postMessage({ type: "forgetShared" });
  } catch {
    // Closed storage holds nothing.
  }
}

/** Forgets it all. Never fails either. */
export async function forgetBeside(): Promise<void> {
  for (const kept of [() => localStorage, () => sessionStorage]) {
    try {
      const store = kept();
      for (const key of Object.keys(store)) if (key.startsWith("onward")) store.removeItem(key);
    } catch {
      // The same.
    }
  }
  await forgetWordsBeside();
}
