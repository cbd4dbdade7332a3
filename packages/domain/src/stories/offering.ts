/**
 * When a story of somebody else's is offered, and for what: one in seven days at most, never on the day of a setback,
 * never where there is something that is not there to be analysed.
 *
 * What may be offered is found among rows; which story it is, among the stories. The two are apart so that the stories
 * need not be read where nothing may be offered.
 */
import type { Cause } from "../debriefs/debrief.ts";
import { may } from "../debriefs/offers.ts";
import type { Goal } from "../goals/goal.ts";
import { isLive } from "../goals/steps.ts";
import { todayOf, type Moment } from "../kernel/ctx.ts";
import { VERY_HEAVY, type Heaviness } from "../kernel/heaviness.ts";
import { DAY, dayOf, type Instant } from "../kernel/time.ts";
import { hardLately } from "../practices/three-good-things.ts";
import type { Setback } from "../setbacks/setback.ts";
import type { NotToday } from "../today/choices.ts";
import { nightOnly, quietNow, type Fresh, type Visit } from "../today/quiet.ts";
import type { TodayCard } from "../today/today.ts";
import { likeness, mostAlike, type Alike, type Because, type Comparable, type Matter } from "./likeness.ts";
import type { StoryNote } from "./story-note.ts";

/** The name under which *Not today* puts it aside. */
export const STORY_CARD = "story";
/** From one that was offered to the next. */
export const STORY_APART_MS = 7 * DAY;
/** What happened longer ago is not brought up by a story. */
export const STORY_DAYS = 30;
/** Today has a story only below these cards: where another asks for something, it waits. */
export const BELOW_CARDS: readonly TodayCard["card"][] = ["quiet", "smallStep", "lessonDue", "trySoon"];

/** A setback of the last `STORY_DAYS` days, by either date, with what says whether a story may be told beside it. */
export type Recent = {
  readonly setback: Fresh & Pick<Setback, "id" | "kind" | "area" | "closedAt">;
  /** The goal it hit; null when there is none. */
  readonly goal: Pick<Goal, "id" | "state" | "area"> | null;
  /** As it was last said to be. */
  readonly heaviness: Heaviness | null;
  readonly causes: readonly Pick<Cause, keyof Because>[];
};

export type StoryRows = {
  readonly recent: readonly Recent[];
  /** Every row there is. */
  readonly notes: readonly Pick<StoryNote, "story" | "text" | "keptAt" | "offeredAt" | "setback" | "goal">[];
  /** How heavy the day was said to be. */
  readonly day: Heaviness | null;
  readonly notToday: readonly Pick<NotToday, "card" | "day">[];
  readonly moment: Moment;
  readonly visit: Visit;
};

/** Where it would stand: Today, the page of all stories, beside a setback, or where another way is looked for. */
export type StoryPlace =
  | { readonly at: "stories" }
  /** Below this card. */
  | { readonly at: "today"; readonly card: string }
  | { readonly at: "setback"; readonly setback: string }
  | {
      readonly at: "goal";
      readonly goal: Pick<Goal, "id" | "state" | "area">;
      /** What was named again and again. */
      readonly cause: Because | null;
    };

// Both ways, so that a clock that was once set ahead silences nothing until it catches up.
const within = (at: Instant, now: Instant, ms: number): boolean => Math.abs(now - at) < ms;

/**
 * True when a story may be shown unasked at all: by day, no setback in the last 24 h, no help sought in this tab, neither
 * the day nor a setback of the last seven days very heavy, and none of the last 30 days of a kind that is not analysed.
 */
export const storiesFit = ({
  recent,
  day,
  moment,
  visit,
}: Pick<StoryRows, "day" | "moment" | "visit"> & {
  readonly recent: readonly Pick<Recent, "setback" | "heaviness">[];
}): boolean => {
  const setbacks = recent.map((r) => r.setback);
  return (
    !nightOnly(moment) &&
    !quietNow(setbacks, moment, visit) &&
    day !== VERY_HEAVY &&
    !recent.some((r) => r.heaviness === VERY_HEAVY && within(r.setback.at, moment.now, STORY_APART_MS)) &&
    !hardLately({ setbacks, kind: null, moment })
  );
};

