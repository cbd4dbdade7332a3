/**
 * Picture it: wish, outcome, obstacle, plan, asked one after the other. The order matters: a wish pictured alone takes
 * the push out of it. The plan is there at the next try when it is kept.
 */
import type { Practice } from "@onward/domain/practices/practice";

export const pictureIt: Practice = {
  key: "pictureIt",
  name: "Picture it",
  line: "Wish, outcome, obstacle, plan",
  minutes: 8,
  fits: [
    "When you’d like to do something and keep not getting to it.",
    "Some days before a try.",
    "For a wish of about four weeks.",
  ],
  notNow: [
    "While it’s very heavy. Steady yourself first.",
    "When pictures come that you don’t want. Read it instead.",
    "When you don’t believe in the wish at all. Take a smaller one.",
  ],
  caution: "You can stop anywhere. No pictures is fine; words do as well.",
  instead: { practice: "grounding", text: "Feet on the floor instead" },
  steps: [
    {
      kind: "write",
      key: "wish",
      title: "What would you love to happen?",
      prompt: "Something you could reach in about four weeks. If it feels out of reach, a smaller one.",
      starters: [],
      lines: "one",
      keeps: false,
    },
    {
      kind: "write",
      key: "best",
      title: "What would be the best of it?",
      prompt: "A few words.",
      echo: "wish",
      starters: [],
      lines: "one",
      keeps: false,
    },
    {
      kind: "timed",
      key: "outcome",
      title: "Picture the moment just after.",
      text: "Where are you? Who is there? Look around in it for a while.",
      echo: "best",
      seconds: 60,
      lengths: [60, 120],
    },
    {
      kind: "write",
      key: "obstacle",
      title: "What in you might get in the way?",
      prompt: "A habit, a thought, a feeling. Your own line.",
      echo: "wish",
      starters: [],
      lines: "one",
      keeps: false,
    },
    {
      kind: "timed",
      key: "moment",
      title: "Now the moment that trips you.",
      text: "See where it happens, and how it begins. Stay there, just for a little.",
      echo: "obstacle",
      seconds: 60,
      lengths: [60, 120],
    },
    {
      kind: "lines",
      key: "plan",
      title: "When that comes, what will you do?",
      prompt: "Something you can begin in two minutes.",
      echo: "obstacle",
      names: ["If", "Then I will"],
      plan: true,
    },
    {
      kind: "say",
      key: "once",
      title: "Say it once, the way it stands.",
      text: "See yourself do it. Once more tomorrow is a good idea.",
    },
  ],
  end: "A wish, and a way past what’s in it.",
  then: { practice: "walkThrough", text: "Walk through it" },
  evidence: {
    line: "Wish, obstacle and plan together help people reach more of it, on average: a small amount (0.34). Some studies that found nothing may be missing.",
    sources: [
      {
        cite: "Wang and others, 2021, Frontiers in Psychology",
        doi: "10.3389/fpsyg.2021.565202",
        read: "abstract",
        says: "24 effects, 15,907 people: a small gain on average (0.34). More when someone asks the questions (0.47) than on paper (0.28).",
      },
      {
        cite: "Gollwitzer and Sheeran, 2006, Advances in Experimental Social Psychology",
        doi: "10.1016/S0065-2601(06)38002-1",
        read: "abstract",
        says: "94 tests: an if-then plan helps by a medium amount on average (0.65). Less, once missing studies are allowed for.",
      },
    ],
  },
  written: [
    "Write a wish you could reach in about four weeks.",
    "Write what would be the best of it. Picture that for a minute, or describe it in words.",
    "Write what in you might get in the way. Picture that for a minute, or describe it in words.",
    "Write a plan: if that comes, then I will do this. Choose something you can begin in two minutes.",
    "Say the plan once. Say it again tomorrow.",
  ],
};
