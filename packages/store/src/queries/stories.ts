/**
 * Stories of others as far as rows tell of them: for what one may be offered, what is kept, and what was written beside one.
 */
import { checkin } from "@onward/domain/checkins/checkin";
import { cause } from "@onward/domain/debriefs/debrief";
import { goal } from "@onward/domain/goals/goal";
import { todayOf } from "@onward/domain/kernel/ctx";
import type { Heaviness } from "@onward/domain/kernel/heaviness";
import { excerpt } from "@onward/domain/kernel/text";
import { DAY } from "@onward/domain/kernel/time";
import { plainWords } from "@onward/domain/attempts/strategies";
import { latestHeaviness } from "@onward/domain/setbacks/heaviness";
import { rating, setback } from "@onward/domain/setbacks/setback";
import {
  STORY_CARD,
  STORY_DAYS,
  storyMay as mayIn,
  type Offerable,
  type StoryPlace,
  type StoryRows,
} from "@onward/domain/stories/offering";
import type { Because } from "@onward/domain/stories/likeness";
import { keptFirst, storyNote, type StoryNote } from "@onward/domain/stories/story-note";
import { notToday } from "@onward/domain/today/choices";
import type { Db } from "../drivers/driver.ts";
import { among, readRow, readRows, withVersions } from "../rows.ts";
import { query } from "./query.ts";
import { setbacksLately } from "./today-card.ts";
import { anotherWayFor, SWITCHING } from "./ways.ts";

/** More rows of one kind than this are not read. */
const MANY = 500;
/** Of a note a list shows its beginning. */
const LINE = 140;

const notesOf = (db: Db): StoryNote[] => readRows(db, storyNote, { order: "at, id", limit: MANY });

/** Where a story would stand, as a screen asks. */
export type StoryAsk = {
  readonly at: StoryPlace["at"];
  /** The setback, the goal, or the card of Today that it stands beside. */
  readonly beside: string | null;
  readonly helpOpened: boolean;
};

/** What was named again and again for a goal, as it was said last. */
function repeatedCause(db: Db, own: string, words: string): Because | null {
  const setbacks = readRows(db, setback, { where: "goal = ?", params: [own], limit: MANY });
  const named = among(
    db,
    cause,
    "setback",
    setbacks.map((s) => s.id),
  ).filter((c) => plainWords(c.text) === plainWords(words));
  const last = named.toSorted((a, b) => b.at - a.at || (a.id < b.id ? -1 : 1))[0];
  return last ? { hands: last.hands, whose: last.whose, repeats: "keepsHappening" } : null;
}

/**
 * For what a story may be offered in this place, which the page then looks for among the stories; null when none may be, or
 * what it would stand beside is not there.
 */
export const storyMay = query(
  [storyNote, checkin, rating, goal, ...SWITCHING],
  (db, { at, beside, helpOpened }: StoryAsk, moment): Offerable | null => {
    const notes = notesOf(db);
    const lately = setbacksLately(db, moment, STORY_DAYS * DAY);
    const ids = lately.map((s) => s.id);
    const ratings = Map.groupBy(among(db, rating, "setback", ids), (r) => r.setback);
    const causes = Map.groupBy(among(db, cause, "setback", ids), (c) => c.setback);
    const goals = new Map(
      among(
        db,
        goal,
        "id",
        lately.map((s) => s.goal),
      ).map((g) => [g.id, g]),
    );
    const today = todayOf(moment);
    const ofDay = { where: "day = ?", params: [today], limit: 1 };
    const rows: StoryRows = {
      recent: lately.map((s) => ({
        setback: s,
        goal: (s.goal && goals.get(s.goal)) ?? null,
        heaviness: latestHeaviness(ratings.get(s.id) ?? []),
        causes: causes.get(s.id) ?? [],
      })),
      notes,
      day: (readRows(db, checkin, ofDay)[0]?.heaviness ?? null) as Heaviness | null,
      notToday: readRows(db, notToday, {
        where: "card = ? AND day = ?",
        params: [STORY_CARD, today],
        limit: MANY,
      }),
      moment,
      visit: { helpOpened },
    };
    if (at === "stories") return mayIn(rows, { at });
    if (beside === null) return null;
    if (at === "today") return mayIn(rows, { at, card: beside });
    if (at === "setback") return mayIn(rows, { at, setback: beside });
    const own = readRow(db, goal, beside);
    if (!own) return null;
    const reason = anotherWayFor(db, own, moment);
    const named = reason?.type === "sameCause" ? repeatedCause(db, own.id, reason.cause) : null;
    return mayIn(rows, { at, goal: own, cause: named });
  },
);

export type StoryPage = {
  readonly text: string | null;
  readonly kept: boolean;
  /** The note has earlier versions: its row. */
  readonly earlier: StoryNote["id"] | null;
};

/** What is a person's own beside a story. */
export const storyPage = query([storyNote], (db, { story }: { story: string }): StoryPage => {
  const row = readRows(db, storyNote, { where: "story = ?", params: [story], limit: 1 })[0];
  return {
    text: row?.text ?? null,
    kept: (row?.keptAt ?? null) !== null,
    earlier: row && withVersions(db, row.id, ["text"]).length > 0 ? row.id : null,
  };
});

export type KeptStory = {
  readonly story: string;
  /** The beginning of the note; null where nothing was written. */
  readonly note: string | null;
  readonly kept: boolean;
};

/** The stories that are kept, the latest first; then those that something was written about. */
export const keptStories = query([storyNote], (db): readonly KeptStory[] => {
  const notes = notesOf(db);
  const kept = keptFirst(notes);
  const noted = notes
    .filter((n) => n.keptAt === null && n.text !== null)
    .toSorted((a, b) => b.at - a.at || (a.story < b.story ? -1 : 1));
  return [...kept, ...noted].map(({ story, text, keptAt }) => ({
    story,
    note: text === null ? null : excerpt(text, LINE),
    kept: keptAt !== null,
  }));
});
