/**
 * What was done for a goal in a few days, as facts: small steps, milestones, tries, wins. The one place that says so.
 */
import type { Attempt } from "../attempts/attempt.ts";
import { begunAt } from "../insights/begun.ts";
import type { Went } from "../insights/kept-in.ts";
import { isIn, type Span } from "../insights/spans.ts";
import { todayOf, type Moment } from "../kernel/ctx.ts";
import { addDays, dayOf, type Instant, type LocalDate } from "../kernel/time.ts";
import type { Win } from "../wins/win.ts";
import type { Milestone, Step } from "./goal.ts";
import type { StepDay } from "./repeating.ts";

export type DoneThing = {
  readonly kind: "step" | "milestone" | "try" | "win";
  readonly id: string;
  /** In the person's words; null for a try that has none. */
  readonly text: string | null;
  /** The last of its days. */
  readonly day: LocalDate;
  /** On how many days; more than one only for a small step that repeats. */
  readonly days: number;
  /** Of a try: how it went, or that nobody has said. */
  readonly went: Went | null;
};

/** Rows of one goal; those of other days are passed over. */
export type WeekRows = {
  readonly steps: readonly Pick<Step, "id" | "text" | "doneAt">[];
  /** Of steps that are still there. */
  readonly stepDays: readonly (Pick<StepDay, "step" | "day" | "at"> & Pick<Step, "text">)[];
  readonly milestones: readonly Pick<Milestone, "id" | "text" | "reachedAt">[];
  readonly attempts: readonly Pick<Attempt, "id" | "what" | "day" | "startedAt" | "outcome" | "outcomeAt">[];
  readonly wins: readonly Pick<Win, "id" | "text" | "day" | "at" | "step">[];
};

/** The last seven of a person's days, today among them. */
export const lastDays = (moment: Moment): Span => {
  const today = todayOf(moment);
  return { first: addDays(today, -6), last: today };
};

/**
 * What was done in these days, the oldest first. A try is told once: on the day its outcome was, else on the day it
 * began. A step that repeats is told once, with on how many days it was done. A win noted for a small step that is
 * told already is left out. Days to come are left out, and nothing is ever missing: only what was done is told.
 */
export function doneIn(rows: WeekRows, span: Span, moment: Moment): readonly DoneThing[] {
  const { zone, dayStartsAt } = moment;
  const today = todayOf(moment);
  const things: (DoneThing & { readonly at: Instant })[] = [];
  const tell = (
    kind: DoneThing["kind"],
    id: string,
    text: string | null,
    at: Instant | null,
    went: Went | null,
  ) => {
    if (at !== null) things.push({ kind, id, text, at, day: dayOf(at, zone, dayStartsAt), days: 1, went });
  };
  const marked = Map.groupBy(
    rows.stepDays.filter(({ day }) => isIn(span, day, today)),
    ({ step }) => step,
  );
  for (const [id, its] of marked) {
    const days = its.toSorted((a, b) => (a.day < b.day ? -1 : 1));
    const last = days.at(-1);
    if (last)
      things.push({ ...last, kind: "step", id, days: new Set(days.map((d) => d.day)).size, went: null });
  }
  // Done for good on another device, one that repeats is told by its days.
  for (const s of rows.steps) if (!marked.has(s.id)) tell("step", s.id, s.text, s.doneAt, null);
  for (const m of rows.milestones) tell("milestone", m.id, m.text, m.reachedAt, null);
  for (const a of rows.attempts)
    tell(
      "try",
      a.id,
      a.what,
      (a.outcome === null ? null : a.outcomeAt) ?? begunAt(a, moment),
      a.outcome ?? "open",
    );
  const done = new Set<string>([
    ...marked.keys(),
    ...rows.steps.flatMap((s) => (s.doneAt === null ? [] : [s.id])),
  ]);
  for (const w of rows.wins)
    if (w.step === null || !done.has(w.step))
      things.push({ kind: "win", id: w.id, text: w.text, at: w.at, day: w.day, days: 1, went: null });
  return things
    .filter(({ day }) => isIn(span, day, today))
    .toSorted((a, b) => a.day.localeCompare(b.day) || a.at - b.at || (a.id < b.id ? -1 : 1))
    .map(({ kind, id, text, day, days, went }) => ({ kind, id, text, day, days, went }));
}
