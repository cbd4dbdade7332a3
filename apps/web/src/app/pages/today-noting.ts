/**
 * What is being written about small wins: the card opens the field that stands in the list, and a win or a step that was
 * just done may be marked.
 */
import { signal } from "@preact/signals";
import type { ToMark } from "../parts/noted-win.tsx";

/** Whether a small win is being noted. */
export const noting = signal(false);

/** What is asked about just now: how will you mark it? */
export const marking = signal<ToMark | null>(null);

/** Opens the field for a win, which takes the focus. */
export function noteAWin(): void {
  marking.value = null;
  noting.value = true;
}
