/**
 * What is wrong with what a practice says of its studies: a claim that doesn't say how much or not "on average", and a
 * number that no quoted words hold.
 */
import type { Practice } from "@onward/domain/practices/practice";
import { holdsFigure } from "../guides/checks.ts";
import { findingsOf } from "../guides/index.ts";
import type { Guide } from "../guides/schema.ts";
import { amountsIn, wrongWithClaim } from "../how-much.ts";
import { numbersIn } from "../stories/checks.ts";
import { QUOTED, type Quoted } from "./quoted.ts";

type Source = Practice["evidence"]["sources"][number];

/** The words that are kept of a study: beside the practices, and in the guides that tell the same one. */
export const quotedOf = (source: Source, guides: readonly Guide[], quoted = QUOTED): readonly Quoted[] => [
  ...(Object.hasOwn(quoted, source.cite) ? (quoted[source.cite] ?? []) : []),
  ...guides
    .flatMap(findingsOf)
    .filter(({ source: its }) => (source.doi === null ? its.cite === source.cite : its.doi === source.doi))
    .flatMap(({ seen }) => seen),
];

const TENS = "twenty|thirty|forty|fifty|sixty|seventy|eighty|ninety";
const ONES = "one|two|three|four|five|six|seven|eight|nine";

/** "Ninety one" and "one hundred forty-six" as figures: numbers are spelled out in more than one way. */
const inFigures = (words: string): string => {
  const joined = words.replaceAll(new RegExp(`\\b(${TENS}) (${ONES})\\b`, "gi"), "$1-$2");
  return joined.replaceAll(
    new RegExp(`\\bone hundred (?:and )?(${TENS})-(${ONES})\\b`, "gi"),
    (_, tens: string, ones: string) =>
      String(
        100 + (TENS.split("|").indexOf(tens.toLowerCase()) + 2) * 10 + ONES.split("|").indexOf(ones) + 1,
      ),
  );
};

/** One line for each thing that is wrong; empty when the practice may be shown. */
export function wrongWithEvidence(
  { evidence: { line, sources } }: Practice,
  guides: readonly Guide[],
  quoted = QUOTED,
): readonly string[] {
  const problems: string[] = [...wrongWithClaim(line)];
  if (!/\bon average\b/i.test(line)) problems.push(`not "on average": ${line}`);
  const heldByAny: string[] = [];
  for (const source of sources) {
    const { says, cite } = source;
    const held = quotedOf(source, guides, quoted).map(({ excerpt }) => inFigures(excerpt));
    heldByAny.push(...held);
    if (held.length === 0) problems.push(`no words are quoted of: ${cite}`);
    problems.push(...wrongWithClaim(says));
    const numbers = numbersIn(says);
    if (numbers.length === 0) problems.push(`no number: ${says}`);
    for (const number of numbers)
      if (!held.some((excerpt) => holdsFigure(excerpt, number)))
        problems.push(`no excerpt holds ${number}: ${says}`);
  }
  for (const number of amountsIn(line).flatMap(numbersIn))
    if (!heldByAny.some((excerpt) => holdsFigure(excerpt, number)))
      problems.push(`no excerpt holds ${number}: ${line}`);
  return problems;
}
