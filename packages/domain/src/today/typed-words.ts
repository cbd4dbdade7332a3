/**
 * What of a draft was written, and what was only chosen.
 */

/** Parts of a draft that were chosen or came with the address, not written. */
const CHOSEN = new Set(
  "id goal attempt setback lesson way story area dates kind day form at outcome used sure hands whose repeats weekdays tries forWhat chance earliest likely latest longView next time".split(
    " ",
  ),
);

/** The texts in a draft, in their order; none for one that was emptied again, or holds choices only. Never fails. */
export function typedWords(value: unknown): readonly string[] {
  if (typeof value === "string") return value.trim() === "" ? [] : [value];
  if (typeof value !== "object" || value === null) return [];
  return Object.entries(value).flatMap(([part, inner]) => (CHOSEN.has(part) ? [] : typedWords(inner)));
}
