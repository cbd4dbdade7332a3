/**
 * Putting a card aside, choosing a setting, bringing a removed row back.
 */
import * as v from "valibot";
import { put, type Change } from "../kernel/change.ts";
import { command, done } from "../kernel/command.ts";
import { id } from "../kernel/input.ts";
import { dayOf } from "../kernel/time.ts";
import { notToday, setting } from "./choices.ts";

const token = v.pipe(v.string(), v.nonEmpty(), v.maxLength(100));

/** "Not today": puts a card about a row aside until tomorrow. Said twice in a day, it is one row. */
export const putOff = command({
  name: "putOff",
  input: v.object({ card: token, subject: v.optional(v.nullable(token), null) }),
  decide: (input, _, ctx) => {
    const day = dayOf(ctx.now, ctx.zone, ctx.dayStartsAt);
    const row = ctx.idFor("notToday", `${input.card}/${input.subject ?? ""}/${day}`);
    return done([put(notToday, row, { card: input.card, subject: input.subject, day, at: ctx.now })]);
  },
});

/** Chooses a setting. */
export const choose = command({
  name: "choose",
  input: v.object({ key: token, value: token }),
  decide: (input, _, ctx) =>
    done([put(setting, ctx.idFor("setting", input.key), { key: input.key, value: input.value })]),
});

/** Brings a removed row back. */
export const restoreRow = command({
  name: "restoreRow",
  input: v.object({ table: token, row: id("row") }),
  decide: (input) => done([{ table: input.table, row: input.row, removed: false } satisfies Change]),
});
