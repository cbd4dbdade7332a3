/**
 * Today: at most one card, the first line of a fixed table that fits.
 *
 * *Not today* hides a card until tomorrow. Nothing is ever called late, nothing is counted, and a gap of any length
 * is not mentioned. A paused goal and a closed setback are mentioned by nothing.
 */
import type { Attempt } from "../attempts/attempt.ts";
import type { Checkin } from "../checkins/checkin.ts";
import type { Debrief } from "../debriefs/debrief.ts";
import { CARDS, may } from "../debriefs/offers.ts";
import type { Goal, Step } from "../goals/goal.ts";
import { isLive, nextStep } from "../goals/steps.ts";
import { todayOf, type Moment } from "../kernel/ctx.ts";
import { HEAVY, VERY_HEAVY, type Heaviness } from "../kernel/heaviness.ts";
import type { Id } from "../kernel/id.ts";
import { DAY, dayOf, daysBetween, type Instant, type LocalDate } from "../kernel/time.ts";
import type { Lesson } from "../lessons/lesson.ts";
import type { Plan } from "../plans/plan.ts";
import { askedSince, asksAgain } from "../setbacks/asking-again.ts";
import { latestHeaviness } from "../setbacks/heaviness.ts";
import type { Rating, Setback } from "../setbacks/setback.ts";
import type { NotToday } from "./choices.ts";
import { HOW_NOW, isFresh, nightOnly, quietNow, type Visit } from "./quiet.ts";

/** Something typed and not saved: the key it is kept under, and when it was last touched. */
export type Draft = { readonly key: string; readonly at: Instant };
/** The last thing the person kept, whole, so that the card can show its words. */
export type Kept =
  | { readonly kind: "lesson"; readonly lesson: Lesson }
  | { readonly kind: "plan"; readonly plan: Plan };

/** The rows Today is made from. More than asked for does no harm; what is not here is not mentioned. */
export type TodayRows = {
  readonly draft: Draft | null;
  /**
   * Setbacks of the last eight days by either date, those with a wish to be asked again that holds, and every one that
   * another row here came from.
   */
  readonly setbacks: readonly Setback[];
  /** Their ratings. */
  readonly ratings: readonly Rating[];
  /** Today's check-in. */
  readonly checkin: Checkin | null;
  /** Setbacks for which `lookBackIsOpen`: at night only whether anything is open is asked of them. */
  readonly lookBackOpen: readonly Id<"setback">[];
  /** Debriefs for which `carryOnIsOpen`, each with the questions left (`progress`). */
  readonly carryOnOpen: readonly { readonly debrief: Debrief; readonly left: number }[];
  /** What was put aside today, and in the week before. */
  readonly notToday: readonly NotToday[];
  /** Every goal that another row here belongs to. */
  readonly goals: readonly Goal[];
  /** Tries without an outcome, for a day from a week ago to three days ahead. */
  readonly attempts: readonly Attempt[];
  /** Those of them that were looked ahead to, to the end. */
  readonly lookedAhead: readonly Id<"attempt">[];
  /** Plans of those tries and of their goals. */
  readonly plans: readonly Plan[];
  /** Lessons to review today, first one first, already limited to what a day may bring. */
  readonly dueLessons: readonly Pick<Lesson, "id" | "goal" | "setback">[];
  readonly lastKept: Kept | null;
  /** The person's day of the visit before this one; null on the first. */
  readonly lastVisit: LocalDate | null;
  /** Steps not done yet; of those that repeat, the ones that are open today. */
  readonly steps: readonly Step[];
  /** The heaviest of what was last said of these days: see `heaviestLately`. Only the last line asks. */
  readonly saidLately: Heaviness | null;
};

