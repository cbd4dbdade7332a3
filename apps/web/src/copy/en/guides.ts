/**
 * The words around guides. The guides' own words are content.
 */
import { formatNumber } from "../format.ts";
import { section } from "../language.ts";

export const guides = section("guides", {
  title: "Guides",
  kind: "Guide",
  all: "All guides",
  lead: "One short page for each thing that may help: what studies found, how large it was, and how to do it here.",
  description:
    "Short guides for after a setback: what studies found, how large it was, and what does not work.",
  example: "An example",
  found: "What studies found",
  howToRead: "How to read these",
  /** `at` pairs out of a hundred. */
  pairs: (at: number) => `On average the one who had it is better off in ${formatNumber(at)} of 100 pairs.`,
  likely: (from: number, to: number) => `It’s likely between ${formatNumber(from)} and ${formatNumber(to)}.`,
  under: "Under fifty means they came off worse.",
  link: "This is a link, so there are no pairs to draw.",
  key: {
    even: "Fifty, no difference",
    least: "More than fifty, at least",
    most: "More than fifty, at most",
    fewer: "Fewer than fifty",
  },
  notKnown: "What isn’t known",
  here: "How to do it here",
  doesNot: "What doesn’t work",
  notFor: "When to leave it",
  sources: "Sources",
  undated: "All were read in stored copies, which tell no date of their own.",
  copyDate: (day: string) => `Read in stored copies. The oldest that tells its date is of ${day}.`,
  missing: "That guide isn’t in this version.",
  /** In a practice: where it is told in full. */
  inGuides: "More about it",
  /** Where a step leads, by its address. */
  pages: {
    "/goals": "Goals",
    "/goals/long-view": "The long view",
    "/goals/new": "A new goal",
    "/goals/week": "Five minutes with your goals",
    "/help": "Help now",
    "/insights": "Insights",
    "/insights/week": "Looking back over a week",
    "/lessons": "Lessons",
    "/lessons/new": "A new lesson",
    "/practice": "Practice",
    "/search": "Search",
    "/setbacks": "Setbacks",
    "/setbacks/new": "Log a setback",
    "/today": "Today",
  } as Readonly<Record<string, string>>,
});
