/**
 * What a person can do with the lines of their plan for hard days.
 */
import * as v from "valibot";
import { put, remove } from "../kernel/change.ts";
import { all, command, done, one } from "../kernel/command.ts";
import { choiceOf, id, longText, optionalLine } from "../kernel/input.ts";
import { swapped } from "../kernel/places.ts";
import { err } from "../kernel/result.ts";
import { SECTIONS, hardDayLine, linesOf, type Section } from "./hard-days.ts";

const missing = err({ type: "HardDayLineMissing" } as const);
/** A country's code, as a line of Help has it. */
const country = v.optional(v.nullable(v.pipe(v.string("notText"), v.maxLength(100, "tooLong"))), null);

/** Writes a line, under those of its section; the answer is its id. */
export const writeHardDayLine = command({
  name: "writeHardDayLine",
  input: v.object({ section: choiceOf(SECTIONS), text: longText, number: optionalLine, country }),
  decide: (input, _, ctx) => {
    const row = ctx.newId("hardDayLine");
    return done([put(hardDayLine, row, { ...input, at: ctx.now })], row);
  },
});

/** Changes what is given; earlier words are kept. A number of null takes the number away. Fails with `HardDayLineMissing`. */
export const editHardDayLine = command({
  name: "editHardDayLine",
  input: v.object({
    hardDayLine: id("hardDayLine"),
    text: v.optional(longText),
    number: v.optional(optionalLine),
  }),
  needs: (input) => ({ row: one(hardDayLine, input.hardDayLine) }),
  decide: ({ hardDayLine: row, ...cells }, read) =>
    read.row ? done([put(hardDayLine, row, cells)]) : missing,
});

/** Moves a line past the next one of its section, up or down; at the end it stays. Fails with `HardDayLineMissing`. */
export const moveHardDayLine = command({
  name: "moveHardDayLine",
  input: v.object({ hardDayLine: id("hardDayLine"), up: v.boolean() }),
  needs: (input) => ({ row: one(hardDayLine, input.hardDayLine), lines: all(hardDayLine) }),
  decide: ({ up }, { row, lines }) => {
    if (!row) return missing;
    const beside = row.section === "other" ? [] : linesOf(lines, row.section satisfies Section);
    const at = beside.findIndex((line) => line.id === row.id);
    const other = at < 0 ? undefined : beside[at + (up ? -1 : 1)];
    if (!other) return done([]);
    return done(
      swapped(beside, row.id, other.id).map(({ id: its, place }) => put(hardDayLine, its, { place })),
    );
  },
});

/** Takes a line out of sight; it can come back for 30 days. */
export const removeHardDayLine = command({
  name: "removeHardDayLine",
  input: v.object({ hardDayLine: id("hardDayLine") }),
  decide: (input) => done([remove(hardDayLine, input.hardDayLine)]),
});
