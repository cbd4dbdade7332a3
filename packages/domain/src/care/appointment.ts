/**
 * An appointment: a day to talk with somebody, what to say there, and what came of it. Its day passes and that is all:
 * none is ever late, and nothing asks what came of one.
 */
import { date, instant, line, required, table, token, words, type Row } from "../kernel/schema.ts";
import type { LocalDate } from "../kernel/time.ts";

export const appointment = table("appointment", "a day to talk with somebody, and what to say there", {
  day: required(date("the day it is on")),
  time: token("when on that day, HH:MM on the wall; absent means no hour was said"),
  whom: line("with whom"),
  say: words("what to say or to ask there"),
  cameOfIt: words("what came of it"),
  comesNext: words("what comes next"),
  at: required(instant("when it was written down")),
});
export type Appointment = Row<typeof appointment>;

const byId = (a: Appointment, b: Appointment): number => (a.id < b.id ? -1 : 1);

/** By day, then by time: one without a time stands before the others of its day. */
const inTime = (a: Appointment, b: Appointment): number =>
  a.day === b.day
    ? (a.time ?? "") === (b.time ?? "")
      ? byId(a, b)
      : (a.time ?? "") < (b.time ?? "")
        ? -1
        : 1
    : a.day < b.day
      ? -1
      : 1;

/** Those of today and later, the next one first; and those of earlier days, the latest first. */
export const comingAndPast = <A extends Appointment>(
  rows: readonly A[],
  today: LocalDate,
): { readonly coming: readonly A[]; readonly past: readonly A[] } => {
  const ordered = rows.toSorted(inTime);
  return {
    coming: ordered.filter(({ day }) => day >= today),
    past: ordered.filter(({ day }) => day < today).toReversed(),
  };
};
