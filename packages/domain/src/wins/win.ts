/**
 * A win: a small victory worth noting.
 */
import { date, instant, ref, required, table, words, type Row } from "../kernel/schema.ts";

export const win = table(
  "win",
  "a small victory worth noting",
  {
    text: required(words("what went well, however small")),
    day: required(date("the person's day")),
    at: required(instant("when it was noted")),
    goal: ref("goal", "the goal it belongs to"),
    step: ref("step", "the step that was done"),
    debrief: ref("debrief", "set by nothing: a finished debrief is a win without a row"),
    mark: words("how the person will mark it"),
    part: words("what part the person had in it"),
    sitting: ref("sitting", "the sitting in which it was one of three good things"),
  },
  ["day", "goal", "sitting"],
);
export type Win = Row<typeof win>;
