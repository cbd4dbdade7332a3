/**
 * Keeping one's own words to ask for help with, and going back to the given ones.
 */
import * as v from "valibot";
import { put, remove } from "../kernel/change.ts";
import { command, done } from "../kernel/command.ts";
import { choiceOf, longText } from "../kernel/input.ts";
import { ASKED, asking } from "./asking.ts";

/** Keeps the words for one whom one asks; the answer is the row's id. */
export const keepAsking = command({
  name: "keepAsking",
  input: v.object({ whom: choiceOf(ASKED), text: longText }),
  decide: (input, _, ctx) => {
    const row = ctx.idFor("asking", input.whom);
    // Left for the given words before, the row is removed: it has to come back.
    return done([{ ...put(asking, row, { ...input, at: ctx.now }), removed: false }], row);
  },
});

/** Goes back to the given words; one's own can come back for 30 days. */
export const leaveAsking = command({
  name: "leaveAsking",
  input: v.object({ whom: choiceOf(ASKED) }),
  decide: ({ whom }, _, ctx) => done([remove(asking, ctx.idFor("asking", whom))]),
});
