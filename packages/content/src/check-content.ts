/**
 * What is old, missing or held by nothing in practices, guides, stories, the figures beside them, "How to ask" and
 * "Worried about someone?", and in the helplines. A release runs this; a problem that `stops` must be put right first.
 */
import * as v from "valibot";
import type { Practice } from "@onward/domain/practices/practice";
import type { LocalDate } from "@onward/domain/kernel/time";
import { askingForHelp, textsOfAsking, type AskingPage } from "./care/asking.ts";
import { checkHelplines, type Problem, type ProblemKind } from "./check.ts";
import { wrongWith as wrongWithGuide } from "./guides/checks.ts";
import { findingsOf, GUIDES, practicesIn } from "./guides/index.ts";
import { guideSchema, type Guide } from "./guides/schema.ts";
import { daysSince, FRESH_DAYS, isStale } from "./helplines/helpline.ts";
import { HELPLINES } from "./helplines/index.ts";
import { notPlain } from "./pages/plain-words.ts";
import { quotedOf, wrongWithEvidence } from "./practices/checks.ts";
import { PRACTICES } from "./practices/index.ts";
import { practiceSchema } from "./practices/schema.ts";
import { shownOf } from "./practices/shown.ts";
import { BASE_RATES, type BaseRate } from "./stories/base-rates.ts";
import { wrongWith as wrongWithStory, wrongWithRate } from "./stories/checks.ts";
import { STORIES } from "./stories/index.ts";
import { storySchema, type Story } from "./stories/schema.ts";
import { shownOfWorried, worried, type Worried } from "./worried/worried.ts";

export type ContentProblem = {
  readonly file: "practices" | "guides" | "stories" | "rates" | "asking" | "worried" | Problem["file"];
  readonly entry: string;
  /** `unsupported`: no quoted words hold it. `unread`: only what others wrote of it was read. */
  readonly kind: ProblemKind | "unsupported" | "unread";
  readonly stops: boolean;
  readonly says: string;
};

/** All that is checked. */
export type Content = {
  readonly practices: readonly Practice[];
  readonly guides: readonly Guide[];
  readonly stories: readonly Story[];
  /** How common it is. */
  readonly rates: readonly BaseRate[];
  readonly asking: AskingPage;
  readonly worried: Worried;
  readonly helplines: Parameters<typeof checkHelplines>[1];
};
export const CONTENT: Content = {
  practices: PRACTICES,
  guides: GUIDES,
  stories: STORIES,
  rates: BASE_RATES,
  asking: askingForHelp,
  worried,
  helplines: HELPLINES,
};

type Dated = { readonly copyDate: LocalDate | null };
type Found = Omit<ContentProblem, "file" | "entry">;

const must = (kind: ContentProblem["kind"], says: string): Found => ({ kind, stops: true, says });
const could = (kind: ContentProblem["kind"], says: string): Found => ({ kind, stops: false, says });

/**
 * What is wrong with the days on which pages were read. A study or a story is as true as on the day it was read, so its
 * age alone stops nothing; a number to call is checked by `checkHelplines`, where it does.
 */
const ofAge = (pages: readonly Dated[], today: LocalDate): readonly Found[] => {
  const days = pages.flatMap(({ copyDate }) => copyDate ?? []).toSorted();
  const [oldest] = days;
  const newest = days.at(-1);
  return [
    ...(oldest !== undefined && isStale(oldest, today)
      ? [could("stale", `Last read ${oldest}, more than ${FRESH_DAYS} days ago. Is the page still there?`)]
      : []),
    ...(newest !== undefined && daysSince(newest, today) < 0
      ? [must("stale", "Read on a day still to come.")]
      : []),
    ...(pages.length > days.length
      ? [could("undated", "Read in a stored copy of unknown age. Open the page itself before a release.")]
      : []),
  ];
};

const whole = (schema: v.GenericSchema, entry: unknown): readonly Found[] => {
  const { issues } = v.safeParse(schema, entry);
  return issues === undefined ? [] : [must("invalid", v.summarize(issues))];
};

