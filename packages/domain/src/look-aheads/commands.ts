/**
 * Looking ahead: begin, name reasons, say which lessons fit, answer, skip, finish. No command throws away words.
 */
import * as v from "valibot";
import { attempt } from "../attempts/attempt.ts";
import { HANDS } from "../debriefs/debrief.ts";
import { put, remove } from "../kernel/change.ts";
import { command, done, every, one } from "../kernel/command.ts";
import type { Ctx } from "../kernel/ctx.ts";
import { choiceOf, id, optionalChoice, optionalId, optionalText, shortText } from "../kernel/input.ts";
import { err } from "../kernel/result.ts";
import { lesson } from "../lessons/lesson.ts";
import { FITS, fit, lookAhead, reason } from "./look-ahead.ts";
import { AHEAD_CELLS, MOST_REASONS, STEPS, keyOf, type Subject } from "./questions.ts";

const missing = err({ type: "LookAheadMissing" } as const);

const idOfFit = (input: { lookAhead: string; lesson: string }, ctx: Ctx) =>
  ctx.idFor("fit", `${input.lookAhead}/${input.lesson}`);

/**
 * Begins to look ahead to a try; the answer is its id. A try has one look ahead: begun again, it is the same one,
 * unchanged. Fails with `AttemptMissing`.
 */
export const startLookAhead = command({
  name: "startLookAhead",
  input: v.object({ attempt: id("attempt") }),
  needs: (input, ctx) => ({
    attempt: one(attempt, input.attempt),
    row: one(lookAhead, ctx.idFor("lookAhead", input.attempt)),
  }),
  decide: (input, read, ctx) => {
    if (!read.attempt) return err({ type: "AttemptMissing" } as const);
    const row = ctx.idFor("lookAhead", input.attempt);
    if (read.row) return done([], row);
    // An undo may have taken the row away, and its id is the same ever after.
    const begun = put(lookAhead, row, { attempt: input.attempt, startedAt: ctx.now });
    return done([{ ...begun, removed: false }], row);
  },
});

/**
 * Names a reason; no default for whose hands it is in. Answers its id. Fails with `LookAheadMissing` or
 * `TooManyReasons`.
 */
export const addReason = command({
  name: "addReason",
  input: v.object({ lookAhead: id("lookAhead"), text: shortText, hands: optionalChoice(HANDS) }),
  needs: (input) => ({
    row: one(lookAhead, input.lookAhead),
    reasons: every(reason, "lookAhead", input.lookAhead),
  }),
  decide: (input, read, ctx) => {
    if (!read.row) return missing;
    if (read.reasons.length >= MOST_REASONS)
      return err({ type: "TooManyReasons", most: MOST_REASONS } as const);
    const row = ctx.newId("reason");
    return done([put(reason, row, { ...input, at: ctx.now })], row);
  },
});

/** Changes a reason. Cells left out stay as they are, null clears whose hands. Fails with `ReasonMissing`. */
export const editReason = command({
  name: "editReason",
  input: v.object({
    reason: id("reason"),
    text: v.optional(shortText),
    hands: v.optional(v.nullable(choiceOf(HANDS))),
  }),
  needs: (input) => ({ row: one(reason, input.reason) }),
  decide: ({ reason: row, ...cells }, read) =>
    read.row ? done([put(reason, row, cells)]) : err({ type: "ReasonMissing" } as const),
});

/** Takes a reason out of sight; it can come back for 30 days. A plan made for it stays. */
export const removeReason = command({
  name: "removeReason",
  input: v.object({ reason: id("reason") }),
  decide: (input) => done([remove(reason, input.reason)]),
});

/**
 * Says whether a lesson is used at this try or does not fit it; null takes that back. Nothing about the lesson itself
 * changes. Fails with `LookAheadMissing` or `LessonMissing`.
 */
export const sayFits = command({
  name: "sayFits",
  input: v.object({ lookAhead: id("lookAhead"), lesson: id("lesson"), answer: v.nullable(choiceOf(FITS)) }),
  needs: (input, ctx) => ({
    row: one(lookAhead, input.lookAhead),
    lesson: one(lesson, input.lesson),
    said: one(fit, idOfFit(input, ctx)),
  }),
  decide: (input, read, ctx) => {
    if (!read.row) return missing;
    if (!read.lesson) return err({ type: "LessonMissing" } as const);
    const said = put(fit, idOfFit(input, ctx), { ...input, at: read.said?.at ?? ctx.now });
    return done([read.said ? said : { ...said, removed: false }]);
  },
});

/** Writes one answer; null or an empty text clears it (its earlier versions stay). Fails with `LookAheadMissing`. */
export const answerAhead = command({
  name: "answerAhead",
  input: v.object({ lookAhead: id("lookAhead"), cell: choiceOf(AHEAD_CELLS), text: optionalText }),
  needs: (input) => ({ row: one(lookAhead, input.lookAhead) }),
  decide: (input, read) =>
    read.row ? done([put(lookAhead, input.lookAhead, { [input.cell]: input.text })]) : missing,
});

/**
 * Passes over a step on purpose; at `plan` that of one `subject`, a lesson or a reason. What was written there stays.
 * Fails with `LookAheadMissing`.
 */
export const skipAhead = command({
  name: "skipAhead",
  input: v.object({
    lookAhead: id("lookAhead"),
    step: choiceOf(STEPS),
    subject: optionalId("lesson" as Subject["of"]),
  }),
  needs: (input) => ({ row: one(lookAhead, input.lookAhead) }),
  decide: (input, read) =>
    read.row
      ? done([put(lookAhead, input.lookAhead, { skipped: [keyOf(input.step, input.subject)] })])
      : missing,
});

/** Finishes a look ahead, whatever was skipped. Finished again, it keeps its first moment. Fails with `LookAheadMissing`. */
export const finishLookAhead = command({
  name: "finishLookAhead",
  input: v.object({ lookAhead: id("lookAhead") }),
  needs: (input) => ({ row: one(lookAhead, input.lookAhead) }),
  decide: (input, read, ctx) => {
    if (!read.row) return missing;
    return done(
      read.row.finishedAt === null ? [put(lookAhead, input.lookAhead, { finishedAt: ctx.now })] : [],
    );
  },
});
