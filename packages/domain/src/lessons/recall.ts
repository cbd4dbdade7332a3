/**
 * Lessons for this moment, say a new try.
 *
 * A lesson comes up because the person chose it, else for the same goal, else for the same part of life, else because
 * words of its cue are among the moment's words. At most three, since a list is not read in a hard moment. A resting lesson may come
 * up, after an awake one that fits as well; a removed one is not among the rows. Words are compared, not understood.
 */
import type { Goal } from "../goals/goal.ts";
import type { Area } from "../setbacks/setback.ts";
import type { Lesson } from "./lesson.ts";

/** The most lessons brought up at one moment. */
export const MOST_RECALLED = 3;

/** What is known of a moment. `area` counts when there is no goal, which carries its own. */
export type Occasion = {
  readonly goal: Goal["id"] | null;
  readonly area?: Area | "other" | null;
  /** What it is about, in the person's words: the try, its approach. */
  readonly words: string;
  /** The lessons the person chose for it themselves. */
  readonly chosen?: ReadonlySet<Lesson["id"]>;
};

const CHOSEN = 4;
const SAME_GOAL = 3;
const SAME_AREA = 2;
const SAME_WORDS = 1;

/**
 * Picks what to bring up, best first: chosen, then same goal, then same area, then shared cue words; within each the more shared
 * words, then the awake ones, then the newest. Empty when nothing fits; never fails.
 */
export function recall(
  lessons: readonly Lesson[],
  occasion: Occasion,
  goals: readonly Goal[],
): readonly Lesson[] {
  const areas = new Map(goals.map((g) => [g.id, g.area]));
  const areaOf = (goal: Goal["id"] | null, own: Lesson["area"] | undefined) =>
    (goal === null ? null : areas.get(goal)) ?? own ?? null;
  const here = areaOf(occasion.goal, occasion.area);
  const said = contentWords(occasion.words);

  return lessons
    .map((lesson) => {
      const shared = [...contentWords(lesson.cue ?? lesson.text)].filter((word) => said.has(word)).length;
      const area = areaOf(lesson.goal, lesson.area);
      const fit = occasion.chosen?.has(lesson.id)
        ? CHOSEN
        : lesson.goal !== null && lesson.goal === occasion.goal
          ? SAME_GOAL
          : area !== null && area !== "other" && area === here
            ? SAME_AREA
            : shared > 0
              ? SAME_WORDS
              : 0;
      return { lesson, fit, shared, rests: lesson.restedAt === null ? 0 : 1 };
    })
    .filter((c) => c.fit > 0)
    .toSorted(
      (a, b) =>
        b.fit - a.fit ||
        b.shared - a.shared ||
        a.rests - b.rests ||
        b.lesson.at - a.lesson.at ||
        (a.lesson.id < b.lesson.id ? 1 : -1),
    )
    .slice(0, MOST_RECALLED)
    .map((c) => c.lesson);
}

/**
 * How many of these texts are about what one of the lessons is about: a word that says so stands in the text, and in the
 * lesson's cue or the lesson.
 */
export function metBefore(
  texts: readonly string[],
  lessons: readonly Pick<Lesson, "text" | "cue">[],
): number {
  const learned = lessons.map(({ text, cue }) => contentWords(`${cue ?? ""}\n${text}`));
  return texts.filter((text) => {
    const said = [...contentWords(text)];
    return learned.some((words) => said.some((word) => words.has(word)));
  }).length;
}

// Words that stand in any cue and tell nothing apart.
const PLAIN = new Set(
  (
    "a an the and or but if when then than so as at by for from in into of off on onto out over to up with without " +
    "i me my mine myself you your he him his she her hers it its we us our they them their this that these those " +
    "who what which where how why is am are was were be been being do does did done have has had having will would " +
    "can could should must may might not no yes just very too also only about again after before during while " +
    "there here some any all one someone something thing things get gets got go goes going went make makes made " +
    "ask asks say says take takes want wants need feel feels start starts new first second third next last " +
    "time times day days week weeks today tomorrow more most much many"
  ).split(" "),
);

// Accents of Latin and Greek letters and Arabic vowel points; the vowel signs of other scripts are part of the word.
const ACCENTS = /[\u0300-\u036f\u064b-\u065f]/g;
const WORD = /[\p{L}\p{M}\p{N}]+/gu;
// Scripts written without spaces: their words are compared two signs at a time, without the small words in hiragana.
const UNSPACED =
  /^[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}\p{Script=Lao}\p{Script=Khmer}\p{Script=Myanmar}]+$/u;
const SMALL = /\p{Script=Hiragana}/u;

// Two Latin letters or digits say little; two Korean or Arabic ones can be a word.
const SHORT_LATIN = /^[a-z0-9]+$/;

/** The words of a text that say what it is about, without case, accents and the commonest endings. */
function contentWords(text: string): ReadonlySet<string> {
  const words = new Set<string>();
  const plain = text.normalize("NFKD").replace(ACCENTS, "").normalize("NFC").toLowerCase();
  for (const [word] of plain.matchAll(WORD)) {
    if (UNSPACED.test(word)) {
      const signs = [...word];
      for (const [i, sign] of signs.slice(1).entries()) {
        const pair = `${signs[i]}${sign}`;
        if (!SMALL.test(pair)) words.add(pair);
      }
    } else if ((word.length > 2 || !SHORT_LATIN.test(word)) && !PLAIN.has(word)) words.add(stemOf(word));
  }
  return words;
}

/** English endings only; in another language the same word still equals itself. */
function stemOf(word: string): string {
  const bare = word
    .replace(/(?<=..)ies$/, "y")
    .replace(/(?<=s|x|z|ch|sh)es$/, "")
    .replace(/(?<=..[^su])s$/, "")
    .replace(/(?<=...)(?:ing|ed)$/, "");
  return bare.replace(/([^aeiou])\1$/, "$1").replace(/(?<=..)e$/, "");
}
