/**
 * What is looked for among the stories, kept while the tab lives, so that coming back from one finds the list as it was.
 * Never in an address, and never on the disk.
 */
import { signal } from "@preact/signals";
import type { Area, Kind } from "@onward/domain/setbacks/setback";
import type { Story } from "../../copy/content/stories.ts";

export type Looked = {
  readonly text: string;
  readonly kind: Kind | null;
  readonly area: Area | null;
  readonly field: Story["field"] | null;
  /** So many are shown. */
  readonly most: number;
};

/** So many stories at first, and so many more at each press. */
export const SOME = 15;

export const NOTHING: Looked = { text: "", kind: null, area: null, field: null, most: SOME };

export const lookedFor = signal<Looked>(NOTHING);
