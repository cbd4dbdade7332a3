/**
 * Putting a card aside, choosing a setting, bringing a removed row back.
 */
import * as v from "valibot";
import { put, type Change } from "../kernel/change.ts";
import { command, done, one } from "../kernel/command.ts";
import { todayOf, type Ctx } from "../kernel/ctx.ts";
import { id } from "../kernel/input.ts";
import { notToday, setting } from "./choices.ts";

const token = v.pipe(v.string(), v.nonEmpty(), v.maxLength(100));

const idOfChoice = (input: { card: string; subject: string | null }, ctx: Ctx) =>
  ctx.idFor("notToday", `${input.card}/${input.subject ?? ""}/${todayOf(ctx)}`);

/** "Not today": puts a card about a row aside until tomorrow. Said twice in a day, it is one row. */
export const putOff = command({
  name: "putOff",
  input: v.object({ card: token, subject: v.optional(v.nullable(token), null) }),
  needs: (input, ctx) => ({ row: one(notToday, idOfChoice(input, ctx)) }),
  decide: (input, read, ctx) => {
    const said = put(notToday, idOfChoice(input, ctx), { ...input, day: todayOf(ctx), at: ctx.now });
    // Said before and undone, the row is removed: it has to come back.
    return done([read.row ? said : { ...said, removed: false }]);
  },
});

/** Chooses a setting. */
export const choose = command({
  name: "choose",
  input: v.object({ key: token, value: token }),
  needs: (input, ctx) => ({ row: one(setting, ctx.idFor("setting", input.key)) }),
  decide: (input, read, ctx) => {
    const chosen = put(setting, ctx.idFor("setting", input.key), input);
    return done([read.row ? chosen : { ...chosen, removed: false }]);
  },
});

/** Brings a removed row back. */
export const restoreRow = command({
  name: "restoreRow",
  input: v.object({ table: token, row: id("row") }),
  decide: (input) => done([{ table: input.table, row: input.row, removed: false } satisfies Change]),
});
