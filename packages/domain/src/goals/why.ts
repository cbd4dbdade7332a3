/**
 * When the why of a goal is shown unasked: it was written for a bad day, and asks for nothing.
 */
import { isLowDay, type Checkin } from "../checkins/checkin.ts";
import { may } from "../debriefs/offers.ts";
import { VERY_HEAVY, type Heaviness } from "../kernel/heaviness.ts";
import type { LocalDate } from "../kernel/time.ts";
import type { Setback } from "../setbacks/setback.ts";
import type { Goal } from "./goal.ts";
import { isLive } from "./steps.ts";

/**
 * The why to show beside a setback of this goal, from its first hour on; or null. Null where the setback is of a kind that
 * is not there to be analysed, while it weighs most, and of a goal that is put aside, let go or reached: then a reason to go
 * on would be one more weight.
 */
export const whyBeside = (
  goal: Pick<Goal, "state" | "why">,
  { kind }: Pick<Setback, "kind">,
  heaviness: Heaviness | null,
): string | null => (isLive(goal) && may(kind).debrief && heaviness !== VERY_HEAVY ? goal.why : null);

/**
 * The why to show beside a small step of this goal today: where the day's own check-in says that there is little energy; or
 * null. Null while the day weighs most, and of a goal that is not open, as beside a setback.
 */
export const whyOnDay = (
  goal: Pick<Goal, "state" | "why">,
  checkin: Pick<Checkin, "day" | "energy" | "heaviness"> | null,
  today: LocalDate,
): string | null =>
  isLive(goal) && isLowDay(checkin, today) && checkin?.heaviness !== VERY_HEAVY ? goal.why : null;
