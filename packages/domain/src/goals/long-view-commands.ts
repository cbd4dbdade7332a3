/**
 * What a person can do with the lines of their long view. Which goal stands under which line is a cell of the goal.
 */
import * as v from "valibot";
import { put, remove } from "../kernel/change.ts";
import { all, command, done, one } from "../kernel/command.ts";
import { id, longText } from "../kernel/input.ts";
import { err } from "../kernel/result.ts";
import { swapped } from "../kernel/places.ts";
import { longView } from "./long-view.ts";

const missing = err({ type: "LongViewMissing" } as const);

/** Writes a line, under those that are there; the answer is its id. */
export const writeLongView = command({
  name: "writeLongView",
  input: v.object({ text: longText }),
  decide: ({ text }, _, ctx) => {
    const row = ctx.newId("longView");
    return done([put(longView, row, { text, at: ctx.now })], row);
  },
});

/** Changes a line's words; earlier versions are kept. Fails with `LongViewMissing`. */
export const editLongView = command({
  name: "editLongView",
  input: v.object({ longView: id("longView"), text: longText }),
  needs: (input) => ({ row: one(longView, input.longView) }),
  decide: (input, read) => (read.row ? done([put(longView, input.longView, { text: input.text })]) : missing),
});

/** Lets two lines change places: moving up is changing with the one above. Fails with `LongViewMissing`. */
export const moveLongView = command({
  name: "moveLongView",
  input: v.object({ longView: id("longView"), other: id("longView") }),
  needs: (input) => ({
    row: one(longView, input.longView),
    other: one(longView, input.other),
    lines: all(longView),
  }),
  decide: (_, { row, other, lines }) => {
    if (!row || !other) return missing;
    if (row.id === other.id) return done([]);
    return done(swapped(lines, row.id, other.id).map(({ id: its, place }) => put(longView, its, { place })));
  },
});

/** Takes a line out of sight; it can come back for 30 days, and its goals stand under it again. They stay as they are. */
export const removeLongView = command({
  name: "removeLongView",
  input: v.object({ longView: id("longView") }),
  decide: (input) => done([remove(longView, input.longView)]),
});
