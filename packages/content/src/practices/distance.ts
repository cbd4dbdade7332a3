/**
 * From a step away: telling it by name, or as if to a friend, which can make it less raw to look at.
 */
import type { Practice } from "@onward/domain/practices/practice";

export const distance: Practice = {
  key: "distance",
  name: "From a step away",
  line: "Tell it by name, or to a friend",
  minutes: 6,
  fits: [
    "When you’re caught in it and it plays again and again.",
    "Before looking back on it.",
    "When something ahead makes you nervous.",
  ],
  notNow: [
    "While it’s very heavy. Steady yourself first.",
    "If you already feel far away from yourself. Feet on the floor is safer.",
  ],
  caution: "You can stop anywhere.",
  instead: { practice: "grounding", text: "Feet on the floor instead" },
  steps: [
    {
      kind: "choose",
      key: "from",
      title: "Where would you like to stand?",
      prompt: "Either is fine.",
      options: ["By my name, as if it were someone else", "To a friend it happened to"],
    },
    {
      kind: "write",
      key: "account",
      title: "Tell what happened from there.",
      prompt: "Your name or “you”, in place of “I”. A few lines are enough.",
      echo: "from",
      starters: [],
      lines: "more",
      keeps: true,
    },
    {
      kind: "write",
      key: "seen",
      title: "What can be seen from there that’s hard to see up close?",
      prompt: "Whatever comes. Nothing is an answer too.",
      starters: [],
      lines: "more",
      keeps: true,
    },
    {
      kind: "write",
      key: "say",
      title: "What would you say to them?",
      prompt: "One or two sentences.",
      starters: [],
      lines: "more",
      keeps: true,
    },
  ],
  end: "That’s all.",
  evidence: {
    line: "Looking back from a distance eases things a little, on average (0.19). The reviewers rate the studies as uncertain, so it may be no more than a help to think.",
    sources: [
      {
        cite: "Murdoch and others, 2023, Stress and Health",
        doi: "10.1002/smi.3199",
        read: "abstract",
        says: "25 experiments, 2,397 people: a small gain on average over looking from up close (0.19). Its authors are unsure, and ask for better studies.",
      },
      {
        cite: "White and others, 2018, Emotion",
        doi: "10.1037/emo0000491",
        read: "abstract",
        says: "2,344 people took part, some of them looking ahead from a distance. Its summary gives no size, so we don’t know how much that does.",
      },
    ],
  },
  written: [
    "Take a piece of paper. Choose where to stand: your own name, or a friend it happened to.",
    "Tell what happened from there. Write your name or “you” where you’d write “I”.",
    "Look again: what can be seen from there that’s hard to see up close?",
    "Write one or two sentences to the person it happened to.",
  ],
};
