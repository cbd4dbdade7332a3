/**
 * What this tab knows of this visit, and forgets with the tab: that help was sought. Never a row, never sent.
 */
import { signal } from "@preact/signals";

const HELP_OPENED = "helpOpened";
const known = signal(false);

/** Notes that Help was opened, or the phrase card shown, in this tab. Never fails. */
export function noteHelpOpened(): void {
  known.value = true;
  try {
    sessionStorage.setItem(HELP_OPENED, "yes");
  } catch {
    // Storage is closed: it is known until the page loads again.
  }
}

/** Whether help was sought in this tab. A screen that asks while it is drawn is drawn again when it is. */
export function helpWasOpened(): boolean {
  try {
    return known.value || sessionStorage.getItem(HELP_OPENED) === "yes";
  } catch {
    return known.value;
  }
}
