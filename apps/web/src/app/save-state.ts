/**
 * Where the words are just now, for the one quiet line that says so.
 *
 * Follows the store once a screen needs it. Who learns more (the storage
 * question, a copy saved, Look around) sets it as well; whoever sets it announces it.
 */
import { signal } from "@preact/signals";
import type { ComponentType } from "preact";
import type { shell } from "../copy/en/shell.ts";
import { preference } from "../platform/preferences.ts";

/** A name of a line in the copy. */
export type WhereKept = Exclude<keyof typeof shell.saved, "asYouGo">;

export const saveState = signal<WhereKept>(lastKnown());

/** What this device was found to do with words that are kept, before it has been asked again. */
function lastKnown(): "browser" | "device" {
  return preference("kept") === "browser" ? "browser" : "device";
}

/** What stands at the head of a screen while something is the matter with the storage; set by who follows it. */
export const storageNotice = signal<ComponentType | null>(null);

/** Shorter waits are not worth a word. */
const NOTICEABLE_MS = 300;
/** What the screen itself asks of the file is answered by then. */
const SCREEN_FIRST_MS = 300;
let following = false;

/** Begins to follow the store, which this fetches; call when a screen that keeps words is about to show. */
export async function followStore(): Promise<void> {
  if (following) return;
  following = true;
  const { tabState } = await import("./store.ts");
  // What may stand at the head of a screen waits for the file, as its words come from there.
  const storage = tabState.subscribe((state) => {
    if (state.type === "opening") return;
    queueMicrotask(() => storage());
    setTimeout(() => {
      void import("./storage-line.tsx").then(({ followStorage }) => followStorage());
    }, SCREEN_FIRST_MS);
  });
  let slow = 0;
  tabState.subscribe((state) => {
    clearTimeout(slow);
    switch (state.type) {
      case "opening":
        if (state.filled !== undefined) {
          saveState.value = "example";
          return;
        }
        slow = window.setTimeout(() => {
          saveState.value = "opening";
        }, NOTICEABLE_MS);
        return;
      case "open":
        if (!state.lasting) saveState.value = "thisWindow";
        else if (saveState.peek() !== "browser" && saveState.peek() !== "example")
          saveState.value = lastKnown();
        return;
      case "asleep":
        saveState.value = "otherWindow";
        return;
      case "failed":
        saveState.value = "closed";
    }
  });
}
