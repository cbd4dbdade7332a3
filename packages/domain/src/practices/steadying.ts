/**
 * Which practices are offered now, and why: one table, read from the top, and beside it what holds each back.
 *
 * How heavy it is, the hour, the kind of setback, the time at hand and what helped this person before decide. Each
 * offer says why it is made, so that the screen can: *offered because ...*. Everything stays open to whoever goes
 * there themselves.
 */
import type { Moment } from "../kernel/ctx.ts";
import { HEAVY, VERY_HEAVY, type Heaviness } from "../kernel/heaviness.ts";
import { DAY, isEvening, isNight, type Instant } from "../kernel/time.ts";
import { NOT_TO_ANALYSE, type Kind } from "../setbacks/setback.ts";
import { quietNow, type Visit } from "../today/quiet.ts";
import type { Sitting } from "./sitting.ts";
import { goodThingsAreDue, hardLately, THREE_GOOD_THINGS, type Lately } from "./three-good-things.ts";

/** What may be offered: practices by their key, and `someone`: to talk to a person, or to Help. */
export const STEADYING = [
  "breathing",
  "grounding",
  "kinderVoice",
  "worry",
  "secondLook",
  "distance",
  "writing",
  "lowDay",
  "pictureIt",
  "walkThrough",
  "values",
  "giveAdvice",
  "bestSelf",
  "threeGoodThings",
  "someone",
] as const;
export type SteadyingKey = (typeof STEADYING)[number];

/** Why something is offered. The words are in the copy. */
export type Because =
  /** It takes two minutes and nothing has to be decided. */
  | "short"
  /** It is heavy: the body first, the thinking later. */
  | "bodyFirst"
  /** It does not go by the breath, which not everyone finds steadying. */
  | "notTheBreath"
  /** Someone was hurt: looking around is safer than looking inward. */
  | "aroundYou"
  /** It weighs enough for a harsh inner voice, or nobody said how much. */
  | "weighs"
  /** It is night, and what can wait can be put down. */
  | "night"
  /** It weighs something, and has cooled enough to be looked at again. */
  | "lookAgain"
  /** It is close, and can be told from further off. */
  | "close"
  /** It still takes up room some time later. */
  | "takesRoom"
  /** A low day, on which something small is more than nothing. */
  | "low"
  /** A try has its day soon. */
  | "tryAhead"
  /** A lighter day, on which looking further takes nothing away. */
  | "lighter"
  /** It is evening, and nothing speaks against looking for what was good in the day. */
  | "evening"
  /** It is heavy, or of a kind that no one should have to carry alone. */
  | "notAlone";

/** A line of the table. A part left out does not narrow it. */
export type SteadyingLine = {
  readonly offer: SteadyingKey;
  /** From how heavy on. An unsaid heaviness meets no `from`, unless `alsoUnsaid`. */
  readonly from?: Heaviness;
  /** Up to how heavy; an unsaid heaviness meets none. */
  readonly upTo?: Heaviness;
  readonly alsoUnsaid?: true;
  readonly hours?: "night" | "evening";
  /** Only where a try has its day within `TRY_AHEAD_DAYS`. */
  readonly tryAhead?: true;
  readonly kinds?: readonly (Kind | "other")[];
  readonly because: Because;
};

/** How much of someone each offer asks: at the heaviest, what asks nothing comes first whatever helped before. */
export const ASKS: Readonly<Record<SteadyingKey, "nothing" | "aFewWords" | "aPerson">> = {
  breathing: "nothing",
  grounding: "nothing",
  kinderVoice: "aFewWords",
  worry: "aFewWords",
  secondLook: "aFewWords",
  distance: "aFewWords",
  writing: "aFewWords",
  lowDay: "aFewWords",
  pictureIt: "aFewWords",
  walkThrough: "aFewWords",
  values: "aFewWords",
  giveAdvice: "aFewWords",
  bestSelf: "aFewWords",
  threeGoodThings: "aFewWords",
  someone: "aPerson",
};

/** About how long each takes, in minutes, as its content says; help has no length. */
export const MINUTES: Readonly<Record<SteadyingKey, number>> = {
  breathing: 2,
  grounding: 3,
  kinderVoice: 5,
  worry: 1,
  secondLook: 8,
  distance: 6,
  writing: 15,
  lowDay: 7,
  pictureIt: 8,
  walkThrough: 6,
  values: 6,
  giveAdvice: 5,
  bestSelf: 10,
  threeGoodThings: 5,
  someone: 0,
};

/** What each is for; lists stand under it. */
export const PURPOSES: Readonly<Record<SteadyingKey, "steady" | "seeAgain" | "getReady" | "notice">> = {
  breathing: "steady",
  grounding: "steady",
  kinderVoice: "steady",
  worry: "steady",
  someone: "steady",
  secondLook: "seeAgain",
  distance: "seeAgain",
  writing: "seeAgain",
  lowDay: "getReady",
  pictureIt: "getReady",
  walkThrough: "getReady",
  values: "notice",
  giveAdvice: "notice",
  bestSelf: "notice",
  threeGoodThings: "notice",
};

