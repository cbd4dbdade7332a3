/**
 * What a person can do with a goal, its milestones and its small steps.
 */
import * as v from "valibot";
import { put, remove, type Change } from "../kernel/change.ts";
import { command, done, every, one } from "../kernel/command.ts";
import { todayOf, type Ctx } from "../kernel/ctx.ts";
import {
  choiceOf,
  id,
  localDate,
  optionalChoice,
  optionalDate,
  optionalId,
  optionalLine,
  optionalText,
  shortText,
} from "../kernel/input.ts";
import { err } from "../kernel/result.ts";
import { dayOf, type Instant } from "../kernel/time.ts";
import { AREAS, setback } from "../setbacks/setback.ts";
import { takeAlong, whatCameOf } from "../setbacks/what-came-of-it.ts";
import { DATES, STEP_MINUTES, goal, milestone, step, type Goal, type Step } from "./goal.ts";
import { ONCE_A_WEEK, WEEKDAYS, pause, stepDay, type StepDay } from "./repeating.ts";
import { byTime, isLive } from "./steps.ts";
import { longView } from "./long-view.ts";

/** The most milestones of one goal. */
export const MOST_MILESTONES = 5;
/** How long the first small step of a goal may take (minutes). */
const FIRST_STEP_MINUTES = 15;

const goalMissing = err({ type: "GoalMissing" } as const);
const stepMissing = err({ type: "StepMissing" } as const);
const doesNotRepeat = err({ type: "DoesNotRepeat" } as const);
const milestoneMissing = err({ type: "MilestoneMissing" } as const);
const stepTooLong = err({ type: "StepTooLong", most: FIRST_STEP_MINUTES } as const);

/**
 * Sets a goal, with its first milestone and its first small step where these are given; the answer is its id. Only the
 * hope is asked for. It stands under `longView` if that line is still there. `setback` is one that turns out to be part
 * of it: it goes to this goal with all that came of it, and leaves the try it came out of, which was at no goal or
 * another. Never fails: a setback deleted meanwhile stays where it is.
 */
export const setGoal = command({
  name: "setGoal",
  input: v.object({
    text: shortText,
    why: optionalText,
    area: optionalChoice(AREAS),
    dates: optionalChoice(DATES),
    longView: optionalId("longView"),
    setback: v.optional(optionalId("setback"), null),
    milestone: optionalLine,
    step: optionalLine,
  }),
  needs: (input) => ({
    setback: one(setback, input.setback),
    line: one(longView, input.longView),
    ...whatCameOf(input.setback),
  }),
  decide: (input, read, ctx) => {
    const row = ctx.newId("goal");
    const { text, why, area, dates } = input;
    const under = read.line?.id ?? null;
    const changes: Change[] = [put(goal, row, { text, why, area, dates, longView: under, at: ctx.now })];
    const on = { goal: row, at: ctx.now };
    if (input.milestone !== null)
      changes.push(put(milestone, ctx.newId("milestone"), { ...on, text: input.milestone }));
    if (input.step !== null) changes.push(put(step, ctx.newId("step"), { ...on, text: input.step }));
    const from = read.setback;
    if (from) {
      changes.push(put(setback, from.id, { goal: row, area: null, attempt: null }));
      changes.push(...takeAlong(from.goal, row, read));
    }
    return done(changes, row);
  },
});

/**
 * Changes a goal's words, or the line of the long view it stands under; null takes it from there. Cells left out stay as
 * they are; earlier versions are kept. Fails with `GoalMissing`, or `LongViewMissing` for a line that is not there.
 */
export const editGoal = command({
  name: "editGoal",
  input: v.object({
    goal: id("goal"),
    text: v.optional(shortText),
    why: v.optional(optionalText),
    area: v.optional(optionalChoice(AREAS)),
    dates: v.optional(optionalChoice(DATES)),
    longView: v.optional(optionalId("longView")),
  }),
  needs: (input) => ({ row: one(goal, input.goal), line: one(longView, input.longView) }),
  decide: ({ goal: row, ...cells }, read) => {
    if (!read.row) return goalMissing;
    if (cells.longView && !read.line) return err({ type: "LongViewMissing" } as const);
    return done([put(goal, row, cells)]);
  },
});

