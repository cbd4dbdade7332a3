/**
 * A lesson: one sentence to remember, and where it applies; and a review, a moment when it comes back.
 *
 * When a lesson returns is computed by replaying its reviews (`review.ts`), never stored.
 */
import { choice, date, instant, line, ref, required, table, words, type Row } from "../kernel/schema.ts";
import { AREAS } from "../setbacks/setback.ts";

export const SURE = ["notVery", "fairly", "very"] as const;

export const lesson = table(
  "lesson",
  "one sentence to remember, and where it applies",
  {
    text: required(words("the lesson")),
    at: required(instant("when it was written")),
    cue: line("what will be going on when it is needed"),
    setback: ref("setback", "the setback it came from"),
    debrief: ref("debrief", "the debrief it came from"),
    goal: ref("goal", "the goal it is for"),
    area: choice(AREAS, "where in life it applies, when it has no goal"),
    sure: choice(SURE, "how sure the person is of it"),
    restedAt: instant("since when it rests: it does not come back by itself"),
    movedTo: date("the day the person moved it to: sooner or later than computed, until the next review"),
  },
  ["setback", "goal", "at"],
);
export type Lesson = Row<typeof lesson>;

export const ANSWERS = ["slipped", "hadIt", "doThis"] as const;
export type ReviewAnswer = (typeof ANSWERS)[number];

export const USED = ["helped", "noHelp", "no", "didNotComeUp"] as const;
export const STILL = ["keep", "change", "rest"] as const;

export const review = table(
  "review",
  "a moment when a lesson came back and was rated",
  {
    lesson: required(ref("lesson", "the lesson")),
    at: required(instant("when")),
    answer: required(choice(ANSWERS, "it had slipped, I had it, I do this now")),
    used: choice(USED, "used since last time"),
    still: choice(STILL, "the answer to: still true?"),
  },
  ["lesson"],
);
export type Review = Row<typeof review>;
