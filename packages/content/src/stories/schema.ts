/**
 * What a story must hold by itself before anyone reads it: whose it is, what changed, and where each fact was read.
 *
 * Likeness is told in the words of setbacks and causes (`area`, `kind`, `hands`), so that one can be set beside a
 * person's own without a second vocabulary.
 */
import type { HANDS, REPEATS, WHOSE } from "@onward/domain/debriefs/debrief";
import type { Area, Kind } from "@onward/domain/setbacks/setback";
import * as v from "valibot";

export const FIELDS = [
  "science",
  "sport",
  "writing",
  "business",
  "art",
  "exploration",
  "politics",
  "education",
] as const;
export type Field = (typeof FIELDS)[number];

export const CONTINENTS = ["africa", "asia", "europe", "northAmerica", "oceania", "southAmerica"] as const;
export type Continent = (typeof CONTINENTS)[number];

/** The words of a list; the compiler sees to it that none of the domain's is missing. */
const wordsOf = <K extends string>(words: Readonly<Record<K, true>>) => v.picklist(Object.keys(words) as K[]);

const area = wordsOf<Area>({
  work: true,
  study: true,
  money: true,
  health: true,
  love: true,
  family: true,
  making: true,
  sport: true,
  elsewhere: true,
});
const kind = wordsOf<Kind>({
  turnedDown: true,
  missedMark: true,
  mistake: true,
  slippedBack: true,
  row: true,
  loss: true,
  hurt: true,
  unfair: true,
});
const hands = wordsOf<(typeof HANDS)[number]>({ mine: true, partly: true, notMine: true });
const whose = wordsOf<(typeof WHOSE)[number]>({ someoneElse: true, luck: true, setUp: true });
const repeats = wordsOf<(typeof REPEATS)[number]>({ oneOff: true, keepsHappening: true });

/** Longest quotation kept from a page, in characters. */
export const EXCERPT_LIMIT = 200;

const text = v.pipe(v.string(), v.nonEmpty());

/** One thing the story says, and the words on a page that hold it. */
const fact = v.strictObject({
  text,
  url: v.pipe(v.string(), v.regex(/^https?:\/\/\S+$/)),
  /** Date of the copy that was read. Null: it was read in a stored copy that tells no date of its own. */
  copyDate: v.nullable(v.pipe(v.string(), v.isoDate())),
  /** As it stands on the page, word for word, in its own language and spelling. */
  excerpt: v.pipe(text, v.maxLength(EXCERPT_LIMIT)),
});

/** Parses one story. */
export const storySchema = v.strictObject({
  key: v.pipe(v.string(), v.regex(/^[a-z][A-Za-z0-9]{1,39}$/)),
  title: v.pipe(text, v.maxLength(60)),
  /** Whom it is about: a person, or a group by its name. */
  who: text,
  /** Country or region they are from, as a reader would say it. */
  region: text,
  continent: v.picklist(CONTINENTS),
  field: v.picklist(FIELDS),
  /** Whether a woman, or women, did it. */
  women: v.boolean(),
  /**
   * Null: nobody it is about is alive, or it is about a body of people. Else where its facts come from:
   * what they published or said themselves, or a standard reference.
   */
  living: v.nullable(v.picklist(["own", "reference"])),
  areas: v.pipe(v.array(area), v.minLength(1)),
  kind,
  cause: v.pipe(
    v.strictObject({
      text,
      hands,
      whose: v.nullable(whose),
      repeats,
    }),
    v.check((c) => c.hands !== "mine" || c.whose === null, "what was in their own hands was nobody else's"),
    v.check((c) => c.hands !== "notMine" || c.whose !== null, "what was not in their hands was somebody's"),
  ),
  /** Paragraphs, 90 to 150 words together. */
  text: v.pipe(v.array(text), v.minLength(1)),
  /** What they did differently, in a line; null when the story ends in something else. */
  changed: v.nullable(text),
  /** What did they do differently the next time? Which of your next steps is like that? */
  prompts: v.strictTuple([
    v.pipe(text, v.regex(/\b(differently|change[ds]?|instead|another way)\b.*\?$/)),
    v.pipe(text, v.regex(/\byours?\b.*\bnext\b.*\?$|\bnext\b.*\byours?\b.*\?$/)),
  ]),
  facts: v.pipe(v.array(fact), v.minLength(1)),
});
export type Story = v.InferOutput<typeof storySchema>;