/** The days since `at`, on which something was put aside, to be kept now that it goes on; none where a clock went back. */
const pausedSince = (
  at: Instant | null,
  of: Pick<Parameters<typeof put<typeof pause>>[2], "goal" | "step">,
  ctx: Ctx,
): readonly Change[] => {
  const since = at === null ? null : dayOf(at, ctx.zone, ctx.dayStartsAt);
  const until = todayOf(ctx);
  return since === null || since > until ? [] : [put(pause, ctx.newId("pause"), { ...of, since, until })];
};

/** A goal in another state; the days over which it was not open before are kept. */
export const stateOf = (row: Goal, state: NonNullable<Goal["state"]>, ctx: Ctx): readonly Change[] => {
  if (inState(row.state, state)) return [];
  return [
    put(goal, row.id, { state, stateAt: ctx.now }),
    ...(isLive(row) ? [] : pausedSince(row.stateAt, { goal: row.id }, ctx)),
  ];
};

/** A command that brings a goal to a state; said twice, the goal keeps its first day there. */
const toState = <const Name extends string>(name: Name, state: "open" | "letGo" | "reached") =>
  command({
    name,
    input: v.object({ goal: id("goal") }),
    needs: (input) => ({ row: one(goal, input.goal) }),
    decide: (_, read, ctx) => {
      if (!read.row) return goalMissing;
      return done(stateOf(read.row, state, ctx));
    },
  });

const inState = (now: string | null, wanted: string) => (now ?? "open") === wanted;

/** Pauses a goal: nothing mentions it until it goes on. Fails with `GoalMissing`. */
export const pauseGoal = command({
  name: "pauseGoal",
  input: v.object({ goal: id("goal"), paused: v.boolean() }),
  needs: (input) => ({ row: one(goal, input.goal) }),
  decide: (input, read, ctx) => {
    if (!read.row) return goalMissing;
    return done(stateOf(read.row, input.paused ? "paused" : "open", ctx));
  },
});

/** Lets a goal go. Its lessons, tries and plans stay. Fails with `GoalMissing`. */
export const letGoOfGoal = toState("letGoOfGoal", "letGo");
/** Says that a goal is reached. Only a person says so, no try does. Fails with `GoalMissing`. */
export const reachGoal = toState("reachGoal", "reached");
/** Takes a goal up again, whatever it was. Fails with `GoalMissing`. */
export const reopenGoal = toState("reopenGoal", "open");

/** Takes a goal out of sight; it can come back for 30 days. What belongs to it stays where it is. */
export const removeGoal = command({
  name: "removeGoal",
  input: v.object({ goal: id("goal") }),
  decide: (input) => done([remove(goal, input.goal)]),
});

/** Adds a milestone; the answer is its id. Fails with `GoalMissing`, or `TooManyMilestones` beyond five. */
export const addMilestone = command({
  name: "addMilestone",
  input: v.object({ goal: id("goal"), text: shortText }),
  needs: (input) => ({ goal: one(goal, input.goal), others: every(milestone, "goal", input.goal) }),
  decide: (input, read, ctx) => {
    if (!read.goal) return goalMissing;
    if (read.others.length >= MOST_MILESTONES) {
      return err({ type: "TooManyMilestones", most: MOST_MILESTONES } as const);
    }
    const row = ctx.newId("milestone");
    return done([put(milestone, row, { ...input, at: ctx.now })], row);
  },
});

/** Changes a milestone's words. Fails with `MilestoneMissing`. */
export const editMilestone = command({
  name: "editMilestone",
  input: v.object({ milestone: id("milestone"), text: shortText }),
  needs: (input) => ({ row: one(milestone, input.milestone) }),
  decide: (input, read) =>
    read.row ? done([put(milestone, input.milestone, { text: input.text })]) : milestoneMissing,
});

/** Says that a milestone is reached, or not after all. Fails with `MilestoneMissing`. */
export const reachMilestone = command({
  name: "reachMilestone",
  input: v.object({ milestone: id("milestone"), reached: v.boolean() }),
  needs: (input) => ({ row: one(milestone, input.milestone) }),
  decide: (input, read, ctx) =>
    read.row
      ? done([
          put(milestone, input.milestone, {
            reachedAt: input.reached ? (read.row.reachedAt ?? ctx.now) : null,
          }),
        ])
      : milestoneMissing,
});

/** Takes a milestone out of sight; it can come back for 30 days. */
export const removeMilestone = command({
  name: "removeMilestone",
  input: v.object({ milestone: id("milestone") }),
  decide: (input) => done([remove(milestone, input.milestone)]),
});

