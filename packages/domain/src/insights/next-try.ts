/**
 * Time to next try: how long after a setback the next try at the same goal began. What is still open counts as open for
 * as long as it was seen, and says nothing of the person.
 */
import type { Attempt } from "../attempts/attempt.ts";
import type { Goal } from "../goals/goal.ts";
import type { Pause } from "../goals/repeating.ts";
import type { Moment } from "../kernel/ctx.ts";
import type { Id } from "../kernel/id.ts";
import { ROUNDING } from "../kernel/statistics.ts";
import { dayOf, daysBetween, type Instant, type LocalDate } from "../kernel/time.ts";
import { mayAnalyse, type Setback } from "../setbacks/setback.ts";
import { begunAt } from "./begun.ts";
import { cumulativeIncidence, kaplanMeier, medianTime } from "./survival.ts";
import { timesAside } from "./times-aside.ts";

export type Wait = {
  readonly setback: Id<"setback">;
  /** The day of the setback. */
  readonly day: LocalDate;
  /** Whole days until `end`, 0 on the same day. */
  readonly days: number;
  /** The next try began; or none has yet; or the goal was put aside or reached before one did, or let go for good. */
  readonly end: "tried" | "open" | "rested" | "letGo";
};

/** The cells that are read of each row. */
type Setbacks = readonly Pick<Setback, "id" | "at" | "zone" | "kind" | "goal" | "attempt">[];
type Tries = readonly Pick<Attempt, "id" | "goal" | "at" | "day" | "startedAt" | "outcomeAt">[];
type Rows = {
  readonly setbacks: Setbacks;
  readonly attempts: Tries;
  readonly goals: readonly Pick<Goal, "id" | "state" | "stateAt">[];
  readonly pauses: readonly Pick<Pause, "goal" | "since" | "until">[];
};

/**
 * The waits after setbacks that belong to a goal, oldest first. One ends on the day on which its goal was put aside, and
 * stays so when the goal goes on. Left out: kinds that are not there to be analysed, what belongs to no goal, what lies in
 * the future of a clock that was wrong, what happened while the goal was put aside, and waits in which it went on after a
 * time that nobody kept the beginning of.
 */
export function waitsOf({ setbacks, attempts, goals, pauses }: Rows, moment: Moment): readonly Wait[] {
  const { now, zone, dayStartsAt } = moment;
  const goalOf = new Map(attempts.map((a) => [a.id, a.goal]));
  const begun = attempts.flatMap((attempt) => {
    const began = begunAt(attempt, moment);
    return began === null ? [] : [{ attempt, began }];
  });
  const byGoal = Map.groupBy(begun, ({ attempt }) => attempt.goal);
  const pausesOf = Map.groupBy(pauses, ({ goal }) => goal);
  const goalRow = new Map(
    goals.map((g) => [g.id, { ...g, aside: timesAside(g, pausesOf.get(g.id) ?? [], moment) }]),
  );
  const today = dayOf(now, zone, dayStartsAt);
  return setbacks
    .filter((s) => s.at <= now && mayAnalyse(s.kind))
    .toSorted((a, b) => a.at - b.at || (a.id < b.id ? -1 : 1))
    .flatMap((s): readonly Wait[] => {
      const goal = s.goal ?? (s.attempt === null ? undefined : goalOf.get(s.attempt));
      const row = goal === undefined ? undefined : goalRow.get(goal);
      if (row === undefined) return [];
      const day = dayOf(s.at, s.zone ?? zone, dayStartsAt);
      const wait = (until: LocalDate, end: Wait["end"]): readonly Wait[] => [
        { setback: s.id, day, days: Math.max(0, daysBetween(day, until)), end },
      ];
      const others = (byGoal.get(row.id) ?? []).filter(({ attempt }) => attempt.id !== s.attempt);
      const next = firstAfter(s.at, day, others, moment);
      const tried = next === null ? null : dayOf(next, zone, dayStartsAt);
      const { times, backAt } = row.aside;
      const [aside] = times
        .filter(({ until }) => until === null || until > day)
        .toSorted((a, b) => (a.since < b.since ? -1 : 1));
      if (aside !== undefined && (tried === null || tried > aside.since)) {
        // What happened while it was put aside waits for nothing.
        if (aside.since < day) return [];
        return wait(aside.since, aside.until === null && row.state === "letGo" ? "letGo" : "rested");
      }
      // Open again since: nobody knows from when on it was not.
      if (backAt !== null && backAt > s.at && (next === null || next > backAt)) return [];
      return tried === null ? wait(today, "open") : wait(tried, "tried");
    });
}

type Begun = { readonly attempt: Tries[number]; readonly began: Instant };

/**
 * When the first try after a setback began; null while none has. A try for its day began after it if it was set up after
 * it. One without a day, set up before, of which was told on that day, is taken for the one that it came out of.
 */
function firstAfter(
  at: Instant,
  day: LocalDate,
  begun: readonly Begun[],
  { zone, dayStartsAt }: Moment,
): Instant | null {
  let first: Instant | null = null;
  for (const { attempt, began } of begun) {
    const { startedAt, at: setUp } = attempt;
    const ofThatDay = startedAt === null && attempt.day === day && setUp > at;
    const after = began > at || ofThatDay;
    const same =
      startedAt === null &&
      attempt.day === null &&
      setUp <= at &&
      after &&
      dayOf(began, zone, dayStartsAt) === day;
    if (after && !same) first = Math.min(first ?? Infinity, Math.max(began, at));
  }
  return first;
}

/** Fewer next tries than this are only counted. */
const FEWEST = 3;
/** Above this share of goals let go, having let go is another way for it to end, and not only not having seen the end. */
const MANY_LET_GO = 0.2;

export type TimeToNextTry = {
  readonly count: number;
  /** How many were followed by a next try. */
  readonly tried: number;
  /** How many still wait for one. */
  readonly open: number;
  /** Within how many days half were followed by one, and the likely range; "fewer" than half were; null: too few to say. */
  readonly half:
    | {
        readonly days: number;
        /** 95 % interval; its upper end null where it is not reached, all of it where it is not known. */
        readonly likely: { readonly from: number; readonly to: number | null } | null;
      }
    | "fewer"
    | null;
};

/** What waits say, in the person's own days. */
export function timeToNextTry(waits: readonly Wait[]): TimeToNextTry {
  const count = waits.length;
  const tried = waits.filter(({ end }) => end === "tried").length;
  const letGo = waits.filter(({ end }) => end === "letGo").length;
  return {
    count,
    tried,
    open: waits.filter(({ end }) => end === "open").length,
    // An estimate may reach a half with fewer; a sentence about one's own setbacks may not.
    half: tried < FEWEST ? null : tried * 2 < count ? "fewer" : halfOf(waits, letGo / count > MANY_LET_GO),
  };
}

function halfOf(waits: readonly Wait[], competing: boolean): TimeToNextTry["half"] {
  if (competing) {
    const ends = waits.map(({ days, end }) => ({
      time: days,
      end: end === "tried" ? ("event" as const) : end === "letGo" ? ("other" as const) : ("open" as const),
    }));
    const half = cumulativeIncidence(ends).find(({ share }) => share >= 0.5 - ROUNDING);
    return half === undefined ? "fewer" : { days: half.time, likely: null };
  }
  const { median, interval } = medianTime(
    kaplanMeier(waits.map(({ days, end }) => ({ time: days, event: end === "tried" }))),
  );
  if (median === null) return "fewer";
  const [from, to] = interval;
  return { days: median, likely: { from: from ?? median, to } };
}
