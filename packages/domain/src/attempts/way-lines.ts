/**
 * What to keep, change or drop of a way, and whom one could ask: lines in a person's own words, each a row.
 *
 * A line is about one way at one goal. Nothing is chosen for anybody: words from earlier are offered, and only a tap or
 * typing makes a line of them.
 */
import type { Cause } from "../debriefs/debrief.ts";
import type { Id } from "../kernel/id.ts";
import { choice, instant, line, ref, required, table, type Row } from "../kernel/schema.ts";
import { byTime } from "../goals/steps.ts";
import type { Attempt } from "./attempt.ts";
import { plainWords } from "./strategies.ts";

/** `ask` names somebody who could say how they would do it: a name or a role. */
export const WAY_LISTS = ["keep", "change", "drop", "ask"] as const;
export type WayList = (typeof WAY_LISTS)[number];

export const wayLine = table(
  "wayLine",
  "a line about a way: what to keep, change or drop of it, or whom to ask",
  {
    goal: required(ref("goal", "the goal")),
    text: required(line("the line, in their own words")),
    list: required(choice(WAY_LISTS, "what it says; ask: whom one could ask how they would do it")),
    at: required(instant("when it was written")),
    strategy: ref("strategy", "the approach it is about; absent for tries without one, and for ask"),
    step: ref("step", "the small step that asking became"),
  },
  ["goal"],
);
export type WayLine = Row<typeof wayLine>;

/** What two lines have in common that say the same. Words without a letter, as a smile, are themselves. */
const plain = (text: string): string => plainWords(text) || text;

/** The approach a line is about, null for none: one whose approach is not there any more is not lost with it. */
const wayOf = (row: WayLine, there: ReadonlySet<string>): Id<"strategy"> | null =>
  row.strategy !== null && there.has(row.strategy) ? row.strategy : null;

/** Lets the first line of the same words through. */
const firstOfEach = (): ((row: WayLine) => boolean) => {
  const seen = new Set<string>();
  return ({ text }) => seen.size < seen.add(plain(text)).size;
};

/**
 * The lines of one way (null: of tries without one) by their list, the oldest first; those with the same words, as two
 * devices may have written them, once. Whom to ask is of the whole goal. A list of a newer version is left in peace.
 *
 * @param rows the lines of one goal
 * @param there the approaches that are there
 */
export function linesOf(
  rows: readonly WayLine[],
  way: Id<"strategy"> | null,
  there: ReadonlySet<string>,
): Readonly<Record<WayList, readonly WayLine[]>> {
  const ordered = rows.toSorted(byTime);
  const of = (list: WayList) =>
    ordered
      .filter((r) => r.list === list && (list === "ask" || wayOf(r, there) === way))
      .filter(firstOfEach());
  return { keep: of("keep"), change: of("change"), drop: of("drop"), ask: of("ask") };
}

/** More words than this are not offered for one list. */
const MOST_OFFERED = 5;

/** Each once, as it was worded first in the list, and none that stands in `without`. */
function once(texts: readonly string[], without: readonly string[]): string[] {
  const seen = new Set(without.map(plain));
  return texts.filter((text) => {
    const words = plain(text);
    if (seen.has(words)) return false;
    seen.add(words);
    return true;
  });
}

/** Words from earlier that may become a line, at most five a list. */
export type OfferedLines = Readonly<Record<"keep" | "change" | "drop", readonly string[]>>;

/**
 * To keep: what the tries said they kept, and what they had changed. To change: what was named in looking back that
 * was at least partly in one's own hands, and what they had changed. To drop: what was named, and what they kept. The
 * latest first; what stands in one of the lists is offered for none.
 *
 * @param tries those made this way, in their order
 * @param causes what was named about them
 * @param lines what stands in their lists
 */
export function offeredLines(
  tries: readonly Pick<Attempt, "kept" | "changed">[],
  causes: readonly Cause[],
  lines: readonly Pick<WayLine, "text">[],
): OfferedLines {
  const latest = tries.toReversed();
  const kept = latest.flatMap((a) => a.kept ?? []);
  const changed = latest.flatMap((a) => a.changed ?? []);
  const named = causes
    .filter((c) => c.hands === "mine" || c.hands === "partly")
    .toSorted((a, b) => byTime(b, a))
    .map((c) => c.text);
  const stands = lines.map((l) => l.text);
  const offer = (...texts: string[]) => once(texts, stands).slice(0, MOST_OFFERED);
  return {
    keep: offer(...kept, ...changed),
    change: offer(...named, ...changed),
    drop: offer(...named, ...kept),
  };
}

/** The lines of these words that stand in the same list of the same way already. */
export const sameLines = (
  rows: readonly WayLine[],
  line: Pick<WayLine, "list" | "strategy" | "text">,
): readonly WayLine[] =>
  rows.filter(
    (r) => r.list === line.list && r.strategy === line.strategy && plain(r.text) === plain(line.text),
  );

/** How many lines of a list are at hand when the next try is set up. */
const AT_HAND = 6;

/** What stands ready for the next try at a goal, whichever way it was written about: the latest first, each once. */
export function linesAtHand(rows: readonly WayLine[]): OfferedLines {
  const latest = rows.toSorted((a, b) => byTime(b, a));
  const of = (list: WayList) =>
    once(
      latest.filter((r) => r.list === list).map((r) => r.text),
      [],
    ).slice(0, AT_HAND);
  return { keep: of("keep"), change: of("change"), drop: of("drop") };
}
