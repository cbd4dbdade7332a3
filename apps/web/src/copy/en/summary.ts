/**
 * The words of a summary to take along: what is asked, and what its lines say.
 */
import { formatList, formatNumber, plural } from "../format.ts";
import { isolated } from "../isolated.ts";
import { section } from "../language.ts";

const low = (word: string): string => word.toLocaleLowerCase();

export const summary = section("summary", {
  title: "A summary to take with you",
  lede: "For a doctor, a counsellor or someone you trust. Every line is off until you tick it.",
  back: "Care",

  range: {
    legend: "Which days?",
    kinds: {
      twoWeeks: "The last two weeks",
      month: "A month",
      threeMonths: "Three months",
      all: "Everything",
      own: "Days I choose",
    },
    from: "From",
    to: "To",
    hint: "One of the two is enough.",
  },
  refused: {
    NoDay: "Choose the first day, the last day, or both.",
    BackToFront: "The first day comes after the last. Swap them, or choose others.",
    StillToCome: "Those days haven’t come yet. Choose earlier ones.",
  },
  otherDays: "These are other days than before, so counts are off until you tick them again.",
  away: (n: number) =>
    plural(n, {
      one: "A line you ticked isn’t listed for these days, so it won’t be on the paper.",
      other: `${formatNumber(n)} lines you ticked aren’t listed for these days, so they won’t be on the paper.`,
    }),
  nothing: "Nothing was written down in these days. Choose others, or write what you’d like to ask.",

  parts: {
    setbacks: "Setbacks",
    days: "How days were",
    helped: "What has helped",
    tries: "Tries",
    lessons: "Lessons I kept",
  },
  latest: (shown: number, of: number) =>
    `The latest ${formatNumber(shown)} of ${formatNumber(of)}. Choose fewer days to see the others.`,
  others: (n: number) =>
    plural(n, {
      one: "Show one more",
      other: `Show the other ${formatNumber(n)}`,
    }),

  /** How heavy a setback was, for after its name. */
  weights: {
    then: (word: string) => `${low(word)} at the time`,
    weekLater: (word: string) => `${low(word)} a week later`,
  },
  /** On how many of the days of which it was said. */
  onDays: (days: number, noted: number) =>
    noted === 1 ? "on the one day noted" : `on ${formatNumber(days)} of ${formatNumber(noted)} days noted`,
  tries: (n: number) => plural(n, { one: `${formatNumber(n)} try`, other: `${formatNumber(n)} tries` }),
  /** "Not this time: 3", one of a list. */
  outcomes: (word: string, times: string) => `${word}: ${times}`,
  /** "poor on 3", one of a list. */
  eachOn: (word: string, days: string) => `${low(word)} on ${days}`,
  /** "poor on 3 and fair on 1 of 4 days noted". */
  eachOf: (each: readonly string[], noted: string) => `${formatList(each)} of ${noted} days noted`,
  /** "poor on the one day noted". */
  onlyOn: (word: string, onDays: string) => `${low(word)} ${onDays}`,
  line: {
    setback: (day: string, name: string) => `${day}: ${isolated(name)}`,
    weighed: (setback: string, weights: string) => `${setback} (${weights})`,
    whole: (day: string, text: string) => `${day}, in full: ${isolated(text)}`,
    heaviness: (word: string, onDays: string) => `${word} ${onDays}`,
    energy: (each: string) => `Energy: ${each}`,
    sleep: (each: string) => `Sleep: ${each}`,
    around: (word: string, onDays: string) => `What was going on: ${isolated(word)}, ${onDays}`,
    onDay: (day: string, text: string) => `${day}: ${isolated(text)}`,
    practice: (name: string, helped: string) => `${name}. ${helped}`,
    goal: (goal: string, tries: string, each: string) => `${isolated(goal)}. ${tries}. ${each}.`,
    tried: (day: string, what: string, went: string) => `${day}: ${isolated(what)}. ${went}.`,
  },

  whole: {
    open: "Read all of it",
    take: "Take all of it along",
  },
  words: {
    change: (line: string) => `Change the wording: ${line}`,
    field: "In other words",
    hint: "Only here. What you wrote stays as it is.",
    own: "Your own wording",
    emptied: "Emptied, so it won’t be there",
    close: "Done",
    putBack: "Put the first words back",
  },

  ask: {
    title: "What I’d like to ask",
    field: "A question of your own",
    add: "Add",
    added: "Added, and ticked",
    waiting: "Written for your next appointment",
    removed: "Taken away",
    remove: (question: string) => `Take away: ${question}`,
  },
  name: {
    field: "A name at the top, if you like",
  },

  paper: {
    title: "What they’ll see",
    empty: "Nothing is ticked yet, so there is nothing to see.",
    notes: "My notes",
    notesFrom: (name: string) => `Notes from ${isolated(name)}`,
    made: (today: string) => `Put together on ${today}`,
    about: (days: string, made: string) => `${days}. ${made}`,
    self: "Self-recorded, not a clinical assessment.",
    page: (n: number, of: number) => `Page ${formatNumber(n)} of ${formatNumber(of)}`,
  },
  print: "Print",
  pdf: {
    save: "Save as PDF",
    /** In the file itself, where no word of a person's belongs. */
    title: "A summary",
    making: "Making the PDF",
    saved: "The PDF is with your downloads.",
    failed:
      "The PDF couldn’t be made just now. Everything is still here. Try once more, or print it instead.",
    missing: (letters: readonly string[]) =>
      `The PDF has no letters for ${formatList(letters)}, so it wasn’t made. Print has them all. Or change the wording of these lines:`,
  },
  notHere:
    "What you tick can’t be kept on this device just now. It’s all on this screen: print it or save the PDF before you leave.",
  here: "Made on this device. What you ticked waits on this screen until you start again.",
  again: {
    label: "Start again",
    done: "Everything here is off again",
    undo: "Undo",
  },
  keep: {
    label: "Keep this summary",
    hint: "Not kept unless you ask. Kept, it is one of your notes.",
    note: "A summary",
    done: "Kept among your notes",
    title: "Summaries you kept",
  },
});
