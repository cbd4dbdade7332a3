/**
 * A check-in: how the day is. One row a day (its id comes from the date); a later tap amends it.
 */
import { date, heaviness, instant, required, table, words, type Row } from "../kernel/schema.ts";
import type { LocalDate } from "../kernel/time.ts";

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
  },
  ["day"],
);
export type Checkin = Row<typeof checkin>;

const LOW = 1;
/** True when the day's own check-in says that there is little energy or none; not said is not low. */
export const isLowDay = (checkin: Pick<Checkin, "day" | "energy"> | null, today: LocalDate): boolean =>
  checkin !== null && checkin.day === today && checkin.energy !== null && checkin.energy <= LOW;
