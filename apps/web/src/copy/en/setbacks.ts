/**
 * The words about setbacks: the list, one as a path, the page after saving, and changing one.
 */
import { formatNumber, plural } from "../format.ts";
import { section } from "../language.ts";

/** Small numbers as they are written in a sentence. */
const FEW = ["no", "one", "two", "three", "four", "five", "six", "seven", "eight"] as const;

export const setbacks = section("setbacks", {
  title: "Setbacks",
  window: "Setback",

  list: {
    search: "Search your setbacks",
    show: "Show",
    stillOpen: "Still open",
    byFeeling: "By feeling",
    noHurry: "No hurry",
    noHurryEither: "No hurry on either",
    noHurryAny: "No hurry on any",
    dayAndGoal: (day: string, goal: string) => `${day}. ${goal}.`,
    standing: (done: number, furthest: string) =>
      `${formatNumber(done)} of ${formatNumber(5)}: ${furthest.toLocaleLowerCase()}`,
    earlier: "Show earlier",
    count: (count: number, more: boolean) =>
      more
        ? `The latest ${formatNumber(count)}`
        : plural(count, {
            one: `${formatNumber(count)} setback`,
            other: `${formatNumber(count)} setbacks`,
          }),
    none: "None of them fits that. Take a filter away to see the others.",
    all: "Show all of them",
    empty: "Nothing here, and that’s fine. When something goes wrong, this is where it can land.",
  },

  saved: {
    window: "Saved",
    down: "It’s down.",
    enough: "That’s enough for today, if you like.",
    lot: "That’s a lot to carry.",
    done: "Done",
    steady: "Steady myself",
    look: "A short look",
    breathe: "Breathe for two minutes",
    talk: "Talk to someone",
    why: "Why you started",
    guess: "And in a week, how heavy do you guess?",
    clear: "Leave it out",
    guessed: (weight: string) => `Noted: ${weight.toLocaleLowerCase()}`,
    cleared: "Left out",
    gone: "This one isn’t here any more.",
  },

  askAgain: {
    label: "Ask me again in the next two weeks",
    detail:
      "After one day, three, seven and fourteen. Its own page asks, and Today does when nothing else comes first.",
    asked: "You wanted to be asked again.",
    on: "You’ll be asked again",
    off: "You won’t be asked again",
  },

  page: {
    back: "setbacks",
    menu: "More about this setback",
    stones: "What belongs to each stone",
    felt: "Felt",
    expected: "What I expected",
    record: "Kept with it",
    fromTo: (from: string, to: string, day: string) =>
      `From ${from.toLocaleLowerCase()} to ${to.toLocaleLowerCase()}, ${day}.`,
    same: (weight: string, day: string) => `Still ${weight.toLocaleLowerCase()}, ${day}.`,
    howNow: "How heavy is it now?",
    noted: (weight: string) => `Noted: ${weight.toLocaleLowerCase()}`,
    saidSteady: (day: string) => `You said you were steady, ${day}.`,
    sat: (practice: string, day: string) => `${practice}, ${day}.`,
    satFromTo: (practice: string, day: string, from: string, to: string) =>
      `${practice}, ${day}: from ${from.toLocaleLowerCase()} to ${to.toLocaleLowerCase()}.`,
    steadyMyself: "Steady myself",
    imSteady: "I’m steady",
    steadyNoted: "Noted. You’re steady.",
    notYetSteadied: "Two minutes are enough to begin with.",
    account: "Your account, in your words",
    inHands: { mine: "In my hands", partly: "Partly", notMine: "Not mine", unsaid: "Not placed" },
    whose: { someoneElse: "someone else", luck: "luck", setUp: "how things are set up" },
    repeats: { oneOff: "one-off", keepsHappening: "keeps happening" },
    earlierVersions: "Earlier versions",
    causeNotes: (notes: string) => `(${notes})`,
    steps: {
      happened: "What happened",
      expected: "What I expected",
      wentRight: "What went right, even so",
      hands: "What was in my hands",
      diverged: "Where it first went another way",
      kinder: "Just as true, and kinder",
      causes: "What contributed",
    },
    shortLook: "A short look",
    shortLookDetail: "Three questions, when you like.",
    haveALook: "Have a look",
    haveALookDetail: "Have a look when you like, about ten minutes.",
    lookBack: "Look back on it",
    waits: "It’s here when you want it.",
    carryOn: "Carry on",
    left: (questions: number) =>
      plural(questions, {
        one: "What’s left is one question.",
        other: `What’s left is ${FEW[questions] ?? formatNumber(questions)} questions.`,
      }),
    oneThing: "If next time only one thing were different, what would you want it to be?",
    writeLesson: "Write one lesson",
    addLesson: "Add a lesson",
    onePlan: "One small if-then plan. It’ll be here when you want it.",
    makePlan: "Make an if-then plan",
    planKept: "Your plan is kept.",
    nextTry: "Set up the next try",
    someTry: "A try",
    tryOn: (day: string) => `For ${day}`,
    trySometime: "For sometime",
    outcomes: {
      reached: "It worked",
      partly: "Partly",
      notYet: "Not this time",
      letGo: "I let this one go",
    },
    notNeeded: "Not needed.",
    why: "Why it matters to you",
    goalLink: "Open this goal",
    notToAnalyse: "This isn’t something to analyse. Here is who can help.",
    help: "Help now",
    helpDetail: "Numbers for your country, and someone to talk to",
    whoCanHelp: "Who can help",
    close: {
      title: "Close it for now?",
      detail: "You’ve come back to this one a lot. It stays here, and you can open it again at any time.",
      yes: "Close it for now",
      no: "Keep it open",
      kept: "It stays open.",
      closed: "Closed for now. Nothing about it is brought up.",
      open: "Open it again",
      opened: "Open again.",
    },
    edit: "Change what I wrote",
    shortName: "Give it a short name",
    shortNameDetail: "For lists and headings. Otherwise it goes by its day.",
    shortNameLabel: "A short name",
    keepName: "Keep this name",
    nameKept: "The name is kept.",
    nameGone: "The name is taken away.",
    asText: "Save this one as a text file",
    remove: "Delete",
    removed: "Moved to Recently deleted",
    missing: "This one isn’t here. It may have been deleted.",
    deleted: "Recently deleted",
    practices: {
      breathing: "Slow breathing",
      grounding: "Feet on the floor",
      kinderVoice: "A kinder voice",
      worry: "A worry put down",
      other: "A practice",
    },
  },

  edit: {
    title: "Change what you wrote",
    window: "Change a setback",
    save: "Save",
    saved: "Saved",
    versions: "Earlier versions",
    versionsOf: {
      what: "Earlier versions of what happened",
      expected: "Earlier versions of what you expected",
    },
    place: "the setback",
    none: "None of these",
  },

  text: {
    happened: "What happened",
    goal: "Part of",
    feelings: "What was there",
    kind: "What kind of thing",
    heaviness: "How heavy",
    lessons: "Learned",
    plans: "Plans",
    plan: (cue: string, act: string) => `If ${cue}, then ${act}`,
    looked: (day: string) => `Looked back ${day}`,
    record: "Kept with it (in Onward)",
  },
});
