/**
 * What this tab knows of this visit, and forgets within a day, or with the tab: that help was sought. Never a row,
 * never sent.
 */
import { signal } from "@preact/signals";

const HELP_OPENED = "helpOpened";
/** A tab on a phone lives for weeks; after help was sought nothing is brought up for a day. */
const HELD_BACK_MS = 86_400_000;
const known = signal(0);

/** Notes that Help was opened, or the phrase card shown, in this tab. Never fails. */
export function noteHelpOpened(): void {
  known.value = Date.now();
  try {
    sessionStorage.setItem(HELP_OPENED, String(known.value));
  } catch {
    // Storage is closed: it is known until the page loads again.
  }
}

/**
 * Whether help was sought in this tab within the last day. A screen that asks while it is drawn is drawn again when it
 * is.
 */
export function helpWasOpened(): boolean {
  let at = known.value;
  try {
    at = Math.max(at, Number(sessionStorage.getItem(HELP_OPENED)) || 0);
  } catch {
    // As above.
  }
  // The clock was set back since: from now on it is counted by it.
  if (at > Date.now()) noteHelpOpened();
  return Date.now() - at < HELD_BACK_MS;
}
