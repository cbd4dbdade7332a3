/**
 * The ways into the example and out of it.
 */
import { effect } from "@preact/signals";
import { preference, setPreference } from "../platform/preferences.ts";
import { lookingAround } from "./example.ts";
import { go, place } from "./navigation.ts";
import { saveState } from "./save-state.ts";
import { EXAMPLE_KEY, isOwn, rememberedExample, type Example } from "./store-start.ts";

/** Kept with it where the person had not been past the first screen before. */
const NEW = "new";
const isNew = rememberedExample()?.endsWith(` ${NEW}`) === true;

/** Says on every screen that it is the example, with the way out. */
export function begin(): void {
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
  if (isNew) addEventListener("pagehide", () => setPreference("begun", null));
}
/** Opens Today on the year. */
export function lookAround(): void {
  if (openExample("year")) return;
  // The tab remembers nothing: then the example lasts until the page loads again.
  lookingAround.value = true;
  begin();
  go("/today");
}

/** Opens Today on an example, in a page of its own. False where the tab can remember nothing: then nothing happens. */
export function openExample(example: Example): boolean {
  try {
    sessionStorage.setItem(EXAMPLE_KEY, preference("begun") === null ? `${example} ${NEW}` : example);
  } catch {
    return false;
  }
  // Back brings this page as it was, which shows the person's own.
  addEventListener("pageshow", forget, { once: true });
  location.assign("/today");
  return true;
}

/** Leaves the example for the person's own Onward, where they were before or at `path`. */
export function leaveExample(path = isNew ? "/welcome" : "/today"): void {
  forget();
  location.replace(path);
}

function forget(): void {
  try {
    sessionStorage.removeItem(EXAMPLE_KEY);
  } catch {
    // There was nothing to remove.
  }
}
