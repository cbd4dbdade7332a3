/**
 * The words for something to look forward to, which a person names for themselves.
 */
import { section } from "../language.ts";

export const rewards = section("rewards", {
  title: "Something to look forward to",
  none: "Something for you: for trying, whatever comes of it, or for a milestone.",
  add: "Name something",
  forTrying: "For trying, whatever comes of it",
  forMilestone: (milestone: string) => `For: ${milestone}`,
  forGone: "For a milestone that was taken away",
  doneOn: (day: string) => `Done on ${day}`,
  change: (what: string) => `Change: ${what}`,
  /** Goes on in the person's own words. */
  wanted: (what: string) => `You wanted to: ${what}`,
  /** After a try, whatever came of it. */
  wantedForTrying: (what: string) => `For having tried, you wanted to: ${what}`,
  did: "Did it",
  didOf: (what: string) => `Did it: ${what}`,
  doneNow: "Done.",
  notDone: "Not done after all",
  notDoneNow: "Not done yet.",
  form: {
    text: "What would you like to do?",
    textHint: "Go to the coast for a day, say, or ring an old friend.",
    what: "What is it for?",
    trying: "For trying",
    keep: "Keep",
    cancel: "Not now",
    takeAway: "Take it away",
  },
  kept: "Kept.",
  takenAway: "Taken away. It can come back for 30 days.",
  gone: "That isn’t here any more.",
});
