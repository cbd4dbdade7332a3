/**
 * Which practices are offered now, and why: one table, read from the top.
 *
 * How heavy it is, the hour, the kind of setback and what helped this person before decide. Each offer says why it
 * is made, so that the screen can: *offered because ...*. Everything stays open to whoever goes there themselves.
 */
import type { Moment } from "../kernel/ctx.ts";
import { HEAVY, VERY_HEAVY, type Heaviness } from "../kernel/heaviness.ts";
import { isEvening, isNight } from "../kernel/time.ts";
import { NOT_TO_ANALYSE, type Kind } from "../setbacks/setback.ts";
import type { Sitting } from "./sitting.ts";

/** What may be offered: practices by their key, and `someone`: to talk to a person, or to Help. */
export const STEADYING = [
  "breathing",
  "grounding",
  "kinderVoice",
  "threeGoodThings",
  "worry",
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
  /** It is evening, and nothing speaks against looking for what was good in the day. */
  | "evening"
  /** It is heavy, or of a kind that no one should have to carry alone. */
  | "notAlone";

/** A line of the table. A part left out does not narrow it. */
export type SteadyingLine = {
  readonly offer: SteadyingKey;
  /** From how heavy on. An unsaid heaviness meets no `from`, unless `alsoUnsaid`. */
  readonly from?: Heaviness;
  readonly alsoUnsaid?: true;
  readonly hours?: "night" | "evening";
  /** Only where it fits and is due: `three-good-things.ts`. */
  readonly goodThings?: true;
  readonly kinds?: readonly (Kind | "other")[];
  readonly notKinds?: readonly (Kind | "other")[];
  readonly because: Because;
};

/** How much of someone each offer asks: at the heaviest, what asks nothing comes first whatever helped before. */
export const ASKS: Readonly<Record<SteadyingKey, "nothing" | "aFewWords" | "aPerson">> = {
  breathing: "nothing",
  grounding: "nothing",
  kinderVoice: "aFewWords",
  threeGoodThings: "aFewWords",
  worry: "aFewWords",
  someone: "aPerson",
};

/** The table. For each offer its first line that fits counts; the order of the lines is the order on screen. */
export const TABLE: readonly SteadyingLine[] = [
  // After being hurt, attention on the breath or on warmth can bring it all back up.
  { offer: "grounding", kinds: ["hurt"], because: "aroundYou" },
  { offer: "breathing", from: HEAVY, because: "bodyFirst" },
  { offer: "breathing", because: "short" },
  { offer: "grounding", because: "notTheBreath" },
  { offer: "worry", hours: "night", because: "night" },
  { offer: "kinderVoice", from: 2, alsoUnsaid: true, notKinds: ["hurt"], because: "weighs" },
  { offer: "threeGoodThings", hours: "evening", goodThings: true, because: "evening" },
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
  /** The kind of the setback, if there is one. */
  readonly kind: Kind | "other" | null;
  readonly sittings: readonly Sitting[];
  /** Three good things fit now and are due. */
  readonly goodThings: boolean;
  readonly moment: Moment;
};

function fits(line: SteadyingLine, { heaviness, kind, goodThings, moment }: SteadyingNow): boolean {
  const heavyEnough =
    line.from === undefined || (heaviness === null ? line.alsoUnsaid === true : heaviness >= line.from);
  return (
    heavyEnough &&
    (line.hours === undefined || (line.hours === "night" ? isNight : isEvening)(moment.now, moment.zone)) &&
    (line.goodThings === undefined || goodThings) &&
    (line.kinds === undefined || (kind !== null && line.kinds.includes(kind))) &&
    (line.notKinds === undefined || kind === null || !line.notKinds.includes(kind))
  );
}

/**
 * What to offer now, first one first; never empty.
 *
 * What mostly helped this person before comes first, except that at the heaviest nothing that asks for words
 * comes before what asks for none, and after being hurt the order of the table stays.
 */
export function steadyingNow(now: SteadyingNow): readonly SteadyingOffer[] {
  const offers: SteadyingOffer[] = [];
  for (const line of TABLE) {
    if (!fits(line, now) || offers.some((o) => o.offer === line.offer)) continue;
    const before = helpedBefore(line.offer, now.sittings);
    const mostly = before !== null && before.helped * 2 > before.of;
    offers.push({ offer: line.offer, because: line.because, helpedBefore: mostly ? before : null });
  }
  if (now.kind === "hurt") return offers;
  const isFirst = (o: SteadyingOffer) =>
    o.helpedBefore !== null && (now.heaviness !== VERY_HEAVY || ASKS[o.offer] === "nothing");
  return [...offers.filter(isFirst), ...offers.filter((o) => !isFirst(o))];
}
