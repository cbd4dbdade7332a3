/**
 * Where one can go from a setback, each with the way back.
 */

/** The addresses from a setback. `from` is where a sitting returns to; the breathing that was promised begins at once. */
export function stepsAway(id: string, from: string) {
  const way = new URLSearchParams({ setback: id, from }).toString();
  return {
    practices: `/practice?${way}`,
    breathe: `/practice/breathing?${way}&begin=now`,
    look: `/setbacks/${id}/look`,
    debrief: `/setbacks/${id}/debrief`,
  };
}
