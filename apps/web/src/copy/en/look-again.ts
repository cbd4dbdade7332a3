/**
 * The words for looking at a goal again: set beforehand, and asked once when the moment has come.
 */
import { formatNumber, plural, sentenceStart } from "../format.ts";
import { section } from "../language.ts";
import { inWords } from "./in-words.ts";

const tries = (count: number): string =>
  plural(count, { one: `${formatNumber(count)} try`, other: `${formatNumber(count)} tries` });

export const lookAgain = section("lookAgain", {
  title: "When to look at it again",
  none: "After so many tries, or by a day: a moment to choose again, with a clear head.",
  set: "Set a moment",
  change: "Change it",
  after: (count: number) => `After ${tries(count)}`,
  by: (day: string) => `By ${day}`,
  either: (count: number, day: string) => `After ${tries(count)}, or by ${day}`,
  form: {
    tries: "After how many tries?",
    count: (count: number) => tries(count),
    day: "Or by what day?",
    act: "And what would you do then?",
    actHint: "In your own words, for the day itself.",
    optional: "optional",
    keep: "Keep",
    cancel: "Not now",
    neither: "Choose how many tries, or a day.",
    past: "That day has passed. Choose one that is still to come.",
    takeAway: "Take it away",
  },
  kept: "Kept. You’ll be asked once.",
  takenAway: "Taken away. It can come back for 30 days.",
  asked: {
    title: "You wanted to look at this again.",
    tries: (count: number) =>
      plural(count, {
        one: "One try has ended since you set this.",
        other: `${sentenceStart(inWords(count))} tries have ended since you set this.`,
      }),
    day: (day: string) => `You set this for ${day}.`,
    wrote: "What you wrote for this moment:",
    keep: "Keep my way",
    another: "Another way",
    letGo: "Let it go",
    kept: "Your way it is.",
    anotherNoted: "Noted. Here are other ways.",
    letGoDone: "Let go. Its lessons stay.",
  },
});