/** What can be so now that holds something back. */
export const HOLDS = [
  "quiet",
  "night",
  "evening",
  "heavy",
  "veryHeavy",
  "hurt",
  "hardLately",
  "endedHeavier",
  "firstWeek",
] as const;
export type Hold = (typeof HOLDS)[number];

const THINKING: readonly Hold[] = ["quiet", "night", "veryHeavy"];

/** What keeps each out of every list: neither offered nor named until it has passed. */
export const HELD_BACK: Readonly<Record<SteadyingKey, readonly Hold[]>> = {
  breathing: [],
  grounding: [],
  // After being hurt kind words can bring it all back up.
  kinderVoice: ["hurt"],
  worry: [],
  someone: [],
  secondLook: [...THINKING, "heavy", "hardLately"],
  distance: [...THINKING, "hardLately"],
  writing: [...THINKING, "evening", "heavy", "hardLately", "endedHeavier", "firstWeek"],
  lowDay: THINKING,
  pictureIt: [...THINKING, "hardLately"],
  walkThrough: [...THINKING, "hardLately"],
  values: THINKING,
  giveAdvice: [...THINKING, "hardLately"],
  bestSelf: [...THINKING, "heavy", "hardLately"],
  threeGoodThings: [...THINKING, "hardLately"],
};

/** How often some are offered at most: not twice within `apart` days, nor more than `most` times within `within`. */
export const OFTEN: Readonly<
  Partial<Record<SteadyingKey, { readonly apart: number; readonly most: number; readonly within: number }>>
> = {
  writing: { apart: 1, most: 4, within: 30 },
  bestSelf: { apart: 3, most: 4, within: 90 },
};

/** For so many days after a setback nobody is asked to write about it at length. */
export const FIRST_DAYS = 7;
/** A try so many days ahead is one to get ready for. */
export const TRY_AHEAD_DAYS = 7;
/** What ended heavier so many times running is held back, for so many days. */
const HEAVIER_TIMES = 2;
export const HEAVIER_DAYS = 30;

/** The table. For each offer its first line that fits counts; the order of the lines is the order on screen. */
export const TABLE: readonly SteadyingLine[] = [
  // After being hurt, attention on the breath or on warmth can bring it all back up.
  { offer: "grounding", kinds: ["hurt"], because: "aroundYou" },
  { offer: "breathing", from: HEAVY, because: "bodyFirst" },
  { offer: "breathing", because: "short" },
  { offer: "grounding", because: "notTheBreath" },
  { offer: "worry", hours: "night", because: "night" },
  { offer: "kinderVoice", from: 2, alsoUnsaid: true, because: "weighs" },
  { offer: "pictureIt", tryAhead: true, because: "tryAhead" },
  { offer: "walkThrough", tryAhead: true, because: "tryAhead" },
  { offer: "secondLook", from: 1, because: "lookAgain" },
  { offer: "distance", from: 1, because: "close" },
  { offer: "writing", from: 1, because: "takesRoom" },
  { offer: "lowDay", from: 2, because: "low" },
  { offer: "values", upTo: 1, because: "lighter" },
  { offer: "giveAdvice", upTo: 1, because: "lighter" },
  { offer: "bestSelf", upTo: 1, because: "lighter" },
  { offer: "threeGoodThings", hours: "evening", because: "evening" },
  { offer: "someone", from: HEAVY, because: "notAlone" },
  { offer: "someone", kinds: NOT_TO_ANALYSE, because: "notAlone" },
];

/** How often a practice was followed by something lighter, of the sittings that say so. */
export type HelpedBefore = { readonly helped: number; readonly of: number };

export type SteadyingOffer = {
  readonly offer: SteadyingKey;
  readonly because: Because;
  /** Present only from three sittings with before and after on, when most of them ended lighter. */
  readonly helpedBefore: HelpedBefore | null;
};

/** Fewer sittings than this say nothing. */
export const FEWEST_SITTINGS = 3;

/**
 * How often a practice was followed by something lighter; null under three sittings with before and after.
 * Counts what was said and claims nothing about why.
 */
export function helpedBefore(practice: string, sittings: readonly Sitting[]): HelpedBefore | null {
  const told = sittings.filter((s) => s.practice === practice && s.before !== null && s.after !== null);
  if (told.length < FEWEST_SITTINGS) return null;
  return { helped: told.filter((s) => Number(s.after) < Number(s.before)).length, of: told.length };
}

