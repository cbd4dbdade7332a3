/**
 * A kinder voice: naming that it is hard, remembering that others know this, and saying what a friend would hear.
 * No touch and no closed eyes. It ends on one thing for the next hour, so that kindness and acting go together.
 */
import type { Practice } from "@onward/domain/practices/practice";

export const kinderVoice: Practice = {
  key: "kinderVoice",
  name: "A kinder voice",
  line: "What you’d say to a friend",
  minutes: 5,
  fits: [
    "When you’re being hard on yourself.",
    "When you feel like the only one.",
    "Once the first wave has passed.",
  ],
  notNow: [
    "If kind words make it hurt more. Look around, or hold something warm.",
    "If someone hurt you and it’s all very near. Feet on the floor is safer.",
  ],
  caution: "You can stop anywhere.",
  instead: { practice: "grounding", text: "Feet on the floor instead" },
  steps: [
    {
      kind: "write",
      key: "name",
      title: "This is hard.",
      prompt: "Name it in a word.",
      starters: [],
      lines: "one",
      keeps: false,
    },
    {
      kind: "lines",
      key: "others",
      title: "Other people know this feeling too.",
      prompt: "Who might? Someone you know, or just a kind of person.",
      names: ["One of them", "Another"],
      plan: false,
    },
    {
      kind: "write",
      key: "friend",
      title: "What would you say to a friend who’d had this day?",
      prompt: "Say it to yourself, by your name. Three to five sentences are good, and one will do.",
      starters: [
        "Anyone would find this hard.",
        "You did what you could with what you knew.",
        "This is one day, not all of you.",
        "You don’t have to sort it out tonight.",
      ],
      lines: "more",
      keeps: true,
    },
    {
      kind: "choose",
      key: "hour",
      title: "What would help in the next hour?",
      prompt: "One thing, or nothing.",
      options: [
        "Something warm to drink",
        "A bit of air",
        "A message to someone",
        "A rest",
        "One small job",
        "Nothing just now",
      ],
    },
  ],
  end: "Anything shift? It’s fine if not.",
  evidence: {
    line: "Courses in this help on average, by a medium amount (0.52 to 0.56), and no more than other active help. Five minutes are far less than a course.",
    sources: [
      {
        cite: "Ferrari and others, 2019, Mindfulness",
        doi: "10.1007/s12671-019-01134-6",
        read: "abstract",
        says: "27 trials of courses: medium gains on average, as in self-criticism (0.56). Trials that found little may be missing.",
      },
      {
        cite: "Wilson and others, 2019, Mindfulness",
        doi: "10.1007/s12671-018-1037-6",
        read: "abstract",
        says: "22 trials of courses: a medium gain on average (0.52), and no more than other active help gave.",
      },
      {
        cite: "Breines and Chen, 2012, Personality and Social Psychology Bulletin",
        doi: "10.1177/0146167212445599",
        read: "abstract",
        says: "In four experiments, people were asked to be kind to themselves after a slip or a poor test. Its summary gives no size, so we don’t know how much it did.",
      },
    ],
  },
  written: [
    "Say to yourself: this is hard. Name it in a word, if a word comes.",
    "Other people know this feeling too. You’re not the odd one out. Think of two who might.",
    "Imagine a friend had had this day. What would you say to them, and in what voice?",
    "Say or write three to five sentences like that to yourself, by name.",
    "Then ask what would help in the next hour. Choose one thing: something warm to drink, some air, a message to someone.",
    "If feelings surge, stop. Look around the room, or hold something warm.",
  ],
};