/** One card, with what its screen needs. The names are for `switch`; the words are in the copy. */
export type TodayCard =
  | { readonly card: "draft"; readonly draft: Draft }
  | { readonly card: "justLogged"; readonly setback: Id<"setback">; readonly heaviness: Heaviness | null }
  | { readonly card: "night" }
  | {
      readonly card: "tryToday";
      readonly attempt: Id<"attempt">;
      readonly goal: Id<"goal">;
      /** Its if-thens, the first made first; without any, the one made last for its goal. */
      readonly plans: readonly Plan[];
      /** False while a look ahead is held back; *It's over, here's how it went* stays. */
      readonly lookAhead: boolean;
      /** It was looked ahead to: what came of that is shown, and nothing is offered. */
      readonly lookedAhead: boolean;
    }
  | { readonly card: "tryWasDue"; readonly attempt: Id<"attempt">; readonly goal: Id<"goal"> }
  | { readonly card: "lookBack"; readonly setback: Id<"setback">; readonly at: Instant }
  | {
      readonly card: "carryOn";
      readonly debrief: Id<"debrief">;
      readonly setback: Id<"setback">;
      readonly left: number;
    }
  | {
      readonly card: "howNow";
      readonly setback: Id<"setback">;
      /** What was guessed a week ago; null where it is asked because that was wished. */
      readonly guess: Heaviness | null;
      /** It was wished to be asked again: that can be taken back. */
      readonly wished: boolean;
    }
  | { readonly card: "trySoon"; readonly attempt: Id<"attempt">; readonly goal: Id<"goal"> }
  | { readonly card: "lessonDue"; readonly lesson: Id<"lesson"> }
  | { readonly card: "goodToSeeYou"; readonly kept: Kept }
  | { readonly card: "smallStep"; readonly step: Id<"step">; readonly goal: Id<"goal"> | null }
  | {
      readonly card: "quiet";
      /** False where a small win is not asked for; then: just close this. */
      readonly winPrompt: boolean;
      /** The day was no quiet one: a setback in the last 24 h, or said to be heavy. Then: that's enough for today. */
      readonly enough: boolean;
      /** Something was last said to be very heavy. Then: nothing is needed. */
      readonly heavy: boolean;
    };
export type CardName = TodayCard["card"];

/** How long a try that had its day is asked about, and how far ahead one is mentioned, in days. */
const ASKED_FOR_DAYS = 7;
const AHEAD_DAYS = 3;
/** How old a setback may be for looking back to be offered on Today. */
const LOOK_BACK_DAYS = 7;
const WEEK = 7;
/** From this many days without a visit on, the next one begins with a greeting. */
const AWAY_DAYS = 14;

/** Rows with what every line of the table asks about them. */
type Seen = TodayRows & {
  readonly moment: Moment;
  readonly today: LocalDate;
  /** Help was sought in this tab: nothing that takes thinking over is brought up. */
  readonly afterHelp: boolean;
  readonly quiet: boolean;
  /** Whether looking ahead to a try at this goal may be brought up. */
  readonly mayLookAhead: (goal: Id<"goal">) => boolean;
  readonly isLive: (goal: Id<"goal">) => boolean;
  /** False for what belongs to a paused goal or a closed setback. */
  readonly mayMention: (of: {
    readonly goal: Id<"goal"> | null;
    readonly setback: Id<"setback"> | null;
  }) => boolean;
};

/** A setback that weighs at its most holds back every look ahead; one of a hard kind, those of its own goal. */
const heldBackBy = (setback: Setback, ratings: readonly Rating[], goal: Id<"goal">): boolean =>
  latestHeaviness(ratings.filter((r) => r.setback === setback.id)) === VERY_HEAVY ||
  (setback.goal === goal && !may(setback.kind).lookAhead);

function see(rows: TodayRows, moment: Moment, visit: Visit): Seen {
  const today = todayOf(moment);
  const live = new Set(rows.goals.filter(isLive).map((g) => g.id));
  const paused = new Set(rows.goals.filter((g) => g.state === "paused").map((g) => g.id));
  const closed = new Set(rows.setbacks.filter((s) => s.closedAt !== null).map((s) => s.id));
  const quiet = quietNow(rows.setbacks, moment, visit);
  const veryHeavyDay = rows.checkin?.day === today && rows.checkin.heaviness === VERY_HEAVY;
  return {
    ...rows,
    moment,
    today,
    afterHelp: visit.helpOpened,
    quiet,
    mayLookAhead: (goal) =>
      !quiet &&
      !veryHeavyDay &&
      !rows.setbacks.some((s) => s.closedAt === null && heldBackBy(s, rows.ratings, goal)),
    isLive: (goal) => live.has(goal),
    // A goal let go or reached is over, and what was learned in it stays.
    mayMention: ({ goal, setback }) =>
      (goal === null || !paused.has(goal)) && (setback === null || !closed.has(setback)),
  };
}

/** The first by `order`; ties go to the smaller id, so that every device picks the same. */
const first = <T extends { readonly id: string }>(list: readonly T[], order: (item: T) => number) =>
  list.toSorted((a, b) => order(a) - order(b) || (a.id < b.id ? -1 : 1)).at(0);

type Found<Name extends CardName> = Extract<TodayCard, { card: Name }> | null;