const minutes = v.nullable(
  v.pipe(
    v.number("notANumber"),
    v.integer("notANumber"),
    v.minValue(STEP_MINUTES[0], "tooShort"),
    v.maxValue(STEP_MINUTES[1], "tooLong"),
  ),
);

/** The first small step of a goal is one that can be started now. */
const tooLongAsFirst = (others: readonly Step[], length: number | null | undefined) =>
  others.length === 0 && length != null && length > FIRST_STEP_MINUTES;

/** How a step repeats: the days of the week it is meant for, at least one, or `week` for once in a week; null for once. */
const repeating = v.optional(
  v.nullable(v.pipe(v.array(choiceOf([...WEEKDAYS, ONCE_A_WEEK])), v.minLength(1, "noWeekday"))),
);
/** The cell that holds it; undefined to leave it as it is. */
const repeatsOf = (chosen: readonly string[] | null | undefined): string | null | undefined =>
  chosen?.includes(ONCE_A_WEEK)
    ? ONCE_A_WEEK
    : chosen && WEEKDAYS.filter((day) => chosen.includes(day)).join("");

/**
 * Adds a small step to a goal, or to a setback it came out of, whose goal it then serves, or as a part of a step it is
 * cut out of, whose goal and setback are its own too; the answer is its id. One cut out of a part stands beside that part,
 * one cut out of a step that repeats stands on its own. One that repeats has no day. Fails with `GoalMissing`,
 * `SetbackMissing`, `StepMissing`, or `StepTooLong` when it is a goal's first and takes over 15 minutes.
 */
export const addStep = command({
  name: "addStep",
  input: v.pipe(
    v.object({
      goal: optionalId("goal"),
      setback: optionalId("setback"),
      under: v.optional(optionalId("step"), null),
      text: shortText,
      minutes: v.optional(minutes, null),
      day: v.optional(optionalDate, null),
      repeats: repeating,
    }),
    v.check(
      (input) => input.goal !== null || input.setback !== null || input.under !== null,
      "noGoalAndNoSetback",
    ),
  ),
  needs: (input) => ({ setback: one(setback, input.setback), whole: one(step, input.under) }),
  andThen: (input, read) => {
    const own = read.whole ? read.whole.goal : (input.goal ?? read.setback?.goal);
    return { goal: one(goal, own), others: every(step, "goal", own ?? "") };
  },
  decide: (input, read, ctx) => {
    const { whole } = read;
    if (input.under !== null && !whole) return stepMissing;
    if (input.setback !== null && !read.setback) return err({ type: "SetbackMissing" } as const);
    if ((whole?.goal ?? input.goal) !== null && !read.goal) return goalMissing;
    if (read.goal && tooLongAsFirst(read.others, input.minutes)) return stepTooLong;
    const row = ctx.newId("step");
    const repeats = repeatsOf(input.repeats) ?? null;
    const cells = {
      text: input.text,
      minutes: input.minutes,
      repeats,
      day: repeats === null ? input.day : null,
      goal: read.goal?.id,
      setback: whole ? whole.setback : input.setback,
      under: whole && whole.repeats === null ? (whole.under ?? whole.id) : null,
    };
    return done([put(step, row, { ...cells, at: ctx.now })], row);
  },
});

const idOfDay = (of: { readonly step: string }, day: string, ctx: Ctx) =>
  ctx.idFor("stepDay", `${of.step}/${day}`);

/** The row that says that a step which repeats was done on this day; one that was taken back returns. */
const doneOn = (of: Pick<Step, "id" | "repeats">, day: string, ctx: Ctx): Change => ({
  ...put(stepDay, idOfDay({ step: of.id }, day, ctx), {
    step: of.id,
    day,
    at: ctx.now,
    repeats: of.repeats,
  }),
  removed: false,
});

const onDay = (
  row: Pick<Step, "id" | "repeats">,
  on: StepDay | null,
  day: string,
  isDone: boolean,
  ctx: Ctx,
): readonly Change[] =>
  isDone === (on !== null) ? [] : on === null ? [doneOn(row, day, ctx)] : [remove(stepDay, on.id)];

/**
 * Changes a step: "Smaller" is other words or fewer minutes. Cells left out stay as they are. One that begins to repeat
 * stands on its own and so do its parts, and it has no day any more; where it was done it is open again, and was done on
 * that day. One that does not repeat any more keeps its days and is paused no longer. Fails with `StepMissing`, or
 * `StepTooLong` when it is a goal's first and would take over 15 minutes.
 */
