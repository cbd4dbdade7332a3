/**
 * What has worked: each approach with its record over the tries that ended, and the one pair of which it may be said that
 * one worked more often. The same words are the same approach, also of two goals.
 */
import type { Attempt, Strategy } from "../attempts/attempt.ts";
import { plainWords, recordOfEnded, wentSomeWay, type WayRecord } from "../attempts/strategies.ts";
import { workedMoreOften } from "./what-works.ts";

/** The cells of a try that are read. */
type Tries = readonly Pick<Attempt, "id" | "at" | "strategy" | "outcome" | "outcomeAt">[];

/** In the words in which it was named last. */
export type Approach = { readonly strategy: Strategy; readonly record: WayRecord };

/** The tries with an approach that went some way or other, by its plain words. */
function byWords(strategies: readonly Strategy[], attempts: Tries): ReadonlyMap<string | undefined, Tries> {
  const words = new Map(strategies.map((s) => [s.id, plainWords(s.text)]));
  const ended = attempts.filter((a) => wentSomeWay(a) && a.strategy !== null && words.has(a.strategy));
  return Map.groupBy(ended, (a) => (a.strategy === null ? undefined : words.get(a.strategy)));
}

/** Approaches with a try that went some way or other, those with the most ends first, then the newest. */
export function approachesOf(strategies: readonly Strategy[], attempts: Tries): readonly Approach[] {
  const ended = byWords(strategies, attempts);
  return [...Map.groupBy(strategies, (s) => plainWords(s.text))]
    .flatMap(([words, named]) => {
      const [strategy] = named.toSorted((a, b) => b.at - a.at || (a.id < b.id ? -1 : 1));
      const tries = ended.get(words);
      return strategy && tries ? [{ strategy, record: recordOfEnded(tries) }] : [];
    })
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
  const saidOver = (tries: Tries) => {
    const ended = byWords(strategies, tries);
    const [first, second] = [one, other].map(({ strategy }) =>
      recordOfEnded(ended.get(plainWords(strategy.text)) ?? []),
    );
    if (first === undefined || second === undefined) return null;
    return workedMoreOften(
      { well: first.reached, of: first.ended },
      { well: second.reached, of: second.ended },
    );
  };
  const of = new Set([one, other].map(({ strategy }) => plainWords(strategy.text)));
  const ended = [...byWords(strategies, attempts)]
    .flatMap(([words, tries]) => (words !== undefined && of.has(words) ? tries : []))
    .toSorted((a, b) => (a.outcomeAt ?? a.at) - (b.outcomeAt ?? b.at) || (a.id < b.id ? -1 : 1));
  const said = saidOver(ended);
  if (said === null || (ended.length % 2 === 1 && saidOver(ended.slice(0, -1)) !== said)) return null;
  return said === "one" ? { more: one, less: other } : { more: other, less: one };
}
