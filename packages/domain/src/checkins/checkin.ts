/**
 * A check-in: how the day is. One row a day (its id comes from the date); a later tap amends it.
 */
import { date, heaviness, instant, required, table, words, type Row } from "../kernel/schema.ts";
import { addDays, type LocalDate } from "../kernel/time.ts";

export const checkin = table(
  "checkin",
  "how a day was: heaviness, energy, sleep and a line",
  {
    day: required(date("the person's day")),
    at: required(instant("the latest tap")),
    heaviness: heaviness("how heavy, 0 to 4"),
    energy: heaviness("energy, 0 none to 4 plenty"),
    sleep: heaviness("sleep, 0 poor to 4 good"),
    around: words("what was going on"),
    line: words("a line about the day"),
  },
  ["day"],
);
export type Checkin = Row<typeof checkin>;

const LOW = 1;
/** True when the day's own check-in says that there is little energy or none; not said is not low. */
export const isLowDay = (checkin: Pick<Checkin, "day" | "energy"> | null, today: LocalDate): boolean =>
  checkin !== null && checkin.day === today && checkin.energy !== null && checkin.energy <= LOW;

/** What a check-in says of its day. */
export const SAID = [
  "heaviness",
  "energy",
  "sleep",
  "around",
  "line",
] as const satisfies readonly (keyof Checkin)[];
export type Said = Pick<Checkin, (typeof SAID)[number]>;

/** Whether anything of a check-in is left that was said. */
export const saysAnything = (checkin: Said): boolean => SAID.some((cell) => checkin[cell] !== null);

/** A check-in that was never made may be made for so many days, today among them; one that is there is amended any time. */
export const MAKE_DAYS = 7;

/** Whether a check-in may be made for a day that has none. Never for a day to come. */
export const mayMakeFor = (day: LocalDate, today: LocalDate): boolean =>
  day <= today && day > addDays(today, -MAKE_DAYS);
