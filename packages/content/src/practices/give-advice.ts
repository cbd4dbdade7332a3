/**
 * Advice to someone who starts now: what one would tell them, and what of it one could use.
 */
import type { Practice } from "@onward/domain/practices/practice";

export const giveAdvice: Practice = {
  key: "giveAdvice",
  name: "Advice to someone else",
  line: "Three sentences for who starts now",
  minutes: 5,
  fits: ["When you know what to do and don’t get to it.", "Some weeks after a setback."],
  notNow: ["While it’s very heavy. Nobody has to be wise then.", "When you’d only tell yourself off in it."],
  caution: null,
  instead: null,
  steps: [
    {
      kind: "write",
      key: "advice",
      title: "Someone has the setback now that you had. What would you tell them?",
      prompt: "Three sentences are plenty. They’re just starting out.",
      starters: ["What I wish I’d known is", "Begin with", "You can leave out"],
      lines: "more",
      keeps: true,
    },
    {
      kind: "write",
      key: "mine",
      title: "Which of it could you use this week?",
      prompt: "One line, or none.",
      echo: "advice",
      starters: [],
      lines: "one",
      keeps: false,
    },
  ],
  end: "You knew that.",
  evidence: {
    line: "Pupils who gave advice had very slightly better grades, on average (0.10 to 0.12). By the next report, nothing clear was left. One experiment, not about setbacks.",
    sources: [
      {
        cite: "Eskreis-Winkler and others, 2019, Proceedings of the National Academy of Sciences",
        doi: "10.1073/pnas.1908779116",
        read: "sizeTold",
        says: "1,982 pupils: on average, those who advised younger ones had very slightly better grades, in a subject they chose (0.12) and maths (0.10). By the next report there was no clear difference.",
      },
    ],
  },
  written: [
    "Think of someone who has the setback now that you had some weeks ago.",
    "Write them three sentences. They’re just starting out.",
    "Read it once more. Which of it could you use this week?",
  ],
};
