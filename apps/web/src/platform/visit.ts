/**
 * What this tab knows of this visit, and forgets with the tab: that help was sought. Never a row, never sent.
 */

const HELP_OPENED = "helpOpened";
let known = false;

/** Notes that Help was opened, or the phrase card shown, in this tab. Never fails. */
export function noteHelpOpened(): void {
  known = true;
  try {
    sessionStorage.setItem(HELP_OPENED, "yes");
  } catch {
    // Storage is closed: it is known until the page loads again.
  }
}

/** Whether help was sought in this tab. */
export function helpWasOpened(): boolean {
  try {
    return known || sessionStorage.getItem(HELP_OPENED) === "yes";
  } catch {
    return known;
  }
}
