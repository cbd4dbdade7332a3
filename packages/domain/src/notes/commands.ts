/**
 * What a person can do with a note: write it, change it, take it away, make a setback of it.
 */
import * as v from "valibot";
import { memberCells, put, remove } from "../kernel/change.ts";
import { command, done, one } from "../kernel/command.ts";
import { todayOf, type Moment } from "../kernel/ctx.ts";
import { id, localDate, longText, optionalDate, optionalLine, wordsList } from "../kernel/input.ts";
import { err } from "../kernel/result.ts";
import { dayOf, startOf, type Instant } from "../kernel/time.ts";
import { setback } from "../setbacks/setback.ts";
import { note, type Note } from "./note.ts";

const missing = err({ type: "NoteMissing" } as const);
const tooEarly = err({ type: "InTheFuture" } as const);

/** Writes a note, today unless another day is given; answers its id. Fails with `InTheFuture`. */
export const writeNote = command({
  name: "writeNote",
  input: v.object({ text: longText, day: optionalDate, title: optionalLine, tags: wordsList }),
  decide: ({ day, ...cells }, _, ctx) => {
    if (day !== null && day > todayOf(ctx)) return tooEarly;
    const row = ctx.newId("note");
    const when = { day: day ?? todayOf(ctx), writtenAt: ctx.now, zone: ctx.zone };
    return done([put(note, row, { ...cells, ...when })], row);
  },
});

/**
 * Changes a note. Cells left out stay as they are; a text's earlier version is kept.
 * Fails with `NoteMissing`, `InTheFuture`.
 */
export const editNote = command({
  name: "editNote",
  input: v.object({
    note: id("note"),
    text: v.optional(longText),
    day: v.optional(localDate),
    title: v.optional(optionalLine),
    tags: v.optional(wordsList),
  }),
  needs: (input) => ({ row: one(note, input.note) }),
  decide: ({ note: row, tags, ...cells }, read, ctx) => {
    if (!read.row) return missing;
    if (cells.day !== undefined && cells.day > todayOf(ctx)) return tooEarly;
    const change = put(note, row, cells);
    const members = tags ? memberCells("tags", read.row.tags, tags) : {};
    return done([{ ...change, cells: { ...change.cells, ...members } }]);
  },
});

/** Takes a note out of sight; it can come back for 30 days. A setback made of it stays. */
export const removeNote = command({
  name: "removeNote",
  input: v.object({ note: id("note") }),
  decide: (input) => done([remove(note, input.note)]),
});

const NOON = 12;

/** When the day's thing happened, as near as the note says: when it was written that day, else at noon; never later than now. */
function happenedAt(n: Note, m: Moment): Instant {
  const zone = n.zone ?? m.zone;
  const thatDay = n.writtenAt !== null && dayOf(n.writtenAt, zone, m.dayStartsAt) === n.day;
  return Math.min(thatDay && n.writtenAt !== null ? n.writtenAt : startOf(n.day, zone, NOON), m.now);
}

/**
 * Makes a setback of a note, with its words and its day; the note stays and keeps the link. Answers the setback's id:
 * asked again, it is the same one as long as that is there. Fails with `NoteMissing`.
 */
export const makeSetback = command({
  name: "makeSetback",
  input: v.object({ note: id("note") }),
  needs: (input) => ({ row: one(note, input.note) }),
  andThen: (_, read) => ({ made: one(setback, read.row?.setback) }),
  decide: (input, read, ctx) => {
    if (!read.row) return missing;
    if (read.made) return done([], read.made.id);
    const row = ctx.newId("setback");
    return done(
      [
        put(setback, row, {
          what: read.row.text,
          at: happenedAt(read.row, ctx),
          loggedAt: ctx.now,
          zone: read.row.zone ?? ctx.zone,
          note: input.note,
        }),
        put(note, input.note, { setback: row }),
      ],
      row,
    );
  },
});
