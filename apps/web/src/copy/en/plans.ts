/**
 * The words of if-then plans and of putting one in a calendar.
 */
import { section } from "../language.ts";

export const plans = section("plans", {
  /** As a person reads a plan. */
  words: { if: "If", then: "then" },
  cue: "If",
  cueHint: "A moment you can see or hear.",
  act: "then I’ll",
  actHint: "One thing, in one line.",
  noticeable: "Could you tell, in the moment, that it’s time?",
  day: "On a day?",
  optional: "optional",
  save: "Keep this plan",
  cancel: "Leave it",
  bothNeeded: "A plan needs both halves. One line each is enough.",
  cueTooLong: "A shorter “if” is easier to notice. Up to 500 characters fit.",
  actTooLong: "A shorter “then” is easier to do. Up to 500 characters fit.",
  gone: "This plan was deleted meanwhile. Your words are still on this screen.",
  calendar: {
    open: "Put it in my calendar",
    title: "What the calendar says",
    titleHint: "Others may see a calendar, so none of your words are in it unless you write them here.",
    usual: "A moment for yourself",
    time: "At what time?",
    wholeDay: "Without a time it’s a note for the whole day.",
    make: "Make the calendar file",
    made: "The file is made. Open it to add it to your calendar.",
  },
});