const unsupported = (lines: readonly string[]): readonly Found[] =>
  lines.map((line) => must("unsupported", line));

const unread = (
  sources: readonly Pick<Practice["evidence"]["sources"][number], "cite" | "read">[],
): readonly Found[] => [
  ...new Map(
    sources
      .filter(({ read }) => read !== "abstract")
      .map(({ cite, read }) => [
        cite,
        could(
          "unread",
          `${read === "reports" ? "Only what others wrote of it was read" : "Its size was read in what others wrote"}: ${cite}`,
        ),
      ]),
  ).values(),
];

const ofPractice = (practice: Practice, today: LocalDate, guides: readonly Guide[]): readonly Found[] => {
  const { sources } = practice.evidence;
  return [
    ...whole(practiceSchema, practice),
    ...unsupported([...shownOf(practice).flatMap(notPlain), ...wrongWithEvidence(practice, guides)]),
    ...unread(sources),
    ...ofAge(
      sources.flatMap((source) => quotedOf(source, guides)),
      today,
    ),
  ];
};

const ofGuide = (guide: Guide, today: LocalDate, practices: readonly Practice[]): readonly Found[] => {
  const known = new Set(practices.map(({ key }) => key));
  return [
    ...whole(guideSchema, guide),
    ...unsupported(wrongWithGuide(guide)),
    ...practicesIn(guide)
      .filter((key) => !known.has(key))
      .map((key) => must("invalid", `Leads to ${key}, which is not there.`)),
    ...unread(findingsOf(guide).map(({ source }) => source)),
    ...ofAge(
      findingsOf(guide).flatMap(({ seen }) => seen),
      today,
    ),
  ];
};

const ofStory = (story: Story, today: LocalDate): readonly Found[] => [
  ...whole(storySchema, story),
  ...unsupported(wrongWithStory(story)),
  ...ofAge(story.facts, today),
];

const ofRate = (rate: BaseRate, today: LocalDate): readonly Found[] => [
  ...unsupported(wrongWithRate(rate)),
  ...ofAge([rate], today),
];

/** A page of its own: its words, and the pages on which its facts were read. */
const ofPage = (
  words: readonly string[],
  sources: readonly (Dated & { readonly url: string; readonly excerpt: string })[],
  today: LocalDate,
): readonly Found[] => [
  ...unsupported(words.flatMap(notPlain)),
  ...sources
    .filter(({ excerpt }) => excerpt.trim() === "")
    .map(({ url }) => must("unsupported", `No words are quoted of: ${url}`)),
  ...ofAge(sources, today),
];

/**
 * Everything wrong with the content on the day `today`: practices, guides, stories, figures, "How to ask", "Worried about
 * someone?", helplines.
 * A release must fail on any problem with `stops`.
 */
export function checkContent(today: LocalDate, content: Content = CONTENT): readonly ContentProblem[] {
  const { practices, guides, stories, rates, asking, worried: page, helplines } = content;
  const entries = <Entry extends { readonly key: string }>(
    file: ContentProblem["file"],
    list: readonly Entry[],
    find: (entry: Entry) => readonly Found[],
  ): readonly ContentProblem[] => [
    ...list.flatMap((entry) => find(entry).map((found) => ({ file, entry: entry.key, ...found }))),
    ...list
      .filter(({ key }, at) => list.findIndex((other) => other.key === key) !== at)
      .map(({ key }) => ({ file, entry: key, ...must("twice", "Two of one key.") })),
  ];
  return [
    ...entries("practices", practices, (practice) => ofPractice(practice, today, guides)),
    ...entries("guides", guides, (guide) => ofGuide(guide, today, practices)),
    ...entries("stories", stories, (story) => ofStory(story, today)),
    ...entries("rates", rates, (rate) => ofRate(rate, today)),
    ...entries("asking", [asking], (one) => ofPage(textsOfAsking(one), one.sources, today)),
    ...entries("worried", [page], (one) => ofPage(shownOfWorried(one), one.sources, today)),
    ...checkHelplines(today, helplines),
  ];
}
