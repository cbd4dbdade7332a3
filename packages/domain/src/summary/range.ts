/**
 * Which days a summary to take along is about: a few that are at hand, everything, or days of one's own.
 */
import { EARLIEST, type Span } from "../insights/spans.ts";
import { err, ok, type Result } from "../kernel/result.ts";
import { addDays, isLocalDate, type LocalDate } from "../kernel/time.ts";
import type { RANGES } from "./marks.ts";

export type RangeKind = (typeof RANGES)[number];

/** As it was chosen; `from` and `to` are days of one's own, and "" while none is given. */
export type Range = { readonly kind: RangeKind; readonly from: string; readonly to: string };

/** Days before today that the first of each has, so that today is among them. */
const BEFORE = { twoWeeks: 13, month: 29, threeMonths: 89 } as const;

export type RangeRefusal = { readonly type: "NoDay" | "BackToFront" | "StillToCome" };

/**
 * The days that are meant. Own days that have only one end begin or end where everything does. Fails with `NoDay` where
 * neither is given or one can't be read, `BackToFront`, `StillToCome`.
 */
export function spanOf({ kind, from, to }: Range, today: LocalDate): Result<Span, RangeRefusal> {
  if (kind === "all") return ok({ first: EARLIEST, last: today });
  if (kind !== "own") return ok({ first: addDays(today, -BEFORE[kind]), last: today });
  const given = [from, to].filter((day) => day !== "");
  if (given.length === 0 || !given.every(isLocalDate)) return err({ type: "NoDay" });
  const span = { first: from || EARLIEST, last: to || today };
  if (span.first > today) return err({ type: "StillToCome" });
  return span.first > span.last ? err({ type: "BackToFront" }) : ok(span);
}
