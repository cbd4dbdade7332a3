/**
 * Looking at a goal again: a moment set beforehand, by tries or by a day, to choose whether to carry on, change or stop.
 *
 * It asks once, in the person's own words, and never says what to choose. A goal that is not open is left in peace.
 */
import type { Attempt } from "../attempts/attempt.ts";
import { todayOf, type Moment } from "../kernel/ctx.ts";
import {
  choice,
  countWithin,
  date,
  instant,
  line,
  ref,
  required,
  table,
  type Row,
} from "../kernel/schema.ts";
import type { LocalDate } from "../kernel/time.ts";
import type { Goal } from "./goal.ts";
import { byTime, isLive } from "./steps.ts";

export const LOOK_AGAIN_CHOICES = ["kept", "anotherWay", "letGo"] as const;

/** The fewest and the most tries that can be waited for. */
export const TRIES_WAITED = [1, 100] as const;

export const lookAgain = table(
  "lookAgain",
  "a moment set beforehand to look at a goal again",
  {
    goal: required(ref("goal", "the goal")),
    at: required(instant("when it was set; tries that ended since count")),
    tries: countWithin(TRIES_WAITED, "after how many tries that ended"),
    day: date("by what day"),
    act: line("what they would do then, in their own words"),
    choice: choice(LOOK_AGAIN_CHOICES, "what was chosen when it asked; absent while it has not"),
    chosenAt: instant("when it was chosen"),
  },
  ["goal"],
);
export type LookAgain = Row<typeof lookAgain>;

/**
 * The moment that is set now: the one set last, unless it was answered. An earlier one never comes up again, so that two
 * devices that each set one do not ask twice. Null when none is set.
 */
export function lookAgainSet(rows: readonly LookAgain[]): LookAgain | null {
  const last = rows.toSorted(byTime).at(-1) ?? null;
  return last?.chosenAt === null ? last : null;
}

/** A moment that has come: with the tries that ended since, or the day, whichever it was set by. */
export type LookAgainDue = {
  readonly lookAgain: LookAgain["id"];
  readonly act: string | null;
} & ({ readonly by: "tries"; readonly tries: number } | { readonly by: "day"; readonly day: LocalDate });

/**
 * The moment of a goal that has come, or null. Tries count by when their outcome was said, whatever it was; of both, the
 * tries are told. A day that passed asks as on the day itself.
 */
export function lookAgainDue(
  goal: Pick<Goal, "id" | "state">,
  rows: readonly LookAgain[],
  attempts: readonly Pick<Attempt, "goal" | "at" | "outcome" | "outcomeAt">[],
  moment: Moment,
): LookAgainDue | null {
  const set = lookAgainSet(rows.filter((r) => r.goal === goal.id));
  if (!isLive(goal) || set === null) return null;
  const { id, act, tries, day } = set;
  const ended = attempts.filter(
    (a) => a.goal === goal.id && a.outcome !== null && (a.outcomeAt ?? a.at) >= set.at,
  ).length;
  if (tries !== null && tries > 0 && ended >= tries) return { lookAgain: id, act, by: "tries", tries: ended };
  return day !== null && day <= todayOf(moment) ? { lookAgain: id, act, by: "day", day } : null;
}
