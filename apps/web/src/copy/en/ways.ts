/**
 * The words about a way: its record, what to keep, change or drop of it, whom to ask.
 */
import { formatNumber } from "../format.ts";
import { isolated } from "../isolated.ts";
import { section } from "../language.ts";

export const ways = section("ways", {
  window: "A way",
  unnamed: "Tries without a name for the way",
  gone: "This way isn’t here any more.",
  lineGone: "This line isn’t here any more.",
  soFar: "This way so far",
  noEnds: "No try has ended this way yet.",
  last: (count: string) => `The last ${count} of them:`,
  counts: (worked: number, of: number) => `${formatNumber(worked)} of ${formatNumber(of)}`,
  more: (more: string, less: string, one: string, other: string) =>
    `So far “${isolated(more)}” has worked more often than “${isolated(less)}” (${one} against ${other}). Small numbers, and that doesn’t say why.`,
  rename: "Change its words",
  fromStory: "The story it was thought of beside",
  nameLabel: "How you go at it",
  renamed: "Changed, for every try made this way.",

  lists: {
    title: "Keep, change, drop",
    lead: "As many lines as you like, or none.",
    keep: {
      title: "Keep",
      about: "What was good enough to do again?",
      add: "Add a line to keep",
      label: "To keep",
    },
    change: {
      title: "Change",
      about: "What would you do differently?",
      add: "Add a line to change",
      label: "To change",
    },
    drop: { title: "Drop", about: "What can go?", add: "Add a line to drop", label: "To drop" },
    offered: "From what you wrote earlier",
  },
  ask: {
    title: "Somebody to ask",
    about: "Who could you ask how they would do it?",
    add: "Name somebody",
    label: "A name, or what they do",
    step: "Make it a small step",
    stepText: (who: string) => `Ask how they would do it: ${who}`,
    isStep: "It’s among the small steps.",
    asked: "Done, as a small step.",
    stepMade: "It’s a small step now.",
  },
  /** Not *Keep*, which is the name of a list. */
  write: "Write it down",
  change: (text: string) => `Change: ${text}`,
  kept: "Kept.",
  already: "It stands there already.",
  takenAway: "Taken away. It can come back for 30 days.",
});
