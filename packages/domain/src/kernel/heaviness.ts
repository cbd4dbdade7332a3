/**
 * The one scale: how heavy something is, 0 to 4, always the same five words, never shown as digits.
 */

export type Heaviness = 0 | 1 | 2 | 3 | 4;

/** In order, lightest first. The words on screen are in the copy; these are their names in code. */
export const HEAVINESS = ["light", "someWeight", "middling", "heavy", "veryHeavy"] as const;

/** From here on, steadying comes before anything else. */
export const HEAVY = 3;
/** Here nothing that asks someone to think is offered. */
export const VERY_HEAVY = 4;

export const isHeaviness = (value: unknown): value is Heaviness =>
  typeof value === "number" && Number.isInteger(value) && value >= 0 && value <= 4;

/** Inside looking back: time to stop when it got two steps heavier, or reached the heaviest. */
export const shouldStop = (before: Heaviness, now: Heaviness): boolean =>
  now === VERY_HEAVY || now - before >= 2;
