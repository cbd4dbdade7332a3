/**
 * Time in which nobody was there: a locked phone, a closed lid, a clock that leapt.
 */
import type { PlayerEvent } from "@onward/domain/practices/player";

/** Longer than this between two ticks of a tenth of a second, the device slept. */
const AWAY_MS = 5000;

/**
 * What comes of the time since the last tick. Time away does not run a practice on: it waits where it was, unless the
 * step is one that goes on unseen.
 */
export const afterTime = (passedMs: number, unseen: boolean): PlayerEvent =>
  passedMs > AWAY_MS && !unseen ? { type: "pause" } : { type: "tick", elapsedMs: passedMs };
