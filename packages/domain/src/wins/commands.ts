/**
 * What a person can do with a win: note it, change it, take it away.
 */
import * as v from "valibot";
import { put, remove } from "../kernel/change.ts";
import { command, done, one } from "../kernel/command.ts";
import { id, localDate, longText, optionalDate, optionalId } from "../kernel/input.ts";
import { err } from "../kernel/result.ts";
import { todayOf } from "../kernel/ctx.ts";
import { win } from "./win.ts";

const inTheFuture = err({ type: "InTheFuture" } as const);

/**
 * Notes a win, for today unless another day is given; the answer is its id.
 * Fails with `InTheFuture` for a day that has not come yet.
 */
export const noteWin = command({
  name: "noteWin",
  input: v.object({
    text: longText,
    day: optionalDate,
    goal: optionalId("goal"),
    step: optionalId("step"),
    debrief: optionalId("debrief"),
  }),
  decide: (input, _, ctx) => {
    const day = input.day ?? todayOf(ctx);
    if (day > todayOf(ctx)) return inTheFuture;
    const row = ctx.newId("win");
    return done([put(win, row, { ...input, day, at: ctx.now })], row);
  },
});

/** Changes a win. Cells left out stay as they are. Fails with `WinMissing` or `InTheFuture`. */
export const editWin = command({
  name: "editWin",
  input: v.object({
    win: id("win"),
    text: v.optional(longText),
    day: v.optional(localDate),
    goal: v.optional(v.nullable(id("goal"))),
  }),
  needs: (input) => ({ row: one(win, input.win) }),
  decide: ({ win: row, ...cells }, read, ctx) => {
    if (!read.row) return err({ type: "WinMissing" } as const);
    if (cells.day !== undefined && cells.day > todayOf(ctx)) return inTheFuture;
    return done([put(win, row, cells)]);
  },
});

/** Takes a win out of sight; it can come back for 30 days. */
export const removeWin = command({
  name: "removeWin",
  input: v.object({ win: id("win") }),
  decide: (input) => done([remove(win, input.win)]),
});
