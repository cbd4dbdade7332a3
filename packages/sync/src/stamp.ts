/**
 * Stamps: when a batch was made, in an order that is the same on every device.
 *
 * A hybrid logical clock (Kulkarni et al., 2014): 48 bits of milliseconds, a 16-bit counter, and 32 bits of
 * device as the tie-break, written as 24 lower-case hex digits so that text order is time order.
 * A new stamp is later than the local clock and than everything it overwrites, whatever any clock said.
 */

/** 24 lower-case hex digits. The empty string stands for "never" and sorts before every stamp. */
export type Stamp = string;
/** 8 lower-case hex digits, drawn at random once per device. */
export type DeviceId = string;

export const NEVER: Stamp = "";

/** Stamps beyond the year 9999 are refused when a batch is opened, so that the counter can always go on. */
export const LAST_MS = 253_402_300_799_999;
/**
 * No clock is believed beyond this, in ms: what is written is stamped no later, and what a copy carries from beyond it
 * no clock has made.
 */
export const LAST_CLOCK = Date.UTC(2900, 0);
const DAY = 86_400_000;
const FORM = /^[0-9a-f]{24}$/;

export const isStamp = (value: unknown): value is Stamp =>
  typeof value === "string" && FORM.test(value) && msOf(value) <= LAST_MS;

const hex = (n: number, digits: number) => n.toString(16).padStart(digits, "0");

const write = (ms: number, counter: number, device: DeviceId): Stamp =>
  `${hex(ms, 12)}${hex(counter, 4)}${device}`;

/** Milliseconds since 1970 that a stamp carries. */
export const msOf = (stamp: Stamp): number => parseInt(stamp.slice(0, 12), 16);

/** The later of two stamps. */
export const later = (a: Stamp, b: Stamp): Stamp => (a > b ? a : b);

/**
 * The stamp of a batch made now.
 *
 * @param clock the highest stamp this device made or took in
 * @param now the wall clock in ms; may be wrong, may have gone back
 * @param overwritten the stamps of the cells the batch sets
 */
export function nextStamp(
  clock: Stamp,
  now: number,
  device: DeviceId,
  overwritten: Iterable<Stamp> = [],
): Stamp {
  let floor = clock;
  for (const stamp of overwritten) floor = later(floor, stamp);
  const wall = Math.min(Math.max(0, Math.floor(now)), LAST_MS);
  const fresh = write(wall, 0, device);
  // A fresh stamp must be later in time and counter, not only by its device, or ties could not be told apart.
  if (floor === NEVER || fresh.slice(0, 16) > floor.slice(0, 16)) return fresh;
  const ms = msOf(floor);
  const counter = parseInt(floor.slice(12, 16), 16) + 1;
  return counter > 0xffff ? write(ms + 1, 0, device) : write(ms, counter, device);
}

/** The local clock after taking in a stamp from elsewhere; one more than a day ahead of the wall clock leaves it alone. */
export const observe = (clock: Stamp, seen: Stamp, now: number): Stamp =>
  seen === NEVER || msOf(seen) > now + DAY ? clock : later(clock, seen);
