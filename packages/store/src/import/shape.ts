/**
 * Taking values out of parsed JSON and YAML whose shape nobody vouches for.
 */

export type Fields = Readonly<Record<string, unknown>>;

/** An object's fields; none for anything else. */
export const fields = (value: unknown): Fields =>
  typeof value === "object" && value !== null && !Array.isArray(value) ? (value as Fields) : {};

export const isObject = (value: unknown): value is Fields =>
  typeof value === "object" && value !== null && !Array.isArray(value);

export const list = (value: unknown): readonly unknown[] => (Array.isArray(value) ? value : []);
export const text = (value: unknown): string => (typeof value === "string" ? value : "");
export const number = (value: unknown): number | null =>
  typeof value === "number" && Number.isFinite(value) ? value : null;
/** A whole number; null for anything else. */
export const whole = (value: unknown): number | null =>
  typeof value === "number" && Number.isSafeInteger(value) ? value : null;
/** The texts in a list, numbers among them written out. */
export const texts = (value: unknown): string[] =>
  list(value)
    .filter((item) => typeof item === "string" || typeof item === "number")
    .map(String);
