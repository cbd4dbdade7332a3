/**
 * The headings and words of the Markdown folder. In English; what a person named themselves comes with their rows.
 */
import type { HANDS, REPEATS, WHOSE } from "@onward/domain/debriefs/debrief";
import type { OUTCOMES, PLAN_USED } from "@onward/domain/attempts/attempt";
import type { WAY_LISTS } from "@onward/domain/attempts/way-lines";
import type { DATES } from "@onward/domain/goals/goal";
import type { NEXT } from "@onward/domain/goals/goal-week";
import type { LOOK_AGAIN_CHOICES } from "@onward/domain/goals/look-again";
import type { Weekday } from "@onward/domain/goals/repeating";
import type { NEAR_KINDS } from "@onward/domain/keep-near/keep-near";
import type { FITS } from "@onward/domain/look-aheads/look-ahead";
import type { ANSWERS, STILL, SURE, USED } from "@onward/domain/lessons/lesson";
import type { Area, Kind } from "@onward/domain/setbacks/setback";

type Named<K extends string> = Readonly<Record<K, string>>;
type Of<L extends readonly string[]> = L[number];

export const HEAVINESS_WORDS = ["Light", "Some weight", "Middling", "Heavy", "Very heavy"] as const;
/** Energy and sleep, 0 to 4. */
export const PLENTY = ["None", "Little", "Some", "Enough", "Plenty"] as const;

export const AREA_WORDS: Named<Area> = {
  work: "Work",
  study: "Study",
  money: "Money",
  health: "Health",
  love: "Love",
  family: "Family and friends",
  making: "Making something",
  sport: "Sport",
  elsewhere: "Somewhere else",
};
export const KIND_WORDS: Named<Kind> = {
  turnedDown: "Turned down",
  missedMark: "Missed the mark",
  mistake: "A mistake",
  slippedBack: "Slipped back",
  row: "A row",
  loss: "A loss or a death",
  hurt: "Someone hurt me, or I wasn’t safe",
  unfair: "Unfair treatment",
};
export const HANDS_WORDS: Named<Of<typeof HANDS> | Of<typeof WHOSE> | Of<typeof REPEATS>> = {
  mine: "in my hands",
  partly: "partly in my hands",
  notMine: "not mine",
  someoneElse: "someone else’s",
  luck: "luck",
  setUp: "how things are set up",
  oneOff: "a one-off",
  keepsHappening: "keeps happening",
};
export const SURE_WORDS: Named<Of<typeof SURE>> = { notVery: "not very", fairly: "fairly", very: "very" };
export const REVIEW_WORDS: Named<Of<typeof ANSWERS>> = {
  slipped: "it had slipped",
  hadIt: "I had it",
  doThis: "I do this now",
};
export const USED_WORDS: Named<Of<typeof USED> | Of<typeof STILL>> = {
  helped: "used, it helped",
  noHelp: "used, no help",
  no: "not used",
  didNotComeUp: "it didn’t come up",
  keep: "still true",
  change: "to change",
  rest: "to rest",
};
export const OUTCOME_WORDS: Named<Of<typeof OUTCOMES>> = {
  reached: "It worked",
  partly: "Partly",
  notYet: "Not this time",
  letGo: "I let this one go",
};
export const PLAN_USED_WORDS: Named<Of<typeof PLAN_USED>> = {
  yes: "the plan was used",
  no: "the plan wasn’t used",
  didNotComeUp: "it didn’t come up",
};
export const GOAL_WORDS: Named<"open" | "paused" | "letGo" | "reached"> = {
  open: "Open",
  paused: "Paused",
  letGo: "Let go",
  reached: "Reached",
};

export const DATES_WORDS: Named<Of<typeof DATES>> = { fixed: "set by somebody else" };
export const LOOK_AGAIN_WORDS: Named<Of<typeof LOOK_AGAIN_CHOICES>> = {
  kept: "kept my way",
  anotherWay: "another way",
  letGo: "let it go",
};
export const WAY_LIST_WORDS: Named<Of<typeof WAY_LISTS>> = {
  keep: "keep",
  change: "change",
  drop: "drop",
  ask: "to be asked",
};
export const NEXT_WORDS: Named<Of<typeof NEXT>> = {
  keep: "as it is",
  smaller: "made smaller",
  another: "another one",
  nothing: "nothing this week",
};
export const NEAR_WORDS: Named<Of<typeof NEAR_KINDS>> = {
  person: "A person",
  song: "A song",
  place: "A place",
  sentence: "A sentence",
  photo: "A photo",
};
export const FIT_WORDS: Named<Of<typeof FITS>> = { useIt: "to be used", doesNotFit: "doesn’t fit" };

