/**
 * What is a person's own beside a story: when it was offered, the note on how it is like theirs, whether it is kept.
 *
 * One row for a story, so that two devices meet in it. Of a story that only a newer version has, the row is kept like any
 * other: its words are shown, and only the story itself has to wait.
 */
import { instant, ref, required, table, token, words, type Row } from "../kernel/schema.ts";

export const storyNote = table(
  "storyNote",
  "what is a person's own beside a story: the note, whether it is kept, when it was offered",
  {
    story: required(token("the story's key")),
    at: required(instant("when the row was first made")),
    text: words("how it is like their own, or not"),
    keptAt: instant("when it was kept; absent: not kept"),
    offeredAt: instant("when it was first shown without being asked for; absent: never"),
    setback: ref("setback", "the setback it was offered for"),
    goal: ref("goal", "the goal for which another way was looked for when it was offered"),
  },
  ["keptAt", "offeredAt"],
);
export type StoryNote = Row<typeof storyNote>;

/** Those that are kept, the latest first. */
export const keptFirst = (notes: readonly StoryNote[]): readonly StoryNote[] =>
  notes
    .filter(({ keptAt }) => keptAt !== null)
    .toSorted((a, b) => (b.keptAt ?? 0) - (a.keptAt ?? 0) || (a.story < b.story ? -1 : 1));
