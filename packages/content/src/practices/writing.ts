/**
 * Writing it out: about a quarter of an hour, on three or four days, about what happened and what it means.
 * It says beforehand that it may feel worse for a while, and when to leave it; `steadying.ts` keeps to that.
 */
import type { Practice } from "@onward/domain/practices/practice";

export const writing: Practice = {
  key: "writing",
  name: "Writing it out",
  line: "What happened, and what it means to you",
  minutes: 15,
  fits: [
    "Some days later, when it still takes up room.",
    "By day, with a quiet hour after it.",
    "On three or four days, one after the other or with a day between.",
  ],
  notNow: [
    "In the first weeks after something terrible.",
    "In the evening, or before sleep.",
    "When the last two times ended heavier. Then it’s not for now.",
    "When it’s the same words again and again.",
  ],
  caution: "It can feel worse for a while afterwards. Stop whenever you like.",
  instead: { practice: "grounding", text: "Feet on the floor instead" },
  steps: [
    {
      kind: "say",
      key: "warning",
      title: "Before you begin",
      text: "Writing like this can stir things up for a while. Leave yourself a quiet hour after it. Nobody reads it, and it needn’t be kept.",
    },
    {
      kind: "write",
      key: "pages",
      title: "What happened, and what does it mean to you?",
      prompt:
        "Write on without stopping for about fifteen minutes: what you think of it, and what you feel. Spelling doesn’t matter.",
      starters: [],
      lines: "page",
      keeps: true,
    },
    {
      kind: "write",
      key: "meaning",
      title: "If you’ve written about it before: what’s different now?",
      prompt: "What it means today, or how someone else may see it.",
      starters: [],
      lines: "more",
      keeps: true,
    },
    {
      kind: "say",
      key: "back",
      title: "Come back to the room.",
      text: "Look around. Drink something. Keep the next hour light.",
    },
  ],
  end: "Enough for today.",
  evidence: {
    line: "Writing about hard things helps a very little, on average (0.12), and later, not at once. In people who were unwell it made no clear difference.",
    sources: [
      {
        cite: "Frattaroli, 2006, Psychological Bulletin",
        doi: "10.1037/0033-2909.132.6.823",
        read: "abstract",
        says: "146 trials: a very small gain on average (a link of 0.075).",
      },
      {
        cite: "Guo, 2023, British Journal of Clinical Psychology",
        doi: "10.1111/bjc.12408",
        read: "abstract",
        says: "31 trials, 4,012 people: a small gain on average (0.12), which came later. It was larger with days between.",
      },
      {
        cite: "Frisina and others, 2004, J Nerv Ment Dis",
        doi: "10.1097/01.nmd.0000138317.30764.63",
        read: "abstract",
        says: "In people who were ill, no clear difference in low spirits on average (0.07).",
      },
      {
        cite: "Pennebaker and Beall, 1986, Journal of Abnormal Psychology",
        doi: "10.1037/0021-843X.95.3.274",
        read: "abstract",
        says: "46 students wrote on four days. How stirred up they were, and how often they saw a doctor, was looked at. Its summary gives no size, so we don’t know how much it did.",
      },
    ],
  },
  written: [
    "Choose a time by day with a quiet hour after it. It can feel worse for a while.",
    "Write for about fifteen minutes about what happened, what you feel and what it means to you. Don’t stop to correct anything.",
    "Do it on three or four days, one after the other or with a day between.",
    "From the third time on, write what it means now, or how someone else may see it.",
    "Afterwards look around and drink something. You may throw the pages away.",
    "If two times running end clearly heavier, leave it. Talking to someone may suit you better.",
  ],
};
