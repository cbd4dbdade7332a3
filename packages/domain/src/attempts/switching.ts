/**
 * When another approach is offered: once for a goal, until its next outcome. Never said as a judgement, never "stop".
 *
 * Three reasons: a moment the person set beforehand has come; else the same approach (or none) with three *Not this time*
 * in a row, or one cause in the person's own hands, at least partly, named in three of the last five tries and setbacks
 * they looked back on.
 */
import { lookAgainDue, type LookAgain, type LookAgainDue } from "../goals/look-again.ts";
import { isLive } from "../goals/steps.ts";
import type { Cause, Debrief } from "../debriefs/debrief.ts";
import type { Goal } from "../goals/goal.ts";
import type { Moment } from "../kernel/ctx.ts";
import type { Id } from "../kernel/id.ts";
import type { Instant } from "../kernel/time.ts";
import { mayAnalyse, type Setback } from "../setbacks/setback.ts";
import type { NotToday } from "../today/choices.ts";
import type { Attempt } from "./attempt.ts";
import { inOrder } from "./attempt-number.ts";
import { plainWords } from "./strategies.ts";

/** The card's name for *Keep my way* (`putOff`, with the goal as its subject). */
export const ANOTHER_WAY = "anotherWay";
const IN_A_ROW = 3;
const LOOKED_BACK = 5;
const SAME_CAUSE = 3;

export type SwitchReason =
  /** The moment that was set beforehand, in the person's own words. */
  | ({ readonly type: "setBeforehand" } & LookAgainDue)
  /** The last three tries, same approach (null: none named), *Not this time*. */
  | { readonly type: "sameWay"; readonly strategy: Id<"strategy"> | null; readonly tries: number }
  /** A cause, as it was last worded, named `times` times in the last `of` looks back. */
  | { readonly type: "sameCause"; readonly cause: string; readonly times: number; readonly of: number };

export type SwitchingRows = {
  readonly goal: Goal;
  /** The goal's tries. */
  readonly attempts: readonly Attempt[];
  /** Setbacks of the goal or of its tries, with their debriefs and causes. */
  readonly setbacks: readonly Setback[];
  readonly debriefs: readonly Debrief[];
  readonly causes: readonly Cause[];
  /** The moments set for it, answered ones too. */
  readonly lookAgain: readonly LookAgain[];
  /** Cards put aside, of any day. */
  readonly notToday: readonly Pick<NotToday, "card" | "subject" | "at">[];
};

/**
 * Why another approach is worth offering, or null. Null for a goal that is not open. A moment set beforehand asks whenever
 * it has come; the other reasons are silent after *Keep my way* or any answer to that moment, until the next outcome, and
 * while a try with another approach is waiting.
 */
export function anotherWay(rows: SwitchingRows, moment: Moment): SwitchReason | null {
  if (!isLive(rows.goal)) return null;
  const due = lookAgainDue(rows.goal, rows.lookAgain, rows.attempts, moment);
  if (due !== null) return { type: "setBeforehand", ...due };
  const tries = inOrder(
    rows.attempts.filter((a) => a.goal === rows.goal.id),
    moment,
  );
  const ended = tries.filter((a) => a.outcome !== null);
  // What a clock that was ahead has said is passed over: it would be the latest until then.
  const hasCome = (at: Instant): boolean => at <= moment.now;
  const latest = Math.max(-Infinity, ...ended.map((a) => a.outcomeAt ?? a.at).filter(hasCome));
  const since = (at: Instant | null): boolean => at !== null && hasCome(at) && at >= latest;
  const kept =
    rows.notToday.some((n) => n.card === ANOTHER_WAY && n.subject === rows.goal.id && since(n.at)) ||
    rows.lookAgain.some((l) => l.goal === rows.goal.id && since(l.chosenAt));
  const last = ended.at(-1);
  const another = tries.some(
    (a) =>
      last !== undefined &&
      a.outcome === null &&
      a.at >= latest &&
      a.strategy !== null &&
      a.strategy !== last.strategy,
  );
  return kept || another ? null : (sameWayAgain(ended) ?? sameCauseAgain(rows));
}

/**
 * What the page of another way tells of why: what it is offered for; and where *Another way* was the answer to the moment
 * set beforehand, what it would be offered for without that.
 */
export const toldReason = (rows: SwitchingRows, moment: Moment): SwitchReason | null =>
  anotherWay(rows, moment) ??
  anotherWay({ ...rows, lookAgain: rows.lookAgain.filter((l) => l.choice !== "anotherWay") }, moment);

function sameWayAgain(ended: readonly Attempt[]): SwitchReason | null {
  const row = ended.slice(-IN_A_ROW);
  const strategy = row[0]?.strategy ?? null;
  return row.length === IN_A_ROW && row.every((a) => a.outcome === "notYet" && a.strategy === strategy)
    ? { type: "sameWay", strategy, tries: IN_A_ROW }
    : null;
}

/** A look back: all that was named about one try, or about one setback outside any try. */
type LookBack = { readonly of: string; readonly at: number; readonly causes: readonly Cause[] };

function looksBack({ goal, attempts, setbacks, debriefs, causes }: SwitchingRows): readonly LookBack[] {
  const own = new Set<string>(attempts.filter((a) => a.goal === goal.id).map((a) => a.id));
  const looked = new Set<string>(debriefs.map((d) => d.setback));
  const analysed = setbacks.filter(
    (s) =>
      (s.goal === goal.id || (s.attempt !== null && own.has(s.attempt))) &&
      looked.has(s.id) &&
      mayAnalyse(s.kind),
  );
  // Two setbacks of one try are one look back.
  return [...Map.groupBy(analysed, (s) => s.attempt ?? s.id)].map(([of, group]) => {
    const ids = new Set<string>(group.map((s) => s.id));
    return { of, at: Math.max(...group.map((s) => s.at)), causes: causes.filter((c) => ids.has(c.setback)) };
  });
}

function sameCauseAgain(rows: SwitchingRows): SwitchReason | null {
  const last = looksBack(rows)
    .toSorted((a, b) => b.at - a.at || (a.of < b.of ? 1 : -1))
    .slice(0, LOOKED_BACK);
  const named = new Map<string, { times: number; at: number; cause: string }>();
  for (const { causes } of last) {
    const here = new Map<string, Cause>();
    for (const c of causes) {
      const text = plainWords(c.text);
      if ((c.hands === "mine" || c.hands === "partly") && text !== "" && (here.get(text)?.at ?? -1) < c.at) {
        here.set(text, c);
      }
    }
    for (const [text, c] of here) {
      const before = named.get(text);
      named.set(text, {
        times: (before?.times ?? 0) + 1,
        at: Math.max(before?.at ?? -1, c.at),
        cause: before && before.at >= c.at ? before.cause : c.text,
      });
    }
  }
  const most = [...named.values()].toSorted(
    (a, b) => b.times - a.times || b.at - a.at || (a.cause < b.cause ? -1 : 1),
  )[0];
  return most && most.times >= SAME_CAUSE
    ? { type: "sameCause", cause: most.cause, times: most.times, of: last.length }
    : null;
}
