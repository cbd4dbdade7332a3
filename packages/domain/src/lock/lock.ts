/**
 * When the lock falls, and how long it makes one wait after wrong passphrases. Nothing of it is a row: a lock is of one
 * browser.
 */

/** A passphrase has at least so many characters. */
export const LEAST_CHARACTERS = 8;

/** A passphrase as it is compared: the same however a keyboard composes its letters. */
export const asTyped = (passphrase: string): string => passphrase.normalize("NFC");

/** Whether a passphrase may lock Onward: long enough, and more than spaces. */
export const mayLock = (passphrase: string): boolean =>
  passphrase.trim() !== "" && [...asTyped(passphrase)].length >= LEAST_CHARACTERS;

/** After how many minutes out of sight the lock falls; 0 is at once. */
export const AWAY_MINUTES = [0, 1, 5] as const;
export type AwayMinutes = (typeof AWAY_MINUTES)[number];

const MINUTE_MS = 60_000;

/** How long Onward may be out of sight before the lock falls, in ms. */
export const awayMs = (after: AwayMinutes): number => after * MINUTE_MS;

/**
 * Whether the lock falls for who comes back, or opens Onward anew.
 *
 * @param seen when an open Onward was last in sight in this browser; null when none was since it was locked. A time to
 * come means that the clock was set back: how long it has been nobody knows, so it counts as long.
 */
export const locksNow = (after: AwayMinutes, seen: number | null, now: number): boolean =>
  seen === null || after === 0 || now < seen || now - seen >= awayMs(after);

/** Wrong passphrases in a row, and when the last of them was typed. */
export type Wrong = { readonly count: number; readonly at: number };
export const NONE_WRONG: Wrong = { count: 0, at: 0 };

/** So many may be wrong before anybody waits. */
export const FREE_WRONG = 5;
const FIRST_WAIT_MS = 30_000;
const LONGEST_WAIT_MS = 5 * MINUTE_MS;

/** How long one waits after so many: half a minute, then twice as long each time, and never more than five minutes. */
const waitAfter = (count: number): number =>
  count < FREE_WRONG ? 0 : Math.min(LONGEST_WAIT_MS, FIRST_WAIT_MS * 2 ** Math.min(10, count - FREE_WRONG));

/** One more was wrong. */
export const oneMoreWrong = ({ count }: Wrong, now: number): Wrong => ({ count: count + 1, at: now });

/**
 * The same, as it stands now: a clock that was set back begins the wait anew, so that it neither ends it nor makes it
 * longer than it ever is.
 */
export const wrongNow = (wrong: Wrong, now: number): Wrong =>
  now < wrong.at ? { ...wrong, at: now } : wrong;

/** How long one still waits, in ms; 0 when the next may be typed. */
export function waitLeft(wrong: Wrong, now: number): number {
  const { count, at } = wrongNow(wrong, now);
  return Math.max(0, at + waitAfter(count) - now);
}
