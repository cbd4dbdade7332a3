/**
 * The list of wins: those noted, and each look back that was finished, since looking straight at it counts.
 *
 * Done steps are not added by themselves: a list that fills itself says nothing.
 */
import type { Debrief } from "../debriefs/debrief.ts";
import type { Moment } from "../kernel/ctx.ts";
import { dayOf, type Instant, type LocalDate } from "../kernel/time.ts";
import type { Win } from "./win.ts";

/** The parts of a debrief that make a win of it. */
export type LookedBack = Pick<Debrief, "id" | "setback" | "finishedAt">;

export type WinEntry =
  | { readonly kind: "noted"; readonly win: Win; readonly day: LocalDate; readonly at: Instant }
  | {
      readonly kind: "lookedBack";
      readonly debrief: LookedBack;
      readonly day: LocalDate;
      readonly at: Instant;
    };

/**
 * Wins, newest day first. Pass the debriefs of setbacks that are still there; unfinished ones are left
 * out. Never fails.
 */
export function winsOf(
  wins: readonly Win[],
  debriefs: readonly LookedBack[],
  { zone, dayStartsAt }: Moment,
): readonly WinEntry[] {
  const entries: WinEntry[] = wins.map((win) => ({ kind: "noted", win, day: win.day, at: win.at }));
  for (const debrief of debriefs) {
    if (debrief.finishedAt === null) continue;
    const at = debrief.finishedAt;
    entries.push({ kind: "lookedBack", debrief, day: dayOf(at, zone, dayStartsAt), at });
  }
  const idOf = (e: WinEntry) => (e.kind === "noted" ? e.win.id : e.debrief.id);
  return entries.toSorted(
    (a, b) => (a.day === b.day ? 0 : a.day < b.day ? 1 : -1) || b.at - a.at || (idOf(a) < idOf(b) ? 1 : -1),
  );
}
