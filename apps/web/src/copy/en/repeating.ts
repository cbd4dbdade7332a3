/**
 * The words about small steps that repeat: how, how one stands, and its last days.
 */
import { formatList, formatNumber, plural } from "../format.ts";
import { section } from "../language.ts";

export const repeating = section("repeating", {
  ask: "Does it repeat?",
  optional: "optional",
  everyDay: "Every day",
  someDays: "On some days",
  onceAWeek: "Once a week",
  whichDays: "On which days?",
  noWeekday: "Choose a day, or let it be for once.",
  slack: "Fewer days are easier to keep. Days you leave out here are simply free.",
  on: (days: readonly string[]) => formatList(days),
  forToday: "for today",
  doneToday: "done today",
  doneThisWeek: "done this week",
  freeToday: "free today",
  /** Of the last thirty days, or of all there are so far. */
  ofLastDays: (done: number, of: number, day: string) =>
    `${formatNumber(done)} of the last ${formatNumber(of)} days that count, up to ${day}.`,
  ofDays: (done: number, of: number, day: string) =>
    plural(of, {
      one: `${formatNumber(done)} of ${formatNumber(of)} day that counts so far, up to ${day}.`,
      other: `${formatNumber(done)} of ${formatNumber(of)} days that count so far, up to ${day}.`,
    }),
  ofLastWeeks: (done: number, of: number, day: string) =>
    `${formatNumber(done)} of the last ${formatNumber(of)} weeks, up to ${day}.`,
  ofWeeks: (done: number, of: number, day: string) =>
    plural(of, {
      one: `${formatNumber(done)} of ${formatNumber(of)} week so far, up to ${day}.`,
      other: `${formatNumber(done)} of ${formatNumber(of)} weeks so far, up to ${day}.`,
    }),
  notYet: "How it goes is told from the first time on.",
  footing: "Footing",
  ofHundred: (footing: number) => `${formatNumber(footing)} of 100`,
  lately: "Its last days",
  whichDone: "On which days did you do it?",
  explained:
    "Days that count are those it’s meant for and those you did it, up to the last day you did it. A day left out shows once you’ve done it again; of a longer time without it, only the first week counts.",
  whatFooting:
    "Footing grows with each time. A day left out takes a little of it, never all. It doesn’t say that anything has become a habit.",
  howWorkedOut: "How this is worked out",
  marked: "Marked.",
  unmarked: "Not marked any more.",
  pause: "Pause it",
  goOn: "Go on with it",
  paused: "Paused. It’ll keep.",
  pausedDetail: "Nothing about it is brought up, and these days don’t count.",
  wentOn: "It goes on.",
  future: "That day is still to come.",
  tooEarly: "That day was before this step began.",
  doesNotRepeat: "This step doesn’t repeat any more.",
});
