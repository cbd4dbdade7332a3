/**
 * The stories of this version and how common things are, in the language of the screen. Fetched only where one is shown.
 */
import {
  BASE_RATES as ENGLISH_RATES,
  ratesFor as ratesAmong,
  type BaseRate,
} from "@onward/content/stories/base-rates";
import { STORIES as ENGLISH, type Story } from "@onward/content/stories/index";
import { searchable, type Searchable } from "@onward/content/stories/search";
import { section } from "../language.ts";
import { stories as copy } from "../en/stories.ts";

/** What leads somewhere, what is compared, and what stands on a page word for word. */
const STORY_KEYS = "key continent field areas kind hands whose repeats living url copyDate excerpt".split(
  " ",
);
const RATE_KEYS = "key areas kind fields stories year url copyDate excerpts".split(" ");

export const { all: STORIES }: { readonly all: readonly Story[] } = section(
  "storiesTold",
  { all: ENGLISH },
  STORY_KEYS,
);
export const { all: BASE_RATES }: { readonly all: readonly BaseRate[] } = section(
  "baseRates",
  { all: ENGLISH_RATES },
  RATE_KEYS,
);

export type { BaseRate, Story };

/** The story with this key; null for one that only a newer version has. */
export const storyOf = (key: string): Story | null => STORIES.find((story) => story.key === key) ?? null;

/** How common it is, as far as a figure was found for such a story. */
export const ratesFor = (story: Story): readonly BaseRate[] => ratesAmong(story, BASE_RATES);

/** What a search looks through: each story with its field as the screen says it. */
export const SEARCHABLE: readonly Searchable<Story>[] = searchable(STORIES, (story) => [
  copy.fields[story.field],
]);
