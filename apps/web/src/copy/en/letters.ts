/**
 * The words of what was named each time, wherever it is shown: a letter for each cause, over the last tries.
 */
import { formatNumber, plural } from "../format.ts";
import { section } from "../language.ts";

export const letters = section("letters", {
  title: "What you named each time",
  key: "The same letter is the same cause.",
  again: "Filled: it came up at more than one try.",
  dot: "A dot: nothing was named.",
  none: "nothing named",
  letterIs: (letter: string, cause: string) => `${letter}: ${cause}`,
  /** What is drawn, for whoever does not see it. */
  chart: (tries: readonly string[]) => `What was named at each try, oldest first: ${tries.join("; ")}.`,
  chartOf: (sentence: string, chart: string) => `${sentence} ${chart}`,
  andMore: (named: string, count: number) => `${named} and ${formatNumber(count)} more`,
  atTry: (n: number, named: string) => `try ${formatNumber(n)}: ${named}`,
  more: (count: number) =>
    plural(count, {
      one: `${formatNumber(count)} more stands in the numbers below.`,
      other: `${formatNumber(count)} more stand in the numbers below.`,
    }),
});
