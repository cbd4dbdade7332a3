/**
 * What a person can do with the lines about a way, and with the words of the way itself.
 */
import * as v from "valibot";
import { goal, step } from "../goals/goal.ts";
import { put, remove, type Change } from "../kernel/change.ts";
import { command, done, every, one } from "../kernel/command.ts";
import { choiceOf, id, optionalId, shortText } from "../kernel/input.ts";
import { err } from "../kernel/result.ts";
import { strategy } from "./attempt.ts";
import { WAY_LISTS, sameLines, wayLine, type WayLine } from "./way-lines.ts";

const missing = err({ type: "WayLineMissing" } as const);
const goalMissing = err({ type: "GoalMissing" } as const);
const strategyMissing = err({ type: "StrategyMissing" } as const);

/**
 * Writes a line about a way at a goal (no strategy: about tries without one); the answer is its id. The same words in the
 * same list stand once. Whom to ask is of the whole goal. Fails with `GoalMissing` or `StrategyMissing`.
 */
export const writeWayLine = command({
  name: "writeWayLine",
  input: v.object({
    goal: id("goal"),
    strategy: optionalId("strategy"),
    list: choiceOf(WAY_LISTS),
    text: shortText,
  }),
  needs: (input) => ({
    goal: one(goal, input.goal),
    strategy: one(strategy, input.strategy),
    lines: every(wayLine, "goal", input.goal),
  }),
  decide: (input, read, ctx) => {
    if (!read.goal) return goalMissing;
    if (input.strategy !== null && !read.strategy) return strategyMissing;
    const cells = { ...input, strategy: input.list === "ask" ? null : input.strategy };
    const [same] = sameLines(read.lines, cells);
    if (same) return done([], same.id);
    const row = ctx.newId("wayLine");
    return done([put(wayLine, row, { ...cells, at: ctx.now })], row);
  },
});

/** The others that have the same words and stand there as one with it: two devices may each have written them. */
const doublesOf = (row: WayLine | null, lines: readonly WayLine[]): readonly Change[] =>
  row === null
    ? []
    : sameLines(lines, row).flatMap(({ id: its }) => (its === row.id ? [] : [remove(wayLine, its)]));

/** Changes the words of a line. Fails with `WayLineMissing`. */
export const editWayLine = command({
  name: "editWayLine",
  input: v.object({ wayLine: id("wayLine"), text: shortText }),
  needs: (input) => ({ row: one(wayLine, input.wayLine) }),
  andThen: (_, read) => ({ lines: every(wayLine, "goal", read.row?.goal ?? "") }),
  decide: (input, { row, lines }) =>
    row ? done([put(wayLine, input.wayLine, { text: input.text }), ...doublesOf(row, lines)]) : missing,
});

/** Takes a line out of sight; it can come back for 30 days. */
export const removeWayLine = command({
  name: "removeWayLine",
  input: v.object({ wayLine: id("wayLine") }),
  needs: (input) => ({ row: one(wayLine, input.wayLine) }),
  andThen: (_, read) => ({ lines: every(wayLine, "goal", read.row?.goal ?? "") }),
  decide: (input, { row, lines }) => done([remove(wayLine, input.wayLine), ...doublesOf(row, lines)]),
});

/**
 * Makes a small step of whom to ask, in these words; the line stays. One that became a step already, which is still there,
 * makes none. The answer is the step's id. Fails with `WayLineMissing` or `GoalMissing`.
 */
export const stepOfWayLine = command({
  name: "stepOfWayLine",
  input: v.object({ wayLine: id("wayLine"), text: shortText }),
  needs: (input) => ({ row: one(wayLine, input.wayLine) }),
  andThen: (_, read) => ({ goal: one(goal, read.row?.goal), step: one(step, read.row?.step) }),
  decide: (input, read, ctx) => {
    if (!read.row) return missing;
    if (!read.goal) return goalMissing;
    if (read.step) return done([], read.step.id);
    const row = ctx.newId("step");
    return done(
      [
        put(step, row, { goal: read.goal.id, text: input.text, at: ctx.now }),
        put(wayLine, input.wayLine, { step: row }),
      ],
      row,
    );
  },
});

/** Words a way anew, for every try that is made that way. Fails with `StrategyMissing`. */
export const renameWay = command({
  name: "renameWay",
  input: v.object({ strategy: id("strategy"), text: shortText }),
  needs: (input) => ({ row: one(strategy, input.strategy) }),
  decide: (input, read) =>
    read.row ? done([put(strategy, input.strategy, { text: input.text })]) : strategyMissing,
});
