/**
 * The words of the one card of Today, which are fetched with it.
 */
import { formatNumber, plural, relativeDay, sentenceStart } from "../format.ts";
import { section } from "../language.ts";
import { inWords } from "./in-words.ts";

/** "yesterday", "on Friday", "on 12 June". */
export const onDay = (day: string, today: string): string => {
  const days = Math.round((Date.parse(day) - Date.parse(today)) / 86_400_000);
  const said = relativeDay(day, today);
  return Math.abs(days) <= 1 ? said : `on ${said}`;
};

export const today = section("today", {
  title: "Today",
  heading: {
    morning: (weekday: string) => `${weekday} morning`,
    afternoon: (weekday: string) => `${weekday} afternoon`,
    evening: (weekday: string) => `${weekday} evening`,
    night: (weekday: string) => `${weekday} night`,
  },
  notToday: "Not today",
  putAside: "Put aside until tomorrow",
  gone: "That isn’t here any more.",
  noted: (words: string) => `Noted: ${words.toLocaleLowerCase()}`,
  /** As a person reads a plan. */
  plan: { if: "If", then: "then" },

  draft: {
    title: "You started writing something.",
    /** Where it was, by the beginning of its address. */
    where: {
      setbacks: "In a setback",
      goals: "In a goal or a try",
      lessons: "In a lesson",
      practice: "In a practice",
      "check-ins": "In an earlier check-in",
      stories: "Beside a story",
    } as Readonly<Record<string, string>>,
    carryOn: "Carry on",
    letGo: "Let it go",
    gone: "Let go",
  },
  justLogged: {
    title: "It’s down. Nothing else is needed today.",
    steady: "Steady myself",
    wrote: "What you wrote",
    /** Under the words: when, how heavy, and that nothing has to follow. */
    line: (day: string, now: string, heaviness: string) =>
      `${sentenceStart(relativeDay(day, now))}. ${heaviness}. Add to it, or leave it be.`,
    lineUnsaid: (day: string, now: string) =>
      `${sentenceStart(relativeDay(day, now))}. Add to it, or leave it be.`,
    where: "It’s on this device only. No account. Nobody else gets a copy.",
  },
  night: {
    title: "It’ll keep till morning.",
    breathing: "Slow breathing",
    worry: "Put a worry down",
  },
  tryToday: {
    title: "Your plan for today:",
    more: (count: number) => `And ${inWords(count)} more`,
    noPlan: (what: string) => `Today: ${what}`,
    lookAhead: "Look ahead",
    lookedAhead: "What you looked ahead to",
    over: "It’s over, here’s how it went",
  },
  tryWasDue: {
    title: "How did it go?",
    outcomes: {
      reached: "It worked",
      partly: "Partly",
      notYet: "Not this time",
      letGo: "I let this one go",
    },
    didNotHappen: "It didn’t happen",
    removed: "Noted: it didn’t happen",
  },
  lookBack: {
    title: (day: string, now: string) =>
      `You wrote something ${onDay(day, now)}. Have a look when you like, about ten minutes.`,
    look: "Have a look",
  },
  carryOn: {
    title: (left: number) =>
      plural(left, {
        one: `What’s left is ${inWords(left)} question.`,
        other: `What’s left is ${inWords(left)} questions.`,
      }),
    carryOn: "Carry on",
  },
  howNow: {
    guessed: (guess: string) => `A week ago you guessed ${guess.toLocaleLowerCase()}. How is it now?`,
    wrote: (day: string, now: string) => `You wrote something ${onDay(day, now)}. How is it now?`,
    legend: "How is it now?",
    noMore: "Don’t ask again",
    asksNoMore: "You won’t be asked again",
  },
  trySoon: { title: "Five minutes to look ahead, if you like.", lookAhead: "Look ahead" },
  lessonDue: { title: "One lesson has come back. Half a minute.", show: "Show me" },
  goodToSeeYou: {
    title: "Good to see you.",
    kept: "Here is the last thing you kept:",
    stillTrue: "Still true",
    change: "Change it",
    rest: "Let it rest",
    rests: "It rests",
    noted: "Noted: still true",
  },
  smallStep: {
    title: "The smallest next step:",
    did: "Did it",
    smaller: "Smaller",
    twoMinutes: "A two-minute version",
    twoMinutesLabel: "What would two minutes of it be?",
    why: (why: string) => `Why you started: ${why}`,
    partOf: (whole: string) => `Part of: ${whole}`,
    done: "Done",
    minutes: (count: number) =>
      plural(count, { one: `${formatNumber(count)} minute`, other: `${formatNumber(count)} minutes` }),
    smallerLabel: "What would be smaller?",
    smallerHint: "So small that it could start now.",
    keep: "Keep this",
    leave: "Leave it",
    kept: "Made smaller",
    empty: "Write a few words, or leave it as it was.",
  },
  quiet: {
    title: "A quiet day. Note a small win, or just close this.",
    titleAlone: "A quiet day. Just close this, if you like.",
    /** After a setback, and on a day that was said to be heavy. */
    enough: "That’s enough for today.",
    /** While something was last said to be very heavy. */
    heavy: "Nothing is needed today.",
    note: "Note a win",
  },
  /** Which try of which goal. */
  tryOf: (number: number, goal: string) => `Try ${formatNumber(number)}. ${goal}`,
  tryNumber: (number: number) => `Try ${formatNumber(number)}`,
});
