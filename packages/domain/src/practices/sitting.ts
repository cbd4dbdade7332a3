/**
 * A sitting: one time through a practice. What was typed in it is kept only when the person says so.
 */
import { HOUR } from "../kernel/time.ts";
import { heaviness, instant, ref, required, table, token, words, type Row } from "../kernel/schema.ts";

export const sitting = table(
  "sitting",
  "one time through a practice",
  {
    practice: required(token("the practice's key, as the content names it: breathing, secondLook")),
    startedAt: required(instant("when it began")),
    finishedAt: required(instant("when it ended, early or not")),
    setback: ref("setback", "the setback it was for"),
    before: heaviness("how heavy before"),
    after: heaviness("how heavy after"),
    kept: words("the sentence the person chose to keep"),
  },
  ["setback", "finishedAt"],
);
export type Sitting = Row<typeof sitting>;

/** Where a sitting that is not ended waits as a draft: begins the key of each, and the whole key for a practice. */
export const SITTING_DRAFTS = "sitting:";
export const sittingDraft = (practice: string): string => `${SITTING_DRAFTS}${practice}`;

/** What was said about a setback this recently is not asked again, nor said again by a sitting. */
export const JUST_SAID_MS = HOUR;
