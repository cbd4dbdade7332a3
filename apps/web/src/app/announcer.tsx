/**
 * Saying things aloud to screen readers: two live regions that stand in the page from the start.
 */
import { signal } from "@preact/signals";
import { place } from "./navigation.ts";

const polite = signal("");
const assertive = signal("");

/** The same words twice are heard twice: an invisible mark makes them differ. */
const again = (text: string, before: string): string => (text === before ? `${text}\u00A0` : text);

/** Says it when the person pauses: saves, counts, "Noted: heavy". */
export function announce(text: string): void {
  polite.value = again(text, polite.peek());
}

/** Interrupts; only for what risks losing words. */
export function alarm(text: string): void {
  assertive.value = again(text, assertive.peek());
}
// What stood in the way does not on the next screen.
place.subscribe(() => (assertive.value = ""));

/** The regions; once, in the frame. */
export function Announcer() {
  return (
    <>
      <div class="vh" role="status">
        {polite}
      </div>
      <div class="vh" role="alert">
        {assertive}
      </div>
    </>
  );
}
