/**
 * What the sample's rows are made with: chance, days, and the list they go on.
 */
import type { Attempt, Strategy } from "@onward/domain/attempts/attempt";
import type { WayLine } from "@onward/domain/attempts/way-lines";
import type { Appointment } from "@onward/domain/care/appointment";
import type { Asking } from "@onward/domain/care/asking";
import type { HardDayLine } from "@onward/domain/care/hard-days";
import type { Helper } from "@onward/domain/care/helper";
import type { Checkin } from "@onward/domain/checkins/checkin";
import type { Cause, Debrief } from "@onward/domain/debriefs/debrief";
import type { Forecast } from "@onward/domain/forecasts/forecast";
import type { Goal, Milestone, Step } from "@onward/domain/goals/goal";
import type { Pause, StepDay } from "@onward/domain/goals/repeating";
import type { GoalWeek } from "@onward/domain/goals/goal-week";
import type { LongView } from "@onward/domain/goals/long-view";
import type { LookAgain } from "@onward/domain/goals/look-again";
import type { Reward } from "@onward/domain/goals/reward";
import type { KeptNear } from "@onward/domain/keep-near/keep-near";
import type { Heaviness } from "@onward/domain/kernel/heaviness";
import type { Instant, LocalDate, Zone } from "@onward/domain/kernel/time";
import type { Lesson, Review } from "@onward/domain/lessons/lesson";
import type { Fit, LookAhead, Reason } from "@onward/domain/look-aheads/look-ahead";
import type { Note } from "@onward/domain/notes/note";
import type { Plan } from "@onward/domain/plans/plan";
import type { Sitting } from "@onward/domain/practices/sitting";
import type { SelfCare, SelfCareDay } from "@onward/domain/self-care/self-care";
import type { Feeling, Rating, Setback } from "@onward/domain/setbacks/setback";
import type { StoryNote } from "@onward/domain/stories/story-note";
import type { Win } from "@onward/domain/wins/win";

/** What the sample is made of. "Ago" counts days back from the last day there is: 0 is today, of which there is nothing. */
export type Given = {
  /** How many rows; fewer than goals and tries alone come to there are not. */
  readonly rows: number;
  /** Numbers in [0, 1). */
  readonly random: () => number;
  readonly zone: Zone;
  /** A moment, by the minute of its day on the wall. */
  readonly at: (ago: number, minute: number) => Instant;
  readonly day: (ago: number) => LocalDate;
  readonly newId: (at: Instant) => string;
  /** The id of a row that is one a key. */
  readonly idFor: (table: string, key: string) => string;
};

export type Rows = {
  appointment: Appointment;
  asking: Asking;
  attempt: Attempt;
  cause: Cause;
  checkin: Checkin;
  debrief: Debrief;
  feeling: Feeling;
  fit: Fit;
  forecast: Forecast;
  goal: Goal;
  goalWeek: GoalWeek;
  hardDayLine: HardDayLine;
  helper: Helper;
  keptNear: KeptNear;
  lesson: Lesson;
  longView: LongView;
  lookAgain: LookAgain;
  lookAhead: LookAhead;
  milestone: Milestone;
  note: Note;
  pause: Pause;
  plan: Plan;
  rating: Rating;
  reason: Reason;
  review: Review;
  reward: Reward;
  selfCare: SelfCare;
  selfCareDay: SelfCareDay;
  setback: Setback;
  sitting: Sitting;
  step: Step;
  stepDay: StepDay;
  storyNote: StoryNote;
  strategy: Strategy;
  wayLine: WayLine;
  win: Win;
};
export type Cells<N extends keyof Rows> = Partial<Omit<Rows[N], "id">>;

/** A row as it is to be written at `at`. */
export type MadeRow = {
  readonly table: keyof Rows;
  readonly id: string;
  readonly at: Instant;
  readonly cells: Readonly<Record<string, unknown>>;
};

/** The sample has so many rows; with more or fewer, all but goals and tries are more or fewer. */
export const SAMPLE_ROWS = 20_000;
/** Ten years. */
export const DAYS = 3650;

export const MORNING = 8 * 60;
export const NOON = 12 * 60;
export const EVENING = 20 * 60;
/** A heaviness, from a number that may lie between two or beyond them. */
export const clamp = (n: number): Heaviness => Math.max(0, Math.min(4, Math.round(n))) as Heaviness;

export type Making = ReturnType<typeof makingOf>;

/** The means of making, and what was made so far. */
export function makingOf(given: Given) {
  const { random } = given;
  const scale = given.rows / SAMPLE_ROWS;
  const made: MadeRow[] = [];

  const chance = (share: number): boolean => random() < share;
  const whole = (from: number, to: number): number => from + Math.floor(random() * (to - from + 1));
  const pick = <T>(list: readonly T[]): T => list[Math.floor(random() * list.length)] as T;
  /** One after the other, so that nothing comes twice before all have come once. */
  const inTurn = <T>(list: readonly T[]): (() => T) => {
    const order = list.map((one) => [random(), one] as const).toSorted(([a], [b]) => a - b);
    let next = 0;
    return () => (order[next++ % order.length] as readonly [number, T])[1];
  };
  const add = <N extends keyof Rows>(table: N, when: Instant, cells: Cells<N>): Rows[N]["id"] => {
    const id = given.newId(when);
    made.push({ table, id, at: when, cells });
    return id as Rows[N]["id"];
  };
  const times = (count: number, one: () => void): void => {
    for (let n = 0; n < Math.round(count * scale); n++) one();
  };
  return {
    ...given,
    made,
    /** 1 for the sample. */
    scale,
    chance,
    whole,
    pick,
    inTurn,
    add,
    times,
  };
}
