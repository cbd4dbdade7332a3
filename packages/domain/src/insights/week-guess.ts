/**
 * How heavy a setback was guessed to be in a week, beside how heavy it was said to be then. Counts only: that people
 * mostly guess too heavy is known of groups, and is not said of anyone.
 */
import type { Moment } from "../kernel/ctx.ts";
import type { Heaviness } from "../kernel/heaviness.ts";
import { DAY, dayOf, daysBetween } from "../kernel/time.ts";
import { may } from "../debriefs/offers.ts";
import type { Rating, Setback } from "../setbacks/setback.ts";
import { saidRange, type ArisenShare } from "./arisen-share.ts";

/** How many days after it was written down a rating counts as that of a week later: from, to. */
const WEEK = 7;
const AROUND = 2;

export type WeekGuess = { readonly guess: Heaviness; readonly turnedOut: Heaviness };

/**
 * How heavy a setback was said to be a week after it was written down: the rating nearest to seven days later, from five to
 * nine days, of two as near the later; null without one. Pass its own ratings.
 */
export function heavinessWeekLater(
  loggedAt: number,
  ratings: readonly Pick<Rating, "at" | "heaviness">[],
  { zone, dayStartsAt }: Pick<Moment, "zone" | "dayStartsAt">,
): Heaviness | null {
  const day = (at: number) => dayOf(at, zone, dayStartsAt);
  const written = day(loggedAt);
  const [nearest] = ratings
    // What days are is dear to find out, and most ratings are far from any week later.
    .filter(({ at }) => Math.abs(at - loggedAt - WEEK * DAY) < (AROUND + 2) * DAY)
    .map(({ at, heaviness }) => ({
      at,
      heaviness,
      off: Math.abs(daysBetween(written, day(at)) - WEEK),
    }))
    .filter(({ off }) => off <= AROUND)
    .toSorted((a, b) => a.off - b.off || b.at - a.at);
  return nearest?.heaviness ?? null;
}

/**
 * The guess of one setback and how heavy it was a week later. Null without either, and for a kind that is not there to
 * be analysed. Pass its own ratings.
 */
export function weekGuess(
  { guess, loggedAt, kind }: Pick<Setback, "guess" | "loggedAt" | "kind">,
  ratings: readonly Pick<Rating, "at" | "heaviness">[],
  moment: Pick<Moment, "zone" | "dayStartsAt">,
): WeekGuess | null {
  if (guess === null || !may(kind).debrief) return null;
  const turnedOut = heavinessWeekLater(loggedAt, ratings, moment);
  return turnedOut === null ? null : { guess, turnedOut };
}

export type GuessesOfWeeks = {
  readonly of: number;
  /** Guessed heavier than it turned out; the same; lighter. */
  readonly heavier: number;
  readonly same: number;
  readonly lighter: number;
  /** 95 % interval of the share that was guessed heavier, 0 to 1; null while there are too few. */
  readonly range: ArisenShare["interval"] | null;
};

/** Of fewer guesses than this there is the list alone. */
export const FEWEST_GUESSES = 5;
/** Of fewer than this only the counts are said. */
const FEWEST_FOR_RANGE = 10;

/** How many guesses lay on which side. */
export function guessesOfWeeks(guesses: readonly WeekGuess[]): GuessesOfWeeks {
  const count = (fits: (by: number) => boolean) =>
    guesses.filter(({ guess, turnedOut }) => fits(guess - turnedOut)).length;
  const heavier = count((by) => by > 0);
  return {
    of: guesses.length,
    heavier,
    same: count((by) => by === 0),
    lighter: count((by) => by < 0),
    range: saidRange(heavier, guesses.length, FEWEST_FOR_RANGE),
  };
}
