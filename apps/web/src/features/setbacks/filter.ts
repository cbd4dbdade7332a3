/**
 * What the list of setbacks is narrowed to. Kept while Onward is open, so that coming back from one finds the list as
 * it was; not in the address, since a feeling may be a person's own word.
 */
import { signal } from "@preact/signals";

export type Filter = {
  readonly open: boolean;
  readonly goal: string | null;
  readonly feeling: string | null;
  readonly limit: number;
};

/** How many are shown at first, and how many more each time. */
export const A_PAGE = 40;
const ALL: Filter = { open: false, goal: null, feeling: null, limit: A_PAGE };

export const filter = signal<Filter>(ALL);
/** Whether the row of feelings is unfolded. */
export const feelingsOpen = signal(false);

/** Narrows the list, from its beginning. */
export const narrow = (part: Partial<Omit<Filter, "limit">>): void => {
  filter.value = { ...filter.peek(), ...part, limit: A_PAGE };
};
export const showAll = (): void => {
  filter.value = ALL;
};
export const showEarlier = (): void => {
  filter.value = { ...filter.peek(), limit: filter.peek().limit + A_PAGE };
};
