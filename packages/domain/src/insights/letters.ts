/**
 * What was named each time: a letter for each cause in a person's own hands, over the tries that were looked back on. The
 * same letter is the same cause.
 */
import { plainWords } from "../attempts/strategies.ts";
import type { Attempt } from "../attempts/attempt.ts";
import { inOrder } from "../attempts/attempt-number.ts";
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

export type NamedEachTime = {
  /** Tries that were looked back on, oldest first, the last eight at most. */
  readonly tries: readonly { readonly attempt: Id<"attempt">; readonly letters: readonly string[] }[];
  readonly causes: readonly Lettered[];
  /** One cause in three or more of the last five; or none in two of them; else nothing. */
  readonly said:
    | { readonly type: "same"; readonly letter: string; readonly times: number; readonly of: number }
    | { readonly type: "different" }
    | null;
};

const SHOWN = 8;
const LAST = 5;
const SAME = 3;
/** With fewer tries the letters stand alone. */
const FEWEST = 3;

/** The tries of one goal with what was named about each: `byTry` has the causes of the setbacks that came out of a try. */
export function namedEachTime(
  attempts: readonly Pick<Attempt, "id" | "at" | "day" | "startedAt" | "outcomeAt">[],
  byTry: ReadonlyMap<Id<"attempt"> | null | undefined, readonly Cause[]>,
  moment: Moment,
): NamedEachTime {
  const looked = inOrder(
    attempts.filter((a) => lettered(byTry.get(a.id) ?? []).size > 0),
    moment,
  ).slice(-SHOWN);
  const letters = lettered(looked.flatMap((a) => byTry.get(a.id) ?? []));
  const tries = looked.map(({ id }) => ({
    attempt: id,
    letters: [
      ...new Set((byTry.get(id) ?? []).flatMap((c) => letters.get(plainWords(c.text))?.letter ?? [])),
    ].toSorted(),
  }));
  return { tries, causes: [...letters.values()], said: saidOf(tries) };
}

function saidOf(tries: NamedEachTime["tries"]): NamedEachTime["said"] {
  if (tries.length < FEWEST) return null;
  const last = tries.slice(-LAST);
  const times = new Map<string, number>();
  for (const { letters } of last)
    for (const letter of letters) times.set(letter, (times.get(letter) ?? 0) + 1);
  const [most] = [...times].toSorted(([a, m], [b, n]) => n - m || (a < b ? -1 : 1));
  if (most === undefined) return null;
  if (most[1] >= SAME) return { type: "same", letter: most[0], times: most[1], of: last.length };
  return most[1] === 1 ? { type: "different" } : null;
}
