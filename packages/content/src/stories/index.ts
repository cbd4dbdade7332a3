/**
 * Stories of other people's setbacks and what they changed, to be read one at a time and never on the day itself.
 *
 * They are about the few who are remembered; most who tried are not in any book. Whoever shows one says so.
 */
import { ART } from "./art.ts";
import { BUSINESS } from "./business.ts";
import { EDUCATION } from "./education.ts";
import { EXPLORATION } from "./exploration.ts";
import { INVENTION } from "./invention.ts";
import { LEARNING } from "./learning.ts";
import { MANUSCRIPTS } from "./manuscripts.ts";
import { POLITICS } from "./politics.ts";
import { CONTINENTS, FIELDS, type Continent, type Field, type Story } from "./schema.ts";
import { SCIENCE } from "./science.ts";
import { SPORT } from "./sport.ts";
import { TEAMS } from "./teams.ts";
import { WORKSHOPS } from "./workshops.ts";
import { WRITING } from "./writing.ts";

export type { Continent, Field, Story } from "./schema.ts";

/** All stories, by field. */
export const STORIES: readonly Story[] = [
  ...SCIENCE,
  ...INVENTION,
  ...SPORT,
  ...TEAMS,
  ...WRITING,
  ...MANUSCRIPTS,
  ...BUSINESS,
  ...WORKSHOPS,
  ...ART,
  ...EXPLORATION,
  ...POLITICS,
  ...EDUCATION,
  ...LEARNING,
];

/** How many stories there are of what. Reported as it is; a story is never added to make a count look better. */
export type StoryCounts = {
  all: number;
  fields: Readonly<Record<Field, number>>;
  continents: Readonly<Record<Continent, number>>;
  /** By women, or by people from outside Europe and North America. */
  womenOrElsewhere: number;
  /** Stories that end in what someone changed. */
  changed: number;
};

const tally = <K extends string>(keys: readonly K[], of: (key: K) => number): Record<K, number> =>
  Object.fromEntries(keys.map((key) => [key, of(key)])) as Record<K, number>;

/** Counts the stories: all, by field, by continent, and the shares that are asked of the whole. */
export const countStories = (stories: readonly Story[] = STORIES): StoryCounts => ({
  all: stories.length,
  fields: tally(FIELDS, (field) => stories.filter((s) => s.field === field).length),
  continents: tally(CONTINENTS, (place) => stories.filter((s) => s.continent === place).length),
  womenOrElsewhere: stories.filter(
    (s) => s.women || (s.continent !== "europe" && s.continent !== "northAmerica"),
  ).length,
  changed: stories.filter((s) => s.changed !== null).length,
});
