/**
 * What was named each time: a letter for each cause in a person's own hands, over the tries that ended. The same letter is
 * the same cause.
 */
import { plainWords } from "../attempts/strategies.ts";
import type { Attempt } from "../attempts/attempt.ts";
import { attemptNumbers, inOrder } from "../attempts/attempt-number.ts";
import type { Cause } from "../debriefs/debrief.ts";
import type { Moment } from "../kernel/ctx.ts";
import type { Id } from "../kernel/id.ts";

/** A cause with its letter, as it was last worded, and how many times it was named. */
export type Lettered = { readonly letter: string; readonly cause: string; readonly times: number };

/** A to Z, then A2 to Z2 and on. */
const letterOf = (n: number): string =>
  String.fromCodePoint(65 + (n % 26)) + (n < 26 ? "" : String(Math.floor(n / 26) + 1));

/** Letters by the plain words of each cause that was at least partly in one's own hands, in the order they were named. */
export function lettered(causes: readonly Cause[]): ReadonlyMap<string, Lettered> {
  const own = causes
    .filter((c) => c.hands === "mine" || c.hands === "partly")
    .toSorted((a, b) => a.at - b.at || (a.id < b.id ? -1 : 1));
  const found = new Map<string, Lettered>();
  for (const { text } of own) {
    const key = plainWords(text);
    if (key === "") continue;
    const before = found.get(key);
    const letter = before?.letter ?? letterOf(found.size);
    found.set(key, { letter, cause: text, times: (before?.times ?? 0) + 1 });
  }
  return found;
}

/** The letters of what was named as in one's own hands among these causes, at least partly. */
export const lettersOf = (
  causes: readonly Cause[],
  letters: ReadonlyMap<string, Lettered>,
): readonly string[] =>
  [...lettered(causes).keys()].flatMap((words) => letters.get(words)?.letter ?? []).toSorted();

export type NamedEachTime = {
  /** The last eight tries that ended, oldest first, with their numbers within the goal; no letters: nothing was named. */
  readonly tries: readonly {
    readonly attempt: Id<"attempt">;
    readonly number: number;
    readonly letters: readonly string[];
  }[];
  readonly causes: readonly Lettered[];
  /** One cause in three or more of the last five tries; or none in two of all that ended; else nothing. */
  readonly said:
    | { readonly type: "same"; readonly letter: string; readonly times: number; readonly of: number }
    | { readonly type: "different" }
    | null;
};

const SHOWN = 8;
const LAST = 5;
const SAME = 3;
/** With fewer tries that something was named about the letters stand alone. */
const FEWEST = 3;

/** The tries of one goal with what was named about each: `byTry` has the causes of the setbacks that came out of a try. */
export function namedEachTime(
  attempts: readonly Pick<Attempt, "id" | "goal" | "at" | "day" | "startedAt" | "outcomeAt">[],
  byTry: ReadonlyMap<Id<"attempt"> | null | undefined, readonly Cause[]>,
  moment: Moment,
): NamedEachTime {
  const numbers = attemptNumbers(attempts, moment);
  const causesOf = ({ id }: Pick<Attempt, "id">): readonly Cause[] => byTry.get(id) ?? [];
  /** In plain words, each once. */
  const namedAt = (its: Pick<Attempt, "id">): readonly string[] => [...lettered(causesOf(its)).keys()];
  const ended = inOrder(
    attempts.filter((a) => a.outcomeAt !== null || namedAt(a).length > 0),
    moment,
  );
  const shown = ended.slice(-SHOWN);
  const letters = lettered(shown.flatMap(causesOf));
  const tries = shown.map((its) => ({
    attempt: its.id,
    number: numbers.get(its.id) ?? 0,
    letters: lettersOf(causesOf(its), letters),
  }));
  return { tries, causes: [...letters.values()], said: saidOf(tries, ended.map(namedAt)) };
}

/** In how many tries each thing stands that was named, the most often named first. */
function timesOf(
  named: readonly (readonly string[])[],
): readonly (readonly [named: string, times: number])[] {
  const times = new Map<string, number>();
  for (const one of named.flat()) times.set(one, (times.get(one) ?? 0) + 1);
  return [...times].toSorted(([a, m], [b, n]) => n - m || (a < b ? -1 : 1));
}

/** `ever`: what was named at each try that ended, in plain words. */
function saidOf(tries: NamedEachTime["tries"], ever: readonly (readonly string[])[]): NamedEachTime["said"] {
  if (tries.filter(({ letters }) => letters.length > 0).length < FEWEST) return null;
  const last = tries.slice(-LAST);
  const [most] = timesOf(last.map(({ letters }) => letters));
  if (most && most[1] >= SAME) return { type: "same", letter: most[0], times: most[1], of: last.length };
  return timesOf(ever)[0]?.[1] === 1 ? { type: "different" } : null;
}
