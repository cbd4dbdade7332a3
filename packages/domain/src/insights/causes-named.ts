/**
 * How many full debriefs named each cause. Counts only: how often one names something is not how often it is so.
 */
import { plainWords } from "../attempts/strategies.ts";
import type { Cause, Debrief } from "../debriefs/debrief.ts";

export type CauseNamed = {
  /** As it was worded last. */
  readonly cause: string;
  readonly hands: Cause["hands"];
  /** Debriefs that named it. */
  readonly debriefs: number;
};

export type CausesNamed = {
  /** Full debriefs that were finished, or named any cause. */
  readonly of: number;
  /** Those at least partly in one's own hands first, the most often named before others. */
  readonly causes: readonly CauseNamed[];
};

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
  return {
    of: looked.length,
    causes: [...found.values()]
      .map(({ last, debriefs: times }) => ({ cause: last.text, hands: last.hands, debriefs: times }))
      .toSorted((a, b) => own(a) - own(b) || b.debriefs - a.debriefs || (a.cause < b.cause ? -1 : 1)),
  };
}
