/**
 * An attempt: one try at a goal, with the way it was made, its plan and its outcome. Screens say "try".
 *
 * Its number within the goal is computed from when it began, never stored.
 */
import {
  choice,
  date,
  instant,
  line,
  ref,
  required,
  table,
  token,
  words,
  type Row,
} from "../kernel/schema.ts";

export const OUTCOMES = ["reached", "partly", "notYet", "letGo"] as const;
export type Outcome = (typeof OUTCOMES)[number];
export const PLAN_USED = ["yes", "no", "didNotComeUp"] as const;

/** A way of trying: an approach that several attempts may share. */
export const strategy = table(
  "strategy",
  "the way an attempt is made",
  {
    text: required(line("the approach, in a few words")),
    at: required(instant("when it was first named")),
    goal: ref("goal", "the goal it was first used for"),
    story: token("the story, by its key, beside which it was thought of; absent: none"),
  },
  ["goal"],
);
export type Strategy = Row<typeof strategy>;

export const attempt = table(
  "attempt",
  "one try at a goal",
  {
    goal: required(ref("goal", "the goal")),
    at: required(instant("when it was set up")),
    day: date("the day it is for; absent means sometime"),
    strategy: ref("strategy", "the approach"),
    what: line("what this try is, in a few words"),
    kept: line("what is kept from the time before, since it was good enough"),
    changed: line("what is changed from the time before"),
    startedAt: instant("when it began"),
    outcome: choice(OUTCOMES, "how it ended; absent while it is open"),
    outcomeAt: instant("when the outcome was said"),
    planUsed: choice(PLAN_USED, "whether the plan was used"),
    line: words("a line about how it went"),
    measure: line("a number that was there to see, in the person's own words"),
  },
  ["goal", "day", "outcomeAt"],
);
export type Attempt = Row<typeof attempt>;
