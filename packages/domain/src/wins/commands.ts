/**
 * What a person can do with a win: note it, or three good things of a day; change it, take it away.
 */
import * as v from "valibot";
import { put, remove } from "../kernel/change.ts";
import { command, done, one } from "../kernel/command.ts";
import { id, instant, longText, optionalId, optionalText } from "../kernel/input.ts";
import { err } from "../kernel/result.ts";
import { todayOf } from "../kernel/ctx.ts";
import { sitting } from "../practices/sitting.ts";
import { THREE_GOOD_THINGS } from "../practices/three-good-things.ts";
import { win } from "./win.ts";

/** Notes a win, for today; the answer is its id. */
export const noteWin = command({
  name: "noteWin",
  input: v.object({
    text: longText,
    goal: optionalId("goal"),
    step: optionalId("step"),
    mark: optionalText,
  }),
  decide: (input, _, ctx) => {
    const row = ctx.newId("win");
    return done([put(win, row, { ...input, day: todayOf(ctx), at: ctx.now })], row);
  },
});

const MOST_THINGS = 3;

/**
 * Ends a sitting of three good things: a win of today for each that was named, with the part the person had in it. None
 * is an answer too, *nothing today*: the sitting alone is kept. Ended once more in another tab, it is the same sitting and
 * the same wins. The answer is the sitting's id.
 */
export const keepGoodThings = command({
  name: "keepGoodThings",
  input: v.object({
    startedAt: instant,
    things: v.pipe(
      v.array(v.object({ text: longText, part: optionalText })),
      v.maxLength(MOST_THINGS, "tooMany"),
    ),
  }),
  decide: (input, _, ctx) => {
    const row = ctx.idFor("sitting", `${THREE_GOOD_THINGS}/${input.startedAt}`);
    // A clock set back in between must not make it end before it began.
    const startedAt = Math.min(input.startedAt, ctx.now);
    const cells = { practice: THREE_GOOD_THINGS, startedAt, finishedAt: ctx.now };
    const things = input.things.map((thing, n) => {
      // A millisecond apart, so that they stay in their order; the last of them now.
      const at = ctx.now - (input.things.length - 1 - n);
      return put(win, ctx.idFor("win", `${row}/${n}`), { ...thing, day: todayOf(ctx), at, sitting: row });
    });
    // Taken back in the other tab, they are removed: they have to come back.
    return done(
      [put(sitting, row, cells), ...things].map((change) => ({ ...change, removed: false })),
      row,
    );
  },
});

/** Changes a win. Cells left out stay as they are. Fails with `WinMissing`. */
export const editWin = command({
  name: "editWin",
  input: v.object({
    win: id("win"),
    text: v.optional(longText),
    mark: v.optional(optionalText),
    part: v.optional(optionalText),
  }),
  needs: (input) => ({ row: one(win, input.win) }),
  decide: ({ win: row, ...cells }, read) =>
    read.row ? done([put(win, row, cells)]) : err({ type: "WinMissing" } as const),
});

/** Takes a win out of sight; it can come back for 30 days. */
export const removeWin = command({
  name: "removeWin",
  input: v.object({ win: id("win") }),
  decide: (input) => done([remove(win, input.win)]),
});
