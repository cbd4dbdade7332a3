/**
 * Drafts that come from elsewhere than the form on screen: of another shape than it has, or two of the same thing, one
 * that was kept and one that was begun before the first had been read.
 */

/**
 * What was kept, as a form can show it that began with `initial`: what is missing, or of another kind, is as it began. An
 * earlier version of the form kept fewer fields, and a damaged file may hold anything.
 */
export function shapedLike<T>(initial: T, kept: unknown): T {
  // Where it began with nothing any choice may have been made, and a choice may have been taken back to nothing.
  if (initial === null || initial === undefined) return kept as T;
  if (isRecord(initial) && isRecord(kept)) {
    const fields = Object.entries(initial).map(([name, its]) => [
      name,
      Object.hasOwn(kept, name) ? shapedLike(its, kept[name]) : its,
    ]);
    return { ...kept, ...Object.fromEntries(fields) } as T;
  }
  const fits = Array.isArray(initial)
    ? Array.isArray(kept)
    : !isRecord(initial) && (typeof kept === typeof initial || (kept === null && initial !== ""));
  return fits ? (kept as T) : initial;
}

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
