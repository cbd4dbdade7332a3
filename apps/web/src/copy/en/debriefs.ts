/**
 * The words of looking back: the short look and the full debrief.
 */
import { formatNumber } from "../format.ts";
import { section } from "../language.ts";

export const debriefs = section("debriefs", {
  window: "Looking back",
  stop: "Stop here",
  stopped: "Saved as far as it goes. It’s here when you want it.",
  back: "Back",
  skip: "Skip",
  next: "Next",
  finish: "Finish",
  notNow: "Not now",
  minutesLeft: (minutes: number) =>
    minutes <= 1 ? "About a minute left" : `About ${formatNumber(minutes)} minutes left`,
  lastOne: "This is the last question.",
  progress: "How far you are",
  state: {
    done: (step: string) => `${step}: answered`,
    skipped: (step: string) => `${step}: left out`,
    now: (step: string) => `${step}: this question`,
    ahead: (step: string) => `${step}: ahead`,
  },

  /** A step in a few words: in the row of stones, and over a part of the account. */
  steps: {
    happened: "What happened",
    expected: "What I expected",
    toldMyself: "What I told myself",
    wentRight: "What went right, even so",
    hands: "What was in my hands",
    causes: "What contributed",
    diverged: "Where it first went another way",
    kinder: "Just as true, and kinder",
    lesson: "The lesson",
    plan: "The next small step",
    next: "When it comes up again",
  },

  short: {
    happened: { question: "What happened, and what did you expect?", lead: "Two or three lines are enough." },
    hands: {
      question: "What part was in your hands?",
      lead: "Only that part. What was not in your hands belongs here too, if it helps to say so.",
    },
    next: {
      question: "When this comes up again, what will you do?",
      lead: "One thing. It’s kept as a lesson and comes back to you.",
    },
  },
  full: {
    happened: {
      question: "What happened, as a camera would have seen it?",
      lead: "Write it with your own name, or as “you”. A little distance helps.",
    },
    expected: {
      question: "What did you expect?",
      lead: "The plan, if there was one, and what you thought would come of it.",
    },
    toldMyself: {
      question: "What did you tell yourself about it?",
      lead: "Only if you want it out of your head. It won’t be shown with the rest.",
    },
    wentRight: {
      question: "What went right, even so?",
      lead: "One thing is enough, or what went less badly than it could have.",
    },
    causes: {
      question: "What was in your hands, and what wasn’t?",
      lead: "Most things that go wrong have several causes. Put each one where it honestly belongs.",
    },
    kinder: {
      question: "What would be just as true, and kinder?",
      lead: "Not brighter than it was. Just as true.",
    },
    lesson: {
      question: "If next time only one thing were different, what would you want it to be?",
      lead: "It becomes a lesson, and comes back to you.",
    },
    plan: {
      question: "One small step, and when?",
      lead: "Small enough to do, at a moment you’ll notice.",
    },
  },

  aboutYou: "That’s about you. What happened?",
  tooLong: (most: number) =>
    `One answer holds ${formatNumber(most)} characters. Nothing is lost: it’s still on this screen. A shorter one will do.`,
  account: "Your account, in your words",
  writtenThen: "What you wrote then",
  expectedThen: "What you wrote when you logged it",
  guessedThen: (weight: string) =>
    `How heavy you guessed it would be in a week: ${weight.toLocaleLowerCase()}`,
  planThen: "The plan for that try",
  useIt: "Begin with these words",
  openIt: "Write it down",

  record: {
    title: "The record",
    hint: "An email, a score, a photo: what was really there.",
    add: "Add a photo or a file",
    kept: (name: string) => `${name} is kept with it.`,
    remove: (name: string) => `Take ${name} away`,
    removed: "Moved to Recently deleted",
    unnamed: "A file",
    troubles: {
      notAPicture: "That picture can’t be read. Choose another, or the file as it is.",
      tooLarge: "That file is larger than 10 MB. A smaller one, or a photo of it, will do.",
      emptyFile: "There is nothing in that file.",
      tooMany: "Twenty things are kept with it already. Take one away first.",
      full: "There’s no room left on this device for that file.",
      broken: "That file didn’t save. Try again.",
    },
  },

  causes: {
    list: "What contributed",
    add: "Name something that contributed",
    another: "Name another",
    button: "Add",
    added: "Added",
    hands: { mine: "In my hands", partly: "Partly", notMine: "Not mine" },
    whose: { someoneElse: "Someone else", luck: "Luck", setUp: "How things are set up" },
    whoseAsked: "Then whose, or what?",
    repeats: { oneOff: "One-off", keepsHappening: "Keeps happening" },
    repeatsAsked: "Does it come back?",
    change: (text: string) => `Change: ${text}`,
    changed: "Changed",
    keep: "Keep",
    label: "What contributed",
    remove: (text: string) => `Take away: ${text}`,
    removed: "Taken away",
    tooLong: (most: number) => `One line is enough, up to ${formatNumber(most)} characters.`,
    gone: "That one was deleted meanwhile.",
    /** Said in the account after a cause. */
    notes: (notes: readonly string[]) => `(${notes.join(", ").toLocaleLowerCase()})`,
    diverged: "Where did it first go another way?",
    divergedHint: "The first moment, if you can see one.",
  },

  kinder: {
    first: "What you told yourself",
    begin: "A way to begin",
    notYet: "I can’t … yet",
    notYetText: "I can’t yet",
    notYetHint: "Then what you might try next.",
    now: "The kinder version",
  },

  lesson: {
    label: "The lesson",
    inHands: "What was in your hands, wholly or partly",
    noneInHands:
      "None of it was in your hands, so it may hold no lesson. If it does, it’s perhaps about when to go into something like this.",
    cue: "What will be going on when you need this?",
    cueHint: "It helps the lesson come back at the right moment.",
    sure: "How sure?",
    sureness: { notVery: "not very", fairly: "fairly", very: "very" },
    sureHint: "A lesson may be wrong. You’ll be asked again later.",
    gone: "This lesson was deleted meanwhile. Your words are still on this screen.",
  },

  plan: {
    kind: "What would help?",
    kinds: { plan: "An if-then", step: "A small step" },
    step: "The step",
    stepHint: "Something you could begin within a quarter of an hour.",
    stepGone: "What this step belongs to was deleted meanwhile. Your words are still on this screen.",
    stepTooLong: "As a first step, something shorter: up to fifteen minutes.",
    asPlan: "Make it an if-then plan",
    thenHint: "What you wrote above is the “then”.",
  },

  begin: {
    title: "Looking back",
    lead: (minutes: number) =>
      `A few questions, one at a time, about ${formatNumber(minutes)} minutes. Skip any of them, and stop anywhere: it’s saved as you go.`,
    heavy: "How heavy is it now?",
    optional: "Only if you like.",
    clear: "Leave it out",
    begin: "Begin",
    again: "You’ve looked back on this before. That stays as it is; this one begins anew.",
    fresh: {
      title: "It’s still fresh. Steady first, or go on?",
      lead: "Looking back goes better with a day in between. Either is fine.",
    },
    veryHeavy: {
      title: "That’s a lot to carry. Steady first, or go on?",
      lead: "There’s no hurry to look back on it. Either is fine.",
    },
    steady: "Steady myself",
    goOn: "Go on",
    hard: "This isn’t something to analyse. Here is who can help.",
    hardLead: "You can still write about it, with fewer questions.",
    help: "Help now",
    write: "Write about it anyway",
    close: {
      title: "Close it for now?",
      detail:
        "You’ve looked back on this a few times lately. It stays here, and you can open it again at any time.",
      yes: "Close it for now",
      no: "Keep it open",
      closed: "Closed for now. Nothing about it is brought up.",
    },
  },

  end: {
    window: "Looked back",
    title: "You’ve looked straight at it.",
    kept: "It’s all on the setback’s page, in your words.",
    lessonBack: (day: string) => `Your lesson comes back ${day}.`,
    planKept: "Your plan is kept.",
    stepKept: "Your small step is kept.",
    heavy: "How heavy is it now?",
    optional: "Only if you like.",
    noted: (weight: string) => `Noted: ${weight.toLocaleLowerCase()}`,
    done: "Done",
    next: {
      title: "When’s the next try?",
      setUp: "Set up the next try",
      waits: "What you learned comes up before it.",
      number: (n: number) => `Try ${formatNumber(n)}`,
      sometime: "Sometime",
      partOf: "Part of something bigger?",
      somethingElse: "Something else",
      isPart: "It’s part of this goal now.",
      noGoal: "If there’ll be one: a goal keeps its tries, and brings up what you learned before each.",
      setGoal: "Set a goal for it",
    },
  },

  heavier: {
    window: "Steady",
    title: "That’s a lot to carry.",
    lead: "You don’t have to carry this alone. What you wrote is saved, and nothing more is needed today.",
    steady: "Steady myself",
    talk: "Talk to someone",
    stop: "Enough for today",
    goOn: "Go on anyway",
  },

  missing: "This setback isn’t here. It may have been deleted.",
  toSetbacks: "Setbacks",
  toDeleted: "Recently deleted",
});
