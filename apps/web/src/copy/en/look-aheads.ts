/**
 * The words of looking ahead to a try. No screen says how likely anything is.
 */
import { formatDay, formatNumber, formatWeekday } from "../format.ts";
import { section } from "../language.ts";
import { inWords } from "./in-words.ts";

const ORDINALS = new Intl.PluralRules("en", { type: "ordinal" });
const ENDINGS: Readonly<Partial<Record<Intl.LDMLPluralRule, string>>> = { one: "st", two: "nd", few: "rd" };
/** Further ahead than this, a day is not known by its number alone. */
const NEAR_DAYS = 21;
const DAY_MS = 86_400_000;

/** "Friday the 11th", or "Friday 11 December" where that is far; null where there is no day to come. */
export function dayAhead(day: string | null, today: string): string | null {
  if (day === null || day < today) return null;
  if (Date.parse(day) - Date.parse(today) > NEAR_DAYS * DAY_MS) return formatDay(day);
  const date = Number(day.slice(8));
  return `${formatWeekday(day)} the ${date}${ENDINGS[ORDINALS.select(date)] ?? "th"}`;
}

export const lookAheads = section("lookAheads", {
  window: "Look ahead",
  stop: "Stop here",
  stopped: "Saved as far as it goes. It’s here when you want it.",
  back: "Back",
  skip: "Skip",
  next: "Next",
  finish: "Finish",
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
  /** A step in a few words, in the row of stones. */
  steps: {
    reasons: "What might get in the way",
    lessons: "What you learned",
    plan: "An if-then",
    chance: "Your guess",
    wentWell: "How it went well",
  },
  missing: "This try isn’t here. It may have been deleted.",
  toGoal: "Back to the goal",
  tooLong: (most: number) =>
    `One answer holds ${formatNumber(most)} characters. Nothing is lost: it’s still on this screen. A shorter one will do.`,

  reasons: {
    question: (day: string | null) =>
      day === null
        ? "Imagine it’s over and it went badly. What happened?"
        : `Imagine it’s ${day} and it went badly. What happened?`,
    lead: "A few reasons, a line each. Then say in whose hands each was.",
    list: "What happened",
    add: "Name something that got in the way",
    another: "Name another",
    button: "Add",
    added: "Added",
    openings: "Named before",
    hands: { mine: "In my hands", partly: "Partly", notMine: "Not mine" },
    /** Said when *Next* waits. */
    twoOfOwn:
      "Find two that were in your hands, at least partly. Those are the ones you can do something about. Skip goes on without.",
    enough: (most: number) => `${formatNumber(most)} is plenty.`,
    tooMany: (most: number) => `${formatNumber(most)} is plenty. Take one away to name another.`,
    forWhom:
      "If imagining this makes you more anxious, stop here. Going through your first steps may suit you better.",
    change: (text: string) => `Change: ${text}`,
    changed: "Changed",
    keep: "Keep",
    label: "What got in the way",
    remove: (text: string) => `Take away: ${text}`,
    removed: "Taken away",
    tooLongLine: (most: number) => `One line is enough, up to ${formatNumber(most)} characters.`,
    gone: "That one was deleted meanwhile.",
  },

  lessons: {
    question: "What you learned, and may fit",
    lead: "Take it with you, or say it doesn’t fit this time. Either is fine.",
    /** Of what was named, so many are among what was learned. */
    met: (count: number, named: number) =>
      named === 1 ? "You’ve met this before." : `You’ve met ${inWords(count)} of these before.`,
    elsewhere: "From another part of life",
    ifThen: (cue: string, act: string) => `If ${cue}, then ${act}`,
    asked: (lesson: string) => `Does it fit? ${lesson}`,
    answers: { useIt: "Use it", doesNotFit: "Doesn’t fit" },
    leftOut: "Left out of this try. The lesson stays as it is.",
    gone: "That lesson was deleted meanwhile.",
    none: "No past lessons fit. Three questions instead.",
    noneLead: "Answer those you like.",
    fields: {
      begin: "How will you begin?",
      need: "What will you want to have at hand?",
      ready: "When will you get ready for it?",
    },
  },

  plan: {
    question: "If it comes to that, what will you do?",
    lead: "One if-then. It’s at hand on the day.",
    leadPrefilled: "This is the if-then you made for it. Keep it, or change it for this try.",
    learned: "You learned",
    imagined: "You imagined",
    gone: "What this plan was for isn’t here any more.",
  },

  chance: {
    question: "And your guess?",
    lead: "Made before, so that you can see later how it came out.",
  },

  wentWell: {
    question: "And imagine it went well. What did you do first?",
    lead: "One thing is enough.",
  },

  end: {
    title: (day: string | null) => (day === null ? "To have at hand" : `To have at hand on ${day}`),
    ifWord: "If",
    thenWord: "then",
    plans: "If it comes to that",
    noPlans: "No if-then this time. That’s fine.",
    first: "It went well. What you did first",
    named: "What you named",
    hands: (hands: string) => `(${hands.toLocaleLowerCase()})`,
    again: "Go through it again",
    done: "Done",
  },
});