/** The setback that was written down last, of those of the last 24 h that are not closed. */
export const justWritten = (setbacks: readonly Setback[], { now }: Moment): Setback | null =>
  first(
    setbacks.filter((s) => s.closedAt === null && isFresh(s, now)),
    (s) => -s.loggedAt,
  ) ?? null;

function justLogged({ setbacks, ratings, moment }: Seen): Found<"justLogged"> {
  const latest = justWritten(setbacks, moment);
  if (!latest) return null;
  const own = ratings.filter((r) => r.setback === latest.id);
  return { card: "justLogged", setback: latest.id, heaviness: latestHeaviness(own) };
}

/** Open tries of live goals whose day is from `from` to `to` days ahead. */
function tries({ attempts, isLive, today }: Seen, from: number, to: number) {
  return attempts.flatMap((a) => {
    if (a.day === null || a.outcome !== null || !isLive(a.goal)) return [];
    const ahead = daysBetween(today, a.day);
    return ahead >= from && ahead <= to ? [{ ...a, ahead }] : [];
  });
}

function plansFor(attempt: Pick<Attempt, "id" | "goal">, { plans, mayMention }: Seen): readonly Plan[] {
  const open = plans.filter((p) => p.droppedAt === null && mayMention(p));
  const own = open.filter((p) => p.attempt === attempt.id);
  if (own.length > 0) return own.toSorted((a, b) => a.at - b.at || (a.id < b.id ? -1 : 1));
  const ofGoal = open.filter((p) => p.attempt === null && p.goal === attempt.goal);
  return [first(ofGoal, (p) => -p.at) ?? []].flat();
}

function tryToday(seen: Seen): Found<"tryToday"> {
  const attempt = first(tries(seen, 0, 0), (a) => a.at);
  if (!attempt) return null;
  const { id, goal } = attempt;
  return {
    card: "tryToday",
    attempt: id,
    goal,
    plans: plansFor(attempt, seen),
    lookAhead: seen.mayLookAhead(goal),
    lookedAhead: seen.lookedAhead.includes(id),
  };
}

function tryWasDue(seen: Seen): Found<"tryWasDue"> {
  const attempt = first(tries(seen, -ASKED_FOR_DAYS, -1), (a) => -a.ahead);
  return attempt ? { card: "tryWasDue", attempt: attempt.id, goal: attempt.goal } : null;
}

function lookBack({ setbacks, lookBackOpen, moment, afterHelp }: Seen): Found<"lookBack"> {
  if (afterHelp) return null;
  const offered = setbacks.filter((s) => {
    const age = moment.now - s.at;
    const young = age >= DAY && age <= LOOK_BACK_DAYS * DAY;
    return s.closedAt === null && young && lookBackOpen.includes(s.id);
  });
  const latest = first(offered, (s) => -s.at);
  return latest ? { card: "lookBack", setback: latest.id, at: latest.at } : null;
}

function carryOn({ setbacks, carryOnOpen, afterHelp }: Seen): Found<"carryOn"> {
  if (afterHelp) return null;
  const open = new Set(setbacks.filter((s) => s.closedAt === null).map((s) => s.id));
  const stopped = carryOnOpen.filter(({ debrief, left }) => left > 0 && open.has(debrief.setback));
  const latest = first(
    stopped.map(({ debrief, left }) => ({ ...debrief, left })),
    (d) => -(d.stoppedAt ?? d.startedAt),
  );
  return latest ? { card: "carryOn", debrief: latest.id, setback: latest.setback, left: latest.left } : null;
}

function howNow({ setbacks, ratings, notToday, today, quiet, moment, mayMention }: Seen): Found<"howNow"> {
  if (quiet) return null;
  const day = (at: Instant) => dayOf(at, moment.zone, moment.dayStartsAt);
  const open = setbacks.flatMap((s) => {
    if (!mayMention({ goal: s.goal, setback: s.id })) return [];
    const guess = may(s.kind).debrief && daysBetween(day(s.loggedAt), today) === WEEK ? s.guess : null;
    const wished = askedSince(s, moment);
    const since = wished ?? (guess === null ? null : today);
    if (since === null) return [];
    const rated = ratings.some((r) => r.setback === s.id && day(r.at) >= since);
    // One put aside today is still the first of its kind, so that it does not bring the next.
    const wasPutOff = notToday.some(
      (n) => n.card === HOW_NOW && n.subject === s.id && n.day >= since && n.day < today,
    );
    return rated || wasPutOff ? [] : [{ ...s, guess }];
  });
  const latest = first(open, (s) => -s.loggedAt);
  return latest
    ? { card: HOW_NOW, setback: latest.id, guess: latest.guess, wished: asksAgain(latest, moment) }
    : null;
}

