/**
 * The guides: one short page for each of the essay's fifteen strategies.
 *
 * Counted as the essay's rows go, and as the evidence that was gathered for them: learning from a setback, seeing it
 * another way, using what was learned, resilience, perseverance, others' stories, flexibility, feedback, realistic
 * expectations, people, communities, professional help, kindness to oneself, what is good, picturing the way. "Not yet"
 * belongs to seeing it another way. If-then plans have no guide of their own: several of these use them.
 */
import { changeTheWay, expectRealistically, keepGoing } from "./going.ts";
import { lookBack, seeItAnotherWay, useWhatYouLearned } from "./looking.ts";
import { askForFeedback, joinOthers, leanOnPeople, seeAProfessional } from "./people.ts";
import { othersStories, pictureTheWay } from "./picturing.ts";
import type { Finding, Guide } from "./schema.ts";
import { beKind, noticeGood, steadyYourself } from "./steadying.ts";

export type { Finding, Guide, Size } from "./schema.ts";

/** What stands above the studies of every guide. */
export const HOW_SIZES_READ: readonly string[] = [
  "A size says how far two groups lie apart: 0.2 is small, 0.5 medium, 0.8 large. A link runs from 0 to 1, and says only that two things go together.",
  "All of it is about groups, on average. Yours may be larger, smaller or none. Most studies had someone leading, so expect less from an app on your own.",
];

/** What stands above the drawings of pairs. */
export const HOW_PAIRS_READ: readonly string[] = [
  "Take a hundred pairs: in each, one person who had it and one who didn’t. In how many is the first one better off? Fifty means no difference.",
  "The pairs are worked out from the size, as if both groups were spread alike.",
];

/** In the order of the essay. */
export const GUIDES: readonly Guide[] = [
  lookBack,
  seeItAnotherWay,
  useWhatYouLearned,
  steadyYourself,
  keepGoing,
  othersStories,
  changeTheWay,
  askForFeedback,
  expectRealistically,
  leanOnPeople,
  joinOthers,
  seeAProfessional,
  beKind,
  noticeGood,
  pictureTheWay,
];

/** The guide with this key; null when there is none. */
export const guideOf = (key: string): Guide | null => GUIDES.find((guide) => guide.key === key) ?? null;

/** Every finding of a guide, also those behind what does not work. */
export const findingsOf = (guide: Guide): readonly Finding[] => [
  ...guide.studies,
  ...guide.doesNot.flatMap(({ because }) => because ?? []),
];

/** The practices a guide leads to, by key, in the order of its steps. */
export const practicesIn = (guide: Guide): readonly string[] =>
  guide.here.flatMap(({ to }) => (to !== null && "practice" in to ? [to.practice] : []));

/** The guides that lead to a practice: the way back from it. */
export const guidesTo = (practice: string): readonly Guide[] =>
  GUIDES.filter((guide) => practicesIn(guide).includes(practice));
