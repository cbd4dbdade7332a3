/**
 * An approach and its record over the tries made with it. Screens say "approach".
 */
import type { Id } from "../kernel/id.ts";
import { tidy } from "../kernel/text.ts";
import type { Attempt, Strategy } from "./attempt.ts";

/** Short words of a person made comparable: no case, no punctuation, single spaces. */
export const plainWords = (text: string): string =>
  tidy(text)
    .normalize("NFKC")
    .toLowerCase()
    .replace(/[^\p{L}\p{M}\p{N}]+/gu, " ")
    .trim();

/** True when two approaches are the same words, whatever their case and punctuation. */
export const sameWay = (a: string, b: string): boolean =>
  plainWords(a) === plainWords(b) && plainWords(a) !== "";

/**
 * True of a try that went some way or other: *It worked*, *Partly*, *Not this time*. One that was let go, or is still
 * open, says nothing of how it went, so neither an approach nor a guess is told by it.
 */
export const wentSomeWay = ({ outcome }: Pick<Attempt, "outcome">): boolean =>
  outcome === "reached" || outcome === "partly" || outcome === "notYet";

/** "4 of 5": tries with an approach that worked, out of those that went some way. Shown as counts, never as a share. */
export type WayRecord = { readonly reached: number; readonly ended: number };

/** The record over these tries; those that did not go some way or other are not in it. */
export const recordOfEnded = (tries: readonly Pick<Attempt, "outcome">[]): WayRecord => ({
  reached: tries.filter((a) => a.outcome === "reached").length,
  ended: tries.filter(wentSomeWay).length,
});

/** The record of an approach (null: of tries without one) over these tries. */
export const recordOf = (strategy: Id<"strategy"> | null, attempts: readonly Attempt[]): WayRecord =>
  recordOfEnded(attempts.filter((a) => a.strategy === strategy));

/**
 * The approach to put beside a stuck one: of those in other words that worked at least once, over all goals, the one that
 * worked most often, then with the fewest other endings, then the newest. Null when none has worked.
 */
export function workedElsewhere(
  stuck: Id<"strategy"> | null,
  strategies: readonly Strategy[],
  attempts: readonly Attempt[],
): { readonly strategy: Strategy; readonly record: WayRecord } | null {
  const words = strategies.find((s) => s.id === stuck)?.text ?? "";
  return (
    strategies
      .filter((s) => s.id !== stuck && !sameWay(s.text, words))
      .map((strategy) => ({ strategy, record: recordOf(strategy.id, attempts) }))
      .filter((w) => w.record.reached > 0)
      .toSorted(
        (a, b) =>
          b.record.reached - a.record.reached ||
          a.record.ended - b.record.ended ||
          b.strategy.at - a.strategy.at ||
          (a.strategy.id < b.strategy.id ? -1 : 1),
      )[0] ?? null
  );
}
