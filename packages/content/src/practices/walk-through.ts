/**
 * Walk through it: the doing pictured first, then the hard part with a plan for it, and having done it last and for the
 * shortest time. Then two minutes of the doing itself, which go on while the phone lies aside.
 */
import type { Practice } from "@onward/domain/practices/practice";

export const walkThrough: Practice = {
  key: "walkThrough",
  name: "Walk through it",
  line: "Picture the doing, step by step",
  minutes: 6,
  fits: ["In the days before a try, once a day.", "When beginning is the hardest part."],
  notNow: [
    "While it’s very heavy. Steady yourself first.",
    "When pictures come that you don’t want. Read it instead.",
  ],
  caution: "You can stop anywhere. No pictures is fine; words do as well.",
  instead: { practice: "grounding", text: "Feet on the floor instead" },
  steps: [
    {
      kind: "write",
      key: "work",
      title: "What will you be doing?",
      prompt: "The first piece of it, in a line.",
      starters: [],
      lines: "one",
      keeps: false,
    },
    {
      kind: "timed",
      key: "first",
      title: "Picture the first minutes of it.",
      text: "Where are you? What’s in front of you? What does your hand do first?",
      echo: "work",
      seconds: 60,
      lengths: [60, 120],
    },
    {
      kind: "lines",
      key: "plan",
      title: "What may be hard in it?",
      prompt: "The moment it gets hard, and something you can begin then in two minutes.",
      echo: "work",
      names: ["If", "Then I will"],
      plan: true,
    },
    {
      kind: "timed",
      key: "hard",
      title: "Now picture the hard part.",
      text: "See it come. See what you do then, and how you go on.",
      seconds: 60,
      lengths: [60, 120],
    },
    {
      kind: "timed",
      key: "done",
      title: "Now, having done this one step.",
      text: "Only the step, not what may come of it. How is it?",
      seconds: 30,
      lengths: [30],
    },
    {
      kind: "timed",
      key: "now",
      title: "Two minutes of it, now.",
      text: "Begin with what your hand did first. Put the phone aside: this goes on by itself. Another time is fine too.",
      echo: "work",
      seconds: 120,
      lengths: [120],
      unseen: true,
    },
  ],
  end: "You’ve been there once.",
  evidence: {
    line: "It helps to picture what one will do, on average by a medium amount (0.49). That’s picturing of all kinds together. Of picturing the steps alone, not much is known.",
    sources: [
      {
        cite: "Cole and others, 2021, Psychonomic Bulletin and Review",
        doi: "10.3758/s13423-021-01880-6",
        read: "abstract",
        says: "5,685 people, 123 comparisons: it helped to picture what they’d do. It was a medium gain on average (0.49, likely 0.37 to 0.62).",
      },
      {
        cite: "Pham and Taylor, 1999, Personality and Social Psychology Bulletin",
        doi: "10.1177/0146167299025002010",
        read: "sizeTold",
        says: "Students pictured studying, for five to seven days before a test. On average they did nearly eight points better than those who pictured nothing. Picturing the good grade added two.",
      },
    ],
  },
  written: [
    "Write the first piece of what you’ll do.",
    "Picture its first minutes: the place, what’s in front of you, what your hand does first. Or describe it in words.",
    "Write where it may get hard, and what you’ll do then: if this comes, then I will do that. Picture it.",
    "Last, and shortest, picture having done this one step.",
    "Do two minutes of it now, if you can.",
  ],
};
