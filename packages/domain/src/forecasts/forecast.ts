/**
 * A forecast: what a person guessed beforehand. Of a try, how likely it is to work; of a goal, when it might be reached.
 * Screens say "guess".
 */
import type { Attempt } from "../attempts/attempt.ts";
import type { LocalDate } from "../kernel/time.ts";
import { countWithin, date, instant, ref, required, table, type Row } from "../kernel/schema.ts";

/** From surely not to surely. */
export const CHANCES = [0, 100] as const;

export const forecast = table(
  "forecast",
  "what someone guessed beforehand",
  {
    goal: required(ref("goal", "the goal, also of the try")),
    at: required(instant("when it was last given")),
    attempt: ref("attempt", "the try it is about; absent: the goal itself"),
    chance: countWithin(CHANCES, "of a try: how likely it is to work, in whole per cent, 0 to 100"),
    earliest: date("of a goal: the day before which it is not expected"),
    likely: date("of a goal: the day that is most likely"),
    latest: date("of a goal: the day by which it is all but sure"),
  },
  ["goal", "attempt"],
);
export type Forecast = Row<typeof forecast>;

/** True while a guess about a try would be one: before it begins or ends, and not after the day it is for. */
export const mayGuess = (
  { startedAt, outcome, day }: Pick<Attempt, "startedAt" | "outcome" | "day">,
  today: LocalDate,
): boolean => startedAt === null && outcome === null && (day === null || day >= today);

/** The guess that counts among those about one thing: two devices may each have made a row. Null where there is none. */
export const lastGiven = (forecasts: readonly Forecast[]): Forecast | null =>
  forecasts.toSorted((a, b) => b.at - a.at || (a.id < b.id ? 1 : -1))[0] ?? null;
