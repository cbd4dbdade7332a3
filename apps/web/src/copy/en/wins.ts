/**
 * The words about small wins.
 */
import { relativeDay, sentenceStart } from "../format.ts";
import { section } from "../language.ts";

export const wins = section("wins", {
  title: "Small wins",
  add: "Add",
  label: "What went well, however small?",
  hint: "Answering one message counts.",
  part: "What part did you have in it?",
  partIs: "Your part:",
  mark: "How will you mark it?",
  ifYouLike: "Only if you like.",
  markWays: "Or one of these",
  marks: ["Tell someone", "The thing I promised myself", "Just notice it"],
  markIs: "To mark it:",
  keep: "Keep",
  cancel: "Leave it",
  noted: "Noted",
  empty: "Write a few words, or leave it.",
  none: "Nothing noted yet. However small, it counts.",
  quietWeek: "Nothing noted this week, which is allowed.",
  lookedBack: "You looked straight at it",
  on: (day: string, today: string) => sentenceStart(relativeDay(day, today)),
  change: (text: string) => `Change: ${text}`,
  changed: "Kept",
  gone: "That’s no longer here.",
  remove: (text: string) => `Take away: ${text}`,
  removed: "Taken away",
});
