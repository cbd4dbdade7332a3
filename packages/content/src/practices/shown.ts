/**
 * Everything a person reads of a practice, but for the titles of studies.
 */
import type { Practice, PracticeStep } from "@onward/domain/practices/practice";

const wordsOfStep = (step: PracticeStep): readonly (string | null)[] => {
  switch (step.kind) {
    case "say":
    case "list":
    case "timed":
      return [step.title, step.text];
    case "breathe":
      return [step.title, step.text, step.inText, step.outText];
    case "write":
      return [step.title, step.prompt, step.part ?? null, ...step.starters];
    case "lines":
      return [step.title, step.prompt, ...step.names];
    case "scale":
      return [step.title, step.prompt, ...step.ends, step.told ?? null, step.below?.text ?? null];
    case "choose":
      return [step.title, step.prompt, ...step.options];
  }
};

/** Its texts, in the order they are met. */
export const shownOf = (p: Practice): readonly string[] =>
  [
    p.name,
    p.line,
    ...p.fits,
    ...p.notNow,
    p.caution,
    p.instead?.text ?? null,
    ...p.steps.flatMap(wordsOfStep),
    p.end,
    p.then?.text ?? null,
    p.evidence.line,
    ...p.evidence.sources.map((s) => s.says),
    ...p.written,
  ].filter((text) => text !== null);
