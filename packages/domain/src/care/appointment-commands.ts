/**
 * What a person can do with an appointment.
 */
import * as v from "valibot";
import { put, remove } from "../kernel/change.ts";
import { command, done, one } from "../kernel/command.ts";
import { id, localDate, optionalLine, optionalText } from "../kernel/input.ts";
import { err } from "../kernel/result.ts";
import { isWallTime } from "../plans/calendar.ts";
import { appointment } from "./appointment.ts";

const time = v.optional(v.nullable(v.custom<string>(isWallTime, "notAnHour")), null);

/** Writes an appointment down, for any day; the answer is its id. */
export const makeAppointment = command({
  name: "makeAppointment",
  input: v.object({
    day: localDate,
    time,
    whom: optionalLine,
    say: optionalText,
    cameOfIt: optionalText,
    comesNext: optionalText,
  }),
  decide: (input, _, ctx) => {
    const row = ctx.newId("appointment");
    return done([put(appointment, row, { ...input, at: ctx.now })], row);
  },
});

/** Changes what is given; null clears. Fails with `AppointmentMissing`. */
export const editAppointment = command({
  name: "editAppointment",
  input: v.object({
    appointment: id("appointment"),
    day: v.optional(localDate),
    time: v.optional(time),
    whom: v.optional(optionalLine),
    say: v.optional(optionalText),
    cameOfIt: v.optional(optionalText),
    comesNext: v.optional(optionalText),
  }),
  needs: (input) => ({ row: one(appointment, input.appointment) }),
  decide: ({ appointment: row, ...cells }, read) =>
    read.row ? done([put(appointment, row, cells)]) : err({ type: "AppointmentMissing" } as const),
});

/** Takes an appointment out of sight; it can come back for 30 days. */
export const removeAppointment = command({
  name: "removeAppointment",
  input: v.object({ appointment: id("appointment") }),
  decide: (input) => done([remove(appointment, input.appointment)]),
});
