/**
 * How heavy things became afterwards: guesses beside a week later, down to half, days beside what was going on.
 */
import { checkin } from "@onward/domain/checkins/checkin";
import { daysBeside as daysBesideOf, type AllDaysBeside } from "@onward/domain/insights/days-beside";
import { easedOf, easedOfAll, type Eased, type EasedOfAll } from "@onward/domain/insights/eased";
import {
  guessesOfWeeks,
  weekGuess,
  type GuessesOfWeeks,
  type WeekGuess,
} from "@onward/domain/insights/week-guess";
import type { Moment } from "@onward/domain/kernel/ctx";
import { dayOf, type Instant, type LocalDate } from "@onward/domain/kernel/time";
import { rating, setback } from "@onward/domain/setbacks/setback";
import type { Db } from "../drivers/driver.ts";
import { readCells } from "../rows.ts";
import { query } from "./query.ts";

/** A setback by its id and the day it was written down. */
type Written = { readonly id: string; readonly wrote: LocalDate };

/** Of more setbacks than this the last ones are told of: what days are is dear to find out. */
const MOST = 100;

/** The last setbacks that fit, each with its ratings, first the one written down last. */
function withRatings(db: Db, where: string) {
  // An id begins with the moment its row was made.
  const last = `id IN (SELECT id FROM setback WHERE removed = 0 AND (${where}) ORDER BY id DESC LIMIT ${MOST})`;
  const ratings = Map.groupBy(
    readCells(db, rating, ["setback", "at", "heaviness"], {
      where: `setback IN (SELECT id FROM setback WHERE ${last})`,
    }),
    (r) => r.setback,
  );
  return readCells(db, setback, ["loggedAt", "guess", "kind"], { where: last })
    .toSorted((a, b) => b.loggedAt - a.loggedAt || (a.id < b.id ? 1 : -1))
    .map((row) => ({ ...row, ratings: ratings.get(row.id) ?? [] }));
}

const written = ({ id, loggedAt }: { id: string; loggedAt: Instant }, moment: Moment): Written => ({
  id,
  wrote: dayOf(loggedAt, moment.zone, moment.dayStartsAt),
});

export type WeekGuesses = {
  readonly said: GuessesOfWeeks;
  readonly guesses: readonly (Written & WeekGuess)[];
};

/** Every guess at how heavy it would be in a week that has a rating of about then. */
export const weekGuesses = query([setback, rating], (db, _: null, moment): WeekGuesses => {
  const guesses = withRatings(db, "guess IS NOT NULL").flatMap((row) => {
    const found = weekGuess(row, row.ratings, moment);
    return found === null ? [] : [{ ...written(row, moment), ...found }];
  });
  return { said: guessesOfWeeks(guesses), guesses };
});

export type EasedSetbacks = {
  readonly said: EasedOfAll;
  readonly setbacks: readonly (Written & Eased)[];
};

/** Every setback that was rated over days: when it came down to half. */
export const easedSetbacks = query([setback, rating], (db, _: null, moment): EasedSetbacks => {
  const often = `id IN (SELECT setback FROM rating WHERE removed = 0 GROUP BY setback HAVING COUNT(1) > 2)`;
  const setbacks = withRatings(db, often).flatMap((row) => {
    const found = easedOf(row, row.ratings, moment);
    return found === null ? [] : [{ ...written(row, moment), ...found }];
  });
  return { said: easedOfAll(setbacks), setbacks };
});

/** How the days were beside what was going on. */
export const daysBeside = query([checkin], (db, _args: null): AllDaysBeside =>
  daysBesideOf(
    readCells(db, checkin, ["day", "heaviness", "energy", "around"], { where: "heaviness IS NOT NULL" }),
  ),
);
