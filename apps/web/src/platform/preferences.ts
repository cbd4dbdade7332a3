/**
 * What this browser remembers about itself: looks, language, keys. Never anything a person wrote.
 *
 * Kept in localStorage so that the first paint can know it, and not copied to
 * other devices. Where storage is closed (some private windows) every answer is
 * null and nothing is kept.
 */

const KEYS = {
  /** "light" or "dark"; null follows the system. */
  theme: "onwardTheme",
  /** "device" for the device's own font. */
  font: "onwardFont",
  /** "on" for pictures that never move. */
  still: "onwardStill",
  /** "off" when single keys do nothing. */
  keys: "onwardKeys",
  /** A language tag. */
  language: "onwardLanguage",
  /** The country whose numbers Help shows, chosen by the person; "none" when it is none of those listed. */
  country: "onwardCountry",
  /** "yes" once someone has gone past the first screen. */
  begun: "onwardBegun",
  /** "browser" where the browser last promised nothing, so that the line about it stands right from the first paint. */
  kept: "onwardKept",
  /** What the lock of this browser is (lock-record.ts); here it is only seen whether there is one. */
  lock: "onwardLock",
} as const;

/** The name of something remembered; the values are beside each name above. */
export type Preference = keyof typeof KEYS;

/** What is remembered, or null. Never fails. */
export function preference(name: Preference): string | null {
  try {
    return localStorage.getItem(KEYS[name]);
  } catch {
    return null;
  }
}

/** Remembers or, with null, forgets; looks change at once. Never fails; where storage is closed it lasts until reload. */
export function setPreference(name: Preference, value: string | null): void {
  try {
    if (value === null) localStorage.removeItem(KEYS[name]);
    else localStorage.setItem(KEYS[name], value);
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
