/**
 * Checking in: how the day is. The first tap makes the day's row, later ones amend it.
 */
import * as v from "valibot";
import { put, type Change } from "../kernel/change.ts";
import { command, done, one } from "../kernel/command.ts";
import { todayOf } from "../kernel/ctx.ts";
import { heaviness, optionalText } from "../kernel/input.ts";
import { err } from "../kernel/result.ts";
import { checkin } from "./checkin.ts";

const mark = v.optional(v.nullable(heaviness));

/**
 * Notes how today is; answers the id of the day's row. Cells left out stay as they are, null clears one.
 * Fails with `NothingSaid` when every cell is left out.
 */
export const checkIn = command({
  name: "checkIn",
  input: v.object({
    heaviness: mark,
    energy: mark,
    sleep: mark,
    around: v.optional(optionalText),
  }),
  needs: (_, ctx) => ({ row: one(checkin, ctx.idFor("checkin", todayOf(ctx))) }),
  decide: (input, read, ctx) => {
    if (Object.values(input).every((cell) => cell === undefined)) {
      return err({ type: "NothingSaid" } as const);
    }
    const day = todayOf(ctx);
    const row = ctx.idFor("checkin", day);
    const noted = put(checkin, row, { ...input, day, at: ctx.now });
    // An undo may have taken the day's row away, and its id is the same all day.
    const change: Change = read.row ? noted : { ...noted, removed: false };
    return done([change], row);
  },
});
