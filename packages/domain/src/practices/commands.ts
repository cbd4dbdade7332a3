/**
 * What a person can do with a sitting: end it, keep a sentence of it, take it away.
 */
import * as v from "valibot";
import { goal } from "../goals/goal.ts";
import { put, type Change } from "../kernel/change.ts";
import { command, done, every, one } from "../kernel/command.ts";
import { attempt } from "../attempts/attempt.ts";
import { id, instant, optionalHeaviness, optionalId, optionalText, shortText } from "../kernel/input.ts";
import { err } from "../kernel/result.ts";
import { plan } from "../plans/plan.ts";
import { latestRating } from "../setbacks/heaviness.ts";
import { rating, setback } from "../setbacks/setback.ts";
import { JUST_SAID_MS, sitting } from "./sitting.ts";

/** The most plans that one sitting keeps. */
const MOST_PLANS = 5;

/** The key of a practice, or of a step of one. */
const contentKey = v.pipe(v.string("notText"), v.nonEmpty("empty"), v.maxLength(100, "tooLong"));

/**
 * Ends a sitting, early or not; answers its id, and those of the plans that were kept. What was said before and after
 * becomes a rating of the setback too, unless it only takes over what was said of it a moment earlier. Ended once more
 * in another tab, it is the same sitting. Its plans are for a try and that try's goal, for a goal, or for nothing. A setback, a try or a goal that is gone by now is left out: the rest is kept all the same.
 */
export const finishSitting = command({
  name: "finishSitting",
  input: v.object({
    practice: contentKey,
    startedAt: instant,
    setback: optionalId("setback"),
    before: optionalHeaviness,
    after: optionalHeaviness,
    kept: optionalText,
    plans: v.optional(
      v.pipe(
        v.array(v.object({ step: contentKey, cue: shortText, act: shortText })),
        v.maxLength(MOST_PLANS),
      ),
      () => [],
    ),
    /** What its plans are for. */
    attempt: optionalId("attempt"),
    goal: optionalId("goal"),
  }),
  needs: (input) => ({
    attempt: one(attempt, input.attempt),
    goal: one(goal, input.goal),
    about: one(setback, input.setback),
    ratings: every(rating, "setback", input.setback ?? ""),
  }),
  decide: ({ before, after, kept: sentence, ...input }, read, ctx) => {
    const row = ctx.idFor("sitting", `${input.practice}/${input.startedAt}`);
    // A clock set back in between must not make it end before it began.
    const startedAt = Math.min(input.startedAt, ctx.now);
    const about = read.about?.id ?? null;
    const cells = {
      practice: input.practice,
      startedAt,
      finishedAt: ctx.now,
      // What is not said takes nothing of what the same sitting said in another tab.
      ...(about !== null && { setback: about }),
      ...(before !== null && { before }),
      ...(after !== null && { after }),
      ...(sentence !== null && { kept: sentence }),
    };
    const changes: Change[] = [put(sitting, row, cells)];
    const serves = read.attempt?.goal ?? read.goal?.id ?? read.about?.goal;
    const places = { attempt: read.attempt?.id ?? null, goal: serves, setback: about };
    const plans = input.plans.map(({ step, cue, act }) => {
      const kept = ctx.idFor("plan", `${row}/${step}`);
      changes.push(put(plan, kept, { cue, act, at: ctx.now, ...places }));
      return kept;
    });
    if (about !== null) {
      const last = latestRating(read.ratings);
      const said = last?.heaviness === before && Math.abs(startedAt - last.at) < JUST_SAID_MS;
      for (const [when, at, heaviness] of [
        ["before", startedAt, said ? null : before],
        ["after", ctx.now, after],
      ] as const) {
        if (heaviness === null) continue;
        changes.push(put(rating, ctx.idFor("rating", `${row}/${when}`), { setback: about, at, heaviness }));
      }
    }
    // Taken back before, here or in another tab, they are removed: they have to come back.
    return done(
      changes.map((change) => ({ ...change, removed: false })),
      { sitting: row, plans },
    );
  },
});

/** Changes the sentence kept from a sitting, or lets it go with null. Fails with `SittingMissing`. */
export const editKept = command({
  name: "editKept",
  input: v.object({ sitting: id("sitting"), kept: optionalText }),
  needs: (input) => ({ row: one(sitting, input.sitting) }),
  decide: (input, read) =>
    read.row
      ? done([put(sitting, input.sitting, { kept: input.kept })])
      : err({ type: "SittingMissing" } as const),
});
