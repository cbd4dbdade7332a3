/**
 * How many full debriefs named each cause, and from fifteen on where that share likely lies. It is never more than that:
 * how often one names something is not how often it is so.
 */
import { plainWords } from "../attempts/strategies.ts";
import type { Cause, Debrief } from "../debriefs/debrief.ts";
import { betaQuantile } from "../kernel/quantiles.ts";

export type CauseNamed = {
  /** As it was worded last. */
  readonly cause: string;
  readonly hands: Cause["hands"];
  /** Debriefs that named it. */
  readonly debriefs: number;
  /** 95 % interval of the share of debriefs that name it, 0 to 1; null while there are fewer than fifteen. */
  readonly range: NamedRange | null;
};
export type NamedRange = readonly [low: number, high: number];

export type CausesNamed = {
  /** Full debriefs that were finished, or named any cause. */
  readonly of: number;
  /** Those at least partly in one's own hands first, the most often named before others. */
  readonly causes: readonly CauseNamed[];
};

/** Of fewer debriefs only the counts are said. */
const FEWEST_FOR_RANGE = 15;

/**
 * Where the share of debriefs that name a cause likely lies, 0 to 1: the middle 95 % of Beta(1/2 + `times`, 1/2 + the
 * rest), which is the marginal of a Dirichlet(1/2) over the debriefs that named it and those that did not. Each cause has
 * such a pair of its own, since one debrief may name several; and many causes named once do not pull the others down.
 *
 * Source: Jeffreys 1946; Brown, Cai and DasGupta 2001, "Interval estimation for a binomial proportion".
 * @throws RangeError where the counts are no counts
 */
export function namedRange(times: number, of: number): NamedRange {
  if (!Number.isSafeInteger(times) || !Number.isSafeInteger(of) || times < 0 || times > of)
    throw new RangeError("Those that named a cause are among all of them.");
  const [a, b] = [times + 0.5, of - times + 0.5];
  return [betaQuantile(0.025, a, b), betaQuantile(0.975, a, b)];
}

/** Pass the debriefs of setbacks that are still there, and are there to be analysed. */
export function causesNamed(
  debriefs: readonly Pick<Debrief, "id" | "form" | "finishedAt">[],
  causes: readonly Cause[],
): CausesNamed {
  const byDebrief = Map.groupBy(causes, (c) => c.debrief);
  const looked = debriefs.filter((d) => d.form === "full" && (d.finishedAt !== null || byDebrief.has(d.id)));
  const found = new Map<string, { last: Cause; debriefs: number }>();
  for (const { id } of looked) {
    const here = new Map<string, Cause>();
    for (const c of byDebrief.get(id) ?? []) {
      const text = plainWords(c.text);
      const before = here.get(text);
      if (text !== "" && (before === undefined || before.at <= c.at)) here.set(text, c);
    }
    for (const [text, c] of here) {
      const before = found.get(text);
      const last = before === undefined || before.last.at <= c.at ? c : before.last;
      found.set(text, { last, debriefs: (before?.debriefs ?? 0) + 1 });
    }
  }
  const own = ({ hands }: CauseNamed) => (hands === "mine" || hands === "partly" ? 0 : 1);
  const of = looked.length;
  // Hundreds of causes have few different counts.
  const ranges = new Map<number, NamedRange>();
  const rangeOf = (times: number): NamedRange | null => {
    if (of < FEWEST_FOR_RANGE) return null;
    const range = ranges.get(times) ?? namedRange(times, of);
    ranges.set(times, range);
    return range;
  };
  return {
    of,
    causes: [...found.values()]
      .map(({ last, debriefs: times }) => ({
        cause: last.text,
        hands: last.hands,
        debriefs: times,
        range: rangeOf(times),
      }))
      .toSorted((a, b) => own(a) - own(b) || b.debriefs - a.debriefs || (a.cause < b.cause ? -1 : 1)),
  };
}
