/**
 * A small plan for a low day: five things to do, how good each may be, two planned and done, and how good they were.
 * It waits in between for as long as it takes.
 */
import type { Practice } from "@onward/domain/practices/practice";

export const lowDay: Practice = {
  key: "lowDay",
  name: "A small plan for a low day",
  line: "Five small things, guessed and tried",
  minutes: 7,
  fits: [
    "When everything seems not worth beginning.",
    "On low days, for a week or two.",
    "When you’ve been keeping to yourself.",
  ],
  notNow: [
    "While it’s at its heaviest. Breathe first, or talk to someone.",
    "When you’re worn out and need rest. Rest is fine.",
  ],
  caution: "Small is right. You can stop anywhere.",
  instead: { practice: "breathing", text: "Slow breathing instead" },
  steps: [
    {
      kind: "lines",
      key: "things",
      title: "Five small things you could do",
      prompt: "Ten minutes each, or less. Leave out what doesn’t come.",
      names: [
        "Something pleasant",
        "Another pleasant thing",
        "Something to get done",
        "Something smaller to get done",
        "Someone to be in touch with",
      ],
      plan: false,
    },
    {
      kind: "scale",
      key: "guess",
      title: "How good might each be?",
      prompt: "Only a guess.",
      ends: ["Not good at all", "Very good"],
      of: "things",
      against: null,
      below: null,
    },
    {
      kind: "lines",
      key: "plan",
      title: "Choose one for the next two days",
      prompt: "A moment you can notice, and the thing.",
      names: ["If", "Then I will"],
      plan: true,
    },
    {
      kind: "lines",
      key: "second",
      title: "And a second one, if you like",
      prompt: "Another moment in these two days, and the thing.",
      names: ["If", "Then I will"],
      plan: true,
    },
    {
      kind: "say",
      key: "go",
      title: "When you like: one of them, or both.",
      text: "The cross above closes this. It waits here until you come back.",
    },
    {
      kind: "scale",
      key: "found",
      title: "How good was it?",
      prompt: "Leave out what you didn’t do.",
      ends: ["Not good at all", "Very good"],
      of: "things",
      against: "guess",
      below: null,
    },
    {
      kind: "write",
      key: "surprise",
      title: "Was anything better than you thought?",
      prompt: "A line, or nothing.",
      starters: [],
      lines: "more",
      keeps: true,
    },
  ],
  end: "That’s the plan.",
  evidence: {
    line: "Programmes of weeks lift low spirits by about half a step, on average (0.49). At six months nothing was left to see, and one plan is far less.",
    sources: [
      {
        cite: "Mueller-Weinitschke and others, 2023, Journal of Medical Internet Research",
        doi: "10.2196/41643",
        read: "abstract",
        says: "12 trials of online programmes, 3,274 people: a medium gain on average (0.49), beside no help. At six months there was no clear difference.",
      },
    ],
  },
  written: [
    "Write down five small things: two pleasant ones, two to get done, one person to be in touch with.",
    "Guess how good each will be, from 0 to 10.",
    "Choose two for the next two days. One will do, too. For each, write: if this moment comes, then I will do it.",
    "Do them.",
    "Write how good each was. Look at the guess. Was anything better than you thought?",
  ],
};
