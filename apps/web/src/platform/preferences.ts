/**
 * What this browser remembers about itself: looks, language, keys. Never anything a person wrote.
 *
 * Kept in localStorage so that the first paint can know it, and not copied to
 * other devices. Where storage is closed (some private windows) every answer is
 * null and nothing is kept.
 */

/** The name of something remembered, and what its value says. */
export type Preference =
  /** "light" or "dark"; null follows the system. */
  | "theme"
  /** "device" for the device's own font. */
  | "font"
  /** "on" for pictures that never move. */
  | "still"
  /** "off" when single keys do nothing. */
  | "keys"
  /** A language tag. */
  | "language"
  /** The country whose numbers Help shows, chosen by the person; "none" when it is none of those listed. */
  | "country"
  /** "yes" once someone has gone past the first screen. */
  | "begun"
  /** "browser" where the browser last promised nothing, so that the line about it stands right from the first paint. */
  | "kept"
  /** "off" when the card after heavy words is not wanted. */
  | "phraseCard"
  /** What the lock of this browser is (lock-record.ts); here it is only seen whether there is one. */
  | "lock";

/** `onwardTheme` for "theme". */
const keyOf = (name: Preference): string => name.replace(/^./, (first) => `onward${first.toUpperCase()}`);

/** What is remembered, or null. Never fails. */
export function preference(name: Preference): string | null {
  try {
    return localStorage.getItem(keyOf(name));
  } catch {
    return null;
  }
}

/** Remembers or, with null, forgets; looks change at once. Never fails; where storage is closed it lasts until reload. */
export function setPreference(name: Preference, value: string | null): void {
  try {
    if (value === null) localStorage.removeItem(keyOf(name));
    else localStorage.setItem(keyOf(name), value);
  } catch {
    // Nothing to do: the page still takes the new look below.
  }
  if (name === "theme" || name === "font" || name === "still") paint(name, value);
}

/** Gives the page the looks that were chosen; call once at the start. */
export function applyLooks(): void {
  for (const name of ["theme", "font", "still"] as const) paint(name, preference(name));
}

function paint(name: "theme" | "font" | "still", value: string | null): void {
  const { dataset } = document.documentElement;
  if (value === null) delete dataset[name];
  else dataset[name] = value;
}
