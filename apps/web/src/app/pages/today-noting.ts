/**
 * Whether a small win is being noted: the card opens the field that stands in the list.
 */
import { signal } from "@preact/signals";

export const noting = signal(false);

/** Opens the field for a win, which takes the focus. */
export function noteAWin(): void {
  noting.value = true;
}
