/**
 * What it's for: a wish, why, and twice what that would give; then one step.
 */
import type { Practice } from "@onward/domain/practices/practice";

const GIVES = "A line is enough.";

export const values: Practice = {
  key: "values",
  name: "What it’s for",
  line: "What matters to you in it, and why",
  minutes: 6,
  fits: [
    "When you’ve lost sight of why you began.",
    "Before setting a goal, or letting one go.",
    "On a day with some quiet.",
  ],
  notNow: ["While it’s very heavy.", "When it turns into a list of what you should be."],
  caution: null,
  instead: null,
  steps: [
    {
      kind: "write",
      key: "wish",
      title: "What do you want?",
      prompt: "One line.",
      starters: [],
      lines: "one",
      keeps: false,
    },
    {
      kind: "write",
      key: "why",
      title: "Why do you want it?",
      prompt: GIVES,
      echo: "wish",
      starters: [],
      lines: "more",
      keeps: true,
    },
    {
      kind: "write",
      key: "gives",
      title: "And what would that give you?",
      prompt: GIVES,
      echo: "why",
      starters: [],
      lines: "more",
      keeps: true,
    },
    {
      kind: "write",
      key: "givesAgain",
      title: "And that, what would it give you?",
      prompt: "Then it’s enough.",
      echo: "gives",
      starters: [],
      lines: "more",
      keeps: true,
    },
    {
      kind: "choose",
      key: "matters",
      title: "What matters most in it?",
      prompt: "One, or none of these.",
      options: [
        "Learning",
        "People close to me",
        "Being of use",
        "Making things",
        "Being honest",
        "Fairness",
        "Freedom",
        "Health",
        "Play and beauty",
      ],
    },
    {
      kind: "lines",
      key: "step",
      title: "One small step that fits with it",
      prompt: "A moment you can notice, and something small to do in it.",
      names: ["If", "Then I will"],
      plan: true,
    },
  ],
  end: "That’s what it’s for.",
  evidence: {
    line: "Writing on what matters helped pupils under pressure a little, on average (0.15), and others not at all. For asking why like this, nobody has measured it alone.",
    sources: [
      {
        cite: "Wu and others, 2021, Journal of Social Issues",
        doi: "10.1111/josi.12415",
        read: "abstract",
        says: "58 studies in classrooms: a small gain in grades on average (0.15) for pupils whose group is looked down on, none for others (0.01).",
      },
    ],
  },
  written: [
    "Write what you want in one line.",
    "Write why. Then ask: what would that give me? Ask it once more, and stop.",
    "Name what matters most in it.",
    "Write one small step that fits with it.",
  ],
};
