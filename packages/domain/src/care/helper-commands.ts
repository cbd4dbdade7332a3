/**
 * What a person can do with their list of people and professionals.
 */
import * as v from "valibot";
import { put, remove } from "../kernel/change.ts";
import { command, done, one } from "../kernel/command.ts";
import { id, optionalLine, optionalText, shortText } from "../kernel/input.ts";
import { err } from "../kernel/result.ts";
import { helper } from "./helper.ts";

/** Writes somebody down; the answer is their id. */
export const addHelper = command({
  name: "addHelper",
  input: v.object({
    name: shortText,
    what: optionalLine,
    goodAt: optionalText,
    number: optionalLine,
    web: optionalLine,
    hours: optionalLine,
  }),
  decide: (input, _, ctx) => {
    const row = ctx.newId("helper");
    return done([put(helper, row, { ...input, at: ctx.now })], row);
  },
});

/** Changes what is given; null clears. Fails with `HelperMissing`. */
export const editHelper = command({
  name: "editHelper",
  input: v.object({
    helper: id("helper"),
    name: v.optional(shortText),
    what: v.optional(optionalLine),
    goodAt: v.optional(optionalText),
    number: v.optional(optionalLine),
    web: v.optional(optionalLine),
    hours: v.optional(optionalLine),
  }),
  needs: (input) => ({ row: one(helper, input.helper) }),
  decide: ({ helper: row, ...cells }, read) =>
    read.row ? done([put(helper, row, cells)]) : err({ type: "HelperMissing" } as const),
});

/** Takes somebody off the list; they can come back for 30 days. */
export const removeHelper = command({
  name: "removeHelper",
  input: v.object({ helper: id("helper") }),
  decide: (input) => done([remove(helper, input.helper)]),
});
