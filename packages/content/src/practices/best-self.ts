/**
 * A good day to come: described in some detail, and always followed by one step, since a pleasant picture alone takes
 * the push out of it.
 */
import type { Practice } from "@onward/domain/practices/practice";

export const bestSelf: Practice = {
  key: "bestSelf",
  name: "A good day to come",
  line: "You, some years on, and one step",
  minutes: 10,
  fits: ["On a lighter day, with some quiet.", "Once or twice a week, four times at most."],
  notNow: [
    "While it’s heavy. It can sound like mockery then.",
    "In the days after something went wrong.",
    "In place of doing something. It ends with a step for that reason.",
  ],
  caution: null,
  instead: null,
  steps: [
    {
      kind: "write",
      key: "day",
      title: "A good day some years on. What are you doing?",
      prompt: "Things have gone as well as they really could. Where are you, with whom, doing what?",
      starters: [],
      lines: "page",
      keeps: true,
    },
    {
      kind: "write",
      key: "already",
      title: "What of it is there already?",
      prompt: "Something small counts.",
      starters: [],
      lines: "more",
      keeps: false,
    },
    {
      kind: "lines",
      key: "step",
      title: "One step that belongs to it, this week",
      prompt: "A moment you can notice, and something small to do in it.",
      names: ["If", "Then I will"],
      plan: true,
    },
  ],
  end: "A picture, and a step.",
  evidence: {
    line: "It lifts spirits a little for the moment, on average (0.28). It’s not known to last. That a step comes after it is our own caution.",
    sources: [
      {
        cite: "Heekerens and Eid, 2020, Journal of Positive Psychology",
        doi: "10.1080/17439760.2020.1716052",
        read: "abstract",
        says: "A small lift on average (0.28), and slightly more hope (0.21). Little of it was left later.",
      },
      {
        cite: "Carrillo and others, 2019, PLOS ONE",
        doi: "10.1371/journal.pone.0222386",
        read: "abstract",
        says: "Small to medium gains on average in well-being (0.33), hope (0.33) and good feelings (0.51).",
      },
      {
        cite: "Kappes and Oettingen, 2011, Journal of Experimental Social Psychology",
        doi: "10.1016/j.jesp.2011.02.003",
        read: "abstract",
        says: "Four experiments had people picture just the dream, and measured their drive. Its summary gives no size, so we don’t know how much it does.",
      },
    ],
  },
  written: [
    "Think of a good day some years on. Things have gone as well as they really could.",
    "Write for about ten minutes: where you are, with whom, what you’re doing.",
    "Write what of it is there already.",
    "Always end with one step for this week: if this moment comes, then I will do that.",
  ],
};
