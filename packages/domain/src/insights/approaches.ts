/**
 * What has worked: each approach with its record over the tries that ended, and the one pair of which it may be said that
 * one worked more often.
 */
import type { Attempt, Strategy } from "../attempts/attempt.ts";
import { recordOf, type WayRecord } from "../attempts/strategies.ts";
import { workedMoreOften } from "./what-works.ts";

/** The cells of a try that are read. */
type Tries = readonly Pick<Attempt, "id" | "at" | "strategy" | "outcome" | "outcomeAt">[];

export type Approach = { readonly strategy: Strategy; readonly record: WayRecord };

/** Approaches with a try that ended, those with the most ends first, then the newest. */
export function approachesOf(strategies: readonly Strategy[], attempts: Tries): readonly Approach[] {
  const byStrategy = Map.groupBy(attempts, (a) => a.strategy);
  return strategies
    .map((strategy) => ({ strategy, record: recordOf(strategy.id, byStrategy.get(strategy.id) ?? []) }))
    .filter(({ record }) => record.ended > 0)
    .toSorted(
      (a, b) =>
        b.record.ended - a.record.ended ||
        b.strategy.at - a.strategy.at ||
        (a.strategy.id < b.strategy.id ? -1 : 1),
    );
}

export type MoreOften = { readonly more: Approach; readonly less: Approach };

/**
 * Of the two approaches with the most ends in the tries at one goal: that one worked more often so far, where the counts
 * carry it; else null. Chance gets a turn only at every second outcome: in between it must have been said already.
 */
export function moreOftenOf(strategies: readonly Strategy[], attempts: Tries): MoreOften | null {
  const [one, other] = approachesOf(strategies, attempts);
  if (one === undefined || other === undefined) return null;
  const ended = attempts
    .filter((a) => a.outcome !== null && (a.strategy === one.strategy.id || a.strategy === other.strategy.id))
    .toSorted((a, b) => (a.outcomeAt ?? a.at) - (b.outcomeAt ?? b.at) || (a.id < b.id ? -1 : 1));
  const saidOver = (tries: Tries) => {
    const [first, second] = [recordOf(one.strategy.id, tries), recordOf(other.strategy.id, tries)];
    return workedMoreOften(
      { well: first.reached, of: first.ended },
      { well: second.reached, of: second.ended },
    );
  };
  const said = saidOver(ended);
  if (said === null || (ended.length % 2 === 1 && saidOver(ended.slice(0, -1)) !== said)) return null;
  return said === "one" ? { more: one, less: other } : { more: other, less: one };
}
