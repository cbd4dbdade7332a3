/**
 * Five minutes with one's goals, about once a week: what was done, what stood in the way, what is next.
 *
 * One row for a goal and a week, so that two devices meet in it. It is offered and never due: a week without one is no
 * gap, and nothing counts them.
 */
import type { Moment } from "../kernel/ctx.ts";
import { choice, date, instant, ref, required, table, words, type Row } from "../kernel/schema.ts";
import { DAY, type Instant, type LocalDate } from "../kernel/time.ts";
import { weekOf } from "../insights/spans.ts";
import type { NotToday } from "../today/choices.ts";
import type { Goal } from "./goal.ts";
import { isLive } from "./steps.ts";

/** The next small step: as it stands, made smaller, another one, or none this week. */
export const NEXT = ["keep", "smaller", "another", "nothing"] as const;

export const goalWeek = table(
  "goalWeek",
  "what was said of a goal's week",
  {
    goal: required(ref("goal", "the goal")),
    week: required(date("the Monday of the week in which it was said")),
    at: required(instant("when it was first gone through in that week")),
    doneAt: instant("when it was last gone through, with an answer or without one"),
    stood: words("what did not happen, and what stood in the way"),
    next: choice(NEXT, "what was chosen for the next small step"),
    step: ref("step", "the small step that is next"),
    day: date("the day it may be done on"),
    alsoTakes: words("what else will take time that week"),
  },
  ["goal", "at"],
);
export type GoalWeek = Row<typeof goalWeek>;

/** How many goals five minutes carry; more are there for whoever goes on. */
export const IN_FIVE_MINUTES = 5;
/** Having been gone through, or put aside, goals are left in peace for so long. */
export const WEEK_APART_MS = 6 * DAY;
/** One that was stopped half way is there to be carried on for so long. */
export const CARRY_ON_MS = DAY;
/** The name under which *Not this week* is kept among the cards put aside. */
export const GOAL_WEEK_CARD = "goalWeek";

/** What a goal and a week are kept under, whatever day a person's own week begins with. */
export const keyOfWeek = (goal: string, today: LocalDate): string => `${goal}/${mondayOf(today)}`;
export const mondayOf = (day: LocalDate): LocalDate => weekOf(day, 1).first;

// Both ways, so that a clock that was once set ahead silences nothing until it catches up.
const within = (at: Instant, now: Instant, ms: number): boolean => Math.abs(now - at) < ms;

/** True for a goal that was gone through in the last six days, whatever was said. */
export const goneThrough = ({ doneAt }: Pick<GoalWeek, "doneAt">, now: Instant): boolean =>
  doneAt !== null && within(doneAt, now, WEEK_APART_MS);

/** True when anything was said: one that was only passed over says nothing. */
export const saysAnything = ({
  stood,
  next,
  alsoTakes,
}: Pick<GoalWeek, "stood" | "next" | "alsoTakes">): boolean =>
  stood !== null || next !== null || alsoTakes !== null;

/**
 * Whether to offer them on Goals: `begin` where a goal that is open, and was set six days ago or more, could be looked at
 * and none was in the last six days; `carryOn` for a day after some of the first five were; null otherwise, and after
 * *Not this week*. The goals are in the order in which they are gone through. The hours in which nothing is brought up
 * are the caller's: `quietNow`, `nightOnly`.
 */
export function offersWeek(
  goals: readonly Pick<Goal, "id" | "state" | "at">[],
  weeks: readonly Pick<GoalWeek, "goal" | "doneAt">[],
  putOff: readonly Pick<NotToday, "card" | "at">[],
  { now }: Moment,
): "begin" | "carryOn" | null {
  const live = goals.filter(isLive);
  if (putOff.some((n) => n.card === GOAL_WEEK_CARD && within(n.at, now, WEEK_APART_MS))) return null;
  const ids = new Set<string>(live.map(({ id }) => id));
  const gone = weeks.filter((w) => ids.has(w.goal) && goneThrough(w, now));
  if (gone.length === 0) return live.some(({ at }) => now - at >= WEEK_APART_MS) ? "begin" : null;
  const passed = new Set<string>(gone.map((w) => w.goal));
  const left = live.slice(0, IN_FIVE_MINUTES).some(({ id }) => !passed.has(id));
  const lately = gone.some((w) => w.doneAt !== null && within(w.doneAt, now, CARRY_ON_MS));
  return left && lately ? "carryOn" : null;
}
