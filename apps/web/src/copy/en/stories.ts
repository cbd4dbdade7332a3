/**
 * The words around stories of others: the list, one story, and where one is offered.
 */
import { formatNumber, plural } from "../format.ts";
import { section } from "../language.ts";

export const stories = section("stories", {
  title: "Stories",
  back: "practice",
  lede: "Other people’s setbacks and what they changed, each with where it was read. They’re here for company, not as a recipe.",
  search: "Search the stories",
  form: "Stories",
  kind: "What kind of thing was it?",
  area: "Where in life?",
  field: "Whose kind of work?",
  narrow: "Where in life, whose kind of work",
  fields: {
    science: "Science",
    sport: "Sport",
    writing: "Writing",
    business: "Business",
    art: "Art",
    exploration: "Exploration",
    politics: "Politics",
    education: "Education",
  },
  count: (n: number) => plural(n, { one: "One story.", other: `${formatNumber(n)} stories.` }),
  none: "No story holds all of that.",
  noneHint: "Try one word, a place, or fewer choices above.",
  all: "Show all stories",
  more: "Show more stories",
  whose: (who: string, region: string) => `${who}, ${region}`,
  kinds: (kind: string, field: string) => `${kind}. ${field}.`,
  keptTitle: "Kept, or written beside",
  further: (n: number) =>
    plural(n, {
      one: "One more you kept or wrote beside",
      other: `${formatNumber(n)} more you kept or wrote beside`,
    }),
  newer: "A story from a newer version",

  common: {
    title: "How common it is",
    lede: "What became of everyone who tried, where somebody counted.",
    source: (from: string) => `Read at: ${from}`,
    none: "We found no figure for this kind of setback in this field.",
  },

  page: {
    window: "Story",
    back: "stories",
    leavesOut: "What the story leaves out",
    survived:
      "It’s told because it is remembered. Most who tried are in no book, and it says nothing about them.",
    carries: "What may carry over is smaller:",
    questions: "Two questions",
    note: "How this is like mine, or not",
    noteHint: "Only you see this. It can become a lesson.",
    keepNote: "Keep this note",
    leaveNote: "Leave it as it was",
    changeNote: "Change it",
    noteKept: "Noted.",
    noteGone: "Your note was left out.",
    tooLong: (most: string) => `Up to ${most} characters. Nothing is lost: it stays here.`,
    lesson: "Make a lesson of it",
    earlier: "Earlier versions",
    keep: "Keep this story",
    kept: "Kept. It’s in your list of stories.",
    letGo: "Let it go",
    wentAway: "Let go. The story is still here to read.",
    sources: "Where this comes from",
    copies:
      "All of it was read in stored copies of these pages, most without a date of their own. A page may say something else by now.",
    copyOf: (day: string) => `copy of ${day}`,
    ownWords: "Told in good part from their own words.",
    facts: "Each fact, and the words that hold it",
    newerTitle: "This story came with a newer version of Onward",
    newerDetail: "Once this device has that version it can be read here. What you wrote beside it is kept.",
    way: "A way of your own",
    wayDetail: "Theirs was for their day. If something of it fits, put it in your own words.",
    useWay: "Set up a try a new way",
  },

  offer: {
    title: "A story, if you like",
    onPage: "One that may be like yours",
    beside: "Somebody else’s",
    like: (parts: string) => `Like yours: ${parts}.`,
    likeGoal: (parts: string) => `Like this goal: ${parts}.`,
    hands: { mine: "in their own hands", partly: "partly in their hands", notMine: "not in their hands" },
    whose: {
      someoneElse: "somebody else’s part in it",
      luck: "luck",
      setUp: "how things are set up",
    },
    repeats: { oneOff: "it happened once", keepsHappening: "it kept happening" },
    way: "What somebody else changed",
    read: "Read it first",
    notToday: "Not today",
    putAside: "Put aside until tomorrow",
  },
});
