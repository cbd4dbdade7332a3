/**
 * Small wins month by month, from the first one on: those noted, and each look back that was finished.
 */
import type { Debrief } from "../debriefs/debrief.ts";
import type { Moment } from "../kernel/ctx.ts";
import { dayOf } from "../kernel/time.ts";
import type { Win } from "../wins/win.ts";
import { EARLIEST } from "./spans.ts";

/** A month as "2026-03", and how many there were in it. */
export type MonthOfWins = { readonly month: string; readonly wins: number };

const monthAfter = (month: string): string => {
  const [year = 0, its = 0] = month.split("-").map(Number);
  return its === 12 ? `${year + 1}-01` : `${year}-${String(its + 1).padStart(2, "0")}`;
};

/**
 * Every month from that of the first win to the present one, also those without any. Pass the debriefs of setbacks
 * that are still there. Days to come are left out, and those before 1900.
 */
export function winsByMonth(
  wins: readonly Pick<Win, "day">[],
  debriefs: readonly Pick<Debrief, "finishedAt">[],
  { now, zone, dayStartsAt }: Moment,
): readonly MonthOfWins[] {
  const today = dayOf(now, zone, dayStartsAt);
  const days = [
    ...wins.map((w) => w.day),
    ...debriefs.flatMap((d) => (d.finishedAt === null ? [] : [dayOf(d.finishedAt, zone, dayStartsAt)])),
  ].filter((day) => day >= EARLIEST && day <= today);
  const counts = new Map<string, number>();
  for (const day of days) counts.set(day.slice(0, 7), (counts.get(day.slice(0, 7)) ?? 0) + 1);
  const [first] = [...counts.keys()].toSorted();
  const months: MonthOfWins[] = [];
  const last = today.slice(0, 7);
  for (let month = first; month !== undefined; month = month === last ? undefined : monthAfter(month))
    months.push({ month, wins: counts.get(month) ?? 0 });
  return months;
}
