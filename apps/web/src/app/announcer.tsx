/**
 * Saying things aloud to screen readers: two live regions that stand in the page from the start.
 */
import { signal } from "@preact/signals";
import { place } from "./navigation.ts";

const polite = signal("");
const assertive = signal("");

/** The same words twice are heard twice: an invisible mark makes them differ. */
const again = (text: string, before: string): string => (text === before ? `${text}\u00A0` : text);

/**
 * Says it when the person pauses: saves, counts, "Noted: heavy".
 * @returns takes it off the page again, when it holds no longer and nothing else was said since
 */
export function announce(text: string): () => void {
  const said = again(text, polite.peek());
  polite.value = said;
  return () => {
    if (polite.peek() === said) polite.value = "";
  };
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
