/**
 * The words about goals: the list, a new one, one goal with its why, its milestones, its tries and its small steps.
 */
import { formatMonth, formatNumber, plural } from "../format.ts";
import { section } from "../language.ts";

/** "May 2026", "April to June 2026", "November 2026 to February 2027". */
function months(from: string, to: string): string {
  const [first, last] = [formatMonth(from), formatMonth(to)];
  if (first === last) return last;
  const year = ` ${from.slice(0, 4)}`;
  return `${to.startsWith(from.slice(0, 4)) ? first.replace(year, "") : first} to ${last}`;
}

export const goals = section("goals", {
  title: "Goals",
  window: "Goal",
  add: "A new goal",
  empty: "Nothing you’re aiming for right now? That’s allowed. Wins and lessons work without one.",
  emptyAdd: "Set a goal",
  paused: "Goals paused",
  letGo: "Goals let go",
  reached: "Goals reached",
  /** Before the first is reached none is counted against anyone. */
  marks: (reached: number, all: number) =>
    reached === 0
      ? plural(all, {
          one: `${formatNumber(all)} milestone ahead`,
          other: `${formatNumber(all)} milestones ahead`,
        })
      : plural(all, {
          one: `${formatNumber(reached)} of ${formatNumber(all)} milestone`,
          other: `${formatNumber(reached)} of ${formatNumber(all)} milestones`,
        }),
  next: (what: string) => `Next: ${what}`,
  when: {
    guessed: (from: string, to: string) => `Your guess: ${months(from, to)}`,
    paced: (from: string, to: string) => `At your pace, most likely ${months(from, to)}`,
  },
  gone: "This goal isn’t here any more.",
  goToGoals: "Go to Goals",

  form: {
    newTitle: "What are you hoping for?",
    editTitle: "Change this goal",
    window: "A goal",
    text: "What are you hoping for?",
    textHint:
      "One line is enough. Everything below can wait. If all of it is new to you, “Find three ways to …” is a good one to begin with.",
    why: "Why does it matter?",
    whyHint: "Write it for yourself on a bad day. And what would that give you?",
    area: "Where in life?",
    milestone: "What would tell you you’re halfway?",
    milestoneHint: "Two or three, if you like. One is fine.",
    step: "The smallest next step?",
    stepHint: "Something that takes fifteen minutes or less.",
    more: "More about its tries",
    dates: "Somebody else sets the dates",
    datesHint: "A yearly exam, say. Insights then says nothing about the time between tries.",
    optional: "optional",
    save: "Save",
    close: "Close, what you wrote is kept",
    empty: "Add a line about what you hope for, or close. Your draft stays.",
    stays: "Stays on this device.",
  },

  page: {
    back: "goals",
    menu: "More about this goal",
    since: (day: string) => `Since ${day}`,
    why: "Why you started",
    earlierWhy: "Earlier versions",
    addWhy: "Write down why it matters",
    milestones: "Milestones",
    noMilestones: "What would tell you you’re halfway?",
    addMilestone: "Add a milestone",
    milestoneLabel: "A milestone",
    reachedOn: (day: string) => `Reached on ${day}`,
    markReached: (what: string) => `I got here: ${what}`,
    notReached: "Not after all",
    notAfterAll: "Not reached yet.",
    changeLine: (what: string) => `Change: ${what}`,
    takeAway: "Take it away",
    takenAway: "Taken away. It can come back for 30 days.",
    writeLesson: "Write down a lesson",
    later: "Later",
    gotHere: "You got here.",
    steps: "Small steps",
    noSteps: "The smallest next step? Something that takes fifteen minutes or less.",
    addStep: "Add a small step",
    stepLabel: "A small step",
    minutes: (count: number) =>
      plural(count, { one: `${formatNumber(count)} minute`, other: `${formatNumber(count)} minutes` }),
    stepDone: "Done.",
    stepOpen: "Not done yet.",
    tries: "Each try, and how you went at it",
    noTries: "No try yet. When you have one in mind, it can be set up here.",
    newTry: "Set up a try",
    anotherWay: "Maybe try another way",
    lessons: "What you learned on the way",
    keep: "Keep",
    cancel: "Not now",
    tooMany: "Five milestones are enough for one goal. Take one away first.",
    tooLong: "A first step is at most fifteen minutes. Make it smaller; the rest can follow.",
    edit: "Change it",
    pause: "Pause it",
    goOn: "Go on with it",
    letGo: "Let it go",
    reach: "I got here",
    reopen: "Open it again",
    remove: "Delete it",
    pausedLine: "It’ll keep.",
    pausedDetail: "Nothing about it is brought up until you go on.",
    gave: (months: number, days: number, tries: number) =>
      months > 0
        ? `You gave it ${plural(months, { one: `${formatNumber(months)} month`, other: `${formatNumber(months)} months` })}.`
        : days > 0
          ? `You gave it ${plural(days, { one: `${formatNumber(days)} day`, other: `${formatNumber(days)} days` })}.`
          : tries > 0
            ? "You gave it a day, and that counts."
            : "You gave it a thought, and that counts.",
    keepLearned: "Keep what you learned? Its lessons stay either way.",
    reachedLine: "You got here.",
    paused: "Paused. It’ll keep.",
    wentOn: "Open again.",
    letGoDone: "Let go. Its lessons stay.",
    reachedDone: "You got here.",
    removed: "Deleted. It can come back for 30 days.",
    kept: "Kept.",
  },
});
