/**
 * Expected failures as values.
 *
 * Bugs throw; everything a caller should be ready for comes back as a Result,
 * whose error is a plain object told apart by its `type`.
 */

export type Result<T, E> =
  | { readonly ok: true; readonly value: T }
  | { readonly ok: false; readonly error: E };

export const ok = <T>(value: T): { readonly ok: true; readonly value: T } => ({ ok: true, value });

export const err = <E>(error: E): { readonly ok: false; readonly error: E } => ({ ok: false, error });

/** States what the code guarantees; throws when a bug has broken the guarantee. Never put a person's words in `claim`. */
export function assert(condition: unknown, claim: string): asserts condition {
  if (!condition) throw new Error(`Broken guarantee: ${claim}`);
}
