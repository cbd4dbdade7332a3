/**
 * Slow breathing: in for four, out for six, without holding. Two minutes, or five.
 */
import type { Practice } from "@onward/domain/practices/practice";

export const breathing: Practice = {
  key: "breathing",
  name: "Slow breathing",
  line: "In for four, out for six",
  minutes: 2,
  fits: [
    "When your heart is racing or your shoulders are up by your ears.",
    "Before you decide anything, or answer anyone.",
    "When you’re lying awake.",
  ],
  notNow: [
    "If watching your breath makes you uneasy.",
    "If you feel dizzy or faint.",
    "While you’re driving.",
  ],
  caution: "Stop if you feel dizzy.",
  instead: { practice: "grounding", text: "Not breathing: feet on the floor" },
  steps: [
    {
      kind: "breathe",
      key: "breathe",
      title: "Slow breathing",
      in: 4,
      out: 6,
      seconds: 120,
      lengths: [120, 300],
      inText: "In, for four",
      outText: "Out, for six",
      text: "Let your shoulders go where they want to go.",
    },
  ],
  end: "Anything shift? It’s fine if not.",
  evidence: {
    line: "On average, a small to medium drop in how stressed people feel (0.35). Many ways of breathing were tested, so nobody knows what two minutes of this one does.",
    sources: [
      {
        cite: "Fincham, Strauss, Montero-Marin and Cavanagh, 2023, Scientific Reports",
        doi: "10.1038/s41598-022-27247-y",
        read: "abstract",
        says: "12 trials, 785 adults: less stress on average with breathing exercises than without, a small to medium difference (g 0.35, likely 0.14 to 0.55). Most trials had weak points, and the authors ask for caution.",
      },
    ],
  },
  written: [
    "Sit or stand in a way that’s comfortable. Your eyes can stay open.",
    "Breathe in through your nose while you count to four. A gentle breath is enough.",
    "Breathe out slowly while you count to six. Let your shoulders drop.",
    "Don’t hold your breath in between. Let the next one come.",
    "Go on for about twelve breaths. That’s two minutes. Thirty breaths make five.",
    "Stop if you feel dizzy. If breathing isn’t for you just now, look around and feel your feet on the floor.",
  ],
};
