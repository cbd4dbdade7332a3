/**
 * Looking back on a setback: a short look of three questions, or the full debrief of eight steps.
 *
 * Each answer is a cell of its own, so that one can stop anywhere and two devices never undo each other.
 */
import {
  choice,
  heaviness,
  instant,
  line,
  members,
  ref,
  required,
  table,
  words,
  type Row,
} from "../kernel/schema.ts";

export const debrief = table(
  "debrief",
  "questions that turn a setback into understanding",
  {
    setback: required(ref("setback", "the setback looked back on")),
    form: required(choice(["short", "full"], "three questions, or eight steps")),
    startedAt: required(instant("when it was begun")),
    finishedAt: instant("when the last step was done or skipped"),
    stoppedAt: instant("when it was last left part way"),
    before: heaviness("how heavy before step 1"),
    after: heaviness("how heavy after the last step"),
    happened: words("what happened, as a camera would have seen it"),
    expected: words("the plan, and what was expected"),
    toldMyself: words("what they told themselves about it; shown nowhere else", { searched: false }),
    wentRight: words("what went right, or less badly than it could"),
    hands: words("short look: what part was in their hands"),
    diverged: words("where it first went another way"),
    kinder: words("what would be just as true, and kinder"),
    skipped: members("steps passed over on purpose"),
  },
  ["setback", "finishedAt", { by: "startedAt", until: "finishedAt" }],
);
export type Debrief = Row<typeof debrief>;

/** In whose hands a cause was; when not theirs, whose it was instead; whether it was a one-off. */
export const HANDS = ["mine", "partly", "notMine"] as const;
export const WHOSE = ["someoneElse", "luck", "setUp"] as const;
export const REPEATS = ["oneOff", "keepsHappening"] as const;

/** Something that contributed. No default is ever chosen for whose it was. */
export const cause = table(
  "cause",
  "something that contributed, and in whose hands it was",
  {
    debrief: required(ref("debrief", "the debrief it was named in")),
    setback: required(ref("setback", "the setback it contributed to")),
    text: required(line("what contributed")),
    at: required(instant("when it was named; the order of the list")),
    hands: choice(HANDS, "in whose hands"),
    whose: choice(WHOSE, "when not mine: someone else, luck, how things are set up"),
    repeats: choice(REPEATS, "whether it happens again and again"),
  },
  ["debrief", "setback"],
);
export type Cause = Row<typeof cause>;
