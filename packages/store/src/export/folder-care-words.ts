/**
 * The headings and words of Care in the Markdown folder.
 */
import type { Asked } from "@onward/domain/care/asking";
import type { Section } from "@onward/domain/care/hard-days";

export const CARE_HEADINGS = {
  hardDays: "My plan for hard days",
  helpers: "People and professionals",
  asking: "How to ask for help",
  appointments: "Appointments",
  number: "Number",
  goodAt: "Good at, or when to call",
  web: "Web",
  hours: "When",
  say: "To say or ask",
  cameOfIt: "What came of it",
  comesNext: "What comes next",
} as const;

export const SECTION_WORDS: Readonly<Record<Section, string>> = {
  signs: "Signs that it’s getting hard",
  alone: "What I can do on my own",
  company: "People and places that take my mind off it",
  ask: "Who I can tell",
  professionals: "Professionals and lines",
  safer: "Making it safer around me",
  staying: "One thing worth staying for",
};

export const ASKED_WORDS: Readonly<Record<Asked, string>> = {
  doctor: "To a doctor or counsellor",
  friend: "To somebody close",
  work: "To an employer or teacher",
};