function trySoon(seen: Seen): Found<"trySoon"> {
  const soon = tries(seen, 1, AHEAD_DAYS).filter(
    (a) => seen.mayLookAhead(a.goal) && !seen.lookedAhead.includes(a.id),
  );
  const attempt = first(soon, (a) => a.ahead);
  return attempt ? { card: "trySoon", attempt: attempt.id, goal: attempt.goal } : null;
}

function lessonDue({ dueLessons, quiet, mayMention }: Seen): Found<"lessonDue"> {
  const lesson = quiet ? undefined : dueLessons.find(mayMention);
  return lesson ? { card: "lessonDue", lesson: lesson.id } : null;
}

function goodToSeeYou({ lastKept, lastVisit, today, quiet, mayMention }: Seen): Found<"goodToSeeYou"> {
  if (quiet || lastKept === null || lastVisit === null) return null;
  const row = lastKept.kind === "lesson" ? lastKept.lesson : lastKept.plan;
  const away = daysBetween(lastVisit, today) >= AWAY_DAYS;
  return away && mayMention(row) ? { card: "goodToSeeYou", kept: lastKept } : null;
}

function smallStep({ steps, goals, setbacks, today }: Seen): Found<"smallStep"> {
  const step = nextStep(steps, goals, setbacks, today);
  return step ? { card: "smallStep", step: step.id, goal: step.goal } : null;
}

/** A day on which something happened, or that was said to be heavy, is not called a quiet one. */
const wasHard = ({ setbacks, checkin, today, moment }: Seen): boolean =>
  setbacks.some((s) => isFresh(s, moment.now)) ||
  (checkin?.day === today && (checkin.heaviness ?? 0) >= HEAVY);

type Line = (seen: Seen) => TodayCard | null;

/** At any hour, before the night. */
const ALWAYS: readonly Line[] = [
  ({ draft }) => (draft === null ? null : { card: "draft", draft }),
  justLogged,
];
/** By day. At night they only tell whether anything is open. */
const BY_DAY: readonly Line[] = [
  tryToday,
  tryWasDue,
  lookBack,
  carryOn,
  howNow,
  trySoon,
  lessonDue,
  goodToSeeYou,
  smallStep,
];

/** The row a card is about, as *Not today* knows it; null for a card about none. */
function subjectOf(card: TodayCard): string | null {
  switch (card.card) {
    case "draft":
      return card.draft.key;
    case "justLogged":
    case "lookBack":
    case "howNow":
    case "carryOn":
      return card.setback;
    case "tryToday":
    case "tryWasDue":
    case "trySoon":
      return card.attempt;
    case "lessonDue":
      return card.lesson;
    case "goodToSeeYou":
      return card.kept.kind === "lesson" ? card.kept.lesson.id : card.kept.plan.id;
    case "smallStep":
      return card.step;
    case "night":
    case "quiet":
      return null;
  }
}

/** What *Not today* on a card gives to `putOff`. */
export const putAside = (card: TodayCard): { readonly card: string; readonly subject: string | null } => ({
  // The offers to look back count their refusals under names of their own.
  card: card.card === "lookBack" ? CARDS.debrief : card.card === "carryOn" ? CARDS.carryOn : card.card,
  subject: subjectOf(card),
});

/**
 * The one card of this moment, or the quiet one. Total: any rows give an answer.
 *
 * Of one kind only the first is looked at, so *Not today* on a step does not bring the next step.
 */
export function todayCard(rows: TodayRows, moment: Moment, visit: Visit): TodayCard {
  const seen = see(rows, moment, visit);
  const isAside = (card: TodayCard) => {
    const { card: name, subject } = putAside(card);
    return seen.notToday.some((n) => n.day === seen.today && n.card === name && n.subject === subject);
  };
  const firstOf = (lines: readonly Line[]): TodayCard | null => {
    for (const line of lines) {
      const card = line(seen);
      if (card && !isAside(card)) return card;
    }
    return null;
  };

  const always = firstOf(ALWAYS);
  if (always) return always;
  const byDay = firstOf(BY_DAY);
  const night: TodayCard = { card: "night" };
  const atNight = nightOnly(moment);
  const open = byDay && atNight ? night : byDay;
  if (open && !isAside(open)) return open;
  const enough = wasHard(seen);
  const heavy = seen.saidLately === VERY_HEAVY;
  return { card: "quiet", winPrompt: !seen.quiet && !enough && !heavy && !atNight, enough, heavy };
}
