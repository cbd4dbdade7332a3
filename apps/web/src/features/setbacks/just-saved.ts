/**
 * What was saved a moment ago, so that the page after it stands at once instead of asking the file first.
 */
import type { Heaviness } from "@onward/domain/kernel/heaviness";

type JustSaved = { readonly id: string; readonly heaviness: Heaviness | null };
let last: JustSaved | null = null;

export const noteSaved = (saved: JustSaved): void => {
  last = saved;
};

/** The file has answered: come back to, the page waits for what has changed since. */
export const forgetSaved = (): void => {
  last = null;
};

/** How heavy the setback was said to be, when it is the one just saved; undefined when it is another. */
export const heavinessJustSaid = (id: string): Heaviness | null | undefined =>
  last?.id === id ? last.heaviness : undefined;
