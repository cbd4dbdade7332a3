/**
 * A goal with its why, its milestones and its small steps.
 */
import {
  choice,
  countWithin,
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
import { AREAS } from "../setbacks/setback.ts";

/** Tries that come on days somebody else sets, as a yearly exam does: the gaps between them say nothing of a person. */
export const DATES = ["fixed"] as const;

export const goal = table("goal", "what someone wants, with its why", {
  text: required(words("what they hope for, in one line")),
  at: required(instant("when it was set")),
  why: words("why it matters, written for oneself on a bad day"),
  area: choice(AREAS, "where in life"),
  state: choice(["open", "paused", "letGo", "reached"], "absent means open"),
  stateAt: instant("since when"),
  dates: choice(DATES, "whose days its tries come on; absent means the person's own"),
  longView: ref("longView", "the line of the long view it stands under"),
});
export type Goal = Row<typeof goal>;

/** A marked point on the way; two to five of them. */
export const milestone = table(
  "milestone",
  "a marked point on the way to a goal",
  {
    goal: required(ref("goal", "the goal")),
    text: required(line("what would tell you you are there")),
    at: required(instant("when it was set; the order of the list")),
    reachedAt: instant("when it was reached"),
  },
  ["goal"],
);
export type Milestone = Row<typeof milestone>;

/** A step takes a day at most. */
export const STEP_MINUTES = [1, 24 * 60] as const;

/** A piece of work small enough to start now. */
export const step = table(
  "step",
  "a piece of work small enough to start now",
  {
    text: required(line("what to do")),
    at: required(instant("when it was set; the order of the list")),
    goal: ref("goal", "the goal it serves"),
    setback: ref("setback", "the setback whose debrief it came out of"),
    under: ref("step", "the step it was cut out of and is a part of; it serves the same goal and setback"),
    minutes: countWithin(STEP_MINUTES, "how long, in minutes"),
    day: date("the day it may be done on; one that repeats has none"),
    doneAt: instant("when it was done; of one that repeats, done for good"),
    repeats: token(
      "`week` for once in a week, or its weekdays as digits, 1 Monday to 7 Sunday; absent means once",
    ),
    pausedAt: instant("when one that repeats was paused; absent means it is not"),
  },
  ["goal", "setback", "doneAt", "under"],
);
export type Step = Row<typeof step>;
