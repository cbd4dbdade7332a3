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
    line: "Of 1,982 pupils, those who gave advice had better grades afterwards, on average. How much better isn’t in its summary. One experiment, not about setbacks.",
    sources: [
      {
        cite: "Eskreis-Winkler and others, 2019, Proceedings of the National Academy of Sciences",
        doi: "10.1073/pnas.1908779116",
        read: "abstract",
        says: "1,982 pupils: those who advised younger ones had better grades on average, in maths and a subject they chose. It lasted a quarter of a school year.",
      },
    ],
  },
  written: [
    "Think of someone who has the setback now that you had some weeks ago.",
    "Write them three sentences. They’re just starting out.",
    "Read it once more. Which of it could you use this week?",
  ],
};
