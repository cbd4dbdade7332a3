/**
 * Looking around: Onward with sample data in memory, where nothing is kept. Whoever begins to write there, or turns to
 * their data, is in their own Onward again.
 *
 * A page load is either the person's own or the example, from start to end; so both ways, in and out, load the page
 * again. `lookingAround` says which this is. The tab remembers it, and forgets it when it is closed.
 */
import { effect, signal } from "@preact/signals";
import { preference, setPreference } from "../platform/preferences.ts";
import { go, place } from "./navigation.ts";
import { saveState } from "./save-state.ts";
import { EXAMPLE_KEY, isOwn, rememberedExample } from "./store-start.ts";

/** Kept with it: whether the person had been past the first screen before. */
const NEW = "new";

const before = rememberedExample();
/** True when this page load shows the example. */
export const lookingAround = signal(before !== null);

/** Says on every screen that it is the example, with the way out. */
function begin(): void {
  effect(() => {
    if (saveState.value === "device" || saveState.value === "thisWindow") saveState.value = "example";
  });
  // What is written down here would be lost, and what is deleted here would be one's own.
  effect(() => {
    const { path } = place.value;
    if (isOwn(path)) leaveExample(path);
  });
  void import("./example-bar.tsx").then(({ showExampleBar }) => showExampleBar());
  // Looking around is not yet beginning: the first screen stays the first.
  if (before === NEW) addEventListener("pagehide", () => setPreference("begun", null));
}
if (lookingAround.peek()) begin();

/** Opens Today on the sample. */
export function lookAround(): void {
  try {
    sessionStorage.setItem(EXAMPLE_KEY, preference("begun") ?? NEW);
  } catch {
    // The tab remembers nothing: then the example lasts until the page loads again.
    lookingAround.value = true;
    begin();
    go("/today");
    return;
  }
  location.assign("/today");
}

/** Leaves the example for the person's own Onward, where they were before or at `path`. */
export function leaveExample(path = before === NEW ? "/welcome" : "/today"): void {
  try {
    sessionStorage.removeItem(EXAMPLE_KEY);
  } catch {
    // There was nothing to remove.
  }
  location.replace(path);
}
