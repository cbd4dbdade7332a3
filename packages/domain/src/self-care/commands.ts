/**
 * What a person can do with the list of what does them good.
 */
import * as v from "valibot";
import { put, remove } from "../kernel/change.ts";
import { all, command, done, one } from "../kernel/command.ts";
import { todayOf, type Ctx } from "../kernel/ctx.ts";
import { id, longText, optionalChoice } from "../kernel/input.ts";
import { swapped } from "../kernel/places.ts";
import { err } from "../kernel/result.ts";
import { MOST_LINES, OPENINGS, selfCare, selfCareDay, type SelfCare } from "./self-care.ts";

const missing = err({ type: "SelfCareMissing" } as const);

/** Puts a line in, under those that are there; the answer is its id. Fails with `TooManyLines` beyond thirty. */
export const addSelfCare = command({
  name: "addSelfCare",
  input: v.object({ text: longText, opening: optionalChoice(OPENINGS) }),
  needs: () => ({ lines: all(selfCare) }),
  decide: (input, { lines }, ctx) => {
    if (lines.length >= MOST_LINES) return err({ type: "TooManyLines" } as const);
    const row = ctx.newId("selfCare");
    return done([put(selfCare, row, { ...input, at: ctx.now })], row);
  },
});

/** Changes a line's words; earlier versions are kept. Fails with `SelfCareMissing`. */
export const editSelfCare = command({
  name: "editSelfCare",
  input: v.object({ selfCare: id("selfCare"), text: longText }),
  needs: (input) => ({ row: one(selfCare, input.selfCare) }),
  decide: (input, { row }) => (row ? done([put(selfCare, row.id, { text: input.text })]) : missing),
});

/** Lets two lines change places: moving up is changing with the one above. Fails with `SelfCareMissing`. */
export const moveSelfCare = command({
  name: "moveSelfCare",
  input: v.object({ selfCare: id("selfCare"), past: id("selfCare") }),
  needs: (input) => ({
    row: one(selfCare, input.selfCare),
    past: one(selfCare, input.past),
    lines: all(selfCare),
  }),
  decide: (_, { row, past, lines }) => {
    if (!row || !past) return missing;
    if (row.id === past.id) return done([]);
    return done(swapped(lines, row.id, past.id).map(({ id: its, place }) => put(selfCare, its, { place })));
  },
});

const dayRow = (line: SelfCare["id"], ctx: Ctx) => ctx.idFor("selfCareDay", `${line}/${todayOf(ctx)}`);

/** Says that it was done today, or takes that back. Said twice in a day, it is one row. Fails with `SelfCareMissing`. */
export const didSelfCare = command({
  name: "didSelfCare",
  input: v.object({ selfCare: id("selfCare"), done: v.boolean() }),
  needs: (input, ctx) => ({
    row: one(selfCare, input.selfCare),
    today: one(selfCareDay, dayRow(input.selfCare, ctx)),
  }),
  decide: (input, { row, today }, ctx) => {
    if (!row) return missing;
    if (input.done === (today !== null)) return done([]);
    const its = dayRow(row.id, ctx);
    return done([
      input.done
        ? // Taken back before, the row is removed: it has to come back.
          {
            ...put(selfCareDay, its, { selfCare: row.id, day: todayOf(ctx), at: ctx.now }),
            removed: false,
          }
        : remove(selfCareDay, its),
    ]);
  },
});

/** Takes a line out of sight; it can come back for 30 days. Its plans stay. */
export const removeSelfCare = command({
  name: "removeSelfCare",
  input: v.object({ selfCare: id("selfCare") }),
  decide: (input) => done([remove(selfCare, input.selfCare)]),
});