/** What is known at this moment. */
export type SteadyingNow = {
  /** How heavy it is now; null when nobody said. */
  readonly heaviness: Heaviness | null;
  /** The heaviest of what was last said of these days, in hand or not: see `heaviestLately`. */
  readonly lately: Heaviness | null;
  /** When the setback in hand happened, if there is one. */
  readonly happenedAt: Instant | null;
  /** The kind of the setback, if there is one. */
  readonly kind: Kind | "other" | null;
  /** Setbacks of the last weeks, by either date; older ones are passed over. */
  readonly setbacks: Lately["setbacks"];
  readonly sittings: readonly Sitting[];
  /** A try has its day within `TRY_AHEAD_DAYS`. */
  readonly tryAhead: boolean;
  /** How many minutes there are; null when nobody said. */
  readonly minutes: number | null;
  readonly moment: Moment;
  readonly visit: Visit;
};

/** True where a practice ended heavier the last times it was said, and not long ago. */
export function endedHeavier(practice: string, sittings: readonly Sitting[], moment: Moment): boolean {
  const last = sittings
    .filter((s) => s.practice === practice && s.before !== null && s.after !== null)
    .toSorted((a, b) => b.finishedAt - a.finishedAt)
    .slice(0, HEAVIER_TIMES);
  return (
    last.length === HEAVIER_TIMES &&
    last.every((s) => Number(s.after) > Number(s.before)) &&
    last.some((s) => Math.abs(moment.now - s.finishedAt) < HEAVIER_DAYS * DAY)
  );
}

/** What holds back now, of what applies to everything alike. */
function holdsNow(now: SteadyingNow): ReadonlySet<Hold> {
  const { moment } = now;
  const weight = Math.max(now.heaviness ?? 0, now.lately ?? 0);
  const so: Readonly<Record<Exclude<Hold, "endedHeavier">, boolean>> = {
    quiet: quietNow(now.setbacks, moment, now.visit),
    night: isNight(moment.now, moment.zone),
    evening: isEvening(moment.now, moment.zone),
    heavy: weight >= HEAVY,
    veryHeavy: weight >= VERY_HEAVY,
    hurt: now.kind === "hurt",
    hardLately: hardLately(now),
    firstWeek: now.happenedAt !== null && Math.abs(moment.now - now.happenedAt) < FIRST_DAYS * DAY,
  };
  return new Set(HOLDS.filter((hold) => hold !== "endedHeavier" && so[hold]));
}

/** What may stand in a list now, offered or not; the rest is named nowhere until what holds it back has passed. */
export function mayStandNow(now: SteadyingNow): readonly SteadyingKey[] {
  const holds = holdsNow(now);
  return STEADYING.filter((key) =>
    HELD_BACK[key].every((hold) =>
      hold === "endedHeavier" ? !endedHeavier(key, now.sittings, now.moment) : !holds.has(hold),
    ),
  );
}

/** True unless it was done so lately, or so often, that it is not brought up again. */
function isDue(key: SteadyingKey, { sittings, moment }: SteadyingNow): boolean {
  if (key === THREE_GOOD_THINGS) return goodThingsAreDue(sittings, moment);
  const often = OFTEN[key];
  if (often === undefined) return true;
  const within = (days: number) =>
    sittings.filter((s) => s.practice === key && Math.abs(moment.now - s.finishedAt) < days * DAY).length;
  return within(often.apart) === 0 && within(often.within) < often.most;
}

function fits(line: SteadyingLine, now: SteadyingNow): boolean {
  const { heaviness, kind, minutes, moment } = now;
  const heavyEnough =
    line.from === undefined || (heaviness === null ? line.alsoUnsaid === true : heaviness >= line.from);
  return (
    heavyEnough &&
    (line.upTo === undefined || (heaviness !== null && heaviness <= line.upTo)) &&
    (line.hours === undefined || (line.hours === "night" ? isNight : isEvening)(moment.now, moment.zone)) &&
    (line.tryAhead === undefined || now.tryAhead) &&
    (line.kinds === undefined || (kind !== null && line.kinds.includes(kind))) &&
    // Breathing stays for any time there is.
    (minutes === null || line.offer === "breathing" || MINUTES[line.offer] <= minutes) &&
    isDue(line.offer, now)
  );
}

/**
 * What to offer now, first one first; never empty.
 *
 * What mostly helped this person before comes first, except that at the heaviest nothing that asks for words
 * comes before what asks for none, and after being hurt the order of the table stays.
 */
export function steadyingNow(now: SteadyingNow): readonly SteadyingOffer[] {
  const mayStand = mayStandNow(now);
  const offers: SteadyingOffer[] = [];
  for (const line of TABLE) {
    if (!mayStand.includes(line.offer) || !fits(line, now)) continue;
    if (offers.some((o) => o.offer === line.offer)) continue;
    const before = helpedBefore(line.offer, now.sittings);
    const mostly = before !== null && before.helped * 2 > before.of;
    offers.push({ offer: line.offer, because: line.because, helpedBefore: mostly ? before : null });
  }
  if (now.kind === "hurt") return offers;
  const isFirst = (o: SteadyingOffer) =>
    o.helpedBefore !== null && (now.heaviness !== VERY_HEAVY || ASKS[o.offer] === "nothing");
  return [...offers.filter(isFirst), ...offers.filter((o) => !isFirst(o))];
}
