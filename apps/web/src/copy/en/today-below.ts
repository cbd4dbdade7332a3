/**
 * The words below the card of Today: the check-in, what comes back, two minutes.
 */
import { CARE } from "@onward/content/pages/purpose";
import { relativeDay, sentenceStart } from "../format.ts";
import { section } from "../language.ts";
import { onDay } from "./today.ts";

export const todayBelow = section("todayBelow", {
  checkin: {
    title: "How are you, just now?",
    clear: "Leave it out",
    cleared: "Left out",
    more: "More",
    energy: "Energy",
    energyWords: { none: "None", little: "A little", some: "Some", good: "Good", plenty: "Plenty" },
    sleep: "Sleep",
    sleepWords: { poor: "Poor", broken: "Broken", fair: "Fair", all: "All right", good: "Good" },
    around: "What was going on?",
    aroundHint: "A word or two, if you like.",
    kept: "Kept",
    days: "The last two weeks",
    said: (parts: readonly string[]) => parts.join(". "),
    heaviness: (word: string) => word,
    energyOf: (word: string) => `Energy: ${word.toLocaleLowerCase()}`,
    sleepOf: (word: string) => `Sleep: ${word.toLocaleLowerCase()}`,
    care: CARE,
    howToAsk: "How to ask",
  },

  comingBack: {
    title: "Coming back to you",
    lesson: "A lesson you kept",
    lessonFrom: (heading: string) => `From ${heading}`,
    fromDay: (day: string, goal: string | null) => (goal === null ? day : `${day}, ${goal}`),
    onThisDay: (day: string) => `On this day, ${day}`,
    stillHeavy: (day: string, now: string) =>
      `You wrote something very heavy ${onDay(day, now)}. How is it now?`,
    tryOn: (day: string, now: string) => sentenceStart(relativeDay(day, now)),
  },

  smallPlan: {
    title: "Your small plan",
    name: "A small plan for a low day",
    detail: "Once you’ve done one thing of it: how was it?",
  },

  minutes: {
    title: "Two minutes for you",
    breathing: { name: "Slow breathing", line: "In for four, out for six" },
    grounding: { name: "Feet on the floor", line: "Five things you can see" },
    kinderVoice: { name: "A kinder voice", line: "What you’d say to a friend" },
    threeGoodThings: { name: "Three good things", line: "Small ones count. Nothing today is fine too" },
    worry: { name: "Put a worry down till morning", line: "One line, and it’ll keep" },
  },
});
