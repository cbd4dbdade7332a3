/**
 * Looking back: begin, answer, skip, name causes, stop, rate, finish. No command throws away words.
 */
import * as v from "valibot";
import { memberCells, put, remove, type Change, type Put } from "../kernel/change.ts";
import { command, done, every, one } from "../kernel/command.ts";
import { shouldStop, type Heaviness } from "../kernel/heaviness.ts";
import { choiceOf, heaviness, id, optionalChoice, optionalText, shortText } from "../kernel/input.ts";
import { err } from "../kernel/result.ts";
import { latestHeaviness } from "../setbacks/heaviness.ts";
import { rating, setback } from "../setbacks/setback.ts";
import { HANDS, REPEATS, WHOSE, cause, debrief } from "./debrief.ts";
import { ANSWER_CELLS, FORMS, STEPS, stepOf, type DebriefStep } from "./questions.ts";

const missing = err({ type: "DebriefMissing" } as const);

/** The cells that take a step off the list of skipped ones; none when it is not on it. */
const notSkipped = (skipped: readonly string[], step: DebriefStep) =>
  memberCells(
    "skipped",
    skipped,
    skipped.filter((s) => s !== step),
  );

/**
 * Begins looking back. Answers the id of the debrief: the one of this form that is unfinished (nothing changes
 * then), or a new one. Fails with `SetbackMissing`.
 */
export const startDebrief = command({
  name: "startDebrief",
  input: v.object({ setback: id("setback"), form: choiceOf(FORMS) }),
  needs: (input) => ({
    setback: one(setback, input.setback),
    debriefs: every(debrief, "setback", input.setback),
  }),
  decide: (input, read, ctx) => {
    if (!read.setback) return err({ type: "SetbackMissing" } as const);
    const open = read.debriefs
      .filter((d) => d.form === input.form && d.finishedAt === null)
      .toSorted((a, b) => a.startedAt - b.startedAt || (a.id < b.id ? -1 : 1))
      .at(-1);
    if (open) return done([], open.id);
    const row = ctx.newId("debrief");
    return done([put(debrief, row, { ...input, startedAt: ctx.now })], row);
  },
});

/**
 * Writes one answer; null or an empty text clears it (its earlier versions stay). Written on, a skipped step is
 * skipped no longer. Possible after finishing, too. Fails with `DebriefMissing`.
 */
export const answerStep = command({
  name: "answerStep",
  input: v.object({ debrief: id("debrief"), cell: choiceOf(ANSWER_CELLS), text: optionalText }),
  needs: (input) => ({ row: one(debrief, input.debrief) }),
  decide: (input, read) => {
    if (!read.row) return missing;
    const answer = put(debrief, input.debrief, { [input.cell]: input.text });
    const back = input.text === null ? {} : notSkipped(read.row.skipped, stepOf(input.cell));
    return done([{ ...answer, cells: { ...answer.cells, ...back } }]);
  },
});

/** Passes over a step on purpose. What was already written there stays. Fails with `DebriefMissing`. */
export const skipStep = command({
  name: "skipStep",
  input: v.object({ debrief: id("debrief"), step: choiceOf(STEPS) }),
  needs: (input) => ({ row: one(debrief, input.debrief) }),
  decide: (input, read) =>
    read.row ? done([put(debrief, input.debrief, { skipped: [input.step] })]) : missing,
});

/** `whose` says more about "not mine" and about nothing else. */
const whoseOf = <W>(hands: string | null | undefined, whose: W): W | null =>
  hands === "notMine" ? whose : null;

/** Names something that contributed; no default for whose it was. Answers its id. Fails with `DebriefMissing`. */
export const addCause = command({
  name: "addCause",
  input: v.object({
    debrief: id("debrief"),
    text: shortText,
    hands: optionalChoice(HANDS),
    whose: optionalChoice(WHOSE),
    repeats: optionalChoice(REPEATS),
  }),
  needs: (input) => ({ row: one(debrief, input.debrief) }),
  decide: (input, read, ctx) => {
    if (!read.row) return missing;
    const row = ctx.newId("cause");
    const whose = whoseOf(input.hands, input.whose);
    const named = put(cause, row, { ...input, whose, setback: read.row.setback, at: ctx.now });
    const back: Put = {
      ...put(debrief, input.debrief, {}),
      cells: notSkipped(read.row.skipped, "causes"),
    };
    return done(read.row.skipped.includes("causes") ? [named, back] : [named], row);
  },
});