export const editStep = command({
  name: "editStep",
  input: v.object({
    step: id("step"),
    text: v.optional(shortText),
    minutes: v.optional(minutes),
    day: v.optional(optionalDate),
    repeats: repeating,
  }),
  needs: (input) => ({ row: one(step, input.step) }),
  andThen: (input, read) => ({
    siblings: every(step, "goal", read.row?.goal ?? ""),
    parts: every(step, "under", input.step),
  }),
  decide: ({ step: row, text, minutes: length, day, repeats: chosen }, read, ctx) => {
    if (!read.row) return stepMissing;
    const own = read.row;
    const earlier = read.siblings.filter((s) => byTime(s, own) < 0);
    if (own.goal !== null && tooLongAsFirst(earlier, length)) return stepTooLong;
    const repeats = repeatsOf(chosen);
    const cells = {
      text,
      minutes: length,
      day: (repeats === undefined ? own.repeats : repeats) === null ? day : null,
    };
    if (repeats === undefined) return done([put(step, row, cells)]);
    if (repeats === null) return done([put(step, row, { ...cells, repeats: null, pausedAt: null })]);
    const was = own.doneAt === null ? null : dayOf(own.doneAt, ctx.zone, ctx.dayStartsAt);
    return done([
      put(step, row, { ...cells, repeats, under: null, ...(was !== null && { doneAt: null }) }),
      ...read.parts.map((part) => put(step, part.id, { under: null })),
      ...(was === null || was > todayOf(ctx) ? [] : [doneOn({ id: row, repeats }, was, ctx)]),
    ]);
  },
});

/** Says that a step is done, or not after all; of one that repeats it says so of today. Fails with `StepMissing`. */
export const doneStep = command({
  name: "doneStep",
  input: v.object({ step: id("step"), done: v.boolean() }),
  needs: (input, ctx) => ({
    row: one(step, input.step),
    on: one(stepDay, idOfDay(input, todayOf(ctx), ctx)),
  }),
  decide: (input, { row, on }, ctx) => {
    if (!row) return stepMissing;
    return done(
      row.repeats === null || row.doneAt !== null
        ? [put(step, row.id, { doneAt: input.done ? (row.doneAt ?? ctx.now) : null })]
        : onDay(row, on, todayOf(ctx), input.done, ctx),
    );
  },
});

/**
 * Says of one day that a step which repeats was done on it, or not after all; said twice, it is one row. Fails with
 * `StepMissing`, `DoesNotRepeat`, `InTheFuture`, or `BeforeItBegan` for a day before the step was set.
 */
export const doneStepOn = command({
  name: "doneStepOn",
  input: v.object({ step: id("step"), day: localDate, done: v.boolean() }),
  needs: (input, ctx) => ({
    row: one(step, input.step),
    on: one(stepDay, idOfDay(input, input.day, ctx)),
  }),
  decide: ({ day, done: isDone }, { row, on }, ctx) => {
    if (!row) return stepMissing;
    if (row.repeats === null) return doesNotRepeat;
    // One that should not be there may be taken away.
    if (isDone && day > todayOf(ctx)) return err({ type: "InTheFuture" } as const);
    if (isDone && day < dayOf(row.at, ctx.zone, ctx.dayStartsAt))
      return err({ type: "BeforeItBegan" } as const);
    return done(onDay(row, on, day, isDone, ctx));
  },
});

/**
 * Pauses a step that repeats: nothing mentions it, and no day counts until it goes on. Said twice, the first day of it
 * stays. Fails with `StepMissing`, or `DoesNotRepeat`.
 */
export const pauseStep = command({
  name: "pauseStep",
  input: v.object({ step: id("step"), paused: v.boolean() }),
  needs: (input) => ({ row: one(step, input.step) }),
  decide: ({ step: row, paused }, read, ctx) => {
    if (!read.row) return stepMissing;
    const { repeats: its, pausedAt } = read.row;
    if (its === null) return doesNotRepeat;
    if (paused === (pausedAt !== null)) return done([]);
    return done([
      put(step, row, { pausedAt: paused ? ctx.now : null }),
      ...pausedSince(pausedAt, { step: row }, ctx),
    ]);
  },
});

/** Takes a step out of sight; it can come back for 30 days. */
export const removeStep = command({
  name: "removeStep",
  input: v.object({ step: id("step") }),
  decide: (input) => done([remove(step, input.step)]),
});
