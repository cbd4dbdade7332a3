/**
 * The lines of a summary in words.
 */
import { wholeId, type SummaryLine, type SummaryPart } from "@onward/domain/summary/summary";
import { practiceOf } from "../../copy/content/practices.ts";
import { attempts } from "../../copy/en/attempts.ts";
import { lookBackOver } from "../../copy/en/look-back-over.ts";
import { practices } from "../../copy/en/practices.ts";
import { summary } from "../../copy/en/summary.ts";

const copy = summary.line;

/** A line as it may be ticked. */
export type Said = {
  readonly id: string;
  readonly text: string;
  /** All that happened, which is a line of its own. */
  readonly whole: { readonly id: string; readonly text: string; readonly own: string } | null;
};
export type SaidPart = {
  readonly part: SummaryPart["part"];
  readonly lines: readonly Said[];
  readonly of: number;
};

/** The words of a line; null for what this version has no name for. */
function wordsOf(line: SummaryLine): string | null {
  switch (line.kind) {
    case "setback":
      return copy.setback(line.day, line.name, line.then, line.weekLater);
    case "heaviness":
      return copy.heaviness(line.heaviness, line.days, line.of);
    case "energy":
    case "sleep":
      return copy[line.kind](line.counts, line.of);
    case "around":
      return copy.around(line.word, line.days, line.of);
    case "said":
    case "win":
      return copy.onDay(line.day, line.text);
    case "practice": {
      const practice = practiceOf(line.practice);
      return practice && copy.practice(practice.name, practices.helped(line.helped, line.of));
    }
    case "goal": {
      const { reached, partly, notYet, letGo, open, other } = line.went;
      return copy.goal(line.goal, lookBackOver.triesSaid(reached, partly, notYet, letGo, open, other));
    }
    case "try": {
      const went = line.went === "open" ? lookBackOver.open : attempts.outcomes[line.went];
      return copy.tried(line.day, line.what ?? line.goal, `${went}.`);
    }
    case "lesson":
      return line.text;
  }
}

/** What screens show so that words of two directions stay apart is no part of what was written. */
const withoutMarks = (text: string): string => text.replaceAll(/[\u2066-\u2069]/g, "");

/** The parts in words, in their order. */
export const saidParts = (parts: readonly SummaryPart[]): readonly SaidPart[] =>
  parts.map(({ part, lines, of }) => ({
    part,
    of,
    lines: lines.flatMap((line) => {
      const text = wordsOf(line);
      if (text === null) return [];
      const whole =
        line.kind === "setback" && line.whole !== null
          ? {
              id: wholeId(line.id),
              text: withoutMarks(copy.whole(line.day, line.whole)),
              own: line.whole,
            }
          : null;
      return [{ id: line.id, text: withoutMarks(text), whole }];
    }),
  }));