/**
 * Changes a cause. Cells left out stay as they are, null clears a choice; away from "not mine", `whose` goes.
 * Fails with `CauseMissing`.
 */
export const editCause = command({
  name: "editCause",
  input: v.object({
    cause: id("cause"),
    text: v.optional(shortText),
    hands: v.optional(v.nullable(choiceOf(HANDS))),
    whose: v.optional(v.nullable(choiceOf(WHOSE))),
    repeats: v.optional(v.nullable(choiceOf(REPEATS))),
  }),
  needs: (input) => ({ row: one(cause, input.cause) }),
  decide: ({ cause: row, ...cells }, read) => {
    if (!read.row) return err({ type: "CauseMissing" } as const);
    const hands = cells.hands === undefined ? read.row.hands : cells.hands;
    return done([put(cause, row, { ...cells, whose: whoseOf(hands, cells.whose) })]);
  },
});

/** Takes a cause out of sight; it can come back for 30 days. */
export const removeCause = command({
  name: "removeCause",
  input: v.object({ cause: id("cause") }),
  decide: (input) => done([remove(cause, input.cause)]),
});

/** Leaves a debrief part way, to be carried on whenever. A finished one stays finished. Fails with `DebriefMissing`. */
export const stopDebrief = command({
  name: "stopDebrief",
  input: v.object({ debrief: id("debrief") }),
  needs: (input) => ({ row: one(debrief, input.debrief) }),
  decide: (input, read, ctx) => {
    if (!read.row) return missing;
    return done(read.row.finishedAt === null ? [put(debrief, input.debrief, { stoppedAt: ctx.now })] : []);
  },
});

/**
 * Says how heavy it is before the first step or after the last; it is a rating of the setback as well, one for
 * each, which a second tap amends. Answers `stop`: true when it reached very heavy, or is two steps heavier than
 * before, so that the screen offers steadying instead of going on. Fails with `DebriefMissing`.
 */
export const rateDebrief = command({
  name: "rateDebrief",
  input: v.object({ debrief: id("debrief"), when: choiceOf(["before", "after"]), heaviness }),
  needs: (input, ctx) => ({
    row: one(debrief, input.debrief),
    given: one(rating, ctx.idFor("rating", `${input.debrief}/${input.when}`)),
  }),
  andThen: (_, read) => ({ ratings: every(rating, "setback", read.row?.setback ?? "") }),
  decide: (input, read, ctx) => {
    if (!read.row) return missing;
    const row = ctx.idFor("rating", `${input.debrief}/${input.when}`);
    const earlier = latestHeaviness(read.ratings.filter((r) => r.id !== row));
    const given = put(rating, row, { setback: read.row.setback, at: ctx.now, heaviness: input.heaviness });
    // An undo may have taken the row away, and its id is the same ever after.
    const rated: Change = read.given ? given : { ...given, removed: false };
    const before: Heaviness = (input.when === "after" ? read.row.before : null) ?? earlier ?? input.heaviness;
    return done([put(debrief, input.debrief, { [input.when]: input.heaviness }), rated], {
      stop: shouldStop(before, input.heaviness),
    });
  },
});

/** Finishes a debrief, whatever was skipped. Finished again, it keeps its first day. Fails with `DebriefMissing`. */
export const finishDebrief = command({
  name: "finishDebrief",
  input: v.object({ debrief: id("debrief") }),
  needs: (input) => ({ row: one(debrief, input.debrief) }),
  decide: (input, read, ctx) => {
    if (!read.row) return missing;
    return done(read.row.finishedAt === null ? [put(debrief, input.debrief, { finishedAt: ctx.now })] : []);
  },
});
