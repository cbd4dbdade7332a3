/**
 * The lines of a summary in words.
 */
import type { Went } from "@onward/domain/insights/kept-in";
import { wholeId } from "@onward/domain/summary/marks";
import type { SummaryLine, SummaryPart } from "@onward/domain/summary/summary";
import { practiceOf } from "../../copy/content/practices.ts";
import { attempts } from "../../copy/en/attempts.ts";
import { practices } from "../../copy/en/practices.ts";
import { summary } from "../../copy/en/summary.ts";
import { todayBelow } from "../../copy/en/today-below.ts";
import { formatDate, formatNumber } from "../../copy/format.ts";
import { HEAVINESS_WORDS } from "../../copy/heaviness-words.ts";

const { line: copy, weights, onDays, eachOn, eachOf, onlyOn, outcomes, tries } = summary;
const { energyWords: energy, sleepWords: sleep } = todayBelow.checkin;

/** The five words of each, least first, as rows count them. */
const WORDS = {
  energy: [energy.none, energy.little, energy.some, energy.good, energy.plenty],
  sleep: [sleep.poor, sleep.broken, sleep.fair, sleep.all, sleep.good],
} as const;

/** How tries end, in the order in which they are counted. */
const ENDS: readonly Went[] = ["reached", "partly", "notYet", "letGo", "open", "other"];
const endWords = (end: Went): string => (end === "open" ? attempts.open : attempts.outcomes[end]);

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
    case "setback": {
      const said = [
        ...(line.then === null ? [] : [weights.then(HEAVINESS_WORDS[line.then])]),
        ...(line.weekLater === null ? [] : [weights.weekLater(HEAVINESS_WORDS[line.weekLater])]),
      ];
      const setback = copy.setback(formatDate(line.day), line.name);
      return said.length === 0 ? setback : copy.weighed(setback, said.join(", "));
    }
    case "heaviness":
      return copy.heaviness(HEAVINESS_WORDS[line.heaviness], onDays(line.days, line.of));
    case "energy":
    case "sleep": {
      const said = WORDS[line.kind].flatMap((word, n) => {
        const days = line.counts[n] ?? 0;
        return days === 0 ? [] : [{ word, days }];
      });
      const each = said.map(({ word, days }) =>
        line.of === 1 ? onlyOn(word, onDays(days, 1)) : eachOn(word, formatNumber(days)),
      );
      return copy[line.kind](line.of === 1 ? each.join("") : eachOf(each, formatNumber(line.of)));
    }
    case "around":
      return copy.around(line.word, onDays(line.days, line.of));
    case "said":
    case "win":
      return copy.onDay(formatDate(line.day), line.text);
    case "practice": {
      const practice = practiceOf(line.practice);
      return practice && copy.practice(practice.name, practices.helped(line.helped, line.of));
    }
    case "goal": {
      const counts = ENDS.map((end) => [end, line.went[end]] as const).filter(([, n]) => n > 0);
      return copy.goal(
        line.goal,
        tries(counts.reduce((all, [, n]) => all + n, 0)),
        counts.map(([end, n]) => outcomes(endWords(end), formatNumber(n))).join(". "),
      );
    }
    case "try":
      return copy.tried(formatDate(line.day), line.what ?? line.goal, endWords(line.went));
    case "lesson":
      return line.text;
  }
}

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
              text: copy.whole(formatDate(line.day), line.whole),
              own: line.whole,
            }
          : null;
      return [{ id: line.id, text, whole }];
    }),
  }));
