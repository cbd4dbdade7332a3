/**
 * Checking in: how a day is. The first tap makes the day's row, later ones amend it.
 */
import * as v from "valibot";
import { put, remove, type Change } from "../kernel/change.ts";
import { command, done, one } from "../kernel/command.ts";
import { todayOf, type Ctx } from "../kernel/ctx.ts";
import { heaviness, localDate, optionalText } from "../kernel/input.ts";
import { err } from "../kernel/result.ts";
import type { LocalDate } from "../kernel/time.ts";
import { checkin, mayMakeFor, type Checkin } from "./checkin.ts";

const mark = v.optional(v.nullable(heaviness));
const Parts = {
  heaviness: mark,
  energy: mark,
  sleep: mark,
  around: v.optional(optionalText),
  line: v.optional(optionalText),
};
type Parts = { readonly [K in keyof typeof Parts]?: Checkin[K] | undefined };

const nothingSaid = err({ type: "NothingSaid" } as const);
const saysNothing = (parts: Parts): boolean => Object.values(parts).every((cell) => cell === undefined);

/** The row of a day with these parts of it said. */
function said(day: LocalDate, parts: Parts, there: Checkin | null, ctx: Ctx): Change {
  const cells = { ...parts, day, at: ctx.now };
  const id = ctx.idFor("checkin", day);
  if (there) return put(checkin, id, cells);
  // The day's row may have been taken away, and its id is the same always: what it said then does not come along.
  const anew = Object.fromEntries(Object.entries(parts).map(([name, cell]) => [name, cell ?? null])) as Parts;
  const blank = { heaviness: null, energy: null, sleep: null, around: null, line: null };
  return { ...put(checkin, id, { ...cells, ...blank, ...anew }), removed: false };
}

/**
 * Notes how today is; answers the id of the day's row. Cells left out stay as they are, null clears one.
 * Fails with `NothingSaid` when every cell is left out.
 */
export const checkIn = command({
  name: "checkIn",
  input: v.object(Parts),
  needs: (_, ctx) => ({ row: one(checkin, ctx.idFor("checkin", todayOf(ctx))) }),
  decide: (input, { row }, ctx) => {
    if (saysNothing(input)) return nothingSaid;
    const day = todayOf(ctx);
    return done([said(day, input, row, ctx)], ctx.idFor("checkin", day));
  },
});

/**
 * The same for a day that is given: amends what was said, or says it for one of the last seven days.
 * Fails with `NothingSaid`; with `InTheFuture` or `TooLongAgo` where there is no check-in and none may be made.
 */
export const checkInOn = command({
  name: "checkInOn",
  input: v.object({ day: localDate, ...Parts }),
  needs: ({ day }, ctx) => ({ row: one(checkin, ctx.idFor("checkin", day)) }),
  decide: ({ day, ...parts }, { row }, ctx) => {
    if (saysNothing(parts)) return nothingSaid;
    const today = todayOf(ctx);
    if (!row && !mayMakeFor(day, today))
      return day > today ? err({ type: "InTheFuture" } as const) : err({ type: "TooLongAgo" } as const);
    return done([said(day, parts, row, ctx)], ctx.idFor("checkin", day));
  },
});

/** Takes a day's check-in out of sight; it can come back for 30 days. */
export const removeCheckIn = command({
  name: "removeCheckIn",
  input: v.object({ day: localDate }),
  decide: ({ day }, _, ctx) => done([remove(checkin, ctx.idFor("checkin", day))]),
});
