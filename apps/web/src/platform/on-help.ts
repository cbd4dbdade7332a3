/**
 * How much of their own a person has put on Help, so that Help can keep room for it and opens the file for nobody else.
 *
 * A number in localStorage, apart from the preferences that the first paint needs. Never a word of it.
 */

const KEY = "onwardOnHelp";
const MOST = 2;

/** How many rows, 0 to 2; 0 where storage is closed. */
export function rowsOnHelp(): number {
  try {
    return Math.min(MOST, Math.max(0, Math.trunc(Number(localStorage.getItem(KEY))) || 0));
  } catch {
    return 0;
  }
}

/** Remembers it. Never fails. */
export function noteRowsOnHelp(rows: number): void {
  try {
    if (rows === 0) localStorage.removeItem(KEY);
    else localStorage.setItem(KEY, String(rows));
  } catch {
    // Nothing to do: Help then shows numbers alone.
  }
}
