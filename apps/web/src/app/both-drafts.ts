/**
 * Two drafts of the same thing: one that was kept, one that was begun before the first had been read.
 */

/**
 * An earlier draft and what was typed before it had been read, so that neither is lost: texts one under the other,
 * of anything else the newer choice.
 */
export function bothOf<T>(initial: T, kept: T, typed: T): T {
  if (typed === initial || kept === typed) return kept;
  if (typeof kept === "string" && typeof typed === "string") {
    // One that begins with the other holds it already.
    if (kept.startsWith(typed)) return kept;
    return (
      kept === initial || kept.trim() === "" || typed.startsWith(kept) ? typed : `${kept}\n${typed}`
    ) as T;
  }
  if (!isRecord(kept) || !isRecord(typed) || !isRecord(initial)) return typed;
  const names = Object.keys({ ...kept, ...typed });
  return Object.fromEntries(names.map((n) => [n, bothOf(initial[n], kept[n], typed[n])])) as T;
}

const isRecord = (value: unknown): value is Record<string, unknown> =>
  typeof value === "object" && value !== null && !Array.isArray(value);