/** The setbacks a story may be told beside: not closed, not very heavy, of an open goal or none, of a kind that allows it. */
const mattersOf = ({ recent, moment }: Pick<StoryRows, "recent" | "moment">): readonly Matter[] =>
  recent
    .filter(
      ({ setback, goal, heaviness }) =>
        may(setback.kind).story &&
        setback.closedAt === null &&
        heaviness !== VERY_HEAVY &&
        (goal === null || isLive(goal)) &&
        setback.at <= moment.now &&
        moment.now - setback.at < STORY_DAYS * DAY,
    )
    .map(({ setback, goal, causes }) => ({
      setback: setback.id,
      goal: null,
      at: setback.at,
      area: goal?.area ?? setback.area,
      kind: setback.kind,
      causes,
    }));

/** What a story may be offered for here and now, and those that are known already. */
export type Offerable = {
  /** The one that was offered in the last seven days; it may go on standing, and no other may come. */
  readonly standing: string | null;
  /** What it may be like: of the standing one, what it was offered for. */
  readonly matters: readonly Matter[];
  /** Stories that were offered, kept or written about: they are not offered again. */
  readonly known: readonly string[];
};

/** The one that was offered last in the last seven days. */
const standingOf = ({ notes, moment }: StoryRows) =>
  notes
    .filter((n) => n.offeredAt !== null && within(n.offeredAt, moment.now, STORY_APART_MS))
    .toSorted((a, b) => (b.offeredAt ?? 0) - (a.offeredAt ?? 0) || (a.story < b.story ? -1 : 1))[0] ?? null;

/**
 * What a story may be offered for in this place; null when none may be. On Today it stands on the day it is first shown,
 * until *Not today*; elsewhere for seven days, beside what it was offered for.
 */
export function storyMay(rows: StoryRows, place: StoryPlace): Offerable | null {
  const { notes, notToday, moment } = rows;
  if (!storiesFit(rows)) return null;
  const today = todayOf(moment);
  if (
    place.at === "today" &&
    (!BELOW_CARDS.some((card) => card === place.card) ||
      notToday.some((n) => n.card === STORY_CARD && n.day === today))
  )
    return null;

  const own = mattersOf(rows);
  const matters =
    place.at === "goal"
      ? isLive(place.goal)
        ? [ofGoal(place.goal, place.cause)]
        : []
      : place.at === "setback"
        ? own.filter((m) => m.setback === place.setback)
        : own;
  const known = notes
    .filter((n) => n.offeredAt !== null || n.keptAt !== null || n.text !== null)
    .map((n) => n.story);

  const standing = standingOf(rows);
  if (standing === null) return matters.length === 0 ? null : { standing: null, matters, known };
  if (place.at === "today" && dayOf(standing.offeredAt ?? 0, moment.zone, moment.dayStartsAt) !== today)
    return null;
  const its = matters.filter(
    (m) => m.setback === standing.setback && (standing.setback !== null || m.goal === standing.goal),
  );
  return its.length === 0 ? null : { standing: standing.story, matters: its, known };
}

const ofGoal = ({ id, area }: Pick<Goal, "id" | "area">, cause: Because | null): Matter => ({
  setback: null,
  goal: id,
  at: 0,
  area,
  kind: null,
  causes: cause === null ? [] : [cause],
});

export type StoryOffer<S extends Comparable> = {
  readonly story: S;
  /** What it is like, and in what. */
  readonly matter: Matter;
  readonly alike: readonly Alike[];
  /** It was not shown before: that it is now is to be kept (`offerStory`). */
  readonly first: boolean;
};

/** The story to offer: the one that stands, else the most alike of those that are not known; null when none fits. */
export function chooseStory<S extends Comparable>(
  { standing, matters, known }: Offerable,
  stories: readonly S[],
): StoryOffer<S> | null {
  if (standing !== null) {
    const story = stories.find(({ key }) => key === standing);
    const matter = matters[0];
    const alike = story && matter ? likeness(matter, story) : null;
    return story && matter && alike ? { story, matter, alike, first: false } : null;
  }
  const found = mostAlike(
    matters,
    stories.filter(({ key }) => !known.includes(key)),
  );
  return found && { ...found, first: true };
}
