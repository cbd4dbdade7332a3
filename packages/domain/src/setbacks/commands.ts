/**
 * What a person can do with a setback.
 */
import * as v from "valibot";
import { MOST_ATTACHMENTS, attachment } from "../attachments/attachment.ts";
import { attempt } from "../attempts/attempt.ts";
import { altsOf, attachmentsOf, newAlts, newAttachment } from "../attachments/commands.ts";
import { memberCells, put, remove, type Change } from "../kernel/change.ts";
import { command, done, every, one } from "../kernel/command.ts";
import {
  heaviness,
  id,
  longText,
  optionalChoice,
  optionalHeaviness,
  optionalId,
  optionalInstant,
  optionalLine,
  optionalText,
  shortText,
  wordsList,
  choiceOf,
} from "../kernel/input.ts";
import { err } from "../kernel/result.ts";
import { dayOf, type Instant } from "../kernel/time.ts";
import { todayOf, type Moment } from "../kernel/ctx.ts";
import { AREAS, KINDS, feeling, rating, setback } from "./setback.ts";
import { takeAlong, whatCameOf } from "./what-came-of-it.ts";

const inTheFuture = (at: Instant, m: Moment) => dayOf(at, m.zone, m.dayStartsAt) > todayOf(m);

const Details = {
  name: optionalLine,
  expected: optionalText,
  feelings: wordsList,
  area: optionalChoice(AREAS),
  kind: optionalChoice(KINDS),
  goal: optionalId("goal"),
  guess: optionalHeaviness,
};

/**
 * Writes a setback down. Only `what` is asked for; the answer is the new row's id. A try that is not one at its goal is
 * left out.
 * Fails with `InTheFuture` when the day it happened has not come yet.
 */
export const logSetback = command({
  name: "logSetback",
  input: v.object({
    what: longText,
    at: optionalInstant,
    heaviness: optionalHeaviness,
    attempt: optionalId("attempt"),
    attachments: v.optional(v.pipe(v.array(newAttachment), v.maxLength(MOST_ATTACHMENTS, "tooMany")), []),
    ...Details,
  }),
  needs: (input) => ({ attempt: one(attempt, input.attempt) }),
  decide: ({ heaviness: first, attachments, at, ...details }, read, ctx) => {
    const when = at ?? ctx.now;
    if (inTheFuture(when, ctx)) return err({ type: "InTheFuture" } as const);
    const row = ctx.newId("setback");
    const tried = read.attempt?.goal === details.goal ? details.attempt : null;
    const cells = { ...details, attempt: tried };
    const changes: Change[] = [put(setback, row, { ...cells, at: when, loggedAt: ctx.now, zone: ctx.zone })];
    if (first !== null) {
      changes.push(put(rating, ctx.newId("rating"), { setback: row, at: ctx.now, heaviness: first }));
    }
    changes.push(...attachmentsOf("setback", row, attachments, ctx));
    return done(changes, row);
  },
});

/**
 * Changes what was written, and what the record of it shows. Cells left out stay as they are; a text's earlier
 * version is kept. To another goal it takes along what came of it, and leaves the try it came out of. Fails with `InTheFuture` as `logSetback` does.
 */
export const editSetback = command({
  name: "editSetback",
  input: v.object({
    setback: id("setback"),
    what: v.optional(longText),
    at: v.optional(optionalInstant),
    alts: v.optional(newAlts, []),
    ...v.partial(v.object(Details)).entries,
  }),
  needs: (input) => ({
    row: one(setback, input.setback),
    records: every(attachment, "owner", input.setback),
    ...whatCameOf(input.goal == null ? null : input.setback),
  }),
  andThen: (_, read) => ({ attempt: one(attempt, read.row?.attempt) }),
  decide: ({ setback: row, feelings, at, alts, ...cells }, read, ctx) => {
    if (!read.row) return err({ type: "SetbackMissing" } as const);
    if (at != null && inTheFuture(at, ctx)) return err({ type: "InTheFuture" } as const);
    const change = put(setback, row, { ...cells, ...(at == null ? {} : { at, zone: ctx.zone }) });
    const members = feelings ? memberCells("feelings", read.row.feelings, feelings) : {};
    const { goal } = cells;
    // Of a try that was deleted, and may come back, it is known that it was one at the goal so far.
    const strays =
      read.row.attempt !== null &&
      (goal === undefined ? read.row.goal : goal) !== (read.attempt?.goal ?? read.row.goal);
    return done([
      { ...change, cells: { ...change.cells, ...members, ...(strays ? { attempt: null } : {}) } },
      ...altsOf(read.records, alts),
      ...(goal == null || goal === read.row.goal ? [] : takeAlong(read.row.goal, goal, read)),
    ]);
  },
});

/** Says how heavy a setback is now. */
export const rateSetback = command({
  name: "rateSetback",
  input: v.object({ setback: id("setback"), heaviness }),
  needs: (input) => ({ row: one(setback, input.setback) }),
  decide: (input, read, ctx) =>
    read.row
      ? done([
          put(rating, ctx.newId("rating"), {
            setback: input.setback,
            at: ctx.now,
            heaviness: input.heaviness,
          }),
        ])
      : err({ type: "SetbackMissing" } as const),
});

/** Wishes to be asked again how heavy it is, from today on for two weeks, or no more. */
export const askAgain = command({
  name: "askAgain",
  input: v.object({ setback: id("setback"), wished: v.boolean() }),
  needs: (input) => ({ row: one(setback, input.setback) }),
  decide: (input, read, ctx) =>
    read.row
      ? done([put(setback, input.setback, { askAgainAt: input.wished ? ctx.now : null })])
      : err({ type: "SetbackMissing" } as const),
});

/** "I'm steady": the second stone, in the person's own judgement. */
export const saySteady = command({
  name: "saySteady",
  input: v.object({ setback: id("setback") }),
  needs: (input) => ({ row: one(setback, input.setback) }),
  decide: (input, read, ctx) =>
    read.row
      ? done([put(setback, input.setback, { steadyAt: ctx.now })])
      : err({ type: "SetbackMissing" } as const),
});

/**
 * Closes a setback for now, or opens it again: nothing about it is offered while it is closed.
 * Also the answer to *Close it for now?*, either way: it is not asked again.
 */
export const closeSetback = command({
  name: "closeSetback",
  input: v.object({ setback: id("setback"), closed: v.boolean() }),
  needs: (input) => ({ row: one(setback, input.setback) }),
  decide: (input, read, ctx) =>
    read.row
      ? done([
          put(setback, input.setback, { closedAt: input.closed ? ctx.now : null, closeAskedAt: ctx.now }),
        ])
      : err({ type: "SetbackMissing" } as const),
});

/** Takes a setback out of sight; it can come back for 30 days. Its lessons and plans stay. */
export const removeSetback = command({
  name: "removeSetback",
  input: v.object({ setback: id("setback") }),
  decide: (input) => done([remove(setback, input.setback)]),
});

/** Adds a feeling word of one's own, or renames it. */
export const nameFeeling = command({
  name: "nameFeeling",
  input: v.object({
    feeling: optionalId("feeling"),
    word: shortText,
    family: v.optional(choiceOf(["storm", "low", "calm", "bright"])),
  }),
  decide: (input, _, ctx) => {
    const row = input.feeling ?? ctx.newId("feeling");
    return done(
      [put(feeling, row, { word: input.word, ...(input.family ? { family: input.family } : {}) })],
      row,
    );
  },
});

export const removeFeeling = command({
  name: "removeFeeling",
  input: v.object({ feeling: id("feeling") }),
  decide: (input) => done([remove(feeling, input.feeling)]),
});
