/**
 * The words around practices: the list, and going through one. The practices' own words are content.
 */
import { CARE } from "@onward/content/pages/purpose";
import { formatNumber, plural } from "../format.ts";
import { section } from "../language.ts";

export const practices = section("practices", {
  title: "Practice",
  place: "Practice",
  begin: "Begin",
  offline: "Works offline, no sound",
  steady: "To steady",
  steadyNow: "To steady now",
  night: "It’ll keep till morning.",
  later: "Also here",
  minutes: (count: number) =>
    plural(count, { one: `${formatNumber(count)} min`, other: `${formatNumber(count)} min` }),
  because: {
    short: "Offered because it takes two minutes and nothing has to be decided.",
    bodyFirst: "Offered because it’s heavy: the body first, the thinking later.",
    notTheBreath: "Offered for when breathing exercises don’t suit you.",
    aroundYou: "Offered because looking around is safer just now than looking inward.",
    weighs: "Offered for when you’re being hard on yourself.",
    night: "Offered because it’s night, and this can wait.",
    notAlone: "Offered because nobody should have to carry this alone.",
  },
  helped: (helped: number, of: number) =>
    `Ended lighter ${formatNumber(helped)} of ${formatNumber(of)} times. Small numbers.`,
  someone: "Talk to someone",
  someoneDetail: "Numbers for your country",
  missing: "That practice isn’t in this version.",

  before: {
    legend: "How heavy is it right now?",
    optional: "Only if you like.",
    clear: "Leave it out",
    length: "How long?",
    two: "Two minutes",
    five: "Five minutes",
    fits: "When it fits",
    notNow: "When to leave it",
    written: "Read it instead",
    known: "What is known",
    read: { abstract: "Its summary was read.", reports: "Only reports of it were read." },
    kept: "What you kept",
    keptFrom: (day: string) => `Kept ${day}`,
    letGo: "Let it go",
    letGoOf: "Let this sentence go",
    gone: "Let go",
  },

  play: {
    back: "Back",
    skip: "Skip",
    next: "Next",
    again: "Again",
    pause: "Pause",
    carryOn: "Carry on",
    stop: "Stop",
    leave: "Close",
    space: "Space pauses.",
    putDown: "Put it down",
    readAloud: "Read aloud",
    still: "Still picture",
    breatheIn: "Breathe in",
    breatheOut: "Breathe out",
    stone: "A stone that grows as you breathe in and settles as you breathe out",
    paused: "Paused. Take your time.",
    resumed: "You stopped here. Carry on when you like.",
    steps: "Steps",
    stepOf: (at: number, of: number) => `Step ${formatNumber(at)} of ${formatNumber(of)}`,
    tap: "Noticed one",
    noticed: (count: number, of: number) => `${formatNumber(count)} of ${formatNumber(of)}`,
    starters: "Or begin with one of these",
    notKept: "Stays on this screen. Nothing is kept unless you say so at the end.",
    worryKept: "Stays on this device.",
    worryEmpty: "Write a line, or stop here.",
  },

  end: {
    two: "Two minutes.",
    five: "Five minutes.",
    stopped: "Stopped, which is fine.",
    legend: "How heavy is it now?",
    yours: "What you’d say",
    keep: "Keep this",
    keepDetail: "Otherwise it goes when you carry on.",
    carryOn: "Carry on",
    again: "Again",
    care: CARE,
    howToAsk: "How to ask",
  },
});
