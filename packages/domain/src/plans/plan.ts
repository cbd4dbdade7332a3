/**
 * A plan: "if this happens, I will do that". The "if" is its cue: a moment one can notice.
 */
import { date, instant, line, ref, required, table, type Row } from "../kernel/schema.ts";

export const plan = table(
  "plan",
  "if this happens, I will do that",
  {
    cue: required(line("the if: a moment one can see or hear")),
    act: required(line("the then: one thing to do")),
    at: required(instant("when it was made")),
    day: date("the day it is for, when there is one"),
    setback: ref("setback", "the setback it came from"),
    lesson: ref("lesson", "the lesson it carries out"),
    goal: ref("goal", "the goal it serves"),
    attempt: ref("attempt", "the try it was made for"),
    reason: ref("reason", "what might get in the way of that try, which it is for"),
    selfCare: ref("selfCare", "the line of what does one good that it carries out"),
    droppedAt: instant("since when it is no longer a plan"),
  },
  ["setback", "lesson", "goal", "attempt", "selfCare"],
);
export type Plan = Row<typeof plan>;