export const WEEKDAY_WORDS: Named<Weekday> = {
  1: "Monday",
  2: "Tuesday",
  3: "Wednesday",
  4: "Thursday",
  5: "Friday",
  6: "Saturday",
  7: "Sunday",
};

/** The questions of looking ahead that are answered in words. */
export const AHEAD_QUESTIONS = {
  begin: "How I’ll begin",
  need: "What I’ll have at hand",
  ready: "When I’ll get ready",
  wentWell: "It went well: what I did first",
} as const;

/** The questions of looking back, in their order. */
export const QUESTIONS = {
  happened: "What happened, as a camera would have seen it",
  expected: "What I planned and expected",
  toldMyself: "What I told myself about it",
  wentRight: "What went right, even so",
  hands: "What part was in my hands",
  diverged: "Where it first went another way",
  kinder: "What would be just as true, and kinder",
} as const;

export const HEADINGS = {
  setback: (day: string) => `Setback, ${day}`,
  note: (day: string) => `Note, ${day}`,
  goal: (day: string) => `Goal, ${day}`,
  expected: "What I expected",
  howHeavy: "How heavy",
  guess: (weight: string) => `A guess for a week later: ${weight}`,
  steadyAgain: (when: string) => `Steady again, ${when}`,
  closed: (when: string) => `Closed for now, ${when}`,
  lookingBack: (day: string) => `Looking back, ${day}`,
  shortLook: (day: string) => `A short look, ${day}`,
  lookingAhead: (day: string) => `Looking ahead, ${day}`,
  lessonsAsked: "What I had learned",
  causes: "What contributed",
  steadied: "Steadied",
  learned: "Lessons",
  plans: "Plans",
  plan: (cue: string, act: string) => `If ${cue}, then ${act}`,
  wins: "Small wins",
  part: "My part in it",
  mark: "How I’ll mark it",
  stories: "Stories",
  storyKept: (day: string) => `kept, ${day}`,
  thoughtOfBeside: "thought of beside the story",
  steps: "Small steps",
  everyDay: "every day",
  onceAWeek: "once a week",
  doneOn: "Done on",
  forDay: (day: string) => `For ${day}`,
  pausedSince: (day: string) => `Paused since ${day}`,
  timesAside: "Times it was put aside",
  putAside: (since: string, until: string) => `Put aside from ${since} to ${until}`,
  withIt: "Kept with it",
  why: "Why it matters",
  guesses: "When it might happen",
  guessedDays: (on: string, earliest: string | null, likely: string | null, latest: string | null) =>
    `${on}: ${[
      ...(likely === null ? [] : [`likely ${likely}`]),
      ...(earliest === null ? [] : [`not before ${earliest}`]),
      ...(latest === null ? [] : [`by ${latest} at the latest`]),
    ].join(", ")}`,
  milestones: "Milestones",
  rewards: "Something to look forward to",
  forTrying: "for trying",
  lookAgain: "When to look at it again",
  longView: "The long view",
  goalWeeks: "Week by week",
  stood: "What stood in the way",
  next: "What next",
  alsoTakes: "What else will take time",
  afterTries: (n: number) => `after ${n} ${n === 1 ? "try" : "tries"}`,
  byDay: (day: string) => `by ${day}`,
  tries: "Tries",
  tryNumber: (n: number, day: string | null) => (day === null ? `Try ${n}` : `Try ${n}, ${day}`),
  approaches: "Approaches",
  wayLines: "What to keep, change or drop",
  setbacks: "Setbacks",
  checkins: "Check-ins",
  selfCare: "Looking after yourself",
  keptNear: "Keep near",
  sittings: "Practice",
  feelings: "Feelings in my own words",
  when: "When it’s needed",
  cameBack: "Came back",
  rests: "It rests",
  dropped: "let go",
  done: "done",
  approach: "Approach",
  kept: "Kept from last time",
  changed: "Changed from last time",
  guessed: (chance: number) => `Guessed before: ${chance} %`,
  outcome: "How it went",
  measure: "The number",
  energy: "Energy",
  sleep: "Sleep",
  before: "before",
  after: "after",
  from: "From",
  partOf: "Part of",
  missingFile: "A file that isn’t on this device",
  contents: "What is in this folder",
} as const;

/** The page that says what the folder is. */
export const ABOUT_FOLDER = [
  "Everything written in Onward, as plain text files. Any text editor opens them; Obsidian opens the folder as a vault.",
  "Not in here: what is in Recently deleted, and earlier versions of a text. A copy saved from Onward holds those too, and is what Onward reads back in full.",
] as const;
