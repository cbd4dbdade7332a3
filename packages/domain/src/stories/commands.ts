/**
 * What a person can do with a story: keep it or let it go, write how it is like their own; and that one was shown.
 */
import * as v from "valibot";
import { put, type Change } from "../kernel/change.ts";
import { all, command, done, one } from "../kernel/command.ts";
import type { Ctx } from "../kernel/ctx.ts";
import { optionalId, optionalText } from "../kernel/input.ts";
import { STORY_APART_MS } from "./offering.ts";
import { storyNote, type StoryNote } from "./story-note.ts";

const story = v.pipe(v.string(), v.nonEmpty(), v.maxLength(100));

const rowOf = (key: string, ctx: Ctx) => ctx.idFor("storyNote", key);

/** The row of a story with these cells; one that an undo took away comes back. */
function written(
  key: string,
  row: StoryNote | null,
  cells: Partial<Pick<StoryNote, "text" | "keptAt" | "offeredAt" | "setback" | "goal">>,
  ctx: Ctx,
): Change {
  const id = rowOf(key, ctx);
  return row
    ? put(storyNote, id, cells)
    : { ...put(storyNote, id, { story: key, at: ctx.now, ...cells }), removed: false };
}

/**
 * Says that a story was shown without being asked for, and beside what. Nothing is written where it or another was in the
 * last seven days: two windows show it at once and it is one row.
 */
export const offerStory = command({
  name: "offerStory",
  input: v.object({ story, setback: optionalId("setback"), goal: optionalId("goal") }),
  needs: (input, ctx) => ({ row: one(storyNote, rowOf(input.story, ctx)), notes: all(storyNote) }),
  decide: ({ story: key, ...beside }, { row, notes }, ctx) => {
    const lately = notes.some(
      (n) => n.offeredAt !== null && Math.abs(ctx.now - n.offeredAt) < STORY_APART_MS,
    );
    return done(
      lately || row?.offeredAt != null ? [] : [written(key, row, { ...beside, offeredAt: ctx.now }, ctx)],
    );
  },
});

/** Writes how a story is like one's own, or not; an empty note is none. Earlier versions are kept. */
export const noteStory = command({
  name: "noteStory",
  input: v.object({ story, text: optionalText }),
  needs: (input, ctx) => ({ row: one(storyNote, rowOf(input.story, ctx)) }),
  decide: ({ story: key, text }, { row }, ctx) =>
    done(text === (row?.text ?? null) ? [] : [written(key, row, { text }, ctx)]),
});

/** Keeps a story, or lets it go; kept again, it keeps its first day. What was written about it stays either way. */
export const keepStory = command({
  name: "keepStory",
  input: v.object({ story, kept: v.boolean() }),
  needs: (input, ctx) => ({ row: one(storyNote, rowOf(input.story, ctx)) }),
  decide: ({ story: key, kept }, { row }, ctx) =>
    done(
      kept === ((row?.keptAt ?? null) !== null)
        ? []
        : [written(key, row, { keptAt: kept ? ctx.now : null }, ctx)],
    ),
});
