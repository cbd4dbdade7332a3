/**
 * Feet on the floor: five things to see, four to feel, three to hear, two to smell, one to taste. Any sense may be skipped.
 */
import type { Practice } from "@onward/domain/practices/practice";

export const grounding: Practice = {
  key: "grounding",
  name: "Feet on the floor",
  line: "Five things you can see",
  minutes: 3,
  fits: [
    "When everything is too much, or far away.",
    "When your breath is the last thing you want to watch.",
    "Anywhere, without anyone noticing.",
  ],
  notNow: ["If the place you’re in isn’t safe. Then go somewhere safer first."],
  caution: null,
  instead: null,
  steps: [
    {
      kind: "list",
      key: "see",
      title: "Five things you can see.",
      text: "Tap for each, or just look.",
      count: 5,
    },
    {
      kind: "list",
      key: "feel",
      title: "Four things you can feel.",
      text: "The chair, your sleeve, the floor under your feet.",
      count: 4,
    },
    {
      kind: "list",
      key: "hear",
      title: "Three things you can hear.",
      text: "Near or far. Quiet counts too.",
      count: 3,
    },
    {
      kind: "list",
      key: "smell",
      title: "Two things you can smell.",
      text: "Or two smells you like.",
      count: 2,
    },
    {
      kind: "list",
      key: "taste",
      title: "One thing you can taste.",
      text: "A sip of water will do.",
      count: 1,
    },
  ],
  end: "Here you are. Anything shift? It’s fine if not.",
  evidence: {
    line: "We know of no trial of this alone. A course with it and four more skills did a little good on average (0.26). How much of that is due to this is not known.",
    sources: [
      {
        cite: "Tol and others, 2020, The Lancet Global Health",
        doi: "10.1016/S2214-109X(19)30504-2",
        read: "abstract",
        says: "694 women who had fled to Uganda, some with a course of five skills, this one among them. After 3 months their load was lighter on average, by a small step (0.26).",
      },
      {
        cite: "Webb, Miles and Sheeran, 2012, Psychological Bulletin",
        doi: "10.1037/a0027600",
        read: "abstract",
        says: "A review of 306 comparisons: turning the mind to something else made a feeling easier on average, by a small step (0.27). Looking around may be like it or not.",
      },
    ],
  },
  written: [
    "Put your feet on the floor, or your back against something. Your eyes stay open.",
    "Look for five things you can see. Name them, aloud or in your head.",
    "Notice four things you can feel: the chair, your sleeve, the air.",
    "Listen for three things you can hear.",
    "Notice two things you can smell, or think of two smells you like.",
    "Notice one thing you can taste. A sip of water will do.",
    "Leave out any sense you like. You can go round again.",
  ],
};
