/**
 * Looking around: Onward with sample data in memory, where nothing is kept.
 *
 * Whoever opens the store follows `lookingAround` and swaps in the sample.
 */
import { signal } from "@preact/signals";
import { go } from "./navigation.ts";
import { saveState } from "./save-state.ts";

export const lookingAround = signal(false);

/** Opens Today on the sample. */
export function lookAround(): void {
  lookingAround.value = true;
  saveState.value = "example";
  go("/today");
}
