/**
 * Three good things of a day, however small, and what part one had in each. Nothing today is an answer too.
 */
import type { Practice } from "@onward/domain/practices/practice";

const PART = "What part did you have in it?";

export const threeGoodThings: Practice = {
  key: "threeGoodThings",
  name: "Three good things",
  line: "Small ones count. Nothing today is fine too",
  minutes: 5,
  fits: ["In the evening, with a few quiet minutes.", "On an ordinary day. Once or twice a week is plenty."],
  notNow: [
    "On the day something went wrong.",
    "When you grieve, or when someone hurt you. Nothing has to be good then.",
    "When it sounds like an order to be grateful.",
  ],
  caution: null,
  instead: null,
  steps: [
    {
      kind: "write",
      key: "first",
      title: "One thing that was good today.",
      prompt: "However small.",
      part: PART,
      starters: [],
      lines: "more",
      // Each line becomes a small win, which is the point; nothing more is kept of it.
      keeps: false,
    },
    {
      kind: "write",
      key: "second",
      title: "Another, if there is one.",
      prompt: "A line is enough.",
      part: PART,
      starters: [],
      lines: "more",
      keeps: false,
    },
    {
      kind: "write",
      key: "third",
      title: "And a third.",
      prompt: "Leave it out if there’s none.",
      part: PART,
      starters: [],
      lines: "more",
      keeps: false,
    },
  ],
  end: "That’s all.",
  evidence: {
    line: "Noting what one is grateful for lifts spirits a little, on average (0.29), and hardly more than other things to do. How often is best is not known.",
    sources: [
      {
        cite: "Cregg and Cheavens, 2020, Journal of Happiness Studies",
        doi: "10.1007/s10902-020-00236-6",
        read: "abstract",
        says: "27 studies, 3,675 people: small gains on average (0.29), smaller beside other activities. Its authors advise against it as the help of choice for feeling low.",
      },
    ],
  },
  written: [
    "Take a piece of paper in the evening.",
    "Write down up to three things that were good today, however small.",
    "Beside each, write what part you had in it. Leave that out where you had none.",
    "If there was nothing today, write that. It counts.",
  ],
};
